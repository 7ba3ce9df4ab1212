<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>DeepForest</name>
    <message>
      <location filename="../translation.py" />
      <source>1,234.5</source>
      <translation>1 234,5</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotation layer</source>
      <translation>Couche d’annotation</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Creates a layer for digitizing crowns, empty or pre-filled by a model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Classes in the form of the crowns layer, for example: spruce, larch, dead. The first is the default.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Correcting the crowns that a model detects is faster than digitizing. Requires the engine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Replace an output file even if it contains annotations.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>File with both layers, their forms and styles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Crowns layer, an input of 'Split raster', 'Fine-tune' and 'Evaluate'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Areas layer, an input of 'Split raster', 'Fine-tune' and 'Evaluate'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotated areas</source>
      <translation>Zones annotées</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Crowns</source>
      <translation>Houppiers</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Orthomosaic on which crowns are digitized. The layers get its CRS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Classes, separated by commas</source>
      <translation>Classes, séparées par des virgules</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Areas to annotate</source>
      <translation>Zones à annoter</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Polygons to copy into the layer of completely annotated areas, for example from 'Suggest areas'. Delete those that you do not complete. Default: no areas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Pre-fill with detected crowns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Replace existing annotations</source>
      <translation>Remplacer les annotations existantes</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotations (GeoPackage)</source>
      <translation>Annotations (GeoPackage)</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotated crowns</source>
      <translation>Houppiers annotés</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Completely annotated areas</source>
      <translation>Zones entièrement annotées</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Model that detects the crowns for pre-filling. Default: the bundled model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Score threshold of pre-filled crowns (0–1)</source>
      <translation>Seuil de score des houppiers préremplis (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Lower values give fewer missing crowns and more wrong ones. Default: the threshold of the model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Extent to pre-fill</source>
      <translation>Emprise à préremplir</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Rectangle in which crowns are pre-filled. Default: the areas to annotate, else the whole raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>tree,crown,deepforest,annotate,digitize,label,training,draw,correct</source>
      <translation>arbre,houppier,deepforest,annoter,numériser,étiquette,entraînement,dessiner,corriger</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>GeoPackage</source>
      <translation>GeoPackage</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Classes of the model added to the list: {classes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base/algorithm.py" />
      <source>Please cite the method, the model and its version:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>Only for layers without a pixel size, such as web maps. Tiled services use the nearest zoom level. Default: 0.1 m. A resolution finer than the imagery takes longer and does not add detail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>Ground resolution of web maps (m per pixel)</source>
      <translation>Résolution au sol des cartes web (m par pixel)</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>HTML files</source>
      <translation>Fichiers HTML</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>DeepForest model</source>
      <translation>Modèle DeepForest</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <location filename="../algorithms/base/resolved_algorithm.py" />
      <source>The algorithm was run before it was prepared.</source>
      <translation>L’algorithme a été exécuté avant d’être préparé.</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>from the folder of wheels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>for NVIDIA graphics cards (CUDA)</source>
      <translation>pour cartes graphiques NVIDIA (CUDA)</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>for the processor (CPU)</source>
      <translation>pour le processeur (CPU)</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>for macOS (processor and Apple GPU)</source>
      <translation>pour macOS (processeur et GPU Apple)</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Python of the engine</source>
      <translation>Python du moteur</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Graphics card</source>
      <translation>Carte graphique</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Self-test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Engine of DeepForest</source>
      <translation>Moteur de DeepForest</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>no card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Installing {count} packages in '{folder}'. Download: {fetch}. Disk space: about {disk} GB ({free} GB free). PyTorch: {build}. Python: {python}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Size on disk</source>
      <translation>Taille sur le disque</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>{found} of {count} trees detected in {seconds} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Starting the engine in '{python}' …</source>
      <translation>Démarrage du moteur dans « {python} »…</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>driver {version}</source>
      <translation>pilote {version}</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>about {size} GB</source>
      <translation>environ {size} Go</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Devices</source>
      <translation>Périphériques</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Versions</source>
      <translation>Versions</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Self-test: detecting {count} trees in a synthetic image with the bundled model …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>no supported card ({name})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>test image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Evaluate</source>
      <translation>Évaluer les houppiers</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Evaluates predicted crowns against reference crowns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Precision (0–1)</source>
      <translation>Précision (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Fraction of the predicted crowns that are correct.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Recall (0–1)</source>
      <translation>Rappel (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Fraction of the reference crowns that were detected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>F1 (0–1)</source>
      <translation>F1 (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Harmonic mean of precision and recall.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Mean average precision (mAP, 0–1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Average precision over all score thresholds, mean of the classes. Empty without scores.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>tree,crown,deepforest,accuracy,precision,recall,validation</source>
      <translation>arbre,houppier,deepforest,exactitude,précision,rappel,validation</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fine-tune</source>
      <translation>Affiner un modèle</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fine-tunes a crown detection model on annotated crowns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fraction of the predicted crowns that are correct, for the selected epoch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fraction of the annotated crowns that were detected, for the selected epoch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Box precision on the validation patches</source>
      <translation>Précision des boîtes sur les imagettes de validation</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Box recall on the validation patches</source>
      <translation>Rappel des boîtes sur les imagettes de validation</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>tree,crown,deepforest,training,train,finetune,model,deep learning</source>
      <translation>arbre,houppier,deepforest,entraînement,entraîner,affiner,modèle,apprentissage profond</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_replies.py" />
      <source>the reply is a web page instead of an image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/map_replies.py" />
      <source>the reply is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Downloading the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>no pixels were received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{failure}; next attempt in {seconds:.0f} s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>suggested, rank {rank}</source>
      <translation>suggérée, rang {rank}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Score of the model (0–1); empty: digitized</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>other</source>
      <translation>autre</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Score (0–1)</source>
      <translation>Score (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Crown diameter (m)</source>
      <translation>Diamètre du houppier (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Crown area (m²)</source>
      <translation>Surface du houppier (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>On the raster edge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Run</source>
      <translation>Exécution</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Raster</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Parameters</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Tree crowns detected by the model {model} in {raster}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Subject</source>
      <translation>Sujet</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>true positive</source>
      <translation>vrai positif</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>false positive</source>
      <translation>faux positif</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>false negative (missed)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>digitized or corrected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Overlap (IoU, 0–1)</source>
      <translation>Recouvrement (IoU, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Column (px)</source>
      <translation>Colonne (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Row (px)</source>
      <translation>Ligne (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Width (px)</source>
      <translation>Largeur (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Height (px)</source>
      <translation>Hauteur (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Rank (1: annotate first)</source>
      <translation>Rang (1 : à annoter en premier)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Uncertain crowns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Expected crowns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Novelty (1 = unlike any annotated area)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Tree crowns in {raster}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>tree crowns</source>
      <translation>houppiers</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>no crowns</source>
      <translation>aucun houppier</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>{time}: detected by DeepForest for QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Model: {licence}</source>
      <translation>Modèle : {licence}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>more than {low} crowns per hectare</source>
      <translation>plus de {low} houppiers par hectare</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>{low}–{high} crowns per hectare</source>
      <translation>{low}–{high} houppiers par hectare</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Predict tile</source>
      <translation>Prédire les houppiers</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Detects tree crowns in a raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Number of crowns in the layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Number of crowns</source>
      <translation>Nombre de houppiers</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>tree,crown,deepforest,detect,prediction,inference,forest,deep learning</source>
      <translation>arbre,houppier,deepforest,détecter,prédiction,inférence,forêt,apprentissage profond</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>The crowns found so far are also kept in '{path}' for {days} days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Set up engine</source>
      <translation>Installer le moteur</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Creates or checks the Python environment in which models run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Build of PyTorch to install. Automatic: the build for the graphics card of this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Delete the environment created by the plugin and create it again, even if it is complete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Python 3.10 or newer, on which the environment is based. Default: the Python of QGIS, or a downloaded one if that is not suitable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Folder with wheels of all packages. The network is not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>HTML files (*.html)</source>
      <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>HTML page with versions and devices of the engine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Version reported by the engine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>CPU and supported GPUs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Accelerator</source>
      <translation>Accélérateur</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Recreate</source>
      <translation>Recréer</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Python interpreter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Folder of wheels (offline)</source>
      <translation>Dossier de paquets wheel (hors ligne)</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Version of the engine</source>
      <translation>Version du moteur</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Devices of the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>deepforest,install,torch,environment,gpu,cuda,versions</source>
      <translation>deepforest,installer,torch,environnement,gpu,cuda,versions</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>CPU only</source>
      <translation>Processeur uniquement</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>NVIDIA GPU (CUDA)</source>
      <translation>GPU NVIDIA (CUDA)</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Apple GPU (MPS)</source>
      <translation>GPU Apple (MPS)</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Self-test passed: {found} of {count} trees detected in {seconds} s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Version {version}, devices: {devices}.</source>
      <translation>Version {version}, périphériques : {devices}.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The engine is set in the plugin settings; it will be checked, not modified.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The engine is set by DEEPFOREST_QGIS_PYTHON; it will be checked, not modified.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The Python of QGIS has all required packages; it will be checked, not modified.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The engine '{python}', set in the plugin settings or by a variable, remains in use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Split raster</source>
      <translation>Découper un raster</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Cuts an annotated raster into training patches.</source>
      <translation>Découpe un raster annoté en imagettes d’entraînement.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Table in the patches folder with one row per crown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Annotations of the patches (CSV)</source>
      <translation>Annotations des imagettes (CSV)</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>tree,crown,deepforest,training,patches,tiles,annotations,deep learning</source>
      <translation>arbre,houppier,deepforest,entraînement,imagettes,tuiles,annotations,apprentissage profond</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Suggest areas</source>
      <translation>Suggérer des zones</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Suggests areas to annotate next, by model uncertainty and novelty (active learning).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>tree,crown,deepforest,annotate,active learning,sampling,uncertainty,training</source>
      <translation>arbre,houppier,deepforest,annoter,apprentissage actif,échantillonnage,incertitude,entraînement</translation>
    </message>
    <message>
      <location filename="../gui/background.py" />
      <source>This part of DeepForest is not loaded. Switch the plugin off and on again.</source>
      <translation>Cette partie de DeepForest n’est pas chargée. Désactivez l’extension, puis réactivez-la.</translation>
    </message>
    <message>
      <location filename="../gui/background.py" />
      <source>It ended without a result.</source>
      <translation>L’opération s’est terminée sans résultat.</translation>
    </message>
    <message>
      <location filename="../gui/engine_state.py" />
      <source>The engine that finds crowns is not set up yet.</source>
      <translation>Le moteur qui trouve les houppiers n’est pas encore installé.</translation>
    </message>
    <message>
      <location filename="../gui/engine_state.py" />
      <source>The engine was made for another version of DeepForest and needs an update.</source>
      <translation>Le moteur a été créé pour une autre version de DeepForest et doit être mis à jour.</translation>
    </message>
    <message>
      <location filename="../gui/help_window.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="../gui/help_window.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>{count} crowns found in '{name}', as a temporary layer: its icon saves it.</source>
      <translation>{count} houppiers trouvés dans « {name} », en couche temporaire : son icône permet de l’enregistrer.</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>No crowns found in this view of '{name}'. Zoom in on trees, or fine-tune a model on your forest.</source>
      <translation>Aucun houppier trouvé dans cette vue de « {name} ». Zoomez sur des arbres, ou affinez un modèle sur votre forêt.</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>Add an orthomosaic first: the map shows no raster layer.</source>
      <translation>Ajoutez d’abord une orthomosaïque : la carte n’affiche aucune couche raster.</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>No raster of the map has colours. Select the layer to search in the layers panel.</source>
      <translation>Aucun raster de la carte n’est en couleurs. Sélectionnez la couche à analyser dans le panneau Couches.</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>Finding crowns in '{name}'</source>
      <translation>Recherche des houppiers dans « {name} »</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>The map view shows no part of '{name}'.</source>
      <translation>La vue de la carte ne montre aucune partie de « {name} ».</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>Crowns in {name}</source>
      <translation>Houppiers dans {name}</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Set up the engine of DeepForest</source>
      <translation>Installer le moteur de DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Crowns are found by an engine that runs beside QGIS, in a Python environment of its own. Nothing is installed into QGIS, and nothing at all before you press the button below.</source>
      <translation>Les houppiers sont trouvés par un moteur qui fonctionne à côté de QGIS, dans son propre environnement Python. Rien n’est installé dans QGIS, et rien du tout avant que vous n’appuyiez sur le bouton ci-dessous.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>What will be installed</source>
      <translation>Ce qui sera installé</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Options</source>
      <translation>Options</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>A Python program, 3.10 or newer, such as that of a conda environment.</source>
      <translation>Un programme Python, 3.10 ou plus récent, par exemple celui d’un environnement conda.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>QGIS's own, or one that is fetched</source>
      <translation>Celui de QGIS, ou un autre, téléchargé</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>A folder with all packages as wheels (*.whl). The network is then not used.</source>
      <translation>Un dossier contenant tous les paquets au format wheel (*.whl). Le réseau n’est alors pas utilisé.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>none: the packages are downloaded</source>
      <translation>aucun : les paquets sont téléchargés</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Accelerator:</source>
      <translation>Accélérateur :</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Python to build on:</source>
      <translation>Python de base :</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Folder of wheels (offline):</source>
      <translation>Dossier de paquets wheel (hors ligne) :</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Copy log</source>
      <translation>Copier le journal</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Looking at this computer …</source>
      <translation>Examen de cet ordinateur…</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>nothing to download</source>
      <translation>rien à télécharger</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Setting up the engine of DeepForest</source>
      <translation>Installation du moteur de DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Beginning …</source>
      <translation>Démarrage…</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Packages</source>
      <translation>Paquets</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Build of torch</source>
      <translation>Variante de torch</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>about {disk} GB on disk, of {free} GB that are free</source>
      <translation>environ {disk} Go sur le disque, sur {free} Go libres</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Check engine</source>
      <translation>Vérifier le moteur</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>An engine that fits is in its place. Setting it up again replaces it.</source>
      <translation>Un moteur qui convient est en place. Le réinstaller le remplace.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Stopping …</source>
      <translation>Arrêt…</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Looking at this computer</source>
      <translation>Examen de cet ordinateur</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>{main} and {count} more</source>
      <translation>{main} et {count} autres</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>about {size} GB to download</source>
      <translation>environ {size} Go à télécharger</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine '{python}' is named by a setting or variable: it is checked, not changed.</source>
      <translation>Le moteur « {python} » est désigné par un paramètre ou une variable : il est vérifié, pas modifié.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Set up again</source>
      <translation>Réinstaller</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine in its place was made for another version of DeepForest and is replaced.</source>
      <translation>Le moteur en place a été créé pour une autre version de DeepForest et sera remplacé.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Cancelled. Nothing of it is left; you can begin again at any time.</source>
      <translation>Annulé. Il n’en reste rien ; vous pouvez recommencer à tout moment.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Update engine</source>
      <translation>Mettre à jour le moteur</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>An earlier attempt did not come to its end; it is cleared away first.</source>
      <translation>Une tentative précédente n’est pas arrivée à son terme ; elle est d’abord effacée.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine works. Devices: {devices}.</source>
      <translation>Le moteur fonctionne. Périphériques : {devices}.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The disk may be too full for it.</source>
      <translation>Le disque est peut-être trop plein pour cela.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Set up engine…</source>
      <translation>Installer le moteur…</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Remove…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>The engine is started, to say what it is …</source>
      <translation>Le moteur démarre pour indiquer ce qu’il est…</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Remove the engine</source>
      <translation>Supprimer le moteur</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Update engine…</source>
      <translation>Mettre à jour le moteur…</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>The engine is named by a setting or variable; the plugin did not make it.</source>
      <translation>Le moteur est désigné par un paramètre ou une variable ; l’extension ne l’a pas créé.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Removes the Python environment that the plugin made.</source>
      <translation>Supprime l’environnement Python créé par l’extension.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Looking at the engine of DeepForest</source>
      <translation>Examen du moteur de DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Remove the Python environment '{folder}'? Models, maps and settings stay. It can be set up again at any time.</source>
      <translation>Supprimer l’environnement Python « {folder} » ? Les modèles, les cartes et les paramètres sont conservés. Il peut être réinstallé à tout moment.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Removing '{folder}' …</source>
      <translation>Suppression de « {folder} »…</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Removing the engine of DeepForest</source>
      <translation>Suppression du moteur de DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Detect crowns in the map view</source>
      <translation>Détecter les houppiers dans la vue de la carte</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>New annotation layer…</source>
      <translation>Nouvelle couche d’annotation…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Suggest areas to annotate…</source>
      <translation>Suggérer des zones à annoter…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Fine-tune a model…</source>
      <translation>Affiner un modèle…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Predict a whole raster…</source>
      <translation>Prédire les houppiers d’un raster entier…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Evaluate crowns…</source>
      <translation>Évaluer les houppiers…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Engine status…</source>
      <translation>État du moteur…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Questions and answers</source>
      <translation>Questions et réponses</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Stop detecting crowns</source>
      <translation>Arrêter la détection des houppiers</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Stops the detection that is running.</source>
      <translation>Arrête la détection en cours.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Finds the crowns of '{name}' in what the map shows, as a temporary layer.</source>
      <translation>Trouve les houppiers de « {name} » dans ce que montre la carte, en couche temporaire.</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>less than a minute left</source>
      <translation>moins d’une minute restante</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>{stage}: {done} of {total}</source>
      <translation>{stage} : {done} sur {total}</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>about {duration} left</source>
      <translation>environ {duration} restantes</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>Epoch {epoch}: {values}</source>
      <translation>Époque {epoch} : {values}</translation>
    </message>
    <message>
      <location filename="../algorithms/help/annotationlayer.html" />
      <source>&lt;p&gt;Creates a GeoPackage for digitizing crowns on the raster, with two layers: &lt;b&gt;crowns&lt;/b&gt;, with a form, a list of classes and a style
that is visible on imagery, and &lt;b&gt;areas&lt;/b&gt;, for the completely annotated areas. Form and style are stored in the file. Use both layers
in &lt;i&gt;Split raster&lt;/i&gt;, &lt;i&gt;Fine-tune&lt;/i&gt; and &lt;i&gt;Evaluate&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;How to annotate.&lt;/b&gt; Choose several small areas of about 40 m in different parts of the forest (&lt;i&gt;Suggest areas&lt;/i&gt; proposes some)
rather than one large area. In each area, digitize &lt;b&gt;every&lt;/b&gt; crown that can be distinguished from its neighbours: large and small,
sunlit and shaded, living and dead. Everything else in the area is treated as background. Draw a box around the whole crown without its
shadow; if crowns interlock, let the boxes overlap. If a crown crosses the border of the area, draw the whole crown if more than half of
it is inside, otherwise omit it. If it is unclear whether there are one or two trees, decide as in the field, and be consistent. Then draw
the outline of the area in &lt;b&gt;areas&lt;/b&gt;. About 100 crowns improve the model noticeably; 500 give a good local model.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Rectangles with two clicks:&lt;/b&gt; toggle editing, show the toolbar &lt;i&gt;View &amp;gt; Toolbars &amp;gt; Shape Digitizing&lt;/i&gt;, and select
&lt;i&gt;Rectangle from Extent&lt;/i&gt; (&lt;i&gt;Add Rectangle from Extent&lt;/i&gt; in older versions). Click one corner of the crown and the opposite
corner, then right-click. Disable snapping and &lt;i&gt;Avoid Overlap&lt;/i&gt; (&lt;i&gt;Project &amp;gt; Snapping Options&lt;/i&gt;), so that boxes do not snap to
their neighbours.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;To suppress the form&lt;/b&gt; after each crown: &lt;i&gt;Settings &amp;gt; Options &amp;gt; Digitizing &amp;gt; Suppress attribute form pop-up after
feature creation&lt;/i&gt;. The first class is filled in.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Pre-filled&lt;/b&gt; with predictions of a model, the layer only has to be corrected: delete false crowns, move or reshape inaccurate
ones, and add missing ones. Added crowns have no score. Correct complete areas and draw their outlines in &lt;b&gt;areas&lt;/b&gt;; unchecked
predictions would train the model on its own errors.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Web maps&lt;/b&gt; (XYZ, WMS, WMTS) can be annotated like files. To pre-fill on a web map, set an &lt;b&gt;extent&lt;/b&gt; or &lt;b&gt;areas&lt;/b&gt;; this
part is downloaded first.&lt;/li&gt;
&lt;li&gt;Save often. A file that contains annotations is replaced only on request.&lt;/li&gt;
&lt;/ul&gt;
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/help/evaluate.html" />
      <source>&lt;p&gt;Compares predicted crowns with reference crowns. Each reference crown is matched with at most one predicted crown if their
intersection over union (IoU) exceeds the match threshold.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Precision&lt;/b&gt;: the share of predicted crowns that are correct. &lt;b&gt;Recall&lt;/b&gt;: the share of reference crowns that are detected.
&lt;b&gt;F1&lt;/b&gt;: their harmonic mean.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Average precision&lt;/b&gt; also evaluates the scores, over all score thresholds.&lt;/li&gt;
&lt;li&gt;If only a part of the raster has reference crowns, set &lt;b&gt;areas to evaluate&lt;/b&gt;; crowns outside are ignored.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;The matches layer classifies each crown as true positive (solid line), false positive (dashed, with a cross) or missed (dotted, with a
point); crowns added to it by hand are white. After correction it can be used as annotated crowns in &lt;i&gt;Fine-tune&lt;/i&gt; or as reference
crowns in this algorithm; false positives in it are ignored.&lt;/p&gt;
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/help/finetune.html" />
      <source>&lt;p&gt;Fine-tunes a crown detection model on annotated crowns. A few hundred additional annotations, about an hour of work, usually improve the
result more than any parameter.&lt;/p&gt;
&lt;p&gt;Set either a &lt;b&gt;raster with annotated crowns&lt;/b&gt;, or the &lt;b&gt;patches folder&lt;/b&gt; written by &lt;i&gt;Split raster&lt;/i&gt;.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Annotate &lt;b&gt;every&lt;/b&gt; crown in the part that you use, and delineate this part as &lt;b&gt;annotated areas&lt;/b&gt;.&lt;/li&gt;
&lt;li&gt;A corrected prediction can be used as annotated crowns. Crowns added to it by hand have no class and get the class of the
others, or Tree. The matches layer of &lt;i&gt;Evaluate&lt;/i&gt; can be used, too: true positives and missed crowns are used, false positives are
ignored, and both numbers are written to the log. A true positive keeps the outline of the prediction. If a false positive is in fact
a tree, clear its &lt;i&gt;result&lt;/i&gt;; crowns added by hand have none.&lt;/li&gt;
&lt;li&gt;A share of the patches is reserved for validation. Precision and recall are computed on them after every epoch, and the model
of the best epoch is kept. To choose the validation data, digitize these crowns in a second layer and set it as &lt;b&gt;validation
crowns&lt;/b&gt;; patches that contain them are excluded from training.&lt;/li&gt;
&lt;li&gt;A cancelled run resumes after its last finished epoch if it is started again with the same parameters.&lt;/li&gt;
&lt;li&gt;On a computer without a graphics card, start with few epochs.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;The report contains the learning curves and predictions on validation patches. The model file stores the classes, ground resolution,
bands and metrics.&lt;/p&gt;
&lt;p&gt;If the raster is a web map, the &lt;b&gt;annotated areas&lt;/b&gt; are downloaded, or, without them, the bounding rectangle of the annotations.&lt;/p&gt;
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/help/predicttile.html" />
      <source>&lt;p&gt;Detects the tree crowns in an orthomosaic of any size and writes one polygon per crown, in the coordinate reference system of the
raster.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;The raster is read window by window; its size does not affect memory.&lt;/li&gt;
&lt;li&gt;If &lt;b&gt;patch size&lt;/b&gt; is empty, the windows cover the ground extent that the model was trained on, so the model can be applied to drone
imagery with a few centimetres and to aerial imagery with some decimetres per pixel.&lt;/li&gt;
&lt;li&gt;Crowns in the overlap of windows are reported once.&lt;/li&gt;
&lt;li&gt;Each crown has a score. Use a low score threshold and filter the layer afterwards instead of repeating the prediction: the
variable &lt;b&gt;min_score&lt;/b&gt; in the layer properties (Variables) hides crowns with a lower score.&lt;/li&gt;
&lt;li&gt;Web maps (XYZ, WMS, WMTS) and other raster layers of QGIS require an &lt;b&gt;extent&lt;/b&gt; or &lt;b&gt;areas&lt;/b&gt;, and a &lt;b&gt;ground resolution&lt;/b&gt; if
10 cm is not suitable. This part is downloaded with the authentication of the layer, respecting pauses requested by the service, and
removed after the run; a cancelled download resumes. If a tile fails, the run ends with the response of the service, so missing tiles
are never processed as bare ground. Check whether the terms of the service permit this use.&lt;/li&gt;
&lt;li&gt;The &lt;b&gt;prediction report&lt;/b&gt; (optional) summarizes the crowns (number, crown cover, crowns per hectare, diameters, scores), skipped
parts, parameters, model and raster.&lt;/li&gt;
&lt;li&gt;The &lt;b&gt;crown density&lt;/b&gt; (optional) is a raster of crowns per hectare: each crown is counted in the cell that contains its centre.
Cells outside the areas, without valid data or unreadable are NoData.&lt;/li&gt;
&lt;/ul&gt;
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/help/setupengine.html" />
      <source>&lt;p&gt;Installs the engine, which detects crowns, trains and evaluates models. Run it once after installing the plugin.&lt;/p&gt;
&lt;p&gt;The engine (PyTorch and its dependencies) is installed in a separate Python environment, independent of QGIS and of other plugins.
Tested versions of its packages are downloaded, from a few hundred megabytes (CPU) to a few gigabytes (NVIDIA GPU); this takes a few
minutes. You can cancel at any time; the next run starts from the beginning.&lt;/p&gt;
&lt;p&gt;Before the installation starts, the log lists the packages, their folder and size, and the build of PyTorch that fits the detected
graphics card. The set-up ends with a self-test: the bundled model must detect nine trees in a synthetic image. The versions and
devices are then reported.&lt;/p&gt;
&lt;p&gt;If a usable engine exists, it is only checked. It is installed again if it does not match the version of the plugin or the selected
accelerator or Python, or if &lt;i&gt;Recreate&lt;/i&gt; is enabled.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Proxy:&lt;/b&gt; the proxy of QGIS (Settings, Options, Network) is used, including its exclusions; its password is never written to a
log.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Offline:&lt;/b&gt; on a computer with the same operating system and Python version, run
&lt;code&gt;pip download -r deepforest_qgis/requirements.txt -d wheels&lt;/code&gt; in the plugin's folder. Copy the folder and select it as
&lt;i&gt;Folder of wheels&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Existing environment:&lt;/b&gt; set the environment variable &lt;code&gt;DEEPFOREST_QGIS_PYTHON&lt;/code&gt;, or the advanced setting
&lt;code&gt;deepforest/engine_python&lt;/code&gt; of QGIS, to its Python interpreter.&lt;/p&gt;
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/help/splitraster.html" />
      <source>&lt;p&gt;Splits an annotated orthomosaic into training patches and writes the crowns of each patch to a table.&lt;/p&gt;
&lt;p&gt;This step is optional: &lt;i&gt;Fine-tune&lt;/i&gt; accepts a raster and its annotations directly. Split the raster to inspect, keep or combine
patches, or to train on another computer.&lt;/p&gt;
&lt;p&gt;A crown is assigned to a patch if more than half of it is inside. If only a part of the raster is annotated, set the &lt;b&gt;annotated
areas&lt;/b&gt;; trees without annotation would otherwise be trained as background.&lt;/p&gt;
&lt;p&gt;Digitize crowns reserved for validation in a second layer and set it as &lt;b&gt;validation crowns&lt;/b&gt;. Patches that contain them are excluded
from training. A crown contained in both layers is used for validation only.&lt;/p&gt;
&lt;p&gt;The folder has the format of DeepForest: images, and one CSV file with image_path, xmin, ymin, xmax, ymax (pixels) and label. With
validation crowns it has an additional column, validation, which is 1 for these.&lt;/p&gt;
&lt;p&gt;If the raster is a web map, the &lt;b&gt;annotated areas&lt;/b&gt; are downloaded, or, without them, the bounding rectangle of the annotations.&lt;/p&gt;
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/help/suggestareas.html" />
      <source>&lt;p&gt;Suggests which areas to annotate next. Candidate areas (squares) of the raster are ranked by how much their annotation is expected to
reduce the &lt;b&gt;uncertainty&lt;/b&gt; of the model over the whole raster: areas that represent frequent and uncertain types of stand and contain
clearly visible crowns are ranked first, areas similar to annotated ones are ranked lower.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Uncertain crowns&lt;/b&gt;: crowns with a score close to the threshold of the model, or detected in the image but not in its mirror
image. Detections with much lower scores have little weight. Areas that only cause false detections, for example a meadow with shrubs,
are ranked last.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Novelty&lt;/b&gt;: 1 if no similar area is annotated or ranked higher; it decreases towards 0 with increasing similarity.&lt;/li&gt;
&lt;li&gt;Annotate in the order of the ranks. &lt;i&gt;Annotation layer&lt;/i&gt; accepts the suggested areas as its areas to annotate and can pre-fill
them.&lt;/li&gt;
&lt;li&gt;Evaluation: in 16 trials with four areas of an orthomosaic that the model was not trained on, models fine-tuned on suggested areas
reached F1 0.50 on the rest of it, models fine-tuned on randomly selected areas 0.43 (before fine-tuning: 0.43); suggested areas were
better in 14 trials. In closed stands (a mosaic of larch, oil palm and pine) there was no difference (0.64 and 0.65 in 9
trials).&lt;/li&gt;
&lt;li&gt;After &lt;i&gt;Fine-tune&lt;/i&gt;, run the algorithm again with the new model and all annotations.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Web maps&lt;/b&gt; (XYZ, WMS, WMTS) require an &lt;b&gt;extent&lt;/b&gt;, and a &lt;b&gt;ground resolution&lt;/b&gt; if 10 cm is not suitable. This part is
downloaded first.&lt;/li&gt;
&lt;li&gt;Areas without data are skipped. For &lt;i&gt;Evaluate&lt;/i&gt;, reserve some randomly selected areas: suggested areas are not a random sample, so
metrics computed on them are not representative.&lt;/li&gt;
&lt;/ul&gt;
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/models/annotate_once_map_the_forest.model3" />
      <source>Annotate once, map the forest</source>
      <translation>Annoter une fois, cartographier la forêt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>The system gives the engine no more file handles: {error}.</source>
      <translation>Le système n’accorde plus de descripteurs de fichier au moteur : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>Close other programs, or allow more ('ulimit -n'); then run again: finished work is kept.</source>
      <translation>Fermez d’autres programmes, ou autorisez-en davantage ('ulimit -n') ; puis relancez : le travail terminé est conservé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>The engine ran out of memory.</source>
      <translation>Le moteur a manqué de mémoire.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>Close other programs, or use a smaller batch or patch size; then run again: finished work is kept.</source>
      <translation>Fermez d’autres programmes, ou utilisez une taille de lot ou d’imagette plus petite ; puis relancez : le travail terminé est conservé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/events.py" />
      <source>Cancelled on request.</source>
      <translation>Annulé à la demande.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>The patch size of {size} px is larger than raster '{raster}' ({width} × {height} px).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose at most {most} px, or no patch size for an automatic one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' has no features.</source>
      <translation>La couche « {layer} » n’a aucune entité.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Digitize or import features first. If only selected features are used, select some.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose a layer of polygons or points.</source>
      <translation>Choisissez une couche de polygones ou de points.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose a layer of polygons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' contains points, but no crown diameter was given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Set the crown diameter (m), or choose a layer of polygons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' has uncommitted changes in '{file}' that cannot be recovered because the folder is read-only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Copy both files to a writable folder, and choose the copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>{output}: '{path}' is a file, but a folder is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose another name.</source>
      <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>{output}: '{path}' is a folder, but a file name is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Add a file name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>{output}: '{path}' cannot be written: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose a folder in which you may create files.</source>
      <translation>Choisissez un dossier dans lequel vous pouvez créer des fichiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Band {band} was chosen, but raster '{raster}' has {bands}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose bands from 1 to {count}.</source>
      <translation>Choisissez des bandes de 1 à {count}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' is a table without geometries.</source>
      <translation>La couche « {layer} » est une table sans géométrie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' contains lines.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' contains points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' has no field '{field}'.</source>
      <translation>La couche « {layer} » n’a pas de champ « {field} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>the file is read-only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Available fields: {fields}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>The layer has no fields.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>{count} band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>{count} bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Language of the report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Batch size (patches)</source>
      <translation>Taille de lot (imagettes)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Number of patches processed per step. Default: chosen for the device. Smaller values need less memory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Device</source>
      <translation>Périphérique</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>auto: a GPU if available, else the CPU. cuda: NVIDIA GPUs. mps: Apple GPUs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Patch overlap (fraction, 0–0.95)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Fraction of its size that a patch shares with the next one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Crowns as polygons, or as points with a crown diameter. Any CRS.</source>
      <translation>Houppiers en polygones, ou en points avec un diamètre de houppier. SCR quelconque.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Polygons in which every crown is annotated. Areas outside are ignored. Default: the whole raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>File, or any data source that GDAL opens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Bands (red, green, blue)</source>
      <translation>Bandes (rouge, vert, bleu)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Three bands in the order red, green, blue, or a single band. Default: the bands with these colour interpretations, else the first three.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>{count} bands were chosen.</source>
      <translation>{count} bandes ont été choisies.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Choose three bands (red, green, blue), a single band, or none for an automatic choice.</source>
      <translation>Choisissez trois bandes (rouge, vert, bleu), une seule, ou aucune pour un choix automatique.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Layer</source>
      <translation>Couche</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>File, or any data source that OGR opens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Class field</source>
      <translation>Champ de classe</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Field that contains the class of each crown. Default: all crowns have the same class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Crown diameter of point layers (m)</source>
      <translation>Diamètre de houppier des couches de points (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Required for point layers: each point is replaced by a square of this width.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>The extent is empty.</source>
      <translation>L’emprise est vide.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>East and north must be larger than west and south.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>Unknown job {verb}.</source>
      <translation>Tâche inconnue : {verb}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>Jobs are: {verbs}.</source>
      <translation>Les tâches sont : {verbs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>The job '{verb}' has no parameters.</source>
      <translation>La tâche « {verb} » n’a pas de paramètres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>The {name} of the {job} must be text, not {value}.</source>
      <translation>{name} ({job}) doit être du texte, pas {value}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>The {job} cannot be read: {error}.</source>
      <translation>Lecture impossible : {job} : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>The {name} of the {job} must be an object, not {value}.</source>
      <translation>{name} ({job}) doit être un objet, pas {value}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/locks.py" />
      <source>Another run is writing to '{target}'.</source>
      <translation>Une autre exécution écrit dans « {target} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/locks.py" />
      <source>Wait until it is done, or choose another name.</source>
      <translation>Attendez qu’elle soit terminée, ou choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Orthomosaic in which crowns are detected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>One polygon per crown in the CRS of the raster, with score, class, diameter and area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Model (file, folder or name)</source>
      <translation>Modèle (fichier, dossier ou nom)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Model written by 'Fine-tune', or a DeepForest model. Default: the bundled model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Areas to process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Polygons that limit the region of interest. The raster is not read outside. Default: the whole raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Extent to process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Rectangle that limits the region of interest. Default: the whole raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Patch size (px)</source>
      <translation>Taille des imagettes (px)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Width and height of the image that the model processes. Default: the ground extent of the patches that the model was trained on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Overlap of adjacent windows as a fraction of the patch size; should exceed the largest crown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Score threshold (0–1)</source>
      <translation>Seuil de score (0–1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Crowns with a lower score are dropped. Default: the threshold of the model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>NMS threshold (IoU, 0–1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>IoU above which overlapping detections are merged; the detection with the higher score is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Crown shape</source>
      <translation>Forme des houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>box: bounding box of the detection. ellipse: ellipse inscribed in the box. outline: outline traced in the image inside the box, else the ellipse (experimental).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>auto: a GPU if available, else the CPU. cuda: NVIDIA GPUs. mps: Apple GPUs. xpu: Intel GPUs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Numerical precision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>auto: bfloat16 if it is faster on the device, else float32. int8: faster on many CPUs; needs about a minute for the calibration on the raster, and a few crowns differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Resume</source>
      <translation>Reprendre une exécution inachevée</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Resume an interrupted run with the same settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Merging at window borders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>cores: each window keeps the crowns centred in its core area. pooled: global NMS over all windows, as in DeepForest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Remove overlaps between crowns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Overlaps are assigned to the nearer crown, so areas are not counted twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Keep crowns on cancel</source>
      <translation>Conserver les houppiers en cas d’annulation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Write the crowns found so far if the run is cancelled. The log reports the processed fraction of the area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Prediction report</source>
      <translation>Rapport de prédiction</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>HTML page with the number of crowns, crown cover, stand density, distributions of diameter and score, skipped windows, parameters, model and raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Crown density</source>
      <translation>Densité des houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Raster of crowns per hectare of processed area (at least half a cell is assumed); NoData elsewhere. Cells are aligned with the pixels of the raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Cell size of the crown density (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Width and height of a cell on the ground.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Predicted crowns</source>
      <translation>Houppiers prédits</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Crowns found by 'Predict tile', or any polygon layer of crowns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Reference crowns</source>
      <translation>Houppiers de référence</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Reference crowns as polygons, or as points with a crown diameter. Any CRS. If a class field is given, both layers need it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Areas to evaluate</source>
      <translation>Zones à évaluer</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Polygons in which every reference crown is annotated. Crowns outside are ignored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Matching threshold (IoU, 0.01–1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>A predicted and a reference crown match if their IoU is above this threshold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Matches</source>
      <translation>Correspondances</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>All crowns, classified as true positive, false positive or false negative (missed).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Evaluation report</source>
      <translation>Rapport d’évaluation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>HTML page with metrics and curves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Only one of the two crown layers has a class field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Give one for both, or for neither.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Orthomosaic that will be mapped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Suggested areas</source>
      <translation>Zones suggérées</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Square areas with their rank (1: annotate first), the expected number of uncertain crowns and of all crowns, and their novelty. Input of 'Annotation layer'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Model to be improved. Default: the bundled model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Areas that contain annotated crowns are not suggested, and areas similar to them are ranked lower. The layer may be empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Areas of which more than a tenth is annotated are not suggested, and areas similar to them are ranked lower. The layer may be empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Rectangle in which areas are suggested. Default: the whole raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Area size (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Side of an area on the ground. Default: the ground extent of a patch of the model, usually 40 m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Number of areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Number of areas to suggest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Candidate areas (maximum)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>If the raster has more candidate areas, this number is sampled evenly. Each takes a fraction of a second.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>Models of the Hugging Face Hub are given as owner/name or owner/name@revision, for example weecology/deepforest-tree, and are downloaded on first use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value:g} is outside the range from {least:g} to {most:g}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value:g} is less than the minimum of {least:g}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is not text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: a value is required.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: the name of '{path}' must end in {extension}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is not a whole number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is not a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is neither true nor false.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is not one of {choices}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>Choose a folder that exists and is writable.</source>
      <translation>Choisissez un dossier qui existe et où l’écriture est permise.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>'{target}' cannot be written: {reason}.</source>
      <translation>Impossible d’écrire « {target} » : {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>Check that the folder is writable, that the disk is not full, and that no other program has the file open.</source>
      <translation>Vérifiez que l’écriture est permise dans le dossier, que le disque n’est pas plein et qu’aucun autre programme n’a ouvert le fichier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>'{target}' cannot be written: there is no folder '{folder}'.</source>
      <translation>Impossible d’écrire « {target} » : il n’y a pas de dossier « {folder} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>'{target}' is a folder.</source>
      <translation>« {target} » est un dossier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>Give the name of a file.</source>
      <translation>Indiquez le nom d’un fichier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>folder '{folder}' is not writable ({error})</source>
      <translation>l’écriture n’est pas permise dans le dossier « {folder} » ({error})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>Nothing can be written to folder '{folder}': {error}.</source>
      <translation>Impossible d’écrire quoi que ce soit dans le dossier « {folder} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>Choose another folder.</source>
      <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Orthomosaic on which the crowns were annotated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Patches folder</source>
      <translation>Dossier d’imagettes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Folder for the patches and their annotations, an input of 'Fine-tune'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Width and height of a patch. Default: 40 m on the ground.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Keep patches without crowns</source>
      <translation>Conserver les imagettes sans houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Write background patches too; 'Fine-tune' can use them as negatives.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Image format of the patches</source>
      <translation>Format d’image des imagettes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>png: small files. tif: the same pixels with a georeference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Patch footprints</source>
      <translation>Emprises des imagettes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Outlines of the patches with their number of crowns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Validation crowns</source>
      <translation>Houppiers de validation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Crowns reserved for validation. The patches containing them are marked and excluded from training. Use a spatially separate area. Default: 'Fine-tune' selects the validation patches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Fine-tuned model</source>
      <translation>Modèle affiné</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Model file, an input of 'Predict tile'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Orthomosaic on which the crowns were annotated. Not used with a patches folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Replaces raster and annotations: a folder written by 'Split raster', or one with a DeepForest CSV file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Model to fine-tune. Default: the bundled model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Epochs</source>
      <translation>Époques</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Number of passes over all training patches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Learning rate</source>
      <translation>Taux d’apprentissage</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Step size of the optimizer. Default: chosen for the model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Width and height of a training patch. Default: the ground extent of the patches that the model was trained on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Validation (fraction of the patches, 0–0.9)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Fraction of the patches reserved for validation, in spatial blocks; metrics are computed on them after each epoch. Not used with validation crowns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Augmentations</source>
      <translation>Augmentations</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Random modifications of the training patches, which make the model robust against differences between flights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Negatives (fraction of the patches with crowns, 0–10)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Number of background patches used in training, relative to the patches with crowns. 1: as many.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Train the detection heads only</source>
      <translation>Entraîner uniquement les têtes de détection</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Freeze the backbone. Faster, and less prone to overfitting with very few annotations.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Metric for selecting the best epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Computed on the validation patches after each epoch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Early stopping (epochs without improvement)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Stop the training after this number of epochs without improvement. 0: train all epochs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Data loading processes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Number of processes that load patches. 0: load them in the main process.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Keep patches in memory</source>
      <translation>Garder les imagettes en mémoire</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Faster. Disable it if memory is insufficient.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Random seed</source>
      <translation>Graine aléatoire</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Start value of the random number generators. The same seed gives the same validation patches and order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Configuration (file, or key=value pairs)</source>
      <translation>Configuration (fichier, ou paires clé=valeur)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>YAML file, or key=value pairs separated by spaces or line breaks, with the keys of DeepForest, for example train.lr=0.0005. These settings override the parameters above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Training report</source>
      <translation>Rapport d’entraînement</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>HTML page with the training curves, sample patches with predictions, and the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Training log folder</source>
      <translation>Dossier des journaux d’entraînement</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Folder for the metrics of all epochs as CSV file and TensorBoard log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Crowns reserved for validation. The patches containing them are excluded from training; replaces the validation fraction. Use a spatially separate area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Resume an interrupted run with the same settings after its last completed epoch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Both a patches folder and a raster with annotations were given.</source>
      <translation>Un dossier d’imagettes et un raster avec annotations ont été indiqués tous les deux.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Give either the folder written by 'Split raster', or the raster and its annotations.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Training data are missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Give a raster and its annotations, or the folder written by 'Split raster'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Validation crowns were given without annotations for training.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Give both, or a folder written by 'Split raster' with validation crowns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Early stopping needs validation patches, but the validation fraction is 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Set the validation fraction to 0.2, for example, or early stopping to 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Configuration: '{before}' is not a key=value pair.</source>
      <translation>Configuration : « {before} » n’est pas une paire clé=valeur.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Write, for example, train.lr=0.001.</source>
      <translation>Écrivez par exemple train.lr=0.001.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>The configuration file '{path}' holds no keys.</source>
      <translation>Le fichier de configuration « {path} » ne contient aucune clé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>The configuration '{path}' is not YAML: {error}.</source>
      <translation>La configuration « {path} » n’est pas du YAML : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Configuration value '{text}' of key '{name}' cannot be read: {error}.</source>
      <translation>Impossible de lire la valeur « {text} » de la clé de configuration '{name}' : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Configuration '{text}' is neither a file that can be read nor key=value pairs: {error}.</source>
      <translation>La configuration « {text} » n’est ni un fichier lisible ni des paires clé=valeur : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Configuration key '{full}' is a section, so {value} cannot be its value.</source>
      <translation>La clé de configuration '{full}' est une section, {value} ne peut donc pas être sa valeur.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/job_overrides.py" />
      <source>Configuration key 'model.revision' is set, but 'model.name' is not.</source>
      <translation>La clé de configuration 'model.revision' est définie, mais pas 'model.name'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/job_overrides.py" />
      <source>Set both.</source>
      <translation>Définissez les deux.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/job_overrides.py" />
      <source>Configuration key '{name}' is for scripts only.</source>
      <translation>La clé de configuration '{name}' est réservée aux scripts.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/job_overrides.py" />
      <source>Leave it out.</source>
      <translation>Omettez-le.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>there is no separate model that classifies cropped crowns; the detector predicts the classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>files are given as arguments of the functions that use them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Configuration key '{name}' is not known.</source>
      <translation>La clé de configuration '{name}' est inconnue.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Did you mean '{near}'?</source>
      <translation>Vouliez-vous dire '{near}' ?</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Known are: {known}.</source>
      <translation>Sont connus : {known}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>all validation images are evaluated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>the engine chooses how images are copied to the device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Configuration key '{name}' has no meaning here: {unsupported}.</source>
      <translation>La clé de configuration '{name}' n’a pas de sens ici : {unsupported}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Configuration key '{name}' is {value}, but must be {expected}.</source>
      <translation>La clé de configuration '{name}' vaut {value}, mais doit être {expected}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Keys of the configuration cannot be removed.</source>
      <translation>Les clés de la configuration ne peuvent pas être supprimées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Set the key to None or to its default.</source>
      <translation>Donnez à la clé la valeur None ou sa valeur par défaut.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Configuration key 'train.scheduler.params.mode' is '{mode}', so the learning rate would fall when {target} gets better.</source>
      <translation>La clé de configuration 'train.scheduler.params.mode' vaut '{mode}', le taux d’apprentissage baisserait donc quand {target} s’améliore.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Set it to {wanted}.</source>
      <translation>Donnez-lui la valeur {wanted}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Configuration key 'num_classes' is {num_classes}, but 'label_dict' names {count}: {names}.</source>
      <translation>La clé de configuration 'num_classes' vaut {num_classes}, mais 'label_dict' en nomme {count} : {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Make them agree, or leave num_classes out.</source>
      <translation>Faites-les concorder, ou omettez num_classes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Configuration key '{name}' is for fine-tuning jobs only.</source>
      <translation>La clé de configuration '{name}' est réservée au réentraînement.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a number of at least {least:g}</source>
      <translation>un nombre d’au moins {least}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a number of at least {least:g} and at most {most:g}</source>
      <translation>un nombre d’au moins {least} et d’au plus {most}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>true or false</source>
      <translation>true ou false</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>text</source>
      <translation>du texte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a list of names ({names}, or class names of DeepForest and albumentations, each alone or with its parameters as in {{HorizontalFlip: {{p: 0.5}}}})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a whole number of at least 1, or auto</source>
      <translation>un nombre entier d’au moins 1, ou auto</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>true, false, or a whole number of at least 0</source>
      <translation>true, false, ou un nombre entier d’au moins 0</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>class names with numbers from 0, each once</source>
      <translation>des noms de classes avec des numéros à partir de 0, chacun une fois</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a list of whole numbers of at least 1</source>
      <translation>une liste de nombres entiers d’au moins 1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>one of: {names}</source>
      <translation>l’un de : {names}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a number above 0 and below 1</source>
      <translation>un nombre supérieur à 0 et inférieur à 1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>an expression of epoch, such as 0.95 ** epoch</source>
      <translation>une expression de epoch, par exemple 0.95 ** epoch</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a whole number of at least {least}</source>
      <translation>un nombre entier d’au moins {least}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>Configuration key 'architecture' is 'DeformableDetr', which this project does not have.</source>
      <translation>La clé de configuration 'architecture' vaut 'DeformableDetr', que ce projet n’a pas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>Use retinanet (DeepForest's), {start} or {small}.</source>
      <translation>Utilisez retinanet (celle de DeepForest), {start} ou {small}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>crown</source>
      <translation>houppier</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The layer is {layer}, the raster {raster}.</source>
      <translation>La couche est {layer}, le raster {raster}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' is the result of an evaluation and holds nothing but false positives.</source>
      <translation>La couche « {layer} » est le résultat d’une évaluation et ne contient que des faux positifs.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Choose a layer of crowns, or draw the trees into it.</source>
      <translation>Choisissez une couche de houppiers, ou dessinez-y les arbres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Its fields are: {fields}. Choose one of them, or none to call every {noun} '{label}'.</source>
      <translation>Ses champs sont : {fields}. Choisissez-en un, ou aucun pour que chaque entité ({noun}) s’appelle « {label} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Draw at least one {noun} in it, or choose another.</source>
      <translation>Dessinez-y au moins une entité ({noun}), ou choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' holds lines.</source>
      <translation>La couche « {layer} » contient des lignes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>A {noun} must be a polygon or a point; turn the lines into polygons first ('Lines to polygons').</source>
      <translation>Il faut un polygone ou un point ({noun}) ; convertissez d’abord les lignes en polygones ('Lines to polygons').</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>None of the {features} of layer '{layer}' can be used ({problems}).</source>
      <translation>Rien dans la couche « {layer} » ({features}) ne peut être utilisé ({problems}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>None of the {features} of layer '{layer}' can be used.</source>
      <translation>Rien dans la couche « {layer} » ({features}) ne peut être utilisé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Check the layer's geometries ('Check validity', 'Fix geometries').</source>
      <translation>Vérifiez les géométries de la couche ('Check validity', 'Fix geometries').</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The last changes of layer '{layer}' lie in '{left}', where a program left them, and nothing can be written beside them to bring them to their end.</source>
      <translation>Les dernières modifications de la couche « {layer} » se trouvent dans « {left} », où un programme les a laissées, et rien ne peut être écrit à côté pour les achever.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Copy both files to a folder that you can write to, and choose the copy.</source>
      <translation>Copiez les deux fichiers dans un dossier où vous pouvez écrire, et choisissez la copie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>None of the {crowns} of layer '{layer}' lies inside raster '{raster}'.</source>
      <translation>Rien de la couche « {layer} » ({crowns}) ne se trouve dans le raster « {raster} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{systems} Check that both show the same place and that their CRSs are right.</source>
      <translation>{systems} Vérifiez que les deux montrent le même endroit et que leurs SCR sont corrects.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>No crown of layer '{layer}' lies with more than half of it inside raster '{raster}'.</source>
      <translation>Aucun houppier de la couche « {layer} » ne se trouve pour plus de sa moitié dans le raster « {raster} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Check that both show the same place and that their CRSs are right.</source>
      <translation>Vérifiez que les deux montrent le même endroit et que leurs SCR sont corrects.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Validation layer '{layer}' holds all {crowns} that there are to train on.</source>
      <translation>La couche de validation « {layer} » contient tout ({crowns}) ce qui pourrait servir à l’entraînement.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Keep in it only the crowns that training must not see.</source>
      <translation>N’y laissez que les houppiers que l’entraînement ne doit pas voir.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' holds points, but no crown diameter was given.</source>
      <translation>La couche « {layer} » contient des points, mais aucun diamètre de houppier n’a été indiqué.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Give the crowns' diameter in metres, or use a layer of polygons.</source>
      <translation>Indiquez le diamètre des houppiers en mètres, ou utilisez une couche de polygones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The crown diameter of layer '{layer}' cannot be turned into pixels, because the ground resolution of raster '{raster}' is unknown.</source>
      <translation>Le diamètre de houppier de la couche « {layer} » ne peut pas être converti en pixels, car la résolution au sol du raster « {raster} » est inconnue.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Give the raster a CRS, or use a layer of polygons.</source>
      <translation>Attribuez un SCR au raster, ou utilisez une couche de polygones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{points} of layer '{layer}' turned into squares of {diameter:g} m.</source>
      <translation>{points} de la couche « {layer} » convertis en carrés de {diameter} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' holds points.</source>
      <translation>La couche « {layer} » contient des points.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Areas must be polygons.</source>
      <translation>Les zones doivent être des polygones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The areas of layer '{layer}' lie outside raster '{raster}'.</source>
      <translation>Les zones de la couche « {layer} » sont hors du raster « {raster} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{path}' lacks the columns: {missing}.</source>
      <translation>Il manque à « {path} » les colonnes : {missing}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Columns must be: {csv_columns}.</source>
      <translation>Les colonnes doivent être : {csv_columns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{path}' has no rows.</source>
      <translation>« {path} » n’a aucune ligne.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>It needs a row per crown.</source>
      <translation>Il faut une ligne par houppier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>coordinates that are not numbers</source>
      <translation>des coordonnées qui ne sont pas des nombres</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>boxes whose xmax or ymax is not above their xmin or ymin</source>
      <translation>des boîtes dont xmax ou ymax ne dépasse pas xmin ou ymin</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{path}' has {rows} with {what} (line {listing}).</source>
      <translation>« {path} » : {rows} avec {what} (ligne {listing}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Correct or remove them.</source>
      <translation>Corrigez-les ou supprimez-les.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' is the result of an evaluation: {false_positives} left out, {crowns} kept.</source>
      <translation>La couche « {layer} » est le résultat d’une évaluation : {false_positives} mis de côté, {crowns} conservés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' cannot be read: {error}</source>
      <translation>Impossible de lire la couche « {layer} » : {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Check that the file is complete.</source>
      <translation>Vérifiez que le fichier est complet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' holds curves inside geometry collections.</source>
      <translation>La couche « {layer} » contient des courbes dans des collections de géométries.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Turn them into plain polygons first ('Segmentize by maximum angle').</source>
      <translation>Convertissez-les d’abord en polygones simples ('Segmentize by maximum angle').</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} line skipped</source>
      <translation>omission de {count} ligne</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} lines skipped</source>
      <translation>omission de {count} lignes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} invalid polygon repaired</source>
      <translation>réparation de {count} polygone non valide</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} invalid polygons repaired</source>
      <translation>réparation de {count} polygones non valides</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} polygon without any area skipped</source>
      <translation>omission de {count} polygone sans surface</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} polygons without any area skipped</source>
      <translation>omission de {count} polygones sans surface</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {problems}.</source>
      <translation>Couche « {layer} » : {problems}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{source}' has no layer '{layer}'.</source>
      <translation>« {source} » n’a pas de couche « {layer} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Its layers are: {names}.</source>
      <translation>Ses couches sont : {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{source}' holds no layers.</source>
      <translation>« {source} » ne contient aucune couche.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Choose a file with a layer of polygons or points.</source>
      <translation>Choisissez un fichier qui contient une couche de polygones ou de points.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{source}' holds several layers: {names}.</source>
      <translation>« {source} » contient plusieurs couches : {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Name the one to use.</source>
      <translation>Indiquez celle à utiliser.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' cannot be opened: {error}.</source>
      <translation>Impossible d’ouvrir la couche « {layer} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Check that the file exists and is a vector layer.</source>
      <translation>Vérifiez que le fichier existe et qu’il s’agit d’une couche vectorielle.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} feature without a geometry skipped</source>
      <translation>omission de {count} entité sans géométrie</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} features without a geometry skipped</source>
      <translation>omission de {count} entités sans géométrie</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} feature with coordinates that are not numbers skipped</source>
      <translation>omission de {count} entité dont les coordonnées ne sont pas des nombres</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} features with coordinates that are not numbers skipped</source>
      <translation>omission de {count} entités dont les coordonnées ne sont pas des nombres</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} multi-part feature split into {parts:,} parts</source>
      <translation>{count} entité multiparties décomposée en {parts} parties</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} multi-part features split into {parts:,} parts</source>
      <translation>{count} entités multiparties décomposées en {parts} parties</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' has no CRS; that of raster '{raster}' was assumed.</source>
      <translation>La couche « {layer} » n’a pas de SCR ; celui du raster « {raster} » a été supposé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {crowns} outside raster '{raster}' skipped.</source>
      <translation>Couche « {layer} » : {crowns} hors du raster « {raster} », sans usage.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {crowns} with half or less inside raster '{raster}' skipped.</source>
      <translation>Couche « {layer} » : {crowns} avec la moitié ou moins dans le raster « {raster} », sans usage.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {crowns} clipped at the border of raster '{raster}'.</source>
      <translation>Couche « {layer} » : {crowns} avec coupe au bord du raster « {raster} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>None of the {crowns} of layer '{layer}' on raster '{raster}' lies inside the areas.</source>
      <translation>Rien de la couche « {layer} » ({crowns}) sur le raster « {raster} » ne se trouve dans les zones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Draw areas around crowns that are annotated, or leave the areas out.</source>
      <translation>Dessinez des zones autour de houppiers annotés, ou omettez les zones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{crowns} of validation layer '{layer}' is also among the annotations to train on; validation alone uses them.</source>
      <translation>{crowns} de la couche de validation « {layer} » figure aussi parmi les annotations d’entraînement ; seule la validation l’utilise.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{crowns} of validation layer '{layer}' are also among the annotations to train on; validation alone uses them.</source>
      <translation>{crowns} de la couche de validation « {layer} » figurent aussi parmi les annotations d’entraînement ; seule la validation les utilise.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Classes that only validation layer '{layer}' has, so that training cannot learn them: {unknown}.</source>
      <translation>Classes que seule la couche de validation « {layer} » contient, si bien que l’entraînement ne peut pas les apprendre : {unknown}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>in {crs}</source>
      <translation>en {crs}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>without a CRS</source>
      <translation>sans SCR</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>area</source>
      <translation>zone</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>There is no file '{path}'.</source>
      <translation>Il n’y a pas de fichier « {path} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Check the path of the annotations.</source>
      <translation>Vérifiez le chemin des annotations.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{path}' cannot be read as CSV: {error}.</source>
      <translation>Impossible de lire « {path} » comme CSV : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>It must be comma-separated UTF-8.</source>
      <translation>Il doit être séparé par des virgules et en UTF-8.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>no {column}</source>
      <translation>une valeur manquante pour {column}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{crowns} of layer '{layer}' without a value in field '{field}' was labelled '{label}'.</source>
      <translation>{crowns} de la couche « {layer} » sans valeur dans le champ « {field} » a reçu l’étiquette « {label} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{crowns} of layer '{layer}' without a value in field '{field}' were labelled '{label}'.</source>
      <translation>{crowns} de la couche « {layer} » sans valeur dans le champ « {field} » ont reçu l’étiquette « {label} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} feature</source>
      <translation>{count} entité</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} features</source>
      <translation>{count} entités</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Raster '{raster}' has no CRS; the coordinates of layer '{layer}' were taken to be in its coordinate system.</source>
      <translation>Le raster « {raster} » n’a pas de SCR ; les coordonnées de la couche « {layer} » ont été prises comme étant dans son système de coordonnées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} crown</source>
      <translation>{count} houppier</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} crowns</source>
      <translation>{count} houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {crowns} outside the areas skipped.</source>
      <translation>Couche « {layer} » : {crowns} hors des zones ignorés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} point</source>
      <translation>{count} point</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} points</source>
      <translation>{count} points</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} row</source>
      <translation>{count} ligne</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} rows</source>
      <translation>{count} lignes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} false positive</source>
      <translation>{count} faux positif</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} false positives</source>
      <translation>{count} faux positifs</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}' names no image.</source>
      <translation>« {path} » n’indique aucune image.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>A Pascal VOC annotation has an element 'filename'.</source>
      <translation>Une annotation Pascal VOC a un élément 'filename'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}' holds no crown.</source>
      <translation>« {path} » ne contient aucun houppier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>Its list 'annotations' is empty.</source>
      <translation>Sa liste 'annotations' est vide.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}' cannot be read as XML: {error}.</source>
      <translation>Impossible de lire « {path} » comme XML : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>It must be a Pascal VOC annotation.</source>
      <translation>Il doit s’agir d’une annotation Pascal VOC.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}' cannot be read as JSON: {error}.</source>
      <translation>Impossible de lire « {path} » comme JSON : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>It must be a COCO annotation file.</source>
      <translation>Il doit s’agir d’un fichier d’annotations COCO.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}' is not a COCO annotation file: {error}.</source>
      <translation>« {path} » n’est pas un fichier d’annotations COCO : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>It needs 'images', 'categories' and 'annotations', each annotation with a polygon or a 'bbox'.</source>
      <translation>Il faut 'images', 'categories' et 'annotations', chaque annotation avec un polygone ou une 'bbox'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}': {annotations} of groups ('iscrowd') left out.</source>
      <translation>« {path} » : {annotations} de groupes ('iscrowd') mises de côté.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}': {images} without annotations left out. If no tree stands there, add a row 0,0,0,0 to the table.</source>
      <translation>« {path} » : {images} sans annotations mises de côté. S’il n’y a pas d’arbre à cet endroit, ajoutez à la table une ligne 0,0,0,0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>Object {number} of '{path}' has no box of four numbers.</source>
      <translation>L’objet {number} de « {path} » n’a pas de boîte de quatre nombres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>Its element 'bndbox' must hold {sides}.</source>
      <translation>Son élément 'bndbox' doit contenir {sides}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>{count} annotation</source>
      <translation>{count} annotation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>{count:,} annotations</source>
      <translation>{count} annotations</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>{count} image</source>
      <translation>{count} image</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>{count:,} images</source>
      <translation>{count} images</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it is no file but a pipe or a device</source>
      <translation>ce n’est pas un fichier mais un tube ou un périphérique</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it is larger than {kilobytes:,} kB</source>
      <translation>il dépasse {kilobytes} ko</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it holds more than {most:,} values</source>
      <translation>il contient plus de {most} valeurs</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>a number that is too long to show</source>
      <translation>un nombre trop long pour être affiché</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it is nested too deeply</source>
      <translation>il est imbriqué trop profondément</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>a part of it refers to itself</source>
      <translation>une partie se réfère à elle-même</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/bands.py" />
      <source>The chosen bands of raster '{raster}' have different data types ({types}).</source>
      <translation>Les bandes choisies du raster « {raster} » ont des types de données différents ({types}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/bands.py" />
      <source>Choose bands of one kind.</source>
      <translation>Choisissez des bandes de même type.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/bands.py" />
      <source>Band {band} was chosen, but raster '{raster}' has {count} band(s).</source>
      <translation>La bande {band} a été choisie, mais le nombre de bandes du raster « {raster} » est {count}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/bands.py" />
      <source>Choose from 1 to {count}.</source>
      <translation>Choisissez de 1 à {count}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/bands.py" />
      <source>Raster '{raster}': the single band {band} is used as grey for red, green and blue; models trained on colour find fewer crowns in it.</source>
      <translation>Raster « {raster} » : la seule bande {band} est utilisée comme gris pour le rouge, le vert et le bleu ; les modèles entraînés sur la couleur y trouvent moins de houppiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Connect the drive again and run the same job: finished windows are kept.</source>
      <translation>Reconnectez le lecteur et relancez la même tâche : les fenêtres terminées sont conservées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Raster '{raster}' is out of reach: {error}.</source>
      <translation>Le raster « {raster} » est hors d’atteinte : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Raster '{raster}' is made of {files} files, of which {count} are missing: {missing}.</source>
      <translation>Le raster « {raster} » se compose de {files} fichiers, dont {count} manquent : {missing}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Put them back, or make the virtual raster again from the files that there are.</source>
      <translation>Remettez-les en place, ou recréez le raster virtuel à partir des fichiers présents.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Raster '{raster}' stopped answering.</source>
      <translation>Le raster « {raster} » ne répond plus.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Try again later: finished windows are kept. If it stays so, copy the raster to a disk.</source>
      <translation>Réessayez plus tard : les fenêtres terminées sont conservées. Si cela persiste, copiez le raster sur un disque.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' has no bands or no pixels.</source>
      <translation>Le raster « {raster} » n’a pas de bandes ou pas de pixels.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>If it is a container (GeoPackage, NetCDF, HDF), choose one of its raster layers.</source>
      <translation>S’il s’agit d’un conteneur (GeoPackage, NetCDF, HDF), choisissez l’une de ses couches raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' holds complex numbers.</source>
      <translation>Le raster « {raster} » contient des nombres complexes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Choose an optical image.</source>
      <translation>Choisissez une image optique.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' holds no valid pixels.</source>
      <translation>Le raster « {raster} » ne contient aucun pixel valide.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Check its nodata value.</source>
      <translation>Vérifiez sa valeur nodata.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}': {type} values are stretched to 8 bit from {ranges} (red, green, blue).</source>
      <translation>Raster « {raster} » : les valeurs {type} sont étirées sur 8 bits à partir de {ranges} (rouge, vert, bleu).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' cannot be opened: {error}.</source>
      <translation>Impossible d’ouvrir le raster « {raster} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Check that the file exists and opens in QGIS as a raster layer.</source>
      <translation>Vérifiez que le fichier existe et s’ouvre dans QGIS comme couche raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' has no georeference and no CRS; crowns get pixel coordinates (y negative downwards, as QGIS shows it) and no size in metres.</source>
      <translation>Le raster « {raster} » n’a ni géoréférencement ni SCR ; les houppiers reçoivent des coordonnées en pixels (y négatif vers le bas, comme l’affiche QGIS) et aucune taille en mètres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' has no coordinate reference system, so its ground resolution is unknown; the patch size is taken in pixels and crowns get no size in metres.</source>
      <translation>Le raster « {raster} » n’a pas de système de coordonnées de référence, sa résolution au sol est donc inconnue ; la taille d’imagette est prise en pixels et les houppiers ne reçoivent pas de taille en mètres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' cannot be read at column {column}, row {row}: {error}.</source>
      <translation>Impossible de lire le raster « {raster} » à la colonne {column}, ligne {row} : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>The file may be incomplete or damaged; copy it again, or repair it with gdal_translate.</source>
      <translation>Le fichier est peut-être incomplet ou endommagé ; copiez-le de nouveau, ou réparez-le avec gdal_translate.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}': its coordinate reference system cannot be read ({error}).</source>
      <translation>Raster « {raster} » : impossible de lire son système de coordonnées de référence ({error}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/architectures.py" />
      <source>Architecture '{architecture}' is not known.</source>
      <translation>L’architecture « {architecture} » n’est pas connue.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/architectures.py" />
      <source>This version knows: {architectures}. The model may come from a newer version.</source>
      <translation>Cette version connaît : {architectures}. Le modèle vient peut-être d’une version plus récente.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations returned an image of shape {shape}.</source>
      <translation>Les augmentations ont renvoyé une image de forme {shape}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>They must keep red, green and blue.</source>
      <translation>Elles doivent conserver le rouge, le vert et le bleu.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations returned an image of {type}.</source>
      <translation>Les augmentations ont renvoyé une image de {type}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>They must return uint8.</source>
      <translation>Elles doivent renvoyer de l’uint8.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' cannot be used.</source>
      <translation>L’augmentation « {augmentation} » ne peut pas être utilisée.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Leave it out: the model normalizes images itself.</source>
      <translation>Omettez-la : le modèle normalise lui-même les images.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' cannot be used: boxes do not stay on what they enclose.</source>
      <translation>L’augmentation « {augmentation} » ne peut pas être utilisée : les boîtes ne restent pas sur ce qu’elles entourent.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Leave it out, or take ElasticTransform, GridDistortion or Perspective.</source>
      <translation>Omettez-la, ou prenez ElasticTransform, GridDistortion ou Perspective.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' needs {needs}, which patches do not have.</source>
      <translation>L’augmentation « {augmentation} » nécessite {needs}, que les imagettes n’ont pas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' cannot be used: it does not move boxes.</source>
      <translation>L’augmentation « {augmentation} » ne peut pas être utilisée : elle ne déplace pas les boîtes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' changes where crowns are, but without bbox_params their boxes would not follow.</source>
      <translation>L’augmentation « {augmentation} » déplace les houppiers, mais sans bbox_params leurs boîtes ne suivraient pas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Give albumentations.Compose bbox_params=BboxParams(format='pascal_voc', label_fields=['category_ids']).</source>
      <translation>Donnez à albumentations.Compose bbox_params=BboxParams(format='pascal_voc', label_fields=['category_ids']).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations returned an image with values from {low:g} to {high:g}.</source>
      <translation>Les augmentations ont renvoyé une image avec des valeurs de {low} à {high}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>They must return uint8, or floats from 0 to 1; the model normalizes images itself.</source>
      <translation>Elles doivent renvoyer de l’uint8, ou des flottants de 0 à 1 ; le modèle normalise lui-même les images.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations cannot be applied to a patch of {width} x {height} pixels: {error}.</source>
      <translation>Les augmentations ne peuvent pas être appliquées à une imagette de {width} x {height} pixels : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Change their sizes to suit the patches, or leave out the one that fails.</source>
      <translation>Adaptez leurs tailles aux imagettes, ou omettez celle qui échoue.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>{title} cannot be made: {error}.</source>
      <translation>Création impossible : {title} : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>{title}: nothing was given.</source>
      <translation>{title} : rien n’a été donné.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>{title}: a {type} was given, but kornia's containers are not supported.</source>
      <translation>{title} : il a été donné un {type}, mais les conteneurs de kornia ne sont pas pris en charge.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>{title}: a {type} was given.</source>
      <translation>{title} : il a été donné un {type}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>Use albumentations: a Compose with bbox_params, or a function get_transform(augment) that returns one.</source>
      <translation>Utilisez albumentations : un Compose avec bbox_params, ou une fonction get_transform(augment) qui en renvoie un.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>What the transforms return for augment={augment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>The transforms</source>
      <translation>Les transformations</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>The transforms cannot be called with augment=True and augment=False: {error}.</source>
      <translation>Impossible d’appeler les transformations avec augment=True et augment=False : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>Give a function get_transform(augment), or an albumentations Compose.</source>
      <translation>Indiquez une fonction get_transform(augment), ou un Compose d’albumentations.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/deepforest_names.py" />
      <source>pad_mode is {mode}, but must be one of: {borders}</source>
      <translation>pad_mode vaut {mode}, mais doit être l’un de : {borders}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/deepforest_names.py" />
      <source>kernel_size is {size}, but only square kernels can be used</source>
      <translation>kernel_size vaut {size}, mais seuls des noyaux carrés peuvent être utilisés</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/deepforest_names.py" />
      <source>{name} is {value}, but must be two numbers</source>
      <translation>{name} vaut {value}, mais doit être deux nombres</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Augmentation '{augmentation}'</source>
      <translation>Augmentation « {augmentation} »</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>{title} has no parameter {parameter}.</source>
      <translation>{title} n’a pas de paramètre {parameter}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>{title} mixes parameters of DeepForest and of albumentations: {parameters}.</source>
      <translation>{title} mélange des paramètres de DeepForest et d’albumentations : {parameters}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>It takes {takes}.</source>
      <translation>Sont possibles {takes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>{title} is not known.</source>
      <translation>Inconnu : {title}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Did you mean {close}?</source>
      <translation>Vouliez-vous dire {close} ?</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Known are {known}.</source>
      <translation>Sont connus {known}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The augmentations</source>
      <translation>Les augmentations</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The augmentation {augmentation} is neither a name nor one name with its parameters.</source>
      <translation>L’augmentation {augmentation} n’est ni un nom ni un seul nom avec ses paramètres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Write each as a name or as {"Name": {"parameter": value}}.</source>
      <translation>Écrivez chacune comme un nom ou comme {"Name": {"parameter": value}}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The parameters of augmentation '{augmentation}' must be names with values, not {parameters}.</source>
      <translation>Les paramètres de l’augmentation « {augmentation} » doivent être des noms avec des valeurs, pas {parameters}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Augmentation '{augmentation}' has no parameters, but was given {parameters}.</source>
      <translation>L’augmentation « {augmentation} » n’a pas de paramètres, mais a reçu {parameters}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The augmentations must be a list of names, not {names}.</source>
      <translation>Les augmentations doivent être une liste de noms, pas {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>The precision int8 was asked for, but it needs OpenVINO on an Intel or AMD processor, or an Intel card.</source>
      <translation>La précision int8 a été demandée, mais elle nécessite OpenVINO sur un processeur Intel ou AMD, ou une carte Intel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>Choose 'auto' as the precision, or the CPU as the device.</source>
      <translation>Choisissez 'auto' comme précision, ou le processeur (cpu) comme périphérique.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>Precision int8</source>
      <translation>La précision int8</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>OpenVINO cannot run this model here ({error}); going on with torch, which is slower.</source>
      <translation>OpenVINO ne peut pas exécuter ce modèle ici ({error}) ; poursuite avec torch, plus lent.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>{tensors} tensors missing, {unknown} unknown, {count} of another size</source>
      <translation>{tensors} tenseurs manquent, {unknown} sont inconnus, {count} ont une autre taille</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>Model '{model}' does not fit its architecture: {counts} (first: {first}).</source>
      <translation>Le modèle « {model} » ne correspond pas à son architecture : {counts} (premier : {first}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>The file is damaged or was made by another program; choose another model.</source>
      <translation>Le fichier est endommagé ou vient d’un autre programme ; choisissez un autre modèle.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>The loss is no longer a number at step {global_step}.</source>
      <translation>La perte n’est plus un nombre à l’étape {global_step}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>Lower the learning rate (it was {learning_rate:g}).</source>
      <translation>Réduisez le taux d’apprentissage (il était de {learning_rate}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Device '{device}' was asked for, but this machine offers: {present}.</source>
      <translation>Le périphérique « {device} » a été demandé, mais cet ordinateur propose : {present}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Choose 'auto', or set up the engine again with the torch build for that device.</source>
      <translation>Choisissez 'auto', ou réinstallez le moteur avec la variante de torch pour ce périphérique.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Device xpu (an Intel graphics card)</source>
      <translation>Le périphérique xpu (une carte graphique Intel)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>The precision bfloat16 was asked for, but an Intel graphics card computes in float16 or float32.</source>
      <translation>La précision bfloat16 a été demandée, mais une carte graphique Intel calcule en float16 ou float32.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Choose 'auto' as the precision.</source>
      <translation>Choisissez 'auto' comme précision.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>'{source}' is not a model file, or a damaged one: {why}.</source>
      <translation>« {source} » n’est pas un fichier de modèle, ou est endommagé : {why}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>tensor '{tensor}' is of a kind that weights are not</source>
      <translation>le tenseur « {tensor} » est d’un type que des poids n’ont pas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>its tensors are {megabytes:,.1f} MB, but the file is smaller</source>
      <translation>ses tenseurs font {megabytes} Mo, mais le fichier est plus petit</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>it holds a text of {longest:,} characters</source>
      <translation>il contient un texte de {longest} caractères</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>it unpacks to {megabytes:,.1f} MB, but the file is smaller</source>
      <translation>décompressé, il fait {megabytes} Mo, mais le fichier est plus petit</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Downloading model</source>
      <translation>Téléchargement du modèle</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Model {model}, from the cache.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>the server is not a hub: its response has no commit or no checksum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>the hub returned another version, {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Model '{model}' does not exist.</source>
      <translation>Le modèle « {model} » n’existe pas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Choose a model file or folder, leave the field empty for the bundled model, or enter a repository of the Hugging Face hub as owner/name, for example {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Downloading {repository}, version {version}, {size:.1f} MB, from {endpoint}.</source>
      <translation>Téléchargement de {repository}, version {version}, {size} Mo, depuis {endpoint}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>'{revision}' of {repository} is commit {commit}. This commit is used from now on, even if '{revision}' changes. To use another one, enter {repository}@COMMIT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Try again later.</source>
      <translation>Réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>the checksum of '{file}' is wrong, so the file was damaged or modified and is deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Try again. If the error persists, a proxy between this computer and the hub modifies files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>There is no connection to {endpoint}; {model} from the cache is used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>{repository} has no '{file}': default class names and thresholds are used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Check the network and the proxy (HTTP_PROXY, HTTPS_PROXY, or Settings, Options, Network in QGIS).</source>
      <translation>Vérifiez le réseau et le proxy (HTTP_PROXY, HTTPS_PROXY, ou Préférences, Options, Réseau dans QGIS).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Check the name. If the repository is private, set the variable HF_TOKEN to your token.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>The model {model} cannot be downloaded from {endpoint}: {reason}.</source>
      <translation>Impossible de télécharger le modèle {model} depuis {endpoint} : {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>{advice} Alternatively, download '{weights}' and '{config}' from {page} in another way, put both files into one folder, and choose that folder as the model. The bundled model works offline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the certificate of the server is not trusted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>If your organization inspects HTTPS traffic, set the variable SSL_CERT_FILE to its certificates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the hub reports an error (HTTP status {status})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>downloads are disabled (HF_HUB_OFFLINE is set)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Unset HF_HUB_OFFLINE to enable them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>its owners require that their terms are accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Accept them on its page and set the variable HF_TOKEN to your token.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the repository has no version '{version}'</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Check the part of the name after '@'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the repository has no file '{file}'</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Choose a repository with a model that DeepForest can load.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>it cannot be written to '{folder}' ({error})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Free some space, or set the variable HF_HOME to another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>SOCKS proxies are not supported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Use an HTTP proxy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>{reason}, through the proxy {proxy}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the proxy requires a login (HTTP status 407)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Add user and password to HTTPS_PROXY, before the host and an @.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the repository does not exist or is private (HTTP status {status})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>access is denied (HTTP status {status})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>too many requests were sent (HTTP status 429)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the server did not respond in time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>there is no connection ({error})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>Write numbers, epoch, + - * / // % **, parentheses, min and max; for example 0.95 ** epoch.</source>
      <translation>Écrivez des nombres, epoch, + - * / // % **, des parenthèses, min et max ; par exemple 0.95 ** epoch.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' must be an expression of 'epoch' with at most {max_characters} characters.</source>
      <translation>'{lambda_key}' doit être une expression de 'epoch' d’au plus {max_characters} caractères.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' holds '{code}', which is not allowed there.</source>
      <translation>'{lambda_key}' contient « {code} », qui n’y est pas permis.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' is '{text}', which is not an expression of 'epoch'.</source>
      <translation>'{lambda_key}' vaut « {text} », qui n’est pas une expression de 'epoch'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' is '{text}', which gives no learning rate at epoch {epoch}.</source>
      <translation>'{lambda_key}' vaut « {text} », qui ne donne pas de taux d’apprentissage à l’époque {epoch}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>It must be a number of at least 0 for every epoch, from 0 to the number of epochs.</source>
      <translation>Il doit s’agir d’un nombre d’au moins 0 pour chaque époque, de 0 au nombre d’époques.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>Copy it again from where it came.</source>
      <translation>Copiez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>Model '{model}' was written in another version of the format.</source>
      <translation>Le modèle « {model} » a été écrit dans une autre version du format.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>Update DeepForest for QGIS.</source>
      <translation>Mettez à jour DeepForest pour QGIS.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>The header of model '{model}' cannot be read: {error}.</source>
      <translation>Impossible de lire l’en-tête du modèle « {model} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>The header of model '{model}' cannot be read: {reason}.</source>
      <translation>Impossible de lire l’en-tête du modèle « {model} » : {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>it has no {error}</source>
      <translation>il n’a pas de {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>its {name} cannot be {value}</source>
      <translation>son '{name}' ne peut pas être {value}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>Preparing the model for this machine, once …</source>
      <translation>Préparation du modèle pour cet ordinateur, une seule fois…</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>Prepared in {seconds:.0f} s, and kept.</source>
      <translation>Préparé en {seconds} s, et conservé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>Another run prepares the model for this machine; waiting for it …</source>
      <translation>Une autre exécution prépare le modèle pour cet ordinateur ; attente de sa fin …</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>'{folder}' cannot be written: {error}</source>
      <translation>impossible d’écrire « {folder} » : {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>the conversion ended with {returncode}</source>
      <translation>la conversion s’est terminée avec {returncode}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>'{folder}' cannot be written</source>
      <translation>impossible d’écrire « {folder} »</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>the conversion did not end within {seconds:g} s</source>
      <translation>la conversion ne s’est pas terminée en {seconds} s</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_runtime.py" />
      <source>Run 'Set up engine' in QGIS, or install them with: pip install 'deepforest-qgis[all]'.</source>
      <translation>Lancez « Installer le moteur » dans QGIS, ou installez-les avec : pip install 'deepforest-qgis[all]'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_runtime.py" />
      <source>{purpose} needs packages that are not installed: {packages}.</source>
      <translation>{purpose} nécessite des paquets qui ne sont pas installés : {packages}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>The learning-rate schedule 'train.scheduler.type' is '{name}', which is not known.</source>
      <translation>Le plan de taux d’apprentissage 'train.scheduler.type' vaut « {name} », qui n’est pas connu.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>Known are: {types}.</source>
      <translation>Sont connus : {types}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>The learning-rate schedule has no parameter '{parameter}'.</source>
      <translation>Le plan de taux d’apprentissage n’a pas de paramètre « {parameter} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>Known are: {params}.</source>
      <translation>Sont connus : {params}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>The warm-up of the learning rate is {warmup_steps} steps, but cannot be negative.</source>
      <translation>La montée en régime du taux d’apprentissage est de {warmup_steps} étapes, mais ne peut pas être négative.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>DeepForest cannot open a model of architecture '{architecture}'.</source>
      <translation>DeepForest ne peut pas ouvrir un modèle d’architecture « {architecture} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Only models that started from a DeepForest model ('{start}') can be exported.</source>
      <translation>Seuls les modèles issus d’un modèle de DeepForest (« {start} ») peuvent être exportés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Choose a model file, or none for the one that ships.</source>
      <translation>Choisissez un fichier de modèle, ou rien pour celui qui est fourni.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Model '{model}' has the architecture '{architecture}', which this version does not know.</source>
      <translation>Le modèle « {model} » a l’architecture « {architecture} », que cette version ne connaît pas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>It knows: {architectures}.</source>
      <translation>Elle connaît : {architectures}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Folder '{folder}' holds no 'model.safetensors'.</source>
      <translation>Le dossier « {folder} » ne contient pas de 'model.safetensors'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Choose a model file, or a DeepForest hub folder.</source>
      <translation>Choisissez un fichier de modèle, ou un dossier de hub de DeepForest.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{path}' holds no weights.</source>
      <translation>« {path} » ne contient pas de poids.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Choose a model file.</source>
      <translation>Choisissez un fichier de modèle.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{path}' is not a crown detector: it has no RetinaNet classification head.</source>
      <translation>« {path} » n’est pas un détecteur de houppiers : il n’a pas de tête de classification RetinaNet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Choose a model made by this project or by DeepForest 1.x or 2.x.</source>
      <translation>Choisissez un modèle de ce projet, ou de DeepForest 1.x ou 2.x.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The model '{model}' has {classes:,} classes.</source>
      <translation>Le modèle « {model} » a {classes} classes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>This version works with 1 to {max_classes:,} of them.</source>
      <translation>Cette version en accepte de 1 à {max_classes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The '{name}' of model '{model}' is {given}.</source>
      <translation>'{name}' du modèle « {model} » vaut {given}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>It must be a number from 0 to 1.</source>
      <translation>Il doit s’agir d’un nombre de 0 à 1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Model '{model}' is no file.</source>
      <translation>Le modèle « {model} » n’est pas un fichier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{path}' is not a model file, or a damaged one: {error}.</source>
      <translation>« {path} » n’est pas un fichier de modèle, ou est endommagé : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The model in folder '{folder}' cannot be read: {error}.</source>
      <translation>Impossible de lire le modèle du dossier « {folder} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{path}' is not a model file that can be opened safely: {reason}.</source>
      <translation>« {path} » n’est pas un fichier de modèle qui puisse être ouvert sans risque : {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Known are .safetensors files, DeepForest hub folders, Lightning checkpoints and saved state dicts.</source>
      <translation>Sont connus les fichiers .safetensors, les dossiers de hub de DeepForest, les checkpoints de Lightning et les state dicts enregistrés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The class names of model '{model}' cannot be read: {names}.</source>
      <translation>Impossible de lire les noms de classes du modèle « {model} » : {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Each needs a number of its own, from 0 on.</source>
      <translation>Chacun doit avoir son propre numéro, à partir de 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>it is damaged, or holds more than weights, which could be a program</source>
      <translation>il est endommagé, ou contient plus que des poids, ce qui pourrait être un programme</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>it ends too early</source>
      <translation>il se termine trop tôt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>The engine failed unexpectedly ({type}: {error}).</source>
      <translation>Le moteur a échoué de façon inattendue ({type} : {error}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>The full trace is in the message log; please report it.</source>
      <translation>La trace complète est dans le journal des messages ; merci de la signaler.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>neither a job nor a cancel request</source>
      <translation>ni une tâche ni une demande d’annulation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>its number is none</source>
      <translation>son numéro n’en est pas un</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>the job is not an object</source>
      <translation>la tâche n’est pas un objet</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>The request cannot be read: {error}.</source>
      <translation>Impossible de lire la requête : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/eta.py" />
      <source>{used:.1f} GB of memory and {reserved:.1f} GB of the graphics card's</source>
      <translation>{used} Go de mémoire et {reserved} Go de la carte graphique</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/eta.py" />
      <source>{used:.1f} GB of memory</source>
      <translation>{used} Go de mémoire</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/eta.py" />
      <source>At this pace the {left:,} {steps} that are left take about {time}; the engine uses {memory}.</source>
      <translation>À ce rythme, les {left} {steps} qui restent prennent environ {time} ; le moteur utilise {memory}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{true_positives}, {false_positives}, {missed:,} missed.</source>
      <translation>{true_positives}, {false_positives}, {missed} manqués.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Comparing crowns</source>
      <translation>Comparaison des houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>No reference crown of layer '{layer}' can be brought to the CRS of '{pred_layer}'.</source>
      <translation>Aucun houppier de référence de la couche « {layer} » ne peut être converti dans le SCR de « {pred_layer} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Check that the CRSs of both layers are right.</source>
      <translation>Vérifiez que les SCR des deux couches sont corrects.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' holds points, which overlap nothing.</source>
      <translation>La couche « {layer} » contient des points, qui ne recouvrent rien.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Give a layer of polygons, or a crown diameter in metres that makes squares of the points.</source>
      <translation>Indiquez une couche de polygones, ou un diamètre de houppier en mètres qui transforme les points en carrés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' holds points, but no CRS tells how long a metre is in it.</source>
      <translation>La couche « {layer} » contient des points, mais aucun SCR n’indique la longueur d’un mètre dans celle-ci.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Give the layer its CRS, or use polygons.</source>
      <translation>Attribuez à la couche son SCR, ou utilisez des polygones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>The areas of layer '{layer}' cannot be brought to the CRS of the crowns.</source>
      <translation>Impossible de convertir les zones de la couche « {layer} » dans le SCR des houppiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Check that its CRS is right.</source>
      <translation>Vérifiez que son SCR est correct.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' holds no crowns, so precision is undefined.</source>
      <translation>La couche « {layer} » ne contient aucun houppier, la précision n’est donc pas définie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>No crown of '{pred_layer}' touches one of '{truth_layer}': check that both show the same place and that their CRSs are right.</source>
      <translation>Aucun houppier de « {pred_layer} » n’en touche un de « {truth_layer} » : vérifiez que les deux montrent le même endroit et que leurs SCR sont corrects.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' has no field 'score' with numbers, so mAP is undefined.</source>
      <translation>La couche « {layer} » n’a pas de champ 'score' avec des nombres, la mAP n’est donc pas définie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count} true positive</source>
      <translation>{count} vrai positif</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count:,} true positives</source>
      <translation>{count} vrais positifs</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Neither layer has a CRS; their coordinates were compared as they are.</source>
      <translation>Aucune des deux couches n’a de SCR ; leurs coordonnées ont été comparées telles quelles.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{lost} of layer '{layer}' skipped: no place in the CRS of the comparison.</source>
      <translation>{lost} de la couche « {layer} » ignorés : pas de place dans le SCR de la comparaison.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{unscored} of layer '{layer}' without a score taken as the least certain.</source>
      <translation>{unscored} de la couche « {layer} » sans score pris comme les moins sûrs.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' has no CRS; that of the crowns, {crs}, was assumed.</source>
      <translation>La couche « {layer} » n’a pas de SCR ; celui des houppiers, {crs}, a été supposé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{crowns} with the centre outside the areas left out of the figures.</source>
      <translation>{crowns} dont le centre est hors des zones ne comptent pas dans les chiffres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>No reference crown has its centre inside the areas, so recall is undefined.</source>
      <translation>Aucun houppier de référence n’a son centre dans les zones, le rappel n’est donc pas défini.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>reference crown</source>
      <translation>houppier de référence</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' has no CRS; that of '{other}', {crs}, was assumed.</source>
      <translation>La couche « {layer} » n’a pas de SCR ; celui de « {other} », {crs}, a été supposé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count} predicted crown</source>
      <translation>{count} houppier prédit</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count:,} predicted crowns</source>
      <translation>{count} houppiers prédits</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count} reference crown</source>
      <translation>{count} houppier de référence</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count:,} reference crowns</source>
      <translation>{count} houppiers de référence</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Raster '{raster}' has no CRS, so nothing tells how large a cell of the crown density is on it.</source>
      <translation>Le raster « {raster} » n’a pas de SCR, rien n’indique donc la taille qu’y prend une cellule de la densité des houppiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Give the raster its CRS, or leave the crown density out.</source>
      <translation>Attribuez au raster son SCR, ou omettez la densité des houppiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>A crown density with cells of {cell:g} m has {columns:,} x {rows:,} of them here, too many.</source>
      <translation>Une densité des houppiers avec des cellules de {cell} m en compte ici {columns} x {rows}, soit trop.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Choose cells of at least {metres:g} m, or smaller areas.</source>
      <translation>Choisissez des cellules d’au moins {metres} m, ou des zones plus petites.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>'{path}' cannot be written: {error}.</source>
      <translation>Impossible d’écrire « {path} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Check that the disk is not full and the folder writable.</source>
      <translation>Vérifiez que le disque n’est pas plein et que l’écriture est permise dans le dossier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>The device ran out of memory; going on with batches of {batch_size} windows.</source>
      <translation>Le périphérique a manqué de mémoire ; poursuite par lots de {batch_size} fenêtres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>The device has too little memory for a single window.</source>
      <translation>Le périphérique a trop peu de mémoire pour une seule fenêtre.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Close other programs, choose a smaller patch size, or the CPU as the device.</source>
      <translation>Fermez d’autres programmes, choisissez une taille d’imagette plus petite, ou le processeur (cpu) comme périphérique.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The journal of finished windows {what} in '{folder}': {error}.</source>
      <translation>Le journal des fenêtres terminées {what} dans « {folder} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>Free space on that disk and run again: finished windows are kept. XDG_CACHE_HOME (LOCALAPPDATA on Windows) names another folder for them.</source>
      <translation>Libérez de l’espace sur ce disque et relancez : les fenêtres terminées sont conservées. XDG_CACHE_HOME (LOCALAPPDATA sous Windows) désigne un autre dossier pour elles.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>{first} and {last}</source>
      <translation>{first} et {last}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The journal of the earlier run is damaged; {windows} of its windows are whole, the others are done again.</source>
      <translation>Le journal de l’exécution précédente est endommagé ; {windows} de ses fenêtres sont intactes, les autres sont refaites.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>cannot be kept</source>
      <translation>ne peut pas être tenu</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>cannot be read</source>
      <translation>ne peut pas être lu</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>cannot be written</source>
      <translation>ne peut pas être écrit</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The same job, of the same raster, model and parameters, is running already.</source>
      <translation>La même tâche, avec le même raster, le même modèle et les mêmes paramètres, est déjà en cours.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>Wait until it is done, or cancel it; then run this one: it goes on from there.</source>
      <translation>Attendez qu’elle soit terminée, ou annulez-la ; puis lancez celle-ci : elle reprend à cet endroit.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>An earlier run on this raster was stopped with {windows} windows done, but since then {parts} changed, so this run begins anew.</source>
      <translation>Une exécution précédente sur ce raster a été arrêtée avec {windows} fenêtres terminées, mais depuis ont changé : {parts} ; cette exécution recommence donc.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Finding crowns</source>
      <translation>Recherche des houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>{crowns} crowns in {seconds:.0f} s.</source>
      <translation>{crowns} houppiers en {seconds} s.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Raster '{raster}': {width} x {height} pixels{ground}; bands {bands}, {values}.</source>
      <translation>Raster « {raster} » : {width} x {height} pixels{ground} ; bandes {bands}, {values}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>{windows} windows of {width} x {height} pixels{together}; model {model}, classes {labels}, score threshold {threshold:.2f}; {arithmetic}.</source>
      <translation>{windows} fenêtres de {width} x {height} pixels{together} ; modèle {model}, classes {labels}, seuil de score {threshold} ; {arithmetic}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Cancelled: the crowns so far are written. {done} of {windows} windows are done, {share:.1%} of the area{ground}. The same job with 'resume' goes on from there.</source>
      <translation>Annulé : les houppiers trouvés jusqu’ici sont écrits. {done} fenêtres sur {windows} sont terminées, {share} de la surface{ground}. La même tâche avec « Reprendre une exécution inachevée » reprend à cet endroit.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>{empty} of {windows} windows hold no data, or a single colour, and were skipped.</source>
      <translation>{empty} fenêtres sur {windows} ne contiennent pas de données, ou une seule couleur, et ont été ignorées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>There is nothing to be seen in raster '{raster}' at this resolution: no valid pixels, or all of one colour. Check in QGIS that it shows imagery there when you zoom in, and its nodata value.</source>
      <translation>Rien n’est visible dans le raster « {raster} » à cette résolution : aucun pixel valide, ou tous d’une seule couleur. Vérifiez dans QGIS qu’il montre des images à cet endroit en zoomant, et sa valeur nodata.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>No model was given, and the weights that ship have not learned crowns yet.</source>
      <translation>Aucun modèle n’a été indiqué, et les poids fournis n’ont pas encore appris de houppiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Model '{model}' holds a backbone only; it has not learned crowns yet.</source>
      <translation>Le modèle « {model} » ne contient qu’un backbone ; il n’a pas encore appris de houppiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Fine-tune a model first and choose it here.</source>
      <translation>Affinez d’abord un modèle et choisissez-le ici.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The extent cannot be brought to the raster's CRS.</source>
      <translation>L’emprise ne peut pas être convertie dans le SCR du raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Check its coordinates and their CRS.</source>
      <translation>Vérifiez ses coordonnées et leur SCR.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>, the model learned from {centimetres:.1f} cm</source>
      <translation>, le modèle a appris sur {centimetres} cm</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>, {centimetres:.1f} cm per pixel{known}</source>
      <translation>, {centimetres} cm par pixel{known}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>, ground resolution unknown</source>
      <translation>, résolution au sol inconnue</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>as they are</source>
      <translation>tels quels</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>stretched to 8 bit</source>
      <translation>étirées sur 8 bits</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Looking at {share:.1%} of it: inside the areas or extent.</source>
      <translation>{share} en sont examinés : dans les zones ou l’emprise.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source> ({span:.3g} x {span:.3g} patches each)</source>
      <translation> ({span} x {span} imagettes chacune)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Raster '{raster}' shows nothing where crowns are to be found, so int8 has nothing to be fitted to.</source>
      <translation>Le raster « {raster} » ne montre rien là où les houppiers sont à chercher, int8 n’a donc rien à quoi s’ajuster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the raster</source>
      <translation>le raster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the model</source>
      <translation>le modèle</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the areas or the extent</source>
      <translation>les zones ou l’emprise</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the windows (patch size, overlap)</source>
      <translation>les fenêtres (taille d’imagette, recouvrement)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the score threshold</source>
      <translation>le seuil de score</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the device or the arithmetic</source>
      <translation>le périphérique ou la précision de calcul</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the plugin's version</source>
      <translation>la version de l’extension</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>windows</source>
      <translation>fenêtres</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The device waited for pixels {share:.0%} of the time.</source>
      <translation>Le périphérique a attendu des pixels {share} du temps.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>{windows} windows reached the limit of {most} crowns, so some may be missing. Choose a smaller patch size.</source>
      <translation>{windows} fenêtres ont atteint la limite de {most} houppiers, certains peuvent donc manquer. Choisissez une taille d’imagette plus petite.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>, {hectares:,.2f} ha</source>
      <translation>, {hectares} ha</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>No crown reached the score threshold of {threshold:.2f}. Lower it; check that the ground resolution and the order of the bands are right; or fine-tune the model on this imagery.</source>
      <translation>Aucun houppier n’a atteint le seuil de score de {threshold}. Abaissez-le ; vérifiez que la résolution au sol et l’ordre des bandes sont corrects ; ou affinez le modèle sur ces images.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>crown density</source>
      <translation>densité des houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>report</source>
      <translation>rapport</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The extent does not touch raster '{raster}' inside the areas.</source>
      <translation>L’emprise ne touche pas le raster « {raster} » dans les zones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The extent does not touch raster '{raster}'.</source>
      <translation>L’emprise ne touche pas le raster « {raster} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The extent cannot be brought to the raster's CRS: {error}.</source>
      <translation>Impossible de convertir l’emprise dans le SCR du raster : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The raster's {centimetres:.0f} cm pixels are much coarser than the {learned:.0f} cm that the model learned from; small crowns will be missed.</source>
      <translation>Les pixels de {centimetres} cm du raster sont bien plus grossiers que les {learned} cm sur lesquels le modèle a appris ; de petits houppiers seront manqués.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>{times:.1f} times smaller</source>
      <translation>{times} fois plus petits</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>{times:.1f} times larger</source>
      <translation>{times} fois plus grands</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>A patch covers {patch:.3g} m of ground, but the model learned from {learned:.3g} m: trees appear {seen} than it knows them. Leave the patch size empty.</source>
      <translation>Une imagette couvre {patch} m de sol, mais le modèle a appris sur {learned} m : les arbres paraissent {seen} que ce qu’il connaît. Laissez la taille d’imagette vide.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The crowns are written, but the {what} is not. {error}</source>
      <translation>Les houppiers sont écrits, mais pas ceci : {what}. {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Going on from an earlier run: {done} of {windows} windows are done.</source>
      <translation>Reprise d’une exécution précédente : {done} fenêtres sur {windows} sont terminées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Cancelled: {done} of {windows} windows are done and kept.</source>
      <translation>Annulé : {done} fenêtres sur {windows} sont terminées et conservées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Run the same job with 'resume' to go on from there.</source>
      <translation>Relancez la même tâche avec « Reprendre une exécution inachevée » pour reprendre à cet endroit.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/shapes.py" />
      <source>Tracing crowns</source>
      <translation>Tracé des houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/shapes.py" />
      <source>{ellipses} of {crowns} crowns are drawn as ellipses, because the image shows no outline there.</source>
      <translation>{ellipses} houppiers sur {crowns} sont dessinés en ellipses, car l’image n’y montre aucun contour.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/shapes.py" />
      <source>{lost} crowns are left out because others cover all of them. Lower the overlap threshold, or let crowns overlap, to keep them.</source>
      <translation>{lost} houppiers sont laissés de côté car d’autres les recouvrent entièrement. Abaissez le seuil de recouvrement, ou laissez les houppiers se recouvrir, pour les garder.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>The file is damaged or incomplete; copy it again, or repair it with gdal_translate.</source>
      <translation>Le fichier est endommagé ou incomplet ; copiez-le de nouveau, ou réparez-le avec gdal_translate.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}': {unreadable_blocks}, {share:.2%} of the area, skipped: {named}. {advice}</source>
      <translation>Raster « {raster} » : omission de {unreadable_blocks}, {share} de la surface : {named}. {advice}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>columns {x0}–{x1}, rows {y0}–{y1} (around {east:.6f}, {north:.6f})</source>
      <translation>colonnes {x0}–{x1}, lignes {y0}–{y1} (autour de {east}, {north})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>columns {x0}–{x1}, rows {y0}–{y1} (around {east:.1f}, {north:.1f})</source>
      <translation>colonnes {x0}–{x1}, lignes {y0}–{y1} (autour de {east}, {north})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}' cannot be read anywhere where crowns were to be found.</source>
      <translation>Le raster « {raster} » n’est lisible nulle part où des houppiers étaient à chercher.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}' was written to while it was read. Samples of it are the same as before; if its image was changed, run again.</source>
      <translation>Le raster « {raster} » a été modifié pendant sa lecture. Des échantillons en sont les mêmes qu’avant ; si son image a changé, relancez.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}' was changed or replaced while it was read, so its crowns would be those of two images; none were written.</source>
      <translation>Le raster « {raster} » a été modifié ou remplacé pendant sa lecture, ses houppiers seraient donc ceux de deux images ; aucun n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Run again when the raster is complete.</source>
      <translation>Relancez lorsque le raster est complet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>and {count} more places</source>
      <translation>et {count} autres endroits</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>{count} unreadable block</source>
      <translation>{count} bloc illisible</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>{count:,} unreadable blocks</source>
      <translation>{count} blocs illisibles</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{patches} with {crowns} written to '{folder}'.</source>
      <translation>{patches} avec {crowns} écrites dans « {folder} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{patches} with crowns of layer '{layer}' held out for validation.</source>
      <translation>{patches} avec des houppiers de la couche « {layer} » réservées à la validation.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patches of {width} x {height} pixels ({metres:.1f} m), overlap {overlap:.0%}, {crowns}.</source>
      <translation>Imagettes de {width} x {height} pixels ({metres} m), recouvrement {overlap}, {crowns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patches of {width} x {height} pixels, overlap {overlap:.0%}, {crowns}.</source>
      <translation>Imagettes de {width} x {height} pixels, recouvrement {overlap}, {crowns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Writing patches</source>
      <translation>Écriture des imagettes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>No patch shows more than half of a crown of validation layer '{layer}'.</source>
      <translation>Aucune imagette ne montre plus de la moitié d’un houppier de la couche de validation « {layer} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Use larger patches, or more overlap.</source>
      <translation>Utilisez des imagettes plus grandes, ou plus de recouvrement.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{crowns} to train on lies in the patches that are held out because crowns of layer '{layer}' lie there: used as validation truth, not learned.</source>
      <translation>{crowns} d’entraînement se trouve dans les imagettes réservées parce que des houppiers de la couche « {layer} » s’y trouvent : sert de vérité de validation, n’est pas appris.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{crowns} to train on lie in the patches that are held out because crowns of layer '{layer}' lie there: used as validation truth, not learned.</source>
      <translation>{crowns} d’entraînement se trouvent dans les imagettes réservées parce que des houppiers de la couche « {layer} » s’y trouvent : servent de vérité de validation, ne sont pas appris.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>The patch size of {patch_size} pixels is larger than raster '{raster}' ({width} x {height} pixels).</source>
      <translation>La taille d’imagette de {patch_size} pixels est plus grande que le raster « {raster} » ({width} x {height} pixels).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Choose at most {least}, or leave it empty for an automatic size.</source>
      <translation>Choisissez au plus {least}, ou laissez vide pour une taille automatique.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{crowns}, {validation:,} of them for validation</source>
      <translation>{crowns}, dont {validation} pour la validation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patches without crowns are written from the whole raster, because no areas were given: if trees there are not annotated, training learns them as background.</source>
      <translation>Les imagettes sans houppiers sont écrites à partir du raster entier, car aucune zone n’a été indiquée : si des arbres n’y sont pas annotés, l’entraînement les apprend comme arrière-plan.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>No patch of raster '{raster}' holds a crown.</source>
      <translation>Aucune imagette du raster « {raster} » ne contient de houppier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>The crowns may lie where the raster has no data, or be larger than a patch.</source>
      <translation>Les houppiers se trouvent peut-être là où le raster n’a pas de données, ou sont plus grands qu’une imagette.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{crowns} in no patch: none with data shows more than half of it. Larger patches, or more overlap, hold more crowns.</source>
      <translation>{crowns} dans aucune imagette : aucune avec des données n’en montre plus de la moitié. Des imagettes plus grandes, ou plus de recouvrement, contiennent davantage de houppiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{patches} without any valid pixel skipped.</source>
      <translation>{patches} sans aucun pixel valide ignorées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{crowns} clipped at patch borders (more than half of each is visible).</source>
      <translation>{crowns} coupés aux bords des imagettes (plus de la moitié de chacun est visible).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count} patch</source>
      <translation>{count} imagette</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count:,} patches</source>
      <translation>{count} imagettes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Validation layer '{layer}' has no field that says which of the classes its crowns are: {known}.</source>
      <translation>La couche de validation « {layer} » n’a pas de champ indiquant à quelle classe appartiennent ses houppiers : {known}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Give it the same field as the annotations to train on.</source>
      <translation>Donnez-lui le même champ qu’aux annotations d’entraînement.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patch '{patch}' cannot be written: {error}.</source>
      <translation>Impossible d’écrire l’imagette « {patch} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Check the space left on the disk.</source>
      <translation>Vérifiez l’espace libre sur le disque.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>All crowns of validation layer '{layer}' were labelled '{label}'.</source>
      <translation>Tous les houppiers de la couche de validation « {layer} » ont reçu l’étiquette « {label} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Looking at squares</source>
      <translation>Examen des carrés</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{squares} of {width} x {height} pixels suggested, with some {crowns:.0f} crowns; the model is in doubt of {doubt:.0f}, on average of {mean:.1f} in a square against {overall:.1f} in any.</source>
      <translation>{squares} de {width} x {height} pixels suggérés, avec quelque {crowns} houppiers ; le modèle doute de {doubt}, en moyenne de {mean} par carré contre {overall} dans un carré quelconque.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{squares} suggested: there are no more that do not overlap.</source>
      <translation>{squares} suggérés : il n’y en a pas d’autres qui ne se recouvrent pas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>The ground resolution of raster '{raster}' is unknown, so a square of {metres:g} m cannot be measured on it.</source>
      <translation>La résolution au sol du raster « {raster} » est inconnue, un carré de {metres} m ne peut donc pas y être mesuré.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Give the raster a CRS, or leave the size empty for squares of {width} pixels.</source>
      <translation>Attribuez un SCR au raster, ou laissez la taille vide pour des carrés de {width} pixels.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Squares of {width} x {height} pixels of raster '{raster}' show too little.</source>
      <translation>Des carrés de {width} x {height} pixels du raster « {raster} » montrent trop peu de choses.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Choose larger ones, of at least 32 pixels.</source>
      <translation>Choisissez-en de plus grands, d’au moins 32 pixels.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>No square of raster '{raster}' is left to annotate.</source>
      <translation>Il ne reste aucun carré du raster « {raster} » à annoter.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>No square of raster '{raster}' is left to annotate in the extent.</source>
      <translation>Il ne reste aucun carré du raster « {raster} » à annoter dans l’emprise.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Choose smaller squares, or a larger extent.</source>
      <translation>Choisissez des carrés plus petits, ou une emprise plus grande.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{squares:,} squares; {most:,} of them, chosen by chance, are looked at.</source>
      <translation>{squares} carrés ; {most} d’entre eux, choisis au hasard, sont examinés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{count} square</source>
      <translation>{count} carré</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{count:,} squares</source>
      <translation>{count} carrés</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{empty} without data, or of a single colour, skipped.</source>
      <translation>{empty} sans données, ou d’une seule couleur, ignorés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>No square of raster '{raster}' that is left to annotate shows anything.</source>
      <translation>Aucun carré du raster « {raster} » restant à annoter ne montre quoi que ce soit.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Choose another extent, or smaller squares.</source>
      <translation>Choisissez une autre emprise, ou des carrés plus petits.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Column '{column}' of the annotations in folder '{folder}'</source>
      <translation>La colonne '{column}' des annotations du dossier « {folder} »</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Set 1 for crowns that are held out for validation and 0 for the others, or remove the column.</source>
      <translation>Mettez 1 pour les houppiers réservés à la validation et 0 pour les autres, ou supprimez la colonne.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Folder '{folder}' has crowns of classes that the model does not learn: {unknown}.</source>
      <translation>Le dossier « {folder} » contient des houppiers de classes que le modèle n’apprend pas : {unknown}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Its classes are: {labels}. Rename or remove those crowns.</source>
      <translation>Ses classes sont : {labels}. Renommez ou supprimez ces houppiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>{where} holds '{wrong}'.</source>
      <translation>{where} contient « {wrong} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>{where} marks no crown.</source>
      <translation>{where} ne marque aucun houppier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>No crown is left to train on: the patches that hold validation crowns cover all the others.</source>
      <translation>Il ne reste aucun houppier pour l’entraînement : les imagettes qui contiennent des houppiers de validation couvrent tous les autres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Keep validation crowns in one part of the raster, or use smaller patches.</source>
      <translation>Gardez les houppiers de validation dans une seule partie du raster, ou utilisez des imagettes plus petites.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>The patches folder '{folder}' does not exist.</source>
      <translation>Le dossier d’imagettes « {folder} » n’existe pas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Choose the folder that 'Split raster' wrote.</source>
      <translation>Choisissez le dossier écrit par « Découper un raster ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>{count} image(s) named in '{path}' are not in folder '{folder}', first: {first}.</source>
      <translation>{count} images nommées dans « {path} » ne sont pas dans le dossier « {folder} », la première : {first}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Keep the images beside their CSV file.</source>
      <translation>Gardez les images à côté de leur fichier CSV.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Patch '{patch}' has {width} x {height} pixels, more than the {most_width} x {most_height} of its split.</source>
      <translation>L’imagette « {patch} » a {width} x {height} pixels, plus que les {most_width} x {most_height} de son découpage.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Split the raster again.</source>
      <translation>Découpez de nouveau le raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>'{path}' cannot be read: {error}.</source>
      <translation>Impossible de lire « {path} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Folder '{folder}' holds {count} CSV files, and no '{manifest}' says which one it is.</source>
      <translation>Le dossier « {folder} » contient {count} fichiers CSV, et aucun '{manifest}' n’indique lequel est le bon.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Keep one CSV of annotations in the folder, or split the raster again.</source>
      <translation>Gardez un seul CSV d’annotations dans le dossier, ou découpez de nouveau le raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Model written to '{model}'.</source>
      <translation>Modèle écrit dans « {model} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>{patches} patches with {crowns} crowns to learn from, {validation} with {held} held out; {hidden} patches are blanked where they overlap those.</source>
      <translation>{patches} imagettes avec {crowns} houppiers pour apprendre, {validation} avec {held} mises de côté ; {hidden} imagettes sont masquées là où elles recouvrent celles-ci.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>{patches} patches with {crowns} crowns to learn from, {validation} with {held} held out.</source>
      <translation>{patches} imagettes avec {crowns} houppiers pour apprendre, {validation} avec {held} mises de côté.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>{kind}, {millions:.1f} million parameters, from '{start}'; {optimizer}, learning rate {learning_rate:g}, {epochs} epochs in batches of {batch_size}; {device}, {precision}.</source>
      <translation>{kind}, {millions} millions de paramètres, à partir de « {start} » ; {optimizer}, taux d’apprentissage {learning_rate}, {epochs} époques par lots de {batch_size} ; {device}, {precision}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Patches of {patch_px} pixels{ground}; classes {labels}; augmentations: {varied}.</source>
      <translation>Imagettes de {patch_px} pixels{ground} ; classes {labels} ; augmentations : {varied}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The model finds no crown of the validation patches. Train longer or with a higher learning rate; check that the ground resolution suits the crowns, that the bands are red, green, blue, and that the annotations lie on the crowns.</source>
      <translation>Le modèle ne trouve aucun houppier des imagettes de validation. Entraînez plus longtemps ou avec un taux d’apprentissage plus élevé ; vérifiez que la résolution au sol convient aux houppiers, que les bandes sont rouge, vert, bleu et que les annotations se trouvent sur les houppiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>There is nothing to train on.</source>
      <translation>Il n’y a rien sur quoi s’entraîner.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Give a raster with an annotation layer.</source>
      <translation>Indiquez un raster avec une couche d’annotation.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The patches in folder '{folder}' hold no crowns.</source>
      <translation>Les imagettes du dossier « {folder} » ne contiennent aucun houppier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Split with annotations.</source>
      <translation>Découpez avec des annotations.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The configuration asks for architecture '{architecture}', but model '{model}' is a '{other}'.</source>
      <translation>La configuration demande l’architecture « {architecture} », mais le modèle « {model} » est un « {other} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Choose a model of that architecture, or leave 'architecture' out.</source>
      <translation>Choisissez un modèle de cette architecture, ou omettez 'architecture'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The configuration asks for {num_classes} classes, but there are {count}: {labels}.</source>
      <translation>La configuration demande {num_classes} classes, mais il y en a {count} : {labels}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Correct 'num_classes', or leave it out.</source>
      <translation>Corrigez 'num_classes', ou omettez-le.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>{devices} devices were asked for, but from QGIS training uses one.</source>
      <translation>{devices} périphériques ont été demandés, mais depuis QGIS l’entraînement en utilise un seul.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Leave 'devices' out, or train from the command line.</source>
      <translation>Omettez 'devices', ou entraînez depuis la ligne de commande.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Early stopping needs validation patches, but there are none.</source>
      <translation>L’arrêt anticipé nécessite des imagettes de validation, mais il n’y en a aucune.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Set patience to 0.</source>
      <translation>Réglez la patience à 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The best epoch is chosen by {monitor}, which is measured every {metrics_every} epochs only.</source>
      <translation>La meilleure époque est choisie d’après {monitor}, qui n’est mesuré que toutes les {metrics_every} époques.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Set validation.val_accuracy_interval to 1, or the monitor to val_loss.</source>
      <translation>Réglez validation.val_accuracy_interval à 1, ou le choix de la meilleure époque sur val_loss.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>, {metres:.3g} m on the ground</source>
      <translation>, {metres} m au sol</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>as configured</source>
      <translation>selon la configuration</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Validation patches are those of '{validation_csv}'.</source>
      <translation>Les imagettes de validation sont celles de « {validation_csv} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>A single patch holds crowns, so none is held out and the model cannot be measured.</source>
      <translation>Une seule imagette contient des houppiers, aucune n’est donc mise de côté et le modèle ne peut pas être mesuré.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The checkpoint of an earlier run, '{last}', is damaged, as a power cut leaves it; training starts from the beginning.</source>
      <translation>Le checkpoint d’une exécution précédente, « {last} », est endommagé, comme après une coupure de courant ; l’entraînement reprend du début.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Going on from an earlier run: {done} of {epochs} epochs are done.</source>
      <translation>Reprise d’une exécution précédente : {done} époques sur {epochs} sont terminées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The model's weights are no longer numbers, so it is not written.</source>
      <translation>Les poids du modèle ne sont plus des nombres, il n’est donc pas écrit.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Looking at the validation patches</source>
      <translation>Examen des imagettes de validation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Where the patches lie is unknown: if they overlap, validation figures are too good.</source>
      <translation>L’emplacement des imagettes est inconnu : si elles se recouvrent, les chiffres de validation sont trop bons.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>steps</source>
      <translation>étapes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>TensorBoard logs are not written because tensorboardX is not installed.</source>
      <translation>Les journaux TensorBoard ne sont pas écrits, car tensorboardX n’est pas installé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The device ran out of memory; training goes on from epoch {epoch} with batches of {batch_size}.</source>
      <translation>Le périphérique a manqué de mémoire ; l’entraînement continue à partir de l’époque {epoch} par lots de {batch_size}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Cancelled: {done} of {epochs} epochs are done and kept.</source>
      <translation>Annulé : {done} époques sur {epochs} sont terminées et conservées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The logs cannot be written to '{folder}': {error}.</source>
      <translation>Impossible d’écrire les journaux dans « {folder} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The device has too little memory for a batch of one patch.</source>
      <translation>Le périphérique a trop peu de mémoire pour un lot d’une imagette.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Close other programs, use smaller patches, or choose the CPU as the device.</source>
      <translation>Fermez d’autres programmes, utilisez des imagettes plus petites, ou choisissez le processeur (cpu) comme périphérique.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>No step was made for {minutes:.0f} minutes: either it is a slow one, or a device or drive hangs. Cancel keeps what is finished.</source>
      <translation>Aucune étape n’a été franchie en {minutes} minutes : soit elle est lente, soit un périphérique ou un lecteur est bloqué. Annuler conserve ce qui est terminé.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine ({python}) {how} and was ended.{tail}</source>
      <translation>Le moteur ({python}) {how} et a été terminé.{tail}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>Run again: finished work is kept. If it happens again, choose the CPU as the device, and check that the drive of the raster can be reached.</source>
      <translation>Relancez : le travail terminé est conservé. Si cela se reproduit, choisissez le processeur (cpu) comme périphérique, et vérifiez que le lecteur du raster est accessible.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The message log (panel 'DeepForest') has all it said.</source>
      <translation>Le journal des messages (panneau « DeepForest ») contient tout ce qu’il a dit.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine ({python}) closed its output.{tail}</source>
      <translation>Le moteur ({python}) a fermé sa sortie.{tail}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine ({python}) ended unexpectedly ({exit}).{tail}</source>
      <translation>Le moteur ({python}) s’est terminé de façon inattendue ({exit}).{tail}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>signal {signal}</source>
      <translation>signal {signal}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>exit code {code}</source>
      <translation>code de sortie {code}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>exit code 0x{code:08X}</source>
      <translation>code de sortie 0x{code}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>Run 'Set up engine' with Recreate. {log}</source>
      <translation>Lancez « Installer le moteur » avec « Recréer ». {log}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source> Its last lines:
{lines}
</source>
      <translation> Ses dernières lignes :
{lines}
</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>Cancelled; the engine did not stop within {seconds:g} s and was ended.</source>
      <translation>Annulé ; le moteur ne s’est pas arrêté en {seconds} s et a été terminé.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine ({python}) said nothing within {seconds:g} s of its start.{tail}</source>
      <translation>Le moteur ({python}) n’a rien dit dans les {seconds} s suivant son démarrage.{tail}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>Try again; if it stays so, run 'Set up engine' with Recreate.</source>
      <translation>Réessayez ; si cela persiste, lancez « Installer le moteur » avec « Recréer ».</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine ({python}) speaks protocol {other}, this plugin {protocol}.</source>
      <translation>Le moteur ({python}) parle le protocole {other}, cette extension le {protocol}.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>Run 'Set up engine' with Recreate, and restart QGIS.</source>
      <translation>Lancez « Installer le moteur » avec « Recréer », puis redémarrez QGIS.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The system may have ended it for want of memory: try a smaller batch or patch size. {log}</source>
      <translation>Le système l’a peut-être terminé faute de mémoire : essayez une taille de lot ou d’imagette plus petite. {log}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine refused the job: {reason}</source>
      <translation>Le moteur a refusé la tâche : {reason}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>Please report it.</source>
      <translation>Merci de le signaler.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine's result cannot be read.</source>
      <translation>Impossible de lire le résultat du moteur.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>gave no sign of life for {seconds:g} s</source>
      <translation>n’a donné aucun signe de vie pendant {seconds} s</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>lives, but its job made no step for {seconds:.0f} s</source>
      <translation>vit, mais sa tâche n’a pas avancé pendant {seconds} s</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The folder of wheels '{wheels}' does not exist.</source>
      <translation>Le dossier de paquets wheel « {wheels} » n’existe pas.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The folder of wheels '{wheels}' holds no wheel.</source>
      <translation>Le dossier de paquets wheel « {wheels} » n’en contient aucun.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Name the folder that 'pip download' filled (*.whl).</source>
      <translation>Indiquez le dossier rempli par 'pip download' (*.whl).</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Making the engine's environment: {problem}.</source>
      <translation>Création de l’environnement du moteur : {problem}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>'{folder}' holds something else than an environment, so it was left alone.</source>
      <translation>« {folder} » contient autre chose qu’un environnement, et a donc été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Name a folder that is new or empty.</source>
      <translation>Indiquez un dossier nouveau ou vide.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Another program is making the engine in '{folder}' right now.</source>
      <translation>Un autre programme crée en ce moment le moteur dans « {folder} ».</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Wait for it.</source>
      <translation>Attendez qu’il ait terminé.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>'{file}' is missing from the plugin.</source>
      <translation>« {file} » manque dans l’extension.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Install the plugin again.</source>
      <translation>Réinstallez l’extension.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The engine needs Python {oldest} to {newest}, QGIS's own is {version}, and uv, which could fetch one, is not to be had.</source>
      <translation>Le moteur nécessite Python {oldest} à {newest}, celui de QGIS est {version}, et uv, qui pourrait en télécharger un, n’est pas disponible.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Install uv (https://docs.astral.sh/uv), or name an interpreter of that version.</source>
      <translation>Installez uv (https://docs.astral.sh/uv), ou indiquez un interpréteur de cette version.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Using pip and venv.</source>
      <translation>Utilisation de pip et venv.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>uv was not found; trying to get it with pip.</source>
      <translation>uv est introuvable ; tentative de l’obtenir avec pip.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>uv is not to be had.</source>
      <translation>uv n’est pas disponible.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The engine cannot be made in '{folder}': {error}.</source>
      <translation>Impossible de créer le moteur dans « {folder} » : {error}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Choose another place with the variable {variable}.</source>
      <translation>Choisissez un autre emplacement avec la variable {variable}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The old environment '{folder}' cannot be removed: {error}.</source>
      <translation>Impossible de supprimer l’ancien environnement « {folder} » : {error}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Close other QGIS windows and programs that use it, then run it again.</source>
      <translation>Fermez les autres fenêtres de QGIS et les programmes qui l’utilisent, puis relancez.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>QGIS's own Python does not serve for the engine; uv finds or fetches Python {version}.</source>
      <translation>Le Python de QGIS ne convient pas au moteur ; uv trouve ou télécharge Python {version}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>it was asked for again</source>
      <translation>cela a été redemandé</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Using uv ({program}).</source>
      <translation>Utilisation de uv ({program}).</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Run it again; if it fails at the same place, report these lines.</source>
      <translation>Relancez ; si l’échec se produit au même endroit, signalez ces lignes.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>'{path}' failed (exit code {code}):
{text}
</source>
      <translation>« {path} » a échoué (code de sortie {code}) :
{text}
</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Free some disk space (about 8 GB) and run it again.</source>
      <translation>Libérez de l’espace disque (environ 8 Go) et relancez.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>The network's certificate is not trusted: ask for its CA file and name it in the variable SSL_CERT_FILE.</source>
      <translation>Le certificat du réseau n’est pas approuvé : demandez son fichier d’autorité (CA) et indiquez-le dans la variable SSL_CERT_FILE.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Check the network and the proxy (Settings, Options, Network), or give a folder of wheels.</source>
      <translation>Vérifiez le réseau et le proxy (Préférences, Options, Réseau), ou indiquez un dossier de paquets wheel.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Close other QGIS windows that use the engine, and retry.</source>
      <translation>Fermez les autres fenêtres de QGIS qui utilisent le moteur, et réessayez.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Install uv, or Python's venv module (Debian, Ubuntu: sudo apt install python3-venv).</source>
      <translation>Installez uv, ou le module venv de Python (Debian, Ubuntu : sudo apt install python3-venv).</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Setting up the engine was cancelled; nothing of it is left.</source>
      <translation>L’installation du moteur a été annulée ; il n’en reste rien.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>'{path}' is not a Python that can be run.</source>
      <translation>« {path} » n’est pas un Python exécutable.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>Name the program itself, such as python3.12.</source>
      <translation>Indiquez le programme lui-même, par exemple python3.12.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>'{path}' is Python {version}, but the engine needs {oldest} or newer.</source>
      <translation>« {path} » est Python {version}, mais le moteur nécessite {oldest} ou plus récent.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>Name a newer one, or none: uv then fetches one.</source>
      <translation>Indiquez-en un plus récent, ou aucun : uv en télécharge alors un.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>{base} (Python {version})</source>
      <translation>{base} (Python {version})</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>Python {version}, which uv finds or fetches</source>
      <translation>Python {version}, que uv trouve ou télécharge</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>Run 'Set up engine' (Processing Toolbox, DeepForest).</source>
      <translation>Lancez « Installer le moteur » (boîte à outils de traitements, DeepForest).</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>The engine that finds crowns is not set up: {problem}, and QGIS's own Python {lacking}.</source>
      <translation>Le moteur qui trouve les houppiers n’est pas installé : {problem}, et le Python de QGIS {lacking}.</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>The plugin's setting {name} names '{python}', which is not a Python that can be run.</source>
      <translation>Le paramètre {name} de l’extension désigne « {python} », qui n’est pas un Python exécutable.</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>The variable {name} names '{python}', which is not a Python that can be run.</source>
      <translation>La variable {name} désigne « {python} », qui n’est pas un Python exécutable.</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>Correct it, or unset it. {advice}</source>
      <translation>Corrigez-le, ou supprimez-le. {advice}</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' has not been made yet</source>
      <translation>« {folder} » n’a pas encore été créé</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>making '{folder}' was interrupted</source>
      <translation>la création de « {folder} » a été interrompue</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>the Python that '{folder}' was made from is gone</source>
      <translation>le Python à partir duquel « {folder} » a été créé n’est plus là</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was made for another version of the plugin</source>
      <translation>« {folder} » a été créé pour une autre version de l’extension</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was made without today's developer tools</source>
      <translation>« {folder} » a été créé sans les outils de développement actuels</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was made for the accelerator '{made}', not '{accelerator}'</source>
      <translation>« {folder} » a été créé pour l’accélérateur '{made}', pas '{accelerator}'</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was made with Python {made}, not {python}</source>
      <translation>« {folder} » a été créé avec Python {made}, pas {python}</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>({version}) is older than {oldest}</source>
      <translation>({version}) est plus ancien que {oldest}</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>({version}) lacks {missing} and more</source>
      <translation>({version}) n’a pas {missing}, entre autres</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>({version}) lacks {missing}</source>
      <translation>({version}) n’a pas {missing}</translation>
    </message>
    <message>
      <location filename="../runtime/packages.py" />
      <source>{fetched:.0f} MB fetched; on the way: {names}</source>
      <translation>{fetched} Mo téléchargés ; en cours : {names}</translation>
    </message>
    <message>
      <location filename="../runtime/packages.py" />
      <source>{name} ({size:.0f} MB)</source>
      <translation>{name} ({size} Mo)</translation>
    </message>
    <message>
      <location filename="../runtime/packages.py" />
      <source>Installing the packages</source>
      <translation>Installation des paquets</translation>
    </message>
    <message>
      <location filename="../runtime/packages.py" />
      <source>The packages are installed</source>
      <translation>Les paquets sont installés</translation>
    </message>
    <message>
      <location filename="../runtime/process.py" />
      <source>'{command}' cannot be started: {error}.</source>
      <translation>Impossible de démarrer « {command} » : {error}.</translation>
    </message>
    <message>
      <location filename="../runtime/process.py" />
      <source>Close other programs, or layers that QGIS has open, and run again.</source>
      <translation>Fermez d’autres programmes, ou des couches ouvertes dans QGIS, et relancez.</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>The job ended without a result.</source>
      <translation>La tâche s’est terminée sans résultat.</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>The job failed unexpectedly ({type}: {error}).</source>
      <translation>La tâche a échoué de façon inattendue ({type} : {error}).</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>{index} cannot be reached: PyPI's build is taken, which is larger (CUDA included) and runs on the CPU too.</source>
      <translation>{index} est injoignable : la variante de PyPI est prise, plus volumineuse (CUDA compris), et qui fonctionne aussi sur le processeur.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>{index} cannot be reached: PyPI's build is taken, which runs on the CPU only.</source>
      <translation>{index} est injoignable : la variante de PyPI est prise, qui ne fonctionne que sur le processeur.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>The accelerator is {accelerator}, but must be one of: {accelerators}.</source>
      <translation>L’accélérateur est {accelerator}, mais doit être l’un de : {accelerators}.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>MPS is Apple's accelerator and exists on macOS only.</source>
      <translation>MPS est l’accélérateur d’Apple et n’existe que sous macOS.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>Choose automatic, CPU or CUDA.</source>
      <translation>Choisissez automatique, CPU ou CUDA.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>CUDA is NVIDIA's and does not exist on macOS.</source>
      <translation>CUDA est de NVIDIA et n’existe pas sous macOS.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>Choose automatic: Apple's GPU is used.</source>
      <translation>Choisissez automatique : le GPU d’Apple est utilisé.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>The NVIDIA driver {driver} is too old for this torch: the CPU build is installed. Install a newer driver and run 'Set up engine' again.</source>
      <translation>Le pilote NVIDIA {driver} est trop ancien pour ce torch : la variante CPU est installée. Installez un pilote plus récent et relancez « Installer le moteur ».</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>No NVIDIA driver was found: the CUDA build of torch is installed, but runs on the CPU until there is one.</source>
      <translation>Aucun pilote NVIDIA n’a été trouvé : la variante CUDA de torch est installée, mais fonctionne sur le processeur jusqu’à ce qu’il y en ait un.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>No class was given.</source>
      <translation>Aucune classe n’a été indiquée.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Give at least one class, for example Tree.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>{crowns} and {areas} in '{file}'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>{count} area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>{count:,} areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base/job_run.py" />
      <source>The result of the engine is kept in '{folder}' for {days} days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base/parameters.py" />
      <source>{parameter}: '{path}' does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/base/parameters.py" />
      <source>Band '{band}' is not a number.</source>
      <translation>La bande « {band} » n’est pas un nombre.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/parameters.py" />
      <source>Give band numbers such as 1;2;3, in the order red, green, blue.</source>
      <translation>Indiquez des numéros de bande comme 1;2;3, dans l’ordre rouge, vert, bleu.</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>The self-test failed: only {found} of {count} trees were detected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Set up the engine again with the accelerator 'CPU only'. If that works, update the graphics driver.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>The test image cannot be written to '{folder}'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Free disk space and run it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Raster '{raster}' cannot be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Check that the file exists and that QGIS can display it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Raster '{raster}' has no pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>At {metres:.2f} m per pixel the requested part of '{layer}' has {width:,} × {height:,} pixels: {tiles:,} tiles, about {size:,.0f} GB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Set a smaller extent or areas, or a coarser ground resolution. At most {most:,} tiles (10 km² at 10 cm) are downloaded at once, because tile services block larger downloads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Layer '{layer}' has no coordinate reference system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Set it in the properties of the layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Layer '{layer}' has no limited extent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Set an extent or an areas layer, and a ground resolution if 0.1 m per pixel is not suitable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Layer '{layer}' does not overlap the region of interest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Check the extent or the areas, and their coordinate reference system.</source>
      <translation>Vérifiez l’emprise ou les zones, et leur système de coordonnées de référence.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>The ground resolution of the map is unknown at {x}, {y} ({unit}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>The extent or the areas cannot be transformed to the CRS of the map: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Check their coordinates and their CRS.</source>
      <translation>Vérifiez leurs coordonnées et leur SCR.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/prepared_raster.py" />
      <source>Raster '{raster}' cannot be written to '{folder}': {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/prepared_raster.py" />
      <source>Free disk space, or set XDG_CACHE_HOME (LOCALAPPDATA on Windows) to another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/prepared_raster.py" />
      <source>Open options: {options}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Map '{map}' cannot be downloaded ({failure}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{advice} Downloaded blocks are kept for the next run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Layer '{layer}' has a pixel type that is not supported ({type}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Export the layer to a GeoTIFF file and choose that file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Layer '{layer}' cannot be opened again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Map '{map}' is empty in the region of interest at {metres:.2f} m per pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Set a coarser ground resolution, or another extent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Check the authentication of the layer, and whether the terms of the service allow downloads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Downloading map '{map}': {width:,} × {height:,} pixels of {metres:.3f} m on the ground, {blocks}, {tiles}, about {size:.2f} GB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>The service requests a pause of {minutes} min (Retry-After).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>The service has no image for {count} of about {tiles:,} tiles (HTTP 404); it is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>The service has no image for {count:,} of about {tiles:,} tiles (HTTP 404); they are empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{count} attempts failed. Try again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Check the settings of the layer, and that QGIS can display the map there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{count} block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{count:,} blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{count} tile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>about {count:,} tiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Resumed: {done:,} of {blocks} were downloaded by an earlier run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>Choose another name, or enable 'Replace existing annotations'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>'{path}' cannot be written: {error}</source>
      <translation>impossible d’écrire « {path} » : {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>The style of '{path}' cannot be written: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>'{path}' exists and contains features in {layers}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>'{path}' exists and contains data of another program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/sinks.py" />
      <source>The features could not be written to '{output}'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/sinks.py" />
      <source>Check that the disk is not full and that the file is not open in another program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/sinks.py" />
      <source>The result of the engine, '{path}', cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The report '{path}' cannot be written: {reason}.</source>
      <translation>Impossible d’écrire le rapport « {path} » : {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Size (px)</source>
      <translation>Taille (px)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Ground resolution (m per px)</source>
      <translation>Résolution au sol (m par px)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>CRS</source>
      <translation>SCR</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Data type</source>
      <translation>Type de données</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Architecture</source>
      <translation>Architecture</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Ground extent of a patch (m)</source>
      <translation>Étendue d’une imagette au sol (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Resolution learned from (m per px)</source>
      <translation>Résolution de l’apprentissage (m par px)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Score threshold of the model</source>
      <translation>Seuil de score du modèle</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Areas</source>
      <translation>Zones</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Windows</source>
      <translation>Fenêtres</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Patch overlap (share)</source>
      <translation>Recouvrement des imagettes (part)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Score threshold</source>
      <translation>Seuil de score</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Overlap threshold (IoU)</source>
      <translation>Seuil de recouvrement (IoU)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Crowns do not overlap</source>
      <translation>Les houppiers ne se recouvrent pas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Where windows overlap</source>
      <translation>Là où les fenêtres se recouvrent</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>no CRS</source>
      <translation>aucun SCR</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>everywhere</source>
      <translation>partout</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Stretched from</source>
      <translation>Étirement depuis</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Extent</source>
      <translation>Emprise</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>{width} x {height} pixels</source>
      <translation>{width} x {height} pixels</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Started from</source>
      <translation>Modèle de départ</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Made</source>
      <translation>Créé le</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Measured at training</source>
      <translation>Mesuré à l’entraînement</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>{low} to {high}</source>
      <translation>{low} à {high}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>1 epoch</source>
      <translation>1 époque</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{0} epochs</source>
      <translation>{0} époques</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Precision</source>
      <translation>Précision</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Recall</source>
      <translation>Rappel</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Training: loss</source>
      <translation>Entraînement : perte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Training: classification</source>
      <translation>Entraînement : classification</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Training: boxes</source>
      <translation>Entraînement : boîtes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Training: centres</source>
      <translation>Entraînement : centres</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Validation: loss</source>
      <translation>Validation : perte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Validation: classification</source>
      <translation>Validation : classification</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Validation: boxes</source>
      <translation>Validation : boîtes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Validation: centres</source>
      <translation>Validation : centres</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>missed</source>
      <translation>manqué</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Map of found, false and missed crowns</source>
      <translation>Carte des houppiers trouvés, faux et manqués</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Precision, recall and F1 by score threshold</source>
      <translation>Précision, rappel et F1 selon le seuil de score</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Precision against recall</source>
      <translation>Précision en fonction du rappel</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Histogram of the IoU of matched crowns</source>
      <translation>Histogramme de l’IoU des houppiers appariés</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Predicted against reference crown diameters</source>
      <translation>Diamètres de houppier prédits en fonction de ceux de référence</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Crown cover</source>
      <translation>Couvert des houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Crowns per hectare</source>
      <translation>Houppiers par hectare</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Area looked at</source>
      <translation>Surface examinée</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Median diameter</source>
      <translation>Diamètre médian</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Median score</source>
      <translation>Score médian</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>0 to 1</source>
      <translation>0 à 1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>IoU 0.50 to 0.95</source>
      <translation>IoU de 0,50 à 0,95</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>False positives</source>
      <translation>Faux positifs</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Missed</source>
      <translation>Manqués</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>The model holds a score threshold of {threshold}; F1 is largest, {f1}, at {best}.</source>
      <translation>Le modèle contient un seuil de score de {threshold} ; F1 est maximal, {f1}, à {best}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>At most {count} of a kind are drawn, picked at random.</source>
      <translation>{count} de chaque sorte au plus sont dessinés, choisis au hasard.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Crown diameters of the matches ({unit}): predicted ones differ by {mean} {unit} on average, root mean square {square} {unit}, correlation {correlation}. On the dotted line both agree.</source>
      <translation>Diamètres des houppiers appariés ({unit}) : ceux prédits s’écartent de {mean} {unit} en moyenne, moyenne quadratique {square} {unit}, corrélation {correlation}. Sur la ligne pointillée, les deux concordent.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>1 crown annotated</source>
      <translation>1 houppier annoté</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{0} crowns annotated</source>
      <translation>{0} houppiers annotés</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>1 found</source>
      <translation>1 trouvé</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{0} found</source>
      <translation>{0} trouvés</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Score (0 to 1)</source>
      <translation>Score (0 à 1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{part} of {whole}</source>
      <translation>{part} sur {whole}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{epochs}; the weights after epoch {number} were kept</source>
      <translation>{epochs} ; les poids après l’époque {number} ont été conservés</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>No epoch was finished.</source>
      <translation>Aucune époque n’a été terminée.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Loss</source>
      <translation>Perte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Figure (0 to 1)</source>
      <translation>Valeur (0 à 1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>The model holds a score threshold of {threshold}; at no threshold does a crown that it finds match an annotated one.</source>
      <translation>Le modèle contient un seuil de score de {threshold} ; à aucun seuil un houppier qu’il trouve ne correspond à un houppier annoté.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>This threshold is stored in the model: prediction uses it unless another is asked for.</source>
      <translation>Ce seuil est enregistré dans le modèle : la prédiction l’utilise, sauf si un autre est demandé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>F1 is largest, {f1}, at {best}.</source>
      <translation>F1 est maximal, {f1}, à {best}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>East (map units)</source>
      <translation>Est (unités de la carte)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>North (map units)</source>
      <translation>Nord (unités de la carte)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>IoU of the match</source>
      <translation>IoU de la correspondance</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Histogram: {figure}</source>
      <translation>Histogramme : {figure}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Epoch</source>
      <translation>Époque</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{figure} by epoch</source>
      <translation>{figure} par époque</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Crowns on “{raster}”</source>
      <translation>Houppiers sur « {raster} »</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Found by “{model}”, {time}, in {duration}.</source>
      <translation>Trouvés par « {model} », {time}, en {duration}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Crown diameters, the mean of a box’s two sides on the ground; median {diameter} m.</source>
      <translation>Diamètres des houppiers, moyenne des deux côtés d’une boîte au sol ; médiane {diameter} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Scores of the crowns; median {score}.</source>
      <translation>Scores des houppiers ; médiane {score}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>How good are the crowns of “{name}”?</source>
      <translation>Que valent les houppiers de « {name} » ?</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Recall and precision</source>
      <translation>Rappel et précision</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>scores {low} to {high}</source>
      <translation>scores de {low} à {high}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Centres of the crowns in map units: {found}, {false}, {missed}.</source>
      <translation>Centres des houppiers en unités de la carte : {found}, {false}, {missed}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>IoU of the matches ({count}): 0 is no overlap, 1 is identical; median {median}.</source>
      <translation>IoU des correspondances ({count}) : 0 pour aucun recouvrement, 1 pour identique ; médiane {median}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>The dotted line marks the epoch that was kept.</source>
      <translation>La ligne pointillée marque l’époque conservée.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>F1 is largest, {f1}, where crowns with a score below {threshold} are left out.</source>
      <translation>F1 est maximal, {f1}, lorsque les houppiers d’un score inférieur à {threshold} sont écartés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Reference diameter ({unit})</source>
      <translation>Diamètre de référence ({unit})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Predicted diameter ({unit})</source>
      <translation>Diamètre prédit ({unit})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>1 true positive</source>
      <translation>1 vrai positif</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{0} true positives</source>
      <translation>{0} vrais positifs</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>1 false positive</source>
      <translation>1 faux positif</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{0} false positives</source>
      <translation>{0} faux positifs</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>1 missed</source>
      <translation>1 manqué</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{0} missed</source>
      <translation>{0} manqués</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Where it does worst</source>
      <translation>Là où il est le moins bon</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Where it does best</source>
      <translation>Là où il est le meilleur</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Predictions</source>
      <translation>Prédictions</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Reference</source>
      <translation>Référence</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Label fields</source>
      <translation>Champs de classe</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>IoU threshold</source>
      <translation>Seuil d’IoU</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Compared in</source>
      <translation>Comparaison dans</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Crown diameter of points (m)</source>
      <translation>Diamètre de houppier des points (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>map units</source>
      <translation>unités de la carte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Windows without data, or of a single colour</source>
      <translation>Fenêtres sans données ou d’une seule couleur</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Unreadable (share of the area)</source>
      <translation>Illisible (part de la surface)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Windows not reached</source>
      <translation>Fenêtres non atteintes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Epochs asked for</source>
      <translation>Époques demandées</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Batch size</source>
      <translation>Taille de lot</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Optimizer</source>
      <translation>Optimiseur</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Learning-rate schedule</source>
      <translation>Plan de taux d’apprentissage</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Backbone</source>
      <translation>Backbone</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Best epoch by</source>
      <translation>Meilleure époque d’après</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Seed</source>
      <translation>Graine aléatoire</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Training patches</source>
      <translation>Imagettes d’entraînement</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Training crowns</source>
      <translation>Houppiers d’entraînement</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Validation patches</source>
      <translation>Imagettes de validation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Training of {name}</source>
      <translation>Entraînement de {name}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>frozen</source>
      <translation>gelé</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>trained</source>
      <translation>entraîné</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>patches in {folder}</source>
      <translation>imagettes dans {folder}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Predicted crowns “{predictions}” against reference crowns “{truth}”.</source>
      <translation>Houppiers prédits « {predictions} » par rapport aux houppiers de référence « {truth} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>A match is an overlap (IoU) of more than {least} and the same class, one to one, chosen so that the total IoU is largest.</source>
      <translation>Une correspondance est un recouvrement (IoU) de plus de {least} et la même classe, un à un, choisie pour que l’IoU totale soit maximale.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>A match is an overlap (IoU) of more than {least}, one to one, chosen so that the total IoU is largest.</source>
      <translation>Une correspondance est un recouvrement (IoU) de plus de {least}, un à un, choisie pour que l’IoU totale soit maximale.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision: the share of predicted crowns that are real. Recall: the share of reference crowns that were found. F1: their harmonic mean. mAP: COCO’s mean average precision over IoU 0.50 to 0.95. A dash marks a figure that is undefined.</source>
      <translation>Précision : la part des houppiers prédits qui sont réels. Rappel : la part des houppiers de référence qui ont été trouvés. F1 : leur moyenne harmonique. mAP : la précision moyenne de COCO pour une IoU de 0,50 à 0,95. Un tiret indique une valeur qui n’est pas définie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>By class</source>
      <translation>Par classe</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>A crown counts as found only where its class is right.</source>
      <translation>Un houppier ne compte comme trouvé que si sa classe est juste.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Predicted</source>
      <translation>Prédits</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Classes aside, precision is {precision}, recall {recall} and F1 {f1}.</source>
      <translation>Sans tenir compte des classes, la précision est de {precision}, le rappel de {recall} et F1 de {f1}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>By score</source>
      <translation>Par score</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision, recall and F1 of the crowns whose score is at least the threshold.</source>
      <translation>Précision, rappel et F1 des houppiers dont le score atteint au moins le seuil.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision against recall as the threshold goes down; numbers are score thresholds.</source>
      <translation>Précision en fonction du rappel à mesure que le seuil baisse ; les nombres sont des seuils de score.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>The ring marks the best F1.</source>
      <translation>L’anneau marque le meilleur F1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>How well matched crowns fit</source>
      <translation>Ajustement des houppiers appariés</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Settings</source>
      <translation>Paramètres utilisés</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Notes</source>
      <translation>Remarques</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Score at least</source>
      <translation>Score minimal</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Patch {name} with annotated and found crowns</source>
      <translation>Imagette {name} avec les houppiers annotés et trouvés</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Crown cover: the share of the ground looked at that lies under a crown; where crowns overlap it counts once. A crown belongs to the place where its centre lies. A dash marks a figure that is unknown.</source>
      <translation>Couvert des houppiers : la part du sol examiné qui se trouve sous un houppier ; là où des houppiers se recouvrent, elle compte une fois. Un houppier appartient au lieu où se trouve son centre. Un tiret indique une valeur inconnue.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Without a CRS nothing tells how large a pixel is on the ground.</source>
      <translation>Sans SCR, rien n’indique la taille d’un pixel au sol.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>The crowns</source>
      <translation>Les houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Share (%)</source>
      <translation>Part (%)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Mean score (0–1)</source>
      <translation>Score moyen (0–1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Mean diameter (m)</source>
      <translation>Diamètre moyen (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Where it looked</source>
      <translation>Où la recherche a eu lieu</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Precision, recall and F1 on the validation patches, of the crowns whose score is at least the threshold.</source>
      <translation>Précision, rappel et F1 sur les imagettes de validation, pour les houppiers dont le score atteint au moins le seuil.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The dotted line marks the one that is stored.</source>
      <translation>La ligne pointillée marque celui qui est enregistré.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The ring marks the one that is stored.</source>
      <translation>L’anneau marque celui qui est enregistré.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Measured with the model that was kept. A crown counts as found where its overlap (IoU) with an annotated one is more than {least}.</source>
      <translation>Mesuré avec le modèle conservé. Un houppier compte comme trouvé si son recouvrement (IoU) avec un houppier annoté dépasse {least}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>All thresholds</source>
      <translation>Tous les seuils</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Epoch by epoch</source>
      <translation>Époque par époque</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Loss per epoch, without unit, lower is better.</source>
      <translation>Perte par époque, sans unité ; plus elle est basse, mieux c’est.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Quality on the validation patches per epoch, from 0 to 1, higher is better.</source>
      <translation>Qualité sur les imagettes de validation par époque, de 0 à 1 ; plus elle est haute, mieux c’est.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Recall (solid) and precision (dashed) of each class per epoch:</source>
      <translation>Rappel (trait plein) et précision (tirets) de chaque classe par époque :</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Learning rate per epoch, on a logarithmic scale.</source>
      <translation>Taux d’apprentissage par époque, sur une échelle logarithmique.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>All figures of all epochs</source>
      <translation>Toutes les valeurs de toutes les époques</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>On the validation patches, after epoch {number}.</source>
      <translation>Sur les imagettes de validation, après l’époque {number}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>annotated crowns</source>
      <translation>houppiers annotés</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>crowns that the model finds</source>
      <translation>houppiers que le modèle trouve</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The model never saw these patches while it learned. They are ordered by F1.</source>
      <translation>Le modèle n’a jamais vu ces imagettes pendant l’apprentissage. Elles sont classées par F1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The model learned from these patches, so they do not show how good it is elsewhere.</source>
      <translation>Le modèle a appris sur ces imagettes ; elles ne montrent donc pas ce qu’il vaut ailleurs.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Data</source>
      <translation>Données</translation>
    </message>
  </context>
</TS>
