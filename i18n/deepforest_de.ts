<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>DeepForest</name>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Number of crowns</source>
      <translation>Anzahl der Kronen</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Crowns in the output.</source>
      <translation>Kronen in der Ausgabe.</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Crowns left out</source>
      <translation>Ausgelassene Kronen</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Crowns that are lower than the minimum height.</source>
      <translation>Kronen, die niedriger als die Mindesthöhe sind.</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Crowns without height</source>
      <translation>Kronen ohne Höhe</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Crowns in the output where the height model has no data. Their field height_m is empty.</source>
      <translation>Kronen in der Ausgabe, bei denen das Höhenmodell keine Daten hat. Ihr Feld height_m ist leer.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Classes in the form of the crowns layer, for example: spruce, larch, dead. The first is the default.</source>
      <translation>Klassen im Formular des Kronenlayers, zum Beispiel: Fichte, Lärche, tot. Die erste ist die Vorgabe.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Correcting the crowns that a model detects is faster than digitizing. Requires the engine.</source>
      <translation>Von einem Modell erkannte Kronen zu korrigieren, ist schneller als zu digitalisieren. Benötigt die Engine.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Replace an output file even if it contains annotations.</source>
      <translation>Eine Ausgabedatei auch dann ersetzen, wenn sie Annotationen enthält.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>File with both layers, their forms and styles.</source>
      <translation>Datei mit beiden Layern, ihren Formularen und Stilen.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotated crowns</source>
      <translation>Annotierte Kronen</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Crowns layer, an input of 'Split raster', 'Fine-tune' and 'Evaluate'.</source>
      <translation>Kronenlayer, eine Eingabe von „Raster aufteilen“, „Modell feinabstimmen“ und „Kronen evaluieren“.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Completely annotated areas</source>
      <translation>Vollständig annotierte Flächen</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Areas layer, an input of 'Split raster', 'Fine-tune' and 'Evaluate'.</source>
      <translation>Flächenlayer, eine Eingabe von „Raster aufteilen“, „Modell feinabstimmen“ und „Kronen evaluieren“.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotations: areas ({file})</source>
      <translation>Annotationen: Flächen ({file})</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotations: crowns ({file})</source>
      <translation>Annotationen: Kronen ({file})</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Orthomosaic on which crowns are digitized. The layers get its CRS.</source>
      <translation>Orthomosaik, auf dem Kronen digitalisiert werden. Die Layer erhalten sein KBS.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Classes, separated by commas</source>
      <translation>Klassen, durch Kommas getrennt</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Areas to annotate</source>
      <translation>Zu annotierende Flächen</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Polygons to copy into the layer of completely annotated areas, for example from 'Suggest areas'. Afterwards, delete areas that you did not annotate completely. Default: no areas.</source>
      <translation>Polygone, die in den Layer der vollständig annotierten Flächen kopiert werden, zum Beispiel aus „Flächen vorschlagen“. Nicht vollständig annotierte Flächen anschließend löschen. Vorgabe: keine Flächen.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Pre-fill with detected crowns</source>
      <translation>Mit erkannten Kronen vorbefüllen</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Replace existing annotations</source>
      <translation>Vorhandene Annotationen ersetzen</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotations (GeoPackage)</source>
      <translation>Annotationen (GeoPackage)</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Model that detects the crowns for pre-filling. Default: the bundled model.</source>
      <translation>Modell, das die Kronen zum Vorbefüllen erkennt. Vorgabe: das mitgelieferte Modell.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Score threshold of pre-filled crowns (0–1)</source>
      <translation>Score-Schwelle vorbefüllter Kronen (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Lower values give fewer missed crowns and more false positives. Default: the threshold of the model.</source>
      <translation>Niedrigere Werte ergeben weniger übersehene Kronen und mehr falsch positive. Vorgabe: die Schwelle des Modells.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Extent to pre-fill</source>
      <translation>Vorzubefüllende Ausdehnung</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Rectangle in which crowns are pre-filled. Default: the areas to annotate, else the whole raster.</source>
      <translation>Rechteck, in dem Kronen vorbefüllt werden. Vorgabe: die zu annotierenden Flächen, sonst das ganze Raster.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>GeoPackage</source>
      <translation>GeoPackage</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Classes of the model added to the list: {classes}.</source>
      <translation>Klassen des Modells zur Liste hinzugefügt: {classes}.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/algorithm.py" />
      <source>Please cite the method, the model and its version:</source>
      <translation>Bitte die Methode, das Modell und seine Version zitieren:</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>Only for layers without a pixel size, such as web maps. Tiled services use the nearest zoom level. Default: 0.1 m. A resolution finer than the imagery takes longer and does not add detail.</source>
      <translation>Nur für Layer ohne Pixelgröße, etwa Webkarten. Gekachelte Dienste verwenden die nächstliegende Zoomstufe. Vorgabe: 0,1 m. Eine feinere Auflösung als die der Bilder dauert länger und liefert keine zusätzlichen Details.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>Ground resolution of web maps (m per pixel)</source>
      <translation>Bodenauflösung von Webkarten (m je Pixel)</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>HTML files</source>
      <translation>HTML-Dateien</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>CSV files</source>
      <translation>CSV-Dateien</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>DeepForest model</source>
      <translation>DeepForest-Modell</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Mean of the kept crowns. Empty if unknown.</source>
      <translation>Mittel der erhaltenen Kronen. Leer, wenn unbekannt.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Kept crowns</source>
      <translation>Erhaltene Kronen</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Crowns of both dates.</source>
      <translation>Kronen beider Zeitpunkte.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Gone crowns</source>
      <translation>Verschwundene Kronen</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Earlier crowns without a later one.</source>
      <translation>Frühere Kronen ohne spätere Entsprechung.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>New crowns</source>
      <translation>Neue Kronen</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Later crowns without an earlier one.</source>
      <translation>Spätere Kronen ohne frühere Entsprechung.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Unknown crowns</source>
      <translation>Unbekannte Kronen</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Crowns without a partner outside the processed areas.</source>
      <translation>Kronen ohne Entsprechung außerhalb der verarbeiteten Flächen.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Shift to the east (m)</source>
      <translation>Versatz nach Osten (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Estimated shift of the later crowns. Empty if unknown.</source>
      <translation>Geschätzter Versatz der späteren Kronen. Leer, wenn unbekannt.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Shift to the north (m)</source>
      <translation>Versatz nach Norden (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Pairs of the shift</source>
      <translation>Paare des Versatzes</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Number of pairs of crowns from which the shift was estimated.</source>
      <translation>Anzahl der Kronenpaare, aus denen der Versatz geschätzt wurde.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Growth of the diameter (m)</source>
      <translation>Zuwachs des Durchmessers (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Growth of the crown area (m²)</source>
      <translation>Zuwachs der Kronenfläche (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Growth of the height (m)</source>
      <translation>Zuwachs der Höhe (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>CPU only</source>
      <translation>Nur CPU</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>NVIDIA GPU (CUDA)</source>
      <translation>NVIDIA-GPU (CUDA)</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Apple GPU (MPS)</source>
      <translation>Apple-GPU (MPS)</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>from the folder of wheels</source>
      <translation>aus dem Wheel-Ordner</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Python of the engine</source>
      <translation>Python der Engine</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Graphics card</source>
      <translation>Grafikkarte</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Self-test</source>
      <translation>Selbsttest</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>DeepForest engine</source>
      <translation>DeepForest-Engine</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>none detected</source>
      <translation>keine erkannt</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>for NVIDIA graphics cards (CUDA)</source>
      <translation>für NVIDIA-Grafikkarten (CUDA)</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>for the processor (CPU)</source>
      <translation>für den Prozessor (CPU)</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>for macOS (processor and Apple GPU)</source>
      <translation>für macOS (Prozessor und Apple-GPU)</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Build of PyTorch: {build}</source>
      <translation>PyTorch-Build: {build}</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Python: {python}</source>
      <translation>Python: {python}</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Size on disk</source>
      <translation>Größe auf der Festplatte</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>{found} of {count} trees detected in {seconds} s</source>
      <translation>{found} von {count} Bäumen in {seconds} s erkannt</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>driver {version}</source>
      <translation>Treiber {version}</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Devices</source>
      <translation>Geräte</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Versions</source>
      <translation>Versionen</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>not supported ({name})</source>
      <translation>nicht unterstützt ({name})</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Precision (0–1)</source>
      <translation>Präzision (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Fraction of the predicted crowns that are correct. Empty for points without areas.</source>
      <translation>Anteil der vorhergesagten Kronen, die richtig sind. Leer bei Punkten ohne Flächen.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Recall (0–1)</source>
      <translation>Trefferquote (Recall, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Fraction of the reference crowns that were detected.</source>
      <translation>Anteil der Referenzkronen, die erkannt wurden.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>F1 (0–1)</source>
      <translation>F1 (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Harmonic mean of precision and recall.</source>
      <translation>Harmonisches Mittel von Präzision und Trefferquote (Recall).</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Mean average precision (mAP, 0–1)</source>
      <translation>Mittlere durchschnittliche Präzision (mAP, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Average precision over all score thresholds, mean of the classes. Empty without scores.</source>
      <translation>Durchschnittliche Präzision über alle Score-Schwellen, Mittel der Klassen. Leer, wenn Scores fehlen.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Mean position error (m)</source>
      <translation>Mittlerer Positionsfehler (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Mean distance of the matched crowns. Only for matching by distance or containment.</source>
      <translation>Mittlerer Abstand der zugeordneten Kronen. Nur bei Zuordnung nach Abstand oder Enthaltensein.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>RMSE of the positions (m)</source>
      <translation>RMSE der Positionen (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Root mean square of these distances.</source>
      <translation>Quadratisches Mittel dieser Abstände.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Bias of the diameters (m)</source>
      <translation>Mittlere Abweichung (Bias) der Durchmesser (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Mean of predicted minus reference diameters of the matched crowns. Empty without a CRS.</source>
      <translation>Mittelwert der Differenzen zwischen vorhergesagtem Durchmesser und Referenzdurchmesser der zugeordneten Kronen. Ohne KBS leer.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>RMSE of the diameters (m)</source>
      <translation>RMSE der Durchmesser (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Root mean square error of the diameters of the matched crowns. Empty without a CRS.</source>
      <translation>Wurzel des mittleren quadratischen Fehlers (RMSE) der Durchmesser der zugeordneten Kronen. Ohne KBS leer.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Distance of the diameter distributions (0–1)</source>
      <translation>Distanz der Durchmesserverteilungen (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Kolmogorov–Smirnov distance between the diameters of all predicted and all reference crowns.</source>
      <translation>Kolmogorow-Smirnow-Distanz zwischen den Durchmessern aller vorhergesagten Kronen und aller Referenzkronen.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Suggested score threshold (0–1)</source>
      <translation>Vorgeschlagene Score-Schwelle (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Score threshold with the largest F1. Empty if thresholds are not suggested.</source>
      <translation>Score-Schwelle mit dem größten F1. Leer, wenn keine Schwellen vorgeschlagen werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Suggested NMS threshold (IoU, 0–1)</source>
      <translation>Vorgeschlagene NMS-Schwelle (IoU, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>NMS threshold with the largest F1.</source>
      <translation>NMS-Schwelle mit dem größten F1.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>F1 with the suggested thresholds (0–1)</source>
      <translation>F1 mit den vorgeschlagenen Schwellen (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>The largest F1.</source>
      <translation>Das größte F1.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Folder written by 'Split raster', or another folder with annotations and images.</source>
      <translation>Von „Raster aufteilen“ geschriebener Ordner oder ein anderer Ordner mit Annotationen und Bildern.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Annotation file</source>
      <translation>Annotationsdatei</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Main file in the folder; for Pascal VOC the folder.</source>
      <translation>Hauptdatei im Ordner; bei Pascal VOC der Ordner.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Number of exported crowns.</source>
      <translation>Anzahl der exportierten Kronen.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Patches folder (instead of crowns and images)</source>
      <translation>Kachelordner (statt Kronen und Bildern)</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Box precision on the validation patches</source>
      <translation>Präzision der Boxen auf den Validierungskacheln</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fraction of the predicted crowns that are correct, for the selected epoch.</source>
      <translation>Anteil der vorhergesagten Kronen, die richtig sind, in der ausgewählten Epoche.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Box recall on the validation patches</source>
      <translation>Trefferquote (Recall) der Boxen auf den Validierungskacheln</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fraction of the annotated crowns that were detected, for the selected epoch.</source>
      <translation>Anteil der annotierten Kronen, die erkannt wurden, in der ausgewählten Epoche.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The model can be chosen as '{name}'.</source>
      <translation>Das Modell kann als „{name}“ gewählt werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The model was not added to the list of models. {reason}</source>
      <translation>Das Modell wurde nicht in die Liste der Modelle aufgenommen. {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>COCO (.json), Pascal VOC (.xml), YOLO (data.yaml), Label Studio (.json), CVAT for images (.xml), DeepForest or RetinaNet (.csv). The format is recognized by the content.</source>
      <translation>COCO (.json), Pascal VOC (.xml), YOLO (data.yaml), Label Studio (.json), CVAT for images (.xml), DeepForest oder RetinaNet (.csv). Das Format wird am Inhalt erkannt.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Folder with the annotations of many images: Pascal VOC, YOLO, or a folder written by 'Split raster'.</source>
      <translation>Ordner mit den Annotationen vieler Bilder: Pascal VOC, YOLO oder ein von „Raster aufteilen“ geschriebener Ordner.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Number of crowns in the layer.</source>
      <translation>Anzahl der Kronen im Layer.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Number of images without crowns</source>
      <translation>Anzahl der Bilder ohne Kronen</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Number of annotated images without crowns; they are in the layer of image footprints.</source>
      <translation>Anzahl der annotierten Bilder ohne Kronen; sie sind im Layer der Bildumrisse enthalten.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Annotation folder (instead of a file)</source>
      <translation>Annotationsordner (statt einer Datei)</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Annotations</source>
      <translation>Annotationen</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layer_settings.py" />
      <source>temporary scratch layer</source>
      <translation>temporärer Layer</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_replies.py" />
      <source>the reply is a web page instead of an image</source>
      <translation>die Antwort ist eine Webseite statt eines Bildes</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_replies.py" />
      <source>the reply is empty</source>
      <translation>die Antwort ist leer</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>no pixels were received</source>
      <translation>es wurden keine Pixel empfangen</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{failure}; next attempt in {seconds:.0f} s.</source>
      <translation>{failure}; nächster Versuch in {seconds:.0f} s.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Computed on the validation patches of the training. Empty if unknown.</source>
      <translation>Auf den Validierungskacheln des Trainings berechnet. Leer, wenn unbekannt.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Name of the model</source>
      <translation>Name des Modells</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>File name, or repository and revision of the Hugging Face Hub.</source>
      <translation>Dateiname oder Repository und Revision des Hugging Face Hub.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>File or folder of the model.</source>
      <translation>Datei oder Ordner des Modells.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Architecture</source>
      <translation>Architektur</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Architecture of the network.</source>
      <translation>Architektur des Netzes.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Class names, separated by commas.</source>
      <translation>Klassennamen, durch Kommas getrennt.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Created</source>
      <translation>Erstellt</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Date and time of the training in UTC.</source>
      <translation>Datum und Uhrzeit des Trainings in UTC.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Fine-tuned from</source>
      <translation>Feinabgestimmt aus</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Model that the training started from.</source>
      <translation>Modell, von dem das Training ausging.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Licence of the weights.</source>
      <translation>Lizenz der Gewichte.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Sources of the training data.</source>
      <translation>Quellen der Trainingsdaten.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Parameters of the network</source>
      <translation>Parameter des Netzes</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Number of parameters of the network.</source>
      <translation>Anzahl der Parameter des Netzes.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Ground extent of a patch (m)</source>
      <translation>Bodenausdehnung einer Kachel (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Side of a training patch on the ground.</source>
      <translation>Seitenlänge einer Trainingskachel am Boden.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Training resolution (m per pixel)</source>
      <translation>Trainingsauflösung (m pro Pixel)</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Ground resolution of the training patches.</source>
      <translation>Bodenauflösung der Trainingskacheln.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Score threshold of the model</source>
      <translation>Score-Schwelle des Modells</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Default score threshold.</source>
      <translation>Voreingestellte Score-Schwelle.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>NMS threshold (IoU)</source>
      <translation>NMS-Schwelle (IoU)</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>NMS threshold within a window.</source>
      <translation>NMS-Schwelle innerhalb eines Fensters.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Validation patches</source>
      <translation>Validierungskacheln</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Number of validation patches. Empty if unknown.</source>
      <translation>Anzahl der Validierungskacheln. Leer, wenn unbekannt.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Validation crowns</source>
      <translation>Validierungskronen</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Number of crowns in them. Empty if unknown.</source>
      <translation>Anzahl der Kronen darin. Leer, wenn unbekannt.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>suggested, rank {rank}</source>
      <translation>vorgeschlagen, Rang {rank}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Ignore (doubtful crown)</source>
      <translation>Ignorieren (zweifelhafte Krone)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>other</source>
      <translation>andere</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/height_styles.py" />
      <source>Crowns with attributes ({source})</source>
      <translation>Kronen mit Attributen ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/height_styles.py" />
      <source>{low} to {high} m</source>
      <translation>{low} bis {high} m</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Stands with the crowns {crowns}</source>
      <translation>Bestände mit den Kronen {crowns}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Share of {name} (%)</source>
      <translation>Anteil {name} (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>kept</source>
      <translation>erhalten</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>gone</source>
      <translation>verschwunden</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Raster</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Parameters</source>
      <translation>Parameter</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Tree crowns in {raster}</source>
      <translation>Baumkronen in {raster}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Subject</source>
      <translation>Thema</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Tree crowns detected by the model {model} in {raster}.</source>
      <translation>Baumkronen, vom Modell {model} in {raster} erkannt.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>tree crowns</source>
      <translation>Baumkronen</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>{time}: detected by DeepForest for QGIS.</source>
      <translation>{time}: erkannt mit DeepForest für QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Model: {licence}</source>
      <translation>Modell: {licence}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>true positive</source>
      <translation>richtig positiv</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>false positive</source>
      <translation>falsch positiv</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>false negative (missed)</source>
      <translation>falsch negativ (übersehen)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>ignored</source>
      <translation>ignoriert</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>digitized or corrected</source>
      <translation>digitalisiert oder korrigiert</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>no crowns</source>
      <translation>keine Kronen</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>score {low} to {high}</source>
      <translation>Score {low} bis {high}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>more than {low} crowns per hectare</source>
      <translation>mehr als {low} Kronen je Hektar</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>{low}–{high} crowns per hectare</source>
      <translation>{low}–{high} Kronen je Hektar</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>The crowns detected so far are also kept in '{path}' for {days} days.</source>
      <translation>Die bisher erkannten Kronen bleiben außerdem {days} Tage lang in „{path}“ erhalten.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>Number of rasters</source>
      <translation>Anzahl der Raster</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>Number of rasters in which crowns were detected.</source>
      <translation>Anzahl der Raster, in denen Kronen erkannt wurden.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>Number of failed rasters</source>
      <translation>Anzahl der fehlgeschlagenen Raster</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>Number of rasters that were not processed, or only in part. The log lists them with the reasons.</source>
      <translation>Anzahl der Raster, die nicht oder nur teilweise verarbeitet wurden. Das Protokoll führt sie mit den Gründen auf.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>{raster} and others</source>
      <translation>{raster} und weitere</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Build of PyTorch to install. Automatic: the build for the graphics card of this computer.</source>
      <translation>Zu installierender PyTorch-Build. Automatisch: der Build für die Grafikkarte dieses Rechners.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Delete the environment created by the plugin and create it again, even if it is complete.</source>
      <translation>Die von der Erweiterung erstellte Umgebung löschen und neu erstellen, auch wenn sie vollständig ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Python interpreter (3.10 or newer) from which the environment is created. Default: QGIS's Python if it is suitable, otherwise a downloaded Python.</source>
      <translation>Python-Interpreter (3.10 oder neuer), mit dem die Umgebung erstellt wird. Vorgabe: das Python von QGIS, wenn es geeignet ist, sonst ein heruntergeladenes Python.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Folder with wheels of all packages. If it is set, the network is not used.</source>
      <translation>Ordner mit Wheels aller Pakete. Ist er angegeben, wird das Netzwerk nicht verwendet.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>HTML files (*.html)</source>
      <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>HTML page with versions and devices of the engine.</source>
      <translation>HTML-Seite mit Versionen und Geräten der Engine.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Version of the engine</source>
      <translation>Version der Engine</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Version reported by the engine.</source>
      <translation>Von der Engine gemeldete Version.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Devices of the engine</source>
      <translation>Geräte der Engine</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>CPU and supported GPUs.</source>
      <translation>CPU und unterstützte GPUs.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Accelerator</source>
      <translation>Beschleuniger</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Recreate</source>
      <translation>Neu erstellen</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Python interpreter</source>
      <translation>Python-Interpreter</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Folder of wheels (offline)</source>
      <translation>Wheel-Ordner (offline)</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Self-test passed: {found} of {count} trees detected in {seconds} s.</source>
      <translation>Selbsttest bestanden: {found} von {count} Bäumen in {seconds} s erkannt.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Version {version}, devices: {devices}.</source>
      <translation>Version {version}, Geräte: {devices}.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The engine is set in the plugin settings; it will be checked, not modified.</source>
      <translation>Die Engine ist in den Einstellungen der Erweiterung festgelegt; sie wird geprüft, nicht geändert.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The engine is set by DEEPFOREST_QGIS_PYTHON; it will be checked, not modified.</source>
      <translation>Die Engine ist durch DEEPFOREST_QGIS_PYTHON festgelegt; sie wird geprüft, nicht geändert.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The Python of QGIS has all required packages; it will be checked, not modified.</source>
      <translation>Das Python von QGIS enthält alle benötigten Pakete; es wird geprüft, nicht geändert.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The engine '{python}', set in the plugin settings or by a variable, remains in use.</source>
      <translation>Die Engine „{python}“, festgelegt in den Einstellungen der Erweiterung oder durch eine Variable, bleibt in Gebrauch.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Annotations of the patches (CSV)</source>
      <translation>Annotationen der Kacheln (CSV)</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Table in the patches folder with one row per crown.</source>
      <translation>Tabelle im Kachelordner mit einer Zeile je Krone.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Of all stands together. Empty if unknown.</source>
      <translation>Für alle Bestände zusammen. Leer, wenn unbekannt.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Number of stands</source>
      <translation>Anzahl der Bestände</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Number of stands in the layer.</source>
      <translation>Anzahl der Bestände im Layer.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Crowns in the stands. A crown in overlapping stands counts once.</source>
      <translation>Kronen in den Beständen. Eine Krone in überlappenden Beständen zählt einmal.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Crowns outside</source>
      <translation>Kronen außerhalb</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Crowns in no stand, or outside the processed area.</source>
      <translation>Kronen in keinem Bestand oder außerhalb der verarbeiteten Fläche.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Area (ha)</source>
      <translation>Fläche (ha)</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Area of all stands, of the processed part if that is known.</source>
      <translation>Fläche aller Bestände; die des verarbeiteten Teils, sofern bekannt.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Processed share (%)</source>
      <translation>Verarbeiteter Anteil (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Stems per hectare</source>
      <translation>Stämme je Hektar</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Crown cover (%)</source>
      <translation>Kronendeckung (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Mean diameter (m)</source>
      <translation>Mittlerer Durchmesser (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Mean height (m)</source>
      <translation>Mittlere Höhe (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Trees, lower limit</source>
      <translation>Bäume, Untergrenze</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Lower limit of the 95% interval. Empty without an evaluation.</source>
      <translation>Untergrenze des 95-%-Intervalls. Ohne Evaluierung leer.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Trees, upper limit</source>
      <translation>Bäume, Obergrenze</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Upper limit of this interval.</source>
      <translation>Obergrenze dieses Intervalls.</translation>
    </message>
    <message>
      <location filename="../gui/annotate_tool.py" />
      <source>Select a layer of annotated crowns (polygons with the field 'label') in the Layers panel.</source>
      <translation>Wählen Sie im Layerbedienfeld einen Layer mit annotierten Kronen (Polygone mit dem Feld 'label').</translation>
    </message>
    <message>
      <location filename="../gui/annotate_tool.py" />
      <source>Zoom in: crowns are proposed if the diagonal of the map view is at most {metres:.0f} m.</source>
      <translation>Zoomen Sie hinein: Kronen werden vorgeschlagen, wenn die Diagonale der Kartenansicht höchstens {metres:.0f} m lang ist.</translation>
    </message>
    <message>
      <location filename="../gui/annotate_tool.py" />
      <source>Add crown</source>
      <translation>Krone hinzufügen</translation>
    </message>
    <message>
      <location filename="../gui/annotate_tool.py" />
      <source>Proposing crowns</source>
      <translation>Kronen werden vorgeschlagen</translation>
    </message>
    <message>
      <location filename="../gui/annotate_tool.py" />
      <source>Delete crown</source>
      <translation>Krone löschen</translation>
    </message>
    <message>
      <location filename="../gui/engine_state.py" />
      <source>The engine is not set up yet.</source>
      <translation>Die Engine ist noch nicht eingerichtet.</translation>
    </message>
    <message>
      <location filename="../gui/engine_state.py" />
      <source>The engine was installed for another version of DeepForest and needs an update.</source>
      <translation>Die Engine wurde für eine andere Version von DeepForest installiert und muss aktualisiert werden.</translation>
    </message>
    <message>
      <location filename="../gui/help_window.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../gui/help_window.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../gui/message_texts.py" />
      <source>This ends running jobs: {jobs}.</source>
      <translation>Dies beendet laufende Aufträge: {jobs}.</translation>
    </message>
    <message>
      <location filename="../gui/model_choices.py" />
      <source>DeepForest release ({name})</source>
      <translation>DeepForest-Veröffentlichung ({name})</translation>
    </message>
    <message>
      <location filename="../gui/model_choices.py" />
      <source>Bundled model</source>
      <translation>Mitgeliefertes Modell</translation>
    </message>
    <message>
      <location filename="../gui/model_choices.py" />
      <source>{resolution} cm per pixel</source>
      <translation>{resolution} cm pro Pixel</translation>
    </message>
    <message>
      <location filename="../gui/model_widget.py" />
      <source>Choose a file…</source>
      <translation>Datei wählen …</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Detects the crowns of a square of {metres:.0f} m in the centre of the map view.</source>
      <translation>Erkennt die Kronen eines Quadrats von {metres:.0f} m in der Mitte der Kartenansicht.</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>DeepForest</source>
      <translation>DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Raster:</source>
      <translation>Raster:</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Area:</source>
      <translation>Gebiet:</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Shows the card of the model: classes, ground resolution, metrics and origin.</source>
      <translation>Zeigt die Modellkarte: Klassen, Bodenauflösung, Kennzahlen und Herkunft.</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Model:</source>
      <translation>Modell:</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Detect crowns</source>
      <translation>Kronen erkennen</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Crowns with a lower score are hidden; they remain in the temporary layer, but are not saved with it.</source>
      <translation>Kronen mit niedrigerem Score werden ausgeblendet; sie bleiben im temporären Layer erhalten, werden aber nicht mit ihm gespeichert.</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Minimum score:</source>
      <translation>Mindest-Score:</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Starting…</source>
      <translation>Wird gestartet …</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Map view</source>
      <translation>Kartenansicht</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Whole layer</source>
      <translation>Ganzer Layer</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Selected polygons</source>
      <translation>Ausgewählte Polygone</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Add an orthomosaic first: the map shows no raster layer.</source>
      <translation>Fügen Sie zuerst ein Orthomosaik hinzu: Die Karte zeigt keinen Rasterlayer.</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Save the changes of the layer first: a layer in edit mode cannot be filtered.</source>
      <translation>Speichern Sie zuerst die Änderungen des Layers: Ein Layer im Bearbeitungsmodus kann nicht gefiltert werden.</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Bands {used} are used as red, green and blue, but QGIS shows bands {shown}. Choose other bands in 'Predict tile'.</source>
      <translation>Die Kanäle {used} werden als Rot, Grün und Blau verwendet, QGIS zeigt aber die Kanäle {shown}. Wählen Sie andere Kanäle in „Kronen vorhersagen“.</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Cancelling…</source>
      <translation>Wird abgebrochen …</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>'{name}' has no CRS: crowns have no size in metres, and the patch size is in pixels.</source>
      <translation>„{name}“ hat kein KBS: Die Kronen haben keine Größe in Metern, und die Kachelgröße ist in Pixeln.</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>No raster in the map view has three bands. Select the layer to use in the Layers panel.</source>
      <translation>Kein Raster in der Kartenansicht hat drei Kanäle. Wählen Sie den zu verwendenden Layer im Layerbedienfeld.</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>Detecting crowns in '{name}'</source>
      <translation>Kronen in „{name}“ werden erkannt</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>No crown in '{name}' has a score of at least {score}. Lower the score in the DeepForest panel.</source>
      <translation>Keine Krone in „{name}“ hat einen Score von mindestens {score}. Verringern Sie den Mindest-Score im DeepForest-Bedienfeld.</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>No crowns were detected in this part of '{name}'. Choose a part with trees, or fine-tune a model.</source>
      <translation>In diesem Teil von „{name}“ wurden keine Kronen erkannt. Wählen Sie einen Teil mit Bäumen oder stimmen Sie ein Modell fein ab.</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>The map view shows no part of '{name}'.</source>
      <translation>Die Kartenansicht zeigt keinen Teil von „{name}“.</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>Select polygons of the chosen layer first.</source>
      <translation>Wählen Sie zuerst Polygone des gewählten Layers aus.</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>Preview ({name})</source>
      <translation>Vorschau ({name})</translation>
    </message>
    <message>
      <location filename="../gui/sample_project.py" />
      <source>Downloading the sample data</source>
      <translation>Beispieldaten werden heruntergeladen</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Setting up the DeepForest engine</source>
      <translation>DeepForest-Engine wird eingerichtet</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Set up the DeepForest engine</source>
      <translation>DeepForest-Engine einrichten</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>DeepForest detects crowns with an engine: a separate process with its own Python environment. Nothing is installed into QGIS, and nothing is installed before you click the button below.</source>
      <translation>DeepForest erkennt Kronen mit einer Engine: einem separaten Prozess mit eigener Python-Umgebung. In QGIS wird nichts installiert, und vor dem Klick auf die Schaltfläche unten wird überhaupt nichts installiert.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Installation</source>
      <translation>Installation</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Options</source>
      <translation>Optionen</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>A Python interpreter, version 3.10 or newer, for example of a conda environment.</source>
      <translation>Ein Python-Interpreter, Version 3.10 oder neuer, zum Beispiel der einer conda-Umgebung.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>QGIS's Python, or a downloaded Python</source>
      <translation>Das Python von QGIS oder ein heruntergeladenes Python</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>A folder with all packages as wheels (*.whl). The network is then not used.</source>
      <translation>Ein Ordner mit allen Paketen als Wheels (*.whl). Das Netzwerk wird dann nicht benutzt.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>none: the packages are downloaded</source>
      <translation>keiner: Die Pakete werden heruntergeladen</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Accelerator:</source>
      <translation>Beschleuniger:</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Python interpreter:</source>
      <translation>Python-Interpreter:</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Folder of wheels (offline):</source>
      <translation>Wheel-Ordner (offline):</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Copy log</source>
      <translation>Protokoll kopieren</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Set up engine</source>
      <translation>Engine einrichten</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Checking this computer…</source>
      <translation>Dieser Rechner wird geprüft …</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Checking this computer</source>
      <translation>Dieser Rechner wird geprüft</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>nothing to download</source>
      <translation>nichts herunterzuladen</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Check engine</source>
      <translation>Engine prüfen</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Set up again</source>
      <translation>Neu einrichten</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Packages</source>
      <translation>Pakete</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Build of PyTorch</source>
      <translation>PyTorch-Build</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>about {disk} GB on disk ({free} GB are free)</source>
      <translation>etwa {disk} GB auf der Festplatte ({free} GB sind frei)</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine is installed and up to date. Setting it up again replaces it.</source>
      <translation>Die Engine ist installiert und aktuell. Erneutes Einrichten ersetzt sie.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>{main} and {count} others</source>
      <translation>{main} und {count} weitere</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>about {size} GB to download</source>
      <translation>etwa {size} GB herunterzuladen</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine '{python}' is set by a setting or an environment variable; it will be checked, not modified.</source>
      <translation>Die Engine „{python}“ ist durch eine Einstellung oder eine Umgebungsvariable festgelegt; sie wird geprüft, nicht geändert.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Update engine</source>
      <translation>Engine aktualisieren</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine was installed for another version of DeepForest and will be replaced.</source>
      <translation>Die Engine wurde für eine andere Version von DeepForest installiert und wird ersetzt.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Cancelled. The partial installation was removed.</source>
      <translation>Abgebrochen. Die unvollständige Installation wurde entfernt.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>An earlier installation was interrupted; its files are removed first.</source>
      <translation>Eine frühere Installation wurde unterbrochen; ihre Dateien werden zuerst entfernt.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine works. Devices: {devices}.</source>
      <translation>Die Engine funktioniert. Geräte: {devices}.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>There may not be enough free disk space.</source>
      <translation>Möglicherweise ist nicht genug Speicherplatz auf der Festplatte frei.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Model card…</source>
      <translation>Modellkarte…</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Set up engine…</source>
      <translation>Engine einrichten…</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Remove…</source>
      <translation>Entfernen…</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Starting the engine to query its status…</source>
      <translation>Die Engine wird gestartet, um ihren Status abzufragen …</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Checking the DeepForest engine</source>
      <translation>DeepForest-Engine wird geprüft</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Remove the engine</source>
      <translation>Engine entfernen</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Removing the DeepForest engine</source>
      <translation>DeepForest-Engine wird entfernt</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Update engine…</source>
      <translation>Engine aktualisieren…</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>The engine was chosen by a setting or an environment variable; the plugin did not install it.</source>
      <translation>Die Engine wurde durch eine Einstellung oder eine Umgebungsvariable gewählt; sie wurde nicht von der Erweiterung installiert.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Removes the Python environment that the plugin installed.</source>
      <translation>Entfernt die Python-Umgebung, die die Erweiterung installiert hat.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Remove the Python environment '{folder}'? Models, maps and settings are kept. The engine can be set up again at any time.</source>
      <translation>Die Python-Umgebung „{folder}“ entfernen? Modelle, Karten und Einstellungen bleiben erhalten. Die Engine kann jederzeit wieder eingerichtet werden.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Removing '{folder}'…</source>
      <translation>„{folder}“ wird entfernt …</translation>
    </message>
    <message>
      <location filename="../gui/task_runner.py" />
      <source>The plugin is only partly loaded. Disable and re-enable it in the plugin manager.</source>
      <translation>Die Erweiterung ist nur teilweise geladen. Deaktivieren Sie sie in der Erweiterungsverwaltung und aktivieren Sie sie wieder.</translation>
    </message>
    <message>
      <location filename="../gui/task_runner.py" />
      <source>The algorithm ended without a result.</source>
      <translation>Der Algorithmus endete ohne Ergebnis.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Detect crowns in the map view</source>
      <translation>Kronen in der Kartenansicht erkennen</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>DeepForest panel</source>
      <translation>DeepForest-Bedienfeld</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Annotate by click</source>
      <translation>Per Klick annotieren</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Engine status…</source>
      <translation>Status der Engine…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Add sample data</source>
      <translation>Beispieldaten hinzufügen</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Questions and answers</source>
      <translation>Fragen und Antworten</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Adds a small orthomosaic with annotated crowns to the project.</source>
      <translation>Fügt dem Projekt ein kleines Orthomosaik mit annotierten Kronen hinzu.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Click a proposed crown to add it, an annotated crown to delete it; drag to draw a rectangle.</source>
      <translation>Auf eine vorgeschlagene Krone klicken, um sie hinzuzufügen, auf eine annotierte, um sie zu löschen; ziehen, um ein Rechteck zu zeichnen.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Model card</source>
      <translation>Modellkarte</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Stop detecting crowns</source>
      <translation>Suche nach Kronen anhalten</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Stops the detection.</source>
      <translation>Hält die Erkennung an.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Select a layer of annotated crowns first.</source>
      <translation>Wählen Sie zuerst einen Layer mit annotierten Kronen.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>The engine is set up and ready.</source>
      <translation>Die Engine ist eingerichtet und bereit.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Show</source>
      <translation>Anzeigen</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Setting up the engine…</source>
      <translation>Die Engine wird eingerichtet…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Detects the crowns of '{name}' in the map view, as a temporary layer.</source>
      <translation>Erkennt die Kronen von „{name}“ in der Kartenansicht, als temporärer Layer.</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>less than a minute left</source>
      <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>{stage}: {done} of {total}</source>
      <translation>{stage}: {done} von {total}</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>about {duration} left</source>
      <translation>noch etwa {duration}</translation>
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
      <translation>&lt;p&gt;Erstellt ein GeoPackage zum Digitalisieren von Kronen auf dem Raster, mit zwei Layern: &lt;b&gt;Kronen&lt;/b&gt;, mit einem Formular, einer
Klassenliste und einem auf Luftbildern gut sichtbaren Stil, und &lt;b&gt;Flächen&lt;/b&gt;, für die vollständig annotierten Flächen. Formular und Stil
sind in der Datei gespeichert. Beide Layer in &lt;i&gt;Raster aufteilen&lt;/i&gt;, &lt;i&gt;Modell feinabstimmen&lt;/i&gt; und &lt;i&gt;Kronen evaluieren&lt;/i&gt; verwenden.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;So wird annotiert.&lt;/b&gt; Mehrere kleine Flächen von etwa 40 m in unterschiedlichen Teilen des Waldes wählen (&lt;i&gt;Flächen vorschlagen&lt;/i&gt;
schlägt geeignete vor) statt einer großen. In jeder Fläche &lt;b&gt;jede&lt;/b&gt; Krone digitalisieren, die sich von ihren Nachbarn unterscheiden
lässt: große und kleine, besonnte und beschattete, lebende und tote. Alles andere in der Fläche gilt als Hintergrund. Eine Box um die ganze
Krone ohne ihren Schatten zeichnen; greifen Kronen ineinander, dürfen sich die Boxen überlappen. Kreuzt eine Krone den Rand der Fläche, die
ganze Krone zeichnen, wenn mehr als die Hälfte innerhalb liegt, sonst weglassen. Ist unklar, ob es sich um einen oder zwei Bäume handelt,
wie im Gelände und stets einheitlich entscheiden. Lässt sich nicht entscheiden, ob etwas eine Krone ist, es zeichnen und im Formular oder in
der Attributtabelle &lt;b&gt;Ignorieren&lt;/b&gt; aktivieren: Es ist dann weder Krone noch Hintergrund. Anschließend den Umriss der Fläche in
&lt;b&gt;Flächen&lt;/b&gt; zeichnen. Etwa 100 Kronen verbessern das Modell merklich; 500 ergeben ein gutes lokales Modell.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Per Klick annotieren&lt;/b&gt; (Werkzeugleiste &lt;i&gt;DeepForest&lt;/i&gt;): Das Modell schlägt die Kronen der Kartenansicht vor. Ein Klick fügt die
Krone unter dem Mauszeiger hinzu, ein weiterer Klick löscht sie. Andere Kronen mit zwei Klicks auf gegenüberliegende Ecken oder durch
Ziehen zeichnen; ein Rechtsklick verwirft die erste Ecke.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Das Formular&lt;/b&gt; öffnet sich nach jeder Krone nur, wenn es mehrere Klassen gibt; die erste wird eingetragen.&lt;/li&gt;
&lt;li&gt;Mit Vorhersagen eines Modells &lt;b&gt;vorbefüllt&lt;/b&gt;, muss der Layer nur noch korrigiert werden: falsche Kronen löschen, ungenaue
verschieben oder umformen, fehlende ergänzen. Ergänzte Kronen haben keinen Score. Vollständige Flächen korrigieren und ihre Umrisse in
&lt;b&gt;Flächen&lt;/b&gt; zeichnen; mit ungeprüften Vorhersagen würde das Modell auf seine eigenen Fehler trainiert.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Webkarten&lt;/b&gt; (XYZ, WMS, WMTS) lassen sich wie Dateien annotieren. Zum Vorbefüllen auf einer Webkarte eine &lt;b&gt;Ausdehnung&lt;/b&gt; oder
&lt;b&gt;Flächen&lt;/b&gt; angeben; dieser Teil wird zuerst heruntergeladen.&lt;/li&gt;
&lt;li&gt;Häufig speichern. Eine Datei, die Annotationen enthält, wird nur auf ausdrücklichen Wunsch ersetzt.&lt;/li&gt;
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
      <translation>&lt;p&gt;Vergleicht die Kronen zweier Zeitpunkte und klassifiziert sie als erhalten, verschwunden oder neu. Für erhaltene Kronen wird der Zuwachs von
Durchmesser, Fläche und, wenn beide Layer ein Feld &lt;i&gt;height_m&lt;/i&gt; haben, Höhe berechnet.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Kronen werden einander eins zu eins zugeordnet, nach ihrer Überlappung (IoU) oder nach dem Abstand ihrer Mittelpunkte. Die Zuordnung nach
Abstand eignet sich für Layer mit Umrissen unterschiedlicher Art, zum Beispiel Boxen und digitalisierte Kronen; der Zuwachs der Fläche hat
dabei keine Aussagekraft.&lt;/li&gt;
&lt;li&gt;Zwei Befliegungen sind oft um einen Meter oder mehr gegeneinander versetzt. Der Versatz wird aus den Kronen geschätzt und mit der Anzahl
der Paare angegeben, aus denen er geschätzt wurde. &lt;b&gt;Versatz korrigieren&lt;/b&gt; verschiebt die späteren Kronen vor der Zuordnung.&lt;/li&gt;
&lt;li&gt;Die &lt;b&gt;verarbeiteten Flächen&lt;/b&gt; beider Zeitpunkte angeben, wenn sie sich unterscheiden: Eine Krone ohne Entsprechung außerhalb einer der
beiden Flächen ist unbekannt, nicht verschwunden oder neu.&lt;/li&gt;
&lt;li&gt;Mit &lt;b&gt;Beständen&lt;/b&gt; werden die Veränderungen auch für jedes Polygon gezählt.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;Eine Krone, die das Modell zu einem Zeitpunkt übersehen hat, erscheint als verschwunden oder neu. Für beide Zeitpunkte dasselbe Modell,
dieselbe Auflösung und dieselbe Score-Schwelle verwenden und die Veränderungen in den Luftbildern prüfen.&lt;/p&gt;
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
      <translation>&lt;p&gt;Ergänzt Kronen um Attribute: Höhen aus einem Höhenmodell und Statistiken eines beliebigen Rasters unter jeder Krone, in der Form der Krone.
Alle Objekte und Felder der Kronen bleiben erhalten.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Höhen&lt;/b&gt;: ein &lt;b&gt;Kronenhöhenmodell&lt;/b&gt; (Höhen über dem Boden) wählen oder ein &lt;b&gt;Oberflächenmodell&lt;/b&gt; und ein &lt;b&gt;Geländemodell&lt;/b&gt;,
deren Differenz verwendet wird. Das Geländemodell kann eine andere Auflösung und ein anderes Koordinatenbezugssystem haben. Das Feld
&lt;b&gt;height_m&lt;/b&gt; ist der größte Wert unter der Krone. Ist dieser ein Ausreißer, wird das 99. Perzentil verwendet: Er überschreitet das
99. Perzentil um mehr als 1&amp;nbsp;m und um mehr als das Dreifache der Differenz zwischen dem 99. und dem 96. Perzentil. Das Protokoll zählt
diese Kronen. Ausreißer werden gefunden, wenn sie weniger als 1&amp;nbsp;% der Krone bedecken, also ab etwa 100 Pixeln je Krone.&lt;/li&gt;
&lt;li&gt;Kronen unter der &lt;b&gt;Mindesthöhe&lt;/b&gt; werden ausgelassen und gezählt. Kronen, bei denen das Höhenmodell keine Daten hat, bleiben mit leerer
Höhe erhalten und werden gezählt. Höhen unter −100&amp;nbsp;m oder über 200&amp;nbsp;m werden als fehlende Daten behandelt.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Baumspitzen&lt;/b&gt; sind Punkte an der Stelle der Höhe. Das Feld &lt;b&gt;crown_id&lt;/b&gt; beider Layer verbindet sie mit den Kronen.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Statistiken&lt;/b&gt;: ein Raster, seine Kanäle und &lt;b&gt;Indizes&lt;/b&gt; wählen, zum Beispiel &lt;code&gt;ndvi = (b4 - b1) / (b4 + b1)&lt;/code&gt;, worin
&lt;code&gt;b1&lt;/code&gt; Kanal 1 ist. Ein Pixel am Rand einer Krone zählt mit dem Anteil, den die Krone bedeckt. Für ein weiteres Raster den
Algorithmus erneut ausführen, mit der Ausgabe als Kronen.&lt;/li&gt;
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
      <translation>&lt;p&gt;Vergleicht vorhergesagte Kronen mit Referenzkronen. Jeder Referenzkrone wird höchstens eine vorhergesagte Krone zugeordnet, wenn ihr
Verhältnis von Schnitt- zu Vereinigungsfläche (IoU) die Zuordnungsschwelle überschreitet.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Präzision&lt;/b&gt;: der Anteil der vorhergesagten Kronen, die richtig sind. &lt;b&gt;Trefferquote (Recall)&lt;/b&gt;: der Anteil der Referenzkronen,
die erkannt wurden. &lt;b&gt;F1&lt;/b&gt;: deren harmonisches Mittel.&lt;/li&gt;
&lt;li&gt;Die &lt;b&gt;durchschnittliche Präzision&lt;/b&gt; bewertet auch die Scores, über alle Score-Schwellen.&lt;/li&gt;
&lt;li&gt;Referenzkronen mit true oder 1 in einem Feld &lt;i&gt;ignore&lt;/i&gt; sind zweifelhaft: Sie werden nicht als übersehen gezählt, und vorhergesagte
Kronen in ihnen, die keiner anderen Krone zugeordnet werden, nicht als falsch positiv. Im Layer der Zuordnungen haben sie das Ergebnis
&lt;i&gt;ignored&lt;/i&gt;.&lt;/li&gt;
&lt;li&gt;Gibt es nur in einem Teil des Rasters Referenzkronen, die &lt;b&gt;zu evaluierenden Flächen&lt;/b&gt; angeben; Kronen außerhalb bleiben
unberücksichtigt.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;&lt;b&gt;Referenzpunkte&lt;/b&gt;, etwa eingemessene Stämme, werden eins zu eins den vorhergesagten Kronen zugeordnet, deren Mittelpunkt innerhalb
einer Toleranz liegt oder die den Punkt enthalten; gewählt wird die größte Anzahl an Zuordnungen, dann die kleinste Summe der Abstände. Der
Positionsfehler ist der Abstand zwischen dem Punkt und dem Mittelpunkt der Krone. Bäume, die nicht eingemessen wurden, sind keine falschen
Erkennungen, daher werden Präzision und F1 nur mit &lt;b&gt;zu evaluierenden Flächen&lt;/b&gt; angegeben, in denen jeder Baum einen Punkt hat. Mit einem
Kronendurchmesser werden Punkte zu Quadraten und nach Überlappung zugeordnet.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Schwellen vorschlagen&lt;/b&gt; bestimmt die Score-Schwelle und die NMS-Schwelle mit dem größten F1 und zeichnet F1 für alle Paare in den
Bericht. Zuerst mit einer niedrigen Score-Schwelle und einer großen NMS-Schwelle vorhersagen: Nur höhere Score-Schwellen und niedrigere
NMS-Schwellen als die der Vorhersage können beurteilt werden. Die Schwellen lassen sich in einem eigenen Modell
speichern; Vorhersagen mit diesem Modell verwenden sie als Vorgabe.&lt;/p&gt;
&lt;p&gt;Der Layer der Zuordnungen klassifiziert jede Krone als richtig positiv (durchgezogene Linie), falsch positiv (gestrichelt, mit Kreuz) oder
übersehen (gepunktet, mit Punkt); von Hand ergänzte Kronen sind weiß, ignorierte Boxen grau und schraffiert. Nach der Korrektur lässt er sich
als annotierte Kronen in &lt;i&gt;Modell feinabstimmen&lt;/i&gt; oder als Referenzkronen in diesem Algorithmus verwenden; falsch positive Kronen darin
werden ausgelassen, und ignorierte Boxen bleiben ignoriert.&lt;/p&gt;
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
      <translation>&lt;p&gt;Exportiert Kronen als Annotationen von Bildern für andere Programme: COCO, Pascal VOC, YOLO (Boxen oder Polygone, mit data.yaml), Label
Studio, CVAT for images 1.1 sowie die CSV-Dateien von DeepForest und RetinaNet. Entweder einen &lt;b&gt;Layer der Kronen&lt;/b&gt; mit dem zugehörigen
Bild angeben oder einen von &lt;i&gt;Raster aufteilen&lt;/i&gt; geschriebenen &lt;b&gt;Kachelordner&lt;/b&gt;.&lt;/p&gt;
&lt;p&gt;Die Kronen werden in Pixel des &lt;b&gt;Rasters&lt;/b&gt; umgerechnet oder jedes Bilds im &lt;b&gt;Bildordner&lt;/b&gt;, auf dem sie mehr als zur Hälfte liegen,
und an dessen Rand abgeschnitten. Kronen, die auf keinem Bild liegen, werden in einer Warnung gezählt. Hat der Layer das Feld
&lt;b&gt;image_path&lt;/b&gt;, das &lt;i&gt;Annotationen importieren&lt;/i&gt; schreibt, wird eine Krone nur in dieses Bild exportiert; Kronen ohne Wert werden nach
ihrer Lage exportiert.&lt;/p&gt;
&lt;p&gt;Kacheln sind die Form, die andere Trainingsprogramme benötigen: 8-Bit-RGB-Bilder fester Größe. Zuerst das Raster aufteilen, mit
&lt;b&gt;Kacheln ohne Kronen behalten&lt;/b&gt; für den Hintergrund, und dann den Kachelordner exportieren. Kronen in überlappenden Kacheln werden für
jede von ihnen einmal exportiert. Für die Validierung zurückgehaltene Kacheln bilden die Validierungsdaten eines YOLO- oder
CVAT-Datensatzes.&lt;/p&gt;
&lt;p&gt;Die Dokumentation enthält eine Tabelle, was jedes Format speichert.&lt;/p&gt;
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
      <translation>&lt;p&gt;Stimmt ein Modell zur Kronenerkennung anhand annotierter Kronen fein ab. Einige Hundert zusätzliche Annotationen, etwa eine Stunde Arbeit,
verbessern das Ergebnis meist stärker als jeder Parameter.&lt;/p&gt;
&lt;p&gt;Entweder ein &lt;b&gt;Raster mit annotierten Kronen&lt;/b&gt; angeben oder den von &lt;i&gt;Raster aufteilen&lt;/i&gt; geschriebenen &lt;b&gt;Kachelordner&lt;/b&gt;.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Im verwendeten Teil &lt;b&gt;jede&lt;/b&gt; Krone annotieren und diesen Teil als &lt;b&gt;annotierte Flächen&lt;/b&gt; abgrenzen.&lt;/li&gt;
&lt;li&gt;Bäume dürfen Punkte sein. Mit einem Kronendurchmesser wird jeder zu einem Quadrat. Ohne ihn wird das Ausgangsmodell um die Punkte herum
angewendet: Ein Punkt erhält die Box einer Krone, die ihn enthält, oder ein Quadrat mit dem Median der Durchmesser der nächsten dieser
Boxen. Das Protokoll nennt beide Anzahlen. Von Hand gezeichnete Boxen sind besser.&lt;/li&gt;
&lt;li&gt;Zweifelhafte Kronen in einem Feld &lt;i&gt;ignore&lt;/i&gt; kennzeichnen (true oder 1): Sie werden weder als Kronen noch als Hintergrund
trainiert.&lt;/li&gt;
&lt;li&gt;Eine korrigierte Vorhersage kann als annotierte Kronen verwendet werden. Von Hand ergänzte Kronen ohne Klasse erhalten die
Klasse der anderen Kronen oder Tree. Auch der Layer der Zuordnungen aus &lt;i&gt;Kronen evaluieren&lt;/i&gt; ist verwendbar: richtig positive und übersehene
Kronen werden verwendet, falsch positive übersprungen, sodass ihre Fläche als Hintergrund gilt, und beide Anzahlen werden ins Protokoll geschrieben. Eine richtig positive Krone behält
den Umriss der Vorhersage. Ist eine falsch positive Krone tatsächlich ein Baum, deren Feld &lt;i&gt;Ergebnis&lt;/i&gt; leeren; bei von Hand
ergänzten Kronen ist dieses Feld leer.&lt;/li&gt;
&lt;li&gt;Ein Anteil der Kacheln wird für die Validierung zurückgehalten. Präzision und Trefferquote (Recall) werden darauf für das Ausgangsmodell
und nach jeder Epoche berechnet. Behalten wird das Modell der besten Epoche oder das Ausgangsmodell, wenn keine Epoche besser ist. Um die Validierungsdaten selbst zu wählen, diese Kronen in einem zweiten Layer
digitalisieren und ihn als &lt;b&gt;Validierungskronen&lt;/b&gt; angeben; Kacheln, die sie enthalten, werden vom Training ausgeschlossen.&lt;/li&gt;
&lt;li&gt;Bis zu 8 Teile des Rasters, die nicht annotiert sind, werden als Replay verwendet: Sie werden mit den Kronen trainiert, die das
Ausgangsmodell dort erkennt, damit das Modell sie weiterhin erkennt.&lt;/li&gt;
&lt;li&gt;Bei weniger als 50 Kronen oder 10 Kacheln mit Kronen ist das Training schonend: Das Backbone wird festgehalten, die Lernrate ist kleiner,
es gibt höchstens 10 Epochen, und die letzte Epoche wird mit dem Ausgangsmodell verglichen. Zu erwarten ist eine kleine oder keine
Verbesserung; Protokoll und Bericht nennen den Grund. Wird die Lernrate festgelegt, werden die eigenen Einstellungen verwendet.&lt;/li&gt;
&lt;li&gt;Ein abgebrochener Lauf wird nach der letzten fertigen Epoche fortgesetzt, wenn er mit denselben Parametern erneut gestartet wird.&lt;/li&gt;
&lt;li&gt;Auf einem Rechner ohne Grafikkarte mit wenigen Epochen beginnen.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;Der Bericht enthält die Lernkurven und Vorhersagen auf Validierungskacheln. In der Modelldatei werden Klassen, Bodenauflösung, Kanäle und
Kennzahlen gespeichert.&lt;/p&gt;
&lt;p&gt;Ist das Raster eine Webkarte, werden die &lt;b&gt;annotierten Flächen&lt;/b&gt; heruntergeladen oder, wenn diese fehlen, das umschließende Rechteck der
Annotationen.&lt;/p&gt;
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
      <translation>&lt;p&gt;Importiert Annotationen anderer Programme in einen Layer von Kronen auf der Karte, mit ihren Klassen: COCO, Pascal VOC, YOLO (Boxen und
Polygone), Label Studio (JSON), CVAT for images 1.1 sowie die CSV-Dateien von DeepForest und RetinaNet. Den Layer in QGIS bearbeiten oder in
&lt;i&gt;Raster aufteilen&lt;/i&gt;, &lt;i&gt;Modell feinabstimmen&lt;/i&gt; und &lt;i&gt;Kronen evaluieren&lt;/i&gt; mit dem Klassenfeld &lt;b&gt;label&lt;/b&gt; verwenden.&lt;/p&gt;
&lt;p&gt;Die Kronen werden anhand der Georeferenzierung ihrer &lt;b&gt;Bilder&lt;/b&gt; verortet. Fehlt ein Bild unter seinem eigenen Namen, wird ein Bild
gleichen Namens mit anderer Endung verwendet, zum Beispiel das GeoTIFF zu einem PNG. Kronen von Bildern ohne Georeferenzierung haben
Pixelkoordinaten mit negativem y, sodass sie auf dem Bild liegen, das QGIS anzeigt; das Feld &lt;b&gt;image_path&lt;/b&gt; unterscheidet die Bilder. Der
Layer hat das KBS des ersten Bilds, sofern kein anderes gewählt wird.&lt;/p&gt;
&lt;p&gt;Bilder ohne Kronen haben keine Objekte im Layer der Kronen. Sie sind mit 0 Kronen im Layer der &lt;b&gt;Bildumrisse&lt;/b&gt; enthalten. Ist jede Krone
in den Bildern annotiert, die Umrisse als annotierte Flächen verwenden.&lt;/p&gt;
&lt;p&gt;Ein Umriss, der kein Polygon ist, wird durch seine Box ersetzt. Ein Umriss aus mehreren Teilen wird durch seine konvexe Hülle ersetzt. Beide
werden im Protokoll gezählt, ebenso Annotationen, die nicht verwendet werden können. Kronen, die über ihr Bild hinausreichen oder außerhalb
davon liegen, werden behalten und in einer Warnung gezählt.&lt;/p&gt;
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
      <translation>&lt;p&gt;Zeigt die Karte eines Modells: Klassen, Ausdehnung am Boden und Bodenauflösung der Trainingskacheln, Architektur, Score- und NMS-Schwellen,
Datum, Ausgangsmodell, Lizenz, Quellen und die Kennzahlen auf den Validierungskacheln seines Trainings.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Die Liste der Modelle enthält das mitgelieferte Modell, das veröffentlichte Baummodell von DeepForest und die Modelle, die &lt;b&gt;Modell
feinabstimmen&lt;/b&gt; auf diesem Rechner geschrieben hat. Andere Dateien werden mit &lt;b&gt;…&lt;/b&gt; gewählt.&lt;/li&gt;
&lt;li&gt;Die &lt;b&gt;Modellkarte&lt;/b&gt; ist eine HTML-Seite. Alle Werte sind auch Ausgaben, für grafische Modelle und Skripte.&lt;/li&gt;
&lt;li&gt;Modelle von DeepForest enthalten keine Kennzahlen. Um ein Modell an annotierten Kronen zu bewerten, &lt;b&gt;Kronen evaluieren&lt;/b&gt; verwenden.&lt;/li&gt;
&lt;li&gt;Die Ausdehnung am Boden von DeepForest-Modellen wird angenommen: 40 m, wie beim veröffentlichten Baummodell von DeepForest. Wurde ein
Modell mit einer anderen Ausdehnung trainiert, die &lt;b&gt;Kachelgröße&lt;/b&gt; in &lt;b&gt;Kronen vorhersagen&lt;/b&gt; auf diese Ausdehnung geteilt durch die
Bodenauflösung des Rasters setzen.&lt;/li&gt;
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
      <translation>&lt;p&gt;Erkennt die Baumkronen in einem Orthomosaik beliebiger Größe und schreibt ein Polygon je Krone, im Koordinatenbezugssystem des
Rasters.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Das Raster wird Fenster für Fenster gelesen; seine Größe hat keinen Einfluss auf den Arbeitsspeicher.&lt;/li&gt;
&lt;li&gt;Ist die &lt;b&gt;Kachelgröße&lt;/b&gt; leer, decken die Fenster die Ausdehnung am Boden ab, mit der das Modell trainiert wurde; das Modell ist damit
auf Drohnenbilder mit wenigen Zentimetern und auf Luftbilder mit einigen Dezimetern pro Pixel anwendbar.&lt;/li&gt;
&lt;li&gt;Kronen in der Überlappung von Fenstern werden einmal ausgegeben.&lt;/li&gt;
&lt;li&gt;Jede Krone hat einen Score. Eine niedrige Score-Schwelle verwenden und den Layer anschließend filtern, statt die Vorhersage zu
wiederholen: Die Variable &lt;b&gt;min_score&lt;/b&gt; in den Layereigenschaften (Variablen) blendet Kronen mit niedrigerem Score aus.&lt;/li&gt;
&lt;li&gt;Kronenfläche und Kronendeckung sind die der Ellipse, die der Box einbeschrieben ist, oder, wenn die &lt;b&gt;Kronenform&lt;/b&gt; outline ist, die des
Umrisses. Die Felder &lt;b&gt;box_width_m&lt;/b&gt; und &lt;b&gt;box_height_m&lt;/b&gt; enthalten die Seiten der Box.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Minimaler&lt;/b&gt; und &lt;b&gt;maximaler Kronendurchmesser&lt;/b&gt; lassen kleinere und größere Kronen aus. Ein &lt;b&gt;Kronenhöhenmodell&lt;/b&gt; oder ein
&lt;b&gt;Oberflächenmodell&lt;/b&gt; und ein &lt;b&gt;Geländemodell&lt;/b&gt; ergänzen das Feld &lt;b&gt;height_m&lt;/b&gt;; mit einer &lt;b&gt;Mindesthöhe&lt;/b&gt; werden niedrigere
Kronen ausgelassen. Gemessen wird wie in „Kronenattribute“, vor dem Entfernen von Überlappungen. Protokoll und Bericht enthalten die
Anzahlen.&lt;/li&gt;
&lt;li&gt;Webkarten (XYZ, WMS, WMTS) und andere Rasterlayer von QGIS benötigen eine &lt;b&gt;Ausdehnung&lt;/b&gt; oder &lt;b&gt;Flächen&lt;/b&gt; und eine
&lt;b&gt;Bodenauflösung&lt;/b&gt;, wenn 10 cm nicht geeignet sind. Dieser Teil wird mit der Authentifizierung des Layers heruntergeladen, wobei vom
Dienst verlangte Pausen eingehalten werden, und nach dem Lauf entfernt; ein abgebrochener Download wird fortgesetzt. Schlägt eine
Kartenkachel fehl, endet der Lauf mit der Antwort des Dienstes; fehlende Kartenkacheln werden daher nie als kahler Boden verarbeitet. Prüfen
Sie, ob die Nutzungsbedingungen des Dienstes diese Verwendung erlauben.&lt;/li&gt;
&lt;li&gt;Der &lt;b&gt;Vorhersagebericht&lt;/b&gt; (optional) fasst die Kronen zusammen (Anzahl, Kronendeckung, Kronen je Hektar, Durchmesser, Höhen,
Scores) und zeigt sie auf einer Karte: das verkleinerte Raster mit den Kronen nach Klasse oder, bei einer einzigen Klasse, nach Score. Es
folgen eine Beschreibung der Methode mit ihren Quellen, übersprungene Teile, Parameter, Modell und Raster. Er wird auf A4-Seiten gedruckt.
Mit &lt;b&gt;Beständen des Berichts&lt;/b&gt;, einem Polygonlayer, enthält er Diagramme und eine Tabelle der Kennzahlen von &lt;i&gt;Bestandsübersicht&lt;/i&gt; für
den verarbeiteten Teil jedes Bestands.&lt;/li&gt;
&lt;li&gt;Die &lt;b&gt;Kronendichte&lt;/b&gt; (optional) ist ein Raster der Kronen je Hektar: Jede Krone wird in der Zelle gezählt, die ihren Mittelpunkt
enthält. Zellen außerhalb der Flächen, ohne gültige Daten oder unlesbare Zellen sind NoData.&lt;/li&gt;
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
      <translation>&lt;p&gt;Erkennt die Baumkronen in vielen Rastern, als wären sie ein einziges Raster, und schreibt die Kronen aller Raster in einen Layer. Das Feld
&lt;b&gt;source&lt;/b&gt; enthält den Namen des Rasters.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Raster&lt;/b&gt;, einen &lt;b&gt;Ordner der Raster&lt;/b&gt;, einen &lt;b&gt;Kachelindex&lt;/b&gt;, wie &lt;code&gt;gdaltindex&lt;/code&gt; ihn schreibt, oder mehrere davon
wählen. Namen und Reihenfolge haben keinen Einfluss auf das Ergebnis.&lt;/li&gt;
&lt;li&gt;Raster dürfen aneinandergrenzen oder sich überlappen. Eine Krone an der Grenze zweier Raster wird wie in einem einzelnen Raster erkannt und
einmal ausgegeben. Wo sich Raster überlappen, wird dasjenige verwendet, dessen Pfad in alphabetischer Reihenfolge der letzte ist.&lt;/li&gt;
&lt;li&gt;Raster in einem anderen Koordinatenbezugssystem, etwa dem einer benachbarten UTM-Zone, werden in das &lt;b&gt;KBS der Kronen&lt;/b&gt; umprojiziert.
Die Raster dürfen sich in der Bodenauflösung unterscheiden.&lt;/li&gt;
&lt;li&gt;Ein Raster, das nicht gelesen werden kann, wird übersprungen; die anderen werden verarbeitet. Das Protokoll führt jedes fehlgeschlagene
Raster mit dem Grund auf, und &lt;b&gt;FAILED&lt;/b&gt; enthält ihre Anzahl.&lt;/li&gt;
&lt;li&gt;Ein unterbrochener Lauf wird fortgesetzt. Werden nach einem fertigen Lauf Raster hinzugefügt oder ersetzt, werden nur diese und ihre
Grenzen zu den anderen verarbeitet.&lt;/li&gt;
&lt;li&gt;Alle anderen Parameter haben dieselbe Bedeutung wie in &lt;b&gt;Kronen vorhersagen&lt;/b&gt;; Flächen, Bericht und Kronendichte umfassen alle Raster.
Webkarten erfordern &lt;b&gt;Kronen vorhersagen&lt;/b&gt;.&lt;/li&gt;
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
      <translation>&lt;p&gt;Installiert die Engine, die Kronen erkennt sowie Modelle trainiert und evaluiert. Nach der Installation der Erweiterung einmal
ausführen.&lt;/p&gt;
&lt;p&gt;Die Engine (PyTorch und dessen Abhängigkeiten) wird in einer eigenen Python-Umgebung installiert, unabhängig von QGIS und anderen
Erweiterungen. Die getesteten Versionen ihrer Pakete werden heruntergeladen: einige Hundert Megabyte (CPU) bis einige Gigabyte
(NVIDIA-GPU). Dies dauert einige Minuten. Ein Abbruch ist jederzeit möglich; der nächste Lauf beginnt von vorn.&lt;/p&gt;
&lt;p&gt;Vor Beginn der Installation werden im Protokoll die Pakete, deren Ordner und Größe sowie der zur erkannten Grafikkarte passende
PyTorch-Build aufgeführt. Das Einrichten endet mit einem Selbsttest: Das mitgelieferte Modell muss mindestens fünf der neun Bäume in einem
synthetischen Bild erkennen. Anschließend werden Versionen und Geräte gemeldet.&lt;/p&gt;
&lt;p&gt;Ist bereits eine verwendbare Engine vorhanden, wird sie nur geprüft. Sie wird neu installiert, wenn sie nicht zur Version der Erweiterung
oder zum gewählten Beschleuniger oder Python passt oder wenn &lt;i&gt;Neu erstellen&lt;/i&gt; aktiviert ist.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Proxy:&lt;/b&gt; Der Proxy von QGIS (Einstellungen, Optionen, Netzwerk) wird einschließlich seiner Ausnahmen verwendet; sein Passwort wird
nie in ein Protokoll geschrieben.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Offline:&lt;/b&gt; Auf einem Rechner mit demselben Betriebssystem und derselben Python-Version
&lt;code&gt;pip download -r deepforest_qgis/requirements.txt -d wheels&lt;/code&gt; im Ordner der Erweiterung ausführen. Den Ordner kopieren und als
&lt;i&gt;Wheel-Ordner&lt;/i&gt; auswählen.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Vorhandene Umgebung:&lt;/b&gt; Die Umgebungsvariable &lt;code&gt;DEEPFOREST_QGIS_PYTHON&lt;/code&gt; oder die erweiterte Einstellung
&lt;code&gt;deepforest/engine_python&lt;/code&gt; von QGIS auf deren Python-Interpreter setzen.&lt;/p&gt;
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
      <translation>&lt;p&gt;Teilt ein annotiertes Orthomosaik in Trainingskacheln auf und schreibt die Kronen jeder Kachel in eine Tabelle.&lt;/p&gt;
&lt;p&gt;Dieser Schritt ist optional: &lt;i&gt;Modell feinabstimmen&lt;/i&gt; akzeptiert ein Raster und dessen Annotationen direkt. Das Raster aufteilen, um
Kacheln anzusehen, aufzubewahren oder zu kombinieren oder um auf einem anderen Rechner zu trainieren.&lt;/p&gt;
&lt;p&gt;Eine Krone wird einer Kachel zugeordnet, wenn mehr als die Hälfte innerhalb liegt. Ist nur ein Teil des Rasters annotiert, die
&lt;b&gt;annotierten Flächen&lt;/b&gt; angeben; Bäume ohne Annotation würden sonst als Hintergrund trainiert.&lt;/p&gt;
&lt;p&gt;Für die Validierung zurückgehaltene Kronen in einem zweiten Layer digitalisieren und ihn als &lt;b&gt;Validierungskronen&lt;/b&gt; angeben. Kacheln,
die sie enthalten, werden vom Training ausgeschlossen. Eine in beiden Layern enthaltene Krone wird nur für die Validierung verwendet.&lt;/p&gt;
&lt;p&gt;Der Ordner hat das Format von DeepForest: Bilder und eine CSV-Datei mit image_path, xmin, ymin, xmax, ymax (Pixel) und label. Bei
Validierungskronen hat die CSV-Datei eine zusätzliche Spalte, validation, die für diese Kronen 1 ist. Haben die Annotationen ein Feld
&lt;i&gt;ignore&lt;/i&gt;, hat sie eine Spalte ignore, die für zweifelhafte Kronen 1 ist: &lt;i&gt;Modell feinabstimmen&lt;/i&gt; verwendet sie weder als Kronen noch
als Hintergrund.&lt;/p&gt;
&lt;p&gt;Der Unterordner &lt;i&gt;unannotated&lt;/i&gt; enthält bis zu 8 Teile des Rasters, die nicht annotiert sind. &lt;i&gt;Modell feinabstimmen&lt;/i&gt; verwendet sie
als Replay, damit das Modell die Kronen dort weiterhin erkennt.&lt;/p&gt;
&lt;p&gt;Ist das Raster eine Webkarte, werden die &lt;b&gt;annotierten Flächen&lt;/b&gt; heruntergeladen oder, wenn diese fehlen, das umschließende Rechteck der
Annotationen.&lt;/p&gt;
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
      <translation>&lt;p&gt;Berechnet Inventurkennzahlen der Kronen in jedem Polygon eines Layers: Bestände, Probeflächen, Flurstücke oder Gitterzellen. Die Ausgabe
behält die Attribute der Polygone und ist nach Stämmen je Hektar eingefärbt; eine Tabelle und ein Bericht mit Diagrammen sind optional.
Ist das &lt;b&gt;verarbeitete Raster&lt;/b&gt; das Orthomosaik, zeigt der Bericht die Kronen und die Bestände darauf. Er beschreibt auch, wie
die Kronen erkannt wurden, soweit ihr Layer es angibt.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Eine Krone gehört zu dem Polygon, das ihren Mittelpunkt enthält. In überlappenden Polygonen zählt sie in jedem; die Kennzahlen aller
Polygone zusammen zählen sie einmal.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Kronendeckung&lt;/b&gt; ist die Fläche der Vereinigung der Kronen innerhalb des Polygons als Anteil an dessen Fläche. Eine als Box gezeichnete
Krone zählt mit der Ellipse darin.&lt;/li&gt;
&lt;li&gt;Von Durchmesser, Kronenfläche und, wenn die Kronen ein Feld &lt;i&gt;height_m&lt;/i&gt; haben, Höhe werden das Mittel und die 10-, 25-, 50-, 75- und
90-%-Quantile berechnet. Kronen mehrerer Klassen ergeben den Anteil jeder Klasse.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Verarbeitete Flächen&lt;/b&gt; oder ein &lt;b&gt;verarbeitetes Raster&lt;/b&gt; angeben, damit ein nur teilweise verarbeiteter Bestand nicht für einen
lichten gehalten wird: Die Kennzahlen je Hektar beziehen sich dann auf den verarbeiteten Teil, und &lt;i&gt;covered_pct&lt;/i&gt; ist dessen Anteil. Die
Kronendichte von &lt;i&gt;Kronen vorhersagen&lt;/i&gt; hat genau dort Daten, wo das Raster verarbeitet wurde. Ohne beide ist der verarbeitete Anteil
unbekannt.&lt;/li&gt;
&lt;li&gt;Die &lt;b&gt;Zuordnungen einer Evaluierung&lt;/b&gt; oder deren Präzision und Trefferquote (Recall) ergeben eine Schätzung der Anzahl der Bäume mit
einem 95-%-Intervall. Das Intervall enthält nur die binomiale Unsicherheit von Präzision und Trefferquote auf den evaluierten Flächen, nicht
Unterschiede zwischen diesen Flächen und den Beständen.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Allometrie&lt;/b&gt; berechnet Stammdurchmesser, Biomasse oder eine andere Größe aus Kronendurchmesser und Höhe, mit veröffentlichten
Gleichungen oder mit einem Ausdruck. Sie sollte mit gemessenen Bäumen der Region kalibriert werden: Ohne Kalibrierung ist das Ergebnis eine
grobe Schätzung.&lt;/li&gt;
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
      <translation>&lt;p&gt;Schlägt vor, welche Flächen als Nächstes annotiert werden sollten. Infrage kommende Flächen (Quadrate) des Rasters werden danach geordnet,
wie stark ihre Annotation die &lt;b&gt;Unsicherheit&lt;/b&gt; des Modells über das ganze Raster voraussichtlich verringert: Flächen, die häufige und
unsichere Bestandestypen repräsentieren und deutlich sichtbare Kronen enthalten, stehen vorn; Flächen, die annotierten ähneln, stehen weiter
hinten.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Unsichere Kronen&lt;/b&gt;: Kronen mit einem Score nahe der Schwelle des Modells oder Kronen, die im Bild, aber nicht in dessen Spiegelbild
erkannt werden. Detektionen mit deutlich niedrigeren Scores haben wenig Gewicht. Flächen, die nur falsche Detektionen verursachen, zum
Beispiel eine Wiese mit Sträuchern, stehen am Ende.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Neuartigkeit&lt;/b&gt;: 1, wenn keine ähnliche Fläche annotiert ist oder einen besseren Rang hat; sie sinkt mit zunehmender Ähnlichkeit
gegen 0.&lt;/li&gt;
&lt;li&gt;In der Reihenfolge der Ränge annotieren. &lt;i&gt;Annotationslayer&lt;/i&gt; akzeptiert die vorgeschlagenen Flächen als zu annotierende Flächen und
kann sie vorbefüllen.&lt;/li&gt;
&lt;li&gt;Evaluierung: In 16 Versuchen mit vier Flächen eines Orthomosaiks, mit dem das Modell nicht trainiert wurde, erreichten auf
vorgeschlagenen Flächen feinabgestimmte Modelle auf dem Rest davon F1 0,50, auf zufällig gewählten Flächen feinabgestimmte 0,43 (vor der
Feinabstimmung: 0,43); vorgeschlagene Flächen waren in 14 Versuchen besser. In geschlossenen Beständen (ein Mosaik aus Lärche, Ölpalme und
Kiefer) gab es keinen Unterschied (0,64 und 0,65 in 9 Versuchen).&lt;/li&gt;
&lt;li&gt;Nach &lt;i&gt;Modell feinabstimmen&lt;/i&gt; den Algorithmus mit dem neuen Modell und allen Annotationen erneut ausführen.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Webkarten&lt;/b&gt; (XYZ, WMS, WMTS) benötigen eine &lt;b&gt;Ausdehnung&lt;/b&gt; und eine &lt;b&gt;Bodenauflösung&lt;/b&gt;, wenn 10 cm nicht geeignet sind. Dieser
Teil wird zuerst heruntergeladen.&lt;/li&gt;
&lt;li&gt;Flächen ohne Daten werden übersprungen. Für &lt;i&gt;Kronen evaluieren&lt;/i&gt; einige zufällig gewählte Flächen zurückhalten: Vorgeschlagene
Flächen sind keine Zufallsstichprobe; auf ihnen berechnete Kennzahlen sind daher nicht repräsentativ.&lt;/li&gt;
&lt;/ul&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/models/annotate_once_map_the_forest.model3" />
      <source>Annotate once, map the forest</source>
      <translation>Einmal annotieren, den Wald kartieren</translation>
    </message>
    <message>
      <location filename="../algorithms/models/inventory_of_stands.model3" />
      <source>Inventory of stands</source>
      <translation>Inventur der Bestände</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Annotated image, if there is only one. Replaces the images folder.</source>
      <translation>Annotiertes Bild, falls es nur eines gibt. Ersetzt den Bildordner.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Images folder</source>
      <translation>Bildordner</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Folder of the annotated images. Images with a georeference determine the location of the crowns on the map. Default: the folder of the annotations.</source>
      <translation>Ordner der annotierten Bilder. Bilder mit Georeferenzierung bestimmen die Lage der Kronen auf der Karte. Vorgabe: der Ordner der Annotationen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>One polygon per crown, with its class (label) and image (image_path).</source>
      <translation>Ein Polygon je Krone, mit Klasse (label) und Bild (image_path).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Image footprints</source>
      <translation>Bildumrisse</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Outlines of all images with their number of crowns, also of images without crowns. If the images are completely annotated, use them as annotated areas.</source>
      <translation>Umrisse aller Bilder mit der Anzahl ihrer Kronen, auch der Bilder ohne Kronen. Wenn die Bilder vollständig annotiert sind, verwenden Sie sie als annotierte Flächen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>CRS of the layer</source>
      <translation>KBS des Layers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Default: the CRS of the first image.</source>
      <translation>Vorgabe: das KBS des ersten Bilds.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Folder of the annotations</source>
      <translation>Ordner der Annotationen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Folder for the annotations in the format, and the images if they are copied.</source>
      <translation>Ordner für die Annotationen im gewählten Format und für die Bilder, falls sie kopiert werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Format of the annotations in the folder.</source>
      <translation>Format der Annotationen im Ordner.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Keep images without crowns</source>
      <translation>Bilder ohne Kronen behalten</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Also export images of the images folder on which the layer has no crowns, as background. Only if these images are completely annotated. Images without crowns in an annotation file are always kept.</source>
      <translation>Auch Bilder des Bildordners, auf denen der Layer keine Kronen hat, als Hintergrund exportieren. Nur wenn diese Bilder vollständig annotiert sind. Bilder ohne Kronen in einer Annotationsdatei werden immer behalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Copy the images</source>
      <translation>Bilder kopieren</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Copy the images to the folder. Images of a YOLO dataset are always copied.</source>
      <translation>Die Bilder in den Ordner kopieren. Bilder eines YOLO-Datensatzes werden immer kopiert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Layer of polygons, or of points with a crown diameter, or annotation file or folder: COCO, Pascal VOC, YOLO, Label Studio, CVAT, DeepForest CSV, RetinaNet CSV.</source>
      <translation>Layer mit Polygonen oder mit Punkten mit Kronendurchmesser, oder Annotationsdatei oder -ordner: COCO, Pascal VOC, YOLO, Label Studio, CVAT, DeepForest CSV, RetinaNet CSV.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Both a layer and a folder were given for the annotations.</source>
      <translation>Für die Annotationen wurden sowohl ein Layer als auch ein Ordner angegeben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>No output was given for the annotations.</source>
      <translation>Für die Annotationen wurde keine Ausgabe angegeben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Give a file name for a layer, or a folder and a format.</source>
      <translation>Geben Sie einen Dateinamen für einen Layer an oder einen Ordner und ein Format.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Both a raster and an images folder were given.</source>
      <translation>Es wurden sowohl ein Raster als auch ein Bildordner angegeben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Give the raster if there is only one image.</source>
      <translation>Geben Sie das Raster an, wenn es nur ein Bild gibt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Field of the layer that contains the class of each crown. Default: the field 'label', if the layer has it. Annotation files contain the classes.</source>
      <translation>Feld des Layers, das die Klasse jeder Krone enthält. Vorgabe: das Feld 'label', falls der Layer es hat. Annotationsdateien enthalten die Klassen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/bands.py" />
      <source>Raster '{raster}': bands {used} are used as red, green and blue, but QGIS shows bands {shown}. To use the bands shown, choose them as the bands (red, green, blue).</source>
      <translation>Raster „{raster}“: Die Kanäle {used} werden als Rot, Grün und Blau verwendet, QGIS zeigt aber die Kanäle {shown}. Um die angezeigten Kanäle zu verwenden, wählen Sie sie als Kanäle (Rot, Grün, Blau).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>The limit of open files was reached: {error}.</source>
      <translation>Die Höchstzahl offener Dateien wurde erreicht: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>Close other programs, or raise the limit of open files ('ulimit -n'), and run again. Finished work is kept.</source>
      <translation>Schließen Sie andere Programme oder erhöhen Sie die Höchstzahl offener Dateien ('ulimit -n') und starten Sie erneut. Fertige Arbeit bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>The engine ran out of memory.</source>
      <translation>Der Arbeitsspeicher der Engine reichte nicht aus.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>Close other programs, or use a smaller batch or patch size, and run again. Finished work is kept.</source>
      <translation>Schließen Sie andere Programme oder verwenden Sie eine kleinere Batch- oder Kachelgröße und starten Sie erneut. Fertige Arbeit bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Areas to evaluate</source>
      <translation>Zu evaluierende Flächen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Polygons in which every reference crown is annotated. Crowns outside are ignored. Required for the precision if the reference crowns are points without a diameter.</source>
      <translation>Polygone, in denen jede Referenzkrone annotiert ist. Kronen außerhalb werden ignoriert. Für die Präzision erforderlich, wenn die Referenzkronen Punkte ohne Durchmesser sind.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Matching threshold (IoU, 0.01–0.99)</source>
      <translation>Zuordnungsschwelle (IoU, 0,01–0,99)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>A predicted and a reference crown match if their IoU is above this threshold.</source>
      <translation>Eine vorhergesagte Krone und eine Referenzkrone werden einander zugeordnet, wenn ihre IoU über dieser Schwelle liegt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Matches</source>
      <translation>Zuordnungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>All crowns, classified as true positive, false positive or false negative (missed), and the ignored boxes.</source>
      <translation>Alle Kronen, klassifiziert als richtig positiv, falsch positiv oder falsch negativ (übersehen), und die ignorierten Boxen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Evaluation report</source>
      <translation>Evaluierungsbericht</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>HTML page with metrics and curves.</source>
      <translation>HTML-Seite mit Kennzahlen und Kurven.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Matching</source>
      <translation>Zuordnung</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>overlap: crowns match if their IoU is above the threshold. distance: a reference crown matches a predicted crown whose centre is within the tolerance. containment: it matches a predicted crown that contains its centre. auto: distance for points without a crown diameter, else overlap. Matches are one to one.</source>
      <translation>overlap: Kronen werden einander zugeordnet, wenn ihre IoU über der Schwelle liegt. distance: Eine Referenzkrone wird einer vorhergesagten Krone zugeordnet, deren Mittelpunkt innerhalb der Toleranz liegt. containment: Sie wird einer vorhergesagten Krone zugeordnet, die ihren Mittelpunkt enthält. auto: distance für Punkte ohne Kronendurchmesser, sonst overlap. Die Zuordnung ist eins zu eins.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Tolerance of the matching by distance (m)</source>
      <translation>Toleranz der Zuordnung nach Abstand (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Largest distance between a reference crown and the centre of the predicted crown.</source>
      <translation>Größter Abstand zwischen einer Referenzkrone und dem Mittelpunkt der vorhergesagten Krone.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Additional tolerance (fraction of the crown diameter)</source>
      <translation>Zusätzliche Toleranz (Anteil des Kronendurchmessers)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Added to the tolerance: this fraction of the diameter of the predicted crown. 0.5: its radius.</source>
      <translation>Wird zur Toleranz addiert: dieser Anteil des Durchmessers der vorhergesagten Krone. 0,5: ihr Radius.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Suggest thresholds</source>
      <translation>Schwellen vorschlagen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Find the score threshold and the NMS threshold with the largest F1. Use crowns that were predicted with a low score threshold and a large NMS threshold: crowns that the prediction left out cannot be evaluated.</source>
      <translation>Die Score-Schwelle und die NMS-Schwelle mit dem größten F1 bestimmen. Kronen verwenden, die mit einer niedrigen Score-Schwelle und einer großen NMS-Schwelle vorhergesagt wurden: Kronen, die die Vorhersage ausgelassen hat, können nicht evaluiert werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Store the thresholds in this model (file or name)</source>
      <translation>Schwellen in diesem Modell speichern (Datei oder Name)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Model file written by 'Fine-tune' that receives the suggested thresholds. Default: they are not stored.</source>
      <translation>Von „Modell feinabstimmen“ geschriebene Modelldatei, in der die vorgeschlagenen Schwellen gespeichert werden. Vorgabe: Sie werden nicht gespeichert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Predicted crowns</source>
      <translation>Vorhergesagte Kronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Crowns detected by 'Predict tile', or any polygon layer of crowns.</source>
      <translation>Von „Kronen vorhersagen“ erkannte Kronen oder ein beliebiger Polygonlayer mit Kronen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Reference crowns</source>
      <translation>Referenzkronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Reference crowns as polygons or points, in any CRS. Points without a crown diameter are matched by distance. If a class field is given, both layers need it.</source>
      <translation>Referenzkronen als Polygone oder Punkte, in beliebigem KBS. Punkte ohne Kronendurchmesser werden nach Abstand zugeordnet. Wird ein Klassenfeld angegeben, müssen es beide Layer haben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Only one of the two crown layers has a class field.</source>
      <translation>Nur einer der beiden Kronenlayer hat ein Klassenfeld.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Set a class field for both layers, or for neither.</source>
      <translation>Geben Sie für beide Layer ein Klassenfeld an oder für keinen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Each point is replaced by a square of this width. Default: points stay points.</source>
      <translation>Jeder Punkt wird durch ein Quadrat dieser Breite ersetzt. Vorgabe: Punkte bleiben Punkte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/events.py" />
      <source>Cancelled on request.</source>
      <translation>Auf Wunsch abgebrochen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>Use numbers, the variables {names}, + - * / **, parentheses, and the functions {functions}.</source>
      <translation>Verwenden Sie Zahlen, die Variablen {names}, + - * / **, Klammern und die Funktionen {functions}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>'{code}' is not allowed.</source>
      <translation>„{code}“ ist nicht zulässig.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>The expression '{text}' is empty or longer than {most} characters.</source>
      <translation>Der Ausdruck „{text}“ ist leer oder länger als {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>'{text}' is not an arithmetic expression.</source>
      <translation>„{text}“ ist kein arithmetischer Ausdruck.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>'{text}' has no valid name.</source>
      <translation>„{text}“ hat keinen gültigen Namen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>Give a name of letters, digits and underscores and an expression, for example ndvi = (b4 - b1) / (b4 + b1).</source>
      <translation>Geben Sie einen Namen aus Buchstaben, Ziffern und Unterstrichen und einen Ausdruck an, zum Beispiel ndvi = (b4 - b1) / (b4 + b1).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>The name '{name}' is used for two expressions.</source>
      <translation>Der Name „{name}“ wird für zwei Ausdrücke verwendet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>Choose different names.</source>
      <translation>Wählen Sie unterschiedliche Namen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>'{name}' is unknown.</source>
      <translation>„{name}“ ist unbekannt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>Expression '{text}': {problem}</source>
      <translation>Ausdruck „{text}“: {problem}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>a number is too large.</source>
      <translation>eine Zahl ist zu groß.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Canopy height model (m)</source>
      <translation>Kronenhöhenmodell (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Raster of heights above ground in metres. The field height_m is the largest value under the crown, or the 99th percentile if single pixels are spikes.</source>
      <translation>Raster der Höhen über dem Boden in Metern. Das Feld height_m ist der größte Wert unter der Krone oder, wenn einzelne Pixel Ausreißer sind, das 99. Perzentil.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Surface model (m, instead of a canopy height model)</source>
      <translation>Oberflächenmodell (m, anstelle eines Kronenhöhenmodells)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Raster of elevations with trees in metres (DSM). The terrain model is subtracted.</source>
      <translation>Raster der Geländehöhen mit Bäumen in Metern (DOM). Das Geländemodell wird davon abgezogen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Terrain model (m)</source>
      <translation>Geländemodell (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Raster of elevations without trees in metres (DTM). Another grid or CRS than that of the surface model is resampled.</source>
      <translation>Raster der Geländehöhen ohne Bäume in Metern (DGM). Weicht sein Gitter oder KBS von dem des Oberflächenmodells ab, wird es neu abgetastet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Minimum height (m)</source>
      <translation>Mindesthöhe (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Lower crowns are left out and counted in the log; 3 m is usual. Crowns of unknown height are kept. Default: all crowns are kept.</source>
      <translation>Niedrigere Kronen werden ausgelassen und im Protokoll gezählt; üblich sind 3 m. Kronen unbekannter Höhe bleiben erhalten. Vorgabe: Alle Kronen bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Tree tops</source>
      <translation>Baumspitzen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Points at the position of the height, with the number of the crown (field crown_id of both layers) and its height.</source>
      <translation>Punkte an der Stelle der Höhe, mit der Nummer der Krone (Feld crown_id beider Layer) und ihrer Höhe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Raster for statistics</source>
      <translation>Raster für Statistiken</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Raster of any values, for example the orthomosaic.</source>
      <translation>Raster beliebiger Werte, zum Beispiel das Orthomosaik.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Bands for statistics</source>
      <translation>Kanäle für Statistiken</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Default: all bands, or none if there are indices.</source>
      <translation>Vorgabe: alle Kanäle oder, wenn Indizes angegeben sind, keine.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Indices of bands</source>
      <translation>Indizes der Kanäle</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Values computed from the bands b1, b2, …, one per line or separated by semicolons, for example ndvi = (b4 - b1) / (b4 + b1). Allowed: numbers, + - * / **, parentheses, abs, exp, log, max, min, sqrt.</source>
      <translation>Aus den Kanälen b1, b2, … berechnete Werte, einer je Zeile oder durch Semikolons getrennt, zum Beispiel ndvi = (b4 - b1) / (b4 + b1). Zulässig sind Zahlen, + - * / **, Klammern, abs, exp, log, max, min, sqrt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Statistics</source>
      <translation>Statistiken</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Statistics of each band and index under the crown; p5 to p99 are percentiles. Pixels count with the fraction that the crown covers.</source>
      <translation>Statistiken jedes Kanals und Index unter der Krone; p5 bis p99 sind Perzentile. Pixel zählen mit dem Anteil, den die Krone bedeckt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Prefix of the fields</source>
      <translation>Präfix der Felder</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Fields are named prefix, band or index, and statistic, for example b1_mean or may_ndvi_mean for the prefix may_.</source>
      <translation>Die Felder heißen nach Präfix, Kanal oder Index und Statistik, zum Beispiel b1_mean oder mit dem Präfix may_ may_ndvi_mean.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Both a canopy height model and a surface or terrain model were given.</source>
      <translation>Es wurden sowohl ein Kronenhöhenmodell als auch ein Oberflächen- oder Geländemodell angegeben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Choose a canopy height model, or a surface model and a terrain model.</source>
      <translation>Wählen Sie ein Kronenhöhenmodell oder ein Oberflächenmodell und ein Geländemodell.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Only one of surface model and terrain model was given.</source>
      <translation>Von Oberflächenmodell und Geländemodell wurde nur eines angegeben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Choose both: heights are the difference. Choose a raster of heights as canopy height model.</source>
      <translation>Wählen Sie beide: Die Höhen sind die Differenz. Wählen Sie ein Raster der Höhen als Kronenhöhenmodell.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Crowns</source>
      <translation>Kronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Polygon layer of crowns in any CRS. All its fields are kept.</source>
      <translation>Polygonlayer der Kronen in beliebigem KBS. Alle seine Felder bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Crowns with attributes</source>
      <translation>Kronen mit Attributen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>The crowns with the field height_m and the fields of the statistics.</source>
      <translation>Die Kronen mit dem Feld height_m und den Feldern der Statistiken.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>A minimum height or tree tops need a height model.</source>
      <translation>Eine Mindesthöhe oder Baumspitzen benötigen ein Höhenmodell.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Choose a canopy height model, or a surface and a terrain model.</source>
      <translation>Wählen Sie ein Kronenhöhenmodell oder ein Oberflächen- und ein Geländemodell.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>There is nothing to add: no raster was given.</source>
      <translation>Es gibt nichts hinzuzufügen: Es wurde kein Raster angegeben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Choose a height model, or a raster for statistics.</source>
      <translation>Wählen Sie ein Höhenmodell oder ein Raster für Statistiken.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Bands or indices were given without a raster.</source>
      <translation>Es wurden Kanäle oder Indizes ohne Raster angegeben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Choose a raster for statistics.</source>
      <translation>Wählen Sie ein Raster für Statistiken.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>No statistics were chosen.</source>
      <translation>Es wurden keine Statistiken gewählt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Choose at least one, for example mean.</source>
      <translation>Wählen Sie mindestens eine, zum Beispiel mean.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>The prefix '{prefix}' has characters other than letters, digits and underscores.</source>
      <translation>Das Präfix „{prefix}“ enthält andere Zeichen als Buchstaben, Ziffern und Unterstriche.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>The patch size of {size} px is larger than raster '{raster}' ({width} × {height} px).</source>
      <translation>Die Kachelgröße von {size} px ist größer als das Raster „{raster}“ ({width} × {height} px).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose at most {most} px, or no patch size for an automatic one.</source>
      <translation>Wählen Sie höchstens {most} px oder keine Kachelgröße für eine automatische.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' has no features.</source>
      <translation>Der Layer „{layer}“ hat keine Objekte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Digitize or import features first. If only selected features are used, select some.</source>
      <translation>Digitalisieren oder importieren Sie zuerst Objekte. Sollen nur gewählte Objekte verwendet werden, wählen Sie welche aus.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose a layer of polygons or points.</source>
      <translation>Wählen Sie einen Layer mit Polygonen oder Punkten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose a layer of polygons.</source>
      <translation>Wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' contains points, but no crown diameter was given.</source>
      <translation>Der Layer „{layer}“ enthält Punkte, aber es wurde kein Kronendurchmesser angegeben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Set the crown diameter (m), or choose a layer of polygons.</source>
      <translation>Geben Sie den Kronendurchmesser (m) an oder wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' has uncommitted changes in '{file}' that cannot be recovered because the folder is read-only.</source>
      <translation>Der Layer „{layer}“ hat in „{file}“ nicht übernommene Änderungen, die nicht wiederhergestellt werden können, weil der Ordner schreibgeschützt ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Copy both files to a writable folder, and choose the copy.</source>
      <translation>Kopieren Sie beide Dateien in einen beschreibbaren Ordner und wählen Sie die Kopie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>{output}: '{path}' is a file, but a folder is needed.</source>
      <translation>{output}: „{path}“ ist eine Datei, benötigt wird ein Ordner.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose another name.</source>
      <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>{output}: '{path}' is a folder, but a file name is needed.</source>
      <translation>{output}: „{path}“ ist ein Ordner, benötigt wird ein Dateiname.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Add a file name.</source>
      <translation>Ergänzen Sie einen Dateinamen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>{output}: '{path}' cannot be written: {reason}.</source>
      <translation>{output}: „{path}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose a folder in which you may create files.</source>
      <translation>Wählen Sie einen Ordner, in dem Sie Dateien anlegen dürfen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Band {band} was chosen, but raster '{raster}' has {bands}.</source>
      <translation>Kanal {band} wurde gewählt, aber das Raster „{raster}“ hat {bands}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose bands from 1 to {count}.</source>
      <translation>Wählen Sie Kanäle von 1 bis {count}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' is a table without geometries.</source>
      <translation>Der Layer „{layer}“ ist eine Tabelle ohne Geometrien.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' contains lines.</source>
      <translation>Der Layer „{layer}“ enthält Linien.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' contains points.</source>
      <translation>Der Layer „{layer}“ enthält Punkte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' has no field '{field}'.</source>
      <translation>Der Layer „{layer}“ hat kein Feld „{field}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>the file is read-only</source>
      <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Available fields: {fields}.</source>
      <translation>Vorhandene Felder: {fields}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>The layer has no fields.</source>
      <translation>Der Layer hat keine Felder.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>{count} band</source>
      <translation>{count} Kanal</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>{count} bands</source>
      <translation>{count} Kanäle</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stand name field</source>
      <translation>Feld mit dem Namen des Bestands</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Field that names the stands in table and report. Default: their number.</source>
      <translation>Feld, das die Bestände in Tabelle und Bericht benennt. Vorgabe: ihre Nummer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Processed areas</source>
      <translation>Verarbeitete Flächen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygons in which crowns were detected, for example the areas to process of 'Predict tile'. Figures per hectare refer to the part of a stand inside. Default: the whole stand.</source>
      <translation>Polygone, in denen Kronen erkannt wurden, zum Beispiel die zu verarbeitenden Flächen von „Kronen vorhersagen“. Kennzahlen je Hektar beziehen sich auf den Teil eines Bestands, der darin liegt. Vorgabe: der ganze Bestand.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Processed raster</source>
      <translation>Verarbeitetes Raster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Raster whose pixels with data were processed: the orthomosaic, or the crown density of 'Predict tile', which has data only in the processed area. Used together with the processed areas.</source>
      <translation>Raster, dessen Pixel mit Daten verarbeitet wurden: das Orthomosaik oder die Kronendichte von „Kronen vorhersagen“, die nur in der verarbeiteten Fläche Daten hat. Wird zusammen mit den verarbeiteten Flächen verwendet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Matches of an evaluation</source>
      <translation>Zuordnungen einer Evaluierung</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Matches written by 'Evaluate'. Their precision and recall give an interval for the number of trees.</source>
      <translation>Von „Kronen evaluieren“ geschriebene Zuordnungen. Ihre Präzision und Trefferquote ergeben ein Intervall für die Anzahl der Bäume.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Precision of an evaluation, if its matches are not given.</source>
      <translation>Präzision einer Evaluierung, wenn deren Zuordnungen nicht angegeben sind.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Recall of an evaluation, if its matches are not given.</source>
      <translation>Trefferquote (Recall) einer Evaluierung, wenn deren Zuordnungen nicht angegeben sind.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Predicted crowns (number)</source>
      <translation>Vorhergesagte Kronen (Anzahl)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Number of predicted crowns of the evaluation.</source>
      <translation>Anzahl der vorhergesagten Kronen der Evaluierung.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Reference crowns (number)</source>
      <translation>Referenzkronen (Anzahl)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Number of reference crowns of the evaluation.</source>
      <translation>Anzahl der Referenzkronen der Evaluierung.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Allometry</source>
      <translation>Allometrie</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>biomass-angiosperm, biomass-gymnosperm: aboveground biomass (t) of broadleaved or coniferous trees. stem-diameter: diameter at breast height (cm). These three are equations of Jucker et al. (2017) for height and crown diameter. expression: the allometric expression. All need local calibration.</source>
      <translation>biomass-angiosperm, biomass-gymnosperm: oberirdische Biomasse (t) von Laub- oder Nadelbäumen. stem-diameter: Brusthöhendurchmesser (cm). Diese drei sind Gleichungen von Jucker et al. (2017) für Höhe und Kronendurchmesser. expression: der allometrische Ausdruck. Alle benötigen eine lokale Kalibrierung.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Biome of the stem diameter</source>
      <translation>Biom des Stammdurchmessers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Region, biome and group of species of the equation for the stem diameter.</source>
      <translation>Region, Biom und Artengruppe der Gleichung für den Stammdurchmesser.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Allometric expression</source>
      <translation>Allometrischer Ausdruck</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Quantity of a tree from crown_diameter_m, crown_area_m2 and height_m, with numbers, + - * / **, parentheses, exp, log, sqrt, abs, min and max. Example: 0.05 * (height_m * crown_diameter_m) ** 1.9.</source>
      <translation>Größe eines Baums aus crown_diameter_m, crown_area_m2 und height_m, mit Zahlen, + - * / **, Klammern, exp, log, sqrt, abs, min und max. Beispiel: 0.05 * (height_m * crown_diameter_m) ** 1.9.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Name of the quantity</source>
      <translation>Name der Größe</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Name of the quantity of the expression with its unit, for example carbon_kg. Prefix of its fields.</source>
      <translation>Name der Größe des Ausdrucks mit ihrer Einheit, zum Beispiel carbon_kg. Präfix ihrer Felder.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stand table</source>
      <translation>Bestandstabelle</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>CSV table of the figures, with a row for all stands together.</source>
      <translation>CSV-Tabelle der Kennzahlen, mit einer Zeile für alle Bestände zusammen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stand report</source>
      <translation>Bestandsbericht</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>HTML page with charts and a table of the stands.</source>
      <translation>HTML-Seite mit Diagrammen und einer Tabelle der Bestände.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Processed areas of the earlier date</source>
      <translation>Verarbeitete Flächen des früheren Zeitpunkts</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygons in which the earlier crowns were detected. Crowns outside that have no partner are unknown, not new.</source>
      <translation>Polygone, in denen die früheren Kronen erkannt wurden. Kronen außerhalb ohne Entsprechung sind unbekannt, nicht neu.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Processed areas of the later date</source>
      <translation>Verarbeitete Flächen des späteren Zeitpunkts</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygons in which the later crowns were detected. Crowns outside that have no partner are unknown, not gone.</source>
      <translation>Polygone, in denen die späteren Kronen erkannt wurden. Kronen außerhalb ohne Entsprechung sind unbekannt, nicht verschwunden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Correct the shift</source>
      <translation>Versatz korrigieren</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Move the later crowns by the estimated shift between the two flights before they are matched. The shift is always reported.</source>
      <translation>Die späteren Kronen vor der Zuordnung um den geschätzten Versatz zwischen den beiden Befliegungen verschieben. Der Versatz wird immer angegeben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Largest shift (m)</source>
      <translation>Größter Versatz (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Shifts up to this length are considered. It should be smaller than the distance of neighbouring trees.</source>
      <translation>Versätze bis zu dieser Länge werden berücksichtigt. Sie sollte kleiner als der Abstand benachbarter Bäume sein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>iou: crowns match if their IoU is above the matching threshold. distance: crowns match if their centres are close, for crowns whose outlines differ between the dates. Matches are one to one.</source>
      <translation>iou: Kronen werden einander zugeordnet, wenn ihre IoU über der Zuordnungsschwelle liegt. distance: Kronen werden einander zugeordnet, wenn ihre Mittelpunkte nahe beieinanderliegen; für Kronen, deren Umrisse sich zwischen den Zeitpunkten unterscheiden. Die Zuordnung ist eins zu eins.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Two crowns match if their IoU is above this threshold.</source>
      <translation>Zwei Kronen werden einander zugeordnet, wenn ihre IoU über dieser Schwelle liegt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Matching distance (m)</source>
      <translation>Zuordnungsabstand (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Largest distance of the centres of two crowns that match by distance.</source>
      <translation>Größter Abstand der Mittelpunkte zweier Kronen, die nach Abstand zugeordnet werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Time between the dates (years)</source>
      <translation>Zeit zwischen den Zeitpunkten (Jahre)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Growth is also given per year. Default: only as the difference.</source>
      <translation>Der Zuwachs wird auch je Jahr angegeben. Vorgabe: nur als Differenz.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stands</source>
      <translation>Bestände</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygons for which the changes are counted in the output 'Stand changes'.</source>
      <translation>Polygone, für die die Veränderungen in der Ausgabe „Veränderungen der Bestände“ gezählt werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stand changes</source>
      <translation>Veränderungen der Bestände</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>The stands with their attributes and the changes of their crowns.</source>
      <translation>Die Bestände mit ihren Attributen und den Veränderungen ihrer Kronen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stands of the report</source>
      <translation>Bestände des Berichts</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygons such as stands or plots. The prediction report gets the figures of 'Stand summary' for them.</source>
      <translation>Polygone wie Bestände oder Probeflächen. Der Vorhersagebericht enthält für sie die Kennzahlen von „Bestandsübersicht“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygons such as stands, plots, parcels or grid cells. They may overlap.</source>
      <translation>Polygone wie Bestände, Probeflächen, Flurstücke oder Gitterzellen. Sie dürfen sich überlappen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Crowns detected by 'Predict tile', or any polygon layer of crowns. Any CRS. Sizes are those of the fields crown_diameter_m, crown_area_m2 and height_m, or follow from the shape.</source>
      <translation>Von „Kronen vorhersagen“ erkannte Kronen oder ein beliebiger Polygonlayer von Kronen. Beliebiges KBS. Die Größen sind die der Felder crown_diameter_m, crown_area_m2 und height_m oder ergeben sich aus der Form.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stand summary</source>
      <translation>Bestandsübersicht</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>The stands with their attributes and the figures of their crowns.</source>
      <translation>Die Bestände mit ihren Attributen und den Kennzahlen ihrer Kronen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Both the matches of an evaluation and its figures were given.</source>
      <translation>Es wurden sowohl die Zuordnungen einer Evaluierung als auch deren Kennzahlen angegeben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Give the matches, or the four numbers.</source>
      <translation>Geben Sie die Zuordnungen oder die vier Zahlen an.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>The figures of the evaluation are incomplete.</source>
      <translation>Die Kennzahlen der Evaluierung sind unvollständig.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Give precision, recall, and the numbers of predicted and of reference crowns.</source>
      <translation>Geben Sie Präzision, Trefferquote (Recall) und die Anzahlen der vorhergesagten Kronen und der Referenzkronen an.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>The allometric expression is missing.</source>
      <translation>Der allometrische Ausdruck fehlt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>An allometric expression was given, but the allometry is '{allometry}'.</source>
      <translation>Es wurde ein allometrischer Ausdruck angegeben, die Allometrie ist jedoch '{allometry}'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Choose the allometry 'expression' and enter the expression.</source>
      <translation>Wählen Sie die Allometrie 'expression' und geben Sie den Ausdruck ein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>The name of the quantity, '{name}', is not valid.</source>
      <translation>Der Name der Größe, „{name}“, ist ungültig.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Use letters, digits and underscores, for example carbon_kg.</source>
      <translation>Verwenden Sie Buchstaben, Ziffern und Unterstriche, zum Beispiel carbon_kg.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Crowns of the earlier date</source>
      <translation>Kronen des früheren Zeitpunkts</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygon layer of crowns. The result has its CRS.</source>
      <translation>Polygonlayer der Kronen. Das Ergebnis hat sein KBS.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Crowns of the later date</source>
      <translation>Kronen des späteren Zeitpunkts</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygon layer of crowns of the same area, in any CRS.</source>
      <translation>Polygonlayer der Kronen desselben Gebiets, in beliebigem KBS.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Changes</source>
      <translation>Veränderungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>All crowns, classified as kept, gone, new or unknown, with the growth of kept crowns.</source>
      <translation>Alle Kronen, klassifiziert als erhalten, verschwunden, neu oder unbekannt, mit dem Zuwachs der erhaltenen Kronen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>The stands are missing.</source>
      <translation>Die Bestände fehlen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Give stands, or leave the output of their changes empty.</source>
      <translation>Geben Sie Bestände an oder lassen Sie die Ausgabe ihrer Veränderungen leer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stands were given, but no prediction report that contains their figures.</source>
      <translation>Es wurden Bestände angegeben, aber kein Vorhersagebericht, der ihre Kennzahlen enthält.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Choose a file for the prediction report, or leave the stands of the report empty.</source>
      <translation>Wählen Sie eine Datei für den Vorhersagebericht oder lassen Sie die Bestände des Berichts leer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Language of the report.</source>
      <translation>Sprache des Berichts.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Batch size (patches)</source>
      <translation>Batch-Größe (Kacheln)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Number of patches processed per step. Smaller values need less memory. Default: chosen automatically.</source>
      <translation>Anzahl der Kacheln, die je Schritt verarbeitet werden. Kleinere Werte benötigen weniger Speicher. Vorgabe: automatisch gewählt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>auto: a GPU if available, else the CPU. cuda: NVIDIA GPUs; cuda:1 is the second one. mps: Apple GPUs.</source>
      <translation>auto: eine GPU, sofern verfügbar, sonst die CPU. cuda: NVIDIA-GPUs; cuda:1 ist die zweite. mps: Apple-GPUs.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Patch overlap (fraction, 0–0.95)</source>
      <translation>Kachelüberlappung (Anteil, 0–0,95)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Fraction of its size that a patch shares with the next one.</source>
      <translation>Anteil ihrer Größe, den eine Kachel mit der nächsten gemeinsam hat.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Crowns as polygons, or as points with a crown diameter. Any CRS.</source>
      <translation>Kronen als Polygone oder als Punkte mit einem Kronendurchmesser. Beliebiges KBS.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Annotated areas</source>
      <translation>Annotierte Flächen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Polygons in which every crown is annotated. Areas outside are ignored. Default: the whole raster.</source>
      <translation>Polygone, in denen jede Krone annotiert ist. Bereiche außerhalb werden ignoriert. Vorgabe: das ganze Raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Bands (red, green, blue)</source>
      <translation>Kanäle (Rot, Grün, Blau)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Three bands in the order red, green, blue, or a single band. Default: the bands with these colour interpretations, else the first three.</source>
      <translation>Drei Kanäle in der Reihenfolge Rot, Grün, Blau oder ein einzelner Kanal. Vorgabe: die Kanäle mit diesen Farbinterpretationen, sonst die ersten drei.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Class field</source>
      <translation>Klassenfeld</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Field that contains the class of each crown. Default: all crowns have the same class.</source>
      <translation>Feld, das die Klasse jeder Krone enthält. Vorgabe: Alle Kronen haben dieselbe Klasse.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Crown diameter of point layers (m)</source>
      <translation>Kronendurchmesser von Punktlayern (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Required for point layers: each point is replaced by a square of this width.</source>
      <translation>Für Punktlayer erforderlich: Jeder Punkt wird durch ein Quadrat dieser Breite ersetzt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>File, or any data source that GDAL opens.</source>
      <translation>Datei oder eine beliebige Datenquelle, die GDAL öffnet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>{count} bands were chosen.</source>
      <translation>Es wurden {count} Kanäle gewählt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Choose three bands (red, green, blue), a single band, or none for an automatic choice.</source>
      <translation>Wählen Sie drei Kanäle (Rot, Grün, Blau), einen einzigen oder keinen für eine automatische Wahl.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Layer</source>
      <translation>Layer</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>File, or any data source that OGR opens.</source>
      <translation>Datei oder eine beliebige Datenquelle, die OGR öffnet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>The extent is empty.</source>
      <translation>Die Ausdehnung ist leer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>East and north must be larger than west and south.</source>
      <translation>Ost und Nord müssen größer sein als West und Süd.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>Unknown job {verb}.</source>
      <translation>Unbekannter Auftrag {verb}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>Jobs are: {verbs}.</source>
      <translation>Aufträge sind: {verbs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>The job '{verb}' has no parameters.</source>
      <translation>Der Auftrag „{verb}“ hat keine Parameter.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>job '{verb}'</source>
      <translation>Auftrag '{verb}'</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>'{name}' of {job}</source>
      <translation>'{name}' ({job})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>'{name}' of {job} must be text, not {value}.</source>
      <translation>'{name}' ({job}) muss Text sein, nicht {value}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>The {job} cannot be read: {error}.</source>
      <translation>Nicht lesbar: {job}: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>'{name}' of {job} must be an object, not {value}.</source>
      <translation>'{name}' ({job}) muss ein Objekt sein, nicht {value}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/limit_jobs.py" />
      <source>Minimum crown diameter (m)</source>
      <translation>Minimaler Kronendurchmesser (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/limit_jobs.py" />
      <source>Smaller crowns are left out and counted in log and report. The diameter is the mean of the sides of the box. Default: no limit.</source>
      <translation>Kleinere Kronen werden ausgelassen und in Protokoll und Bericht gezählt. Der Durchmesser ist das Mittel der Seiten der Box. Vorgabe: keine Grenze.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/limit_jobs.py" />
      <source>Maximum crown diameter (m)</source>
      <translation>Maximaler Kronendurchmesser (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/limit_jobs.py" />
      <source>Larger crowns are left out and counted in log and report. Default: no limit.</source>
      <translation>Größere Kronen werden ausgelassen und in Protokoll und Bericht gezählt. Vorgabe: keine Grenze.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/limit_jobs.py" />
      <source>A minimum height needs a height model.</source>
      <translation>Eine Mindesthöhe benötigt ein Höhenmodell.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/limit_jobs.py" />
      <source>The minimum crown diameter of {least:g} m is larger than the maximum of {most:g} m.</source>
      <translation>Der minimale Kronendurchmesser von {least:g} m ist größer als der maximale von {most:g} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/locks.py" />
      <source>Another run is writing to '{target}'.</source>
      <translation>Ein anderer Lauf schreibt gerade nach „{target}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/locks.py" />
      <source>Wait until it is done, or choose another name.</source>
      <translation>Warten Sie, bis er fertig ist, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>The file of model '{model}' is missing: '{path}'.</source>
      <translation>Die Datei des Modells „{model}“ fehlt: „{path}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>Connect its drive, or choose another model.</source>
      <translation>Verbinden Sie das zugehörige Laufwerk oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>'{target}' cannot be written: {error}.</source>
      <translation>„{target}“ kann nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>No model in the list of own models has the name '{name}'.</source>
      <translation>Kein Modell in der Liste der eigenen Modelle hat den Namen „{name}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>The list of models '{path}' cannot be read: {error}.</source>
      <translation>Die Liste der Modelle „{path}“ kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>Your own models are not offered. Correct the file, or rename it to start a new list.</source>
      <translation>Ihre eigenen Modelle werden nicht angeboten. Korrigieren Sie die Datei oder benennen Sie sie um, um eine neue Liste zu beginnen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>The list of models '{path}' was damaged ({reason}). It was kept as '{kept}', and a new list was started. Add your other models again, or correct that file and rename it.</source>
      <translation>Die Liste der Modelle „{path}“ war beschädigt ({reason}). Sie wurde als „{kept}“ aufbewahrt, und eine neue Liste wurde begonnen. Fügen Sie Ihre anderen Modelle erneut hinzu oder korrigieren Sie jene Datei und benennen Sie sie um.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>Another program is writing '{target}'.</source>
      <translation>Ein anderes Programm schreibt gerade „{target}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>Try again later.</source>
      <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>The names are: {names}.</source>
      <translation>Die Namen sind: {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>The list is empty.</source>
      <translation>Die Liste ist leer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/overwriting.py" />
      <source>{output}: '{path}' is also the input '{input}' and would be replaced.</source>
      <translation>{output}: „{path}“ ist auch die Eingabe „{input}“ und würde ersetzt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/overwriting.py" />
      <source>Choose another folder.</source>
      <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/overwriting.py" />
      <source>Choose another name for the output.</source>
      <translation>Wählen Sie einen anderen Namen für die Ausgabe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/overwriting.py" />
      <source>{output}: '{path}' is also the output '{other}'.</source>
      <translation>{output}: „{path}“ ist auch die Ausgabe „{other}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/overwriting.py" />
      <source>Choose another name for one of them.</source>
      <translation>Wählen Sie für eine von beiden einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Model (file, folder or name)</source>
      <translation>Modell (Datei, Ordner oder Name)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Model written by 'Fine-tune', or a DeepForest model. Default: the bundled model.</source>
      <translation>Von „Modell feinabstimmen“ geschriebenes Modell oder ein DeepForest-Modell. Vorgabe: das mitgelieferte Modell.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Areas to process</source>
      <translation>Zu verarbeitende Flächen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Polygons that limit the region of interest. Windows that touch them are read. Default: the whole raster.</source>
      <translation>Polygone, die das Untersuchungsgebiet begrenzen. Fenster, die sie berühren, werden gelesen. Vorgabe: das ganze Raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Extent to process</source>
      <translation>Zu verarbeitende Ausdehnung</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Rectangle that limits the region of interest. Default: the whole raster.</source>
      <translation>Rechteck, das das Untersuchungsgebiet begrenzt. Vorgabe: das ganze Raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Patch size (px)</source>
      <translation>Kachelgröße (px)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Width and height of the image that the model processes. Default: the ground extent of the patches that the model was trained on.</source>
      <translation>Breite und Höhe des Bildes, das das Modell verarbeitet. Vorgabe: die Ausdehnung am Boden der Kacheln, mit denen das Modell trainiert wurde.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Overlap of adjacent windows as a fraction of the patch size. On the ground, the overlap should be larger than the largest crown.</source>
      <translation>Überlappung benachbarter Fenster als Anteil der Kachelgröße. Am Boden sollte die Überlappung größer sein als die größte Krone.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Score threshold (0–1)</source>
      <translation>Score-Schwelle (0–1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Crowns with a lower score are dropped. Default: the threshold of the model.</source>
      <translation>Kronen mit niedrigerem Score werden verworfen. Vorgabe: die Schwelle des Modells.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>NMS threshold (IoU, 0–1)</source>
      <translation>NMS-Schwelle (IoU, 0–1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Of detections with an IoU above this threshold, only the one with the highest score is kept. Default: the threshold that 'Evaluate' stored in the model, else 0.15.</source>
      <translation>Von Detektionen mit einer IoU über dieser Schwelle wird nur die mit dem höchsten Score behalten. Vorgabe: die Schwelle, die „Kronen evaluieren“ im Modell gespeichert hat, sonst 0,15.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Crown shape</source>
      <translation>Kronenform</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>box: bounding box of the detection. ellipse: ellipse inscribed in the box. outline: outline traced in the image inside the box, else the ellipse (experimental).</source>
      <translation>box: umschließendes Rechteck der Detektion. ellipse: der Box einbeschriebene Ellipse. outline: im Bild innerhalb der Box nachgezeichneter Umriss, sonst die Ellipse (experimentell).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>auto: a GPU if available, else the CPU. cuda: NVIDIA GPUs; cuda:1 is the second one. mps: Apple GPUs. xpu: Intel GPUs.</source>
      <translation>auto: eine GPU, sofern verfügbar, sonst die CPU. cuda: NVIDIA-GPUs; cuda:1 ist die zweite. mps: Apple-GPUs. xpu: Intel-GPUs.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Numerical precision</source>
      <translation>Rechengenauigkeit</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>auto: bfloat16 if it is faster on the device, else float32. int8: faster on many CPUs; needs about a minute for the calibration on the raster, and a few crowns differ.</source>
      <translation>auto: bfloat16, wenn es auf dem Gerät schneller ist, sonst float32. int8: auf vielen CPUs schneller; benötigt etwa eine Minute für die Kalibrierung auf dem Raster, und einige Kronen weichen ab.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Resume an interrupted run</source>
      <translation>Unterbrochenen Lauf fortsetzen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Use the finished windows of a run with the same settings.</source>
      <translation>Die fertigen Fenster eines Laufs mit denselben Einstellungen verwenden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Merging at window borders</source>
      <translation>Zusammenführen an Fenstergrenzen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>cores: each window keeps the crowns centred in its core area. pooled: global NMS over all windows, as in DeepForest.</source>
      <translation>cores: Jedes Fenster behält die Kronen, deren Mittelpunkt in seinem Kernbereich liegt. pooled: globale NMS über alle Fenster, wie in DeepForest.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Remove overlaps between crowns</source>
      <translation>Überlappungen zwischen Kronen entfernen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Overlaps are assigned to the nearer crown, so areas are not counted twice. The overlap of patches is not changed.</source>
      <translation>Überlappungen werden der näheren Krone zugeordnet, sodass Flächen nicht doppelt gezählt werden. Die Überlappung der Kacheln wird nicht verändert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Keep crowns on cancel</source>
      <translation>Kronen bei Abbruch behalten</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Write the crowns detected so far if the run is cancelled. The log reports the processed fraction of the area.</source>
      <translation>Die bis dahin erkannten Kronen schreiben, wenn der Lauf abgebrochen wird. Der verarbeitete Anteil der Fläche steht im Protokoll.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Prediction report</source>
      <translation>Vorhersagebericht</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>HTML page with the number of crowns, crown cover, stand density, distributions of diameter and score, skipped windows, parameters, model and raster.</source>
      <translation>HTML-Seite mit Anzahl der Kronen, Kronendeckung, Bestandesdichte, Verteilungen von Durchmesser und Score, übersprungenen Fenstern, Parametern, Modell und Raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Crown density</source>
      <translation>Kronendichte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Raster of crowns per hectare of processed area; no data elsewhere. If less than half of a cell is processed, half of its area is used. Cells are aligned with the pixels of the raster.</source>
      <translation>Raster der Kronen je Hektar verarbeiteter Fläche; sonst NoData. Ist weniger als die Hälfte einer Zelle verarbeitet, wird die Hälfte ihrer Fläche verwendet. Die Zellen sind an den Pixeln des Rasters ausgerichtet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Cell size of the crown density (m)</source>
      <translation>Zellengröße der Kronendichte (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Width and height of a cell on the ground.</source>
      <translation>Breite und Höhe einer Zelle am Boden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Number of GPUs</source>
      <translation>Anzahl der GPUs</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Number of NVIDIA GPUs of this machine that compute together, starting with the first one or with the one chosen as the device.</source>
      <translation>Anzahl der NVIDIA-GPUs dieses Rechners, die gemeinsam rechnen, beginnend mit der ersten oder der als Gerät gewählten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Worker processes</source>
      <translation>Arbeitsprozesse</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Number of additional processes on this machine that share the windows. Needs the package 'distributed'.</source>
      <translation>Anzahl zusätzlicher Prozesse auf diesem Rechner, die sich die Fenster teilen. Benötigt das Paket 'distributed'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Scheduler of a cluster (address)</source>
      <translation>Scheduler eines Clusters (Adresse)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Address of the scheduler of a Dask cluster whose workers detect the crowns, for example tcp://10.0.0.1:8786. The workers need the same engine, and the raster and the model under the same paths. Default: this machine.</source>
      <translation>Adresse des Schedulers eines Dask-Clusters, dessen Worker die Kronen erkennen, zum Beispiel tcp://10.0.0.1:8786. Die Worker benötigen dieselbe Engine sowie das Raster und das Modell unter denselben Pfaden. Vorgabe: dieser Rechner.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Folder of rasters</source>
      <translation>Ordner der Raster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Its rasters, and those in its subfolders, are processed.</source>
      <translation>Die Raster darin und in seinen Unterordnern werden verarbeitet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Names of the files in the folder</source>
      <translation>Namen der Dateien im Ordner</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Patterns separated by spaces. Upper and lower case are not distinguished.</source>
      <translation>Durch Leerzeichen getrennte Muster. Groß- und Kleinschreibung werden nicht unterschieden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Tile index</source>
      <translation>Kachelindex</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Layer with the path of a raster in the field 'location', as gdaltindex writes it. Relative paths refer to the folder of the layer.</source>
      <translation>Layer mit dem Pfad eines Rasters im Feld 'location', wie gdaltindex ihn schreibt. Relative Pfade beziehen sich auf den Ordner des Layers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>STAC items (file or address)</source>
      <translation>STAC-Items (Datei oder Adresse)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>STAC item, item collection or result of a search, whose rasters are read from their server. Needs the package 'pystac-client'.</source>
      <translation>STAC-Item, Item-Sammlung oder Ergebnis einer Suche, deren Raster von ihrem Server gelesen werden. Benötigt das Paket 'pystac-client'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>STAC asset</source>
      <translation>STAC-Asset</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Name of the asset of each STAC item. Default: the image with the role 'data', in a cloud-optimized format if there are several.</source>
      <translation>Name des Assets jedes STAC-Items. Vorgabe: das Bild mit der Rolle 'data', in einem cloud-optimierten Format, wenn es mehrere gibt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Three bands in the order red, green, blue, or a single band, of every raster. Default: the bands with these colour interpretations, else the first three.</source>
      <translation>Drei Kanäle in der Reihenfolge Rot, Grün, Blau oder ein einzelner Kanal, jedes Rasters. Vorgabe: die Kanäle mit diesen Farbinterpretationen, sonst die ersten drei.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>CRS of the crowns</source>
      <translation>KBS der Kronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Rasters in another CRS are reprojected. Default: the CRS of most rasters.</source>
      <translation>Raster in einem anderen KBS werden umprojiziert. Vorgabe: das KBS der meisten Raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Model to be improved. Default: the bundled model.</source>
      <translation>Zu verbesserndes Modell. Vorgabe: das mitgelieferte Modell.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Areas that contain annotated crowns are not suggested, and areas similar to them are ranked lower. The layer may be empty.</source>
      <translation>Flächen, die annotierte Kronen enthalten, werden nicht vorgeschlagen; ihnen ähnliche Flächen erhalten einen schlechteren Rang. Der Layer darf leer sein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Areas of which more than a tenth is annotated are not suggested, and areas similar to them are ranked lower. The layer may be empty.</source>
      <translation>Flächen, von denen mehr als ein Zehntel annotiert ist, werden nicht vorgeschlagen; ihnen ähnliche Flächen erhalten einen schlechteren Rang. Der Layer darf leer sein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Rectangle in which areas are suggested. Default: the whole raster.</source>
      <translation>Rechteck, in dem Flächen vorgeschlagen werden. Vorgabe: das ganze Raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Area size (m)</source>
      <translation>Flächengröße (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Side of an area on the ground. Default: the ground extent of a patch of the model, usually 40 m.</source>
      <translation>Seitenlänge einer Fläche am Boden. Vorgabe: die Ausdehnung einer Kachel des Modells am Boden, meist 40 m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Number of areas</source>
      <translation>Anzahl der Flächen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Number of areas to suggest.</source>
      <translation>Anzahl der vorzuschlagenden Flächen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Candidate areas (maximum)</source>
      <translation>Infrage kommende Flächen (Höchstzahl)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>If the raster has more candidate areas, this number of them is sampled evenly. Each is evaluated in a fraction of a second.</source>
      <translation>Enthält das Raster mehr infrage kommende Flächen, wird diese Anzahl gleichmäßig verteilt ausgewählt. Jede wird in einem Bruchteil einer Sekunde bewertet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Model to describe. Default: the bundled model.</source>
      <translation>Zu beschreibendes Modell. Vorgabe: das mitgelieferte Modell.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>HTML page with classes, ground extent and resolution, thresholds, validation metrics, origin, sources and licence of the model.</source>
      <translation>HTML-Seite mit Klassen, Ausdehnung am Boden und Bodenauflösung, Schwellen, Kennzahlen der Validierung, Herkunft, Quellen und Lizenz des Modells.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Both the scheduler of a cluster and a number of worker processes were given.</source>
      <translation>Es wurden sowohl der Scheduler eines Clusters als auch eine Anzahl von Arbeitsprozessen angegeben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Give either the scheduler, or the number of worker processes on this machine.</source>
      <translation>Geben Sie entweder den Scheduler oder die Anzahl der Arbeitsprozesse auf diesem Rechner an.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Both a number of GPUs and worker processes were given.</source>
      <translation>Es wurden sowohl eine Anzahl von GPUs als auch Arbeitsprozesse angegeben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Leave the number of GPUs at 1: each worker process uses one GPU.</source>
      <translation>Lassen Sie die Anzahl der GPUs auf 1: Jeder Arbeitsprozess verwendet eine GPU.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Orthomosaic in which crowns are detected.</source>
      <translation>Orthomosaik, in dem Kronen erkannt werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>One polygon per crown in the CRS of the raster, with score, class, diameter and area.</source>
      <translation>Ein Polygon je Krone im KBS des Rasters, mit Score, Klasse, Durchmesser und Fläche.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Rasters</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Orthomosaics, or folders of orthomosaics. Crowns are detected as if they were one raster.</source>
      <translation>Orthomosaike oder Ordner mit Orthomosaiken. Kronen werden darin erkannt, als handelte es sich um ein einziges Raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>One polygon per crown of all rasters in one CRS, with score, class, diameter, area and the name of the raster.</source>
      <translation>Ein Polygon je Krone aller Raster in einem KBS, mit Score, Klasse, Durchmesser, Fläche und dem Namen des Rasters.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>No rasters were given.</source>
      <translation>Es wurden keine Raster angegeben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Choose rasters, a folder, a tile index or STAC items.</source>
      <translation>Wählen Sie Raster, einen Ordner, einen Kachelindex oder STAC-Items.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Orthomosaic that will be mapped.</source>
      <translation>Orthomosaik, das kartiert werden soll.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Suggested areas</source>
      <translation>Vorgeschlagene Flächen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Square areas with their rank (1: annotate first), the expected number of uncertain crowns and of all crowns, and their novelty. Input of 'Annotation layer'.</source>
      <translation>Quadratische Flächen mit ihrem Rang (1: zuerst annotieren), der erwarteten Anzahl unsicherer Kronen und aller Kronen und ihrer Neuartigkeit. Eingabe von „Annotationslayer“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/protocol.py" />
      <source>neither a job nor a cancel request</source>
      <translation>weder ein Auftrag noch eine Bitte um Abbruch</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/protocol.py" />
      <source>its id is neither a number nor a text</source>
      <translation>ihre ID ist weder eine Zahl noch ein Text</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/protocol.py" />
      <source>the job is not an object</source>
      <translation>der Auftrag ist kein Objekt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Run began</source>
      <translation>Beginn des Laufs</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Size (px)</source>
      <translation>Größe (px)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Ground resolution (m per pixel)</source>
      <translation>Bodenauflösung (m pro Pixel)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>CRS</source>
      <translation>KBS</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Data type</source>
      <translation>Datentyp</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Value range stretched to 8 bits</source>
      <translation>Auf 8 Bit gestreckter Wertebereich</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Rasters not processed, or only in part</source>
      <translation>Nicht oder nur teilweise verarbeitete Raster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Validation metrics</source>
      <translation>Validierungskennzahlen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Areas</source>
      <translation>Flächen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Extent</source>
      <translation>Ausdehnung</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Windows</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Patch overlap (fraction)</source>
      <translation>Kachelüberlappung (Anteil)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Score threshold</source>
      <translation>Score-Schwelle</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Crowns do not overlap</source>
      <translation>Kronen überlappen sich nicht</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>Fine-tuned models can be given by the name under which they are listed. Models of the Hugging Face Hub are given as owner/name or owner/name@revision, for example weecology/deepforest-tree, and are downloaded on first use.</source>
      <translation>Feinabgestimmte Modelle können mit dem Namen angegeben werden, unter dem sie aufgelistet sind. Modelle des Hugging Face Hub werden als owner/name oder owner/name@revision angegeben, zum Beispiel weecology/deepforest-tree, und bei der ersten Verwendung heruntergeladen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value:g} is outside the range from {least:g} to {most:g}.</source>
      <translation>{parameter}: {value:g} liegt außerhalb des Bereichs von {least:g} bis {most:g}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value:g} is less than the minimum of {least:g}.</source>
      <translation>{parameter}: {value:g} ist kleiner als das Minimum von {least:g}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is not text.</source>
      <translation>{parameter}: {value} ist kein Text.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: a value is required.</source>
      <translation>{parameter}: Ein Wert ist erforderlich.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: the name of '{path}' must end in {extension}.</source>
      <translation>{parameter}: Der Name von „{path}“ muss auf {extension} enden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is not a whole number.</source>
      <translation>{parameter}: {value} ist keine ganze Zahl.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is not a number.</source>
      <translation>{parameter}: {value} ist keine Zahl.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is neither true nor false.</source>
      <translation>{parameter}: {value} ist weder wahr noch falsch.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is not one of {choices}.</source>
      <translation>{parameter}: {value} ist keiner der Werte {choices}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>Choose a folder that exists and is writable.</source>
      <translation>Wählen Sie einen Ordner, der existiert und beschreibbar ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>'{target}' cannot be written: {reason}.</source>
      <translation>„{target}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>Check that the folder is writable, that the disk is not full, and that no other program has the file open.</source>
      <translation>Prüfen Sie, ob der Ordner beschreibbar ist, die Festplatte nicht voll ist und kein anderes Programm die Datei geöffnet hat.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>'{target}' cannot be written: there is no folder '{folder}'.</source>
      <translation>„{target}“ kann nicht geschrieben werden: Es gibt keinen Ordner „{folder}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>'{target}' is a folder.</source>
      <translation>„{target}“ ist ein Ordner.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>Give the name of a file.</source>
      <translation>Geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>the end of the file is missing</source>
      <translation>das Ende der Datei fehlt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>folder '{folder}' is not writable ({error})</source>
      <translation>der Ordner „{folder}“ ist nicht beschreibbar ({error})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>Nothing can be written to folder '{folder}': {error}.</source>
      <translation>In den Ordner „{folder}“ kann nichts geschrieben werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Width and height of a patch. Default: 40 m on the ground.</source>
      <translation>Breite und Höhe einer Kachel. Vorgabe: 40 m am Boden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Keep patches without crowns</source>
      <translation>Kacheln ohne Kronen behalten</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Write background patches too; 'Fine-tune' can use them as negatives.</source>
      <translation>Auch Hintergrundkacheln schreiben; „Modell feinabstimmen“ kann sie verwenden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Image format of the patches</source>
      <translation>Bildformat der Kacheln</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>png: smaller files. tif: the same pixels, georeferenced.</source>
      <translation>png: kleinere Dateien. tif: dieselben Pixel, georeferenziert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Patch footprints</source>
      <translation>Kachelumrisse</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Outlines of the patches with their number of crowns.</source>
      <translation>Umrisse der Kacheln mit der Anzahl ihrer Kronen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Crowns reserved for validation. The patches containing them are marked and excluded from training. Digitize them in a spatially separate area. Default: 'Fine-tune' selects the validation patches.</source>
      <translation>Für die Validierung zurückgehaltene Kronen. Die Kacheln, die sie enthalten, werden markiert und vom Training ausgeschlossen. Die Kronen in einem räumlich getrennten Gebiet digitalisieren. Vorgabe: „Modell feinabstimmen“ wählt die Validierungskacheln aus.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Raster (or choose a patches folder)</source>
      <translation>Raster (oder einen Ordner mit Kacheln wählen)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Orthomosaic on which the crowns were annotated. Not used with a patches folder.</source>
      <translation>Orthomosaik, auf dem die Kronen annotiert wurden. Wird mit einem Kachelordner nicht verwendet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Crowns as polygons or points, in any CRS. Points without a crown diameter get the boxes of crowns that the start model detects there; other points get squares of the size of their neighbours.</source>
      <translation>Kronen als Polygone oder Punkte, in beliebigem KBS. Punkte ohne Kronendurchmesser erhalten die Boxen von Kronen, die das Ausgangsmodell dort erkennt; andere Punkte erhalten Quadrate in der Größe ihrer Nachbarn.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Patches folder (instead of raster and crowns)</source>
      <translation>Ordner mit Kacheln (statt Raster und Kronen)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Replaces raster and annotations: a folder written by 'Split raster', or one with images and annotations, for example a DeepForest CSV file, a COCO file or a YOLO dataset.</source>
      <translation>Ersetzt Raster und Annotationen: ein von „Raster aufteilen“ geschriebener Ordner oder einer mit Bildern und Annotationen, zum Beispiel einer DeepForest-CSV-Datei, einer COCO-Datei oder einem YOLO-Datensatz.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Model to fine-tune. Default: the bundled model.</source>
      <translation>Feinabzustimmendes Modell. Vorgabe: das mitgelieferte Modell.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Number of passes over all training patches.</source>
      <translation>Anzahl der Durchläufe durch alle Trainingskacheln.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Step size of the optimizer. Default: chosen for the model.</source>
      <translation>Schrittweite des Optimierers. Vorgabe: passend zum Modell gewählt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Width and height of a training patch. Default: the ground extent of the patches that the model was trained on.</source>
      <translation>Breite und Höhe einer Trainingskachel. Vorgabe: die Ausdehnung am Boden der Kacheln, mit denen das Modell trainiert wurde.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Validation (fraction of the patches, 0–0.9)</source>
      <translation>Validierung (Anteil der Kacheln, 0–0,9)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Fraction of the patches reserved for validation, in spatial blocks; metrics are computed on them after each epoch. Not used with validation crowns.</source>
      <translation>Anteil der Kacheln, die für die Validierung zurückgehalten werden, in räumlichen Blöcken; nach jeder Epoche werden auf ihnen die Kennzahlen berechnet. Wird mit Validierungskronen nicht verwendet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Augmentations</source>
      <translation>Augmentierungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Random modifications of the training patches, which make the model robust against differences between flights.</source>
      <translation>Zufällige Veränderungen der Trainingskacheln, die das Modell robust gegenüber Unterschieden zwischen Befliegungen machen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Negatives (fraction of the patches with crowns, 0–10)</source>
      <translation>Hintergrundkacheln (Anteil an den Kacheln mit Kronen, 0–10)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Number of background patches used in training, relative to the patches with crowns. 1: as many.</source>
      <translation>Anzahl der im Training verwendeten Hintergrundkacheln im Verhältnis zu den Kacheln mit Kronen. 1: ebenso viele.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Freeze the backbone</source>
      <translation>Backbone einfrieren</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Train only the feature pyramid and the detection head. Faster, and less prone to overfitting with very few annotations.</source>
      <translation>Nur die Merkmalspyramide und den Detektionskopf trainieren. Schneller und bei sehr wenigen Annotationen weniger anfällig für Überanpassung.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Metric for selecting the best epoch</source>
      <translation>Kennzahl zur Auswahl der besten Epoche</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Computed on the validation patches after each epoch. Without validation patches, the last epoch is kept.</source>
      <translation>Wird nach jeder Epoche auf den Validierungskacheln berechnet. Ohne Validierungskacheln wird die letzte Epoche behalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Early stopping (epochs without improvement)</source>
      <translation>Vorzeitiges Beenden (Epochen ohne Verbesserung)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Stop the training after this number of epochs without improvement. 0: train all epochs.</source>
      <translation>Das Training nach dieser Anzahl von Epochen ohne Verbesserung beenden. 0: alle Epochen trainieren.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Data loading processes</source>
      <translation>Prozesse zum Laden der Daten</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Number of processes that load patches. 0: load them in the main process.</source>
      <translation>Anzahl der Prozesse, die Kacheln laden. 0: im Hauptprozess laden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Keep patches in memory</source>
      <translation>Kacheln im Arbeitsspeicher halten</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Faster. Disable it if memory is insufficient.</source>
      <translation>Schneller. Bei unzureichendem Arbeitsspeicher ausschalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Random seed</source>
      <translation>Startwert des Zufalls (Seed)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Start value of the random number generators. The same seed gives the same validation patches and order.</source>
      <translation>Startwert der Zufallszahlengeneratoren. Derselbe Startwert ergibt dieselben Validierungskacheln und dieselbe Reihenfolge.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Configuration (file, or key=value pairs)</source>
      <translation>Konfiguration (Datei oder Paare key=value)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>YAML file, or key=value pairs separated by spaces or line breaks, with the keys of DeepForest, for example train.lr=0.0005. These settings override the other parameters.</source>
      <translation>YAML-Datei oder durch Leerzeichen oder Zeilenumbrüche getrennte Paare key=value mit den Schlüsseln von DeepForest, zum Beispiel train.lr=0.0005. Diese Einstellungen haben Vorrang vor den anderen Parametern.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Training report</source>
      <translation>Trainingsbericht</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>HTML page with the training curves, sample patches with predictions, and the settings.</source>
      <translation>HTML-Seite mit den Trainingskurven, Beispielkacheln mit Vorhersagen und den Einstellungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Training log folder</source>
      <translation>Ordner für Trainingsprotokolle</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Folder for the metrics of all epochs as CSV file and TensorBoard log.</source>
      <translation>Ordner für die Kennzahlen aller Epochen als CSV-Datei und TensorBoard-Protokoll.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Crowns reserved for validation. The patches containing them are excluded from training; replaces the validation fraction. Digitize them in a spatially separate area.</source>
      <translation>Für die Validierung zurückgehaltene Kronen. Die Kacheln, die sie enthalten, werden vom Training ausgeschlossen; ersetzt den Validierungsanteil. Die Kronen in einem räumlich getrennten Gebiet digitalisieren.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Continue after the last completed epoch of a run with the same settings.</source>
      <translation>Nach der letzten abgeschlossenen Epoche eines Laufs mit denselben Einstellungen fortfahren.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Orthomosaic on which the crowns were annotated.</source>
      <translation>Orthomosaik, auf dem die Kronen annotiert wurden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Patches folder</source>
      <translation>Kachelordner</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Folder for the patches and their annotations, an input of 'Fine-tune'. The subfolder 'unannotated' contains parts of the raster without annotations, which 'Fine-tune' replays.</source>
      <translation>Ordner für die Kacheln und ihre Annotationen, eine Eingabe von „Modell feinabstimmen“. Der Unterordner 'unannotated' enthält Teile des Rasters ohne Annotationen, die „Modell feinabstimmen“ als Replay verwendet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Fine-tuned model</source>
      <translation>Feinabgestimmtes Modell</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Model file, an input of 'Predict tile'.</source>
      <translation>Modelldatei, eine Eingabe von „Kronen vorhersagen“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Each point is replaced by a square of this width. Default: points get boxes as described for the annotated crowns.</source>
      <translation>Jeder Punkt wird durch ein Quadrat dieser Breite ersetzt. Vorgabe: Punkte erhalten Boxen, wie bei den annotierten Kronen beschrieben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Both a patches folder and a raster with annotations were given.</source>
      <translation>Es wurden sowohl ein Kachelordner als auch ein Raster mit Annotationen angegeben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Give either the folder written by 'Split raster', or the raster and its annotations.</source>
      <translation>Geben Sie entweder den von „Raster aufteilen“ geschriebenen Ordner an oder das Raster und seine Annotationen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Training data are missing.</source>
      <translation>Es fehlen Trainingsdaten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Give a raster and its annotations, or the folder written by 'Split raster'.</source>
      <translation>Geben Sie ein Raster und seine Annotationen an oder den von „Raster aufteilen“ geschriebenen Ordner.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Validation crowns were given without annotations for training.</source>
      <translation>Es wurden Validierungskronen ohne Annotationen für das Training angegeben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Give both, or a folder written by 'Split raster' with validation crowns.</source>
      <translation>Geben Sie beides an oder einen von „Raster aufteilen“ geschriebenen Ordner mit Validierungskronen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Early stopping needs validation patches, but the validation fraction is 0.</source>
      <translation>Vorzeitiges Beenden benötigt Validierungskacheln, aber der Validierungsanteil ist 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Set the validation fraction to 0.2, for example, or early stopping to 0.</source>
      <translation>Setzen Sie den Validierungsanteil zum Beispiel auf 0,2 oder das vorzeitige Beenden auf 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Configuration: '{before}' is not a key=value pair.</source>
      <translation>Konfiguration: „{before}“ ist kein Paar Schlüssel=Wert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Write, for example, train.lr=0.001.</source>
      <translation>Schreiben Sie zum Beispiel train.lr=0.001.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>The configuration file '{path}' has no keys.</source>
      <translation>Die Konfigurationsdatei „{path}“ enthält keine Schlüssel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Configuration value '{text}' of key '{name}' cannot be read: {error}.</source>
      <translation>Der Konfigurationswert „{text}“ des Schlüssels '{name}' kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Configuration '{text}' is neither a readable file nor key=value pairs: {error}.</source>
      <translation>Die Konfiguration „{text}“ ist weder eine lesbare Datei noch besteht sie aus Paaren key=value: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>The configuration '{path}' is not YAML: {error}.</source>
      <translation>Die Konfiguration „{path}“ ist kein YAML: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/job_overrides.py" />
      <source>Configuration key 'model.revision' is set, but 'model.name' is not.</source>
      <translation>Der Konfigurationsschlüssel 'model.revision' ist gesetzt, 'model.name' aber nicht.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/job_overrides.py" />
      <source>Set both.</source>
      <translation>Setzen Sie beide.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/job_overrides.py" />
      <source>Configuration key '{name}' is supported in scripts only.</source>
      <translation>Der Konfigurationsschlüssel '{name}' wird nur in Skripten unterstützt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/job_overrides.py" />
      <source>Remove it.</source>
      <translation>Entfernen Sie ihn.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>the schedule of crop models is ReduceLROnPlateau</source>
      <translation>der Lernratenplan von Crop-Modellen ist ReduceLROnPlateau</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>{problem} It is ignored.</source>
      <translation>{problem} Das wird ignoriert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Configuration key '{full}' is a section, so {value} cannot be its value.</source>
      <translation>Der Konfigurationsschlüssel '{full}' ist ein Abschnitt, daher kann {value} nicht sein Wert sein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Configuration key '{name}' is unknown.</source>
      <translation>Der Konfigurationsschlüssel '{name}' ist unbekannt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Did you mean '{near}'?</source>
      <translation>Meinten Sie '{near}'?</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Known keys: {known}.</source>
      <translation>Bekannte Schlüssel: {known}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>the copying of images to the device cannot be configured</source>
      <translation>das Kopieren von Bildern auf das Gerät ist nicht konfigurierbar</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>{problem} It is ignored. {hint}</source>
      <translation>{problem} Das wird ignoriert. {hint}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Configuration key '{name}' is not supported: {unsupported}.</source>
      <translation>Der Konfigurationsschlüssel '{name}' wird nicht unterstützt: {unsupported}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Configuration key '{name}' is {value}, but must be {expected}.</source>
      <translation>Der Konfigurationsschlüssel '{name}' ist {value}, verlangt aber: {expected}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Keys of the configuration cannot be removed.</source>
      <translation>Schlüssel der Konfiguration können nicht entfernt werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Set them to None or to their default.</source>
      <translation>Setzen Sie sie auf None oder auf ihre Vorgabe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Configuration key 'train.scheduler.params.mode' is '{mode}', so the learning rate would fall when {target} improves.</source>
      <translation>Der Konfigurationsschlüssel 'train.scheduler.params.mode' ist '{mode}', sodass die Lernrate sinken würde, wenn sich {target} verbessert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Set it to {wanted}.</source>
      <translation>Setzen Sie ihn auf {wanted}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Configuration key 'num_classes' is {num_classes}, but 'label_dict' has {count}: {names}.</source>
      <translation>Der Konfigurationsschlüssel 'num_classes' ist {num_classes}, aber 'label_dict' hat {count}: {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Set num_classes to this number, or remove it.</source>
      <translation>Setzen Sie num_classes auf diese Anzahl oder entfernen Sie den Schlüssel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Configuration key '{name}' is supported in fine-tuning jobs only.</source>
      <translation>Der Konfigurationsschlüssel '{name}' wird nur in Aufträgen zur Feinabstimmung unterstützt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a number of at least {least:g}</source>
      <translation>eine Zahl von mindestens {least}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a number of at least {least:g} and at most {most:g}</source>
      <translation>eine Zahl von mindestens {least} und höchstens {most}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>true or false</source>
      <translation>true oder false</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a list of names ({names}, or class names of DeepForest and albumentations, each alone or with its parameters as in {{HorizontalFlip: {{p: 0.5}}}})</source>
      <translation>eine Liste von Namen ({names} oder Klassennamen von DeepForest und albumentations, jeder allein oder mit seinen Parametern wie in {{HorizontalFlip: {{p: 0.5}}}})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a whole number of at least 1, or auto</source>
      <translation>eine ganze Zahl von mindestens 1 oder auto</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>true, false, or a whole number of at least 0</source>
      <translation>true, false oder eine ganze Zahl von mindestens 0</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>class names with consecutive numbers from 0</source>
      <translation>Klassennamen mit fortlaufenden Nummern ab 0</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a list of whole numbers of at least 1</source>
      <translation>eine Liste ganzer Zahlen von mindestens 1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>one of: {names}</source>
      <translation>eines von: {names}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a list of two numbers of at least 0 and below 1</source>
      <translation>eine Liste aus zwei Zahlen von mindestens 0 und unter 1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a list of two whole numbers of at least 1</source>
      <translation>eine Liste zweier ganzer Zahlen von mindestens 1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a number above 0 and below 1</source>
      <translation>eine Zahl über 0 und unter 1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>an expression of epoch, such as 0.95 ** epoch</source>
      <translation>ein Ausdruck aus epoch, etwa 0.95 ** epoch</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a whole number of at least {least}</source>
      <translation>eine ganze Zahl von mindestens {least}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>Configuration key 'architecture' is 'DeformableDetr', which is not supported.</source>
      <translation>Der Konfigurationsschlüssel 'architecture' ist 'DeformableDetr', was nicht unterstützt wird.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>Choose one of: {known}.</source>
      <translation>Wählen Sie eine davon: {known}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>Correct or remove them.</source>
      <translation>Korrigieren oder entfernen Sie sie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>'{path}' has no rows.</source>
      <translation>„{path}“ hat keine Zeilen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>It must have a row for each crown.</source>
      <translation>Sie muss eine Zeile je Krone enthalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>invalid coordinates</source>
      <translation>ungültigen Koordinaten</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>boxes whose xmax or ymax is not greater than xmin or ymin</source>
      <translation>Boxen, deren xmax oder ymax nicht größer als xmin oder ymin ist</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>line {rows}</source>
      <translation>Zeile {rows}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>lines {rows}</source>
      <translation>Zeilen {rows}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>row {rows}</source>
      <translation>Datensatz {rows}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>rows {rows}</source>
      <translation>Datensätze {rows}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>{table}: {count} row with {problem} ({place}).</source>
      <translation>{table}: {count} Zeile mit {problem} ({place}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>{table}: {count:,} rows with {problem} ({place}).</source>
      <translation>{table}: {count:,} Zeilen mit {problem} ({place}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>'{path}' lacks the columns: {columns}.</source>
      <translation>In „{path}“ fehlen die Spalten: {columns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>The columns must be: {columns}.</source>
      <translation>Erforderliche Spalten: {columns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>no value in column '{column}'</source>
      <translation>fehlendem Wert in Spalte '{column}'</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>File '{path}' does not exist.</source>
      <translation>Die Datei „{path}“ existiert nicht.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>Check the path of the annotations.</source>
      <translation>Prüfen Sie den Pfad der Annotationen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>'{path}' cannot be read as CSV: {error}.</source>
      <translation>„{path}“ kann nicht als CSV gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>It must be comma-separated and encoded in UTF-8.</source>
      <translation>Sie muss durch Kommas getrennt und in UTF-8 kodiert sein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' is the result of an evaluation: {count} false positive skipped, {kept}.</source>
      <translation>Der Layer „{layer}“ ist das Ergebnis einer Evaluierung: {count} falsch positive Krone übersprungen, {kept}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' is the result of an evaluation: {count:,} false positives skipped, {kept}.</source>
      <translation>Der Layer „{layer}“ ist das Ergebnis einer Evaluierung: {count:,} falsch positive Kronen übersprungen, {kept}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} crown of validation layer '{layer}' is also in the training layer; it is used for validation only.</source>
      <translation>{count} Krone des Validierungslayers „{layer}“ ist auch im Trainingslayer enthalten; sie wird nur für die Validierung verwendet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} crowns of validation layer '{layer}' are also in the training layer; they are used for validation only.</source>
      <translation>{count:,} Kronen des Validierungslayers „{layer}“ sind auch im Trainingslayer enthalten; sie werden nur für die Validierung verwendet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} point of layer '{layer}' converted to a square of {diameter:g} m.</source>
      <translation>{count} Punkt des Layers „{layer}“ in ein Quadrat von {diameter:g} m umgewandelt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} points of layer '{layer}' converted to squares of {diameter:g} m.</source>
      <translation>{count:,} Punkte des Layers „{layer}“ in Quadrate von {diameter:g} m umgewandelt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count} crown outside raster '{raster}' skipped.</source>
      <translation>Layer „{layer}“: {count} Krone außerhalb des Rasters „{raster}“ übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count:,} crowns outside raster '{raster}' skipped.</source>
      <translation>Layer „{layer}“: {count:,} Kronen außerhalb des Rasters „{raster}“ übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count} crown with at most half inside raster '{raster}' skipped.</source>
      <translation>Layer „{layer}“: {count} Krone, die höchstens zur Hälfte innerhalb des Rasters „{raster}“ liegt, übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count:,} crowns with at most half inside raster '{raster}' skipped.</source>
      <translation>Layer „{layer}“: {count:,} Kronen, die höchstens zur Hälfte innerhalb des Rasters „{raster}“ liegen, übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count} crown narrower than {width:g} pixels skipped.</source>
      <translation>Layer „{layer}“: {count} Krone, die schmaler als {width:g} Pixel ist, übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count:,} crowns narrower than {width:g} pixels skipped.</source>
      <translation>Layer „{layer}“: {count:,} Kronen, die schmaler als {width:g} Pixel sind, übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count} crown clipped at the border of raster '{raster}'.</source>
      <translation>Layer „{layer}“: {count} Krone am Rand des Rasters „{raster}“ abgeschnitten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count:,} crowns clipped at the border of raster '{raster}'.</source>
      <translation>Layer „{layer}“: {count:,} Kronen am Rand des Rasters „{raster}“ abgeschnitten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count} crown outside the areas skipped.</source>
      <translation>Layer „{layer}“: {count} Krone außerhalb der Flächen übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count:,} crowns outside the areas skipped.</source>
      <translation>Layer „{layer}“: {count:,} Kronen außerhalb der Flächen übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' is the result of an evaluation and has only false positives.</source>
      <translation>Der Layer „{layer}“ ist das Ergebnis einer Evaluierung und enthält nur falsch positive Kronen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Choose a layer of crowns, or add the trees to it.</source>
      <translation>Wählen Sie einen Layer mit Kronen oder ergänzen Sie darin die Bäume.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Remove all crowns from it that are not reserved for validation.</source>
      <translation>Entfernen Sie daraus alle Kronen, die nicht für die Validierung zurückgehalten werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The areas of layer '{layer}' are outside raster '{raster}'.</source>
      <translation>Die Flächen des Layers „{layer}“ liegen außerhalb des Rasters „{raster}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The crown diameter of layer '{layer}' cannot be converted to pixels because the ground resolution of raster '{raster}' is unknown.</source>
      <translation>Der Kronendurchmesser des Layers „{layer}“ kann nicht in Pixel umgerechnet werden, weil die Bodenauflösung des Rasters „{raster}“ unbekannt ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Assign a CRS to the raster, or use a layer of polygons.</source>
      <translation>Weisen Sie dem Raster ein KBS zu oder verwenden Sie einen Polygonlayer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>No crown of layer '{layer}' has more than half of its area inside raster '{raster}'.</source>
      <translation>Keine Krone des Layers „{layer}“ liegt mit mehr als der Hälfte ihrer Fläche innerhalb des Rasters „{raster}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Draw areas around the annotated crowns, or do not set areas.</source>
      <translation>Zeichnen Sie Flächen um die annotierten Kronen oder geben Sie keine Flächen an.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} crown kept</source>
      <translation>{count} Krone behalten</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} crowns kept</source>
      <translation>{count:,} Kronen behalten</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The only training crown is also in validation layer '{layer}'.</source>
      <translation>Die einzige Trainingskrone ist auch im Validierungslayer „{layer}“ enthalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>All {count:,} training crowns are also in validation layer '{layer}'.</source>
      <translation>Alle {count:,} Trainingskronen sind auch im Validierungslayer „{layer}“ enthalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Classes of validation layer '{layer}' cannot be trained because they have no training crowns: {classes}.</source>
      <translation>Klassen des Validierungslayers „{layer}“ können nicht trainiert werden, weil es für sie keine Trainingskronen gibt: {classes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' has no CRS; that of raster '{raster}' was assumed.</source>
      <translation>Der Layer „{layer}“ hat kein KBS; das des Rasters „{raster}“ wurde angenommen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Raster '{raster}' has no CRS; that of layer '{layer}' was assumed.</source>
      <translation>Das Raster „{raster}“ hat kein KBS; das des Layers „{layer}“ wurde angenommen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The {count} crown of layer '{layer}' is outside raster '{raster}'.</source>
      <translation>Die einzige Krone ({count}) des Layers „{layer}“ liegt außerhalb des Rasters „{raster}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>All {count:,} crowns of layer '{layer}' are outside raster '{raster}'.</source>
      <translation>Alle {count:,} Kronen des Layers „{layer}“ liegen außerhalb des Rasters „{raster}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The {count} crown of layer '{layer}' on raster '{raster}' is outside the areas.</source>
      <translation>Die einzige Krone ({count}) des Layers „{layer}“ auf dem Raster „{raster}“ liegt außerhalb der Flächen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>None of the {count:,} crowns of layer '{layer}' on raster '{raster}' is inside the areas.</source>
      <translation>Keine der {count:,} Kronen des Layers „{layer}“ auf dem Raster „{raster}“ liegt innerhalb der Flächen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}' contains no annotations in a known format.</source>
      <translation>„{path}“ enthält keine Annotationen in einem bekannten Format.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>The formats are: {formats}.</source>
      <translation>Die Formate sind: {formats}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count} empty .xml file skipped.</source>
      <translation>„{path}“: {count} leere .xml-Datei übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count:,} empty .xml files skipped.</source>
      <translation>„{path}“: {count:,} leere .xml-Dateien übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>Folder '{folder}' has several annotation files: {files}.</source>
      <translation>Der Ordner „{folder}“ enthält mehrere Annotationsdateien: {files}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>Choose one of them.</source>
      <translation>Wählen Sie eine davon.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}' is empty.</source>
      <translation>„{path}“ ist leer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>Export the annotations again, or choose another file.</source>
      <translation>Exportieren Sie die Annotationen erneut oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>Folder '{folder}' contains annotations already, which would be mixed with the new ones.</source>
      <translation>Der Ordner „{folder}“ enthält bereits Annotationen, die sich mit den neuen vermischen würden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>Choose an empty folder.</source>
      <translation>Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count} ignored box is not written, because {format} does not store it.</source>
      <translation>„{path}“: {count} ignorierte Box wird nicht geschrieben, weil {format} sie nicht speichert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count:,} ignored boxes are not written, because {format} does not store them.</source>
      <translation>„{path}“: {count:,} ignorierte Boxen werden nicht geschrieben, weil {format} solche Boxen nicht speichert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count} outline replaced by its box, because {format} stores only boxes.</source>
      <translation>„{path}“: {count} Umriss durch seine Box ersetzt, weil {format} nur Boxen speichert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count:,} outlines replaced by their boxes, because {format} stores only boxes.</source>
      <translation>„{path}“: {count:,} Umrisse durch ihre Boxen ersetzt, weil {format} nur Boxen speichert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count} outline of several parts replaced by its convex hull, which has the same box.</source>
      <translation>„{path}“: {count} Umriss aus mehreren Teilen durch seine konvexe Hülle ersetzt, die dieselbe Box hat.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count:,} outlines of several parts replaced by their convex hulls, which have the same boxes.</source>
      <translation>„{path}“: {count:,} Umrisse aus mehreren Teilen durch ihre konvexen Hüllen ersetzt, die dieselben Boxen haben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': the holes of {count} outline were filled, because {format} does not store them.</source>
      <translation>„{path}“: Die Löcher von {count} Umriss wurden gefüllt, weil {format} sie nicht speichert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': the holes of {count:,} outlines were filled, because {format} does not store them.</source>
      <translation>„{path}“: Die Löcher von {count:,} Umrissen wurden gefüllt, weil {format} sie nicht speichert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count} image is reserved for validation, which {format} does not store.</source>
      <translation>„{path}“: {count} Bild ist für die Validierung zurückgehalten, was {format} nicht speichert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count:,} images are reserved for validation, which {format} does not store.</source>
      <translation>„{path}“: {count:,} Bilder sind für die Validierung zurückgehalten, was {format} nicht speichert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count} crown extends beyond the border of its image. It was kept as it is.</source>
      <translation>„{path}“: {count} Krone reicht über den Rand ihres Bilds hinaus. Sie wurde unverändert behalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count:,} crowns extend beyond the borders of their images. They were kept as they are.</source>
      <translation>„{path}“: {count:,} Kronen reichen über die Ränder ihrer Bilder hinaus. Sie wurden unverändert behalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count} crown is completely outside its image. It was kept; correct or delete it.</source>
      <translation>„{path}“: {count} Krone liegt vollständig außerhalb ihres Bilds. Sie wurde behalten; korrigieren oder löschen Sie sie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count:,} crowns are completely outside their images. They were kept; correct or delete them.</source>
      <translation>„{path}“: {count:,} Kronen liegen vollständig außerhalb ihrer Bilder. Sie wurden behalten; korrigieren oder löschen Sie sie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': the outline of annotation {ids} is not a polygon; its 'bbox' was used.</source>
      <translation>„{path}“: Der Umriss der Annotation {ids} ist kein Polygon; ihre 'bbox' wurde verwendet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': the outlines of {count:,} annotations are not polygons; their 'bbox' was used: {ids}.</source>
      <translation>„{path}“: Die Umrisse von {count:,} Annotationen sind keine Polygone; ihre 'bbox' wurde verwendet: {ids}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': annotation {ids} skipped because it has no image, or neither a polygon nor a 'bbox'.</source>
      <translation>„{path}“: Annotation {ids} übersprungen, weil sie kein Bild oder weder ein Polygon noch eine 'bbox' hat.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count:,} annotations skipped because they have no image, or neither a polygon nor a 'bbox': {ids}.</source>
      <translation>„{path}“: {count:,} Annotationen übersprungen, weil sie kein Bild oder weder ein Polygon noch eine 'bbox' haben: {ids}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': annotation {ids} skipped because its width, height or area is not positive.</source>
      <translation>„{path}“: Annotation {ids} übersprungen, weil ihre Breite, Höhe oder Fläche nicht positiv ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count:,} annotations skipped because their width, height or area is not positive: {ids}.</source>
      <translation>„{path}“: {count:,} Annotationen übersprungen, weil ihre Breite, Höhe oder Fläche nicht positiv ist: {ids}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count} annotation skipped because it is neither a box nor a polygon: {kinds}.</source>
      <translation>„{path}“: {count} Annotation übersprungen, weil sie weder eine Box noch ein Polygon ist: {kinds}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count:,} annotations skipped because they are neither boxes nor polygons: {kinds}.</source>
      <translation>„{path}“: {count:,} Annotationen übersprungen, weil sie weder Boxen noch Polygone sind: {kinds}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>a shape has no extent</source>
      <translation>eine Form hat keine Ausdehnung</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': the size of image '{image}' is unknown.</source>
      <translation>„{path}“: Die Größe des Bilds „{image}“ ist unbekannt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>Choose the folder of the images.</source>
      <translation>Wählen Sie den Ordner der Bilder.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': images '{one}' and '{other}' would have the same file '{file}'.</source>
      <translation>„{path}“: Die Bilder „{one}“ und „{other}“ hätten dieselbe Datei „{file}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>Rename one of them.</source>
      <translation>Benennen Sie eines davon um.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>an image has no name</source>
      <translation>ein Bild hat keinen Namen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/coco.py" />
      <source>'{path}': {count} annotation of a group ('iscrowd') skipped.</source>
      <translation>„{path}“: {count} Annotation einer Gruppe ('iscrowd') übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/coco.py" />
      <source>'{path}': {count:,} annotations of groups ('iscrowd') skipped.</source>
      <translation>„{path}“: {count:,} Annotationen von Gruppen ('iscrowd') übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/coco.py" />
      <source>'{path}' cannot be read as JSON: {error}.</source>
      <translation>„{path}“ kann nicht als JSON gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/coco.py" />
      <source>The file must be a COCO annotation file.</source>
      <translation>Die Datei muss eine COCO-Annotationsdatei sein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/coco.py" />
      <source>'{path}' is not a COCO annotation file: {error}.</source>
      <translation>„{path}“ ist keine COCO-Annotationsdatei: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/coco.py" />
      <source>It needs 'images', 'categories' and 'annotations', each annotation with a polygon or a 'bbox'.</source>
      <translation>Nötig sind 'images', 'categories' und 'annotations', jede Annotation mit einem Polygon oder einer 'bbox'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/cvat.py" />
      <source>'{path}' is not a CVAT annotation file: {error}.</source>
      <translation>„{path}“ ist keine CVAT-Annotationsdatei: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/cvat.py" />
      <source>Export the task as 'CVAT for images 1.1'.</source>
      <translation>Exportieren Sie die Aufgabe als 'CVAT for images 1.1'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/label_studio.py" />
      <source>'{path}': {count} earlier annotation of an image skipped; the latest one was used.</source>
      <translation>„{path}“: {count} frühere Annotation eines Bilds übersprungen; die neueste wurde verwendet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/label_studio.py" />
      <source>'{path}': {count:,} earlier annotations of images skipped; the latest ones were used.</source>
      <translation>„{path}“: {count:,} frühere Annotationen von Bildern übersprungen; die neuesten wurden verwendet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/label_studio.py" />
      <source>The file must be an export of Label Studio.</source>
      <translation>Die Datei muss ein Export von Label Studio sein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/label_studio.py" />
      <source>'{path}' is not an export of Label Studio: {error}.</source>
      <translation>„{path}“ ist kein Export von Label Studio: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/label_studio.py" />
      <source>Export the project as 'JSON'.</source>
      <translation>Exportieren Sie das Projekt als 'JSON'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/pascal_voc.py" />
      <source>'{path}' has no image name.</source>
      <translation>„{path}“ enthält keinen Bildnamen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/pascal_voc.py" />
      <source>A Pascal VOC annotation must have an element 'filename'.</source>
      <translation>Eine Pascal-VOC-Annotation muss ein Element 'filename' enthalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/pascal_voc.py" />
      <source>'{path}' cannot be read as XML: {error}.</source>
      <translation>„{path}“ kann nicht als XML gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/pascal_voc.py" />
      <source>The file must be a {kind} annotation.</source>
      <translation>Die Datei muss eine Annotation im Format {kind} sein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/pascal_voc.py" />
      <source>Object {number} of '{path}' has no box of four numbers.</source>
      <translation>Objekt {number} von „{path}“ hat keine Box aus vier Zahlen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/pascal_voc.py" />
      <source>Its element 'bndbox' must have the elements {sides}, with the maxima greater than the minima.</source>
      <translation>Das Element 'bndbox' darin muss die Elemente {sides} enthalten, wobei die Maxima größer als die Minima sind.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/table_csv.py" />
      <source>'{path}': line {line} is not an annotation: {error}.</source>
      <translation>„{path}“: Zeile {line} ist keine Annotation: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/table_csv.py" />
      <source>It must have the values image, x1, y1, x2, y2, class; only the image if it has no crowns.</source>
      <translation>Sie muss die Werte image, x1, y1, x2, y2, class enthalten; nur das Bild, wenn es keine Kronen hat.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}': {count} file of annotations skipped because its image is missing.</source>
      <translation>„{path}“: {count} Annotationsdatei übersprungen, weil ihr Bild fehlt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}': {count:,} files of annotations skipped because their images are missing.</source>
      <translation>„{path}“: {count:,} Annotationsdateien übersprungen, weil ihre Bilder fehlen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}' is not a YOLO dataset: {error}.</source>
      <translation>„{path}“ ist kein YOLO-Datensatz: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>It needs 'names' (the classes), the image folders 'train' and 'val', and annotations in folders 'labels'.</source>
      <translation>Er benötigt 'names' (die Klassen), die Bildordner 'train' und 'val' und Annotationen in Ordnern 'labels'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}': {count} crown clipped at the border of its image.</source>
      <translation>„{path}“: {count} Krone am Rand ihres Bilds abgeschnitten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}': {count:,} crowns clipped at the borders of their images.</source>
      <translation>„{path}“: {count:,} Kronen an den Rändern ihrer Bilder abgeschnitten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}': {count} crown outside its image skipped.</source>
      <translation>„{path}“: {count} Krone außerhalb ihres Bilds übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}': {count:,} crowns outside their images skipped.</source>
      <translation>„{path}“: {count:,} Kronen außerhalb ihrer Bilder übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}' has no images in its folders: {folders}.</source>
      <translation>„{path}“ hat in seinen Ordnern keine Bilder: {folders}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>A YOLO dataset needs its images, because the annotations are fractions of their size.</source>
      <translation>Ein YOLO-Datensatz benötigt seine Bilder, weil die Annotationen Bruchteile der Bildgröße sind.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}' cannot be read: {error}.</source>
      <translation>„{path}“ kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/geoparquet.py" />
      <source>Check that the file is complete and is GeoParquet, which needs metadata about its geometries.</source>
      <translation>Prüfen Sie, ob die Datei vollständig ist und es sich um GeoParquet handelt, das Metadaten zu seinen Geometrien benötigt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/geoparquet.py" />
      <source>'{path}': the package pyarrow, which reads and writes Parquet files, is not installed.</source>
      <translation>„{path}“: Das Paket pyarrow, das Parquet-Dateien liest und schreibt, ist nicht installiert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/geoparquet.py" />
      <source>Install it with: pip install 'deepforest-qgis[parquet]'. Or use a file that ends in .gpkg.</source>
      <translation>Installieren Sie es mit: pip install 'deepforest-qgis[parquet]'. Oder verwenden Sie eine Datei, die auf .gpkg endet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/geoparquet.py" />
      <source>Layer '{layer}' cannot be opened: {error}.</source>
      <translation>Der Layer „{layer}“ kann nicht geöffnet werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/geoparquet.py" />
      <source>Layer '{layer}' cannot be read: {error}.</source>
      <translation>Der Layer „{layer}“ kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/ignored_boxes.py" />
      <source>Layer '{layer}': {count} box is ignored because of field '{field}'.</source>
      <translation>Layer „{layer}“: {count} Box wird wegen des Felds „{field}“ ignoriert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/ignored_boxes.py" />
      <source>Layer '{layer}': {count:,} boxes are ignored because of field '{field}'.</source>
      <translation>Layer „{layer}“: {count:,} Boxen werden wegen des Felds „{field}“ ignoriert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/ignored_boxes.py" />
      <source>Column '{column}' of '{table}' has the value '{value}'.</source>
      <translation>Die Spalte '{column}' von „{table}“ enthält den Wert '{value}'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/ignored_boxes.py" />
      <source>Set 1 or true for boxes to ignore and 0 or false for crowns, or rename the column.</source>
      <translation>Setzen Sie 1 oder true für zu ignorierende Boxen und 0 oder false für Kronen, oder benennen Sie die Spalte um.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/ignored_boxes.py" />
      <source>All crowns of layer '{layer}' are ignored because of field '{field}'.</source>
      <translation>Alle Kronen des Layers „{layer}“ werden wegen des Felds „{field}“ ignoriert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/ignored_boxes.py" />
      <source>Set the field to 0 or false for crowns.</source>
      <translation>Setzen Sie das Feld für Kronen auf 0 oder false.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}' has no crowns.</source>
      <translation>„{path}“ enthält keine Kronen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>Its list 'annotations' is empty.</source>
      <translation>Die Liste 'annotations' darin ist leer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}': {count} image without annotations skipped. If there are no trees in it, add a row 0,0,0,0 to the table.</source>
      <translation>„{path}“: {count} Bild ohne Annotationen übersprungen. Wenn es keine Bäume enthält, fügen Sie der Tabelle eine Zeile 0,0,0,0 hinzu.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}': {count:,} images without annotations skipped. If there are no trees in them, add rows 0,0,0,0 to the table.</source>
      <translation>„{path}“: {count:,} Bilder ohne Annotationen übersprungen. Wenn sie keine Bäume enthalten, fügen Sie der Tabelle Zeilen 0,0,0,0 hinzu.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/label_matching.py" />
      <source>'{predictions}' and '{truth}' have no class in common, so no crowns match. Classes of '{predictions}': {ours}. Classes of '{truth}': {theirs}. Rename the classes of one layer, or leave both class fields empty to compare the crowns regardless of their classes.</source>
      <translation>„{predictions}“ und „{truth}“ haben keine gemeinsame Klasse, daher stimmen keine Kronen überein. Klassen von „{predictions}“: {ours}. Klassen von „{truth}“: {theirs}. Benennen Sie die Klassen eines Layers um oder lassen Sie beide Klassenfelder leer, um die Kronen unabhängig von ihren Klassen zu vergleichen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/label_matching.py" />
      <source>Classes that differ only in case or blanks were matched: {labels}.</source>
      <translation>Klassen, die sich nur in Groß-/Kleinschreibung oder Leerzeichen unterscheiden, wurden einander zugeordnet: {labels}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/label_matching.py" />
      <source>The only class of '{predictions}' ({ours}) was matched with the only class of '{truth}' ({theirs}).</source>
      <translation>Die einzige Klasse von „{predictions}“ ({ours}) wurde der einzigen Klasse von „{truth}“ ({theirs}) zugeordnet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/layer_file.py" />
      <source>'{target}' cannot be written: GeoJSON files have coordinates in WGS 84, to which the CRS of the layer ({crs}) cannot be transformed.</source>
      <translation>„{target}“ kann nicht geschrieben werden: GeoJSON-Dateien haben Koordinaten in WGS 84, in das sich das KBS des Layers ({crs}) nicht transformieren lässt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/layer_file.py" />
      <source>Choose a file name that ends in .gpkg.</source>
      <translation>Wählen Sie einen Dateinamen, der auf .gpkg endet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/layer_file.py" />
      <source>'{target}' cannot be written: '{other}' has the same file for its CRS, '{crs}'.</source>
      <translation>„{target}“ kann nicht geschrieben werden: „{other}“ hat dieselbe Datei für sein KBS, „{crs}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/layer_file.py" />
      <source>no CRS</source>
      <translation>kein KBS</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/reprojection.py" />
      <source>CRS of the layer: {layer_crs}; CRS of the raster: {raster_crs}. Check that both cover the same location and that their CRSs are correct.</source>
      <translation>KBS des Layers: {layer_crs}; KBS des Rasters: {raster_crs}. Prüfen Sie, ob beide dasselbe Gebiet abdecken und ob ihre KBS stimmen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/reprojection.py" />
      <source>{count} crown of layer '{layer}' skipped because it cannot be transformed to the common CRS.</source>
      <translation>{count} Krone des Layers „{layer}“ übersprungen, weil sie nicht in das gemeinsame KBS transformiert werden kann.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/reprojection.py" />
      <source>{count:,} crowns of layer '{layer}' skipped because they cannot be transformed to the common CRS.</source>
      <translation>{count:,} Kronen des Layers „{layer}“ übersprungen, weil sie nicht in das gemeinsame KBS transformiert werden können.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/reprojection.py" />
      <source>not set</source>
      <translation>nicht festgelegt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Check that the file is complete.</source>
      <translation>Prüfen Sie, ob die Datei vollständig ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Layer '{layer}' has curves inside geometry collections.</source>
      <translation>Der Layer „{layer}“ enthält Kurven innerhalb von Geometriesammlungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Convert them to polygons first with 'Segmentize by maximum angle'.</source>
      <translation>Wandeln Sie sie zuerst mit 'Segmentize by maximum angle' in Polygone um.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} line skipped</source>
      <translation>{count} Linie übersprungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} lines skipped</source>
      <translation>{count} Linien übersprungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} invalid polygon repaired</source>
      <translation>{count} ungültiges Polygon repariert</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} invalid polygons repaired</source>
      <translation>{count} ungültige Polygone repariert</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} polygon without area skipped</source>
      <translation>{count} Polygon ohne Flächeninhalt übersprungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} polygons without area skipped</source>
      <translation>{count:,} Polygone ohne Flächeninhalt übersprungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} feature without a geometry skipped</source>
      <translation>{count} Objekt ohne Geometrie übersprungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} features without a geometry skipped</source>
      <translation>{count} Objekte ohne Geometrie übersprungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} feature with invalid coordinates skipped</source>
      <translation>{count} Objekt mit ungültigen Koordinaten übersprungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} features with invalid coordinates skipped</source>
      <translation>{count:,} Objekte mit ungültigen Koordinaten übersprungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} multi-part feature split into {parts:,} parts</source>
      <translation>{count} mehrteiliges Objekt in {parts} Teile zerlegt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} multi-part features split into {parts:,} parts</source>
      <translation>{count} mehrteilige Objekte in {parts} Teile zerlegt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} crown of layer '{layer}' without a value in field '{field}' was labelled '{label}'.</source>
      <translation>{count} Krone des Layers „{layer}“ ohne Wert im Feld „{field}“ erhielt die Klasse „{label}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} crowns of layer '{layer}' without a value in field '{field}' were labelled '{label}'.</source>
      <translation>{count:,} Kronen des Layers „{layer}“ ohne Wert im Feld „{field}“ erhielten die Klasse „{label}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Check the geometries of the layer with 'Check validity' or 'Fix geometries'.</source>
      <translation>Prüfen Sie die Geometrien des Layers mit 'Check validity' oder 'Fix geometries'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Layer '{layer}': {problems}.</source>
      <translation>Layer „{layer}“: {problems}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>The {count} feature of layer '{layer}' cannot be used: {problems}.</source>
      <translation>Das einzige Objekt ({count}) des Layers „{layer}“ kann nicht verwendet werden: {problems}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>None of the {count:,} features of layer '{layer}' can be used: {problems}.</source>
      <translation>Keines der {count:,} Objekte des Layers „{layer}“ kann verwendet werden: {problems}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>'{path}' has no layer '{layer}'.</source>
      <translation>„{path}“ hat keinen Layer „{layer}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>'{path}' has no layers.</source>
      <translation>„{path}“ enthält keine Layer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Choose a file with a layer of polygons or points.</source>
      <translation>Wählen Sie eine Datei mit einem Layer aus Polygonen oder Punkten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>'{path}' has several layers: {layers}.</source>
      <translation>„{path}“ enthält mehrere Layer: {layers}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Give the name of the layer to use.</source>
      <translation>Geben Sie den Namen des zu verwendenden Layers an.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Check that the file exists and is a vector layer.</source>
      <translation>Prüfen Sie, ob die Datei existiert und ein Vektorlayer ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Its layers are: {layers}.</source>
      <translation>Vorhandene Layer: {layers}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>It has no layers with geometries.</source>
      <translation>Die Datei enthält keine Layer mit Geometrien.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it is not a regular file but a pipe or a device</source>
      <translation>es ist keine reguläre Datei, sondern eine Pipe oder ein Gerät</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it is larger than {kilobytes:,} kB</source>
      <translation>sie ist größer als {kilobytes} kB</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it has more than {count:,} values</source>
      <translation>sie enthält mehr als {count:,} Werte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>a number that is too long to show</source>
      <translation>eine Zahl, die zu lang zum Anzeigen ist</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it is nested too deeply</source>
      <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>a part of it refers to itself</source>
      <translation>ein Teil davon verweist auf sich selbst</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/damaged_blocks.py" />
      <source>Raster '{raster}' cannot be read at column {column}, row {row}: {error}.</source>
      <translation>Das Raster „{raster}“ kann bei Spalte {column}, Zeile {row} nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/damaged_blocks.py" />
      <source>The file may be incomplete or damaged. Copy it again, or repair it with gdal_translate.</source>
      <translation>Die Datei ist möglicherweise unvollständig oder beschädigt. Kopieren Sie sie erneut oder reparieren Sie sie mit gdal_translate.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/downsampling.py" />
      <source>Raster '{raster}' is downsampled by averaging pixels of full resolution, because its overviews differ from these averages. Overviews built with average resampling are read faster.</source>
      <translation>Die Auflösung des Rasters „{raster}“ wird durch Mittelung von Pixeln voller Auflösung verringert, weil seine Pyramiden von diesen Mittelwerten abweichen. Mit dem Resampling „Durchschnitt“ erstellte Pyramiden werden schneller gelesen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/downsampling.py" />
      <source>Raster '{raster}' is read from its overviews, because it has no data in full resolution.</source>
      <translation>Raster '{raster}' wird aus seinen Pyramiden gelesen, weil es in voller Auflösung keine Daten hat.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/downsampling.py" />
      <source>Raster '{raster}' is downsampled by averaging pixels of full resolution.</source>
      <translation>Die Auflösung des Rasters „{raster}“ wird durch Mittelung von Pixeln voller Auflösung verringert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/downsampling.py" />
      <source>Raster '{raster}' is downsampled from its overviews, which equal averages of full resolution.</source>
      <translation>Das Raster „{raster}“ wird in verringerter Auflösung aus seinen Pyramiden gelesen, die Mittelwerten voller Auflösung entsprechen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Reconnect the drive and run the same job again: finished windows are kept.</source>
      <translation>Verbinden Sie das Laufwerk wieder und führen Sie denselben Auftrag erneut aus: Fertige Fenster bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Raster '{raster}' cannot be reached: {error}.</source>
      <translation>Das Raster „{raster}“ ist nicht erreichbar: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Restore the missing files, or create the virtual raster again without them.</source>
      <translation>Stellen Sie die fehlenden Dateien wieder her oder erstellen Sie das virtuelle Raster ohne sie neu.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>The source of raster '{raster}' no longer responds.</source>
      <translation>Die Quelle des Rasters „{raster}“ antwortet nicht mehr.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Try again later: finished windows are kept. If the problem persists, copy the raster to a disk.</source>
      <translation>Versuchen Sie es später erneut: Fertige Fenster bleiben erhalten. Bleibt das Problem bestehen, kopieren Sie das Raster auf eine Festplatte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>{count} of {files:,} files of raster '{raster}' is missing: {missing}.</source>
      <translation>{count} von {files:,} Dateien des Rasters „{raster}“ fehlt: {missing}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>{count:,} of {files:,} files of raster '{raster}' are missing: {missing}.</source>
      <translation>{count:,} von {files:,} Dateien des Rasters „{raster}“ fehlen: {missing}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/footprint.py" />
      <source>Raster '{raster}' cannot be read: {error}.</source>
      <translation>Das Raster „{raster}“ kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic.py" />
      <source>Raster '{raster}' has no coordinate reference system (CRS).</source>
      <translation>Das Raster „{raster}“ hat kein Koordinatenbezugssystem (KBS).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic.py" />
      <source>Raster '{raster}' cannot be reprojected to {crs}.</source>
      <translation>Das Raster „{raster}“ kann nicht in {crs} umprojiziert werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic.py" />
      <source>The rasters are too far apart for one run: {width:,} × {height:,} pixels.</source>
      <translation>Die Raster liegen für einen Lauf zu weit auseinander: {width:,} × {height:,} Pixel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic.py" />
      <source>Check their coordinates, or process distant rasters in separate runs.</source>
      <translation>Prüfen Sie ihre Koordinaten oder verarbeiten Sie entfernte Raster in getrennten Läufen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic.py" />
      <source>Raster '{raster}' cannot be warped: {error}.</source>
      <translation>Das Raster „{raster}“ kann nicht umgerechnet werden (Warp): {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic_tiles.py" />
      <source>Raster '{raster}' has no georeference.</source>
      <translation>Das Raster „{raster}“ hat keine Georeferenzierung.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic_tiles.py" />
      <source>Raster '{raster}' has a palette. Convert it with 'gdal_translate -expand rgb in.tif out.tif'.</source>
      <translation>Das Raster „{raster}“ hat eine Farbpalette. Wandeln Sie es mit 'gdal_translate -expand rgb in.tif out.tif' um.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic_tiles.py" />
      <source>Its data type is {dtype}, but that of {count:,} other rasters is {other}. Process it in a separate run.</source>
      <translation>Sein Datentyp ist {dtype}, der von {count:,} anderen Rastern jedoch {other}. Verarbeiten Sie es in einem getrennten Lauf.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic_tiles.py" />
      <source>Its additional no data values differ from those of the other rasters.</source>
      <translation>Seine zusätzlichen Nodata-Werte unterscheiden sich von denen der anderen Raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' has complex values.</source>
      <translation>Das Raster „{raster}“ enthält komplexe Werte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Choose an optical image.</source>
      <translation>Wählen Sie ein optisches Bild.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>Raster '{raster}' has no georeference and no CRS. Crowns have pixel coordinates (with negative y, as in QGIS) and no size in metres.</source>
      <translation>Das Raster „{raster}“ hat weder Georeferenzierung noch KBS. Kronen erhalten Pixelkoordinaten (mit negativem y, wie in QGIS) und keine Größe in Metern.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>Raster '{raster}' has no coordinate reference system (CRS), so its ground resolution is unknown. The patch size is in pixels, and crowns have no size in metres.</source>
      <translation>Das Raster „{raster}“ hat kein Koordinatenbezugssystem (KBS), daher ist seine Bodenauflösung unbekannt. Die Kachelgröße gilt in Pixeln, und Kronen haben keine Größe in Metern.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>Raster '{raster}': the CRS of the layer in QGIS ({layer}) is used instead of that of the file ({file}).</source>
      <translation>Raster „{raster}“: Das KBS des Layers in QGIS ({layer}) wird anstelle desjenigen der Datei ({file}) verwendet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>Raster '{raster}' has no bands or no pixels.</source>
      <translation>Das Raster „{raster}“ hat keine Kanäle oder keine Pixel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>If it is a container (GeoPackage, NetCDF, HDF), choose one of its raster layers.</source>
      <translation>Ist es ein Container (GeoPackage, NetCDF, HDF), wählen Sie einen seiner Rasterlayer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>The chosen bands of raster '{raster}' have different data types ({types}).</source>
      <translation>Die gewählten Kanäle des Rasters „{raster}“ haben verschiedene Datentypen ({types}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>Choose bands of one data type.</source>
      <translation>Wählen Sie Kanäle mit demselben Datentyp.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>Raster '{raster}': band {band} is used as grey for red, green and blue. Models trained on colour images detect fewer crowns in grey ones.</source>
      <translation>Raster „{raster}“: Kanal {band} wird als Grauwert für Rot, Grün und Blau verwendet. Auf Farbbildern trainierte Modelle erkennen in Graustufenbildern weniger Kronen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>The CRS of raster '{raster}' cannot be read: {error}.</source>
      <translation>Das KBS des Rasters „{raster}“ kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/stretch.py" />
      <source>Raster '{raster}': {dtype} values are stretched to 8 bits from {ranges} (red, green, blue).</source>
      <translation>Raster „{raster}“: Werte vom Typ {dtype} werden von {ranges} (Rot, Grün, Blau) auf 8 Bit gestreckt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/stretch.py" />
      <source>Raster '{raster}' has no valid pixels.</source>
      <translation>Das Raster „{raster}“ enthält keine gültigen Pixel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/stretch.py" />
      <source>Check its no data value.</source>
      <translation>Prüfen Sie seinen Nodata-Wert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/stretch.py" />
      <source>Raster '{raster}': {dtype} values are mapped linearly to 8 bits from 0–{white:g}.</source>
      <translation>Raster '{raster}': {dtype}-Werte werden von 0–{white:g} linear auf 8 Bit abgebildet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/stretch.py" />
      <source>Raster '{raster}': most values are outside the value range of the model's training. This range is not used.</source>
      <translation>Raster '{raster}': Die meisten Werte liegen außerhalb des Wertebereichs, mit dem das Modell trainiert wurde. Dieser Bereich wird nicht verwendet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/validity.py" />
      <source>Raster '{raster}': {share:.1%} of the sampled pixels have the value {value} in all bands, far from the other values. They are treated as no data. To declare the value, add it to the additional no data values of the layer (Layer Properties, Transparency), or run: gdal_edit.py -a_nodata {value} FILE.</source>
      <translation>Raster „{raster}“: {share:.1%} der untersuchten Pixel haben in allen Kanälen den Wert {value}, weit entfernt von den anderen Werten. Sie werden als fehlende Daten behandelt. Um den Wert festzulegen, fügen Sie ihn den zusätzlichen Leerwerten des Layers hinzu (Layereigenschaften, Transparenz) oder führen Sie aus: gdal_edit.py -a_nodata {value} FILE.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/value_grids.py" />
      <source>Height model '{raster}' does not contain heights above ground in metres: the sampled values are {low:.4g} to {high:.4g}.</source>
      <translation>Das Höhenmodell „{raster}“ enthält keine Höhen über dem Boden in Metern: Die untersuchten Werte reichen von {low:.4g} bis {high:.4g}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/value_grids.py" />
      <source>Choose a canopy height model. Elevations are a surface model, which needs a terrain model, too; both must be in metres.</source>
      <translation>Wählen Sie ein Kronenhöhenmodell. Geländehöhen mit Bäumen sind ein Oberflächenmodell, das auch ein Geländemodell benötigt; beide müssen in Metern sein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/value_grids.py" />
      <source>Raster '{raster}' is a colour image with {count} bands, not a height model.</source>
      <translation>Das Raster „{raster}“ ist ein Farbbild mit {count} Kanälen, kein Höhenmodell.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/value_grids.py" />
      <source>Choose a raster with one band of heights or elevations in metres.</source>
      <translation>Wählen Sie ein Raster mit einem einzigen Kanal, der Höhen oder Geländehöhen in Metern enthält.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/value_grids.py" />
      <source>Surface model and terrain model '{raster}' are assumed to have the same CRS, because one of them has none.</source>
      <translation>Für das Oberflächenmodell und das Geländemodell „{raster}“ wird dasselbe KBS angenommen, weil eines von beiden keines hat.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/warping.py" />
      <source>Raster '{raster}' is georeferenced by rational polynomial coefficients (RPC). It is warped to a grid of {width} × {height} pixels at a terrain height of {terrain:g} m, the one that QGIS shows. Use an orthorectified image for exact positions on slopes.</source>
      <translation>Das Raster „{raster}“ ist durch rationale Polynomkoeffizienten (RPC) georeferenziert. Es wird bei einer Geländehöhe von {terrain:g} m auf ein Gitter von {width} × {height} Pixeln transformiert, wie es QGIS anzeigt. Verwenden Sie für genaue Lagen an Hängen ein orthorektifiziertes Bild.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/warping.py" />
      <source>Raster '{raster}' cannot be opened: {error}.</source>
      <translation>Das Raster „{raster}“ kann nicht geöffnet werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/warping.py" />
      <source>Raster '{raster}' is georeferenced by {count:,} ground control points. It is warped to a grid of {width} × {height} pixels, the one that QGIS shows.</source>
      <translation>Das Raster „{raster}“ ist durch {count:,} Passpunkte georeferenziert. Es wird auf ein Gitter von {width} × {height} Pixeln transformiert, wie es QGIS anzeigt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/warping.py" />
      <source>Check the address, and that this computer can reach the server.</source>
      <translation>Prüfen Sie die Adresse und ob dieser Rechner den Server erreichen kann.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/warping.py" />
      <source>Check that the file exists and opens in QGIS as a raster layer.</source>
      <translation>Prüfen Sie, ob die Datei existiert und sich in QGIS als Rasterlayer öffnen lässt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/architectures.py" />
      <source>Architecture '{architecture}' is unknown.</source>
      <translation>Die Architektur „{architecture}“ ist unbekannt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/architectures.py" />
      <source>This version supports: {architectures}. The model may have been created by a newer version.</source>
      <translation>Diese Version unterstützt: {architectures}. Das Modell wurde möglicherweise mit einer neueren Version erstellt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations returned an image of shape {shape}.</source>
      <translation>Die Augmentierungen gaben ein Bild der Form {shape} zurück.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The image must keep three bands (red, green, blue).</source>
      <translation>Das Bild muss drei Kanäle (Rot, Grün, Blau) behalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations returned an image of {type}.</source>
      <translation>Die Augmentierungen gaben ein Bild vom Typ {type} zurück.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The image must be uint8.</source>
      <translation>Das Bild muss uint8 sein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' cannot be used.</source>
      <translation>Die Augmentierung „{augmentation}“ kann nicht verwendet werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Remove it: the model normalizes images.</source>
      <translation>Entfernen Sie sie: Das Modell normalisiert Bilder.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations returned an image with values from {low:g} to {high:g}.</source>
      <translation>Die Augmentierungen gaben ein Bild mit Werten von {low} bis {high} zurück.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The image must be uint8, or floats from 0 to 1; the model normalizes images.</source>
      <translation>Das Bild muss uint8 sein oder Gleitkommazahlen von 0 bis 1 enthalten; das Modell normalisiert Bilder.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' cannot be used: the transformed boxes do not match the image.</source>
      <translation>Die Augmentierung „{augmentation}“ kann nicht verwendet werden: Die transformierten Boxen passen nicht zum Bild.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Remove it, or use ElasticTransform, GridDistortion or Perspective.</source>
      <translation>Entfernen Sie sie oder verwenden Sie ElasticTransform, GridDistortion oder Perspective.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations cannot be applied to a patch of {width} × {height} pixels: {error}.</source>
      <translation>Die Augmentierungen lassen sich nicht auf eine Kachel von {width} × {height} Pixeln anwenden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Change their sizes to match the patches, or remove the one that fails.</source>
      <translation>Passen Sie ihre Größen an die Kacheln an oder entfernen Sie die fehlerhafte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' requires {needs}, which patches do not have.</source>
      <translation>Die Augmentierung „{augmentation}“ benötigt {needs}, was Kacheln nicht haben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>{title} cannot be created: {error}.</source>
      <translation>{title} kann nicht erstellt werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' cannot be used: it does not transform boxes.</source>
      <translation>Die Augmentierung „{augmentation}“ kann nicht verwendet werden: Sie transformiert Boxen nicht.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' moves crowns, but their boxes are not transformed without bbox_params.</source>
      <translation>Die Augmentierung „{augmentation}“ verschiebt Kronen, aber ohne bbox_params werden ihre Boxen nicht transformiert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Pass bbox_params=BboxParams(format='pascal_voc', label_fields=['category_ids']) to albumentations.Compose.</source>
      <translation>Übergeben Sie bbox_params=BboxParams(format='pascal_voc', label_fields=['category_ids']) an albumentations.Compose.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>{title}: a value is required.</source>
      <translation>{title}: Ein Wert ist erforderlich.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>{title}: a {type} was given, but kornia's containers are not supported.</source>
      <translation>{title}: Angegeben wurde ein {type}, Container von kornia werden aber nicht unterstützt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>{title}: a {type} was given.</source>
      <translation>{title}: Angegeben wurde ein {type}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>Use albumentations: a Compose with bbox_params, or a function get_transform(augment) that returns one.</source>
      <translation>Verwenden Sie albumentations: ein Compose mit bbox_params oder eine Funktion get_transform(augment), die eines zurückgibt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>The return value of the transforms for augment={augment}</source>
      <translation>Der Rückgabewert der Transformationen für augment={augment}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>The transforms</source>
      <translation>Die Transformationen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>The transforms cannot be called with augment=True and augment=False: {error}.</source>
      <translation>Die Transformationen lassen sich nicht mit augment=True und augment=False aufrufen: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>Give a function get_transform(augment), or an albumentations Compose.</source>
      <translation>Geben Sie eine Funktion get_transform(augment) oder ein Compose von albumentations an.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/deepforest_names.py" />
      <source>pad_mode is {mode}, but must be one of: {borders}</source>
      <translation>pad_mode ist {mode}, muss aber eines davon sein: {borders}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/deepforest_names.py" />
      <source>kernel_size is {size}, but only square kernels can be used</source>
      <translation>kernel_size ist {size}, aber nur quadratische Kerne können verwendet werden</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/deepforest_names.py" />
      <source>{name} is {value}, but must be two numbers</source>
      <translation>{name} ist {value}, muss aber aus zwei Zahlen bestehen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Augmentation '{augmentation}'</source>
      <translation>Augmentierung „{augmentation}“</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>{title} has no parameter {parameter}.</source>
      <translation>{title} hat keinen Parameter {parameter}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>{title} mixes parameters of DeepForest and of albumentations: {parameters}.</source>
      <translation>{title} vermischt Parameter von DeepForest und von albumentations: {parameters}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Its parameters are: {takes}.</source>
      <translation>Ihre Parameter sind: {takes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>{title} is unknown.</source>
      <translation>{title} ist unbekannt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Did you mean {close}?</source>
      <translation>Meinten Sie {close}?</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The augmentations</source>
      <translation>Die Augmentierungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The augmentation {augmentation} is neither a name nor a mapping with one key.</source>
      <translation>Die Augmentierung {augmentation} ist weder ein Name noch eine Zuordnung mit einem Schlüssel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Write each as a name or as {"Name": {"parameter": value}}.</source>
      <translation>Schreiben Sie jede als Namen oder als {"Name": {"parameter": value}}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The parameters of augmentation '{augmentation}' must be names with values, not {parameters}.</source>
      <translation>Die Parameter der Augmentierung „{augmentation}“ müssen Namen mit Werten sein, nicht {parameters}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Augmentation '{augmentation}' has no parameters: {parameters}.</source>
      <translation>Die Augmentierung „{augmentation}“ hat keine Parameter: {parameters}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The augmentations must be a list of names, not {names}.</source>
      <translation>Die Augmentierungen müssen eine Liste von Namen sein, nicht {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>{deepforest}; in albumentations: {albumentations}</source>
      <translation>{deepforest}; in albumentations: {albumentations}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>Numerical precision int8 requires OpenVINO and an Intel or AMD processor, or an Intel GPU.</source>
      <translation>Die Rechengenauigkeit int8 benötigt OpenVINO und einen Prozessor von Intel oder AMD oder eine Intel-GPU.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>Set the numerical precision to 'auto', or the device to 'cpu'.</source>
      <translation>Setzen Sie die Rechengenauigkeit auf 'auto' oder das Gerät auf 'cpu'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>Numerical precision int8</source>
      <translation>Die Rechengenauigkeit int8</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>OpenVINO cannot run this model on this machine ({error}). PyTorch is used instead, which is slower.</source>
      <translation>OpenVINO kann dieses Modell auf diesem Rechner nicht ausführen ({error}). Stattdessen wird PyTorch verwendet, das langsamer ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>Model '{model}' does not match its architecture. Tensors: {missing} missing, {unknown} unknown, {other} with a different shape (first: {first}).</source>
      <translation>Das Modell „{model}“ passt nicht zu seiner Architektur. Tensoren: {missing} fehlen, {unknown} sind unbekannt, {other} haben eine andere Form (erster: {first}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>The file is damaged or was created by another program. Choose another model.</source>
      <translation>Die Datei ist beschädigt oder wurde von einem anderen Programm erstellt. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>Training diverged: the loss is NaN or infinite at step {global_step}.</source>
      <translation>Das Training ist divergiert: Der Verlust ist bei Schritt {global_step} NaN oder unendlich.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>Lower the learning rate (it was {learning_rate:g}).</source>
      <translation>Senken Sie die Lernrate (sie war {learning_rate}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Choose another number. The environment variable CUDA_VISIBLE_DEVICES limits which GPUs exist.</source>
      <translation>Wählen Sie eine andere Nummer. Die Umgebungsvariable CUDA_VISIBLE_DEVICES begrenzt, welche GPUs vorhanden sind.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Device '{device}' is not available. This machine has: {present}.</source>
      <translation>Das Gerät „{device}“ ist nicht verfügbar. Dieser Rechner hat: {present}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Choose 'auto', or set up the engine again with the PyTorch build for this device.</source>
      <translation>Wählen Sie 'auto' oder richten Sie die Engine mit dem PyTorch-Build für dieses Gerät neu ein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>{count} GPUs are requested, but the device is '{device}', of which there is one.</source>
      <translation>Es werden {count} GPUs angefordert, das Gerät ist jedoch „{device}“, das es nur einmal gibt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Choose 'cuda' as the device, or set the number of GPUs to 1.</source>
      <translation>Wählen Sie 'cuda' als Gerät oder setzen Sie die Anzahl der GPUs auf 1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>GPU '{device}' does not exist. This machine has {count} NVIDIA GPU, with the number 0.</source>
      <translation>Die GPU „{device}“ existiert nicht. Dieser Rechner hat {count} NVIDIA-GPU, mit der Nummer 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>GPU '{device}' does not exist. This machine has {count} NVIDIA GPUs, with the numbers from 0 on.</source>
      <translation>Die GPU „{device}“ existiert nicht. Dieser Rechner hat {count} NVIDIA-GPUs, mit den Nummern ab 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Device xpu (an Intel GPU)</source>
      <translation>Das Gerät xpu (eine Intel-GPU)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Numerical precision bfloat16 is not available on Intel GPUs, which support float16 and float32.</source>
      <translation>Die Rechengenauigkeit bfloat16 ist auf Intel-GPUs nicht verfügbar; diese unterstützen float16 und float32.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Set the numerical precision to 'auto'.</source>
      <translation>Setzen Sie die Rechengenauigkeit auf 'auto'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>'{source}' is not a model file or is damaged: {why}.</source>
      <translation>„{source}“ ist keine Modelldatei oder ist beschädigt: {why}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>tensor '{tensor}' has a type that is not allowed for weights</source>
      <translation>Tensor „{tensor}“ hat einen Typ, der für Gewichte nicht zulässig ist</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>its tensors have {megabytes:,.1f} MB, but the file is smaller</source>
      <translation>ihre Tensoren haben {megabytes:,.1f} MB, aber die Datei ist kleiner</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>it contains a text of {longest:,} characters</source>
      <translation>sie enthält einen Text von {longest:,} Zeichen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>it unpacks to {megabytes:,.1f} MB, but the file is smaller</source>
      <translation>entpackt hat sie {megabytes} MB, die Datei ist aber kleiner</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Downloading model</source>
      <translation>Modell wird heruntergeladen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Model {model}, from the cache.</source>
      <translation>Modell {model}, aus dem Cache.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Model '{model}' does not exist.</source>
      <translation>Das Modell „{model}“ existiert nicht.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Choose a model file or folder, leave the field empty for the bundled model, or enter the name of a fine-tuned model or a repository of the Hugging Face Hub as owner/name, for example {example}.</source>
      <translation>Wählen Sie eine Modelldatei oder einen Ordner, lassen Sie das Feld für das mitgelieferte Modell leer oder geben Sie den Namen eines feinabgestimmten Modells oder ein Repository des Hugging Face Hub als owner/name ein, zum Beispiel {example}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Downloading {repository}, version {version}, {size:.1f} MB, from {endpoint}.</source>
      <translation>{repository}, Version {version}, {size} MB, wird von {endpoint} heruntergeladen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>'{revision}' of {repository} is commit {commit}. This commit is used from now on, even if '{revision}' changes. To use another one, enter {repository}@COMMIT.</source>
      <translation>'{revision}' von {repository} ist der Commit {commit}. Dieser Commit wird von nun an verwendet, auch wenn sich '{revision}' ändert. Um einen anderen zu verwenden, geben Sie {repository}@COMMIT ein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>the server is not a hub: its response has no commit or no checksum</source>
      <translation>der Server ist kein Hub: Seine Antwort enthält keinen Commit oder keine Prüfsumme</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>the hub returned another version, {version}</source>
      <translation>der Hub hat eine andere Version zurückgegeben, {version}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>There is no connection to {endpoint}; {model} from the cache is used.</source>
      <translation>Es besteht keine Verbindung zu {endpoint}; {model} aus dem Cache wird verwendet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>the checksum of '{file}' is wrong, so the file was damaged or modified and is deleted</source>
      <translation>die Prüfsumme von „{file}“ ist falsch; die Datei wurde also beschädigt oder verändert und wird gelöscht</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Try again. If the error persists, a proxy between this computer and the hub modifies files.</source>
      <translation>Versuchen Sie es erneut. Bleibt der Fehler bestehen, verändert ein Proxy zwischen diesem Rechner und dem Hub Dateien.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>{repository} has no '{file}': default class names and thresholds are used.</source>
      <translation>{repository} enthält keine Datei '{file}': Vorgegebene Klassennamen und Schwellen werden verwendet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Check the network and the proxy (HTTP_PROXY, HTTPS_PROXY, or Settings, Options, Network in QGIS).</source>
      <translation>Prüfen Sie das Netzwerk und den Proxy (HTTP_PROXY, HTTPS_PROXY oder Einstellungen, Optionen, Netzwerk in QGIS).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Check the name. If the repository is private, set the variable HF_TOKEN to your token.</source>
      <translation>Prüfen Sie den Namen. Ist das Repository privat, setzen Sie die Variable HF_TOKEN auf Ihr Token.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>The model {model} cannot be downloaded from {endpoint}: {reason}.</source>
      <translation>Das Modell {model} kann nicht von {endpoint} heruntergeladen werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>{advice} Alternatively, download '{weights}' and '{config}' from {page} in another way, put both files into one folder, and choose that folder as the model. The bundled model works offline.</source>
      <translation>{advice} Alternativ laden Sie '{weights}' und '{config}' von {page} auf anderem Weg herunter, legen Sie beide Dateien in einen Ordner und wählen Sie diesen Ordner als Modell. Das mitgelieferte Modell funktioniert offline.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the certificate of the server is not trusted</source>
      <translation>dem Zertifikat des Servers wird nicht vertraut</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>If your organization inspects HTTPS traffic, set the variable SSL_CERT_FILE to its certificates.</source>
      <translation>Falls Ihre Organisation HTTPS-Verkehr untersucht, setzen Sie die Variable SSL_CERT_FILE auf deren Zertifikate.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the repository does not exist or is private (HTTP status {status})</source>
      <translation>das Repository existiert nicht oder ist privat (HTTP-Status {status})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the hub reports an error (HTTP status {status})</source>
      <translation>der Hub meldet einen Fehler (HTTP-Status {status})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>downloads are disabled (HF_HUB_OFFLINE is set)</source>
      <translation>Downloads sind deaktiviert (HF_HUB_OFFLINE ist gesetzt)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Unset HF_HUB_OFFLINE to enable them.</source>
      <translation>Heben Sie HF_HUB_OFFLINE auf, um sie zu aktivieren.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>its owners require that their terms are accepted</source>
      <translation>seine Eigentümer verlangen die Annahme ihrer Bedingungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Accept them on its page and set the variable HF_TOKEN to your token.</source>
      <translation>Nehmen Sie sie auf der Seite des Repositorys an und setzen Sie die Variable HF_TOKEN auf Ihr Token.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the repository has no version '{version}'</source>
      <translation>das Repository hat keine Version '{version}'</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Check the part of the name after '@'.</source>
      <translation>Prüfen Sie den Teil des Namens nach '@'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the repository has no file '{file}'</source>
      <translation>das Repository enthält keine Datei '{file}'</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Choose a repository with a model that DeepForest can load.</source>
      <translation>Wählen Sie ein Repository mit einem Modell, das DeepForest laden kann.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>it cannot be written to '{folder}' ({error})</source>
      <translation>es kann nicht nach „{folder}“ geschrieben werden ({error})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Free some space, or set the variable HF_HOME to another folder.</source>
      <translation>Geben Sie Speicherplatz frei oder setzen Sie die Variable HF_HOME auf einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>SOCKS proxies are not supported</source>
      <translation>SOCKS-Proxys werden nicht unterstützt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Use an HTTP proxy.</source>
      <translation>Verwenden Sie einen HTTP-Proxy.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the server did not respond in time</source>
      <translation>der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>there is no connection ({error})</source>
      <translation>es besteht keine Verbindung ({error})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>{reason}, through the proxy {proxy}</source>
      <translation>{reason}, über den Proxy {proxy}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the proxy requires a login (HTTP status 407)</source>
      <translation>der Proxy verlangt eine Anmeldung (HTTP-Status 407)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Add user and password to HTTPS_PROXY, before the host and an @.</source>
      <translation>Ergänzen Sie in HTTPS_PROXY vor dem Host Benutzer und Passwort, gefolgt von @.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>access is denied (HTTP status {status})</source>
      <translation>der Zugriff wird verweigert (HTTP-Status {status})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>too many requests were sent (HTTP status 429)</source>
      <translation>es wurden zu viele Anfragen gesendet (HTTP-Status 429)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>Use numbers, epoch, + - * / // % **, parentheses, min and max, for example 0.95 ** epoch.</source>
      <translation>Verwenden Sie Zahlen, epoch, + - * / // % **, Klammern, min und max, zum Beispiel 0.95 ** epoch.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' must be an expression of 'epoch' with at most {max_characters} characters.</source>
      <translation>'{lambda_key}' muss ein Ausdruck aus 'epoch' mit höchstens {max_characters} Zeichen sein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' is '{text}', which is not an expression of 'epoch'.</source>
      <translation>'{lambda_key}' ist „{text}“, was kein Ausdruck aus 'epoch' ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' is '{text}', which is not a valid factor at epoch {epoch}.</source>
      <translation>'{lambda_key}' ist '{text}', was in Epoche {epoch} kein gültiger Faktor ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>It must be a number of at least 0 for every epoch, from 0 to the number of epochs.</source>
      <translation>Es muss für jede Epoche, von 0 bis zur Anzahl der Epochen, eine Zahl von mindestens 0 sein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' contains '{code}', which is not allowed.</source>
      <translation>'{lambda_key}' enthält '{code}', was nicht erlaubt ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>Download or copy the file again.</source>
      <translation>Laden Sie die Datei erneut herunter oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>The format of model '{model}' has another version.</source>
      <translation>Das Format des Modells „{model}“ hat eine andere Version.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>Update DeepForest for QGIS.</source>
      <translation>Aktualisieren Sie DeepForest für QGIS.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>The header of model '{model}' cannot be read: {error}.</source>
      <translation>Der Kopf des Modells „{model}“ kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>The header of model '{model}' cannot be read: {reason}.</source>
      <translation>Der Kopf des Modells „{model}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>{error} is missing</source>
      <translation>{error} fehlt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>'{name}' cannot be {value}</source>
      <translation>'{name}' kann nicht {value} sein</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>the conversion ended with exit code {returncode}</source>
      <translation>die Umwandlung endete mit Exitcode {returncode}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>Converting the model to OpenVINO, once per model …</source>
      <translation>Modell wird in das OpenVINO-Format umgewandelt, einmal je Modell …</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>The model was converted in {seconds:.0f} s.</source>
      <translation>Das Modell wurde in {seconds:.0f} s umgewandelt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>'{folder}' cannot be written: {error}</source>
      <translation>„{folder}“ kann nicht geschrieben werden: {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>Waiting for another run that converts the same model …</source>
      <translation>Auf einen anderen Lauf, der dasselbe Modell umwandelt, wird gewartet …</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>'{folder}' cannot be written</source>
      <translation>„{folder}“ kann nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>the conversion did not end within {seconds:g} s</source>
      <translation>die Umwandlung endete nicht innerhalb von {seconds} s</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_runtime.py" />
      <source>Run 'Set up engine' in QGIS, or install them with: pip install 'deepforest-qgis[all]'.</source>
      <translation>Führen Sie in QGIS „Engine einrichten“ aus oder installieren Sie sie mit: pip install 'deepforest-qgis[all]'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_runtime.py" />
      <source>{purpose} needs packages that are not installed: {packages}.</source>
      <translation>{purpose} benötigt Pakete, die nicht installiert sind: {packages}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/plain_containers.py" />
      <source>its settings are nested too deeply</source>
      <translation>seine Einstellungen sind zu tief verschachtelt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>The learning-rate schedule 'train.scheduler.type' is '{name}', which is unknown.</source>
      <translation>Der Lernratenplan 'train.scheduler.type' ist '{name}', was unbekannt ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>Choose one of: {types}.</source>
      <translation>Wählen Sie einen davon: {types}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>The learning-rate schedule has no parameter '{parameter}'.</source>
      <translation>Der Lernratenplan hat keinen Parameter „{parameter}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>Its parameters are: {params}.</source>
      <translation>Vorhandene Parameter: {params}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>The warm-up of the learning rate cannot be negative ({warmup_steps} steps).</source>
      <translation>Das Aufwärmen der Lernrate kann nicht negativ sein ({warmup_steps} Schritte).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/stored_thresholds.py" />
      <source>Thresholds cannot be stored in model '{model}'.</source>
      <translation>Im Modell „{model}“ können keine Schwellen gespeichert werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/stored_thresholds.py" />
      <source>Choose a model file that 'Fine-tune' wrote. The bundled model and models of the Hugging Face Hub are not changed.</source>
      <translation>Wählen Sie eine Modelldatei, die „Modell feinabstimmen“ geschrieben hat. Das mitgelieferte Modell und Modelle des Hugging Face Hub werden nicht geändert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/stored_thresholds.py" />
      <source>Thresholds cannot be stored in '{model}', which was not written by 'Fine-tune'.</source>
      <translation>In „{model}“ können keine Schwellen gespeichert werden, weil es nicht von „Modell feinabstimmen“ geschrieben wurde.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/stored_thresholds.py" />
      <source>Choose a model file that 'Fine-tune' wrote.</source>
      <translation>Wählen Sie eine Modelldatei, die „Modell feinabstimmen“ geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/stored_thresholds.py" />
      <source>'{path}' is not a model file or is damaged: {error}.</source>
      <translation>„{path}“ ist keine Modelldatei oder ist beschädigt: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{name}' of model '{model}' is {given}.</source>
      <translation>'{name}' des Modells „{model}“ ist {given}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>It must be a whole number from 1 to {most:,}.</source>
      <translation>Es muss eine ganze Zahl von 1 bis {most:,} sein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>DeepForest cannot load a model of architecture '{architecture}'.</source>
      <translation>DeepForest kann kein Modell der Architektur „{architecture}“ laden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Only models fine-tuned from a DeepForest model ('{start}') can be exported.</source>
      <translation>Nur Modelle, die aus einem DeepForest-Modell („{start}“) feinabgestimmt wurden, können exportiert werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Choose a model file, or leave the field empty for the bundled model.</source>
      <translation>Wählen Sie eine Modelldatei oder lassen Sie das Feld für das mitgelieferte Modell leer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Model '{model}' has the unknown architecture '{architecture}'.</source>
      <translation>Das Modell „{model}“ hat die unbekannte Architektur „{architecture}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>This version supports: {architectures}.</source>
      <translation>Diese Version unterstützt: {architectures}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Folder '{folder}' has no file 'model.safetensors'.</source>
      <translation>Der Ordner „{folder}“ enthält keine Datei 'model.safetensors'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Choose a model file, or a DeepForest hub folder.</source>
      <translation>Wählen Sie eine Modelldatei oder einen Hub-Ordner von DeepForest.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>PyTorch {version} cannot load '{path}' safely: a file in this format could run code.</source>
      <translation>PyTorch {version} kann „{path}“ nicht sicher laden: Eine Datei in diesem Format könnte Code ausführen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Update PyTorch to {safe} or later, or use a model in the format .safetensors.</source>
      <translation>Aktualisieren Sie PyTorch auf {safe} oder neuer oder verwenden Sie ein Modell im Format .safetensors.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{path}' contains no weights.</source>
      <translation>„{path}“ enthält keine Gewichte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Choose a model file.</source>
      <translation>Wählen Sie eine Modelldatei.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{path}' is not a crown detector: it has no RetinaNet classification head.</source>
      <translation>„{path}“ ist kein Kronendetektor: Der Klassifikationskopf eines RetinaNet fehlt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Choose a model of this project, or of DeepForest 1.x or 2.x.</source>
      <translation>Wählen Sie ein Modell dieses Projekts oder von DeepForest 1.x oder 2.x.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Model '{model}' has {classes:,} classes.</source>
      <translation>Das Modell „{model}“ hat {classes:,} Klassen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The number of classes must be from 1 to {max_classes:,}.</source>
      <translation>Die Anzahl der Klassen muss zwischen 1 und {max_classes:,} liegen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>It must be a number from 0 to 1.</source>
      <translation>Es muss eine Zahl von 0 bis 1 sein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Model '{model}' is not a regular file.</source>
      <translation>Das Modell „{model}“ ist keine reguläre Datei.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The model in folder '{folder}' cannot be read: {error}.</source>
      <translation>Das Modell im Ordner „{folder}“ kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Supported are .safetensors files, DeepForest hub folders, Lightning checkpoints and state dicts.</source>
      <translation>Unterstützt werden .safetensors-Dateien, Hub-Ordner von DeepForest, Lightning-Checkpoints und State-Dicts.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{path}' is not a model file that can be loaded safely: {reason}.</source>
      <translation>„{path}“ ist keine Modelldatei, die sich sicher laden lässt: {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The class names of model '{model}' cannot be read: {names}.</source>
      <translation>Die Klassennamen des Modells „{model}“ können nicht gelesen werden: {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Set 'label_dict' to class names with different whole numbers from 0, for example 'Tree': 0, and save the model again.</source>
      <translation>Setzen Sie 'label_dict' auf Klassennamen mit verschiedenen ganzen Zahlen ab 0, zum Beispiel 'Tree': 0, und speichern Sie das Modell erneut.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>it is damaged, or contains objects other than weights, which may be code</source>
      <translation>sie ist beschädigt oder enthält andere Objekte als Gewichte, die Code sein können</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>it contains NumPy values</source>
      <translation>sie enthält NumPy-Werte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Convert class names, class numbers and settings to str, int and float, and save the model again.</source>
      <translation>Wandeln Sie Klassennamen, Klassennummern und Einstellungen in str, int und float um und speichern Sie das Modell erneut.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>it ends too early</source>
      <translation>sie endet zu früh</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>missed</source>
      <translation>übersehen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>{quantity} by stand</source>
      <translation>{quantity} nach Bestand</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>{quantity} by epoch</source>
      <translation>{quantity} nach Epoche</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Histogram: {quantity}</source>
      <translation>Histogramm: {quantity}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Distance ({unit})</source>
      <translation>Abstand ({unit})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Reference diameter ({unit})</source>
      <translation>Referenzdurchmesser ({unit})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Predicted diameter ({unit})</source>
      <translation>Vorhergesagter Durchmesser ({unit})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count:,} of {total:,}</source>
      <translation>{count:,} von {total:,}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>At most {count:,} crowns of a kind are drawn, sampled at random.</source>
      <translation>Höchstens {count:,} Kronen jeder Art sind gezeichnet, als Zufallsstichprobe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Centres of the crowns in map units: {true}, {false}, {missed}. {note}</source>
      <translation>Mittelpunkte der Kronen in Karteneinheiten: {true}, {false}, {missed}. {note}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>IoU of the matches ({count:,}): 0 is no overlap, 1 is identical; median {median:.2f}.</source>
      <translation>IoU der Zuordnungen ({count:,}): 0 bedeutet keine Überlappung, 1 identisch; Median {median:.2f}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Distances between reference crowns and the centres of predicted crowns ({count:,}): mean {mean:.2f} {unit}, RMSE {rmse:.2f} {unit}.</source>
      <translation>Abstände zwischen Referenzkronen und den Mittelpunkten vorhergesagter Kronen ({count:,}): Mittel {mean:.2f} {unit}, RMSE {rmse:.2f} {unit}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Crown diameters of the matches ({unit}): bias (predicted minus reference) {bias:+.2f} {unit}, RMSE {rmse:.2f} {unit}, {correlation}. Equal diameters are on the dotted line. {note}</source>
      <translation>Kronendurchmesser der Zuordnungen ({unit}): mittlere Abweichung (Vorhersage minus Referenz) {bias:+.2f} {unit}, RMSE {rmse:.2f} {unit}, {correlation}. Gleiche Durchmesser liegen auf der gepunkteten Linie. {note}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Kolmogorov–Smirnov distance between the diameters of all predicted and all reference crowns: {distance:.2f} (0: equal distributions, 1: separate ones).</source>
      <translation>Kolmogorow-Smirnow-Distanz zwischen den Durchmessern aller vorhergesagten Kronen und aller Referenzkronen: {distance:.2f} (0: gleiche Verteilungen, 1: getrennte Verteilungen).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>mean, {unit}</source>
      <translation>Mittel, {unit}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>IoU 0.50 to 0.95</source>
      <translation>IoU 0,50 bis 0,95</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count} true positive</source>
      <translation>{count} richtig Positive</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count:,} true positives</source>
      <translation>{count} richtig Positive</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count} false positive</source>
      <translation>{count} falsch Positive</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count:,} false positives</source>
      <translation>{count} falsch Positive</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count} missed crown</source>
      <translation>{count} übersehene Krone</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count:,} missed crowns</source>
      <translation>{count:,} übersehene Kronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Evaluation of the crowns of “{layer}”</source>
      <translation>Evaluierung der Kronen von „{layer}“</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>correlation {value:.2f}</source>
      <translation>Korrelation {value:.2f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>correlation undefined</source>
      <translation>Korrelation nicht definiert</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/map_picture.py" />
      <source>{count} crown is too small for an outline at this scale; a point marks it.</source>
      <translation>{count} Krone ist in diesem Maßstab für einen Umriss zu klein; ein Punkt markiert sie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/map_picture.py" />
      <source>{count:,} crowns are too small for outlines at this scale; points mark them, and where several share a pixel, only one is visible.</source>
      <translation>{count:,} Kronen sind in diesem Maßstab für Umrisse zu klein; Punkte markieren sie, und wo sich mehrere ein Pixel teilen, ist nur eine sichtbar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/map_picture.py" />
      <source>score {low:.2f} to {high:.2f}</source>
      <translation>Score {low:.2f} bis {high:.2f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/map_picture.py" />
      <source>other classes</source>
      <translation>andere Klassen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The height of a crown is the maximum of the height model inside it, without single-pixel spikes.</source>
      <translation>Die Höhe einer Krone ist das Maximum des Höhenmodells darin, ohne Ausreißer einzelner Pixel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The accuracy is known only from a comparison with crowns that were mapped independently.</source>
      <translation>Die Genauigkeit ist nur aus einem Vergleich mit unabhängig kartierten Kronen bekannt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>precision</source>
      <translation>Präzision</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>recall</source>
      <translation>Trefferquote (Recall)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>{count} crown without a model was added to the layer.</source>
      <translation>{count} Krone ohne Modell wurde dem Layer hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>{count:,} crowns without a model were added to the layer.</source>
      <translation>{count:,} Kronen ohne Modell wurden dem Layer hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>Software: DeepForest for QGIS {version}, PyTorch {torch}, torchvision {torchvision}.</source>
      <translation>Software: DeepForest for QGIS {version}, PyTorch {torch}, torchvision {torchvision}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The tree crowns of raster “{raster}” were detected on {date} with the model “{model}”, a convolutional neural network ({architecture}), by the method of DeepForest (Weinstein et al. 2019, 2020).</source>
      <translation>Die Baumkronen des Rasters „{raster}“ wurden am {date} mit dem Modell „{model}“, einem neuronalen Faltungsnetz ({architecture}), nach der Methode von DeepForest erkannt (Weinstein et al. 2019, 2020).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The network gives each crown a box and a score from 0 to 1, which is not a probability. Crowns with a score below {score} were dropped; of several boxes whose IoU is above {iou}, the one with the highest score was kept.</source>
      <translation>Das Netz gibt jeder Krone eine Box und einen Score von 0 bis 1, der keine Wahrscheinlichkeit ist. Kronen mit einem Score unter {score} wurden verworfen; von mehreren Boxen, deren IoU über {iou} liegt, wurde die mit dem höchsten Score behalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>On the validation data of the model: {metrics}. These values apply to that data, not to this raster; the accuracy here is known only from a comparison with crowns that were mapped independently.</source>
      <translation>Auf den Validierungsdaten des Modells: {metrics}. Diese Werte gelten für jene Daten, nicht für dieses Raster; die Genauigkeit hier ist nur aus einem Vergleich mit unabhängig kartierten Kronen bekannt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The model was trained with: {sources}.</source>
      <translation>Das Modell wurde trainiert mit: {sources}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The tree crowns of layer “{layer}” were detected on {dates} with the model “{models}”, by the method of DeepForest (Weinstein et al. 2019, 2020).</source>
      <translation>Die Baumkronen des Layers „{layer}“ wurden am {dates} mit dem Modell „{models}“ nach der Methode von DeepForest erkannt (Weinstein et al. 2019, 2020).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The network gives each crown a box and a score from 0 to 1, which is not a probability. The lowest score of these crowns is {score:.2f}.</source>
      <translation>Das Netz gibt jeder Krone eine Box und einen Score von 0 bis 1, der keine Wahrscheinlichkeit ist. Der niedrigste Score dieser Kronen ist {score:.2f}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The layer “{layer}” does not state how its crowns were mapped.</source>
      <translation>Der Layer „{layer}“ gibt nicht an, wie seine Kronen kartiert wurden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>Heights are those of the field height_m of the layer.</source>
      <translation>Die Höhen sind die des Feldes height_m des Layers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Batch size</source>
      <translation>Batch-Größe</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Optimizer</source>
      <translation>Optimierer</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Seed</source>
      <translation>Startwert des Zufalls (Seed)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Training patches</source>
      <translation>Trainingskacheln</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Training crowns</source>
      <translation>Trainingskronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Replayed patches</source>
      <translation>Replay-Kacheln</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Score threshold before the evaluation</source>
      <translation>Score-Schwelle vor der Evaluierung</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>NMS threshold before the evaluation</source>
      <translation>NMS-Schwelle vor der Evaluierung</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Thresholds: reference crowns</source>
      <translation>Schwellen: Referenzkronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Thresholds: number of reference crowns</source>
      <translation>Schwellen: Anzahl der Referenzkronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Thresholds: F1</source>
      <translation>Schwellen: F1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Thresholds: date</source>
      <translation>Schwellen: Datum</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Warm-up of the learning rate (steps)</source>
      <translation>Aufwärmen der Lernrate (Schritte)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Factor of the learning rate for the backbone</source>
      <translation>Faktor der Lernrate für das Backbone</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Weight decay</source>
      <translation>Gewichtsabnahme (Weight Decay)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Largest norm of the gradient</source>
      <translation>Größte Norm des Gradienten</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Decay of the average of the weights</source>
      <translation>Abnahme des Mittelwerts der Gewichte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>NEON evaluation plots</source>
      <translation>NEON-Evaluierungsflächen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>IDTReeS plots</source>
      <translation>IDTReeS-Flächen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>larch stands</source>
      <translation>Lärchenbestände</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>oil palm</source>
      <translation>Ölpalmen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>F1 by source</source>
      <translation>F1 nach Quelle</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Largest number of detections in a patch</source>
      <translation>Größte Anzahl von Erkennungen in einer Kachel</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>backbone only, not a crown detector</source>
      <translation>nur Backbone, kein Kronendetektor</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Part</source>
      <translation>Teil</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Model card of “{model}”</source>
      <translation>Modellkarte von „{model}“</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Detected with model “{model}”, {time}, in {duration}.</source>
      <translation>Erkannt mit dem Modell „{model}“, {time}, in {duration}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Crown diameters: mean of the width and the height of the crown on the ground; median {diameter} m.</source>
      <translation>Kronendurchmesser: Mittel aus Breite und Höhe der Krone am Boden; Median {diameter} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Heights of the crowns above ground; median {height} m. Crowns without a height are left out.</source>
      <translation>Höhen der Kronen über dem Boden; Median {height} m. Kronen ohne Höhe sind ausgelassen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Scores of the crowns; median {score}.</source>
      <translation>Scores der Kronen; Median {score}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Tree crowns of “{raster}”</source>
      <translation>Baumkronen von „{raster}“</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>x {xmin:.9g} to {xmax:.9g}, y {ymin:.9g} to {ymax:.9g}</source>
      <translation>x {xmin:.9g} bis {xmax:.9g}; y {ymin:.9g} bis {ymax:.9g}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>{low:g} to {high:g}</source>
      <translation>{low:g} bis {high:g}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>{width} × {height} pixels; {computation}</source>
      <translation>{width} × {height} Pixel; {computation}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>whole raster</source>
      <translation>ganzes Raster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>Processed (%)</source>
      <translation>Verarbeitet (%)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>90% diameter (m)</source>
      <translation>90-%-Durchmesser (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>Mean crown area (m²)</source>
      <translation>Mittlere Kronenfläche (m²)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>90% height (m)</source>
      <translation>90-%-Höhe (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>Trees, estimate</source>
      <translation>Bäume, Schätzung</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>95% interval: {low} to {high}</source>
      <translation>95-%-Intervall: {low} bis {high}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>Stands with the crowns “{crowns}”</source>
      <translation>Bestände mit den Kronen „{crowns}“</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>mAP</source>
      <translation>mAP</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Precision</source>
      <translation>Präzision</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Recall</source>
      <translation>Trefferquote</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Training: loss</source>
      <translation>Training: Verlust</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Training: classification</source>
      <translation>Training: Klassifikation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Training: box regression</source>
      <translation>Training: Box-Regression</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Training: centerness</source>
      <translation>Training: Zentriertheit (Centerness)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Validation: loss</source>
      <translation>Validierung: Verlust</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Validation: classification</source>
      <translation>Validierung: Klassifikation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Validation: box regression</source>
      <translation>Validierung: Box-Regression</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Validation: centerness</source>
      <translation>Validierung: Zentriertheit (Centerness)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{count} epoch</source>
      <translation>{count} Epoche</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{count:,} epochs</source>
      <translation>{count:,} Epochen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{epochs}; the weights after epoch {number:,} were kept.</source>
      <translation>{epochs}; die Gewichte nach Epoche {number:,} wurden behalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The score threshold of the model is {threshold}. F1 is largest, {f1}, at a score threshold of {best}.</source>
      <translation>Die Score-Schwelle des Modells ist {threshold}. F1 ist am größten, {f1}, bei einer Score-Schwelle von {best}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>No epoch was finished.</source>
      <translation>Keine Epoche wurde abgeschlossen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{epochs}; the start model was kept because the last epoch is not better.</source>
      <translation>{epochs}; das Ausgangsmodell wurde beibehalten, weil die letzte Epoche nicht besser ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{epochs}; the start model was kept because no epoch is better.</source>
      <translation>{epochs}; das Ausgangsmodell wurde beibehalten, weil keine Epoche besser ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{count} crown</source>
      <translation>{count} Krone</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{count:,} crowns</source>
      <translation>{count} Kronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The score threshold of the model is {threshold}. No detected crown matches an annotated crown at any threshold.</source>
      <translation>Die Score-Schwelle des Modells ist {threshold}. Bei keiner Schwelle stimmt eine erkannte Krone mit einer annotierten überein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{count} crown annotated</source>
      <translation>{count} Krone annotiert</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{count:,} crowns annotated</source>
      <translation>{count:,} Kronen annotiert</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{count} crown detected</source>
      <translation>{count} Krone erkannt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{count:,} crowns detected</source>
      <translation>{count:,} Kronen erkannt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The metrics are uncertain because the validation patches have only {crowns}.</source>
      <translation>Die Kennzahlen sind unsicher, weil die Validierungskacheln nur {crowns} enthalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The ranges given with the metrics are 95% confidence intervals (Wilson).</source>
      <translation>Die Bereiche bei den Kennzahlen sind 95-%-Konfidenzintervalle (Wilson).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>F1 is largest, {f1}, at a score threshold of {threshold}.</source>
      <translation>F1 ist am größten, {f1}, bei einer Score-Schwelle von {threshold}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>This threshold is stored in the model. Prediction uses it unless another one is given.</source>
      <translation>Diese Schwelle ist im Modell gespeichert. Die Vorhersage verwendet sie, sofern keine andere angegeben wird.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The threshold of the model was set in the configuration.</source>
      <translation>Die Score-Schwelle des Modells wurde in der Konfiguration festgelegt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>F1 at the threshold of the model, {f1}, is lower by less than the standard error of F1, {error}. Of such thresholds, the one closest to that of the start model is stored, because the validation crowns do not determine the threshold more precisely.</source>
      <translation>F1 bei der Score-Schwelle des Modells, {f1}, ist um weniger als den Standardfehler von F1, {error}, kleiner. Von solchen Schwellen wird die gespeichert, die der des Ausgangsmodells am nächsten liegt, weil die Validierungskronen die Schwelle nicht genauer bestimmen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>scores {low:.2f} to {high:.2f}</source>
      <translation>Scores {low:.2f} bis {high:.2f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The last epoch is not better than the start model, so the start model was kept.</source>
      <translation>Die letzte Epoche ist nicht besser als das Ausgangsmodell, daher wurde das Ausgangsmodell beibehalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>No epoch is better than the start model, so the start model was kept.</source>
      <translation>Keine Epoche ist besser als das Ausgangsmodell, daher wurde das Ausgangsmodell beibehalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>F1 changed from {before} to {after} through fine-tuning.</source>
      <translation>F1 hat sich durch die Feinabstimmung von {before} auf {after} geändert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The intervals of F1 overlap, so the change may be random.</source>
      <translation>Die Intervalle von F1 überlappen sich, die Änderung kann daher zufällig sein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>The engine failed unexpectedly ({type}: {error}).</source>
      <translation>Die Engine ist unerwartet gescheitert ({type}: {error}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>The traceback is in the message log; please report it.</source>
      <translation>Der Traceback steht im Nachrichtenprotokoll; bitte melden Sie ihn.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>The request cannot be read: {error}.</source>
      <translation>Die Anfrage kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>Reading images</source>
      <translation>Bilder werden gelesen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>Raster '{raster}' is not one of the {count:,} images of '{path}', for example '{image}'.</source>
      <translation>Das Raster „{raster}“ ist keines der {count:,} Bilder von „{path}“, zum Beispiel „{image}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>The file must have the name of the annotated image; only folder and suffix may differ.</source>
      <translation>Die Datei muss den Namen des annotierten Bilds haben; nur Ordner und Endung dürfen abweichen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>Raster '{raster}' is georeferenced by ground control points or RPCs. It cannot be used with annotation files, which have pixel coordinates.</source>
      <translation>Das Raster „{raster}“ ist durch Passpunkte oder RPC georeferenziert. Es kann nicht mit Annotationsdateien verwendet werden, da diese Pixelkoordinaten enthalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>Warp the raster (gdalwarp, or Raster › Projections › Warp in QGIS), and use annotations of the result.</source>
      <translation>Transformieren Sie das Raster (gdalwarp, oder in QGIS Raster › Projektionen › Transformieren), und verwenden Sie Annotationen des Ergebnisses.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>'{path}': image '{image}' was annotated with {stated_width} × {stated_height} pixels, but '{raster}' has {width} × {height}.</source>
      <translation>„{path}“: Das Bild „{image}“ wurde mit {stated_width} × {stated_height} Pixeln annotiert, „{raster}“ hat aber {width} × {height}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>Use the image that was annotated.</source>
      <translation>Verwenden Sie das Bild, das annotiert wurde.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>'{path}': {count} image has another name in folder '{folder}': '{name}' is '{file}'.</source>
      <translation>„{path}“: {count} Bild hat im Ordner „{folder}“ einen anderen Namen: „{name}“ ist „{file}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>'{path}': {count:,} images have other names in folder '{folder}', for example '{name}' is '{file}'.</source>
      <translation>„{path}“: {count:,} Bilder haben im Ordner „{folder}“ andere Namen, zum Beispiel ist „{name}“ dort „{file}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>'{path}' has no crowns on image '{image}'.</source>
      <translation>„{path}“ hat keine Kronen auf dem Bild „{image}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>Choose another raster or other annotations.</source>
      <translation>Wählen Sie ein anderes Raster oder andere Annotationen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>{count} image of '{path}' is missing in folder '{folder}': {first}.</source>
      <translation>{count} Bild aus „{path}“ fehlt im Ordner „{folder}“: {first}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>{count:,} images of '{path}' are missing in folder '{folder}'. The first is {first}.</source>
      <translation>{count:,} Bilder aus „{path}“ fehlen im Ordner „{folder}“. Das erste ist {first}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>'{path}': its only image '{image}' was used for raster '{raster}'.</source>
      <translation>„{path}“: Das einzige Bild „{image}“ wurde dem Raster „{raster}“ zugeordnet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>Copying images</source>
      <translation>Bilder werden kopiert</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>{crowns} on {images} ({empty:,} without crowns) written to '{path}'.</source>
      <translation>{crowns} auf {images} ({empty:,} ohne Kronen) nach „{path}“ geschrieben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>{crowns} on {images} ({empty:,} without crowns).</source>
      <translation>{crowns} auf {images} ({empty:,} ohne Kronen).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>'{path}' has no images.</source>
      <translation>„{path}“ hat keine Bilder.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>Patches overlap: crowns in overlaps are counted, and written, once for each patch.</source>
      <translation>Kacheln überlappen sich: Kronen in Überlappungen werden für jede Kachel einmal gezählt und geschrieben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>Choose another CRS.</source>
      <translation>Wählen Sie ein anderes KBS.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>'{path}' is not an annotation file.</source>
      <translation>„{path}“ ist keine Annotationsdatei.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>It must be a file or folder with COCO, Pascal VOC, YOLO, Label Studio, CVAT, DeepForest CSV or RetinaNet CSV annotations. Layers are only written to a folder.</source>
      <translation>Es muss eine Datei oder ein Ordner mit Annotationen in COCO, Pascal VOC, YOLO, Label Studio, CVAT, DeepForest CSV oder RetinaNet CSV sein. Layer werden nur in einen Ordner geschrieben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>{count} image</source>
      <translation>{count} Bild</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>{count:,} images</source>
      <translation>{count:,} Bilder</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>CRS '{crs}' was not used because the images have no CRS.</source>
      <translation>Das KBS „{crs}“ wurde nicht verwendet, weil die Bilder kein KBS haben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>{count} crown of '{path}' cannot be transformed to CRS {crs}.</source>
      <translation>{count} Krone aus „{path}“ kann nicht in das KBS {crs} transformiert werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>{count:,} crowns of '{path}' cannot be transformed to CRS {crs}.</source>
      <translation>{count:,} Kronen aus „{path}“ können nicht in das KBS {crs} transformiert werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>'{path}': {count} image is reserved for validation, which a layer does not store.</source>
      <translation>„{path}“: {count} Bild ist für die Validierung zurückgehalten, was ein Layer nicht speichert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>'{path}': {count:,} images are reserved for validation, which a layer does not store.</source>
      <translation>„{path}“: {count:,} Bilder sind für die Validierung zurückgehalten, was ein Layer nicht speichert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>CRS '{crs}' cannot be read: {error}.</source>
      <translation>Das KBS „{crs}“ kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>Images '{one}' and '{other}' cannot be in one layer: only one of them has a georeference and a CRS.</source>
      <translation>Die Bilder „{one}“ und „{other}“ können nicht in einem Layer liegen: Nur eines davon hat eine Georeferenzierung und ein KBS.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>Convert them separately.</source>
      <translation>Konvertieren Sie sie getrennt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Check that the layer and the images cover the same location and that their CRSs are correct.</source>
      <translation>Prüfen Sie, ob der Layer und die Bilder dasselbe Gebiet abdecken und ihre KBS stimmen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>The images of layer '{layer}' are missing.</source>
      <translation>Die Bilder des Layers „{layer}“ fehlen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Give a raster, or a folder of images.</source>
      <translation>Geben Sie ein Raster oder einen Ordner mit Bildern an.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Folder '{folder}' has no images.</source>
      <translation>Der Ordner „{folder}“ enthält keine Bilder.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>The {count} crown of layer '{layer}' is outside the images.</source>
      <translation>Die einzige Krone ({count}) des Layers „{layer}“ liegt außerhalb der Bilder.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>All {count:,} crowns of layer '{layer}' are outside the images.</source>
      <translation>Alle {count:,} Kronen des Layers „{layer}“ liegen außerhalb der Bilder.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Layer '{layer}': {count} crown skipped, of which at most half is inside an image.</source>
      <translation>Layer „{layer}“: {count} Krone, die höchstens zur Hälfte innerhalb eines Bilds liegt, übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Layer '{layer}': {count:,} crowns skipped, of which at most half is inside an image.</source>
      <translation>Layer „{layer}“: {count:,} Kronen, die höchstens zur Hälfte innerhalb eines Bilds liegen, übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Layer '{layer}': {count} crown clipped at the border of an image.</source>
      <translation>Layer „{layer}“: {count} Krone am Rand eines Bilds abgeschnitten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Layer '{layer}': {count:,} crowns clipped at the borders of images.</source>
      <translation>Layer „{layer}“: {count:,} Kronen an den Rändern von Bildern abgeschnitten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>{count} image without crowns was not exported. If it has no trees, enable 'Keep images without crowns'.</source>
      <translation>{count} Bild ohne Kronen wurde nicht exportiert. Wenn es keine Bäume enthält, aktivieren Sie „Bilder ohne Kronen behalten“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>{count:,} images without crowns were not exported. If they have no trees, enable 'Keep images without crowns'.</source>
      <translation>{count:,} Bilder ohne Kronen wurden nicht exportiert. Wenn sie keine Bäume enthalten, aktivieren Sie „Bilder ohne Kronen behalten“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/eta.py" />
      <source>{used:.1f} GB of memory and {reserved:.1f} GB of GPU memory</source>
      <translation>{used:.1f} GB Arbeitsspeicher und {reserved:.1f} GB GPU-Speicher</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/eta.py" />
      <source>{used:.1f} GB of memory</source>
      <translation>{used} GB Arbeitsspeicher</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/eta.py" />
      <source>Estimated time for the remaining {steps}: {duration}. The engine uses {memory}.</source>
      <translation>Geschätzte Zeit für den Rest ({steps}): {duration}. Die Engine belegt {memory}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count} predicted crown in an ignored box is neither a true nor a false positive.</source>
      <translation>{count} vorhergesagte Krone in einer ignorierten Box ist weder richtig noch falsch positiv.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count:,} predicted crowns in ignored boxes are neither true nor false positives.</source>
      <translation>{count:,} vorhergesagte Kronen in ignorierten Boxen sind weder richtig noch falsch positiv.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>No crown of '{predictions}' overlaps one of '{truth}'. Check that both cover the same location and that their CRSs are correct.</source>
      <translation>Keine Krone von „{predictions}“ überlappt eine von „{truth}“. Prüfen Sie, ob beide dasselbe Gebiet abdecken und ihre KBS stimmen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>No crown of '{predictions}' is at one of '{truth}'. Check that both cover the same location, that their CRSs are correct, and that the tolerance is large enough.</source>
      <translation>Keine Krone von „{predictions}“ liegt an einer von „{truth}“. Prüfen Sie, ob beide dasselbe Gebiet abdecken, ihre KBS stimmen und die Toleranz groß genug ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' has no field 'score' with numbers, so mAP is undefined.</source>
      <translation>Der Layer „{layer}“ hat kein Feld 'score' mit Zahlen, daher ist mAP nicht definiert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Position error of the matched crowns: mean {mean:.2f} m, RMSE {rmse:.2f} m.</source>
      <translation>Positionsfehler der zugeordneten Kronen: Mittel {mean:.2f} m, RMSE {rmse:.2f} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Diameters of the matched crowns: bias {bias:+.2f} m (predicted minus reference), RMSE {rmse:.2f} m.</source>
      <translation>Durchmesser der zugeordneten Kronen: mittlere Abweichung {bias:+.2f} m (Vorhersage minus Referenz), RMSE {rmse:.2f} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Comparing crowns</source>
      <translation>Kronen werden verglichen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>{count} crown of layer '{layer}' without a score was ranked last.</source>
      <translation>{count} Krone des Layers „{layer}“ ohne Score wurde an letzter Stelle eingeordnet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>{count:,} crowns of layer '{layer}' without a score were ranked last.</source>
      <translation>{count:,} Kronen des Layers „{layer}“ ohne Score wurden an letzter Stelle eingeordnet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>{count} predicted crown with its centre outside the areas ignored.</source>
      <translation>{count} vorhergesagte Krone mit Mittelpunkt außerhalb der Flächen ignoriert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>{count:,} predicted crowns with their centres outside the areas ignored.</source>
      <translation>{count:,} vorhergesagte Kronen mit Mittelpunkt außerhalb der Flächen ignoriert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>{count} reference crown with its centre outside the areas ignored.</source>
      <translation>{count} Referenzkrone mit Mittelpunkt außerhalb der Flächen ignoriert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>{count:,} reference crowns with their centres outside the areas ignored.</source>
      <translation>{count:,} Referenzkronen mit Mittelpunkt außerhalb der Flächen ignoriert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Neither '{predictions}' nor '{truth}' has a CRS, so distances in metres are unknown.</source>
      <translation>Weder „{predictions}“ noch „{truth}“ hat ein KBS, daher sind Abstände in Metern unbekannt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Assign a CRS to one of the layers, or match by containment.</source>
      <translation>Weisen Sie einem der Layer ein KBS zu oder ordnen Sie nach Enthaltensein zu (containment).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>No reference crown of layer '{truth}' can be transformed to the CRS of '{predictions}'.</source>
      <translation>Keine Referenzkrone des Layers „{truth}“ kann in das KBS von „{predictions}“ transformiert werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Check that the CRSs of both layers are correct.</source>
      <translation>Prüfen Sie, ob die KBS beider Layer stimmen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Layer '{layer}' has no crowns, so precision is undefined.</source>
      <translation>Der Layer „{layer}“ enthält keine Kronen, daher ist die Präzision nicht definiert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Precision and F1 are undefined: without areas to evaluate, predicted crowns that match no point of '{truth}' may be trees that were not surveyed. Set areas in which every tree has a point.</source>
      <translation>Präzision und F1 sind nicht definiert: Ohne zu evaluierende Flächen können vorhergesagte Kronen, die keinem Punkt von „{truth}“ zugeordnet sind, Bäume sein, die nicht eingemessen wurden. Geben Sie Flächen an, in denen jeder Baum einen Punkt hat.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Neither layer has a CRS; their coordinates were compared without transformation.</source>
      <translation>Keiner der Layer hat ein KBS; ihre Koordinaten wurden ohne Transformation verglichen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Layer '{layer}' has no CRS; that of the crowns, {crs}, was assumed.</source>
      <translation>Der Layer „{layer}“ hat kein KBS; das der Kronen, {crs}, wurde angenommen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>The areas of layer '{layer}' cannot be transformed to the CRS of the crowns.</source>
      <translation>Die Flächen des Layers „{layer}“ können nicht in das KBS der Kronen transformiert werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Check that its CRS is correct.</source>
      <translation>Prüfen Sie, ob sein KBS stimmt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>No reference crown has its centre inside the areas, so recall is undefined.</source>
      <translation>Keine Referenzkrone hat ihren Mittelpunkt innerhalb der Flächen, daher ist die Trefferquote (Recall) nicht definiert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Layer '{layer}' has no CRS; that of '{other}', {crs}, was assumed.</source>
      <translation>Der Layer „{layer}“ hat kein KBS; das von „{other}“, {crs}, wurde angenommen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Layer '{layer}' contains points, but the length of a metre is unknown without a CRS.</source>
      <translation>Der Layer „{layer}“ enthält Punkte, aber ohne KBS ist die Länge eines Meters unbekannt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Assign a CRS to the layer, or use polygons.</source>
      <translation>Weisen Sie dem Layer ein KBS zu oder verwenden Sie Polygone.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>{rule} Matched crowns have equal classes. Matches are one to one: the largest number of matches, then the smallest total distance.</source>
      <translation>{rule} Zugeordnete Kronen haben gleiche Klassen. Zuordnungen sind eins zu eins: die größte Anzahl an Zuordnungen, dann die kleinste Summe der Abstände.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>{rule} Matches are one to one: the largest number of matches, then the smallest total distance.</source>
      <translation>{rule} Zuordnungen sind eins zu eins: die größte Anzahl an Zuordnungen, dann die kleinste Summe der Abstände.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>A reference crown matches a predicted crown that contains its centre.</source>
      <translation>Eine Referenzkrone wird einer vorhergesagten Krone zugeordnet, die ihren Mittelpunkt enthält.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>A reference crown matches a predicted crown whose centre is within {tolerance:g} m plus {share:.0f}% of the crown diameter.</source>
      <translation>Eine Referenzkrone wird einer vorhergesagten Krone zugeordnet, deren Mittelpunkt höchstens {tolerance:g} m plus {share:.0f} % des Kronendurchmessers entfernt ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>A reference crown matches a predicted crown whose centre is within {tolerance:g} m.</source>
      <translation>Eine Referenzkrone wird einer vorhergesagten Krone zugeordnet, deren Mittelpunkt höchstens {tolerance:g} m entfernt ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>Lowest score of the predicted crowns</source>
      <translation>Niedrigster Score der vorhergesagten Kronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>Class fields</source>
      <translation>Klassenfelder</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>CRS of the comparison</source>
      <translation>KBS des Vergleichs</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>Matching threshold (IoU)</source>
      <translation>Zuordnungsschwelle (IoU)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>Tolerance (m)</source>
      <translation>Toleranz (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>Crown diameter of points (m)</source>
      <translation>Kronendurchmesser der Punkte (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>map units</source>
      <translation>Karteneinheiten</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Suggested score threshold: {score:.3g}, NMS threshold: {nms:.2f}. F1 is {best:.3f}; with all predicted crowns it is {present:.3f}.</source>
      <translation>Vorgeschlagene Score-Schwelle: {score:.3g}, NMS-Schwelle: {nms:.2f}. F1 ist {best:.3f}; mit allen vorhergesagten Kronen ist es {present:.3f}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Only score thresholds of at least {score:.3g} and NMS thresholds of at most {nms:.2f} can be judged, because the prediction contains no other crowns. For more, predict with a lower score threshold and a larger NMS threshold.</source>
      <translation>Nur Score-Schwellen von mindestens {score:.3g} und NMS-Schwellen von höchstens {nms:.2f} können beurteilt werden, weil die Vorhersage keine anderen Kronen enthält. Für mehr mit einer niedrigeren Score-Schwelle und einer größeren NMS-Schwelle vorhersagen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>The predicted crowns are of another model ({models}) than '{model}', in which the thresholds are stored.</source>
      <translation>Die vorhergesagten Kronen stammen von einem anderen Modell ({models}) als „{model}“, in dem die Schwellen gespeichert werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>The predicted crowns are of other models ({models}) than '{model}', in which the thresholds are stored.</source>
      <translation>Die vorhergesagten Kronen stammen von anderen Modellen ({models}) als „{model}“, in dem die Schwellen gespeichert werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Score threshold {score:.3g} stored in '{model}' (previously {old:.3g}). The NMS threshold is unchanged.</source>
      <translation>Score-Schwelle {score:.3g} in „{model}“ gespeichert (zuvor {old:.3g}). Die NMS-Schwelle ist unverändert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Score threshold {score:.3g} and NMS threshold {nms:.2f} stored in '{model}' (previously {old:.3g} and {old_nms:.2f}).</source>
      <translation>Score-Schwelle {score:.3g} und NMS-Schwelle {nms:.2f} in „{model}“ gespeichert (zuvor {old:.3g} und {old_nms:.2f}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Thresholds are not suggested, because the predicted crowns have no scores from 0 to 1.</source>
      <translation>Es werden keine Schwellen vorgeschlagen, weil die vorhergesagten Kronen keine Scores von 0 bis 1 haben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Thresholds are not suggested, because F1 is undefined.</source>
      <translation>Es werden keine Schwellen vorgeschlagen, weil F1 nicht definiert ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Thresholds are not suggested, because no crown matches.</source>
      <translation>Es werden keine Schwellen vorgeschlagen, weil keine Krone zugeordnet ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/allometry.py" />
      <source>Layer '{layer}' has no field '{field}', which the allometry needs.</source>
      <translation>Der Layer „{layer}“ hat kein Feld „{field}“, das die Allometrie benötigt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/allometry.py" />
      <source>Add heights to the crowns first, or use an expression of the crown diameter.</source>
      <translation>Fügen Sie den Kronen zuerst Höhen hinzu oder verwenden Sie einen Ausdruck des Kronendurchmessers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>Shift of the later crowns: {east:+.2f} m to the east, {north:+.2f} m to the north (median of {pairs:,} pairs of crowns; {spread:.2f} m between the centres of a pair without it).</source>
      <translation>Versatz der späteren Kronen: {east:+.2f} m nach Osten, {north:+.2f} m nach Norden (Median von {pairs:,} Kronenpaaren; ohne ihn {spread:.2f} m zwischen den Mittelpunkten eines Paars).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>{kept:,} crowns kept, {gone:,} gone, {new:,} new, {unknown:,} unknown.</source>
      <translation>{kept:,} Kronen erhalten, {gone:,} verschwunden, {new:,} neu, {unknown:,} unbekannt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>The stands were not used, because no output was given for their changes.</source>
      <translation>Die Bestände wurden nicht verwendet, weil keine Ausgabe für ihre Veränderungen angegeben wurde.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>The shift between the two flights is unknown: too few crowns correspond within {reach:g} m. No crown was moved.</source>
      <translation>Der Versatz zwischen den beiden Befliegungen ist unbekannt: Innerhalb von {reach:g} m entsprechen sich zu wenige Kronen. Es wurde keine Krone verschoben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>The later crowns were moved by this shift.</source>
      <translation>Die späteren Kronen wurden um diesen Versatz verschoben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>No crown of '{before}' matches one of '{after}'. Check that both cover the same location and that their CRSs are correct.</source>
      <translation>Keine Krone von „{before}“ lässt sich einer von „{after}“ zuordnen. Prüfen Sie, ob beide dasselbe Gebiet abdecken und ihre KBS stimmen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>The later crowns are shifted by {length:.2f} m, which causes wrong changes. Consider 'Correct the shift'.</source>
      <translation>Die späteren Kronen sind um {length:.2f} m versetzt, was falsche Veränderungen verursacht. Erwägen Sie „Versatz korrigieren“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>Mean growth of the diameter: {growth:+.2f} m.</source>
      <translation>Mittlerer Zuwachs des Durchmessers: {growth:+.2f} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>Mean growth of the crown area: {growth:+.2f} m².</source>
      <translation>Mittlerer Zuwachs der Kronenfläche: {growth:+.2f} m².</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>Mean growth of the height: {growth:+.2f} m.</source>
      <translation>Mittlerer Zuwachs der Höhe: {growth:+.2f} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/count_interval.py" />
      <source>With a precision or recall of 0, the number of trees is unknown.</source>
      <translation>Mit einer Präzision oder Trefferquote (Recall) von 0 ist die Anzahl der Bäume unbekannt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/count_interval.py" />
      <source>Leave these values empty.</source>
      <translation>Lassen Sie diese Werte leer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/count_interval.py" />
      <source>Layer '{layer}' has no true positives in the field 'result'.</source>
      <translation>Der Layer „{layer}“ enthält keine richtig positiven Kronen im Feld 'result'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/count_interval.py" />
      <source>Choose the matches that 'Evaluate' wrote.</source>
      <translation>Wählen Sie die Zuordnungen, die „Kronen evaluieren“ geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/count_interval.py" />
      <source>Layer '{layer}' has no false positives: they do not count if points are evaluated without areas.</source>
      <translation>Der Layer „{layer}“ enthält keine falsch positiven Kronen: Sie zählen nicht, wenn Punkte ohne Flächen evaluiert werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/count_interval.py" />
      <source>Evaluate with areas in which every tree has a point, or give the four numbers.</source>
      <translation>Evaluieren Sie mit Flächen, in denen jeder Baum einen Punkt hat, oder geben Sie die vier Zahlen an.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>Measuring crowns</source>
      <translation>Kronen werden vermessen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>{count} crown is lower than {least:g} m and was left out.</source>
      <translation>{count} Krone ist niedriger als {least:g} m und wurde ausgelassen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>{count:,} crowns are lower than {least:g} m and were left out.</source>
      <translation>{count:,} Kronen sind niedriger als {least:g} m und wurden ausgelassen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>{count} crown with attributes.</source>
      <translation>{count} Krone mit Attributen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>{count:,} crowns with attributes.</source>
      <translation>{count:,} Kronen mit Attributen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>Fields of layer '{layer}' are replaced: {fields}.</source>
      <translation>Felder des Layers „{layer}“ werden ersetzt: {fields}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>No crown of layer '{layer}' overlaps raster '{raster}'. Check that both cover the same location and that their CRSs are correct.</source>
      <translation>Keine Krone des Layers „{layer}“ überlappt das Raster „{raster}“. Prüfen Sie, ob beide dasselbe Gebiet abdecken und ihre KBS stimmen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>'{layer}' has no CRS; that of '{other}' was assumed.</source>
      <translation>„{layer}“ hat kein KBS; das von „{other}“ wurde angenommen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/inputs.py" />
      <source>Layer '{layer}' has no crowns.</source>
      <translation>Der Layer „{layer}“ enthält keine Kronen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/inputs.py" />
      <source>Neither layer has a CRS, so areas and numbers per hectare are unknown.</source>
      <translation>Keiner der beiden Layer hat ein KBS, daher sind Flächen und Anzahlen je Hektar unbekannt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/inputs.py" />
      <source>The processed area of '{layer}' is empty, or cannot be transformed to the CRS of the crowns.</source>
      <translation>Die verarbeitete Fläche von „{layer}“ ist leer oder kann nicht in das KBS der Kronen transformiert werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/inputs.py" />
      <source>Check its CRS, and for a raster its no data value.</source>
      <translation>Prüfen Sie das KBS und bei einem Raster auch den Nodata-Wert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stand_layer.py" />
      <source>Attributes of '{layer}' with the name of a figure got the suffix _stand: {fields}.</source>
      <translation>Attribute von „{layer}“ mit dem Namen einer Kennzahl erhielten das Suffix _stand: {fields}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stand_map.py" />
      <source>crowns</source>
      <translation>Kronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stand_map.py" />
      <source>stands</source>
      <translation>Bestände</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stand_map.py" />
      <source>The report has no map. {error}</source>
      <translation>Der Bericht hat keine Karte. {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stand_map.py" />
      <source>Drawing the map of the report</source>
      <translation>Zeichnen der Karte des Berichts</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Summarizing stands</source>
      <translation>Bestände werden zusammengefasst</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Quantities of an allometry are rough estimates without a local calibration: compare them with measured trees.</source>
      <translation>Ohne lokale Kalibrierung sind die Größen einer Allometrie grobe Schätzungen: Vergleichen Sie sie mit gemessenen Bäumen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count} crown is in a stand, but outside the processed area. It does not count.</source>
      <translation>{count} Krone liegt in einem Bestand, aber außerhalb der verarbeiteten Fläche. Sie zählt nicht.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count:,} crowns are in stands, but outside the processed area. They do not count.</source>
      <translation>{count:,} Kronen liegen in Beständen, aber außerhalb der verarbeiteten Fläche. Sie zählen nicht.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count} stand is outside the processed area, so its figures are unknown.</source>
      <translation>{count} Bestand liegt außerhalb der verarbeiteten Fläche, daher sind seine Kennzahlen unbekannt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count:,} stands are outside the processed area, so their figures are unknown.</source>
      <translation>{count:,} Bestände liegen außerhalb der verarbeiteten Fläche, daher sind ihre Kennzahlen unbekannt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{crowns} in {stands}; {outside:,} outside.</source>
      <translation>{crowns} in {stands}; {outside:,} außerhalb.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>No crown is in a stand. Check that both layers cover the same location and their CRSs.</source>
      <translation>Keine Krone liegt in einem Bestand. Prüfen Sie, ob beide Layer dasselbe Gebiet abdecken und ihre KBS stimmen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>The crowns have more than {most} classes. The less frequent ones share the field 'pct_other'.</source>
      <translation>Die Kronen haben mehr als {most} Klassen. Die selteneren teilen sich das Feld 'pct_other'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count} crown has no value of the allometry and is missing in its sums.</source>
      <translation>{count} Krone hat keinen Wert der Allometrie und fehlt in deren Summen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count:,} crowns have no value of the allometry and are missing in its sums.</source>
      <translation>{count:,} Kronen haben keinen Wert der Allometrie und fehlen in deren Summen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{hectares:,.2f} ha, {stems:,.1f} stems per hectare, crown cover {cover:.1f}%.</source>
      <translation>{hectares:,.2f} ha, {stems:,.1f} Stämme je Hektar, Kronendeckung {cover:.1f} %.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>About {trees:,.0f} trees (95% interval {low:,.0f} to {high:,.0f}), from precision {precision:.3f} and recall {recall:.3f}. The interval contains only the binomial uncertainty of these two.</source>
      <translation>Etwa {trees:,.0f} Bäume (95-%-Intervall {low:,.0f} bis {high:,.0f}), aus Präzision {precision:.3f} und Trefferquote (Recall) {recall:.3f}. Das Intervall enthält nur die binomiale Unsicherheit dieser beiden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>A crown belongs to the stand that contains its centre.</source>
      <translation>Eine Krone gehört zu dem Bestand, der ihren Mittelpunkt enthält.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Crown cover: union of the crowns, each box as its inscribed ellipse.</source>
      <translation>Kronendeckung: Vereinigung der Kronen, jede Box als die ihr einbeschriebene Ellipse.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Number of trees: crowns times precision ({precision:.3f}) divided by recall ({recall:.3f}); 95% interval from the binomial uncertainty of both.</source>
      <translation>Anzahl der Bäume: Kronen mal Präzision ({precision:.3f}) geteilt durch Trefferquote (Recall: {recall:.3f}); 95-%-Intervall aus der binomialen Unsicherheit beider Werte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>precision {precision:.3f}, recall {recall:.3f}</source>
      <translation>Präzision {precision:.3f}, Trefferquote (Recall) {recall:.3f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Allometry: {formula}. {source}</source>
      <translation>Allometrie: {formula}. {source}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Allometry: {formula}.</source>
      <translation>Allometrie: {formula}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count} stand</source>
      <translation>{count} Bestand</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count:,} stands</source>
      <translation>{count:,} Bestände</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Figures per hectare: of the processed part.</source>
      <translation>Kennzahlen je Hektar: bezogen auf den verarbeiteten Teil.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Processed area: unknown.</source>
      <translation>Verarbeitete Fläche: unbekannt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Evaluation</source>
      <translation>Evaluierung</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/tree_heights.py" />
      <source>{count} crown has no height, because height model '{raster}' has no data there.</source>
      <translation>{count} Krone hat keine Höhe, weil das Höhenmodell „{raster}“ dort keine Daten hat.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/tree_heights.py" />
      <source>{count:,} crowns have no height, because height model '{raster}' has no data there.</source>
      <translation>{count:,} Kronen haben keine Höhe, weil das Höhenmodell „{raster}“ dort keine Daten hat.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/tree_heights.py" />
      <source>{count} crown: the height is the 99th percentile, because the maximum is a spike.</source>
      <translation>{count} Krone: Die Höhe ist das 99. Perzentil, weil das Maximum ein Ausreißer ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/tree_heights.py" />
      <source>{count:,} crowns: the height is the 99th percentile, because the maximum is a spike.</source>
      <translation>{count:,} Kronen: Die Höhe ist das 99. Perzentil, weil das Maximum ein Ausreißer ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/tree_heights.py" />
      <source>Height model '{raster}' has heights below {low:g} m or above {high:g} m, which are treated as no data. Check that it contains heights above ground in metres and declares its no data value.</source>
      <translation>Das Höhenmodell „{raster}“ hat Höhen unter {low:g} m oder über {high:g} m, die als fehlende Daten behandelt werden. Prüfen Sie, ob es Höhen über dem Boden in Metern enthält und seinen Nodata-Wert angibt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/zonal_statistics.py" />
      <source>The package exactextract, which measures rasters under crowns, is not installed.</source>
      <translation>Das Paket exactextract, das Raster unter Kronen auswertet, ist nicht installiert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/zonal_statistics.py" />
      <source>Install it with: pip install 'deepforest-qgis[zonal]'. On Linux on ARM, install it from conda-forge.</source>
      <translation>Installieren Sie es mit: pip install 'deepforest-qgis[zonal]'. Unter Linux auf ARM installieren Sie es aus conda-forge.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/model_loading.py" />
      <source>Model '{model}' contains a backbone only, not a crown detector.</source>
      <translation>Das Modell „{model}“ enthält nur ein Backbone, keinen Kronendetektor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/model_loading.py" />
      <source>The bundled weights are a backbone only, not a crown detector.</source>
      <translation>Die mitgelieferten Gewichte sind nur ein Backbone, kein Kronendetektor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/model_loading.py" />
      <source>Fine-tune a model first and choose it here.</source>
      <translation>Stimmen Sie zuerst ein Modell fein ab und wählen Sie es hier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/patch_images.py" />
      <source>Patch '{path}' cannot be written: {error}.</source>
      <translation>Die Kachel „{path}“ kann nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/patch_images.py" />
      <source>Check that the disk is not full.</source>
      <translation>Prüfen Sie, ob auf der Festplatte noch Speicherplatz frei ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/patch_size.py" />
      <source>Raster '{raster}' has coordinates in metres in a CRS in degrees: its first corner is at {east:.0f}, {north:.0f} in {crs}.</source>
      <translation>Raster '{raster}' hat Koordinaten in Metern in einem KBS in Grad: Seine erste Ecke liegt bei {east:.0f}, {north:.0f} in {crs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/patch_size.py" />
      <source>Assign the CRS of the coordinates, in QGIS with Layer &gt; Layer CRS &gt; Set Layer CRS, or in the file with: gdal_edit.py -a_srs EPSG:CODE FILE.</source>
      <translation>Weisen Sie das KBS der Koordinaten zu: in QGIS mit Layer &gt; KBS von Layer(n) &gt; Layer-KBS setzen, oder in der Datei mit: gdal_edit.py -a_srs EPSG:CODE FILE.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/patch_size.py" />
      <source>Raster '{raster}' has an implausible ground resolution: {resolution:.3g} m per pixel, so that a patch of {extent:g} m has {width} × {height} pixels.</source>
      <translation>Raster '{raster}' hat eine unplausible Bodenauflösung: {resolution:.3g} m pro Pixel, sodass eine Kachel von {extent:g} m {width} × {height} Pixel hat.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/patch_size.py" />
      <source>Check the CRS of the raster and its unit. Crowns need at least {least} pixels per patch and pixels of at most {most:g} m. If the resolution is right, give the size explicitly.</source>
      <translation>Prüfen Sie das KBS des Rasters und seine Einheit. Für Kronen sind mindestens {least} Pixel pro Kachel und Pixel von höchstens {most:g} m nötig. Wenn die Auflösung stimmt, geben Sie die Größe ausdrücklich an.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>Put the model into a folder that all machines of the cluster share, and choose this file.</source>
      <translation>Legen Sie das Modell in einen Ordner, auf den alle Rechner des Clusters zugreifen, und wählen Sie diese Datei.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>Model '{path}' does not exist on its machine.</source>
      <translation>Das Modell „{path}“ existiert nicht auf dessen Rechner.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>Model file '{path}' differs from that of the run.</source>
      <translation>Die Modelldatei „{path}“ unterscheidet sich von der des Laufs.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>Raster '{raster}' differs from that of the run.</source>
      <translation>Das Raster „{raster}“ unterscheidet sich von dem des Laufs.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>Put the raster into a folder that all machines of the cluster share.</source>
      <translation>Legen Sie das Raster in einen Ordner, auf den alle Rechner des Clusters zugreifen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>It has version {found} of '{package}', but the run needs version {wanted}.</source>
      <translation>Er hat Version {found} von „{package}“, der Lauf benötigt jedoch Version {wanted}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>Install the same version on all machines of the cluster, and restart the workers.</source>
      <translation>Installieren Sie auf allen Rechnern des Clusters dieselbe Version und starten Sie die Worker neu.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Give at most this number. A prediction without worker processes uses all cores, too.</source>
      <translation>Geben Sie höchstens diese Anzahl an. Auch eine Vorhersage ohne Arbeitsprozesse verwendet alle Kerne.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Worker processes and clusters need packages that are not installed: {packages}.</source>
      <translation>Arbeitsprozesse und Cluster benötigen Pakete, die nicht installiert sind: {packages}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Run 'Set up engine' in QGIS, or install them with: pip install 'deepforest-qgis[dask]'.</source>
      <translation>Führen Sie in QGIS „Engine einrichten“ aus oder installieren Sie sie mit: pip install 'deepforest-qgis[dask]'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>{workers:,} worker processes were requested, but this machine has {count} processor core.</source>
      <translation>Es wurden {workers:,} Arbeitsprozesse angefordert, dieser Rechner hat jedoch {count} Prozessorkern.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>{workers:,} worker processes were requested, but this machine has {count:,} processor cores.</source>
      <translation>Es wurden {workers:,} Arbeitsprozesse angefordert, dieser Rechner hat jedoch {count:,} Prozessorkerne.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>The scheduler '{address}' has the unknown scheme '{scheme}'.</source>
      <translation>Der Scheduler „{address}“ hat das unbekannte Schema „{scheme}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Give an address such as tcp://10.0.0.1:8786. Known schemes: {schemes}.</source>
      <translation>Geben Sie eine Adresse wie tcp://10.0.0.1:8786 an. Bekannte Schemata: {schemes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>The worker processes cannot be started: {error}.</source>
      <translation>Die Arbeitsprozesse können nicht gestartet werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Use fewer worker processes, or none.</source>
      <translation>Verwenden Sie weniger oder keine Arbeitsprozesse.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>{count} worker on {hosts}.</source>
      <translation>{count} Worker auf {hosts}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>{count:,} workers on {hosts}.</source>
      <translation>{count:,} Worker auf {hosts}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Dashboard of the cluster: {dashboard}</source>
      <translation>Dashboard des Clusters: {dashboard}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Worker '{worker}' cannot load the engine: {error}.</source>
      <translation>Der Worker „{worker}“ kann die Engine nicht laden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Install the same version of deepforest-qgis[dask] on all machines of the cluster, and restart the workers.</source>
      <translation>Installieren Sie auf allen Rechnern des Clusters dieselbe Version von deepforest-qgis[dask] und starten Sie die Worker neu.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>The scheduler '{address}' cannot be reached within {seconds} seconds: {error}.</source>
      <translation>Der Scheduler „{address}“ ist innerhalb von {seconds} Sekunden nicht erreichbar: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Check the address that the scheduler prints when it starts, and that no firewall blocks its port.</source>
      <translation>Prüfen Sie die Adresse, die der Scheduler beim Start ausgibt, und ob keine Firewall seinen Port blockiert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Worker '{worker}' has version {found} of '{package}', but this machine has version {wanted}.</source>
      <translation>Der Worker „{worker}“ hat Version {found} von „{package}“, dieser Rechner jedoch Version {wanted}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>{count} machine</source>
      <translation>{count} Rechner</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>{count:,} machines</source>
      <translation>{count:,} Rechner</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>The workers cannot compute a block of windows: {error}.</source>
      <translation>Die Worker können einen Block von Fenstern nicht berechnen: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>See the logs of the workers. Finished windows are kept.</source>
      <translation>Siehe die Protokolle der Worker. Fertige Fenster bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>The connection to the scheduler of the cluster was lost.</source>
      <translation>Die Verbindung zum Scheduler des Clusters ist abgebrochen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Start the cluster again, and run the same job: finished windows are kept.</source>
      <translation>Starten Sie den Cluster erneut und führen Sie denselben Auftrag aus: Fertige Fenster bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>The cluster has had no workers for {seconds} seconds.</source>
      <translation>Der Cluster hat seit {seconds} Sekunden keine Worker.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Start workers, and run the same job: finished windows are kept.</source>
      <translation>Starten Sie Worker und führen Sie denselben Auftrag aus: Fertige Fenster bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Worker '{worker}' does not fit this run. {error}</source>
      <translation>Der Worker „{worker}“ passt nicht zu diesem Lauf. {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Preparing workers</source>
      <translation>Worker werden vorbereitet</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Worker '{first}' computes with {one}, but worker '{second}' with {other}.</source>
      <translation>Der Worker „{first}“ rechnet mit {one}, der Worker „{second}“ jedoch mit {other}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Choose a device and a numerical precision that all workers have.</source>
      <translation>Wählen Sie ein Gerät und eine Rechengenauigkeit, die alle Worker haben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Several worker processes ended, one after the other, while they computed the same block of windows.</source>
      <translation>Mehrere Arbeitsprozesse wurden nacheinander beendet, während sie denselben Block von Fenstern berechneten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Their memory may be too small: see their logs. Use a smaller batch size, and run the job again: finished windows are kept.</source>
      <translation>Möglicherweise ist ihr Speicher zu klein: siehe ihre Protokolle. Verwenden Sie eine kleinere Batch-Größe und führen Sie den Auftrag erneut aus: Fertige Fenster bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>It computes with {computation}.</source>
      <translation>Er rechnet mit {computation}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Raster '{raster}' has no CRS, so the size of the cells of the crown density is unknown.</source>
      <translation>Das Raster „{raster}“ hat kein KBS, daher ist die Größe der Zellen der Kronendichte unbekannt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Assign a CRS to the raster, or leave the crown density empty.</source>
      <translation>Weisen Sie dem Raster ein KBS zu oder lassen Sie die Kronendichte leer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>A crown density with cells of {cell:g} m has too many cells here: {columns:,} × {rows:,}.</source>
      <translation>Eine Kronendichte mit Zellen von {cell:g} m hat hier zu viele Zellen: {columns:,} × {rows:,}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Choose cells of at least {least:g} m, or a smaller region of interest.</source>
      <translation>Wählen Sie Zellen von mindestens {least:g} m oder ein kleineres Untersuchungsgebiet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/detection.py" />
      <source>int8 calibration failed: raster '{raster}' has no valid pixels in the region of interest.</source>
      <translation>Die int8-Kalibrierung ist fehlgeschlagen: Das Raster „{raster}“ enthält im Untersuchungsgebiet keine gültigen Pixel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/detection.py" />
      <source>Choose 'auto' as the numerical precision.</source>
      <translation>Wählen Sie 'auto' als Rechengenauigkeit.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Detecting crowns</source>
      <translation>Kronen werden erkannt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>{count} window reached the limit of {limit:,} crowns, so crowns may be missing. Choose a smaller patch size.</source>
      <translation>{count} Fenster erreichte die Grenze von {limit:,} Kronen, daher fehlen möglicherweise Kronen. Wählen Sie eine kleinere Kachelgröße.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>{count:,} windows reached the limit of {limit:,} crowns, so crowns may be missing. Choose a smaller patch size.</source>
      <translation>{count:,} Fenster erreichten die Grenze von {limit:,} Kronen, daher fehlen möglicherweise Kronen. Wählen Sie eine kleinere Kachelgröße.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Resuming an earlier run. Finished windows: {done:,} of {count:,}.</source>
      <translation>Ein früherer Lauf wird fortgesetzt. Fertige Fenster: {done:,} von {count:,}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>The device waited {share:.0%} of the time for windows to be read.</source>
      <translation>Das Gerät wartete {share:.0%} der Zeit auf das Lesen von Fenstern.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Raster '{raster}' cannot be read anywhere in the region of interest.</source>
      <translation>Das Raster „{raster}“ ist im Untersuchungsgebiet nirgends lesbar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>{count} window</source>
      <translation>{count} Fenster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>{count:,} windows</source>
      <translation>{count:,} Fenster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Raster '{raster}' was modified or replaced during the run. No crowns were written, because they could be from different versions of the image.</source>
      <translation>Das Raster „{raster}“ wurde während des Laufs geändert oder ersetzt. Es wurden keine Kronen geschrieben, weil sie aus verschiedenen Versionen des Bildes stammen könnten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Run the job again when the raster is complete.</source>
      <translation>Führen Sie den Auftrag erneut aus, wenn das Raster vollständig ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Cancelled. Finished windows kept: {done:,} of {count:,}.</source>
      <translation>Abgebrochen. Fertige Fenster, die erhalten bleiben: {done:,} von {count:,}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Start it again with the same settings to continue.</source>
      <translation>Zum Fortsetzen mit denselben Einstellungen erneut starten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>raster</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>areas or extent</source>
      <translation>Flächen oder Ausdehnung</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>patch size or overlap</source>
      <translation>Kachelgröße oder Überlappung</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>score threshold</source>
      <translation>Score-Schwelle</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>device or numerical precision</source>
      <translation>Gerät oder Rechengenauigkeit</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>plugin version</source>
      <translation>Version der Erweiterung</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>Free space on this disk and run the job again: finished windows are kept. Set XDG_CACHE_HOME (LOCALAPPDATA on Windows) to use another folder.</source>
      <translation>Geben Sie Speicherplatz auf dieser Festplatte frei und führen Sie den Auftrag erneut aus: Fertige Fenster bleiben erhalten. Um einen anderen Ordner zu verwenden, setzen Sie XDG_CACHE_HOME (unter Windows LOCALAPPDATA).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>Check that the folder can be written, or set XDG_CACHE_HOME (LOCALAPPDATA on Windows) to use another folder.</source>
      <translation>Prüfen Sie, ob in den Ordner geschrieben werden kann, oder setzen Sie XDG_CACHE_HOME (LOCALAPPDATA unter Windows), um einen anderen Ordner zu verwenden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The journal of finished windows cannot be created in '{folder}': {error}.</source>
      <translation>Das Journal der fertigen Fenster kann in „{folder}“ nicht erstellt werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The journal of finished windows cannot be read in '{folder}': {error}.</source>
      <translation>Das Journal der fertigen Fenster kann in „{folder}“ nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The journal of finished windows cannot be written in '{folder}': {error}.</source>
      <translation>Das Journal der fertigen Fenster kann in „{folder}“ nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The same job, with the same raster, model and parameters, is already running.</source>
      <translation>Derselbe Auftrag, mit demselben Raster, Modell und denselben Parametern, läuft bereits.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>Wait until it has finished, or cancel it and run this one, which resumes from there.</source>
      <translation>Warten Sie, bis er beendet ist, oder brechen Sie ihn ab und führen Sie diesen aus, der dort fortsetzt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>An earlier run ({count} finished window) cannot be resumed, since these have changed: {changes}. This run starts from the beginning.</source>
      <translation>Ein früherer Lauf ({count} fertiges Fenster) kann nicht fortgesetzt werden, da sich Folgendes geändert hat: {changes}. Dieser Lauf beginnt von vorn.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>An earlier run ({count:,} finished windows) cannot be resumed, since these have changed: {changes}. This run starts from the beginning.</source>
      <translation>Ein früherer Lauf ({count:,} fertige Fenster) kann nicht fortgesetzt werden, da sich Folgendes geändert hat: {changes}. Dieser Lauf beginnt von vorn.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The journal of the earlier run is damaged. This run starts from the beginning.</source>
      <translation>Das Journal des früheren Laufs ist beschädigt. Dieser Lauf beginnt von vorn.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>{count} crown is smaller than {least:g} m and was left out.</source>
      <translation>{count} Krone ist kleiner als {least:g} m und wurde ausgelassen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>{count:,} crowns are smaller than {least:g} m and were left out.</source>
      <translation>{count:,} Kronen sind kleiner als {least:g} m und wurden ausgelassen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>{count} crown is larger than {most:g} m and was left out.</source>
      <translation>{count} Krone ist größer als {most:g} m und wurde ausgelassen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>{count:,} crowns are larger than {most:g} m and were left out.</source>
      <translation>{count:,} Kronen sind größer als {most:g} m und wurden ausgelassen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>The ground resolution of raster '{raster}' is unknown, so crowns cannot be limited by their diameter.</source>
      <translation>Die Bodenauflösung des Rasters „{raster}“ ist unbekannt, daher lassen sich Kronen nicht nach ihrem Durchmesser begrenzen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>Assign a CRS to the raster, or remove the limits.</source>
      <translation>Weisen Sie dem Raster ein KBS zu oder entfernen Sie die Grenzen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>Crowns left out: smaller than the minimum diameter</source>
      <translation>Ausgelassene Kronen: kleiner als der minimale Durchmesser</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>Crowns left out: larger than the maximum diameter</source>
      <translation>Ausgelassene Kronen: größer als der maximale Durchmesser</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>Crowns left out: lower than the minimum height</source>
      <translation>Ausgelassene Kronen: niedriger als die Mindesthöhe</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>Crowns without a height</source>
      <translation>Kronen ohne Höhe</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>The rasters in '{folder}' are modified again and again. No crowns were written.</source>
      <translation>Die Raster in „{folder}“ werden immer wieder geändert. Es wurden keine Kronen geschrieben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Run the job again when the rasters are complete: finished windows are kept.</source>
      <translation>Führen Sie den Auftrag erneut aus, wenn die Raster vollständig sind: Fertige Fenster bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count} of {total:,} rasters is resampled to the pixels of the others.</source>
      <translation>{count} von {total:,} Rastern wird auf die Pixel der anderen umgerechnet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count:,} of {total:,} rasters are resampled to the pixels of the others.</source>
      <translation>{count:,} von {total:,} Rastern werden auf die Pixel der anderen umgerechnet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count} raster has another CRS than the others and is reprojected to {crs}: {rasters}.</source>
      <translation>{count} Raster hat ein anderes KBS als die übrigen und wird in {crs} umprojiziert: {rasters}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count:,} rasters have another CRS than the others and are reprojected to {crs}: {rasters}.</source>
      <translation>{count:,} Raster haben ein anderes KBS als die übrigen und werden in {crs} umprojiziert: {rasters}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count} raster lies more than {distance:,} km from the centre of all rasters: {rasters}. Check its coordinate reference system (CRS).</source>
      <translation>{count} Raster liegt mehr als {distance:,} km vom Zentrum aller Raster entfernt: {rasters}. Prüfen Sie sein Koordinatenbezugssystem (KBS).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count:,} rasters lie more than {distance:,} km from the centre of all rasters: {rasters}. Check their coordinate reference system (CRS).</source>
      <translation>{count:,} Raster liegen mehr als {distance:,} km vom Zentrum aller Raster entfernt: {rasters}. Prüfen Sie ihr Koordinatenbezugssystem (KBS).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count} of {total:,} rasters was not processed, or only in part:</source>
      <translation>{count} von {total:,} Rastern wurde nicht oder nur teilweise verarbeitet:</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count:,} of {total:,} rasters were not processed, or only in part:</source>
      <translation>{count:,} von {total:,} Rastern wurden nicht oder nur teilweise verarbeitet:</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{reason} It is not processed.</source>
      <translation>{reason} Das Raster wird nicht verarbeitet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Raster '{raster}' is not processed. {reason}</source>
      <translation>Das Raster „{raster}“ wird nicht verarbeitet. {reason}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Check that the files are complete and open in QGIS.</source>
      <translation>Prüfen Sie, ob die Dateien vollständig sind und sich in QGIS öffnen lassen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>It has no coordinate reference system (CRS).</source>
      <translation>Es hat kein Koordinatenbezugssystem (KBS).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>The raster is resampled.</source>
      <translation>Das Raster wird neu abgetastet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>All {count:,} rasters are resampled to common pixels.</source>
      <translation>Alle {count:,} Raster werden auf gemeinsame Pixel neu abgetastet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>The same applies to {count} other raster.</source>
      <translation>Dasselbe gilt für {count} weiteres Raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>The same applies to {count:,} other rasters.</source>
      <translation>Dasselbe gilt für {count:,} weitere Raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{share:.1%} of its area cannot be read: {places}. The file is damaged or incomplete.</source>
      <translation>{share:.1%} seiner Fläche sind nicht lesbar: {places}. Die Datei ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Raster '{raster}': {reason}</source>
      <translation>Raster „{raster}“: {reason}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Checking rasters</source>
      <translation>Raster werden geprüft</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>The raster cannot be processed. {reason}</source>
      <translation>Das Raster kann nicht verarbeitet werden. {reason}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>None of the {count:,} rasters can be processed. The first one: {reason}</source>
      <translation>Keines der {count:,} Raster kann verarbeitet werden. Das erste: {reason}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>CRS '{crs}' is unknown.</source>
      <translation>Das KBS „{crs}“ ist unbekannt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Give an EPSG code such as EPSG:32632, or a definition as WKT.</source>
      <translation>Geben Sie einen EPSG-Code wie EPSG:32632 oder eine Definition als WKT an.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>and {count:,} more</source>
      <translation>und {count:,} weitere</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>A folder for virtual rasters cannot be created in '{folder}': {error}.</source>
      <translation>In „{folder}“ kann kein Ordner für virtuelle Raster angelegt werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Rasters were modified or removed during the run. Their windows are computed again.</source>
      <translation>Während des Laufs wurden Raster geändert oder entfernt. Ihre Fenster werden erneut berechnet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/mosaic_planning.py" />
      <source>Mosaic of {count} raster</source>
      <translation>Mosaik aus {count} Raster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/mosaic_planning.py" />
      <source>Mosaic of {count:,} rasters</source>
      <translation>Mosaik aus {count:,} Rastern</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/mosaic_planning.py" />
      <source>The areas or the extent do not touch any of the rasters.</source>
      <translation>Die Flächen oder die Ausdehnung berühren keines der Raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/mosaic_planning.py" />
      <source>Check their coordinates and their CRS.</source>
      <translation>Prüfen Sie deren Koordinaten und deren KBS.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{count} of {total:,} crowns is an ellipse because no outline was found in the image.</source>
      <translation>{count} von {total:,} Kronen ist eine Ellipse, weil im Bild kein Umriss gefunden wurde.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{count:,} of {total:,} crowns are ellipses because no outline was found in the image.</source>
      <translation>{count:,} von {total:,} Kronen sind Ellipsen, weil im Bild kein Umriss gefunden wurde.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{count} crown was omitted because other crowns cover it completely. To keep it, disable 'Remove overlaps between crowns'.</source>
      <translation>{count} Krone wurde ausgelassen, weil andere Kronen sie vollständig bedecken. Um sie zu behalten, deaktivieren Sie „Überlappungen zwischen Kronen entfernen“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{count:,} crowns were omitted because other crowns cover them completely. To keep them, disable 'Remove overlaps between crowns'.</source>
      <translation>{count:,} Kronen wurden ausgelassen, weil andere Kronen sie vollständig bedecken. Um sie zu behalten, deaktivieren Sie „Überlappungen zwischen Kronen entfernen“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{share:.1%} of the area, {hectares:,.2f} ha</source>
      <translation>{share:.1%} der Fläche, {hectares:,.2f} ha</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{share:.1%} of the area</source>
      <translation>{share:.1%} der Fläche</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Cancelled. The crowns of {done} of {count} window were written ({area}). Start it again with the same settings to continue.</source>
      <translation>Abgebrochen. Die Kronen aus {done} von {count} Fenster wurden geschrieben ({area}). Zum Fortsetzen mit denselben Einstellungen erneut starten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Cancelled. The crowns of {done:,} of {count:,} windows were written ({area}). Start it again with the same settings to continue.</source>
      <translation>Abgebrochen. Die Kronen aus {done:,} von {count:,} Fenstern wurden geschrieben ({area}). Zum Fortsetzen mit denselben Einstellungen erneut starten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{count} crown detected in {duration}.</source>
      <translation>{count} Krone in {duration} erkannt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{count:,} crowns detected in {duration}.</source>
      <translation>{count:,} Kronen in {duration} erkannt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Windows without data or with a single colour, skipped: {empty:,} of {count:,}.</source>
      <translation>Übersprungene Fenster ohne Daten oder mit einer einzigen Farbe: {empty:,} von {count:,}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Raster '{raster}' contains no image in the processed area at this resolution: no valid pixels, or a single colour. Check in QGIS that imagery is visible when you zoom in, and check the no data value.</source>
      <translation>Das Raster „{raster}“ enthält in der verarbeiteten Fläche bei dieser Auflösung kein Bild: keine gültigen Pixel oder eine einzige Farbe. Prüfen Sie in QGIS, ob beim Hineinzoomen Bilder sichtbar sind, und prüfen Sie den Nodata-Wert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>No crown reached the score threshold of {threshold:.3g}. Lower it, check the ground resolution and the order of the bands, or fine-tune the model on this imagery.</source>
      <translation>Keine Krone erreichte die Score-Schwelle von {threshold:.3g}. Senken Sie die Schwelle, prüfen Sie die Bodenauflösung und die Reihenfolge der Kanäle oder stimmen Sie das Modell auf diesen Bildern fein ab.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>The crowns were written, but the crown density was not. {error}</source>
      <translation>Die Kronen wurden geschrieben, die Kronendichte jedoch nicht. {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>The crowns were written, but the report was not. {error}</source>
      <translation>Die Kronen wurden geschrieben, der Bericht jedoch nicht. {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Windows without data or with a single colour</source>
      <translation>Fenster ohne Daten oder mit einer einzigen Farbe</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Unreadable (fraction of the area)</source>
      <translation>Unlesbar (Anteil der Fläche)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Tracing crown outlines</source>
      <translation>Kronenumrisse werden nachgezeichnet</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Windows not processed</source>
      <translation>Nicht verarbeitete Fenster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/pipeline.py" />
      <source>The device ran out of memory. Continuing with batches of {count} window.</source>
      <translation>Der Speicher des Geräts reichte nicht aus. Weiter mit Batches von {count} Fenster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/pipeline.py" />
      <source>The device ran out of memory. Continuing with batches of {count} windows.</source>
      <translation>Der Speicher des Geräts reichte nicht aus. Weiter mit Batches von {count} Fenstern.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/pipeline.py" />
      <source>The device does not have enough memory for a single window.</source>
      <translation>Der Speicher des Geräts reicht für ein einzelnes Fenster nicht aus.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/pipeline.py" />
      <source>Close other programs, choose a smaller patch size, or use the CPU.</source>
      <translation>Schließen Sie andere Programme, wählen Sie eine kleinere Kachelgröße oder verwenden Sie die CPU.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>Raster '{raster}': {width} × {height} pixels, {resolution}, bands {bands}, {values}.</source>
      <translation>Raster „{raster}“: {width} × {height} Pixel, {resolution}, Kanäle {bands}, {values}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{raster}: {width} × {height} pixels, {resolution}, bands {bands}, {values}.</source>
      <translation>{raster}: {width} × {height} Pixel, {resolution}, Kanäle {bands}, {values}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{windows}; model {model}, classes {classes}, score threshold {threshold:.3g}; {precision}.</source>
      <translation>{windows}; Modell {model}, Klassen {classes}, Score-Schwelle {threshold:.3g}; {precision}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{pixel:.1f} cm per pixel (training of the model: {trained:.1f} cm)</source>
      <translation>{pixel:.1f} cm pro Pixel (Training des Modells: {trained:.1f} cm)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{pixel:.1f} cm per pixel</source>
      <translation>{pixel:.1f} cm pro Pixel</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{count} window of {width} × {height} pixels ({patches:.3g} × {patches:.3g} patches)</source>
      <translation>{count} Fenster von {width} × {height} Pixeln ({patches:.3g} × {patches:.3g} Kacheln)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{count} window of {width} × {height} pixels</source>
      <translation>{count} Fenster von {width} × {height} Pixeln</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{count:,} windows of {width} × {height} pixels ({patches:.3g} × {patches:.3g} patches each)</source>
      <translation>{count:,} Fenster von {width} × {height} Pixeln (je {patches:.3g} × {patches:.3g} Kacheln)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{count:,} windows of {width} × {height} pixels</source>
      <translation>{count:,} Fenster von {width} × {height} Pixeln</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>Region of interest: {share:.1%} of the raster.</source>
      <translation>Untersuchungsgebiet: {share:.1%} des Rasters.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>NMS threshold of the model: {nms:.2f}.</source>
      <translation>NMS-Schwelle des Modells: {nms:.2f}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>ground resolution unknown</source>
      <translation>Bodenauflösung unbekannt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>The raster has {pixel:.0f} cm per pixel, much coarser than the {trained:.0f} cm of the model's training. Small crowns will be missed.</source>
      <translation>Das Raster hat {pixel:.0f} cm pro Pixel und ist damit viel gröber als die {trained:.0f} cm des Modelltrainings. Kleine Kronen werden übersehen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>A patch covers {ground:.3g} m on the ground, but the model was trained with {trained:.3g} m: trees appear {factor:.1f} times smaller than in the training. {advice}</source>
      <translation>Eine Kachel deckt {ground:.3g} m am Boden ab, das Modell wurde aber mit {trained:.3g} m trainiert: Bäume erscheinen {factor:.1f}-mal kleiner als im Training. {advice}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>A patch covers {ground:.3g} m on the ground, but the model was trained with {trained:.3g} m: trees appear {factor:.1f} times larger than in the training. {advice}</source>
      <translation>Eine Kachel deckt {ground:.3g} m am Boden ab, das Modell wurde aber mit {trained:.3g} m trainiert: Bäume erscheinen {factor:.1f}-mal größer als im Training. {advice}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>values unchanged</source>
      <translation>Werte unverändert</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>values mapped to 8 bits</source>
      <translation>Werte auf 8 Bit abgebildet</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>Leave the patch size empty.</source>
      <translation>Lassen Sie die Kachelgröße leer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>Use a raster with a finer ground resolution.</source>
      <translation>Verwenden Sie ein Raster mit feinerer Bodenauflösung.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/report_stands.py" />
      <source>The report has no figures of the stands. {error}</source>
      <translation>Der Bericht hat keine Kennzahlen der Bestände. {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>The file is damaged or incomplete. Copy it again, or repair it with gdal_translate.</source>
      <translation>Die Datei ist beschädigt oder unvollständig. Kopieren Sie sie erneut oder reparieren Sie sie mit gdal_translate.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}': {count} unreadable block was skipped, {share:.2%} of the area: {places}. {advice}</source>
      <translation>Raster „{raster}“: {count} unlesbarer Block wurde übersprungen, {share:.2%} der Fläche: {places}. {advice}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}': {count:,} unreadable blocks were skipped, {share:.2%} of the area: {places}. {advice}</source>
      <translation>Raster „{raster}“: {count:,} unlesbare Blöcke wurden übersprungen, {share:.2%} der Fläche: {places}. {advice}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>columns {left}–{right} and rows {top}–{bottom} ({place})</source>
      <translation>Spalten {left}–{right} und Zeilen {top}–{bottom} ({place})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>near {x:.6f}, {y:.6f}</source>
      <translation>bei {x:.6f}; {y:.6f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>near {x:.1f}, {y:.1f}</source>
      <translation>bei {x:.1f}; {y:.1f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>{raster}: {share:.2%} of the area was skipped, because rasters are damaged there: {places}.</source>
      <translation>{raster}: {share:.2%} der Fläche wurden übersprungen, weil dort Raster beschädigt sind: {places}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}' was modified while it was read. Samples of its content are unchanged. If the image was edited, run the job again.</source>
      <translation>Das Raster „{raster}“ wurde während des Lesens geändert. Stichproben seines Inhalts sind unverändert. Falls das Bild bearbeitet wurde, führen Sie den Auftrag erneut aus.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>and {count} more place</source>
      <translation>und {count} weitere Stelle</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>and {count:,} more places</source>
      <translation>und {count:,} weitere Stellen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/roi.py" />
      <source>The extent cannot be reprojected to the CRS of the raster.</source>
      <translation>Die Ausdehnung kann nicht in das KBS des Rasters umprojiziert werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/roi.py" />
      <source>Check its coordinates and their CRS.</source>
      <translation>Prüfen Sie ihre Koordinaten und deren KBS.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/roi.py" />
      <source>The extent does not touch raster '{raster}' inside the areas.</source>
      <translation>Die Ausdehnung berührt das Raster „{raster}“ innerhalb der Flächen nicht.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/roi.py" />
      <source>The extent does not touch raster '{raster}'.</source>
      <translation>Die Ausdehnung berührt das Raster „{raster}“ nicht.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/roi.py" />
      <source>The extent cannot be reprojected to the CRS of the raster: {error}.</source>
      <translation>Die Ausdehnung kann nicht in das KBS des Rasters umprojiziert werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Writing patches</source>
      <translation>Kacheln werden geschrieben</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{patches} with {crowns}.</source>
      <translation>{patches} mit {crowns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{patches} with {crowns} written to '{folder}'.</source>
      <translation>{patches} mit {crowns} nach „{folder}“ geschrieben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patches of {width} × {height} pixels ({metres:.1f} m), overlap {overlap:.0%}; {crowns}.</source>
      <translation>Kacheln von {width} × {height} Pixeln ({metres:.1f} m), Überlappung {overlap:.0%}; {crowns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patches of {width} × {height} pixels, overlap {overlap:.0%}; {crowns}.</source>
      <translation>Kacheln von {width} × {height} Pixeln, Überlappung {overlap:.0%}; {crowns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count} crown is not in any patch because no patch with data contains more than half of it. Use larger patches or a larger overlap.</source>
      <translation>{count} Krone liegt in keiner Kachel, weil keine Kachel mit Daten mehr als die Hälfte davon enthält. Verwenden Sie größere Kacheln oder eine größere Überlappung.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count:,} crowns are not in any patch because no patch with data contains more than half of them. Use larger patches or a larger overlap.</source>
      <translation>{count:,} Kronen liegen in keiner Kachel, weil keine Kachel mit Daten jeweils mehr als die Hälfte davon enthält. Verwenden Sie größere Kacheln oder eine größere Überlappung.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count} patch without valid pixels skipped.</source>
      <translation>{count} Kachel ohne gültige Pixel übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count:,} patches without valid pixels skipped.</source>
      <translation>{count:,} Kacheln ohne gültige Pixel übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count} crown clipped at a patch border; more than half of it is visible.</source>
      <translation>{count} Krone an einem Kachelrand abgeschnitten; mehr als die Hälfte davon ist sichtbar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count:,} crowns clipped at patch borders; more than half of each is visible.</source>
      <translation>{count:,} Kronen an Kachelrändern abgeschnitten; jeweils mehr als die Hälfte ist sichtbar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>All crowns of validation layer '{layer}' were labelled '{label}'.</source>
      <translation>Alle Kronen des Validierungslayers „{layer}“ wurden als „{label}“ bezeichnet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>No patch of raster '{raster}' contains a crown.</source>
      <translation>Keine Kachel des Rasters „{raster}“ enthält eine Krone.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>The crowns may be in areas without data, or larger than a patch.</source>
      <translation>Die Kronen liegen möglicherweise in Bereichen ohne Daten oder sind größer als eine Kachel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{crowns}, {validation:,} of them for validation</source>
      <translation>{crowns}, davon {validation} zur Validierung</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patches without crowns are written from the whole raster because no areas are given. Trees without annotations will be trained as background.</source>
      <translation>Kacheln ohne Kronen werden aus dem ganzen Raster geschrieben, weil keine Flächen angegeben sind. Bäume ohne Annotationen werden als Hintergrund trainiert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count} patch with crowns of layer '{layer}' reserved for validation.</source>
      <translation>{count} Kachel mit Kronen des Layers „{layer}“ für die Validierung zurückgehalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count:,} patches with crowns of layer '{layer}' reserved for validation.</source>
      <translation>{count:,} Kacheln mit Kronen des Layers „{layer}“ für die Validierung zurückgehalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count} training crown is in a patch with crowns of validation layer '{layer}'. It is used for validation only.</source>
      <translation>{count} Trainingskrone liegt in einer Kachel mit Kronen des Validierungslayers „{layer}“. Sie wird nur für die Validierung verwendet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count:,} training crowns are in patches with crowns of validation layer '{layer}'. They are used for validation only.</source>
      <translation>{count:,} Trainingskronen liegen in Kacheln mit Kronen des Validierungslayers „{layer}“. Sie werden nur für die Validierung verwendet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count} patch</source>
      <translation>{count} Kachel</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count:,} patches</source>
      <translation>{count} Kacheln</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Validation layer '{layer}' needs a class field, because the training crowns have several classes: {classes}.</source>
      <translation>Der Validierungslayer „{layer}“ benötigt ein Klassenfeld, weil die Trainingskronen mehrere Klassen haben: {classes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Give it the same field as the training layer.</source>
      <translation>Geben Sie ihm dasselbe Feld wie dem Trainingslayer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>No patch contains more than half of a crown of validation layer '{layer}'.</source>
      <translation>Keine Kachel enthält mehr als die Hälfte einer Krone des Validierungslayers „{layer}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Use larger patches or a larger overlap.</source>
      <translation>Verwenden Sie größere Kacheln oder eine größere Überlappung.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>Give the file or address of a STAC item, of an item collection or of the result of a search.</source>
      <translation>Geben Sie die Datei oder Adresse eines STAC-Items, einer Item-Sammlung oder des Ergebnisses einer Suche an.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' cannot be read: its server cannot be reached.</source>
      <translation>„{source}“ kann nicht gelesen werden: Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' cannot be read: the server returned the HTTP status {status}.</source>
      <translation>„{source}“ kann nicht gelesen werden: Der Server hat den HTTP-Status {status} zurückgegeben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>The package pystac-client, which reads STAC items, is not installed.</source>
      <translation>Das Paket pystac-client, das STAC-Items liest, ist nicht installiert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>Install it with: pip install 'deepforest-qgis[stac]'.</source>
      <translation>Installieren Sie es mit: pip install 'deepforest-qgis[stac]'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' has no items.</source>
      <translation>„{source}“ hat keine Items.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' is not JSON.</source>
      <translation>„{source}“ ist kein JSON.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' cannot be read as STAC: {error}.</source>
      <translation>„{source}“ kann nicht als STAC gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>STAC item '{item}' has several images: {assets}.</source>
      <translation>Das STAC-Item „{item}“ hat mehrere Bilder: {assets}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>STAC item '{item}' has no asset '{asset}'.</source>
      <translation>Das STAC-Item „{item}“ hat kein Asset „{asset}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>STAC item '{item}' has no asset that is an image.</source>
      <translation>Das STAC-Item „{item}“ hat kein Asset, das ein Bild ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>Give the name of the asset. Assets of the item: {assets}.</source>
      <translation>Geben Sie den Namen des Assets an. Assets des Items: {assets}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' has more than {count:,} items.</source>
      <translation>„{source}“ hat mehr als {count:,} Items.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>Limit the search.</source>
      <translation>Schränken Sie die Suche ein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' has no type.</source>
      <translation>„{source}“ hat keinen Typ.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' has the type '{kind}'.</source>
      <translation>„{source}“ hat den Typ „{kind}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Evaluating areas</source>
      <translation>Flächen werden ausgewertet</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{count} area of {width} × {height} pixels suggested, with about {crowns:,.0f} crowns. Mean number of uncertain crowns per area: {mean:.1f} (suggested), {overall:.1f} (all).</source>
      <translation>{count} Fläche von {width} × {height} Pixeln vorgeschlagen, mit etwa {crowns:,.0f} Kronen. Mittlere Anzahl unsicherer Kronen je Fläche: {mean:.1f} (vorgeschlagen), {overall:.1f} (alle).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{count:,} areas of {width} × {height} pixels suggested, with about {crowns:,.0f} crowns. Mean number of uncertain crowns per area: {mean:.1f} (suggested), {overall:.1f} (all).</source>
      <translation>{count:,} Flächen von {width} × {height} Pixeln vorgeschlagen, mit etwa {crowns:,.0f} Kronen. Mittlere Anzahl unsicherer Kronen je Fläche: {mean:.1f} (vorgeschlagen), {overall:.1f} (alle).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Only {count} area is suggested, because no further area is free of overlaps.</source>
      <translation>Nur {count} Fläche wird vorgeschlagen, weil keine weitere Fläche frei von Überlappungen ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Only {count:,} areas are suggested, because no further areas are free of overlaps.</source>
      <translation>Nur {count:,} Flächen werden vorgeschlagen, weil keine weiteren Flächen frei von Überlappungen sind.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>The ground resolution of raster '{raster}' is unknown, so the size of an area of {metres:g} m in pixels is unknown.</source>
      <translation>Die Bodenauflösung des Rasters „{raster}“ ist unbekannt, daher ist die Größe einer Fläche von {metres:g} m in Pixeln unbekannt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Assign a CRS to the raster, or leave the size empty for areas of {width} pixels.</source>
      <translation>Weisen Sie dem Raster ein KBS zu oder lassen Sie die Größe für Flächen von {width} Pixeln leer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Areas of {width} × {height} pixels of raster '{raster}' are too small.</source>
      <translation>Flächen von {width} × {height} Pixeln des Rasters „{raster}“ sind zu klein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Choose areas of at least {least} pixels.</source>
      <translation>Wählen Sie Flächen von mindestens {least} Pixeln.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>No area of raster '{raster}' is left to annotate.</source>
      <translation>Im Raster „{raster}“ ist keine zu annotierende Fläche übrig.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>No area of raster '{raster}' is left to annotate in the extent.</source>
      <translation>Im Raster „{raster}“ ist innerhalb der Ausdehnung keine zu annotierende Fläche übrig.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Choose smaller areas, or a larger extent.</source>
      <translation>Wählen Sie kleinere Flächen oder eine größere Ausdehnung.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{candidates:,} areas, of which {most:,}, randomly selected, are evaluated.</source>
      <translation>{candidates:,} Flächen, von denen {most:,}, zufällig ausgewählt, ausgewertet werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{count} area has no data or a single colour and was skipped.</source>
      <translation>{count} Fläche enthält keine Daten oder eine einzige Farbe und wurde übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{count:,} areas have no data or a single colour and were skipped.</source>
      <translation>{count:,} Flächen enthalten keine Daten oder eine einzige Farbe und wurden übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>No area of raster '{raster}' that is left to annotate contains image data.</source>
      <translation>Keine noch zu annotierende Fläche des Rasters „{raster}“ enthält Bilddaten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Choose another extent, or smaller areas.</source>
      <translation>Wählen Sie eine andere Ausdehnung oder kleinere Flächen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>It is not a regular file.</source>
      <translation>Es ist keine reguläre Datei.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>No rasters were found in {places}.</source>
      <translation>In {places} wurden keine Raster gefunden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Check the folder, the names of its files ({pattern}), and the tile index.</source>
      <translation>Prüfen Sie den Ordner, die Namen seiner Dateien ({pattern}) und den Kachelindex.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Folder '{folder}' cannot be read: {error}.</source>
      <translation>Der Ordner „{folder}“ kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Folder '{folder}' does not exist.</source>
      <translation>Der Ordner „{folder}“ existiert nicht.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Its fields are: {fields}. Create a tile index with gdaltindex.</source>
      <translation>Seine Felder sind: {fields}. Erstellen Sie einen Kachelindex mit gdaltindex.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Change its permissions, or choose another folder.</source>
      <translation>Ändern Sie die Berechtigungen, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Tile index '{layer}' cannot be read: {error}.</source>
      <translation>Der Kachelindex „{layer}“ kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Check that the file exists and opens in QGIS.</source>
      <translation>Prüfen Sie, ob die Datei existiert und sich in QGIS öffnen lässt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/checkpoints.py" />
      <source>The checkpoint '{path}' of an earlier run is damaged, for example by a power failure. Training starts from the beginning.</source>
      <translation>Der Checkpoint „{path}“ eines früheren Laufs ist beschädigt, zum Beispiel durch einen Stromausfall. Das Training beginnt von vorn.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Start model on the validation patches: precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f} (validation loss {val_loss:.2f})</source>
      <translation>Ausgangsmodell auf den Validierungskacheln: Präzision {precision:.2f}, Trefferquote {recall:.2f}, F1 {f1:.2f} (Validierungsverlust {val_loss:.2f})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Epoch {epoch} of {epochs}: training loss {train_loss:.2f}</source>
      <translation>Epoche {epoch} von {epochs}: Trainingsverlust {train_loss:.2f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>TensorBoard logs are not written because tensorboardX is not installed.</source>
      <translation>TensorBoard-Protokolle werden nicht geschrieben, weil tensorboardX nicht installiert ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Resumed an earlier run: {done} of {epochs} epochs are done.</source>
      <translation>Ein früherer Lauf wird fortgesetzt: {done} von {epochs} Epochen sind abgeschlossen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Epoch {epoch} of {epochs}: precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f} (training loss {train_loss:.2f}, validation loss {val_loss:.2f})</source>
      <translation>Epoche {epoch} von {epochs}: Präzision {precision:.2f}, Trefferquote (Recall) {recall:.2f}, F1 {f1:.2f} (Trainingsverlust {train_loss:.2f}, Validierungsverlust {val_loss:.2f})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Epoch {epoch} of {epochs}: training loss {train_loss:.2f}, validation loss {val_loss:.2f}</source>
      <translation>Epoche {epoch} von {epochs}: Trainingsverlust {train_loss:.2f}, Validierungsverlust {val_loss:.2f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>{count} step</source>
      <translation>{count} Schritt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>{count:,} steps</source>
      <translation>{count:,} Schritte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>The device ran out of memory. Training continues from epoch {epoch} with batch size {batch_size}.</source>
      <translation>Der Speicher des Geräts reichte nicht aus. Das Training wird ab Epoche {epoch} mit Batch-Größe {batch_size} fortgesetzt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Cancelled: {done} of {epochs} epochs are done and kept.</source>
      <translation>Abgebrochen: {done} von {epochs} Epochen sind fertig und bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>The logs cannot be written to '{folder}': {error}.</source>
      <translation>Die Protokolle können nicht nach „{folder}“ geschrieben werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>The device does not have enough memory for a batch of one patch.</source>
      <translation>Der Speicher des Geräts reicht für einen Batch aus einer Kachel nicht aus.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Close other programs, use smaller patches, or choose the CPU as the device.</source>
      <translation>Schließen Sie andere Programme, verwenden Sie kleinere Kacheln oder wählen Sie die CPU als Gerät.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>The {count} processes of the training could not connect to each other within {seconds} seconds, or one of them ended: {error}.</source>
      <translation>Die {count} Prozesse des Trainings konnten sich nicht innerhalb von {seconds} Sekunden miteinander verbinden, oder einer von ihnen wurde beendet: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>See the messages of the other processes, and check that they reach the first machine (MASTER_ADDR and MASTER_PORT). Start all of them again: finished epochs are kept.</source>
      <translation>Siehe die Meldungen der anderen Prozesse; prüfen Sie, ob sie den ersten Rechner erreichen (MASTER_ADDR und MASTER_PORT). Starten Sie alle erneut: Fertige Epochen bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>{count} machines are requested, but the training was not started by a launcher on each of them.</source>
      <translation>Es werden {count} Rechner angefordert, das Training wurde jedoch nicht auf jedem von ihnen durch einen Launcher gestartet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>Start the same command with torchrun or srun on each machine, or set 'num_nodes' to 1.</source>
      <translation>Starten Sie denselben Befehl mit torchrun oder srun auf jedem Rechner oder setzen Sie 'num_nodes' auf 1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>The configuration requests {wanted} devices, but {launcher} started {started} processes on each machine.</source>
      <translation>Die Konfiguration fordert {wanted} Geräte an, {launcher} hat jedoch {started} Prozesse auf jedem Rechner gestartet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>Remove 'devices' from the configuration: each process has one device.</source>
      <translation>Entfernen Sie 'devices' aus der Konfiguration: Jeder Prozess hat ein Gerät.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>SLURM has reserved {count} tasks for this job, but the training was not started with srun.</source>
      <translation>SLURM hat {count} Tasks für diesen Auftrag reserviert, das Training wurde jedoch nicht mit srun gestartet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>Put 'srun' before the command in the job script, or reserve one task (--ntasks=1) with several cores.</source>
      <translation>Setzen Sie im Auftragsskript 'srun' vor den Befehl oder reservieren Sie einen Task (--ntasks=1) mit mehreren Kernen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>The configuration requests {wanted} machines, but {launcher} started the training on {started}.</source>
      <translation>Die Konfiguration fordert {wanted} Rechner an, {launcher} hat das Training jedoch auf {started} gestartet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>Remove 'num_nodes' from the configuration: the number of machines is that of the launcher.</source>
      <translation>Entfernen Sie 'num_nodes' aus der Konfiguration: Die Anzahl der Rechner ist die des Launchers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>{count} devices are requested, but training from QGIS uses one.</source>
      <translation>{count} Geräte sind angefordert, aber das Training aus QGIS verwendet eines.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>Remove 'devices' from the configuration, or train from the command line.</source>
      <translation>Entfernen Sie 'devices' aus der Konfiguration oder trainieren Sie von der Kommandozeile aus.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/manifest.py" />
      <source>Split the raster again.</source>
      <translation>Teilen Sie das Raster erneut auf.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Set 1 for crowns that are reserved for validation and 0 for the others, or remove the column.</source>
      <translation>Setzen Sie 1 für Kronen, die für die Validierung zurückgehalten werden, und 0 für die anderen, oder entfernen Sie die Spalte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Folder '{folder}' has crowns of classes that the model does not have: {unknown}.</source>
      <translation>Der Ordner „{folder}“ enthält Kronen von Klassen, die das Modell nicht hat: {unknown}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>The classes of the model are: {labels}. Rename or remove those crowns.</source>
      <translation>Die Klassen des Modells sind: {labels}. Benennen Sie diese Kronen um oder entfernen Sie sie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Column '{column}' of the annotations in folder '{folder}' has the value '{value}'.</source>
      <translation>Die Spalte '{column}' der Annotationen im Ordner „{folder}“ enthält den Wert '{value}'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Column '{column}' of the annotations in folder '{folder}' marks no crown.</source>
      <translation>Die Spalte '{column}' der Annotationen im Ordner „{folder}“ markiert keine Krone.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>No crown is left to train on: the validation patches cover all other patches.</source>
      <translation>Für das Training ist keine Krone übrig: Die Validierungskacheln bedecken alle anderen Kacheln.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Keep validation crowns in one part of the raster, or use smaller patches.</source>
      <translation>Lassen Sie Validierungskronen nur in einem Teil des Rasters oder verwenden Sie kleinere Kacheln.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>The patch folder '{folder}' does not exist.</source>
      <translation>Der Kachelordner „{folder}“ existiert nicht.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Choose a folder that was written by 'Split raster'.</source>
      <translation>Wählen Sie einen von „Raster aufteilen“ geschriebenen Ordner.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>The images must be in the folder of the CSV file.</source>
      <translation>Die Bilder müssen sich im Ordner der CSV-Datei befinden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Patch '{patch}' has {width} × {height} pixels, but the raster was split into patches of at most {max_width} × {max_height}.</source>
      <translation>Die Kachel „{patch}“ hat {width} × {height} Pixel, aber das Raster wurde in Kacheln von höchstens {max_width} × {max_height} aufgeteilt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Folder '{folder}' has {count} CSV files and no '{manifest}' that names one of them.</source>
      <translation>Der Ordner „{folder}“ enthält {count} CSV-Dateien und keine Datei '{manifest}', die eine davon nennt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Keep one CSV of annotations in the folder, or split the raster again.</source>
      <translation>Lassen Sie nur eine CSV mit Annotationen im Ordner oder teilen Sie das Raster erneut auf.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/point_boxes.py" />
      <source>Points of layer '{layer}' without a crown diameter: {detected:,} got the box of a crown that the start model detects there, {others:,} a square with the median diameter of the nearest of these boxes.</source>
      <translation>Punkte des Layers „{layer}“ ohne Kronendurchmesser: {detected:,} erhielten die Box einer Krone, die das Ausgangsmodell dort erkennt, {others:,} ein Quadrat mit dem Median der Durchmesser der nächsten dieser Boxen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/point_boxes.py" />
      <source>Layer '{layer}' contains points without a crown diameter, and the start model detects no crown at any of them.</source>
      <translation>Der Layer „{layer}“ enthält Punkte ohne Kronendurchmesser, und das Ausgangsmodell erkennt an keinem davon eine Krone.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count} box in folder '{folder}' exceeds its patch and is clipped.</source>
      <translation>{count} Box im Ordner „{folder}“ ragt über ihre Kachel hinaus und wird abgeschnitten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count:,} boxes in folder '{folder}' exceed their patches and are clipped.</source>
      <translation>{count:,} Boxen im Ordner „{folder}“ ragen über ihre Kacheln hinaus und werden abgeschnitten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count} box in folder '{folder}' is skipped because at most half of it is inside its patch.</source>
      <translation>{count} Box im Ordner „{folder}“ wird übersprungen, weil höchstens die Hälfte davon innerhalb ihrer Kachel liegt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count:,} boxes in folder '{folder}' are skipped because at most half of each is inside its patch.</source>
      <translation>{count:,} Boxen im Ordner „{folder}“ werden übersprungen, weil jeweils höchstens die Hälfte innerhalb ihrer Kachel liegt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Training set: {training}. Validation set: {validation}.</source>
      <translation>Trainingsdaten: {training}. Validierungsdaten: {validation}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count} box is ignored: it is neither crown nor background.</source>
      <translation>{count} Box wird ignoriert: Sie ist weder Krone noch Hintergrund.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count:,} boxes are ignored: they are neither crowns nor background.</source>
      <translation>{count:,} Boxen werden ignoriert: Sie sind weder Kronen noch Hintergrund.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count} training patch overlaps validation patches; the overlap is masked.</source>
      <translation>{count} Trainingskachel überlappt Validierungskacheln; die Überlappung wird maskiert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count:,} training patches overlap validation patches; the overlap is masked.</source>
      <translation>{count:,} Trainingskacheln überlappen Validierungskacheln; die Überlappung wird maskiert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count} other patch of the raster is replayed with {crowns} that the start model detects there, so that the model still detects them after the training.</source>
      <translation>{count} weitere Kachel des Rasters wird als Replay mit {crowns} verwendet, die das Ausgangsmodell dort erkennt, damit das Modell sie auch nach dem Training erkennt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count:,} other patches of the raster are replayed with {crowns} that the start model detects there, so that the model still detects them after the training.</source>
      <translation>{count:,} weitere Kacheln des Rasters werden als Replay mit {crowns} verwendet, die das Ausgangsmodell dort erkennt, damit das Modell sie auch nach dem Training erkennt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Start model: '{model}', architecture {architecture}, {millions:.1f} million parameters; classes: {classes}.</source>
      <translation>Ausgangsmodell: „{model}“, Architektur {architecture}, {millions:.1f} Millionen Parameter; Klassen: {classes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Training: {optimizer}, learning rate {learning_rate:g}, {epochs}, batch size {batch_size}; {computation}.</source>
      <translation>Training: {optimizer}, Lernrate {learning_rate:g}, {epochs}, Batch-Größe {batch_size}; {computation}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Patches of {pixels} × {pixels} pixels, {metres:.3g} m on the ground; augmentations: {augmentations}.</source>
      <translation>Kacheln von {pixels} × {pixels} Pixeln, {metres:.3g} m am Boden; Augmentierungen: {augmentations}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Patches of {pixels} × {pixels} pixels; augmentations: {augmentations}.</source>
      <translation>Kacheln von {pixels} × {pixels} Pixeln; Augmentierungen: {augmentations}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>The patches in folder '{folder}' have no crowns.</source>
      <translation>Die Kacheln im Ordner „{folder}“ enthalten keine Kronen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Split the raster with annotations.</source>
      <translation>Teilen Sie das Raster mit Annotationen auf.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>The configuration requires architecture '{architecture}', but model '{model}' has '{other}'.</source>
      <translation>Die Konfiguration verlangt die Architektur „{architecture}“, aber das Modell „{model}“ hat „{other}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Choose a model of that architecture, or remove 'architecture' from the configuration.</source>
      <translation>Wählen Sie ein Modell dieser Architektur oder entfernen Sie 'architecture' aus der Konfiguration.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>The configuration sets num_classes to {num_classes}, but the annotations have {classes}: {labels}.</source>
      <translation>Die Konfiguration setzt num_classes auf {num_classes}, aber die Annotationen haben {classes}: {labels}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Correct 'num_classes', or remove it from the configuration.</source>
      <translation>Berichtigen Sie 'num_classes' oder entfernen Sie es aus der Konfiguration.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>The validation patches are those of '{path}'.</source>
      <translation>Die Validierungskacheln sind die von „{path}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Only one patch has crowns, so there is no validation set.</source>
      <translation>Nur eine Kachel enthält Kronen, daher gibt es keine Validierungsdaten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Validation patches would leave no crown to train on, so there is no validation set. Annotate crowns in other places, too.</source>
      <translation>Validierungskacheln würden keine Krone zum Trainieren übrig lassen, daher gibt es keine Validierungsdaten. Auch an anderen Stellen Kronen annotieren.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Early stopping needs validation patches, but there are none.</source>
      <translation>Vorzeitiges Beenden erfordert Validierungskacheln, es gibt aber keine.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Set early stopping (patience) to 0.</source>
      <translation>Setzen Sie das vorzeitige Beenden (patience) auf 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>The best epoch is selected by {monitor}, but metrics are computed every {count} epochs only.</source>
      <translation>Die beste Epoche wird nach {monitor} ausgewählt, aber Kennzahlen werden nur alle {count} Epochen berechnet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Set validation.val_accuracy_interval to 1, or the monitor to val_loss.</source>
      <translation>Setzen Sie validation.val_accuracy_interval auf 1 oder die Auswahl der besten Epoche auf val_loss.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{patches} with {crowns}</source>
      <translation>{patches} mit {crowns}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Without a validation set, no metrics are computed, and the last epoch is kept.</source>
      <translation>Ohne Validierungsdaten werden keine Kennzahlen berechnet, und die letzte Epoche wird behalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{reason} The training is therefore gentle: the backbone is frozen, the learning rate is lower, and there are at most 10 epochs. Expect a model that is similar to the start model. To improve it further, annotate at least {crowns} crowns in areas of different kinds. To train differently, set the learning rate.</source>
      <translation>{reason} Das Training ist daher schonend: Das Backbone wird festgehalten, die Lernrate ist kleiner, und es gibt höchstens 10 Epochen. Erwarten Sie ein Modell, das dem Ausgangsmodell ähnelt. Um es weiter zu verbessern, annotieren Sie mindestens {crowns} Kronen in Flächen unterschiedlicher Art. Um anders zu trainieren, legen Sie die Lernrate fest.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{reason} The training is therefore gentle: the backbone is frozen, the learning rate is much lower because no other patch of the raster can be replayed, and there are at most 10 epochs. Expect hardly any change. To improve the model, annotate at least {crowns} crowns in areas of different kinds. To train differently, set the learning rate.</source>
      <translation>{reason} Das Training ist daher schonend: Das Backbone wird festgehalten, die Lernrate ist viel kleiner, weil keine weitere Kachel des Rasters als Replay verwendet werden kann, und es gibt höchstens 10 Epochen. Erwarten Sie kaum eine Veränderung. Um das Modell zu verbessern, annotieren Sie mindestens {crowns} Kronen in Flächen unterschiedlicher Art. Um anders zu trainieren, legen Sie die Lernrate fest.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>as configured</source>
      <translation>wie konfiguriert</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>The positions of the patches are unknown. If patches overlap, the validation metrics are too high.</source>
      <translation>Die Lage der Kacheln ist unbekannt. Wenn sich Kacheln überlappen, sind die Validierungskennzahlen zu hoch.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count} class</source>
      <translation>{count} Klasse</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count:,} classes</source>
      <translation>{count:,} Klassen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/recipe.py" />
      <source>The training patches have only {count} crown.</source>
      <translation>Die Trainingskacheln enthalten nur {count} Krone.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/recipe.py" />
      <source>The training patches have only {count:,} crowns.</source>
      <translation>Die Trainingskacheln enthalten nur {count:,} Kronen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/recipe.py" />
      <source>Only {count} training patch has crowns; it probably shows a single kind of stand.</source>
      <translation>Nur {count} Trainingskachel enthält Kronen; sie zeigt wahrscheinlich nur eine Art von Bestand.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/recipe.py" />
      <source>Only {count:,} training patches have crowns; they probably show a single kind of stand.</source>
      <translation>Nur {count:,} Trainingskacheln enthalten Kronen; sie zeigen wahrscheinlich nur eine Art von Bestand.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/replay.py" />
      <source>Detecting crowns for replay</source>
      <translation>Kronen für das Replay werden erkannt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Training diverged: weights are NaN or infinite. The model is not written.</source>
      <translation>Das Training ist divergiert: Gewichte sind NaN oder unendlich. Das Modell wird nicht geschrieben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>The last epoch is not better than the start model on the validation patches ({metric}: {before:.2f} with the start model, {last:.2f} after the last epoch), so the start model was written. Annotate more crowns in areas of different kinds.</source>
      <translation>Die letzte Epoche ist auf den Validierungskacheln nicht besser als das Ausgangsmodell ({metric}: {before:.2f} mit dem Ausgangsmodell, {last:.2f} nach der letzten Epoche), daher wurde das Ausgangsmodell geschrieben. Annotieren Sie mehr Kronen in Flächen unterschiedlicher Art.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>No epoch is better than the start model on the validation patches ({metric}: {before:.2f} with the start model, {best:.2f} after the best epoch), so the start model was written. Annotate more crowns, or train with a lower learning rate.</source>
      <translation>Keine Epoche ist auf den Validierungskacheln besser als das Ausgangsmodell ({metric}: {before:.2f} mit dem Ausgangsmodell, {best:.2f} nach der besten Epoche), daher wurde das Ausgangsmodell geschrieben. Annotieren Sie mehr Kronen, oder trainieren Sie mit einer kleineren Lernrate.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>The metrics are uncertain because the validation patches have only {crowns}: the 95% confidence interval of F1 is {low:.2f} to {high:.2f}.</source>
      <translation>Die Kennzahlen sind unsicher, weil die Validierungskacheln nur {crowns} enthalten: Das 95-%-Konfidenzintervall von F1 ist {low:.2f} bis {high:.2f}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Learning-rate schedule</source>
      <translation>Lernratenplan</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Backbone</source>
      <translation>Backbone</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Evaluating validation patches</source>
      <translation>Validierungskacheln werden evaluiert</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Fine-tuning changed precision on the validation patches from {p_before:.2f} to {p_after:.2f}, recall from {r_before:.2f} to {r_after:.2f} and F1 from {f_before:.2f} to {f_after:.2f}.</source>
      <translation>Die Feinabstimmung hat auf den Validierungskacheln die Präzision von {p_before:.2f} auf {p_after:.2f} geändert, die Trefferquote von {r_before:.2f} auf {r_after:.2f} und F1 von {f_before:.2f} auf {f_after:.2f}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>patches in {folder}</source>
      <translation>Kacheln in {folder}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>usual</source>
      <translation>üblich</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>gentle</source>
      <translation>schonend</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>frozen</source>
      <translation>festgehalten</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>trained</source>
      <translation>trainiert</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Training of {name}</source>
      <translation>Training von {name}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Ignored boxes</source>
      <translation>Ignorierte Boxen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Model written to '{path}'.</source>
      <translation>Modell nach „{path}“ geschrieben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The model does not detect any crown in the validation patches. Train longer or with a higher learning rate. Check that the ground resolution suits the crowns, that the bands are red, green and blue, and that the annotations are on the crowns.</source>
      <translation>Das Modell erkennt keine Krone in den Validierungskacheln. Trainieren Sie länger oder mit einer höheren Lernrate. Prüfen Sie, ob die Bodenauflösung zu den Kronen passt, die Kanäle Rot, Grün und Blau sind und die Annotationen auf den Kronen liegen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>There is nothing to train on.</source>
      <translation>Es gibt nichts, womit trainiert werden könnte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Give a raster with an annotation layer.</source>
      <translation>Geben Sie ein Raster mit einem Annotationslayer an.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The folder of wheels '{wheels}' does not exist.</source>
      <translation>Der Wheel-Ordner „{wheels}“ existiert nicht.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The folder of wheels '{wheels}' contains no wheels.</source>
      <translation>Der Wheel-Ordner „{wheels}“ enthält keine Wheels.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Choose the folder that contains the wheels (*.whl) downloaded by 'pip download'.</source>
      <translation>Wählen Sie den Ordner mit den Wheels (*.whl), die 'pip download' heruntergeladen hat.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>reinstallation was requested</source>
      <translation>eine Neuinstallation wurde angefordert</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Installing the engine. Reason: {problem}.</source>
      <translation>Die Engine wird installiert. Grund: {problem}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>'{folder}' is a link to '{target}', so it was not changed.</source>
      <translation>„{folder}“ ist eine Verknüpfung mit „{target}“ und wurde daher nicht geändert.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Remove the link, or update the environment in its own folder.</source>
      <translation>Entfernen Sie die Verknüpfung oder aktualisieren Sie die Umgebung in ihrem eigenen Ordner.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>'{folder}' contains files that do not belong to an environment, so it was not changed.</source>
      <translation>„{folder}“ enthält Dateien, die nicht zu einer Umgebung gehören, und wurde daher nicht geändert.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Choose a folder that is new or empty.</source>
      <translation>Wählen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Another program is installing the engine in '{folder}'.</source>
      <translation>Ein anderes Programm installiert gerade die Engine in „{folder}“.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Wait until it has finished.</source>
      <translation>Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>'{file}' is missing from the plugin.</source>
      <translation>„{file}“ fehlt in der Erweiterung.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Install the plugin again.</source>
      <translation>Installieren Sie die Erweiterung erneut.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The engine needs Python {oldest} to {newest}. QGIS's Python is {version}, and uv, which downloads one, is not available.</source>
      <translation>Die Engine benötigt Python {oldest} bis {newest}. Das Python von QGIS ist {version}, und uv, das eines herunterlädt, ist nicht verfügbar.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Install uv (https://docs.astral.sh/uv), or choose an interpreter of such a version.</source>
      <translation>Installieren Sie uv (https://docs.astral.sh/uv) oder wählen Sie einen Interpreter einer solchen Version.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Using pip and venv.</source>
      <translation>pip und venv werden verwendet.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>uv was not found; installing it with pip.</source>
      <translation>uv wurde nicht gefunden; es wird mit pip installiert.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>uv is not available.</source>
      <translation>uv ist nicht verfügbar.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The engine cannot be installed in '{folder}': {error}.</source>
      <translation>Die Engine kann nicht in „{folder}“ installiert werden: {error}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Choose another folder with the variable {variable}.</source>
      <translation>Wählen Sie mit der Variablen {variable} einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The environment '{folder}' cannot be removed: {error}.</source>
      <translation>Die Umgebung „{folder}“ kann nicht entfernt werden: {error}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Close other QGIS windows and programs that use it, and try again.</source>
      <translation>Schließen Sie andere QGIS-Fenster und Programme, die sie verwenden, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>QGIS's Python cannot be used for the engine; uv finds or downloads Python {version}.</source>
      <translation>Das Python von QGIS kann für die Engine nicht verwendet werden; Python {version} wird von uv gefunden oder heruntergeladen.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Using uv ({program}).</source>
      <translation>uv wird verwendet ({program}).</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Run it again. If it fails again, report these lines.</source>
      <translation>Führen Sie es erneut aus. Schlägt es wieder fehl, melden Sie diese Zeilen.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>'{program}' failed (exit code {code}):
{text}
</source>
      <translation>„{program}“ ist fehlgeschlagen (Exitcode {code}):
{text}
</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Free disk space (the required size is shown before the installation) and run it again.</source>
      <translation>Geben Sie Speicherplatz frei (die benötigte Größe wird vor der Installation angezeigt) und starten Sie erneut.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>The certificate of the network is not trusted. Set the variable SSL_CERT_FILE to its CA file.</source>
      <translation>Dem Zertifikat des Netzwerks wird nicht vertraut. Setzen Sie die Variable SSL_CERT_FILE auf dessen CA-Datei.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Check the network and the proxy (Settings, Options, Network), or choose a folder of wheels.</source>
      <translation>Prüfen Sie das Netzwerk und den Proxy (Einstellungen, Optionen, Netzwerk) oder wählen Sie einen Wheel-Ordner.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Close other QGIS windows that use the engine, and try again.</source>
      <translation>Schließen Sie andere QGIS-Fenster, die die Engine verwenden, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Install uv, or Python's venv module (Debian, Ubuntu: sudo apt install python3-venv).</source>
      <translation>Installieren Sie uv oder das venv-Modul von Python (Debian, Ubuntu: sudo apt install python3-venv).</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>The set-up of the engine was cancelled. The partial installation was removed.</source>
      <translation>Das Einrichten der Engine wurde abgebrochen. Die unvollständige Installation wurde entfernt.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>'{path}' is not a Python interpreter that can be run.</source>
      <translation>„{path}“ ist kein ausführbarer Python-Interpreter.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>Choose the executable, for example python3.12.</source>
      <translation>Wählen Sie die ausführbare Datei, zum Beispiel python3.12.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>'{path}' is Python {version}, but the engine needs {oldest} or newer.</source>
      <translation>„{path}“ ist Python {version}, die Engine braucht aber {oldest} oder neuer.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>Choose a newer interpreter, or leave the field empty to download one with uv.</source>
      <translation>Wählen Sie einen neueren Interpreter oder lassen Sie das Feld leer, um einen mit uv herunterzuladen.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>{base} (Python {version})</source>
      <translation>{base} (Python {version})</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>Python {version}, found or downloaded by uv</source>
      <translation>Python {version}, von uv gefunden oder heruntergeladen</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>Run 'Set up engine' (Processing Toolbox, DeepForest).</source>
      <translation>Führen Sie „Engine einrichten“ aus (Verarbeitungswerkzeuge, DeepForest).</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>The engine is not set up: {problem}, and QGIS's Python {lacking}.</source>
      <translation>Die Engine ist nicht eingerichtet: {problem}, und das Python von QGIS {lacking}.</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>The plugin's setting {name} is '{python}', which is not a Python interpreter that can be run.</source>
      <translation>Die Einstellung {name} der Erweiterung ist „{python}“, was kein ausführbarer Python-Interpreter ist.</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>The environment variable {name} is '{python}', which is not a Python interpreter that can be run.</source>
      <translation>Die Umgebungsvariable {name} ist „{python}“, was kein ausführbarer Python-Interpreter ist.</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>Correct or remove it. {advice}</source>
      <translation>Korrigieren oder entfernen Sie die Angabe. {advice}</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' does not exist yet</source>
      <translation>„{folder}“ existiert noch nicht</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>the installation in '{folder}' was interrupted</source>
      <translation>die Installation in „{folder}“ wurde unterbrochen</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>the Python interpreter of '{folder}' is missing</source>
      <translation>der Python-Interpreter von „{folder}“ fehlt</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was installed for another version of the plugin</source>
      <translation>„{folder}“ wurde für eine andere Version der Erweiterung installiert</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' does not have the current developer tools</source>
      <translation>„{folder}“ enthält nicht die aktuellen Entwicklerwerkzeuge</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was installed for the accelerator '{installed}', not '{accelerator}'</source>
      <translation>„{folder}“ wurde für den Beschleuniger '{installed}' installiert, nicht für '{accelerator}'</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was installed with Python {installed}, not {python}</source>
      <translation>„{folder}“ wurde mit Python {installed} installiert, nicht mit {python}</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>({version}) is older than {oldest}</source>
      <translation>({version}) ist älter als {oldest}</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>({version}) lacks {missing} and other packages</source>
      <translation>({version}) enthält {missing} und weitere Pakete nicht</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>({version}) lacks {missing}</source>
      <translation>({version}) hat {missing} nicht</translation>
    </message>
    <message>
      <location filename="../runtime/packages.py" />
      <source>{downloaded:.0f} MB downloaded; in progress: {names}</source>
      <translation>{downloaded:.0f} MB heruntergeladen; in Arbeit: {names}</translation>
    </message>
    <message>
      <location filename="../runtime/packages.py" />
      <source>{name} ({size:.0f} MB)</source>
      <translation>{name} ({size} MB)</translation>
    </message>
    <message>
      <location filename="../runtime/packages.py" />
      <source>Installing the packages</source>
      <translation>Pakete werden installiert</translation>
    </message>
    <message>
      <location filename="../runtime/packages.py" />
      <source>The packages are installed</source>
      <translation>Die Pakete sind installiert</translation>
    </message>
    <message>
      <location filename="../runtime/process.py" />
      <source>'{command}' cannot be started: {error}.</source>
      <translation>„{command}“ kann nicht gestartet werden: {error}.</translation>
    </message>
    <message>
      <location filename="../runtime/process.py" />
      <source>Close other programs or layers, and run again.</source>
      <translation>Schließen Sie andere Programme oder Layer und führen Sie den Vorgang erneut aus.</translation>
    </message>
    <message>
      <location filename="../runtime/self_test.py" />
      <source>Starting the engine '{python}'…</source>
      <translation>Die Engine „{python}“ wird gestartet …</translation>
    </message>
    <message>
      <location filename="../runtime/self_test.py" />
      <source>The self-test failed: only {found} of {count} trees were detected.</source>
      <translation>Der Selbsttest ist fehlgeschlagen: Nur {found} von {count} Bäumen wurden erkannt.</translation>
    </message>
    <message>
      <location filename="../runtime/self_test.py" />
      <source>Set up the engine again with the accelerator 'CPU only'. If that works, update the graphics driver.</source>
      <translation>Richten Sie die Engine mit dem Beschleuniger „Nur CPU“ neu ein. Wenn das funktioniert, aktualisieren Sie den Grafiktreiber.</translation>
    </message>
    <message>
      <location filename="../runtime/self_test.py" />
      <source>Self-test: detecting {count} trees in a synthetic image with the bundled model…</source>
      <translation>Selbsttest: {count} Bäume in einem synthetischen Bild werden mit dem mitgelieferten Modell erkannt …</translation>
    </message>
    <message>
      <location filename="../runtime/self_test.py" />
      <source>The test image cannot be written to '{folder}'.</source>
      <translation>Das Testbild kann nicht nach „{folder}“ geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../runtime/self_test.py" />
      <source>Free disk space and run it again.</source>
      <translation>Geben Sie Speicherplatz frei und führen Sie den Algorithmus erneut aus.</translation>
    </message>
    <message>
      <location filename="../runtime/stall_watch.py" />
      <source>No progress for {minutes:.0f} minutes: the step is slow, or a device or drive does not respond. If you cancel, finished work is kept.</source>
      <translation>Kein Fortschritt seit {minutes:.0f} Minuten: Der Schritt dauert lange, oder ein Gerät oder Laufwerk antwortet nicht. Bei einem Abbruch bleibt fertige Arbeit erhalten.</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>The task failed unexpectedly ({type}: {error}).</source>
      <translation>Die Aufgabe ist unerwartet fehlgeschlagen ({type}: {error}).</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>Please report it.</source>
      <translation>Bitte melden Sie dies.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>{index} cannot be reached. PyPI's build is installed, which includes CUDA, is larger and also runs on the CPU.</source>
      <translation>{index} ist nicht erreichbar. Der Build von PyPI wird installiert; er enthält CUDA, ist größer und läuft auch auf der CPU.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>{index} cannot be reached. PyPI's build is installed, which runs on the CPU only.</source>
      <translation>{index} ist nicht erreichbar. Der Build von PyPI wird installiert, der nur auf der CPU läuft.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>The accelerator is {accelerator}, but must be one of: {accelerators}.</source>
      <translation>Der Beschleuniger ist {accelerator}, muss aber einer von diesen sein: {accelerators}.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>MPS is Apple's accelerator and exists on macOS only.</source>
      <translation>MPS ist Apples Beschleuniger und existiert nur unter macOS.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>Choose automatic, CPU or CUDA.</source>
      <translation>Wählen Sie automatisch, CPU oder CUDA.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>CUDA does not exist on macOS.</source>
      <translation>CUDA gibt es unter macOS nicht.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>Choose automatic, which uses the Apple GPU.</source>
      <translation>Wählen Sie „Automatisch“, womit die GPU von Apple verwendet wird.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>The NVIDIA driver {driver} is too old for this version of PyTorch, so the CPU build is installed. Install a newer driver and run 'Set up engine' again.</source>
      <translation>Der NVIDIA-Treiber {driver} ist zu alt für diese Version von PyTorch, daher wird der CPU-Build installiert. Installieren Sie einen neueren Treiber und führen Sie „Engine einrichten“ erneut aus.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>No NVIDIA driver was found. The CUDA build of PyTorch is installed; it runs on the CPU until a driver is installed.</source>
      <translation>Kein NVIDIA-Treiber gefunden. Der CUDA-Build von PyTorch wird installiert; er läuft auf der CPU, bis ein Treiber installiert ist.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine ({python}) did not respond for {seconds:g} s and was terminated.{output}</source>
      <translation>Die Engine ({python}) hat {seconds:g} s lang nicht geantwortet und wurde beendet.{output}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine ({python}) made no progress for {seconds:.0f} s and was terminated.{output}</source>
      <translation>Die Engine ({python}) hat {seconds:.0f} s lang keinen Fortschritt gemacht und wurde beendet.{output}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Run it again: finished work is kept. If it happens again, choose the CPU as the device, and check the connection to the drive of the raster.</source>
      <translation>Führen Sie es erneut aus: Fertige Arbeit bleibt erhalten. Geschieht es wieder, wählen Sie die CPU als Gerät und prüfen Sie die Verbindung zum Laufwerk des Rasters.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Its full output is in the message log (panel 'DeepForest').</source>
      <translation>Die vollständige Ausgabe steht im Nachrichtenprotokoll (Bereich „DeepForest“).</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine ({python}) closed its output.{output}</source>
      <translation>Die Engine ({python}) hat ihre Ausgabe geschlossen.{output}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine ({python}) ended unexpectedly ({status}).{output}</source>
      <translation>Die Engine ({python}) wurde unerwartet beendet ({status}).{output}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>signal {signal}</source>
      <translation>Signal {signal}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>exit code {code}</source>
      <translation>Exitcode {code}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>exit code 0x{code:08X}</source>
      <translation>Exitcode 0x{code}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine rejected the job: {reason}</source>
      <translation>Die Engine hat den Auftrag abgelehnt: {reason}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Run 'Set up engine' with Recreate. {log}</source>
      <translation>Führen Sie „Engine einrichten“ mit „Neu erstellen“ aus. {log}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source> Its last output:
{lines}
</source>
      <translation> Ihre letzte Ausgabe:
{lines}
</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Cancelled; the engine did not stop within {seconds:g} s and was terminated.</source>
      <translation>Abgebrochen; die Engine hielt nicht innerhalb von {seconds:g} s an und wurde beendet.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine's result cannot be read.</source>
      <translation>Das Ergebnis der Engine kann nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine ({python}) was not ready within {seconds:g} s.{output}</source>
      <translation>Die Engine ({python}) war nicht innerhalb von {seconds:g} s bereit.{output}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Try again. If it happens again, run 'Set up engine' with Recreate.</source>
      <translation>Versuchen Sie es erneut. Geschieht es wieder, führen Sie „Engine einrichten“ mit „Neu erstellen“ aus.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine ({python}) uses protocol {other}, this plugin protocol {own}.</source>
      <translation>Die Engine ({python}) verwendet Protokoll {other}, diese Erweiterung Protokoll {own}.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Run 'Set up engine' with Recreate, and restart QGIS.</source>
      <translation>Führen Sie „Engine einrichten“ mit „Neu erstellen“ aus und starten Sie QGIS neu.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The system may have killed it because memory ran out: try a smaller batch or patch size. {log}</source>
      <translation>Möglicherweise hat das System sie beendet, weil der Arbeitsspeicher nicht ausreichte: Versuchen Sie eine kleinere Batch- oder Kachelgröße. {log}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Unexpected output of the engine: {text}</source>
      <translation>Unerwartete Ausgabe der Engine: {text}</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Crown attributes</source>
      <translation>Kronenattribute</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Adds heights, spectral statistics and vegetation indices of rasters to crowns.</source>
      <translation>Ergänzt Kronen um Höhen, spektrale Statistiken und Vegetationsindizes aus Rastern.</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>tree,crown,deepforest,inventory,height,canopy height model,chm,dsm,dtm,tree top,zonal statistics,ndvi,vegetation index</source>
      <translation>Baum,Krone,deepforest,Inventur,Höhe,Kronenhöhenmodell,chm,dom,dgm,Baumspitze,zonale Statistik,ndvi,Vegetationsindex</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotation layer</source>
      <translation>Annotationslayer</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Creates layers for digitizing crowns, empty or pre-filled with predictions of a model.</source>
      <translation>Erstellt Layer zum Digitalisieren von Kronen, leer oder mit Vorhersagen eines Modells vorbefüllt.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>tree,crown,deepforest,annotate,digitize,label,training,draw,correct</source>
      <translation>Baum,Krone,deepforest,annotieren,digitalisieren,beschriften,Training,zeichnen,korrigieren</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>{crowns} and {areas} in '{file}'.</source>
      <translation>{crowns} und {areas} in „{file}“.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>No class was given.</source>
      <translation>Es wurde keine Klasse angegeben.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Give at least one class, for example Tree.</source>
      <translation>Geben Sie mindestens eine Klasse an, zum Beispiel Tree.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>{count} area</source>
      <translation>{count} Fläche</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>{count:,} areas</source>
      <translation>{count:,} Flächen</translation>
    </message>
    <message>
      <location filename="../algorithms/base/job_run.py" />
      <source>Raster '{raster}' is opened with options, which are not supported here.</source>
      <translation>Das Raster „{raster}“ ist mit Optionen geöffnet, die hier nicht unterstützt werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/job_run.py" />
      <source>Export it to a file (Export, Save As), and choose the file.</source>
      <translation>Exportieren Sie es in eine Datei (Export, Speichern als) und wählen Sie die Datei.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/job_run.py" />
      <source>The result of the engine is kept in '{folder}' for {days} days.</source>
      <translation>Das Ergebnis der Engine bleibt {days} Tage lang in „{folder}“ erhalten.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/layer_crs.py" />
      <source>The CRS of layer '{layer}' ({crs}) has lost its definition in this QGIS session.</source>
      <translation>Das KBS des Layers „{layer}“ ({crs}) hat in dieser QGIS-Sitzung seine Definition verloren.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/layer_crs.py" />
      <source>Set the CRS of the layer again (Layer Properties, Source), or restart QGIS.</source>
      <translation>Legen Sie das KBS des Layers erneut fest (Layereigenschaften, Quelle) oder starten Sie QGIS neu.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/parameters.py" />
      <source>{parameter}: '{path}' does not exist.</source>
      <translation>{parameter}: „{path}“ existiert nicht.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/parameters.py" />
      <source>Band '{band}' is not a number.</source>
      <translation>Kanal „{band}“ ist keine Zahl.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/parameters.py" />
      <source>Give band numbers such as 1;2;3, in the order red, green, blue.</source>
      <translation>Geben Sie Kanalnummern wie 1;2;3 an, in der Reihenfolge Rot, Grün, Blau.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Compare crowns</source>
      <translation>Kronen vergleichen</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Compares the crowns of two dates: kept, gone and new crowns, and growth.</source>
      <translation>Vergleicht die Kronen zweier Zeitpunkte: erhaltene, verschwundene und neue Kronen sowie Zuwachs.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>tree,crown,deepforest,inventory,change,growth,mortality,time,monitoring,difference</source>
      <translation>Baum,Krone,deepforest,Inventur,Veränderung,Zuwachs,Mortalität,Zeit,Monitoring,Differenz</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>{count} package for '{folder}': {download}, about {disk:.1f} GB on disk ({free:.0f} GB are free).</source>
      <translation>{count} Paket für „{folder}“: {download}, etwa {disk:.1f} GB auf der Festplatte ({free:.0f} GB sind frei).</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>{count} packages for '{folder}': {download}, about {disk:.1f} GB on disk ({free:.0f} GB are free).</source>
      <translation>{count} Pakete für „{folder}“: {download}, etwa {disk:.1f} GB auf der Festplatte ({free:.0f} GB sind frei).</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>about {size:.1f} GB to download</source>
      <translation>etwa {size:.1f} GB herunterzuladen</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Evaluate</source>
      <translation>Kronen evaluieren</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Evaluates predicted crowns against reference crowns.</source>
      <translation>Evaluiert vorhergesagte Kronen anhand von Referenzkronen.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>tree,crown,deepforest,accuracy,precision,recall,validation</source>
      <translation>Baum,Krone,deepforest,Genauigkeit,Präzision,Trefferquote,Recall,Validierung</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Export annotations</source>
      <translation>Annotationen exportieren</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Exports crowns or patches to COCO, Pascal VOC, YOLO, Label Studio, CVAT or CSV format.</source>
      <translation>Exportiert Kronen oder Kacheln in die Formate COCO, Pascal VOC, YOLO, Label Studio, CVAT oder CSV.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>tree,crown,deepforest,annotations,convert,coco,voc,yolo,label studio,cvat,retinanet,csv</source>
      <translation>Baum,Krone,deepforest,Annotationen,konvertieren,coco,voc,yolo,label studio,cvat,retinanet,csv</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>A patches folder was given together with: {parameters}.</source>
      <translation>Ein Kachelordner wurde zusammen angegeben mit: {parameters}.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>The patches contain crowns and images. Clear the other parameters, or the patches folder.</source>
      <translation>Die Kacheln enthalten Kronen und Bilder. Leeren Sie die anderen Parameter oder den Kachelordner.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>There are no annotations.</source>
      <translation>Es gibt keine Annotationen.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Choose a layer of crowns with its raster or images folder, or a patches folder.</source>
      <translation>Wählen Sie einen Layer mit Kronen und dessen Raster oder Bildordner, oder einen Kachelordner.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fine-tune</source>
      <translation>Modell feinabstimmen</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fine-tunes a crown detection model on annotated crowns.</source>
      <translation>Stimmt ein Modell zur Kronenerkennung anhand annotierter Kronen fein ab.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>tree,crown,deepforest,training,train,finetune,model,deep learning</source>
      <translation>Baum,Krone,deepforest,Training,trainieren,Feinabstimmung,Modell,Deep Learning</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Import annotations</source>
      <translation>Annotationen importieren</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Imports annotations in COCO, Pascal VOC, YOLO, Label Studio, CVAT or CSV format to a layer.</source>
      <translation>Importiert Annotationen in den Formaten COCO, Pascal VOC, YOLO, Label Studio, CVAT oder CSV in einen Layer.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Both an annotation file and an annotation folder were given.</source>
      <translation>Es wurden sowohl eine Annotationsdatei als auch ein Annotationsordner angegeben.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Choose an annotation file or an annotation folder.</source>
      <translation>Wählen Sie eine Annotationsdatei oder einen Annotationsordner.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Raster '{raster}' cannot be opened.</source>
      <translation>Das Raster „{raster}“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Check that the file exists and that QGIS can display it.</source>
      <translation>Prüfen Sie, ob die Datei existiert und QGIS sie anzeigen kann.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Raster '{raster}' has no pixels.</source>
      <translation>Das Raster „{raster}“ hat keine Pixel.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Layer '{layer}' cannot be read: {error}</source>
      <translation>Der Layer „{layer}“ kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Raster '{raster}' is not a file.</source>
      <translation>Das Raster „{raster}“ ist keine Datei.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Choose an image file.</source>
      <translation>Wählen Sie eine Bilddatei.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>At {metres:.2f} m per pixel the requested part of '{layer}' has {width:,} × {height:,} pixels: {tiles:,} tiles, about {size:,.0f} GB.</source>
      <translation>Bei {metres:.2f} m pro Pixel hat der angeforderte Teil von „{layer}“ {width:,} × {height:,} Pixel: {tiles:,} Kartenkacheln, etwa {size:,.0f} GB.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Set a smaller extent or areas, or a coarser ground resolution. At most {most:,} tiles (10 km² at 10 cm) are downloaded at once, because tile services block larger downloads.</source>
      <translation>Geben Sie eine kleinere Ausdehnung, kleinere Flächen oder eine gröbere Bodenauflösung an. Höchstens {most:,} Kartenkacheln (10 km² bei 10 cm) werden auf einmal heruntergeladen, weil Kacheldienste größere Downloads sperren.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Layer '{layer}' has no coordinate reference system.</source>
      <translation>Der Layer „{layer}“ hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Set it in the properties of the layer.</source>
      <translation>Legen Sie es in den Layereigenschaften fest.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Layer '{layer}' has no limited extent.</source>
      <translation>Der Layer „{layer}“ hat keine begrenzte Ausdehnung.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Set an extent or an areas layer, and a ground resolution if 0.1 m per pixel is not suitable.</source>
      <translation>Geben Sie eine Ausdehnung oder einen Flächenlayer an und eine Bodenauflösung, wenn 0,1 m pro Pixel nicht geeignet sind.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Layer '{layer}' does not overlap the region of interest.</source>
      <translation>Der Layer „{layer}“ überlappt das Untersuchungsgebiet nicht.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Check the extent or the areas, and their coordinate reference system.</source>
      <translation>Prüfen Sie die Ausdehnung oder die Flächen und deren Koordinatenbezugssystem.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>The ground resolution of the map is unknown at {x}, {y} ({unit}).</source>
      <translation>Die Bodenauflösung der Karte ist bei {x}; {y} ({unit}) unbekannt.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>The extent or the areas cannot be transformed to the CRS of the map: {error}</source>
      <translation>Die Ausdehnung oder die Flächen können nicht in das KBS der Karte transformiert werden: {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/prepared_raster.py" />
      <source>Raster '{raster}' cannot be written to '{folder}': {error}.</source>
      <translation>Das Raster „{raster}“ kann nicht nach „{folder}“ geschrieben werden: {error}.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/prepared_raster.py" />
      <source>Free disk space, or set XDG_CACHE_HOME (LOCALAPPDATA on Windows) to another folder.</source>
      <translation>Geben Sie Speicherplatz frei oder setzen Sie XDG_CACHE_HOME (unter Windows LOCALAPPDATA) auf einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/prepared_raster.py" />
      <source>Open options: {options}.</source>
      <translation>Öffnungsoptionen: {options}.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/raster_list.py" />
      <source>Raster '{raster}' is opened with options, which are not supported for several rasters.</source>
      <translation>Das Raster „{raster}“ ist mit Optionen geöffnet, die bei mehreren Rastern nicht unterstützt werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/raster_list.py" />
      <source>Use 'Predict tile' for this layer.</source>
      <translation>Verwenden Sie für diesen Layer „Kronen vorhersagen“.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/raster_list.py" />
      <source>Layer '{layer}': the field {field} of feature {feature} is empty.</source>
      <translation>Layer „{layer}“: Das Feld {field} von Objekt {feature} ist leer.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/raster_list.py" />
      <source>Enter the path of its raster, or delete the feature.</source>
      <translation>Geben Sie den Pfad seines Rasters ein oder löschen Sie das Objekt.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{count} block</source>
      <translation>{count} Block</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{count:,} blocks</source>
      <translation>{count:,} Blöcke</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Downloading map '{map}': {width:,} × {height:,} pixels of {metres:.3f} m on the ground, {blocks}, {tiles}, about {size:.2f} GB.</source>
      <translation>Karte „{map}“ wird heruntergeladen: {width:,} × {height:,} Pixel von {metres:.3f} m am Boden, {blocks}, {tiles}, etwa {size:.2f} GB.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Map '{map}' cannot be downloaded ({failure}).</source>
      <translation>Die Karte „{map}“ kann nicht heruntergeladen werden ({failure}).</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{advice} Downloaded blocks are kept and used by the next run.</source>
      <translation>{advice} Heruntergeladene Blöcke bleiben erhalten und werden vom nächsten Lauf verwendet.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Layer '{layer}' has a pixel type that is not supported ({type}).</source>
      <translation>Der Layer „{layer}“ hat einen nicht unterstützten Pixeltyp ({type}).</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Export the layer to a GeoTIFF file and choose that file.</source>
      <translation>Exportieren Sie den Layer in eine GeoTIFF-Datei und wählen Sie diese Datei.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Layer '{layer}' cannot be opened again.</source>
      <translation>Der Layer „{layer}“ kann nicht erneut geöffnet werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>The service has no image for {count} of about {tiles:,} tiles (HTTP 404); it is empty.</source>
      <translation>Der Dienst hat für {count} von etwa {tiles:,} Kartenkacheln kein Bild (HTTP 404); sie ist leer.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>The service has no image for {count:,} of about {tiles:,} tiles (HTTP 404); they are empty.</source>
      <translation>Der Dienst hat für {count:,} von etwa {tiles:,} Kartenkacheln kein Bild (HTTP 404); sie sind leer.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Map '{map}' is empty in the region of interest at {metres:.2f} m per pixel.</source>
      <translation>Die Karte „{map}“ ist im Untersuchungsgebiet bei {metres:.2f} m pro Pixel leer.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Set a coarser ground resolution, or another extent.</source>
      <translation>Geben Sie eine gröbere Bodenauflösung oder eine andere Ausdehnung an.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Check the authentication of the layer, and whether the terms of the service allow downloads.</source>
      <translation>Prüfen Sie die Authentifizierung des Layers und ob die Nutzungsbedingungen des Dienstes Downloads erlauben.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{count} tile</source>
      <translation>{count} Kartenkachel</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>about {count:,} tiles</source>
      <translation>etwa {count:,} Kartenkacheln</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Resumed: {done:,} of {blocks} were downloaded by an earlier run.</source>
      <translation>Fortgesetzt: {blocks}, davon {done:,} in einem früheren Lauf heruntergeladen.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>The service requests a pause of {minutes} min (Retry-After).</source>
      <translation>Der Dienst verlangt eine Pause von {minutes} min (Retry-After).</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{count} attempts failed. Try again later.</source>
      <translation>{count} Versuche sind fehlgeschlagen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Check the settings of the layer, and that QGIS can display the map there.</source>
      <translation>Prüfen Sie die Einstellungen des Layers und ob QGIS die Karte dort anzeigen kann.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Downloading the map</source>
      <translation>Karte wird heruntergeladen</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Shows classes, ground resolution, thresholds, metrics and origin of a model.</source>
      <translation>Zeigt Klassen, Bodenauflösung, Schwellen, Kennzahlen und Herkunft eines Modells.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>tree,crown,deepforest,model,classes,resolution,metrics,licence,information</source>
      <translation>Baum,Krone,deepforest,Modell,Klassen,Auflösung,Kennzahlen,Lizenz,Information</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>Choose another name, or enable 'Replace existing annotations'.</source>
      <translation>Wählen Sie einen anderen Namen oder aktivieren Sie „Vorhandene Annotationen ersetzen“.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>'{path}' cannot be written: {error}</source>
      <translation>„{path}“ kann nicht geschrieben werden: {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>The style of '{path}' cannot be written: {error}</source>
      <translation>Der Stil von „{path}“ kann nicht geschrieben werden: {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>'{path}' exists and contains features in {layers}.</source>
      <translation>„{path}“ existiert und enthält Objekte in {layers}.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>'{path}' exists and contains data of another program.</source>
      <translation>„{path}“ existiert und enthält Daten eines anderen Programms.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Image footprints ({source})</source>
      <translation>Bildumrisse ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Image</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/height_styles.py" />
      <source>Height (m)</source>
      <translation>Höhe (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/height_styles.py" />
      <source>Number of the crown</source>
      <translation>Nummer der Krone</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/height_styles.py" />
      <source>Tree tops ({source})</source>
      <translation>Baumspitzen ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>mean</source>
      <translation>Mittel</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>10% quantile</source>
      <translation>10-%-Quantil</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>25% quantile</source>
      <translation>25-%-Quantil</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>median</source>
      <translation>Median</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>75% quantile</source>
      <translation>75-%-Quantil</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>90% quantile</source>
      <translation>90-%-Quantil</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Diameter, {statistic} (m)</source>
      <translation>Durchmesser, {statistic} (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Crown area, {statistic} (m²)</source>
      <translation>Kronenfläche, {statistic} (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Height, {statistic} (m)</source>
      <translation>Höhe, {statistic} (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Stands ({source})</source>
      <translation>Bestände ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Diameter, growth (m)</source>
      <translation>Durchmesser, Zuwachs (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Diameter, growth per year (m)</source>
      <translation>Durchmesser, Zuwachs je Jahr (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Crown area, growth (m²)</source>
      <translation>Kronenfläche, Zuwachs (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Crown area, growth per year (m²)</source>
      <translation>Kronenfläche, Zuwachs je Jahr (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Height, growth (m)</source>
      <translation>Höhe, Zuwachs (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Height, growth per year (m)</source>
      <translation>Höhe, Zuwachs je Jahr (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Changes ({source})</source>
      <translation>Veränderungen ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Stand changes ({source})</source>
      <translation>Veränderungen der Bestände ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Share of other classes (%)</source>
      <translation>Anteil anderer Klassen (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Change</source>
      <translation>Veränderung</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Dates</source>
      <translation>Zeitpunkte</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>IoU (0–1)</source>
      <translation>IoU (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Distance of the centres (m)</source>
      <translation>Abstand der Mittelpunkte (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Diameter, earlier (m)</source>
      <translation>Durchmesser, früher (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Diameter, later (m)</source>
      <translation>Durchmesser, später (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Crown area, earlier (m²)</source>
      <translation>Kronenfläche, früher (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Crown area, later (m²)</source>
      <translation>Kronenfläche, später (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Height, earlier (m)</source>
      <translation>Höhe, früher (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Height, later (m)</source>
      <translation>Höhe, später (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>New minus gone crowns</source>
      <translation>Neue minus verschwundene Kronen</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Gone crowns (% of the earlier ones)</source>
      <translation>Verschwundene Kronen (% der früheren)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>{low} to {high} stems per hectare</source>
      <translation>{low} bis {high} Stämme je Hektar</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>{low} to {high}% gone</source>
      <translation>{low} bis {high} % verschwunden</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/sinks.py" />
      <source>The features could not be written to '{output}'.</source>
      <translation>Die Objekte konnten nicht nach „{output}“ geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/sinks.py" />
      <source>Check that the disk is not full and that the file is not open in another program.</source>
      <translation>Prüfen Sie, ob auf der Festplatte noch Speicherplatz frei ist und die Datei nicht in einem anderen Programm geöffnet ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/sinks.py" />
      <source>The result of the engine, '{path}', cannot be read.</source>
      <translation>Das Ergebnis der Engine, „{path}“, kann nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/sinks.py" />
      <source>{output}: '{path}' is open in edit mode as layer '{layer}'.</source>
      <translation>{output}: „{path}“ ist als Layer „{layer}“ im Bearbeitungsmodus geöffnet.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/sinks.py" />
      <source>End the edit mode of the layer, or choose another name.</source>
      <translation>Beenden Sie den Bearbeitungsmodus des Layers, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Predicted crowns ({source})</source>
      <translation>Vorhergesagte Kronen ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Matches ({source})</source>
      <translation>Zuordnungen ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Patch footprints ({source})</source>
      <translation>Kachelumrisse ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Crown density ({source})</source>
      <translation>Kronendichte ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Suggested areas ({source})</source>
      <translation>Vorgeschlagene Flächen ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Score (0–1)</source>
      <translation>Score (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Crown diameter (m)</source>
      <translation>Kronendurchmesser (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Crown area: ellipse or outline (m²)</source>
      <translation>Kronenfläche: Ellipse oder Umriss (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Cut by the raster edge</source>
      <translation>Vom Rasterrand angeschnitten</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Run</source>
      <translation>Lauf</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Box width (m)</source>
      <translation>Breite der Box (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Box height (m)</source>
      <translation>Höhe der Box (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Distance (m)</source>
      <translation>Abstand (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Column (px)</source>
      <translation>Spalte (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Row (px)</source>
      <translation>Zeile (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Width (px)</source>
      <translation>Breite (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Height (px)</source>
      <translation>Höhe (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Rank (1: annotate first)</source>
      <translation>Rang (1: zuerst annotieren)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Uncertain crowns</source>
      <translation>Unsichere Kronen</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Expected crowns</source>
      <translation>Erwartete Kronen</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Novelty (1 = unlike any annotated area)</source>
      <translation>Neuartigkeit (1 = keiner annotierten Fläche ähnlich)</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Predict tile</source>
      <translation>Kronen vorhersagen</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Detects tree crowns in a raster.</source>
      <translation>Erkennt Baumkronen in einem Raster.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>tree,crown,deepforest,detect,prediction,inference,forest,deep learning</source>
      <translation>Baum,Krone,deepforest,detektieren,Vorhersage,Inferenz,Wald,Deep Learning</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>Predict tiles</source>
      <translation>Kronen in mehreren Rastern vorhersagen</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>Detects tree crowns in many rasters, as if they were one.</source>
      <translation>Erkennt Baumkronen in vielen Rastern, als wären sie ein einziges.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>tree,crown,deepforest,detect,prediction,inference,forest,deep learning,mosaic,tiles,folder,batch</source>
      <translation>Baum,Krone,deepforest,detektieren,Vorhersage,Inferenz,Wald,Deep Learning,Mosaik,Kacheln,Ordner,Stapel</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Creates or checks the Python environment in which models run.</source>
      <translation>Erstellt oder prüft die Python-Umgebung, in der Modelle ausgeführt werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>deepforest,install,torch,environment,gpu,cuda,versions</source>
      <translation>deepforest,installieren,torch,Umgebung,gpu,cuda,Versionen</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Split raster</source>
      <translation>Raster aufteilen</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Cuts an annotated raster into training patches.</source>
      <translation>Schneidet ein annotiertes Raster in Trainingskacheln.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>tree,crown,deepforest,training,patches,tiles,annotations,deep learning</source>
      <translation>Baum,Krone,deepforest,Training,Ausschnitte,Kacheln,Annotationen,Deep Learning</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Computes numbers, cover and sizes of the crowns in each stand.</source>
      <translation>Berechnet Anzahl, Deckung und Größen der Kronen in jedem Bestand.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>tree,crown,deepforest,inventory,stand,plot,parcel,stems per hectare,crown cover,height,biomass,carbon,zonal</source>
      <translation>Baum,Krone,deepforest,Inventur,Bestand,Probefläche,Flurstück,Stämme je Hektar,Kronendeckung,Höhe,Biomasse,Kohlenstoff,zonal</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Suggest areas</source>
      <translation>Flächen vorschlagen</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Suggests areas to annotate next, by model uncertainty and novelty (active learning).</source>
      <translation>Schlägt Flächen vor, die als Nächstes annotiert werden sollten, nach Unsicherheit des Modells und Neuartigkeit (aktives Lernen).</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>tree,crown,deepforest,annotate,active learning,sampling,uncertainty,training</source>
      <translation>Baum,Krone,deepforest,annotieren,aktives Lernen,Stichprobe,Unsicherheit,Training</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>{count} crown with a score of at least {score:.3g} in '{layer}'</source>
      <translation>{count} Krone mit einem Score von mindestens {score:.3g} in „{layer}“</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>{count:,} crowns with a score of at least {score:.3g} in '{layer}'</source>
      <translation>{count:,} Kronen mit einem Score von mindestens {score:.3g} in „{layer}“</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>{count} crown was detected in '{name}' (temporary layer).</source>
      <translation>{count} Krone wurde in „{name}“ erkannt (temporärer Layer).</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>{count:,} crowns were detected in '{name}' (temporary layer).</source>
      <translation>{count:,} Kronen wurden in „{name}“ erkannt (temporärer Layer).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Map of true positive, false positive and missed crowns</source>
      <translation>Karte der richtig positiven, falsch positiven und übersehenen Kronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Precision, recall and F1 by score threshold</source>
      <translation>Präzision, Trefferquote und F1 nach Score-Schwelle</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Precision against recall</source>
      <translation>Präzision gegen Trefferquote</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Histogram of the IoU of matched crowns</source>
      <translation>Histogramm der IoU zugeordneter Kronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Histogram of the distances of matched crowns</source>
      <translation>Histogramm der Abstände zugeordneter Kronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Predicted against reference crown diameters</source>
      <translation>Vorhergesagte Kronendurchmesser gegen die der Referenz</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>East (map units)</source>
      <translation>Ost (Karteneinheiten)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>North (map units)</source>
      <translation>Nord (Karteneinheiten)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Metric (0 to 1)</source>
      <translation>Kennzahl (0 bis 1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>IoU of the match</source>
      <translation>IoU der Zuordnung</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Epoch</source>
      <translation>Epoche</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Position error</source>
      <translation>Positionsfehler</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>False positives</source>
      <translation>Falsch Positive</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Missed</source>
      <translation>Übersehen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/formatting.py" />
      <source>1,234.5</source>
      <translation>1.234,5</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/formatting.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/formatting.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Crown cover</source>
      <translation>Kronendeckung</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Crowns per hectare</source>
      <translation>Kronen je Hektar</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Processed area</source>
      <translation>Verarbeitete Fläche</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Median diameter</source>
      <translation>Median der Durchmesser</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Median score</source>
      <translation>Median der Scores</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>0 to 1</source>
      <translation>0 bis 1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Crown height (m)</source>
      <translation>Kronenhöhe (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Score (0 to 1)</source>
      <translation>Score (0 bis 1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Median height</source>
      <translation>Median der Höhen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/threshold_surface.py" />
      <source>F1 by score threshold and NMS threshold</source>
      <translation>F1 nach Score-Schwelle und NMS-Schwelle</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/threshold_surface.py" />
      <source>largest F1</source>
      <translation>größtes F1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/threshold_surface.py" />
      <source>prediction</source>
      <translation>Vorhersage</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Recall and precision</source>
      <translation>Trefferquote und Präzision</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Lowest F1</source>
      <translation>Niedrigster F1-Wert</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Highest F1</source>
      <translation>Höchster F1-Wert</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Predicted crowns “{predictions}” compared with reference crowns “{truth}”.</source>
      <translation>Vorhergesagte Kronen „{predictions}“ im Vergleich mit Referenzkronen „{truth}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Two crowns match if their IoU is greater than {threshold} and their classes are equal. Matches are one to one and have the largest total IoU.</source>
      <translation>Zwei Kronen werden einander zugeordnet, wenn ihre IoU größer als {threshold} ist und ihre Klassen gleich sind. Zuordnungen sind eins zu eins und haben die größte Summe der IoU.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Two crowns match if their IoU is greater than {threshold}. Matches are one to one and have the largest total IoU.</source>
      <translation>Zwei Kronen werden einander zugeordnet, wenn ihre IoU größer als {threshold} ist. Zuordnungen sind eins zu eins und haben die größte Summe der IoU.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision: fraction of predicted crowns that match a reference crown. Recall: fraction of reference crowns that were detected. F1: harmonic mean of both. mAP: mean average precision over IoU 0.50 to 0.95, as in COCO. A dash marks an undefined value.</source>
      <translation>Präzision: Anteil der vorhergesagten Kronen, die einer Referenzkrone zugeordnet sind. Trefferquote (Recall): Anteil der Referenzkronen, die erkannt wurden. F1: harmonisches Mittel von beiden. mAP: mittlere durchschnittliche Präzision über IoU 0,50 bis 0,95, wie in COCO. Ein Strich steht für einen nicht definierten Wert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision: fraction of predicted crowns that match a reference crown. Recall: fraction of reference crowns that were detected. F1: harmonic mean of both. Position error: distance between a reference crown and the centre of the predicted crown. A dash marks an undefined value.</source>
      <translation>Präzision: Anteil der vorhergesagten Kronen, die einer Referenzkrone zugeordnet sind. Trefferquote (Recall): Anteil der Referenzkronen, die erkannt wurden. F1: harmonisches Mittel von beiden. Positionsfehler: Abstand zwischen einer Referenzkrone und dem Mittelpunkt der vorhergesagten Krone. Ein Strich steht für einen nicht definierten Wert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>By class</source>
      <translation>Nach Klasse</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>A crown counts as detected only if its class is correct.</source>
      <translation>Eine Krone gilt nur als erkannt, wenn ihre Klasse richtig ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Reference</source>
      <translation>Referenz</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Predicted</source>
      <translation>Vorhergesagt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Ignoring classes, precision is {precision}, recall {recall} and F1 {f1}.</source>
      <translation>Ohne Berücksichtigung der Klassen ist die Präzision {precision}, die Trefferquote (Recall) {recall} und F1 {f1}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>By score threshold</source>
      <translation>Nach Score-Schwelle</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision, recall and F1 of the crowns with at least this score.</source>
      <translation>Präzision, Trefferquote (Recall) und F1 der Kronen mit mindestens diesem Score.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision against recall for falling score thresholds, which are given as numbers.</source>
      <translation>Präzision gegen Trefferquote (Recall) bei sinkenden Score-Schwellen, die als Zahlen angegeben sind.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>The ring marks the best F1.</source>
      <translation>Der Ring zeigt das beste F1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Suggested thresholds</source>
      <translation>Vorgeschlagene Schwellen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>F1 is largest, {f1}, at a score threshold of {score} and an NMS threshold of {nms}; with all predicted crowns it is {present}.</source>
      <translation>F1 ist am größten, {f1}, bei einer Score-Schwelle von {score} und einer NMS-Schwelle von {nms}; mit allen vorhergesagten Kronen ist es {present}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>The largest F1 is somewhat too high for other areas, because the thresholds are chosen on the same crowns.</source>
      <translation>Das größte F1 ist für andere Flächen etwas zu hoch, weil die Schwellen an denselben Kronen gewählt werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>F1 by score threshold and NMS threshold. Crowns that the prediction left out cannot be evaluated.</source>
      <translation>F1 nach Score-Schwelle und NMS-Schwelle. Kronen, die die Vorhersage ausgelassen hat, können nicht evaluiert werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Overlap and diameters of matched crowns</source>
      <translation>Überlappung und Durchmesser zugeordneter Kronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Positions and diameters of matched crowns</source>
      <translation>Positionen und Durchmesser zugeordneter Kronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/model.html" />
      <source>Validation</source>
      <translation>Validierung</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/model.html" />
      <source>Computed on images that were reserved for validation.</source>
      <translation>Auf Bildern berechnet, die für die Validierung zurückgehalten wurden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/model.html" />
      <source>The file contains no validation metrics. Use Evaluate to measure the model on annotated crowns.</source>
      <translation>Die Datei enthält keine Kennzahlen der Validierung. Verwenden Sie „Kronen evaluieren“, um das Modell an annotierten Kronen zu bewerten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Notes</source>
      <translation>Hinweise</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Minimum score</source>
      <translation>Mindest-Score</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Patch {name} with annotated and detected crowns</source>
      <translation>Kachel {name} mit annotierten und erkannten Kronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>By stand</source>
      <translation>Nach Bestand</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>The dotted line is the value of all stands together.</source>
      <translation>Die gepunktete Linie ist der Wert aller Bestände zusammen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>The first {count} stands. The layer and the CSV table contain all of them.</source>
      <translation>Die ersten {count} Bestände. Der Layer und die CSV-Tabelle enthalten alle.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Stand</source>
      <translation>Bestand</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>All stands</source>
      <translation>Alle Bestände</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Method</source>
      <translation>Methode</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Map of the crowns</source>
      <translation>Karte der Kronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Crown cover: fraction of the processed area that is covered by crowns, each with the ellipse inscribed in its box or with its outline; overlaps are counted once. A crown belongs to the area that contains its centre. A dash marks an unknown value.</source>
      <translation>Kronendeckung: Anteil der verarbeiteten Fläche, der von Kronen bedeckt ist, jede mit der ihrer Box einbeschriebenen Ellipse oder mit ihrem Umriss; Überlappungen werden einmal gezählt. Eine Krone gehört zu der Fläche, die ihren Mittelpunkt enthält. Ein Strich steht für einen unbekannten Wert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Without a CRS the size of a pixel on the ground is unknown.</source>
      <translation>Ohne KBS ist die Größe eines Pixels am Boden unbekannt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Reduced image of the raster with the detected crowns. Parts outside the processed area are brighter.</source>
      <translation>Verkleinertes Bild des Rasters mit den erkannten Kronen. Teile außerhalb der verarbeiteten Fläche sind heller.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Diameters, heights and scores</source>
      <translation>Durchmesser, Höhen und Scores</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Diameters and scores</source>
      <translation>Durchmesser und Scores</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Share (%)</source>
      <translation>Anteil (%)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Mean score (0–1)</source>
      <translation>Mittlerer Score (0–1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Coverage</source>
      <translation>Abdeckung</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/stands.html" />
      <source>A crown belongs to the stand that contains its centre. Crown cover: fraction of the stand that is covered by crowns; overlaps are counted once, and a crown drawn as a box counts with the ellipse inside. Figures per hectare and the crown cover refer to the processed part of a stand. A dash marks an unknown value.</source>
      <translation>Eine Krone gehört zu dem Bestand, der ihren Mittelpunkt enthält. Kronendeckung: der von Kronen bedeckte Anteil des Bestands; Überlappungen werden einmal gezählt, und eine als Box gezeichnete Krone zählt mit der Ellipse darin. Kennzahlen je Hektar und die Kronendeckung beziehen sich auf den verarbeiteten Teil eines Bestands. Ein Strich kennzeichnet einen unbekannten Wert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/stands.html" />
      <source>Reduced image of the processed raster with the crowns and the stands. Parts outside the stands are brighter.</source>
      <translation>Verkleinertes Bild des verarbeiteten Rasters mit den Kronen und den Beständen. Teile außerhalb der Bestände sind heller.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Start model and result</source>
      <translation>Ausgangsmodell und Ergebnis</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>On the validation patches, each at its score threshold.</source>
      <translation>Auf den Validierungskacheln, jeweils bei der eigenen Score-Schwelle.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Start model</source>
      <translation>Ausgangsmodell</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Precision, recall and F1 on the validation patches of the crowns with at least this score.</source>
      <translation>Präzision, Trefferquote (Recall) und F1 auf den Validierungskacheln, für die Kronen mit mindestens diesem Score.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The dotted line marks the stored threshold.</source>
      <translation>Die gepunktete Linie zeigt die gespeicherte Schwelle.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The ring marks the stored threshold.</source>
      <translation>Der Ring zeigt die gespeicherte Schwelle.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Computed with the final model. A crown counts as detected if its IoU with an annotated crown is greater than {threshold}.</source>
      <translation>Mit dem endgültigen Modell berechnet. Eine Krone gilt als erkannt, wenn ihre IoU mit einer annotierten Krone größer als {threshold} ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>All thresholds</source>
      <translation>Alle Schwellen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The dotted line marks the epoch whose weights were kept.</source>
      <translation>Die gepunktete Linie zeigt die Epoche, deren Gewichte behalten wurden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Epoch 0 is the start model.</source>
      <translation>Epoche 0 ist das Ausgangsmodell.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Training progress</source>
      <translation>Trainingsverlauf</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Loss by epoch; lower is better.</source>
      <translation>Verlust je Epoche; kleiner ist besser.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Metrics on the validation patches by epoch; higher is better.</source>
      <translation>Kennzahlen auf den Validierungskacheln je Epoche; größer ist besser.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Recall (solid) and precision (dashed) of each class by epoch:</source>
      <translation>Trefferquote (Recall, durchgezogen) und Präzision (gestrichelt) jeder Klasse je Epoche:</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Learning rate by epoch, on a logarithmic scale.</source>
      <translation>Lernrate je Epoche, auf logarithmischer Skala.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>All metrics of all epochs</source>
      <translation>Alle Kennzahlen aller Epochen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>On the validation patches, after epoch {number}.</source>
      <translation>Auf den Validierungskacheln, nach Epoche {number}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>annotated crowns</source>
      <translation>annotierte Kronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>detected crowns</source>
      <translation>erkannte Kronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>These patches were not used for training. They are sorted by F1.</source>
      <translation>Diese Kacheln wurden nicht für das Training verwendet. Sie sind nach F1 sortiert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>These patches were used for training, so they do not show how well the model performs elsewhere.</source>
      <translation>Diese Kacheln wurden für das Training verwendet; sie zeigen daher nicht, wie gut das Modell anderswo abschneidet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Data</source>
      <translation>Daten</translation>
    </message>
  </context>
</TS>
