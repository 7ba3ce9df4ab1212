<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>DeepForest</name>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Number of crowns</source>
      <translation>Nombre de houppiers</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Crowns in the output.</source>
      <translation>Houppiers dans la sortie.</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Crowns left out</source>
      <translation>Houppiers omis</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Crowns that are lower than the minimum height.</source>
      <translation>Houppiers plus bas que la hauteur minimale.</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Crowns without height</source>
      <translation>Houppiers sans hauteur</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Crowns in the output where the height model has no data. Their field height_m is empty.</source>
      <translation>Houppiers de la sortie pour lesquels le modèle de hauteur n’a pas de données. Leur champ height_m est vide.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Classes in the form of the crowns layer, for example: spruce, larch, dead. The first is the default.</source>
      <translation>Classes dans le formulaire de la couche des houppiers, par exemple : épicéa, mélèze, mort. La première est la valeur par défaut.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Correcting the crowns that a model detects is faster than digitizing. Requires the engine.</source>
      <translation>Corriger les houppiers détectés par un modèle est plus rapide que les numériser. Nécessite le moteur.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Replace an output file even if it contains annotations.</source>
      <translation>Remplacer un fichier de sortie même s’il contient des annotations.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>File with both layers, their forms and styles.</source>
      <translation>Fichier avec les deux couches, leurs formulaires et leurs styles.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotated crowns</source>
      <translation>Houppiers annotés</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Crowns layer, an input of 'Split raster', 'Fine-tune' and 'Evaluate'.</source>
      <translation>Couche des houppiers, une entrée de « Découper un raster », « Affiner un modèle » et « Évaluer les houppiers ».</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Completely annotated areas</source>
      <translation>Zones entièrement annotées</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Areas layer, an input of 'Split raster', 'Fine-tune' and 'Evaluate'.</source>
      <translation>Couche de zones, une entrée de « Découper un raster », « Affiner un modèle » et « Évaluer les houppiers ».</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotations: areas ({file})</source>
      <translation>Annotations : zones ({file})</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotations: crowns ({file})</source>
      <translation>Annotations : houppiers ({file})</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Orthomosaic on which crowns are digitized. The layers get its CRS.</source>
      <translation>Orthomosaïque sur laquelle les houppiers sont numérisés. Les couches reprennent son SCR.</translation>
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
      <source>Polygons to copy into the layer of completely annotated areas, for example from 'Suggest areas'. Afterwards, delete areas that you did not annotate completely. Default: no areas.</source>
      <translation>Polygones à copier dans la couche des zones entièrement annotées, par exemple de « Suggérer des zones ». Supprimer ensuite les zones qui n’ont pas été entièrement annotées. Par défaut : aucune zone.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Pre-fill with detected crowns</source>
      <translation>Préremplir avec les houppiers détectés</translation>
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
      <source>Model that detects the crowns for pre-filling. Default: the bundled model.</source>
      <translation>Modèle qui détecte les houppiers pour le préremplissage. Par défaut : le modèle fourni.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Score threshold of pre-filled crowns (0–1)</source>
      <translation>Seuil de score des houppiers préremplis (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Lower values give fewer missed crowns and more false positives. Default: the threshold of the model.</source>
      <translation>Des valeurs plus basses donnent moins de houppiers manqués et plus de faux positifs. Par défaut : le seuil du modèle.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Extent to pre-fill</source>
      <translation>Emprise à préremplir</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Rectangle in which crowns are pre-filled. Default: the areas to annotate, else the whole raster.</source>
      <translation>Rectangle dans lequel les houppiers sont préremplis. Par défaut : les zones à annoter, sinon le raster entier.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>GeoPackage</source>
      <translation>GeoPackage</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Classes of the model added to the list: {classes}.</source>
      <translation>Classes du modèle ajoutées à la liste : {classes}.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/algorithm.py" />
      <source>Please cite the method, the model and its version:</source>
      <translation>Merci de citer la méthode, le modèle et sa version :</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>Only for layers without a pixel size, such as web maps. Tiled services use the nearest zoom level. Default: 0.1 m. A resolution finer than the imagery takes longer and does not add detail.</source>
      <translation>Uniquement pour les couches sans taille de pixel, comme les cartes web. Les services tuilés utilisent le niveau de zoom le plus proche. Par défaut : 0,1 m. Une résolution plus fine que celle de l’imagerie prend plus de temps et n’ajoute pas de détails.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>All files</source>
      <translation>Tous les fichiers</translation>
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
      <source>CSV files</source>
      <translation>Fichiers CSV</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>DeepForest model</source>
      <translation>Modèle DeepForest</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Mean of the kept crowns. Empty if unknown.</source>
      <translation>Moyenne des houppiers maintenus. Vide si inconnue.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Kept crowns</source>
      <translation>Houppiers maintenus</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Crowns of both dates.</source>
      <translation>Houppiers présents aux deux dates.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Gone crowns</source>
      <translation>Houppiers disparus</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Earlier crowns without a later one.</source>
      <translation>Houppiers antérieurs sans correspondant ultérieur.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>New crowns</source>
      <translation>Nouveaux houppiers</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Later crowns without an earlier one.</source>
      <translation>Houppiers ultérieurs sans correspondant antérieur.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Unknown crowns</source>
      <translation>Houppiers inconnus</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Crowns without a partner outside the processed areas.</source>
      <translation>Houppiers sans correspondant hors des zones traitées.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Shift to the east (m)</source>
      <translation>Décalage vers l’est (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Estimated shift of the later crowns. Empty if unknown.</source>
      <translation>Décalage estimé des houppiers ultérieurs. Vide si inconnu.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Shift to the north (m)</source>
      <translation>Décalage vers le nord (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Pairs of the shift</source>
      <translation>Paires du décalage</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Number of pairs of crowns from which the shift was estimated.</source>
      <translation>Nombre de paires de houppiers à partir desquelles le décalage a été estimé.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Growth of the diameter (m)</source>
      <translation>Accroissement du diamètre (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Growth of the crown area (m²)</source>
      <translation>Accroissement de la surface du houppier (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Growth of the height (m)</source>
      <translation>Accroissement de la hauteur (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>CPU only</source>
      <translation>Processeur uniquement</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>NVIDIA GPU (CUDA)</source>
      <translation>GPU NVIDIA (CUDA)</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Apple GPU (MPS)</source>
      <translation>GPU Apple (MPS)</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>from the folder of wheels</source>
      <translation>celle du dossier de paquets wheel</translation>
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
      <translation>Autotest</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>DeepForest engine</source>
      <translation>Moteur DeepForest</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>none detected</source>
      <translation>aucune détectée</translation>
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
      <source>Build of PyTorch: {build}</source>
      <translation>Variante de PyTorch : {build}</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Python: {python}</source>
      <translation>Python : {python}</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Size on disk</source>
      <translation>Taille sur le disque</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>{found} of {count} trees detected in {seconds} s</source>
      <translation>{found} arbres détectés sur {count} en {seconds} s</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>driver {version}</source>
      <translation>pilote {version}</translation>
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
      <source>not supported ({name})</source>
      <translation>non prise en charge ({name})</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Precision (0–1)</source>
      <translation>Précision (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Fraction of the predicted crowns that are correct. Empty for points without areas.</source>
      <translation>Part des houppiers prédits qui sont corrects. Vide pour des points sans zones.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Recall (0–1)</source>
      <translation>Rappel (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Fraction of the reference crowns that were detected.</source>
      <translation>Part des houppiers de référence qui ont été détectés.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>F1 (0–1)</source>
      <translation>F1 (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Harmonic mean of precision and recall.</source>
      <translation>Moyenne harmonique de la précision et du rappel.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Mean average precision (mAP, 0–1)</source>
      <translation>Précision moyenne (mAP, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Average precision over all score thresholds, mean of the classes. Empty without scores.</source>
      <translation>Précision moyenne sur tous les seuils de score, moyenne des classes. Vide sans scores.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Mean position error (m)</source>
      <translation>Erreur de position moyenne (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Mean distance of the matched crowns. Only for matching by distance or containment.</source>
      <translation>Distance moyenne des houppiers appariés. Uniquement pour l’appariement par la distance ou par l’inclusion.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>RMSE of the positions (m)</source>
      <translation>RMSE des positions (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Root mean square of these distances.</source>
      <translation>Moyenne quadratique de ces distances.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Bias of the diameters (m)</source>
      <translation>Biais des diamètres (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Mean of predicted minus reference diameters of the matched crowns. Empty without a CRS.</source>
      <translation>Moyenne des diamètres prédits moins les diamètres de référence des houppiers appariés. Vide sans SCR.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>RMSE of the diameters (m)</source>
      <translation>RMSE des diamètres (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Root mean square error of the diameters of the matched crowns. Empty without a CRS.</source>
      <translation>Racine de l’erreur quadratique moyenne (RMSE) des diamètres des houppiers appariés. Vide sans SCR.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Distance of the diameter distributions (0–1)</source>
      <translation>Distance entre les distributions des diamètres (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Kolmogorov–Smirnov distance between the diameters of all predicted and all reference crowns.</source>
      <translation>Distance de Kolmogorov–Smirnov entre les diamètres de tous les houppiers prédits et de tous les houppiers de référence.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Suggested score threshold (0–1)</source>
      <translation>Seuil de score proposé (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Score threshold with the largest F1. Empty if thresholds are not suggested.</source>
      <translation>Seuil de score avec le F1 maximal. Vide si aucun seuil n’est proposé.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Suggested NMS threshold (IoU, 0–1)</source>
      <translation>Seuil de NMS proposé (IoU, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>NMS threshold with the largest F1.</source>
      <translation>Seuil de NMS avec le F1 maximal.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>F1 with the suggested thresholds (0–1)</source>
      <translation>F1 avec les seuils proposés (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>The largest F1.</source>
      <translation>Le F1 maximal.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Folder written by 'Split raster', or another folder with annotations and images.</source>
      <translation>Dossier écrit par « Découper un raster », ou autre dossier avec des annotations et des images.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Annotation file</source>
      <translation>Fichier d’annotations</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Main file in the folder; for Pascal VOC the folder.</source>
      <translation>Fichier principal du dossier ; pour Pascal VOC, le dossier.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Number of exported crowns.</source>
      <translation>Nombre de houppiers exportés.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Patches folder (instead of crowns and images)</source>
      <translation>Dossier d’imagettes (au lieu des houppiers et des images)</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Box precision on the validation patches</source>
      <translation>Précision des boîtes sur les imagettes de validation</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fraction of the predicted crowns that are correct, for the selected epoch.</source>
      <translation>Part des houppiers prédits qui sont corrects, pour l’époque retenue.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Box recall on the validation patches</source>
      <translation>Rappel des boîtes sur les imagettes de validation</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fraction of the annotated crowns that were detected, for the selected epoch.</source>
      <translation>Part des houppiers annotés qui ont été détectés, pour l’époque retenue.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The model can be chosen as '{name}'.</source>
      <translation>Le modèle peut être choisi sous le nom « {name} ».</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The model was not added to the list of models. {reason}</source>
      <translation>Le modèle n’a pas été ajouté à la liste des modèles. {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>COCO (.json), Pascal VOC (.xml), YOLO (data.yaml), Label Studio (.json), CVAT for images (.xml), DeepForest or RetinaNet (.csv). The format is recognized by the content.</source>
      <translation>COCO (.json), Pascal VOC (.xml), YOLO (data.yaml), Label Studio (.json), CVAT for images (.xml), DeepForest ou RetinaNet (.csv). Le format est reconnu d’après le contenu.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Folder with the annotations of many images: Pascal VOC, YOLO, or a folder written by 'Split raster'.</source>
      <translation>Dossier avec les annotations de plusieurs images : Pascal VOC, YOLO, ou un dossier écrit par « Découper un raster ».</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Number of crowns in the layer.</source>
      <translation>Nombre de houppiers dans la couche.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Number of images without crowns</source>
      <translation>Nombre d’images sans houppiers</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Number of annotated images without crowns; they are in the layer of image footprints.</source>
      <translation>Nombre d’images annotées sans houppiers ; elles figurent dans la couche des emprises des images.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Annotation folder (instead of a file)</source>
      <translation>Dossier d’annotations (au lieu d’un fichier)</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Annotations</source>
      <translation>Annotations</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layer_settings.py" />
      <source>temporary scratch layer</source>
      <translation>couche temporaire</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_replies.py" />
      <source>the reply is a web page instead of an image</source>
      <translation>la réponse est une page web au lieu d’une image</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_replies.py" />
      <source>the reply is empty</source>
      <translation>la réponse est vide</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>no pixels were received</source>
      <translation>aucun pixel n’a été reçu</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{failure}; next attempt in {seconds:.0f} s.</source>
      <translation>{failure} ; nouvelle tentative dans {seconds:.0f} s.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Computed on the validation patches of the training. Empty if unknown.</source>
      <translation>Calculé sur les imagettes de validation de l’entraînement. Vide si inconnu.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Name of the model</source>
      <translation>Nom du modèle</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>File name, or repository and revision of the Hugging Face Hub.</source>
      <translation>Nom de fichier, ou dépôt et révision du Hugging Face Hub.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>File or folder of the model.</source>
      <translation>Fichier ou dossier du modèle.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Architecture</source>
      <translation>Architecture</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Architecture of the network.</source>
      <translation>Architecture du réseau.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Class names, separated by commas.</source>
      <translation>Noms des classes, séparés par des virgules.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Created</source>
      <translation>Créé le</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Date and time of the training in UTC.</source>
      <translation>Date et heure de l’entraînement en UTC.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Fine-tuned from</source>
      <translation>Affiné à partir de</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Model that the training started from.</source>
      <translation>Modèle à partir duquel l’entraînement a commencé.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Licence of the weights.</source>
      <translation>Licence des poids.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Sources of the training data.</source>
      <translation>Sources des données d’entraînement.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Parameters of the network</source>
      <translation>Paramètres du réseau</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Number of parameters of the network.</source>
      <translation>Nombre de paramètres du réseau.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Ground extent of a patch (m)</source>
      <translation>Étendue d’une imagette au sol (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Side of a training patch on the ground.</source>
      <translation>Côté d’une imagette d’entraînement au sol.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Training resolution (m per pixel)</source>
      <translation>Résolution d’entraînement (m par pixel)</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Ground resolution of the training patches.</source>
      <translation>Résolution au sol des imagettes d’entraînement.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Score threshold of the model</source>
      <translation>Seuil de score du modèle</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Default score threshold.</source>
      <translation>Seuil de score par défaut.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>NMS threshold (IoU)</source>
      <translation>Seuil de NMS (IoU)</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>NMS threshold within a window.</source>
      <translation>Seuil de NMS dans une fenêtre.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Validation patches</source>
      <translation>Imagettes de validation</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Number of validation patches. Empty if unknown.</source>
      <translation>Nombre d’imagettes de validation. Vide si inconnu.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Validation crowns</source>
      <translation>Houppiers de validation</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Number of crowns in them. Empty if unknown.</source>
      <translation>Nombre de houppiers qu’elles contiennent. Vide si inconnu.</translation>
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
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Ignore (doubtful crown)</source>
      <translation>Ignorer (houppier douteux)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>other</source>
      <translation>autre</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/height_styles.py" />
      <source>Crowns with attributes ({source})</source>
      <translation>Houppiers avec attributs ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/height_styles.py" />
      <source>{low} to {high} m</source>
      <translation>{low} à {high} m</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Stands with the crowns {crowns}</source>
      <translation>Peuplements avec les houppiers {crowns}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Share of {name} (%)</source>
      <translation>Part de {name} (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>kept</source>
      <translation>maintenu</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>gone</source>
      <translation>disparu</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>new</source>
      <translation>nouveau</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Raster</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Parameters</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Tree crowns in {raster}</source>
      <translation>Houppiers dans {raster}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Subject</source>
      <translation>Sujet</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Tree crowns detected by the model {model} in {raster}.</source>
      <translation>Houppiers détectés par le modèle {model} dans {raster}.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>tree crowns</source>
      <translation>houppiers</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>{time}: detected by DeepForest for QGIS.</source>
      <translation>{time} : détection par DeepForest pour QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Model: {licence}</source>
      <translation>Modèle : {licence}</translation>
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
      <translation>faux négatif (manqué)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>ignored</source>
      <translation>ignoré</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>digitized or corrected</source>
      <translation>numérisé ou corrigé</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>no crowns</source>
      <translation>aucun houppier</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>score {low} to {high}</source>
      <translation>score {low} à {high}</translation>
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
      <source>The crowns detected so far are also kept in '{path}' for {days} days.</source>
      <translation>Les houppiers détectés jusque-là sont aussi conservés dans « {path} » pendant {days} jours.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>Number of rasters</source>
      <translation>Nombre de rasters</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>Number of rasters in which crowns were detected.</source>
      <translation>Nombre de rasters dans lesquels les houppiers ont été détectés.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>Number of failed rasters</source>
      <translation>Nombre de rasters en échec</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>Number of rasters that were not processed, or only in part. The log lists them with the reasons.</source>
      <translation>Nombre de rasters non traités, ou seulement en partie. Le journal les énumère avec les raisons.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>{raster} and others</source>
      <translation>{raster} et autres</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Build of PyTorch to install. Automatic: the build for the graphics card of this computer.</source>
      <translation>Variante de PyTorch à installer. Automatique : la variante pour la carte graphique de cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Delete the environment created by the plugin and create it again, even if it is complete.</source>
      <translation>Supprimer l’environnement créé par l’extension et le recréer, même s’il est complet.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Python interpreter (3.10 or newer) from which the environment is created. Default: QGIS's Python if it is suitable, otherwise a downloaded Python.</source>
      <translation>Interpréteur Python (3.10 ou plus récent) à partir duquel l’environnement est créé. Par défaut : le Python de QGIS s’il convient, sinon un Python téléchargé.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Folder with wheels of all packages. If it is set, the network is not used.</source>
      <translation>Dossier avec les paquets wheel de tous les paquets. S’il est défini, le réseau n’est pas utilisé.</translation>
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
      <translation>Page HTML avec les versions et les périphériques du moteur.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Version of the engine</source>
      <translation>Version du moteur</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Version reported by the engine.</source>
      <translation>Version indiquée par le moteur.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Devices of the engine</source>
      <translation>Périphériques du moteur</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>CPU and supported GPUs.</source>
      <translation>Processeur et GPU pris en charge.</translation>
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
      <translation>Interpréteur Python</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Folder of wheels (offline)</source>
      <translation>Dossier de paquets wheel (hors ligne)</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Self-test passed: {found} of {count} trees detected in {seconds} s.</source>
      <translation>Autotest réussi : {found} arbres détectés sur {count} en {seconds} s.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Version {version}, devices: {devices}.</source>
      <translation>Version {version}, périphériques : {devices}.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The engine is set in the plugin settings; it will be checked, not modified.</source>
      <translation>Le moteur est défini dans les paramètres de l’extension ; il sera vérifié, pas modifié.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The engine is set by DEEPFOREST_QGIS_PYTHON; it will be checked, not modified.</source>
      <translation>Le moteur est défini par DEEPFOREST_QGIS_PYTHON ; il sera vérifié, pas modifié.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The Python of QGIS has all required packages; it will be checked, not modified.</source>
      <translation>Le Python de QGIS dispose de tous les paquets requis ; il sera vérifié, pas modifié.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The engine '{python}', set in the plugin settings or by a variable, remains in use.</source>
      <translation>Le moteur « {python} », défini dans les paramètres de l’extension ou par une variable, reste utilisé.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Annotations of the patches (CSV)</source>
      <translation>Annotations des imagettes (CSV)</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Table in the patches folder with one row per crown.</source>
      <translation>Table dans le dossier d’imagettes avec une ligne par houppier.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Of all stands together. Empty if unknown.</source>
      <translation>Pour tous les peuplements ensemble. Vide si inconnu.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Number of stands</source>
      <translation>Nombre de peuplements</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Number of stands in the layer.</source>
      <translation>Nombre de peuplements dans la couche.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Crowns in the stands. A crown in overlapping stands counts once.</source>
      <translation>Houppiers dans les peuplements. Un houppier situé dans des peuplements qui se recouvrent compte une fois.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Crowns outside</source>
      <translation>Houppiers en dehors</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Crowns in no stand, or outside the processed area.</source>
      <translation>Houppiers situés dans aucun peuplement, ou hors de la surface traitée.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Area (ha)</source>
      <translation>Surface (ha)</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Area of all stands, of the processed part if that is known.</source>
      <translation>Surface de tous les peuplements, ou de leur partie traitée si elle est connue.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Processed share (%)</source>
      <translation>Part traitée (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Stems per hectare</source>
      <translation>Tiges par hectare</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Crown cover (%)</source>
      <translation>Couvert des houppiers (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Mean diameter (m)</source>
      <translation>Diamètre moyen (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Mean height (m)</source>
      <translation>Hauteur moyenne (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Trees, lower limit</source>
      <translation>Arbres, limite inférieure</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Lower limit of the 95% interval. Empty without an evaluation.</source>
      <translation>Limite inférieure de l’intervalle à 95 %. Vide sans évaluation.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Trees, upper limit</source>
      <translation>Arbres, limite supérieure</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Upper limit of this interval.</source>
      <translation>Limite supérieure de cet intervalle.</translation>
    </message>
    <message>
      <location filename="../gui/annotate_tool.py" />
      <source>Select a layer of annotated crowns (polygons with the field 'label') in the Layers panel.</source>
      <translation>Sélectionnez dans le panneau Couches une couche de houppiers annotés (polygones avec le champ 'label').</translation>
    </message>
    <message>
      <location filename="../gui/annotate_tool.py" />
      <source>Zoom in: crowns are proposed if the diagonal of the map view is at most {metres:.0f} m.</source>
      <translation>Zoomer : des houppiers sont proposés si la diagonale de la vue de la carte mesure au plus {metres:.0f} m.</translation>
    </message>
    <message>
      <location filename="../gui/annotate_tool.py" />
      <source>Add crown</source>
      <translation>Ajouter un houppier</translation>
    </message>
    <message>
      <location filename="../gui/annotate_tool.py" />
      <source>Proposing crowns</source>
      <translation>Proposition de houppiers</translation>
    </message>
    <message>
      <location filename="../gui/annotate_tool.py" />
      <source>Delete crown</source>
      <translation>Supprimer un houppier</translation>
    </message>
    <message>
      <location filename="../gui/engine_state.py" />
      <source>The engine is not set up yet.</source>
      <translation>Le moteur n’est pas encore installé.</translation>
    </message>
    <message>
      <location filename="../gui/engine_state.py" />
      <source>The engine was installed for another version of DeepForest and needs an update.</source>
      <translation>Le moteur a été installé pour une autre version de DeepForest et doit être mis à jour.</translation>
    </message>
    <message>
      <location filename="../gui/help_window.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../gui/help_window.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="../gui/message_texts.py" />
      <source>This ends running jobs: {jobs}.</source>
      <translation>Cela met fin aux tâches en cours : {jobs}.</translation>
    </message>
    <message>
      <location filename="../gui/model_choices.py" />
      <source>DeepForest release ({name})</source>
      <translation>Version publiée de DeepForest ({name})</translation>
    </message>
    <message>
      <location filename="../gui/model_choices.py" />
      <source>Bundled model</source>
      <translation>Modèle fourni</translation>
    </message>
    <message>
      <location filename="../gui/model_choices.py" />
      <source>{resolution} cm per pixel</source>
      <translation>{resolution} cm par pixel</translation>
    </message>
    <message>
      <location filename="../gui/model_widget.py" />
      <source>Choose a file…</source>
      <translation>Choisir un fichier…</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Detects the crowns of a square of {metres:.0f} m in the centre of the map view.</source>
      <translation>Détecte les houppiers d’un carré de {metres:.0f} m au centre de la vue de la carte.</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>DeepForest</source>
      <translation>DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Raster:</source>
      <translation>Raster :</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Area:</source>
      <translation>Zone :</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Shows the card of the model: classes, ground resolution, metrics and origin.</source>
      <translation>Affiche la fiche du modèle : classes, résolution au sol, métriques et origine.</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Model:</source>
      <translation>Modèle :</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Detect crowns</source>
      <translation>Détecter les houppiers</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Crowns with a lower score are hidden; they remain in the temporary layer, but are not saved with it.</source>
      <translation>Les houppiers de score inférieur sont masqués ; ils restent dans la couche temporaire, mais ne sont pas enregistrés avec elle.</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Minimum score:</source>
      <translation>Score minimal :</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Starting…</source>
      <translation>Démarrage…</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Map view</source>
      <translation>Vue de la carte</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Whole layer</source>
      <translation>Couche entière</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Selected polygons</source>
      <translation>Polygones sélectionnés</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Add an orthomosaic first: the map shows no raster layer.</source>
      <translation>Ajoutez d’abord une orthomosaïque : la carte n’affiche aucune couche raster.</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Save the changes of the layer first: a layer in edit mode cannot be filtered.</source>
      <translation>Enregistrez d’abord les modifications de la couche : une couche en mode édition ne peut pas être filtrée.</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Bands {used} are used as red, green and blue, but QGIS shows bands {shown}. Choose other bands in 'Predict tile'.</source>
      <translation>Les bandes {used} sont utilisées comme rouge, vert et bleu, mais QGIS affiche les bandes {shown}. Choisissez d’autres bandes dans « Prédire les houppiers ».</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Cancelling…</source>
      <translation>Annulation…</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>'{name}' has no CRS: crowns have no size in metres, and the patch size is in pixels.</source>
      <translation>« {name} » n’a pas de SCR : les houppiers n’ont pas de taille en mètres, et la taille des imagettes est en pixels.</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>No raster in the map view has three bands. Select the layer to use in the Layers panel.</source>
      <translation>Aucun raster dans la vue de la carte n’a trois bandes. Sélectionner la couche à utiliser dans le panneau Couches.</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>Detecting crowns in '{name}'</source>
      <translation>Détection des houppiers dans « {name} »</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>No crown in '{name}' has a score of at least {score}. Lower the score in the DeepForest panel.</source>
      <translation>Aucun houppier de « {name} » n’a un score d’au moins {score}. Réduire le score minimal dans le panneau DeepForest.</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>No crowns were detected in this part of '{name}'. Choose a part with trees, or fine-tune a model.</source>
      <translation>Aucun houppier n’a été détecté dans cette partie de « {name} ». Choisir une partie avec des arbres, ou affiner un modèle.</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>The map view shows no part of '{name}'.</source>
      <translation>La vue de la carte ne montre aucune partie de « {name} ».</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>Select polygons of the chosen layer first.</source>
      <translation>Sélectionner d’abord des polygones de la couche choisie.</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>Preview ({name})</source>
      <translation>Aperçu ({name})</translation>
    </message>
    <message>
      <location filename="../gui/sample_project.py" />
      <source>Downloading the sample data</source>
      <translation>Téléchargement des données d’exemple</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Setting up the DeepForest engine</source>
      <translation>Installation du moteur DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Set up the DeepForest engine</source>
      <translation>Installer le moteur DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>DeepForest detects crowns with an engine: a separate process with its own Python environment. Nothing is installed into QGIS, and nothing is installed before you click the button below.</source>
      <translation>DeepForest détecte les houppiers avec un moteur : un processus distinct doté de son propre environnement Python. Rien n’est installé dans QGIS, et rien n’est installé avant un clic sur le bouton ci-dessous.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Installation</source>
      <translation>Installation</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Options</source>
      <translation>Options</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>A Python interpreter, version 3.10 or newer, for example of a conda environment.</source>
      <translation>Un interpréteur Python, version 3.10 ou plus récente, par exemple celui d’un environnement conda.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>QGIS's Python, or a downloaded Python</source>
      <translation>Le Python de QGIS, ou un Python téléchargé</translation>
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
      <source>Python interpreter:</source>
      <translation>Interpréteur Python :</translation>
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
      <source>Set up engine</source>
      <translation>Installer le moteur</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Checking this computer…</source>
      <translation>Vérification de cet ordinateur…</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Checking this computer</source>
      <translation>Vérification de cet ordinateur</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>nothing to download</source>
      <translation>rien à télécharger</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Check engine</source>
      <translation>Vérifier le moteur</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Set up again</source>
      <translation>Réinstaller</translation>
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
      <source>Build of PyTorch</source>
      <translation>Variante de PyTorch</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>about {disk} GB on disk ({free} GB are free)</source>
      <translation>environ {disk} Go sur le disque ({free} Go libres)</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine is installed and up to date. Setting it up again replaces it.</source>
      <translation>Le moteur est installé et à jour. Une nouvelle installation le remplace.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>{main} and {count} others</source>
      <translation>{main} et {count} autres</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>about {size} GB to download</source>
      <translation>environ {size} Go à télécharger</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine '{python}' is set by a setting or an environment variable; it will be checked, not modified.</source>
      <translation>Le moteur « {python} » est défini par un paramètre ou une variable d’environnement ; il sera vérifié, pas modifié.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Update engine</source>
      <translation>Mettre à jour le moteur</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine was installed for another version of DeepForest and will be replaced.</source>
      <translation>Le moteur a été installé pour une autre version de DeepForest et sera remplacé.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Cancelled. The partial installation was removed.</source>
      <translation>Annulé. L’installation partielle a été supprimée.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>An earlier installation was interrupted; its files are removed first.</source>
      <translation>Une installation précédente a été interrompue ; ses fichiers sont d’abord supprimés.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine works. Devices: {devices}.</source>
      <translation>Le moteur fonctionne. Périphériques : {devices}.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>There may not be enough free disk space.</source>
      <translation>L’espace disque libre est peut-être insuffisant.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Model card…</source>
      <translation>Fiche du modèle…</translation>
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
      <source>Starting the engine to query its status…</source>
      <translation>Démarrage du moteur pour interroger son état…</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Checking the DeepForest engine</source>
      <translation>Vérification du moteur DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Remove the engine</source>
      <translation>Supprimer le moteur</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Removing the DeepForest engine</source>
      <translation>Suppression du moteur DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Update engine…</source>
      <translation>Mettre à jour le moteur…</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>The engine was chosen by a setting or an environment variable; the plugin did not install it.</source>
      <translation>Le moteur a été choisi par un paramètre ou une variable d’environnement ; il n’a pas été installé par l’extension.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Removes the Python environment that the plugin installed.</source>
      <translation>Supprime l’environnement Python installé par l’extension.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Remove the Python environment '{folder}'? Models, maps and settings are kept. The engine can be set up again at any time.</source>
      <translation>Supprimer l’environnement Python « {folder} » ? Les modèles, les cartes et les paramètres sont conservés. Le moteur peut être réinstallé à tout moment.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Removing '{folder}'…</source>
      <translation>Suppression de « {folder} »…</translation>
    </message>
    <message>
      <location filename="../gui/task_runner.py" />
      <source>The plugin is only partly loaded. Disable and re-enable it in the plugin manager.</source>
      <translation>L’extension n’est que partiellement chargée. La désactiver puis la réactiver dans le gestionnaire d’extensions.</translation>
    </message>
    <message>
      <location filename="../gui/task_runner.py" />
      <source>The algorithm ended without a result.</source>
      <translation>L’algorithme s’est terminé sans résultat.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Detect crowns in the map view</source>
      <translation>Détecter les houppiers dans la vue de la carte</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>DeepForest panel</source>
      <translation>Panneau DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Annotate by click</source>
      <translation>Annoter par clic</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Engine status…</source>
      <translation>État du moteur…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Add sample data</source>
      <translation>Ajouter des données d’exemple</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Questions and answers</source>
      <translation>Questions et réponses</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Adds a small orthomosaic with annotated crowns to the project.</source>
      <translation>Ajoute au projet un petit orthomosaïque avec des houppiers annotés.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Click a proposed crown to add it, an annotated crown to delete it; drag to draw a rectangle.</source>
      <translation>Cliquer sur un houppier proposé pour l’ajouter, sur un houppier annoté pour le supprimer ; faire glisser pour dessiner un rectangle.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Model card</source>
      <translation>Fiche du modèle</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Stop detecting crowns</source>
      <translation>Arrêter la détection des houppiers</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Stops the detection.</source>
      <translation>Arrête la détection.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Select a layer of annotated crowns first.</source>
      <translation>Sélectionnez d’abord une couche de houppiers annotés.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>The engine is set up and ready.</source>
      <translation>Le moteur est installé et prêt.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Setting up the engine…</source>
      <translation>Installation du moteur…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Detects the crowns of '{name}' in the map view, as a temporary layer.</source>
      <translation>Détecte les houppiers de « {name} » dans la vue de la carte, sous forme de couche temporaire.</translation>
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
      <location filename="../algorithms/help/annotationlayer.html" />
      <source>&lt;p&gt;Creates a GeoPackage for digitizing crowns on the raster, with two layers: &lt;b&gt;crowns&lt;/b&gt;, with a form, a list of classes and a style
that is visible on imagery, and &lt;b&gt;areas&lt;/b&gt;, for the completely annotated areas. Form and style are stored in the file. Use both layers
in &lt;i&gt;Split raster&lt;/i&gt;, &lt;i&gt;Fine-tune&lt;/i&gt; and &lt;i&gt;Evaluate&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;How to annotate.&lt;/b&gt; Choose several small areas of about 40 m in different parts of the forest (&lt;i&gt;Suggest areas&lt;/i&gt; proposes some)
rather than one large area. In each area, digitize &lt;b&gt;every&lt;/b&gt; crown that can be distinguished from its neighbours: large and small,
sunlit and shaded, living and dead. Everything else in the area is treated as background. Draw a box around the whole crown without its
shadow; if crowns interlock, let the boxes overlap. If a crown crosses the border of the area, draw the whole crown if more than half of
it is inside, otherwise omit it. If it is unclear whether there are one or two trees, decide as in the field, and be consistent. If you cannot decide whether
something is a crown, draw it and enable &lt;b&gt;ignore&lt;/b&gt; in the form or the attribute table: it is then neither crown nor background. Then draw
the outline of the area in &lt;b&gt;areas&lt;/b&gt;. About 100 crowns improve the model noticeably; 500 give a good local model.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Annotate by click&lt;/b&gt; (toolbar &lt;i&gt;DeepForest&lt;/i&gt;): the model proposes the crowns of the map view. A click adds the crown under the
cursor, another click deletes it. Draw other crowns with two clicks on opposite corners, or by dragging; a right click discards the first
corner.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;The form&lt;/b&gt; opens after each crown only if there are several classes; the first one is filled in.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Pre-filled&lt;/b&gt; with predictions of a model, the layer only has to be corrected: delete false crowns, move or reshape inaccurate
ones, and add missing ones. Added crowns have no score. Correct complete areas and draw their outlines in &lt;b&gt;areas&lt;/b&gt;; unchecked
predictions would train the model on its own errors.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Web maps&lt;/b&gt; (XYZ, WMS, WMTS) can be annotated like files. To pre-fill on a web map, set an &lt;b&gt;extent&lt;/b&gt; or &lt;b&gt;areas&lt;/b&gt;; this
part is downloaded first.&lt;/li&gt;
&lt;li&gt;Save often. A file that contains annotations is replaced only on request.&lt;/li&gt;
&lt;/ul&gt;
</source>
      <translation>&lt;p&gt;Crée un GeoPackage pour numériser les houppiers sur le raster, avec deux couches : &lt;b&gt;crowns&lt;/b&gt; (houppiers), avec un formulaire, une
liste de classes et un style visible sur l’imagerie, et &lt;b&gt;areas&lt;/b&gt; (zones), pour les zones entièrement annotées. Le formulaire et le
style sont enregistrés dans le fichier. Utiliser les deux couches dans &lt;i&gt;Découper un raster&lt;/i&gt;, &lt;i&gt;Affiner un modèle&lt;/i&gt; et
&lt;i&gt;Évaluer les houppiers&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Comment annoter.&lt;/b&gt; Choisir plusieurs petites zones d’environ 40 m dans différentes parties de la forêt (&lt;i&gt;Suggérer des zones&lt;/i&gt;
en propose) plutôt qu’une seule grande zone. Dans chaque zone, numériser &lt;b&gt;tous&lt;/b&gt; les houppiers qui se distinguent de leurs voisins :
grands et petits, au soleil et à l’ombre, vivants et morts. Tout le reste de la zone est traité comme arrière-plan. Dessiner une boîte
autour du houppier entier, sans son ombre ; si des houppiers s’imbriquent, laisser les boîtes se recouvrir. Si un houppier traverse le bord
de la zone, dessiner le houppier entier si plus de la moitié se trouve à l’intérieur, sinon l’omettre. S’il n’est pas clair s’il y a un ou
deux arbres, décider comme sur le terrain, et rester cohérent. S’il est impossible de décider si quelque chose est un houppier, le dessiner
et activer &lt;b&gt;Ignorer&lt;/b&gt; dans le formulaire ou la table d’attributs : il n’est alors ni un houppier ni de l’arrière-plan. Dessiner ensuite
le contour de la zone dans &lt;b&gt;areas&lt;/b&gt;. Environ 100 houppiers améliorent nettement le modèle ; 500 donnent un bon modèle local.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Annoter par clic&lt;/b&gt; (barre d’outils &lt;i&gt;DeepForest&lt;/i&gt;) : le modèle propose les houppiers de la vue de la carte. Un clic ajoute le
houppier sous le curseur, un autre clic le supprime. Dessiner les autres houppiers en deux clics sur des coins opposés, ou en faisant
glisser ; un clic droit annule le premier coin.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Le formulaire&lt;/b&gt; ne s’ouvre après chaque houppier que s’il y a plusieurs classes ; la première est inscrite.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Préremplie&lt;/b&gt; avec les prédictions d’un modèle, la couche n’a plus qu’à être corrigée : supprimer les faux houppiers, déplacer ou
remodeler ceux qui sont inexacts et ajouter ceux qui manquent. Les houppiers ajoutés n’ont pas de score. Corriger des zones complètes et
dessiner leurs contours dans &lt;b&gt;areas&lt;/b&gt; ; des prédictions non vérifiées entraîneraient le modèle sur ses propres erreurs.&lt;/li&gt;
&lt;li&gt;Les &lt;b&gt;cartes web&lt;/b&gt; (XYZ, WMS, WMTS) peuvent être annotées comme des fichiers. Pour préremplir sur une carte web, définir une
&lt;b&gt;emprise&lt;/b&gt; ou des &lt;b&gt;zones&lt;/b&gt; ; cette partie est d’abord téléchargée.&lt;/li&gt;
&lt;li&gt;Enregistrer souvent. Un fichier qui contient des annotations n’est remplacé que sur demande.&lt;/li&gt;
&lt;/ul&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/help/comparecrowns.html" />
      <source>&lt;p&gt;Compares the crowns of two dates and classifies them as kept, gone or new. For kept crowns the growth of diameter, area and, if both
layers have a field &lt;i&gt;height_m&lt;/i&gt;, height is computed.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Crowns are matched one to one, by their overlap (IoU) or by the distance of their centres. Matching by distance is suited for layers
with outlines of different kinds, for example boxes and digitized crowns; growth of the area has no meaning for these.&lt;/li&gt;
&lt;li&gt;Two flights are often shifted against each other by a metre or more. The shift is estimated from the crowns and reported with the
number of pairs from which it was estimated. &lt;b&gt;Correct the shift&lt;/b&gt; moves the later crowns before they are matched.&lt;/li&gt;
&lt;li&gt;Set the &lt;b&gt;processed areas&lt;/b&gt; of both dates if they differ: a crown without a partner outside either area is unknown, not gone or
new.&lt;/li&gt;
&lt;li&gt;With &lt;b&gt;stands&lt;/b&gt;, the changes are also counted for each polygon.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;A crown that the model missed at one date appears as gone or new. Use the same model, resolution and score threshold for both dates, and
check the changes in the imagery.&lt;/p&gt;
</source>
      <translation>&lt;p&gt;Compare les houppiers de deux dates et les classe comme maintenus, disparus ou nouveaux. Pour les houppiers maintenus, l’accroissement du
diamètre, de la surface et, si les deux couches ont un champ &lt;i&gt;height_m&lt;/i&gt;, de la hauteur est calculé.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Les houppiers sont appariés un à un, selon leur recouvrement (IoU) ou selon la distance de leurs centres. L’appariement par la distance
convient aux couches dont les contours sont de nature différente, par exemple des boîtes et des houppiers numérisés ; l’accroissement de la
surface n’a alors pas de sens.&lt;/li&gt;
&lt;li&gt;Deux vols sont souvent décalés l’un par rapport à l’autre d’un mètre ou plus. Le décalage est estimé à partir des houppiers et indiqué
avec le nombre de paires à partir desquelles il a été estimé. &lt;b&gt;Corriger le décalage&lt;/b&gt; déplace les houppiers ultérieurs avant de les apparier.&lt;/li&gt;
&lt;li&gt;Définir les &lt;b&gt;zones traitées&lt;/b&gt; des deux dates si elles diffèrent : un houppier sans correspondant hors de l’une ou l’autre est inconnu,
pas disparu ni nouveau.&lt;/li&gt;
&lt;li&gt;Avec des &lt;b&gt;peuplements&lt;/b&gt;, les changements sont aussi comptés pour chaque polygone.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;Un houppier que le modèle a manqué à l’une des dates apparaît comme disparu ou nouveau. Utiliser le même modèle, la même résolution et le
même seuil de score pour les deux dates, et vérifier les changements sur l’imagerie.&lt;/p&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/help/crownattributes.html" />
      <source>&lt;p&gt;Adds attributes to crowns: heights from a height model, and statistics of any raster under each crown, in the shape of the crown. All
features and fields of the crowns are kept.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Heights&lt;/b&gt;: choose a &lt;b&gt;canopy height model&lt;/b&gt; (heights above ground), or a &lt;b&gt;surface model&lt;/b&gt; and a &lt;b&gt;terrain model&lt;/b&gt;, whose
difference is used. The terrain model may have another resolution and coordinate reference system. The field &lt;b&gt;height_m&lt;/b&gt; is the largest
value under the crown. If that is a spike, the 99th percentile is used: it exceeds the 99th percentile by more than 1&amp;nbsp;m, and by more
than three times the difference between the 99th and the 96th percentile. The log counts these crowns. Spikes are found if they cover less
than 1% of the crown, that is with at least about 100 pixels per crown.&lt;/li&gt;
&lt;li&gt;Crowns below the &lt;b&gt;minimum height&lt;/b&gt; are left out and counted. Crowns where the height model has no data are kept, with an empty
height, and counted. Heights below −100&amp;nbsp;m or above 200&amp;nbsp;m are treated as no data.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Tree tops&lt;/b&gt; are points at the position of the height. The field &lt;b&gt;crown_id&lt;/b&gt; of both layers connects them with the crowns.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Statistics&lt;/b&gt;: choose a raster, its bands, and &lt;b&gt;indices&lt;/b&gt; such as &lt;code&gt;ndvi = (b4 - b1) / (b4 + b1)&lt;/code&gt;, in which
&lt;code&gt;b1&lt;/code&gt; is band 1. A pixel at the border of a crown counts with the fraction that the crown covers. For another raster, run the
algorithm again with the output as crowns.&lt;/li&gt;
&lt;/ul&gt;
</source>
      <translation>&lt;p&gt;Ajoute des attributs aux houppiers : des hauteurs issues d’un modèle de hauteur, et des statistiques de n’importe quel raster sous chaque
houppier, selon la forme du houppier. Toutes les entités et tous les champs des houppiers sont conservés.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Hauteurs&lt;/b&gt; : choisir un &lt;b&gt;modèle de hauteur de canopée&lt;/b&gt; (hauteurs au-dessus du sol), ou un &lt;b&gt;modèle de surface&lt;/b&gt; et un
&lt;b&gt;modèle de terrain&lt;/b&gt;, dont la différence est utilisée. Le modèle de terrain peut avoir une autre résolution et un autre système de
coordonnées de référence. Le champ &lt;b&gt;height_m&lt;/b&gt; est la plus grande valeur sous le houppier. S’il s’agit d’une valeur aberrante, le
99e percentile est utilisé : elle dépasse le 99e percentile de plus de 1&amp;nbsp;m, et de plus de trois fois la différence entre le 99e et le
96e percentile. Le journal compte ces houppiers. Les valeurs aberrantes sont trouvées si elles couvrent moins de 1&amp;nbsp;% du houppier,
c’est-à-dire à partir d’environ 100 pixels par houppier.&lt;/li&gt;
&lt;li&gt;Les houppiers sous la &lt;b&gt;hauteur minimale&lt;/b&gt; sont omis et comptés. Les houppiers pour lesquels le modèle de hauteur n’a pas de données
sont conservés, avec une hauteur vide, et comptés. Les hauteurs inférieures à −100&amp;nbsp;m ou supérieures à 200&amp;nbsp;m sont traitées comme
absence de données.&lt;/li&gt;
&lt;li&gt;Les &lt;b&gt;cimes des arbres&lt;/b&gt; sont des points à l’emplacement de la hauteur. Le champ &lt;b&gt;crown_id&lt;/b&gt; des deux couches les relie aux
houppiers.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Statistiques&lt;/b&gt; : choisir un raster, ses bandes et des &lt;b&gt;indices&lt;/b&gt; tels que &lt;code&gt;ndvi = (b4 - b1) / (b4 + b1)&lt;/code&gt;, où
&lt;code&gt;b1&lt;/code&gt; est la bande 1. Un pixel au bord d’un houppier compte selon la fraction que couvre le houppier. Pour un autre raster,
relancer l’algorithme avec la sortie comme houppiers.&lt;/li&gt;
&lt;/ul&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/help/evaluate.html" />
      <source>&lt;p&gt;Compares predicted crowns with reference crowns. Each reference crown is matched with at most one predicted crown if their
intersection over union (IoU) exceeds the matching threshold.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Precision&lt;/b&gt;: the fraction of predicted crowns that are correct. &lt;b&gt;Recall&lt;/b&gt;: the fraction of reference crowns that are detected.
&lt;b&gt;F1&lt;/b&gt;: their harmonic mean.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Average precision&lt;/b&gt; also evaluates the scores, over all score thresholds.&lt;/li&gt;
&lt;li&gt;Reference crowns with true or 1 in a field &lt;i&gt;ignore&lt;/i&gt; are doubtful: they are not counted as missed, and predicted crowns in them
that match no other crown are not counted as false positives. In the matches layer, they have the result &lt;i&gt;ignored&lt;/i&gt;.&lt;/li&gt;
&lt;li&gt;If only a part of the raster has reference crowns, set &lt;b&gt;areas to evaluate&lt;/b&gt;; crowns outside are ignored.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;&lt;b&gt;Reference points&lt;/b&gt;, such as surveyed stems, are matched one to one with the predicted crowns whose centre is within a tolerance, or
which contain the point; the largest number of matches is chosen, then the smallest total distance. The position error is the distance
between the point and the centre of the crown. Trees that were not surveyed are not false detections, therefore precision and F1 are
reported only with &lt;b&gt;areas to evaluate&lt;/b&gt; in which every tree has a point. With a crown diameter, points become squares and are matched by
overlap.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Suggest thresholds&lt;/b&gt; finds the score threshold and the NMS threshold with the largest F1, and draws F1 for all pairs in the report.
Predict with a low score threshold and a large NMS threshold first: only higher score thresholds and lower NMS thresholds than those of the
prediction can be judged. The thresholds can be stored in an own model; predictions with it use them by default.&lt;/p&gt;
&lt;p&gt;The matches layer classifies each crown as true positive (solid line), false positive (dashed, with a cross) or missed (dotted, with a
point); crowns added to it by hand are white, ignored boxes grey and hatched. After correction it can be used as annotated crowns in
&lt;i&gt;Fine-tune&lt;/i&gt; or as reference crowns in this algorithm; false positives in it are left out, and ignored boxes remain ignored.&lt;/p&gt;
</source>
      <translation>&lt;p&gt;Compare les houppiers prédits à des houppiers de référence. Chaque houppier de référence est apparié à au plus un houppier prédit si leur
intersection sur union (IoU) dépasse le seuil de correspondance.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Précision&lt;/b&gt; : la part des houppiers prédits qui sont corrects. &lt;b&gt;Rappel&lt;/b&gt; : la part des houppiers de référence qui sont
détectés. &lt;b&gt;F1&lt;/b&gt; : leur moyenne harmonique.&lt;/li&gt;
&lt;li&gt;La &lt;b&gt;précision moyenne&lt;/b&gt; évalue aussi les scores, sur tous les seuils de score.&lt;/li&gt;
&lt;li&gt;Les houppiers de référence avec true ou 1 dans un champ &lt;i&gt;ignore&lt;/i&gt; sont douteux : ils ne sont pas comptés comme manqués, et les
houppiers prédits qui s’y trouvent et ne correspondent à aucun autre houppier ne sont pas comptés comme faux positifs. Dans la couche des
correspondances, ils ont le résultat &lt;i&gt;ignored&lt;/i&gt;.&lt;/li&gt;
&lt;li&gt;Si seule une partie du raster a des houppiers de référence, définir les &lt;b&gt;zones à évaluer&lt;/b&gt; ; les houppiers situés en dehors sont
ignorés.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;Les &lt;b&gt;points de référence&lt;/b&gt;, par exemple des tiges relevées, sont appariés un à un aux houppiers prédits dont le centre est dans une
tolérance, ou qui contiennent le point ; le plus grand nombre de correspondances est retenu, puis la plus petite distance totale. L’erreur de
position est la distance entre le point et le centre du houppier. Les arbres qui n’ont pas été relevés ne sont pas de fausses détections ; la
précision et le F1 ne sont donc indiqués qu’avec des &lt;b&gt;zones à évaluer&lt;/b&gt; dans lesquelles chaque arbre a un point. Avec un diamètre de
houppier, les points deviennent des carrés et sont appariés par le recouvrement.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Proposer des seuils&lt;/b&gt; détermine le seuil de score et le seuil de NMS avec le F1 maximal, et trace le F1 de toutes les paires
dans le rapport. Prédire d’abord avec un seuil de score bas et un seuil de NMS élevé : seuls des seuils de score plus élevés et des seuils de
NMS plus bas que ceux de la prédiction peuvent être évalués. Les seuils peuvent être enregistrés dans un modèle personnel ;
les prédictions avec ce modèle les utilisent par défaut.&lt;/p&gt;
&lt;p&gt;La couche des correspondances classe chaque houppier comme vrai positif (trait plein), faux positif (tirets, avec une croix) ou manqué
(pointillés, avec un point) ; les houppiers qui y sont ajoutés à la main sont blancs, les boîtes ignorées grises et hachurées. Après
correction, elle peut servir de houppiers annotés dans &lt;i&gt;Affiner un modèle&lt;/i&gt; ou de houppiers de référence dans cet algorithme ; ses faux
positifs sont omis, et les boîtes ignorées restent ignorées.&lt;/p&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/help/exportannotations.html" />
      <source>&lt;p&gt;Exports crowns as annotations of images for other programs: COCO, Pascal VOC, YOLO (boxes or polygons, with data.yaml), Label Studio, CVAT for
images 1.1, and the CSV files of DeepForest and RetinaNet. Set either a &lt;b&gt;layer of crowns&lt;/b&gt; with the image it belongs to, or a
&lt;b&gt;patches folder&lt;/b&gt; written by &lt;i&gt;Split raster&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;The crowns are converted to pixels of the &lt;b&gt;raster&lt;/b&gt;, or of each image in the &lt;b&gt;images folder&lt;/b&gt; on which more than half of them is
located, and clipped to it. Crowns that are on no image are counted in a warning. If the layer has the field &lt;b&gt;image_path&lt;/b&gt;, which
&lt;i&gt;Import annotations&lt;/i&gt; writes, a crown is exported to that image only; crowns without a value are exported by location.&lt;/p&gt;
&lt;p&gt;Patches are the form that other training programs need: 8-bit RGB images of a fixed size. Split the raster first, with &lt;b&gt;Keep patches
without crowns&lt;/b&gt; for background, and export the patches folder. Crowns in overlapping patches are exported once for each of them. Patches that are reserved for validation form the validation set of a YOLO
or CVAT dataset.&lt;/p&gt;
&lt;p&gt;The documentation contains a table of what each format stores.&lt;/p&gt;
</source>
      <translation>&lt;p&gt;Exporte des houppiers comme annotations d’images pour d’autres programmes : COCO, Pascal VOC, YOLO (boîtes ou polygones, avec data.yaml),
Label Studio, CVAT for images 1.1, et les fichiers CSV de DeepForest et de RetinaNet. Définir soit une &lt;b&gt;couche de houppiers&lt;/b&gt; avec l’image
à laquelle elle appartient, soit un &lt;b&gt;dossier d’imagettes&lt;/b&gt; écrit par &lt;i&gt;Découper un raster&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;Les houppiers sont convertis en pixels du &lt;b&gt;raster&lt;/b&gt;, ou de chaque image du &lt;b&gt;dossier d’images&lt;/b&gt; sur laquelle se trouve plus de la
moitié du houppier, et découpés à ses limites. Les houppiers qui ne sont sur aucune image sont comptés dans un avertissement. Si la couche a
le champ &lt;b&gt;image_path&lt;/b&gt;, qu’écrit &lt;i&gt;Importer des annotations&lt;/i&gt;, un houppier n’est exporté que vers cette image ; les houppiers sans
valeur sont exportés selon leur emplacement.&lt;/p&gt;
&lt;p&gt;Les imagettes sont la forme dont d’autres programmes d’entraînement ont besoin : des images RVB de 8 bits de taille fixe. Découper d’abord
le raster, avec &lt;b&gt;Conserver les imagettes sans houppiers&lt;/b&gt; pour l’arrière-plan, puis exporter le dossier d’imagettes. Les houppiers situés
dans des imagettes qui se recouvrent sont exportés une fois pour chacune d’elles. Les imagettes réservées à la validation forment le jeu de
validation d’un jeu de données YOLO ou CVAT.&lt;/p&gt;
&lt;p&gt;La documentation contient un tableau de ce que chaque format enregistre.&lt;/p&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/help/finetune.html" />
      <source>&lt;p&gt;Fine-tunes a crown detection model on annotated crowns. A few hundred additional annotations, about an hour of work, usually improve the
result more than any parameter.&lt;/p&gt;
&lt;p&gt;Set either a &lt;b&gt;raster with annotated crowns&lt;/b&gt;, or the &lt;b&gt;patches folder&lt;/b&gt; written by &lt;i&gt;Split raster&lt;/i&gt;.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Annotate &lt;b&gt;every&lt;/b&gt; crown in the part that you use, and delineate this part as &lt;b&gt;annotated areas&lt;/b&gt;.&lt;/li&gt;
&lt;li&gt;Trees may be points. With a crown diameter, each becomes a square. Without one, the start model is applied around the points: a point gets
the box of a crown that contains it, or a square with the median diameter of the nearest of these boxes. The log states both numbers. Boxes
drawn by hand are better.&lt;/li&gt;
&lt;li&gt;Mark crowns that are doubtful in a field &lt;i&gt;ignore&lt;/i&gt; (true or 1): they are trained neither as crowns nor as background.&lt;/li&gt;
&lt;li&gt;A corrected prediction can be used as annotated crowns. Crowns added to it by hand without a class are assigned the class
of the other crowns, or Tree. The matches layer of &lt;i&gt;Evaluate&lt;/i&gt; can be used, too: true positives and missed crowns are used, false positives are
skipped, so their area is treated as background, and both numbers are written to the log. A true positive keeps the outline of the prediction. If a false positive is in fact
a tree, clear its field &lt;i&gt;result&lt;/i&gt;; in crowns added by hand, this field is empty.&lt;/li&gt;
&lt;li&gt;A fraction of the patches is reserved for validation. Precision and recall are computed on them for the start model and after every
epoch. The model of the best epoch is kept, or the start model if no epoch is better. To choose the validation data, digitize these crowns in a second layer and set it as &lt;b&gt;validation
crowns&lt;/b&gt;; patches that contain them are excluded from training.&lt;/li&gt;
&lt;li&gt;Up to 8 parts of the raster that are not annotated are replayed: they are trained with the crowns that the start model detects there, so that
the model keeps what it detects.&lt;/li&gt;
&lt;li&gt;With fewer than 50 crowns or 10 patches with crowns, the training is gentle: the backbone is frozen, the learning rate is lower, there
are at most 10 epochs, and the last epoch is compared with the start model. Expect a small improvement or none; the log and the report state the reason. If you set
the learning rate, your settings are used.&lt;/li&gt;
&lt;li&gt;A cancelled run resumes after its last finished epoch if it is started again with the same parameters.&lt;/li&gt;
&lt;li&gt;On a computer without a graphics card, start with few epochs.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;The report contains the learning curves and predictions on validation patches. The model file stores the classes, ground resolution,
bands and metrics.&lt;/p&gt;
&lt;p&gt;If the raster is a web map, the &lt;b&gt;annotated areas&lt;/b&gt; are downloaded, or, without them, the bounding rectangle of the annotations.&lt;/p&gt;
</source>
      <translation>&lt;p&gt;Affine un modèle de détection de houppiers sur des houppiers annotés. Quelques centaines d’annotations supplémentaires, soit environ une
heure de travail, améliorent généralement le résultat plus que n’importe quel paramètre.&lt;/p&gt;
&lt;p&gt;Définir soit un &lt;b&gt;raster avec des houppiers annotés&lt;/b&gt;, soit le &lt;b&gt;dossier d’imagettes&lt;/b&gt; écrit par &lt;i&gt;Découper un raster&lt;/i&gt;.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Annoter &lt;b&gt;tous&lt;/b&gt; les houppiers dans la partie utilisée, et délimiter cette partie par des &lt;b&gt;zones annotées&lt;/b&gt;.&lt;/li&gt;
&lt;li&gt;Les arbres peuvent être des points. Avec un diamètre de houppier, chacun devient un carré. Sans diamètre, le modèle de départ est
appliqué autour des points : un point reçoit la boîte d’un houppier qui le contient, ou un carré avec le diamètre médian des plus proches de
ces boîtes. Le journal indique les deux nombres. Des boîtes dessinées à la main sont préférables.&lt;/li&gt;
&lt;li&gt;Marquer les houppiers douteux dans un champ &lt;i&gt;ignore&lt;/i&gt; (true ou 1) : ils ne sont appris ni comme houppiers ni comme
arrière-plan.&lt;/li&gt;
&lt;li&gt;Une prédiction corrigée peut servir de houppiers annotés. Les houppiers qui y sont ajoutés à la main sans classe reçoivent la
classe des autres houppiers, ou Tree. La couche des correspondances d’&lt;i&gt;Évaluer les houppiers&lt;/i&gt; peut aussi être utilisée : les vrais positifs et les
houppiers manqués sont utilisés, les faux positifs sont omis, de sorte que leur surface est traitée comme arrière-plan, et les deux nombres sont écrits dans le journal. Un vrai positif conserve
le contour de la prédiction. Si un faux positif est en réalité un arbre, effacer son champ &lt;i&gt;Résultat&lt;/i&gt; ; pour les houppiers ajoutés à la
main, ce champ est vide.&lt;/li&gt;
&lt;li&gt;Une part des imagettes est réservée à la validation. La précision et le rappel y sont calculés pour le modèle de départ et après
chaque époque. Le modèle de la meilleure époque est conservé, ou le modèle de départ si aucune époque n’est meilleure. Pour choisir les données de validation, numériser ces houppiers dans une seconde couche et la définir comme
&lt;b&gt;houppiers de validation&lt;/b&gt; ; les imagettes qui les contiennent sont exclues de l’entraînement.&lt;/li&gt;
&lt;li&gt;Jusqu’à 8 parties du raster qui ne sont pas annotées sont rejouées : elles servent à l’entraînement avec les houppiers que le modèle de
départ y détecte, afin que le modèle continue à les détecter.&lt;/li&gt;
&lt;li&gt;Avec moins de 50 houppiers ou de 10 imagettes avec des houppiers, l’entraînement est modéré : le backbone est gelé, le taux
d’apprentissage est plus faible, il y a au plus 10 époques, et la dernière époque est comparée au modèle de départ. L’amélioration attendue
est faible ou nulle ; le journal et le rapport en indiquent la raison. Si le taux d’apprentissage est défini, ces paramètres sont
utilisés.&lt;/li&gt;
&lt;li&gt;Une exécution annulée reprend après sa dernière époque terminée si elle est relancée avec les mêmes paramètres.&lt;/li&gt;
&lt;li&gt;Sur un ordinateur sans carte graphique, commencer avec peu d’époques.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;Le rapport contient les courbes d’apprentissage et des prédictions sur des imagettes de validation. Le fichier du modèle enregistre les
classes, la résolution au sol, les bandes et les métriques.&lt;/p&gt;
&lt;p&gt;Si le raster est une carte web, les &lt;b&gt;zones annotées&lt;/b&gt; sont téléchargées ou, à défaut, le rectangle englobant des annotations.&lt;/p&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/help/importannotations.html" />
      <source>&lt;p&gt;Imports annotations of other programs to a layer of crowns on the map, with their classes: COCO, Pascal VOC, YOLO (boxes and polygons),
Label Studio (JSON), CVAT for images 1.1, and the CSV files of DeepForest and RetinaNet. Edit the layer in QGIS, or use it in &lt;i&gt;Split
raster&lt;/i&gt;, &lt;i&gt;Fine-tune&lt;/i&gt; and &lt;i&gt;Evaluate&lt;/i&gt; with the class field &lt;b&gt;label&lt;/b&gt;.&lt;/p&gt;
&lt;p&gt;The crowns are placed by the georeference of their &lt;b&gt;images&lt;/b&gt;. If an image is missing under its own name, an image of the same name with
another suffix is used, for example the GeoTIFF of a PNG. Crowns of images without a georeference have pixel coordinates with negative y,
so that they are on the image that QGIS displays; the field &lt;b&gt;image_path&lt;/b&gt; separates the images. The layer has the CRS of the first image,
unless you choose another one.&lt;/p&gt;
&lt;p&gt;Images without crowns have no features in the layer of crowns. They are in the layer of &lt;b&gt;image footprints&lt;/b&gt; with 0 crowns. If every
crown in the images is annotated, use the footprints as annotated areas.&lt;/p&gt;
&lt;p&gt;An outline that is not a polygon is replaced by its box. An outline of several parts is replaced by its convex hull. Both are counted in the
log, and so are annotations that cannot be used. Crowns that extend beyond their image, or are outside it, are kept and counted in a warning.&lt;/p&gt;
</source>
      <translation>&lt;p&gt;Importe les annotations d’autres programmes dans une couche de houppiers sur la carte, avec leurs classes : COCO, Pascal VOC, YOLO (boîtes
et polygones), Label Studio (JSON), CVAT for images 1.1, et les fichiers CSV de DeepForest et de RetinaNet. Modifier la couche dans QGIS, ou
l’utiliser dans &lt;i&gt;Découper un raster&lt;/i&gt;, &lt;i&gt;Affiner un modèle&lt;/i&gt; et &lt;i&gt;Évaluer les houppiers&lt;/i&gt; avec le champ de classe &lt;b&gt;label&lt;/b&gt;.&lt;/p&gt;
&lt;p&gt;Les houppiers sont placés d’après le géoréférencement de leurs &lt;b&gt;images&lt;/b&gt;. Si une image manque sous son propre nom, une image du même
nom avec une autre extension est utilisée, par exemple le GeoTIFF d’un PNG. Les houppiers des images sans géoréférencement ont des coordonnées
en pixels avec y négatif, de sorte qu’ils se trouvent sur l’image affichée par QGIS ; le champ &lt;b&gt;image_path&lt;/b&gt; distingue les images. La
couche a le SCR de la première image, à moins d’en choisir un autre.&lt;/p&gt;
&lt;p&gt;Les images sans houppiers n’ont pas d’entités dans la couche de houppiers. Elles figurent dans la couche des &lt;b&gt;emprises des images&lt;/b&gt; avec
0 houppier. Si tous les houppiers des images sont annotés, utiliser les emprises comme zones annotées.&lt;/p&gt;
&lt;p&gt;Un contour qui n’est pas un polygone est remplacé par sa boîte. Un contour en plusieurs parties est remplacé par son enveloppe convexe. Les
deux cas sont comptés dans le journal, de même que les annotations inutilisables. Les houppiers qui dépassent leur image, ou se trouvent
hors de celle-ci, sont conservés et comptés dans un avertissement.&lt;/p&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/help/modelinfo.html" />
      <source>&lt;p&gt;Shows the card of a model: classes, ground extent and ground resolution of the training patches, architecture, score and NMS
thresholds, date, start model, licence, sources, and the metrics on the validation patches of its training.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;The list of models contains the bundled model, DeepForest's released tree model, and the models that &lt;b&gt;Fine-tune&lt;/b&gt; wrote on this
computer. Other files are chosen with &lt;b&gt;…&lt;/b&gt;.&lt;/li&gt;
&lt;li&gt;The &lt;b&gt;model card&lt;/b&gt; is an HTML page. All values are outputs, too, for graphical models and scripts.&lt;/li&gt;
&lt;li&gt;Models of DeepForest contain no metrics. Use &lt;b&gt;Evaluate&lt;/b&gt; to measure a model on annotated crowns.&lt;/li&gt;
&lt;li&gt;The ground extent of DeepForest models is assumed: 40 m, as for DeepForest's released tree model. If a model was trained with another
extent, set the &lt;b&gt;patch size&lt;/b&gt; of &lt;b&gt;Predict tile&lt;/b&gt; to this extent divided by the ground resolution of the raster.&lt;/li&gt;
&lt;/ul&gt;
</source>
      <translation>&lt;p&gt;Affiche la fiche d’un modèle : classes, emprise au sol et résolution au sol des imagettes d’entraînement, architecture, seuils de score et
de NMS, date, modèle de départ, licence, sources, et métriques sur les imagettes de validation de son entraînement.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;La liste des modèles contient le modèle fourni, le modèle d’arbres publié par DeepForest et les modèles qu’&lt;b&gt;Affiner un modèle&lt;/b&gt; a écrits
sur cet ordinateur. D’autres fichiers se choisissent avec &lt;b&gt;…&lt;/b&gt;.&lt;/li&gt;
&lt;li&gt;La &lt;b&gt;fiche du modèle&lt;/b&gt; est une page HTML. Toutes les valeurs sont aussi des sorties, pour les modèles graphiques et les scripts.&lt;/li&gt;
&lt;li&gt;Les modèles de DeepForest ne contiennent pas de métriques. Utiliser &lt;b&gt;Évaluer les houppiers&lt;/b&gt; pour mesurer un modèle sur des houppiers
annotés.&lt;/li&gt;
&lt;li&gt;L’emprise au sol des modèles de DeepForest est supposée : 40 m, comme pour le modèle d’arbres publié par DeepForest. Si un modèle a été
entraîné avec une autre emprise, définir la &lt;b&gt;taille des imagettes&lt;/b&gt; de &lt;b&gt;Prédire les houppiers&lt;/b&gt; à cette emprise divisée par la
résolution au sol du raster.&lt;/li&gt;
&lt;/ul&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/help/predicttile.html" />
      <source>&lt;p&gt;Detects the tree crowns in an orthomosaic of any size and writes one polygon per crown, in the coordinate reference system of the
raster.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;The raster is read window by window; its size does not affect memory.&lt;/li&gt;
&lt;li&gt;If &lt;b&gt;patch size&lt;/b&gt; is empty, the windows cover the ground extent that the model was trained on, so the model can be applied to drone
imagery with a few centimetres and to aerial imagery with a few decimetres per pixel.&lt;/li&gt;
&lt;li&gt;Crowns in the overlap of windows are reported once.&lt;/li&gt;
&lt;li&gt;Each crown has a score. Use a low score threshold and filter the layer afterwards instead of repeating the prediction: the
variable &lt;b&gt;min_score&lt;/b&gt; in the layer properties (Variables) hides crowns with a lower score.&lt;/li&gt;
&lt;li&gt;Crown area and crown cover are those of the ellipse inscribed in the box or, if the &lt;b&gt;crown shape&lt;/b&gt; is outline, of the outline. The
fields &lt;b&gt;box_width_m&lt;/b&gt; and &lt;b&gt;box_height_m&lt;/b&gt; contain the sides of the box.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Minimum&lt;/b&gt; and &lt;b&gt;maximum crown diameter&lt;/b&gt; leave out smaller and larger crowns. A &lt;b&gt;canopy height model&lt;/b&gt;, or a &lt;b&gt;surface
model&lt;/b&gt; and a &lt;b&gt;terrain model&lt;/b&gt;, adds the field &lt;b&gt;height_m&lt;/b&gt;; with a &lt;b&gt;minimum height&lt;/b&gt;, lower crowns are left out. They are
measured as in 'Crown attributes', before overlaps are removed. The log and the report contain the numbers.&lt;/li&gt;
&lt;li&gt;Web maps (XYZ, WMS, WMTS) and other raster layers of QGIS require an &lt;b&gt;extent&lt;/b&gt; or &lt;b&gt;areas&lt;/b&gt;, and a &lt;b&gt;ground resolution&lt;/b&gt; if
10 cm is not suitable. This part is downloaded with the authentication of the layer, respecting pauses requested by the service, and
removed after the run; a cancelled download resumes. If a tile fails, the run ends with the response of the service, so missing tiles
are never processed as bare ground. Check whether the terms of the service permit this use.&lt;/li&gt;
&lt;li&gt;The &lt;b&gt;prediction report&lt;/b&gt; (optional) summarizes the crowns (number, crown cover, crowns per hectare, diameters, heights, scores) and
shows them on a map: the reduced raster with the crowns by class or, with a single class, by score. A description of the method with
its sources, skipped parts, parameters, model and raster follow. It prints on A4 pages. With &lt;b&gt;stands of the report&lt;/b&gt;, a polygon layer, it
contains charts and a table of the figures of &lt;i&gt;Stand summary&lt;/i&gt; for the processed part of each stand.&lt;/li&gt;
&lt;li&gt;The &lt;b&gt;crown density&lt;/b&gt; (optional) is a raster of crowns per hectare: each crown is counted in the cell that contains its centre.
Cells outside the areas, without valid data or unreadable have no data.&lt;/li&gt;
&lt;/ul&gt;
</source>
      <translation>&lt;p&gt;Détecte les houppiers dans une orthomosaïque de n’importe quelle taille et écrit un polygone par houppier, dans le système de coordonnées
de référence du raster.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Le raster est lu fenêtre par fenêtre ; sa taille est sans effet sur la mémoire.&lt;/li&gt;
&lt;li&gt;Si la &lt;b&gt;taille des imagettes&lt;/b&gt; est vide, les fenêtres couvrent l’emprise au sol sur laquelle le modèle a été entraîné ; le modèle
peut donc être appliqué à une imagerie de drone de quelques centimètres et à une imagerie aérienne de quelques décimètres par pixel.&lt;/li&gt;
&lt;li&gt;Les houppiers situés dans le recouvrement des fenêtres ne sont signalés qu’une fois.&lt;/li&gt;
&lt;li&gt;Chaque houppier a un score. Utiliser un seuil de score bas et filtrer ensuite la couche au lieu de répéter la prédiction : la variable
&lt;b&gt;min_score&lt;/b&gt; dans les propriétés de la couche (Variables) masque les houppiers de score inférieur.&lt;/li&gt;
&lt;li&gt;La surface et le couvert des houppiers sont ceux de l’ellipse inscrite dans la boîte ou, si la &lt;b&gt;forme des houppiers&lt;/b&gt; est outline, ceux
du contour. Les champs &lt;b&gt;box_width_m&lt;/b&gt; et &lt;b&gt;box_height_m&lt;/b&gt; contiennent les côtés de la boîte.&lt;/li&gt;
&lt;li&gt;Les &lt;b&gt;diamètres minimal&lt;/b&gt; et &lt;b&gt;maximal du houppier&lt;/b&gt; omettent les houppiers plus petits et plus grands. Un &lt;b&gt;modèle de hauteur de
canopée&lt;/b&gt;, ou un &lt;b&gt;modèle de surface&lt;/b&gt; et un &lt;b&gt;modèle de terrain&lt;/b&gt;, ajoute le champ &lt;b&gt;height_m&lt;/b&gt; ; avec une &lt;b&gt;hauteur
minimale&lt;/b&gt;, les houppiers plus bas sont omis. Les mesures sont faites comme dans « Attributs des houppiers », avant la suppression des
recouvrements. Le journal et le rapport contiennent les nombres.&lt;/li&gt;
&lt;li&gt;Les cartes web (XYZ, WMS, WMTS) et les autres couches raster de QGIS nécessitent une &lt;b&gt;emprise&lt;/b&gt; ou des &lt;b&gt;zones&lt;/b&gt;, et une
&lt;b&gt;résolution au sol&lt;/b&gt; si 10 cm ne conviennent pas. Cette partie est téléchargée avec l’authentification de la couche, en respectant les
pauses demandées par le service, et supprimée après l’exécution ; un téléchargement annulé reprend. Si une tuile échoue, l’exécution se
termine avec la réponse du service : les tuiles manquantes ne sont donc jamais traitées comme du sol nu. Vérifier si les conditions du
service autorisent cette utilisation.&lt;/li&gt;
&lt;li&gt;Le &lt;b&gt;rapport de prédiction&lt;/b&gt; (facultatif) résume les houppiers (nombre, couvert des houppiers, houppiers par hectare, diamètres,
hauteurs, scores) et les montre sur une carte : le raster réduit avec les houppiers par classe ou, avec une seule classe, par score. Une
description de la méthode avec ses sources, les parties ignorées, les paramètres, le modèle et le raster suivent. Il s’imprime sur des pages
A4. Avec les &lt;b&gt;peuplements du rapport&lt;/b&gt;, une couche de polygones, il contient des graphiques et un tableau des valeurs de &lt;i&gt;Synthèse des
peuplements&lt;/i&gt; pour la partie traitée de chaque peuplement.&lt;/li&gt;
&lt;li&gt;La &lt;b&gt;densité des houppiers&lt;/b&gt; (facultative) est un raster des houppiers par hectare : chaque houppier est compté dans la cellule qui
contient son centre. Les cellules hors des zones, sans données valides ou illisibles valent NoData.&lt;/li&gt;
&lt;/ul&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/help/predicttiles.html" />
      <source>&lt;p&gt;Detects the tree crowns in many rasters, as if they were one raster, and writes the crowns of all of them to one layer. The field
&lt;b&gt;source&lt;/b&gt; contains the name of the raster.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Choose &lt;b&gt;rasters&lt;/b&gt;, a &lt;b&gt;folder of rasters&lt;/b&gt;, a &lt;b&gt;tile index&lt;/b&gt; as &lt;code&gt;gdaltindex&lt;/code&gt; writes it, or several of them. Names
and order have no influence on the result.&lt;/li&gt;
&lt;li&gt;Rasters may adjoin or overlap. A crown at the border of two rasters is detected as in a single raster and reported once. Where rasters
overlap, the one whose path is last in alphabetical order is used.&lt;/li&gt;
&lt;li&gt;Rasters in another coordinate reference system, such as that of a neighbouring UTM zone, are reprojected to the &lt;b&gt;CRS of the
crowns&lt;/b&gt;. Rasters may differ in ground resolution.&lt;/li&gt;
&lt;li&gt;A raster that cannot be read is skipped; the others are processed. The log lists every raster that failed, with the reason, and
&lt;b&gt;FAILED&lt;/b&gt; contains their number.&lt;/li&gt;
&lt;li&gt;An interrupted run resumes. If rasters are added to a finished run or replaced, only these and their borders with the others are
processed.&lt;/li&gt;
&lt;li&gt;All other parameters have the same meaning as in &lt;b&gt;Predict tile&lt;/b&gt;; areas, report and crown density cover all rasters. Web maps require
&lt;b&gt;Predict tile&lt;/b&gt;.&lt;/li&gt;
&lt;/ul&gt;
</source>
      <translation>&lt;p&gt;Détecte les houppiers dans de nombreux rasters, comme s’ils ne formaient qu’un seul raster, et écrit les houppiers de tous les rasters dans
une seule couche. Le champ &lt;b&gt;source&lt;/b&gt; contient le nom du raster.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Choisir des &lt;b&gt;rasters&lt;/b&gt;, un &lt;b&gt;dossier de rasters&lt;/b&gt;, un &lt;b&gt;index de tuiles&lt;/b&gt; tel que l’écrit &lt;code&gt;gdaltindex&lt;/code&gt;, ou plusieurs
d’entre eux. Les noms et l’ordre n’ont pas d’influence sur le résultat.&lt;/li&gt;
&lt;li&gt;Les rasters peuvent être contigus ou se recouvrir. Un houppier à la limite de deux rasters est détecté comme dans un seul raster et
n’apparaît qu’une fois. Là où des rasters se recouvrent, celui dont le chemin est le dernier dans l’ordre alphabétique est utilisé.&lt;/li&gt;
&lt;li&gt;Les rasters dans un autre système de coordonnées de référence, comme celui d’une zone UTM voisine, sont reprojetés dans le &lt;b&gt;SCR des
houppiers&lt;/b&gt;. Les rasters peuvent avoir des résolutions au sol différentes.&lt;/li&gt;
&lt;li&gt;Un raster illisible est omis ; les autres sont traités. Le journal énumère chaque raster en échec, avec la raison, et &lt;b&gt;FAILED&lt;/b&gt;
contient leur nombre.&lt;/li&gt;
&lt;li&gt;Une exécution interrompue reprend. Si des rasters sont ajoutés après une exécution terminée, ou remplacés, seuls ceux-ci et leurs limites
avec les autres sont traités.&lt;/li&gt;
&lt;li&gt;Tous les autres paramètres ont la même signification que dans &lt;b&gt;Prédire les houppiers&lt;/b&gt; ; les zones, le rapport et la densité des
houppiers portent sur tous les rasters. Les cartes web nécessitent &lt;b&gt;Prédire les houppiers&lt;/b&gt;.&lt;/li&gt;
&lt;/ul&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/help/setupengine.html" />
      <source>&lt;p&gt;Installs the engine, which detects crowns, trains and evaluates models. Run it once after installing the plugin.&lt;/p&gt;
&lt;p&gt;The engine (PyTorch and its dependencies) is installed in a separate Python environment, independent of QGIS and of other plugins.
The tested versions of its packages are downloaded: a few hundred megabytes (CPU) to a few gigabytes (NVIDIA GPU). This takes several
minutes. You can cancel at any time; the next run starts from the beginning.&lt;/p&gt;
&lt;p&gt;Before the installation starts, the log lists the packages, their folder and size, and the build of PyTorch that fits the detected
graphics card. The set-up ends with a self-test: the bundled model must detect at least five of the nine trees in a
synthetic image. The versions and devices are then reported.&lt;/p&gt;
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
      <translation>&lt;p&gt;Installe le moteur, qui détecte les houppiers, entraîne et évalue les modèles. À exécuter une fois après l’installation de l’extension.&lt;/p&gt;
&lt;p&gt;Le moteur (PyTorch et ses dépendances) est installé dans un environnement Python séparé, indépendant de QGIS et des autres extensions.
Les versions testées de ses paquets sont téléchargées : de quelques centaines de mégaoctets (processeur) à quelques gigaoctets (GPU
NVIDIA). Cela prend plusieurs minutes. L’installation peut être annulée à tout moment ; l’exécution suivante reprend du début.&lt;/p&gt;
&lt;p&gt;Avant le début de l’installation, le journal indique les paquets, leur dossier et leur taille, ainsi que la variante de PyTorch adaptée à
la carte graphique détectée. L’installation se termine par un autotest : le modèle fourni doit détecter au moins cinq des neuf arbres
d’une image synthétique. Les versions et les périphériques sont ensuite indiqués.&lt;/p&gt;
&lt;p&gt;Si un moteur utilisable existe, il est seulement vérifié. Il est réinstallé s’il ne correspond pas à la version de l’extension ou à
l’accélérateur ou au Python sélectionnés, ou si &lt;i&gt;Recréer&lt;/i&gt; est activé.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Proxy :&lt;/b&gt; le proxy de QGIS (Préférences, Options, Réseau) est utilisé, y compris ses exclusions ; son mot de passe n’est jamais écrit
dans un journal.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Hors ligne :&lt;/b&gt; sur un ordinateur avec le même système d’exploitation et la même version de Python, exécuter
&lt;code&gt;pip download -r deepforest_qgis/requirements.txt -d wheels&lt;/code&gt; dans le dossier de l’extension. Copier le dossier et le
sélectionner comme &lt;i&gt;Dossier de paquets wheel&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Environnement existant :&lt;/b&gt; définir la variable d’environnement &lt;code&gt;DEEPFOREST_QGIS_PYTHON&lt;/code&gt;, ou le paramètre avancé
&lt;code&gt;deepforest/engine_python&lt;/code&gt; de QGIS, sur son interpréteur Python.&lt;/p&gt;
</translation>
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
validation crowns, the CSV file has an additional column, validation, which is 1 for these crowns. If the annotations have a field
&lt;i&gt;ignore&lt;/i&gt;, it has a column ignore, which is 1 for doubtful crowns: &lt;i&gt;Fine-tune&lt;/i&gt; uses them neither as crowns nor as background.&lt;/p&gt;
&lt;p&gt;The subfolder &lt;i&gt;unannotated&lt;/i&gt; contains up to 8 parts of the raster that are not annotated. &lt;i&gt;Fine-tune&lt;/i&gt; replays them, so that the model
keeps what it detects there.&lt;/p&gt;
&lt;p&gt;If the raster is a web map, the &lt;b&gt;annotated areas&lt;/b&gt; are downloaded, or, without them, the bounding rectangle of the annotations.&lt;/p&gt;
</source>
      <translation>&lt;p&gt;Découpe une orthomosaïque annotée en imagettes d’entraînement et écrit les houppiers de chaque imagette dans une table.&lt;/p&gt;
&lt;p&gt;Cette étape est facultative : &lt;i&gt;Affiner un modèle&lt;/i&gt; accepte directement un raster et ses annotations. Découper le raster permet
d’inspecter, de conserver ou de combiner les imagettes, ou d’entraîner sur un autre ordinateur.&lt;/p&gt;
&lt;p&gt;Un houppier est attribué à une imagette si plus de la moitié se trouve à l’intérieur. Si seule une partie du raster est annotée, définir
les &lt;b&gt;zones annotées&lt;/b&gt; ; les arbres sans annotation seraient sinon appris comme arrière-plan.&lt;/p&gt;
&lt;p&gt;Numériser les houppiers réservés à la validation dans une seconde couche et la définir comme &lt;b&gt;houppiers de validation&lt;/b&gt;. Les
imagettes qui les contiennent sont exclues de l’entraînement. Un houppier présent dans les deux couches ne sert qu’à la validation.&lt;/p&gt;
&lt;p&gt;Le dossier a le format de DeepForest : des images, et un fichier CSV avec image_path, xmin, ymin, xmax, ymax (pixels) et label. Avec des
houppiers de validation, le fichier CSV a une colonne supplémentaire, validation, qui vaut 1 pour ces houppiers. Si les annotations ont un
champ &lt;i&gt;ignore&lt;/i&gt;, il a une colonne ignore, qui vaut 1 pour les houppiers douteux : &lt;i&gt;Affiner un modèle&lt;/i&gt; ne les utilise ni comme
houppiers ni comme arrière-plan.&lt;/p&gt;
&lt;p&gt;Le sous-dossier &lt;i&gt;unannotated&lt;/i&gt; contient jusqu’à 8 parties du raster qui ne sont pas annotées. &lt;i&gt;Affiner un modèle&lt;/i&gt; les rejoue, afin
que le modèle continue à y détecter les houppiers.&lt;/p&gt;
&lt;p&gt;Si le raster est une carte web, les &lt;b&gt;zones annotées&lt;/b&gt; sont téléchargées ou, à défaut, le rectangle englobant des annotations.&lt;/p&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/help/standsummary.html" />
      <source>&lt;p&gt;Computes inventory figures of the crowns in each polygon of a layer: stands, plots, parcels or grid cells. The output keeps the
attributes of the polygons and is coloured by stems per hectare; a table and a report with charts are optional. If the
&lt;b&gt;processed raster&lt;/b&gt; is the orthomosaic, the report shows the crowns and the stands on it. It also describes how the crowns were
detected, as far as their layer states it.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;A crown belongs to the polygon that contains its centre. In overlapping polygons it counts in each; the figures of all polygons
together count it once.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Crown cover&lt;/b&gt; is the area of the union of the crowns inside the polygon, as a share of its area. A crown drawn as a box counts
with the ellipse inside.&lt;/li&gt;
&lt;li&gt;Of diameter, crown area and, if the crowns have a field &lt;i&gt;height_m&lt;/i&gt;, height, the mean and the 10, 25, 50, 75 and 90% quantiles are
computed. Crowns of several classes give the share of each class.&lt;/li&gt;
&lt;li&gt;Set &lt;b&gt;processed areas&lt;/b&gt; or a &lt;b&gt;processed raster&lt;/b&gt;, so that a stand of which only a part was processed is not mistaken for a sparse
one: the figures per hectare then refer to the processed part, and &lt;i&gt;covered_pct&lt;/i&gt; is its share. The crown density of &lt;i&gt;Predict tile&lt;/i&gt;
has data exactly where the raster was processed. Without either, the processed share is unknown.&lt;/li&gt;
&lt;li&gt;The &lt;b&gt;matches of an evaluation&lt;/b&gt;, or its precision and recall, give an estimate of the number of trees with a 95% interval. The
interval contains only the binomial uncertainty of precision and recall on the evaluated areas, not differences between these areas and
the stands.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Allometry&lt;/b&gt; computes stem diameter, biomass or another quantity from crown diameter and height, with published equations or with
an expression. Calibrate it with measured trees of the region: without, the result is a rough estimate.&lt;/li&gt;
&lt;/ul&gt;
</source>
      <translation>&lt;p&gt;Calcule des valeurs d’inventaire des houppiers dans chaque polygone d’une couche : peuplements, placettes, parcelles ou cellules de grille.
La sortie conserve les attributs des polygones et est colorée selon les tiges par hectare ; un tableau et un rapport avec des graphiques sont
facultatifs. Si le &lt;b&gt;raster traité&lt;/b&gt; est l’orthomosaïque, le rapport montre les houppiers et les peuplements sur celle-ci. Il décrit
aussi comment les houppiers ont été détectés, dans la mesure où leur couche l’indique.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Un houppier appartient au polygone qui contient son centre. Dans des polygones qui se recouvrent, il compte dans chacun ; les valeurs de
tous les polygones ensemble le comptent une fois.&lt;/li&gt;
&lt;li&gt;Le &lt;b&gt;couvert des houppiers&lt;/b&gt; est la surface de l’union des houppiers à l’intérieur du polygone, en proportion de sa surface. Un houppier
dessiné comme boîte compte avec l’ellipse inscrite.&lt;/li&gt;
&lt;li&gt;Pour le diamètre, la surface du houppier et, si les houppiers ont un champ &lt;i&gt;height_m&lt;/i&gt;, la hauteur, la moyenne et les quantiles à 10,
25, 50, 75 et 90 % sont calculés. Des houppiers de plusieurs classes donnent la part de chaque classe.&lt;/li&gt;
&lt;li&gt;Définir des &lt;b&gt;zones traitées&lt;/b&gt; ou un &lt;b&gt;raster traité&lt;/b&gt;, afin qu’un peuplement traité seulement en partie ne soit pas pris pour un
peuplement clairsemé : les valeurs par hectare se rapportent alors à la partie traitée, et &lt;i&gt;covered_pct&lt;/i&gt; est sa part. La densité des
houppiers de &lt;i&gt;Prédire les houppiers&lt;/i&gt; a des données exactement là où le raster a été traité. Sans l’un ni l’autre, la part traitée est
inconnue.&lt;/li&gt;
&lt;li&gt;Les &lt;b&gt;correspondances d’une évaluation&lt;/b&gt;, ou sa précision et son rappel, donnent une estimation du nombre d’arbres avec un intervalle à
95 %. L’intervalle ne contient que l’incertitude binomiale de la précision et du rappel sur les zones évaluées, pas les différences entre ces
zones et les peuplements.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Allométrie&lt;/b&gt; calcule le diamètre de tige, la biomasse ou une autre grandeur à partir du diamètre du houppier et de la hauteur, avec
des équations publiées ou avec une expression. La calibrer avec des arbres mesurés de la région : sans calibration, le résultat est une
estimation grossière.&lt;/li&gt;
&lt;/ul&gt;
</translation>
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
      <translation>&lt;p&gt;Propose les zones à annoter ensuite. Les zones candidates (carrés) du raster sont classées selon la réduction attendue, par leur
annotation, de l’&lt;b&gt;incertitude&lt;/b&gt; du modèle sur l’ensemble du raster : les zones qui représentent des types de peuplement fréquents et
incertains et contiennent des houppiers bien visibles sont classées en premier, celles qui ressemblent à des zones annotées sont classées
plus bas.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Houppiers incertains&lt;/b&gt; : houppiers dont le score est proche du seuil du modèle, ou détectés dans l’image mais pas dans son image
miroir. Les détections de score bien plus bas ont peu de poids. Les zones qui ne provoquent que de fausses détections, par exemple une
prairie avec des arbustes, sont classées en dernier.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Nouveauté&lt;/b&gt; : 1 si aucune zone semblable n’est annotée ou mieux classée ; elle diminue vers 0 lorsque la ressemblance
augmente.&lt;/li&gt;
&lt;li&gt;Annoter dans l’ordre des rangs. &lt;i&gt;Couche d’annotation&lt;/i&gt; accepte les zones proposées comme zones à annoter et peut les
préremplir.&lt;/li&gt;
&lt;li&gt;Évaluation : dans 16 essais avec quatre zones d’une orthomosaïque sur laquelle le modèle n’avait pas été entraîné, les modèles affinés
sur des zones proposées ont atteint un F1 de 0,50 sur le reste de celle-ci, les modèles affinés sur des zones choisies au hasard 0,43 (avant
l’affinage : 0,43) ; les zones proposées étaient meilleures dans 14 essais. Dans des peuplements fermés (une mosaïque de mélèzes, de
palmiers à huile et de pins), il n’y avait pas de différence (0,64 et 0,65 dans 9 essais).&lt;/li&gt;
&lt;li&gt;Après &lt;i&gt;Affiner un modèle&lt;/i&gt;, relancer l’algorithme avec le nouveau modèle et toutes les annotations.&lt;/li&gt;
&lt;li&gt;Les &lt;b&gt;cartes web&lt;/b&gt; (XYZ, WMS, WMTS) nécessitent une &lt;b&gt;emprise&lt;/b&gt;, et une &lt;b&gt;résolution au sol&lt;/b&gt; si 10 cm ne conviennent pas.
Cette partie est d’abord téléchargée.&lt;/li&gt;
&lt;li&gt;Les zones sans données sont ignorées. Pour &lt;i&gt;Évaluer les houppiers&lt;/i&gt;, réserver quelques zones choisies au hasard : les zones
proposées ne sont pas un échantillon aléatoire, les métriques qui y sont calculées ne sont donc pas représentatives.&lt;/li&gt;
&lt;/ul&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/models/annotate_once_map_the_forest.model3" />
      <source>Annotate once, map the forest</source>
      <translation>Annoter une fois, cartographier la forêt</translation>
    </message>
    <message>
      <location filename="../algorithms/models/inventory_of_stands.model3" />
      <source>Inventory of stands</source>
      <translation>Inventaire des peuplements</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Annotated image, if there is only one. Replaces the images folder.</source>
      <translation>Image annotée, s’il n’y en a qu’une. Remplace le dossier d’images.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Images folder</source>
      <translation>Dossier d’images</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Folder of the annotated images. Images with a georeference determine the location of the crowns on the map. Default: the folder of the annotations.</source>
      <translation>Dossier des images annotées. Les images géoréférencées déterminent l’emplacement des houppiers sur la carte. Par défaut : le dossier des annotations.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>One polygon per crown, with its class (label) and image (image_path).</source>
      <translation>Un polygone par houppier, avec sa classe (label) et son image (image_path).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Image footprints</source>
      <translation>Emprises des images</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Outlines of all images with their number of crowns, also of images without crowns. If the images are completely annotated, use them as annotated areas.</source>
      <translation>Contours de toutes les images avec leur nombre de houppiers, y compris des images sans houppiers. Si les images sont entièrement annotées, les utiliser comme zones annotées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>CRS of the layer</source>
      <translation>SCR de la couche</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Default: the CRS of the first image.</source>
      <translation>Par défaut : le SCR de la première image.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Folder of the annotations</source>
      <translation>Dossier des annotations</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Folder for the annotations in the format, and the images if they are copied.</source>
      <translation>Dossier pour les annotations dans le format choisi, et pour les images si elles sont copiées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Format of the annotations in the folder.</source>
      <translation>Format des annotations dans le dossier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Keep images without crowns</source>
      <translation>Conserver les images sans houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Also export images of the images folder on which the layer has no crowns, as background. Only if these images are completely annotated. Images without crowns in an annotation file are always kept.</source>
      <translation>Exporter aussi, comme arrière-plan, les images du dossier d’images sur lesquelles la couche n’a pas de houppiers. Seulement si ces images sont entièrement annotées. Les images sans houppiers d’un fichier d’annotations sont toujours conservées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Copy the images</source>
      <translation>Copier les images</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Copy the images to the folder. Images of a YOLO dataset are always copied.</source>
      <translation>Copier les images dans le dossier. Les images d’un jeu de données YOLO sont toujours copiées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Layer of polygons, or of points with a crown diameter, or annotation file or folder: COCO, Pascal VOC, YOLO, Label Studio, CVAT, DeepForest CSV, RetinaNet CSV.</source>
      <translation>Couche de polygones, ou de points avec un diamètre du houppier, ou fichier ou dossier d’annotations : COCO, Pascal VOC, YOLO, Label Studio, CVAT, DeepForest CSV, RetinaNet CSV.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Both a layer and a folder were given for the annotations.</source>
      <translation>Une couche et un dossier ont été indiqués tous les deux pour les annotations.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>No output was given for the annotations.</source>
      <translation>Aucune sortie n’a été indiquée pour les annotations.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Give a file name for a layer, or a folder and a format.</source>
      <translation>Indiquez un nom de fichier pour une couche, ou un dossier et un format.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Both a raster and an images folder were given.</source>
      <translation>Un raster et un dossier d’images ont été indiqués tous les deux.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Give the raster if there is only one image.</source>
      <translation>Indiquez le raster s’il n’y a qu’une image.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Field of the layer that contains the class of each crown. Default: the field 'label', if the layer has it. Annotation files contain the classes.</source>
      <translation>Champ de la couche qui contient la classe de chaque houppier. Par défaut : le champ 'label', si la couche l’a. Les fichiers d’annotations contiennent les classes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/bands.py" />
      <source>Raster '{raster}': bands {used} are used as red, green and blue, but QGIS shows bands {shown}. To use the bands shown, choose them as the bands (red, green, blue).</source>
      <translation>Raster « {raster} » : les bandes {used} sont utilisées comme rouge, vert et bleu, mais QGIS affiche les bandes {shown}. Pour utiliser les bandes affichées, choisissez-les comme bandes (rouge, vert, bleu).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>The limit of open files was reached: {error}.</source>
      <translation>La limite de fichiers ouverts a été atteinte : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>Close other programs, or raise the limit of open files ('ulimit -n'), and run again. Finished work is kept.</source>
      <translation>Fermez d’autres programmes, ou augmentez la limite de fichiers ouverts ('ulimit -n'), puis relancez. Le travail terminé est conservé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>The engine ran out of memory.</source>
      <translation>Le moteur a manqué de mémoire.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>Close other programs, or use a smaller batch or patch size, and run again. Finished work is kept.</source>
      <translation>Fermez d’autres programmes, ou utilisez une taille de lot ou d’imagette plus petite, puis relancez. Le travail terminé est conservé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Areas to evaluate</source>
      <translation>Zones à évaluer</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Polygons in which every reference crown is annotated. Crowns outside are ignored. Required for the precision if the reference crowns are points without a diameter.</source>
      <translation>Polygones dans lesquels tous les houppiers de référence sont annotés. Les houppiers situés en dehors sont ignorés. Obligatoires pour la précision si les houppiers de référence sont des points sans diamètre.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Matching threshold (IoU, 0.01–0.99)</source>
      <translation>Seuil de correspondance (IoU, 0,01–0,99)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>A predicted and a reference crown match if their IoU is above this threshold.</source>
      <translation>Un houppier prédit et un houppier de référence correspondent si leur IoU est supérieure à ce seuil.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Matches</source>
      <translation>Correspondances</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>All crowns, classified as true positive, false positive or false negative (missed), and the ignored boxes.</source>
      <translation>Tous les houppiers, classés comme vrai positif, faux positif ou faux négatif (manqué), et les boîtes ignorées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Evaluation report</source>
      <translation>Rapport d’évaluation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>HTML page with metrics and curves.</source>
      <translation>Page HTML avec les métriques et les courbes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Matching</source>
      <translation>Correspondance</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>overlap: crowns match if their IoU is above the threshold. distance: a reference crown matches a predicted crown whose centre is within the tolerance. containment: it matches a predicted crown that contains its centre. auto: distance for points without a crown diameter, else overlap. Matches are one to one.</source>
      <translation>overlap : les houppiers correspondent si leur IoU est supérieure au seuil. distance : un houppier de référence correspond à un houppier prédit dont le centre est dans la tolérance. containment : il correspond à un houppier prédit qui contient son centre. auto : distance pour des points sans diamètre de houppier, sinon overlap. Les correspondances sont établies un à un.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Tolerance of the matching by distance (m)</source>
      <translation>Tolérance de l’appariement par la distance (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Largest distance between a reference crown and the centre of the predicted crown.</source>
      <translation>Distance maximale entre un houppier de référence et le centre du houppier prédit.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Additional tolerance (fraction of the crown diameter)</source>
      <translation>Tolérance supplémentaire (fraction du diamètre du houppier)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Added to the tolerance: this fraction of the diameter of the predicted crown. 0.5: its radius.</source>
      <translation>Ajoutée à la tolérance : cette fraction du diamètre du houppier prédit. 0,5 : son rayon.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Suggest thresholds</source>
      <translation>Proposer des seuils</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Find the score threshold and the NMS threshold with the largest F1. Use crowns that were predicted with a low score threshold and a large NMS threshold: crowns that the prediction left out cannot be evaluated.</source>
      <translation>Déterminer le seuil de score et le seuil de NMS avec le F1 maximal. Utiliser des houppiers prédits avec un seuil de score bas et un seuil de NMS élevé : les houppiers que la prédiction a omis ne peuvent pas être évalués.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Store the thresholds in this model (file or name)</source>
      <translation>Enregistrer les seuils dans ce modèle (fichier ou nom)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Model file written by 'Fine-tune' that receives the suggested thresholds. Default: they are not stored.</source>
      <translation>Fichier de modèle écrit par « Affiner un modèle » qui reçoit les seuils proposés. Par défaut : ils ne sont pas enregistrés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Predicted crowns</source>
      <translation>Houppiers prédits</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Crowns detected by 'Predict tile', or any polygon layer of crowns.</source>
      <translation>Houppiers détectés par « Prédire les houppiers », ou toute couche de polygones de houppiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Reference crowns</source>
      <translation>Houppiers de référence</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Reference crowns as polygons or points, in any CRS. Points without a crown diameter are matched by distance. If a class field is given, both layers need it.</source>
      <translation>Houppiers de référence sous forme de polygones ou de points, dans un SCR quelconque. Les points sans diamètre de houppier sont appariés par la distance. Si un champ de classe est indiqué, les deux couches doivent en avoir un.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Only one of the two crown layers has a class field.</source>
      <translation>Une seule des deux couches de houppiers a un champ de classe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Set a class field for both layers, or for neither.</source>
      <translation>Définir un champ de classe pour les deux couches, ou pour aucune.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Each point is replaced by a square of this width. Default: points stay points.</source>
      <translation>Chaque point est remplacé par un carré de cette largeur. Par défaut : les points restent des points.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/events.py" />
      <source>Cancelled on request.</source>
      <translation>Annulé à la demande.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>Use numbers, the variables {names}, + - * / **, parentheses, and the functions {functions}.</source>
      <translation>Utiliser des nombres, les variables {names}, + - * / **, des parenthèses et les fonctions {functions}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>'{code}' is not allowed.</source>
      <translation>« {code} » n’est pas autorisé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>The expression '{text}' is empty or longer than {most} characters.</source>
      <translation>L’expression « {text} » est vide ou dépasse {most} caractères.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>'{text}' is not an arithmetic expression.</source>
      <translation>« {text} » n’est pas une expression arithmétique.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>'{text}' has no valid name.</source>
      <translation>« {text} » n’a pas de nom valide.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>Give a name of letters, digits and underscores and an expression, for example ndvi = (b4 - b1) / (b4 + b1).</source>
      <translation>Indiquer un nom composé de lettres, de chiffres et de tirets bas ainsi qu’une expression, par exemple ndvi = (b4 - b1) / (b4 + b1).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>The name '{name}' is used for two expressions.</source>
      <translation>Le nom « {name} » est utilisé pour deux expressions.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>Choose different names.</source>
      <translation>Choisir des noms différents.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>'{name}' is unknown.</source>
      <translation>« {name} » est inconnu.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>Expression '{text}': {problem}</source>
      <translation>Expression « {text} » : {problem}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>a number is too large.</source>
      <translation>un nombre est trop grand.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Canopy height model (m)</source>
      <translation>Modèle de hauteur de canopée (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Raster of heights above ground in metres. The field height_m is the largest value under the crown, or the 99th percentile if single pixels are spikes.</source>
      <translation>Raster des hauteurs au-dessus du sol en mètres. Le champ height_m est la plus grande valeur sous le houppier, ou le 99e percentile si des pixels isolés sont des valeurs aberrantes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Surface model (m, instead of a canopy height model)</source>
      <translation>Modèle de surface (m, à la place d’un modèle de hauteur de canopée)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Raster of elevations with trees in metres (DSM). The terrain model is subtracted.</source>
      <translation>Raster des altitudes avec les arbres en mètres (MNS). Le modèle de terrain en est soustrait.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Terrain model (m)</source>
      <translation>Modèle de terrain (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Raster of elevations without trees in metres (DTM). Another grid or CRS than that of the surface model is resampled.</source>
      <translation>Raster des altitudes sans les arbres en mètres (MNT). Si sa grille ou son SCR diffère de celui du modèle de surface, il est rééchantillonné.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Minimum height (m)</source>
      <translation>Hauteur minimale (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Lower crowns are left out and counted in the log; 3 m is usual. Crowns of unknown height are kept. Default: all crowns are kept.</source>
      <translation>Les houppiers plus bas sont omis et comptés dans le journal ; 3 m est courant. Les houppiers de hauteur inconnue sont conservés. Par défaut : tous les houppiers sont conservés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Tree tops</source>
      <translation>Cimes des arbres</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Points at the position of the height, with the number of the crown (field crown_id of both layers) and its height.</source>
      <translation>Points à l’emplacement de la hauteur, avec le numéro du houppier (champ crown_id des deux couches) et sa hauteur.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Raster for statistics</source>
      <translation>Raster pour les statistiques</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Raster of any values, for example the orthomosaic.</source>
      <translation>Raster de valeurs quelconques, par exemple l’orthomosaïque.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Bands for statistics</source>
      <translation>Bandes pour les statistiques</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Default: all bands, or none if there are indices.</source>
      <translation>Par défaut : toutes les bandes, ou aucune s’il y a des indices.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Indices of bands</source>
      <translation>Indices calculés à partir des bandes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Values computed from the bands b1, b2, …, one per line or separated by semicolons, for example ndvi = (b4 - b1) / (b4 + b1). Allowed: numbers, + - * / **, parentheses, abs, exp, log, max, min, sqrt.</source>
      <translation>Valeurs calculées à partir des bandes b1, b2, …, une par ligne ou séparées par des points-virgules, par exemple ndvi = (b4 - b1) / (b4 + b1). Autorisés : nombres, + - * / **, parenthèses, abs, exp, log, max, min, sqrt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Statistics</source>
      <translation>Statistiques</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Statistics of each band and index under the crown; p5 to p99 are percentiles. Pixels count with the fraction that the crown covers.</source>
      <translation>Statistiques de chaque bande et de chaque indice sous le houppier ; p5 à p99 sont des percentiles. Les pixels comptent selon la fraction que couvre le houppier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Prefix of the fields</source>
      <translation>Préfixe des champs</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Fields are named prefix, band or index, and statistic, for example b1_mean or may_ndvi_mean for the prefix may_.</source>
      <translation>Les champs sont nommés par préfixe, bande ou indice, et statistique, par exemple b1_mean, ou may_ndvi_mean pour le préfixe may_.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Both a canopy height model and a surface or terrain model were given.</source>
      <translation>Un modèle de hauteur de canopée et un modèle de surface ou de terrain ont été indiqués en même temps.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Choose a canopy height model, or a surface model and a terrain model.</source>
      <translation>Choisir un modèle de hauteur de canopée, ou un modèle de surface et un modèle de terrain.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Only one of surface model and terrain model was given.</source>
      <translation>Un seul des deux modèles, de surface et de terrain, a été indiqué.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Choose both: heights are the difference. Choose a raster of heights as canopy height model.</source>
      <translation>Choisir les deux : les hauteurs sont leur différence. Choisir un raster de hauteurs comme modèle de hauteur de canopée.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Crowns</source>
      <translation>Houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Polygon layer of crowns in any CRS. All its fields are kept.</source>
      <translation>Couche de polygones des houppiers, dans un SCR quelconque. Tous ses champs sont conservés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Crowns with attributes</source>
      <translation>Houppiers avec attributs</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>The crowns with the field height_m and the fields of the statistics.</source>
      <translation>Les houppiers avec le champ height_m et les champs des statistiques.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>A minimum height or tree tops need a height model.</source>
      <translation>Une hauteur minimale ou les cimes des arbres nécessitent un modèle de hauteur.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Choose a canopy height model, or a surface and a terrain model.</source>
      <translation>Choisir un modèle de hauteur de canopée, ou un modèle de surface et un modèle de terrain.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>There is nothing to add: no raster was given.</source>
      <translation>Il n’y a rien à ajouter : aucun raster n’a été indiqué.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Choose a height model, or a raster for statistics.</source>
      <translation>Choisir un modèle de hauteur, ou un raster pour les statistiques.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Bands or indices were given without a raster.</source>
      <translation>Des bandes ou des indices ont été indiqués sans raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Choose a raster for statistics.</source>
      <translation>Choisir un raster pour les statistiques.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>No statistics were chosen.</source>
      <translation>Aucune statistique n’a été choisie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Choose at least one, for example mean.</source>
      <translation>En choisir au moins une, par exemple mean.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>The prefix '{prefix}' has characters other than letters, digits and underscores.</source>
      <translation>Le préfixe « {prefix} » contient d’autres caractères que des lettres, des chiffres et des tirets bas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>The patch size of {size} px is larger than raster '{raster}' ({width} × {height} px).</source>
      <translation>La taille d’imagette de {size} px est plus grande que le raster « {raster} » ({width} × {height} px).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose at most {most} px, or no patch size for an automatic one.</source>
      <translation>Choisir au plus {most} px, ou aucune taille d’imagette pour une taille automatique.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' has no features.</source>
      <translation>La couche « {layer} » n’a aucune entité.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Digitize or import features first. If only selected features are used, select some.</source>
      <translation>Numériser ou importer d’abord des entités. Si seules les entités sélectionnées sont utilisées, en sélectionner.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose a layer of polygons or points.</source>
      <translation>Choisissez une couche de polygones ou de points.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose a layer of polygons.</source>
      <translation>Choisir une couche de polygones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' contains points, but no crown diameter was given.</source>
      <translation>La couche « {layer} » contient des points, mais aucun diamètre de houppier n’a été indiqué.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Set the crown diameter (m), or choose a layer of polygons.</source>
      <translation>Définir le diamètre de houppier (m), ou choisir une couche de polygones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' has uncommitted changes in '{file}' that cannot be recovered because the folder is read-only.</source>
      <translation>La couche « {layer} » a dans « {file} » des modifications non validées qui ne peuvent pas être récupérées, car le dossier est en lecture seule.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Copy both files to a writable folder, and choose the copy.</source>
      <translation>Copier les deux fichiers dans un dossier accessible en écriture, et choisir la copie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>{output}: '{path}' is a file, but a folder is needed.</source>
      <translation>{output} : « {path} » est un fichier, mais il faut un dossier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose another name.</source>
      <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>{output}: '{path}' is a folder, but a file name is needed.</source>
      <translation>{output} : « {path} » est un dossier, mais il faut un nom de fichier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Add a file name.</source>
      <translation>Ajouter un nom de fichier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>{output}: '{path}' cannot be written: {reason}.</source>
      <translation>{output} : impossible d’écrire « {path} » : {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose a folder in which you may create files.</source>
      <translation>Choisissez un dossier dans lequel vous pouvez créer des fichiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Band {band} was chosen, but raster '{raster}' has {bands}.</source>
      <translation>La bande {band} a été choisie, mais le raster « {raster} » compte {bands}.</translation>
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
      <translation>La couche « {layer} » contient des lignes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' contains points.</source>
      <translation>La couche « {layer} » contient des points.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' has no field '{field}'.</source>
      <translation>La couche « {layer} » n’a pas de champ « {field} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>the file is read-only</source>
      <translation>le fichier est en lecture seule</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Available fields: {fields}.</source>
      <translation>Champs disponibles : {fields}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>The layer has no fields.</source>
      <translation>La couche n’a aucun champ.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>{count} band</source>
      <translation>{count} bande</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>{count} bands</source>
      <translation>{count} bandes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stand name field</source>
      <translation>Champ du nom des peuplements</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Field that names the stands in table and report. Default: their number.</source>
      <translation>Champ qui nomme les peuplements dans le tableau et le rapport. Par défaut : leur numéro.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Processed areas</source>
      <translation>Zones traitées</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygons in which crowns were detected, for example the areas to process of 'Predict tile'. Figures per hectare refer to the part of a stand inside. Default: the whole stand.</source>
      <translation>Polygones dans lesquels les houppiers ont été détectés, par exemple les zones à traiter de « Prédire les houppiers ». Les valeurs par hectare se rapportent à la partie du peuplement située à l’intérieur. Par défaut : le peuplement entier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Processed raster</source>
      <translation>Raster traité</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Raster whose pixels with data were processed: the orthomosaic, or the crown density of 'Predict tile', which has data only in the processed area. Used together with the processed areas.</source>
      <translation>Raster dont les pixels avec données ont été traités : l’orthomosaïque, ou la densité des houppiers de « Prédire les houppiers », qui n’a de données que dans la surface traitée. Utilisé avec les zones traitées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Matches of an evaluation</source>
      <translation>Correspondances d’une évaluation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Matches written by 'Evaluate'. Their precision and recall give an interval for the number of trees.</source>
      <translation>Correspondances écrites par « Évaluer les houppiers ». Leur précision et leur rappel donnent un intervalle pour le nombre d’arbres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Precision of an evaluation, if its matches are not given.</source>
      <translation>Précision d’une évaluation, si ses correspondances ne sont pas indiquées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Recall of an evaluation, if its matches are not given.</source>
      <translation>Rappel d’une évaluation, si ses correspondances ne sont pas indiquées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Predicted crowns (number)</source>
      <translation>Houppiers prédits (nombre)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Number of predicted crowns of the evaluation.</source>
      <translation>Nombre de houppiers prédits de l’évaluation.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Reference crowns (number)</source>
      <translation>Houppiers de référence (nombre)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Number of reference crowns of the evaluation.</source>
      <translation>Nombre de houppiers de référence de l’évaluation.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Allometry</source>
      <translation>Allométrie</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>biomass-angiosperm, biomass-gymnosperm: aboveground biomass (t) of broadleaved or coniferous trees. stem-diameter: diameter at breast height (cm). These three are equations of Jucker et al. (2017) for height and crown diameter. expression: the allometric expression. All need local calibration.</source>
      <translation>biomass-angiosperm, biomass-gymnosperm : biomasse aérienne (t) des feuillus ou des conifères. stem-diameter : diamètre à hauteur de poitrine (cm). Ces trois équations sont celles de Jucker et al. (2017) pour la hauteur et le diamètre du houppier. expression : l’expression allométrique. Toutes nécessitent une calibration locale.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Biome of the stem diameter</source>
      <translation>Biome du diamètre de tige</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Region, biome and group of species of the equation for the stem diameter.</source>
      <translation>Région, biome et groupe d’espèces de l’équation du diamètre de tige.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Allometric expression</source>
      <translation>Expression allométrique</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Quantity of a tree from crown_diameter_m, crown_area_m2 and height_m, with numbers, + - * / **, parentheses, exp, log, sqrt, abs, min and max. Example: 0.05 * (height_m * crown_diameter_m) ** 1.9.</source>
      <translation>Grandeur d’un arbre à partir de crown_diameter_m, crown_area_m2 et height_m, avec des nombres, + - * / **, des parenthèses, exp, log, sqrt, abs, min et max. Exemple : 0.05 * (height_m * crown_diameter_m) ** 1.9.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Name of the quantity</source>
      <translation>Nom de la grandeur</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Name of the quantity of the expression with its unit, for example carbon_kg. Prefix of its fields.</source>
      <translation>Nom de la grandeur de l’expression avec son unité, par exemple carbon_kg. Préfixe de ses champs.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stand table</source>
      <translation>Tableau des peuplements</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>CSV table of the figures, with a row for all stands together.</source>
      <translation>Tableau CSV des valeurs, avec une ligne pour tous les peuplements ensemble.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stand report</source>
      <translation>Rapport sur les peuplements</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>HTML page with charts and a table of the stands.</source>
      <translation>Page HTML avec des graphiques et un tableau des peuplements.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Processed areas of the earlier date</source>
      <translation>Zones traitées de la date antérieure</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygons in which the earlier crowns were detected. Crowns outside that have no partner are unknown, not new.</source>
      <translation>Polygones dans lesquels les houppiers antérieurs ont été détectés. Les houppiers situés en dehors et sans correspondant sont inconnus, pas nouveaux.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Processed areas of the later date</source>
      <translation>Zones traitées de la date ultérieure</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygons in which the later crowns were detected. Crowns outside that have no partner are unknown, not gone.</source>
      <translation>Polygones dans lesquels les houppiers ultérieurs ont été détectés. Les houppiers situés en dehors et sans correspondant sont inconnus, pas disparus.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Correct the shift</source>
      <translation>Corriger le décalage</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Move the later crowns by the estimated shift between the two flights before they are matched. The shift is always reported.</source>
      <translation>Déplacer les houppiers ultérieurs du décalage estimé entre les deux vols avant de les apparier. Le décalage est toujours indiqué.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Largest shift (m)</source>
      <translation>Décalage maximal (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Shifts up to this length are considered. It should be smaller than the distance of neighbouring trees.</source>
      <translation>Les décalages jusqu’à cette longueur sont pris en compte. Elle devrait être inférieure à la distance entre arbres voisins.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>iou: crowns match if their IoU is above the matching threshold. distance: crowns match if their centres are close, for crowns whose outlines differ between the dates. Matches are one to one.</source>
      <translation>iou : les houppiers correspondent si leur IoU dépasse le seuil de correspondance. distance : les houppiers correspondent si leurs centres sont proches, pour des houppiers dont les contours diffèrent entre les dates. Les correspondances sont établies un à un.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Two crowns match if their IoU is above this threshold.</source>
      <translation>Deux houppiers correspondent si leur IoU est supérieure à ce seuil.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Matching distance (m)</source>
      <translation>Distance de correspondance (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Largest distance of the centres of two crowns that match by distance.</source>
      <translation>Distance maximale des centres de deux houppiers qui correspondent par la distance.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Time between the dates (years)</source>
      <translation>Durée entre les dates (années)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Growth is also given per year. Default: only as the difference.</source>
      <translation>L’accroissement est aussi indiqué par an. Par défaut : seulement comme différence.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stands</source>
      <translation>Peuplements</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygons for which the changes are counted in the output 'Stand changes'.</source>
      <translation>Polygones pour lesquels les changements sont comptés dans la sortie « Changements des peuplements ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stand changes</source>
      <translation>Changements des peuplements</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>The stands with their attributes and the changes of their crowns.</source>
      <translation>Les peuplements avec leurs attributs et les changements de leurs houppiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stands of the report</source>
      <translation>Peuplements du rapport</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygons such as stands or plots. The prediction report gets the figures of 'Stand summary' for them.</source>
      <translation>Polygones tels que des peuplements ou des placettes. Le rapport de prédiction contient pour eux les valeurs de « Synthèse des peuplements ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygons such as stands, plots, parcels or grid cells. They may overlap.</source>
      <translation>Polygones tels que des peuplements, des placettes, des parcelles ou des cellules de grille. Ils peuvent se recouvrir.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Crowns detected by 'Predict tile', or any polygon layer of crowns. Any CRS. Sizes are those of the fields crown_diameter_m, crown_area_m2 and height_m, or follow from the shape.</source>
      <translation>Houppiers détectés par « Prédire les houppiers », ou n’importe quelle couche de polygones de houppiers. SCR quelconque. Les dimensions sont celles des champs crown_diameter_m, crown_area_m2 et height_m, ou résultent de la forme.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stand summary</source>
      <translation>Synthèse des peuplements</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>The stands with their attributes and the figures of their crowns.</source>
      <translation>Les peuplements avec leurs attributs et les valeurs de leurs houppiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Both the matches of an evaluation and its figures were given.</source>
      <translation>Les correspondances d’une évaluation et ses valeurs ont été indiquées en même temps.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Give the matches, or the four numbers.</source>
      <translation>Indiquer les correspondances, ou les quatre nombres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>The figures of the evaluation are incomplete.</source>
      <translation>Les valeurs de l’évaluation sont incomplètes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Give precision, recall, and the numbers of predicted and of reference crowns.</source>
      <translation>Indiquer la précision, le rappel et les nombres de houppiers prédits et de houppiers de référence.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>The allometric expression is missing.</source>
      <translation>L’expression allométrique manque.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>An allometric expression was given, but the allometry is '{allometry}'.</source>
      <translation>Une expression allométrique a été indiquée, mais l’allométrie est '{allometry}'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Choose the allometry 'expression' and enter the expression.</source>
      <translation>Choisir l’allométrie 'expression' et saisir l’expression.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>The name of the quantity, '{name}', is not valid.</source>
      <translation>Le nom de la grandeur, « {name} », n’est pas valide.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Use letters, digits and underscores, for example carbon_kg.</source>
      <translation>Utiliser des lettres, des chiffres et des tirets bas, par exemple carbon_kg.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Crowns of the earlier date</source>
      <translation>Houppiers de la date antérieure</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygon layer of crowns. The result has its CRS.</source>
      <translation>Couche de polygones des houppiers. Le résultat a son SCR.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Crowns of the later date</source>
      <translation>Houppiers de la date ultérieure</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygon layer of crowns of the same area, in any CRS.</source>
      <translation>Couche de polygones des houppiers du même endroit, dans un SCR quelconque.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Changes</source>
      <translation>Changements</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>All crowns, classified as kept, gone, new or unknown, with the growth of kept crowns.</source>
      <translation>Tous les houppiers, classés comme maintenus, disparus, nouveaux ou inconnus, avec l’accroissement des houppiers maintenus.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>The stands are missing.</source>
      <translation>Les peuplements manquent.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Give stands, or leave the output of their changes empty.</source>
      <translation>Indiquer des peuplements, ou laisser vide la sortie de leurs changements.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stands were given, but no prediction report that contains their figures.</source>
      <translation>Des peuplements ont été indiqués, mais aucun rapport de prédiction contenant leurs valeurs.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Choose a file for the prediction report, or leave the stands of the report empty.</source>
      <translation>Choisir un fichier pour le rapport de prédiction, ou laisser vides les peuplements du rapport.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Language of the report.</source>
      <translation>Langue du rapport.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Batch size (patches)</source>
      <translation>Taille de lot (imagettes)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Number of patches processed per step. Smaller values need less memory. Default: chosen automatically.</source>
      <translation>Nombre d’imagettes traitées par étape. Des valeurs plus petites nécessitent moins de mémoire. Par défaut : choisi automatiquement.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Device</source>
      <translation>Périphérique</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>auto: a GPU if available, else the CPU. cuda: NVIDIA GPUs; cuda:1 is the second one. mps: Apple GPUs.</source>
      <translation>auto : un GPU si disponible, sinon le processeur. cuda : GPU NVIDIA ; cuda:1 est le deuxième. mps : GPU Apple.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Patch overlap (fraction, 0–0.95)</source>
      <translation>Recouvrement des imagettes (fraction, 0–0,95)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Fraction of its size that a patch shares with the next one.</source>
      <translation>Fraction de sa taille qu’une imagette partage avec la suivante.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Crowns as polygons, or as points with a crown diameter. Any CRS.</source>
      <translation>Houppiers en polygones, ou en points avec un diamètre de houppier. SCR quelconque.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Annotated areas</source>
      <translation>Zones annotées</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Polygons in which every crown is annotated. Areas outside are ignored. Default: the whole raster.</source>
      <translation>Polygones dans lesquels tous les houppiers sont annotés. Les surfaces en dehors sont ignorées. Par défaut : le raster entier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Bands (red, green, blue)</source>
      <translation>Bandes (rouge, vert, bleu)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Three bands in the order red, green, blue, or a single band. Default: the bands with these colour interpretations, else the first three.</source>
      <translation>Trois bandes dans l’ordre rouge, vert, bleu, ou une seule bande. Par défaut : les bandes ayant ces interprétations de couleur, sinon les trois premières.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Class field</source>
      <translation>Champ de classe</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Field that contains the class of each crown. Default: all crowns have the same class.</source>
      <translation>Champ qui contient la classe de chaque houppier. Par défaut : tous les houppiers ont la même classe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Crown diameter of point layers (m)</source>
      <translation>Diamètre de houppier des couches de points (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Required for point layers: each point is replaced by a square of this width.</source>
      <translation>Obligatoire pour les couches de points : chaque point est remplacé par un carré de cette largeur.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>File, or any data source that GDAL opens.</source>
      <translation>Fichier, ou toute source de données ouverte par GDAL.</translation>
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
      <translation>Fichier, ou toute source de données ouverte par OGR.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>The extent is empty.</source>
      <translation>L’emprise est vide.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>East and north must be larger than west and south.</source>
      <translation>L’est et le nord doivent être supérieurs à l’ouest et au sud.</translation>
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
      <source>job '{verb}'</source>
      <translation>tâche '{verb}'</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>'{name}' of {job}</source>
      <translation>'{name}' ({job})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>'{name}' of {job} must be text, not {value}.</source>
      <translation>'{name}' ({job}) doit être du texte, pas {value}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>The {job} cannot be read: {error}.</source>
      <translation>Lecture impossible : {job} : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>'{name}' of {job} must be an object, not {value}.</source>
      <translation>'{name}' ({job}) doit être un objet, pas {value}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/limit_jobs.py" />
      <source>Minimum crown diameter (m)</source>
      <translation>Diamètre minimal du houppier (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/limit_jobs.py" />
      <source>Smaller crowns are left out and counted in log and report. The diameter is the mean of the sides of the box. Default: no limit.</source>
      <translation>Les houppiers plus petits sont omis et comptés dans le journal et le rapport. Le diamètre est la moyenne des côtés de la boîte. Par défaut : aucune limite.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/limit_jobs.py" />
      <source>Maximum crown diameter (m)</source>
      <translation>Diamètre maximal du houppier (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/limit_jobs.py" />
      <source>Larger crowns are left out and counted in log and report. Default: no limit.</source>
      <translation>Les houppiers plus grands sont omis et comptés dans le journal et le rapport. Par défaut : aucune limite.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/limit_jobs.py" />
      <source>A minimum height needs a height model.</source>
      <translation>Une hauteur minimale nécessite un modèle de hauteur.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/limit_jobs.py" />
      <source>The minimum crown diameter of {least:g} m is larger than the maximum of {most:g} m.</source>
      <translation>Le diamètre minimal du houppier de {least:g} m est supérieur au maximum de {most:g} m.</translation>
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
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>The file of model '{model}' is missing: '{path}'.</source>
      <translation>Le fichier du modèle « {model} » manque : « {path} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>Connect its drive, or choose another model.</source>
      <translation>Connectez son lecteur, ou choisissez un autre modèle.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>'{target}' cannot be written: {error}.</source>
      <translation>Impossible d’écrire « {target} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>No model in the list of own models has the name '{name}'.</source>
      <translation>Aucun modèle de la liste des modèles personnels n’a le nom « {name} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>The list of models '{path}' cannot be read: {error}.</source>
      <translation>Impossible de lire la liste des modèles « {path} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>Your own models are not offered. Correct the file, or rename it to start a new list.</source>
      <translation>Vos modèles personnels ne sont pas proposés. Corriger le fichier, ou le renommer pour commencer une nouvelle liste.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>The list of models '{path}' was damaged ({reason}). It was kept as '{kept}', and a new list was started. Add your other models again, or correct that file and rename it.</source>
      <translation>La liste des modèles « {path} » était endommagée ({reason}). Elle a été conservée sous « {kept} », et une nouvelle liste a été commencée. Ajouter de nouveau les autres modèles, ou corriger ce fichier et le renommer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>Another program is writing '{target}'.</source>
      <translation>Un autre programme écrit « {target} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>Try again later.</source>
      <translation>Réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>The names are: {names}.</source>
      <translation>Les noms sont : {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>The list is empty.</source>
      <translation>La liste est vide.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/overwriting.py" />
      <source>{output}: '{path}' is also the input '{input}' and would be replaced.</source>
      <translation>{output} : « {path} » est aussi l’entrée « {input} » et serait remplacé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/overwriting.py" />
      <source>Choose another folder.</source>
      <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/overwriting.py" />
      <source>Choose another name for the output.</source>
      <translation>Choisir un autre nom pour la sortie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/overwriting.py" />
      <source>{output}: '{path}' is also the output '{other}'.</source>
      <translation>{output} : « {path} » est aussi la sortie « {other} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/overwriting.py" />
      <source>Choose another name for one of them.</source>
      <translation>Choisir un autre nom pour l’une des deux.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Model (file, folder or name)</source>
      <translation>Modèle (fichier, dossier ou nom)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Model written by 'Fine-tune', or a DeepForest model. Default: the bundled model.</source>
      <translation>Modèle écrit par « Affiner un modèle », ou modèle DeepForest. Par défaut : le modèle fourni.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Areas to process</source>
      <translation>Zones à traiter</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Polygons that limit the region of interest. Windows that touch them are read. Default: the whole raster.</source>
      <translation>Polygones qui limitent la zone d’intérêt. Les fenêtres qui les touchent sont lues. Par défaut : le raster entier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Extent to process</source>
      <translation>Emprise à traiter</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Rectangle that limits the region of interest. Default: the whole raster.</source>
      <translation>Rectangle qui limite la zone d’intérêt. Par défaut : le raster entier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Patch size (px)</source>
      <translation>Taille des imagettes (px)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Width and height of the image that the model processes. Default: the ground extent of the patches that the model was trained on.</source>
      <translation>Largeur et hauteur de l’image traitée par le modèle. Par défaut : l’emprise au sol des imagettes sur lesquelles le modèle a été entraîné.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Overlap of adjacent windows as a fraction of the patch size. On the ground, the overlap should be larger than the largest crown.</source>
      <translation>Recouvrement des fenêtres voisines, en fraction de la taille d’imagette. Au sol, le recouvrement doit être plus grand que le plus grand houppier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Score threshold (0–1)</source>
      <translation>Seuil de score (0–1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Crowns with a lower score are dropped. Default: the threshold of the model.</source>
      <translation>Les houppiers de score inférieur sont écartés. Par défaut : le seuil du modèle.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>NMS threshold (IoU, 0–1)</source>
      <translation>Seuil de NMS (IoU, 0–1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Of detections with an IoU above this threshold, only the one with the highest score is kept. Default: the threshold that 'Evaluate' stored in the model, else 0.15.</source>
      <translation>Parmi les détections dont l’IoU dépasse ce seuil, seule celle de score le plus élevé est conservée. Par défaut : le seuil que « Évaluer les houppiers » a enregistré dans le modèle, sinon 0,15.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Crown shape</source>
      <translation>Forme des houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>box: bounding box of the detection. ellipse: ellipse inscribed in the box. outline: outline traced in the image inside the box, else the ellipse (experimental).</source>
      <translation>box : boîte englobante de la détection. ellipse : ellipse inscrite dans la boîte. outline : contour tracé dans l’image à l’intérieur de la boîte, sinon l’ellipse (expérimental).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>auto: a GPU if available, else the CPU. cuda: NVIDIA GPUs; cuda:1 is the second one. mps: Apple GPUs. xpu: Intel GPUs.</source>
      <translation>auto : un GPU si disponible, sinon le processeur. cuda : GPU NVIDIA ; cuda:1 est le deuxième. mps : GPU Apple. xpu : GPU Intel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Numerical precision</source>
      <translation>Précision numérique</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>auto: bfloat16 if it is faster on the device, else float32. int8: faster on many CPUs; needs about a minute for the calibration on the raster, and a few crowns differ.</source>
      <translation>auto : bfloat16 si cela est plus rapide sur le périphérique, sinon float32. int8 : plus rapide sur de nombreux processeurs ; nécessite environ une minute pour la calibration sur le raster, et quelques houppiers diffèrent.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Resume an interrupted run</source>
      <translation>Reprendre une exécution interrompue</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Use the finished windows of a run with the same settings.</source>
      <translation>Utiliser les fenêtres terminées d’une exécution avec les mêmes paramètres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Merging at window borders</source>
      <translation>Fusion aux bords des fenêtres</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>cores: each window keeps the crowns centred in its core area. pooled: global NMS over all windows, as in DeepForest.</source>
      <translation>cores : chaque fenêtre conserve les houppiers centrés dans sa zone centrale. pooled : NMS globale sur toutes les fenêtres, comme dans DeepForest.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Remove overlaps between crowns</source>
      <translation>Supprimer les recouvrements entre houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Overlaps are assigned to the nearer crown, so areas are not counted twice. The overlap of patches is not changed.</source>
      <translation>Les recouvrements sont attribués au houppier le plus proche, afin que les surfaces ne soient pas comptées deux fois. Le recouvrement des imagettes n’est pas modifié.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Keep crowns on cancel</source>
      <translation>Conserver les houppiers en cas d’annulation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Write the crowns detected so far if the run is cancelled. The log reports the processed fraction of the area.</source>
      <translation>Écrire les houppiers détectés jusque-là si l’exécution est annulée. Le journal indique la fraction traitée de la surface.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Prediction report</source>
      <translation>Rapport de prédiction</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>HTML page with the number of crowns, crown cover, stand density, distributions of diameter and score, skipped windows, parameters, model and raster.</source>
      <translation>Page HTML avec le nombre de houppiers, le couvert des houppiers, la densité du peuplement, les distributions du diamètre et du score, les fenêtres ignorées, les paramètres, le modèle et le raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Crown density</source>
      <translation>Densité des houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Raster of crowns per hectare of processed area; no data elsewhere. If less than half of a cell is processed, half of its area is used. Cells are aligned with the pixels of the raster.</source>
      <translation>Raster des houppiers par hectare de surface traitée ; NoData ailleurs. Si moins de la moitié d’une cellule est traitée, la moitié de sa surface est utilisée. Les cellules sont alignées sur les pixels du raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Cell size of the crown density (m)</source>
      <translation>Taille de cellule de la densité des houppiers (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Width and height of a cell on the ground.</source>
      <translation>Largeur et hauteur d’une cellule au sol.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Number of GPUs</source>
      <translation>Nombre de GPU</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Number of NVIDIA GPUs of this machine that compute together, starting with the first one or with the one chosen as the device.</source>
      <translation>Nombre de GPU NVIDIA de cet ordinateur qui calculent ensemble, en commençant par le premier ou par celui choisi comme périphérique.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Worker processes</source>
      <translation>Processus de travail</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Number of additional processes on this machine that share the windows. Needs the package 'distributed'.</source>
      <translation>Nombre de processus supplémentaires sur cet ordinateur qui se partagent les fenêtres. Nécessite le paquet 'distributed'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Scheduler of a cluster (address)</source>
      <translation>Ordonnanceur d’un cluster (adresse)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Address of the scheduler of a Dask cluster whose workers detect the crowns, for example tcp://10.0.0.1:8786. The workers need the same engine, and the raster and the model under the same paths. Default: this machine.</source>
      <translation>Adresse de l’ordonnanceur d’un cluster Dask dont les workers détectent les houppiers, par exemple tcp://10.0.0.1:8786. Les workers ont besoin du même moteur, ainsi que du raster et du modèle sous les mêmes chemins. Par défaut : cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Folder of rasters</source>
      <translation>Dossier de rasters</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Its rasters, and those in its subfolders, are processed.</source>
      <translation>Les rasters de ce dossier et de ses sous-dossiers sont traités.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Names of the files in the folder</source>
      <translation>Noms des fichiers du dossier</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Patterns separated by spaces. Upper and lower case are not distinguished.</source>
      <translation>Motifs séparés par des espaces. Les majuscules et les minuscules ne sont pas distinguées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Tile index</source>
      <translation>Index de tuiles</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Layer with the path of a raster in the field 'location', as gdaltindex writes it. Relative paths refer to the folder of the layer.</source>
      <translation>Couche avec le chemin d’un raster dans le champ 'location', comme l’écrit gdaltindex. Les chemins relatifs se rapportent au dossier de la couche.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>STAC items (file or address)</source>
      <translation>Éléments STAC (fichier ou adresse)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>STAC item, item collection or result of a search, whose rasters are read from their server. Needs the package 'pystac-client'.</source>
      <translation>Élément STAC, collection d’éléments ou résultat d’une recherche, dont les rasters sont lus sur leur serveur. Nécessite le paquet 'pystac-client'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>STAC asset</source>
      <translation>Ressource STAC (asset)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Name of the asset of each STAC item. Default: the image with the role 'data', in a cloud-optimized format if there are several.</source>
      <translation>Nom de la ressource (asset) de chaque élément STAC. Par défaut : l’image avec le rôle 'data', dans un format optimisé pour le cloud s’il y en a plusieurs.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Three bands in the order red, green, blue, or a single band, of every raster. Default: the bands with these colour interpretations, else the first three.</source>
      <translation>Trois bandes dans l’ordre rouge, vert, bleu, ou une seule bande, de chaque raster. Par défaut : les bandes ayant ces interprétations de couleur, sinon les trois premières.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>CRS of the crowns</source>
      <translation>SCR des houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Rasters in another CRS are reprojected. Default: the CRS of most rasters.</source>
      <translation>Les rasters dans un autre SCR sont reprojetés. Par défaut : le SCR de la plupart des rasters.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Model to be improved. Default: the bundled model.</source>
      <translation>Modèle à améliorer. Par défaut : le modèle fourni.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Areas that contain annotated crowns are not suggested, and areas similar to them are ranked lower. The layer may be empty.</source>
      <translation>Les zones qui contiennent des houppiers annotés ne sont pas proposées, et les zones qui leur ressemblent sont classées plus bas. La couche peut être vide.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Areas of which more than a tenth is annotated are not suggested, and areas similar to them are ranked lower. The layer may be empty.</source>
      <translation>Les zones annotées à plus d’un dixième ne sont pas proposées, et les zones qui leur ressemblent sont classées plus bas. La couche peut être vide.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Rectangle in which areas are suggested. Default: the whole raster.</source>
      <translation>Rectangle dans lequel des zones sont proposées. Par défaut : le raster entier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Area size (m)</source>
      <translation>Taille des zones (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Side of an area on the ground. Default: the ground extent of a patch of the model, usually 40 m.</source>
      <translation>Côté d’une zone au sol. Par défaut : l’emprise au sol d’une imagette du modèle, généralement 40 m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Number of areas</source>
      <translation>Nombre de zones</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Number of areas to suggest.</source>
      <translation>Nombre de zones à proposer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Candidate areas (maximum)</source>
      <translation>Zones candidates (maximum)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>If the raster has more candidate areas, this number of them is sampled evenly. Each is evaluated in a fraction of a second.</source>
      <translation>Si le raster compte davantage de zones candidates, ce nombre de zones est échantillonné régulièrement. Chacune est évaluée en une fraction de seconde.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Model to describe. Default: the bundled model.</source>
      <translation>Modèle à décrire. Par défaut : le modèle fourni.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>HTML page with classes, ground extent and resolution, thresholds, validation metrics, origin, sources and licence of the model.</source>
      <translation>Page HTML avec les classes, l’emprise et la résolution au sol, les seuils, les métriques de validation, l’origine, les sources et la licence du modèle.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Both the scheduler of a cluster and a number of worker processes were given.</source>
      <translation>L’ordonnanceur d’un cluster et un nombre de processus de travail ont été indiqués en même temps.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Give either the scheduler, or the number of worker processes on this machine.</source>
      <translation>Indiquer soit l’ordonnanceur, soit le nombre de processus de travail sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Both a number of GPUs and worker processes were given.</source>
      <translation>Un nombre de GPU et des processus de travail ont été indiqués en même temps.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Leave the number of GPUs at 1: each worker process uses one GPU.</source>
      <translation>Laisser le nombre de GPU à 1 : chaque processus de travail utilise un GPU.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Orthomosaic in which crowns are detected.</source>
      <translation>Orthomosaïque dans laquelle les houppiers sont détectés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>One polygon per crown in the CRS of the raster, with score, class, diameter and area.</source>
      <translation>Un polygone par houppier dans le SCR du raster, avec score, classe, diamètre et surface.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Rasters</source>
      <translation>Rasters</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Orthomosaics, or folders of orthomosaics. Crowns are detected as if they were one raster.</source>
      <translation>Orthomosaïques, ou dossiers d’orthomosaïques. Les houppiers y sont détectés comme s’il s’agissait d’un seul raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>One polygon per crown of all rasters in one CRS, with score, class, diameter, area and the name of the raster.</source>
      <translation>Un polygone par houppier de tous les rasters dans un même SCR, avec score, classe, diamètre, surface et nom du raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>No rasters were given.</source>
      <translation>Aucun raster n’a été indiqué.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Choose rasters, a folder, a tile index or STAC items.</source>
      <translation>Choisir des rasters, un dossier, un index de tuiles ou des éléments STAC.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Orthomosaic that will be mapped.</source>
      <translation>Orthomosaïque à cartographier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Suggested areas</source>
      <translation>Zones suggérées</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Square areas with their rank (1: annotate first), the expected number of uncertain crowns and of all crowns, and their novelty. Input of 'Annotation layer'.</source>
      <translation>Zones carrées avec leur rang (1 : à annoter en premier), le nombre attendu de houppiers incertains et de tous les houppiers, et leur nouveauté. Entrée de « Couche d’annotation ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/protocol.py" />
      <source>neither a job nor a cancel request</source>
      <translation>ni une tâche ni une demande d’annulation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/protocol.py" />
      <source>its id is neither a number nor a text</source>
      <translation>son identifiant n’est ni un nombre ni un texte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/protocol.py" />
      <source>the job is not an object</source>
      <translation>la tâche n’est pas un objet</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Run began</source>
      <translation>Début de l’exécution</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Size (px)</source>
      <translation>Taille (px)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Ground resolution (m per pixel)</source>
      <translation>Résolution au sol (m par pixel)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>CRS</source>
      <translation>SCR</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Data type</source>
      <translation>Type de données</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Value range stretched to 8 bits</source>
      <translation>Plage de valeurs étirée sur 8 bits</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Rasters not processed, or only in part</source>
      <translation>Rasters non traités, ou seulement en partie</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Validation metrics</source>
      <translation>Métriques de validation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Areas</source>
      <translation>Zones</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Extent</source>
      <translation>Emprise</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Windows</source>
      <translation>Fenêtres</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Patch overlap (fraction)</source>
      <translation>Recouvrement des imagettes (fraction)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Score threshold</source>
      <translation>Seuil de score</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Crowns do not overlap</source>
      <translation>Les houppiers ne se recouvrent pas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>Fine-tuned models can be given by the name under which they are listed. Models of the Hugging Face Hub are given as owner/name or owner/name@revision, for example weecology/deepforest-tree, and are downloaded on first use.</source>
      <translation>Les modèles affinés peuvent être indiqués par le nom sous lequel ils sont répertoriés. Les modèles du Hugging Face Hub sont indiqués sous la forme propriétaire/nom ou propriétaire/nom@révision, par exemple weecology/deepforest-tree, et sont téléchargés à la première utilisation.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value:g} is outside the range from {least:g} to {most:g}.</source>
      <translation>{parameter} : {value:g} est hors de la plage de {least:g} à {most:g}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value:g} is less than the minimum of {least:g}.</source>
      <translation>{parameter} : {value:g} est inférieur au minimum de {least:g}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is not text.</source>
      <translation>{parameter} : {value} n’est pas du texte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: a value is required.</source>
      <translation>{parameter} : une valeur est requise.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: the name of '{path}' must end in {extension}.</source>
      <translation>{parameter} : le nom de « {path} » doit se terminer par {extension}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is not a whole number.</source>
      <translation>{parameter} : {value} n’est pas un nombre entier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is not a number.</source>
      <translation>{parameter} : {value} n’est pas un nombre.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is neither true nor false.</source>
      <translation>{parameter} : {value} n’est ni true ni false.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is not one of {choices}.</source>
      <translation>{parameter} : {value} ne fait pas partie de {choices}.</translation>
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
      <source>the end of the file is missing</source>
      <translation>la fin du fichier manque</translation>
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
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Width and height of a patch. Default: 40 m on the ground.</source>
      <translation>Largeur et hauteur d’une imagette. Par défaut : 40 m au sol.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Keep patches without crowns</source>
      <translation>Conserver les imagettes sans houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Write background patches too; 'Fine-tune' can use them as negatives.</source>
      <translation>Écrire aussi les imagettes sans houppiers ; « Affiner un modèle » peut les utiliser comme imagettes de fond.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Image format of the patches</source>
      <translation>Format d’image des imagettes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>png: smaller files. tif: the same pixels, georeferenced.</source>
      <translation>png : fichiers plus petits. tif : les mêmes pixels, géoréférencés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Patch footprints</source>
      <translation>Emprises des imagettes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Outlines of the patches with their number of crowns.</source>
      <translation>Contours des imagettes avec leur nombre de houppiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Crowns reserved for validation. The patches containing them are marked and excluded from training. Digitize them in a spatially separate area. Default: 'Fine-tune' selects the validation patches.</source>
      <translation>Houppiers réservés à la validation. Les imagettes qui les contiennent sont marquées et exclues de l’entraînement. Numériser ces houppiers dans une zone spatialement séparée. Par défaut : « Affiner un modèle » sélectionne les imagettes de validation.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Raster (or choose a patches folder)</source>
      <translation>Raster (ou choisir un dossier d’imagettes)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Orthomosaic on which the crowns were annotated. Not used with a patches folder.</source>
      <translation>Orthomosaïque sur laquelle les houppiers ont été annotés. Non utilisée avec un dossier d’imagettes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Crowns as polygons or points, in any CRS. Points without a crown diameter get the boxes of crowns that the start model detects there; other points get squares of the size of their neighbours.</source>
      <translation>Houppiers sous forme de polygones ou de points, dans un SCR quelconque. Les points sans diamètre de houppier reçoivent les boîtes de houppiers que le modèle de départ y détecte ; les autres points reçoivent des carrés de la taille de leurs voisins.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Patches folder (instead of raster and crowns)</source>
      <translation>Dossier d’imagettes (au lieu du raster et des houppiers)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Replaces raster and annotations: a folder written by 'Split raster', or one with images and annotations, for example a DeepForest CSV file, a COCO file or a YOLO dataset.</source>
      <translation>Remplace le raster et les annotations : un dossier écrit par « Découper un raster », ou un dossier avec des images et des annotations, par exemple un fichier CSV de DeepForest, un fichier COCO ou un jeu de données YOLO.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Model to fine-tune. Default: the bundled model.</source>
      <translation>Modèle à affiner. Par défaut : le modèle fourni.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Epochs</source>
      <translation>Époques</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Number of passes over all training patches.</source>
      <translation>Nombre de passages sur toutes les imagettes d’entraînement.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Learning rate</source>
      <translation>Taux d’apprentissage</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Step size of the optimizer. Default: chosen for the model.</source>
      <translation>Pas de l’optimiseur. Par défaut : choisi selon le modèle.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Width and height of a training patch. Default: the ground extent of the patches that the model was trained on.</source>
      <translation>Largeur et hauteur d’une imagette d’entraînement. Par défaut : l’emprise au sol des imagettes sur lesquelles le modèle a été entraîné.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Validation (fraction of the patches, 0–0.9)</source>
      <translation>Validation (fraction des imagettes, 0–0,9)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Fraction of the patches reserved for validation, in spatial blocks; metrics are computed on them after each epoch. Not used with validation crowns.</source>
      <translation>Fraction des imagettes réservée à la validation, par blocs spatiaux ; les métriques y sont calculées après chaque époque. Non utilisée avec des houppiers de validation.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Augmentations</source>
      <translation>Augmentations</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Random modifications of the training patches, which make the model robust against differences between flights.</source>
      <translation>Modifications aléatoires des imagettes d’entraînement, qui rendent le modèle robuste aux différences entre les vols.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Negatives (fraction of the patches with crowns, 0–10)</source>
      <translation>Imagettes de fond (fraction des imagettes avec houppiers, 0–10)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Number of background patches used in training, relative to the patches with crowns. 1: as many.</source>
      <translation>Nombre d’imagettes de fond utilisées pour l’entraînement, par rapport aux imagettes avec houppiers. 1 : autant.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Freeze the backbone</source>
      <translation>Geler le backbone</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Train only the feature pyramid and the detection head. Faster, and less prone to overfitting with very few annotations.</source>
      <translation>Entraîner uniquement la pyramide de caractéristiques et la tête de détection. Plus rapide, et moins sujet au surapprentissage avec très peu d’annotations.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Metric for selecting the best epoch</source>
      <translation>Métrique pour sélectionner la meilleure époque</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Computed on the validation patches after each epoch. Without validation patches, the last epoch is kept.</source>
      <translation>Calculée sur les imagettes de validation après chaque époque. Sans imagettes de validation, la dernière époque est conservée.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Early stopping (epochs without improvement)</source>
      <translation>Arrêt anticipé (époques sans amélioration)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Stop the training after this number of epochs without improvement. 0: train all epochs.</source>
      <translation>Arrêter l’entraînement après ce nombre d’époques sans amélioration. 0 : entraîner toutes les époques.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Data loading processes</source>
      <translation>Processus de chargement des données</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Number of processes that load patches. 0: load them in the main process.</source>
      <translation>Nombre de processus qui chargent les imagettes. 0 : les charger dans le processus principal.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Keep patches in memory</source>
      <translation>Garder les imagettes en mémoire</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Faster. Disable it if memory is insufficient.</source>
      <translation>Plus rapide. À désactiver si la mémoire est insuffisante.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Random seed</source>
      <translation>Graine aléatoire</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Start value of the random number generators. The same seed gives the same validation patches and order.</source>
      <translation>Valeur initiale des générateurs de nombres aléatoires. La même graine aléatoire donne les mêmes imagettes de validation et le même ordre.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Configuration (file, or key=value pairs)</source>
      <translation>Configuration (fichier, ou paires clé=valeur)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>YAML file, or key=value pairs separated by spaces or line breaks, with the keys of DeepForest, for example train.lr=0.0005. These settings override the other parameters.</source>
      <translation>Fichier YAML, ou paires clé=valeur séparées par des espaces ou des sauts de ligne, avec les clés de DeepForest, par exemple train.lr=0.0005. Ces réglages remplacent les autres paramètres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Training report</source>
      <translation>Rapport d’entraînement</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>HTML page with the training curves, sample patches with predictions, and the settings.</source>
      <translation>Page HTML avec les courbes d’entraînement, des exemples d’imagettes avec prédictions, et les paramètres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Training log folder</source>
      <translation>Dossier des journaux d’entraînement</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Folder for the metrics of all epochs as CSV file and TensorBoard log.</source>
      <translation>Dossier pour les métriques de toutes les époques sous forme de fichier CSV et de journal TensorBoard.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Crowns reserved for validation. The patches containing them are excluded from training; replaces the validation fraction. Digitize them in a spatially separate area.</source>
      <translation>Houppiers réservés à la validation. Les imagettes qui les contiennent sont exclues de l’entraînement ; remplace la fraction de validation. Numériser ces houppiers dans une zone spatialement séparée.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Continue after the last completed epoch of a run with the same settings.</source>
      <translation>Continuer après la dernière époque terminée d’une exécution avec les mêmes paramètres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Orthomosaic on which the crowns were annotated.</source>
      <translation>Orthomosaïque sur laquelle les houppiers ont été annotés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Patches folder</source>
      <translation>Dossier d’imagettes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Folder for the patches and their annotations, an input of 'Fine-tune'. The subfolder 'unannotated' contains parts of the raster without annotations, which 'Fine-tune' replays.</source>
      <translation>Dossier pour les imagettes et leurs annotations, une entrée de « Affiner un modèle ». Le sous-dossier 'unannotated' contient des parties du raster sans annotations, que « Affiner un modèle » rejoue.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Fine-tuned model</source>
      <translation>Modèle affiné</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Model file, an input of 'Predict tile'.</source>
      <translation>Fichier du modèle, une entrée de « Prédire les houppiers ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Each point is replaced by a square of this width. Default: points get boxes as described for the annotated crowns.</source>
      <translation>Chaque point est remplacé par un carré de cette largeur. Par défaut : les points reçoivent des boîtes comme décrit pour les houppiers annotés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Both a patches folder and a raster with annotations were given.</source>
      <translation>Un dossier d’imagettes et un raster avec annotations ont été indiqués tous les deux.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Give either the folder written by 'Split raster', or the raster and its annotations.</source>
      <translation>Indiquer soit le dossier écrit par « Découper un raster », soit le raster et ses annotations.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Training data are missing.</source>
      <translation>Les données d’entraînement manquent.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Give a raster and its annotations, or the folder written by 'Split raster'.</source>
      <translation>Indiquer un raster et ses annotations, ou le dossier écrit par « Découper un raster ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Validation crowns were given without annotations for training.</source>
      <translation>Des houppiers de validation ont été indiqués sans annotations pour l’entraînement.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Give both, or a folder written by 'Split raster' with validation crowns.</source>
      <translation>Indiquer les deux, ou un dossier écrit par « Découper un raster » avec des houppiers de validation.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Early stopping needs validation patches, but the validation fraction is 0.</source>
      <translation>L’arrêt anticipé nécessite des imagettes de validation, mais la fraction de validation est 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Set the validation fraction to 0.2, for example, or early stopping to 0.</source>
      <translation>Définir la fraction de validation sur 0,2, par exemple, ou l’arrêt anticipé sur 0.</translation>
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
      <source>The configuration file '{path}' has no keys.</source>
      <translation>Le fichier de configuration « {path} » ne contient aucune clé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Configuration value '{text}' of key '{name}' cannot be read: {error}.</source>
      <translation>Impossible de lire la valeur « {text} » de la clé de configuration '{name}' : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Configuration '{text}' is neither a readable file nor key=value pairs: {error}.</source>
      <translation>La configuration « {text} » n’est ni un fichier lisible ni des paires clé=valeur : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>The configuration '{path}' is not YAML: {error}.</source>
      <translation>La configuration « {path} » n’est pas du YAML : {error}.</translation>
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
      <source>Configuration key '{name}' is supported in scripts only.</source>
      <translation>La clé de configuration '{name}' n’est prise en charge que dans les scripts.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/job_overrides.py" />
      <source>Remove it.</source>
      <translation>La supprimer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>the schedule of crop models is ReduceLROnPlateau</source>
      <translation>le plan de taux d’apprentissage des modèles de recadrage (crop models) est ReduceLROnPlateau</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>{problem} It is ignored.</source>
      <translation>{problem} Cela est ignoré.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Configuration key '{full}' is a section, so {value} cannot be its value.</source>
      <translation>La clé de configuration '{full}' est une section, {value} ne peut donc pas être sa valeur.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Configuration key '{name}' is unknown.</source>
      <translation>La clé de configuration '{name}' est inconnue.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Did you mean '{near}'?</source>
      <translation>Vouliez-vous dire '{near}' ?</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Known keys: {known}.</source>
      <translation>Clés connues : {known}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>the copying of images to the device cannot be configured</source>
      <translation>la copie des images sur le périphérique n’est pas configurable</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>{problem} It is ignored. {hint}</source>
      <translation>{problem} Cela est ignoré. {hint}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Configuration key '{name}' is not supported: {unsupported}.</source>
      <translation>La clé de configuration '{name}' n’est pas prise en charge : {unsupported}.</translation>
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
      <source>Set them to None or to their default.</source>
      <translation>Leur donner la valeur None ou leur valeur par défaut.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Configuration key 'train.scheduler.params.mode' is '{mode}', so the learning rate would fall when {target} improves.</source>
      <translation>La clé de configuration 'train.scheduler.params.mode' vaut '{mode}', le taux d’apprentissage baisserait donc lorsque {target} s’améliore.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Set it to {wanted}.</source>
      <translation>Donnez-lui la valeur {wanted}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Configuration key 'num_classes' is {num_classes}, but 'label_dict' has {count}: {names}.</source>
      <translation>La clé de configuration 'num_classes' vaut {num_classes}, mais 'label_dict' en compte {count} : {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Set num_classes to this number, or remove it.</source>
      <translation>Donner à num_classes cette valeur, ou supprimer la clé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Configuration key '{name}' is supported in fine-tuning jobs only.</source>
      <translation>La clé de configuration '{name}' n’est prise en charge que dans les tâches d’affinage.</translation>
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
      <translation>une liste de noms ({names}, ou noms de classes de DeepForest et d’albumentations, chacun seul ou avec ses paramètres comme dans {{HorizontalFlip: {{p: 0.5}}}})</translation>
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
      <source>class names with consecutive numbers from 0</source>
      <translation>des noms de classes avec des numéros consécutifs à partir de 0</translation>
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
      <source>a list of two numbers of at least 0 and below 1</source>
      <translation>une liste de deux nombres supérieurs ou égaux à 0 et inférieurs à 1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a list of two whole numbers of at least 1</source>
      <translation>une liste de deux nombres entiers d’au moins 1</translation>
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
      <source>Configuration key 'architecture' is 'DeformableDetr', which is not supported.</source>
      <translation>La clé de configuration 'architecture' vaut 'DeformableDetr', qui n’est pas prise en charge.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>Choose one of: {known}.</source>
      <translation>Choisir parmi : {known}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>Correct or remove them.</source>
      <translation>Corrigez-les ou supprimez-les.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>'{path}' has no rows.</source>
      <translation>« {path} » n’a aucune ligne.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>It must have a row for each crown.</source>
      <translation>Il doit y avoir une ligne pour chaque houppier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>invalid coordinates</source>
      <translation>coordonnées non valides</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>boxes whose xmax or ymax is not greater than xmin or ymin</source>
      <translation>boîtes dont xmax ou ymax n’est pas supérieur à xmin ou ymin</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>line {rows}</source>
      <translation>ligne {rows}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>lines {rows}</source>
      <translation>lignes {rows}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>row {rows}</source>
      <translation>ligne {rows}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>rows {rows}</source>
      <translation>lignes {rows}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>{table}: {count} row with {problem} ({place}).</source>
      <translation>{table} : {count} ligne avec une erreur : {problem} ({place}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>{table}: {count:,} rows with {problem} ({place}).</source>
      <translation>{table} : {count:,} lignes avec une erreur : {problem} ({place}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>'{path}' lacks the columns: {columns}.</source>
      <translation>Il manque à « {path} » les colonnes : {columns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>The columns must be: {columns}.</source>
      <translation>Les colonnes doivent être : {columns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>no value in column '{column}'</source>
      <translation>aucune valeur dans la colonne « {column} »</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>File '{path}' does not exist.</source>
      <translation>Le fichier « {path} » n’existe pas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>Check the path of the annotations.</source>
      <translation>Vérifiez le chemin des annotations.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>'{path}' cannot be read as CSV: {error}.</source>
      <translation>Impossible de lire « {path} » comme CSV : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>It must be comma-separated and encoded in UTF-8.</source>
      <translation>Il doit être séparé par des virgules et encodé en UTF-8.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' is the result of an evaluation: {count} false positive skipped, {kept}.</source>
      <translation>La couche « {layer} » est le résultat d’une évaluation : {count} faux positif ignoré, {kept}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' is the result of an evaluation: {count:,} false positives skipped, {kept}.</source>
      <translation>La couche « {layer} » est le résultat d’une évaluation : {count:,} faux positifs ignorés, {kept}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} crown of validation layer '{layer}' is also in the training layer; it is used for validation only.</source>
      <translation>{count} houppier de la couche de validation « {layer} » se trouve aussi dans la couche d’entraînement ; il ne sert qu’à la validation.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} crowns of validation layer '{layer}' are also in the training layer; they are used for validation only.</source>
      <translation>{count:,} houppiers de la couche de validation « {layer} » se trouvent aussi dans la couche d’entraînement ; ils ne servent qu’à la validation.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} point of layer '{layer}' converted to a square of {diameter:g} m.</source>
      <translation>{count} point de la couche « {layer} » converti en un carré de {diameter:g} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} points of layer '{layer}' converted to squares of {diameter:g} m.</source>
      <translation>{count:,} points de la couche « {layer} » convertis en carrés de {diameter:g} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count} crown outside raster '{raster}' skipped.</source>
      <translation>Couche « {layer} » : {count} houppier hors du raster « {raster} » ignoré.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count:,} crowns outside raster '{raster}' skipped.</source>
      <translation>Couche « {layer} » : {count:,} houppiers hors du raster « {raster} » ignorés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count} crown with at most half inside raster '{raster}' skipped.</source>
      <translation>Couche « {layer} » : {count} houppier situé au plus pour moitié dans le raster « {raster} » ignoré.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count:,} crowns with at most half inside raster '{raster}' skipped.</source>
      <translation>Couche « {layer} » : {count:,} houppiers situés au plus pour moitié dans le raster « {raster} » ignorés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count} crown narrower than {width:g} pixels skipped.</source>
      <translation>Couche « {layer} » : {count} houppier de moins de {width:g} pixel de largeur ignoré.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count:,} crowns narrower than {width:g} pixels skipped.</source>
      <translation>Couche « {layer} » : {count:,} houppiers de moins de {width:g} pixel de largeur ignorés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count} crown clipped at the border of raster '{raster}'.</source>
      <translation>Couche « {layer} » : {count} houppier coupé au bord du raster « {raster} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count:,} crowns clipped at the border of raster '{raster}'.</source>
      <translation>Couche « {layer} » : {count:,} houppiers coupés au bord du raster « {raster} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count} crown outside the areas skipped.</source>
      <translation>Couche « {layer} » : {count} houppier hors des zones ignoré.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count:,} crowns outside the areas skipped.</source>
      <translation>Couche « {layer} » : {count:,} houppiers hors des zones ignorés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' is the result of an evaluation and has only false positives.</source>
      <translation>La couche « {layer} » est le résultat d’une évaluation et ne contient que des faux positifs.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Choose a layer of crowns, or add the trees to it.</source>
      <translation>Choisir une couche de houppiers, ou y ajouter les arbres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Remove all crowns from it that are not reserved for validation.</source>
      <translation>En retirer tous les houppiers qui ne sont pas réservés à la validation.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The areas of layer '{layer}' are outside raster '{raster}'.</source>
      <translation>Les zones de la couche « {layer} » sont hors du raster « {raster} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The crown diameter of layer '{layer}' cannot be converted to pixels because the ground resolution of raster '{raster}' is unknown.</source>
      <translation>Le diamètre de houppier de la couche « {layer} » ne peut pas être converti en pixels, car la résolution au sol du raster « {raster} » est inconnue.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Assign a CRS to the raster, or use a layer of polygons.</source>
      <translation>Attribuer un SCR au raster, ou utiliser une couche de polygones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>No crown of layer '{layer}' has more than half of its area inside raster '{raster}'.</source>
      <translation>Aucun houppier de la couche « {layer} » n’a plus de la moitié de sa surface dans le raster « {raster} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Draw areas around the annotated crowns, or do not set areas.</source>
      <translation>Dessinez des zones autour des houppiers annotés, ou ne définissez pas de zones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} crown kept</source>
      <translation>{count} houppier conservé</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} crowns kept</source>
      <translation>{count:,} houppiers conservés</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The only training crown is also in validation layer '{layer}'.</source>
      <translation>Le seul houppier d’entraînement se trouve aussi dans la couche de validation « {layer} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>All {count:,} training crowns are also in validation layer '{layer}'.</source>
      <translation>Les {count:,} houppiers d’entraînement se trouvent tous aussi dans la couche de validation « {layer} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Classes of validation layer '{layer}' cannot be trained because they have no training crowns: {classes}.</source>
      <translation>Des classes de la couche de validation « {layer} » ne peuvent pas être entraînées, car elles n’ont pas de houppiers d’entraînement : {classes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' has no CRS; that of raster '{raster}' was assumed.</source>
      <translation>La couche « {layer} » n’a pas de SCR ; celui du raster « {raster} » a été supposé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Raster '{raster}' has no CRS; that of layer '{layer}' was assumed.</source>
      <translation>Le raster « {raster} » n’a pas de SCR ; celui de la couche « {layer} » a été supposé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The {count} crown of layer '{layer}' is outside raster '{raster}'.</source>
      <translation>Le seul houppier ({count}) de la couche « {layer} » est hors du raster « {raster} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>All {count:,} crowns of layer '{layer}' are outside raster '{raster}'.</source>
      <translation>Les {count:,} houppiers de la couche « {layer} » sont tous hors du raster « {raster} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The {count} crown of layer '{layer}' on raster '{raster}' is outside the areas.</source>
      <translation>Le seul houppier ({count}) de la couche « {layer} » sur le raster « {raster} » est hors des zones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>None of the {count:,} crowns of layer '{layer}' on raster '{raster}' is inside the areas.</source>
      <translation>Aucun des {count:,} houppiers de la couche « {layer} » sur le raster « {raster} » ne se trouve dans les zones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}' contains no annotations in a known format.</source>
      <translation>« {path} » ne contient pas d’annotations dans un format connu.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>The formats are: {formats}.</source>
      <translation>Les formats sont : {formats}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count} empty .xml file skipped.</source>
      <translation>« {path} » : {count} fichier .xml vide ignoré.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count:,} empty .xml files skipped.</source>
      <translation>« {path} » : {count:,} fichiers .xml vides ignorés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>Folder '{folder}' has several annotation files: {files}.</source>
      <translation>Le dossier « {folder} » contient plusieurs fichiers d’annotations : {files}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>Choose one of them.</source>
      <translation>Choisissez l’un d’eux.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}' is empty.</source>
      <translation>« {path} » est vide.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>Export the annotations again, or choose another file.</source>
      <translation>Exporter de nouveau les annotations, ou choisir un autre fichier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>Folder '{folder}' contains annotations already, which would be mixed with the new ones.</source>
      <translation>Le dossier « {folder} » contient déjà des annotations, qui seraient mélangées aux nouvelles.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>Choose an empty folder.</source>
      <translation>Choisissez un dossier vide.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count} ignored box is not written, because {format} does not store it.</source>
      <translation>« {path} » : {count} boîte ignorée n’est pas écrite, car {format} ne l’enregistre pas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count:,} ignored boxes are not written, because {format} does not store them.</source>
      <translation>« {path} » : {count:,} boîtes ignorées ne sont pas écrites, car {format} ne les enregistre pas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count} outline replaced by its box, because {format} stores only boxes.</source>
      <translation>« {path} » : {count} contour remplacé par sa boîte, car {format} n’enregistre que des boîtes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count:,} outlines replaced by their boxes, because {format} stores only boxes.</source>
      <translation>« {path} » : {count:,} contours remplacés par leurs boîtes, car {format} n’enregistre que des boîtes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count} outline of several parts replaced by its convex hull, which has the same box.</source>
      <translation>« {path} » : {count} contour en plusieurs parties remplacé par son enveloppe convexe, qui a la même boîte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count:,} outlines of several parts replaced by their convex hulls, which have the same boxes.</source>
      <translation>« {path} » : {count:,} contours en plusieurs parties remplacés par leurs enveloppes convexes, qui ont les mêmes boîtes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': the holes of {count} outline were filled, because {format} does not store them.</source>
      <translation>« {path} » : les trous de {count} contour ont été comblés, car {format} ne les enregistre pas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': the holes of {count:,} outlines were filled, because {format} does not store them.</source>
      <translation>« {path} » : les trous de {count:,} contours ont été comblés, car {format} ne les enregistre pas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count} image is reserved for validation, which {format} does not store.</source>
      <translation>« {path} » : {count} image est réservée à la validation, ce que {format} n’enregistre pas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count:,} images are reserved for validation, which {format} does not store.</source>
      <translation>« {path} » : {count:,} images sont réservées à la validation, ce que {format} n’enregistre pas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count} crown extends beyond the border of its image. It was kept as it is.</source>
      <translation>« {path} » : {count} houppier dépasse le bord de son image. Il a été conservé tel quel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count:,} crowns extend beyond the borders of their images. They were kept as they are.</source>
      <translation>« {path} » : {count:,} houppiers dépassent les bords de leurs images. Ils ont été conservés tels quels.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count} crown is completely outside its image. It was kept; correct or delete it.</source>
      <translation>« {path} » : {count} houppier se trouve entièrement hors de son image. Il a été conservé ; le corriger ou le supprimer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count:,} crowns are completely outside their images. They were kept; correct or delete them.</source>
      <translation>« {path} » : {count:,} houppiers se trouvent entièrement hors de leurs images. Ils ont été conservés ; les corriger ou les supprimer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': the outline of annotation {ids} is not a polygon; its 'bbox' was used.</source>
      <translation>« {path} » : le contour de l’annotation {ids} n’est pas un polygone ; sa 'bbox' a été utilisée.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': the outlines of {count:,} annotations are not polygons; their 'bbox' was used: {ids}.</source>
      <translation>« {path} » : les contours de {count:,} annotations ne sont pas des polygones ; leur 'bbox' a été utilisée : {ids}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': annotation {ids} skipped because it has no image, or neither a polygon nor a 'bbox'.</source>
      <translation>« {path} » : annotation {ids} ignorée, car elle n’a pas d’image, ou ni polygone ni 'bbox'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count:,} annotations skipped because they have no image, or neither a polygon nor a 'bbox': {ids}.</source>
      <translation>« {path} » : {count:,} annotations ignorées, car elles n’ont pas d’image, ou ni polygone ni 'bbox' : {ids}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': annotation {ids} skipped because its width, height or area is not positive.</source>
      <translation>« {path} » : annotation {ids} ignorée, car sa largeur, sa hauteur ou sa surface n’est pas positive.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count:,} annotations skipped because their width, height or area is not positive: {ids}.</source>
      <translation>« {path} » : {count:,} annotations ignorées, car leur largeur, leur hauteur ou leur surface n’est pas positive : {ids}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count} annotation skipped because it is neither a box nor a polygon: {kinds}.</source>
      <translation>« {path} » : {count} annotation ignorée, car elle n’est ni une boîte ni un polygone : {kinds}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count:,} annotations skipped because they are neither boxes nor polygons: {kinds}.</source>
      <translation>« {path} » : {count:,} annotations ignorées, car elles ne sont ni des boîtes ni des polygones : {kinds}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>a shape has no extent</source>
      <translation>une forme n’a pas d’étendue</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': the size of image '{image}' is unknown.</source>
      <translation>« {path} » : la taille de l’image « {image} » est inconnue.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>Choose the folder of the images.</source>
      <translation>Choisissez le dossier des images.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': images '{one}' and '{other}' would have the same file '{file}'.</source>
      <translation>« {path} » : les images « {one} » et « {other} » auraient le même fichier « {file} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>Rename one of them.</source>
      <translation>Renommez l’une d’elles.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>an image has no name</source>
      <translation>une image n’a pas de nom</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/coco.py" />
      <source>'{path}': {count} annotation of a group ('iscrowd') skipped.</source>
      <translation>« {path} » : {count} annotation d’un groupe ('iscrowd') ignorée.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/coco.py" />
      <source>'{path}': {count:,} annotations of groups ('iscrowd') skipped.</source>
      <translation>« {path} » : {count:,} annotations de groupes ('iscrowd') ignorées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/coco.py" />
      <source>'{path}' cannot be read as JSON: {error}.</source>
      <translation>Impossible de lire « {path} » comme JSON : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/coco.py" />
      <source>The file must be a COCO annotation file.</source>
      <translation>Le fichier doit être un fichier d’annotations COCO.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/coco.py" />
      <source>'{path}' is not a COCO annotation file: {error}.</source>
      <translation>« {path} » n’est pas un fichier d’annotations COCO : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/coco.py" />
      <source>It needs 'images', 'categories' and 'annotations', each annotation with a polygon or a 'bbox'.</source>
      <translation>Il faut 'images', 'categories' et 'annotations', chaque annotation avec un polygone ou une 'bbox'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/cvat.py" />
      <source>'{path}' is not a CVAT annotation file: {error}.</source>
      <translation>« {path} » n’est pas un fichier d’annotations CVAT : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/cvat.py" />
      <source>Export the task as 'CVAT for images 1.1'.</source>
      <translation>Exportez la tâche au format 'CVAT for images 1.1'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/label_studio.py" />
      <source>'{path}': {count} earlier annotation of an image skipped; the latest one was used.</source>
      <translation>« {path} » : {count} annotation antérieure d’une image ignorée ; la plus récente a été utilisée.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/label_studio.py" />
      <source>'{path}': {count:,} earlier annotations of images skipped; the latest ones were used.</source>
      <translation>« {path} » : {count:,} annotations antérieures d’images ignorées ; les plus récentes ont été utilisées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/label_studio.py" />
      <source>The file must be an export of Label Studio.</source>
      <translation>Le fichier doit être un export de Label Studio.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/label_studio.py" />
      <source>'{path}' is not an export of Label Studio: {error}.</source>
      <translation>« {path} » n’est pas un export de Label Studio : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/label_studio.py" />
      <source>Export the project as 'JSON'.</source>
      <translation>Exportez le projet au format 'JSON'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/pascal_voc.py" />
      <source>'{path}' has no image name.</source>
      <translation>« {path} » ne contient pas de nom d’image.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/pascal_voc.py" />
      <source>A Pascal VOC annotation must have an element 'filename'.</source>
      <translation>Une annotation Pascal VOC doit avoir un élément 'filename'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/pascal_voc.py" />
      <source>'{path}' cannot be read as XML: {error}.</source>
      <translation>Impossible de lire « {path} » comme XML : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/pascal_voc.py" />
      <source>The file must be a {kind} annotation.</source>
      <translation>Le fichier doit être une annotation {kind}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/pascal_voc.py" />
      <source>Object {number} of '{path}' has no box of four numbers.</source>
      <translation>L’objet {number} de « {path} » n’a pas de boîte de quatre nombres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/pascal_voc.py" />
      <source>Its element 'bndbox' must have the elements {sides}, with the maxima greater than the minima.</source>
      <translation>Son élément 'bndbox' doit avoir les éléments {sides}, les maximums étant supérieurs aux minimums.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/table_csv.py" />
      <source>'{path}': line {line} is not an annotation: {error}.</source>
      <translation>« {path} » : la ligne {line} n’est pas une annotation : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/table_csv.py" />
      <source>It must have the values image, x1, y1, x2, y2, class; only the image if it has no crowns.</source>
      <translation>Elle doit avoir les valeurs image, x1, y1, x2, y2, class ; seulement l’image si elle n’a pas de houppiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}': {count} file of annotations skipped because its image is missing.</source>
      <translation>« {path} » : {count} fichier d’annotations ignoré, car son image manque.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}': {count:,} files of annotations skipped because their images are missing.</source>
      <translation>« {path} » : {count:,} fichiers d’annotations ignorés, car leurs images manquent.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}' is not a YOLO dataset: {error}.</source>
      <translation>« {path} » n’est pas un jeu de données YOLO : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>It needs 'names' (the classes), the image folders 'train' and 'val', and annotations in folders 'labels'.</source>
      <translation>Il nécessite 'names' (les classes), les dossiers d’images 'train' et 'val', et des annotations dans des dossiers 'labels'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}': {count} crown clipped at the border of its image.</source>
      <translation>« {path} » : {count} houppier coupé au bord de son image.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}': {count:,} crowns clipped at the borders of their images.</source>
      <translation>« {path} » : {count:,} houppiers coupés aux bords de leurs images.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}': {count} crown outside its image skipped.</source>
      <translation>« {path} » : {count} houppier hors de son image ignoré.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}': {count:,} crowns outside their images skipped.</source>
      <translation>« {path} » : {count:,} houppiers hors de leurs images ignorés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}' has no images in its folders: {folders}.</source>
      <translation>« {path} » n’a pas d’images dans ses dossiers : {folders}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>A YOLO dataset needs its images, because the annotations are fractions of their size.</source>
      <translation>Un jeu de données YOLO nécessite ses images, car les annotations sont des fractions de leur taille.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}' cannot be read: {error}.</source>
      <translation>Impossible de lire « {path} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/geoparquet.py" />
      <source>Check that the file is complete and is GeoParquet, which needs metadata about its geometries.</source>
      <translation>Vérifier que le fichier est complet et qu’il s’agit de GeoParquet, qui nécessite des métadonnées sur ses géométries.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/geoparquet.py" />
      <source>'{path}': the package pyarrow, which reads and writes Parquet files, is not installed.</source>
      <translation>« {path} » : le paquet pyarrow, qui lit et écrit les fichiers Parquet, n’est pas installé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/geoparquet.py" />
      <source>Install it with: pip install 'deepforest-qgis[parquet]'. Or use a file that ends in .gpkg.</source>
      <translation>L’installer avec : pip install 'deepforest-qgis[parquet]'. Ou utiliser un fichier qui se termine par .gpkg.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/geoparquet.py" />
      <source>Layer '{layer}' cannot be opened: {error}.</source>
      <translation>Impossible d’ouvrir la couche « {layer} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/geoparquet.py" />
      <source>Layer '{layer}' cannot be read: {error}.</source>
      <translation>Impossible de lire la couche « {layer} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/ignored_boxes.py" />
      <source>Layer '{layer}': {count} box is ignored because of field '{field}'.</source>
      <translation>Couche « {layer} » : {count} boîte est ignorée en raison du champ « {field} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/ignored_boxes.py" />
      <source>Layer '{layer}': {count:,} boxes are ignored because of field '{field}'.</source>
      <translation>Couche « {layer} » : {count:,} boîtes sont ignorées en raison du champ « {field} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/ignored_boxes.py" />
      <source>Column '{column}' of '{table}' has the value '{value}'.</source>
      <translation>La colonne « {column} » de « {table} » a la valeur « {value} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/ignored_boxes.py" />
      <source>Set 1 or true for boxes to ignore and 0 or false for crowns, or rename the column.</source>
      <translation>Indiquez 1 ou true pour les boîtes à ignorer et 0 ou false pour les houppiers, ou renommez la colonne.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/ignored_boxes.py" />
      <source>All crowns of layer '{layer}' are ignored because of field '{field}'.</source>
      <translation>Tous les houppiers de la couche « {layer} » sont ignorés en raison du champ « {field} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/ignored_boxes.py" />
      <source>Set the field to 0 or false for crowns.</source>
      <translation>Définissez le champ à 0 ou false pour les houppiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}' has no crowns.</source>
      <translation>« {path} » ne contient aucun houppier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>Its list 'annotations' is empty.</source>
      <translation>Sa liste 'annotations' est vide.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}': {count} image without annotations skipped. If there are no trees in it, add a row 0,0,0,0 to the table.</source>
      <translation>« {path} » : {count} image sans annotations ignorée. Si elle ne contient aucun arbre, ajouter à la table une ligne 0,0,0,0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}': {count:,} images without annotations skipped. If there are no trees in them, add rows 0,0,0,0 to the table.</source>
      <translation>« {path} » : {count:,} images sans annotations ignorées. Si elles ne contiennent aucun arbre, ajouter à la table des lignes 0,0,0,0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/label_matching.py" />
      <source>'{predictions}' and '{truth}' have no class in common, so no crowns match. Classes of '{predictions}': {ours}. Classes of '{truth}': {theirs}. Rename the classes of one layer, or leave both class fields empty to compare the crowns regardless of their classes.</source>
      <translation>« {predictions} » et « {truth} » n’ont aucune classe en commun, donc aucun houppier ne correspond. Classes de « {predictions} » : {ours}. Classes de « {truth} » : {theirs}. Renommez les classes d’une couche, ou laissez les deux champs de classe vides pour comparer les houppiers indépendamment de leurs classes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/label_matching.py" />
      <source>Classes that differ only in case or blanks were matched: {labels}.</source>
      <translation>Les classes qui ne diffèrent que par la casse ou les espaces ont été mises en correspondance : {labels}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/label_matching.py" />
      <source>The only class of '{predictions}' ({ours}) was matched with the only class of '{truth}' ({theirs}).</source>
      <translation>La seule classe de « {predictions} » ({ours}) a été mise en correspondance avec la seule classe de « {truth} » ({theirs}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/layer_file.py" />
      <source>'{target}' cannot be written: GeoJSON files have coordinates in WGS 84, to which the CRS of the layer ({crs}) cannot be transformed.</source>
      <translation>Impossible d’écrire « {target} » : les fichiers GeoJSON ont des coordonnées en WGS 84, vers lequel le SCR de la couche ({crs}) ne peut pas être transformé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/layer_file.py" />
      <source>Choose a file name that ends in .gpkg.</source>
      <translation>Choisissez un nom de fichier qui se termine par .gpkg.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/layer_file.py" />
      <source>'{target}' cannot be written: '{other}' has the same file for its CRS, '{crs}'.</source>
      <translation>Impossible d’écrire « {target} » : « {other} » a le même fichier pour son SCR, « {crs} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/layer_file.py" />
      <source>no CRS</source>
      <translation>aucun SCR</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/reprojection.py" />
      <source>CRS of the layer: {layer_crs}; CRS of the raster: {raster_crs}. Check that both cover the same location and that their CRSs are correct.</source>
      <translation>SCR de la couche : {layer_crs} ; SCR du raster : {raster_crs}. Vérifiez que les deux couvrent le même endroit et que leurs SCR sont corrects.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/reprojection.py" />
      <source>{count} crown of layer '{layer}' skipped because it cannot be transformed to the common CRS.</source>
      <translation>{count} houppier de la couche « {layer} » ignoré, car il ne peut pas être transformé dans le SCR commun.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/reprojection.py" />
      <source>{count:,} crowns of layer '{layer}' skipped because they cannot be transformed to the common CRS.</source>
      <translation>{count:,} houppiers de la couche « {layer} » ignorés, car ils ne peuvent pas être transformés dans le SCR commun.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/reprojection.py" />
      <source>not set</source>
      <translation>non défini</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Check that the file is complete.</source>
      <translation>Vérifiez que le fichier est complet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Layer '{layer}' has curves inside geometry collections.</source>
      <translation>La couche « {layer} » contient des courbes dans des collections de géométries.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Convert them to polygons first with 'Segmentize by maximum angle'.</source>
      <translation>Les convertir d’abord en polygones avec 'Segmentize by maximum angle'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} line skipped</source>
      <translation>omission de {count} ligne</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} lines skipped</source>
      <translation>omission de {count} lignes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} invalid polygon repaired</source>
      <translation>réparation de {count} polygone non valide</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} invalid polygons repaired</source>
      <translation>réparation de {count} polygones non valides</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} polygon without area skipped</source>
      <translation>{count} polygone sans surface ignoré</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} polygons without area skipped</source>
      <translation>{count:,} polygones sans surface ignorés</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} feature without a geometry skipped</source>
      <translation>omission de {count} entité sans géométrie</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} features without a geometry skipped</source>
      <translation>omission de {count} entités sans géométrie</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} feature with invalid coordinates skipped</source>
      <translation>{count} entité avec des coordonnées non valides ignorée</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} features with invalid coordinates skipped</source>
      <translation>{count:,} entités avec des coordonnées non valides ignorées</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} multi-part feature split into {parts:,} parts</source>
      <translation>{count} entité multiparties décomposée en {parts} parties</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} multi-part features split into {parts:,} parts</source>
      <translation>{count} entités multiparties décomposées en {parts} parties</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} crown of layer '{layer}' without a value in field '{field}' was labelled '{label}'.</source>
      <translation>{count} houppier de la couche « {layer} » sans valeur dans le champ « {field} » a reçu la classe « {label} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} crowns of layer '{layer}' without a value in field '{field}' were labelled '{label}'.</source>
      <translation>{count:,} houppiers de la couche « {layer} » sans valeur dans le champ « {field} » ont reçu la classe « {label} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Check the geometries of the layer with 'Check validity' or 'Fix geometries'.</source>
      <translation>Vérifier les géométries de la couche avec 'Check validity' ou 'Fix geometries'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Layer '{layer}': {problems}.</source>
      <translation>Couche « {layer} » : {problems}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>The {count} feature of layer '{layer}' cannot be used: {problems}.</source>
      <translation>La seule entité ({count}) de la couche « {layer} » ne peut pas être utilisée : {problems}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>None of the {count:,} features of layer '{layer}' can be used: {problems}.</source>
      <translation>Aucune des {count:,} entités de la couche « {layer} » ne peut être utilisée : {problems}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>'{path}' has no layer '{layer}'.</source>
      <translation>« {path} » n’a pas de couche « {layer} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>'{path}' has no layers.</source>
      <translation>« {path} » ne contient aucune couche.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Choose a file with a layer of polygons or points.</source>
      <translation>Choisissez un fichier qui contient une couche de polygones ou de points.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>'{path}' has several layers: {layers}.</source>
      <translation>« {path} » contient plusieurs couches : {layers}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Give the name of the layer to use.</source>
      <translation>Indiquer le nom de la couche à utiliser.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Check that the file exists and is a vector layer.</source>
      <translation>Vérifiez que le fichier existe et qu’il s’agit d’une couche vectorielle.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Its layers are: {layers}.</source>
      <translation>Ses couches sont : {layers}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>It has no layers with geometries.</source>
      <translation>Il ne contient aucune couche avec des géométries.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it is not a regular file but a pipe or a device</source>
      <translation>ce n'est pas un fichier ordinaire, mais un tube ou un périphérique</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it is larger than {kilobytes:,} kB</source>
      <translation>il dépasse {kilobytes} ko</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it has more than {count:,} values</source>
      <translation>il contient plus de {count:,} valeurs</translation>
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
      <location filename="../deepforest_qgis/imagery/damaged_blocks.py" />
      <source>Raster '{raster}' cannot be read at column {column}, row {row}: {error}.</source>
      <translation>Impossible de lire le raster « {raster} » à la colonne {column}, ligne {row} : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/damaged_blocks.py" />
      <source>The file may be incomplete or damaged. Copy it again, or repair it with gdal_translate.</source>
      <translation>Le fichier est peut-être incomplet ou endommagé. Le copier de nouveau, ou le réparer avec gdal_translate.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/downsampling.py" />
      <source>Raster '{raster}' is downsampled by averaging pixels of full resolution, because its overviews differ from these averages. Overviews built with average resampling are read faster.</source>
      <translation>La résolution du raster « {raster} » est réduite en moyennant des pixels de pleine résolution, car ses pyramides diffèrent de ces moyennes. Des pyramides construites avec un rééchantillonnage par moyenne sont lues plus rapidement.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/downsampling.py" />
      <source>Raster '{raster}' is read from its overviews, because it has no data in full resolution.</source>
      <translation>Le raster « {raster} » est lu à partir de ses aperçus, car il n’a pas de données en pleine résolution.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/downsampling.py" />
      <source>Raster '{raster}' is downsampled by averaging pixels of full resolution.</source>
      <translation>La résolution du raster « {raster} » est réduite en moyennant des pixels de pleine résolution.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/downsampling.py" />
      <source>Raster '{raster}' is downsampled from its overviews, which equal averages of full resolution.</source>
      <translation>Le raster « {raster} » est lu en résolution réduite à partir de ses pyramides, qui sont égales aux moyennes de pleine résolution.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Reconnect the drive and run the same job again: finished windows are kept.</source>
      <translation>Reconnecter le lecteur et relancer la même tâche : les fenêtres terminées sont conservées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Raster '{raster}' cannot be reached: {error}.</source>
      <translation>Impossible d’accéder au raster « {raster} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Restore the missing files, or create the virtual raster again without them.</source>
      <translation>Restaurer les fichiers manquants, ou recréer le raster virtuel sans eux.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>The source of raster '{raster}' no longer responds.</source>
      <translation>La source du raster « {raster} » ne répond plus.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Try again later: finished windows are kept. If the problem persists, copy the raster to a disk.</source>
      <translation>Réessayer plus tard : les fenêtres terminées sont conservées. Si le problème persiste, copier le raster sur un disque.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>{count} of {files:,} files of raster '{raster}' is missing: {missing}.</source>
      <translation>{count} fichier sur {files:,} du raster « {raster} » est manquant : {missing}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>{count:,} of {files:,} files of raster '{raster}' are missing: {missing}.</source>
      <translation>{count:,} fichiers sur {files:,} du raster « {raster} » sont manquants : {missing}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/footprint.py" />
      <source>Raster '{raster}' cannot be read: {error}.</source>
      <translation>Impossible de lire le raster « {raster} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic.py" />
      <source>Raster '{raster}' has no coordinate reference system (CRS).</source>
      <translation>Le raster « {raster} » n’a pas de système de coordonnées de référence (SCR).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic.py" />
      <source>Raster '{raster}' cannot be reprojected to {crs}.</source>
      <translation>Le raster « {raster} » ne peut pas être reprojeté dans {crs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic.py" />
      <source>The rasters are too far apart for one run: {width:,} × {height:,} pixels.</source>
      <translation>Les rasters sont trop éloignés les uns des autres pour une seule exécution : {width:,} × {height:,} pixels.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic.py" />
      <source>Check their coordinates, or process distant rasters in separate runs.</source>
      <translation>Vérifier leurs coordonnées, ou traiter les rasters éloignés dans des exécutions séparées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic.py" />
      <source>Raster '{raster}' cannot be warped: {error}.</source>
      <translation>Impossible de rééchantillonner le raster « {raster} » (warp) : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic_tiles.py" />
      <source>Raster '{raster}' has no georeference.</source>
      <translation>Le raster « {raster} » n’a pas de géoréférencement.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic_tiles.py" />
      <source>Raster '{raster}' has a palette. Convert it with 'gdal_translate -expand rgb in.tif out.tif'.</source>
      <translation>Le raster « {raster} » a une palette. Le convertir avec 'gdal_translate -expand rgb in.tif out.tif'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic_tiles.py" />
      <source>Its data type is {dtype}, but that of {count:,} other rasters is {other}. Process it in a separate run.</source>
      <translation>Son type de données est {dtype}, mais celui de {count:,} autres rasters est {other}. Le traiter dans une exécution séparée.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic_tiles.py" />
      <source>Its additional no data values differ from those of the other rasters.</source>
      <translation>Ses valeurs nodata supplémentaires diffèrent de celles des autres rasters.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' has complex values.</source>
      <translation>Le raster « {raster} » contient des valeurs complexes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Choose an optical image.</source>
      <translation>Choisissez une image optique.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>Raster '{raster}' has no georeference and no CRS. Crowns have pixel coordinates (with negative y, as in QGIS) and no size in metres.</source>
      <translation>Le raster « {raster} » n’a ni géoréférencement ni SCR. Les houppiers ont des coordonnées en pixels (avec y négatif, comme dans QGIS) et aucune taille en mètres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>Raster '{raster}' has no coordinate reference system (CRS), so its ground resolution is unknown. The patch size is in pixels, and crowns have no size in metres.</source>
      <translation>Le raster « {raster} » n’a pas de système de coordonnées de référence (SCR), sa résolution au sol est donc inconnue. La taille d’imagette est en pixels, et les houppiers n’ont pas de taille en mètres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>Raster '{raster}': the CRS of the layer in QGIS ({layer}) is used instead of that of the file ({file}).</source>
      <translation>Raster « {raster} » : le SCR de la couche dans QGIS ({layer}) est utilisé au lieu de celui du fichier ({file}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>Raster '{raster}' has no bands or no pixels.</source>
      <translation>Le raster « {raster} » n’a pas de bandes ou pas de pixels.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>If it is a container (GeoPackage, NetCDF, HDF), choose one of its raster layers.</source>
      <translation>S’il s’agit d’un conteneur (GeoPackage, NetCDF, HDF), choisissez l’une de ses couches raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>The chosen bands of raster '{raster}' have different data types ({types}).</source>
      <translation>Les bandes choisies du raster « {raster} » ont des types de données différents ({types}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>Choose bands of one data type.</source>
      <translation>Choisir des bandes d’un même type de données.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>Raster '{raster}': band {band} is used as grey for red, green and blue. Models trained on colour images detect fewer crowns in grey ones.</source>
      <translation>Raster « {raster} » : la bande {band} est utilisée comme gris pour le rouge, le vert et le bleu. Les modèles entraînés sur des images en couleur détectent moins de houppiers dans les images en gris.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>The CRS of raster '{raster}' cannot be read: {error}.</source>
      <translation>Impossible de lire le SCR du raster « {raster} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/stretch.py" />
      <source>Raster '{raster}': {dtype} values are stretched to 8 bits from {ranges} (red, green, blue).</source>
      <translation>Raster « {raster} » : les valeurs {dtype} sont étirées sur 8 bits à partir de {ranges} (rouge, vert, bleu).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/stretch.py" />
      <source>Raster '{raster}' has no valid pixels.</source>
      <translation>Le raster « {raster} » ne contient aucun pixel valide.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/stretch.py" />
      <source>Check its no data value.</source>
      <translation>Vérifiez sa valeur nodata.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/stretch.py" />
      <source>Raster '{raster}': {dtype} values are mapped linearly to 8 bits from 0–{white:g}.</source>
      <translation>Raster « {raster} » : les valeurs {dtype} sont converties linéairement en 8 bits à partir de 0–{white:g}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/stretch.py" />
      <source>Raster '{raster}': most values are outside the value range of the model's training. This range is not used.</source>
      <translation>Raster « {raster} » : la plupart des valeurs sont hors de la plage de valeurs de l’entraînement du modèle. Cette plage n’est pas utilisée.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/validity.py" />
      <source>Raster '{raster}': {share:.1%} of the sampled pixels have the value {value} in all bands, far from the other values. They are treated as no data. To declare the value, add it to the additional no data values of the layer (Layer Properties, Transparency), or run: gdal_edit.py -a_nodata {value} FILE.</source>
      <translation>Raster « {raster} » : {share:.1%} des pixels échantillonnés ont la valeur {value} dans toutes les bandes, loin des autres valeurs. Ils sont traités comme des données absentes. Pour déclarer la valeur, ajoutez-la aux valeurs nulles supplémentaires de la couche (Propriétés de la couche, Transparence), ou exécutez : gdal_edit.py -a_nodata {value} FILE.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/value_grids.py" />
      <source>Height model '{raster}' does not contain heights above ground in metres: the sampled values are {low:.4g} to {high:.4g}.</source>
      <translation>Le modèle de hauteur « {raster} » ne contient pas de hauteurs au-dessus du sol en mètres : les valeurs échantillonnées vont de {low:.4g} à {high:.4g}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/value_grids.py" />
      <source>Choose a canopy height model. Elevations are a surface model, which needs a terrain model, too; both must be in metres.</source>
      <translation>Choisir un modèle de hauteur de canopée. Des altitudes constituent un modèle de surface, qui nécessite aussi un modèle de terrain ; les deux doivent être en mètres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/value_grids.py" />
      <source>Raster '{raster}' is a colour image with {count} bands, not a height model.</source>
      <translation>Le raster « {raster} » est une image en couleur à {count} bandes, pas un modèle de hauteur.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/value_grids.py" />
      <source>Choose a raster with one band of heights or elevations in metres.</source>
      <translation>Choisir un raster à une seule bande de hauteurs ou d’altitudes en mètres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/value_grids.py" />
      <source>Surface model and terrain model '{raster}' are assumed to have the same CRS, because one of them has none.</source>
      <translation>Le modèle de surface et le modèle de terrain « {raster} » sont supposés avoir le même SCR, car l’un des deux n’en a pas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/warping.py" />
      <source>Raster '{raster}' is georeferenced by rational polynomial coefficients (RPC). It is warped to a grid of {width} × {height} pixels at a terrain height of {terrain:g} m, the one that QGIS shows. Use an orthorectified image for exact positions on slopes.</source>
      <translation>Le raster « {raster} » est géoréférencé par des coefficients polynomiaux rationnels (RPC). Il est projeté sur une grille de {width} × {height} pixels à une altitude du terrain de {terrain:g} m, celle que QGIS affiche. Utilisez une image orthorectifiée pour des positions exactes sur les pentes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/warping.py" />
      <source>Raster '{raster}' cannot be opened: {error}.</source>
      <translation>Impossible d’ouvrir le raster « {raster} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/warping.py" />
      <source>Raster '{raster}' is georeferenced by {count:,} ground control points. It is warped to a grid of {width} × {height} pixels, the one that QGIS shows.</source>
      <translation>Le raster « {raster} » est géoréférencé par {count:,} points de contrôle. Il est projeté sur une grille de {width} × {height} pixels, celle que QGIS affiche.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/warping.py" />
      <source>Check the address, and that this computer can reach the server.</source>
      <translation>Vérifier l’adresse, et que cet ordinateur peut joindre le serveur.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/warping.py" />
      <source>Check that the file exists and opens in QGIS as a raster layer.</source>
      <translation>Vérifiez que le fichier existe et s’ouvre dans QGIS comme couche raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/architectures.py" />
      <source>Architecture '{architecture}' is unknown.</source>
      <translation>L’architecture « {architecture} » est inconnue.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/architectures.py" />
      <source>This version supports: {architectures}. The model may have been created by a newer version.</source>
      <translation>Cette version prend en charge : {architectures}. Le modèle a peut-être été créé par une version plus récente.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations returned an image of shape {shape}.</source>
      <translation>Les augmentations ont renvoyé une image de forme {shape}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The image must keep three bands (red, green, blue).</source>
      <translation>L’image doit conserver trois bandes (rouge, vert, bleu).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations returned an image of {type}.</source>
      <translation>Les augmentations ont renvoyé une image de {type}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The image must be uint8.</source>
      <translation>L’image doit être en uint8.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' cannot be used.</source>
      <translation>L’augmentation « {augmentation} » ne peut pas être utilisée.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Remove it: the model normalizes images.</source>
      <translation>La supprimer : le modèle normalise les images.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations returned an image with values from {low:g} to {high:g}.</source>
      <translation>Les augmentations ont renvoyé une image avec des valeurs de {low} à {high}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The image must be uint8, or floats from 0 to 1; the model normalizes images.</source>
      <translation>L’image doit être en uint8, ou en flottants de 0 à 1 ; le modèle normalise les images.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' cannot be used: the transformed boxes do not match the image.</source>
      <translation>L’augmentation de données « {augmentation} » ne peut pas être utilisée : les boîtes transformées ne correspondent pas à l’image.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Remove it, or use ElasticTransform, GridDistortion or Perspective.</source>
      <translation>La supprimer, ou utiliser ElasticTransform, GridDistortion ou Perspective.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations cannot be applied to a patch of {width} × {height} pixels: {error}.</source>
      <translation>Les augmentations ne peuvent pas être appliquées à une imagette de {width} × {height} pixels : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Change their sizes to match the patches, or remove the one that fails.</source>
      <translation>Adapter leurs tailles aux imagettes, ou supprimer celle qui échoue.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' requires {needs}, which patches do not have.</source>
      <translation>L’augmentation de données « {augmentation} » nécessite {needs}, que les imagettes n’ont pas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>{title} cannot be created: {error}.</source>
      <translation>{title} : création impossible : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' cannot be used: it does not transform boxes.</source>
      <translation>L’augmentation de données « {augmentation} » ne peut pas être utilisée : elle ne transforme pas les boîtes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' moves crowns, but their boxes are not transformed without bbox_params.</source>
      <translation>L’augmentation « {augmentation} » déplace les houppiers, mais leurs boîtes ne sont pas transformées sans bbox_params.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Pass bbox_params=BboxParams(format='pascal_voc', label_fields=['category_ids']) to albumentations.Compose.</source>
      <translation>Passer bbox_params=BboxParams(format='pascal_voc', label_fields=['category_ids']) à albumentations.Compose.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>{title}: a value is required.</source>
      <translation>{title} : une valeur est requise.</translation>
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
      <source>The return value of the transforms for augment={augment}</source>
      <translation>La valeur renvoyée par les transformations pour augment={augment}</translation>
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
      <source>Its parameters are: {takes}.</source>
      <translation>Ses paramètres sont : {takes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>{title} is unknown.</source>
      <translation>{title} inconnue.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Did you mean {close}?</source>
      <translation>Vouliez-vous dire {close} ?</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The augmentations</source>
      <translation>Les augmentations</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The augmentation {augmentation} is neither a name nor a mapping with one key.</source>
      <translation>L’augmentation {augmentation} n’est ni un nom ni une association avec une seule clé.</translation>
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
      <source>Augmentation '{augmentation}' has no parameters: {parameters}.</source>
      <translation>L’augmentation de données « {augmentation} » n’a pas de paramètres : {parameters}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The augmentations must be a list of names, not {names}.</source>
      <translation>Les augmentations doivent être une liste de noms, pas {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>{deepforest}; in albumentations: {albumentations}</source>
      <translation>{deepforest} ; dans albumentations : {albumentations}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>Numerical precision int8 requires OpenVINO and an Intel or AMD processor, or an Intel GPU.</source>
      <translation>La précision numérique int8 nécessite OpenVINO et un processeur Intel ou AMD, ou un GPU Intel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>Set the numerical precision to 'auto', or the device to 'cpu'.</source>
      <translation>Régler la précision numérique sur 'auto', ou le périphérique sur 'cpu'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>Numerical precision int8</source>
      <translation>La précision numérique int8</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>OpenVINO cannot run this model on this machine ({error}). PyTorch is used instead, which is slower.</source>
      <translation>OpenVINO ne peut pas exécuter ce modèle sur cet ordinateur ({error}). PyTorch, plus lent, est utilisé à la place.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>Model '{model}' does not match its architecture. Tensors: {missing} missing, {unknown} unknown, {other} with a different shape (first: {first}).</source>
      <translation>Le modèle « {model} » ne correspond pas à son architecture. Tenseurs : {missing} manquants, {unknown} inconnus, {other} de forme différente (premier : {first}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>The file is damaged or was created by another program. Choose another model.</source>
      <translation>Le fichier est endommagé ou a été créé par un autre programme. Choisir un autre modèle.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>Training diverged: the loss is NaN or infinite at step {global_step}.</source>
      <translation>L’entraînement a divergé : la perte est NaN ou infinie à l’étape {global_step}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>Lower the learning rate (it was {learning_rate:g}).</source>
      <translation>Réduisez le taux d’apprentissage (il était de {learning_rate}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Choose another number. The environment variable CUDA_VISIBLE_DEVICES limits which GPUs exist.</source>
      <translation>Choisir un autre numéro. La variable d’environnement CUDA_VISIBLE_DEVICES limite les GPU existants.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Device '{device}' is not available. This machine has: {present}.</source>
      <translation>Le périphérique « {device} » n’est pas disponible. Cet ordinateur dispose de : {present}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Choose 'auto', or set up the engine again with the PyTorch build for this device.</source>
      <translation>Choisir 'auto', ou réinstaller le moteur avec la variante de PyTorch pour ce périphérique.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>{count} GPUs are requested, but the device is '{device}', of which there is one.</source>
      <translation>{count} GPU sont demandés, mais le périphérique est « {device} », qui est unique.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Choose 'cuda' as the device, or set the number of GPUs to 1.</source>
      <translation>Choisir 'cuda' comme périphérique, ou définir le nombre de GPU à 1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>GPU '{device}' does not exist. This machine has {count} NVIDIA GPU, with the number 0.</source>
      <translation>Le GPU « {device} » n’existe pas. Cet ordinateur a {count} GPU NVIDIA, qui porte le numéro 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>GPU '{device}' does not exist. This machine has {count} NVIDIA GPUs, with the numbers from 0 on.</source>
      <translation>Le GPU « {device} » n’existe pas. Cet ordinateur a {count} GPU NVIDIA, numérotés à partir de 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Device xpu (an Intel GPU)</source>
      <translation>Le périphérique xpu (un GPU Intel)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Numerical precision bfloat16 is not available on Intel GPUs, which support float16 and float32.</source>
      <translation>La précision numérique bfloat16 n’est pas disponible sur les GPU Intel, qui prennent en charge float16 et float32.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Set the numerical precision to 'auto'.</source>
      <translation>Régler la précision numérique sur 'auto'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>'{source}' is not a model file or is damaged: {why}.</source>
      <translation>« {source} » n’est pas un fichier de modèle ou est endommagé : {why}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>tensor '{tensor}' has a type that is not allowed for weights</source>
      <translation>le tenseur « {tensor} » est d’un type non autorisé pour des poids</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>its tensors have {megabytes:,.1f} MB, but the file is smaller</source>
      <translation>ses tenseurs font {megabytes:,.1f} Mo, mais le fichier est plus petit</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>it contains a text of {longest:,} characters</source>
      <translation>il contient un texte de {longest:,} caractères</translation>
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
      <translation>Modèle {model}, depuis le cache.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Model '{model}' does not exist.</source>
      <translation>Le modèle « {model} » n’existe pas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Choose a model file or folder, leave the field empty for the bundled model, or enter the name of a fine-tuned model or a repository of the Hugging Face Hub as owner/name, for example {example}.</source>
      <translation>Choisir un fichier ou un dossier de modèle, laisser le champ vide pour le modèle fourni, ou saisir le nom d’un modèle affiné ou un dépôt du hub Hugging Face sous la forme propriétaire/nom, par exemple {example}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Downloading {repository}, version {version}, {size:.1f} MB, from {endpoint}.</source>
      <translation>Téléchargement de {repository}, version {version}, {size} Mo, depuis {endpoint}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>'{revision}' of {repository} is commit {commit}. This commit is used from now on, even if '{revision}' changes. To use another one, enter {repository}@COMMIT.</source>
      <translation>« {revision} » de {repository} est le commit {commit}. Ce commit est utilisé désormais, même si « {revision} » change. Pour en utiliser un autre, saisir {repository}@COMMIT.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>the server is not a hub: its response has no commit or no checksum</source>
      <translation>le serveur n’est pas un hub : sa réponse n’a pas de commit ou pas de somme de contrôle</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>the hub returned another version, {version}</source>
      <translation>le hub a renvoyé une autre version, {version}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>There is no connection to {endpoint}; {model} from the cache is used.</source>
      <translation>Il n’y a pas de connexion à {endpoint} ; {model} du cache est utilisé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>the checksum of '{file}' is wrong, so the file was damaged or modified and is deleted</source>
      <translation>la somme de contrôle de « {file} » est fausse, le fichier a donc été endommagé ou modifié et est supprimé</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Try again. If the error persists, a proxy between this computer and the hub modifies files.</source>
      <translation>Réessayer. Si l’erreur persiste, un proxy entre cet ordinateur et le hub modifie les fichiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>{repository} has no '{file}': default class names and thresholds are used.</source>
      <translation>{repository} n’a pas de « {file} » : les noms de classes et les seuils par défaut sont utilisés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Check the network and the proxy (HTTP_PROXY, HTTPS_PROXY, or Settings, Options, Network in QGIS).</source>
      <translation>Vérifiez le réseau et le proxy (HTTP_PROXY, HTTPS_PROXY, ou Préférences, Options, Réseau dans QGIS).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Check the name. If the repository is private, set the variable HF_TOKEN to your token.</source>
      <translation>Vérifier le nom. Si le dépôt est privé, définir la variable HF_TOKEN sur le jeton d’accès.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>The model {model} cannot be downloaded from {endpoint}: {reason}.</source>
      <translation>Impossible de télécharger le modèle {model} depuis {endpoint} : {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>{advice} Alternatively, download '{weights}' and '{config}' from {page} in another way, put both files into one folder, and choose that folder as the model. The bundled model works offline.</source>
      <translation>{advice} Autre possibilité : télécharger « {weights} » et « {config} » depuis {page} par un autre moyen, mettre les deux fichiers dans un dossier et choisir ce dossier comme modèle. Le modèle fourni fonctionne hors ligne.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the certificate of the server is not trusted</source>
      <translation>le certificat du serveur n’est pas reconnu comme fiable</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>If your organization inspects HTTPS traffic, set the variable SSL_CERT_FILE to its certificates.</source>
      <translation>Si l’organisation inspecte le trafic HTTPS, définir la variable SSL_CERT_FILE sur ses certificats.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the repository does not exist or is private (HTTP status {status})</source>
      <translation>le dépôt n’existe pas ou est privé (état HTTP {status})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the hub reports an error (HTTP status {status})</source>
      <translation>le hub signale une erreur (état HTTP {status})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>downloads are disabled (HF_HUB_OFFLINE is set)</source>
      <translation>les téléchargements sont désactivés (HF_HUB_OFFLINE est défini)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Unset HF_HUB_OFFLINE to enable them.</source>
      <translation>Supprimer HF_HUB_OFFLINE pour les activer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>its owners require that their terms are accepted</source>
      <translation>ses propriétaires exigent l’acceptation de leurs conditions</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Accept them on its page and set the variable HF_TOKEN to your token.</source>
      <translation>Les accepter sur sa page et définir la variable HF_TOKEN sur le jeton d’accès.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the repository has no version '{version}'</source>
      <translation>le dépôt n’a pas de version « {version} »</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Check the part of the name after '@'.</source>
      <translation>Vérifier la partie du nom après '@'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the repository has no file '{file}'</source>
      <translation>le dépôt n’a pas de fichier « {file} »</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Choose a repository with a model that DeepForest can load.</source>
      <translation>Choisir un dépôt avec un modèle que DeepForest peut charger.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>it cannot be written to '{folder}' ({error})</source>
      <translation>il ne peut pas être écrit dans « {folder} » ({error})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Free some space, or set the variable HF_HOME to another folder.</source>
      <translation>Libérer de l’espace, ou définir la variable HF_HOME sur un autre dossier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>SOCKS proxies are not supported</source>
      <translation>les proxys SOCKS ne sont pas pris en charge</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Use an HTTP proxy.</source>
      <translation>Utiliser un proxy HTTP.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the server did not respond in time</source>
      <translation>le serveur n’a pas répondu à temps</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>there is no connection ({error})</source>
      <translation>il n’y a pas de connexion ({error})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>{reason}, through the proxy {proxy}</source>
      <translation>{reason}, par le proxy {proxy}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the proxy requires a login (HTTP status 407)</source>
      <translation>le proxy exige une authentification (état HTTP 407)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Add user and password to HTTPS_PROXY, before the host and an @.</source>
      <translation>Ajouter l’utilisateur et le mot de passe à HTTPS_PROXY, avant l’hôte et un @.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>access is denied (HTTP status {status})</source>
      <translation>l’accès est refusé (état HTTP {status})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>too many requests were sent (HTTP status 429)</source>
      <translation>trop de requêtes ont été envoyées (état HTTP 429)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>Use numbers, epoch, + - * / // % **, parentheses, min and max, for example 0.95 ** epoch.</source>
      <translation>Utiliser des nombres, epoch, + - * / // % **, des parenthèses, min et max, par exemple 0.95 ** epoch.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' must be an expression of 'epoch' with at most {max_characters} characters.</source>
      <translation>'{lambda_key}' doit être une expression de 'epoch' d’au plus {max_characters} caractères.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' is '{text}', which is not an expression of 'epoch'.</source>
      <translation>'{lambda_key}' vaut « {text} », qui n’est pas une expression de 'epoch'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' is '{text}', which is not a valid factor at epoch {epoch}.</source>
      <translation>'{lambda_key}' vaut '{text}', qui n’est pas un facteur valide à l’époque {epoch}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>It must be a number of at least 0 for every epoch, from 0 to the number of epochs.</source>
      <translation>Il doit s’agir d’un nombre d’au moins 0 pour chaque époque, de 0 au nombre d’époques.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' contains '{code}', which is not allowed.</source>
      <translation>'{lambda_key}' contient '{code}', ce qui n’est pas autorisé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>Download or copy the file again.</source>
      <translation>Télécharger ou copier de nouveau le fichier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>The format of model '{model}' has another version.</source>
      <translation>Le format du modèle « {model} » est d’une autre version.</translation>
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
      <source>{error} is missing</source>
      <translation>{error} est manquant</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>'{name}' cannot be {value}</source>
      <translation>'{name}' ne peut pas être {value}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>the conversion ended with exit code {returncode}</source>
      <translation>la conversion s’est terminée avec le code de sortie {returncode}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>Converting the model to OpenVINO, once per model …</source>
      <translation>Conversion du modèle en OpenVINO, une fois par modèle…</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>The model was converted in {seconds:.0f} s.</source>
      <translation>Le modèle a été converti en {seconds:.0f} s.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>'{folder}' cannot be written: {error}</source>
      <translation>impossible d’écrire « {folder} » : {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>Waiting for another run that converts the same model …</source>
      <translation>Attente d’une autre exécution qui convertit le même modèle…</translation>
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
      <location filename="../deepforest_qgis/model/plain_containers.py" />
      <source>its settings are nested too deeply</source>
      <translation>ses paramètres sont imbriqués trop profondément</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>The learning-rate schedule 'train.scheduler.type' is '{name}', which is unknown.</source>
      <translation>Le plan de taux d’apprentissage 'train.scheduler.type' vaut '{name}', qui est inconnu.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>Choose one of: {types}.</source>
      <translation>Choisir parmi : {types}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>The learning-rate schedule has no parameter '{parameter}'.</source>
      <translation>Le plan de taux d’apprentissage n’a pas de paramètre « {parameter} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>Its parameters are: {params}.</source>
      <translation>Ses paramètres sont : {params}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>The warm-up of the learning rate cannot be negative ({warmup_steps} steps).</source>
      <translation>La montée en régime du taux d’apprentissage ne peut pas être négative ({warmup_steps} étapes).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/stored_thresholds.py" />
      <source>Thresholds cannot be stored in model '{model}'.</source>
      <translation>Impossible d’enregistrer des seuils dans le modèle « {model} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/stored_thresholds.py" />
      <source>Choose a model file that 'Fine-tune' wrote. The bundled model and models of the Hugging Face Hub are not changed.</source>
      <translation>Choisir un fichier de modèle écrit par « Affiner un modèle ». Le modèle fourni et les modèles du Hugging Face Hub ne sont pas modifiés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/stored_thresholds.py" />
      <source>Thresholds cannot be stored in '{model}', which was not written by 'Fine-tune'.</source>
      <translation>Impossible d’enregistrer des seuils dans « {model} », qui n’a pas été écrit par « Affiner un modèle ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/stored_thresholds.py" />
      <source>Choose a model file that 'Fine-tune' wrote.</source>
      <translation>Choisir un fichier de modèle écrit par « Affiner un modèle ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/stored_thresholds.py" />
      <source>'{path}' is not a model file or is damaged: {error}.</source>
      <translation>« {path} » n’est pas un fichier de modèle ou est endommagé : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{name}' of model '{model}' is {given}.</source>
      <translation>'{name}' du modèle « {model} » vaut {given}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>It must be a whole number from 1 to {most:,}.</source>
      <translation>Il doit s’agir d’un nombre entier de 1 à {most:,}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>DeepForest cannot load a model of architecture '{architecture}'.</source>
      <translation>DeepForest ne peut pas charger un modèle d’architecture « {architecture} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Only models fine-tuned from a DeepForest model ('{start}') can be exported.</source>
      <translation>Seuls les modèles affinés à partir d’un modèle DeepForest (« {start} ») peuvent être exportés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Choose a model file, or leave the field empty for the bundled model.</source>
      <translation>Choisir un fichier de modèle, ou laisser le champ vide pour le modèle fourni.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Model '{model}' has the unknown architecture '{architecture}'.</source>
      <translation>Le modèle « {model} » a l’architecture inconnue « {architecture} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>This version supports: {architectures}.</source>
      <translation>Cette version prend en charge : {architectures}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Folder '{folder}' has no file 'model.safetensors'.</source>
      <translation>Le dossier « {folder} » ne contient pas de fichier 'model.safetensors'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Choose a model file, or a DeepForest hub folder.</source>
      <translation>Choisissez un fichier de modèle, ou un dossier de hub de DeepForest.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>PyTorch {version} cannot load '{path}' safely: a file in this format could run code.</source>
      <translation>PyTorch {version} ne peut pas charger « {path} » de manière sûre : un fichier de ce format pourrait exécuter du code.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Update PyTorch to {safe} or later, or use a model in the format .safetensors.</source>
      <translation>Mettre à jour PyTorch vers {safe} ou une version ultérieure, ou utiliser un modèle au format .safetensors.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{path}' contains no weights.</source>
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
      <source>Choose a model of this project, or of DeepForest 1.x or 2.x.</source>
      <translation>Choisir un modèle de ce projet, ou de DeepForest 1.x ou 2.x.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Model '{model}' has {classes:,} classes.</source>
      <translation>Le modèle « {model} » a {classes:,} classes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The number of classes must be from 1 to {max_classes:,}.</source>
      <translation>Le nombre de classes doit être compris entre 1 et {max_classes:,}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>It must be a number from 0 to 1.</source>
      <translation>Il doit s’agir d’un nombre de 0 à 1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Model '{model}' is not a regular file.</source>
      <translation>Le modèle « {model} » n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The model in folder '{folder}' cannot be read: {error}.</source>
      <translation>Impossible de lire le modèle du dossier « {folder} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Supported are .safetensors files, DeepForest hub folders, Lightning checkpoints and state dicts.</source>
      <translation>Sont pris en charge les fichiers .safetensors, les dossiers de hub de DeepForest, les points de contrôle de Lightning et les dictionnaires d’état (state dicts).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{path}' is not a model file that can be loaded safely: {reason}.</source>
      <translation>« {path} » n’est pas un fichier de modèle qui peut être chargé de manière sûre : {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The class names of model '{model}' cannot be read: {names}.</source>
      <translation>Impossible de lire les noms de classes du modèle « {model} » : {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Set 'label_dict' to class names with different whole numbers from 0, for example 'Tree': 0, and save the model again.</source>
      <translation>Définissez 'label_dict' avec des noms de classes et des nombres entiers différents à partir de 0, par exemple 'Tree': 0, et enregistrez à nouveau le modèle.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>it is damaged, or contains objects other than weights, which may be code</source>
      <translation>il est endommagé, ou contient d’autres objets que des poids, qui peuvent être du code</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>it contains NumPy values</source>
      <translation>il contient des valeurs NumPy</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Convert class names, class numbers and settings to str, int and float, and save the model again.</source>
      <translation>Convertissez les noms de classes, les numéros de classes et les paramètres en str, int et float, et enregistrez à nouveau le modèle.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>it ends too early</source>
      <translation>il se termine trop tôt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>missed</source>
      <translation>manqué</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>{quantity} by stand</source>
      <translation>{quantity} par peuplement</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>{quantity} by epoch</source>
      <translation>{quantity} par époque</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Histogram: {quantity}</source>
      <translation>Histogramme : {quantity}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Distance ({unit})</source>
      <translation>Distance ({unit})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Reference diameter ({unit})</source>
      <translation>Diamètre de référence ({unit})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Predicted diameter ({unit})</source>
      <translation>Diamètre prédit ({unit})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count:,} of {total:,}</source>
      <translation>{count:,} sur {total:,}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>At most {count:,} crowns of a kind are drawn, sampled at random.</source>
      <translation>Au plus {count:,} houppiers de chaque type sont dessinés, échantillonnés au hasard.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Centres of the crowns in map units: {true}, {false}, {missed}. {note}</source>
      <translation>Centres des houppiers en unités de la carte : {true}, {false}, {missed}. {note}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>IoU of the matches ({count:,}): 0 is no overlap, 1 is identical; median {median:.2f}.</source>
      <translation>IoU des correspondances ({count:,}) : 0 pour aucun recouvrement, 1 pour identique ; médiane {median:.2f}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Distances between reference crowns and the centres of predicted crowns ({count:,}): mean {mean:.2f} {unit}, RMSE {rmse:.2f} {unit}.</source>
      <translation>Distances entre les houppiers de référence et les centres des houppiers prédits ({count:,}) : moyenne {mean:.2f} {unit}, RMSE {rmse:.2f} {unit}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Crown diameters of the matches ({unit}): bias (predicted minus reference) {bias:+.2f} {unit}, RMSE {rmse:.2f} {unit}, {correlation}. Equal diameters are on the dotted line. {note}</source>
      <translation>Diamètres des houppiers appariés ({unit}) : biais (prédit moins référence) {bias:+.2f} {unit}, RMSE {rmse:.2f} {unit}, {correlation}. Les diamètres égaux sont sur la ligne pointillée. {note}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Kolmogorov–Smirnov distance between the diameters of all predicted and all reference crowns: {distance:.2f} (0: equal distributions, 1: separate ones).</source>
      <translation>Distance de Kolmogorov–Smirnov entre les diamètres de tous les houppiers prédits et de tous les houppiers de référence : {distance:.2f} (0 : distributions égales, 1 : distributions séparées).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>mean, {unit}</source>
      <translation>moyenne, {unit}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>IoU 0.50 to 0.95</source>
      <translation>IoU de 0,50 à 0,95</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count} true positive</source>
      <translation>{count} vrai positif</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count:,} true positives</source>
      <translation>{count} vrais positifs</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count} false positive</source>
      <translation>{count} faux positif</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count:,} false positives</source>
      <translation>{count} faux positifs</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count} missed crown</source>
      <translation>{count} houppier manqué</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count:,} missed crowns</source>
      <translation>{count:,} houppiers manqués</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Evaluation of the crowns of “{layer}”</source>
      <translation>Évaluation des houppiers de « {layer} »</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>correlation {value:.2f}</source>
      <translation>corrélation {value:.2f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>correlation undefined</source>
      <translation>corrélation non définie</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/map_picture.py" />
      <source>{count} crown is too small for an outline at this scale; a point marks it.</source>
      <translation>{count} houppier est trop petit pour un contour à cette échelle ; un point le marque.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/map_picture.py" />
      <source>{count:,} crowns are too small for outlines at this scale; points mark them, and where several share a pixel, only one is visible.</source>
      <translation>{count:,} houppiers sont trop petits pour des contours à cette échelle ; des points les marquent, et lorsque plusieurs se partagent un pixel, un seul est visible.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/map_picture.py" />
      <source>score {low:.2f} to {high:.2f}</source>
      <translation>score {low:.2f} à {high:.2f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/map_picture.py" />
      <source>other classes</source>
      <translation>autres classes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The height of a crown is the maximum of the height model inside it, without single-pixel spikes.</source>
      <translation>La hauteur d’un houppier est le maximum du modèle de hauteur à l’intérieur de celui-ci, sans les valeurs aberrantes de pixels isolés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The accuracy is known only from a comparison with crowns that were mapped independently.</source>
      <translation>L’exactitude n’est connue que par une comparaison avec des houppiers cartographiés indépendamment.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>precision</source>
      <translation>précision</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>recall</source>
      <translation>rappel</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>{count} crown without a model was added to the layer.</source>
      <translation>{count} houppier sans modèle a été ajouté à la couche.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>{count:,} crowns without a model were added to the layer.</source>
      <translation>{count:,} houppiers sans modèle ont été ajoutés à la couche.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>Software: DeepForest for QGIS {version}, PyTorch {torch}, torchvision {torchvision}.</source>
      <translation>Logiciels : DeepForest for QGIS {version}, PyTorch {torch}, torchvision {torchvision}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The tree crowns of raster “{raster}” were detected on {date} with the model “{model}”, a convolutional neural network ({architecture}), by the method of DeepForest (Weinstein et al. 2019, 2020).</source>
      <translation>Les houppiers du raster « {raster} » ont été détectés le {date} avec le modèle « {model} », un réseau de neurones convolutif ({architecture}), selon la méthode de DeepForest (Weinstein et al. 2019, 2020).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The network gives each crown a box and a score from 0 to 1, which is not a probability. Crowns with a score below {score} were dropped; of several boxes whose IoU is above {iou}, the one with the highest score was kept.</source>
      <translation>Le réseau donne à chaque houppier une boîte et un score de 0 à 1, qui n’est pas une probabilité. Les houppiers dont le score est inférieur à {score} ont été écartés ; parmi plusieurs boîtes dont l’IoU est supérieure à {iou}, celle qui a le score le plus élevé a été conservée.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>On the validation data of the model: {metrics}. These values apply to that data, not to this raster; the accuracy here is known only from a comparison with crowns that were mapped independently.</source>
      <translation>Sur le jeu de validation du modèle : {metrics}. Ces valeurs s’appliquent à ces données, pas à ce raster ; l’exactitude ici n’est connue que par une comparaison avec des houppiers cartographiés indépendamment.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The model was trained with: {sources}.</source>
      <translation>Le modèle a été entraîné avec : {sources}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The tree crowns of layer “{layer}” were detected on {dates} with the model “{models}”, by the method of DeepForest (Weinstein et al. 2019, 2020).</source>
      <translation>Les houppiers de la couche « {layer} » ont été détectés le {dates} avec le modèle « {models} », selon la méthode de DeepForest (Weinstein et al. 2019, 2020).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The network gives each crown a box and a score from 0 to 1, which is not a probability. The lowest score of these crowns is {score:.2f}.</source>
      <translation>Le réseau donne à chaque houppier une boîte et un score de 0 à 1, qui n’est pas une probabilité. Le score le plus bas de ces houppiers est {score:.2f}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The layer “{layer}” does not state how its crowns were mapped.</source>
      <translation>La couche « {layer} » n’indique pas comment ses houppiers ont été cartographiés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>Heights are those of the field height_m of the layer.</source>
      <translation>Les hauteurs sont celles du champ height_m de la couche.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Batch size</source>
      <translation>Taille de lot</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Optimizer</source>
      <translation>Optimiseur</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Seed</source>
      <translation>Graine aléatoire</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Training patches</source>
      <translation>Imagettes d’entraînement</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Training crowns</source>
      <translation>Houppiers d’entraînement</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Replayed patches</source>
      <translation>Imagettes rejouées</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Score threshold before the evaluation</source>
      <translation>Seuil de score avant l’évaluation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>NMS threshold before the evaluation</source>
      <translation>Seuil de NMS avant l’évaluation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Thresholds: reference crowns</source>
      <translation>Seuils : houppiers de référence</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Thresholds: number of reference crowns</source>
      <translation>Seuils : nombre de houppiers de référence</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Thresholds: F1</source>
      <translation>Seuils : F1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Thresholds: date</source>
      <translation>Seuils : date</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Warm-up of the learning rate (steps)</source>
      <translation>Montée en régime du taux d’apprentissage (étapes)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Factor of the learning rate for the backbone</source>
      <translation>Facteur du taux d’apprentissage pour le backbone</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Weight decay</source>
      <translation>Décroissance des poids (weight decay)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Largest norm of the gradient</source>
      <translation>Norme maximale du gradient</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Decay of the average of the weights</source>
      <translation>Décroissance de la moyenne des poids</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Steps</source>
      <translation>Étapes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>NEON evaluation plots</source>
      <translation>Placettes d’évaluation NEON</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>IDTReeS plots</source>
      <translation>Placettes IDTReeS</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>larch stands</source>
      <translation>peuplements de mélèzes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>oil palm</source>
      <translation>palmier à huile</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>F1 by source</source>
      <translation>F1 par source</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Largest number of detections in a patch</source>
      <translation>Nombre maximal de détections dans une imagette</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>backbone only, not a crown detector</source>
      <translation>backbone seul, pas un détecteur de houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Part</source>
      <translation>Partie</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Model card of “{model}”</source>
      <translation>Fiche du modèle « {model} »</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Detected with model “{model}”, {time}, in {duration}.</source>
      <translation>Détection avec le modèle « {model} », {time}, en {duration}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Crown diameters: mean of the width and the height of the crown on the ground; median {diameter} m.</source>
      <translation>Diamètres des houppiers : moyenne de la largeur et de la hauteur du houppier au sol ; médiane {diameter} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Heights of the crowns above ground; median {height} m. Crowns without a height are left out.</source>
      <translation>Hauteurs des houppiers au-dessus du sol ; médiane {height} m. Les houppiers sans hauteur sont omis.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Scores of the crowns; median {score}.</source>
      <translation>Scores des houppiers ; médiane {score}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Tree crowns of “{raster}”</source>
      <translation>Houppiers de « {raster} »</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>x {xmin:.9g} to {xmax:.9g}, y {ymin:.9g} to {ymax:.9g}</source>
      <translation>x de {xmin:.9g} à {xmax:.9g} ; y de {ymin:.9g} à {ymax:.9g}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>{low:g} to {high:g}</source>
      <translation>{low:g} à {high:g}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>{width} × {height} pixels; {computation}</source>
      <translation>{width} × {height} pixels ; {computation}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>whole raster</source>
      <translation>raster entier</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>Processed (%)</source>
      <translation>Traité (%)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>90% diameter (m)</source>
      <translation>Diamètre à 90 % (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>Mean crown area (m²)</source>
      <translation>Surface moyenne du houppier (m²)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>90% height (m)</source>
      <translation>Hauteur à 90 % (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>Trees, estimate</source>
      <translation>Arbres, estimation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>95% interval: {low} to {high}</source>
      <translation>Intervalle à 95 % : {low} à {high}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>Stands with the crowns “{crowns}”</source>
      <translation>Peuplements avec les houppiers « {crowns} »</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>mAP</source>
      <translation>mAP</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Precision</source>
      <translation>Précision</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Recall</source>
      <translation>Rappel</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Training: loss</source>
      <translation>Entraînement : perte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Training: classification</source>
      <translation>Entraînement : classification</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Training: box regression</source>
      <translation>Entraînement : régression des boîtes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Training: centerness</source>
      <translation>Entraînement : centralité</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Validation: loss</source>
      <translation>Validation : perte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Validation: classification</source>
      <translation>Validation : classification</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Validation: box regression</source>
      <translation>Validation : régression des boîtes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Validation: centerness</source>
      <translation>Validation : centralité</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{count} epoch</source>
      <translation>{count} époque</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{count:,} epochs</source>
      <translation>{count:,} époques</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{epochs}; the weights after epoch {number:,} were kept.</source>
      <translation>{epochs} ; les poids après l’époque {number:,} ont été conservés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The score threshold of the model is {threshold}. F1 is largest, {f1}, at a score threshold of {best}.</source>
      <translation>Le seuil de score du modèle est de {threshold}. F1 est maximal, {f1}, à un seuil de score de {best}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>No epoch was finished.</source>
      <translation>Aucune époque n’a été terminée.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{epochs}; the start model was kept because the last epoch is not better.</source>
      <translation>{epochs} ; le modèle de départ a été conservé, car la dernière époque n’est pas meilleure.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{epochs}; the start model was kept because no epoch is better.</source>
      <translation>{epochs} ; le modèle de départ a été conservé, car aucune époque n’est meilleure.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{count} crown</source>
      <translation>{count} houppier</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{count:,} crowns</source>
      <translation>{count} houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The score threshold of the model is {threshold}. No detected crown matches an annotated crown at any threshold.</source>
      <translation>Le seuil de score du modèle est de {threshold}. Aucun houppier détecté ne correspond à un houppier annoté, quel que soit le seuil.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{count} crown annotated</source>
      <translation>{count} houppier annoté</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{count:,} crowns annotated</source>
      <translation>{count:,} houppiers annotés</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{count} crown detected</source>
      <translation>{count} houppier détecté</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{count:,} crowns detected</source>
      <translation>{count:,} houppiers détectés</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The metrics are uncertain because the validation patches have only {crowns}.</source>
      <translation>Les métriques sont incertaines, car les imagettes de validation ne contiennent que {crowns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The ranges given with the metrics are 95% confidence intervals (Wilson).</source>
      <translation>Les plages indiquées avec les indicateurs sont des intervalles de confiance à 95 % (Wilson).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>F1 is largest, {f1}, at a score threshold of {threshold}.</source>
      <translation>F1 est maximal, {f1}, à un seuil de score de {threshold}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>This threshold is stored in the model. Prediction uses it unless another one is given.</source>
      <translation>Ce seuil est enregistré dans le modèle. La prédiction l’utilise, sauf si un autre est indiqué.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The threshold of the model was set in the configuration.</source>
      <translation>Le seuil du modèle a été défini dans la configuration.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>F1 at the threshold of the model, {f1}, is lower by less than the standard error of F1, {error}. Of such thresholds, the one closest to that of the start model is stored, because the validation crowns do not determine the threshold more precisely.</source>
      <translation>Le F1 au seuil du modèle, {f1}, est inférieur de moins que l’erreur type du F1, {error}. Parmi ces seuils, le plus proche de celui du modèle de départ est enregistré, car les houppiers de validation ne déterminent pas le seuil plus précisément.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>scores {low:.2f} to {high:.2f}</source>
      <translation>scores de {low:.2f} à {high:.2f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The last epoch is not better than the start model, so the start model was kept.</source>
      <translation>La dernière époque n’est pas meilleure que le modèle de départ ; celui-ci a donc été conservé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>No epoch is better than the start model, so the start model was kept.</source>
      <translation>Aucune époque n’est meilleure que le modèle de départ ; celui-ci a donc été conservé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>F1 changed from {before} to {after} through fine-tuning.</source>
      <translation>Le F1 est passé de {before} à {after} par l’affinage.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The intervals of F1 overlap, so the change may be random.</source>
      <translation>Les intervalles du F1 se chevauchent ; le changement peut donc être aléatoire.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>The engine failed unexpectedly ({type}: {error}).</source>
      <translation>Le moteur a échoué de façon inattendue ({type} : {error}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>The traceback is in the message log; please report it.</source>
      <translation>La trace d’appels est dans le journal des messages ; merci de la signaler.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>The request cannot be read: {error}.</source>
      <translation>Impossible de lire la requête : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>Reading images</source>
      <translation>Lecture des images</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>Raster '{raster}' is not one of the {count:,} images of '{path}', for example '{image}'.</source>
      <translation>Le raster « {raster} » n’est pas l’une des {count:,} images de « {path} », par exemple « {image} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>The file must have the name of the annotated image; only folder and suffix may differ.</source>
      <translation>Le fichier doit avoir le nom de l’image annotée ; seuls le dossier et l’extension peuvent différer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>Raster '{raster}' is georeferenced by ground control points or RPCs. It cannot be used with annotation files, which have pixel coordinates.</source>
      <translation>Le raster « {raster} » est géoréférencé par des points de contrôle ou des RPC. Il ne peut pas être utilisé avec des fichiers d’annotations, qui contiennent des coordonnées en pixels.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>Warp the raster (gdalwarp, or Raster › Projections › Warp in QGIS), and use annotations of the result.</source>
      <translation>Projetez le raster (gdalwarp, ou dans QGIS Raster › Projections › Projection (warp)), et utilisez des annotations du résultat.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>'{path}': image '{image}' was annotated with {stated_width} × {stated_height} pixels, but '{raster}' has {width} × {height}.</source>
      <translation>« {path} » : l’image « {image} » a été annotée avec {stated_width} × {stated_height} pixels, mais « {raster} » en a {width} × {height}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>Use the image that was annotated.</source>
      <translation>Utilisez l’image qui a été annotée.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>'{path}': {count} image has another name in folder '{folder}': '{name}' is '{file}'.</source>
      <translation>« {path} » : {count} image a un autre nom dans le dossier « {folder} » : « {name} » est « {file} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>'{path}': {count:,} images have other names in folder '{folder}', for example '{name}' is '{file}'.</source>
      <translation>« {path} » : {count:,} images ont d’autres noms dans le dossier « {folder} », par exemple « {name} » est « {file} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>'{path}' has no crowns on image '{image}'.</source>
      <translation>« {path} » n’a pas de houppiers sur l’image « {image} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>Choose another raster or other annotations.</source>
      <translation>Choisissez un autre raster ou d’autres annotations.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>{count} image of '{path}' is missing in folder '{folder}': {first}.</source>
      <translation>{count} image de « {path} » manque dans le dossier « {folder} » : {first}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>{count:,} images of '{path}' are missing in folder '{folder}'. The first is {first}.</source>
      <translation>{count:,} images de « {path} » manquent dans le dossier « {folder} ». La première est {first}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>'{path}': its only image '{image}' was used for raster '{raster}'.</source>
      <translation>« {path} » : sa seule image, « {image} », a été associée au raster « {raster} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>Copying images</source>
      <translation>Copie des images</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>{crowns} on {images} ({empty:,} without crowns) written to '{path}'.</source>
      <translation>{crowns} sur {images} ({empty:,} sans houppiers) écrits dans « {path} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>{crowns} on {images} ({empty:,} without crowns).</source>
      <translation>{crowns} sur {images} ({empty:,} sans houppiers).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>'{path}' has no images.</source>
      <translation>« {path} » n’a pas d’images.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>Patches overlap: crowns in overlaps are counted, and written, once for each patch.</source>
      <translation>Les imagettes se recouvrent : les houppiers situés dans les recouvrements sont comptés et écrits une fois pour chaque imagette.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>Choose another CRS.</source>
      <translation>Choisissez un autre SCR.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>'{path}' is not an annotation file.</source>
      <translation>« {path} » n’est pas un fichier d’annotations.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>It must be a file or folder with COCO, Pascal VOC, YOLO, Label Studio, CVAT, DeepForest CSV or RetinaNet CSV annotations. Layers are only written to a folder.</source>
      <translation>Il doit s’agir d’un fichier ou d’un dossier avec des annotations COCO, Pascal VOC, YOLO, Label Studio, CVAT, DeepForest CSV ou RetinaNet CSV. Les couches ne sont écrites que dans un dossier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>{count} image</source>
      <translation>{count} image</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>{count:,} images</source>
      <translation>{count:,} images</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>CRS '{crs}' was not used because the images have no CRS.</source>
      <translation>Le SCR « {crs} » n’a pas été utilisé, car les images n’ont pas de SCR.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>{count} crown of '{path}' cannot be transformed to CRS {crs}.</source>
      <translation>{count} houppier de « {path} » ne peut pas être transformé dans le SCR {crs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>{count:,} crowns of '{path}' cannot be transformed to CRS {crs}.</source>
      <translation>{count:,} houppiers de « {path} » ne peuvent pas être transformés dans le SCR {crs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>'{path}': {count} image is reserved for validation, which a layer does not store.</source>
      <translation>« {path} » : {count} image est réservée à la validation, ce qu’une couche n’enregistre pas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>'{path}': {count:,} images are reserved for validation, which a layer does not store.</source>
      <translation>« {path} » : {count:,} images sont réservées à la validation, ce qu’une couche n’enregistre pas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>CRS '{crs}' cannot be read: {error}.</source>
      <translation>Impossible de lire le SCR « {crs} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>Images '{one}' and '{other}' cannot be in one layer: only one of them has a georeference and a CRS.</source>
      <translation>Les images « {one} » et « {other} » ne peuvent pas être dans une même couche : une seule d’entre elles a un géoréférencement et un SCR.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>Convert them separately.</source>
      <translation>Convertissez-les séparément.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Check that the layer and the images cover the same location and that their CRSs are correct.</source>
      <translation>Vérifiez que la couche et les images couvrent le même endroit et que leurs SCR sont corrects.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>The images of layer '{layer}' are missing.</source>
      <translation>Les images de la couche « {layer} » manquent.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Give a raster, or a folder of images.</source>
      <translation>Indiquez un raster, ou un dossier d’images.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Folder '{folder}' has no images.</source>
      <translation>Le dossier « {folder} » ne contient pas d’images.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>The {count} crown of layer '{layer}' is outside the images.</source>
      <translation>Le seul houppier ({count}) de la couche « {layer} » est hors des images.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>All {count:,} crowns of layer '{layer}' are outside the images.</source>
      <translation>Les {count:,} houppiers de la couche « {layer} » sont tous hors des images.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Layer '{layer}': {count} crown skipped, of which at most half is inside an image.</source>
      <translation>Couche « {layer} » : {count} houppier situé au plus pour moitié dans une image ignoré.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Layer '{layer}': {count:,} crowns skipped, of which at most half is inside an image.</source>
      <translation>Couche « {layer} » : {count:,} houppiers situés au plus pour moitié dans une image ignorés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Layer '{layer}': {count} crown clipped at the border of an image.</source>
      <translation>Couche « {layer} » : {count} houppier coupé au bord d’une image.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Layer '{layer}': {count:,} crowns clipped at the borders of images.</source>
      <translation>Couche « {layer} » : {count:,} houppiers coupés aux bords d’images.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>{count} image without crowns was not exported. If it has no trees, enable 'Keep images without crowns'.</source>
      <translation>{count} image sans houppiers n’a pas été exportée. Si elle ne contient aucun arbre, activez « Conserver les images sans houppiers ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>{count:,} images without crowns were not exported. If they have no trees, enable 'Keep images without crowns'.</source>
      <translation>{count:,} images sans houppiers n’ont pas été exportées. Si elles ne contiennent aucun arbre, activez « Conserver les images sans houppiers ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/eta.py" />
      <source>{used:.1f} GB of memory and {reserved:.1f} GB of GPU memory</source>
      <translation>{used:.1f} Go de mémoire et {reserved:.1f} Go de mémoire du GPU</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/eta.py" />
      <source>{used:.1f} GB of memory</source>
      <translation>{used} Go de mémoire</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/eta.py" />
      <source>Estimated time for the remaining {steps}: {duration}. The engine uses {memory}.</source>
      <translation>Temps estimé pour le reste ({steps}) : {duration}. Le moteur utilise {memory}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count} predicted crown in an ignored box is neither a true nor a false positive.</source>
      <translation>{count} houppier prédit dans une boîte ignorée n’est ni un vrai positif ni un faux positif.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count:,} predicted crowns in ignored boxes are neither true nor false positives.</source>
      <translation>{count:,} houppiers prédits dans des boîtes ignorées ne sont ni des vrais positifs ni des faux positifs.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>No crown of '{predictions}' overlaps one of '{truth}'. Check that both cover the same location and that their CRSs are correct.</source>
      <translation>Aucun houppier de « {predictions} » ne recouvre un houppier de « {truth} ». Vérifiez que les deux couvrent le même endroit et que leurs SCR sont corrects.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>No crown of '{predictions}' is at one of '{truth}'. Check that both cover the same location, that their CRSs are correct, and that the tolerance is large enough.</source>
      <translation>Aucun houppier de « {predictions} » n’est à l’emplacement d’un houppier de « {truth} ». Vérifier que les deux couvrent le même endroit, que leurs SCR sont corrects et que la tolérance est assez grande.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' has no field 'score' with numbers, so mAP is undefined.</source>
      <translation>La couche « {layer} » n’a pas de champ 'score' avec des nombres, la mAP n’est donc pas définie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Position error of the matched crowns: mean {mean:.2f} m, RMSE {rmse:.2f} m.</source>
      <translation>Erreur de position des houppiers appariés : moyenne {mean:.2f} m, RMSE {rmse:.2f} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Diameters of the matched crowns: bias {bias:+.2f} m (predicted minus reference), RMSE {rmse:.2f} m.</source>
      <translation>Diamètres des houppiers appariés : biais {bias:+.2f} m (prédit moins référence), RMSE {rmse:.2f} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Comparing crowns</source>
      <translation>Comparaison des houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>{count} crown of layer '{layer}' without a score was ranked last.</source>
      <translation>{count} houppier de la couche « {layer} » sans score a été classé en dernier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>{count:,} crowns of layer '{layer}' without a score were ranked last.</source>
      <translation>{count:,} houppiers de la couche « {layer} » sans score ont été classés en dernier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>{count} predicted crown with its centre outside the areas ignored.</source>
      <translation>{count} houppier prédit dont le centre est hors des zones ignoré.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>{count:,} predicted crowns with their centres outside the areas ignored.</source>
      <translation>{count:,} houppiers prédits dont le centre est hors des zones ignorés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>{count} reference crown with its centre outside the areas ignored.</source>
      <translation>{count} houppier de référence dont le centre est hors des zones ignoré.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>{count:,} reference crowns with their centres outside the areas ignored.</source>
      <translation>{count:,} houppiers de référence dont le centre est hors des zones ignorés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Neither '{predictions}' nor '{truth}' has a CRS, so distances in metres are unknown.</source>
      <translation>Ni « {predictions} » ni « {truth} » n’a de SCR, les distances en mètres sont donc inconnues.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Assign a CRS to one of the layers, or match by containment.</source>
      <translation>Attribuer un SCR à l’une des couches, ou apparier par l’inclusion (containment).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>No reference crown of layer '{truth}' can be transformed to the CRS of '{predictions}'.</source>
      <translation>Aucun houppier de référence de la couche « {truth} » ne peut être transformé dans le SCR de « {predictions} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Check that the CRSs of both layers are correct.</source>
      <translation>Vérifiez que les SCR des deux couches sont corrects.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Layer '{layer}' has no crowns, so precision is undefined.</source>
      <translation>La couche « {layer} » ne contient aucun houppier, la précision n’est donc pas définie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Precision and F1 are undefined: without areas to evaluate, predicted crowns that match no point of '{truth}' may be trees that were not surveyed. Set areas in which every tree has a point.</source>
      <translation>La précision et le F1 ne sont pas définis : sans zones à évaluer, les houppiers prédits qui ne correspondent à aucun point de « {truth} » peuvent être des arbres qui n’ont pas été relevés. Définir des zones dans lesquelles chaque arbre a un point.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Neither layer has a CRS; their coordinates were compared without transformation.</source>
      <translation>Aucune des deux couches n’a de SCR ; leurs coordonnées ont été comparées sans transformation.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Layer '{layer}' has no CRS; that of the crowns, {crs}, was assumed.</source>
      <translation>La couche « {layer} » n’a pas de SCR ; celui des houppiers, {crs}, a été supposé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>The areas of layer '{layer}' cannot be transformed to the CRS of the crowns.</source>
      <translation>Les zones de la couche « {layer} » ne peuvent pas être transformées dans le SCR des houppiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Check that its CRS is correct.</source>
      <translation>Vérifiez que son SCR est correct.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>No reference crown has its centre inside the areas, so recall is undefined.</source>
      <translation>Aucun houppier de référence n’a son centre dans les zones, le rappel n’est donc pas défini.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Layer '{layer}' has no CRS; that of '{other}', {crs}, was assumed.</source>
      <translation>La couche « {layer} » n’a pas de SCR ; celui de « {other} », {crs}, a été supposé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Layer '{layer}' contains points, but the length of a metre is unknown without a CRS.</source>
      <translation>La couche « {layer} » contient des points, mais la longueur d’un mètre est inconnue sans SCR.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Assign a CRS to the layer, or use polygons.</source>
      <translation>Attribuer un SCR à la couche, ou utiliser des polygones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>{rule} Matched crowns have equal classes. Matches are one to one: the largest number of matches, then the smallest total distance.</source>
      <translation>{rule} Les houppiers appariés ont des classes identiques. Les correspondances sont univoques : le plus grand nombre de correspondances, puis la plus petite distance totale.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>{rule} Matches are one to one: the largest number of matches, then the smallest total distance.</source>
      <translation>{rule} Les correspondances sont univoques : le plus grand nombre de correspondances, puis la plus petite distance totale.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>A reference crown matches a predicted crown that contains its centre.</source>
      <translation>Un houppier de référence correspond à un houppier prédit qui contient son centre.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>A reference crown matches a predicted crown whose centre is within {tolerance:g} m plus {share:.0f}% of the crown diameter.</source>
      <translation>Un houppier de référence correspond à un houppier prédit dont le centre est à {tolerance:g} m au plus, augmentés de {share:.0f} % du diamètre du houppier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>A reference crown matches a predicted crown whose centre is within {tolerance:g} m.</source>
      <translation>Un houppier de référence correspond à un houppier prédit dont le centre est à {tolerance:g} m au plus.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>Lowest score of the predicted crowns</source>
      <translation>Score le plus bas des houppiers prédits</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>Class fields</source>
      <translation>Champs de classe</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>CRS of the comparison</source>
      <translation>SCR de la comparaison</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>Matching threshold (IoU)</source>
      <translation>Seuil de correspondance (IoU)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>Tolerance (m)</source>
      <translation>Tolérance (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>Crown diameter of points (m)</source>
      <translation>Diamètre de houppier des points (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>map units</source>
      <translation>unités de la carte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Suggested score threshold: {score:.3g}, NMS threshold: {nms:.2f}. F1 is {best:.3f}; with all predicted crowns it is {present:.3f}.</source>
      <translation>Seuil de score proposé : {score:.3g}, seuil de NMS : {nms:.2f}. Le F1 est de {best:.3f} ; avec tous les houppiers prédits, il est de {present:.3f}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Only score thresholds of at least {score:.3g} and NMS thresholds of at most {nms:.2f} can be judged, because the prediction contains no other crowns. For more, predict with a lower score threshold and a larger NMS threshold.</source>
      <translation>Seuls des seuils de score d’au moins {score:.3g} et des seuils de NMS d’au plus {nms:.2f} peuvent être évalués, car la prédiction ne contient pas d’autres houppiers. Pour en évaluer davantage, prédire avec un seuil de score plus bas et un seuil de NMS plus élevé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>The predicted crowns are of another model ({models}) than '{model}', in which the thresholds are stored.</source>
      <translation>Les houppiers prédits proviennent d’un autre modèle ({models}) que « {model} », dans lequel les seuils sont enregistrés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>The predicted crowns are of other models ({models}) than '{model}', in which the thresholds are stored.</source>
      <translation>Les houppiers prédits proviennent d’autres modèles ({models}) que « {model} », dans lequel les seuils sont enregistrés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Score threshold {score:.3g} stored in '{model}' (previously {old:.3g}). The NMS threshold is unchanged.</source>
      <translation>Seuil de score {score:.3g} enregistré dans « {model} » (auparavant {old:.3g}). Le seuil de NMS est inchangé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Score threshold {score:.3g} and NMS threshold {nms:.2f} stored in '{model}' (previously {old:.3g} and {old_nms:.2f}).</source>
      <translation>Seuil de score {score:.3g} et seuil de NMS {nms:.2f} enregistrés dans « {model} » (auparavant {old:.3g} et {old_nms:.2f}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Thresholds are not suggested, because the predicted crowns have no scores from 0 to 1.</source>
      <translation>Aucun seuil n’est proposé, car les houppiers prédits n’ont pas de scores de 0 à 1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Thresholds are not suggested, because F1 is undefined.</source>
      <translation>Aucun seuil n’est proposé, car le F1 n’est pas défini.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Thresholds are not suggested, because no crown matches.</source>
      <translation>Aucun seuil n’est proposé, car aucun houppier n’est apparié.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/allometry.py" />
      <source>Layer '{layer}' has no field '{field}', which the allometry needs.</source>
      <translation>La couche « {layer} » n’a pas de champ « {field} », dont l’allométrie a besoin.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/allometry.py" />
      <source>Add heights to the crowns first, or use an expression of the crown diameter.</source>
      <translation>Ajouter d’abord des hauteurs aux houppiers, ou utiliser une expression du diamètre du houppier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>Shift of the later crowns: {east:+.2f} m to the east, {north:+.2f} m to the north (median of {pairs:,} pairs of crowns; {spread:.2f} m between the centres of a pair without it).</source>
      <translation>Décalage des houppiers ultérieurs : {east:+.2f} m vers l’est, {north:+.2f} m vers le nord (médiane de {pairs:,} paires de houppiers ; sans lui, {spread:.2f} m entre les centres d’une paire).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>{kept:,} crowns kept, {gone:,} gone, {new:,} new, {unknown:,} unknown.</source>
      <translation>{kept:,} houppiers maintenus, {gone:,} disparus, {new:,} nouveaux, {unknown:,} inconnus.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>The stands were not used, because no output was given for their changes.</source>
      <translation>Les peuplements n’ont pas été utilisés, car aucune sortie n’a été indiquée pour leurs changements.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>The shift between the two flights is unknown: too few crowns correspond within {reach:g} m. No crown was moved.</source>
      <translation>Le décalage entre les deux vols est inconnu : trop peu de houppiers correspondent dans un rayon de {reach:g} m. Aucun houppier n’a été déplacé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>The later crowns were moved by this shift.</source>
      <translation>Les houppiers ultérieurs ont été déplacés de ce décalage.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>No crown of '{before}' matches one of '{after}'. Check that both cover the same location and that their CRSs are correct.</source>
      <translation>Aucun houppier de « {before} » ne correspond à un houppier de « {after} ». Vérifier que les deux couvrent le même endroit et que leurs SCR sont corrects.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>The later crowns are shifted by {length:.2f} m, which causes wrong changes. Consider 'Correct the shift'.</source>
      <translation>Les houppiers ultérieurs sont décalés de {length:.2f} m, ce qui cause de faux changements. Envisager « Corriger le décalage ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>Mean growth of the diameter: {growth:+.2f} m.</source>
      <translation>Accroissement moyen du diamètre : {growth:+.2f} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>Mean growth of the crown area: {growth:+.2f} m².</source>
      <translation>Accroissement moyen de la surface du houppier : {growth:+.2f} m².</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>Mean growth of the height: {growth:+.2f} m.</source>
      <translation>Accroissement moyen de la hauteur : {growth:+.2f} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/count_interval.py" />
      <source>With a precision or recall of 0, the number of trees is unknown.</source>
      <translation>Avec une précision ou un rappel de 0, le nombre d’arbres est inconnu.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/count_interval.py" />
      <source>Leave these values empty.</source>
      <translation>Laisser ces valeurs vides.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/count_interval.py" />
      <source>Layer '{layer}' has no true positives in the field 'result'.</source>
      <translation>La couche « {layer} » n’a pas de vrais positifs dans le champ 'result'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/count_interval.py" />
      <source>Choose the matches that 'Evaluate' wrote.</source>
      <translation>Choisir les correspondances écrites par « Évaluer les houppiers ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/count_interval.py" />
      <source>Layer '{layer}' has no false positives: they do not count if points are evaluated without areas.</source>
      <translation>La couche « {layer} » n’a pas de faux positifs : ils ne comptent pas si des points sont évalués sans zones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/count_interval.py" />
      <source>Evaluate with areas in which every tree has a point, or give the four numbers.</source>
      <translation>Évaluer avec des zones dans lesquelles chaque arbre a un point, ou indiquer les quatre nombres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>Measuring crowns</source>
      <translation>Mesure des houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>{count} crown is lower than {least:g} m and was left out.</source>
      <translation>{count} houppier est plus bas que {least:g} m et a été omis.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>{count:,} crowns are lower than {least:g} m and were left out.</source>
      <translation>{count:,} houppiers sont plus bas que {least:g} m et ont été omis.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>{count} crown with attributes.</source>
      <translation>{count} houppier avec attributs.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>{count:,} crowns with attributes.</source>
      <translation>{count:,} houppiers avec attributs.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>Fields of layer '{layer}' are replaced: {fields}.</source>
      <translation>Des champs de la couche « {layer} » sont remplacés : {fields}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>No crown of layer '{layer}' overlaps raster '{raster}'. Check that both cover the same location and that their CRSs are correct.</source>
      <translation>Aucun houppier de la couche « {layer} » ne recouvre le raster « {raster} ». Vérifier que les deux couvrent le même endroit et que leurs SCR sont corrects.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>'{layer}' has no CRS; that of '{other}' was assumed.</source>
      <translation>« {layer} » n’a pas de SCR ; celui de « {other} » a été supposé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/inputs.py" />
      <source>Layer '{layer}' has no crowns.</source>
      <translation>La couche « {layer} » n’a pas de houppiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/inputs.py" />
      <source>Neither layer has a CRS, so areas and numbers per hectare are unknown.</source>
      <translation>Aucune des deux couches n’a de SCR, les surfaces et les nombres par hectare sont donc inconnus.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/inputs.py" />
      <source>The processed area of '{layer}' is empty, or cannot be transformed to the CRS of the crowns.</source>
      <translation>La surface traitée de « {layer} » est vide, ou ne peut pas être transformée dans le SCR des houppiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/inputs.py" />
      <source>Check its CRS, and for a raster its no data value.</source>
      <translation>Vérifier son SCR et, pour un raster, sa valeur nodata.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stand_layer.py" />
      <source>Attributes of '{layer}' with the name of a figure got the suffix _stand: {fields}.</source>
      <translation>Les attributs de « {layer} » qui portent le nom d’une valeur calculée ont reçu le suffixe _stand : {fields}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stand_map.py" />
      <source>crowns</source>
      <translation>houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stand_map.py" />
      <source>stands</source>
      <translation>peuplements</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stand_map.py" />
      <source>The report has no map. {error}</source>
      <translation>Le rapport n’a pas de carte. {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stand_map.py" />
      <source>Drawing the map of the report</source>
      <translation>Dessin de la carte du rapport</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Summarizing stands</source>
      <translation>Synthèse des peuplements en cours</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Quantities of an allometry are rough estimates without a local calibration: compare them with measured trees.</source>
      <translation>Les grandeurs d’une allométrie sont des estimations grossières sans calibration locale : les comparer à des arbres mesurés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count} crown is in a stand, but outside the processed area. It does not count.</source>
      <translation>{count} houppier se trouve dans un peuplement, mais hors de la surface traitée. Il ne compte pas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count:,} crowns are in stands, but outside the processed area. They do not count.</source>
      <translation>{count:,} houppiers se trouvent dans des peuplements, mais hors de la surface traitée. Ils ne comptent pas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count} stand is outside the processed area, so its figures are unknown.</source>
      <translation>{count} peuplement se trouve hors de la surface traitée, ses valeurs sont donc inconnues.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count:,} stands are outside the processed area, so their figures are unknown.</source>
      <translation>{count:,} peuplements se trouvent hors de la surface traitée, leurs valeurs sont donc inconnues.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{crowns} in {stands}; {outside:,} outside.</source>
      <translation>{crowns} dans {stands} ; {outside:,} en dehors.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>No crown is in a stand. Check that both layers cover the same location and their CRSs.</source>
      <translation>Aucun houppier ne se trouve dans un peuplement. Vérifier que les deux couches couvrent le même endroit et que leurs SCR sont corrects.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>The crowns have more than {most} classes. The less frequent ones share the field 'pct_other'.</source>
      <translation>Les houppiers ont plus de {most} classes. Les moins fréquentes partagent le champ 'pct_other'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count} crown has no value of the allometry and is missing in its sums.</source>
      <translation>{count} houppier n’a pas de valeur de l’allométrie et manque dans ses sommes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count:,} crowns have no value of the allometry and are missing in its sums.</source>
      <translation>{count:,} houppiers n’ont pas de valeur de l’allométrie et manquent dans ses sommes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{hectares:,.2f} ha, {stems:,.1f} stems per hectare, crown cover {cover:.1f}%.</source>
      <translation>{hectares:,.2f} ha, {stems:,.1f} tiges par hectare, couvert des houppiers {cover:.1f} %.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>About {trees:,.0f} trees (95% interval {low:,.0f} to {high:,.0f}), from precision {precision:.3f} and recall {recall:.3f}. The interval contains only the binomial uncertainty of these two.</source>
      <translation>Environ {trees:,.0f} arbres (intervalle à 95 % : {low:,.0f} à {high:,.0f}), d’après une précision de {precision:.3f} et un rappel de {recall:.3f}. L’intervalle ne contient que l’incertitude binomiale de ces deux valeurs.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>A crown belongs to the stand that contains its centre.</source>
      <translation>Un houppier appartient au peuplement qui contient son centre.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Crown cover: union of the crowns, each box as its inscribed ellipse.</source>
      <translation>Couvert des houppiers : union des houppiers, chaque boîte comptée comme son ellipse inscrite.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Number of trees: crowns times precision ({precision:.3f}) divided by recall ({recall:.3f}); 95% interval from the binomial uncertainty of both.</source>
      <translation>Nombre d’arbres : nombre de houppiers multiplié par la précision ({precision:.3f}) et divisé par le rappel ({recall:.3f}) ; intervalle à 95 % d’après l’incertitude binomiale de ces deux valeurs.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>precision {precision:.3f}, recall {recall:.3f}</source>
      <translation>précision {precision:.3f}, rappel {recall:.3f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Allometry: {formula}. {source}</source>
      <translation>Allométrie : {formula}. {source}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Allometry: {formula}.</source>
      <translation>Allométrie : {formula}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count} stand</source>
      <translation>{count} peuplement</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count:,} stands</source>
      <translation>{count:,} peuplements</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Figures per hectare: of the processed part.</source>
      <translation>Valeurs par hectare : rapportées à la partie traitée.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Processed area: unknown.</source>
      <translation>Surface traitée : inconnue.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Evaluation</source>
      <translation>Évaluation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/tree_heights.py" />
      <source>{count} crown has no height, because height model '{raster}' has no data there.</source>
      <translation>{count} houppier n’a pas de hauteur, car le modèle de hauteur « {raster} » n’y a pas de données.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/tree_heights.py" />
      <source>{count:,} crowns have no height, because height model '{raster}' has no data there.</source>
      <translation>{count:,} houppiers n’ont pas de hauteur, car le modèle de hauteur « {raster} » n’y a pas de données.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/tree_heights.py" />
      <source>{count} crown: the height is the 99th percentile, because the maximum is a spike.</source>
      <translation>{count} houppier : la hauteur est le 99e percentile, car le maximum est une valeur aberrante.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/tree_heights.py" />
      <source>{count:,} crowns: the height is the 99th percentile, because the maximum is a spike.</source>
      <translation>{count:,} houppiers : la hauteur est le 99e percentile, car le maximum est une valeur aberrante.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/tree_heights.py" />
      <source>Height model '{raster}' has heights below {low:g} m or above {high:g} m, which are treated as no data. Check that it contains heights above ground in metres and declares its no data value.</source>
      <translation>Le modèle de hauteur « {raster} » a des hauteurs inférieures à {low:g} m ou supérieures à {high:g} m, qui sont traitées comme absence de données. Vérifier qu’il contient des hauteurs au-dessus du sol en mètres et qu’il déclare sa valeur nodata.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/zonal_statistics.py" />
      <source>The package exactextract, which measures rasters under crowns, is not installed.</source>
      <translation>Le paquet exactextract, qui mesure les rasters sous les houppiers, n’est pas installé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/zonal_statistics.py" />
      <source>Install it with: pip install 'deepforest-qgis[zonal]'. On Linux on ARM, install it from conda-forge.</source>
      <translation>L’installer avec : pip install 'deepforest-qgis[zonal]'. Sous Linux sur ARM, l’installer depuis conda-forge.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/model_loading.py" />
      <source>Model '{model}' contains a backbone only, not a crown detector.</source>
      <translation>Le modèle « {model} » ne contient qu’un backbone, pas de détecteur de houppiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/model_loading.py" />
      <source>The bundled weights are a backbone only, not a crown detector.</source>
      <translation>Les poids fournis ne sont qu’un backbone, pas un détecteur de houppiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/model_loading.py" />
      <source>Fine-tune a model first and choose it here.</source>
      <translation>Affinez d’abord un modèle et choisissez-le ici.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/patch_images.py" />
      <source>Patch '{path}' cannot be written: {error}.</source>
      <translation>Impossible d’écrire l’imagette « {path} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/patch_images.py" />
      <source>Check that the disk is not full.</source>
      <translation>Vérifier que le disque n’est pas plein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/patch_size.py" />
      <source>Raster '{raster}' has coordinates in metres in a CRS in degrees: its first corner is at {east:.0f}, {north:.0f} in {crs}.</source>
      <translation>Le raster « {raster} » a des coordonnées en mètres dans un SCR en degrés : son premier coin est à {east:.0f}, {north:.0f} dans {crs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/patch_size.py" />
      <source>Assign the CRS of the coordinates, in QGIS with Layer &gt; Layer CRS &gt; Set Layer CRS, or in the file with: gdal_edit.py -a_srs EPSG:CODE FILE.</source>
      <translation>Attribuez le SCR des coordonnées : dans QGIS avec Couche &gt; SCR de la couche &gt; Définir le SCR de la couche, ou dans le fichier avec : gdal_edit.py -a_srs EPSG:CODE FILE.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/patch_size.py" />
      <source>Raster '{raster}' has an implausible ground resolution: {resolution:.3g} m per pixel, so that a patch of {extent:g} m has {width} × {height} pixels.</source>
      <translation>Le raster « {raster} » a une résolution au sol peu plausible : {resolution:.3g} m par pixel, de sorte qu’une imagette de {extent:g} m a {width} × {height} pixels.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/patch_size.py" />
      <source>Check the CRS of the raster and its unit. Crowns need at least {least} pixels per patch and pixels of at most {most:g} m. If the resolution is right, give the size explicitly.</source>
      <translation>Vérifiez le SCR du raster et son unité. Les houppiers exigent au moins {least} pixels par imagette et des pixels d’au plus {most:g} m. Si la résolution est correcte, indiquez la taille explicitement.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>Put the model into a folder that all machines of the cluster share, and choose this file.</source>
      <translation>Placer le modèle dans un dossier partagé par toutes les machines du cluster, et choisir ce fichier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>Model '{path}' does not exist on its machine.</source>
      <translation>Le modèle « {path} » n’existe pas sur sa machine.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>Model file '{path}' differs from that of the run.</source>
      <translation>Le fichier de modèle « {path} » diffère de celui de l’exécution.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>Raster '{raster}' differs from that of the run.</source>
      <translation>Le raster « {raster} » diffère de celui de l’exécution.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>Put the raster into a folder that all machines of the cluster share.</source>
      <translation>Placer le raster dans un dossier partagé par toutes les machines du cluster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>It has version {found} of '{package}', but the run needs version {wanted}.</source>
      <translation>Il a la version {found} de « {package} », mais l’exécution nécessite la version {wanted}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>Install the same version on all machines of the cluster, and restart the workers.</source>
      <translation>Installer la même version sur toutes les machines du cluster, et redémarrer les workers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Give at most this number. A prediction without worker processes uses all cores, too.</source>
      <translation>Indiquer au plus ce nombre. Une prédiction sans processus de travail utilise aussi tous les cœurs.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Worker processes and clusters need packages that are not installed: {packages}.</source>
      <translation>Les processus de travail et les clusters nécessitent des paquets qui ne sont pas installés : {packages}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Run 'Set up engine' in QGIS, or install them with: pip install 'deepforest-qgis[dask]'.</source>
      <translation>Lancer « Installer le moteur » dans QGIS, ou les installer avec : pip install 'deepforest-qgis[dask]'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>{workers:,} worker processes were requested, but this machine has {count} processor core.</source>
      <translation>{workers:,} processus de travail ont été demandés, mais cet ordinateur a {count} cœur de processeur.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>{workers:,} worker processes were requested, but this machine has {count:,} processor cores.</source>
      <translation>{workers:,} processus de travail ont été demandés, mais cet ordinateur a {count:,} cœurs de processeur.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>The scheduler '{address}' has the unknown scheme '{scheme}'.</source>
      <translation>Le planificateur « {address} » a le schéma inconnu « {scheme} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Give an address such as tcp://10.0.0.1:8786. Known schemes: {schemes}.</source>
      <translation>Indiquer une adresse comme tcp://10.0.0.1:8786. Schémas connus : {schemes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>The worker processes cannot be started: {error}.</source>
      <translation>Impossible de démarrer les processus de travail : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Use fewer worker processes, or none.</source>
      <translation>Utiliser moins de processus de travail, ou aucun.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>{count} worker on {hosts}.</source>
      <translation>{count} worker sur {hosts}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>{count:,} workers on {hosts}.</source>
      <translation>{count:,} workers sur {hosts}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Dashboard of the cluster: {dashboard}</source>
      <translation>Tableau de bord du cluster : {dashboard}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Worker '{worker}' cannot load the engine: {error}.</source>
      <translation>Le worker « {worker} » ne peut pas charger le moteur : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Install the same version of deepforest-qgis[dask] on all machines of the cluster, and restart the workers.</source>
      <translation>Installer la même version de deepforest-qgis[dask] sur toutes les machines du cluster, et redémarrer les workers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>The scheduler '{address}' cannot be reached within {seconds} seconds: {error}.</source>
      <translation>Impossible de joindre l’ordonnanceur « {address} » en {seconds} secondes : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Check the address that the scheduler prints when it starts, and that no firewall blocks its port.</source>
      <translation>Vérifier l’adresse que l’ordonnanceur affiche à son démarrage, et qu’aucun pare-feu ne bloque son port.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Worker '{worker}' has version {found} of '{package}', but this machine has version {wanted}.</source>
      <translation>Le worker « {worker} » a la version {found} de « {package} », mais cet ordinateur a la version {wanted}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>{count} machine</source>
      <translation>{count} machine</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>{count:,} machines</source>
      <translation>{count:,} machines</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>The workers cannot compute a block of windows: {error}.</source>
      <translation>Les workers ne peuvent pas calculer un bloc de fenêtres : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>See the logs of the workers. Finished windows are kept.</source>
      <translation>Voir les journaux des workers. Les fenêtres terminées sont conservées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>The connection to the scheduler of the cluster was lost.</source>
      <translation>La connexion à l’ordonnanceur du cluster a été perdue.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Start the cluster again, and run the same job: finished windows are kept.</source>
      <translation>Redémarrer le cluster, et relancer la même tâche : les fenêtres terminées sont conservées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>The cluster has had no workers for {seconds} seconds.</source>
      <translation>Le cluster n’a plus de workers depuis {seconds} secondes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Start workers, and run the same job: finished windows are kept.</source>
      <translation>Démarrer des workers, et relancer la même tâche : les fenêtres terminées sont conservées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Worker '{worker}' does not fit this run. {error}</source>
      <translation>Le worker « {worker} » ne convient pas à cette exécution. {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Preparing workers</source>
      <translation>Préparation des workers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Worker '{first}' computes with {one}, but worker '{second}' with {other}.</source>
      <translation>Le worker « {first} » calcule avec {one}, mais le worker « {second} » avec {other}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Choose a device and a numerical precision that all workers have.</source>
      <translation>Choisir un périphérique et une précision numérique dont disposent tous les workers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Several worker processes ended, one after the other, while they computed the same block of windows.</source>
      <translation>Plusieurs processus de travail se sont arrêtés, l’un après l’autre, pendant le calcul du même bloc de fenêtres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Their memory may be too small: see their logs. Use a smaller batch size, and run the job again: finished windows are kept.</source>
      <translation>Leur mémoire est peut-être insuffisante : voir leurs journaux. Utiliser une taille de lot plus petite, et relancer la tâche : les fenêtres terminées sont conservées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>It computes with {computation}.</source>
      <translation>Il calcule avec {computation}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Raster '{raster}' has no CRS, so the size of the cells of the crown density is unknown.</source>
      <translation>Le raster « {raster} » n’a pas de SCR, la taille des cellules de la densité des houppiers est donc inconnue.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Assign a CRS to the raster, or leave the crown density empty.</source>
      <translation>Attribuer un SCR au raster, ou laisser la densité des houppiers vide.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>A crown density with cells of {cell:g} m has too many cells here: {columns:,} × {rows:,}.</source>
      <translation>Une densité des houppiers avec des cellules de {cell:g} m a ici trop de cellules : {columns:,} × {rows:,}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Choose cells of at least {least:g} m, or a smaller region of interest.</source>
      <translation>Choisir des cellules d’au moins {least:g} m, ou une zone d’intérêt plus petite.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/detection.py" />
      <source>int8 calibration failed: raster '{raster}' has no valid pixels in the region of interest.</source>
      <translation>La calibration int8 a échoué : le raster « {raster} » ne contient aucun pixel valide dans la zone d’intérêt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/detection.py" />
      <source>Choose 'auto' as the numerical precision.</source>
      <translation>Choisir 'auto' comme précision numérique.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Detecting crowns</source>
      <translation>Détection des houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>{count} window reached the limit of {limit:,} crowns, so crowns may be missing. Choose a smaller patch size.</source>
      <translation>{count} fenêtre a atteint la limite de {limit:,} houppiers, des houppiers peuvent donc manquer. Choisir une taille d’imagette plus petite.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>{count:,} windows reached the limit of {limit:,} crowns, so crowns may be missing. Choose a smaller patch size.</source>
      <translation>{count:,} fenêtres ont atteint la limite de {limit:,} houppiers, des houppiers peuvent donc manquer. Choisir une taille d’imagette plus petite.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Resuming an earlier run. Finished windows: {done:,} of {count:,}.</source>
      <translation>Reprise d’une exécution précédente. Fenêtres terminées : {done:,} sur {count:,}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>The device waited {share:.0%} of the time for windows to be read.</source>
      <translation>Le périphérique a attendu la lecture de fenêtres pendant {share:.0%} du temps.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Raster '{raster}' cannot be read anywhere in the region of interest.</source>
      <translation>Le raster « {raster} » n’est lisible nulle part dans la zone d’intérêt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>{count} window</source>
      <translation>{count} fenêtre</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>{count:,} windows</source>
      <translation>{count:,} fenêtres</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Raster '{raster}' was modified or replaced during the run. No crowns were written, because they could be from different versions of the image.</source>
      <translation>Le raster « {raster} » a été modifié ou remplacé pendant l’exécution. Aucun houppier n’a été écrit, car ils pourraient provenir de versions différentes de l’image.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Run the job again when the raster is complete.</source>
      <translation>Relancer la tâche lorsque le raster est complet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Cancelled. Finished windows kept: {done:,} of {count:,}.</source>
      <translation>Annulé. Fenêtres terminées conservées : {done:,} sur {count:,}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Start it again with the same settings to continue.</source>
      <translation>Relancer avec les mêmes paramètres pour continuer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>raster</source>
      <translation>raster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>model</source>
      <translation>modèle</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>areas or extent</source>
      <translation>zones ou emprise</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>patch size or overlap</source>
      <translation>taille d’imagette ou recouvrement</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>score threshold</source>
      <translation>seuil de score</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>device or numerical precision</source>
      <translation>périphérique ou précision numérique</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>plugin version</source>
      <translation>version de l’extension</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>Free space on this disk and run the job again: finished windows are kept. Set XDG_CACHE_HOME (LOCALAPPDATA on Windows) to use another folder.</source>
      <translation>Libérer de l’espace sur ce disque et relancer la tâche : les fenêtres terminées sont conservées. Définir XDG_CACHE_HOME (LOCALAPPDATA sous Windows) pour utiliser un autre dossier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>Check that the folder can be written, or set XDG_CACHE_HOME (LOCALAPPDATA on Windows) to use another folder.</source>
      <translation>Vérifier que le dossier est accessible en écriture, ou définir XDG_CACHE_HOME (LOCALAPPDATA sous Windows) pour utiliser un autre dossier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The journal of finished windows cannot be created in '{folder}': {error}.</source>
      <translation>Impossible de créer le journal de reprise des fenêtres terminées dans « {folder} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The journal of finished windows cannot be read in '{folder}': {error}.</source>
      <translation>Impossible de lire le journal de reprise des fenêtres terminées dans « {folder} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The journal of finished windows cannot be written in '{folder}': {error}.</source>
      <translation>Impossible d’écrire le journal de reprise des fenêtres terminées dans « {folder} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The same job, with the same raster, model and parameters, is already running.</source>
      <translation>La même tâche, avec le même raster, le même modèle et les mêmes paramètres, est déjà en cours.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>Wait until it has finished, or cancel it and run this one, which resumes from there.</source>
      <translation>Attendre qu’elle soit terminée, ou l’annuler et lancer celle-ci, qui reprend à cet endroit.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>An earlier run ({count} finished window) cannot be resumed, since these have changed: {changes}. This run starts from the beginning.</source>
      <translation>Une exécution précédente ({count} fenêtre terminée) ne peut pas être reprise, car ceci a changé : {changes}. Cette exécution commence du début.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>An earlier run ({count:,} finished windows) cannot be resumed, since these have changed: {changes}. This run starts from the beginning.</source>
      <translation>Une exécution précédente ({count:,} fenêtres terminées) ne peut pas être reprise, car ceci a changé : {changes}. Cette exécution commence du début.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The journal of the earlier run is damaged. This run starts from the beginning.</source>
      <translation>Le journal de reprise de l’exécution précédente est endommagé. Cette exécution commence du début.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>{count} crown is smaller than {least:g} m and was left out.</source>
      <translation>{count} houppier est plus petit que {least:g} m et a été omis.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>{count:,} crowns are smaller than {least:g} m and were left out.</source>
      <translation>{count:,} houppiers sont plus petits que {least:g} m et ont été omis.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>{count} crown is larger than {most:g} m and was left out.</source>
      <translation>{count} houppier est plus grand que {most:g} m et a été omis.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>{count:,} crowns are larger than {most:g} m and were left out.</source>
      <translation>{count:,} houppiers sont plus grands que {most:g} m et ont été omis.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>The ground resolution of raster '{raster}' is unknown, so crowns cannot be limited by their diameter.</source>
      <translation>La résolution au sol du raster « {raster} » est inconnue, les houppiers ne peuvent donc pas être limités par leur diamètre.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>Assign a CRS to the raster, or remove the limits.</source>
      <translation>Attribuer un SCR au raster, ou supprimer les limites.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>Crowns left out: smaller than the minimum diameter</source>
      <translation>Houppiers omis : plus petits que le diamètre minimal</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>Crowns left out: larger than the maximum diameter</source>
      <translation>Houppiers omis : plus grands que le diamètre maximal</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>Crowns left out: lower than the minimum height</source>
      <translation>Houppiers omis : plus bas que la hauteur minimale</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>Crowns without a height</source>
      <translation>Houppiers sans hauteur</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>The rasters in '{folder}' are modified again and again. No crowns were written.</source>
      <translation>Les rasters de « {folder} » sont sans cesse modifiés. Aucun houppier n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Run the job again when the rasters are complete: finished windows are kept.</source>
      <translation>Relancer la tâche lorsque les rasters sont complets : les fenêtres terminées sont conservées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count} of {total:,} rasters is resampled to the pixels of the others.</source>
      <translation>{count} raster sur {total:,} est rééchantillonné sur les pixels des autres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count:,} of {total:,} rasters are resampled to the pixels of the others.</source>
      <translation>{count:,} rasters sur {total:,} sont rééchantillonnés sur les pixels des autres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count} raster has another CRS than the others and is reprojected to {crs}: {rasters}.</source>
      <translation>{count} raster a un autre SCR que les autres et est reprojeté dans {crs} : {rasters}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count:,} rasters have another CRS than the others and are reprojected to {crs}: {rasters}.</source>
      <translation>{count:,} rasters ont un autre SCR que les autres et sont reprojetés dans {crs} : {rasters}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count} raster lies more than {distance:,} km from the centre of all rasters: {rasters}. Check its coordinate reference system (CRS).</source>
      <translation>{count} raster se trouve à plus de {distance:,} km du centre de tous les rasters : {rasters}. Vérifier son système de coordonnées de référence (SCR).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count:,} rasters lie more than {distance:,} km from the centre of all rasters: {rasters}. Check their coordinate reference system (CRS).</source>
      <translation>{count:,} rasters se trouvent à plus de {distance:,} km du centre de tous les rasters : {rasters}. Vérifier leur système de coordonnées de référence (SCR).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count} of {total:,} rasters was not processed, or only in part:</source>
      <translation>{count} raster sur {total:,} n’a pas été traité, ou seulement en partie :</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count:,} of {total:,} rasters were not processed, or only in part:</source>
      <translation>{count:,} rasters sur {total:,} n’ont pas été traités, ou seulement en partie :</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{reason} It is not processed.</source>
      <translation>{reason} Le raster n’est pas traité.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Raster '{raster}' is not processed. {reason}</source>
      <translation>Le raster « {raster} » n’est pas traité. {reason}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Check that the files are complete and open in QGIS.</source>
      <translation>Vérifier que les fichiers sont complets et s’ouvrent dans QGIS.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>It has no coordinate reference system (CRS).</source>
      <translation>Il n’a pas de système de coordonnées de référence (SCR).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>The raster is resampled.</source>
      <translation>Le raster est rééchantillonné.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>All {count:,} rasters are resampled to common pixels.</source>
      <translation>Les {count:,} rasters sont tous rééchantillonnés sur des pixels communs.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>The same applies to {count} other raster.</source>
      <translation>Il en va de même pour {count} autre raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>The same applies to {count:,} other rasters.</source>
      <translation>Il en va de même pour {count:,} autres rasters.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{share:.1%} of its area cannot be read: {places}. The file is damaged or incomplete.</source>
      <translation>{share:.1%} de sa surface est illisible : {places}. Le fichier est endommagé ou incomplet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Raster '{raster}': {reason}</source>
      <translation>Raster « {raster} » : {reason}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Checking rasters</source>
      <translation>Vérification des rasters</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>The raster cannot be processed. {reason}</source>
      <translation>Le raster ne peut pas être traité. {reason}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>None of the {count:,} rasters can be processed. The first one: {reason}</source>
      <translation>Aucun des {count:,} rasters ne peut être traité. Le premier : {reason}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>CRS '{crs}' is unknown.</source>
      <translation>Le SCR « {crs} » est inconnu.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Give an EPSG code such as EPSG:32632, or a definition as WKT.</source>
      <translation>Indiquer un code EPSG tel que EPSG:32632, ou une définition en WKT.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>and {count:,} more</source>
      <translation>et {count:,} autres</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>A folder for virtual rasters cannot be created in '{folder}': {error}.</source>
      <translation>Impossible de créer un dossier pour les rasters virtuels dans « {folder} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Rasters were modified or removed during the run. Their windows are computed again.</source>
      <translation>Des rasters ont été modifiés ou supprimés pendant l’exécution. Leurs fenêtres sont recalculées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/mosaic_planning.py" />
      <source>Mosaic of {count} raster</source>
      <translation>Mosaïque de {count} raster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/mosaic_planning.py" />
      <source>Mosaic of {count:,} rasters</source>
      <translation>Mosaïque de {count:,} rasters</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/mosaic_planning.py" />
      <source>The areas or the extent do not touch any of the rasters.</source>
      <translation>Les zones ou l’emprise ne touchent aucun des rasters.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/mosaic_planning.py" />
      <source>Check their coordinates and their CRS.</source>
      <translation>Vérifiez leurs coordonnées et leur SCR.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{count} of {total:,} crowns is an ellipse because no outline was found in the image.</source>
      <translation>{count} houppier sur {total:,} est une ellipse, car aucun contour n’a été trouvé dans l’image.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{count:,} of {total:,} crowns are ellipses because no outline was found in the image.</source>
      <translation>{count:,} houppiers sur {total:,} sont des ellipses, car aucun contour n’a été trouvé dans l’image.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{count} crown was omitted because other crowns cover it completely. To keep it, disable 'Remove overlaps between crowns'.</source>
      <translation>{count} houppier a été omis, car d’autres houppiers le recouvrent entièrement. Pour le conserver, désactiver « Supprimer les recouvrements entre houppiers ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{count:,} crowns were omitted because other crowns cover them completely. To keep them, disable 'Remove overlaps between crowns'.</source>
      <translation>{count:,} houppiers ont été omis, car d’autres houppiers les recouvrent entièrement. Pour les conserver, désactiver « Supprimer les recouvrements entre houppiers ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{share:.1%} of the area, {hectares:,.2f} ha</source>
      <translation>{share:.1%} de la surface, {hectares:,.2f} ha</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{share:.1%} of the area</source>
      <translation>{share:.1%} de la surface</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Cancelled. The crowns of {done} of {count} window were written ({area}). Start it again with the same settings to continue.</source>
      <translation>Annulé. Les houppiers de {done} fenêtre sur {count} ont été écrits ({area}). Relancer avec les mêmes paramètres pour continuer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Cancelled. The crowns of {done:,} of {count:,} windows were written ({area}). Start it again with the same settings to continue.</source>
      <translation>Annulé. Les houppiers de {done:,} fenêtres sur {count:,} ont été écrits ({area}). Relancer avec les mêmes paramètres pour continuer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{count} crown detected in {duration}.</source>
      <translation>{count} houppier détecté en {duration}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{count:,} crowns detected in {duration}.</source>
      <translation>{count:,} houppiers détectés en {duration}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Windows without data or with a single colour, skipped: {empty:,} of {count:,}.</source>
      <translation>Fenêtres sans données ou d’une seule couleur, ignorées : {empty:,} sur {count:,}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Raster '{raster}' contains no image in the processed area at this resolution: no valid pixels, or a single colour. Check in QGIS that imagery is visible when you zoom in, and check the no data value.</source>
      <translation>Le raster « {raster} » ne contient aucune image dans la surface traitée à cette résolution : aucun pixel valide, ou une seule couleur. Vérifier dans QGIS que l’imagerie est visible en zoomant, et vérifier la valeur nodata.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>No crown reached the score threshold of {threshold:.3g}. Lower it, check the ground resolution and the order of the bands, or fine-tune the model on this imagery.</source>
      <translation>Aucun houppier n’a atteint le seuil de score de {threshold:.3g}. L’abaisser, vérifier la résolution au sol et l’ordre des bandes, ou affiner le modèle sur cette imagerie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>The crowns were written, but the crown density was not. {error}</source>
      <translation>Les houppiers ont été écrits, mais pas la densité des houppiers. {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>The crowns were written, but the report was not. {error}</source>
      <translation>Les houppiers ont été écrits, mais pas le rapport. {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Windows without data or with a single colour</source>
      <translation>Fenêtres sans données ou d’une seule couleur</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Unreadable (fraction of the area)</source>
      <translation>Illisible (fraction de la surface)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Tracing crown outlines</source>
      <translation>Tracé des contours des houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Windows not processed</source>
      <translation>Fenêtres non traitées</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/pipeline.py" />
      <source>The device ran out of memory. Continuing with batches of {count} window.</source>
      <translation>Le périphérique a manqué de mémoire. Poursuite par lots de {count} fenêtre.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/pipeline.py" />
      <source>The device ran out of memory. Continuing with batches of {count} windows.</source>
      <translation>Le périphérique a manqué de mémoire. Poursuite par lots de {count} fenêtres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/pipeline.py" />
      <source>The device does not have enough memory for a single window.</source>
      <translation>Le périphérique n’a pas assez de mémoire pour une seule fenêtre.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/pipeline.py" />
      <source>Close other programs, choose a smaller patch size, or use the CPU.</source>
      <translation>Fermer d’autres programmes, choisir une taille d’imagette plus petite, ou utiliser le processeur.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>Raster '{raster}': {width} × {height} pixels, {resolution}, bands {bands}, {values}.</source>
      <translation>Raster « {raster} » : {width} × {height} pixels, {resolution}, bandes {bands}, {values}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{raster}: {width} × {height} pixels, {resolution}, bands {bands}, {values}.</source>
      <translation>{raster} : {width} × {height} pixels, {resolution}, bandes {bands}, {values}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{windows}; model {model}, classes {classes}, score threshold {threshold:.3g}; {precision}.</source>
      <translation>{windows} ; modèle {model}, classes {classes}, seuil de score {threshold:.3g} ; {precision}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{pixel:.1f} cm per pixel (training of the model: {trained:.1f} cm)</source>
      <translation>{pixel:.1f} cm par pixel (entraînement du modèle : {trained:.1f} cm)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{pixel:.1f} cm per pixel</source>
      <translation>{pixel:.1f} cm par pixel</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{count} window of {width} × {height} pixels ({patches:.3g} × {patches:.3g} patches)</source>
      <translation>{count} fenêtre de {width} × {height} pixels ({patches:.3g} × {patches:.3g} imagettes)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{count} window of {width} × {height} pixels</source>
      <translation>{count} fenêtre de {width} × {height} pixels</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{count:,} windows of {width} × {height} pixels ({patches:.3g} × {patches:.3g} patches each)</source>
      <translation>{count:,} fenêtres de {width} × {height} pixels ({patches:.3g} × {patches:.3g} imagettes chacune)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{count:,} windows of {width} × {height} pixels</source>
      <translation>{count:,} fenêtres de {width} × {height} pixels</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>Region of interest: {share:.1%} of the raster.</source>
      <translation>Zone d’intérêt : {share:.1%} du raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>NMS threshold of the model: {nms:.2f}.</source>
      <translation>Seuil de NMS du modèle : {nms:.2f}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>ground resolution unknown</source>
      <translation>résolution au sol inconnue</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>The raster has {pixel:.0f} cm per pixel, much coarser than the {trained:.0f} cm of the model's training. Small crowns will be missed.</source>
      <translation>Le raster a {pixel:.0f} cm par pixel, une résolution bien plus grossière que les {trained:.0f} cm de l’entraînement du modèle. De petits houppiers seront manqués.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>A patch covers {ground:.3g} m on the ground, but the model was trained with {trained:.3g} m: trees appear {factor:.1f} times smaller than in the training. {advice}</source>
      <translation>Une imagette couvre {ground:.3g} m au sol, mais le modèle a été entraîné avec {trained:.3g} m : les arbres apparaissent {factor:.1f} fois plus petits que dans l’entraînement. {advice}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>A patch covers {ground:.3g} m on the ground, but the model was trained with {trained:.3g} m: trees appear {factor:.1f} times larger than in the training. {advice}</source>
      <translation>Une imagette couvre {ground:.3g} m au sol, mais le modèle a été entraîné avec {trained:.3g} m : les arbres apparaissent {factor:.1f} fois plus grands que dans l’entraînement. {advice}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>values unchanged</source>
      <translation>valeurs inchangées</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>values mapped to 8 bits</source>
      <translation>valeurs converties en 8 bits</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>Leave the patch size empty.</source>
      <translation>Laissez la taille des imagettes vide.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>Use a raster with a finer ground resolution.</source>
      <translation>Utilisez un raster avec une résolution au sol plus fine.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/report_stands.py" />
      <source>The report has no figures of the stands. {error}</source>
      <translation>Le rapport n’a pas de valeurs des peuplements. {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>The file is damaged or incomplete. Copy it again, or repair it with gdal_translate.</source>
      <translation>Le fichier est endommagé ou incomplet. Le copier de nouveau, ou le réparer avec gdal_translate.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}': {count} unreadable block was skipped, {share:.2%} of the area: {places}. {advice}</source>
      <translation>Raster « {raster} » : {count} bloc illisible a été ignoré, {share:.2%} de la surface : {places}. {advice}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}': {count:,} unreadable blocks were skipped, {share:.2%} of the area: {places}. {advice}</source>
      <translation>Raster « {raster} » : {count:,} blocs illisibles ont été ignorés, {share:.2%} de la surface : {places}. {advice}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>columns {left}–{right} and rows {top}–{bottom} ({place})</source>
      <translation>colonnes {left}–{right} et lignes {top}–{bottom} ({place})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>near {x:.6f}, {y:.6f}</source>
      <translation>près de {x:.6f}, {y:.6f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>near {x:.1f}, {y:.1f}</source>
      <translation>près de {x:.1f}, {y:.1f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>{raster}: {share:.2%} of the area was skipped, because rasters are damaged there: {places}.</source>
      <translation>{raster} : {share:.2%} de la surface a été ignorée, car des rasters y sont endommagés : {places}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}' was modified while it was read. Samples of its content are unchanged. If the image was edited, run the job again.</source>
      <translation>Le raster « {raster} » a été modifié pendant sa lecture. Des échantillons de son contenu sont inchangés. Si l’image a été modifiée, relancer la tâche.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>and {count} more place</source>
      <translation>et {count} autre endroit</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>and {count:,} more places</source>
      <translation>et {count:,} autres endroits</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/roi.py" />
      <source>The extent cannot be reprojected to the CRS of the raster.</source>
      <translation>L’emprise ne peut pas être reprojetée dans le SCR du raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/roi.py" />
      <source>Check its coordinates and their CRS.</source>
      <translation>Vérifiez ses coordonnées et leur SCR.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/roi.py" />
      <source>The extent does not touch raster '{raster}' inside the areas.</source>
      <translation>L’emprise ne touche pas le raster « {raster} » dans les zones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/roi.py" />
      <source>The extent does not touch raster '{raster}'.</source>
      <translation>L’emprise ne touche pas le raster « {raster} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/roi.py" />
      <source>The extent cannot be reprojected to the CRS of the raster: {error}.</source>
      <translation>L’emprise ne peut pas être reprojetée dans le SCR du raster : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Writing patches</source>
      <translation>Écriture des imagettes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{patches} with {crowns}.</source>
      <translation>{patches} avec {crowns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{patches} with {crowns} written to '{folder}'.</source>
      <translation>{patches} avec {crowns} écrites dans « {folder} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patches of {width} × {height} pixels ({metres:.1f} m), overlap {overlap:.0%}; {crowns}.</source>
      <translation>Imagettes de {width} × {height} pixels ({metres:.1f} m), recouvrement {overlap:.0%} ; {crowns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patches of {width} × {height} pixels, overlap {overlap:.0%}; {crowns}.</source>
      <translation>Imagettes de {width} × {height} pixels, recouvrement {overlap:.0%} ; {crowns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count} crown is not in any patch because no patch with data contains more than half of it. Use larger patches or a larger overlap.</source>
      <translation>{count} houppier n’est dans aucune imagette, car aucune imagette avec des données n’en contient plus de la moitié. Utiliser des imagettes plus grandes ou un recouvrement plus grand.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count:,} crowns are not in any patch because no patch with data contains more than half of them. Use larger patches or a larger overlap.</source>
      <translation>{count:,} houppiers ne sont dans aucune imagette, car aucune imagette avec des données n’en contient plus de la moitié. Utiliser des imagettes plus grandes ou un recouvrement plus grand.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count} patch without valid pixels skipped.</source>
      <translation>{count} imagette sans pixels valides ignorée.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count:,} patches without valid pixels skipped.</source>
      <translation>{count:,} imagettes sans pixels valides ignorées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count} crown clipped at a patch border; more than half of it is visible.</source>
      <translation>{count} houppier coupé au bord d’une imagette ; plus de la moitié en est visible.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count:,} crowns clipped at patch borders; more than half of each is visible.</source>
      <translation>{count:,} houppiers coupés aux bords d’imagettes ; plus de la moitié de chacun est visible.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>All crowns of validation layer '{layer}' were labelled '{label}'.</source>
      <translation>Tous les houppiers de la couche de validation « {layer} » ont reçu l’étiquette « {label} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>No patch of raster '{raster}' contains a crown.</source>
      <translation>Aucune imagette du raster « {raster} » ne contient de houppier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>The crowns may be in areas without data, or larger than a patch.</source>
      <translation>Les houppiers se trouvent peut-être dans des surfaces sans données, ou sont plus grands qu’une imagette.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{crowns}, {validation:,} of them for validation</source>
      <translation>{crowns}, dont {validation} pour la validation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patches without crowns are written from the whole raster because no areas are given. Trees without annotations will be trained as background.</source>
      <translation>Les imagettes sans houppiers sont écrites à partir du raster entier, car aucune zone n’est indiquée. Les arbres sans annotation seront entraînés comme arrière-plan.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count} patch with crowns of layer '{layer}' reserved for validation.</source>
      <translation>{count} imagette avec des houppiers de la couche « {layer} » réservée à la validation.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count:,} patches with crowns of layer '{layer}' reserved for validation.</source>
      <translation>{count:,} imagettes avec des houppiers de la couche « {layer} » réservées à la validation.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count} training crown is in a patch with crowns of validation layer '{layer}'. It is used for validation only.</source>
      <translation>{count} houppier d’entraînement se trouve dans une imagette avec des houppiers de la couche de validation « {layer} ». Il ne sert qu’à la validation.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count:,} training crowns are in patches with crowns of validation layer '{layer}'. They are used for validation only.</source>
      <translation>{count:,} houppiers d’entraînement se trouvent dans des imagettes avec des houppiers de la couche de validation « {layer} ». Ils ne servent qu’à la validation.</translation>
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
      <source>Validation layer '{layer}' needs a class field, because the training crowns have several classes: {classes}.</source>
      <translation>La couche de validation « {layer} » nécessite un champ de classe, car les houppiers d’entraînement ont plusieurs classes : {classes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Give it the same field as the training layer.</source>
      <translation>Lui donner le même champ qu’à la couche d’entraînement.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>No patch contains more than half of a crown of validation layer '{layer}'.</source>
      <translation>Aucune imagette ne contient plus de la moitié d’un houppier de la couche de validation « {layer} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Use larger patches or a larger overlap.</source>
      <translation>Utiliser des imagettes plus grandes ou un recouvrement plus grand.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>Give the file or address of a STAC item, of an item collection or of the result of a search.</source>
      <translation>Indiquer le fichier ou l’adresse d’un élément STAC, d’une collection d’éléments ou du résultat d’une recherche.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' cannot be read: its server cannot be reached.</source>
      <translation>« {source} » ne peut pas être lu : son serveur est injoignable.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' cannot be read: the server returned the HTTP status {status}.</source>
      <translation>« {source} » ne peut pas être lu : le serveur a renvoyé le statut HTTP {status}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>The package pystac-client, which reads STAC items, is not installed.</source>
      <translation>Le paquet pystac-client, qui lit les éléments STAC, n’est pas installé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>Install it with: pip install 'deepforest-qgis[stac]'.</source>
      <translation>L’installer avec : pip install 'deepforest-qgis[stac]'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' has no items.</source>
      <translation>« {source} » n’a pas d’éléments.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' is not JSON.</source>
      <translation>« {source} » n’est pas au format JSON.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' cannot be read as STAC: {error}.</source>
      <translation>Impossible de lire « {source} » comme STAC : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>STAC item '{item}' has several images: {assets}.</source>
      <translation>L’élément STAC « {item} » a plusieurs images : {assets}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>STAC item '{item}' has no asset '{asset}'.</source>
      <translation>L’élément STAC « {item} » n’a pas de ressource (asset) « {asset} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>STAC item '{item}' has no asset that is an image.</source>
      <translation>L’élément STAC « {item} » n’a pas de ressource (asset) qui soit une image.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>Give the name of the asset. Assets of the item: {assets}.</source>
      <translation>Indiquer le nom de la ressource (asset). Ressources de l’élément : {assets}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' has more than {count:,} items.</source>
      <translation>« {source} » a plus de {count:,} éléments.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>Limit the search.</source>
      <translation>Restreindre la recherche.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' has no type.</source>
      <translation>« {source} » n’a pas de type.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' has the type '{kind}'.</source>
      <translation>« {source} » est du type « {kind} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Evaluating areas</source>
      <translation>Évaluation des zones</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{count} area of {width} × {height} pixels suggested, with about {crowns:,.0f} crowns. Mean number of uncertain crowns per area: {mean:.1f} (suggested), {overall:.1f} (all).</source>
      <translation>{count} zone de {width} × {height} pixels proposée, avec environ {crowns:,.0f} houppiers. Nombre moyen de houppiers incertains par zone : {mean:.1f} (proposée), {overall:.1f} (toutes).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{count:,} areas of {width} × {height} pixels suggested, with about {crowns:,.0f} crowns. Mean number of uncertain crowns per area: {mean:.1f} (suggested), {overall:.1f} (all).</source>
      <translation>{count:,} zones de {width} × {height} pixels proposées, avec environ {crowns:,.0f} houppiers. Nombre moyen de houppiers incertains par zone : {mean:.1f} (proposées), {overall:.1f} (toutes).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Only {count} area is suggested, because no further area is free of overlaps.</source>
      <translation>Seule {count} zone est proposée, car aucune autre zone n’est sans recouvrement.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Only {count:,} areas are suggested, because no further areas are free of overlaps.</source>
      <translation>Seules {count:,} zones sont proposées, car aucune autre zone n’est sans recouvrement.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>The ground resolution of raster '{raster}' is unknown, so the size of an area of {metres:g} m in pixels is unknown.</source>
      <translation>La résolution au sol du raster « {raster} » est inconnue, la taille en pixels d’une zone de {metres:g} m est donc inconnue.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Assign a CRS to the raster, or leave the size empty for areas of {width} pixels.</source>
      <translation>Attribuer un SCR au raster, ou laisser la taille vide pour des zones de {width} pixels.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Areas of {width} × {height} pixels of raster '{raster}' are too small.</source>
      <translation>Les zones de {width} × {height} pixels du raster « {raster} » sont trop petites.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Choose areas of at least {least} pixels.</source>
      <translation>Choisir des zones d’au moins {least} pixels.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>No area of raster '{raster}' is left to annotate.</source>
      <translation>Il ne reste aucune zone du raster « {raster} » à annoter.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>No area of raster '{raster}' is left to annotate in the extent.</source>
      <translation>Il ne reste aucune zone du raster « {raster} » à annoter dans l’emprise.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Choose smaller areas, or a larger extent.</source>
      <translation>Choisir des zones plus petites, ou une emprise plus grande.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{candidates:,} areas, of which {most:,}, randomly selected, are evaluated.</source>
      <translation>{candidates:,} zones, dont {most:,}, choisies au hasard, sont évaluées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{count} area has no data or a single colour and was skipped.</source>
      <translation>{count} zone n’a pas de données ou a une seule couleur et a été ignorée.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{count:,} areas have no data or a single colour and were skipped.</source>
      <translation>{count:,} zones n’ont pas de données ou ont une seule couleur et ont été ignorées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>No area of raster '{raster}' that is left to annotate contains image data.</source>
      <translation>Aucune zone du raster « {raster} » restant à annoter ne contient de données d’image.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Choose another extent, or smaller areas.</source>
      <translation>Choisir une autre emprise, ou des zones plus petites.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>It is not a regular file.</source>
      <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>No rasters were found in {places}.</source>
      <translation>Aucun raster n’a été trouvé dans {places}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Check the folder, the names of its files ({pattern}), and the tile index.</source>
      <translation>Vérifier le dossier, les noms de ses fichiers ({pattern}) et l’index de tuiles.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Folder '{folder}' cannot be read: {error}.</source>
      <translation>Le dossier « {folder} » ne peut pas être lu : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Folder '{folder}' does not exist.</source>
      <translation>Le dossier « {folder} » n’existe pas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Its fields are: {fields}. Create a tile index with gdaltindex.</source>
      <translation>Ses champs sont : {fields}. Créer un index de tuiles avec gdaltindex.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Change its permissions, or choose another folder.</source>
      <translation>Modifier ses autorisations, ou choisir un autre dossier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Tile index '{layer}' cannot be read: {error}.</source>
      <translation>Impossible de lire l’index de tuiles « {layer} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Check that the file exists and opens in QGIS.</source>
      <translation>Vérifier que le fichier existe et s’ouvre dans QGIS.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/checkpoints.py" />
      <source>The checkpoint '{path}' of an earlier run is damaged, for example by a power failure. Training starts from the beginning.</source>
      <translation>Le point de contrôle « {path} » d’une exécution précédente est endommagé, par exemple par une panne de courant. L’entraînement commence du début.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Start model on the validation patches: precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f} (validation loss {val_loss:.2f})</source>
      <translation>Modèle de départ sur les imagettes de validation : précision {precision:.2f}, rappel {recall:.2f}, F1 {f1:.2f} (perte de validation {val_loss:.2f})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Epoch {epoch} of {epochs}: training loss {train_loss:.2f}</source>
      <translation>Époque {epoch} sur {epochs} : perte d’entraînement {train_loss:.2f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>TensorBoard logs are not written because tensorboardX is not installed.</source>
      <translation>Les journaux TensorBoard ne sont pas écrits, car tensorboardX n’est pas installé.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Resumed an earlier run: {done} of {epochs} epochs are done.</source>
      <translation>Reprise d’une exécution précédente : {done} époques sur {epochs} sont terminées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Epoch {epoch} of {epochs}: precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f} (training loss {train_loss:.2f}, validation loss {val_loss:.2f})</source>
      <translation>Époque {epoch} sur {epochs} : précision {precision:.2f}, rappel {recall:.2f}, F1 {f1:.2f} (perte d’entraînement {train_loss:.2f}, perte de validation {val_loss:.2f})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Epoch {epoch} of {epochs}: training loss {train_loss:.2f}, validation loss {val_loss:.2f}</source>
      <translation>Époque {epoch} sur {epochs} : perte d’entraînement {train_loss:.2f}, perte de validation {val_loss:.2f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>{count} step</source>
      <translation>{count} étape</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>{count:,} steps</source>
      <translation>{count:,} étapes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>The device ran out of memory. Training continues from epoch {epoch} with batch size {batch_size}.</source>
      <translation>Le périphérique a manqué de mémoire. L’entraînement continue à partir de l’époque {epoch} avec une taille de lot de {batch_size}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Cancelled: {done} of {epochs} epochs are done and kept.</source>
      <translation>Annulé : {done} époques sur {epochs} sont terminées et conservées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>The logs cannot be written to '{folder}': {error}.</source>
      <translation>Impossible d’écrire les journaux dans « {folder} » : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>The device does not have enough memory for a batch of one patch.</source>
      <translation>Le périphérique n’a pas assez de mémoire pour un lot d’une imagette.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Close other programs, use smaller patches, or choose the CPU as the device.</source>
      <translation>Fermez d’autres programmes, utilisez des imagettes plus petites, ou choisissez le processeur (cpu) comme périphérique.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>The {count} processes of the training could not connect to each other within {seconds} seconds, or one of them ended: {error}.</source>
      <translation>Les {count} processus de l’entraînement n’ont pas pu se connecter entre eux en {seconds} secondes, ou l’un d’eux s’est arrêté : {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>See the messages of the other processes, and check that they reach the first machine (MASTER_ADDR and MASTER_PORT). Start all of them again: finished epochs are kept.</source>
      <translation>Voir les messages des autres processus, et vérifier qu’ils atteignent la première machine (MASTER_ADDR et MASTER_PORT). Les relancer tous : les époques terminées sont conservées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>{count} machines are requested, but the training was not started by a launcher on each of them.</source>
      <translation>{count} machines sont demandées, mais l’entraînement n’a pas été démarré par un lanceur sur chacune d’elles.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>Start the same command with torchrun or srun on each machine, or set 'num_nodes' to 1.</source>
      <translation>Démarrer la même commande avec torchrun ou srun sur chaque machine, ou définir 'num_nodes' à 1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>The configuration requests {wanted} devices, but {launcher} started {started} processes on each machine.</source>
      <translation>La configuration demande {wanted} périphériques, mais {launcher} a démarré {started} processus sur chaque machine.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>Remove 'devices' from the configuration: each process has one device.</source>
      <translation>Retirer 'devices' de la configuration : chaque processus a un périphérique.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>SLURM has reserved {count} tasks for this job, but the training was not started with srun.</source>
      <translation>SLURM a réservé {count} tâches pour ce travail, mais l’entraînement n’a pas été démarré avec srun.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>Put 'srun' before the command in the job script, or reserve one task (--ntasks=1) with several cores.</source>
      <translation>Placer 'srun' devant la commande dans le script du travail, ou réserver une tâche (--ntasks=1) avec plusieurs cœurs.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>The configuration requests {wanted} machines, but {launcher} started the training on {started}.</source>
      <translation>La configuration demande {wanted} machines, mais {launcher} a démarré l’entraînement sur {started}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>Remove 'num_nodes' from the configuration: the number of machines is that of the launcher.</source>
      <translation>Retirer 'num_nodes' de la configuration : le nombre de machines est celui du lanceur.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>{count} devices are requested, but training from QGIS uses one.</source>
      <translation>{count} périphériques sont demandés, mais l’entraînement depuis QGIS en utilise un seul.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>Remove 'devices' from the configuration, or train from the command line.</source>
      <translation>Retirez 'devices' de la configuration, ou entraînez depuis la ligne de commande.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/manifest.py" />
      <source>Split the raster again.</source>
      <translation>Découpez de nouveau le raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Set 1 for crowns that are reserved for validation and 0 for the others, or remove the column.</source>
      <translation>Mettre 1 pour les houppiers réservés à la validation et 0 pour les autres, ou supprimer la colonne.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Folder '{folder}' has crowns of classes that the model does not have: {unknown}.</source>
      <translation>Le dossier « {folder} » contient des houppiers de classes que le modèle n’a pas : {unknown}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>The classes of the model are: {labels}. Rename or remove those crowns.</source>
      <translation>Les classes du modèle sont : {labels}. Renommer ou supprimer ces houppiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Column '{column}' of the annotations in folder '{folder}' has the value '{value}'.</source>
      <translation>La colonne « {column} » des annotations du dossier « {folder} » a la valeur « {value} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Column '{column}' of the annotations in folder '{folder}' marks no crown.</source>
      <translation>La colonne « {column} » des annotations du dossier « {folder} » ne marque aucun houppier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>No crown is left to train on: the validation patches cover all other patches.</source>
      <translation>Il ne reste aucun houppier pour l’entraînement : les imagettes de validation recouvrent toutes les autres imagettes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Keep validation crowns in one part of the raster, or use smaller patches.</source>
      <translation>Gardez les houppiers de validation dans une seule partie du raster, ou utilisez des imagettes plus petites.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>The patch folder '{folder}' does not exist.</source>
      <translation>Le dossier d’imagettes « {folder} » n’existe pas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Choose a folder that was written by 'Split raster'.</source>
      <translation>Choisir un dossier écrit par « Découper un raster ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>The images must be in the folder of the CSV file.</source>
      <translation>Les images doivent se trouver dans le dossier du fichier CSV.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Patch '{patch}' has {width} × {height} pixels, but the raster was split into patches of at most {max_width} × {max_height}.</source>
      <translation>L’imagette « {patch} » a {width} × {height} pixels, mais le raster a été découpé en imagettes de {max_width} × {max_height} au maximum.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Folder '{folder}' has {count} CSV files and no '{manifest}' that names one of them.</source>
      <translation>Le dossier « {folder} » contient {count} fichiers CSV et aucun « {manifest} » qui en indique un.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Keep one CSV of annotations in the folder, or split the raster again.</source>
      <translation>Gardez un seul CSV d’annotations dans le dossier, ou découpez de nouveau le raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/point_boxes.py" />
      <source>Points of layer '{layer}' without a crown diameter: {detected:,} got the box of a crown that the start model detects there, {others:,} a square with the median diameter of the nearest of these boxes.</source>
      <translation>Points de la couche « {layer} » sans diamètre de houppier : {detected:,} ont reçu la boîte d’un houppier que le modèle de départ y détecte, {others:,} un carré avec le diamètre médian des plus proches de ces boîtes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/point_boxes.py" />
      <source>Layer '{layer}' contains points without a crown diameter, and the start model detects no crown at any of them.</source>
      <translation>La couche « {layer} » contient des points sans diamètre de houppier, et le modèle de départ ne détecte de houppier à aucun d’eux.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count} box in folder '{folder}' exceeds its patch and is clipped.</source>
      <translation>{count} boîte du dossier « {folder} » dépasse de son imagette et est coupée.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count:,} boxes in folder '{folder}' exceed their patches and are clipped.</source>
      <translation>{count:,} boîtes du dossier « {folder} » dépassent de leurs imagettes et sont coupées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count} box in folder '{folder}' is skipped because at most half of it is inside its patch.</source>
      <translation>{count} boîte du dossier « {folder} » est ignorée, car au plus la moitié se trouve dans son imagette.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count:,} boxes in folder '{folder}' are skipped because at most half of each is inside its patch.</source>
      <translation>{count:,} boîtes du dossier « {folder} » sont ignorées, car au plus la moitié de chacune se trouve dans son imagette.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Training set: {training}. Validation set: {validation}.</source>
      <translation>Jeu d’entraînement : {training}. Jeu de validation : {validation}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count} box is ignored: it is neither crown nor background.</source>
      <translation>{count} boîte est ignorée : elle n’est ni un houppier ni de l’arrière-plan.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count:,} boxes are ignored: they are neither crowns nor background.</source>
      <translation>{count:,} boîtes sont ignorées : elles ne sont ni des houppiers ni de l’arrière-plan.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count} training patch overlaps validation patches; the overlap is masked.</source>
      <translation>{count} imagette d’entraînement recouvre des imagettes de validation ; le recouvrement est masqué.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count:,} training patches overlap validation patches; the overlap is masked.</source>
      <translation>{count:,} imagettes d’entraînement recouvrent des imagettes de validation ; le recouvrement est masqué.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count} other patch of the raster is replayed with {crowns} that the start model detects there, so that the model still detects them after the training.</source>
      <translation>{count} autre imagette du raster est rejouée avec {crowns} que le modèle de départ y détecte, afin que le modèle les détecte encore après l’entraînement.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count:,} other patches of the raster are replayed with {crowns} that the start model detects there, so that the model still detects them after the training.</source>
      <translation>{count:,} autres imagettes du raster sont rejouées avec {crowns} que le modèle de départ y détecte, afin que le modèle les détecte encore après l’entraînement.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Start model: '{model}', architecture {architecture}, {millions:.1f} million parameters; classes: {classes}.</source>
      <translation>Modèle de départ : « {model} », architecture {architecture}, {millions:.1f} millions de paramètres ; classes : {classes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Training: {optimizer}, learning rate {learning_rate:g}, {epochs}, batch size {batch_size}; {computation}.</source>
      <translation>Entraînement : {optimizer}, taux d’apprentissage {learning_rate:g}, {epochs}, taille de lot {batch_size} ; {computation}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Patches of {pixels} × {pixels} pixels, {metres:.3g} m on the ground; augmentations: {augmentations}.</source>
      <translation>Imagettes de {pixels} × {pixels} pixels, {metres:.3g} m au sol ; augmentations de données : {augmentations}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Patches of {pixels} × {pixels} pixels; augmentations: {augmentations}.</source>
      <translation>Imagettes de {pixels} × {pixels} pixels ; augmentations de données : {augmentations}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>The patches in folder '{folder}' have no crowns.</source>
      <translation>Les imagettes du dossier « {folder} » ne contiennent aucun houppier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Split the raster with annotations.</source>
      <translation>Découper le raster avec des annotations.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>The configuration requires architecture '{architecture}', but model '{model}' has '{other}'.</source>
      <translation>La configuration exige l’architecture « {architecture} », mais le modèle « {model} » a « {other} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Choose a model of that architecture, or remove 'architecture' from the configuration.</source>
      <translation>Choisissez un modèle de cette architecture, ou retirez 'architecture' de la configuration.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>The configuration sets num_classes to {num_classes}, but the annotations have {classes}: {labels}.</source>
      <translation>La configuration fixe num_classes à {num_classes}, mais les annotations ont {classes} : {labels}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Correct 'num_classes', or remove it from the configuration.</source>
      <translation>Corrigez 'num_classes', ou retirez-le de la configuration.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>The validation patches are those of '{path}'.</source>
      <translation>Les imagettes de validation sont celles de « {path} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Only one patch has crowns, so there is no validation set.</source>
      <translation>Une seule imagette contient des houppiers, il n’y a donc pas de jeu de validation.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Validation patches would leave no crown to train on, so there is no validation set. Annotate crowns in other places, too.</source>
      <translation>Les imagettes de validation ne laisseraient aucun houppier pour l’entraînement, il n’y a donc pas de jeu de validation. Annoter aussi des houppiers à d’autres endroits.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Early stopping needs validation patches, but there are none.</source>
      <translation>L’arrêt anticipé nécessite des imagettes de validation, mais il n’y en a aucune.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Set early stopping (patience) to 0.</source>
      <translation>Définir l’arrêt anticipé (patience) sur 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>The best epoch is selected by {monitor}, but metrics are computed every {count} epochs only.</source>
      <translation>La meilleure époque est sélectionnée d’après {monitor}, mais les métriques ne sont calculées que toutes les {count} époques.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Set validation.val_accuracy_interval to 1, or the monitor to val_loss.</source>
      <translation>Réglez validation.val_accuracy_interval à 1, ou le choix de la meilleure époque sur val_loss.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{patches} with {crowns}</source>
      <translation>{patches} avec {crowns}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Without a validation set, no metrics are computed, and the last epoch is kept.</source>
      <translation>Sans jeu de validation, aucune métrique n’est calculée, et la dernière époque est conservée.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{reason} The training is therefore gentle: the backbone is frozen, the learning rate is lower, and there are at most 10 epochs. Expect a model that is similar to the start model. To improve it further, annotate at least {crowns} crowns in areas of different kinds. To train differently, set the learning rate.</source>
      <translation>{reason} L’entraînement est donc modéré : le backbone est gelé, le taux d’apprentissage est plus faible et il y a au plus 10 époques. Attendez-vous à un modèle semblable au modèle de départ. Pour l’améliorer davantage, annotez au moins {crowns} houppiers dans des zones de différents types. Pour entraîner autrement, définissez le taux d’apprentissage.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{reason} The training is therefore gentle: the backbone is frozen, the learning rate is much lower because no other patch of the raster can be replayed, and there are at most 10 epochs. Expect hardly any change. To improve the model, annotate at least {crowns} crowns in areas of different kinds. To train differently, set the learning rate.</source>
      <translation>{reason} L’entraînement est donc modéré : le backbone est gelé, le taux d’apprentissage est beaucoup plus faible, car aucune autre imagette du raster ne peut être rejouée, et il y a au plus 10 époques. Ne vous attendez qu’à très peu de changement. Pour améliorer le modèle, annotez au moins {crowns} houppiers dans des zones de différents types. Pour entraîner autrement, définissez le taux d’apprentissage.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>as configured</source>
      <translation>selon la configuration</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>The positions of the patches are unknown. If patches overlap, the validation metrics are too high.</source>
      <translation>Les positions des imagettes sont inconnues. Si des imagettes se recouvrent, les métriques de validation sont trop élevées.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count} class</source>
      <translation>{count} classe</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count:,} classes</source>
      <translation>{count:,} classes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/recipe.py" />
      <source>The training patches have only {count} crown.</source>
      <translation>Les imagettes d’entraînement ne contiennent que {count} houppier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/recipe.py" />
      <source>The training patches have only {count:,} crowns.</source>
      <translation>Les imagettes d’entraînement ne contiennent que {count:,} houppiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/recipe.py" />
      <source>Only {count} training patch has crowns; it probably shows a single kind of stand.</source>
      <translation>Seule {count} imagette d’entraînement contient des houppiers ; elle montre probablement un seul type de peuplement.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/recipe.py" />
      <source>Only {count:,} training patches have crowns; they probably show a single kind of stand.</source>
      <translation>Seules {count:,} imagettes d’entraînement contiennent des houppiers ; elles montrent probablement un seul type de peuplement.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/replay.py" />
      <source>Detecting crowns for replay</source>
      <translation>Détection des houppiers pour le rejeu</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Training diverged: weights are NaN or infinite. The model is not written.</source>
      <translation>L’entraînement a divergé : des poids sont NaN ou infinis. Le modèle n’est pas écrit.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>The last epoch is not better than the start model on the validation patches ({metric}: {before:.2f} with the start model, {last:.2f} after the last epoch), so the start model was written. Annotate more crowns in areas of different kinds.</source>
      <translation>La dernière époque n’est pas meilleure que le modèle de départ sur les imagettes de validation ({metric} : {before:.2f} avec le modèle de départ, {last:.2f} après la dernière époque) ; le modèle de départ a donc été écrit. Annotez plus de houppiers dans des zones de différents types.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>No epoch is better than the start model on the validation patches ({metric}: {before:.2f} with the start model, {best:.2f} after the best epoch), so the start model was written. Annotate more crowns, or train with a lower learning rate.</source>
      <translation>Aucune époque n’est meilleure que le modèle de départ sur les imagettes de validation ({metric} : {before:.2f} avec le modèle de départ, {best:.2f} après la meilleure époque) ; le modèle de départ a donc été écrit. Annotez plus de houppiers, ou entraînez avec un taux d’apprentissage plus faible.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>The metrics are uncertain because the validation patches have only {crowns}: the 95% confidence interval of F1 is {low:.2f} to {high:.2f}.</source>
      <translation>Les métriques sont incertaines, car les imagettes de validation ne contiennent que {crowns} : l’intervalle de confiance à 95 % du F1 va de {low:.2f} à {high:.2f}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Learning-rate schedule</source>
      <translation>Plan de taux d’apprentissage</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Backbone</source>
      <translation>Backbone</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Evaluating validation patches</source>
      <translation>Évaluation des imagettes de validation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Fine-tuning changed precision on the validation patches from {p_before:.2f} to {p_after:.2f}, recall from {r_before:.2f} to {r_after:.2f} and F1 from {f_before:.2f} to {f_after:.2f}.</source>
      <translation>L’affinage a fait passer, sur les imagettes de validation, la précision de {p_before:.2f} à {p_after:.2f}, le rappel de {r_before:.2f} à {r_after:.2f} et le F1 de {f_before:.2f} à {f_after:.2f}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>patches in {folder}</source>
      <translation>imagettes dans {folder}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>usual</source>
      <translation>habituel</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>gentle</source>
      <translation>modéré</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>frozen</source>
      <translation>gelé</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>trained</source>
      <translation>entraîné</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Training of {name}</source>
      <translation>Entraînement de {name}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Ignored boxes</source>
      <translation>Boîtes ignorées</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Model written to '{path}'.</source>
      <translation>Modèle écrit dans « {path} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The model does not detect any crown in the validation patches. Train longer or with a higher learning rate. Check that the ground resolution suits the crowns, that the bands are red, green and blue, and that the annotations are on the crowns.</source>
      <translation>Le modèle ne détecte aucun houppier dans les imagettes de validation. Entraîner plus longtemps ou avec un taux d’apprentissage plus élevé. Vérifier que la résolution au sol convient aux houppiers, que les bandes sont rouge, vert et bleu, et que les annotations se trouvent sur les houppiers.</translation>
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
      <location filename="../runtime/install.py" />
      <source>The folder of wheels '{wheels}' does not exist.</source>
      <translation>Le dossier de paquets wheel « {wheels} » n’existe pas.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The folder of wheels '{wheels}' contains no wheels.</source>
      <translation>Le dossier de paquets wheel « {wheels} » n’en contient aucun.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Choose the folder that contains the wheels (*.whl) downloaded by 'pip download'.</source>
      <translation>Choisir le dossier qui contient les wheels (*.whl) téléchargés par 'pip download'.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>reinstallation was requested</source>
      <translation>une réinstallation a été demandée</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Installing the engine. Reason: {problem}.</source>
      <translation>Installation du moteur. Raison : {problem}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>'{folder}' is a link to '{target}', so it was not changed.</source>
      <translation>« {folder} » est un lien vers « {target} » et n’a donc pas été modifié.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Remove the link, or update the environment in its own folder.</source>
      <translation>Supprimer le lien, ou mettre à jour l’environnement dans son propre dossier.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>'{folder}' contains files that do not belong to an environment, so it was not changed.</source>
      <translation>« {folder} » contient des fichiers qui n’appartiennent pas à un environnement et n’a donc pas été modifié.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Choose a folder that is new or empty.</source>
      <translation>Choisir un dossier nouveau ou vide.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Another program is installing the engine in '{folder}'.</source>
      <translation>Un autre programme installe actuellement le moteur dans « {folder} ».</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Wait until it has finished.</source>
      <translation>Attendre qu’il ait terminé.</translation>
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
      <source>The engine needs Python {oldest} to {newest}. QGIS's Python is {version}, and uv, which downloads one, is not available.</source>
      <translation>Le moteur requiert Python {oldest} à {newest}. Le Python de QGIS est en version {version}, et uv, qui en télécharge un, n’est pas disponible.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Install uv (https://docs.astral.sh/uv), or choose an interpreter of such a version.</source>
      <translation>Installer uv (https://docs.astral.sh/uv), ou choisir un interpréteur d’une telle version.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Using pip and venv.</source>
      <translation>Utilisation de pip et venv.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>uv was not found; installing it with pip.</source>
      <translation>uv est introuvable ; installation avec pip.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>uv is not available.</source>
      <translation>uv n’est pas disponible.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The engine cannot be installed in '{folder}': {error}.</source>
      <translation>Impossible d’installer le moteur dans « {folder} » : {error}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Choose another folder with the variable {variable}.</source>
      <translation>Choisir un autre dossier avec la variable {variable}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The environment '{folder}' cannot be removed: {error}.</source>
      <translation>Impossible de supprimer l’environnement « {folder} » : {error}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Close other QGIS windows and programs that use it, and try again.</source>
      <translation>Fermer les autres fenêtres de QGIS et les programmes qui l’utilisent, puis réessayer.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>QGIS's Python cannot be used for the engine; uv finds or downloads Python {version}.</source>
      <translation>Le Python de QGIS ne peut pas être utilisé pour le moteur ; uv trouve ou télécharge Python {version}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Using uv ({program}).</source>
      <translation>Utilisation de uv ({program}).</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Run it again. If it fails again, report these lines.</source>
      <translation>Relancer. En cas de nouvel échec, signaler ces lignes.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>'{program}' failed (exit code {code}):
{text}
</source>
      <translation>« {program} » a échoué (code de sortie {code}) :
{text}
</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Free disk space (the required size is shown before the installation) and run it again.</source>
      <translation>Libérez de l’espace disque (la taille requise est affichée avant l’installation) et relancez.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>The certificate of the network is not trusted. Set the variable SSL_CERT_FILE to its CA file.</source>
      <translation>Le certificat du réseau n’est pas reconnu comme fiable. Définir la variable SSL_CERT_FILE sur son fichier d’autorité (CA).</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Check the network and the proxy (Settings, Options, Network), or choose a folder of wheels.</source>
      <translation>Vérifier le réseau et le proxy (Préférences, Options, Réseau), ou choisir un dossier de paquets wheel.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Close other QGIS windows that use the engine, and try again.</source>
      <translation>Fermer les autres fenêtres de QGIS qui utilisent le moteur, puis réessayer.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Install uv, or Python's venv module (Debian, Ubuntu: sudo apt install python3-venv).</source>
      <translation>Installez uv, ou le module venv de Python (Debian, Ubuntu : sudo apt install python3-venv).</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>The set-up of the engine was cancelled. The partial installation was removed.</source>
      <translation>L’installation du moteur a été annulée. L’installation partielle a été supprimée.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>'{path}' is not a Python interpreter that can be run.</source>
      <translation>« {path} » n’est pas un interpréteur Python exécutable.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>Choose the executable, for example python3.12.</source>
      <translation>Choisir l’exécutable, par exemple python3.12.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>'{path}' is Python {version}, but the engine needs {oldest} or newer.</source>
      <translation>« {path} » est Python {version}, mais le moteur nécessite {oldest} ou plus récent.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>Choose a newer interpreter, or leave the field empty to download one with uv.</source>
      <translation>Choisir un interpréteur plus récent, ou laisser le champ vide pour en télécharger un avec uv.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>{base} (Python {version})</source>
      <translation>{base} (Python {version})</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>Python {version}, found or downloaded by uv</source>
      <translation>Python {version}, trouvé ou téléchargé par uv</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>Run 'Set up engine' (Processing Toolbox, DeepForest).</source>
      <translation>Lancez « Installer le moteur » (boîte à outils de traitements, DeepForest).</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>The engine is not set up: {problem}, and QGIS's Python {lacking}.</source>
      <translation>Le moteur n’est pas installé : {problem}, et le Python de QGIS {lacking}.</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>The plugin's setting {name} is '{python}', which is not a Python interpreter that can be run.</source>
      <translation>Le paramètre {name} de l’extension est « {python} », qui n’est pas un interpréteur Python exécutable.</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>The environment variable {name} is '{python}', which is not a Python interpreter that can be run.</source>
      <translation>La variable d’environnement {name} est « {python} », qui n’est pas un interpréteur Python exécutable.</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>Correct or remove it. {advice}</source>
      <translation>Corriger ou supprimer cette valeur. {advice}</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' does not exist yet</source>
      <translation>« {folder} » n’existe pas encore</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>the installation in '{folder}' was interrupted</source>
      <translation>l’installation dans « {folder} » a été interrompue</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>the Python interpreter of '{folder}' is missing</source>
      <translation>l’interpréteur Python de « {folder} » est absent</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was installed for another version of the plugin</source>
      <translation>« {folder} » a été installé pour une autre version de l’extension</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' does not have the current developer tools</source>
      <translation>« {folder} » ne contient pas les outils de développement actuels</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was installed for the accelerator '{installed}', not '{accelerator}'</source>
      <translation>« {folder} » a été installé pour l’accélérateur '{installed}', pas '{accelerator}'</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was installed with Python {installed}, not {python}</source>
      <translation>« {folder} » a été installé avec Python {installed}, pas {python}</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>({version}) is older than {oldest}</source>
      <translation>({version}) est plus ancien que {oldest}</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>({version}) lacks {missing} and other packages</source>
      <translation>({version}) ne contient pas {missing} ni d’autres paquets</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>({version}) lacks {missing}</source>
      <translation>({version}) n’a pas {missing}</translation>
    </message>
    <message>
      <location filename="../runtime/packages.py" />
      <source>{downloaded:.0f} MB downloaded; in progress: {names}</source>
      <translation>{downloaded:.0f} Mo téléchargés ; en cours : {names}</translation>
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
      <source>Close other programs or layers, and run again.</source>
      <translation>Fermer d’autres programmes ou couches, puis relancer.</translation>
    </message>
    <message>
      <location filename="../runtime/self_test.py" />
      <source>Starting the engine '{python}'…</source>
      <translation>Démarrage du moteur « {python} »…</translation>
    </message>
    <message>
      <location filename="../runtime/self_test.py" />
      <source>The self-test failed: only {found} of {count} trees were detected.</source>
      <translation>L’autotest a échoué : seuls {found} arbres sur {count} ont été détectés.</translation>
    </message>
    <message>
      <location filename="../runtime/self_test.py" />
      <source>Set up the engine again with the accelerator 'CPU only'. If that works, update the graphics driver.</source>
      <translation>Réinstaller le moteur avec l’accélérateur « Processeur uniquement ». Si cela fonctionne, mettre à jour le pilote graphique.</translation>
    </message>
    <message>
      <location filename="../runtime/self_test.py" />
      <source>Self-test: detecting {count} trees in a synthetic image with the bundled model…</source>
      <translation>Autotest : détection de {count} arbres dans une image synthétique avec le modèle fourni…</translation>
    </message>
    <message>
      <location filename="../runtime/self_test.py" />
      <source>The test image cannot be written to '{folder}'.</source>
      <translation>Impossible d’écrire l’image de test dans « {folder} ».</translation>
    </message>
    <message>
      <location filename="../runtime/self_test.py" />
      <source>Free disk space and run it again.</source>
      <translation>Libérer de l’espace disque et relancer.</translation>
    </message>
    <message>
      <location filename="../runtime/stall_watch.py" />
      <source>No progress for {minutes:.0f} minutes: the step is slow, or a device or drive does not respond. If you cancel, finished work is kept.</source>
      <translation>Aucune progression depuis {minutes:.0f} minutes : l’étape est lente, ou un périphérique ou un lecteur ne répond pas. En cas d’annulation, le travail terminé est conservé.</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>The task failed unexpectedly ({type}: {error}).</source>
      <translation>L’opération a échoué de façon inattendue ({type} : {error}).</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>Please report it.</source>
      <translation>Merci de le signaler.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>{index} cannot be reached. PyPI's build is installed, which includes CUDA, is larger and also runs on the CPU.</source>
      <translation>{index} est inaccessible. La variante de PyPI est installée ; elle inclut CUDA, est plus volumineuse et s’exécute aussi sur le processeur.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>{index} cannot be reached. PyPI's build is installed, which runs on the CPU only.</source>
      <translation>{index} est inaccessible. La variante de PyPI est installée, qui ne s’exécute que sur le processeur.</translation>
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
      <source>CUDA does not exist on macOS.</source>
      <translation>CUDA n’existe pas sous macOS.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>Choose automatic, which uses the Apple GPU.</source>
      <translation>Choisir automatique, qui utilise le GPU d’Apple.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>The NVIDIA driver {driver} is too old for this version of PyTorch, so the CPU build is installed. Install a newer driver and run 'Set up engine' again.</source>
      <translation>Le pilote NVIDIA {driver} est trop ancien pour cette version de PyTorch, la variante CPU est donc installée. Installer un pilote plus récent et relancer « Installer le moteur ».</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>No NVIDIA driver was found. The CUDA build of PyTorch is installed; it runs on the CPU until a driver is installed.</source>
      <translation>Aucun pilote NVIDIA n’a été trouvé. La variante CUDA de PyTorch est installée ; elle s’exécute sur le processeur jusqu’à l’installation d’un pilote.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine ({python}) did not respond for {seconds:g} s and was terminated.{output}</source>
      <translation>Le moteur ({python}) n’a pas répondu pendant {seconds:g} s et a été interrompu.{output}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine ({python}) made no progress for {seconds:.0f} s and was terminated.{output}</source>
      <translation>Le moteur ({python}) n’a pas progressé pendant {seconds:.0f} s et a été interrompu.{output}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Run it again: finished work is kept. If it happens again, choose the CPU as the device, and check the connection to the drive of the raster.</source>
      <translation>Relancer : le travail terminé est conservé. Si cela se reproduit, choisir le processeur comme périphérique et vérifier la connexion au lecteur du raster.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Its full output is in the message log (panel 'DeepForest').</source>
      <translation>Sa sortie complète est dans le journal des messages (panneau « DeepForest »).</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine ({python}) closed its output.{output}</source>
      <translation>Le moteur ({python}) a fermé sa sortie.{output}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine ({python}) ended unexpectedly ({status}).{output}</source>
      <translation>Le moteur ({python}) s’est terminé de façon inattendue ({status}).{output}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>signal {signal}</source>
      <translation>signal {signal}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>exit code {code}</source>
      <translation>code de sortie {code}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>exit code 0x{code:08X}</source>
      <translation>code de sortie 0x{code}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine rejected the job: {reason}</source>
      <translation>Le moteur a refusé la tâche : {reason}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Run 'Set up engine' with Recreate. {log}</source>
      <translation>Lancez « Installer le moteur » avec « Recréer ». {log}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source> Its last output:
{lines}
</source>
      <translation> Sa dernière sortie :
{lines}
</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Cancelled; the engine did not stop within {seconds:g} s and was terminated.</source>
      <translation>Annulé ; le moteur ne s’est pas arrêté en {seconds:g} s et a été interrompu.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine's result cannot be read.</source>
      <translation>Impossible de lire le résultat du moteur.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine ({python}) was not ready within {seconds:g} s.{output}</source>
      <translation>Le moteur ({python}) n’était pas prêt au bout de {seconds:g} s.{output}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Try again. If it happens again, run 'Set up engine' with Recreate.</source>
      <translation>Réessayer. Si cela se reproduit, lancer « Installer le moteur » avec « Recréer ».</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine ({python}) uses protocol {other}, this plugin protocol {own}.</source>
      <translation>Le moteur ({python}) utilise le protocole {other}, cette extension le protocole {own}.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Run 'Set up engine' with Recreate, and restart QGIS.</source>
      <translation>Lancez « Installer le moteur » avec « Recréer », puis redémarrez QGIS.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The system may have killed it because memory ran out: try a smaller batch or patch size. {log}</source>
      <translation>Le système l’a peut-être interrompu par manque de mémoire : essayer une taille de lot ou d’imagette plus petite. {log}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Unexpected output of the engine: {text}</source>
      <translation>Sortie inattendue du moteur : {text}</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Crown attributes</source>
      <translation>Attributs des houppiers</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Adds heights, spectral statistics and vegetation indices of rasters to crowns.</source>
      <translation>Ajoute aux houppiers des hauteurs, des statistiques spectrales et des indices de végétation issus de rasters.</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>tree,crown,deepforest,inventory,height,canopy height model,chm,dsm,dtm,tree top,zonal statistics,ndvi,vegetation index</source>
      <translation>arbre,houppier,deepforest,inventaire,hauteur,modèle de hauteur de canopée,mhc,mns,mnt,cime,statistiques zonales,ndvi,indice de végétation</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotation layer</source>
      <translation>Couche d’annotation</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Creates layers for digitizing crowns, empty or pre-filled with predictions of a model.</source>
      <translation>Crée des couches pour numériser des houppiers, vides ou préremplies avec les prédictions d’un modèle.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>tree,crown,deepforest,annotate,digitize,label,training,draw,correct</source>
      <translation>arbre,houppier,deepforest,annoter,numériser,étiquette,entraînement,dessiner,corriger</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>{crowns} and {areas} in '{file}'.</source>
      <translation>{crowns} et {areas} dans « {file} ».</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>No class was given.</source>
      <translation>Aucune classe n’a été indiquée.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Give at least one class, for example Tree.</source>
      <translation>Indiquer au moins une classe, par exemple Tree.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>{count} area</source>
      <translation>{count} zone</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>{count:,} areas</source>
      <translation>{count:,} zones</translation>
    </message>
    <message>
      <location filename="../algorithms/base/job_run.py" />
      <source>Raster '{raster}' is opened with options, which are not supported here.</source>
      <translation>Le raster « {raster} » est ouvert avec des options, qui ne sont pas prises en charge ici.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/job_run.py" />
      <source>Export it to a file (Export, Save As), and choose the file.</source>
      <translation>L’exporter dans un fichier (Exporter, Sauvegarder sous), et choisir ce fichier.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/job_run.py" />
      <source>The result of the engine is kept in '{folder}' for {days} days.</source>
      <translation>Le résultat du moteur est conservé dans « {folder} » pendant {days} jours.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/layer_crs.py" />
      <source>The CRS of layer '{layer}' ({crs}) has lost its definition in this QGIS session.</source>
      <translation>Le SCR de la couche « {layer} » ({crs}) a perdu sa définition dans cette session de QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/layer_crs.py" />
      <source>Set the CRS of the layer again (Layer Properties, Source), or restart QGIS.</source>
      <translation>Définissez à nouveau le SCR de la couche (Propriétés de la couche, Source), ou redémarrez QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/parameters.py" />
      <source>{parameter}: '{path}' does not exist.</source>
      <translation>{parameter} : « {path} » n’existe pas.</translation>
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
      <location filename="../algorithms/compare_crowns.py" />
      <source>Compare crowns</source>
      <translation>Comparer les houppiers</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Compares the crowns of two dates: kept, gone and new crowns, and growth.</source>
      <translation>Compare les houppiers de deux dates : houppiers maintenus, disparus et nouveaux, et accroissement.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>tree,crown,deepforest,inventory,change,growth,mortality,time,monitoring,difference</source>
      <translation>arbre,houppier,deepforest,inventaire,changement,accroissement,mortalité,temps,suivi,différence</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>{count} package for '{folder}': {download}, about {disk:.1f} GB on disk ({free:.0f} GB are free).</source>
      <translation>{count} paquet pour « {folder} » : {download}, environ {disk:.1f} Go sur le disque ({free:.0f} Go libres).</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>{count} packages for '{folder}': {download}, about {disk:.1f} GB on disk ({free:.0f} GB are free).</source>
      <translation>{count} paquets pour « {folder} » : {download}, environ {disk:.1f} Go sur le disque ({free:.0f} Go libres).</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>about {size:.1f} GB to download</source>
      <translation>environ {size:.1f} Go à télécharger</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Evaluate</source>
      <translation>Évaluer les houppiers</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Evaluates predicted crowns against reference crowns.</source>
      <translation>Évalue les houppiers prédits par rapport à des houppiers de référence.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>tree,crown,deepforest,accuracy,precision,recall,validation</source>
      <translation>arbre,houppier,deepforest,exactitude,précision,rappel,validation</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Export annotations</source>
      <translation>Exporter des annotations</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Exports crowns or patches to COCO, Pascal VOC, YOLO, Label Studio, CVAT or CSV format.</source>
      <translation>Exporte des houppiers ou des imagettes aux formats COCO, Pascal VOC, YOLO, Label Studio, CVAT ou CSV.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>tree,crown,deepforest,annotations,convert,coco,voc,yolo,label studio,cvat,retinanet,csv</source>
      <translation>arbre,houppier,deepforest,annotations,convertir,coco,voc,yolo,label studio,cvat,retinanet,csv</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>A patches folder was given together with: {parameters}.</source>
      <translation>Un dossier d’imagettes a été indiqué en même temps que : {parameters}.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>The patches contain crowns and images. Clear the other parameters, or the patches folder.</source>
      <translation>Les imagettes contiennent les houppiers et les images. Vider les autres paramètres, ou le dossier d’imagettes.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>There are no annotations.</source>
      <translation>Il n’y a pas d’annotations.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Choose a layer of crowns with its raster or images folder, or a patches folder.</source>
      <translation>Choisissez une couche de houppiers avec son raster ou son dossier d’images, ou un dossier d’imagettes.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fine-tune</source>
      <translation>Affiner un modèle</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fine-tunes a crown detection model on annotated crowns.</source>
      <translation>Affine un modèle de détection de houppiers sur des houppiers annotés.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>tree,crown,deepforest,training,train,finetune,model,deep learning</source>
      <translation>arbre,houppier,deepforest,entraînement,entraîner,affiner,modèle,apprentissage profond</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Import annotations</source>
      <translation>Importer des annotations</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Imports annotations in COCO, Pascal VOC, YOLO, Label Studio, CVAT or CSV format to a layer.</source>
      <translation>Importe des annotations aux formats COCO, Pascal VOC, YOLO, Label Studio, CVAT ou CSV dans une couche.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Both an annotation file and an annotation folder were given.</source>
      <translation>Un fichier d’annotations et un dossier d’annotations ont été indiqués tous les deux.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Choose an annotation file or an annotation folder.</source>
      <translation>Choisissez un fichier d’annotations ou un dossier d’annotations.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Raster '{raster}' cannot be opened.</source>
      <translation>Impossible d’ouvrir le raster « {raster} ».</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Check that the file exists and that QGIS can display it.</source>
      <translation>Vérifier que le fichier existe et que QGIS peut l’afficher.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Raster '{raster}' has no pixels.</source>
      <translation>Le raster « {raster} » n’a pas de pixels.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Layer '{layer}' cannot be read: {error}</source>
      <translation>Impossible de lire la couche « {layer} » : {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Raster '{raster}' is not a file.</source>
      <translation>Le raster « {raster} » n’est pas un fichier.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Choose an image file.</source>
      <translation>Choisissez un fichier d’image.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>At {metres:.2f} m per pixel the requested part of '{layer}' has {width:,} × {height:,} pixels: {tiles:,} tiles, about {size:,.0f} GB.</source>
      <translation>À {metres:.2f} m par pixel, la partie demandée de « {layer} » a {width:,} × {height:,} pixels : {tiles:,} tuiles, environ {size:,.0f} Go.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Set a smaller extent or areas, or a coarser ground resolution. At most {most:,} tiles (10 km² at 10 cm) are downloaded at once, because tile services block larger downloads.</source>
      <translation>Définir une emprise ou des zones plus petites, ou une résolution au sol plus grossière. Au plus {most:,} tuiles (10 km² à 10 cm) sont téléchargées à la fois, car les services de tuiles bloquent les téléchargements plus grands.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Layer '{layer}' has no coordinate reference system.</source>
      <translation>La couche « {layer} » n’a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Set it in the properties of the layer.</source>
      <translation>Le définir dans les propriétés de la couche.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Layer '{layer}' has no limited extent.</source>
      <translation>La couche « {layer} » n’a pas d’emprise limitée.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Set an extent or an areas layer, and a ground resolution if 0.1 m per pixel is not suitable.</source>
      <translation>Définir une emprise ou une couche de zones, et une résolution au sol si 0,1 m par pixel ne convient pas.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Layer '{layer}' does not overlap the region of interest.</source>
      <translation>La couche « {layer} » ne recouvre pas la zone d’intérêt.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Check the extent or the areas, and their coordinate reference system.</source>
      <translation>Vérifiez l’emprise ou les zones, et leur système de coordonnées de référence.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>The ground resolution of the map is unknown at {x}, {y} ({unit}).</source>
      <translation>La résolution au sol de la carte est inconnue en {x}, {y} ({unit}).</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>The extent or the areas cannot be transformed to the CRS of the map: {error}</source>
      <translation>L’emprise ou les zones ne peuvent pas être transformées dans le SCR de la carte : {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/prepared_raster.py" />
      <source>Raster '{raster}' cannot be written to '{folder}': {error}.</source>
      <translation>Impossible d’écrire le raster « {raster} » dans « {folder} » : {error}.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/prepared_raster.py" />
      <source>Free disk space, or set XDG_CACHE_HOME (LOCALAPPDATA on Windows) to another folder.</source>
      <translation>Libérer de l’espace disque, ou définir XDG_CACHE_HOME (LOCALAPPDATA sous Windows) sur un autre dossier.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/prepared_raster.py" />
      <source>Open options: {options}.</source>
      <translation>Options d’ouverture : {options}.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/raster_list.py" />
      <source>Raster '{raster}' is opened with options, which are not supported for several rasters.</source>
      <translation>Le raster « {raster} » est ouvert avec des options, qui ne sont pas prises en charge pour plusieurs rasters.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/raster_list.py" />
      <source>Use 'Predict tile' for this layer.</source>
      <translation>Utiliser « Prédire les houppiers » pour cette couche.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/raster_list.py" />
      <source>Layer '{layer}': the field {field} of feature {feature} is empty.</source>
      <translation>Couche « {layer} » : le champ {field} de l’entité {feature} est vide.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/raster_list.py" />
      <source>Enter the path of its raster, or delete the feature.</source>
      <translation>Saisir le chemin de son raster, ou supprimer l’entité.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{count} block</source>
      <translation>{count} bloc</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{count:,} blocks</source>
      <translation>{count:,} blocs</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Downloading map '{map}': {width:,} × {height:,} pixels of {metres:.3f} m on the ground, {blocks}, {tiles}, about {size:.2f} GB.</source>
      <translation>Téléchargement de la carte « {map} » : {width:,} × {height:,} pixels de {metres:.3f} m au sol, {blocks}, {tiles}, environ {size:.2f} Go.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Map '{map}' cannot be downloaded ({failure}).</source>
      <translation>Impossible de télécharger la carte « {map} » ({failure}).</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{advice} Downloaded blocks are kept and used by the next run.</source>
      <translation>{advice} Les blocs téléchargés sont conservés et utilisés par la prochaine exécution.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Layer '{layer}' has a pixel type that is not supported ({type}).</source>
      <translation>La couche « {layer} » a un type de pixel qui n’est pas pris en charge ({type}).</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Export the layer to a GeoTIFF file and choose that file.</source>
      <translation>Exporter la couche dans un fichier GeoTIFF et choisir ce fichier.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Layer '{layer}' cannot be opened again.</source>
      <translation>Impossible de rouvrir la couche « {layer} ».</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>The service has no image for {count} of about {tiles:,} tiles (HTTP 404); it is empty.</source>
      <translation>Le service n’a pas d’image pour {count} tuile sur environ {tiles:,} (HTTP 404) ; elle est vide.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>The service has no image for {count:,} of about {tiles:,} tiles (HTTP 404); they are empty.</source>
      <translation>Le service n’a pas d’image pour {count:,} tuiles sur environ {tiles:,} (HTTP 404) ; elles sont vides.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Map '{map}' is empty in the region of interest at {metres:.2f} m per pixel.</source>
      <translation>La carte « {map} » est vide dans la zone d’intérêt à {metres:.2f} m par pixel.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Set a coarser ground resolution, or another extent.</source>
      <translation>Définir une résolution au sol plus grossière, ou une autre emprise.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Check the authentication of the layer, and whether the terms of the service allow downloads.</source>
      <translation>Vérifier l’authentification de la couche, et si les conditions du service autorisent les téléchargements.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{count} tile</source>
      <translation>{count} tuile</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>about {count:,} tiles</source>
      <translation>environ {count:,} tuiles</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Resumed: {done:,} of {blocks} were downloaded by an earlier run.</source>
      <translation>Reprise : {done:,} sur {blocks} proviennent d’une exécution précédente.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>The service requests a pause of {minutes} min (Retry-After).</source>
      <translation>Le service demande une pause de {minutes} min (Retry-After).</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{count} attempts failed. Try again later.</source>
      <translation>{count} tentatives ont échoué. Réessayer plus tard.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Check the settings of the layer, and that QGIS can display the map there.</source>
      <translation>Vérifier les paramètres de la couche, et que QGIS peut afficher la carte à cet endroit.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Downloading the map</source>
      <translation>Téléchargement de la carte</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Shows classes, ground resolution, thresholds, metrics and origin of a model.</source>
      <translation>Affiche les classes, la résolution au sol, les seuils, les métriques et l’origine d’un modèle.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>tree,crown,deepforest,model,classes,resolution,metrics,licence,information</source>
      <translation>arbre,houppier,deepforest,modèle,classes,résolution,métriques,licence,information</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>Choose another name, or enable 'Replace existing annotations'.</source>
      <translation>Choisir un autre nom, ou activer « Remplacer les annotations existantes ».</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>'{path}' cannot be written: {error}</source>
      <translation>impossible d’écrire « {path} » : {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>The style of '{path}' cannot be written: {error}</source>
      <translation>Impossible d’écrire le style de « {path} » : {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>'{path}' exists and contains features in {layers}.</source>
      <translation>« {path} » existe et contient des entités dans {layers}.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>'{path}' exists and contains data of another program.</source>
      <translation>« {path} » existe et contient des données d’un autre programme.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Image footprints ({source})</source>
      <translation>Emprises des images ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/height_styles.py" />
      <source>Height (m)</source>
      <translation>Hauteur (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/height_styles.py" />
      <source>Number of the crown</source>
      <translation>Numéro du houppier</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/height_styles.py" />
      <source>Tree tops ({source})</source>
      <translation>Cimes des arbres ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>mean</source>
      <translation>moyenne</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>10% quantile</source>
      <translation>quantile à 10 %</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>25% quantile</source>
      <translation>quantile à 25 %</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>median</source>
      <translation>médiane</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>75% quantile</source>
      <translation>quantile à 75 %</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>90% quantile</source>
      <translation>quantile à 90 %</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Diameter, {statistic} (m)</source>
      <translation>Diamètre, {statistic} (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Crown area, {statistic} (m²)</source>
      <translation>Surface du houppier, {statistic} (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Height, {statistic} (m)</source>
      <translation>Hauteur, {statistic} (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Stands ({source})</source>
      <translation>Peuplements ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Diameter, growth (m)</source>
      <translation>Diamètre, accroissement (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Diameter, growth per year (m)</source>
      <translation>Diamètre, accroissement par an (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Crown area, growth (m²)</source>
      <translation>Surface du houppier, accroissement (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Crown area, growth per year (m²)</source>
      <translation>Surface du houppier, accroissement par an (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Height, growth (m)</source>
      <translation>Hauteur, accroissement (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Height, growth per year (m)</source>
      <translation>Hauteur, accroissement par an (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Changes ({source})</source>
      <translation>Changements ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Stand changes ({source})</source>
      <translation>Changements des peuplements ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Share of other classes (%)</source>
      <translation>Part des autres classes (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Change</source>
      <translation>Changement</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Dates</source>
      <translation>Dates</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>IoU (0–1)</source>
      <translation>IoU (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Distance of the centres (m)</source>
      <translation>Distance des centres (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Diameter, earlier (m)</source>
      <translation>Diamètre, antérieur (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Diameter, later (m)</source>
      <translation>Diamètre, ultérieur (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Crown area, earlier (m²)</source>
      <translation>Surface du houppier, antérieure (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Crown area, later (m²)</source>
      <translation>Surface du houppier, ultérieure (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Height, earlier (m)</source>
      <translation>Hauteur, antérieure (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Height, later (m)</source>
      <translation>Hauteur, ultérieure (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>New minus gone crowns</source>
      <translation>Houppiers nouveaux moins houppiers disparus</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Gone crowns (% of the earlier ones)</source>
      <translation>Houppiers disparus (% des houppiers antérieurs)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>{low} to {high} stems per hectare</source>
      <translation>{low} à {high} tiges par hectare</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>{low} to {high}% gone</source>
      <translation>{low} à {high} % disparus</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/sinks.py" />
      <source>The features could not be written to '{output}'.</source>
      <translation>Impossible d’écrire les entités dans « {output} ».</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/sinks.py" />
      <source>Check that the disk is not full and that the file is not open in another program.</source>
      <translation>Vérifier que le disque n’est pas plein et que le fichier n’est pas ouvert dans un autre programme.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/sinks.py" />
      <source>The result of the engine, '{path}', cannot be read.</source>
      <translation>Impossible de lire le résultat du moteur, « {path} ».</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/sinks.py" />
      <source>{output}: '{path}' is open in edit mode as layer '{layer}'.</source>
      <translation>{output} : « {path} » est ouvert en mode édition comme couche « {layer} ».</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/sinks.py" />
      <source>End the edit mode of the layer, or choose another name.</source>
      <translation>Quitter le mode édition de la couche, ou choisir un autre nom.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Predicted crowns ({source})</source>
      <translation>Houppiers prédits ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Matches ({source})</source>
      <translation>Correspondances ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Patch footprints ({source})</source>
      <translation>Emprises des imagettes ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Crown density ({source})</source>
      <translation>Densité des houppiers ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Suggested areas ({source})</source>
      <translation>Zones suggérées ({source})</translation>
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
      <source>Crown area: ellipse or outline (m²)</source>
      <translation>Surface du houppier : ellipse ou contour (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Cut by the raster edge</source>
      <translation>Coupé par le bord du raster</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Run</source>
      <translation>Exécution</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Box width (m)</source>
      <translation>Largeur de la boîte (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Box height (m)</source>
      <translation>Hauteur de la boîte (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Distance (m)</source>
      <translation>Distance (m)</translation>
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
      <translation>Houppiers incertains</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Expected crowns</source>
      <translation>Houppiers attendus</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Novelty (1 = unlike any annotated area)</source>
      <translation>Nouveauté (1 = différente de toute zone annotée)</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Predict tile</source>
      <translation>Prédire les houppiers</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Detects tree crowns in a raster.</source>
      <translation>Détecte les houppiers dans un raster.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>tree,crown,deepforest,detect,prediction,inference,forest,deep learning</source>
      <translation>arbre,houppier,deepforest,détecter,prédiction,inférence,forêt,apprentissage profond</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>Predict tiles</source>
      <translation>Prédire les houppiers de plusieurs rasters</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>Detects tree crowns in many rasters, as if they were one.</source>
      <translation>Détecte les houppiers dans de nombreux rasters, comme s’ils n’en formaient qu’un.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>tree,crown,deepforest,detect,prediction,inference,forest,deep learning,mosaic,tiles,folder,batch</source>
      <translation>arbre,houppier,deepforest,détecter,prédiction,inférence,forêt,apprentissage profond,mosaïque,tuiles,dossier,lot</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Creates or checks the Python environment in which models run.</source>
      <translation>Crée ou vérifie l’environnement Python dans lequel les modèles s’exécutent.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>deepforest,install,torch,environment,gpu,cuda,versions</source>
      <translation>deepforest,installer,torch,environnement,gpu,cuda,versions</translation>
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
      <source>tree,crown,deepforest,training,patches,tiles,annotations,deep learning</source>
      <translation>arbre,houppier,deepforest,entraînement,imagettes,tuiles,annotations,apprentissage profond</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Computes numbers, cover and sizes of the crowns in each stand.</source>
      <translation>Calcule le nombre, le couvert et les dimensions des houppiers dans chaque peuplement.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>tree,crown,deepforest,inventory,stand,plot,parcel,stems per hectare,crown cover,height,biomass,carbon,zonal</source>
      <translation>arbre,houppier,deepforest,inventaire,peuplement,placette,parcelle,tiges par hectare,couvert des houppiers,hauteur,biomasse,carbone,zonal</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Suggest areas</source>
      <translation>Suggérer des zones</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Suggests areas to annotate next, by model uncertainty and novelty (active learning).</source>
      <translation>Propose les zones à annoter ensuite, d’après l’incertitude du modèle et la nouveauté (apprentissage actif).</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>tree,crown,deepforest,annotate,active learning,sampling,uncertainty,training</source>
      <translation>arbre,houppier,deepforest,annoter,apprentissage actif,échantillonnage,incertitude,entraînement</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>{count} crown with a score of at least {score:.3g} in '{layer}'</source>
      <translation>{count} houppier avec un score d’au moins {score:.3g} dans « {layer} »</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>{count:,} crowns with a score of at least {score:.3g} in '{layer}'</source>
      <translation>{count:,} houppiers avec un score d’au moins {score:.3g} dans « {layer} »</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>{count} crown was detected in '{name}' (temporary layer).</source>
      <translation>{count} houppier a été détecté dans « {name} » (couche temporaire).</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>{count:,} crowns were detected in '{name}' (temporary layer).</source>
      <translation>{count:,} houppiers ont été détectés dans « {name} » (couche temporaire).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Map of true positive, false positive and missed crowns</source>
      <translation>Carte des houppiers vrais positifs, faux positifs et manqués</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Precision, recall and F1 by score threshold</source>
      <translation>Précision, rappel et F1 selon le seuil de score</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Precision against recall</source>
      <translation>Précision en fonction du rappel</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Histogram of the IoU of matched crowns</source>
      <translation>Histogramme de l’IoU des houppiers appariés</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Histogram of the distances of matched crowns</source>
      <translation>Histogramme des distances des houppiers appariés</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Predicted against reference crown diameters</source>
      <translation>Diamètres de houppier prédits en fonction de ceux de référence</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>East (map units)</source>
      <translation>Est (unités de la carte)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>North (map units)</source>
      <translation>Nord (unités de la carte)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Metric (0 to 1)</source>
      <translation>Métrique (0 à 1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>IoU of the match</source>
      <translation>IoU de la correspondance</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Epoch</source>
      <translation>Époque</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Position error</source>
      <translation>Erreur de position</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>False positives</source>
      <translation>Faux positifs</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Missed</source>
      <translation>Manqués</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/formatting.py" />
      <source>1,234.5</source>
      <translation>1 234,5</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/formatting.py" />
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/formatting.py" />
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Crown cover</source>
      <translation>Couvert des houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Crowns per hectare</source>
      <translation>Houppiers par hectare</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Processed area</source>
      <translation>Surface traitée</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Median diameter</source>
      <translation>Diamètre médian</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Median score</source>
      <translation>Score médian</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>0 to 1</source>
      <translation>0 à 1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Crown height (m)</source>
      <translation>Hauteur du houppier (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Score (0 to 1)</source>
      <translation>Score (0 à 1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Median height</source>
      <translation>Hauteur médiane</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/threshold_surface.py" />
      <source>F1 by score threshold and NMS threshold</source>
      <translation>F1 selon le seuil de score et le seuil de NMS</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/threshold_surface.py" />
      <source>largest F1</source>
      <translation>F1 maximal</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/threshold_surface.py" />
      <source>prediction</source>
      <translation>prédiction</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Loss</source>
      <translation>Perte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Recall and precision</source>
      <translation>Rappel et précision</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Lowest F1</source>
      <translation>F1 le plus bas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Highest F1</source>
      <translation>F1 le plus élevé</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Predicted crowns “{predictions}” compared with reference crowns “{truth}”.</source>
      <translation>Houppiers prédits « {predictions} » comparés aux houppiers de référence « {truth} ».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Two crowns match if their IoU is greater than {threshold} and their classes are equal. Matches are one to one and have the largest total IoU.</source>
      <translation>Deux houppiers correspondent si leur IoU est supérieure à {threshold} et si leurs classes sont identiques. Les correspondances sont univoques et ont la plus grande IoU totale.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Two crowns match if their IoU is greater than {threshold}. Matches are one to one and have the largest total IoU.</source>
      <translation>Deux houppiers correspondent si leur IoU est supérieure à {threshold}. Les correspondances sont univoques et ont la plus grande IoU totale.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision: fraction of predicted crowns that match a reference crown. Recall: fraction of reference crowns that were detected. F1: harmonic mean of both. mAP: mean average precision over IoU 0.50 to 0.95, as in COCO. A dash marks an undefined value.</source>
      <translation>Précision : part des houppiers prédits qui correspondent à un houppier de référence. Rappel : part des houppiers de référence qui ont été détectés. F1 : moyenne harmonique des deux. mAP : précision moyenne sur l’IoU de 0,50 à 0,95, comme dans COCO. Un tiret indique une valeur non définie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision: fraction of predicted crowns that match a reference crown. Recall: fraction of reference crowns that were detected. F1: harmonic mean of both. Position error: distance between a reference crown and the centre of the predicted crown. A dash marks an undefined value.</source>
      <translation>Précision : part des houppiers prédits qui correspondent à un houppier de référence. Rappel : part des houppiers de référence qui ont été détectés. F1 : moyenne harmonique des deux. Erreur de position : distance entre un houppier de référence et le centre du houppier prédit. Un tiret indique une valeur non définie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Map</source>
      <translation>Carte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>By class</source>
      <translation>Par classe</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>A crown counts as detected only if its class is correct.</source>
      <translation>Un houppier ne compte comme détecté que si sa classe est correcte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Reference</source>
      <translation>Référence</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Predicted</source>
      <translation>Prédits</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Ignoring classes, precision is {precision}, recall {recall} and F1 {f1}.</source>
      <translation>Sans tenir compte des classes, la précision est de {precision}, le rappel de {recall} et F1 de {f1}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>By score threshold</source>
      <translation>Par seuil de score</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision, recall and F1 of the crowns with at least this score.</source>
      <translation>Précision, rappel et F1 des houppiers ayant au moins ce score.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision against recall for falling score thresholds, which are given as numbers.</source>
      <translation>Précision en fonction du rappel pour des seuils de score décroissants, indiqués par des nombres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>The ring marks the best F1.</source>
      <translation>L’anneau marque le meilleur F1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Suggested thresholds</source>
      <translation>Seuils proposés</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>F1 is largest, {f1}, at a score threshold of {score} and an NMS threshold of {nms}; with all predicted crowns it is {present}.</source>
      <translation>F1 est maximal, {f1}, à un seuil de score de {score} et un seuil de NMS de {nms} ; avec tous les houppiers prédits, il est de {present}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>The largest F1 is somewhat too high for other areas, because the thresholds are chosen on the same crowns.</source>
      <translation>Le F1 maximal est un peu trop élevé pour d’autres zones, car les seuils sont choisis sur les mêmes houppiers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>F1 by score threshold and NMS threshold. Crowns that the prediction left out cannot be evaluated.</source>
      <translation>F1 selon le seuil de score et le seuil de NMS. Les houppiers que la prédiction a omis ne peuvent pas être évalués.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Overlap and diameters of matched crowns</source>
      <translation>Recouvrement et diamètres des houppiers appariés</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Positions and diameters of matched crowns</source>
      <translation>Positions et diamètres des houppiers appariés</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Settings</source>
      <translation>Paramètres utilisés</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/model.html" />
      <source>Validation</source>
      <translation>Validation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/model.html" />
      <source>Computed on images that were reserved for validation.</source>
      <translation>Calculées sur des images réservées à la validation.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/model.html" />
      <source>The file contains no validation metrics. Use Evaluate to measure the model on annotated crowns.</source>
      <translation>Le fichier ne contient pas de métriques de validation. Utilisez « Évaluer les houppiers » pour mesurer le modèle sur des houppiers annotés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Notes</source>
      <translation>Remarques</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Minimum score</source>
      <translation>Score minimal</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Patch {name} with annotated and detected crowns</source>
      <translation>Imagette {name} avec les houppiers annotés et détectés</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>By stand</source>
      <translation>Par peuplement</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>The dotted line is the value of all stands together.</source>
      <translation>La ligne pointillée est la valeur de tous les peuplements ensemble.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>The first {count} stands. The layer and the CSV table contain all of them.</source>
      <translation>Les {count} premiers peuplements. La couche et le tableau CSV les contiennent tous.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Stand</source>
      <translation>Peuplement</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>All stands</source>
      <translation>Tous les peuplements</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Method</source>
      <translation>Méthode</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Map of the crowns</source>
      <translation>Carte des houppiers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Crown cover: fraction of the processed area that is covered by crowns, each with the ellipse inscribed in its box or with its outline; overlaps are counted once. A crown belongs to the area that contains its centre. A dash marks an unknown value.</source>
      <translation>Couvert des houppiers : part de la surface traitée qui est couverte par des houppiers, chacun avec l’ellipse inscrite dans sa boîte ou avec son contour ; les recouvrements sont comptés une fois. Un houppier appartient à la zone qui contient son centre. Un tiret indique une valeur inconnue.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Without a CRS the size of a pixel on the ground is unknown.</source>
      <translation>Sans SCR, la taille d’un pixel au sol est inconnue.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Reduced image of the raster with the detected crowns. Parts outside the processed area are brighter.</source>
      <translation>Image réduite du raster avec les houppiers détectés. Les parties hors de la surface traitée sont plus claires.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Diameters, heights and scores</source>
      <translation>Diamètres, hauteurs et scores</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Diameters and scores</source>
      <translation>Diamètres et scores</translation>
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
      <source>Coverage</source>
      <translation>Couverture</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/stands.html" />
      <source>A crown belongs to the stand that contains its centre. Crown cover: fraction of the stand that is covered by crowns; overlaps are counted once, and a crown drawn as a box counts with the ellipse inside. Figures per hectare and the crown cover refer to the processed part of a stand. A dash marks an unknown value.</source>
      <translation>Un houppier appartient au peuplement qui contient son centre. Couvert des houppiers : part du peuplement couverte par des houppiers ; les recouvrements sont comptés une fois, et un houppier dessiné comme boîte compte avec l’ellipse inscrite. Les valeurs par hectare et le couvert des houppiers se rapportent à la partie traitée d’un peuplement. Un tiret indique une valeur inconnue.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/stands.html" />
      <source>Reduced image of the processed raster with the crowns and the stands. Parts outside the stands are brighter.</source>
      <translation>Image réduite du raster traité avec les houppiers et les peuplements. Les parties hors des peuplements sont plus claires.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Start model and result</source>
      <translation>Modèle de départ et résultat</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>On the validation patches, each at its score threshold.</source>
      <translation>Sur les imagettes de validation, chacun à son seuil de score.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Start model</source>
      <translation>Modèle de départ</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Precision, recall and F1 on the validation patches of the crowns with at least this score.</source>
      <translation>Précision, rappel et F1 sur les imagettes de validation, pour les houppiers ayant au moins ce score.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The dotted line marks the stored threshold.</source>
      <translation>La ligne pointillée marque le seuil enregistré.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The ring marks the stored threshold.</source>
      <translation>L’anneau marque le seuil enregistré.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Computed with the final model. A crown counts as detected if its IoU with an annotated crown is greater than {threshold}.</source>
      <translation>Calculé avec le modèle final. Un houppier compte comme détecté si son IoU avec un houppier annoté est supérieure à {threshold}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>All thresholds</source>
      <translation>Tous les seuils</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The dotted line marks the epoch whose weights were kept.</source>
      <translation>La ligne pointillée marque l’époque dont les poids ont été conservés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Epoch 0 is the start model.</source>
      <translation>L’époque 0 est le modèle de départ.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Training progress</source>
      <translation>Progression de l’entraînement</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Loss by epoch; lower is better.</source>
      <translation>Perte par époque ; plus elle est basse, mieux c’est.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Metrics on the validation patches by epoch; higher is better.</source>
      <translation>Métriques sur les imagettes de validation par époque ; plus elles sont élevées, mieux c’est.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Recall (solid) and precision (dashed) of each class by epoch:</source>
      <translation>Rappel (trait plein) et précision (tirets) de chaque classe par époque :</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Learning rate by epoch, on a logarithmic scale.</source>
      <translation>Taux d’apprentissage par époque, sur une échelle logarithmique.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>All metrics of all epochs</source>
      <translation>Toutes les métriques de toutes les époques</translation>
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
      <source>detected crowns</source>
      <translation>houppiers détectés</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>These patches were not used for training. They are sorted by F1.</source>
      <translation>Ces imagettes n’ont pas été utilisées pour l’entraînement. Elles sont triées par F1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>These patches were used for training, so they do not show how well the model performs elsewhere.</source>
      <translation>Ces imagettes ont été utilisées pour l’entraînement, elles n’indiquent donc pas la qualité du modèle ailleurs.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Data</source>
      <translation>Données</translation>
    </message>
  </context>
</TS>
