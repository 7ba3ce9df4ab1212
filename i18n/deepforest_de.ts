<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>DeepForest</name>
    <message>
      <location filename="../translation.py" />
      <source>1,234.5</source>
      <translation>1.234,5</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotation layer</source>
      <translation>Annotationslayer</translation>
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
      <translation>Annotierte Flächen</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Crowns</source>
      <translation>Kronen</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Orthomosaic on which crowns are digitized. The layers get its CRS.</source>
      <translation type="unfinished" />
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
      <translation>Vorhandene Annotationen ersetzen</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotations (GeoPackage)</source>
      <translation>Annotationen (GeoPackage)</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotated crowns</source>
      <translation>Annotierte Kronen</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Completely annotated areas</source>
      <translation>Vollständig annotierte Flächen</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Model that detects the crowns for pre-filling. Default: the bundled model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Score threshold of pre-filled crowns (0–1)</source>
      <translation>Score-Schwelle vorbefüllter Kronen (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Lower values give fewer missing crowns and more wrong ones. Default: the threshold of the model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Extent to pre-fill</source>
      <translation>Vorzubefüllende Ausdehnung</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Rectangle in which crowns are pre-filled. Default: the areas to annotate, else the whole raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>tree,crown,deepforest,annotate,digitize,label,training,draw,correct</source>
      <translation>Baum,Krone,deepforest,annotieren,digitalisieren,beschriften,Training,zeichnen,korrigieren</translation>
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
      <translation>Bodenauflösung von Webkarten (m je Pixel)</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>HTML files</source>
      <translation>HTML-Dateien</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>DeepForest model</source>
      <translation>DeepForest-Modell</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <location filename="../algorithms/base/resolved_algorithm.py" />
      <source>The algorithm was run before it was prepared.</source>
      <translation>Der Algorithmus wurde ausgeführt, bevor er vorbereitet war.</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>from the folder of wheels</source>
      <translation type="unfinished" />
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
      <source>nothing</source>
      <translation>nichts</translation>
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
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Engine of DeepForest</source>
      <translation>DeepForest-Engine</translation>
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
      <translation>Größe auf der Festplatte</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>{found} of {count} trees detected in {seconds} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Starting the engine in '{python}' …</source>
      <translation>Die Engine in „{python}“ wird gestartet …</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>driver {version}</source>
      <translation>Treiber {version}</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>about {size} GB</source>
      <translation>etwa {size} GB</translation>
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
      <translation>Kronen evaluieren</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Evaluates predicted crowns against reference crowns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Precision (0–1)</source>
      <translation>Präzision (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Fraction of the predicted crowns that are correct.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Recall (0–1)</source>
      <translation>Trefferquote (Recall, 0–1)</translation>
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
      <translation>Baum,Krone,deepforest,Genauigkeit,Präzision,Trefferquote,Recall,Validierung</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fine-tune</source>
      <translation>Modell feinabstimmen</translation>
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
      <translation>Präzision der Boxen auf den Validierungskacheln</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Box recall on the validation patches</source>
      <translation>Trefferquote (Recall) der Boxen auf den Validierungskacheln</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>tree,crown,deepforest,training,train,finetune,model,deep learning</source>
      <translation>Baum,Krone,deepforest,Training,trainieren,Feinabstimmung,Modell,Deep Learning</translation>
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
      <translation>vorgeschlagen, Rang {rank}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Score of the model (0–1); empty: digitized</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>other</source>
      <translation>andere</translation>
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
      <source>Crown area (m²)</source>
      <translation>Kronenfläche (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>On the raster edge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Run</source>
      <translation>Lauf</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Raster</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Parameters</source>
      <translation>Parameter</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Tree crowns detected by the model {model} in {raster}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Subject</source>
      <translation>Thema</translation>
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
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Overlap (IoU, 0–1)</source>
      <translation>Überlappung (IoU, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Image</source>
      <translation>Bild</translation>
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
      <translation>Baumkronen</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>no crowns</source>
      <translation>keine Kronen</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>{time}: detected by DeepForest for QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Model: {licence}</source>
      <translation>Modell: {licence}</translation>
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
      <source>Predict tile</source>
      <translation>Kronen vorhersagen</translation>
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
      <translation>Anzahl der Kronen</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>tree,crown,deepforest,detect,prediction,inference,forest,deep learning</source>
      <translation>Baum,Krone,deepforest,detektieren,Vorhersage,Inferenz,Wald,Deep Learning</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>The crowns found so far are also kept in '{path}' for {days} days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Set up engine</source>
      <translation>Engine einrichten</translation>
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
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Folder of wheels (offline)</source>
      <translation>Wheel-Ordner (offline)</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Version of the engine</source>
      <translation>Version der Engine</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Devices of the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>deepforest,install,torch,environment,gpu,cuda,versions</source>
      <translation>deepforest,installieren,torch,Umgebung,gpu,cuda,Versionen</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>CPU only</source>
      <translation>Nur CPU</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>NVIDIA GPU (CUDA)</source>
      <translation>NVIDIA-GPU (CUDA)</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Apple GPU (MPS)</source>
      <translation>Apple-GPU (MPS)</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Self-test passed: {found} of {count} trees detected in {seconds} s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Version {version}, devices: {devices}.</source>
      <translation>Version {version}, Geräte: {devices}.</translation>
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
      <translation>Raster aufteilen</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Cuts an annotated raster into training patches.</source>
      <translation>Schneidet ein annotiertes Raster in Trainingskacheln.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Table in the patches folder with one row per crown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Annotations of the patches (CSV)</source>
      <translation>Annotationen der Kacheln (CSV)</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>tree,crown,deepforest,training,patches,tiles,annotations,deep learning</source>
      <translation>Baum,Krone,deepforest,Training,Ausschnitte,Kacheln,Annotationen,Deep Learning</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Suggest areas</source>
      <translation>Flächen vorschlagen</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Suggests areas to annotate next, by model uncertainty and novelty (active learning).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>tree,crown,deepforest,annotate,active learning,sampling,uncertainty,training</source>
      <translation>Baum,Krone,deepforest,annotieren,aktives Lernen,Stichprobe,Unsicherheit,Training</translation>
    </message>
    <message>
      <location filename="../gui/background.py" />
      <source>This part of DeepForest is not loaded. Switch the plugin off and on again.</source>
      <translation>Dieser Teil von DeepForest ist nicht geladen. Schalten Sie die Erweiterung aus und wieder ein.</translation>
    </message>
    <message>
      <location filename="../gui/background.py" />
      <source>It ended without a result.</source>
      <translation>Der Vorgang endete ohne Ergebnis.</translation>
    </message>
    <message>
      <location filename="../gui/engine_state.py" />
      <source>The engine that finds crowns is not set up yet.</source>
      <translation>Die Engine, die Kronen findet, ist noch nicht eingerichtet.</translation>
    </message>
    <message>
      <location filename="../gui/engine_state.py" />
      <source>The engine was made for another version of DeepForest and needs an update.</source>
      <translation>Die Engine wurde für eine andere Version von DeepForest erstellt und muss aktualisiert werden.</translation>
    </message>
    <message>
      <location filename="../gui/help_window.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../gui/help_window.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>{count} crowns found in '{name}', as a temporary layer: its icon saves it.</source>
      <translation>{count} Kronen in „{name}“ gefunden, als Temporärlayer: Ein Klick auf sein Symbol speichert ihn.</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>No crowns found in this view of '{name}'. Zoom in on trees, or fine-tune a model on your forest.</source>
      <translation>Keine Kronen in dieser Ansicht von „{name}“ gefunden. Zoomen Sie auf Bäume oder stimmen Sie ein Modell auf Ihren Wald ab.</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>Add an orthomosaic first: the map shows no raster layer.</source>
      <translation>Fügen Sie zuerst ein Orthomosaik hinzu: Die Karte zeigt keinen Rasterlayer.</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>No raster of the map has colours. Select the layer to search in the layers panel.</source>
      <translation>Kein Raster der Karte hat Farben. Wählen Sie im Layerbedienfeld den Layer, der durchsucht werden soll.</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>Finding crowns in '{name}'</source>
      <translation>Kronen in „{name}“ werden gesucht</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>The map view shows no part of '{name}'.</source>
      <translation>Die Kartenansicht zeigt keinen Teil von „{name}“.</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>Crowns in {name}</source>
      <translation>Kronen in {name}</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Set up the engine of DeepForest</source>
      <translation>DeepForest-Engine einrichten</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Crowns are found by an engine that runs beside QGIS, in a Python environment of its own. Nothing is installed into QGIS, and nothing at all before you press the button below.</source>
      <translation>Kronen werden von einer Engine gefunden, die neben QGIS in einer eigenen Python-Umgebung läuft. In QGIS wird nichts installiert, und überhaupt nichts, bevor Sie unten auf die Schaltfläche klicken.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>What will be installed</source>
      <translation>Was installiert wird</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Options</source>
      <translation>Optionen</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>A Python program, 3.10 or newer, such as that of a conda environment.</source>
      <translation>Ein Python-Programm, 3.10 oder neuer, etwa das einer conda-Umgebung.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>QGIS's own, or one that is fetched</source>
      <translation>das von QGIS oder ein heruntergeladenes</translation>
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
      <source>Python to build on:</source>
      <translation>Python als Grundlage:</translation>
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
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Looking at this computer …</source>
      <translation>Dieser Computer wird untersucht …</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>nothing to download</source>
      <translation>nichts herunterzuladen</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Setting up the engine of DeepForest</source>
      <translation>DeepForest-Engine wird eingerichtet</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Beginning …</source>
      <translation>Einrichtung beginnt …</translation>
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
      <source>Build of torch</source>
      <translation>torch-Build</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>about {disk} GB on disk, of {free} GB that are free</source>
      <translation>etwa {disk} GB auf der Festplatte, von {free} GB, die frei sind</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Check engine</source>
      <translation>Engine prüfen</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>An engine that fits is in its place. Setting it up again replaces it.</source>
      <translation>Eine passende Engine ist vorhanden. Erneutes Einrichten ersetzt sie.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Stopping …</source>
      <translation>Wird angehalten …</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Looking at this computer</source>
      <translation>Dieser Computer wird untersucht</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>{main} and {count} more</source>
      <translation>{main} und {count} weitere</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>about {size} GB to download</source>
      <translation>etwa {size} GB herunterzuladen</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine '{python}' is named by a setting or variable: it is checked, not changed.</source>
      <translation>Die Engine „{python}“ ist durch eine Einstellung oder Variable benannt: Sie wird geprüft, nicht geändert.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Set up again</source>
      <translation>Neu einrichten</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine in its place was made for another version of DeepForest and is replaced.</source>
      <translation>Die vorhandene Engine wurde für eine andere Version von DeepForest erstellt und wird ersetzt.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Cancelled. Nothing of it is left; you can begin again at any time.</source>
      <translation>Abgebrochen. Es ist nichts davon übrig; Sie können jederzeit neu beginnen.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Update engine</source>
      <translation>Engine aktualisieren</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>An earlier attempt did not come to its end; it is cleared away first.</source>
      <translation>Ein früherer Versuch kam nicht zum Ende; er wird zuerst weggeräumt.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine works. Devices: {devices}.</source>
      <translation>Die Engine funktioniert. Geräte: {devices}.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The disk may be too full for it.</source>
      <translation>Die Festplatte ist dafür möglicherweise zu voll.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
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
      <source>The engine is started, to say what it is …</source>
      <translation>Die Engine wird gestartet, um Auskunft über sich zu geben …</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Remove the engine</source>
      <translation>Engine entfernen</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Update engine…</source>
      <translation>Engine aktualisieren…</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>The engine is named by a setting or variable; the plugin did not make it.</source>
      <translation>Die Engine ist durch eine Einstellung oder Variable benannt; sie wurde nicht von der Erweiterung erstellt.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Removes the Python environment that the plugin made.</source>
      <translation>Entfernt die Python-Umgebung, die die Erweiterung erstellt hat.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Looking at the engine of DeepForest</source>
      <translation>DeepForest-Engine wird untersucht</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Remove the Python environment '{folder}'? Models, maps and settings stay. It can be set up again at any time.</source>
      <translation>Die Python-Umgebung „{folder}“ entfernen? Modelle, Karten und Einstellungen bleiben. Sie kann jederzeit wieder eingerichtet werden.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Removing '{folder}' …</source>
      <translation>„{folder}“ wird entfernt …</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Removing the engine of DeepForest</source>
      <translation>DeepForest-Engine wird entfernt</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Detect crowns in the map view</source>
      <translation>Kronen in der Kartenansicht finden</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>New annotation layer…</source>
      <translation>Neuer Annotationslayer…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Suggest areas to annotate…</source>
      <translation>Zu annotierende Flächen vorschlagen…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Fine-tune a model…</source>
      <translation>Modell feinabstimmen…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Predict a whole raster…</source>
      <translation>Kronen im ganzen Raster vorhersagen…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Evaluate crowns…</source>
      <translation>Kronen evaluieren…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Engine status…</source>
      <translation>Status der Engine…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Questions and answers</source>
      <translation>Fragen und Antworten</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Stop detecting crowns</source>
      <translation>Suche nach Kronen anhalten</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Stops the detection that is running.</source>
      <translation>Hält die laufende Suche an.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Finds the crowns of '{name}' in what the map shows, as a temporary layer.</source>
      <translation>Findet die Kronen von „{name}“ in dem, was die Karte zeigt, als Temporärlayer.</translation>
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
      <location filename="../runtime/task.py" />
      <source>Epoch {epoch}: {values}</source>
      <translation>Epoche {epoch}: {values}</translation>
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
      <translation>Einmal annotieren, den Wald kartieren</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>The system gives the engine no more file handles: {error}.</source>
      <translation>Das System gibt der Engine keine weiteren Datei-Handles: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>Close other programs, or allow more ('ulimit -n'); then run again: finished work is kept.</source>
      <translation>Schließen Sie andere Programme oder erlauben Sie mehr ('ulimit -n'); starten Sie dann erneut: Fertige Arbeit bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>The engine ran out of memory.</source>
      <translation>Der Arbeitsspeicher der Engine reichte nicht aus.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>Close other programs, or use a smaller batch or patch size; then run again: finished work is kept.</source>
      <translation>Schließen Sie andere Programme oder verwenden Sie eine kleinere Batch- oder Kachelgröße; starten Sie dann erneut: Fertige Arbeit bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/events.py" />
      <source>Cancelled on request.</source>
      <translation>Auf Wunsch abgebrochen.</translation>
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
      <translation>Der Layer „{layer}“ hat keine Objekte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Digitize or import features first. If only selected features are used, select some.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose a layer of polygons or points.</source>
      <translation>Wählen Sie einen Layer mit Polygonen oder Punkten.</translation>
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
      <translation>Wählen Sie einen anderen Namen.</translation>
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
      <translation>Wählen Sie einen Ordner, in dem Sie Dateien anlegen dürfen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Band {band} was chosen, but raster '{raster}' has {bands}.</source>
      <translation type="unfinished" />
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
      <translation>Der Layer „{layer}“ hat kein Feld „{field}“.</translation>
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
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Language of the report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Batch size (patches)</source>
      <translation>Batch-Größe (Kacheln)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Number of patches processed per step. Default: chosen for the device. Smaller values need less memory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Device</source>
      <translation>Gerät</translation>
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
      <translation>Kronen als Polygone oder als Punkte mit einem Kronendurchmesser. Beliebiges KBS.</translation>
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
      <translation>Kanäle (Rot, Grün, Blau)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Three bands in the order red, green, blue, or a single band. Default: the bands with these colour interpretations, else the first three.</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Class field</source>
      <translation>Klassenfeld</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Field that contains the class of each crown. Default: all crowns have the same class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Crown diameter of point layers (m)</source>
      <translation>Kronendurchmesser von Punktlayern (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Required for point layers: each point is replaced by a square of this width.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>The extent is empty.</source>
      <translation>Die Ausdehnung ist leer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>East and north must be larger than west and south.</source>
      <translation type="unfinished" />
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
      <source>The {name} of the {job} must be text, not {value}.</source>
      <translation>{name} ({job}) muss Text sein, nicht {value}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>The {job} cannot be read: {error}.</source>
      <translation>Nicht lesbar: {job}: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>The {name} of the {job} must be an object, not {value}.</source>
      <translation>{name} ({job}) muss ein Objekt sein, nicht {value}.</translation>
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
      <translation>Modell (Datei, Ordner oder Name)</translation>
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
      <translation>Kachelgröße (px)</translation>
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
      <translation>Score-Schwelle (0–1)</translation>
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
      <translation>Kronenform</translation>
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
      <translation>Unvollendeten Lauf fortsetzen</translation>
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
      <translation>Kronen bei Abbruch behalten</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Write the crowns found so far if the run is cancelled. The log reports the processed fraction of the area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Prediction report</source>
      <translation>Vorhersagebericht</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>HTML page with the number of crowns, crown cover, stand density, distributions of diameter and score, skipped windows, parameters, model and raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Crown density</source>
      <translation>Kronendichte</translation>
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
      <translation>Vorhergesagte Kronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Crowns found by 'Predict tile', or any polygon layer of crowns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Reference crowns</source>
      <translation>Referenzkronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Reference crowns as polygons, or as points with a crown diameter. Any CRS. If a class field is given, both layers need it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Areas to evaluate</source>
      <translation>Zu evaluierende Flächen</translation>
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
      <translation>Zuordnungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>All crowns, classified as true positive, false positive or false negative (missed).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Evaluation report</source>
      <translation>Evaluierungsbericht</translation>
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
      <translation>Vorgeschlagene Flächen</translation>
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
      <source>folder '{folder}' is not writable ({error})</source>
      <translation>der Ordner „{folder}“ ist nicht beschreibbar ({error})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>Nothing can be written to folder '{folder}': {error}.</source>
      <translation>In den Ordner „{folder}“ kann nichts geschrieben werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>Choose another folder.</source>
      <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Orthomosaic on which the crowns were annotated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Patches folder</source>
      <translation>Kachelordner</translation>
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
      <translation>Kacheln ohne Kronen behalten</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Write background patches too; 'Fine-tune' can use them as negatives.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Image format of the patches</source>
      <translation>Bildformat der Kacheln</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>png: small files. tif: the same pixels with a georeference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Patch footprints</source>
      <translation>Kachelumrisse</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Outlines of the patches with their number of crowns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Validation crowns</source>
      <translation>Validierungskronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Crowns reserved for validation. The patches containing them are marked and excluded from training. Use a spatially separate area. Default: 'Fine-tune' selects the validation patches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Fine-tuned model</source>
      <translation>Feinabgestimmtes Modell</translation>
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
      <translation>Epochen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Number of passes over all training patches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Learning rate</source>
      <translation>Lernrate</translation>
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
      <translation>Augmentierungen</translation>
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
      <translation>Nur die Detektionsköpfe trainieren</translation>
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
      <translation>Kacheln im Arbeitsspeicher halten</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Faster. Disable it if memory is insufficient.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Random seed</source>
      <translation>Startwert des Zufalls (Seed)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Start value of the random number generators. The same seed gives the same validation patches and order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Configuration (file, or key=value pairs)</source>
      <translation>Konfiguration (Datei oder Paare key=value)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>YAML file, or key=value pairs separated by spaces or line breaks, with the keys of DeepForest, for example train.lr=0.0005. These settings override the parameters above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Training report</source>
      <translation>Trainingsbericht</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>HTML page with the training curves, sample patches with predictions, and the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Training log folder</source>
      <translation>Ordner für Trainingsprotokolle</translation>
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
      <translation>Es wurden sowohl ein Kachelordner als auch ein Raster mit Annotationen angegeben.</translation>
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
      <translation>Konfiguration: „{before}“ ist kein Paar Schlüssel=Wert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Write, for example, train.lr=0.001.</source>
      <translation>Schreiben Sie zum Beispiel train.lr=0.001.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>The configuration file '{path}' holds no keys.</source>
      <translation>Die Konfigurationsdatei „{path}“ enthält keine Schlüssel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>The configuration '{path}' is not YAML: {error}.</source>
      <translation>Die Konfiguration „{path}“ ist kein YAML: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Configuration value '{text}' of key '{name}' cannot be read: {error}.</source>
      <translation>Der Konfigurationswert „{text}“ des Schlüssels '{name}' kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Configuration '{text}' is neither a file that can be read nor key=value pairs: {error}.</source>
      <translation>Die Konfiguration „{text}“ ist weder eine lesbare Datei noch besteht sie aus Paaren Schlüssel=Wert: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Configuration key '{full}' is a section, so {value} cannot be its value.</source>
      <translation>Der Konfigurationsschlüssel '{full}' ist ein Abschnitt, daher kann {value} nicht sein Wert sein.</translation>
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
      <source>Configuration key '{name}' is for scripts only.</source>
      <translation>Der Konfigurationsschlüssel '{name}' ist nur für Skripte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/job_overrides.py" />
      <source>Leave it out.</source>
      <translation>Lassen Sie dies weg.</translation>
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
      <translation>Der Konfigurationsschlüssel '{name}' ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Did you mean '{near}'?</source>
      <translation>Meinten Sie '{near}'?</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Known are: {known}.</source>
      <translation>Bekannt sind: {known}.</translation>
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
      <translation>Der Konfigurationsschlüssel '{name}' hat hier keine Bedeutung: {unsupported}.</translation>
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
      <source>Set the key to None or to its default.</source>
      <translation>Setzen Sie den Schlüssel auf None oder auf seine Vorgabe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Configuration key 'train.scheduler.params.mode' is '{mode}', so the learning rate would fall when {target} gets better.</source>
      <translation>Der Konfigurationsschlüssel 'train.scheduler.params.mode' ist '{mode}', sodass die Lernrate sinken würde, wenn {target} besser wird.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Set it to {wanted}.</source>
      <translation>Setzen Sie ihn auf {wanted}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Configuration key 'num_classes' is {num_classes}, but 'label_dict' names {count}: {names}.</source>
      <translation>Der Konfigurationsschlüssel 'num_classes' ist {num_classes}, aber 'label_dict' nennt {count}: {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Make them agree, or leave num_classes out.</source>
      <translation>Bringen Sie beide in Einklang oder lassen Sie num_classes weg.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Configuration key '{name}' is for fine-tuning jobs only.</source>
      <translation>Der Konfigurationsschlüssel '{name}' ist nur für das Nachtrainieren.</translation>
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
      <translation type="unfinished" />
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
      <source>class names with numbers from 0, each once</source>
      <translation>Klassennamen mit Nummern ab 0, jede einmal</translation>
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
      <source>Configuration key 'architecture' is 'DeformableDetr', which this project does not have.</source>
      <translation>Der Konfigurationsschlüssel 'architecture' ist 'DeformableDetr', was dieses Projekt nicht hat.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>Use retinanet (DeepForest's), {start} or {small}.</source>
      <translation>Verwenden Sie retinanet (das von DeepForest), {start} oder {small}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>crown</source>
      <translation>Krone</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The layer is {layer}, the raster {raster}.</source>
      <translation>Der Layer ist {layer}, das Raster {raster}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' is the result of an evaluation and holds nothing but false positives.</source>
      <translation>Der Layer „{layer}“ ist das Ergebnis einer Evaluierung und enthält nichts als falsch Positive.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Choose a layer of crowns, or draw the trees into it.</source>
      <translation>Wählen Sie einen Layer mit Kronen oder zeichnen Sie die Bäume hinein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Its fields are: {fields}. Choose one of them, or none to call every {noun} '{label}'.</source>
      <translation>Vorhandene Felder: {fields}. Wählen Sie eines davon oder keines, damit jedes Objekt ({noun}) „{label}“ heißt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Draw at least one {noun} in it, or choose another.</source>
      <translation>Zeichnen Sie darin mindestens ein Objekt ({noun}) oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' holds lines.</source>
      <translation>Der Layer „{layer}“ enthält Linien.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>A {noun} must be a polygon or a point; turn the lines into polygons first ('Lines to polygons').</source>
      <translation>Nötig ist ein Polygon oder ein Punkt ({noun}); wandeln Sie die Linien zuerst in Polygone um ('Lines to polygons').</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>None of the {features} of layer '{layer}' can be used ({problems}).</source>
      <translation>Nichts im Layer „{layer}“ ({features}) kann verwendet werden ({problems}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>None of the {features} of layer '{layer}' can be used.</source>
      <translation>Nichts im Layer „{layer}“ ({features}) kann verwendet werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Check the layer's geometries ('Check validity', 'Fix geometries').</source>
      <translation>Prüfen Sie die Geometrien des Layers ('Check validity', 'Fix geometries').</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The last changes of layer '{layer}' lie in '{left}', where a program left them, and nothing can be written beside them to bring them to their end.</source>
      <translation>Die letzten Änderungen des Layers „{layer}“ liegen in „{left}“, wo ein Programm sie zurückgelassen hat, und daneben kann nichts geschrieben werden, um sie abzuschließen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Copy both files to a folder that you can write to, and choose the copy.</source>
      <translation>Kopieren Sie beide Dateien in einen Ordner, in den Sie schreiben dürfen, und wählen Sie die Kopie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>None of the {crowns} of layer '{layer}' lies inside raster '{raster}'.</source>
      <translation>Nichts im Layer „{layer}“ ({crowns}) liegt innerhalb des Rasters „{raster}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{systems} Check that both show the same place and that their CRSs are right.</source>
      <translation>{systems} Prüfen Sie, ob beide denselben Ort zeigen und ihre KBS stimmen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>No crown of layer '{layer}' lies with more than half of it inside raster '{raster}'.</source>
      <translation>Keine Krone des Layers „{layer}“ liegt mit mehr als der Hälfte innerhalb des Rasters „{raster}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Check that both show the same place and that their CRSs are right.</source>
      <translation>Prüfen Sie, ob beide denselben Ort zeigen und ihre KBS stimmen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Validation layer '{layer}' holds all {crowns} that there are to train on.</source>
      <translation>Der Validierungslayer „{layer}“ enthält alles ({crowns}), womit trainiert werden könnte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Keep in it only the crowns that training must not see.</source>
      <translation>Lassen Sie darin nur die Kronen, die das Training nicht sehen darf.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' holds points, but no crown diameter was given.</source>
      <translation>Der Layer „{layer}“ enthält Punkte, aber es wurde kein Kronendurchmesser angegeben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Give the crowns' diameter in metres, or use a layer of polygons.</source>
      <translation>Geben Sie den Kronendurchmesser in Metern an oder verwenden Sie einen Polygonlayer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The crown diameter of layer '{layer}' cannot be turned into pixels, because the ground resolution of raster '{raster}' is unknown.</source>
      <translation>Der Kronendurchmesser des Layers „{layer}“ lässt sich nicht in Pixel umrechnen, weil die Bodenauflösung des Rasters „{raster}“ unbekannt ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Give the raster a CRS, or use a layer of polygons.</source>
      <translation>Geben Sie dem Raster ein KBS oder verwenden Sie einen Polygonlayer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{points} of layer '{layer}' turned into squares of {diameter:g} m.</source>
      <translation>{points} des Layers „{layer}“ in Quadrate von {diameter} m umgewandelt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' holds points.</source>
      <translation>Der Layer „{layer}“ enthält Punkte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Areas must be polygons.</source>
      <translation>Flächen müssen Polygone sein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The areas of layer '{layer}' lie outside raster '{raster}'.</source>
      <translation>Die Flächen des Layers „{layer}“ liegen außerhalb des Rasters „{raster}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{path}' lacks the columns: {missing}.</source>
      <translation>In „{path}“ fehlen die Spalten: {missing}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Columns must be: {csv_columns}.</source>
      <translation>Nötige Spalten: {csv_columns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{path}' has no rows.</source>
      <translation>„{path}“ hat keine Zeilen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>It needs a row per crown.</source>
      <translation>Nötig ist eine Zeile je Krone.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>coordinates that are not numbers</source>
      <translation>Koordinaten, die keine Zahlen sind</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>boxes whose xmax or ymax is not above their xmin or ymin</source>
      <translation>Boxen, deren xmax oder ymax nicht über xmin oder ymin liegt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{path}' has {rows} with {what} (line {listing}).</source>
      <translation>„{path}“: {rows} mit {what} (Zeile {listing}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Correct or remove them.</source>
      <translation>Korrigieren oder entfernen Sie sie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' is the result of an evaluation: {false_positives} left out, {crowns} kept.</source>
      <translation>Der Layer „{layer}“ ist das Ergebnis einer Evaluierung: {false_positives} ausgelassen, {crowns} behalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' cannot be read: {error}</source>
      <translation>Der Layer „{layer}“ kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Check that the file is complete.</source>
      <translation>Prüfen Sie, ob die Datei vollständig ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' holds curves inside geometry collections.</source>
      <translation>Der Layer „{layer}“ enthält Kurven innerhalb von Geometriesammlungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Turn them into plain polygons first ('Segmentize by maximum angle').</source>
      <translation>Wandeln Sie sie zuerst in einfache Polygone um ('Segmentize by maximum angle').</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} line skipped</source>
      <translation>{count} Linie übersprungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} lines skipped</source>
      <translation>{count} Linien übersprungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} invalid polygon repaired</source>
      <translation>{count} ungültiges Polygon repariert</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} invalid polygons repaired</source>
      <translation>{count} ungültige Polygone repariert</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} polygon without any area skipped</source>
      <translation>{count} Polygon ohne Flächeninhalt übersprungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} polygons without any area skipped</source>
      <translation>{count} Polygone ohne Flächeninhalt übersprungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {problems}.</source>
      <translation>Layer „{layer}“: {problems}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{source}' has no layer '{layer}'.</source>
      <translation>„{source}“ hat keinen Layer „{layer}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Its layers are: {names}.</source>
      <translation>Vorhandene Layer: {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{source}' holds no layers.</source>
      <translation>„{source}“ enthält keine Layer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Choose a file with a layer of polygons or points.</source>
      <translation>Wählen Sie eine Datei mit einem Layer aus Polygonen oder Punkten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{source}' holds several layers: {names}.</source>
      <translation>„{source}“ enthält mehrere Layer: {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Name the one to use.</source>
      <translation>Nennen Sie den, der verwendet werden soll.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' cannot be opened: {error}.</source>
      <translation>Der Layer „{layer}“ kann nicht geöffnet werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Check that the file exists and is a vector layer.</source>
      <translation>Prüfen Sie, ob die Datei existiert und ein Vektorlayer ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} feature without a geometry skipped</source>
      <translation>{count} Objekt ohne Geometrie übersprungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} features without a geometry skipped</source>
      <translation>{count} Objekte ohne Geometrie übersprungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} feature with coordinates that are not numbers skipped</source>
      <translation>{count} Objekt mit Koordinaten, die keine Zahlen sind, übersprungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} features with coordinates that are not numbers skipped</source>
      <translation>{count} Objekte mit Koordinaten, die keine Zahlen sind, übersprungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} multi-part feature split into {parts:,} parts</source>
      <translation>{count} mehrteiliges Objekt in {parts} Teile zerlegt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} multi-part features split into {parts:,} parts</source>
      <translation>{count} mehrteilige Objekte in {parts} Teile zerlegt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' has no CRS; that of raster '{raster}' was assumed.</source>
      <translation>Der Layer „{layer}“ hat kein KBS; das des Rasters „{raster}“ wurde angenommen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {crowns} outside raster '{raster}' skipped.</source>
      <translation>Layer „{layer}“: {crowns} außerhalb des Rasters „{raster}“ übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {crowns} with half or less inside raster '{raster}' skipped.</source>
      <translation>Layer „{layer}“: {crowns} zur Hälfte oder weniger innerhalb des Rasters „{raster}“ übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {crowns} clipped at the border of raster '{raster}'.</source>
      <translation>Layer „{layer}“: {crowns} am Rand des Rasters „{raster}“ beschnitten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>None of the {crowns} of layer '{layer}' on raster '{raster}' lies inside the areas.</source>
      <translation>Nichts im Layer „{layer}“ ({crowns}) auf dem Raster „{raster}“ liegt innerhalb der Flächen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Draw areas around crowns that are annotated, or leave the areas out.</source>
      <translation>Zeichnen Sie Flächen um annotierte Kronen oder lassen Sie die Flächen weg.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{crowns} of validation layer '{layer}' is also among the annotations to train on; validation alone uses them.</source>
      <translation>{crowns} des Validierungslayers „{layer}“ ist auch unter den Annotationen für das Training; nur die Validierung verwendet sie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{crowns} of validation layer '{layer}' are also among the annotations to train on; validation alone uses them.</source>
      <translation>{crowns} des Validierungslayers „{layer}“ sind auch unter den Annotationen für das Training; nur die Validierung verwendet sie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Classes that only validation layer '{layer}' has, so that training cannot learn them: {unknown}.</source>
      <translation>Klassen, die nur der Validierungslayer „{layer}“ hat, sodass das Training sie nicht lernen kann: {unknown}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>in {crs}</source>
      <translation>in {crs}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>without a CRS</source>
      <translation>ohne KBS</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>area</source>
      <translation>Fläche</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>There is no file '{path}'.</source>
      <translation>Es gibt keine Datei „{path}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Check the path of the annotations.</source>
      <translation>Prüfen Sie den Pfad der Annotationen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{path}' cannot be read as CSV: {error}.</source>
      <translation>„{path}“ kann nicht als CSV gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>It must be comma-separated UTF-8.</source>
      <translation>Die Datei muss durch Kommas getrennt und in UTF-8 sein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>no {column}</source>
      <translation>fehlendem Wert für {column}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{crowns} of layer '{layer}' without a value in field '{field}' was labelled '{label}'.</source>
      <translation>{crowns} des Layers „{layer}“ ohne Wert im Feld „{field}“ wurde als „{label}“ bezeichnet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{crowns} of layer '{layer}' without a value in field '{field}' were labelled '{label}'.</source>
      <translation>{crowns} des Layers „{layer}“ ohne Wert im Feld „{field}“ wurden als „{label}“ bezeichnet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} feature</source>
      <translation>{count} Objekt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} features</source>
      <translation>{count} Objekte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Raster '{raster}' has no CRS; the coordinates of layer '{layer}' were taken to be in its coordinate system.</source>
      <translation>Das Raster „{raster}“ hat kein KBS; die Koordinaten des Layers „{layer}“ wurden als solche seines Koordinatensystems verstanden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} crown</source>
      <translation>{count} Krone</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} crowns</source>
      <translation>{count} Kronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {crowns} outside the areas skipped.</source>
      <translation>Layer „{layer}“: {crowns} außerhalb der Flächen übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} point</source>
      <translation>{count} Punkt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} points</source>
      <translation>{count} Punkte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} row</source>
      <translation>{count} Zeile</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} rows</source>
      <translation>{count} Zeilen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} false positive</source>
      <translation>{count} falsch Positive</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} false positives</source>
      <translation>{count} falsch Positive</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}' names no image.</source>
      <translation>„{path}“ nennt kein Bild.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>A Pascal VOC annotation has an element 'filename'.</source>
      <translation>Eine Pascal-VOC-Annotation hat ein Element 'filename'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}' holds no crown.</source>
      <translation>„{path}“ enthält keine Krone.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>Its list 'annotations' is empty.</source>
      <translation>Die Liste 'annotations' darin ist leer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}' cannot be read as XML: {error}.</source>
      <translation>„{path}“ kann nicht als XML gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>It must be a Pascal VOC annotation.</source>
      <translation>Es muss eine Annotation im Format Pascal VOC sein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}' cannot be read as JSON: {error}.</source>
      <translation>„{path}“ kann nicht als JSON gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>It must be a COCO annotation file.</source>
      <translation>Es muss eine COCO-Annotationsdatei sein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}' is not a COCO annotation file: {error}.</source>
      <translation>„{path}“ ist keine COCO-Annotationsdatei: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>It needs 'images', 'categories' and 'annotations', each annotation with a polygon or a 'bbox'.</source>
      <translation>Nötig sind 'images', 'categories' und 'annotations', jede Annotation mit einem Polygon oder einer 'bbox'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}': {annotations} of groups ('iscrowd') left out.</source>
      <translation>„{path}“: {annotations} von Gruppen ('iscrowd') ausgelassen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}': {images} without annotations left out. If no tree stands there, add a row 0,0,0,0 to the table.</source>
      <translation>„{path}“: {images} ohne Annotationen ausgelassen. Wenn dort kein Baum steht, fügen Sie der Tabelle eine Zeile 0,0,0,0 hinzu.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>Object {number} of '{path}' has no box of four numbers.</source>
      <translation>Objekt {number} von „{path}“ hat keine Box aus vier Zahlen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>Its element 'bndbox' must hold {sides}.</source>
      <translation>Sein Element 'bndbox' muss {sides} enthalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>{count} annotation</source>
      <translation>{count} Annotation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>{count:,} annotations</source>
      <translation>{count} Annotationen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>{count} image</source>
      <translation>{count} Bild</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>{count:,} images</source>
      <translation>{count} Bilder</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it is no file but a pipe or a device</source>
      <translation>sie ist keine Datei, sondern eine Pipe oder ein Gerät</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it is larger than {kilobytes:,} kB</source>
      <translation>sie ist größer als {kilobytes} kB</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it holds more than {most:,} values</source>
      <translation>sie enthält mehr als {most} Werte</translation>
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
      <location filename="../deepforest_qgis/imagery/bands.py" />
      <source>The chosen bands of raster '{raster}' have different data types ({types}).</source>
      <translation>Die gewählten Kanäle des Rasters „{raster}“ haben verschiedene Datentypen ({types}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/bands.py" />
      <source>Choose bands of one kind.</source>
      <translation>Wählen Sie Kanäle derselben Art.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/bands.py" />
      <source>Band {band} was chosen, but raster '{raster}' has {count} band(s).</source>
      <translation>Kanal {band} wurde gewählt; Anzahl der Kanäle des Rasters „{raster}“: {count}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/bands.py" />
      <source>Choose from 1 to {count}.</source>
      <translation>Wählen Sie von 1 bis {count}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/bands.py" />
      <source>Raster '{raster}': the single band {band} is used as grey for red, green and blue; models trained on colour find fewer crowns in it.</source>
      <translation>Raster „{raster}“: Der einzelne Kanal {band} wird als Grau für Rot, Grün und Blau verwendet; auf Farbe trainierte Modelle finden darin weniger Kronen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Connect the drive again and run the same job: finished windows are kept.</source>
      <translation>Verbinden Sie das Laufwerk wieder und starten Sie denselben Auftrag: Fertige Fenster bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Raster '{raster}' is out of reach: {error}.</source>
      <translation>Das Raster „{raster}“ ist nicht erreichbar: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Raster '{raster}' is made of {files} files, of which {count} are missing: {missing}.</source>
      <translation>Das Raster „{raster}“ besteht aus {files} Dateien, von denen {count} fehlen: {missing}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Put them back, or make the virtual raster again from the files that there are.</source>
      <translation>Legen Sie sie zurück oder erstellen Sie das virtuelle Raster neu aus den vorhandenen Dateien.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Raster '{raster}' stopped answering.</source>
      <translation>Das Raster „{raster}“ antwortet nicht mehr.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Try again later: finished windows are kept. If it stays so, copy the raster to a disk.</source>
      <translation>Versuchen Sie es später erneut: Fertige Fenster bleiben erhalten. Bleibt es dabei, kopieren Sie das Raster auf eine Festplatte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' has no bands or no pixels.</source>
      <translation>Das Raster „{raster}“ hat keine Kanäle oder keine Pixel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>If it is a container (GeoPackage, NetCDF, HDF), choose one of its raster layers.</source>
      <translation>Ist es ein Container (GeoPackage, NetCDF, HDF), wählen Sie einen seiner Rasterlayer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' holds complex numbers.</source>
      <translation>Das Raster „{raster}“ enthält komplexe Zahlen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Choose an optical image.</source>
      <translation>Wählen Sie ein optisches Bild.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' holds no valid pixels.</source>
      <translation>Das Raster „{raster}“ enthält keine gültigen Pixel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Check its nodata value.</source>
      <translation>Prüfen Sie seinen Nodata-Wert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}': {type} values are stretched to 8 bit from {ranges} (red, green, blue).</source>
      <translation>Raster „{raster}“: Werte vom Typ {type} werden von {ranges} (Rot, Grün, Blau) auf 8 Bit gestreckt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' cannot be opened: {error}.</source>
      <translation>Das Raster „{raster}“ kann nicht geöffnet werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Check that the file exists and opens in QGIS as a raster layer.</source>
      <translation>Prüfen Sie, ob die Datei existiert und sich in QGIS als Rasterlayer öffnen lässt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' has no georeference and no CRS; crowns get pixel coordinates (y negative downwards, as QGIS shows it) and no size in metres.</source>
      <translation>Das Raster „{raster}“ hat weder Georeferenzierung noch KBS; Kronen erhalten Pixelkoordinaten (y nach unten negativ, wie QGIS es zeigt) und keine Größe in Metern.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' has no coordinate reference system, so its ground resolution is unknown; the patch size is taken in pixels and crowns get no size in metres.</source>
      <translation>Das Raster „{raster}“ hat kein Koordinatenbezugssystem, daher ist seine Bodenauflösung unbekannt; die Kachelgröße wird in Pixeln genommen und Kronen erhalten keine Größe in Metern.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' cannot be read at column {column}, row {row}: {error}.</source>
      <translation>Das Raster „{raster}“ kann bei Spalte {column}, Zeile {row} nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>The file may be incomplete or damaged; copy it again, or repair it with gdal_translate.</source>
      <translation>Die Datei ist möglicherweise unvollständig oder beschädigt; kopieren Sie sie erneut oder reparieren Sie sie mit gdal_translate.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}': its coordinate reference system cannot be read ({error}).</source>
      <translation>Raster „{raster}“: Sein Koordinatenbezugssystem kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/architectures.py" />
      <source>Architecture '{architecture}' is not known.</source>
      <translation>Die Architektur „{architecture}“ ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/architectures.py" />
      <source>This version knows: {architectures}. The model may come from a newer version.</source>
      <translation>Diese Version kennt: {architectures}. Das Modell stammt vielleicht aus einer neueren Version.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations returned an image of shape {shape}.</source>
      <translation>Die Augmentierungen gaben ein Bild der Form {shape} zurück.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>They must keep red, green and blue.</source>
      <translation>Rot, Grün und Blau müssen erhalten bleiben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations returned an image of {type}.</source>
      <translation>Die Augmentierungen gaben ein Bild vom Typ {type} zurück.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>They must return uint8.</source>
      <translation>Sie müssen uint8 zurückgeben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' cannot be used.</source>
      <translation>Die Augmentierung „{augmentation}“ kann nicht verwendet werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Leave it out: the model normalizes images itself.</source>
      <translation>Lassen Sie sie weg: Das Modell normalisiert Bilder selbst.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' cannot be used: boxes do not stay on what they enclose.</source>
      <translation>Die Augmentierung „{augmentation}“ kann nicht verwendet werden: Boxen bleiben nicht auf dem, was sie umschließen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Leave it out, or take ElasticTransform, GridDistortion or Perspective.</source>
      <translation>Lassen Sie sie weg oder nehmen Sie ElasticTransform, GridDistortion oder Perspective.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' needs {needs}, which patches do not have.</source>
      <translation>Die Augmentierung „{augmentation}“ braucht {needs}, was Kacheln nicht haben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' cannot be used: it does not move boxes.</source>
      <translation>Die Augmentierung „{augmentation}“ kann nicht verwendet werden: Sie bewegt Boxen nicht mit.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' changes where crowns are, but without bbox_params their boxes would not follow.</source>
      <translation>Die Augmentierung „{augmentation}“ verschiebt Kronen, aber ohne bbox_params würden ihre Boxen nicht folgen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Give albumentations.Compose bbox_params=BboxParams(format='pascal_voc', label_fields=['category_ids']).</source>
      <translation>Geben Sie albumentations.Compose bbox_params=BboxParams(format='pascal_voc', label_fields=['category_ids']) mit.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations returned an image with values from {low:g} to {high:g}.</source>
      <translation>Die Augmentierungen gaben ein Bild mit Werten von {low} bis {high} zurück.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>They must return uint8, or floats from 0 to 1; the model normalizes images itself.</source>
      <translation>Sie müssen uint8 oder Gleitkommazahlen von 0 bis 1 zurückgeben; das Modell normalisiert Bilder selbst.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations cannot be applied to a patch of {width} x {height} pixels: {error}.</source>
      <translation>Die Augmentierungen lassen sich nicht auf eine Kachel von {width} x {height} Pixeln anwenden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Change their sizes to suit the patches, or leave out the one that fails.</source>
      <translation>Passen Sie ihre Größen an die Kacheln an oder lassen Sie die weg, die scheitert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>{title} cannot be made: {error}.</source>
      <translation>{title} kann nicht erzeugt werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>{title}: nothing was given.</source>
      <translation>{title}: Es wurde nichts angegeben.</translation>
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
      <source>What the transforms return for augment={augment}</source>
      <translation type="unfinished" />
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
      <source>It takes {takes}.</source>
      <translation>Möglich sind {takes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>{title} is not known.</source>
      <translation>{title} ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Did you mean {close}?</source>
      <translation>Meinten Sie {close}?</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Known are {known}.</source>
      <translation>Bekannt sind {known}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The augmentations</source>
      <translation>Die Augmentierungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The augmentation {augmentation} is neither a name nor one name with its parameters.</source>
      <translation>Die Augmentierung {augmentation} ist weder ein Name noch ein einzelner Name mit seinen Parametern.</translation>
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
      <source>Augmentation '{augmentation}' has no parameters, but was given {parameters}.</source>
      <translation>Die Augmentierung „{augmentation}“ hat keine Parameter, erhielt aber {parameters}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The augmentations must be a list of names, not {names}.</source>
      <translation>Die Augmentierungen müssen eine Liste von Namen sein, nicht {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>The precision int8 was asked for, but it needs OpenVINO on an Intel or AMD processor, or an Intel card.</source>
      <translation>Es wurde die Arithmetik int8 verlangt, aber sie braucht OpenVINO auf einem Prozessor von Intel oder AMD oder eine Intel-Karte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>Choose 'auto' as the precision, or the CPU as the device.</source>
      <translation>Wählen Sie 'auto' als Arithmetik oder die CPU als Gerät.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>Precision int8</source>
      <translation>Die Genauigkeit int8</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>OpenVINO cannot run this model here ({error}); going on with torch, which is slower.</source>
      <translation>OpenVINO kann dieses Modell hier nicht ausführen ({error}); es geht mit torch weiter, das langsamer ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>{tensors} tensors missing, {unknown} unknown, {count} of another size</source>
      <translation>{tensors} Tensoren fehlen, {unknown} sind unbekannt, {count} haben eine andere Größe</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>Model '{model}' does not fit its architecture: {counts} (first: {first}).</source>
      <translation>Das Modell „{model}“ passt nicht zu seiner Architektur: {counts} (zuerst: {first}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>The file is damaged or was made by another program; choose another model.</source>
      <translation>Die Datei ist beschädigt oder stammt von einem anderen Programm; wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>The loss is no longer a number at step {global_step}.</source>
      <translation>Der Verlust (Loss) ist bei Schritt {global_step} keine Zahl mehr.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>Lower the learning rate (it was {learning_rate:g}).</source>
      <translation>Senken Sie die Lernrate (sie war {learning_rate}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Device '{device}' was asked for, but this machine offers: {present}.</source>
      <translation>Das Gerät „{device}“ wurde verlangt, aber dieser Rechner bietet: {present}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Choose 'auto', or set up the engine again with the torch build for that device.</source>
      <translation>Wählen Sie 'auto' oder richten Sie die Engine mit dem torch-Build für dieses Gerät neu ein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Device xpu (an Intel graphics card)</source>
      <translation>Das Gerät xpu (eine Intel-Grafikkarte)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>The precision bfloat16 was asked for, but an Intel graphics card computes in float16 or float32.</source>
      <translation>Es wurde die Arithmetik bfloat16 verlangt, aber eine Intel-Grafikkarte rechnet in float16 oder float32.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Choose 'auto' as the precision.</source>
      <translation>Wählen Sie 'auto' als Arithmetik.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>'{source}' is not a model file, or a damaged one: {why}.</source>
      <translation>„{source}“ ist keine Modelldatei oder eine beschädigte: {why}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>tensor '{tensor}' is of a kind that weights are not</source>
      <translation>der Tensor „{tensor}“ ist von einer Art, die Gewichte nicht haben</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>its tensors are {megabytes:,.1f} MB, but the file is smaller</source>
      <translation>ihre Tensoren haben {megabytes} MB, die Datei ist aber kleiner</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>it holds a text of {longest:,} characters</source>
      <translation>sie enthält einen Text von {longest} Zeichen</translation>
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
      <translation>Das Modell „{model}“ existiert nicht.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Choose a model file or folder, leave the field empty for the bundled model, or enter a repository of the Hugging Face hub as owner/name, for example {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Downloading {repository}, version {version}, {size:.1f} MB, from {endpoint}.</source>
      <translation>{repository}, Version {version}, {size} MB, wird von {endpoint} heruntergeladen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>'{revision}' of {repository} is commit {commit}. This commit is used from now on, even if '{revision}' changes. To use another one, enter {repository}@COMMIT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Try again later.</source>
      <translation>Versuchen Sie es später erneut.</translation>
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
      <translation>Prüfen Sie das Netzwerk und den Proxy (HTTP_PROXY, HTTPS_PROXY oder Einstellungen, Optionen, Netzwerk in QGIS).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Check the name. If the repository is private, set the variable HF_TOKEN to your token.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>The model {model} cannot be downloaded from {endpoint}: {reason}.</source>
      <translation>Das Modell {model} kann nicht von {endpoint} heruntergeladen werden: {reason}.</translation>
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
      <translation>Schreiben Sie Zahlen, epoch, + - * / // % **, Klammern, min und max; zum Beispiel 0.95 ** epoch.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' must be an expression of 'epoch' with at most {max_characters} characters.</source>
      <translation>'{lambda_key}' muss ein Ausdruck aus 'epoch' mit höchstens {max_characters} Zeichen sein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' holds '{code}', which is not allowed there.</source>
      <translation>'{lambda_key}' enthält „{code}“, was dort nicht erlaubt ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' is '{text}', which is not an expression of 'epoch'.</source>
      <translation>'{lambda_key}' ist „{text}“, was kein Ausdruck aus 'epoch' ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' is '{text}', which gives no learning rate at epoch {epoch}.</source>
      <translation>'{lambda_key}' ist „{text}“, was in Epoche {epoch} keine Lernrate ergibt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>It must be a number of at least 0 for every epoch, from 0 to the number of epochs.</source>
      <translation>Es muss für jede Epoche, von 0 bis zur Anzahl der Epochen, eine Zahl von mindestens 0 sein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>Copy it again from where it came.</source>
      <translation>Kopieren Sie es erneut von dort, woher es kam.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>Model '{model}' was written in another version of the format.</source>
      <translation>Das Modell „{model}“ wurde in einer anderen Version des Formats geschrieben.</translation>
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
      <source>it has no {error}</source>
      <translation>es fehlt {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>its {name} cannot be {value}</source>
      <translation>'{name}' darin kann nicht {value} sein</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>Preparing the model for this machine, once …</source>
      <translation>Das Modell wird für diesen Rechner vorbereitet, einmalig …</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>Prepared in {seconds:.0f} s, and kept.</source>
      <translation>In {seconds} s vorbereitet und aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>Another run prepares the model for this machine; waiting for it …</source>
      <translation>Ein anderer Lauf bereitet das Modell für diesen Rechner vor; es wird auf ihn gewartet …</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>'{folder}' cannot be written: {error}</source>
      <translation>„{folder}“ kann nicht geschrieben werden: {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>the conversion ended with {returncode}</source>
      <translation>die Umwandlung endete mit {returncode}</translation>
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
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>The learning-rate schedule 'train.scheduler.type' is '{name}', which is not known.</source>
      <translation>Der Lernratenplan 'train.scheduler.type' ist „{name}“, was nicht bekannt ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>Known are: {types}.</source>
      <translation>Bekannt sind: {types}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>The learning-rate schedule has no parameter '{parameter}'.</source>
      <translation>Der Lernratenplan hat keinen Parameter „{parameter}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>Known are: {params}.</source>
      <translation>Bekannt sind: {params}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>The warm-up of the learning rate is {warmup_steps} steps, but cannot be negative.</source>
      <translation>Das Aufwärmen der Lernrate hat {warmup_steps} Schritte, darf aber nicht negativ sein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>DeepForest cannot open a model of architecture '{architecture}'.</source>
      <translation>DeepForest kann ein Modell der Architektur „{architecture}“ nicht öffnen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Only models that started from a DeepForest model ('{start}') can be exported.</source>
      <translation>Nur Modelle, die von einem DeepForest-Modell („{start}“) ausgingen, können exportiert werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Choose a model file, or none for the one that ships.</source>
      <translation>Wählen Sie eine Modelldatei oder nichts für das mitgelieferte Modell.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Model '{model}' has the architecture '{architecture}', which this version does not know.</source>
      <translation>Das Modell „{model}“ hat die Architektur „{architecture}“, die diese Version nicht kennt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>It knows: {architectures}.</source>
      <translation>Sie kennt: {architectures}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Folder '{folder}' holds no 'model.safetensors'.</source>
      <translation>Der Ordner „{folder}“ enthält keine 'model.safetensors'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Choose a model file, or a DeepForest hub folder.</source>
      <translation>Wählen Sie eine Modelldatei oder einen Hub-Ordner von DeepForest.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{path}' holds no weights.</source>
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
      <source>Choose a model made by this project or by DeepForest 1.x or 2.x.</source>
      <translation>Wählen Sie ein Modell dieses Projekts oder von DeepForest 1.x oder 2.x.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The model '{model}' has {classes:,} classes.</source>
      <translation>Das Modell „{model}“ hat {classes} Klassen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>This version works with 1 to {max_classes:,} of them.</source>
      <translation>Diese Version arbeitet mit 1 bis {max_classes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The '{name}' of model '{model}' is {given}.</source>
      <translation>'{name}' des Modells „{model}“ ist {given}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>It must be a number from 0 to 1.</source>
      <translation>Es muss eine Zahl von 0 bis 1 sein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Model '{model}' is no file.</source>
      <translation>Das Modell „{model}“ ist keine Datei.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{path}' is not a model file, or a damaged one: {error}.</source>
      <translation>„{path}“ ist keine Modelldatei oder eine beschädigte: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The model in folder '{folder}' cannot be read: {error}.</source>
      <translation>Das Modell im Ordner „{folder}“ kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{path}' is not a model file that can be opened safely: {reason}.</source>
      <translation>„{path}“ ist keine Modelldatei, die sich sicher öffnen lässt: {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Known are .safetensors files, DeepForest hub folders, Lightning checkpoints and saved state dicts.</source>
      <translation>Bekannt sind .safetensors-Dateien, Hub-Ordner von DeepForest, Lightning-Checkpoints und gespeicherte State-Dicts.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The class names of model '{model}' cannot be read: {names}.</source>
      <translation>Die Klassennamen des Modells „{model}“ können nicht gelesen werden: {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Each needs a number of its own, from 0 on.</source>
      <translation>Jeder braucht eine eigene Nummer, ab 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>it is damaged, or holds more than weights, which could be a program</source>
      <translation>sie ist beschädigt oder enthält mehr als Gewichte, was ein Programm sein könnte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>it ends too early</source>
      <translation>sie endet zu früh</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>The engine failed unexpectedly ({type}: {error}).</source>
      <translation>Die Engine ist unerwartet gescheitert ({type}: {error}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>The full trace is in the message log; please report it.</source>
      <translation>Die vollständige Meldung steht im Nachrichtenprotokoll; bitte melden Sie sie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>neither a job nor a cancel request</source>
      <translation>weder ein Auftrag noch eine Bitte um Abbruch</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>its number is none</source>
      <translation>ihre Nummer ist keine</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>the job is not an object</source>
      <translation>der Auftrag ist kein Objekt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>The request cannot be read: {error}.</source>
      <translation>Die Anfrage kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/eta.py" />
      <source>{used:.1f} GB of memory and {reserved:.1f} GB of the graphics card's</source>
      <translation>{used} GB Arbeitsspeicher und {reserved} GB der Grafikkarte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/eta.py" />
      <source>{used:.1f} GB of memory</source>
      <translation>{used} GB Arbeitsspeicher</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/eta.py" />
      <source>At this pace the {left:,} {steps} that are left take about {time}; the engine uses {memory}.</source>
      <translation>In diesem Tempo dauern die restlichen {left} {steps} etwa {time}; die Engine belegt {memory}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{true_positives}, {false_positives}, {missed:,} missed.</source>
      <translation>{true_positives}, {false_positives}, {missed} übersehen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Comparing crowns</source>
      <translation>Kronen werden verglichen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>No reference crown of layer '{layer}' can be brought to the CRS of '{pred_layer}'.</source>
      <translation>Keine Referenzkrone des Layers „{layer}“ lässt sich in das KBS von „{pred_layer}“ übertragen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Check that the CRSs of both layers are right.</source>
      <translation>Prüfen Sie, ob die KBS beider Layer stimmen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' holds points, which overlap nothing.</source>
      <translation>Der Layer „{layer}“ enthält Punkte, die nichts überlappen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Give a layer of polygons, or a crown diameter in metres that makes squares of the points.</source>
      <translation>Geben Sie einen Polygonlayer an oder einen Kronendurchmesser in Metern, der aus den Punkten Quadrate macht.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' holds points, but no CRS tells how long a metre is in it.</source>
      <translation>Der Layer „{layer}“ enthält Punkte, aber kein KBS sagt, wie lang ein Meter darin ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Give the layer its CRS, or use polygons.</source>
      <translation>Geben Sie dem Layer sein KBS oder verwenden Sie Polygone.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>The areas of layer '{layer}' cannot be brought to the CRS of the crowns.</source>
      <translation>Die Flächen des Layers „{layer}“ lassen sich nicht in das KBS der Kronen übertragen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Check that its CRS is right.</source>
      <translation>Prüfen Sie, ob sein KBS stimmt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' holds no crowns, so precision is undefined.</source>
      <translation>Der Layer „{layer}“ enthält keine Kronen, daher ist die Präzision nicht definiert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>No crown of '{pred_layer}' touches one of '{truth_layer}': check that both show the same place and that their CRSs are right.</source>
      <translation>Keine Krone von „{pred_layer}“ berührt eine von „{truth_layer}“: Prüfen Sie, ob beide denselben Ort zeigen und ihre KBS stimmen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' has no field 'score' with numbers, so mAP is undefined.</source>
      <translation>Der Layer „{layer}“ hat kein Feld 'score' mit Zahlen, daher ist mAP nicht definiert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count} true positive</source>
      <translation>{count} richtig Positive</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count:,} true positives</source>
      <translation>{count} richtig Positive</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Neither layer has a CRS; their coordinates were compared as they are.</source>
      <translation>Keiner der Layer hat ein KBS; ihre Koordinaten wurden verglichen, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{lost} of layer '{layer}' skipped: no place in the CRS of the comparison.</source>
      <translation>{lost} des Layers „{layer}“ übersprungen: kein Ort im KBS des Vergleichs.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{unscored} of layer '{layer}' without a score taken as the least certain.</source>
      <translation>{unscored} des Layers „{layer}“ ohne Score gelten als die unsichersten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' has no CRS; that of the crowns, {crs}, was assumed.</source>
      <translation>Der Layer „{layer}“ hat kein KBS; das der Kronen, {crs}, wurde angenommen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{crowns} with the centre outside the areas left out of the figures.</source>
      <translation>{crowns} mit dem Mittelpunkt außerhalb der Flächen zählen in den Kennzahlen nicht mit.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>No reference crown has its centre inside the areas, so recall is undefined.</source>
      <translation>Keine Referenzkrone hat ihren Mittelpunkt innerhalb der Flächen, daher ist die Trefferquote (Recall) nicht definiert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>reference crown</source>
      <translation>Referenzkrone</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' has no CRS; that of '{other}', {crs}, was assumed.</source>
      <translation>Der Layer „{layer}“ hat kein KBS; das von „{other}“, {crs}, wurde angenommen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count} predicted crown</source>
      <translation>{count} vorhergesagte Krone</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count:,} predicted crowns</source>
      <translation>{count} vorhergesagte Kronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count} reference crown</source>
      <translation>{count} Referenzkrone</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count:,} reference crowns</source>
      <translation>{count} Referenzkronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Raster '{raster}' has no CRS, so nothing tells how large a cell of the crown density is on it.</source>
      <translation>Das Raster „{raster}“ hat kein KBS, daher ist unbekannt, wie groß eine Zelle der Kronendichte darauf ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Give the raster its CRS, or leave the crown density out.</source>
      <translation>Geben Sie dem Raster sein KBS oder lassen Sie die Kronendichte weg.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>A crown density with cells of {cell:g} m has {columns:,} x {rows:,} of them here, too many.</source>
      <translation>Eine Kronendichte mit Zellen von {cell} m hat hier {columns} x {rows} Zellen, zu viele.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Choose cells of at least {metres:g} m, or smaller areas.</source>
      <translation>Wählen Sie Zellen von mindestens {metres} m oder kleinere Flächen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>'{path}' cannot be written: {error}.</source>
      <translation>„{path}“ kann nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Check that the disk is not full and the folder writable.</source>
      <translation>Prüfen Sie, ob die Festplatte nicht voll und der Ordner beschreibbar ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>The device ran out of memory; going on with batches of {batch_size} windows.</source>
      <translation>Der Speicher des Geräts reichte nicht aus; es geht mit Batches von {batch_size} Fenstern weiter.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>The device has too little memory for a single window.</source>
      <translation>Das Gerät hat zu wenig Speicher für ein einziges Fenster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Close other programs, choose a smaller patch size, or the CPU as the device.</source>
      <translation>Schließen Sie andere Programme, wählen Sie eine kleinere Kachelgröße oder die CPU als Gerät.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The journal of finished windows {what} in '{folder}': {error}.</source>
      <translation>Das Journal der fertigen Fenster {what} in „{folder}“: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>Free space on that disk and run again: finished windows are kept. XDG_CACHE_HOME (LOCALAPPDATA on Windows) names another folder for them.</source>
      <translation>Geben Sie Platz auf dieser Festplatte frei und starten Sie erneut: Fertige Fenster bleiben erhalten. XDG_CACHE_HOME (unter Windows LOCALAPPDATA) nennt einen anderen Ordner dafür.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>{first} and {last}</source>
      <translation>{first} und {last}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The journal of the earlier run is damaged; {windows} of its windows are whole, the others are done again.</source>
      <translation>Das Journal des früheren Laufs ist beschädigt; {windows} seiner Fenster sind unversehrt, die übrigen werden noch einmal bearbeitet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>cannot be kept</source>
      <translation>kann nicht geführt werden</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>cannot be read</source>
      <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>cannot be written</source>
      <translation>kann nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The same job, of the same raster, model and parameters, is running already.</source>
      <translation>Derselbe Auftrag, mit demselben Raster, Modell und denselben Parametern, läuft bereits.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>Wait until it is done, or cancel it; then run this one: it goes on from there.</source>
      <translation>Warten Sie, bis er fertig ist, oder brechen Sie ihn ab; starten Sie dann diesen: Er setzt dort fort.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>An earlier run on this raster was stopped with {windows} windows done, but since then {parts} changed, so this run begins anew.</source>
      <translation>Ein früherer Lauf auf diesem Raster wurde nach {windows} fertigen Fenstern angehalten, seitdem hat sich aber geändert: {parts}; dieser Lauf beginnt daher neu.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Finding crowns</source>
      <translation>Kronen werden gesucht</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>{crowns} crowns in {seconds:.0f} s.</source>
      <translation>{crowns} Kronen in {seconds} s.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Raster '{raster}': {width} x {height} pixels{ground}; bands {bands}, {values}.</source>
      <translation>Raster „{raster}“: {width} x {height} Pixel{ground}; Kanäle {bands}, {values}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>{windows} windows of {width} x {height} pixels{together}; model {model}, classes {labels}, score threshold {threshold:.2f}; {arithmetic}.</source>
      <translation>{windows} Fenster von {width} x {height} Pixeln{together}; Modell {model}, Klassen {labels}, Score-Schwelle {threshold}; {arithmetic}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Cancelled: the crowns so far are written. {done} of {windows} windows are done, {share:.1%} of the area{ground}. The same job with 'resume' goes on from there.</source>
      <translation>Abgebrochen: Die bisherigen Kronen sind geschrieben. {done} von {windows} Fenstern sind fertig, {share} der Fläche{ground}. Derselbe Auftrag mit „Unvollendeten Lauf fortsetzen“ macht dort weiter.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>{empty} of {windows} windows hold no data, or a single colour, and were skipped.</source>
      <translation>{empty} von {windows} Fenstern enthalten keine Daten oder nur eine Farbe und wurden übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>There is nothing to be seen in raster '{raster}' at this resolution: no valid pixels, or all of one colour. Check in QGIS that it shows imagery there when you zoom in, and its nodata value.</source>
      <translation>Im Raster „{raster}“ ist in dieser Auflösung nichts zu sehen: keine gültigen Pixel oder alle in einer Farbe. Prüfen Sie in QGIS, ob es dort beim Hineinzoomen Bilder zeigt, und seinen Nodata-Wert.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>No model was given, and the weights that ship have not learned crowns yet.</source>
      <translation>Es wurde kein Modell angegeben, und die mitgelieferten Gewichte haben noch keine Kronen gelernt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Model '{model}' holds a backbone only; it has not learned crowns yet.</source>
      <translation>Das Modell „{model}“ enthält nur ein Backbone; es hat noch keine Kronen gelernt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Fine-tune a model first and choose it here.</source>
      <translation>Stimmen Sie zuerst ein Modell fein ab und wählen Sie es hier.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The extent cannot be brought to the raster's CRS.</source>
      <translation>Die Ausdehnung lässt sich nicht in das KBS des Rasters bringen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Check its coordinates and their CRS.</source>
      <translation>Prüfen Sie ihre Koordinaten und deren KBS.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>, the model learned from {centimetres:.1f} cm</source>
      <translation>, das Modell hat an {centimetres} cm gelernt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>, {centimetres:.1f} cm per pixel{known}</source>
      <translation>, {centimetres} cm je Pixel{known}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>, ground resolution unknown</source>
      <translation>, Bodenauflösung unbekannt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>as they are</source>
      <translation>wie sie sind</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>stretched to 8 bit</source>
      <translation>auf 8 Bit gestreckt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Looking at {share:.1%} of it: inside the areas or extent.</source>
      <translation>{share} davon werden betrachtet: innerhalb der Flächen oder der Ausdehnung.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source> ({span:.3g} x {span:.3g} patches each)</source>
      <translation> (je {span} x {span} Kacheln)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Raster '{raster}' shows nothing where crowns are to be found, so int8 has nothing to be fitted to.</source>
      <translation>Das Raster „{raster}“ zeigt nichts, wo Kronen gesucht werden sollen, daher gibt es nichts, woran int8 angepasst werden könnte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the raster</source>
      <translation>das Raster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the model</source>
      <translation>das Modell</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the areas or the extent</source>
      <translation>die Flächen oder die Ausdehnung</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the windows (patch size, overlap)</source>
      <translation>die Fenster (Kachelgröße, Überlappung)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the score threshold</source>
      <translation>die Score-Schwelle</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the device or the arithmetic</source>
      <translation>das Gerät oder die Arithmetik</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the plugin's version</source>
      <translation>die Version der Erweiterung</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>windows</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The device waited for pixels {share:.0%} of the time.</source>
      <translation>Das Gerät wartete {share} der Zeit auf Pixel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>{windows} windows reached the limit of {most} crowns, so some may be missing. Choose a smaller patch size.</source>
      <translation>{windows} Fenster erreichten die Grenze von {most} Kronen, sodass manche fehlen können. Wählen Sie eine kleinere Kachelgröße.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>, {hectares:,.2f} ha</source>
      <translation>, {hectares} ha</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>No crown reached the score threshold of {threshold:.2f}. Lower it; check that the ground resolution and the order of the bands are right; or fine-tune the model on this imagery.</source>
      <translation>Keine Krone erreichte die Score-Schwelle von {threshold}. Senken Sie sie; prüfen Sie, ob Bodenauflösung und Reihenfolge der Kanäle stimmen; oder stimmen Sie das Modell auf diese Bilder ab.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>crown density</source>
      <translation>Kronendichte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The extent does not touch raster '{raster}' inside the areas.</source>
      <translation>Die Ausdehnung berührt das Raster „{raster}“ innerhalb der Flächen nicht.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The extent does not touch raster '{raster}'.</source>
      <translation>Die Ausdehnung berührt das Raster „{raster}“ nicht.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The extent cannot be brought to the raster's CRS: {error}.</source>
      <translation>Die Ausdehnung lässt sich nicht in das KBS des Rasters übertragen: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The raster's {centimetres:.0f} cm pixels are much coarser than the {learned:.0f} cm that the model learned from; small crowns will be missed.</source>
      <translation>Die Pixel des Rasters sind mit {centimetres} cm viel gröber als die {learned} cm, an denen das Modell gelernt hat; kleine Kronen werden übersehen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>{times:.1f} times smaller</source>
      <translation>{times}-mal kleiner</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>{times:.1f} times larger</source>
      <translation>{times}-mal größer</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>A patch covers {patch:.3g} m of ground, but the model learned from {learned:.3g} m: trees appear {seen} than it knows them. Leave the patch size empty.</source>
      <translation>Eine Kachel bedeckt {patch} m Boden, das Modell hat aber an {learned} m gelernt: Bäume erscheinen {seen}, als es sie kennt. Lassen Sie die Kachelgröße leer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The crowns are written, but the {what} is not. {error}</source>
      <translation>Die Kronen sind geschrieben, dies aber nicht: {what}. {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Going on from an earlier run: {done} of {windows} windows are done.</source>
      <translation>Ein früherer Lauf wird fortgesetzt: {done} von {windows} Fenstern sind fertig.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Cancelled: {done} of {windows} windows are done and kept.</source>
      <translation>Abgebrochen: {done} von {windows} Fenstern sind fertig und bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Run the same job with 'resume' to go on from there.</source>
      <translation>Starten Sie denselben Auftrag mit „Unvollendeten Lauf fortsetzen“, um dort weiterzumachen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/shapes.py" />
      <source>Tracing crowns</source>
      <translation>Kronenumrisse werden nachgezeichnet</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/shapes.py" />
      <source>{ellipses} of {crowns} crowns are drawn as ellipses, because the image shows no outline there.</source>
      <translation>{ellipses} von {crowns} Kronen werden als Ellipsen gezeichnet, weil das Bild dort keinen Umriss zeigt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/shapes.py" />
      <source>{lost} crowns are left out because others cover all of them. Lower the overlap threshold, or let crowns overlap, to keep them.</source>
      <translation>{lost} Kronen werden ausgelassen, weil andere sie ganz bedecken. Senken Sie die Überlappungsschwelle oder lassen Sie Überlappungen zu, um sie zu behalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>The file is damaged or incomplete; copy it again, or repair it with gdal_translate.</source>
      <translation>Die Datei ist beschädigt oder unvollständig; kopieren Sie sie erneut oder reparieren Sie sie mit gdal_translate.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}': {unreadable_blocks}, {share:.2%} of the area, skipped: {named}. {advice}</source>
      <translation>Raster „{raster}“: {unreadable_blocks}, {share} der Fläche, übersprungen: {named}. {advice}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>columns {x0}–{x1}, rows {y0}–{y1} (around {east:.6f}, {north:.6f})</source>
      <translation>Spalten {x0}–{x1}, Zeilen {y0}–{y1} (um {east}, {north})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>columns {x0}–{x1}, rows {y0}–{y1} (around {east:.1f}, {north:.1f})</source>
      <translation>Spalten {x0}–{x1}, Zeilen {y0}–{y1} (um {east}, {north})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}' cannot be read anywhere where crowns were to be found.</source>
      <translation>Das Raster „{raster}“ ist nirgends lesbar, wo Kronen gesucht werden sollten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}' was written to while it was read. Samples of it are the same as before; if its image was changed, run again.</source>
      <translation>In das Raster „{raster}“ wurde geschrieben, während es gelesen wurde. Stichproben daraus sind dieselben wie zuvor; falls sein Bild geändert wurde, starten Sie erneut.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}' was changed or replaced while it was read, so its crowns would be those of two images; none were written.</source>
      <translation>Das Raster „{raster}“ wurde geändert oder ersetzt, während es gelesen wurde; seine Kronen wären die zweier Bilder. Es wurden keine geschrieben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Run again when the raster is complete.</source>
      <translation>Starten Sie erneut, wenn das Raster vollständig ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>and {count} more places</source>
      <translation>und {count} weitere Stellen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>{count} unreadable block</source>
      <translation>{count} unlesbarer Block</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>{count:,} unreadable blocks</source>
      <translation>{count} unlesbare Blöcke</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{patches} with {crowns} written to '{folder}'.</source>
      <translation>{patches} mit {crowns} nach „{folder}“ geschrieben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{patches} with crowns of layer '{layer}' held out for validation.</source>
      <translation>{patches} mit Kronen des Layers „{layer}“ zur Validierung zurückgehalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patches of {width} x {height} pixels ({metres:.1f} m), overlap {overlap:.0%}, {crowns}.</source>
      <translation>Kacheln von {width} x {height} Pixeln ({metres} m), Überlappung {overlap}, {crowns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patches of {width} x {height} pixels, overlap {overlap:.0%}, {crowns}.</source>
      <translation>Kacheln von {width} x {height} Pixeln, Überlappung {overlap}, {crowns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Writing patches</source>
      <translation>Kacheln werden geschrieben</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>No patch shows more than half of a crown of validation layer '{layer}'.</source>
      <translation>Keine Kachel zeigt mehr als die Hälfte einer Krone des Validierungslayers „{layer}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Use larger patches, or more overlap.</source>
      <translation>Verwenden Sie größere Kacheln oder mehr Überlappung.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{crowns} to train on lies in the patches that are held out because crowns of layer '{layer}' lie there: used as validation truth, not learned.</source>
      <translation>{crowns} für das Training liegt in den Kacheln, die zurückgehalten werden, weil dort Kronen des Layers „{layer}“ liegen: dient der Validierung, wird nicht gelernt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{crowns} to train on lie in the patches that are held out because crowns of layer '{layer}' lie there: used as validation truth, not learned.</source>
      <translation>{crowns} für das Training liegen in den Kacheln, die zurückgehalten werden, weil dort Kronen des Layers „{layer}“ liegen: dienen der Validierung, werden nicht gelernt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>The patch size of {patch_size} pixels is larger than raster '{raster}' ({width} x {height} pixels).</source>
      <translation>Die Kachelgröße von {patch_size} Pixeln ist größer als das Raster „{raster}“ ({width} x {height} Pixel).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Choose at most {least}, or leave it empty for an automatic size.</source>
      <translation>Wählen Sie höchstens {least} oder lassen Sie das Feld leer, um sie automatisch zu wählen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{crowns}, {validation:,} of them for validation</source>
      <translation>{crowns}, davon {validation} zur Validierung</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patches without crowns are written from the whole raster, because no areas were given: if trees there are not annotated, training learns them as background.</source>
      <translation>Kacheln ohne Kronen werden aus dem ganzen Raster geschrieben, weil keine Flächen angegeben wurden: Sind Bäume dort nicht annotiert, lernt das Training sie als Hintergrund.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>No patch of raster '{raster}' holds a crown.</source>
      <translation>Keine Kachel des Rasters „{raster}“ enthält eine Krone.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>The crowns may lie where the raster has no data, or be larger than a patch.</source>
      <translation>Die Kronen liegen vielleicht dort, wo das Raster keine Daten hat, oder sind größer als eine Kachel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{crowns} in no patch: none with data shows more than half of it. Larger patches, or more overlap, hold more crowns.</source>
      <translation>{crowns} in keiner Kachel: Keine mit Daten zeigt mehr als die Hälfte davon. Größere Kacheln oder mehr Überlappung enthalten mehr Kronen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{patches} without any valid pixel skipped.</source>
      <translation>{patches} ohne gültige Pixel übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{crowns} clipped at patch borders (more than half of each is visible).</source>
      <translation>{crowns} an Kachelrändern beschnitten (mehr als die Hälfte ist jeweils sichtbar).</translation>
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
      <source>Validation layer '{layer}' has no field that says which of the classes its crowns are: {known}.</source>
      <translation>Der Validierungslayer „{layer}“ hat kein Feld, das sagt, zu welcher der Klassen seine Kronen gehören: {known}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Give it the same field as the annotations to train on.</source>
      <translation>Geben Sie ihm dasselbe Feld wie den Annotationen für das Training.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patch '{patch}' cannot be written: {error}.</source>
      <translation>Die Kachel „{patch}“ kann nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Check the space left on the disk.</source>
      <translation>Prüfen Sie den freien Platz auf der Festplatte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>All crowns of validation layer '{layer}' were labelled '{label}'.</source>
      <translation>Alle Kronen des Validierungslayers „{layer}“ wurden als „{label}“ bezeichnet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Looking at squares</source>
      <translation>Quadrate werden betrachtet</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{squares} of {width} x {height} pixels suggested, with some {crowns:.0f} crowns; the model is in doubt of {doubt:.0f}, on average of {mean:.1f} in a square against {overall:.1f} in any.</source>
      <translation>{squares} von {width} x {height} Pixeln vorgeschlagen, mit etwa {crowns} Kronen; das Modell zweifelt bei {doubt}, im Mittel bei {mean} je Quadrat gegenüber {overall} in einem beliebigen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{squares} suggested: there are no more that do not overlap.</source>
      <translation>{squares} vorgeschlagen: Mehr, die sich nicht überlappen, gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>The ground resolution of raster '{raster}' is unknown, so a square of {metres:g} m cannot be measured on it.</source>
      <translation>Die Bodenauflösung des Rasters „{raster}“ ist unbekannt, daher lässt sich ein Quadrat von {metres} m darauf nicht abmessen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Give the raster a CRS, or leave the size empty for squares of {width} pixels.</source>
      <translation>Geben Sie dem Raster ein KBS oder lassen Sie die Größe leer für Quadrate von {width} Pixeln.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Squares of {width} x {height} pixels of raster '{raster}' show too little.</source>
      <translation>Quadrate von {width} x {height} Pixeln des Rasters „{raster}“ zeigen zu wenig.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Choose larger ones, of at least 32 pixels.</source>
      <translation>Wählen Sie größere, von mindestens 32 Pixeln.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>No square of raster '{raster}' is left to annotate.</source>
      <translation>Es bleibt kein Quadrat des Rasters „{raster}“ zu annotieren.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>No square of raster '{raster}' is left to annotate in the extent.</source>
      <translation>In der Ausdehnung bleibt kein Quadrat des Rasters „{raster}“ zu annotieren.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Choose smaller squares, or a larger extent.</source>
      <translation>Wählen Sie kleinere Quadrate oder eine größere Ausdehnung.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{squares:,} squares; {most:,} of them, chosen by chance, are looked at.</source>
      <translation>{squares} Quadrate; {most} davon, zufällig gewählt, werden betrachtet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{count} square</source>
      <translation>{count} Quadrat</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{count:,} squares</source>
      <translation>{count} Quadrate</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{empty} without data, or of a single colour, skipped.</source>
      <translation>{empty} ohne Daten oder in nur einer Farbe übersprungen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>No square of raster '{raster}' that is left to annotate shows anything.</source>
      <translation>Kein noch zu annotierendes Quadrat des Rasters „{raster}“ zeigt etwas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Choose another extent, or smaller squares.</source>
      <translation>Wählen Sie eine andere Ausdehnung oder kleinere Quadrate.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Column '{column}' of the annotations in folder '{folder}'</source>
      <translation>Die Spalte '{column}' der Annotationen im Ordner „{folder}“</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Set 1 for crowns that are held out for validation and 0 for the others, or remove the column.</source>
      <translation>Setzen Sie 1 für Kronen, die zur Validierung zurückgehalten werden, und 0 für die anderen, oder entfernen Sie die Spalte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Folder '{folder}' has crowns of classes that the model does not learn: {unknown}.</source>
      <translation>Der Ordner „{folder}“ hat Kronen von Klassen, die das Modell nicht lernt: {unknown}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Its classes are: {labels}. Rename or remove those crowns.</source>
      <translation>Seine Klassen sind: {labels}. Benennen Sie diese Kronen um oder entfernen Sie sie.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>{where} holds '{wrong}'.</source>
      <translation>{where} enthält „{wrong}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>{where} marks no crown.</source>
      <translation>{where} kennzeichnet keine Krone.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>No crown is left to train on: the patches that hold validation crowns cover all the others.</source>
      <translation>Es bleibt keine Krone für das Training: Die Kacheln mit Validierungskronen bedecken alle anderen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Keep validation crowns in one part of the raster, or use smaller patches.</source>
      <translation>Lassen Sie Validierungskronen nur in einem Teil des Rasters oder verwenden Sie kleinere Kacheln.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>The patches folder '{folder}' does not exist.</source>
      <translation>Der Kachelordner „{folder}“ existiert nicht.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Choose the folder that 'Split raster' wrote.</source>
      <translation>Wählen Sie den Ordner, den „Raster aufteilen“ geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>{count} image(s) named in '{path}' are not in folder '{folder}', first: {first}.</source>
      <translation>{count} in „{path}“ genannte Bilder sind nicht im Ordner „{folder}“, zuerst: {first}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Keep the images beside their CSV file.</source>
      <translation>Bewahren Sie die Bilder neben ihrer CSV-Datei auf.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Patch '{patch}' has {width} x {height} pixels, more than the {most_width} x {most_height} of its split.</source>
      <translation>Die Kachel „{patch}“ hat {width} x {height} Pixel, mehr als die {most_width} x {most_height} ihrer Aufteilung.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Split the raster again.</source>
      <translation>Teilen Sie das Raster erneut auf.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>'{path}' cannot be read: {error}.</source>
      <translation>„{path}“ kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Folder '{folder}' holds {count} CSV files, and no '{manifest}' says which one it is.</source>
      <translation>Der Ordner „{folder}“ enthält {count} CSV-Dateien, und keine '{manifest}' sagt, welche es ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Keep one CSV of annotations in the folder, or split the raster again.</source>
      <translation>Lassen Sie nur eine CSV mit Annotationen im Ordner oder teilen Sie das Raster erneut auf.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Model written to '{model}'.</source>
      <translation>Modell nach „{model}“ geschrieben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>{patches} patches with {crowns} crowns to learn from, {validation} with {held} held out; {hidden} patches are blanked where they overlap those.</source>
      <translation>{patches} Kacheln mit {crowns} Kronen zum Lernen, {validation} mit {held} zurückgehalten; {hidden} Kacheln sind dort geschwärzt, wo sie jene überlappen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>{patches} patches with {crowns} crowns to learn from, {validation} with {held} held out.</source>
      <translation>{patches} Kacheln mit {crowns} Kronen zum Lernen, {validation} mit {held} zurückgehalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>{kind}, {millions:.1f} million parameters, from '{start}'; {optimizer}, learning rate {learning_rate:g}, {epochs} epochs in batches of {batch_size}; {device}, {precision}.</source>
      <translation>{kind}, {millions} Millionen Parameter, ausgehend von „{start}“; {optimizer}, Lernrate {learning_rate}, {epochs} Epochen in Batches von {batch_size}; {device}, {precision}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Patches of {patch_px} pixels{ground}; classes {labels}; augmentations: {varied}.</source>
      <translation>Kacheln von {patch_px} Pixeln{ground}; Klassen {labels}; Augmentierungen: {varied}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The model finds no crown of the validation patches. Train longer or with a higher learning rate; check that the ground resolution suits the crowns, that the bands are red, green, blue, and that the annotations lie on the crowns.</source>
      <translation>Das Modell findet keine Krone der Validierungskacheln. Trainieren Sie länger oder mit einer höheren Lernrate; prüfen Sie, ob die Bodenauflösung zu den Kronen passt, die Kanäle Rot, Grün, Blau sind und die Annotationen auf den Kronen liegen.</translation>
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
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The patches in folder '{folder}' hold no crowns.</source>
      <translation>Die Kacheln im Ordner „{folder}“ enthalten keine Kronen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Split with annotations.</source>
      <translation>Teilen Sie mit Annotationen auf.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The configuration asks for architecture '{architecture}', but model '{model}' is a '{other}'.</source>
      <translation>Die Konfiguration verlangt die Architektur „{architecture}“, aber das Modell „{model}“ ist ein „{other}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Choose a model of that architecture, or leave 'architecture' out.</source>
      <translation>Wählen Sie ein Modell dieser Architektur oder lassen Sie 'architecture' weg.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The configuration asks for {num_classes} classes, but there are {count}: {labels}.</source>
      <translation>Die Konfiguration verlangt {num_classes} Klassen, es gibt aber {count}: {labels}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Correct 'num_classes', or leave it out.</source>
      <translation>Berichtigen Sie 'num_classes' oder lassen Sie es weg.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>{devices} devices were asked for, but from QGIS training uses one.</source>
      <translation>Es wurden {devices} Geräte verlangt, aber aus QGIS heraus verwendet das Training eines.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Leave 'devices' out, or train from the command line.</source>
      <translation>Lassen Sie 'devices' weg oder trainieren Sie von der Kommandozeile aus.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Early stopping needs validation patches, but there are none.</source>
      <translation>Frühes Anhalten braucht Validierungskacheln, es gibt aber keine.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Set patience to 0.</source>
      <translation>Setzen Sie die Geduld auf 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The best epoch is chosen by {monitor}, which is measured every {metrics_every} epochs only.</source>
      <translation>Die beste Epoche wird nach {monitor} gewählt, was nur alle {metrics_every} Epochen gemessen wird.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Set validation.val_accuracy_interval to 1, or the monitor to val_loss.</source>
      <translation>Setzen Sie validation.val_accuracy_interval auf 1 oder die Auswahl der besten Epoche auf val_loss.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>, {metres:.3g} m on the ground</source>
      <translation>, {metres} m am Boden</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>as configured</source>
      <translation>wie konfiguriert</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Validation patches are those of '{validation_csv}'.</source>
      <translation>Die Validierungskacheln sind die von „{validation_csv}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>A single patch holds crowns, so none is held out and the model cannot be measured.</source>
      <translation>Nur eine einzige Kachel enthält Kronen, daher wird keine zurückgehalten und das Modell kann nicht gemessen werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The checkpoint of an earlier run, '{last}', is damaged, as a power cut leaves it; training starts from the beginning.</source>
      <translation>Der Checkpoint eines früheren Laufs, „{last}“, ist beschädigt, wie nach einem Stromausfall; das Training beginnt von vorn.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Going on from an earlier run: {done} of {epochs} epochs are done.</source>
      <translation>Ein früherer Lauf wird fortgesetzt: {done} von {epochs} Epochen sind fertig.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The model's weights are no longer numbers, so it is not written.</source>
      <translation>Die Gewichte des Modells sind keine Zahlen mehr, daher wird es nicht geschrieben.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Looking at the validation patches</source>
      <translation>Validierungskacheln werden betrachtet</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Where the patches lie is unknown: if they overlap, validation figures are too good.</source>
      <translation>Wo die Kacheln liegen, ist unbekannt: Überlappen sie sich, sind die Validierungskennzahlen zu gut.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>TensorBoard logs are not written because tensorboardX is not installed.</source>
      <translation>TensorBoard-Protokolle werden nicht geschrieben, weil tensorboardX nicht installiert ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The device ran out of memory; training goes on from epoch {epoch} with batches of {batch_size}.</source>
      <translation>Der Speicher des Geräts reichte nicht aus; das Training geht ab Epoche {epoch} mit Batches von {batch_size} weiter.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Cancelled: {done} of {epochs} epochs are done and kept.</source>
      <translation>Abgebrochen: {done} von {epochs} Epochen sind fertig und bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The logs cannot be written to '{folder}': {error}.</source>
      <translation>Die Protokolle können nicht nach „{folder}“ geschrieben werden: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The device has too little memory for a batch of one patch.</source>
      <translation>Das Gerät hat zu wenig Speicher für einen Batch aus einer Kachel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Close other programs, use smaller patches, or choose the CPU as the device.</source>
      <translation>Schließen Sie andere Programme, verwenden Sie kleinere Kacheln oder wählen Sie die CPU als Gerät.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>No step was made for {minutes:.0f} minutes: either it is a slow one, or a device or drive hangs. Cancel keeps what is finished.</source>
      <translation>Seit {minutes} Minuten gab es keinen Schritt: Entweder ist es ein langsamer, oder ein Gerät oder Laufwerk hängt. Abbrechen behält, was fertig ist.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine ({python}) {how} and was ended.{tail}</source>
      <translation>Die Engine ({python}) {how} und wurde beendet.{tail}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>Run again: finished work is kept. If it happens again, choose the CPU as the device, and check that the drive of the raster can be reached.</source>
      <translation>Starten Sie erneut: Fertige Arbeit bleibt erhalten. Geschieht es wieder, wählen Sie die CPU als Gerät und prüfen Sie, ob das Laufwerk des Rasters erreichbar ist.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The message log (panel 'DeepForest') has all it said.</source>
      <translation>Das Nachrichtenprotokoll (Bereich „DeepForest“) enthält alles, was sie gemeldet hat.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine ({python}) closed its output.{tail}</source>
      <translation>Die Engine ({python}) schloss ihre Ausgabe.{tail}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine ({python}) ended unexpectedly ({exit}).{tail}</source>
      <translation>Die Engine ({python}) endete unerwartet ({exit}).{tail}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>signal {signal}</source>
      <translation>Signal {signal}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>exit code {code}</source>
      <translation>Exitcode {code}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>exit code 0x{code:08X}</source>
      <translation>Exitcode 0x{code}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>Run 'Set up engine' with Recreate. {log}</source>
      <translation>Führen Sie „Engine einrichten“ mit „Neu erstellen“ aus. {log}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source> Its last lines:
{lines}
</source>
      <translation> Ihre letzten Zeilen:
{lines}
</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>Cancelled; the engine did not stop within {seconds:g} s and was ended.</source>
      <translation>Abgebrochen; die Engine hielt nicht innerhalb von {seconds} s an und wurde beendet.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine ({python}) said nothing within {seconds:g} s of its start.{tail}</source>
      <translation>Die Engine ({python}) meldete sich nicht innerhalb von {seconds} s nach ihrem Start.{tail}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>Try again; if it stays so, run 'Set up engine' with Recreate.</source>
      <translation>Versuchen Sie es erneut; bleibt es dabei, führen Sie „Engine einrichten“ mit „Neu erstellen“ aus.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine ({python}) speaks protocol {other}, this plugin {protocol}.</source>
      <translation>Die Engine ({python}) spricht Protokoll {other}, diese Erweiterung {protocol}.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>Run 'Set up engine' with Recreate, and restart QGIS.</source>
      <translation>Führen Sie „Engine einrichten“ mit „Neu erstellen“ aus und starten Sie QGIS neu.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The system may have ended it for want of memory: try a smaller batch or patch size. {log}</source>
      <translation>Vielleicht hat das System sie aus Mangel an Arbeitsspeicher beendet: Versuchen Sie eine kleinere Batch- oder Kachelgröße. {log}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine refused the job: {reason}</source>
      <translation>Die Engine wies den Auftrag zurück: {reason}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>Please report it.</source>
      <translation>Bitte melden Sie dies.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine's result cannot be read.</source>
      <translation>Das Ergebnis der Engine kann nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>gave no sign of life for {seconds:g} s</source>
      <translation>gab {seconds} s lang kein Lebenszeichen</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>lives, but its job made no step for {seconds:.0f} s</source>
      <translation>lebt, ihr Auftrag machte aber {seconds} s lang keinen Schritt</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The folder of wheels '{wheels}' does not exist.</source>
      <translation>Der Wheel-Ordner „{wheels}“ existiert nicht.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The folder of wheels '{wheels}' holds no wheel.</source>
      <translation>Der Wheel-Ordner „{wheels}“ enthält kein Wheel.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Name the folder that 'pip download' filled (*.whl).</source>
      <translation>Nennen Sie den Ordner, den 'pip download' gefüllt hat (*.whl).</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Making the engine's environment: {problem}.</source>
      <translation>Die Umgebung der Engine wird erstellt: {problem}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>'{folder}' holds something else than an environment, so it was left alone.</source>
      <translation>„{folder}“ enthält etwas anderes als eine Umgebung und wurde daher nicht angetastet.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Name a folder that is new or empty.</source>
      <translation>Nennen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Another program is making the engine in '{folder}' right now.</source>
      <translation>Ein anderes Programm erstellt gerade die Engine in „{folder}“.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Wait for it.</source>
      <translation>Warten Sie darauf.</translation>
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
      <source>The engine needs Python {oldest} to {newest}, QGIS's own is {version}, and uv, which could fetch one, is not to be had.</source>
      <translation>Die Engine braucht Python {oldest} bis {newest}, das von QGIS ist {version}, und uv, das eines holen könnte, ist nicht zu bekommen.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Install uv (https://docs.astral.sh/uv), or name an interpreter of that version.</source>
      <translation>Installieren Sie uv (https://docs.astral.sh/uv) oder nennen Sie einen Interpreter dieser Version.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Using pip and venv.</source>
      <translation>pip und venv werden verwendet.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>uv was not found; trying to get it with pip.</source>
      <translation>uv wurde nicht gefunden; es wird versucht, es mit pip zu holen.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>uv is not to be had.</source>
      <translation>uv ist nicht zu bekommen.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The engine cannot be made in '{folder}': {error}.</source>
      <translation>Die Engine kann in „{folder}“ nicht erstellt werden: {error}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Choose another place with the variable {variable}.</source>
      <translation>Wählen Sie einen anderen Ort mit der Variablen {variable}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The old environment '{folder}' cannot be removed: {error}.</source>
      <translation>Die alte Umgebung „{folder}“ kann nicht entfernt werden: {error}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Close other QGIS windows and programs that use it, then run it again.</source>
      <translation>Schließen Sie andere QGIS-Fenster und Programme, die sie verwenden, und starten Sie dann erneut.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>QGIS's own Python does not serve for the engine; uv finds or fetches Python {version}.</source>
      <translation>Das Python von QGIS taugt nicht für die Engine; uv sucht oder holt Python {version}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>it was asked for again</source>
      <translation>es wurde erneut verlangt</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Using uv ({program}).</source>
      <translation>uv wird verwendet ({program}).</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Run it again; if it fails at the same place, report these lines.</source>
      <translation>Führen Sie es erneut aus; scheitert es an derselben Stelle, melden Sie diese Zeilen.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>'{path}' failed (exit code {code}):
{text}
</source>
      <translation>„{path}“ ist gescheitert (Exitcode {code}):
{text}
</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Free some disk space (about 8 GB) and run it again.</source>
      <translation>Geben Sie Speicherplatz frei (etwa 8 GB) und starten Sie erneut.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>The network's certificate is not trusted: ask for its CA file and name it in the variable SSL_CERT_FILE.</source>
      <translation>Dem Zertifikat des Netzwerks wird nicht vertraut: Fragen Sie nach dessen CA-Datei und nennen Sie sie in der Variablen SSL_CERT_FILE.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Check the network and the proxy (Settings, Options, Network), or give a folder of wheels.</source>
      <translation>Prüfen Sie das Netzwerk und den Proxy (Einstellungen, Optionen, Netzwerk) oder geben Sie einen Wheel-Ordner an.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Close other QGIS windows that use the engine, and retry.</source>
      <translation>Schließen Sie andere QGIS-Fenster, die die Engine verwenden, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Install uv, or Python's venv module (Debian, Ubuntu: sudo apt install python3-venv).</source>
      <translation>Installieren Sie uv oder das venv-Modul von Python (Debian, Ubuntu: sudo apt install python3-venv).</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Setting up the engine was cancelled; nothing of it is left.</source>
      <translation>Das Einrichten der Engine wurde abgebrochen; es ist nichts davon übrig.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>'{path}' is not a Python that can be run.</source>
      <translation>„{path}“ ist kein ausführbares Python.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>Name the program itself, such as python3.12.</source>
      <translation>Nennen Sie das Programm selbst, etwa python3.12.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>'{path}' is Python {version}, but the engine needs {oldest} or newer.</source>
      <translation>„{path}“ ist Python {version}, die Engine braucht aber {oldest} oder neuer.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>Name a newer one, or none: uv then fetches one.</source>
      <translation>Nennen Sie ein neueres oder keines: uv holt dann eines.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>{base} (Python {version})</source>
      <translation>{base} (Python {version})</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>Python {version}, which uv finds or fetches</source>
      <translation>Python {version}, das uv findet oder holt</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>Run 'Set up engine' (Processing Toolbox, DeepForest).</source>
      <translation>Führen Sie „Engine einrichten“ aus (Verarbeitungswerkzeuge, DeepForest).</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>The engine that finds crowns is not set up: {problem}, and QGIS's own Python {lacking}.</source>
      <translation>Die Engine, die Kronen findet, ist nicht eingerichtet: {problem}, und das Python von QGIS {lacking}.</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>The plugin's setting {name} names '{python}', which is not a Python that can be run.</source>
      <translation>Die Einstellung {name} der Erweiterung nennt „{python}“, was kein ausführbares Python ist.</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>The variable {name} names '{python}', which is not a Python that can be run.</source>
      <translation>Die Variable {name} nennt „{python}“, was kein ausführbares Python ist.</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>Correct it, or unset it. {advice}</source>
      <translation>Berichtigen Sie dies oder heben Sie es auf. {advice}</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' has not been made yet</source>
      <translation>„{folder}“ wurde noch nicht erstellt</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>making '{folder}' was interrupted</source>
      <translation>das Erstellen von „{folder}“ wurde unterbrochen</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>the Python that '{folder}' was made from is gone</source>
      <translation>das Python, auf dem „{folder}“ aufbaut, ist nicht mehr da</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was made for another version of the plugin</source>
      <translation>„{folder}“ wurde für eine andere Version der Erweiterung erstellt</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was made without today's developer tools</source>
      <translation>„{folder}“ wurde ohne die heutigen Entwicklerwerkzeuge erstellt</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was made for the accelerator '{made}', not '{accelerator}'</source>
      <translation>„{folder}“ wurde für den Beschleuniger '{made}' erstellt, nicht für '{accelerator}'</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was made with Python {made}, not {python}</source>
      <translation>„{folder}“ wurde mit Python {made} erstellt, nicht mit {python}</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>({version}) is older than {oldest}</source>
      <translation>({version}) ist älter als {oldest}</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>({version}) lacks {missing} and more</source>
      <translation>({version}) hat {missing} und weitere nicht</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>({version}) lacks {missing}</source>
      <translation>({version}) hat {missing} nicht</translation>
    </message>
    <message>
      <location filename="../runtime/packages.py" />
      <source>{fetched:.0f} MB fetched; on the way: {names}</source>
      <translation>{fetched} MB geholt; unterwegs: {names}</translation>
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
      <source>Close other programs, or layers that QGIS has open, and run again.</source>
      <translation>Schließen Sie andere Programme oder Layer, die QGIS geöffnet hat, und starten Sie erneut.</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>The job ended without a result.</source>
      <translation>Der Auftrag endete ohne Ergebnis.</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>The job failed unexpectedly ({type}: {error}).</source>
      <translation>Der Auftrag ist unerwartet gescheitert ({type}: {error}).</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>{index} cannot be reached: PyPI's build is taken, which is larger (CUDA included) and runs on the CPU too.</source>
      <translation>{index} ist nicht erreichbar: der Build von PyPI wird genommen, der größer ist (mit CUDA) und auch auf der CPU läuft.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>{index} cannot be reached: PyPI's build is taken, which runs on the CPU only.</source>
      <translation>{index} ist nicht erreichbar: der Build von PyPI wird genommen, der nur auf der CPU läuft.</translation>
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
      <source>CUDA is NVIDIA's and does not exist on macOS.</source>
      <translation>CUDA ist von NVIDIA und existiert unter macOS nicht.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>Choose automatic: Apple's GPU is used.</source>
      <translation>Wählen Sie automatisch: Apples GPU wird verwendet.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>The NVIDIA driver {driver} is too old for this torch: the CPU build is installed. Install a newer driver and run 'Set up engine' again.</source>
      <translation>Der NVIDIA-Treiber {driver} ist zu alt für dieses torch: Der CPU-Build wird installiert. Installieren Sie einen neueren Treiber und führen Sie „Engine einrichten“ erneut aus.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>No NVIDIA driver was found: the CUDA build of torch is installed, but runs on the CPU until there is one.</source>
      <translation>Es wurde kein NVIDIA-Treiber gefunden: Der CUDA-Build von torch wird installiert, läuft aber auf der CPU, bis es einen gibt.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>No class was given.</source>
      <translation>Es wurde keine Klasse angegeben.</translation>
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
      <translation>Kanal „{band}“ ist keine Zahl.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/parameters.py" />
      <source>Give band numbers such as 1;2;3, in the order red, green, blue.</source>
      <translation>Geben Sie Kanalnummern wie 1;2;3 an, in der Reihenfolge Rot, Grün, Blau.</translation>
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
      <translation>Prüfen Sie die Ausdehnung oder die Flächen und deren Koordinatenbezugssystem.</translation>
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
      <translation>Prüfen Sie deren Koordinaten und deren KBS.</translation>
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
      <translation>„{path}“ kann nicht geschrieben werden: {error}</translation>
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
      <translation>Der Bericht „{path}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Size (px)</source>
      <translation>Größe (px)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Ground resolution (m per px)</source>
      <translation>Bodenauflösung (m je px)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>CRS</source>
      <translation>KBS</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Data type</source>
      <translation>Datentyp</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Architecture</source>
      <translation>Architektur</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Ground extent of a patch (m)</source>
      <translation>Bodenausdehnung einer Kachel (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Resolution learned from (m per px)</source>
      <translation>Gelernt bei einer Auflösung von (m je px)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Score threshold of the model</source>
      <translation>Score-Schwelle des Modells</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Areas</source>
      <translation>Flächen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Windows</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Patch overlap (share)</source>
      <translation>Kachelüberlappung (Anteil)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Score threshold</source>
      <translation>Score-Schwelle</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Overlap threshold (IoU)</source>
      <translation>Überlappungsschwelle (IoU)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Crowns do not overlap</source>
      <translation>Kronen überlappen sich nicht</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Where windows overlap</source>
      <translation>Wo Fenster sich überlappen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>no CRS</source>
      <translation>kein KBS</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>everywhere</source>
      <translation>überall</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Stretched from</source>
      <translation>Gestreckt aus</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Extent</source>
      <translation>Ausdehnung</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>{width} x {height} pixels</source>
      <translation>{width} x {height} Pixel</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Started from</source>
      <translation>Ausgangsmodell</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Made</source>
      <translation>Erstellt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Measured at training</source>
      <translation>Beim Training gemessen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>{low} to {high}</source>
      <translation>{low} bis {high}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>1 epoch</source>
      <translation>1 Epoche</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{0} epochs</source>
      <translation>{0} Epochen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Precision</source>
      <translation>Präzision</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Recall</source>
      <translation>Trefferquote</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Training: loss</source>
      <translation>Training: Verlust</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Training: classification</source>
      <translation>Training: Klassifikation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Training: boxes</source>
      <translation>Training: Boxen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Training: centres</source>
      <translation>Training: Mitten</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Validation: loss</source>
      <translation>Validierung: Verlust</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Validation: classification</source>
      <translation>Validierung: Klassifikation</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Validation: boxes</source>
      <translation>Validierung: Boxen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Validation: centres</source>
      <translation>Validierung: Mitten</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>missed</source>
      <translation>übersehen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Map of found, false and missed crowns</source>
      <translation>Karte der gefundenen, falschen und übersehenen Kronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Precision, recall and F1 by score threshold</source>
      <translation>Präzision, Trefferquote und F1 nach Score-Schwelle</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Precision against recall</source>
      <translation>Präzision gegen Trefferquote</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Histogram of the IoU of matched crowns</source>
      <translation>Histogramm der IoU zugeordneter Kronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Predicted against reference crown diameters</source>
      <translation>Vorhergesagte Kronendurchmesser gegen die der Referenz</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Crown cover</source>
      <translation>Kronendeckung</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Crowns per hectare</source>
      <translation>Kronen je Hektar</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Area looked at</source>
      <translation>Betrachtete Fläche</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Median diameter</source>
      <translation>Median der Durchmesser</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Median score</source>
      <translation>Median der Scores</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>0 to 1</source>
      <translation>0 bis 1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>IoU 0.50 to 0.95</source>
      <translation>IoU 0,50 bis 0,95</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>False positives</source>
      <translation>Falsch Positive</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Missed</source>
      <translation>Übersehen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>The model holds a score threshold of {threshold}; F1 is largest, {f1}, at {best}.</source>
      <translation>Das Modell enthält eine Score-Schwelle von {threshold}; F1 ist am größten, {f1}, bei {best}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>At most {count} of a kind are drawn, picked at random.</source>
      <translation>Von jeder Art sind höchstens {count} gezeichnet, zufällig ausgewählt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Crown diameters of the matches ({unit}): predicted ones differ by {mean} {unit} on average, root mean square {square} {unit}, correlation {correlation}. On the dotted line both agree.</source>
      <translation>Kronendurchmesser der Zuordnungen ({unit}): Die vorhergesagten weichen im Mittel um {mean} {unit} ab, im quadratischen Mittel um {square} {unit}; Korrelation {correlation}. Auf der gepunkteten Linie stimmen beide überein.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>1 crown annotated</source>
      <translation>1 Krone annotiert</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{0} crowns annotated</source>
      <translation>{0} Kronen annotiert</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>1 found</source>
      <translation>1 gefunden</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{0} found</source>
      <translation>{0} gefunden</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Score (0 to 1)</source>
      <translation>Score (0 bis 1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{part} of {whole}</source>
      <translation>{part} von {whole}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{epochs}; the weights after epoch {number} were kept</source>
      <translation>{epochs}; behalten wurden die Gewichte nach Epoche {number}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>No epoch was finished.</source>
      <translation>Keine Epoche wurde abgeschlossen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Figure (0 to 1)</source>
      <translation>Kennzahl (0 bis 1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>The model holds a score threshold of {threshold}; at no threshold does a crown that it finds match an annotated one.</source>
      <translation>Das Modell enthält eine Score-Schwelle von {threshold}; bei keiner Schwelle passt eine Krone, die es findet, zu einer annotierten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>This threshold is stored in the model: prediction uses it unless another is asked for.</source>
      <translation>Diese Schwelle ist im Modell gespeichert: Die Vorhersage verwendet sie, sofern keine andere verlangt wird.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>F1 is largest, {f1}, at {best}.</source>
      <translation>F1 ist am größten, {f1}, bei {best}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>East (map units)</source>
      <translation>Ost (Karteneinheiten)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>North (map units)</source>
      <translation>Nord (Karteneinheiten)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>IoU of the match</source>
      <translation>IoU der Zuordnung</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Histogram: {figure}</source>
      <translation>Histogramm: {figure}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Epoch</source>
      <translation>Epoche</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{figure} by epoch</source>
      <translation>{figure} nach Epoche</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Crowns on “{raster}”</source>
      <translation>Kronen auf „{raster}“</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Found by “{model}”, {time}, in {duration}.</source>
      <translation>Gefunden von „{model}“, {time}, in {duration}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Crown diameters, the mean of a box’s two sides on the ground; median {diameter} m.</source>
      <translation>Kronendurchmesser, das Mittel der beiden Seiten einer Box am Boden; Median {diameter} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Scores of the crowns; median {score}.</source>
      <translation>Scores der Kronen; Median {score}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>How good are the crowns of “{name}”?</source>
      <translation>Wie gut sind die Kronen von „{name}“?</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Recall and precision</source>
      <translation>Trefferquote und Präzision</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>scores {low} to {high}</source>
      <translation>Scores {low} bis {high}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Centres of the crowns in map units: {found}, {false}, {missed}.</source>
      <translation>Mittelpunkte der Kronen in Karteneinheiten: {found}, {false}, {missed}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>IoU of the matches ({count}): 0 is no overlap, 1 is identical; median {median}.</source>
      <translation>IoU der Zuordnungen ({count}): 0 heißt keine Überlappung, 1 identisch; Median {median}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>The dotted line marks the epoch that was kept.</source>
      <translation>Die gepunktete Linie zeigt die behaltene Epoche.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>F1 is largest, {f1}, where crowns with a score below {threshold} are left out.</source>
      <translation>F1 ist am größten, {f1}, wenn Kronen mit einem Score unter {threshold} weggelassen werden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Reference diameter ({unit})</source>
      <translation>Referenzdurchmesser ({unit})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Predicted diameter ({unit})</source>
      <translation>Vorhergesagter Durchmesser ({unit})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>1 true positive</source>
      <translation>1 richtig Positive</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{0} true positives</source>
      <translation>{0} richtig Positive</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>1 false positive</source>
      <translation>1 falsch Positive</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{0} false positives</source>
      <translation>{0} falsch Positive</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>1 missed</source>
      <translation>1 übersehen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{0} missed</source>
      <translation>{0} übersehen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Where it does worst</source>
      <translation>Wo es am schlechtesten ist</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Where it does best</source>
      <translation>Wo es am besten ist</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Predictions</source>
      <translation>Vorhersagen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Reference</source>
      <translation>Referenz</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Label fields</source>
      <translation>Klassenfelder</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>IoU threshold</source>
      <translation>IoU-Schwelle</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Compared in</source>
      <translation>Verglichen in</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Crown diameter of points (m)</source>
      <translation>Kronendurchmesser der Punkte (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>map units</source>
      <translation>Karteneinheiten</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Windows without data, or of a single colour</source>
      <translation>Fenster ohne Daten oder von einer einzigen Farbe</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Unreadable (share of the area)</source>
      <translation>Nicht lesbar (Anteil der Fläche)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Windows not reached</source>
      <translation>Nicht erreichte Fenster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Epochs asked for</source>
      <translation>Verlangte Epochen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Batch size</source>
      <translation>Batch-Größe</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Optimizer</source>
      <translation>Optimierer</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Learning-rate schedule</source>
      <translation>Lernratenplan</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Backbone</source>
      <translation>Backbone</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Best epoch by</source>
      <translation>Beste Epoche nach</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Seed</source>
      <translation>Startwert des Zufalls (Seed)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Training patches</source>
      <translation>Trainingskacheln</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Training crowns</source>
      <translation>Trainingskronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Validation patches</source>
      <translation>Validierungskacheln</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Training of {name}</source>
      <translation>Training von {name}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>frozen</source>
      <translation>festgehalten</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>trained</source>
      <translation>trainiert</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>patches in {folder}</source>
      <translation>Kacheln in {folder}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Predicted crowns “{predictions}” against reference crowns “{truth}”.</source>
      <translation>Vorhergesagte Kronen „{predictions}“ gegen Referenzkronen „{truth}“.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>A match is an overlap (IoU) of more than {least} and the same class, one to one, chosen so that the total IoU is largest.</source>
      <translation>Eine Zuordnung ist eine Überlappung (IoU) von mehr als {least} und dieselbe Klasse, eins zu eins, so gewählt, dass die Summe der IoU am größten ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>A match is an overlap (IoU) of more than {least}, one to one, chosen so that the total IoU is largest.</source>
      <translation>Eine Zuordnung ist eine Überlappung (IoU) von mehr als {least}, eins zu eins, so gewählt, dass die Summe der IoU am größten ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision: the share of predicted crowns that are real. Recall: the share of reference crowns that were found. F1: their harmonic mean. mAP: COCO’s mean average precision over IoU 0.50 to 0.95. A dash marks a figure that is undefined.</source>
      <translation>Präzision (precision): der Anteil der vorhergesagten Kronen, die es wirklich gibt. Trefferquote (recall): der Anteil der Referenzkronen, die gefunden wurden. F1: ihr harmonisches Mittel. mAP: die mittlere Präzision nach COCO über IoU 0,50 bis 0,95. Ein Strich steht für eine Kennzahl, die nicht definiert ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>By class</source>
      <translation>Nach Klasse</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>A crown counts as found only where its class is right.</source>
      <translation>Eine Krone gilt nur als gefunden, wenn ihre Klasse stimmt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Predicted</source>
      <translation>Vorhergesagt</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Classes aside, precision is {precision}, recall {recall} and F1 {f1}.</source>
      <translation>Ohne Rücksicht auf die Klassen ist die Präzision {precision}, die Trefferquote {recall} und F1 {f1}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>By score</source>
      <translation>Nach Score</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision, recall and F1 of the crowns whose score is at least the threshold.</source>
      <translation>Präzision, Trefferquote und F1 der Kronen, deren Score mindestens die Schwelle erreicht.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision against recall as the threshold goes down; numbers are score thresholds.</source>
      <translation>Präzision gegen Trefferquote bei sinkender Schwelle; die Zahlen sind Score-Schwellen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>The ring marks the best F1.</source>
      <translation>Der Ring zeigt das beste F1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>How well matched crowns fit</source>
      <translation>Wie gut zugeordnete Kronen passen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Notes</source>
      <translation>Hinweise</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Score at least</source>
      <translation>Score mindestens</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Patch {name} with annotated and found crowns</source>
      <translation>Kachel {name} mit annotierten und gefundenen Kronen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Crown cover: the share of the ground looked at that lies under a crown; where crowns overlap it counts once. A crown belongs to the place where its centre lies. A dash marks a figure that is unknown.</source>
      <translation>Kronendeckung: der Anteil der betrachteten Bodenfläche, der unter einer Krone liegt; wo Kronen sich überlappen, zählt er einmal. Eine Krone gehört an den Ort, an dem ihre Mitte liegt. Ein Strich steht für eine Angabe, die unbekannt ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Without a CRS nothing tells how large a pixel is on the ground.</source>
      <translation>Ohne KBS verrät nichts, wie groß ein Pixel am Boden ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>The crowns</source>
      <translation>Die Kronen</translation>
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
      <source>Mean diameter (m)</source>
      <translation>Mittlerer Durchmesser (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Where it looked</source>
      <translation>Wo gesucht wurde</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Precision, recall and F1 on the validation patches, of the crowns whose score is at least the threshold.</source>
      <translation>Präzision, Trefferquote und F1 auf den Validierungskacheln, für die Kronen, deren Score mindestens die Schwelle erreicht.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The dotted line marks the one that is stored.</source>
      <translation>Die gepunktete Linie zeigt die gespeicherte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The ring marks the one that is stored.</source>
      <translation>Der Ring zeigt die gespeicherte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Measured with the model that was kept. A crown counts as found where its overlap (IoU) with an annotated one is more than {least}.</source>
      <translation>Gemessen mit dem behaltenen Modell. Eine Krone gilt als gefunden, wenn ihre Überlappung (IoU) mit einer annotierten größer als {least} ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>All thresholds</source>
      <translation>Alle Schwellen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Epoch by epoch</source>
      <translation>Epoche für Epoche</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Loss per epoch, without unit, lower is better.</source>
      <translation>Verlust je Epoche, ohne Einheit; kleiner ist besser.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Quality on the validation patches per epoch, from 0 to 1, higher is better.</source>
      <translation>Güte auf den Validierungskacheln je Epoche, von 0 bis 1; größer ist besser.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Recall (solid) and precision (dashed) of each class per epoch:</source>
      <translation>Trefferquote (durchgezogen) und Präzision (gestrichelt) jeder Klasse je Epoche:</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Learning rate per epoch, on a logarithmic scale.</source>
      <translation>Lernrate je Epoche, auf logarithmischer Skala.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>All figures of all epochs</source>
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
      <source>crowns that the model finds</source>
      <translation>Kronen, die das Modell findet</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The model never saw these patches while it learned. They are ordered by F1.</source>
      <translation>Das Modell hat diese Kacheln beim Lernen nie gesehen. Sie sind nach F1 geordnet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The model learned from these patches, so they do not show how good it is elsewhere.</source>
      <translation>Das Modell hat aus diesen Kacheln gelernt; sie zeigen also nicht, wie gut es anderswo ist.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Data</source>
      <translation>Daten</translation>
    </message>
  </context>
</TS>
