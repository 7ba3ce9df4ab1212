<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>DeepForest</name>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotation layer</source>
      <translation>Couche d’annotation</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Makes a layer to draw crowns in, empty or pre-filled by a model.</source>
      <translation>Crée une couche où dessiner les houppiers, vide ou préremplie par un modèle.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>The orthomosaic on which to draw crowns. The layers get its CRS.</source>
      <translation>L’orthomosaïque sur laquelle dessiner les houppiers. Les couches reprennent son SCR.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>What the list of classes offers while drawing, such as: spruce, larch, dead. The first is the default.</source>
      <translation>Ce que propose la liste des classes pendant le dessin, par exemple : épicéa, mélèze, mort. La première est la valeur par défaut.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Areas to annotate</source>
      <translation>Zones à annoter</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Polygons that are copied into the layer of completely annotated areas, such as squares from 'Suggest areas'. Delete there what you do not finish. Empty: draw them yourself.</source>
      <translation>Polygones copiés dans la couche des zones entièrement annotées, comme les carrés de « Suggérer des zones ». Supprimez-y ceux que vous ne terminez pas. Vide : dessinez-les vous-même.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Correcting what a model finds is faster than drawing. Needs the engine.</source>
      <translation>Corriger ce que trouve un modèle est plus rapide que dessiner. Nécessite le moteur.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>The model to pre-fill with. Empty: the one that comes with the plugin.</source>
      <translation>Le modèle qui sert au préremplissage. Vide : celui fourni avec l’extension.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Score threshold of pre-filled crowns (0–1)</source>
      <translation>Seuil de score des houppiers préremplis (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Lower: fewer crowns to draw, more to delete. Empty: the model's own threshold.</source>
      <translation>Plus bas : moins de houppiers à dessiner, plus à supprimer. Vide : le seuil propre au modèle.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Extent to pre-fill</source>
      <translation>Emprise à préremplir</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>A rectangle in which crowns are pre-filled. Empty: the areas to annotate, or the whole raster.</source>
      <translation>Un rectangle dans lequel les houppiers sont préremplis. Vide : les zones à annoter, ou le raster entier.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>auto: a graphics card where there is one, else the processor.</source>
      <translation>auto : une carte graphique s’il y en a une, sinon le processeur.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>A file that already holds annotations is only replaced if this is set.</source>
      <translation>Un fichier qui contient déjà des annotations n’est remplacé que si cette case est cochée.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>The file that holds both layers, with their forms and styles. Keep it: it is your work.</source>
      <translation>Le fichier qui contient les deux couches, avec leurs formulaires et leurs styles. Conservez-le : c’est votre travail.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>The layer of crowns, which 'Split raster', 'Fine-tune' and 'Evaluate' take.</source>
      <translation>La couche des houppiers, que prennent « Découper un raster », « Affiner un modèle » et « Évaluer les houppiers ».</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>The layer of areas, which they take as annotated areas or as areas to evaluate.</source>
      <translation>La couche des zones, qu’ils prennent comme zones annotées ou comme zones à évaluer.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>No class was given.</source>
      <translation>Aucune classe n’a été indiquée.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Give at least one, such as Tree.</source>
      <translation>Indiquez-en au moins une, par exemple Tree.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>data that is not of this plugin</source>
      <translation>des données qui ne viennent pas de cette extension</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Choose another name, or tick 'Replace existing annotations'.</source>
      <translation>Choisissez un autre nom ou cochez « Remplacer les annotations existantes ».</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Choose a folder in which you may create files.</source>
      <translation>Choisissez un dossier dans lequel vous pouvez créer des fichiers.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Classes, separated by commas</source>
      <translation>Classes, séparées par des virgules</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Pre-fill with a model's crowns</source>
      <translation>Préremplir avec les houppiers d’un modèle</translation>
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
      <source>Crowns to draw</source>
      <translation>Houppiers à dessiner</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Completely annotated areas</source>
      <translation>Zones entièrement annotées</translation>
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
      <source>{crowns} crowns and {areas} areas in '{file}'.</source>
      <translation>{crowns} houppiers et {areas} zones dans « {file} ».</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>features in {layers}</source>
      <translation>des entités dans {layers}</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>'{path}' exists already and holds {what}.</source>
      <translation>« {path} » existe déjà et contient {what}.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>'{path}' cannot be written: {reason}</source>
      <translation>Impossible d’écrire « {path} » : {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>The style of '{path}' cannot be written: {reason}</source>
      <translation>Impossible d’écrire le style de « {path} » : {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Classes of the model added to the list: {names}.</source>
      <translation>Classes du modèle ajoutées à la liste : {names}.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>suggested, rank {rank}</source>
      <translation>suggérée, rang {rank}</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>To cite, besides the model and its version, the method:</source>
      <translation>À citer, outre le modèle et sa version, la méthode :</translation>
    </message>
    <message>
      <location filename="../algorithms/drawing.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../algorithms/drawing.py" />
      <source>Score of the model (0–1), empty: drawn by hand</source>
      <translation>Score du modèle (0–1), vide : dessiné à la main</translation>
    </message>
    <message>
      <location filename="../algorithms/drawing.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../algorithms/drawing.py" />
      <source>other</source>
      <translation>autre</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>the one in the folder of wheels</source>
      <translation>celle du dossier de paquets wheel</translation>
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
      <source>Check</source>
      <translation>Contrôle</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Engine of DeepForest</source>
      <translation>Moteur de DeepForest</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Set it up again with the accelerator 'CPU only'; if that helps, the graphics driver is at fault.</source>
      <translation>Réinstallez-le avec l’accélérateur « Processeur uniquement » ; si cela résout le problème, le pilote graphique est en cause.</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>none found</source>
      <translation>aucune trouvée</translation>
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
      <source>{count} packages go to '{folder}': {fetch} to fetch, about {disk} GB on disk ({free} GB are free); torch {build}; built on {python}.</source>
      <translation>{count} paquets vont dans « {folder} » ; à télécharger : {fetch} ; sur le disque : environ {disk} Go ({free} Go libres) ; torch {build} ; construit sur {python}.</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Size on disk</source>
      <translation>Taille sur le disque</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>found {found} of {count} painted trees in {seconds} s</source>
      <translation>{found} arbres peints trouvés sur {count} en {seconds} s</translation>
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
      <source>Looking for {count} painted trees with the model that comes with the plugin …</source>
      <translation>Recherche de {count} arbres peints avec le modèle fourni avec l’extension…</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Free some disk space and run it again.</source>
      <translation>Libérez de l’espace disque, puis relancez.</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>The engine runs, but found only {found} of {count} painted trees.</source>
      <translation>Le moteur fonctionne, mais n’a trouvé que {found} arbres peints sur {count}.</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>none that speeds up the engine ({name})</source>
      <translation>aucune qui accélère le moteur ({name})</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>A temporary picture could not be written to '{folder}'.</source>
      <translation>Impossible d’écrire une image temporaire dans « {folder} ».</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>painted trees</source>
      <translation>arbres peints</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Evaluate</source>
      <translation>Évaluer les houppiers</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Measures predicted crowns against reference crowns.</source>
      <translation>Mesure les houppiers prédits par rapport à des houppiers de référence.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>The crowns that 'Predict tile' found, or any polygon layer of crowns.</source>
      <translation>Les houppiers trouvés par « Prédire les houppiers », ou toute couche de polygones de houppiers.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Reference crowns</source>
      <translation>Houppiers de référence</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Crowns known to be right, as polygons, or as points with a crown diameter. Any CRS.</source>
      <translation>Houppiers réputés exacts, en polygones, ou en points avec un diamètre de houppier. SCR quelconque.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>The field that holds the class, in both layers. Empty: classes are ignored.</source>
      <translation>Le champ qui contient la classe, dans les deux couches. Vide : les classes sont ignorées.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Areas to evaluate</source>
      <translation>Zones à évaluer</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Polygons inside which every reference crown is drawn. Crowns outside count neither way.</source>
      <translation>Polygones dans lesquels tous les houppiers de référence sont dessinés. Les houppiers situés en dehors ne comptent ni pour ni contre.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>A predicted and a reference crown match where they overlap more than this.</source>
      <translation>Un houppier prédit et un houppier de référence correspondent s’ils se recouvrent plus que cette valeur.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Every crown with its verdict: true positive, false positive or missed.</source>
      <translation>Chaque houppier avec son verdict : vrai positif, faux positif ou manqué.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Figures and curves on one page.</source>
      <translation>Chiffres et courbes sur une page.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Predicted crowns</source>
      <translation>Houppiers prédits</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Match threshold (IoU, 0.01–1)</source>
      <translation>Seuil de correspondance (IoU, 0.01–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Matches</source>
      <translation>Correspondances</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Evaluation report</source>
      <translation>Rapport d’évaluation</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Precision (0–1)</source>
      <translation>Précision (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>The share of predicted crowns that are right.</source>
      <translation>La part des houppiers prédits qui sont justes.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Recall (0–1)</source>
      <translation>Rappel (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>The share of reference crowns that were found.</source>
      <translation>La part des houppiers de référence qui ont été trouvés.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>F1 (0–1)</source>
      <translation>F1 (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>The harmonic mean of precision and recall.</source>
      <translation>La moyenne harmonique de la précision et du rappel.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Average precision (mAP, 0–1)</source>
      <translation>Précision moyenne (mAP, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Precision over all score thresholds, mean of the classes; empty where predictions have no scores.</source>
      <translation>Précision sur tous les seuils de score, moyenne des classes ; vide si les prédictions n’ont pas de scores.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>tree,crown,deepforest,accuracy,precision,recall,validation</source>
      <translation>arbre,houppier,deepforest,exactitude,précision,rappel,validation</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>HTML files</source>
      <translation>Fichiers HTML</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fine-tune</source>
      <translation>Affiner un modèle</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Teaches a model the local forest from annotated crowns.</source>
      <translation>Apprend à un modèle la forêt locale à partir de houppiers annotés.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The orthomosaic on which crowns were annotated. Leave empty where a patches folder is given.</source>
      <translation>L’orthomosaïque sur laquelle les houppiers ont été annotés. Laissez vide si un dossier d’imagettes est indiqué.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Crowns as polygons, or as points with a crown diameter. Any CRS.</source>
      <translation>Houppiers en polygones, ou en points avec un diamètre de houppier. SCR quelconque.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Crowns of the same raster that training must not see: the patches that hold them are held out, instead of a share of all. Best in a part of the raster of their own.</source>
      <translation>Houppiers du même raster, que l’entraînement ne doit pas voir : les imagettes qui les contiennent sont mises de côté, au lieu d’une part de l’ensemble. De préférence dans une partie du raster qui leur est propre.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Instead of raster and annotations: the folder that 'Split raster' wrote, or one with a DeepForest CSV.</source>
      <translation>Au lieu d’un raster et d’annotations : le dossier écrit par « Découper un raster », ou un dossier avec un CSV de DeepForest.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Where training starts. Empty: the model that comes with the plugin.</source>
      <translation>Le point de départ de l’entraînement. Vide : le modèle fourni avec l’extension.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Epochs</source>
      <translation>Époques</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>How often training goes through all patches.</source>
      <translation>Nombre de fois que l’entraînement parcourt toutes les imagettes.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Step size of training. Empty: chosen for the model.</source>
      <translation>Pas de l’entraînement. Vide : choisi selon le modèle.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Width and height of a training patch in pixels. Empty: the ground extent that the model knows.</source>
      <translation>Largeur et hauteur d’une imagette d’entraînement en pixels. Vide : l’étendue au sol que connaît le modèle.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>How much neighbouring patches share, from 0 to below 1.</source>
      <translation>Part commune aux imagettes voisines, de 0 à moins de 1.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Validation (share of the patches, 0–0.9)</source>
      <translation>Validation (part des imagettes, 0–0.9)</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Held out in blocks that training never sees; on them each epoch is measured. Not used where validation crowns are given.</source>
      <translation>Imagettes mises de côté, par blocs que l’entraînement ne voit jamais ; chaque époque y est mesurée. Sans effet si des houppiers de validation sont indiqués.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Augmentations</source>
      <translation>Augmentations</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Random changes of the patches that make the model robust to how imagery was taken.</source>
      <translation>Modifications aléatoires des imagettes qui rendent le modèle robuste aux conditions de prise de vue.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Empty patches (share of the patches with crowns, 0–10)</source>
      <translation>Imagettes vides (part des imagettes avec houppiers, 0–10)</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Patches without crowns that are shown as background. 1: as many as patches with crowns.</source>
      <translation>Imagettes sans houppiers montrées comme arrière-plan. 1 : autant que d’imagettes avec houppiers.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Faster, and safer with very few annotations; the image features stay as they are.</source>
      <translation>Plus rapide, et plus sûr avec très peu d’annotations ; les caractéristiques d’image restent inchangées.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Measure that decides which epoch is kept</source>
      <translation>Mesure qui décide de l’époque à conserver</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Measured on the validation patches after each epoch.</source>
      <translation>Mesurée sur les imagettes de validation après chaque époque.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Early stop (epochs without improvement)</source>
      <translation>Arrêt anticipé (époques sans amélioration)</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>0: train all epochs.</source>
      <translation>0 : toutes les époques sont effectuées.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Loader processes</source>
      <translation>Processus de chargement</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>0: load patches in the main process.</source>
      <translation>0 : charge les imagettes dans le processus principal.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Faster; switch off where memory is short.</source>
      <translation>Plus rapide ; à désactiver si la mémoire manque.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Random seed</source>
      <translation>Graine aléatoire</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The same seed gives the same split and order.</source>
      <translation>La même graine donne la même répartition et le même ordre.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Go on after the last finished epoch where a run with the same settings was cancelled or broken off.</source>
      <translation>Reprend après la dernière époque terminée si une exécution avec les mêmes paramètres a été annulée ou interrompue.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>A YAML file, or key=value pairs with DeepForest's keys such as train.lr=0.0005. It has the last word.</source>
      <translation>Un fichier YAML, ou des paires clé=valeur avec les clés de DeepForest, par exemple train.lr=0.0005. Prévaut sur tout le reste.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The model file, which 'Predict tile' takes as input.</source>
      <translation>Le fichier du modèle, que « Prédire les houppiers » prend en entrée.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Curves, sample patches with predictions, and the settings, on one page.</source>
      <translation>Courbes, exemples d’imagettes avec prédictions et paramètres, sur une page.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Receives the metrics of every epoch as CSV, and as TensorBoard logs.</source>
      <translation>Reçoit les métriques de chaque époque au format CSV et sous forme de journaux TensorBoard.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The share of predicted crowns that are right, of the epoch that was kept.</source>
      <translation>La part des houppiers prédits qui sont justes, pour l’époque conservée.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The share of annotated crowns that were found, of the epoch that was kept.</source>
      <translation>La part des houppiers annotés qui ont été trouvés, pour l’époque conservée.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Patches folder</source>
      <translation>Dossier d’imagettes</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Learning rate</source>
      <translation>Taux d’apprentissage</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Train the detection heads only</source>
      <translation>Entraîner uniquement les têtes de détection</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Keep patches in memory</source>
      <translation>Garder les imagettes en mémoire</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Resume an unfinished run</source>
      <translation>Reprendre une exécution inachevée</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Configuration (file, or key=value pairs)</source>
      <translation>Configuration (fichier, ou paires clé=valeur)</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fine-tuned model</source>
      <translation>Modèle affiné</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Training report</source>
      <translation>Rapport d’entraînement</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Training log folder</source>
      <translation>Dossier des journaux d’entraînement</translation>
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
      <location filename="../algorithms/fine_tune.py" />
      <source>DeepForest model</source>
      <translation>Modèle DeepForest</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Three bands in the order red, green, blue, or a single one. Empty: chosen by the raster's colour interpretation, else the first three.</source>
      <translation>Trois bandes dans l’ordre rouge, vert, bleu, ou une seule. Vide : choisies d’après l’interprétation des couleurs du raster, sinon les trois premières.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>For web maps only, which have no pixels of their own: metres on the ground that a pixel covers. Of tiled services the nearest zoom level is taken. Empty: 0.1. Finer than the service's imagery really is costs time and gains nothing.</source>
      <translation>Uniquement pour les cartes web, qui n’ont pas de pixels propres : nombre de mètres au sol que couvre un pixel. Pour les services tuilés, le niveau de zoom le plus proche est pris. Vide : 0.1. Une valeur plus fine que l’imagerie réelle du service coûte du temps et n’apporte rien.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Annotated crowns</source>
      <translation>Houppiers annotés</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The field that holds each crown's class. Empty: every crown is a Tree.</source>
      <translation>Le champ qui contient la classe de chaque houppier. Vide : tous les houppiers sont de la classe Tree.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Polygons inside which every crown is annotated. What lies outside is taken neither for tree nor for background. Empty: the whole raster counts as annotated.</source>
      <translation>Polygones dans lesquels tous les houppiers sont annotés. Ce qui se trouve en dehors n’est considéré ni comme arbre ni comme arrière-plan. Vide : le raster entier est considéré comme annoté.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Needed for point layers only: each point becomes a square crown of this width.</source>
      <translation>Nécessaire pour les couches de points uniquement : chaque point devient un houppier carré de cette largeur.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Patch size (px)</source>
      <translation>Taille des imagettes (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Patch overlap (share of the patch, 0–0.95)</source>
      <translation>Recouvrement des imagettes (part de l’imagette, 0–0.95)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Device</source>
      <translation>Périphérique</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Batch size (patches)</source>
      <translation>Taille de lot (imagettes)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Patches worked on at once. Empty: chosen for the device. A smaller number needs less memory.</source>
      <translation>Imagettes traitées simultanément. Vide : choisi selon le périphérique. Un nombre plus petit demande moins de mémoire.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The algorithm was run before it was prepared.</source>
      <translation>L’algorithme a été exécuté avant d’être préparé.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Give a smaller patch size, or leave it empty for an automatic one.</source>
      <translation>Indiquez une taille d’imagette plus petite, ou laissez vide pour une taille automatique.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Draw or import some first; if only selected features are to be used, select some.</source>
      <translation>Dessinez-en ou importez-en d’abord ; si seules les entités sélectionnées doivent être utilisées, sélectionnez-en.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Choose a layer of polygons or points.</source>
      <translation>Choisissez une couche de polygones ou de points.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>lines</source>
      <translation>lignes</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>points</source>
      <translation>points</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>polygons</source>
      <translation>polygones</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>polygons or points</source>
      <translation>polygones ou points</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Set the crown diameter (m), or choose a polygon layer.</source>
      <translation>Indiquez le diamètre de houppier (m), ou choisissez une couche de polygones.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Raster</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Bands (red, green, blue)</source>
      <translation>Bandes (rouge, vert, bleu)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Ground resolution of web maps (m per pixel)</source>
      <translation>Résolution au sol des cartes web (m par pixel)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Class field</source>
      <translation>Champ de classe</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Crown diameter of point layers (m)</source>
      <translation>Diamètre de houppier des couches de points (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Model (file, folder or name)</source>
      <translation>Modèle (fichier, dossier ou nom)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Models of the Hugging Face hub are written owner/name or owner/name@revision, such as weecology/deepforest-tree; the first use downloads them.</source>
      <translation>Les modèles du hub Hugging Face s’écrivent propriétaire/nom ou propriétaire/nom@révision, par exemple weecology/deepforest-tree ; ils sont téléchargés à la première utilisation.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Give band numbers such as 1;2;3, in the order red, green, blue.</source>
      <translation>Indiquez des numéros de bande comme 1;2;3, dans l’ordre rouge, vert, bleu.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The patch size of {patch} px is larger than the raster '{name}' ({width} × {height} px).</source>
      <translation>La taille d’imagette de {patch} px est plus grande que le raster « {name} » ({width} × {height} px).</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The layer '{name}' has no field '{field}'.</source>
      <translation>La couche « {name} » n’a pas de champ « {field} ».</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Its fields are: {fields}.</source>
      <translation>Ses champs sont : {fields}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The layer '{name}' has no features to use.</source>
      <translation>La couche « {name} » n’a aucune entité à utiliser.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The layer '{name}' is a table without geometries.</source>
      <translation>La couche « {name} » est une table sans géométrie.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The layer '{name}' holds {shape}.</source>
      <translation>La couche « {name} » contient des {shape}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Choose a layer of {wanted}.</source>
      <translation>Choisissez une couche de {wanted}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The layer '{name}' holds points, whose crown diameter is unknown.</source>
      <translation>La couche « {name} » contient des points dont le diamètre de houppier est inconnu.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>{what} must be a whole number, not {value}.</source>
      <translation>{what} : un nombre entier est attendu, pas {value}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>{what} is missing.</source>
      <translation>Paramètre manquant : {what}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>{what} '{path}' does not exist.</source>
      <translation>{what} : « {path} » n’existe pas.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Band {band} was chosen, but the raster '{name}' has {count}.</source>
      <translation>La bande {band} a été choisie, mais le raster « {name} » en compte {count}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Choose bands from 1 to {count}.</source>
      <translation>Choisissez des bandes de 1 à {count}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Band '{band}' is not a number.</source>
      <translation>La bande « {band} » n’est pas un nombre.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The engine's result is kept in '{folder}', for {days} days.</source>
      <translation>Le résultat du moteur est conservé dans « {folder} », pendant {days} jours.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>{what} must be a number, not '{value}'.</source>
      <translation>{what} : un nombre est attendu, pas « {value} ».</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Check that the file exists and that QGIS can show it.</source>
      <translation>Vérifiez que le fichier existe et que QGIS peut l’afficher.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Check that the disk is not full and that the file is not open elsewhere.</source>
      <translation>Vérifiez que le disque n’est pas plein et que le fichier n’est pas ouvert ailleurs.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Choose another name.</source>
      <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Add a file name to it.</source>
      <translation>Ajoutez-y un nom de fichier.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>the file may not be changed</source>
      <translation>le fichier n’est pas modifiable</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>The raster '{name}' cannot be opened.</source>
      <translation>Impossible d’ouvrir le raster « {name} ».</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>The raster '{name}' has no pixels.</source>
      <translation>Le raster « {name} » n’a pas de pixels.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>The layer '{name}' cannot be read: {reason}</source>
      <translation>Impossible de lire la couche « {name} » : {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>The engine's result '{path}' cannot be read.</source>
      <translation>Impossible de lire le résultat du moteur « {path} ».</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>The features could not be written to '{name}'.</source>
      <translation>Impossible d’écrire les entités dans « {name} ».</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>{what} '{path}' is a file, but a folder is needed.</source>
      <translation>{what} : « {path} » est un fichier, mais il faut un dossier.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>{what} '{path}' is a folder, but a file name is needed.</source>
      <translation>{what} : « {path} » est un dossier, mais il faut un nom de fichier.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>A feature could not be written to '{name}'.</source>
      <translation>Impossible d’écrire une entité dans « {name} ».</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>{what} '{path}' cannot be written: {reason}.</source>
      <translation>{what} : impossible d’écrire « {path} » ({reason}).</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>Check the layer's sign-in, and whether the service lets its maps be taken.</source>
      <translation>Vérifiez l’authentification de la couche, et si le service autorise le téléchargement de ses cartes.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>Fetching the map</source>
      <translation>Téléchargement de la carte</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>Export the layer to a GeoTIFF and choose that.</source>
      <translation>Exportez la couche en GeoTIFF et choisissez celui-ci.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>Give a coarser ground resolution, or another extent.</source>
      <translation>Indiquez une résolution au sol plus grossière, ou une autre emprise.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The map '{name}' cannot be fetched ({failure}).</source>
      <translation>Impossible de télécharger la carte « {name} » ({failure}).</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>What was fetched is kept for the next run.</source>
      <translation>Ce qui a été téléchargé est conservé pour la prochaine exécution.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The map '{name}' is fetched first: {width} × {height} pixels of {metres:.3f} m on the ground, {blocks} blocks, about {tiles} tiles and {size:.2f} GB.</source>
      <translation>La carte « {name} » est d’abord téléchargée : {width} × {height} pixels de {metres:.3f} m au sol, {blocks} blocs, environ {tiles} tuiles et {size:.2f} Go.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>Check the layer's settings, and that QGIS can show the map there.</source>
      <translation>Vérifiez les paramètres de la couche, et que QGIS peut afficher la carte à cet endroit.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The pixels of '{name}' are of a kind that cannot be used ({kind}).</source>
      <translation>Les pixels de « {name} » sont d’un type qui ne peut pas être utilisé ({kind}).</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The layer '{name}' cannot be opened a second time.</source>
      <translation>Impossible d’ouvrir la couche « {name} » une seconde fois.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The service has no image for {count} of about {tiles} tiles (HTTP 404); they count as empty.</source>
      <translation>Le service n’a pas d’image pour {count} tuiles sur environ {tiles} (HTTP 404) ; elles comptent comme vides.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The map '{name}' shows nothing there at {metres:.2f} m per pixel.</source>
      <translation>La carte « {name} » ne montre rien à cet endroit à {metres:.2f} m par pixel.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>no pixels came</source>
      <translation>aucun pixel reçu</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>{failure}; asking again in {seconds:.0f} s.</source>
      <translation>{failure} ; nouvelle demande dans {seconds:.0f} s.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The service asks to be left alone for {minutes} minutes.</source>
      <translation>Le service demande à ne plus être sollicité pendant {minutes} minutes.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>a web page came instead of an image</source>
      <translation>une page web a été reçue au lieu d’une image</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>{done} of {total} blocks are there from an earlier run.</source>
      <translation>{done} blocs sur {total} proviennent d’une exécution précédente.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>It was asked {count} times. Try again later.</source>
      <translation>La demande a été faite {count} fois. Réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>an empty answer came instead of an image</source>
      <translation>une réponse vide a été reçue au lieu d’une image</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>Set it in the layer's properties.</source>
      <translation>Indiquez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>Check the extent or the areas, and their coordinate reference system.</source>
      <translation>Vérifiez l’emprise ou les zones, et leur système de coordonnées de référence.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>Give an extent or a layer of areas, and a ground resolution if 0.1 m per pixel is not right.</source>
      <translation>Indiquez une emprise ou une couche de zones, et une résolution au sol si 0.1 m par pixel ne convient pas.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>Check their coordinates and their CRS.</source>
      <translation>Vérifiez leurs coordonnées et leur SCR.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>At {metres:.2f} m per pixel the part of '{name}' that is asked for has {width:,} × {height:,} pixels: {tiles:,} tiles, about {size:,.0f} GB.</source>
      <translation>À {metres:.2f} m par pixel, la partie demandée de « {name} » compte {width:,} × {height:,} pixels : {tiles:,} tuiles, environ {size:,.0f} Go.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>Give a smaller extent or areas, or a coarser ground resolution: at most {most:,} tiles are fetched at once, ten square kilometres at 10 cm, because services bar who takes more.</source>
      <translation>Indiquez une emprise ou des zones plus petites, ou une résolution au sol plus grossière : au plus {most:,} tuiles sont téléchargées à la fois, soit dix kilomètres carrés à 10 cm, car les services bloquent ceux qui en prennent davantage.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>The layer '{name}' has no coordinate reference system.</source>
      <translation>La couche « {name} » n’a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>The layer '{name}' shows nothing where crowns are to be looked for.</source>
      <translation>La couche « {name} » ne montre rien là où les houppiers sont à chercher.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>The ground resolution of the map cannot be told at {x}, {y} ({unit}).</source>
      <translation>Impossible de déterminer la résolution au sol de la carte en {x}, {y} ({unit}).</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>'{name}' is a map without an end: nothing says which part of it is meant.</source>
      <translation>« {name} » est une carte sans limites : rien n’indique quelle partie est demandée.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>The extent or the areas cannot be brought to the map's CRS: {reason}</source>
      <translation>Impossible de convertir l’emprise ou les zones dans le SCR de la carte : {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Predict tile</source>
      <translation>Prédire les houppiers</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Finds the tree crowns on a raster.</source>
      <translation>Trouve les houppiers sur un raster.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>The orthomosaic on which to find crowns.</source>
      <translation>L’orthomosaïque sur laquelle trouver les houppiers.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>A model that 'Fine-tune' wrote, or one of DeepForest. Empty: the one that comes with the plugin.</source>
      <translation>Un modèle écrit par « Affiner un modèle », ou un modèle de DeepForest. Vide : celui fourni avec l’extension.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Areas to map</source>
      <translation>Zones à cartographier</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Polygons in which to look for crowns. Parts of the raster outside are never read. Empty: everywhere.</source>
      <translation>Polygones dans lesquels chercher les houppiers. Les parties du raster situées en dehors ne sont jamais lues. Vide : partout.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Extent to map</source>
      <translation>Emprise à cartographier</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>A rectangle in which to look for crowns. Empty: everywhere.</source>
      <translation>Un rectangle dans lequel chercher les houppiers. Vide : partout.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Width and height in pixels of the windows that the model sees. Empty: the ground extent that it knows.</source>
      <translation>Largeur et hauteur en pixels des fenêtres que voit le modèle. Vide : l’étendue au sol qu’il connaît.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>How much neighbouring windows share, so that a crown cut by one is whole in the next.</source>
      <translation>Part commune aux fenêtres voisines, pour qu’un houppier coupé par l’une soit entier dans la suivante.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Score threshold (0–1)</source>
      <translation>Seuil de score (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Crowns with a lower score are left out. Empty: the model's own threshold.</source>
      <translation>Les houppiers de score inférieur sont écartés. Vide : le seuil propre au modèle.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Overlap threshold (IoU, 0–1)</source>
      <translation>Seuil de recouvrement (IoU, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Two crowns that overlap more than this are one, and the better score stays.</source>
      <translation>Deux houppiers qui se recouvrent plus que cette valeur n’en font qu’un, et le meilleur score est conservé.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Crown shape</source>
      <translation>Forme des houppiers</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>box, ellipse: the box that the model finds, or the ellipse that fits in it. outline: traced from the image inside the box; where nothing can be traced, the ellipse. Experimental: a mean IoU of 0.87 with the true outline where ellipses reach 0.78 in rendered scenes, but 0.87 against 0.89 on the four real crowns that it was measured on.</source>
      <translation>box, ellipse : la boîte que trouve le modèle, ou l’ellipse qui s’y inscrit. outline : contour tracé d’après l’image à l’intérieur de la boîte ; l’ellipse là où rien ne peut être tracé. Expérimental : une IoU moyenne de 0.87 avec le vrai contour là où les ellipses atteignent 0.78 dans des scènes de synthèse, mais 0.87 contre 0.89 sur les quatre houppiers réels qui ont servi à la mesure.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>What two crowns share goes to the nearer one, so that no ground is counted twice.</source>
      <translation>Ce que deux houppiers partagent va au plus proche, afin qu’aucune surface ne soit comptée deux fois.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>auto: a graphics card where there is one, else the processor. cuda: NVIDIA's, mps: Apple's, xpu: Intel's graphics cards.</source>
      <translation>auto : une carte graphique s’il y en a une, sinon le processeur. cuda : cartes graphiques NVIDIA, mps : Apple, xpu : Intel.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Arithmetic</source>
      <translation>Arithmétique</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>auto: bfloat16 where the device is faster with it, else float32. int8: faster on many processors, fitted to this raster first, which takes a minute; a few crowns differ.</source>
      <translation>auto : bfloat16 si le périphérique est plus rapide ainsi, sinon float32. int8 : plus rapide sur de nombreux processeurs, d’abord ajusté à ce raster, ce qui prend une minute ; quelques houppiers diffèrent.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Where windows overlap</source>
      <translation>Là où les fenêtres se recouvrent</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>cores: each window speaks for its middle, so that a crown cut by a window's border is told once, by the window that sees it whole. pooled: all windows' crowns compete, as in DeepForest; choose it to compare with that program.</source>
      <translation>cores : chaque fenêtre répond de sa partie centrale, de sorte qu’un houppier coupé par le bord d’une fenêtre n’est signalé qu’une fois, par la fenêtre qui le voit entier. pooled : les houppiers de toutes les fenêtres sont en concurrence, comme dans DeepForest ; à choisir pour comparer avec ce programme.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Continue where a cancelled or broken run with the same settings ended.</source>
      <translation>Reprend là où une exécution annulée ou interrompue avec les mêmes paramètres s’est arrêtée.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Write the crowns found so far when the run is cancelled. The log says how much of the area is done.</source>
      <translation>Écrit les houppiers trouvés jusque-là lorsque l’exécution est annulée. Le journal indique quelle part de la zone est traitée.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>One polygon per crown, in the raster's CRS, with score, class, diameter and area.</source>
      <translation>Un polygone par houppier, dans le SCR du raster, avec score, classe, diamètre et surface.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>One page with the number of crowns, crown cover, crowns per hectare, diameters and scores, and with what was skipped, the parameters, the model and the raster.</source>
      <translation>Une page avec le nombre de houppiers, le couvert, les houppiers par hectare, les diamètres et les scores, ainsi que ce qui a été ignoré, les paramètres, le modèle et le raster.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Width and height on the ground of the cells in which crowns are counted. Empty: 10 m.</source>
      <translation>Largeur et hauteur au sol des cellules dans lesquelles les houppiers sont comptés. Vide : 10 m.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>A raster of crowns per hectare of the ground that was looked at (of a cell at least the half), empty where nothing was. Its cells lie along the raster's rows and columns.</source>
      <translation>Un raster des houppiers par hectare du sol examiné (d’une cellule, au moins la moitié), vide là où rien ne l’a été. Ses cellules suivent les lignes et les colonnes du raster.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>How many crowns the layer holds.</source>
      <translation>Combien de houppiers contient la couche.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Crowns do not overlap</source>
      <translation>Les houppiers ne se recouvrent pas</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Keep crowns on cancel</source>
      <translation>Conserver les houppiers en cas d’annulation</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Prediction report</source>
      <translation>Rapport de prédiction</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Cell of the crown density (m)</source>
      <translation>Cellule de la densité des houppiers (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Crown density</source>
      <translation>Densité des houppiers</translation>
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
      <source>The crowns so far are also kept in '{path}', for {days} days.</source>
      <translation>Les houppiers trouvés jusque-là sont aussi conservés dans « {path} », pendant {days} jours.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepared_raster.py" />
      <source>Free space there, or set XDG_CACHE_HOME (LOCALAPPDATA on Windows) to another folder.</source>
      <translation>Libérez-y de l’espace, ou définissez XDG_CACHE_HOME (LOCALAPPDATA sous Windows) sur un autre dossier.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepared_raster.py" />
      <source>'{name}' cannot be brought to '{folder}': {reason}.</source>
      <translation>Impossible de transférer « {name} » dans « {folder} » : {reason}.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepared_raster.py" />
      <source>The raster '{name}' cannot be opened: {reason}.</source>
      <translation>Impossible d’ouvrir le raster « {name} » : {reason}.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepared_raster.py" />
      <source>Its open options are: {options}.</source>
      <translation>Ses options d’ouverture sont : {options}.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Set up engine</source>
      <translation>Installer le moteur</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Makes or checks the Python environment in which models run.</source>
      <translation>Crée ou vérifie l’environnement Python dans lequel les modèles s’exécutent.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Which build of torch to install. Automatic takes the one that fits this machine's graphics card.</source>
      <translation>La variante de torch à installer. Automatique prend celle qui convient à la carte graphique de cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Removes the environment that the plugin made and makes it again, even if it is whole.</source>
      <translation>Supprime l’environnement créé par l’extension et le recrée, même s’il est intact.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>A Python program, version 3.10 or newer, that the environment is built on. Empty: QGIS's own, or one that is fetched where that does not serve.</source>
      <translation>Un programme Python, version 3.10 ou plus récente, sur lequel l’environnement est construit. Vide : celui de QGIS, ou un autre, téléchargé, si celui-ci ne convient pas.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>A folder with all packages as wheels. With it the network is not used at all.</source>
      <translation>Un dossier contenant tous les paquets au format wheel. Le réseau n’est alors pas utilisé du tout.</translation>
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
      <source>A page with the versions and devices of the engine.</source>
      <translation>Une page avec les versions et les périphériques du moteur.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>As the engine itself says it.</source>
      <translation>Telle que le moteur l’indique lui-même.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The processor, and graphics cards that it can use.</source>
      <translation>Le processeur et les cartes graphiques qu’il peut utiliser.</translation>
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
      <source>Python to build on</source>
      <translation>Python de base</translation>
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
      <source>Devices the engine can compute on</source>
      <translation>Périphériques sur lesquels le moteur peut calculer</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>deepforest,install,torch,environment,gpu,cuda,versions</source>
      <translation>deepforest,installer,torch,environnement,gpu,cuda,versions</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Choose another place for it.</source>
      <translation>Choisissez-lui un autre emplacement.</translation>
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
      <source>The engine works: it found {found} of {count} painted trees in {seconds} s.</source>
      <translation>Le moteur fonctionne : il a trouvé {found} arbres peints sur {count} en {seconds} s.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Version {version}, devices: {devices}.</source>
      <translation>Version {version}, périphériques : {devices}.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The plugin's setting names an engine; it is only checked.</source>
      <translation>Le paramètre de l’extension désigne un moteur ; celui-ci est seulement vérifié.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The variable DEEPFOREST_QGIS_PYTHON names an engine; it is only checked.</source>
      <translation>La variable DEEPFOREST_QGIS_PYTHON désigne un moteur ; celui-ci est seulement vérifié.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>QGIS's own Python has all that the engine needs; it is only checked.</source>
      <translation>Le Python de QGIS contient tout ce dont le moteur a besoin ; il est seulement vérifié.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The engine in '{python}' is named by a setting or variable and stays the one that is used.</source>
      <translation>Le moteur dans « {python} » est désigné par un paramètre ou une variable et reste celui qui est utilisé.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The report '{path}' cannot be written: {reason}.</source>
      <translation>Impossible d’écrire le rapport « {path} » : {reason}.</translation>
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
      <source>The orthomosaic on which crowns were annotated.</source>
      <translation>L’orthomosaïque sur laquelle les houppiers ont été annotés.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Crowns of the same raster that training must not see: the patches that hold them are kept for validation. Empty: 'Fine-tune' chooses a share of the patches.</source>
      <translation>Houppiers du même raster, que l’entraînement ne doit pas voir : les imagettes qui les contiennent sont réservées à la validation. Vide : « Affiner un modèle » choisit une part des imagettes.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Width and height of a patch in pixels. Empty: 40 m on the ground.</source>
      <translation>Largeur et hauteur d’une imagette en pixels. Vide : 40 m au sol.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Patches without crowns teach the model what background looks like.</source>
      <translation>Les imagettes sans houppiers apprennent au modèle à quoi ressemble l’arrière-plan.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Image format of the patches</source>
      <translation>Format d’image des imagettes</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>png: small and plain; tif: the same pixels, georeferenced.</source>
      <translation>png : petit et simple ; tif : les mêmes pixels, géoréférencés.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Receives the patches and their annotations; 'Fine-tune' takes it as input.</source>
      <translation>Reçoit les imagettes et leurs annotations ; « Affiner un modèle » le prend en entrée.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>The outline of each patch, with the number of crowns in it.</source>
      <translation>Le contour de chaque imagette, avec le nombre de houppiers qu’elle contient.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>The table of crowns in the patches folder, a row each.</source>
      <translation>La table des houppiers dans le dossier d’imagettes, une ligne par houppier.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Keep patches without crowns</source>
      <translation>Conserver les imagettes sans houppiers</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Patch footprints</source>
      <translation>Emprises des imagettes</translation>
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
      <location filename="../algorithms/styling.py" />
      <source>Score (0–1)</source>
      <translation>Score (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Crown diameter (m)</source>
      <translation>Diamètre du houppier (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Crown area (m²)</source>
      <translation>Surface du houppier (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Cut by the raster's edge</source>
      <translation>Coupé par le bord du raster</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Run</source>
      <translation>Exécution</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Parameters</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Tree crowns that the model {model} found on {raster}.</source>
      <translation>Houppiers que le modèle {model} a trouvés sur {raster}.</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Subject</source>
      <translation>Sujet</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>true positive (found)</source>
      <translation>vrai positif (trouvé)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>false positive (no such crown)</source>
      <translation>faux positif (aucun houppier)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>missed (not found)</source>
      <translation>manqué (non trouvé)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>drawn or corrected by hand</source>
      <translation>dessiné ou corrigé à la main</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Overlap (IoU, 0–1)</source>
      <translation>Recouvrement (IoU, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Column (px)</source>
      <translation>Colonne (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Row (px)</source>
      <translation>Ligne (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Width (px)</source>
      <translation>Largeur (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Height (px)</source>
      <translation>Hauteur (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Rank (1: annotate first)</source>
      <translation>Rang (1 : à annoter en premier)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Crowns in doubt</source>
      <translation>Houppiers incertains</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Crowns expected</source>
      <translation>Houppiers attendus</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Novelty (1: nothing alike annotated)</source>
      <translation>Nouveauté (1 : rien de semblable annoté)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Tree crowns on {raster}</source>
      <translation>Houppiers sur {raster}</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>tree crowns</source>
      <translation>houppiers</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>no crowns</source>
      <translation>aucun houppier</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>{time}: found by DeepForest for QGIS.</source>
      <translation>{time} : trouvés par DeepForest pour QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Model: {licence}</source>
      <translation>Modèle : {licence}</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>more than {low} crowns per hectare</source>
      <translation>plus de {low} houppiers par hectare</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>{low}–{high} crowns per hectare</source>
      <translation>{low}–{high} houppiers par hectare</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Suggest areas</source>
      <translation>Suggérer des zones</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Ranks squares by the doubts of a model and by how unlike they are.</source>
      <translation>Ordonne des carrés selon les doutes d’un modèle et selon leur dissemblance.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>The orthomosaic that is to be mapped.</source>
      <translation>L’orthomosaïque à cartographier.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>The model that is to get better. Empty: the one that comes with the plugin.</source>
      <translation>Le modèle à améliorer. Vide : celui fourni avec l’extension.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Number of squares</source>
      <translation>Nombre de carrés</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>How many squares to suggest.</source>
      <translation>Nombre de carrés à suggérer.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Side of a square on the ground. Empty: what the model sees at once, mostly 40 m.</source>
      <translation>Côté d’un carré au sol. Vide : ce que le modèle voit en une fois, le plus souvent 40 m.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Crowns annotated already</source>
      <translation>Houppiers déjà annotés</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Squares that hold some of them are not suggested, and those that look alike come late. An empty layer counts as none.</source>
      <translation>Les carrés qui en contiennent ne sont pas suggérés, et ceux qui leur ressemblent viennent tard. Une couche vide équivaut à aucune couche.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Areas annotated already</source>
      <translation>Zones déjà annotées</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Squares of which more than a tenth lies in them are not suggested, and those that look alike come late. An empty layer counts as none.</source>
      <translation>Les carrés dont plus d’un dixième s’y trouve ne sont pas suggérés, et ceux qui leur ressemblent viennent tard. Une couche vide équivaut à aucune couche.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Extent to look in</source>
      <translation>Emprise à examiner</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>A rectangle in which to suggest squares. Empty: everywhere.</source>
      <translation>Un rectangle dans lequel suggérer des carrés. Vide : partout.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Squares to look at (at most)</source>
      <translation>Carrés à examiner (au plus)</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Of a raster with more squares, so many are looked at, spread evenly. Each takes part of a second.</source>
      <translation>Dans un raster qui compte davantage de carrés, ce nombre de carrés est examiné, répartis régulièrement. Chacun prend une fraction de seconde.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>A square each, with its rank (1: annotate first), the numbers of crowns that the model is in doubt of and that it expects, and its novelty. 'Annotation layer' takes it as the areas to annotate.</source>
      <translation>Un carré par entité, avec son rang (1 : à annoter en premier), le nombre de houppiers dont le modèle doute, le nombre de houppiers qu’il attend, et sa nouveauté. « Couche d’annotation » prend ces carrés comme zones à annoter.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Square size (m)</source>
      <translation>Taille des carrés (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Suggested areas</source>
      <translation>Zones suggérées</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>tree,crown,deepforest,annotate,active learning,sampling,uncertainty,training</source>
      <translation>arbre,houppier,deepforest,annoter,apprentissage actif,échantillonnage,incertitude,entraînement</translation>
    </message>
    <message>
      <location filename="../algorithms/training_data.py" />
      <source>Validation crowns</source>
      <translation>Houppiers de validation</translation>
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
      <source>Close</source>
      <translation>Fermer</translation>
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
      <source>Help</source>
      <translation>Aide</translation>
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
      <location filename="../algorithms/help/annotationlayer.html" />
      <source>&lt;p&gt;Makes a GeoPackage to draw crowns in, with two layers on the raster: &lt;b&gt;crowns&lt;/b&gt;, with a form, a list of classes and colours that
show over imagery, and &lt;b&gt;areas&lt;/b&gt;, for what is completely annotated. Form and style are kept in the file and come with it wherever it
is opened. Both layers go into &lt;i&gt;Split raster&lt;/i&gt;, &lt;i&gt;Fine-tune&lt;/i&gt; and &lt;i&gt;Evaluate&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;How to annotate.&lt;/b&gt; Choose a few small areas, of 40 m or so, in unlike parts of the forest (&lt;i&gt;Suggest areas&lt;/i&gt; proposes some),
rather than one large one. In each, draw &lt;b&gt;every&lt;/b&gt; crown that you can tell from its neighbours: large and small, sunlit and shaded,
living and dead. What is not drawn there is learned as background. Draw a box around the whole crown, without its shadow; where crowns
interlock, let the boxes overlap. A crown that the border of the area cuts is drawn whole if more than half of it lies inside, and left
out otherwise. If you cannot tell whether it is one tree or two, decide as you would in the field, and always alike. Then draw
the area itself in &lt;b&gt;areas&lt;/b&gt;. A hundred crowns make a difference, five hundred a good local model.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Rectangles, two clicks each:&lt;/b&gt; switch editing on, show the toolbar &lt;i&gt;View &amp;gt; Toolbars &amp;gt; Shape Digitizing&lt;/i&gt;, and
choose &lt;i&gt;Rectangle from Extent&lt;/i&gt; among the rectangles (called &lt;i&gt;Add Rectangle from Extent&lt;/i&gt; in older versions): click one corner of the crown and the opposite one, then right-click. Leave snapping off
(&lt;i&gt;Project &amp;gt; Snapping Options&lt;/i&gt;), and &lt;i&gt;Avoid Overlap&lt;/i&gt; with it, so that a box is not drawn to its neighbour's.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;To stop the form from opening&lt;/b&gt; for each crown: &lt;i&gt;Settings &amp;gt; Options &amp;gt; Digitizing &amp;gt; Suppress attribute form pop-up
after feature creation&lt;/i&gt;. The first class is filled in.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Pre-filled&lt;/b&gt; with what a model finds, drawing becomes correcting: delete what is no crown, move or reshape what is off, add
what is missing. Added crowns have no score. Correct whole areas, and draw these into &lt;b&gt;areas&lt;/b&gt;: a crown that nobody looked at
teaches the model its own mistake.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Web maps&lt;/b&gt; (XYZ, WMS, WMTS) can be drawn on like files. To pre-fill on one, give an &lt;b&gt;extent&lt;/b&gt; or &lt;b&gt;areas&lt;/b&gt;: that part is
fetched first.&lt;/li&gt;
&lt;li&gt;Save often; a file that holds annotations is never replaced unless you ask for it.&lt;/li&gt;
&lt;/ul&gt;
</source>
      <translation>&lt;p&gt;Crée un GeoPackage où dessiner les houppiers, avec deux couches sur le raster : &lt;b&gt;crowns&lt;/b&gt; (Houppiers), avec un formulaire, une
liste de classes et des couleurs visibles sur l’imagerie, et &lt;b&gt;areas&lt;/b&gt; (Zones annotées), pour ce qui est entièrement annoté. Le
formulaire et le style sont enregistrés dans le fichier et le suivent partout où il est ouvert. Les deux couches servent à
&lt;i&gt;Découper un raster&lt;/i&gt;, &lt;i&gt;Affiner un modèle&lt;/i&gt; et &lt;i&gt;Évaluer les houppiers&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Comment annoter.&lt;/b&gt; Choisissez quelques petites zones, d’environ 40 m, dans des parties dissemblables de la forêt
(&lt;i&gt;Suggérer des zones&lt;/i&gt; en propose), plutôt qu’une seule grande. Dans chacune, dessinez &lt;b&gt;tous&lt;/b&gt; les houppiers que vous
pouvez distinguer de leurs voisins : grands et petits, au soleil et à l’ombre, vivants et morts. Ce qui n’y est pas dessiné est
appris comme arrière-plan. Dessinez une boîte autour du houppier entier, sans son ombre ; là où les houppiers s’imbriquent,
laissez les boîtes se recouvrir. Un houppier coupé par le bord de la zone est dessiné entier si plus de la moitié se trouve à
l’intérieur, et omis sinon. Si vous ne pouvez pas dire s’il s’agit d’un arbre ou de deux, décidez comme sur le terrain, et toujours
de la même manière. Dessinez ensuite la zone elle-même dans &lt;b&gt;areas&lt;/b&gt;. Une centaine de houppiers fait déjà une différence, cinq
cents donnent un bon modèle local.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Rectangles, en deux clics :&lt;/b&gt; activez le mode édition, affichez la barre d’outils &lt;i&gt;Vue &amp;gt; Barres d’outils &amp;gt;
Numérisation de formes&lt;/i&gt; et choisissez parmi les rectangles &lt;i&gt;Rectangle depuis une emprise&lt;/i&gt; (&lt;i&gt;Ajouter un rectangle depuis une emprise&lt;/i&gt; dans les versions plus anciennes) : cliquez sur un coin du houppier et sur le
coin opposé, puis faites un clic droit. Laissez l’accrochage désactivé (&lt;i&gt;Projet &amp;gt; Options d’accrochage&lt;/i&gt;), ainsi
qu’&lt;i&gt;Éviter le chevauchement&lt;/i&gt;, afin qu’une boîte ne soit pas attirée par celle du voisin.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Pour que le formulaire ne s’ouvre pas&lt;/b&gt; à chaque houppier : &lt;i&gt;Préférences &amp;gt; Options &amp;gt; Numérisation &amp;gt; Supprimer la
fenêtre de saisie des attributs lors de la création de chaque nouvelle entité&lt;/i&gt;. La première classe est alors inscrite.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Préremplie&lt;/b&gt; avec ce que trouve un modèle, la couche se corrige au lieu de se dessiner : supprimez ce qui n’est pas un
houppier, déplacez ou remodelez ce qui est décalé, ajoutez ce qui manque. Les houppiers ajoutés n’ont pas de score. Corrigez des
zones entières et dessinez celles-ci dans &lt;b&gt;areas&lt;/b&gt; : un houppier que personne n’a regardé apprend au modèle sa propre erreur.&lt;/li&gt;
&lt;li&gt;On peut dessiner sur les &lt;b&gt;cartes web&lt;/b&gt; (XYZ, WMS, WMTS) comme sur des fichiers. Pour préremplir sur l’une d’elles, donnez une &lt;b&gt;emprise&lt;/b&gt; ou des &lt;b&gt;zones&lt;/b&gt; : cette partie est
d’abord téléchargée.&lt;/li&gt;
&lt;li&gt;Enregistrez souvent ; un fichier qui contient des annotations n’est jamais remplacé, sauf si vous le demandez.&lt;/li&gt;
&lt;/ul&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/help/evaluate.html" />
      <source>&lt;p&gt;Compares predicted crowns with reference crowns. Each reference crown is matched with at most one predicted crown, where the two
overlap by more than the match threshold (intersection over union, IoU).&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Precision&lt;/b&gt;: the share of predicted crowns that are right. &lt;b&gt;Recall&lt;/b&gt;: the share of reference crowns that were found.
&lt;b&gt;F1&lt;/b&gt;: their harmonic mean.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Average precision&lt;/b&gt; judges the scores as well, over all score thresholds.&lt;/li&gt;
&lt;li&gt;Where reference crowns were drawn in a part only, give the &lt;b&gt;areas to evaluate&lt;/b&gt;; what lies outside counts neither way.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;The matches layer shows every crown as found (a solid line), false (dashed, with a cross in it) or missed (dotted, with a point in it);
crowns that you draw into it are white. It may be corrected and given to &lt;i&gt;Fine-tune&lt;/i&gt; as annotated crowns, or here as the
reference: false positives in it are no crowns.&lt;/p&gt;
</source>
      <translation>&lt;p&gt;Compare les houppiers prédits à des houppiers de référence. À chaque houppier de référence correspond au plus un houppier prédit,
si les deux se recouvrent plus que le seuil de correspondance (intersection sur union, IoU).&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Précision&lt;/b&gt; : la part des houppiers prédits qui sont exacts. &lt;b&gt;Rappel&lt;/b&gt; : la part des houppiers de référence qui ont été
trouvés. &lt;b&gt;F1&lt;/b&gt; : leur moyenne harmonique.&lt;/li&gt;
&lt;li&gt;La &lt;b&gt;précision moyenne&lt;/b&gt; juge aussi les scores, sur tous les seuils de score.&lt;/li&gt;
&lt;li&gt;Si les houppiers de référence n’ont été dessinés que dans une partie, indiquez les &lt;b&gt;zones à évaluer&lt;/b&gt; ; ce qui se trouve en
dehors ne compte ni pour ni contre.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;La couche des correspondances montre chaque houppier comme trouvé (trait plein), faux (tirets, avec une croix) ou manqué (pointillés, avec un point) ;
les houppiers que vous y dessinez sont blancs. Elle peut
être corrigée et donnée à &lt;i&gt;Affiner un modèle&lt;/i&gt; comme houppiers annotés, ou ici comme référence : les faux positifs n’y sont pas
des houppiers.&lt;/p&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/help/finetune.html" />
      <source>&lt;p&gt;Teaches a model the local forest from crowns that were drawn on an orthomosaic. An hour of drawing, some hundred crowns, usually
changes the result more than any setting.&lt;/p&gt;
&lt;p&gt;Give either a &lt;b&gt;raster with annotated crowns&lt;/b&gt;, or the &lt;b&gt;patches folder&lt;/b&gt; that &lt;i&gt;Split raster&lt;/i&gt; wrote.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Annotate &lt;b&gt;every&lt;/b&gt; crown in the part you use, and mark that part as &lt;b&gt;annotated areas&lt;/b&gt;.&lt;/li&gt;
&lt;li&gt;A prediction that you corrected is an annotation layer like any other: crowns that you drew into it, which have no class yet,
get the class of the others, or Tree. So is the layer of matches from &lt;i&gt;Evaluate&lt;/i&gt;: what was found and what was missed are trees,
false positives are left out, and both are counted in the log. A found crown keeps the outline that the model gave it. If a false
positive is a tree after all, empty its &lt;i&gt;result&lt;/i&gt;; crowns that you draw into the layer have none.&lt;/li&gt;
&lt;li&gt;A part of the patches is held out for validation; precision and recall on it are shown after every epoch, and the best
epoch's model is the one kept. To say yourself what is held out, draw those crowns in a second layer and give it as
&lt;b&gt;validation crowns&lt;/b&gt;: the patches that hold them are never learned from.&lt;/li&gt;
&lt;li&gt;A run that was cancelled goes on after its last finished epoch when it is started again with the same settings.&lt;/li&gt;
&lt;li&gt;On a computer without a graphics card, start with few epochs.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;The report shows the curves, and predictions on patches that training never saw. The model file says what it is: classes, ground
resolution, bands, and how good it was.&lt;/p&gt;
&lt;p&gt;Web maps work as rasters too: what is fetched of them are the &lt;b&gt;annotated areas&lt;/b&gt;, or else exactly the rectangle that the
annotations fill.&lt;/p&gt;
</source>
      <translation>&lt;p&gt;Apprend à un modèle la forêt locale à partir de houppiers dessinés sur une orthomosaïque. Une heure de dessin, une centaine
de houppiers, change en général davantage le résultat que n’importe quel paramètre.&lt;/p&gt;
&lt;p&gt;Donnez soit un &lt;b&gt;raster avec des houppiers annotés&lt;/b&gt;, soit le &lt;b&gt;dossier d’imagettes&lt;/b&gt; écrit par &lt;i&gt;Découper un
raster&lt;/i&gt;.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Annotez &lt;b&gt;tous&lt;/b&gt; les houppiers de la partie que vous utilisez, et indiquez cette partie comme &lt;b&gt;zones annotées&lt;/b&gt;.&lt;/li&gt;
&lt;li&gt;Une prédiction que vous avez corrigée est une couche d’annotation comme une autre : les houppiers que vous y avez dessinés, qui
n’ont pas encore de classe, reçoivent la classe des autres, ou Tree. Il en va de même de la couche des correspondances que produit &lt;i&gt;Évaluer
les houppiers&lt;/i&gt; : ce qui a été trouvé et ce qui a été manqué sont des arbres, les faux positifs sont écartés, et les uns comme les
autres sont comptés dans le journal. Un houppier trouvé garde le contour que le modèle lui a donné. Si un faux positif est tout de
même un arbre, videz son &lt;i&gt;résultat&lt;/i&gt; ; les houppiers que vous dessinez dans la couche n’en ont pas.&lt;/li&gt;
&lt;li&gt;Une partie des imagettes est mise de côté pour la validation ; la précision et le rappel y sont affichés après chaque époque, et
c’est le modèle de la meilleure époque qui est conservé. Pour décider vous-même de ce qui est mis de côté, dessinez ces houppiers
dans une seconde couche et donnez-la comme &lt;b&gt;houppiers de validation&lt;/b&gt; : les imagettes qui les contiennent ne servent jamais à
l’apprentissage.&lt;/li&gt;
&lt;li&gt;Une exécution annulée reprend après sa dernière époque terminée lorsqu’elle est relancée avec les mêmes paramètres.&lt;/li&gt;
&lt;li&gt;Sur un ordinateur sans carte graphique, commencez avec peu d’époques.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;Le rapport montre les courbes, et des prédictions sur des imagettes que l’entraînement n’a jamais vues. Le fichier du modèle dit ce
qu’il est : classes, résolution au sol, bandes, et sa qualité.&lt;/p&gt;
&lt;p&gt;Les cartes web fonctionnent aussi comme rasters : ce qui en est téléchargé, ce sont les &lt;b&gt;zones annotées&lt;/b&gt;, ou à défaut
exactement le rectangle que remplissent les annotations.&lt;/p&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/help/predicttile.html" />
      <source>&lt;p&gt;Finds the tree crowns on an orthomosaic of any size and writes one polygon for each, in the raster's coordinate reference system.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;The raster is read window by window; its size does not matter to memory.&lt;/li&gt;
&lt;li&gt;With an empty &lt;b&gt;patch size&lt;/b&gt; the windows cover the ground extent that the model was trained on, so drone imagery of a few
centimetres works as well as aerial imagery of some decimetres.&lt;/li&gt;
&lt;li&gt;Crowns in the overlap of two windows are reported once.&lt;/li&gt;
&lt;li&gt;Each crown carries its score. It is easier to map with a low threshold and filter the layer afterwards than to map again:
the variable &lt;b&gt;min_score&lt;/b&gt; in the layer's properties (Variables) hides crowns with a lower score.&lt;/li&gt;
&lt;li&gt;Web maps (XYZ, WMS, WMTS) and other layers that only QGIS opens work too: give an &lt;b&gt;extent&lt;/b&gt; or &lt;b&gt;areas&lt;/b&gt;, and a
&lt;b&gt;ground resolution&lt;/b&gt; if 10 cm is not right. That part is fetched first, at the pace that the service asks for and with the
layer's sign-in, and removed after the run; a cancelled run goes on with what is fetched. A tile that fails ends the run with
the service's answer: it never counts as bare ground. Ask the service's terms whether its imagery may be used in this way.&lt;/li&gt;
&lt;li&gt;The &lt;b&gt;prediction report&lt;/b&gt;, made on request, sums up what was found (crowns, crown cover, crowns per hectare, diameters,
scores) and how: what was skipped, the parameters, the model and the raster.&lt;/li&gt;
&lt;li&gt;The &lt;b&gt;crown density&lt;/b&gt;, made on request, is a raster of crowns per hectare: each crown counts in the cell that holds its
centre. It is empty outside the areas, and where the raster holds no data or could not be read.&lt;/li&gt;
&lt;/ul&gt;
</source>
      <translation>&lt;p&gt;Trouve les houppiers sur une orthomosaïque de n’importe quelle taille et écrit un polygone pour chacun, dans le système de
coordonnées de référence du raster.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Le raster est lu fenêtre par fenêtre ; sa taille est sans effet sur la mémoire.&lt;/li&gt;
&lt;li&gt;Si la &lt;b&gt;taille des imagettes&lt;/b&gt; est vide, les fenêtres couvrent l’étendue au sol sur laquelle le modèle a été entraîné ; une
imagerie de drone de quelques centimètres convient donc aussi bien qu’une imagerie aérienne de quelques décimètres.&lt;/li&gt;
&lt;li&gt;Les houppiers situés dans le recouvrement de deux fenêtres ne sont signalés qu’une fois.&lt;/li&gt;
&lt;li&gt;Chaque houppier porte son score. Il est plus simple de cartographier avec un seuil bas et de filtrer ensuite la couche que de
cartographier à nouveau : la variable &lt;b&gt;min_score&lt;/b&gt; dans les propriétés de la couche (Variables) masque les houppiers de score
inférieur.&lt;/li&gt;
&lt;li&gt;Les cartes web (XYZ, WMS, WMTS) et les autres couches que seul QGIS ouvre fonctionnent aussi : indiquez une &lt;b&gt;emprise&lt;/b&gt; ou des
&lt;b&gt;zones&lt;/b&gt;, et une &lt;b&gt;résolution au sol&lt;/b&gt; si 10 cm ne conviennent pas. Cette partie est d’abord téléchargée, au rythme que demande
le service et avec l’authentification de la couche, puis supprimée après l’exécution ; une exécution annulée reprend avec ce qui est
déjà téléchargé. Une tuile qui échoue met fin à l’exécution avec la réponse du service : elle ne compte jamais comme du sol nu.
Vérifiez dans les conditions du service si son imagerie peut être utilisée ainsi.&lt;/li&gt;
&lt;li&gt;Le &lt;b&gt;rapport de prédiction&lt;/b&gt;, établi sur demande, résume ce qui a été trouvé (houppiers, couvert, houppiers par hectare, diamètres, scores) et comment : ce qui a été ignoré, les paramètres, le modèle et le raster.&lt;/li&gt;
&lt;li&gt;La &lt;b&gt;densité des houppiers&lt;/b&gt;, établie sur demande, est un raster des houppiers par hectare : chaque houppier compte dans la cellule où se trouve son centre. Elle est vide hors des zones, et là où le raster n’a pas de données ou n’a pas pu être lu.&lt;/li&gt;
&lt;/ul&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/help/setupengine.html" />
      <source>&lt;p&gt;Sets up the engine that finds, learns and measures crowns. Run it once after installing the plugin.&lt;/p&gt;
&lt;p&gt;The engine (torch and its companions) lives in a Python environment of its own, outside QGIS, so that it can neither
break QGIS nor be broken by other plugins. Making it downloads tested versions of its packages, from a few hundred megabytes
(CPU) to a few gigabytes (NVIDIA GPU); this takes some minutes. Cancelling is possible at any time, and running it
again starts afresh.&lt;/p&gt;
&lt;p&gt;Before anything is installed, the log says which packages go where, how large they are, and which build of torch fits the
graphics card that was found. At the end the new engine has to find nine painted trees with the model that comes with the
plugin; its versions and devices are reported.&lt;/p&gt;
&lt;p&gt;If a usable engine is there already, it is only checked in the same way. It is made again where it does not fit the plugin's version or a chosen accelerator or Python, or with &lt;i&gt;Recreate&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;Behind a proxy: QGIS's proxy (Settings, Options, Network) is used, with its exclusions; its password is never
written to a log. Without a network: on a machine with the same
system and Python version, run &lt;code&gt;pip download -r deepforest_qgis/requirements.txt -d wheels&lt;/code&gt; in the plugin's
folder, carry the folder over and name it as &lt;i&gt;Folder of wheels&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;To use an environment of your own, name its Python in the variable &lt;code&gt;DEEPFOREST_QGIS_PYTHON&lt;/code&gt; or in QGIS's
advanced setting &lt;code&gt;deepforest/engine_python&lt;/code&gt;.&lt;/p&gt;
</source>
      <translation>&lt;p&gt;Installe le moteur qui trouve, apprend et mesure les houppiers. À exécuter une fois après l’installation de l’extension.&lt;/p&gt;
&lt;p&gt;Le moteur (torch et ses compagnons) vit dans son propre environnement Python, en dehors de QGIS, de sorte qu’il ne peut ni
perturber QGIS ni être perturbé par d’autres extensions. Sa création télécharge des versions testées de ses paquets, de quelques
centaines de mégaoctets (CPU) à quelques gigaoctets (GPU NVIDIA) ; cela prend quelques minutes. L’annulation est possible à tout
moment, et une nouvelle exécution repart de zéro.&lt;/p&gt;
&lt;p&gt;Avant toute installation, le journal indique quels paquets vont où, quelle taille ils ont, et quelle variante de torch convient à
la carte graphique trouvée. À la fin, le nouveau moteur doit trouver neuf arbres peints avec le modèle fourni avec l’extension ; ses
versions et ses périphériques sont indiqués.&lt;/p&gt;
&lt;p&gt;Si un moteur utilisable est déjà là, il est seulement vérifié de la même façon. Il est recréé s’il ne convient pas à la version de
l’extension ou à un accélérateur ou un Python choisi, ou avec &lt;i&gt;Recréer&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;Derrière un proxy : le proxy de QGIS (Préférences, Options, Réseau) est utilisé, avec ses exclusions ; son mot de passe n’est
jamais écrit dans un journal. Sans réseau : sur un ordinateur avec le même système et la même version de Python, exécutez
&lt;code&gt;pip download -r deepforest_qgis/requirements.txt -d wheels&lt;/code&gt; dans le dossier de l’extension, transférez le dossier obtenu
et indiquez-le comme &lt;i&gt;Dossier de paquets wheel&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;Pour utiliser votre propre environnement, indiquez son Python dans la variable &lt;code&gt;DEEPFOREST_QGIS_PYTHON&lt;/code&gt; ou dans le
paramètre avancé de QGIS &lt;code&gt;deepforest/engine_python&lt;/code&gt;.&lt;/p&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/help/splitraster.html" />
      <source>&lt;p&gt;Cuts an annotated orthomosaic into small training images, and writes the crowns in each of them to a table.&lt;/p&gt;
&lt;p&gt;Most people do not need this step: &lt;i&gt;Fine-tune&lt;/i&gt; takes a raster and its annotations as they are. Split first where the patches
are to be looked at, kept, combined with others, or trained on another machine.&lt;/p&gt;
&lt;p&gt;A crown is kept in a patch where more than half of it lies in it. Where not the whole raster is annotated, give the
&lt;b&gt;annotated areas&lt;/b&gt;: a tree without an annotation would otherwise be taught as background.&lt;/p&gt;
&lt;p&gt;Crowns that training must not see go into a second layer, the &lt;b&gt;validation crowns&lt;/b&gt;. Every patch that holds one of them is
held out when the folder is trained on. A crown that both layers hold counts once, for validation.&lt;/p&gt;
&lt;p&gt;The folder holds DeepForest's own format: images and one CSV with image_path, xmin, ymin, xmax, ymax (pixels) and label. With
validation crowns it has one more column, validation, which is 1 for those.&lt;/p&gt;
&lt;p&gt;Web maps work as rasters too: what is fetched of them are the &lt;b&gt;annotated areas&lt;/b&gt;, or else exactly the rectangle that the
annotations fill.&lt;/p&gt;
</source>
      <translation>&lt;p&gt;Découpe une orthomosaïque annotée en petites images d’entraînement, et écrit les houppiers de chacune dans une table.&lt;/p&gt;
&lt;p&gt;La plupart des utilisateurs n’ont pas besoin de cette étape : &lt;i&gt;Affiner un modèle&lt;/i&gt; prend un raster et ses annotations tels
quels. Découpez d’abord si les imagettes doivent être examinées, conservées, combinées à d’autres, ou servir à un entraînement sur
un autre ordinateur.&lt;/p&gt;
&lt;p&gt;Un houppier est conservé dans une imagette si plus de la moitié s’y trouve. Si le raster n’est pas entièrement annoté, indiquez
les &lt;b&gt;zones annotées&lt;/b&gt; : sinon, un arbre sans annotation serait appris comme arrière-plan.&lt;/p&gt;
&lt;p&gt;Les houppiers que l’entraînement ne doit pas voir vont dans une seconde couche, les &lt;b&gt;houppiers de validation&lt;/b&gt;. Chaque imagette
qui en contient un est mise de côté lorsque le dossier sert à l’entraînement. Un houppier présent dans les deux couches compte une
fois, pour la validation.&lt;/p&gt;
&lt;p&gt;Le dossier suit le format propre à DeepForest : des images et un CSV avec image_path, xmin, ymin, xmax, ymax (pixels) et label. Avec
des houppiers de validation, il a une colonne de plus, validation, qui vaut 1 pour ceux-ci.&lt;/p&gt;
&lt;p&gt;Les cartes web fonctionnent aussi comme rasters : ce qui en est téléchargé, ce sont les &lt;b&gt;zones annotées&lt;/b&gt;, ou à défaut
exactement le rectangle que remplissent les annotations.&lt;/p&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/help/suggestareas.html" />
      <source>&lt;p&gt;Where should the next hour of annotation go? Looks at squares of the raster with the model that is to get better, and ranks first
those whose annotation should settle most of what the model is &lt;b&gt;in doubt&lt;/b&gt; of on the whole raster: squares with many doubtful
crowns, of a kind that is common and &lt;b&gt;unlike&lt;/b&gt; what is annotated already.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;In doubt&lt;/b&gt;: crowns whose score lies near the model's threshold, or that it finds in the picture but not in its mirror
image. Fainter ones hardly count, so that empty ground comes last.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Novelty&lt;/b&gt;: 1 where nothing that looks like the square is annotated or has a better rank; the more crowns of its like are, the closer
to 0.&lt;/li&gt;
&lt;li&gt;Annotate in the order of the ranks and as far as you get: &lt;i&gt;Annotation layer&lt;/i&gt; takes the squares as its areas to annotate, and
can pre-fill them.&lt;/li&gt;
&lt;li&gt;Measured on an orthomosaic that the model had never seen, five times four squares: suggested squares held about two thirds more crowns
than squares by chance, and models that learned from them were better four times of five. So few draws are a hint, no proof.&lt;/li&gt;
&lt;li&gt;After &lt;i&gt;Fine-tune&lt;/i&gt;, run it again with the new model and with what is annotated by then.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Web maps&lt;/b&gt; (XYZ, WMS, WMTS) work too: give an &lt;b&gt;extent&lt;/b&gt;, and a &lt;b&gt;ground resolution&lt;/b&gt; if 10 cm is not right. That part is
fetched first.&lt;/li&gt;
&lt;li&gt;Squares without data are skipped. Keep some areas that you chose by chance aside for &lt;i&gt;Evaluate&lt;/i&gt;: suggested squares are
chosen for being difficult, so that figures measured on them would not be those of the whole.&lt;/li&gt;
&lt;/ul&gt;
</source>
      <translation>&lt;p&gt;Où consacrer la prochaine heure d’annotation ? Examine des carrés du raster avec le modèle à améliorer, et place en tête ceux dont
l’annotation devrait lever, sur tout le raster, le plus de &lt;b&gt;doutes&lt;/b&gt; du modèle : des carrés avec de nombreux houppiers
incertains, d’un type fréquent et &lt;b&gt;différent&lt;/b&gt; de ce qui est déjà annoté.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Incertain&lt;/b&gt; : houppiers dont le score est proche du seuil du modèle, ou qu’il trouve dans l’image mais pas dans son image en
miroir. Les plus faibles ne comptent guère, si bien que le sol nu vient en dernier.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Nouveauté&lt;/b&gt; : 1 là où rien qui ressemble au carré n’est annoté ni mieux classé ; plus il y a de houppiers de son type qui le sont, plus
elle est proche de 0.&lt;/li&gt;
&lt;li&gt;Annotez dans l’ordre des rangs et aussi loin que vous le pouvez : &lt;i&gt;Couche d’annotation&lt;/i&gt; prend les carrés comme zones à
annoter, et peut les préremplir.&lt;/li&gt;
&lt;li&gt;Mesuré sur une orthomosaïque que le modèle n’avait jamais vue, cinq fois quatre carrés : les carrés suggérés contenaient environ deux
tiers de houppiers de plus que des carrés pris au hasard, et les modèles qui en ont appris étaient meilleurs quatre fois sur cinq. Si
peu d’essais sont un indice, non une preuve.&lt;/li&gt;
&lt;li&gt;Après &lt;i&gt;Affiner un modèle&lt;/i&gt;, relancez cet algorithme avec le nouveau modèle et avec ce qui est alors annoté.&lt;/li&gt;
&lt;li&gt;Les &lt;b&gt;cartes web&lt;/b&gt; (XYZ, WMS, WMTS) conviennent aussi : donnez une &lt;b&gt;emprise&lt;/b&gt;, et une &lt;b&gt;résolution au sol&lt;/b&gt; si 10 cm ne convient pas. Cette partie est
d’abord téléchargée.&lt;/li&gt;
&lt;li&gt;Les carrés sans données sont ignorés. Gardez quelques zones choisies au hasard de côté pour &lt;i&gt;Évaluer les houppiers&lt;/i&gt; : les
carrés suggérés sont choisis pour leur difficulté, si bien que les chiffres mesurés sur eux ne seraient pas ceux de l’ensemble.&lt;/li&gt;
&lt;/ul&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/models/annotate_once_map_the_forest.model3" />
      <source>Annotate once, map the forest</source>
      <translation>Annoter une fois, cartographier la forêt</translation>
    </message>
  </context>
</TS>
