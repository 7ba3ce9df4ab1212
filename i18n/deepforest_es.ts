<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
      <translation>Capa de anotaciones</translation>
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
      <translation>Áreas anotadas</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Crowns</source>
      <translation>Copas</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Orthomosaic on which crowns are digitized. The layers get its CRS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Classes, separated by commas</source>
      <translation>Clases, separadas por comas</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Areas to annotate</source>
      <translation>Áreas a anotar</translation>
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
      <translation>Reemplazar anotaciones existentes</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotations (GeoPackage)</source>
      <translation>Anotaciones (GeoPackage)</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotated crowns</source>
      <translation>Copas anotadas</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Completely annotated areas</source>
      <translation>Áreas anotadas por completo</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Model that detects the crowns for pre-filling. Default: the bundled model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Score threshold of pre-filled crowns (0–1)</source>
      <translation>Umbral de puntuación de las copas rellenadas (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Lower values give fewer missing crowns and more wrong ones. Default: the threshold of the model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Extent to pre-fill</source>
      <translation>Extensión a rellenar</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Rectangle in which crowns are pre-filled. Default: the areas to annotate, else the whole raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>tree,crown,deepforest,annotate,digitize,label,training,draw,correct</source>
      <translation>árbol,copa,deepforest,anotar,digitalizar,etiquetar,entrenamiento,dibujar,corregir</translation>
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
      <translation>Resolución en el terreno de los mapas web (m por píxel)</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>HTML files</source>
      <translation>Archivos HTML</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>DeepForest model</source>
      <translation>Modelo de DeepForest</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <location filename="../algorithms/base/resolved_algorithm.py" />
      <source>The algorithm was run before it was prepared.</source>
      <translation>El algoritmo se ejecutó antes de prepararse.</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>from the folder of wheels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>for NVIDIA graphics cards (CUDA)</source>
      <translation>para tarjetas gráficas NVIDIA (CUDA)</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>for the processor (CPU)</source>
      <translation>para el procesador (CPU)</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>for macOS (processor and Apple GPU)</source>
      <translation>para macOS (procesador y GPU de Apple)</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Python of the engine</source>
      <translation>Python del motor</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Graphics card</source>
      <translation>Tarjeta gráfica</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Self-test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Engine of DeepForest</source>
      <translation>Motor de DeepForest</translation>
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
      <translation>Tamaño en disco</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>{found} of {count} trees detected in {seconds} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Starting the engine in '{python}' …</source>
      <translation>Iniciando el motor en «{python}»…</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>driver {version}</source>
      <translation>controlador {version}</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>about {size} GB</source>
      <translation>unos {size} GB</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Devices</source>
      <translation>Dispositivos</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Versions</source>
      <translation>Versiones</translation>
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
      <translation>Evaluar copas</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Evaluates predicted crowns against reference crowns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Precision (0–1)</source>
      <translation>Precisión (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Fraction of the predicted crowns that are correct.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Recall (0–1)</source>
      <translation>Exhaustividad (recall, 0–1)</translation>
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
      <translation>árbol,copa,deepforest,exactitud,precisión,exhaustividad,recall,validación</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fine-tune</source>
      <translation>Ajustar modelo</translation>
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
      <translation>Precisión de los recuadros en los parches de validación</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Box recall on the validation patches</source>
      <translation>Exhaustividad de los recuadros en los parches de validación</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>tree,crown,deepforest,training,train,finetune,model,deep learning</source>
      <translation>árbol,copa,deepforest,entrenamiento,entrenar,ajuste fino,modelo,aprendizaje profundo</translation>
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
      <translation>sugerida, prioridad {rank}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Score of the model (0–1); empty: digitized</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>other</source>
      <translation>otras</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Score (0–1)</source>
      <translation>Puntuación (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Crown diameter (m)</source>
      <translation>Diámetro de copa (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Crown area (m²)</source>
      <translation>Área de copa (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>On the raster edge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Run</source>
      <translation>Ejecución</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Raster</source>
      <translation>Ráster</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Parameters</source>
      <translation>Parámetros</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Tree crowns detected by the model {model} in {raster}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Subject</source>
      <translation>Tema</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>true positive</source>
      <translation>verdadero positivo</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>false positive</source>
      <translation>falso positivo</translation>
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
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Overlap (IoU, 0–1)</source>
      <translation>Superposición (IoU, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Image</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Column (px)</source>
      <translation>Columna (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Row (px)</source>
      <translation>Fila (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Width (px)</source>
      <translation>Ancho (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Height (px)</source>
      <translation>Alto (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Rank (1: annotate first)</source>
      <translation>Prioridad (1: anotar primero)</translation>
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
      <translation>copas de árboles</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>no crowns</source>
      <translation>sin copas</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>{time}: detected by DeepForest for QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Model: {licence}</source>
      <translation>Modelo: {licence}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>more than {low} crowns per hectare</source>
      <translation>más de {low} copas por hectárea</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>{low}–{high} crowns per hectare</source>
      <translation>{low}–{high} copas por hectárea</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Predict tile</source>
      <translation>Predecir copas</translation>
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
      <translation>Número de copas</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>tree,crown,deepforest,detect,prediction,inference,forest,deep learning</source>
      <translation>árbol,copa,deepforest,detectar,predicción,inferencia,bosque,aprendizaje profundo</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>The crowns found so far are also kept in '{path}' for {days} days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Set up engine</source>
      <translation>Instalar motor</translation>
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
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>HTML files (*.html)</source>
      <translation>Archivos HTML (*.html)</translation>
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
      <translation>Acelerador</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Recreate</source>
      <translation>Volver a crear</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Python interpreter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Folder of wheels (offline)</source>
      <translation>Carpeta de wheels (sin conexión)</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Version of the engine</source>
      <translation>Versión del motor</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Devices of the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>deepforest,install,torch,environment,gpu,cuda,versions</source>
      <translation>deepforest,instalar,torch,entorno,gpu,cuda,versiones</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>CPU only</source>
      <translation>Solo CPU</translation>
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
      <translation>Versión {version}, dispositivos: {devices}.</translation>
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
      <translation>Dividir ráster</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Cuts an annotated raster into training patches.</source>
      <translation>Corta un ráster anotado en parches de entrenamiento.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Table in the patches folder with one row per crown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Annotations of the patches (CSV)</source>
      <translation>Anotaciones de los parches (CSV)</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>tree,crown,deepforest,training,patches,tiles,annotations,deep learning</source>
      <translation>árbol,copa,deepforest,entrenamiento,parches,teselas,anotaciones,aprendizaje profundo</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Suggest areas</source>
      <translation>Sugerir áreas</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Suggests areas to annotate next, by model uncertainty and novelty (active learning).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>tree,crown,deepforest,annotate,active learning,sampling,uncertainty,training</source>
      <translation>árbol,copa,deepforest,anotar,aprendizaje activo,muestreo,incertidumbre,entrenamiento</translation>
    </message>
    <message>
      <location filename="../gui/background.py" />
      <source>This part of DeepForest is not loaded. Switch the plugin off and on again.</source>
      <translation>Esta parte de DeepForest no está cargada. Desactive y vuelva a activar el complemento.</translation>
    </message>
    <message>
      <location filename="../gui/background.py" />
      <source>It ended without a result.</source>
      <translation>Terminó sin resultado.</translation>
    </message>
    <message>
      <location filename="../gui/engine_state.py" />
      <source>The engine that finds crowns is not set up yet.</source>
      <translation>El motor que encuentra las copas aún no está instalado.</translation>
    </message>
    <message>
      <location filename="../gui/engine_state.py" />
      <source>The engine was made for another version of DeepForest and needs an update.</source>
      <translation>El motor se creó para otra versión de DeepForest y necesita una actualización.</translation>
    </message>
    <message>
      <location filename="../gui/help_window.py" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../gui/help_window.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>{count} crowns found in '{name}', as a temporary layer: its icon saves it.</source>
      <translation>Se encontraron {count} copas en «{name}», como capa temporal: su icono la guarda.</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>No crowns found in this view of '{name}'. Zoom in on trees, or fine-tune a model on your forest.</source>
      <translation>No se encontraron copas en esta vista de «{name}». Acerque la vista a los árboles, o ajuste un modelo a su bosque.</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>Add an orthomosaic first: the map shows no raster layer.</source>
      <translation>Añada primero un ortomosaico: el mapa no muestra ninguna capa ráster.</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>No raster of the map has colours. Select the layer to search in the layers panel.</source>
      <translation>Ningún ráster del mapa tiene colores. Seleccione en el panel de capas la capa en la que buscar.</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>Finding crowns in '{name}'</source>
      <translation>Buscando copas en «{name}»</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>The map view shows no part of '{name}'.</source>
      <translation>La vista del mapa no muestra ninguna parte de «{name}».</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>Crowns in {name}</source>
      <translation>Copas en {name}</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Set up the engine of DeepForest</source>
      <translation>Instalar el motor de DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Crowns are found by an engine that runs beside QGIS, in a Python environment of its own. Nothing is installed into QGIS, and nothing at all before you press the button below.</source>
      <translation>Las copas las encuentra un motor que se ejecuta junto a QGIS, en un entorno de Python propio. No se instala nada dentro de QGIS, y nada en absoluto antes de que pulse el botón de abajo.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>What will be installed</source>
      <translation>Qué se instalará</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Options</source>
      <translation>Opciones</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>A Python program, 3.10 or newer, such as that of a conda environment.</source>
      <translation>Un programa Python, 3.10 o posterior, como el de un entorno conda.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>QGIS's own, or one that is fetched</source>
      <translation>El propio de QGIS, o uno que se descarga</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>A folder with all packages as wheels (*.whl). The network is then not used.</source>
      <translation>Una carpeta con todos los paquetes como wheels (*.whl). En ese caso no se usa la red.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>none: the packages are downloaded</source>
      <translation>ninguna: los paquetes se descargan</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Accelerator:</source>
      <translation>Acelerador:</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Python to build on:</source>
      <translation>Python de base:</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Folder of wheels (offline):</source>
      <translation>Carpeta de wheels (sin conexión):</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Copy log</source>
      <translation>Copiar registro</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Looking at this computer …</source>
      <translation>Examinando este equipo…</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>nothing to download</source>
      <translation>nada que descargar</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Setting up the engine of DeepForest</source>
      <translation>Instalando el motor de DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Beginning …</source>
      <translation>Empezando…</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Packages</source>
      <translation>Paquetes</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Build of torch</source>
      <translation>Compilación de torch</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>about {disk} GB on disk, of {free} GB that are free</source>
      <translation>unos {disk} GB en disco, de {free} GB libres</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Check engine</source>
      <translation>Comprobar motor</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>An engine that fits is in its place. Setting it up again replaces it.</source>
      <translation>Ya hay instalado un motor adecuado. Instalarlo de nuevo lo reemplaza.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Stopping …</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Looking at this computer</source>
      <translation>Examinando este equipo</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>{main} and {count} more</source>
      <translation>{main} y {count} más</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>about {size} GB to download</source>
      <translation>unos {size} GB por descargar</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine '{python}' is named by a setting or variable: it is checked, not changed.</source>
      <translation>El motor «{python}» está indicado por una opción o variable: se comprueba, no se modifica.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Set up again</source>
      <translation>Instalar de nuevo</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine in its place was made for another version of DeepForest and is replaced.</source>
      <translation>El motor instalado se creó para otra versión de DeepForest y se reemplaza.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Cancelled. Nothing of it is left; you can begin again at any time.</source>
      <translation>Cancelado. No queda ningún resto; puede empezar de nuevo en cualquier momento.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Update engine</source>
      <translation>Actualizar motor</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>An earlier attempt did not come to its end; it is cleared away first.</source>
      <translation>Un intento anterior no llegó a su fin; primero se elimina.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine works. Devices: {devices}.</source>
      <translation>El motor funciona. Dispositivos: {devices}.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The disk may be too full for it.</source>
      <translation>Puede que no quepa en el disco.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Set up engine…</source>
      <translation>Instalar motor…</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Remove…</source>
      <translation>Eliminar…</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>The engine is started, to say what it is …</source>
      <translation>Se está iniciando el motor para que informe sobre sí mismo…</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Remove the engine</source>
      <translation>Eliminar el motor</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Update engine…</source>
      <translation>Actualizar motor…</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>The engine is named by a setting or variable; the plugin did not make it.</source>
      <translation>El motor está indicado por una opción o variable; no lo creó el complemento.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Removes the Python environment that the plugin made.</source>
      <translation>Elimina el entorno de Python que creó el complemento.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Looking at the engine of DeepForest</source>
      <translation>Examinando el motor de DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Remove the Python environment '{folder}'? Models, maps and settings stay. It can be set up again at any time.</source>
      <translation>¿Eliminar el entorno de Python «{folder}»? Los modelos, los mapas y la configuración se conservan. Se puede instalar de nuevo en cualquier momento.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Removing '{folder}' …</source>
      <translation>Eliminando «{folder}»…</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Removing the engine of DeepForest</source>
      <translation>Eliminando el motor de DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Detect crowns in the map view</source>
      <translation>Detectar copas en la vista del mapa</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>New annotation layer…</source>
      <translation>Nueva capa de anotaciones…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Suggest areas to annotate…</source>
      <translation>Sugerir áreas a anotar…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Fine-tune a model…</source>
      <translation>Ajustar un modelo…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Predict a whole raster…</source>
      <translation>Predecir un ráster completo…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Evaluate crowns…</source>
      <translation>Evaluar copas…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Engine status…</source>
      <translation>Estado del motor…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Questions and answers</source>
      <translation>Preguntas y respuestas</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Stop detecting crowns</source>
      <translation>Detener la detección de copas</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Stops the detection that is running.</source>
      <translation>Detiene la detección en curso.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Finds the crowns of '{name}' in what the map shows, as a temporary layer.</source>
      <translation>Encuentra las copas de «{name}» en lo que muestra el mapa, como capa temporal.</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>less than a minute left</source>
      <translation>queda menos de un minuto</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>{stage}: {done} of {total}</source>
      <translation>{stage}: {done} de {total}</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>about {duration} left</source>
      <translation>quedan unos {duration}</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>Epoch {epoch}: {values}</source>
      <translation>Época {epoch}: {values}</translation>
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
      <translation>Anotar una vez, cartografiar el bosque</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>The system gives the engine no more file handles: {error}.</source>
      <translation>El sistema no da más descriptores de archivo al motor: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>Close other programs, or allow more ('ulimit -n'); then run again: finished work is kept.</source>
      <translation>Cierre otros programas o permita más ('ulimit -n'); después ejecute de nuevo: el trabajo terminado se conserva.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>The engine ran out of memory.</source>
      <translation>El motor se quedó sin memoria.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>Close other programs, or use a smaller batch or patch size; then run again: finished work is kept.</source>
      <translation>Cierre otros programas o use un tamaño de lote o de parche menor; después ejecute de nuevo: el trabajo terminado se conserva.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/events.py" />
      <source>Cancelled on request.</source>
      <translation>Cancelado a petición del usuario.</translation>
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
      <translation>La capa «{layer}» no tiene objetos espaciales.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Digitize or import features first. If only selected features are used, select some.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose a layer of polygons or points.</source>
      <translation>Elija una capa de polígonos o puntos.</translation>
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
      <translation>Elija otro nombre.</translation>
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
      <translation>Elija una carpeta en la que pueda crear archivos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Band {band} was chosen, but raster '{raster}' has {bands}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose bands from 1 to {count}.</source>
      <translation>Elija bandas de 1 a {count}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' is a table without geometries.</source>
      <translation>La capa «{layer}» es una tabla sin geometrías.</translation>
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
      <translation>La capa «{layer}» no tiene el campo «{field}».</translation>
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
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Language of the report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Batch size (patches)</source>
      <translation>Tamaño de lote (parches)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Number of patches processed per step. Default: chosen for the device. Smaller values need less memory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Device</source>
      <translation>Dispositivo</translation>
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
      <translation>Copas como polígonos, o como puntos con un diámetro de copa. Cualquier SRC.</translation>
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
      <translation>Bandas (rojo, verde, azul)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Three bands in the order red, green, blue, or a single band. Default: the bands with these colour interpretations, else the first three.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>{count} bands were chosen.</source>
      <translation>Se eligieron {count} bandas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Choose three bands (red, green, blue), a single band, or none for an automatic choice.</source>
      <translation>Elija tres bandas (rojo, verde, azul), una sola o ninguna para una elección automática.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Layer</source>
      <translation>Capa</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>File, or any data source that OGR opens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Class field</source>
      <translation>Campo de clase</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Field that contains the class of each crown. Default: all crowns have the same class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Crown diameter of point layers (m)</source>
      <translation>Diámetro de copa de las capas de puntos (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Required for point layers: each point is replaced by a square of this width.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>The extent is empty.</source>
      <translation>La extensión está vacía.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>East and north must be larger than west and south.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>Unknown job {verb}.</source>
      <translation>Trabajo desconocido: {verb}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>Jobs are: {verbs}.</source>
      <translation>Los trabajos son: {verbs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>The job '{verb}' has no parameters.</source>
      <translation>El trabajo «{verb}» no tiene parámetros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>The {name} of the {job} must be text, not {value}.</source>
      <translation>{name} ({job}) debe ser texto, no {value}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>The {job} cannot be read: {error}.</source>
      <translation>No se puede leer: {job}: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>The {name} of the {job} must be an object, not {value}.</source>
      <translation>{name} ({job}) debe ser un objeto, no {value}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/locks.py" />
      <source>Another run is writing to '{target}'.</source>
      <translation>Otra ejecución está escribiendo en «{target}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/locks.py" />
      <source>Wait until it is done, or choose another name.</source>
      <translation>Espere a que termine o elija otro nombre.</translation>
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
      <translation>Modelo (archivo, carpeta o nombre)</translation>
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
      <translation>Tamaño de parche (px)</translation>
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
      <translation>Umbral de puntuación (0–1)</translation>
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
      <translation>Forma de la copa</translation>
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
      <translation>Reanudar una ejecución inacabada</translation>
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
      <translation>Conservar las copas al cancelar</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Write the crowns found so far if the run is cancelled. The log reports the processed fraction of the area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Prediction report</source>
      <translation>Informe de predicción</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>HTML page with the number of crowns, crown cover, stand density, distributions of diameter and score, skipped windows, parameters, model and raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Crown density</source>
      <translation>Densidad de copas</translation>
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
      <translation>Copas predichas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Crowns found by 'Predict tile', or any polygon layer of crowns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Reference crowns</source>
      <translation>Copas de referencia</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Reference crowns as polygons, or as points with a crown diameter. Any CRS. If a class field is given, both layers need it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Areas to evaluate</source>
      <translation>Áreas a evaluar</translation>
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
      <translation>Correspondencias</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>All crowns, classified as true positive, false positive or false negative (missed).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Evaluation report</source>
      <translation>Informe de evaluación</translation>
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
      <translation>Áreas sugeridas</translation>
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
      <translation>Elija una carpeta que exista y en la que se pueda escribir.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>'{target}' cannot be written: {reason}.</source>
      <translation>No se puede escribir «{target}»: {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>Check that the folder is writable, that the disk is not full, and that no other program has the file open.</source>
      <translation>Compruebe que se puede escribir en la carpeta, que el disco no está lleno y que ningún otro programa tiene abierto el archivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>'{target}' cannot be written: there is no folder '{folder}'.</source>
      <translation>No se puede escribir «{target}»: no existe la carpeta «{folder}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>'{target}' is a folder.</source>
      <translation>«{target}» es una carpeta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>Give the name of a file.</source>
      <translation>Indique el nombre de un archivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>folder '{folder}' is not writable ({error})</source>
      <translation>no se puede escribir en la carpeta «{folder}» ({error})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>Nothing can be written to folder '{folder}': {error}.</source>
      <translation>No se puede escribir nada en la carpeta «{folder}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>Choose another folder.</source>
      <translation>Elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Orthomosaic on which the crowns were annotated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Patches folder</source>
      <translation>Carpeta de parches</translation>
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
      <translation>Conservar los parches sin copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Write background patches too; 'Fine-tune' can use them as negatives.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Image format of the patches</source>
      <translation>Formato de imagen de los parches</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>png: small files. tif: the same pixels with a georeference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Patch footprints</source>
      <translation>Huellas de los parches</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Outlines of the patches with their number of crowns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Validation crowns</source>
      <translation>Copas de validación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Crowns reserved for validation. The patches containing them are marked and excluded from training. Use a spatially separate area. Default: 'Fine-tune' selects the validation patches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Fine-tuned model</source>
      <translation>Modelo ajustado</translation>
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
      <translation>Épocas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Number of passes over all training patches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Learning rate</source>
      <translation>Tasa de aprendizaje</translation>
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
      <translation>Aumento de datos</translation>
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
      <translation>Entrenar solo las cabezas de detección</translation>
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
      <translation>Mantener los parches en memoria</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Faster. Disable it if memory is insufficient.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Random seed</source>
      <translation>Semilla aleatoria</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Start value of the random number generators. The same seed gives the same validation patches and order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Configuration (file, or key=value pairs)</source>
      <translation>Configuración (archivo o pares clave=valor)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>YAML file, or key=value pairs separated by spaces or line breaks, with the keys of DeepForest, for example train.lr=0.0005. These settings override the parameters above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Training report</source>
      <translation>Informe de entrenamiento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>HTML page with the training curves, sample patches with predictions, and the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Training log folder</source>
      <translation>Carpeta de registros de entrenamiento</translation>
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
      <translation>Se indicaron tanto una carpeta de parches como un ráster con anotaciones.</translation>
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
      <translation>Configuración: «{before}» no es un par clave=valor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Write, for example, train.lr=0.001.</source>
      <translation>Escriba, por ejemplo, train.lr=0.001.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>The configuration file '{path}' holds no keys.</source>
      <translation>El archivo de configuración «{path}» no contiene claves.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>The configuration '{path}' is not YAML: {error}.</source>
      <translation>La configuración «{path}» no es YAML: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Configuration value '{text}' of key '{name}' cannot be read: {error}.</source>
      <translation>No se puede leer el valor «{text}» de la clave de configuración '{name}': {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Configuration '{text}' is neither a file that can be read nor key=value pairs: {error}.</source>
      <translation>La configuración «{text}» no es ni un archivo legible ni pares clave=valor: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Configuration key '{full}' is a section, so {value} cannot be its value.</source>
      <translation>La clave de configuración '{full}' es una sección, por lo que {value} no puede ser su valor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/job_overrides.py" />
      <source>Configuration key 'model.revision' is set, but 'model.name' is not.</source>
      <translation>La clave de configuración 'model.revision' está definida, pero 'model.name' no.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/job_overrides.py" />
      <source>Set both.</source>
      <translation>Defina ambas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/job_overrides.py" />
      <source>Configuration key '{name}' is for scripts only.</source>
      <translation>La clave de configuración '{name}' es solo para scripts.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/job_overrides.py" />
      <source>Leave it out.</source>
      <translation>Déjelo fuera.</translation>
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
      <translation>No se conoce la clave de configuración '{name}'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Did you mean '{near}'?</source>
      <translation>¿Quiso decir '{near}'?</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Known are: {known}.</source>
      <translation>Se conocen: {known}.</translation>
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
      <translation>La clave de configuración '{name}' no tiene sentido aquí: {unsupported}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Configuration key '{name}' is {value}, but must be {expected}.</source>
      <translation>La clave de configuración '{name}' es {value}, pero debe ser {expected}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Keys of the configuration cannot be removed.</source>
      <translation>Las claves de la configuración no se pueden eliminar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Set the key to None or to its default.</source>
      <translation>Asigne a la clave None o su valor predeterminado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Configuration key 'train.scheduler.params.mode' is '{mode}', so the learning rate would fall when {target} gets better.</source>
      <translation>La clave de configuración 'train.scheduler.params.mode' es '{mode}', por lo que la tasa de aprendizaje bajaría cuando {target} mejora.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Set it to {wanted}.</source>
      <translation>Asígnele {wanted}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Configuration key 'num_classes' is {num_classes}, but 'label_dict' names {count}: {names}.</source>
      <translation>La clave de configuración 'num_classes' es {num_classes}, pero 'label_dict' nombra {count}: {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Make them agree, or leave num_classes out.</source>
      <translation>Haga que coincidan o prescinda de num_classes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Configuration key '{name}' is for fine-tuning jobs only.</source>
      <translation>La clave de configuración '{name}' es solo para el ajuste fino.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a number of at least {least:g}</source>
      <translation>un número de al menos {least}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a number of at least {least:g} and at most {most:g}</source>
      <translation>un número de al menos {least} y como máximo {most}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>true or false</source>
      <translation>true o false</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>text</source>
      <translation>texto</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a list of names ({names}, or class names of DeepForest and albumentations, each alone or with its parameters as in {{HorizontalFlip: {{p: 0.5}}}})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a whole number of at least 1, or auto</source>
      <translation>un número entero de al menos 1, o auto</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>true, false, or a whole number of at least 0</source>
      <translation>true, false o un número entero de al menos 0</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>class names with numbers from 0, each once</source>
      <translation>nombres de clases con números desde 0, cada uno una vez</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a list of whole numbers of at least 1</source>
      <translation>una lista de números enteros de al menos 1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>one of: {names}</source>
      <translation>uno de: {names}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a number above 0 and below 1</source>
      <translation>un número mayor que 0 y menor que 1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>an expression of epoch, such as 0.95 ** epoch</source>
      <translation>una expresión de epoch, por ejemplo 0.95 ** epoch</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a whole number of at least {least}</source>
      <translation>un número entero de al menos {least}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>Configuration key 'architecture' is 'DeformableDetr', which this project does not have.</source>
      <translation>La clave de configuración 'architecture' es 'DeformableDetr', que este proyecto no tiene.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>Use retinanet (DeepForest's), {start} or {small}.</source>
      <translation>Use retinanet (la de DeepForest), {start} o {small}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>crown</source>
      <translation>copa</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The layer is {layer}, the raster {raster}.</source>
      <translation>La capa está {layer}, el ráster {raster}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' is the result of an evaluation and holds nothing but false positives.</source>
      <translation>La capa «{layer}» es el resultado de una evaluación y no contiene más que falsos positivos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Choose a layer of crowns, or draw the trees into it.</source>
      <translation>Elija una capa de copas o dibuje los árboles en ella.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Its fields are: {fields}. Choose one of them, or none to call every {noun} '{label}'.</source>
      <translation>Sus campos son: {fields}. Elija uno de ellos, o ninguno para que cada objeto ({noun}) se llame «{label}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Draw at least one {noun} in it, or choose another.</source>
      <translation>Dibuje en ella al menos un objeto ({noun}) o elija otra.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' holds lines.</source>
      <translation>La capa «{layer}» contiene líneas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>A {noun} must be a polygon or a point; turn the lines into polygons first ('Lines to polygons').</source>
      <translation>Debe ser un polígono o un punto ({noun}); convierta antes las líneas en polígonos ('Lines to polygons').</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>None of the {features} of layer '{layer}' can be used ({problems}).</source>
      <translation>No se puede usar nada de la capa «{layer}» ({features}): {problems}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>None of the {features} of layer '{layer}' can be used.</source>
      <translation>No se puede usar nada de la capa «{layer}» ({features}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Check the layer's geometries ('Check validity', 'Fix geometries').</source>
      <translation>Compruebe las geometrías de la capa ('Check validity', 'Fix geometries').</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The last changes of layer '{layer}' lie in '{left}', where a program left them, and nothing can be written beside them to bring them to their end.</source>
      <translation>Los últimos cambios de la capa «{layer}» están en «{left}», donde los dejó un programa, y junto a ellos no se puede escribir nada para terminarlos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Copy both files to a folder that you can write to, and choose the copy.</source>
      <translation>Copie ambos archivos en una carpeta en la que pueda escribir y elija la copia.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>None of the {crowns} of layer '{layer}' lies inside raster '{raster}'.</source>
      <translation>Nada de la capa «{layer}» ({crowns}) está dentro del ráster «{raster}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{systems} Check that both show the same place and that their CRSs are right.</source>
      <translation>{systems} Compruebe que ambos muestran el mismo lugar y que sus SRC son correctos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>No crown of layer '{layer}' lies with more than half of it inside raster '{raster}'.</source>
      <translation>Ninguna copa de la capa «{layer}» tiene más de la mitad dentro del ráster «{raster}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Check that both show the same place and that their CRSs are right.</source>
      <translation>Compruebe que ambos muestran el mismo lugar y que sus SRC son correctos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Validation layer '{layer}' holds all {crowns} that there are to train on.</source>
      <translation>La capa de validación «{layer}» contiene todo ({crowns}) lo que hay para entrenar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Keep in it only the crowns that training must not see.</source>
      <translation>Deje en ella solo las copas que el entrenamiento no debe ver.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' holds points, but no crown diameter was given.</source>
      <translation>La capa «{layer}» contiene puntos, pero no se indicó ningún diámetro de copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Give the crowns' diameter in metres, or use a layer of polygons.</source>
      <translation>Indique el diámetro de las copas en metros o use una capa de polígonos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The crown diameter of layer '{layer}' cannot be turned into pixels, because the ground resolution of raster '{raster}' is unknown.</source>
      <translation>El diámetro de copa de la capa «{layer}» no se puede convertir en píxeles, porque se desconoce la resolución en el terreno del ráster «{raster}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Give the raster a CRS, or use a layer of polygons.</source>
      <translation>Asigne un SRC al ráster o use una capa de polígonos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{points} of layer '{layer}' turned into squares of {diameter:g} m.</source>
      <translation>{points} de la capa «{layer}» convertidos en cuadrados de {diameter} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' holds points.</source>
      <translation>La capa «{layer}» contiene puntos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Areas must be polygons.</source>
      <translation>Las áreas deben ser polígonos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The areas of layer '{layer}' lie outside raster '{raster}'.</source>
      <translation>Las áreas de la capa «{layer}» están fuera del ráster «{raster}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{path}' lacks the columns: {missing}.</source>
      <translation>A «{path}» le faltan las columnas: {missing}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Columns must be: {csv_columns}.</source>
      <translation>Las columnas deben ser: {csv_columns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{path}' has no rows.</source>
      <translation>«{path}» no tiene filas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>It needs a row per crown.</source>
      <translation>Necesita una fila por copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>coordinates that are not numbers</source>
      <translation>coordenadas que no son números</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>boxes whose xmax or ymax is not above their xmin or ymin</source>
      <translation>recuadros cuyo xmax o ymax no supera su xmin o ymin</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{path}' has {rows} with {what} (line {listing}).</source>
      <translation>«{path}»: {rows} con {what} (línea {listing}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Correct or remove them.</source>
      <translation>Corríjalas o elimínelas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' is the result of an evaluation: {false_positives} left out, {crowns} kept.</source>
      <translation>La capa «{layer}» es el resultado de una evaluación: se dejan fuera {false_positives} y se conservan {crowns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' cannot be read: {error}</source>
      <translation>No se puede leer la capa «{layer}»: {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Check that the file is complete.</source>
      <translation>Compruebe que el archivo está completo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' holds curves inside geometry collections.</source>
      <translation>La capa «{layer}» contiene curvas dentro de colecciones de geometrías.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Turn them into plain polygons first ('Segmentize by maximum angle').</source>
      <translation>Conviértalas antes en polígonos simples ('Segmentize by maximum angle').</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} line skipped</source>
      <translation>omisión de {count} línea</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} lines skipped</source>
      <translation>omisión de {count} líneas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} invalid polygon repaired</source>
      <translation>reparación de {count} polígono no válido</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} invalid polygons repaired</source>
      <translation>reparación de {count} polígonos no válidos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} polygon without any area skipped</source>
      <translation>omisión de {count} polígono sin superficie</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} polygons without any area skipped</source>
      <translation>omisión de {count} polígonos sin superficie</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {problems}.</source>
      <translation>Capa «{layer}»: {problems}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{source}' has no layer '{layer}'.</source>
      <translation>«{source}» no tiene la capa «{layer}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Its layers are: {names}.</source>
      <translation>Sus capas son: {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{source}' holds no layers.</source>
      <translation>«{source}» no contiene capas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Choose a file with a layer of polygons or points.</source>
      <translation>Elija un archivo con una capa de polígonos o puntos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{source}' holds several layers: {names}.</source>
      <translation>«{source}» contiene varias capas: {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Name the one to use.</source>
      <translation>Indique cuál se debe usar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' cannot be opened: {error}.</source>
      <translation>No se puede abrir la capa «{layer}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Check that the file exists and is a vector layer.</source>
      <translation>Compruebe que el archivo existe y es una capa vectorial.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} feature without a geometry skipped</source>
      <translation>omisión de {count} objeto espacial sin geometría</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} features without a geometry skipped</source>
      <translation>omisión de {count} objetos espaciales sin geometría</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} feature with coordinates that are not numbers skipped</source>
      <translation>omisión de {count} objeto espacial con coordenadas que no son números</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} features with coordinates that are not numbers skipped</source>
      <translation>omisión de {count} objetos espaciales con coordenadas que no son números</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} multi-part feature split into {parts:,} parts</source>
      <translation>división de {count} objeto espacial multiparte en {parts} partes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} multi-part features split into {parts:,} parts</source>
      <translation>división de {count} objetos espaciales multiparte en {parts} partes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' has no CRS; that of raster '{raster}' was assumed.</source>
      <translation>La capa «{layer}» no tiene SRC; se supuso el del ráster «{raster}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {crowns} outside raster '{raster}' skipped.</source>
      <translation>Capa «{layer}»: {crowns} fuera del ráster «{raster}», sin usar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {crowns} with half or less inside raster '{raster}' skipped.</source>
      <translation>Capa «{layer}»: {crowns} con la mitad o menos dentro del ráster «{raster}», sin usar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {crowns} clipped at the border of raster '{raster}'.</source>
      <translation>Capa «{layer}»: {crowns} con recorte en el borde del ráster «{raster}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>None of the {crowns} of layer '{layer}' on raster '{raster}' lies inside the areas.</source>
      <translation>Nada de la capa «{layer}» ({crowns}) sobre el ráster «{raster}» está dentro de las áreas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Draw areas around crowns that are annotated, or leave the areas out.</source>
      <translation>Dibuje áreas alrededor de copas anotadas o prescinda de las áreas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{crowns} of validation layer '{layer}' is also among the annotations to train on; validation alone uses them.</source>
      <translation>{crowns} de la capa de validación «{layer}» también está entre las anotaciones de entrenamiento; solo la usa la validación.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{crowns} of validation layer '{layer}' are also among the annotations to train on; validation alone uses them.</source>
      <translation>{crowns} de la capa de validación «{layer}» también están entre las anotaciones de entrenamiento; solo las usa la validación.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Classes that only validation layer '{layer}' has, so that training cannot learn them: {unknown}.</source>
      <translation>Clases que solo tiene la capa de validación «{layer}», por lo que el entrenamiento no puede aprenderlas: {unknown}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>in {crs}</source>
      <translation>en {crs}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>without a CRS</source>
      <translation>sin SRC</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>area</source>
      <translation>área</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>There is no file '{path}'.</source>
      <translation>No existe el archivo «{path}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Check the path of the annotations.</source>
      <translation>Compruebe la ruta de las anotaciones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{path}' cannot be read as CSV: {error}.</source>
      <translation>No se puede leer «{path}» como CSV: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>It must be comma-separated UTF-8.</source>
      <translation>Debe estar separado por comas y en UTF-8.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>no {column}</source>
      <translation>valor ausente de {column}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{crowns} of layer '{layer}' without a value in field '{field}' was labelled '{label}'.</source>
      <translation>{crowns} de la capa «{layer}» sin valor en el campo «{field}» se etiquetó como «{label}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{crowns} of layer '{layer}' without a value in field '{field}' were labelled '{label}'.</source>
      <translation>{crowns} de la capa «{layer}» sin valor en el campo «{field}» se etiquetaron como «{label}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} feature</source>
      <translation>{count} objeto espacial</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} features</source>
      <translation>{count} objetos espaciales</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Raster '{raster}' has no CRS; the coordinates of layer '{layer}' were taken to be in its coordinate system.</source>
      <translation>El ráster «{raster}» no tiene SRC; se supuso que las coordenadas de la capa «{layer}» están en su sistema de coordenadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} crown</source>
      <translation>{count} copa</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} crowns</source>
      <translation>{count} copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {crowns} outside the areas skipped.</source>
      <translation>Capa «{layer}»: se omiten {crowns} fuera de las áreas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} point</source>
      <translation>{count} punto</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} points</source>
      <translation>{count} puntos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} row</source>
      <translation>{count} fila</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} rows</source>
      <translation>{count} filas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} false positive</source>
      <translation>{count} falso positivo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} false positives</source>
      <translation>{count} falsos positivos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}' names no image.</source>
      <translation>«{path}» no indica ninguna imagen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>A Pascal VOC annotation has an element 'filename'.</source>
      <translation>Una anotación Pascal VOC tiene un elemento 'filename'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}' holds no crown.</source>
      <translation>«{path}» no contiene ninguna copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>Its list 'annotations' is empty.</source>
      <translation>Su lista 'annotations' está vacía.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}' cannot be read as XML: {error}.</source>
      <translation>No se puede leer «{path}» como XML: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>It must be a Pascal VOC annotation.</source>
      <translation>Debe ser una anotación Pascal VOC.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}' cannot be read as JSON: {error}.</source>
      <translation>No se puede leer «{path}» como JSON: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>It must be a COCO annotation file.</source>
      <translation>Debe ser un archivo de anotaciones COCO.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}' is not a COCO annotation file: {error}.</source>
      <translation>«{path}» no es un archivo de anotaciones COCO: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>It needs 'images', 'categories' and 'annotations', each annotation with a polygon or a 'bbox'.</source>
      <translation>Necesita 'images', 'categories' y 'annotations', cada anotación con un polígono o una 'bbox'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}': {annotations} of groups ('iscrowd') left out.</source>
      <translation>«{path}»: se dejan fuera {annotations} de grupos ('iscrowd').</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}': {images} without annotations left out. If no tree stands there, add a row 0,0,0,0 to the table.</source>
      <translation>«{path}»: se dejan fuera {images} sin anotaciones. Si allí no hay ningún árbol, añada a la tabla una fila 0,0,0,0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>Object {number} of '{path}' has no box of four numbers.</source>
      <translation>El objeto {number} de «{path}» no tiene un recuadro de cuatro números.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>Its element 'bndbox' must hold {sides}.</source>
      <translation>Su elemento 'bndbox' debe contener {sides}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>{count} annotation</source>
      <translation>{count} anotación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>{count:,} annotations</source>
      <translation>{count} anotaciones</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>{count} image</source>
      <translation>{count} imagen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>{count:,} images</source>
      <translation>{count} imágenes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it is no file but a pipe or a device</source>
      <translation>no es un archivo, sino una tubería o un dispositivo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it is larger than {kilobytes:,} kB</source>
      <translation>ocupa más de {kilobytes} kB</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it holds more than {most:,} values</source>
      <translation>contiene más de {most} valores</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>a number that is too long to show</source>
      <translation>un número demasiado largo para mostrarlo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it is nested too deeply</source>
      <translation>está anidado con demasiada profundidad</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>a part of it refers to itself</source>
      <translation>una parte se refiere a sí misma</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/bands.py" />
      <source>The chosen bands of raster '{raster}' have different data types ({types}).</source>
      <translation>Las bandas elegidas del ráster «{raster}» tienen tipos de datos distintos ({types}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/bands.py" />
      <source>Choose bands of one kind.</source>
      <translation>Elija bandas de un mismo tipo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/bands.py" />
      <source>Band {band} was chosen, but raster '{raster}' has {count} band(s).</source>
      <translation>Se eligió la banda {band}, pero el número de bandas del ráster «{raster}» es {count}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/bands.py" />
      <source>Choose from 1 to {count}.</source>
      <translation>Elija de 1 a {count}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/bands.py" />
      <source>Raster '{raster}': the single band {band} is used as grey for red, green and blue; models trained on colour find fewer crowns in it.</source>
      <translation>Ráster «{raster}»: la única banda {band} se usa como gris para rojo, verde y azul; los modelos entrenados con color encuentran menos copas en ella.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Connect the drive again and run the same job: finished windows are kept.</source>
      <translation>Conecte de nuevo la unidad y ejecute el mismo trabajo: las ventanas terminadas se conservan.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Raster '{raster}' is out of reach: {error}.</source>
      <translation>No se puede acceder al ráster «{raster}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Raster '{raster}' is made of {files} files, of which {count} are missing: {missing}.</source>
      <translation>El ráster «{raster}» se compone de {files} archivos, de los que faltan {count}: {missing}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Put them back, or make the virtual raster again from the files that there are.</source>
      <translation>Vuelva a ponerlos en su sitio o cree de nuevo el ráster virtual con los archivos que hay.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Raster '{raster}' stopped answering.</source>
      <translation>El ráster «{raster}» dejó de responder.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Try again later: finished windows are kept. If it stays so, copy the raster to a disk.</source>
      <translation>Inténtelo más tarde: las ventanas terminadas se conservan. Si sigue así, copie el ráster a un disco.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' has no bands or no pixels.</source>
      <translation>El ráster «{raster}» no tiene bandas o no tiene píxeles.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>If it is a container (GeoPackage, NetCDF, HDF), choose one of its raster layers.</source>
      <translation>Si es un contenedor (GeoPackage, NetCDF, HDF), elija una de sus capas ráster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' holds complex numbers.</source>
      <translation>El ráster «{raster}» contiene números complejos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Choose an optical image.</source>
      <translation>Elija una imagen óptica.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' holds no valid pixels.</source>
      <translation>El ráster «{raster}» no contiene píxeles válidos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Check its nodata value.</source>
      <translation>Compruebe su valor sin datos (nodata).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}': {type} values are stretched to 8 bit from {ranges} (red, green, blue).</source>
      <translation>Ráster «{raster}»: los valores {type} se estiran a 8 bits desde {ranges} (rojo, verde, azul).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' cannot be opened: {error}.</source>
      <translation>No se puede abrir el ráster «{raster}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Check that the file exists and opens in QGIS as a raster layer.</source>
      <translation>Compruebe que el archivo existe y se abre en QGIS como capa ráster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' has no georeference and no CRS; crowns get pixel coordinates (y negative downwards, as QGIS shows it) and no size in metres.</source>
      <translation>El ráster «{raster}» no tiene georreferencia ni SRC; las copas reciben coordenadas de píxel (y negativa hacia abajo, como lo muestra QGIS) y ningún tamaño en metros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' has no coordinate reference system, so its ground resolution is unknown; the patch size is taken in pixels and crowns get no size in metres.</source>
      <translation>El ráster «{raster}» no tiene sistema de referencia de coordenadas, por lo que se desconoce su resolución en el terreno; el tamaño de parche se toma en píxeles y las copas no reciben tamaño en metros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' cannot be read at column {column}, row {row}: {error}.</source>
      <translation>No se puede leer el ráster «{raster}» en la columna {column}, fila {row}: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>The file may be incomplete or damaged; copy it again, or repair it with gdal_translate.</source>
      <translation>El archivo puede estar incompleto o dañado; cópielo de nuevo o repárelo con gdal_translate.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}': its coordinate reference system cannot be read ({error}).</source>
      <translation>Ráster «{raster}»: no se puede leer su sistema de referencia de coordenadas ({error}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/architectures.py" />
      <source>Architecture '{architecture}' is not known.</source>
      <translation>No se conoce la arquitectura «{architecture}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/architectures.py" />
      <source>This version knows: {architectures}. The model may come from a newer version.</source>
      <translation>Esta versión conoce: {architectures}. El modelo puede proceder de una versión más reciente.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations returned an image of shape {shape}.</source>
      <translation>Los aumentos de datos devolvieron una imagen de forma {shape}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>They must keep red, green and blue.</source>
      <translation>Deben conservar rojo, verde y azul.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations returned an image of {type}.</source>
      <translation>Los aumentos de datos devolvieron una imagen de {type}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>They must return uint8.</source>
      <translation>Deben devolver uint8.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' cannot be used.</source>
      <translation>No se puede usar el aumento de datos «{augmentation}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Leave it out: the model normalizes images itself.</source>
      <translation>Prescinda de él: el modelo normaliza las imágenes por sí mismo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' cannot be used: boxes do not stay on what they enclose.</source>
      <translation>No se puede usar el aumento de datos «{augmentation}»: los recuadros no se quedan sobre lo que encierran.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Leave it out, or take ElasticTransform, GridDistortion or Perspective.</source>
      <translation>Prescinda de él o use ElasticTransform, GridDistortion o Perspective.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' needs {needs}, which patches do not have.</source>
      <translation>El aumento de datos «{augmentation}» necesita {needs}, que los parches no tienen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' cannot be used: it does not move boxes.</source>
      <translation>No se puede usar el aumento de datos «{augmentation}»: no mueve los recuadros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' changes where crowns are, but without bbox_params their boxes would not follow.</source>
      <translation>El aumento de datos «{augmentation}» cambia el lugar de las copas, pero sin bbox_params sus recuadros no las seguirían.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Give albumentations.Compose bbox_params=BboxParams(format='pascal_voc', label_fields=['category_ids']).</source>
      <translation>Dé a albumentations.Compose bbox_params=BboxParams(format='pascal_voc', label_fields=['category_ids']).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations returned an image with values from {low:g} to {high:g}.</source>
      <translation>Los aumentos de datos devolvieron una imagen con valores de {low} a {high}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>They must return uint8, or floats from 0 to 1; the model normalizes images itself.</source>
      <translation>Deben devolver uint8 o números de coma flotante de 0 a 1; el modelo normaliza las imágenes por sí mismo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations cannot be applied to a patch of {width} x {height} pixels: {error}.</source>
      <translation>Los aumentos de datos no se pueden aplicar a un parche de {width} x {height} píxeles: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Change their sizes to suit the patches, or leave out the one that fails.</source>
      <translation>Ajuste sus tamaños a los parches o prescinda del que falla.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>{title} cannot be made: {error}.</source>
      <translation>No se puede crear: {title}: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>{title}: nothing was given.</source>
      <translation>{title}: no se indicó nada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>{title}: a {type} was given, but kornia's containers are not supported.</source>
      <translation>{title}: se indicó un {type}, pero los contenedores de kornia no se admiten.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>{title}: a {type} was given.</source>
      <translation>{title}: se indicó un {type}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>Use albumentations: a Compose with bbox_params, or a function get_transform(augment) that returns one.</source>
      <translation>Use albumentations: un Compose con bbox_params o una función get_transform(augment) que devuelva uno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>What the transforms return for augment={augment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>The transforms</source>
      <translation>Las transformaciones</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>The transforms cannot be called with augment=True and augment=False: {error}.</source>
      <translation>No se puede llamar a las transformaciones con augment=True y augment=False: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>Give a function get_transform(augment), or an albumentations Compose.</source>
      <translation>Indique una función get_transform(augment) o un Compose de albumentations.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/deepforest_names.py" />
      <source>pad_mode is {mode}, but must be one of: {borders}</source>
      <translation>pad_mode es {mode}, pero debe ser uno de: {borders}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/deepforest_names.py" />
      <source>kernel_size is {size}, but only square kernels can be used</source>
      <translation>kernel_size es {size}, pero solo se pueden usar núcleos cuadrados</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/deepforest_names.py" />
      <source>{name} is {value}, but must be two numbers</source>
      <translation>{name} es {value}, pero deben ser dos números</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Augmentation '{augmentation}'</source>
      <translation>Aumento de datos «{augmentation}»</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>{title} has no parameter {parameter}.</source>
      <translation>{title} no tiene el parámetro {parameter}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>{title} mixes parameters of DeepForest and of albumentations: {parameters}.</source>
      <translation>{title} mezcla parámetros de DeepForest y de albumentations: {parameters}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>It takes {takes}.</source>
      <translation>Admite {takes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>{title} is not known.</source>
      <translation>No se conoce: {title}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Did you mean {close}?</source>
      <translation>¿Quiso decir {close}?</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Known are {known}.</source>
      <translation>Se conocen {known}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The augmentations</source>
      <translation>Los aumentos de datos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The augmentation {augmentation} is neither a name nor one name with its parameters.</source>
      <translation>El aumento de datos {augmentation} no es ni un nombre ni un solo nombre con sus parámetros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Write each as a name or as {"Name": {"parameter": value}}.</source>
      <translation>Escriba cada uno como un nombre o como {"Name": {"parameter": value}}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The parameters of augmentation '{augmentation}' must be names with values, not {parameters}.</source>
      <translation>Los parámetros del aumento de datos «{augmentation}» deben ser nombres con valores, no {parameters}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Augmentation '{augmentation}' has no parameters, but was given {parameters}.</source>
      <translation>El aumento de datos «{augmentation}» no tiene parámetros, pero recibió {parameters}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The augmentations must be a list of names, not {names}.</source>
      <translation>Los aumentos de datos deben ser una lista de nombres, no {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>The precision int8 was asked for, but it needs OpenVINO on an Intel or AMD processor, or an Intel card.</source>
      <translation>Se pidió la precisión int8, pero necesita OpenVINO en un procesador Intel o AMD, o una tarjeta Intel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>Choose 'auto' as the precision, or the CPU as the device.</source>
      <translation>Elija 'auto' como precisión o la CPU como dispositivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>Precision int8</source>
      <translation>La precisión int8</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>OpenVINO cannot run this model here ({error}); going on with torch, which is slower.</source>
      <translation>OpenVINO no puede ejecutar aquí este modelo ({error}); se sigue con torch, que es más lento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>{tensors} tensors missing, {unknown} unknown, {count} of another size</source>
      <translation>faltan {tensors} tensores, {unknown} son desconocidos, {count} tienen otro tamaño</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>Model '{model}' does not fit its architecture: {counts} (first: {first}).</source>
      <translation>El modelo «{model}» no se ajusta a su arquitectura: {counts} (primero: {first}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>The file is damaged or was made by another program; choose another model.</source>
      <translation>El archivo está dañado o lo creó otro programa; elija otro modelo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>The loss is no longer a number at step {global_step}.</source>
      <translation>La pérdida ya no es un número en el paso {global_step}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>Lower the learning rate (it was {learning_rate:g}).</source>
      <translation>Reduzca la tasa de aprendizaje (era {learning_rate}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Device '{device}' was asked for, but this machine offers: {present}.</source>
      <translation>Se pidió el dispositivo «{device}», pero este equipo ofrece: {present}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Choose 'auto', or set up the engine again with the torch build for that device.</source>
      <translation>Elija 'auto' o instale de nuevo el motor con la compilación de torch para ese dispositivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Device xpu (an Intel graphics card)</source>
      <translation>El dispositivo xpu (una tarjeta gráfica de Intel)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>The precision bfloat16 was asked for, but an Intel graphics card computes in float16 or float32.</source>
      <translation>Se pidió la precisión bfloat16, pero una tarjeta gráfica Intel calcula en float16 o float32.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Choose 'auto' as the precision.</source>
      <translation>Elija 'auto' como precisión.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>'{source}' is not a model file, or a damaged one: {why}.</source>
      <translation>«{source}» no es un archivo de modelo o está dañado: {why}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>tensor '{tensor}' is of a kind that weights are not</source>
      <translation>el tensor «{tensor}» es de un tipo que los pesos no tienen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>its tensors are {megabytes:,.1f} MB, but the file is smaller</source>
      <translation>sus tensores ocupan {megabytes} MB, pero el archivo es más pequeño</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>it holds a text of {longest:,} characters</source>
      <translation>contiene un texto de {longest} caracteres</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>it unpacks to {megabytes:,.1f} MB, but the file is smaller</source>
      <translation>descomprimido ocupa {megabytes} MB, pero el archivo es más pequeño</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Downloading model</source>
      <translation>Descargando el modelo</translation>
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
      <translation>El modelo «{model}» no existe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Choose a model file or folder, leave the field empty for the bundled model, or enter a repository of the Hugging Face hub as owner/name, for example {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Downloading {repository}, version {version}, {size:.1f} MB, from {endpoint}.</source>
      <translation>Descargando {repository}, versión {version}, {size} MB, de {endpoint}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>'{revision}' of {repository} is commit {commit}. This commit is used from now on, even if '{revision}' changes. To use another one, enter {repository}@COMMIT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Try again later.</source>
      <translation>Inténtelo más tarde.</translation>
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
      <translation>Compruebe la red y el proxy (HTTP_PROXY, HTTPS_PROXY, o Configuración, Opciones, Red en QGIS).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Check the name. If the repository is private, set the variable HF_TOKEN to your token.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>The model {model} cannot be downloaded from {endpoint}: {reason}.</source>
      <translation>No se puede descargar el modelo {model} de {endpoint}: {reason}.</translation>
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
      <translation>Escriba números, epoch, + - * / // % **, paréntesis, min y max; por ejemplo 0.95 ** epoch.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' must be an expression of 'epoch' with at most {max_characters} characters.</source>
      <translation>'{lambda_key}' debe ser una expresión de 'epoch' de {max_characters} caracteres como máximo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' holds '{code}', which is not allowed there.</source>
      <translation>'{lambda_key}' contiene «{code}», que no se permite ahí.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' is '{text}', which is not an expression of 'epoch'.</source>
      <translation>'{lambda_key}' es «{text}», que no es una expresión de 'epoch'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' is '{text}', which gives no learning rate at epoch {epoch}.</source>
      <translation>'{lambda_key}' es «{text}», que no da una tasa de aprendizaje en la época {epoch}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>It must be a number of at least 0 for every epoch, from 0 to the number of epochs.</source>
      <translation>Debe ser un número de al menos 0 para cada época, de 0 al número de épocas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>Copy it again from where it came.</source>
      <translation>Cópielo de nuevo de donde procede.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>Model '{model}' was written in another version of the format.</source>
      <translation>El modelo «{model}» se escribió en otra versión del formato.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>Update DeepForest for QGIS.</source>
      <translation>Actualice DeepForest para QGIS.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>The header of model '{model}' cannot be read: {error}.</source>
      <translation>No se puede leer la cabecera del modelo «{model}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>The header of model '{model}' cannot be read: {reason}.</source>
      <translation>No se puede leer la cabecera del modelo «{model}»: {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>it has no {error}</source>
      <translation>no tiene {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>its {name} cannot be {value}</source>
      <translation>su '{name}' no puede ser {value}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>Preparing the model for this machine, once …</source>
      <translation>Preparando el modelo para este equipo, una sola vez…</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>Prepared in {seconds:.0f} s, and kept.</source>
      <translation>Preparado en {seconds} s y guardado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>Another run prepares the model for this machine; waiting for it …</source>
      <translation>Otra ejecución prepara el modelo para este equipo; se espera a que termine …</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>'{folder}' cannot be written: {error}</source>
      <translation>no se puede escribir «{folder}»: {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>the conversion ended with {returncode}</source>
      <translation>la conversión terminó con {returncode}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>'{folder}' cannot be written</source>
      <translation>no se puede escribir «{folder}»</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>the conversion did not end within {seconds:g} s</source>
      <translation>la conversión no terminó en {seconds} s</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_runtime.py" />
      <source>Run 'Set up engine' in QGIS, or install them with: pip install 'deepforest-qgis[all]'.</source>
      <translation>Ejecute «Instalar motor» en QGIS o instálelos con: pip install 'deepforest-qgis[all]'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_runtime.py" />
      <source>{purpose} needs packages that are not installed: {packages}.</source>
      <translation>{purpose} necesita paquetes que no están instalados: {packages}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>The learning-rate schedule 'train.scheduler.type' is '{name}', which is not known.</source>
      <translation>El plan de tasa de aprendizaje 'train.scheduler.type' es «{name}», que no se conoce.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>Known are: {types}.</source>
      <translation>Se conocen: {types}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>The learning-rate schedule has no parameter '{parameter}'.</source>
      <translation>El plan de tasa de aprendizaje no tiene el parámetro «{parameter}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>Known are: {params}.</source>
      <translation>Se conocen: {params}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>The warm-up of the learning rate is {warmup_steps} steps, but cannot be negative.</source>
      <translation>El calentamiento de la tasa de aprendizaje es de {warmup_steps} pasos, pero no puede ser negativo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>DeepForest cannot open a model of architecture '{architecture}'.</source>
      <translation>DeepForest no puede abrir un modelo de arquitectura «{architecture}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Only models that started from a DeepForest model ('{start}') can be exported.</source>
      <translation>Solo se pueden exportar los modelos que partieron de un modelo de DeepForest («{start}»).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Choose a model file, or none for the one that ships.</source>
      <translation>Elija un archivo de modelo o nada para el que viene con el complemento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Model '{model}' has the architecture '{architecture}', which this version does not know.</source>
      <translation>El modelo «{model}» tiene la arquitectura «{architecture}», que esta versión no conoce.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>It knows: {architectures}.</source>
      <translation>Conoce: {architectures}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Folder '{folder}' holds no 'model.safetensors'.</source>
      <translation>La carpeta «{folder}» no contiene 'model.safetensors'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Choose a model file, or a DeepForest hub folder.</source>
      <translation>Elija un archivo de modelo o una carpeta de hub de DeepForest.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{path}' holds no weights.</source>
      <translation>«{path}» no contiene pesos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Choose a model file.</source>
      <translation>Elija un archivo de modelo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{path}' is not a crown detector: it has no RetinaNet classification head.</source>
      <translation>«{path}» no es un detector de copas: no tiene cabeza de clasificación de RetinaNet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Choose a model made by this project or by DeepForest 1.x or 2.x.</source>
      <translation>Elija un modelo de este proyecto o de DeepForest 1.x o 2.x.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The model '{model}' has {classes:,} classes.</source>
      <translation>El modelo «{model}» tiene {classes} clases.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>This version works with 1 to {max_classes:,} of them.</source>
      <translation>Esta versión trabaja con 1 a {max_classes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The '{name}' of model '{model}' is {given}.</source>
      <translation>'{name}' del modelo «{model}» es {given}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>It must be a number from 0 to 1.</source>
      <translation>Debe ser un número de 0 a 1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Model '{model}' is no file.</source>
      <translation>El modelo «{model}» no es un archivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{path}' is not a model file, or a damaged one: {error}.</source>
      <translation>«{path}» no es un archivo de modelo o está dañado: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The model in folder '{folder}' cannot be read: {error}.</source>
      <translation>No se puede leer el modelo de la carpeta «{folder}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{path}' is not a model file that can be opened safely: {reason}.</source>
      <translation>«{path}» no es un archivo de modelo que se pueda abrir con seguridad: {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Known are .safetensors files, DeepForest hub folders, Lightning checkpoints and saved state dicts.</source>
      <translation>Se conocen archivos .safetensors, carpetas de hub de DeepForest, checkpoints de Lightning y state dicts guardados.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The class names of model '{model}' cannot be read: {names}.</source>
      <translation>No se pueden leer los nombres de clases del modelo «{model}»: {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Each needs a number of its own, from 0 on.</source>
      <translation>Cada uno necesita un número propio, desde 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>it is damaged, or holds more than weights, which could be a program</source>
      <translation>está dañado o contiene algo más que pesos, que podría ser un programa</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>it ends too early</source>
      <translation>termina demasiado pronto</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>The engine failed unexpectedly ({type}: {error}).</source>
      <translation>El motor falló de forma inesperada ({type}: {error}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>The full trace is in the message log; please report it.</source>
      <translation>La traza completa está en el registro de mensajes; por favor, comuníquela.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>neither a job nor a cancel request</source>
      <translation>ni un trabajo ni una petición de cancelación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>its number is none</source>
      <translation>su número no lo es</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>the job is not an object</source>
      <translation>el trabajo no es un objeto</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>The request cannot be read: {error}.</source>
      <translation>No se puede leer la petición: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/eta.py" />
      <source>{used:.1f} GB of memory and {reserved:.1f} GB of the graphics card's</source>
      <translation>{used} GB de memoria y {reserved} GB de la tarjeta gráfica</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/eta.py" />
      <source>{used:.1f} GB of memory</source>
      <translation>{used} GB de memoria</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/eta.py" />
      <source>At this pace the {left:,} {steps} that are left take about {time}; the engine uses {memory}.</source>
      <translation>A este ritmo, quedan {left} {steps}, que tardarán unos {time}; el motor usa {memory}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{true_positives}, {false_positives}, {missed:,} missed.</source>
      <translation>{true_positives}, {false_positives}, {missed} omitidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Comparing crowns</source>
      <translation>Comparando copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>No reference crown of layer '{layer}' can be brought to the CRS of '{pred_layer}'.</source>
      <translation>Ninguna copa de referencia de la capa «{layer}» se puede llevar al SRC de «{pred_layer}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Check that the CRSs of both layers are right.</source>
      <translation>Compruebe que los SRC de ambas capas son correctos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' holds points, which overlap nothing.</source>
      <translation>La capa «{layer}» contiene puntos, que no se superponen con nada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Give a layer of polygons, or a crown diameter in metres that makes squares of the points.</source>
      <translation>Indique una capa de polígonos o un diámetro de copa en metros que convierta los puntos en cuadrados.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' holds points, but no CRS tells how long a metre is in it.</source>
      <translation>La capa «{layer}» contiene puntos, pero ningún SRC indica cuánto mide en ella un metro.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Give the layer its CRS, or use polygons.</source>
      <translation>Asigne a la capa su SRC o use polígonos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>The areas of layer '{layer}' cannot be brought to the CRS of the crowns.</source>
      <translation>Las áreas de la capa «{layer}» no se pueden llevar al SRC de las copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Check that its CRS is right.</source>
      <translation>Compruebe que su SRC es correcto.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' holds no crowns, so precision is undefined.</source>
      <translation>La capa «{layer}» no contiene copas, por lo que la precisión no está definida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>No crown of '{pred_layer}' touches one of '{truth_layer}': check that both show the same place and that their CRSs are right.</source>
      <translation>Ninguna copa de «{pred_layer}» toca una de «{truth_layer}»: compruebe que ambas muestran el mismo lugar y que sus SRC son correctos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' has no field 'score' with numbers, so mAP is undefined.</source>
      <translation>La capa «{layer}» no tiene un campo 'score' con números, por lo que mAP no está definido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count} true positive</source>
      <translation>{count} verdadero positivo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count:,} true positives</source>
      <translation>{count} verdaderos positivos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Neither layer has a CRS; their coordinates were compared as they are.</source>
      <translation>Ninguna de las capas tiene SRC; sus coordenadas se compararon tal cual.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{lost} of layer '{layer}' skipped: no place in the CRS of the comparison.</source>
      <translation>Se omiten {lost} de la capa «{layer}»: no tienen lugar en el SRC de la comparación.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{unscored} of layer '{layer}' without a score taken as the least certain.</source>
      <translation>{unscored} de la capa «{layer}» sin puntuación se toman como las menos seguras.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' has no CRS; that of the crowns, {crs}, was assumed.</source>
      <translation>La capa «{layer}» no tiene SRC; se supuso el de las copas, {crs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{crowns} with the centre outside the areas left out of the figures.</source>
      <translation>{crowns} con el centro fuera de las áreas no cuentan en las cifras.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>No reference crown has its centre inside the areas, so recall is undefined.</source>
      <translation>Ninguna copa de referencia tiene su centro dentro de las áreas, por lo que la exhaustividad no está definida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>reference crown</source>
      <translation>copa de referencia</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' has no CRS; that of '{other}', {crs}, was assumed.</source>
      <translation>La capa «{layer}» no tiene SRC; se supuso el de «{other}», {crs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count} predicted crown</source>
      <translation>{count} copa predicha</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count:,} predicted crowns</source>
      <translation>{count} copas predichas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count} reference crown</source>
      <translation>{count} copa de referencia</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count:,} reference crowns</source>
      <translation>{count} copas de referencia</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Raster '{raster}' has no CRS, so nothing tells how large a cell of the crown density is on it.</source>
      <translation>El ráster «{raster}» no tiene SRC, por lo que no se sabe qué tamaño tiene en él una celda de la densidad de copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Give the raster its CRS, or leave the crown density out.</source>
      <translation>Asigne al ráster su SRC o prescinda de la densidad de copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>A crown density with cells of {cell:g} m has {columns:,} x {rows:,} of them here, too many.</source>
      <translation>Una densidad de copas con celdas de {cell} m tiene aquí {columns} x {rows} celdas, demasiadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Choose cells of at least {metres:g} m, or smaller areas.</source>
      <translation>Elija celdas de al menos {metres} m o áreas más pequeñas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>'{path}' cannot be written: {error}.</source>
      <translation>No se puede escribir «{path}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Check that the disk is not full and the folder writable.</source>
      <translation>Compruebe que el disco no está lleno y que se puede escribir en la carpeta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>The device ran out of memory; going on with batches of {batch_size} windows.</source>
      <translation>El dispositivo se quedó sin memoria; se sigue con lotes de {batch_size} ventanas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>The device has too little memory for a single window.</source>
      <translation>El dispositivo tiene muy poca memoria para una sola ventana.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Close other programs, choose a smaller patch size, or the CPU as the device.</source>
      <translation>Cierre otros programas, elija un tamaño de parche menor o la CPU como dispositivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The journal of finished windows {what} in '{folder}': {error}.</source>
      <translation>El diario de las ventanas terminadas {what} en «{folder}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>Free space on that disk and run again: finished windows are kept. XDG_CACHE_HOME (LOCALAPPDATA on Windows) names another folder for them.</source>
      <translation>Libere espacio en ese disco y ejecute de nuevo: las ventanas terminadas se conservan. XDG_CACHE_HOME (LOCALAPPDATA en Windows) indica otra carpeta para ellas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>{first} and {last}</source>
      <translation>{first} y {last}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The journal of the earlier run is damaged; {windows} of its windows are whole, the others are done again.</source>
      <translation>El diario de la ejecución anterior está dañado; {windows} de sus ventanas están intactas, las demás se hacen de nuevo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>cannot be kept</source>
      <translation>no se puede llevar</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>cannot be read</source>
      <translation>no se puede leer</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>cannot be written</source>
      <translation>no se puede escribir</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The same job, of the same raster, model and parameters, is running already.</source>
      <translation>El mismo trabajo, con el mismo ráster, modelo y parámetros, ya se está ejecutando.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>Wait until it is done, or cancel it; then run this one: it goes on from there.</source>
      <translation>Espere a que termine o cancélelo; después ejecute este: continúa desde allí.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>An earlier run on this raster was stopped with {windows} windows done, but since then {parts} changed, so this run begins anew.</source>
      <translation>Una ejecución anterior sobre este ráster se detuvo con {windows} ventanas hechas, pero desde entonces cambió: {parts}; por eso esta ejecución empieza de nuevo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Finding crowns</source>
      <translation>Buscando copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>{crowns} crowns in {seconds:.0f} s.</source>
      <translation>{crowns} copas en {seconds} s.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Raster '{raster}': {width} x {height} pixels{ground}; bands {bands}, {values}.</source>
      <translation>Ráster «{raster}»: {width} x {height} píxeles{ground}; bandas {bands}, {values}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>{windows} windows of {width} x {height} pixels{together}; model {model}, classes {labels}, score threshold {threshold:.2f}; {arithmetic}.</source>
      <translation>{windows} ventanas de {width} x {height} píxeles{together}; modelo {model}, clases {labels}, umbral de puntuación {threshold}; {arithmetic}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Cancelled: the crowns so far are written. {done} of {windows} windows are done, {share:.1%} of the area{ground}. The same job with 'resume' goes on from there.</source>
      <translation>Cancelado: las copas encontradas hasta ahora están escritas. {done} de {windows} ventanas están hechas, el {share} del área{ground}. El mismo trabajo con «Reanudar una ejecución inacabada» continúa desde allí.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>{empty} of {windows} windows hold no data, or a single colour, and were skipped.</source>
      <translation>{empty} de {windows} ventanas no contienen datos, o son de un solo color, y se omitieron.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>There is nothing to be seen in raster '{raster}' at this resolution: no valid pixels, or all of one colour. Check in QGIS that it shows imagery there when you zoom in, and its nodata value.</source>
      <translation>En el ráster «{raster}» no se ve nada a esta resolución: no hay píxeles válidos o son todos de un color. Compruebe en QGIS que muestra imágenes allí al acercar la vista, y su valor sin datos (nodata).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>No model was given, and the weights that ship have not learned crowns yet.</source>
      <translation>No se indicó ningún modelo y los pesos incluidos aún no han aprendido copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Model '{model}' holds a backbone only; it has not learned crowns yet.</source>
      <translation>El modelo «{model}» contiene solo una red troncal (backbone); aún no ha aprendido copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Fine-tune a model first and choose it here.</source>
      <translation>Ajuste primero un modelo y elíjalo aquí.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The extent cannot be brought to the raster's CRS.</source>
      <translation>La extensión no se puede llevar al SRC del ráster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Check its coordinates and their CRS.</source>
      <translation>Compruebe sus coordenadas y el SRC de estas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>, the model learned from {centimetres:.1f} cm</source>
      <translation>, el modelo aprendió con {centimetres} cm</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>, {centimetres:.1f} cm per pixel{known}</source>
      <translation>, {centimetres} cm por píxel{known}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>, ground resolution unknown</source>
      <translation>, resolución en el terreno desconocida</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>as they are</source>
      <translation>tal como están</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>stretched to 8 bit</source>
      <translation>estiradas a 8 bits</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Looking at {share:.1%} of it: inside the areas or extent.</source>
      <translation>Se examina el {share}: dentro de las áreas o de la extensión.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source> ({span:.3g} x {span:.3g} patches each)</source>
      <translation> ({span} x {span} parches cada una)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Raster '{raster}' shows nothing where crowns are to be found, so int8 has nothing to be fitted to.</source>
      <translation>El ráster «{raster}» no muestra nada donde se deben buscar copas, por lo que int8 no tiene a qué ajustarse.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the raster</source>
      <translation>el ráster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the model</source>
      <translation>el modelo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the areas or the extent</source>
      <translation>las áreas o la extensión</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the windows (patch size, overlap)</source>
      <translation>las ventanas (tamaño de parche, superposición)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the score threshold</source>
      <translation>el umbral de puntuación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the device or the arithmetic</source>
      <translation>el dispositivo o la precisión de cálculo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the plugin's version</source>
      <translation>la versión del complemento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>windows</source>
      <translation>ventanas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The device waited for pixels {share:.0%} of the time.</source>
      <translation>El dispositivo esperó píxeles el {share} del tiempo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>{windows} windows reached the limit of {most} crowns, so some may be missing. Choose a smaller patch size.</source>
      <translation>{windows} ventanas alcanzaron el límite de {most} copas, por lo que pueden faltar algunas. Elija un tamaño de parche menor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>, {hectares:,.2f} ha</source>
      <translation>, {hectares} ha</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>No crown reached the score threshold of {threshold:.2f}. Lower it; check that the ground resolution and the order of the bands are right; or fine-tune the model on this imagery.</source>
      <translation>Ninguna copa alcanzó el umbral de puntuación de {threshold}. Bájelo; compruebe que la resolución en el terreno y el orden de las bandas son correctos; o ajuste el modelo a estas imágenes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>crown density</source>
      <translation>densidad de copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>report</source>
      <translation>informe</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The extent does not touch raster '{raster}' inside the areas.</source>
      <translation>La extensión no toca el ráster «{raster}» dentro de las áreas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The extent does not touch raster '{raster}'.</source>
      <translation>La extensión no toca el ráster «{raster}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The extent cannot be brought to the raster's CRS: {error}.</source>
      <translation>La extensión no se puede llevar al SRC del ráster: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The raster's {centimetres:.0f} cm pixels are much coarser than the {learned:.0f} cm that the model learned from; small crowns will be missed.</source>
      <translation>Los píxeles de {centimetres} cm del ráster son mucho más gruesos que los {learned} cm con los que aprendió el modelo; se omitirán copas pequeñas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>{times:.1f} times smaller</source>
      <translation>{times} veces más pequeños</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>{times:.1f} times larger</source>
      <translation>{times} veces más grandes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>A patch covers {patch:.3g} m of ground, but the model learned from {learned:.3g} m: trees appear {seen} than it knows them. Leave the patch size empty.</source>
      <translation>Un parche cubre {patch} m de terreno, pero el modelo aprendió con {learned} m: los árboles aparecen {seen} de lo que conoce. Deje vacío el tamaño de parche.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The crowns are written, but the {what} is not. {error}</source>
      <translation>Las copas están escritas, pero esto no: {what}. {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Going on from an earlier run: {done} of {windows} windows are done.</source>
      <translation>Se continúa una ejecución anterior: {done} de {windows} ventanas están hechas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Cancelled: {done} of {windows} windows are done and kept.</source>
      <translation>Cancelado: {done} de {windows} ventanas están hechas y se conservan.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Run the same job with 'resume' to go on from there.</source>
      <translation>Ejecute el mismo trabajo con «Reanudar una ejecución inacabada» para continuar desde allí.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/shapes.py" />
      <source>Tracing crowns</source>
      <translation>Trazando copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/shapes.py" />
      <source>{ellipses} of {crowns} crowns are drawn as ellipses, because the image shows no outline there.</source>
      <translation>{ellipses} de {crowns} copas se dibujan como elipses, porque la imagen no muestra allí ningún contorno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/shapes.py" />
      <source>{lost} crowns are left out because others cover all of them. Lower the overlap threshold, or let crowns overlap, to keep them.</source>
      <translation>Se dejan fuera {lost} copas porque otras las cubren por completo. Baje el umbral de superposición o permita que las copas se superpongan para conservarlas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>The file is damaged or incomplete; copy it again, or repair it with gdal_translate.</source>
      <translation>El archivo está dañado o incompleto; cópielo de nuevo o repárelo con gdal_translate.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}': {unreadable_blocks}, {share:.2%} of the area, skipped: {named}. {advice}</source>
      <translation>Ráster «{raster}»: se omiten {unreadable_blocks}, el {share} del área: {named}. {advice}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>columns {x0}–{x1}, rows {y0}–{y1} (around {east:.6f}, {north:.6f})</source>
      <translation>columnas {x0}–{x1}, filas {y0}–{y1} (en torno a {east}, {north})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>columns {x0}–{x1}, rows {y0}–{y1} (around {east:.1f}, {north:.1f})</source>
      <translation>columnas {x0}–{x1}, filas {y0}–{y1} (en torno a {east}, {north})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}' cannot be read anywhere where crowns were to be found.</source>
      <translation>El ráster «{raster}» no se puede leer en ninguna parte en la que se debían buscar copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}' was written to while it was read. Samples of it are the same as before; if its image was changed, run again.</source>
      <translation>Se escribió en el ráster «{raster}» mientras se leía. Las muestras son las mismas que antes; si se cambió su imagen, ejecute de nuevo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}' was changed or replaced while it was read, so its crowns would be those of two images; none were written.</source>
      <translation>El ráster «{raster}» se cambió o reemplazó mientras se leía, por lo que sus copas serían las de dos imágenes; no se escribió ninguna.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Run again when the raster is complete.</source>
      <translation>Ejecute de nuevo cuando el ráster esté completo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>and {count} more places</source>
      <translation>y {count} lugares más</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>{count} unreadable block</source>
      <translation>{count} bloque ilegible</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>{count:,} unreadable blocks</source>
      <translation>{count} bloques ilegibles</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{patches} with {crowns} written to '{folder}'.</source>
      <translation>{patches} con {crowns} escritos en «{folder}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{patches} with crowns of layer '{layer}' held out for validation.</source>
      <translation>{patches} con copas de la capa «{layer}» reservados para la validación.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patches of {width} x {height} pixels ({metres:.1f} m), overlap {overlap:.0%}, {crowns}.</source>
      <translation>Parches de {width} x {height} píxeles ({metres} m), superposición {overlap}, {crowns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patches of {width} x {height} pixels, overlap {overlap:.0%}, {crowns}.</source>
      <translation>Parches de {width} x {height} píxeles, superposición {overlap}, {crowns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Writing patches</source>
      <translation>Escribiendo parches</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>No patch shows more than half of a crown of validation layer '{layer}'.</source>
      <translation>Ningún parche muestra más de la mitad de una copa de la capa de validación «{layer}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Use larger patches, or more overlap.</source>
      <translation>Use parches más grandes o más superposición.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{crowns} to train on lies in the patches that are held out because crowns of layer '{layer}' lie there: used as validation truth, not learned.</source>
      <translation>{crowns} de entrenamiento está en los parches que se reservan porque allí hay copas de la capa «{layer}»: se usa como verdad de validación, no se aprende.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{crowns} to train on lie in the patches that are held out because crowns of layer '{layer}' lie there: used as validation truth, not learned.</source>
      <translation>{crowns} de entrenamiento están en los parches que se reservan porque allí hay copas de la capa «{layer}»: se usan como verdad de validación, no se aprenden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>The patch size of {patch_size} pixels is larger than raster '{raster}' ({width} x {height} pixels).</source>
      <translation>El tamaño de parche de {patch_size} píxeles es mayor que el ráster «{raster}» ({width} x {height} píxeles).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Choose at most {least}, or leave it empty for an automatic size.</source>
      <translation>Elija como máximo {least} o déjelo vacío para un tamaño automático.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{crowns}, {validation:,} of them for validation</source>
      <translation>{crowns}, de ellas {validation} para la validación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patches without crowns are written from the whole raster, because no areas were given: if trees there are not annotated, training learns them as background.</source>
      <translation>Los parches sin copas se escriben de todo el ráster, porque no se indicaron áreas: si allí hay árboles sin anotar, el entrenamiento los aprende como fondo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>No patch of raster '{raster}' holds a crown.</source>
      <translation>Ningún parche del ráster «{raster}» contiene una copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>The crowns may lie where the raster has no data, or be larger than a patch.</source>
      <translation>Puede que las copas estén donde el ráster no tiene datos o que sean mayores que un parche.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{crowns} in no patch: none with data shows more than half of it. Larger patches, or more overlap, hold more crowns.</source>
      <translation>{crowns} en ningún parche: ninguno con datos muestra más de la mitad. Parches más grandes, o más superposición, contienen más copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{patches} without any valid pixel skipped.</source>
      <translation>Se omiten {patches} sin ningún píxel válido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{crowns} clipped at patch borders (more than half of each is visible).</source>
      <translation>{crowns} recortadas en los bordes de los parches (se ve más de la mitad de cada una).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count} patch</source>
      <translation>{count} parche</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count:,} patches</source>
      <translation>{count} parches</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Validation layer '{layer}' has no field that says which of the classes its crowns are: {known}.</source>
      <translation>La capa de validación «{layer}» no tiene ningún campo que diga de cuál de las clases son sus copas: {known}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Give it the same field as the annotations to train on.</source>
      <translation>Dele el mismo campo que a las anotaciones de entrenamiento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patch '{patch}' cannot be written: {error}.</source>
      <translation>No se puede escribir el parche «{patch}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Check the space left on the disk.</source>
      <translation>Compruebe el espacio libre en el disco.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>All crowns of validation layer '{layer}' were labelled '{label}'.</source>
      <translation>Todas las copas de la capa de validación «{layer}» se etiquetaron como «{label}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Looking at squares</source>
      <translation>Examinando cuadrados</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{squares} of {width} x {height} pixels suggested, with some {crowns:.0f} crowns; the model is in doubt of {doubt:.0f}, on average of {mean:.1f} in a square against {overall:.1f} in any.</source>
      <translation>Se sugieren {squares} de {width} x {height} píxeles, con unas {crowns} copas; el modelo duda de {doubt}, en promedio de {mean} por cuadrado frente a {overall} en uno cualquiera.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{squares} suggested: there are no more that do not overlap.</source>
      <translation>Se sugieren {squares}: no hay más que no se superpongan.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>The ground resolution of raster '{raster}' is unknown, so a square of {metres:g} m cannot be measured on it.</source>
      <translation>Se desconoce la resolución en el terreno del ráster «{raster}», por lo que no se puede medir en él un cuadrado de {metres} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Give the raster a CRS, or leave the size empty for squares of {width} pixels.</source>
      <translation>Asigne un SRC al ráster o deje vacío el tamaño para cuadrados de {width} píxeles.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Squares of {width} x {height} pixels of raster '{raster}' show too little.</source>
      <translation>Los cuadrados de {width} x {height} píxeles del ráster «{raster}» muestran demasiado poco.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Choose larger ones, of at least 32 pixels.</source>
      <translation>Elija otros más grandes, de al menos 32 píxeles.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>No square of raster '{raster}' is left to annotate.</source>
      <translation>No queda ningún cuadrado del ráster «{raster}» por anotar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>No square of raster '{raster}' is left to annotate in the extent.</source>
      <translation>No queda ningún cuadrado del ráster «{raster}» por anotar en la extensión.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Choose smaller squares, or a larger extent.</source>
      <translation>Elija cuadrados más pequeños o una extensión mayor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{squares:,} squares; {most:,} of them, chosen by chance, are looked at.</source>
      <translation>{squares} cuadrados; se examinan {most} de ellos, elegidos al azar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{count} square</source>
      <translation>{count} cuadrado</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{count:,} squares</source>
      <translation>{count} cuadrados</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{empty} without data, or of a single colour, skipped.</source>
      <translation>Se omiten {empty} sin datos o de un solo color.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>No square of raster '{raster}' that is left to annotate shows anything.</source>
      <translation>Ningún cuadrado del ráster «{raster}» que quede por anotar muestra algo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Choose another extent, or smaller squares.</source>
      <translation>Elija otra extensión o cuadrados más pequeños.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Column '{column}' of the annotations in folder '{folder}'</source>
      <translation>La columna '{column}' de las anotaciones de la carpeta «{folder}»</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Set 1 for crowns that are held out for validation and 0 for the others, or remove the column.</source>
      <translation>Ponga 1 para las copas que se reservan para la validación y 0 para las demás, o elimine la columna.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Folder '{folder}' has crowns of classes that the model does not learn: {unknown}.</source>
      <translation>La carpeta «{folder}» tiene copas de clases que el modelo no aprende: {unknown}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Its classes are: {labels}. Rename or remove those crowns.</source>
      <translation>Sus clases son: {labels}. Cambie el nombre de esas copas o elimínelas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>{where} holds '{wrong}'.</source>
      <translation>{where} contiene «{wrong}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>{where} marks no crown.</source>
      <translation>{where} no marca ninguna copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>No crown is left to train on: the patches that hold validation crowns cover all the others.</source>
      <translation>No queda ninguna copa con la que entrenar: los parches con copas de validación cubren todas las demás.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Keep validation crowns in one part of the raster, or use smaller patches.</source>
      <translation>Mantenga las copas de validación en una parte del ráster o use parches más pequeños.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>The patches folder '{folder}' does not exist.</source>
      <translation>La carpeta de parches «{folder}» no existe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Choose the folder that 'Split raster' wrote.</source>
      <translation>Elija la carpeta que escribió «Dividir ráster».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>{count} image(s) named in '{path}' are not in folder '{folder}', first: {first}.</source>
      <translation>{count} imágenes nombradas en «{path}» no están en la carpeta «{folder}»; la primera: {first}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Keep the images beside their CSV file.</source>
      <translation>Guarde las imágenes junto a su archivo CSV.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Patch '{patch}' has {width} x {height} pixels, more than the {most_width} x {most_height} of its split.</source>
      <translation>El parche «{patch}» tiene {width} x {height} píxeles, más que los {most_width} x {most_height} de su división.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Split the raster again.</source>
      <translation>Divida de nuevo el ráster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>'{path}' cannot be read: {error}.</source>
      <translation>No se puede leer «{path}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Folder '{folder}' holds {count} CSV files, and no '{manifest}' says which one it is.</source>
      <translation>La carpeta «{folder}» contiene {count} archivos CSV y ningún '{manifest}' dice cuál es.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Keep one CSV of annotations in the folder, or split the raster again.</source>
      <translation>Deje un solo CSV de anotaciones en la carpeta o divida de nuevo el ráster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Model written to '{model}'.</source>
      <translation>Modelo escrito en «{model}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>{patches} patches with {crowns} crowns to learn from, {validation} with {held} held out; {hidden} patches are blanked where they overlap those.</source>
      <translation>{patches} parches con {crowns} copas para aprender, {validation} con {held} reservados; {hidden} parches están tapados donde se superponen con aquellos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>{patches} patches with {crowns} crowns to learn from, {validation} with {held} held out.</source>
      <translation>{patches} parches con {crowns} copas para aprender, {validation} con {held} reservados.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>{kind}, {millions:.1f} million parameters, from '{start}'; {optimizer}, learning rate {learning_rate:g}, {epochs} epochs in batches of {batch_size}; {device}, {precision}.</source>
      <translation>{kind}, {millions} millones de parámetros, a partir de «{start}»; {optimizer}, tasa de aprendizaje {learning_rate}, {epochs} épocas en lotes de {batch_size}; {device}, {precision}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Patches of {patch_px} pixels{ground}; classes {labels}; augmentations: {varied}.</source>
      <translation>Parches de {patch_px} píxeles{ground}; clases {labels}; aumentos de datos: {varied}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The model finds no crown of the validation patches. Train longer or with a higher learning rate; check that the ground resolution suits the crowns, that the bands are red, green, blue, and that the annotations lie on the crowns.</source>
      <translation>El modelo no encuentra ninguna copa de los parches de validación. Entrene más tiempo o con una tasa de aprendizaje mayor; compruebe que la resolución en el terreno es adecuada para las copas, que las bandas son rojo, verde, azul y que las anotaciones están sobre las copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>There is nothing to train on.</source>
      <translation>No hay nada con lo que entrenar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Give a raster with an annotation layer.</source>
      <translation>Indique un ráster con una capa de anotaciones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The patches in folder '{folder}' hold no crowns.</source>
      <translation>Los parches de la carpeta «{folder}» no contienen copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Split with annotations.</source>
      <translation>Divida con anotaciones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The configuration asks for architecture '{architecture}', but model '{model}' is a '{other}'.</source>
      <translation>La configuración pide la arquitectura «{architecture}», pero el modelo «{model}» es «{other}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Choose a model of that architecture, or leave 'architecture' out.</source>
      <translation>Elija un modelo de esa arquitectura o prescinda de 'architecture'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The configuration asks for {num_classes} classes, but there are {count}: {labels}.</source>
      <translation>La configuración pide {num_classes} clases, pero hay {count}: {labels}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Correct 'num_classes', or leave it out.</source>
      <translation>Corrija 'num_classes' o prescinda de ello.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>{devices} devices were asked for, but from QGIS training uses one.</source>
      <translation>Se pidieron {devices} dispositivos, pero desde QGIS el entrenamiento usa uno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Leave 'devices' out, or train from the command line.</source>
      <translation>Prescinda de 'devices' o entrene desde la línea de órdenes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Early stopping needs validation patches, but there are none.</source>
      <translation>La parada temprana necesita parches de validación, pero no hay ninguno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Set patience to 0.</source>
      <translation>Establezca la paciencia a 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The best epoch is chosen by {monitor}, which is measured every {metrics_every} epochs only.</source>
      <translation>La mejor época se elige por {monitor}, que solo se mide cada {metrics_every} épocas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Set validation.val_accuracy_interval to 1, or the monitor to val_loss.</source>
      <translation>Establezca validation.val_accuracy_interval a 1 o la elección de la mejor época a val_loss.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>, {metres:.3g} m on the ground</source>
      <translation>, {metres} m en el terreno</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>as configured</source>
      <translation>según la configuración</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Validation patches are those of '{validation_csv}'.</source>
      <translation>Los parches de validación son los de «{validation_csv}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>A single patch holds crowns, so none is held out and the model cannot be measured.</source>
      <translation>Un solo parche contiene copas, por lo que no se reserva ninguno y no se puede medir el modelo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The checkpoint of an earlier run, '{last}', is damaged, as a power cut leaves it; training starts from the beginning.</source>
      <translation>El checkpoint de una ejecución anterior, «{last}», está dañado, como lo deja un corte de corriente; el entrenamiento empieza desde el principio.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Going on from an earlier run: {done} of {epochs} epochs are done.</source>
      <translation>Se continúa una ejecución anterior: {done} de {epochs} épocas están hechas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The model's weights are no longer numbers, so it is not written.</source>
      <translation>Los pesos del modelo ya no son números, por lo que no se escribe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Looking at the validation patches</source>
      <translation>Examinando los parches de validación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Where the patches lie is unknown: if they overlap, validation figures are too good.</source>
      <translation>Se desconoce dónde están los parches: si se superponen, las cifras de validación son demasiado buenas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>steps</source>
      <translation>pasos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>TensorBoard logs are not written because tensorboardX is not installed.</source>
      <translation>No se escriben registros de TensorBoard porque tensorboardX no está instalado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The device ran out of memory; training goes on from epoch {epoch} with batches of {batch_size}.</source>
      <translation>El dispositivo se quedó sin memoria; el entrenamiento sigue desde la época {epoch} con lotes de {batch_size}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Cancelled: {done} of {epochs} epochs are done and kept.</source>
      <translation>Cancelado: {done} de {epochs} épocas están hechas y se conservan.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The logs cannot be written to '{folder}': {error}.</source>
      <translation>No se pueden escribir los registros en «{folder}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The device has too little memory for a batch of one patch.</source>
      <translation>El dispositivo tiene muy poca memoria para un lote de un parche.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Close other programs, use smaller patches, or choose the CPU as the device.</source>
      <translation>Cierre otros programas, use parches más pequeños o elija la CPU como dispositivo.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>No step was made for {minutes:.0f} minutes: either it is a slow one, or a device or drive hangs. Cancel keeps what is finished.</source>
      <translation>No se ha dado ningún paso en {minutes} minutos: o es uno lento, o un dispositivo o una unidad está bloqueado. Cancelar conserva lo que está terminado.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine ({python}) {how} and was ended.{tail}</source>
      <translation>El motor ({python}) {how} y se terminó.{tail}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>Run again: finished work is kept. If it happens again, choose the CPU as the device, and check that the drive of the raster can be reached.</source>
      <translation>Ejecute de nuevo: el trabajo terminado se conserva. Si vuelve a ocurrir, elija la CPU como dispositivo y compruebe que se puede acceder a la unidad del ráster.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The message log (panel 'DeepForest') has all it said.</source>
      <translation>El registro de mensajes (panel «DeepForest») tiene todo lo que dijo.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine ({python}) closed its output.{tail}</source>
      <translation>El motor ({python}) cerró su salida.{tail}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine ({python}) ended unexpectedly ({exit}).{tail}</source>
      <translation>El motor ({python}) terminó de forma inesperada ({exit}).{tail}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>signal {signal}</source>
      <translation>señal {signal}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>exit code {code}</source>
      <translation>código de salida {code}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>exit code 0x{code:08X}</source>
      <translation>código de salida 0x{code}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>Run 'Set up engine' with Recreate. {log}</source>
      <translation>Ejecute «Instalar motor» con «Volver a crear». {log}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source> Its last lines:
{lines}
</source>
      <translation> Sus últimas líneas:
{lines}
</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>Cancelled; the engine did not stop within {seconds:g} s and was ended.</source>
      <translation>Cancelado; el motor no se detuvo en {seconds} s y se terminó.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine ({python}) said nothing within {seconds:g} s of its start.{tail}</source>
      <translation>El motor ({python}) no dijo nada en los {seconds} s siguientes a su inicio.{tail}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>Try again; if it stays so, run 'Set up engine' with Recreate.</source>
      <translation>Inténtelo de nuevo; si sigue así, ejecute «Instalar motor» con «Volver a crear».</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine ({python}) speaks protocol {other}, this plugin {protocol}.</source>
      <translation>El motor ({python}) habla el protocolo {other}; este complemento, el {protocol}.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>Run 'Set up engine' with Recreate, and restart QGIS.</source>
      <translation>Ejecute «Instalar motor» con «Volver a crear» y reinicie QGIS.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The system may have ended it for want of memory: try a smaller batch or patch size. {log}</source>
      <translation>Puede que el sistema lo haya terminado por falta de memoria: pruebe un tamaño de lote o de parche menor. {log}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine refused the job: {reason}</source>
      <translation>El motor rechazó el trabajo: {reason}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>Please report it.</source>
      <translation>Por favor, comuníquelo.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine's result cannot be read.</source>
      <translation>No se puede leer el resultado del motor.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>gave no sign of life for {seconds:g} s</source>
      <translation>no dio señales de vida durante {seconds} s</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>lives, but its job made no step for {seconds:.0f} s</source>
      <translation>vive, pero su trabajo no dio ningún paso durante {seconds} s</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The folder of wheels '{wheels}' does not exist.</source>
      <translation>La carpeta de wheels «{wheels}» no existe.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The folder of wheels '{wheels}' holds no wheel.</source>
      <translation>La carpeta de wheels «{wheels}» no contiene ningún wheel.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Name the folder that 'pip download' filled (*.whl).</source>
      <translation>Indique la carpeta que llenó 'pip download' (*.whl).</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Making the engine's environment: {problem}.</source>
      <translation>Creando el entorno del motor: {problem}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>'{folder}' holds something else than an environment, so it was left alone.</source>
      <translation>«{folder}» contiene algo distinto de un entorno, por lo que se dejó como está.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Name a folder that is new or empty.</source>
      <translation>Indique una carpeta nueva o vacía.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Another program is making the engine in '{folder}' right now.</source>
      <translation>Otro programa está creando el motor en «{folder}» en este momento.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Wait for it.</source>
      <translation>Espere a que termine.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>'{file}' is missing from the plugin.</source>
      <translation>Falta «{file}» en el complemento.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Install the plugin again.</source>
      <translation>Instale de nuevo el complemento.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The engine needs Python {oldest} to {newest}, QGIS's own is {version}, and uv, which could fetch one, is not to be had.</source>
      <translation>El motor necesita Python {oldest} a {newest}, el de QGIS es {version}, y no se puede obtener uv, que podría descargar uno.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Install uv (https://docs.astral.sh/uv), or name an interpreter of that version.</source>
      <translation>Instale uv (https://docs.astral.sh/uv) o indique un intérprete de esa versión.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Using pip and venv.</source>
      <translation>Se usan pip y venv.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>uv was not found; trying to get it with pip.</source>
      <translation>No se encontró uv; se intenta obtener con pip.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>uv is not to be had.</source>
      <translation>No se puede obtener uv.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The engine cannot be made in '{folder}': {error}.</source>
      <translation>No se puede crear el motor en «{folder}»: {error}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Choose another place with the variable {variable}.</source>
      <translation>Elija otro lugar con la variable {variable}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The old environment '{folder}' cannot be removed: {error}.</source>
      <translation>No se puede eliminar el entorno antiguo «{folder}»: {error}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Close other QGIS windows and programs that use it, then run it again.</source>
      <translation>Cierre otras ventanas de QGIS y programas que lo usen y ejecútelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>QGIS's own Python does not serve for the engine; uv finds or fetches Python {version}.</source>
      <translation>El Python propio de QGIS no sirve para el motor; uv busca o descarga Python {version}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>it was asked for again</source>
      <translation>se pidió de nuevo</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Using uv ({program}).</source>
      <translation>Se usa uv ({program}).</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Run it again; if it fails at the same place, report these lines.</source>
      <translation>Ejecútelo de nuevo; si falla en el mismo punto, comunique estas líneas.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>'{path}' failed (exit code {code}):
{text}
</source>
      <translation>«{path}» falló (código de salida {code}):
{text}
</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Free some disk space (about 8 GB) and run it again.</source>
      <translation>Libere espacio en el disco (unos 8 GB) y ejecútelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>The network's certificate is not trusted: ask for its CA file and name it in the variable SSL_CERT_FILE.</source>
      <translation>No se confía en el certificado de la red: pida su archivo de CA e indíquelo en la variable SSL_CERT_FILE.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Check the network and the proxy (Settings, Options, Network), or give a folder of wheels.</source>
      <translation>Compruebe la red y el proxy (Configuración, Opciones, Red) o indique una carpeta de wheels.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Close other QGIS windows that use the engine, and retry.</source>
      <translation>Cierre otras ventanas de QGIS que usen el motor e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Install uv, or Python's venv module (Debian, Ubuntu: sudo apt install python3-venv).</source>
      <translation>Instale uv o el módulo venv de Python (Debian, Ubuntu: sudo apt install python3-venv).</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Setting up the engine was cancelled; nothing of it is left.</source>
      <translation>La instalación del motor se canceló; no queda ningún resto.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>'{path}' is not a Python that can be run.</source>
      <translation>«{path}» no es un Python que se pueda ejecutar.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>Name the program itself, such as python3.12.</source>
      <translation>Indique el programa mismo, por ejemplo python3.12.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>'{path}' is Python {version}, but the engine needs {oldest} or newer.</source>
      <translation>«{path}» es Python {version}, pero el motor necesita {oldest} o posterior.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>Name a newer one, or none: uv then fetches one.</source>
      <translation>Indique uno más reciente o ninguno: en ese caso uv descarga uno.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>{base} (Python {version})</source>
      <translation>{base} (Python {version})</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>Python {version}, which uv finds or fetches</source>
      <translation>Python {version}, que uv encuentra o descarga</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>Run 'Set up engine' (Processing Toolbox, DeepForest).</source>
      <translation>Ejecute «Instalar motor» (Caja de herramientas de procesos, DeepForest).</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>The engine that finds crowns is not set up: {problem}, and QGIS's own Python {lacking}.</source>
      <translation>El motor que encuentra las copas no está instalado: {problem}, y el Python propio de QGIS {lacking}.</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>The plugin's setting {name} names '{python}', which is not a Python that can be run.</source>
      <translation>La opción {name} del complemento indica «{python}», que no es un Python que se pueda ejecutar.</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>The variable {name} names '{python}', which is not a Python that can be run.</source>
      <translation>La variable {name} indica «{python}», que no es un Python que se pueda ejecutar.</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>Correct it, or unset it. {advice}</source>
      <translation>Corríjalo o quítelo. {advice}</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' has not been made yet</source>
      <translation>«{folder}» aún no se ha creado</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>making '{folder}' was interrupted</source>
      <translation>la creación de «{folder}» se interrumpió</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>the Python that '{folder}' was made from is gone</source>
      <translation>el Python a partir del que se creó «{folder}» ya no está</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was made for another version of the plugin</source>
      <translation>«{folder}» se creó para otra versión del complemento</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was made without today's developer tools</source>
      <translation>«{folder}» se creó sin las herramientas de desarrollo actuales</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was made for the accelerator '{made}', not '{accelerator}'</source>
      <translation>«{folder}» se creó para el acelerador '{made}', no para '{accelerator}'</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was made with Python {made}, not {python}</source>
      <translation>«{folder}» se creó con Python {made}, no con {python}</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>({version}) is older than {oldest}</source>
      <translation>({version}) es anterior a {oldest}</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>({version}) lacks {missing} and more</source>
      <translation>({version}) carece de {missing} y más</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>({version}) lacks {missing}</source>
      <translation>({version}) carece de {missing}</translation>
    </message>
    <message>
      <location filename="../runtime/packages.py" />
      <source>{fetched:.0f} MB fetched; on the way: {names}</source>
      <translation>{fetched} MB descargados; en camino: {names}</translation>
    </message>
    <message>
      <location filename="../runtime/packages.py" />
      <source>{name} ({size:.0f} MB)</source>
      <translation>{name} ({size} MB)</translation>
    </message>
    <message>
      <location filename="../runtime/packages.py" />
      <source>Installing the packages</source>
      <translation>Instalando los paquetes</translation>
    </message>
    <message>
      <location filename="../runtime/packages.py" />
      <source>The packages are installed</source>
      <translation>Los paquetes están instalados</translation>
    </message>
    <message>
      <location filename="../runtime/process.py" />
      <source>'{command}' cannot be started: {error}.</source>
      <translation>No se puede iniciar «{command}»: {error}.</translation>
    </message>
    <message>
      <location filename="../runtime/process.py" />
      <source>Close other programs, or layers that QGIS has open, and run again.</source>
      <translation>Cierre otros programas, o capas que QGIS tenga abiertas, y ejecute de nuevo.</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>The job ended without a result.</source>
      <translation>El trabajo terminó sin resultado.</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>The job failed unexpectedly ({type}: {error}).</source>
      <translation>El trabajo falló de forma inesperada ({type}: {error}).</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>{index} cannot be reached: PyPI's build is taken, which is larger (CUDA included) and runs on the CPU too.</source>
      <translation>No se puede acceder a {index}: se toma la compilación de PyPI, que es mayor (CUDA incluido) y también funciona en la CPU.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>{index} cannot be reached: PyPI's build is taken, which runs on the CPU only.</source>
      <translation>No se puede acceder a {index}: se toma la compilación de PyPI, que solo funciona en la CPU.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>The accelerator is {accelerator}, but must be one of: {accelerators}.</source>
      <translation>El acelerador es {accelerator}, pero debe ser uno de: {accelerators}.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>MPS is Apple's accelerator and exists on macOS only.</source>
      <translation>MPS es el acelerador de Apple y solo existe en macOS.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>Choose automatic, CPU or CUDA.</source>
      <translation>Elija automático, CPU o CUDA.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>CUDA is NVIDIA's and does not exist on macOS.</source>
      <translation>CUDA es de NVIDIA y no existe en macOS.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>Choose automatic: Apple's GPU is used.</source>
      <translation>Elija automático: se usa la GPU de Apple.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>The NVIDIA driver {driver} is too old for this torch: the CPU build is installed. Install a newer driver and run 'Set up engine' again.</source>
      <translation>El controlador NVIDIA {driver} es demasiado antiguo para este torch: se instala la compilación para CPU. Instale un controlador más reciente y ejecute de nuevo «Instalar motor».</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>No NVIDIA driver was found: the CUDA build of torch is installed, but runs on the CPU until there is one.</source>
      <translation>No se encontró ningún controlador NVIDIA: se instala la compilación CUDA de torch, pero funciona en la CPU hasta que haya uno.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>No class was given.</source>
      <translation>No se indicó ninguna clase.</translation>
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
      <translation>La banda «{band}» no es un número.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/parameters.py" />
      <source>Give band numbers such as 1;2;3, in the order red, green, blue.</source>
      <translation>Indique números de banda como 1;2;3, en el orden rojo, verde, azul.</translation>
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
      <translation>Compruebe la extensión o las áreas, y su sistema de referencia de coordenadas.</translation>
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
      <translation>Compruebe sus coordenadas y su SRC.</translation>
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
      <translation>no se puede escribir «{path}»: {error}</translation>
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
      <translation>No se puede escribir el informe «{path}»: {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Size (px)</source>
      <translation>Tamaño (px)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Ground resolution (m per px)</source>
      <translation>Resolución en el terreno (m por px)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>CRS</source>
      <translation>SRC</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Data type</source>
      <translation>Tipo de datos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Architecture</source>
      <translation>Arquitectura</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Classes</source>
      <translation>Clases</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Ground extent of a patch (m)</source>
      <translation>Extensión de un parche en el terreno (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Resolution learned from (m per px)</source>
      <translation>Resolución con la que aprendió (m por px)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Score threshold of the model</source>
      <translation>Umbral de puntuación del modelo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Areas</source>
      <translation>Áreas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Windows</source>
      <translation>Ventanas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Patch overlap (share)</source>
      <translation>Superposición de parches (proporción)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Score threshold</source>
      <translation>Umbral de puntuación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Overlap threshold (IoU)</source>
      <translation>Umbral de superposición (IoU)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Crowns do not overlap</source>
      <translation>Las copas no se superponen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Where windows overlap</source>
      <translation>Donde se superponen las ventanas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>unknown</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>no CRS</source>
      <translation>sin SRC</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>everywhere</source>
      <translation>en todas partes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Stretched from</source>
      <translation>Realzado desde</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Extent</source>
      <translation>Extensión</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>{width} x {height} pixels</source>
      <translation>{width} x {height} píxeles</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Started from</source>
      <translation>Modelo de partida</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Made</source>
      <translation>Creado</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Sources</source>
      <translation>Fuentes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Measured at training</source>
      <translation>Medido en el entrenamiento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>{low} to {high}</source>
      <translation>{low} a {high}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>1 epoch</source>
      <translation>1 época</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{0} epochs</source>
      <translation>{0} épocas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Recall</source>
      <translation>Exhaustividad</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Training: loss</source>
      <translation>Entrenamiento: pérdida</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Training: classification</source>
      <translation>Entrenamiento: clasificación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Training: boxes</source>
      <translation>Entrenamiento: recuadros</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Training: centres</source>
      <translation>Entrenamiento: centros</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Validation: loss</source>
      <translation>Validación: pérdida</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Validation: classification</source>
      <translation>Validación: clasificación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Validation: boxes</source>
      <translation>Validación: recuadros</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Validation: centres</source>
      <translation>Validación: centros</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>missed</source>
      <translation>omitida</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Map of found, false and missed crowns</source>
      <translation>Mapa de las copas encontradas, falsas y omitidas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Precision, recall and F1 by score threshold</source>
      <translation>Precisión, exhaustividad y F1 por umbral de puntuación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Precision against recall</source>
      <translation>Precisión frente a exhaustividad</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Histogram of the IoU of matched crowns</source>
      <translation>Histograma de la IoU de las copas con correspondencia</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Predicted against reference crown diameters</source>
      <translation>Diámetros de copa predichos frente a los de referencia</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Crown cover</source>
      <translation>Cobertura de copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Crowns per hectare</source>
      <translation>Copas por hectárea</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Area looked at</source>
      <translation>Área examinada</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Median diameter</source>
      <translation>Mediana del diámetro</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Median score</source>
      <translation>Mediana de la puntuación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>0 to 1</source>
      <translation>0 a 1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>IoU 0.50 to 0.95</source>
      <translation>IoU de 0,50 a 0,95</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>False positives</source>
      <translation>Falsos positivos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Missed</source>
      <translation>Omitidas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>The model holds a score threshold of {threshold}; F1 is largest, {f1}, at {best}.</source>
      <translation>El modelo contiene un umbral de puntuación de {threshold}; F1 es máximo, {f1}, en {best}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>At most {count} of a kind are drawn, picked at random.</source>
      <translation>Se dibujan como máximo {count} de cada tipo, elegidas al azar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Crown diameters of the matches ({unit}): predicted ones differ by {mean} {unit} on average, root mean square {square} {unit}, correlation {correlation}. On the dotted line both agree.</source>
      <translation>Diámetros de copa de las correspondencias ({unit}): los predichos difieren en {mean} {unit} de media, media cuadrática {square} {unit}, correlación {correlation}. En la línea de puntos ambos coinciden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>1 crown annotated</source>
      <translation>1 copa anotada</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{0} crowns annotated</source>
      <translation>{0} copas anotadas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>1 found</source>
      <translation>1 encontrada</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{0} found</source>
      <translation>{0} encontradas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Score (0 to 1)</source>
      <translation>Puntuación (0 a 1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{part} of {whole}</source>
      <translation>{part} de {whole}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{epochs}; the weights after epoch {number} were kept</source>
      <translation>{epochs}; se conservaron los pesos de después de la época {number}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>No epoch was finished.</source>
      <translation>No se terminó ninguna época.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Figure (0 to 1)</source>
      <translation>Valor (0 a 1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>The model holds a score threshold of {threshold}; at no threshold does a crown that it finds match an annotated one.</source>
      <translation>El modelo contiene un umbral de puntuación de {threshold}; con ningún umbral una copa que encuentra se corresponde con una anotada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>This threshold is stored in the model: prediction uses it unless another is asked for.</source>
      <translation>Este umbral está guardado en el modelo: la predicción lo usa salvo que se pida otro.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>F1 is largest, {f1}, at {best}.</source>
      <translation>F1 es máximo, {f1}, en {best}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>East (map units)</source>
      <translation>Este (unidades del mapa)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>North (map units)</source>
      <translation>Norte (unidades del mapa)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>IoU of the match</source>
      <translation>IoU de la correspondencia</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Histogram: {figure}</source>
      <translation>Histograma: {figure}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Epoch</source>
      <translation>Época</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{figure} by epoch</source>
      <translation>{figure} por época</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Crowns on “{raster}”</source>
      <translation>Copas en «{raster}»</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Found by “{model}”, {time}, in {duration}.</source>
      <translation>Encontradas por «{model}», {time}, en {duration}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Crown diameters, the mean of a box’s two sides on the ground; median {diameter} m.</source>
      <translation>Diámetros de copa, la media de los dos lados de un recuadro en el terreno; mediana {diameter} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Scores of the crowns; median {score}.</source>
      <translation>Puntuaciones de las copas; mediana {score}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>How good are the crowns of “{name}”?</source>
      <translation>¿Qué calidad tienen las copas de «{name}»?</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Recall and precision</source>
      <translation>Exhaustividad y precisión</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>scores {low} to {high}</source>
      <translation>puntuaciones de {low} a {high}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Centres of the crowns in map units: {found}, {false}, {missed}.</source>
      <translation>Centros de las copas en unidades del mapa: {found}, {false}, {missed}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>IoU of the matches ({count}): 0 is no overlap, 1 is identical; median {median}.</source>
      <translation>IoU de las correspondencias ({count}): 0 es sin superposición, 1 es idéntico; mediana {median}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>The dotted line marks the epoch that was kept.</source>
      <translation>La línea de puntos señala la época conservada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>F1 is largest, {f1}, where crowns with a score below {threshold} are left out.</source>
      <translation>F1 es máximo, {f1}, cuando se omiten las copas con una puntuación inferior a {threshold}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Reference diameter ({unit})</source>
      <translation>Diámetro de referencia ({unit})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Predicted diameter ({unit})</source>
      <translation>Diámetro predicho ({unit})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>1 true positive</source>
      <translation>1 verdadero positivo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{0} true positives</source>
      <translation>{0} verdaderos positivos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>1 false positive</source>
      <translation>1 falso positivo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{0} false positives</source>
      <translation>{0} falsos positivos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>1 missed</source>
      <translation>1 omitida</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{0} missed</source>
      <translation>{0} omitidas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Where it does worst</source>
      <translation>Donde lo hace peor</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Where it does best</source>
      <translation>Donde lo hace mejor</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Predictions</source>
      <translation>Predicciones</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Reference</source>
      <translation>Referencia</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Label fields</source>
      <translation>Campos de clase</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>IoU threshold</source>
      <translation>Umbral de IoU</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Compared in</source>
      <translation>Comparado en</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Crown diameter of points (m)</source>
      <translation>Diámetro de copa de los puntos (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>map units</source>
      <translation>unidades del mapa</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Windows without data, or of a single colour</source>
      <translation>Ventanas sin datos o de un solo color</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Unreadable (share of the area)</source>
      <translation>Ilegible (proporción del área)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Windows not reached</source>
      <translation>Ventanas no alcanzadas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Epochs asked for</source>
      <translation>Épocas pedidas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Batch size</source>
      <translation>Tamaño de lote</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Optimizer</source>
      <translation>Optimizador</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Learning-rate schedule</source>
      <translation>Plan de tasa de aprendizaje</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Backbone</source>
      <translation>Red troncal (backbone)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Best epoch by</source>
      <translation>Mejor época según</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Seed</source>
      <translation>Semilla</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Training patches</source>
      <translation>Parches de entrenamiento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Training crowns</source>
      <translation>Copas de entrenamiento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Validation patches</source>
      <translation>Parches de validación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Training of {name}</source>
      <translation>Entrenamiento de {name}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>frozen</source>
      <translation>congelada</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>trained</source>
      <translation>entrenada</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>patches in {folder}</source>
      <translation>parches en {folder}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Predicted crowns “{predictions}” against reference crowns “{truth}”.</source>
      <translation>Copas predichas «{predictions}» frente a copas de referencia «{truth}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>A match is an overlap (IoU) of more than {least} and the same class, one to one, chosen so that the total IoU is largest.</source>
      <translation>Una correspondencia es una superposición (IoU) de más de {least} y la misma clase, una a una, elegida para que la IoU total sea máxima.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>A match is an overlap (IoU) of more than {least}, one to one, chosen so that the total IoU is largest.</source>
      <translation>Una correspondencia es una superposición (IoU) de más de {least}, una a una, elegida para que la IoU total sea máxima.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision: the share of predicted crowns that are real. Recall: the share of reference crowns that were found. F1: their harmonic mean. mAP: COCO’s mean average precision over IoU 0.50 to 0.95. A dash marks a figure that is undefined.</source>
      <translation>Precisión: la proporción de copas predichas que son reales. Exhaustividad (recall): la proporción de copas de referencia que se encontraron. F1: su media armónica. mAP: la precisión media de COCO con IoU de 0,50 a 0,95. Un guion indica un valor que no está definido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>By class</source>
      <translation>Por clase</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>A crown counts as found only where its class is right.</source>
      <translation>Una copa cuenta como encontrada solo si su clase es correcta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Predicted</source>
      <translation>Predichas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Classes aside, precision is {precision}, recall {recall} and F1 {f1}.</source>
      <translation>Sin tener en cuenta las clases, la precisión es {precision}, la exhaustividad {recall} y F1 {f1}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>By score</source>
      <translation>Por puntuación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision, recall and F1 of the crowns whose score is at least the threshold.</source>
      <translation>Precisión, exhaustividad y F1 de las copas cuya puntuación alcanza al menos el umbral.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision against recall as the threshold goes down; numbers are score thresholds.</source>
      <translation>Precisión frente a exhaustividad a medida que baja el umbral; los números son umbrales de puntuación.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>The ring marks the best F1.</source>
      <translation>El anillo señala el mejor F1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>How well matched crowns fit</source>
      <translation>Ajuste de las copas con correspondencia</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Settings</source>
      <translation>Configuración</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Score at least</source>
      <translation>Puntuación mínima</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Patch {name} with annotated and found crowns</source>
      <translation>Parche {name} con copas anotadas y encontradas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Crown cover: the share of the ground looked at that lies under a crown; where crowns overlap it counts once. A crown belongs to the place where its centre lies. A dash marks a figure that is unknown.</source>
      <translation>Cobertura de copas: la proporción del terreno examinado que queda bajo una copa; donde se superponen copas cuenta una vez. Una copa pertenece al lugar en el que está su centro. Un guion indica un valor desconocido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Without a CRS nothing tells how large a pixel is on the ground.</source>
      <translation>Sin un SRC nada indica el tamaño de un píxel en el terreno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>The crowns</source>
      <translation>Las copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Share (%)</source>
      <translation>Proporción (%)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Mean score (0–1)</source>
      <translation>Puntuación media (0–1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Mean diameter (m)</source>
      <translation>Diámetro medio (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Where it looked</source>
      <translation>Dónde se buscó</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Precision, recall and F1 on the validation patches, of the crowns whose score is at least the threshold.</source>
      <translation>Precisión, exhaustividad y F1 en los parches de validación, de las copas cuya puntuación alcanza al menos el umbral.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The dotted line marks the one that is stored.</source>
      <translation>La línea de puntos señala el umbral guardado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The ring marks the one that is stored.</source>
      <translation>El anillo señala el umbral guardado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Measured with the model that was kept. A crown counts as found where its overlap (IoU) with an annotated one is more than {least}.</source>
      <translation>Medido con el modelo conservado. Una copa cuenta como encontrada si su superposición (IoU) con una anotada es mayor que {least}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>All thresholds</source>
      <translation>Todos los umbrales</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Epoch by epoch</source>
      <translation>Época a época</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Loss per epoch, without unit, lower is better.</source>
      <translation>Pérdida por época, sin unidad; cuanto más baja, mejor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Quality on the validation patches per epoch, from 0 to 1, higher is better.</source>
      <translation>Calidad en los parches de validación por época, de 0 a 1; cuanto más alta, mejor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Recall (solid) and precision (dashed) of each class per epoch:</source>
      <translation>Exhaustividad (línea continua) y precisión (discontinua) de cada clase por época:</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Learning rate per epoch, on a logarithmic scale.</source>
      <translation>Tasa de aprendizaje por época, en escala logarítmica.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>All figures of all epochs</source>
      <translation>Todos los valores de todas las épocas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>On the validation patches, after epoch {number}.</source>
      <translation>En los parches de validación, después de la época {number}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>annotated crowns</source>
      <translation>copas anotadas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>crowns that the model finds</source>
      <translation>copas que encuentra el modelo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The model never saw these patches while it learned. They are ordered by F1.</source>
      <translation>El modelo nunca vio estos parches mientras aprendía. Están ordenados por F1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The model learned from these patches, so they do not show how good it is elsewhere.</source>
      <translation>El modelo aprendió de estos parches, así que no muestran qué tal funciona en otros lugares.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Data</source>
      <translation>Datos</translation>
    </message>
  </context>
</TS>
