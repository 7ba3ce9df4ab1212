<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>DeepForest</name>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Number of crowns</source>
      <translation>Número de copas</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Crowns in the output.</source>
      <translation>Copas en la salida.</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Crowns left out</source>
      <translation>Copas excluidas</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Crowns that are lower than the minimum height.</source>
      <translation>Copas más bajas que la altura mínima.</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Crowns without height</source>
      <translation>Copas sin altura</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Crowns in the output where the height model has no data. Their field height_m is empty.</source>
      <translation>Copas de la salida donde el modelo de altura no tiene datos. Su campo height_m está vacío.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Classes in the form of the crowns layer, for example: spruce, larch, dead. The first is the default.</source>
      <translation>Clases del formulario de la capa de copas, por ejemplo: pícea, alerce, muerto. La primera es la predeterminada.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Correcting the crowns that a model detects is faster than digitizing. Requires the engine.</source>
      <translation>Corregir las copas que detecta un modelo es más rápido que digitalizar. Requiere el motor.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Replace an output file even if it contains annotations.</source>
      <translation>Reemplazar un archivo de salida aunque contenga anotaciones.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>File with both layers, their forms and styles.</source>
      <translation>Archivo con ambas capas, sus formularios y estilos.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotated crowns</source>
      <translation>Copas anotadas</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Crowns layer, an input of 'Split raster', 'Fine-tune' and 'Evaluate'.</source>
      <translation>Capa de copas, una entrada de «Dividir ráster», «Ajustar modelo» y «Evaluar copas».</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Completely annotated areas</source>
      <translation>Áreas anotadas por completo</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Areas layer, an input of 'Split raster', 'Fine-tune' and 'Evaluate'.</source>
      <translation>Capa de áreas, una entrada de «Dividir ráster», «Ajustar modelo» y «Evaluar copas».</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotations: areas ({file})</source>
      <translation>Anotaciones: áreas ({file})</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotations: crowns ({file})</source>
      <translation>Anotaciones: copas ({file})</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Orthomosaic on which crowns are digitized. The layers get its CRS.</source>
      <translation>Ortomosaico sobre el que se digitalizan las copas. Las capas reciben su SRC.</translation>
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
      <source>Polygons to copy into the layer of completely annotated areas, for example from 'Suggest areas'. Afterwards, delete areas that you did not annotate completely. Default: no areas.</source>
      <translation>Polígonos que se copian en la capa de áreas anotadas por completo, por ejemplo de «Sugerir áreas». Eliminar después las áreas que no se hayan anotado por completo. Por defecto: sin áreas.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Pre-fill with detected crowns</source>
      <translation>Rellenar previamente con copas detectadas</translation>
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
      <source>Model that detects the crowns for pre-filling. Default: the bundled model.</source>
      <translation>Modelo que detecta las copas para el relleno previo. Por defecto: el modelo incluido.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Score threshold of pre-filled crowns (0–1)</source>
      <translation>Umbral de puntuación de las copas rellenadas (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Lower values give fewer missed crowns and more false positives. Default: the threshold of the model.</source>
      <translation>Valores más bajos dan menos copas omitidas y más falsos positivos. Por defecto: el umbral del modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Extent to pre-fill</source>
      <translation>Extensión a rellenar</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Rectangle in which crowns are pre-filled. Default: the areas to annotate, else the whole raster.</source>
      <translation>Rectángulo en el que se rellenan copas previamente. Por defecto: las áreas a anotar o, si no hay, todo el ráster.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>GeoPackage</source>
      <translation>GeoPackage</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Classes of the model added to the list: {classes}.</source>
      <translation>Clases del modelo añadidas a la lista: {classes}.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/algorithm.py" />
      <source>Please cite the method, the model and its version:</source>
      <translation>Por favor, cite el método, el modelo y su versión:</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>Only for layers without a pixel size, such as web maps. Tiled services use the nearest zoom level. Default: 0.1 m. A resolution finer than the imagery takes longer and does not add detail.</source>
      <translation>Solo para capas sin tamaño de píxel, como los mapas web. Los servicios de teselas usan el nivel de zoom más cercano. Por defecto: 0,1 m. Una resolución más fina que la de las imágenes tarda más y no añade detalle.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>All files</source>
      <translation>Todos los archivos</translation>
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
      <source>CSV files</source>
      <translation>Archivos CSV</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>DeepForest model</source>
      <translation>Modelo de DeepForest</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Mean of the kept crowns. Empty if unknown.</source>
      <translation>Media de las copas mantenidas. Vacío si se desconoce.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Kept crowns</source>
      <translation>Copas mantenidas</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Crowns of both dates.</source>
      <translation>Copas presentes en ambas fechas.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Gone crowns</source>
      <translation>Copas desaparecidas</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Earlier crowns without a later one.</source>
      <translation>Copas anteriores sin una posterior correspondiente.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>New crowns</source>
      <translation>Copas nuevas</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Later crowns without an earlier one.</source>
      <translation>Copas posteriores sin una anterior correspondiente.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Unknown crowns</source>
      <translation>Copas desconocidas</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Crowns without a partner outside the processed areas.</source>
      <translation>Copas sin correspondencia fuera de las áreas procesadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Shift to the east (m)</source>
      <translation>Desplazamiento hacia el este (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Estimated shift of the later crowns. Empty if unknown.</source>
      <translation>Desplazamiento estimado de las copas posteriores. Vacío si se desconoce.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Shift to the north (m)</source>
      <translation>Desplazamiento hacia el norte (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Pairs of the shift</source>
      <translation>Pares del desplazamiento</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Number of pairs of crowns from which the shift was estimated.</source>
      <translation>Número de pares de copas con los que se estimó el desplazamiento.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Growth of the diameter (m)</source>
      <translation>Crecimiento del diámetro (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Growth of the crown area (m²)</source>
      <translation>Crecimiento del área de copa (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Growth of the height (m)</source>
      <translation>Crecimiento de la altura (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>CPU only</source>
      <translation>Solo CPU</translation>
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
      <translation>de la carpeta de wheels</translation>
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
      <translation>Autocomprobación</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>DeepForest engine</source>
      <translation>Motor de DeepForest</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>none detected</source>
      <translation>ninguna detectada</translation>
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
      <source>Build of PyTorch: {build}</source>
      <translation>Compilación de PyTorch: {build}</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Python: {python}</source>
      <translation>Python: {python}</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Size on disk</source>
      <translation>Tamaño en disco</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>{found} of {count} trees detected in {seconds} s</source>
      <translation>{found} de {count} árboles detectados en {seconds} s</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>driver {version}</source>
      <translation>controlador {version}</translation>
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
      <source>not supported ({name})</source>
      <translation>no compatible ({name})</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Precision (0–1)</source>
      <translation>Precisión (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Fraction of the predicted crowns that are correct. Empty for points without areas.</source>
      <translation>Proporción de las copas predichas que son correctas. Vacío con puntos sin áreas.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Recall (0–1)</source>
      <translation>Exhaustividad (recall, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Fraction of the reference crowns that were detected.</source>
      <translation>Proporción de las copas de referencia que se detectaron.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>F1 (0–1)</source>
      <translation>F1 (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Harmonic mean of precision and recall.</source>
      <translation>Media armónica de la precisión y la exhaustividad (recall).</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Mean average precision (mAP, 0–1)</source>
      <translation>Media de la precisión promedio (mAP, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Average precision over all score thresholds, mean of the classes. Empty without scores.</source>
      <translation>Precisión promedio sobre todos los umbrales de puntuación, media de las clases. Vacía si no hay puntuaciones.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Mean position error (m)</source>
      <translation>Error de posición medio (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Mean distance of the matched crowns. Only for matching by distance or containment.</source>
      <translation>Distancia media de las copas con correspondencia. Solo en la correspondencia por distancia o por contención.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>RMSE of the positions (m)</source>
      <translation>RMSE de las posiciones (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Root mean square of these distances.</source>
      <translation>Media cuadrática de estas distancias.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Bias of the diameters (m)</source>
      <translation>Sesgo de los diámetros (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Mean of predicted minus reference diameters of the matched crowns. Empty without a CRS.</source>
      <translation>Media de los diámetros predichos menos los de referencia de las copas con correspondencia. Vacío sin SRC.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>RMSE of the diameters (m)</source>
      <translation>RMSE de los diámetros (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Root mean square error of the diameters of the matched crowns. Empty without a CRS.</source>
      <translation>Raíz del error cuadrático medio (RMSE) de los diámetros de las copas con correspondencia. Vacío sin SRC.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Distance of the diameter distributions (0–1)</source>
      <translation>Distancia entre las distribuciones de los diámetros (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Kolmogorov–Smirnov distance between the diameters of all predicted and all reference crowns.</source>
      <translation>Distancia de Kolmogórov–Smirnov entre los diámetros de todas las copas predichas y de todas las copas de referencia.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Suggested score threshold (0–1)</source>
      <translation>Umbral de puntuación sugerido (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Score threshold with the largest F1. Empty if thresholds are not suggested.</source>
      <translation>Umbral de puntuación con el mayor F1. Vacío si no se sugieren umbrales.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Suggested NMS threshold (IoU, 0–1)</source>
      <translation>Umbral de NMS sugerido (IoU, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>NMS threshold with the largest F1.</source>
      <translation>Umbral de NMS con el mayor F1.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>F1 with the suggested thresholds (0–1)</source>
      <translation>F1 con los umbrales sugeridos (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>The largest F1.</source>
      <translation>El mayor F1.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Folder written by 'Split raster', or another folder with annotations and images.</source>
      <translation>Carpeta escrita por «Dividir ráster» u otra carpeta con anotaciones e imágenes.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Annotation file</source>
      <translation>Archivo de anotaciones</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Main file in the folder; for Pascal VOC the folder.</source>
      <translation>Archivo principal de la carpeta; para Pascal VOC, la carpeta.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Number of exported crowns.</source>
      <translation>Número de copas exportadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Patches folder (instead of crowns and images)</source>
      <translation>Carpeta de parches (en lugar de copas e imágenes)</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Box precision on the validation patches</source>
      <translation>Precisión de los recuadros en los parches de validación</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fraction of the predicted crowns that are correct, for the selected epoch.</source>
      <translation>Proporción de las copas predichas que son correctas, en la época seleccionada.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Box recall on the validation patches</source>
      <translation>Exhaustividad de los recuadros en los parches de validación</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fraction of the annotated crowns that were detected, for the selected epoch.</source>
      <translation>Proporción de las copas anotadas que se detectaron, en la época seleccionada.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The model can be chosen as '{name}'.</source>
      <translation>El modelo se puede elegir como «{name}».</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The model was not added to the list of models. {reason}</source>
      <translation>El modelo no se añadió a la lista de modelos. {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>COCO (.json), Pascal VOC (.xml), YOLO (data.yaml), Label Studio (.json), CVAT for images (.xml), DeepForest or RetinaNet (.csv). The format is recognized by the content.</source>
      <translation>COCO (.json), Pascal VOC (.xml), YOLO (data.yaml), Label Studio (.json), CVAT for images (.xml), DeepForest o RetinaNet (.csv). El formato se reconoce por el contenido.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Folder with the annotations of many images: Pascal VOC, YOLO, or a folder written by 'Split raster'.</source>
      <translation>Carpeta con las anotaciones de muchas imágenes: Pascal VOC, YOLO o una carpeta escrita por «Dividir ráster».</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Number of crowns in the layer.</source>
      <translation>Número de copas de la capa.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Number of images without crowns</source>
      <translation>Número de imágenes sin copas</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Number of annotated images without crowns; they are in the layer of image footprints.</source>
      <translation>Número de imágenes anotadas sin copas; están en la capa de huellas de las imágenes.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Annotation folder (instead of a file)</source>
      <translation>Carpeta de anotaciones (en lugar de un archivo)</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Annotations</source>
      <translation>Anotaciones</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layer_settings.py" />
      <source>temporary scratch layer</source>
      <translation>capa temporal</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_replies.py" />
      <source>the reply is a web page instead of an image</source>
      <translation>la respuesta es una página web en lugar de una imagen</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_replies.py" />
      <source>the reply is empty</source>
      <translation>la respuesta está vacía</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>no pixels were received</source>
      <translation>no se recibió ningún píxel</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{failure}; next attempt in {seconds:.0f} s.</source>
      <translation>{failure}; próximo intento en {seconds:.0f} s.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Computed on the validation patches of the training. Empty if unknown.</source>
      <translation>Se calcula en los parches de validación del entrenamiento. Vacío si se desconoce.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Name of the model</source>
      <translation>Nombre del modelo</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>File name, or repository and revision of the Hugging Face Hub.</source>
      <translation>Nombre del archivo, o repositorio y revisión de Hugging Face Hub.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>File or folder of the model.</source>
      <translation>Archivo o carpeta del modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Architecture</source>
      <translation>Arquitectura</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Architecture of the network.</source>
      <translation>Arquitectura de la red.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Classes</source>
      <translation>Clases</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Class names, separated by commas.</source>
      <translation>Nombres de las clases, separados por comas.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Created</source>
      <translation>Creado</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Date and time of the training in UTC.</source>
      <translation>Fecha y hora del entrenamiento en UTC.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Fine-tuned from</source>
      <translation>Modelo de partida del ajuste fino</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Model that the training started from.</source>
      <translation>Modelo del que partió el entrenamiento.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Licence of the weights.</source>
      <translation>Licencia de los pesos.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Sources</source>
      <translation>Fuentes</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Sources of the training data.</source>
      <translation>Fuentes de los datos de entrenamiento.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Parameters of the network</source>
      <translation>Parámetros de la red</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Number of parameters of the network.</source>
      <translation>Número de parámetros de la red.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Ground extent of a patch (m)</source>
      <translation>Extensión de un parche en el terreno (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Side of a training patch on the ground.</source>
      <translation>Lado de un parche de entrenamiento en el terreno.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Training resolution (m per pixel)</source>
      <translation>Resolución de entrenamiento (m por píxel)</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Ground resolution of the training patches.</source>
      <translation>Resolución en el terreno de los parches de entrenamiento.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Score threshold of the model</source>
      <translation>Umbral de puntuación del modelo</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Default score threshold.</source>
      <translation>Umbral de puntuación por defecto.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>NMS threshold (IoU)</source>
      <translation>Umbral de NMS (IoU)</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>NMS threshold within a window.</source>
      <translation>Umbral de NMS dentro de una ventana.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Validation patches</source>
      <translation>Parches de validación</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Number of validation patches. Empty if unknown.</source>
      <translation>Número de parches de validación. Vacío si se desconoce.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Validation crowns</source>
      <translation>Copas de validación</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Number of crowns in them. Empty if unknown.</source>
      <translation>Número de copas en ellos. Vacío si se desconoce.</translation>
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
      <source>Score</source>
      <translation>Puntuación</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Ignore (doubtful crown)</source>
      <translation>Ignorar (copa dudosa)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>other</source>
      <translation>otras</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/height_styles.py" />
      <source>Crowns with attributes ({source})</source>
      <translation>Copas con atributos ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/height_styles.py" />
      <source>{low} to {high} m</source>
      <translation>{low} a {high} m</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Stands with the crowns {crowns}</source>
      <translation>Rodales con las copas {crowns}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Share of {name} (%)</source>
      <translation>Proporción de {name} (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>kept</source>
      <translation>mantenida</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>gone</source>
      <translation>desaparecida</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>new</source>
      <translation>nueva</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>unknown</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Raster</source>
      <translation>Ráster</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Parameters</source>
      <translation>Parámetros</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Tree crowns in {raster}</source>
      <translation>Copas de árboles en {raster}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Subject</source>
      <translation>Tema</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Tree crowns detected by the model {model} in {raster}.</source>
      <translation>Copas de árboles detectadas por el modelo {model} en {raster}.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>tree crowns</source>
      <translation>copas de árboles</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>{time}: detected by DeepForest for QGIS.</source>
      <translation>{time}: detectadas por DeepForest para QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Model: {licence}</source>
      <translation>Modelo: {licence}</translation>
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
      <translation>falso negativo (omitido)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>ignored</source>
      <translation>ignorado</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>digitized or corrected</source>
      <translation>digitalizada o corregida</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>no crowns</source>
      <translation>sin copas</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>score {low} to {high}</source>
      <translation>puntuación {low} a {high}</translation>
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
      <source>The crowns detected so far are also kept in '{path}' for {days} days.</source>
      <translation>Las copas detectadas hasta el momento se conservan también en «{path}» durante {days} días.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>Number of rasters</source>
      <translation>Número de rásteres</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>Number of rasters in which crowns were detected.</source>
      <translation>Número de rásteres en los que se detectaron copas.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>Number of failed rasters</source>
      <translation>Número de rásteres con error</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>Number of rasters that were not processed, or only in part. The log lists them with the reasons.</source>
      <translation>Número de rásteres que no se procesaron, o solo en parte. El registro los enumera con los motivos.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>{raster} and others</source>
      <translation>{raster} y otros</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Build of PyTorch to install. Automatic: the build for the graphics card of this computer.</source>
      <translation>Compilación de PyTorch que se instala. Automático: la compilación para la tarjeta gráfica de este equipo.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Delete the environment created by the plugin and create it again, even if it is complete.</source>
      <translation>Eliminar el entorno creado por el complemento y crearlo de nuevo, aunque esté completo.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Python interpreter (3.10 or newer) from which the environment is created. Default: QGIS's Python if it is suitable, otherwise a downloaded Python.</source>
      <translation>Intérprete de Python (3.10 o posterior) con el que se crea el entorno. Por defecto: el Python de QGIS si es adecuado; si no, un Python descargado.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Folder with wheels of all packages. If it is set, the network is not used.</source>
      <translation>Carpeta con los wheels de todos los paquetes. Si se establece, no se usa la red.</translation>
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
      <translation>Página HTML con las versiones y los dispositivos del motor.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Version of the engine</source>
      <translation>Versión del motor</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Version reported by the engine.</source>
      <translation>Versión comunicada por el motor.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Devices of the engine</source>
      <translation>Dispositivos del motor</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>CPU and supported GPUs.</source>
      <translation>CPU y GPU compatibles.</translation>
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
      <translation>Intérprete de Python</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Folder of wheels (offline)</source>
      <translation>Carpeta de wheels (sin conexión)</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Self-test passed: {found} of {count} trees detected in {seconds} s.</source>
      <translation>Autocomprobación superada: {found} de {count} árboles detectados en {seconds} s.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Version {version}, devices: {devices}.</source>
      <translation>Versión {version}, dispositivos: {devices}.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The engine is set in the plugin settings; it will be checked, not modified.</source>
      <translation>El motor está establecido en la configuración del complemento; se comprobará, no se modificará.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The engine is set by DEEPFOREST_QGIS_PYTHON; it will be checked, not modified.</source>
      <translation>El motor está establecido por DEEPFOREST_QGIS_PYTHON; se comprobará, no se modificará.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The Python of QGIS has all required packages; it will be checked, not modified.</source>
      <translation>El Python de QGIS tiene todos los paquetes necesarios; se comprobará, no se modificará.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The engine '{python}', set in the plugin settings or by a variable, remains in use.</source>
      <translation>El motor «{python}», establecido en la configuración del complemento o por una variable, sigue en uso.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Annotations of the patches (CSV)</source>
      <translation>Anotaciones de los parches (CSV)</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Table in the patches folder with one row per crown.</source>
      <translation>Tabla en la carpeta de parches con una fila por copa.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Of all stands together. Empty if unknown.</source>
      <translation>De todos los rodales en conjunto. Vacío si se desconoce.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Number of stands</source>
      <translation>Número de rodales</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Number of stands in the layer.</source>
      <translation>Número de rodales de la capa.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Crowns in the stands. A crown in overlapping stands counts once.</source>
      <translation>Copas en los rodales. Una copa en rodales superpuestos cuenta una sola vez.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Crowns outside</source>
      <translation>Copas fuera</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Crowns in no stand, or outside the processed area.</source>
      <translation>Copas que no están en ningún rodal o que están fuera del área procesada.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Area (ha)</source>
      <translation>Área (ha)</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Area of all stands, of the processed part if that is known.</source>
      <translation>Área de todos los rodales, o de la parte procesada si se conoce.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Processed share (%)</source>
      <translation>Proporción procesada (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Stems per hectare</source>
      <translation>Pies por hectárea</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Crown cover (%)</source>
      <translation>Cobertura de copas (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Mean diameter (m)</source>
      <translation>Diámetro medio (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Mean height (m)</source>
      <translation>Altura media (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Trees, lower limit</source>
      <translation>Árboles, límite inferior</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Lower limit of the 95% interval. Empty without an evaluation.</source>
      <translation>Límite inferior del intervalo del 95 %. Vacío sin una evaluación.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Trees, upper limit</source>
      <translation>Árboles, límite superior</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Upper limit of this interval.</source>
      <translation>Límite superior de este intervalo.</translation>
    </message>
    <message>
      <location filename="../gui/annotate_tool.py" />
      <source>Select a layer of annotated crowns (polygons with the field 'label') in the Layers panel.</source>
      <translation>Seleccione en el panel Capas una capa de copas anotadas (polígonos con el campo 'label').</translation>
    </message>
    <message>
      <location filename="../gui/annotate_tool.py" />
      <source>Zoom in: crowns are proposed if the diagonal of the map view is at most {metres:.0f} m.</source>
      <translation>Acerque la vista: se proponen copas si la diagonal de la vista del mapa mide como máximo {metres:.0f} m.</translation>
    </message>
    <message>
      <location filename="../gui/annotate_tool.py" />
      <source>Add crown</source>
      <translation>Añadir copa</translation>
    </message>
    <message>
      <location filename="../gui/annotate_tool.py" />
      <source>Proposing crowns</source>
      <translation>Proponiendo copas</translation>
    </message>
    <message>
      <location filename="../gui/annotate_tool.py" />
      <source>Delete crown</source>
      <translation>Eliminar copa</translation>
    </message>
    <message>
      <location filename="../gui/engine_state.py" />
      <source>The engine is not set up yet.</source>
      <translation>El motor aún no está instalado.</translation>
    </message>
    <message>
      <location filename="../gui/engine_state.py" />
      <source>The engine was installed for another version of DeepForest and needs an update.</source>
      <translation>El motor se instaló para otra versión de DeepForest y necesita una actualización.</translation>
    </message>
    <message>
      <location filename="../gui/help_window.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../gui/help_window.py" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../gui/message_texts.py" />
      <source>This ends running jobs: {jobs}.</source>
      <translation>Esto termina los trabajos en curso: {jobs}.</translation>
    </message>
    <message>
      <location filename="../gui/model_choices.py" />
      <source>DeepForest release ({name})</source>
      <translation>Versión publicada de DeepForest ({name})</translation>
    </message>
    <message>
      <location filename="../gui/model_choices.py" />
      <source>Bundled model</source>
      <translation>Modelo incluido</translation>
    </message>
    <message>
      <location filename="../gui/model_choices.py" />
      <source>{resolution} cm per pixel</source>
      <translation>{resolution} cm por píxel</translation>
    </message>
    <message>
      <location filename="../gui/model_widget.py" />
      <source>Choose a file…</source>
      <translation>Elegir un archivo…</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Detects the crowns of a square of {metres:.0f} m in the centre of the map view.</source>
      <translation>Detecta las copas de un cuadrado de {metres:.0f} m en el centro de la vista del mapa.</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>DeepForest</source>
      <translation>DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Raster:</source>
      <translation>Ráster:</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Area:</source>
      <translation>Área:</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Shows the card of the model: classes, ground resolution, metrics and origin.</source>
      <translation>Muestra la ficha del modelo: clases, resolución en el terreno, métricas y origen.</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Model:</source>
      <translation>Modelo:</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Detect crowns</source>
      <translation>Detectar copas</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Crowns with a lower score are hidden; they remain in the temporary layer, but are not saved with it.</source>
      <translation>Las copas con una puntuación menor se ocultan; permanecen en la capa temporal, pero no se guardan con ella.</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Minimum score:</source>
      <translation>Puntuación mínima:</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Starting…</source>
      <translation>Iniciando…</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Map view</source>
      <translation>Vista del mapa</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Whole layer</source>
      <translation>Capa completa</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Selected polygons</source>
      <translation>Polígonos seleccionados</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Add an orthomosaic first: the map shows no raster layer.</source>
      <translation>Añada primero un ortomosaico: el mapa no muestra ninguna capa ráster.</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Save the changes of the layer first: a layer in edit mode cannot be filtered.</source>
      <translation>Guarde primero los cambios de la capa: una capa en modo edición no se puede filtrar.</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Bands {used} are used as red, green and blue, but QGIS shows bands {shown}. Choose other bands in 'Predict tile'.</source>
      <translation>Se usan las bandas {used} como rojo, verde y azul, pero QGIS muestra las bandas {shown}. Elija otras bandas en «Predecir copas».</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Cancelling…</source>
      <translation>Cancelando…</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>'{name}' has no CRS: crowns have no size in metres, and the patch size is in pixels.</source>
      <translation>«{name}» no tiene SRC: las copas no tienen tamaño en metros y el tamaño de los parches está en píxeles.</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>No raster in the map view has three bands. Select the layer to use in the Layers panel.</source>
      <translation>Ningún ráster de la vista del mapa tiene tres bandas. Seleccione en el panel Capas la capa que se usará.</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>Detecting crowns in '{name}'</source>
      <translation>Detectando copas en «{name}»</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>No crown in '{name}' has a score of at least {score}. Lower the score in the DeepForest panel.</source>
      <translation>Ninguna copa de «{name}» tiene una puntuación de al menos {score}. Reduzca la puntuación mínima en el panel de DeepForest.</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>No crowns were detected in this part of '{name}'. Choose a part with trees, or fine-tune a model.</source>
      <translation>No se detectaron copas en esta parte de «{name}». Elija una parte con árboles o ajuste un modelo.</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>The map view shows no part of '{name}'.</source>
      <translation>La vista del mapa no muestra ninguna parte de «{name}».</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>Select polygons of the chosen layer first.</source>
      <translation>Seleccione primero polígonos de la capa elegida.</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>Preview ({name})</source>
      <translation>Vista previa ({name})</translation>
    </message>
    <message>
      <location filename="../gui/sample_project.py" />
      <source>Downloading the sample data</source>
      <translation>Descargando los datos de ejemplo</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Setting up the DeepForest engine</source>
      <translation>Instalando el motor de DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Set up the DeepForest engine</source>
      <translation>Instalar el motor de DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>DeepForest detects crowns with an engine: a separate process with its own Python environment. Nothing is installed into QGIS, and nothing is installed before you click the button below.</source>
      <translation>DeepForest detecta copas con un motor: un proceso independiente con su propio entorno de Python. No se instala nada en QGIS ni se instala nada antes de hacer clic en el botón de abajo.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Installation</source>
      <translation>Instalación</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Options</source>
      <translation>Opciones</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>A Python interpreter, version 3.10 or newer, for example of a conda environment.</source>
      <translation>Un intérprete de Python, versión 3.10 o posterior, por ejemplo de un entorno conda.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>QGIS's Python, or a downloaded Python</source>
      <translation>El Python de QGIS o un Python descargado</translation>
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
      <source>Python interpreter:</source>
      <translation>Intérprete de Python:</translation>
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
      <source>Set up engine</source>
      <translation>Instalar motor</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Checking this computer…</source>
      <translation>Comprobando este equipo…</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Checking this computer</source>
      <translation>Comprobando este equipo</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>nothing to download</source>
      <translation>nada que descargar</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Check engine</source>
      <translation>Comprobar motor</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Set up again</source>
      <translation>Instalar de nuevo</translation>
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
      <source>Build of PyTorch</source>
      <translation>Compilación de PyTorch</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>about {disk} GB on disk ({free} GB are free)</source>
      <translation>unos {disk} GB en disco ({free} GB libres)</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine is installed and up to date. Setting it up again replaces it.</source>
      <translation>El motor está instalado y actualizado. Instalarlo de nuevo lo reemplaza.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>{main} and {count} others</source>
      <translation>{main} y {count} más</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>about {size} GB to download</source>
      <translation>unos {size} GB por descargar</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine '{python}' is set by a setting or an environment variable; it will be checked, not modified.</source>
      <translation>El motor «{python}» está establecido por una opción o una variable de entorno; se comprobará, no se modificará.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Update engine</source>
      <translation>Actualizar motor</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine was installed for another version of DeepForest and will be replaced.</source>
      <translation>El motor se instaló para otra versión de DeepForest y se reemplazará.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Cancelled. The partial installation was removed.</source>
      <translation>Cancelado. Se eliminó la instalación parcial.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>An earlier installation was interrupted; its files are removed first.</source>
      <translation>Una instalación anterior se interrumpió; primero se eliminan sus archivos.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine works. Devices: {devices}.</source>
      <translation>El motor funciona. Dispositivos: {devices}.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>There may not be enough free disk space.</source>
      <translation>Es posible que no haya suficiente espacio libre en disco.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Model card…</source>
      <translation>Ficha del modelo…</translation>
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
      <source>Starting the engine to query its status…</source>
      <translation>Iniciando el motor para consultar su estado…</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Checking the DeepForest engine</source>
      <translation>Comprobando el motor de DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Remove the engine</source>
      <translation>Eliminar el motor</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Removing the DeepForest engine</source>
      <translation>Eliminando el motor de DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Update engine…</source>
      <translation>Actualizar motor…</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>The engine was chosen by a setting or an environment variable; the plugin did not install it.</source>
      <translation>El motor se eligió mediante una opción o una variable de entorno; no lo instaló el complemento.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Removes the Python environment that the plugin installed.</source>
      <translation>Elimina el entorno de Python que instaló el complemento.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Remove the Python environment '{folder}'? Models, maps and settings are kept. The engine can be set up again at any time.</source>
      <translation>¿Eliminar el entorno de Python «{folder}»? Los modelos, los mapas y la configuración se conservan. El motor se puede instalar de nuevo en cualquier momento.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Removing '{folder}'…</source>
      <translation>Eliminando «{folder}»…</translation>
    </message>
    <message>
      <location filename="../gui/task_runner.py" />
      <source>The plugin is only partly loaded. Disable and re-enable it in the plugin manager.</source>
      <translation>El complemento solo está cargado en parte. Desactívelo y vuelva a activarlo en el administrador de complementos.</translation>
    </message>
    <message>
      <location filename="../gui/task_runner.py" />
      <source>The algorithm ended without a result.</source>
      <translation>El algoritmo terminó sin resultado.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Detect crowns in the map view</source>
      <translation>Detectar copas en la vista del mapa</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>DeepForest panel</source>
      <translation>Panel de DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Annotate by click</source>
      <translation>Anotar con un clic</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Engine status…</source>
      <translation>Estado del motor…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Add sample data</source>
      <translation>Añadir datos de ejemplo</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Questions and answers</source>
      <translation>Preguntas y respuestas</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Adds a small orthomosaic with annotated crowns to the project.</source>
      <translation>Añade al proyecto un ortomosaico pequeño con copas anotadas.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Click a proposed crown to add it, an annotated crown to delete it; drag to draw a rectangle.</source>
      <translation>Haga clic en una copa propuesta para añadirla, en una copa anotada para eliminarla; arrastre para dibujar un rectángulo.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Model card</source>
      <translation>Ficha del modelo</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Stop detecting crowns</source>
      <translation>Detener la detección de copas</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Stops the detection.</source>
      <translation>Detiene la detección.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Select a layer of annotated crowns first.</source>
      <translation>Seleccione primero una capa de copas anotadas.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>The engine is set up and ready.</source>
      <translation>El motor está instalado y listo.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Setting up the engine…</source>
      <translation>Instalando el motor…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Detects the crowns of '{name}' in the map view, as a temporary layer.</source>
      <translation>Detecta las copas de «{name}» en la vista del mapa, como capa temporal.</translation>
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
      <translation>&lt;p&gt;Crea un GeoPackage para digitalizar copas sobre el ráster, con dos capas: &lt;b&gt;crowns&lt;/b&gt; (copas), con un formulario, una lista de clases y un estilo
visible sobre las imágenes, y &lt;b&gt;areas&lt;/b&gt; (áreas), para las áreas anotadas por completo. El formulario y el estilo se guardan en el archivo. Ambas capas se usan
en &lt;i&gt;Dividir ráster&lt;/i&gt;, &lt;i&gt;Ajustar modelo&lt;/i&gt; y &lt;i&gt;Evaluar copas&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Cómo anotar.&lt;/b&gt; Elija varias áreas pequeñas, de unos 40 m, en partes distintas del bosque (&lt;i&gt;Sugerir áreas&lt;/i&gt; propone algunas)
en lugar de un área grande. En cada área, digitalice &lt;b&gt;todas&lt;/b&gt; las copas que se puedan distinguir de sus vecinas: grandes y pequeñas,
al sol y a la sombra, vivas y muertas. Todo lo demás dentro del área se trata como fondo. Dibuje un recuadro alrededor de toda la copa, sin su
sombra; si las copas se entrelazan, deje que los recuadros se superpongan. Si una copa cruza el borde del área, dibuje la copa entera si más de la mitad
está dentro; en caso contrario, omítala. Si no está claro si hay uno o dos árboles, decida como en el campo y con un criterio constante. Si no puede decidir
si algo es una copa, dibújelo y active &lt;b&gt;Ignorar&lt;/b&gt; en el formulario o en la tabla de atributos: entonces no es ni copa ni fondo. Después dibuje
el contorno del área en &lt;b&gt;areas&lt;/b&gt;. Unas 100 copas mejoran el modelo de forma apreciable; 500 dan un buen modelo local.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Anotar con un clic&lt;/b&gt; (barra de herramientas &lt;i&gt;DeepForest&lt;/i&gt;): el modelo propone las copas de la vista del mapa. Un clic añade la copa
bajo el cursor y otro clic la elimina. Dibuje las demás copas con dos clics en esquinas opuestas o arrastrando; un clic derecho descarta la
primera esquina.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;El formulario&lt;/b&gt; se abre después de cada copa solo si hay varias clases; se rellena la primera.&lt;/li&gt;
&lt;li&gt;Si la capa está &lt;b&gt;rellenada previamente&lt;/b&gt; con predicciones de un modelo, solo hay que corregirla: elimine las copas falsas, mueva o modifique las imprecisas
y añada las que faltan. Las copas añadidas no tienen puntuación. Corrija áreas completas y dibuje sus contornos en &lt;b&gt;areas&lt;/b&gt;; con predicciones sin
revisar, el modelo se entrenaría con sus propios errores.&lt;/li&gt;
&lt;li&gt;Los &lt;b&gt;mapas web&lt;/b&gt; (XYZ, WMS, WMTS) se pueden anotar como los archivos. Para rellenar previamente sobre un mapa web, establezca una &lt;b&gt;extensión&lt;/b&gt; o &lt;b&gt;áreas&lt;/b&gt;; esta
parte se descarga primero.&lt;/li&gt;
&lt;li&gt;Guarde a menudo. Un archivo que contiene anotaciones solo se reemplaza a petición.&lt;/li&gt;
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
      <translation>&lt;p&gt;Compara las copas de dos fechas y las clasifica como mantenidas, desaparecidas o nuevas. Para las copas mantenidas se calcula el crecimiento del diámetro,
del área y, si ambas capas tienen un campo &lt;i&gt;height_m&lt;/i&gt;, de la altura.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Las copas se emparejan una a una, por su superposición (IoU) o por la distancia entre sus centros. La correspondencia por distancia es adecuada para capas
con contornos de distinto tipo, por ejemplo recuadros y copas digitalizadas; en ese caso, el crecimiento del área no tiene significado.&lt;/li&gt;
&lt;li&gt;Dos vuelos suelen estar desplazados entre sí un metro o más. El desplazamiento se estima a partir de las copas y se indica con el número de pares a
partir de los cuales se estimó. &lt;b&gt;Corregir el desplazamiento&lt;/b&gt; mueve las copas posteriores antes de emparejarlas.&lt;/li&gt;
&lt;li&gt;Establezca las &lt;b&gt;áreas procesadas&lt;/b&gt; de ambas fechas si difieren: una copa sin correspondencia fuera de cualquiera de las dos áreas es desconocida, no
desaparecida ni nueva.&lt;/li&gt;
&lt;li&gt;Con &lt;b&gt;rodales&lt;/b&gt;, los cambios se cuentan también para cada polígono.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;Una copa que el modelo no detectó en una de las fechas aparece como desaparecida o nueva. Use el mismo modelo, la misma resolución y el mismo umbral de
puntuación para ambas fechas, y compruebe los cambios en las imágenes.&lt;/p&gt;
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
      <translation>&lt;p&gt;Añade atributos a las copas: alturas de un modelo de altura y estadísticas de cualquier ráster bajo cada copa, con la forma de la copa. Se conservan todos
los objetos espaciales y campos de las copas.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Alturas&lt;/b&gt;: elija un &lt;b&gt;modelo de altura del dosel&lt;/b&gt; (alturas sobre el suelo), o un &lt;b&gt;modelo de superficie&lt;/b&gt; y un &lt;b&gt;modelo de terreno&lt;/b&gt;, cuya
diferencia se usa. El modelo de terreno puede tener otra resolución y otro sistema de referencia de coordenadas. El campo &lt;b&gt;height_m&lt;/b&gt; es el mayor valor
bajo la copa. Si es un valor atípico, se usa el percentil 99: supera el percentil 99 en más de 1&amp;nbsp;m y en más de tres veces la diferencia entre los
percentiles 99 y 96. El registro cuenta estas copas. Los valores atípicos se encuentran si cubren menos del 1&amp;nbsp;% de la copa, es decir, con al menos unos
100 píxeles por copa.&lt;/li&gt;
&lt;li&gt;Las copas por debajo de la &lt;b&gt;altura mínima&lt;/b&gt; se excluyen y se cuentan. Las copas donde el modelo de altura no tiene datos se conservan, con una altura
vacía, y se cuentan. Las alturas inferiores a −100&amp;nbsp;m o superiores a 200&amp;nbsp;m se tratan como ausencia de datos.&lt;/li&gt;
&lt;li&gt;Los &lt;b&gt;ápices de los árboles&lt;/b&gt; son puntos en la posición de la altura. El campo &lt;b&gt;crown_id&lt;/b&gt; de ambas capas los conecta con las copas.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Estadísticas&lt;/b&gt;: elija un ráster, sus bandas e &lt;b&gt;índices&lt;/b&gt; como &lt;code&gt;ndvi = (b4 - b1) / (b4 + b1)&lt;/code&gt;, donde &lt;code&gt;b1&lt;/code&gt; es la banda 1. Un
píxel en el borde de una copa cuenta con la fracción que cubre la copa. Para otro ráster, ejecute de nuevo el algoritmo con la salida como copas.&lt;/li&gt;
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
      <translation>&lt;p&gt;Compara copas predichas con copas de referencia. Cada copa de referencia se empareja como máximo con una copa predicha, si su
intersección sobre unión (IoU) supera el umbral de correspondencia.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Precisión&lt;/b&gt;: la proporción de copas predichas que son correctas. &lt;b&gt;Exhaustividad (recall)&lt;/b&gt;: la proporción de copas de referencia que se detectan.
&lt;b&gt;F1&lt;/b&gt;: la media armónica de ambas.&lt;/li&gt;
&lt;li&gt;La &lt;b&gt;precisión promedio&lt;/b&gt; evalúa también las puntuaciones, sobre todos los umbrales de puntuación.&lt;/li&gt;
&lt;li&gt;Las copas de referencia con true o 1 en un campo &lt;i&gt;ignore&lt;/i&gt; son dudosas: no se cuentan como omitidas, y las copas predichas dentro de ellas que no
corresponden a ninguna otra copa no se cuentan como falsos positivos. En la capa de correspondencias tienen el resultado &lt;i&gt;ignored&lt;/i&gt;.&lt;/li&gt;
&lt;li&gt;Si solo una parte del ráster tiene copas de referencia, establezca las &lt;b&gt;áreas a evaluar&lt;/b&gt;; las copas de fuera no se tienen en cuenta.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;Los &lt;b&gt;puntos de referencia&lt;/b&gt;, como pies inventariados, se emparejan uno a uno con las copas predichas cuyo centro está dentro de una tolerancia o que
contienen el punto; se elige el mayor número de correspondencias y, después, la menor distancia total. El error de posición es la distancia entre el punto y el
centro de la copa. Los árboles que no se inventariaron no son detecciones falsas, por lo que la precisión y F1 solo se indican con &lt;b&gt;áreas a evaluar&lt;/b&gt; en las
que cada árbol tiene un punto. Con un diámetro de copa, los puntos se convierten en cuadrados y se emparejan por superposición.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Sugerir umbrales&lt;/b&gt; encuentra el umbral de puntuación y el umbral de NMS con el mayor F1, y dibuja en el informe el F1 de todos los pares. Prediga primero
con un umbral de puntuación bajo y un umbral de NMS alto: solo se pueden evaluar umbrales de puntuación más altos y umbrales de NMS más bajos que los de la
predicción. Los umbrales se pueden guardar en un modelo propio; las predicciones con él los usan por defecto.&lt;/p&gt;
&lt;p&gt;La capa de correspondencias clasifica cada copa como verdadero positivo (línea continua), falso positivo (discontinua, con una cruz) u omitida (punteada, con un
punto); las copas añadidas a mano son blancas; los recuadros ignorados, grises y rayados. Una vez corregida, se puede usar como copas anotadas en &lt;i&gt;Ajustar
modelo&lt;/i&gt; o como copas de referencia en este algoritmo; los falsos positivos que contiene se excluyen, y los recuadros ignorados siguen ignorados.&lt;/p&gt;
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
      <translation>&lt;p&gt;Exporta copas como anotaciones de imágenes para otros programas: COCO, Pascal VOC, YOLO (recuadros o polígonos, con data.yaml), Label Studio, CVAT for
images 1.1 y los archivos CSV de DeepForest y RetinaNet. Establezca una &lt;b&gt;capa de copas&lt;/b&gt; con la imagen a la que pertenece o bien una
&lt;b&gt;carpeta de parches&lt;/b&gt; escrita por &lt;i&gt;Dividir ráster&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;Las copas se convierten a píxeles del &lt;b&gt;ráster&lt;/b&gt;, o de cada imagen de la &lt;b&gt;carpeta de imágenes&lt;/b&gt; en la que esté más de la mitad de la copa, y se recortan
a sus límites. Las copas que no están en ninguna imagen se cuentan en una advertencia. Si la capa tiene el campo &lt;b&gt;image_path&lt;/b&gt;, que escribe
&lt;i&gt;Importar anotaciones&lt;/i&gt;, cada copa se exporta solo a esa imagen; las copas sin valor se exportan según su ubicación.&lt;/p&gt;
&lt;p&gt;Los parches son la forma que necesitan otros programas de entrenamiento: imágenes RGB de 8 bits de tamaño fijo. Divida primero el ráster, con &lt;b&gt;Conservar los
parches sin copas&lt;/b&gt; para el fondo, y exporte la carpeta de parches. Las copas en parches superpuestos se exportan una vez por cada uno de ellos. Los parches
reservados para la validación forman el conjunto de validación de un conjunto de datos YOLO o CVAT.&lt;/p&gt;
&lt;p&gt;La documentación contiene una tabla de lo que guarda cada formato.&lt;/p&gt;
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
      <translation>&lt;p&gt;Ajusta un modelo de detección de copas con copas anotadas. Unos cientos de anotaciones adicionales, alrededor de una hora de trabajo, suelen mejorar el
resultado más que cualquier parámetro.&lt;/p&gt;
&lt;p&gt;Establezca un &lt;b&gt;ráster con copas anotadas&lt;/b&gt; o bien la &lt;b&gt;carpeta de parches&lt;/b&gt; escrita por &lt;i&gt;Dividir ráster&lt;/i&gt;.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Anote &lt;b&gt;todas&lt;/b&gt; las copas de la parte que use y delimite esta parte como &lt;b&gt;áreas anotadas&lt;/b&gt;.&lt;/li&gt;
&lt;li&gt;Los árboles pueden ser puntos. Con un diámetro de copa, cada uno se convierte en un cuadrado. Sin él, el modelo de partida se aplica alrededor de los puntos:
un punto recibe el recuadro de una copa que lo contiene, o un cuadrado con la mediana del diámetro de los más cercanos de estos recuadros. El registro indica ambos
números. Los recuadros dibujados a mano son mejores.&lt;/li&gt;
&lt;li&gt;Marque las copas dudosas en un campo &lt;i&gt;ignore&lt;/i&gt; (true o 1): no se entrenan ni como copas ni como fondo.&lt;/li&gt;
&lt;li&gt;Una predicción corregida se puede usar como copas anotadas. Las copas añadidas a mano sin clase reciben la clase de las
demás copas, o Tree. También se puede usar la capa de correspondencias de &lt;i&gt;Evaluar copas&lt;/i&gt;: se usan los verdaderos positivos y las copas omitidas, los falsos positivos
se omiten, de modo que su superficie se trata como fondo, y ambos números se escriben en el registro. Un verdadero positivo conserva el contorno de la predicción. Si un falso positivo es en realidad
un árbol, borre su campo &lt;i&gt;Resultado&lt;/i&gt;; en las copas añadidas a mano, este campo está vacío.&lt;/li&gt;
&lt;li&gt;Una parte de los parches se reserva para la validación. La precisión y la exhaustividad (recall) se calculan en ellos para el modelo de partida y después de cada
época. Se conserva el modelo de la mejor época, o el modelo de partida si ninguna época es mejor. Para elegir los datos de validación, digitalice esas copas en una segunda capa y establézcala como &lt;b&gt;copas de
validación&lt;/b&gt;; los parches que las contienen se excluyen del entrenamiento.&lt;/li&gt;
&lt;li&gt;Hasta 8 partes del ráster que no están anotadas se reutilizan (replay): se entrenan con las copas que el modelo de partida detecta en ellas, para que el modelo las
siga detectando.&lt;/li&gt;
&lt;li&gt;Con menos de 50 copas o de 10 parches con copas, el entrenamiento es moderado: el backbone está congelado, la tasa de aprendizaje es menor, hay como máximo 10
épocas y la última época se compara con el modelo de partida. Espere una mejora pequeña o ninguna; el registro y el informe indican el motivo. Si establece la tasa
de aprendizaje, se usan sus ajustes.&lt;/li&gt;
&lt;li&gt;Una ejecución cancelada se reanuda después de su última época terminada si se inicia de nuevo con los mismos parámetros.&lt;/li&gt;
&lt;li&gt;En un equipo sin tarjeta gráfica, empiece con pocas épocas.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;El informe contiene las curvas de aprendizaje y predicciones sobre parches de validación. El archivo del modelo guarda las clases, la resolución en el terreno,
las bandas y las métricas.&lt;/p&gt;
&lt;p&gt;Si el ráster es un mapa web, se descargan las &lt;b&gt;áreas anotadas&lt;/b&gt; o, si no hay, el rectángulo envolvente de las anotaciones.&lt;/p&gt;
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
      <translation>&lt;p&gt;Importa anotaciones de otros programas a una capa de copas en el mapa, con sus clases: COCO, Pascal VOC, YOLO (recuadros y polígonos), Label Studio (JSON),
CVAT for images 1.1 y los archivos CSV de DeepForest y RetinaNet. Edite la capa en QGIS o úsela en &lt;i&gt;Dividir ráster&lt;/i&gt;, &lt;i&gt;Ajustar modelo&lt;/i&gt; y
&lt;i&gt;Evaluar copas&lt;/i&gt; con el campo de clase &lt;b&gt;label&lt;/b&gt;.&lt;/p&gt;
&lt;p&gt;Las copas se ubican mediante la georreferencia de sus &lt;b&gt;imágenes&lt;/b&gt;. Si falta una imagen con su propio nombre, se usa una imagen del mismo nombre con otra
extensión, por ejemplo el GeoTIFF de un PNG. Las copas de imágenes sin georreferencia tienen coordenadas de píxel con y negativa, de modo que están sobre la imagen
que muestra QGIS; el campo &lt;b&gt;image_path&lt;/b&gt; distingue las imágenes. La capa tiene el SRC de la primera imagen, a menos que elija otro.&lt;/p&gt;
&lt;p&gt;Las imágenes sin copas no tienen objetos espaciales en la capa de copas. Están en la capa de &lt;b&gt;huellas de las imágenes&lt;/b&gt; con 0 copas. Si todas las copas de las
imágenes están anotadas, use las huellas como áreas anotadas.&lt;/p&gt;
&lt;p&gt;Un contorno que no es un polígono se sustituye por su recuadro. Un contorno de varias partes se sustituye por su envolvente convexa. Ambos se cuentan en el
registro, al igual que las anotaciones que no se pueden usar. Las copas que sobrepasan su imagen, o que están fuera de ella, se conservan y se cuentan en una
advertencia.&lt;/p&gt;
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
      <translation>&lt;p&gt;Muestra la ficha de un modelo: clases, extensión en el terreno y resolución en el terreno de los parches de entrenamiento, arquitectura, umbrales de puntuación
y NMS, fecha, modelo de partida, licencia, fuentes y las métricas en los parches de validación de su entrenamiento.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;La lista de modelos contiene el modelo incluido, el modelo de árboles publicado por DeepForest y los modelos que &lt;b&gt;Ajustar modelo&lt;/b&gt; ha escrito en este
equipo. Otros archivos se eligen con &lt;b&gt;…&lt;/b&gt;.&lt;/li&gt;
&lt;li&gt;La &lt;b&gt;ficha del modelo&lt;/b&gt; es una página HTML. Todos los valores son también salidas, para modelos gráficos y scripts.&lt;/li&gt;
&lt;li&gt;Los modelos de DeepForest no contienen métricas. Use &lt;b&gt;Evaluar copas&lt;/b&gt; para medir un modelo con copas anotadas.&lt;/li&gt;
&lt;li&gt;La extensión en el terreno de los modelos de DeepForest se supone: 40 m, como en el modelo de árboles publicado por DeepForest. Si un modelo se entrenó con otra
extensión, establezca el &lt;b&gt;tamaño de parche&lt;/b&gt; de &lt;b&gt;Predecir copas&lt;/b&gt; en esta extensión dividida por la resolución en el terreno del ráster.&lt;/li&gt;
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
      <translation>&lt;p&gt;Detecta las copas de los árboles en un ortomosaico de cualquier tamaño y escribe un polígono por copa, en el sistema de referencia de coordenadas del
ráster.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;El ráster se lee ventana a ventana; su tamaño no afecta a la memoria.&lt;/li&gt;
&lt;li&gt;Si el &lt;b&gt;tamaño de parche&lt;/b&gt; está vacío, las ventanas cubren la extensión en el terreno con la que se entrenó el modelo, de modo que el modelo se puede aplicar a imágenes de
dron de unos pocos centímetros por píxel y a imágenes aéreas de algunos decímetros por píxel.&lt;/li&gt;
&lt;li&gt;Las copas en la superposición de ventanas se comunican una sola vez.&lt;/li&gt;
&lt;li&gt;Cada copa tiene una puntuación. Use un umbral de puntuación bajo y filtre después la capa en lugar de repetir la predicción: la
variable &lt;b&gt;min_score&lt;/b&gt; en las propiedades de la capa (Variables) oculta las copas con una puntuación menor.&lt;/li&gt;
&lt;li&gt;El área y la cobertura de copas son las de la elipse inscrita en el recuadro o, si la &lt;b&gt;forma de la copa&lt;/b&gt; es outline, las del
contorno. Los campos &lt;b&gt;box_width_m&lt;/b&gt; y &lt;b&gt;box_height_m&lt;/b&gt; contienen los lados del recuadro.&lt;/li&gt;
&lt;li&gt;El &lt;b&gt;diámetro mínimo&lt;/b&gt; y el &lt;b&gt;máximo de copa&lt;/b&gt; excluyen las copas más pequeñas y más grandes. Un &lt;b&gt;modelo de altura del dosel&lt;/b&gt;, o un &lt;b&gt;modelo de
superficie&lt;/b&gt; y un &lt;b&gt;modelo de terreno&lt;/b&gt;, añaden el campo &lt;b&gt;height_m&lt;/b&gt;; con una &lt;b&gt;altura mínima&lt;/b&gt;, se excluyen las copas más bajas. Se mide como en
«Atributos de las copas», antes de eliminar las superposiciones. El registro y el informe contienen los números.&lt;/li&gt;
&lt;li&gt;Los mapas web (XYZ, WMS, WMTS) y otras capas ráster de QGIS requieren una &lt;b&gt;extensión&lt;/b&gt; o &lt;b&gt;áreas&lt;/b&gt;, y una &lt;b&gt;resolución en el terreno&lt;/b&gt; si
10 cm no es adecuado. Esta parte se descarga con la autenticación de la capa, respetando las pausas que solicita el servicio, y se
elimina después de la ejecución; una descarga cancelada se reanuda. Si una tesela falla, la ejecución termina con la respuesta del servicio, de modo que las teselas
que faltan nunca se procesan como suelo desnudo. Compruebe si las condiciones del servicio permiten este uso.&lt;/li&gt;
&lt;li&gt;El &lt;b&gt;informe de predicción&lt;/b&gt; (opcional) resume las copas (número, cobertura de copas, copas por hectárea, diámetros, alturas, puntuaciones) y las
muestra en un mapa: el ráster reducido con las copas por clase o, con una sola clase, por puntuación. Siguen una descripción del método con sus fuentes, las
partes omitidas, los parámetros, el modelo y el ráster. Se imprime en páginas A4. Con &lt;b&gt;rodales del informe&lt;/b&gt;, una capa de polígonos,
contiene gráficos y una tabla de los valores de &lt;i&gt;Resumen de rodales&lt;/i&gt; para la parte procesada de cada rodal.&lt;/li&gt;
&lt;li&gt;La &lt;b&gt;densidad de copas&lt;/b&gt; (opcional) es un ráster de copas por hectárea: cada copa se cuenta en la celda que contiene su centro.
Las celdas fuera de las áreas, sin datos válidos o ilegibles son NoData.&lt;/li&gt;
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
      <translation>&lt;p&gt;Detecta las copas de los árboles en muchos rásteres, como si fueran un solo ráster, y escribe las copas de todos ellos en una sola capa. El campo
&lt;b&gt;source&lt;/b&gt; contiene el nombre del ráster.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Elija &lt;b&gt;rásteres&lt;/b&gt;, una &lt;b&gt;carpeta de rásteres&lt;/b&gt;, un &lt;b&gt;índice de teselas&lt;/b&gt; tal como lo escribe &lt;code&gt;gdaltindex&lt;/code&gt;, o varios de ellos. Los
nombres y el orden no influyen en el resultado.&lt;/li&gt;
&lt;li&gt;Los rásteres pueden ser contiguos o superponerse. Una copa en el límite de dos rásteres se detecta como en un solo ráster y aparece una sola vez. Donde los
rásteres se superponen, se usa aquel cuya ruta es la última en orden alfabético.&lt;/li&gt;
&lt;li&gt;Los rásteres en otro sistema de referencia de coordenadas, como el de una zona UTM vecina, se reproyectan al &lt;b&gt;SRC de las copas&lt;/b&gt;. Los rásteres pueden
tener distinta resolución en el terreno.&lt;/li&gt;
&lt;li&gt;Un ráster que no se puede leer se omite; los demás se procesan. El registro enumera cada ráster con error, con el motivo, y &lt;b&gt;FAILED&lt;/b&gt; contiene su
número.&lt;/li&gt;
&lt;li&gt;Una ejecución interrumpida se reanuda. Si se añaden rásteres a una ejecución terminada o se reemplazan, solo se procesan estos y sus límites con los
demás.&lt;/li&gt;
&lt;li&gt;Todos los demás parámetros tienen el mismo significado que en &lt;b&gt;Predecir copas&lt;/b&gt;; las áreas, el informe y la densidad de copas abarcan todos los
rásteres. Los mapas web requieren &lt;b&gt;Predecir copas&lt;/b&gt;.&lt;/li&gt;
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
      <translation>&lt;p&gt;Instala el motor, que detecta copas y entrena y evalúa modelos. Ejecútelo una vez después de instalar el complemento.&lt;/p&gt;
&lt;p&gt;El motor (PyTorch y sus dependencias) se instala en un entorno de Python separado, independiente de QGIS y de otros complementos.
Se descargan las versiones probadas de sus paquetes: desde unos cientos de megabytes (CPU) hasta unos gigabytes (GPU NVIDIA). Esto tarda varios
minutos. Se puede cancelar en cualquier momento; la siguiente ejecución empieza desde el principio.&lt;/p&gt;
&lt;p&gt;Antes de que empiece la instalación, el registro enumera los paquetes, su carpeta y tamaño, y la compilación de PyTorch adecuada para la tarjeta
gráfica detectada. La instalación termina con una autocomprobación: el modelo incluido debe detectar al menos cinco de los nueve árboles de una imagen sintética. Después se
comunican las versiones y los dispositivos.&lt;/p&gt;
&lt;p&gt;Si existe un motor utilizable, solo se comprueba. Se instala de nuevo si no corresponde a la versión del complemento o al acelerador o al Python
seleccionados, o si está activado &lt;i&gt;Volver a crear&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Proxy:&lt;/b&gt; se usa el proxy de QGIS (Configuración, Opciones, Red), incluidas sus exclusiones; su contraseña nunca se escribe en un
registro.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Sin conexión:&lt;/b&gt; en un equipo con el mismo sistema operativo y la misma versión de Python, ejecute
&lt;code&gt;pip download -r deepforest_qgis/requirements.txt -d wheels&lt;/code&gt; en la carpeta del complemento. Copie la carpeta y selecciónela como
&lt;i&gt;Carpeta de wheels&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Entorno existente:&lt;/b&gt; establezca la variable de entorno &lt;code&gt;DEEPFOREST_QGIS_PYTHON&lt;/code&gt;, o la opción avanzada
&lt;code&gt;deepforest/engine_python&lt;/code&gt; de QGIS, en su intérprete de Python.&lt;/p&gt;
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
      <translation>&lt;p&gt;Divide un ortomosaico anotado en parches de entrenamiento y escribe las copas de cada parche en una tabla.&lt;/p&gt;
&lt;p&gt;Este paso es opcional: &lt;i&gt;Ajustar modelo&lt;/i&gt; acepta directamente un ráster y sus anotaciones. Divida el ráster para inspeccionar, conservar o combinar
parches, o para entrenar en otro equipo.&lt;/p&gt;
&lt;p&gt;Una copa se asigna a un parche si más de la mitad está dentro. Si solo una parte del ráster está anotada, establezca las &lt;b&gt;áreas
anotadas&lt;/b&gt;; de lo contrario, los árboles sin anotación se entrenarían como fondo.&lt;/p&gt;
&lt;p&gt;Digitalice las copas reservadas para la validación en una segunda capa y establézcala como &lt;b&gt;copas de validación&lt;/b&gt;. Los parches que las contienen se excluyen
del entrenamiento. Una copa contenida en ambas capas se usa solo para la validación.&lt;/p&gt;
&lt;p&gt;La carpeta tiene el formato de DeepForest: imágenes y un archivo CSV con image_path, xmin, ymin, xmax, ymax (píxeles) y label. Con
copas de validación, el archivo CSV tiene una columna adicional, validation, que es 1 para estas copas. Si las anotaciones tienen un campo
&lt;i&gt;ignore&lt;/i&gt;, tiene una columna ignore, que es 1 para las copas dudosas: &lt;i&gt;Ajustar modelo&lt;/i&gt; no las usa ni como copas ni como fondo.&lt;/p&gt;
&lt;p&gt;La subcarpeta &lt;i&gt;unannotated&lt;/i&gt; contiene hasta 8 partes del ráster que no están anotadas. &lt;i&gt;Ajustar modelo&lt;/i&gt; las reutiliza (replay), para que el modelo siga
detectando las copas en ellas.&lt;/p&gt;
&lt;p&gt;Si el ráster es un mapa web, se descargan las &lt;b&gt;áreas anotadas&lt;/b&gt; o, si no hay, el rectángulo envolvente de las anotaciones.&lt;/p&gt;
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
      <translation>&lt;p&gt;Calcula valores de inventario de las copas en cada polígono de una capa: rodales, parcelas de muestreo, parcelas catastrales o celdas de una cuadrícula. La
salida conserva los atributos de los polígonos y se colorea según los pies por hectárea; una tabla y un informe con gráficos son opcionales. Si el
&lt;b&gt;ráster procesado&lt;/b&gt; es el ortomosaico, el informe muestra sobre él las copas y los rodales. También describe cómo se detectaron las copas, en la medida
en que lo indica su capa.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Una copa pertenece al polígono que contiene su centro. En polígonos superpuestos cuenta en cada uno; los valores de todos los polígonos en conjunto la
cuentan una sola vez.&lt;/li&gt;
&lt;li&gt;La &lt;b&gt;cobertura de copas&lt;/b&gt; es el área de la unión de las copas dentro del polígono, como proporción de su área. Una copa dibujada como recuadro cuenta con
la elipse inscrita.&lt;/li&gt;
&lt;li&gt;Del diámetro, del área de copa y, si las copas tienen un campo &lt;i&gt;height_m&lt;/i&gt;, de la altura se calculan la media y los cuantiles del 10, 25, 50, 75 y
90 %. Las copas de varias clases dan la proporción de cada clase.&lt;/li&gt;
&lt;li&gt;Establezca &lt;b&gt;áreas procesadas&lt;/b&gt; o un &lt;b&gt;ráster procesado&lt;/b&gt;, para que un rodal procesado solo en parte no se confunda con uno ralo: los valores por
hectárea se refieren entonces a la parte procesada, y &lt;i&gt;covered_pct&lt;/i&gt; es su proporción. La densidad de copas de &lt;i&gt;Predecir copas&lt;/i&gt; tiene datos exactamente
donde se procesó el ráster. Sin ninguno de los dos, se desconoce la proporción procesada.&lt;/li&gt;
&lt;li&gt;Las &lt;b&gt;correspondencias de una evaluación&lt;/b&gt;, o su precisión y su exhaustividad (recall), dan una estimación del número de árboles con un intervalo del
95 %. El intervalo solo contiene la incertidumbre binomial de la precisión y la exhaustividad en las áreas evaluadas, no las diferencias entre estas áreas y
los rodales.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Alometría&lt;/b&gt; calcula el diámetro del tronco, la biomasa u otra magnitud a partir del diámetro de copa y la altura, con ecuaciones publicadas o con una
expresión. Calíbrela con árboles medidos de la región: sin calibración, el resultado es una estimación aproximada.&lt;/li&gt;
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
      <translation>&lt;p&gt;Sugiere qué áreas anotar a continuación. Las áreas candidatas (cuadrados) del ráster se ordenan según cuánto se espera que su anotación
reduzca la &lt;b&gt;incertidumbre&lt;/b&gt; del modelo en todo el ráster: las áreas que representan tipos de rodal frecuentes e inciertos y contienen
copas claramente visibles reciben la mayor prioridad; las áreas similares a las anotadas, una prioridad menor.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Copas inciertas&lt;/b&gt;: copas con una puntuación cercana al umbral del modelo, o detectadas en la imagen pero no en su imagen
reflejada. Las detecciones con puntuaciones mucho menores tienen poco peso. Las áreas que solo causan detecciones falsas, por ejemplo un prado con arbustos,
quedan en último lugar.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Novedad&lt;/b&gt;: 1 si ningún área similar está anotada ni tiene una prioridad mayor; disminuye hacia 0 al aumentar la similitud.&lt;/li&gt;
&lt;li&gt;Anote en el orden de las prioridades. &lt;i&gt;Capa de anotaciones&lt;/i&gt; acepta las áreas sugeridas como áreas a anotar y puede rellenarlas
previamente.&lt;/li&gt;
&lt;li&gt;Evaluación: en 16 ensayos con cuatro áreas de un ortomosaico con el que el modelo no se entrenó, los modelos ajustados con áreas sugeridas
alcanzaron un F1 de 0,50 en el resto del ortomosaico; los modelos ajustados con áreas seleccionadas al azar, 0,43 (antes del ajuste fino: 0,43); las áreas sugeridas fueron
mejores en 14 ensayos. En rodales cerrados (un mosaico de alerce, palma de aceite y pino) no hubo diferencia (0,64 y 0,65 en 9
ensayos).&lt;/li&gt;
&lt;li&gt;Después de &lt;i&gt;Ajustar modelo&lt;/i&gt;, ejecute de nuevo el algoritmo con el modelo nuevo y todas las anotaciones.&lt;/li&gt;
&lt;li&gt;Los &lt;b&gt;mapas web&lt;/b&gt; (XYZ, WMS, WMTS) requieren una &lt;b&gt;extensión&lt;/b&gt;, y una &lt;b&gt;resolución en el terreno&lt;/b&gt; si 10 cm no es adecuado. Esta parte se
descarga primero.&lt;/li&gt;
&lt;li&gt;Las áreas sin datos se omiten. Para &lt;i&gt;Evaluar copas&lt;/i&gt;, reserve algunas áreas seleccionadas al azar: las áreas sugeridas no son una muestra aleatoria, por lo que las
métricas calculadas en ellas no son representativas.&lt;/li&gt;
&lt;/ul&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/models/annotate_once_map_the_forest.model3" />
      <source>Annotate once, map the forest</source>
      <translation>Anotar una vez, cartografiar el bosque</translation>
    </message>
    <message>
      <location filename="../algorithms/models/inventory_of_stands.model3" />
      <source>Inventory of stands</source>
      <translation>Inventario de los rodales</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Annotated image, if there is only one. Replaces the images folder.</source>
      <translation>Imagen anotada, si solo hay una. Sustituye a la carpeta de imágenes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Images folder</source>
      <translation>Carpeta de imágenes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Folder of the annotated images. Images with a georeference determine the location of the crowns on the map. Default: the folder of the annotations.</source>
      <translation>Carpeta de las imágenes anotadas. Las imágenes con georreferencia determinan la ubicación de las copas en el mapa. Por defecto: la carpeta de las anotaciones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>One polygon per crown, with its class (label) and image (image_path).</source>
      <translation>Un polígono por copa, con su clase (label) y su imagen (image_path).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Image footprints</source>
      <translation>Huellas de las imágenes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Outlines of all images with their number of crowns, also of images without crowns. If the images are completely annotated, use them as annotated areas.</source>
      <translation>Contornos de todas las imágenes con su número de copas, también de las imágenes sin copas. Si las imágenes están completamente anotadas, úselos como áreas anotadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>CRS of the layer</source>
      <translation>SRC de la capa</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Default: the CRS of the first image.</source>
      <translation>Por defecto: el SRC de la primera imagen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Folder of the annotations</source>
      <translation>Carpeta de las anotaciones</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Folder for the annotations in the format, and the images if they are copied.</source>
      <translation>Carpeta para las anotaciones en el formato elegido y para las imágenes, si se copian.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Format of the annotations in the folder.</source>
      <translation>Formato de las anotaciones en la carpeta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Keep images without crowns</source>
      <translation>Conservar las imágenes sin copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Also export images of the images folder on which the layer has no crowns, as background. Only if these images are completely annotated. Images without crowns in an annotation file are always kept.</source>
      <translation>Exportar también, como fondo, las imágenes de la carpeta de imágenes en las que la capa no tiene copas. Solo si estas imágenes están completamente anotadas. Las imágenes sin copas de un archivo de anotaciones se conservan siempre.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Copy the images</source>
      <translation>Copiar las imágenes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Copy the images to the folder. Images of a YOLO dataset are always copied.</source>
      <translation>Copiar las imágenes a la carpeta. Las imágenes de un conjunto de datos YOLO se copian siempre.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Layer of polygons, or of points with a crown diameter, or annotation file or folder: COCO, Pascal VOC, YOLO, Label Studio, CVAT, DeepForest CSV, RetinaNet CSV.</source>
      <translation>Capa de polígonos, o de puntos con un diámetro de copa, o archivo o carpeta de anotaciones: COCO, Pascal VOC, YOLO, Label Studio, CVAT, DeepForest CSV, RetinaNet CSV.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Both a layer and a folder were given for the annotations.</source>
      <translation>Se indicaron tanto una capa como una carpeta para las anotaciones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>No output was given for the annotations.</source>
      <translation>No se indicó ninguna salida para las anotaciones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Give a file name for a layer, or a folder and a format.</source>
      <translation>Indique un nombre de archivo para una capa, o una carpeta y un formato.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Both a raster and an images folder were given.</source>
      <translation>Se indicaron tanto un ráster como una carpeta de imágenes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Give the raster if there is only one image.</source>
      <translation>Indique el ráster si solo hay una imagen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Field of the layer that contains the class of each crown. Default: the field 'label', if the layer has it. Annotation files contain the classes.</source>
      <translation>Campo de la capa que contiene la clase de cada copa. Por defecto: el campo 'label', si la capa lo tiene. Los archivos de anotaciones contienen las clases.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/bands.py" />
      <source>Raster '{raster}': bands {used} are used as red, green and blue, but QGIS shows bands {shown}. To use the bands shown, choose them as the bands (red, green, blue).</source>
      <translation>Ráster «{raster}»: se usan las bandas {used} como rojo, verde y azul, pero QGIS muestra las bandas {shown}. Para usar las bandas mostradas, elíjalas como bandas (rojo, verde, azul).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>The limit of open files was reached: {error}.</source>
      <translation>Se alcanzó el límite de archivos abiertos: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>Close other programs, or raise the limit of open files ('ulimit -n'), and run again. Finished work is kept.</source>
      <translation>Cierre otros programas o aumente el límite de archivos abiertos ('ulimit -n') y ejecute de nuevo. El trabajo terminado se conserva.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>The engine ran out of memory.</source>
      <translation>El motor se quedó sin memoria.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>Close other programs, or use a smaller batch or patch size, and run again. Finished work is kept.</source>
      <translation>Cierre otros programas o use un tamaño de lote o de parche menor y ejecute de nuevo. El trabajo terminado se conserva.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Areas to evaluate</source>
      <translation>Áreas a evaluar</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Polygons in which every reference crown is annotated. Crowns outside are ignored. Required for the precision if the reference crowns are points without a diameter.</source>
      <translation>Polígonos en los que están anotadas todas las copas de referencia. Las copas de fuera no se tienen en cuenta. Necesarios para la precisión si las copas de referencia son puntos sin diámetro.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Matching threshold (IoU, 0.01–0.99)</source>
      <translation>Umbral de correspondencia (IoU, 0,01–0,99)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>A predicted and a reference crown match if their IoU is above this threshold.</source>
      <translation>Una copa predicha y una de referencia se corresponden si su IoU supera este umbral.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Matches</source>
      <translation>Correspondencias</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>All crowns, classified as true positive, false positive or false negative (missed), and the ignored boxes.</source>
      <translation>Todas las copas, clasificadas como verdadero positivo, falso positivo o falso negativo (omitido), y los recuadros ignorados.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Evaluation report</source>
      <translation>Informe de evaluación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>HTML page with metrics and curves.</source>
      <translation>Página HTML con métricas y curvas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Matching</source>
      <translation>Correspondencia</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>overlap: crowns match if their IoU is above the threshold. distance: a reference crown matches a predicted crown whose centre is within the tolerance. containment: it matches a predicted crown that contains its centre. auto: distance for points without a crown diameter, else overlap. Matches are one to one.</source>
      <translation>overlap: las copas se corresponden si su IoU supera el umbral. distance: una copa de referencia se corresponde con una copa predicha cuyo centro está dentro de la tolerancia. containment: se corresponde con una copa predicha que contiene su centro. auto: distance para puntos sin diámetro de copa; si no, overlap. Las correspondencias son de una a una.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Tolerance of the matching by distance (m)</source>
      <translation>Tolerancia de la correspondencia por distancia (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Largest distance between a reference crown and the centre of the predicted crown.</source>
      <translation>Distancia máxima entre una copa de referencia y el centro de la copa predicha.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Additional tolerance (fraction of the crown diameter)</source>
      <translation>Tolerancia adicional (proporción del diámetro de copa)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Added to the tolerance: this fraction of the diameter of the predicted crown. 0.5: its radius.</source>
      <translation>Se suma a la tolerancia: esta proporción del diámetro de la copa predicha. 0,5: su radio.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Suggest thresholds</source>
      <translation>Sugerir umbrales</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Find the score threshold and the NMS threshold with the largest F1. Use crowns that were predicted with a low score threshold and a large NMS threshold: crowns that the prediction left out cannot be evaluated.</source>
      <translation>Encontrar el umbral de puntuación y el umbral de NMS con el mayor F1. Use copas predichas con un umbral de puntuación bajo y un umbral de NMS alto: las copas que la predicción excluyó no se pueden evaluar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Store the thresholds in this model (file or name)</source>
      <translation>Guardar los umbrales en este modelo (archivo o nombre)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Model file written by 'Fine-tune' that receives the suggested thresholds. Default: they are not stored.</source>
      <translation>Archivo de modelo escrito por «Ajustar modelo» que recibe los umbrales sugeridos. Por defecto: no se guardan.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Predicted crowns</source>
      <translation>Copas predichas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Crowns detected by 'Predict tile', or any polygon layer of crowns.</source>
      <translation>Copas detectadas por «Predecir copas», o cualquier capa de polígonos de copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Reference crowns</source>
      <translation>Copas de referencia</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Reference crowns as polygons or points, in any CRS. Points without a crown diameter are matched by distance. If a class field is given, both layers need it.</source>
      <translation>Copas de referencia como polígonos o puntos, en cualquier SRC. Los puntos sin diámetro de copa se emparejan por distancia. Si se indica un campo de clase, ambas capas lo necesitan.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Only one of the two crown layers has a class field.</source>
      <translation>Solo una de las dos capas de copas tiene un campo de clase.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Set a class field for both layers, or for neither.</source>
      <translation>Establezca un campo de clase para ambas capas o para ninguna.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Each point is replaced by a square of this width. Default: points stay points.</source>
      <translation>Cada punto se reemplaza por un cuadrado de este ancho. Por defecto: los puntos siguen siendo puntos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/events.py" />
      <source>Cancelled on request.</source>
      <translation>Cancelado a petición del usuario.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>Use numbers, the variables {names}, + - * / **, parentheses, and the functions {functions}.</source>
      <translation>Use números, las variables {names}, + - * / **, paréntesis y las funciones {functions}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>'{code}' is not allowed.</source>
      <translation>«{code}» no está permitido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>The expression '{text}' is empty or longer than {most} characters.</source>
      <translation>La expresión «{text}» está vacía o tiene más de {most} caracteres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>'{text}' is not an arithmetic expression.</source>
      <translation>«{text}» no es una expresión aritmética.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>'{text}' has no valid name.</source>
      <translation>«{text}» no tiene un nombre válido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>Give a name of letters, digits and underscores and an expression, for example ndvi = (b4 - b1) / (b4 + b1).</source>
      <translation>Indique un nombre de letras, dígitos y guiones bajos y una expresión, por ejemplo ndvi = (b4 - b1) / (b4 + b1).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>The name '{name}' is used for two expressions.</source>
      <translation>El nombre «{name}» se usa para dos expresiones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>Choose different names.</source>
      <translation>Elija nombres distintos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>'{name}' is unknown.</source>
      <translation>«{name}» es desconocido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>Expression '{text}': {problem}</source>
      <translation>Expresión «{text}»: {problem}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>a number is too large.</source>
      <translation>un número es demasiado grande.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Canopy height model (m)</source>
      <translation>Modelo de altura del dosel (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Raster of heights above ground in metres. The field height_m is the largest value under the crown, or the 99th percentile if single pixels are spikes.</source>
      <translation>Ráster de alturas sobre el suelo en metros. El campo height_m es el mayor valor bajo la copa, o el percentil 99 si hay píxeles aislados con valores atípicos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Surface model (m, instead of a canopy height model)</source>
      <translation>Modelo de superficie (m, en lugar de un modelo de altura del dosel)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Raster of elevations with trees in metres (DSM). The terrain model is subtracted.</source>
      <translation>Ráster de elevaciones con árboles en metros (MDS). Se le resta el modelo de terreno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Terrain model (m)</source>
      <translation>Modelo de terreno (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Raster of elevations without trees in metres (DTM). Another grid or CRS than that of the surface model is resampled.</source>
      <translation>Ráster de elevaciones sin árboles en metros (MDT). Si su cuadrícula o su SRC difiere de los del modelo de superficie, se remuestrea.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Minimum height (m)</source>
      <translation>Altura mínima (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Lower crowns are left out and counted in the log; 3 m is usual. Crowns of unknown height are kept. Default: all crowns are kept.</source>
      <translation>Las copas más bajas se excluyen y se cuentan en el registro; lo habitual son 3 m. Las copas de altura desconocida se conservan. Por defecto: se conservan todas las copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Tree tops</source>
      <translation>Ápices de los árboles</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Points at the position of the height, with the number of the crown (field crown_id of both layers) and its height.</source>
      <translation>Puntos en la posición de la altura, con el número de la copa (campo crown_id de ambas capas) y su altura.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Raster for statistics</source>
      <translation>Ráster para estadísticas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Raster of any values, for example the orthomosaic.</source>
      <translation>Ráster de valores cualesquiera, por ejemplo el ortomosaico.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Bands for statistics</source>
      <translation>Bandas para estadísticas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Default: all bands, or none if there are indices.</source>
      <translation>Por defecto: todas las bandas, o ninguna si hay índices.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Indices of bands</source>
      <translation>Índices de bandas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Values computed from the bands b1, b2, …, one per line or separated by semicolons, for example ndvi = (b4 - b1) / (b4 + b1). Allowed: numbers, + - * / **, parentheses, abs, exp, log, max, min, sqrt.</source>
      <translation>Valores calculados a partir de las bandas b1, b2, …, uno por línea o separados por punto y coma, por ejemplo ndvi = (b4 - b1) / (b4 + b1). Se permiten números, + - * / **, paréntesis, abs, exp, log, max, min, sqrt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Statistics</source>
      <translation>Estadísticas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Statistics of each band and index under the crown; p5 to p99 are percentiles. Pixels count with the fraction that the crown covers.</source>
      <translation>Estadísticas de cada banda e índice bajo la copa; p5 a p99 son percentiles. Los píxeles cuentan con la fracción que cubre la copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Prefix of the fields</source>
      <translation>Prefijo de los campos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Fields are named prefix, band or index, and statistic, for example b1_mean or may_ndvi_mean for the prefix may_.</source>
      <translation>Los campos se nombran con el prefijo, la banda o el índice y la estadística, por ejemplo b1_mean, o may_ndvi_mean con el prefijo may_.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Both a canopy height model and a surface or terrain model were given.</source>
      <translation>Se indicaron a la vez un modelo de altura del dosel y un modelo de superficie o de terreno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Choose a canopy height model, or a surface model and a terrain model.</source>
      <translation>Elija un modelo de altura del dosel, o un modelo de superficie y un modelo de terreno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Only one of surface model and terrain model was given.</source>
      <translation>Solo se indicó uno de los dos: modelo de superficie o modelo de terreno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Choose both: heights are the difference. Choose a raster of heights as canopy height model.</source>
      <translation>Elija ambos: las alturas son la diferencia. Elija un ráster de alturas como modelo de altura del dosel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Crowns</source>
      <translation>Copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Polygon layer of crowns in any CRS. All its fields are kept.</source>
      <translation>Capa de polígonos de copas en cualquier SRC. Se conservan todos sus campos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Crowns with attributes</source>
      <translation>Copas con atributos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>The crowns with the field height_m and the fields of the statistics.</source>
      <translation>Las copas con el campo height_m y los campos de las estadísticas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>A minimum height or tree tops need a height model.</source>
      <translation>Una altura mínima o los ápices de los árboles necesitan un modelo de altura.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Choose a canopy height model, or a surface and a terrain model.</source>
      <translation>Elija un modelo de altura del dosel, o un modelo de superficie y uno de terreno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>There is nothing to add: no raster was given.</source>
      <translation>No hay nada que añadir: no se indicó ningún ráster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Choose a height model, or a raster for statistics.</source>
      <translation>Elija un modelo de altura o un ráster para estadísticas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Bands or indices were given without a raster.</source>
      <translation>Se indicaron bandas o índices sin un ráster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Choose a raster for statistics.</source>
      <translation>Elija un ráster para estadísticas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>No statistics were chosen.</source>
      <translation>No se eligió ninguna estadística.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Choose at least one, for example mean.</source>
      <translation>Elija al menos una, por ejemplo mean.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>The prefix '{prefix}' has characters other than letters, digits and underscores.</source>
      <translation>El prefijo «{prefix}» tiene caracteres que no son letras, dígitos ni guiones bajos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>The patch size of {size} px is larger than raster '{raster}' ({width} × {height} px).</source>
      <translation>El tamaño de parche de {size} px es mayor que el ráster «{raster}» ({width} × {height} px).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose at most {most} px, or no patch size for an automatic one.</source>
      <translation>Elija como máximo {most} px, o ningún tamaño de parche para uno automático.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' has no features.</source>
      <translation>La capa «{layer}» no tiene objetos espaciales.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Digitize or import features first. If only selected features are used, select some.</source>
      <translation>Digitalice o importe primero objetos espaciales. Si solo se usan los objetos seleccionados, seleccione algunos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose a layer of polygons or points.</source>
      <translation>Elija una capa de polígonos o puntos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose a layer of polygons.</source>
      <translation>Elija una capa de polígonos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' contains points, but no crown diameter was given.</source>
      <translation>La capa «{layer}» contiene puntos, pero no se indicó ningún diámetro de copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Set the crown diameter (m), or choose a layer of polygons.</source>
      <translation>Establezca el diámetro de copa (m) o elija una capa de polígonos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' has uncommitted changes in '{file}' that cannot be recovered because the folder is read-only.</source>
      <translation>La capa «{layer}» tiene cambios sin confirmar en «{file}» que no se pueden recuperar porque la carpeta es de solo lectura.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Copy both files to a writable folder, and choose the copy.</source>
      <translation>Copie ambos archivos en una carpeta con permiso de escritura y elija la copia.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>{output}: '{path}' is a file, but a folder is needed.</source>
      <translation>{output}: «{path}» es un archivo, pero se necesita una carpeta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose another name.</source>
      <translation>Elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>{output}: '{path}' is a folder, but a file name is needed.</source>
      <translation>{output}: «{path}» es una carpeta, pero se necesita un nombre de archivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Add a file name.</source>
      <translation>Añada un nombre de archivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>{output}: '{path}' cannot be written: {reason}.</source>
      <translation>{output}: no se puede escribir «{path}»: {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose a folder in which you may create files.</source>
      <translation>Elija una carpeta en la que pueda crear archivos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Band {band} was chosen, but raster '{raster}' has {bands}.</source>
      <translation>Se eligió la banda {band}, pero el ráster «{raster}» tiene {bands}.</translation>
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
      <translation>La capa «{layer}» contiene líneas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' contains points.</source>
      <translation>La capa «{layer}» contiene puntos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' has no field '{field}'.</source>
      <translation>La capa «{layer}» no tiene el campo «{field}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>the file is read-only</source>
      <translation>el archivo es de solo lectura</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Available fields: {fields}.</source>
      <translation>Campos disponibles: {fields}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>The layer has no fields.</source>
      <translation>La capa no tiene campos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>{count} band</source>
      <translation>{count} banda</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>{count} bands</source>
      <translation>{count} bandas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stand name field</source>
      <translation>Campo del nombre del rodal</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Field that names the stands in table and report. Default: their number.</source>
      <translation>Campo que da nombre a los rodales en la tabla y el informe. Por defecto: su número.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Processed areas</source>
      <translation>Áreas procesadas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygons in which crowns were detected, for example the areas to process of 'Predict tile'. Figures per hectare refer to the part of a stand inside. Default: the whole stand.</source>
      <translation>Polígonos en los que se detectaron copas, por ejemplo las áreas a procesar de «Predecir copas». Los valores por hectárea se refieren a la parte del rodal que está dentro. Por defecto: todo el rodal.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Processed raster</source>
      <translation>Ráster procesado</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Raster whose pixels with data were processed: the orthomosaic, or the crown density of 'Predict tile', which has data only in the processed area. Used together with the processed areas.</source>
      <translation>Ráster cuyos píxeles con datos se procesaron: el ortomosaico o la densidad de copas de «Predecir copas», que solo tiene datos en el área procesada. Se usa junto con las áreas procesadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Matches of an evaluation</source>
      <translation>Correspondencias de una evaluación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Matches written by 'Evaluate'. Their precision and recall give an interval for the number of trees.</source>
      <translation>Correspondencias escritas por «Evaluar copas». Su precisión y su exhaustividad (recall) dan un intervalo para el número de árboles.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Precision of an evaluation, if its matches are not given.</source>
      <translation>Precisión de una evaluación, si no se indican sus correspondencias.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Recall of an evaluation, if its matches are not given.</source>
      <translation>Exhaustividad (recall) de una evaluación, si no se indican sus correspondencias.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Predicted crowns (number)</source>
      <translation>Copas predichas (número)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Number of predicted crowns of the evaluation.</source>
      <translation>Número de copas predichas de la evaluación.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Reference crowns (number)</source>
      <translation>Copas de referencia (número)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Number of reference crowns of the evaluation.</source>
      <translation>Número de copas de referencia de la evaluación.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Allometry</source>
      <translation>Alometría</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>biomass-angiosperm, biomass-gymnosperm: aboveground biomass (t) of broadleaved or coniferous trees. stem-diameter: diameter at breast height (cm). These three are equations of Jucker et al. (2017) for height and crown diameter. expression: the allometric expression. All need local calibration.</source>
      <translation>biomass-angiosperm, biomass-gymnosperm: biomasa aérea (t) de frondosas o coníferas. stem-diameter: diámetro a la altura del pecho (cm). Estas tres son ecuaciones de Jucker et al. (2017) para la altura y el diámetro de copa. expression: la expresión alométrica. Todas necesitan una calibración local.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Biome of the stem diameter</source>
      <translation>Bioma del diámetro del tronco</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Region, biome and group of species of the equation for the stem diameter.</source>
      <translation>Región, bioma y grupo de especies de la ecuación del diámetro del tronco.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Allometric expression</source>
      <translation>Expresión alométrica</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Quantity of a tree from crown_diameter_m, crown_area_m2 and height_m, with numbers, + - * / **, parentheses, exp, log, sqrt, abs, min and max. Example: 0.05 * (height_m * crown_diameter_m) ** 1.9.</source>
      <translation>Magnitud de un árbol a partir de crown_diameter_m, crown_area_m2 y height_m, con números, + - * / **, paréntesis, exp, log, sqrt, abs, min y max. Ejemplo: 0.05 * (height_m * crown_diameter_m) ** 1.9.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Name of the quantity</source>
      <translation>Nombre de la magnitud</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Name of the quantity of the expression with its unit, for example carbon_kg. Prefix of its fields.</source>
      <translation>Nombre de la magnitud de la expresión con su unidad, por ejemplo carbon_kg. Prefijo de sus campos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stand table</source>
      <translation>Tabla de rodales</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>CSV table of the figures, with a row for all stands together.</source>
      <translation>Tabla CSV de los valores, con una fila para todos los rodales en conjunto.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stand report</source>
      <translation>Informe de rodales</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>HTML page with charts and a table of the stands.</source>
      <translation>Página HTML con gráficos y una tabla de los rodales.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Processed areas of the earlier date</source>
      <translation>Áreas procesadas de la fecha anterior</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygons in which the earlier crowns were detected. Crowns outside that have no partner are unknown, not new.</source>
      <translation>Polígonos en los que se detectaron las copas anteriores. Las copas de fuera sin correspondencia son desconocidas, no nuevas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Processed areas of the later date</source>
      <translation>Áreas procesadas de la fecha posterior</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygons in which the later crowns were detected. Crowns outside that have no partner are unknown, not gone.</source>
      <translation>Polígonos en los que se detectaron las copas posteriores. Las copas de fuera sin correspondencia son desconocidas, no desaparecidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Correct the shift</source>
      <translation>Corregir el desplazamiento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Move the later crowns by the estimated shift between the two flights before they are matched. The shift is always reported.</source>
      <translation>Mover las copas posteriores según el desplazamiento estimado entre los dos vuelos antes de buscar las correspondencias. El desplazamiento siempre se indica.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Largest shift (m)</source>
      <translation>Desplazamiento máximo (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Shifts up to this length are considered. It should be smaller than the distance of neighbouring trees.</source>
      <translation>Se consideran desplazamientos de hasta esta longitud. Debería ser menor que la distancia entre árboles vecinos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>iou: crowns match if their IoU is above the matching threshold. distance: crowns match if their centres are close, for crowns whose outlines differ between the dates. Matches are one to one.</source>
      <translation>iou: las copas se corresponden si su IoU supera el umbral de correspondencia. distance: las copas se corresponden si sus centros están cerca, para copas cuyos contornos difieren entre las fechas. Las correspondencias son de una a una.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Two crowns match if their IoU is above this threshold.</source>
      <translation>Dos copas se corresponden si su IoU supera este umbral.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Matching distance (m)</source>
      <translation>Distancia de correspondencia (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Largest distance of the centres of two crowns that match by distance.</source>
      <translation>Distancia máxima entre los centros de dos copas que se corresponden por distancia.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Time between the dates (years)</source>
      <translation>Tiempo entre las fechas (años)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Growth is also given per year. Default: only as the difference.</source>
      <translation>El crecimiento se indica también por año. Por defecto: solo como diferencia.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stands</source>
      <translation>Rodales</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygons for which the changes are counted in the output 'Stand changes'.</source>
      <translation>Polígonos para los que se cuentan los cambios en la salida «Cambios de los rodales».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stand changes</source>
      <translation>Cambios de los rodales</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>The stands with their attributes and the changes of their crowns.</source>
      <translation>Los rodales con sus atributos y los cambios de sus copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stands of the report</source>
      <translation>Rodales del informe</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygons such as stands or plots. The prediction report gets the figures of 'Stand summary' for them.</source>
      <translation>Polígonos como rodales o parcelas de muestreo. El informe de predicción recibe para ellos los valores de «Resumen de rodales».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygons such as stands, plots, parcels or grid cells. They may overlap.</source>
      <translation>Polígonos como rodales, parcelas de muestreo, parcelas catastrales o celdas de una cuadrícula. Pueden superponerse.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Crowns detected by 'Predict tile', or any polygon layer of crowns. Any CRS. Sizes are those of the fields crown_diameter_m, crown_area_m2 and height_m, or follow from the shape.</source>
      <translation>Copas detectadas por «Predecir copas», o cualquier capa de polígonos de copas. Cualquier SRC. Los tamaños son los de los campos crown_diameter_m, crown_area_m2 y height_m, o se deducen de la forma.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stand summary</source>
      <translation>Resumen de rodales</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>The stands with their attributes and the figures of their crowns.</source>
      <translation>Los rodales con sus atributos y los valores de sus copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Both the matches of an evaluation and its figures were given.</source>
      <translation>Se indicaron a la vez las correspondencias de una evaluación y sus valores.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Give the matches, or the four numbers.</source>
      <translation>Indique las correspondencias o los cuatro números.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>The figures of the evaluation are incomplete.</source>
      <translation>Los valores de la evaluación están incompletos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Give precision, recall, and the numbers of predicted and of reference crowns.</source>
      <translation>Indique la precisión, la exhaustividad (recall) y los números de copas predichas y de referencia.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>The allometric expression is missing.</source>
      <translation>Falta la expresión alométrica.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>An allometric expression was given, but the allometry is '{allometry}'.</source>
      <translation>Se indicó una expresión alométrica, pero la alometría es '{allometry}'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Choose the allometry 'expression' and enter the expression.</source>
      <translation>Elija la alometría 'expression' e introduzca la expresión.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>The name of the quantity, '{name}', is not valid.</source>
      <translation>El nombre de la magnitud, «{name}», no es válido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Use letters, digits and underscores, for example carbon_kg.</source>
      <translation>Use letras, dígitos y guiones bajos, por ejemplo carbon_kg.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Crowns of the earlier date</source>
      <translation>Copas de la fecha anterior</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygon layer of crowns. The result has its CRS.</source>
      <translation>Capa de polígonos de copas. El resultado tiene su SRC.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Crowns of the later date</source>
      <translation>Copas de la fecha posterior</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygon layer of crowns of the same area, in any CRS.</source>
      <translation>Capa de polígonos de copas de la misma zona, en cualquier SRC.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Changes</source>
      <translation>Cambios</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>All crowns, classified as kept, gone, new or unknown, with the growth of kept crowns.</source>
      <translation>Todas las copas, clasificadas como mantenidas, desaparecidas, nuevas o desconocidas, con el crecimiento de las mantenidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>The stands are missing.</source>
      <translation>Faltan los rodales.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Give stands, or leave the output of their changes empty.</source>
      <translation>Indique rodales o deje vacía la salida de sus cambios.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stands were given, but no prediction report that contains their figures.</source>
      <translation>Se indicaron rodales, pero ningún informe de predicción que contenga sus valores.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Choose a file for the prediction report, or leave the stands of the report empty.</source>
      <translation>Elija un archivo para el informe de predicción o deje vacíos los rodales del informe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Language of the report.</source>
      <translation>Idioma del informe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Batch size (patches)</source>
      <translation>Tamaño de lote (parches)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Number of patches processed per step. Smaller values need less memory. Default: chosen automatically.</source>
      <translation>Número de parches procesados por paso. Los valores menores necesitan menos memoria. Por defecto: elegido automáticamente.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>auto: a GPU if available, else the CPU. cuda: NVIDIA GPUs; cuda:1 is the second one. mps: Apple GPUs.</source>
      <translation>auto: una GPU si está disponible; si no, la CPU. cuda: GPU de NVIDIA; cuda:1 es la segunda. mps: GPU de Apple.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Patch overlap (fraction, 0–0.95)</source>
      <translation>Superposición de parches (proporción, 0–0,95)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Fraction of its size that a patch shares with the next one.</source>
      <translation>Proporción de su tamaño que un parche comparte con el siguiente.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Crowns as polygons, or as points with a crown diameter. Any CRS.</source>
      <translation>Copas como polígonos, o como puntos con un diámetro de copa. Cualquier SRC.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Annotated areas</source>
      <translation>Áreas anotadas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Polygons in which every crown is annotated. Areas outside are ignored. Default: the whole raster.</source>
      <translation>Polígonos en los que están anotadas todas las copas. Las áreas de fuera no se tienen en cuenta. Por defecto: todo el ráster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Bands (red, green, blue)</source>
      <translation>Bandas (rojo, verde, azul)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Three bands in the order red, green, blue, or a single band. Default: the bands with these colour interpretations, else the first three.</source>
      <translation>Tres bandas en el orden rojo, verde, azul, o una sola banda. Por defecto: las bandas con estas interpretaciones de color; si no, las tres primeras.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Class field</source>
      <translation>Campo de clase</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Field that contains the class of each crown. Default: all crowns have the same class.</source>
      <translation>Campo que contiene la clase de cada copa. Por defecto: todas las copas tienen la misma clase.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Crown diameter of point layers (m)</source>
      <translation>Diámetro de copa de las capas de puntos (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Required for point layers: each point is replaced by a square of this width.</source>
      <translation>Necesario para capas de puntos: cada punto se reemplaza por un cuadrado de este ancho.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>File, or any data source that GDAL opens.</source>
      <translation>Archivo o cualquier fuente de datos que pueda abrir GDAL.</translation>
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
      <translation>Archivo o cualquier fuente de datos que pueda abrir OGR.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>The extent is empty.</source>
      <translation>La extensión está vacía.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>East and north must be larger than west and south.</source>
      <translation>El este y el norte deben ser mayores que el oeste y el sur.</translation>
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
      <translation>La tarea «{verb}» no tiene parámetros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>job '{verb}'</source>
      <translation>tarea '{verb}'</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>'{name}' of {job}</source>
      <translation>'{name}' ({job})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>'{name}' of {job} must be text, not {value}.</source>
      <translation>'{name}' ({job}) debe ser texto, no {value}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>The {job} cannot be read: {error}.</source>
      <translation>No se puede leer: {job}: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>'{name}' of {job} must be an object, not {value}.</source>
      <translation>'{name}' ({job}) debe ser un objeto, no {value}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/limit_jobs.py" />
      <source>Minimum crown diameter (m)</source>
      <translation>Diámetro mínimo de copa (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/limit_jobs.py" />
      <source>Smaller crowns are left out and counted in log and report. The diameter is the mean of the sides of the box. Default: no limit.</source>
      <translation>Las copas más pequeñas se excluyen y se cuentan en el registro y el informe. El diámetro es la media de los lados del recuadro. Por defecto: sin límite.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/limit_jobs.py" />
      <source>Maximum crown diameter (m)</source>
      <translation>Diámetro máximo de copa (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/limit_jobs.py" />
      <source>Larger crowns are left out and counted in log and report. Default: no limit.</source>
      <translation>Las copas más grandes se excluyen y se cuentan en el registro y el informe. Por defecto: sin límite.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/limit_jobs.py" />
      <source>A minimum height needs a height model.</source>
      <translation>Una altura mínima necesita un modelo de altura.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/limit_jobs.py" />
      <source>The minimum crown diameter of {least:g} m is larger than the maximum of {most:g} m.</source>
      <translation>El diámetro mínimo de copa de {least:g} m es mayor que el máximo de {most:g} m.</translation>
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
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>The file of model '{model}' is missing: '{path}'.</source>
      <translation>Falta el archivo del modelo «{model}»: «{path}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>Connect its drive, or choose another model.</source>
      <translation>Conecte su unidad o elija otro modelo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>'{target}' cannot be written: {error}.</source>
      <translation>No se puede escribir «{target}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>No model in the list of own models has the name '{name}'.</source>
      <translation>Ningún modelo de la lista de modelos propios tiene el nombre «{name}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>The list of models '{path}' cannot be read: {error}.</source>
      <translation>No se puede leer la lista de modelos «{path}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>Your own models are not offered. Correct the file, or rename it to start a new list.</source>
      <translation>No se ofrecen sus modelos propios. Corrija el archivo o cámbiele el nombre para empezar una lista nueva.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>The list of models '{path}' was damaged ({reason}). It was kept as '{kept}', and a new list was started. Add your other models again, or correct that file and rename it.</source>
      <translation>La lista de modelos «{path}» estaba dañada ({reason}). Se conservó como «{kept}» y se empezó una lista nueva. Añada de nuevo sus otros modelos, o corrija ese archivo y cámbiele el nombre.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>Another program is writing '{target}'.</source>
      <translation>Otro programa está escribiendo «{target}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>Try again later.</source>
      <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>The names are: {names}.</source>
      <translation>Los nombres son: {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>The list is empty.</source>
      <translation>La lista está vacía.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/overwriting.py" />
      <source>{output}: '{path}' is also the input '{input}' and would be replaced.</source>
      <translation>{output}: «{path}» es también la entrada «{input}» y se reemplazaría.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/overwriting.py" />
      <source>Choose another folder.</source>
      <translation>Elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/overwriting.py" />
      <source>Choose another name for the output.</source>
      <translation>Elija otro nombre para la salida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/overwriting.py" />
      <source>{output}: '{path}' is also the output '{other}'.</source>
      <translation>{output}: «{path}» es también la salida «{other}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/overwriting.py" />
      <source>Choose another name for one of them.</source>
      <translation>Elija otro nombre para una de ellas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Model (file, folder or name)</source>
      <translation>Modelo (archivo, carpeta o nombre)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Model written by 'Fine-tune', or a DeepForest model. Default: the bundled model.</source>
      <translation>Modelo escrito por «Ajustar modelo», o un modelo de DeepForest. Por defecto: el modelo incluido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Areas to process</source>
      <translation>Áreas a procesar</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Polygons that limit the region of interest. Windows that touch them are read. Default: the whole raster.</source>
      <translation>Polígonos que limitan el área de interés. Se leen las ventanas que los tocan. Por defecto: todo el ráster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Extent to process</source>
      <translation>Extensión a procesar</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Rectangle that limits the region of interest. Default: the whole raster.</source>
      <translation>Rectángulo que limita el área de interés. Por defecto: todo el ráster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Patch size (px)</source>
      <translation>Tamaño de parche (px)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Width and height of the image that the model processes. Default: the ground extent of the patches that the model was trained on.</source>
      <translation>Ancho y alto de la imagen que procesa el modelo. Por defecto: la extensión en el terreno de los parches con los que se entrenó el modelo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Overlap of adjacent windows as a fraction of the patch size. On the ground, the overlap should be larger than the largest crown.</source>
      <translation>Superposición de ventanas adyacentes como proporción del tamaño de parche. En el terreno, la superposición debería ser mayor que la copa más grande.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Score threshold (0–1)</source>
      <translation>Umbral de puntuación (0–1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Crowns with a lower score are dropped. Default: the threshold of the model.</source>
      <translation>Las copas con una puntuación menor se descartan. Por defecto: el umbral del modelo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>NMS threshold (IoU, 0–1)</source>
      <translation>Umbral de NMS (IoU, 0–1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Of detections with an IoU above this threshold, only the one with the highest score is kept. Default: the threshold that 'Evaluate' stored in the model, else 0.15.</source>
      <translation>De las detecciones con una IoU superior a este umbral, solo se conserva la de mayor puntuación. Por defecto: el umbral que «Evaluar copas» guardó en el modelo; si no, 0,15.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Crown shape</source>
      <translation>Forma de la copa</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>box: bounding box of the detection. ellipse: ellipse inscribed in the box. outline: outline traced in the image inside the box, else the ellipse (experimental).</source>
      <translation>box: rectángulo envolvente de la detección. ellipse: elipse inscrita en el recuadro. outline: contorno trazado en la imagen dentro del recuadro; si no, la elipse (experimental).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>auto: a GPU if available, else the CPU. cuda: NVIDIA GPUs; cuda:1 is the second one. mps: Apple GPUs. xpu: Intel GPUs.</source>
      <translation>auto: una GPU si está disponible; si no, la CPU. cuda: GPU de NVIDIA; cuda:1 es la segunda. mps: GPU de Apple. xpu: GPU de Intel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Numerical precision</source>
      <translation>Precisión numérica</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>auto: bfloat16 if it is faster on the device, else float32. int8: faster on many CPUs; needs about a minute for the calibration on the raster, and a few crowns differ.</source>
      <translation>auto: bfloat16 si es más rápido en el dispositivo; si no, float32. int8: más rápido en muchas CPU; necesita alrededor de un minuto para la calibración con el ráster, y algunas copas difieren.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Resume an interrupted run</source>
      <translation>Reanudar una ejecución interrumpida</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Use the finished windows of a run with the same settings.</source>
      <translation>Usar las ventanas terminadas de una ejecución con la misma configuración.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Merging at window borders</source>
      <translation>Fusión en los bordes de las ventanas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>cores: each window keeps the crowns centred in its core area. pooled: global NMS over all windows, as in DeepForest.</source>
      <translation>cores: cada ventana conserva las copas centradas en su zona central. pooled: NMS global sobre todas las ventanas, como en DeepForest.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Remove overlaps between crowns</source>
      <translation>Eliminar las superposiciones entre copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Overlaps are assigned to the nearer crown, so areas are not counted twice. The overlap of patches is not changed.</source>
      <translation>Las superposiciones se asignan a la copa más cercana, para que las superficies no se cuenten dos veces. La superposición de parches no se modifica.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Keep crowns on cancel</source>
      <translation>Conservar las copas al cancelar</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Write the crowns detected so far if the run is cancelled. The log reports the processed fraction of the area.</source>
      <translation>Escribir las copas detectadas hasta el momento si se cancela la ejecución. El registro indica la proporción procesada del área.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Prediction report</source>
      <translation>Informe de predicción</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>HTML page with the number of crowns, crown cover, stand density, distributions of diameter and score, skipped windows, parameters, model and raster.</source>
      <translation>Página HTML con el número de copas, la cobertura de copas, la densidad del rodal, las distribuciones de diámetro y puntuación, las ventanas omitidas, los parámetros, el modelo y el ráster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Crown density</source>
      <translation>Densidad de copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Raster of crowns per hectare of processed area; no data elsewhere. If less than half of a cell is processed, half of its area is used. Cells are aligned with the pixels of the raster.</source>
      <translation>Ráster de copas por hectárea de superficie procesada; NoData en el resto. Si se procesa menos de la mitad de una celda, se usa la mitad de su superficie. Las celdas están alineadas con los píxeles del ráster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Cell size of the crown density (m)</source>
      <translation>Tamaño de celda de la densidad de copas (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Width and height of a cell on the ground.</source>
      <translation>Ancho y alto de una celda en el terreno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Number of GPUs</source>
      <translation>Número de GPU</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Number of NVIDIA GPUs of this machine that compute together, starting with the first one or with the one chosen as the device.</source>
      <translation>Número de GPU de NVIDIA de este equipo que calculan juntas, empezando por la primera o por la elegida como dispositivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Worker processes</source>
      <translation>Procesos de trabajo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Number of additional processes on this machine that share the windows. Needs the package 'distributed'.</source>
      <translation>Número de procesos adicionales de este equipo que se reparten las ventanas. Necesita el paquete 'distributed'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Scheduler of a cluster (address)</source>
      <translation>Planificador de un clúster (dirección)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Address of the scheduler of a Dask cluster whose workers detect the crowns, for example tcp://10.0.0.1:8786. The workers need the same engine, and the raster and the model under the same paths. Default: this machine.</source>
      <translation>Dirección del planificador de un clúster de Dask cuyos workers detectan las copas, por ejemplo tcp://10.0.0.1:8786. Los workers necesitan el mismo motor, y el ráster y el modelo en las mismas rutas. Por defecto: este equipo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Folder of rasters</source>
      <translation>Carpeta de rásteres</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Its rasters, and those in its subfolders, are processed.</source>
      <translation>Se procesan sus rásteres y los de sus subcarpetas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Names of the files in the folder</source>
      <translation>Nombres de los archivos de la carpeta</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Patterns separated by spaces. Upper and lower case are not distinguished.</source>
      <translation>Patrones separados por espacios. No se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Tile index</source>
      <translation>Índice de teselas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Layer with the path of a raster in the field 'location', as gdaltindex writes it. Relative paths refer to the folder of the layer.</source>
      <translation>Capa con la ruta de un ráster en el campo 'location', tal como la escribe gdaltindex. Las rutas relativas se refieren a la carpeta de la capa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>STAC items (file or address)</source>
      <translation>Elementos STAC (archivo o dirección)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>STAC item, item collection or result of a search, whose rasters are read from their server. Needs the package 'pystac-client'.</source>
      <translation>Elemento STAC, colección de elementos o resultado de una búsqueda, cuyos rásteres se leen de su servidor. Necesita el paquete 'pystac-client'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>STAC asset</source>
      <translation>Recurso STAC (asset)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Name of the asset of each STAC item. Default: the image with the role 'data', in a cloud-optimized format if there are several.</source>
      <translation>Nombre del recurso (asset) de cada elemento STAC. Por defecto: la imagen con el rol 'data', en un formato optimizado para la nube si hay varias.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Three bands in the order red, green, blue, or a single band, of every raster. Default: the bands with these colour interpretations, else the first three.</source>
      <translation>Tres bandas en el orden rojo, verde, azul, o una sola banda, de cada ráster. Por defecto: las bandas con estas interpretaciones de color; si no, las tres primeras.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>CRS of the crowns</source>
      <translation>SRC de las copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Rasters in another CRS are reprojected. Default: the CRS of most rasters.</source>
      <translation>Los rásteres en otro SRC se reproyectan. Por defecto: el SRC de la mayoría de los rásteres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Model to be improved. Default: the bundled model.</source>
      <translation>Modelo que se va a mejorar. Por defecto: el modelo incluido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Areas that contain annotated crowns are not suggested, and areas similar to them are ranked lower. The layer may be empty.</source>
      <translation>Las áreas que contienen copas anotadas no se sugieren, y las áreas similares a ellas reciben una prioridad menor. La capa puede estar vacía.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Areas of which more than a tenth is annotated are not suggested, and areas similar to them are ranked lower. The layer may be empty.</source>
      <translation>Las áreas de las que está anotada más de una décima parte no se sugieren, y las áreas similares a ellas reciben una prioridad menor. La capa puede estar vacía.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Rectangle in which areas are suggested. Default: the whole raster.</source>
      <translation>Rectángulo en el que se sugieren áreas. Por defecto: todo el ráster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Area size (m)</source>
      <translation>Tamaño del área (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Side of an area on the ground. Default: the ground extent of a patch of the model, usually 40 m.</source>
      <translation>Lado de un área en el terreno. Por defecto: la extensión en el terreno de un parche del modelo, por lo general 40 m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Number of areas</source>
      <translation>Número de áreas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Number of areas to suggest.</source>
      <translation>Número de áreas que se sugieren.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Candidate areas (maximum)</source>
      <translation>Áreas candidatas (máximo)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>If the raster has more candidate areas, this number of them is sampled evenly. Each is evaluated in a fraction of a second.</source>
      <translation>Si el ráster tiene más áreas candidatas, se toma una muestra uniforme de este número de áreas. Cada una se evalúa en una fracción de segundo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Model to describe. Default: the bundled model.</source>
      <translation>Modelo que se va a describir. Por defecto: el modelo incluido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>HTML page with classes, ground extent and resolution, thresholds, validation metrics, origin, sources and licence of the model.</source>
      <translation>Página HTML con las clases, la extensión y la resolución en el terreno, los umbrales, las métricas de validación, el origen, las fuentes y la licencia del modelo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Both the scheduler of a cluster and a number of worker processes were given.</source>
      <translation>Se indicaron a la vez el planificador de un clúster y un número de procesos de trabajo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Give either the scheduler, or the number of worker processes on this machine.</source>
      <translation>Indique el planificador o el número de procesos de trabajo de este equipo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Both a number of GPUs and worker processes were given.</source>
      <translation>Se indicaron a la vez un número de GPU y procesos de trabajo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Leave the number of GPUs at 1: each worker process uses one GPU.</source>
      <translation>Deje el número de GPU en 1: cada proceso de trabajo usa una GPU.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Orthomosaic in which crowns are detected.</source>
      <translation>Ortomosaico en el que se detectan las copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>One polygon per crown in the CRS of the raster, with score, class, diameter and area.</source>
      <translation>Un polígono por copa en el SRC del ráster, con puntuación, clase, diámetro y área.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Rasters</source>
      <translation>Rásteres</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Orthomosaics, or folders of orthomosaics. Crowns are detected as if they were one raster.</source>
      <translation>Ortomosaicos o carpetas de ortomosaicos. Las copas se detectan como si los ortomosaicos fueran un solo ráster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>One polygon per crown of all rasters in one CRS, with score, class, diameter, area and the name of the raster.</source>
      <translation>Un polígono por copa de todos los rásteres en un mismo SRC, con puntuación, clase, diámetro, área y el nombre del ráster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>No rasters were given.</source>
      <translation>No se indicó ningún ráster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Choose rasters, a folder, a tile index or STAC items.</source>
      <translation>Elija rásteres, una carpeta, un índice de teselas o elementos STAC.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Orthomosaic that will be mapped.</source>
      <translation>Ortomosaico que se va a cartografiar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Suggested areas</source>
      <translation>Áreas sugeridas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Square areas with their rank (1: annotate first), the expected number of uncertain crowns and of all crowns, and their novelty. Input of 'Annotation layer'.</source>
      <translation>Áreas cuadradas con su prioridad (1: anotar primero), el número esperado de copas inciertas y de todas las copas, y su novedad. Entrada de «Capa de anotaciones».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/protocol.py" />
      <source>neither a job nor a cancel request</source>
      <translation>ni un trabajo ni una petición de cancelación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/protocol.py" />
      <source>its id is neither a number nor a text</source>
      <translation>su id no es ni un número ni un texto</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/protocol.py" />
      <source>the job is not an object</source>
      <translation>el trabajo no es un objeto</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Run began</source>
      <translation>Inicio de la ejecución</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Size (px)</source>
      <translation>Tamaño (px)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Ground resolution (m per pixel)</source>
      <translation>Resolución en el terreno (m por píxel)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>CRS</source>
      <translation>SRC</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Data type</source>
      <translation>Tipo de datos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Value range stretched to 8 bits</source>
      <translation>Rango de valores estirado a 8 bits</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Rasters not processed, or only in part</source>
      <translation>Rásteres no procesados, o solo en parte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Validation metrics</source>
      <translation>Métricas de validación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Areas</source>
      <translation>Áreas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Extent</source>
      <translation>Extensión</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Windows</source>
      <translation>Ventanas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Patch overlap (fraction)</source>
      <translation>Superposición de parches (proporción)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Score threshold</source>
      <translation>Umbral de puntuación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Crowns do not overlap</source>
      <translation>Las copas no se superponen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>Fine-tuned models can be given by the name under which they are listed. Models of the Hugging Face Hub are given as owner/name or owner/name@revision, for example weecology/deepforest-tree, and are downloaded on first use.</source>
      <translation>Los modelos ajustados se pueden indicar por el nombre con el que aparecen en la lista. Los modelos de Hugging Face Hub se indican como owner/name u owner/name@revision, por ejemplo weecology/deepforest-tree, y se descargan al usarlos por primera vez.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value:g} is outside the range from {least:g} to {most:g}.</source>
      <translation>{parameter}: {value:g} está fuera del rango de {least:g} a {most:g}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value:g} is less than the minimum of {least:g}.</source>
      <translation>{parameter}: {value:g} es menor que el mínimo de {least:g}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is not text.</source>
      <translation>{parameter}: {value} no es un texto.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: a value is required.</source>
      <translation>{parameter}: se requiere un valor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: the name of '{path}' must end in {extension}.</source>
      <translation>{parameter}: el nombre de «{path}» debe terminar en {extension}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is not a whole number.</source>
      <translation>{parameter}: {value} no es un número entero.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is not a number.</source>
      <translation>{parameter}: {value} no es un número.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is neither true nor false.</source>
      <translation>{parameter}: {value} no es ni verdadero ni falso.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is not one of {choices}.</source>
      <translation>{parameter}: {value} no es uno de los valores {choices}.</translation>
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
      <source>the end of the file is missing</source>
      <translation>falta el final del archivo</translation>
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
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Width and height of a patch. Default: 40 m on the ground.</source>
      <translation>Ancho y alto de un parche. Por defecto: 40 m en el terreno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Keep patches without crowns</source>
      <translation>Conservar los parches sin copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Write background patches too; 'Fine-tune' can use them as negatives.</source>
      <translation>Escribir también los parches de fondo; «Ajustar modelo» los puede usar en el entrenamiento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Image format of the patches</source>
      <translation>Formato de imagen de los parches</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>png: smaller files. tif: the same pixels, georeferenced.</source>
      <translation>png: archivos más pequeños. tif: los mismos píxeles, georreferenciados.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Patch footprints</source>
      <translation>Huellas de los parches</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Outlines of the patches with their number of crowns.</source>
      <translation>Contornos de los parches con su número de copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Crowns reserved for validation. The patches containing them are marked and excluded from training. Digitize them in a spatially separate area. Default: 'Fine-tune' selects the validation patches.</source>
      <translation>Copas reservadas para la validación. Los parches que las contienen se marcan y se excluyen del entrenamiento. Digitalizarlas en un área espacialmente separada. Por defecto: «Ajustar modelo» selecciona los parches de validación.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Raster (or choose a patches folder)</source>
      <translation>Ráster (o elegir una carpeta de parches)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Orthomosaic on which the crowns were annotated. Not used with a patches folder.</source>
      <translation>Ortomosaico sobre el que se anotaron las copas. No se usa con una carpeta de parches.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Crowns as polygons or points, in any CRS. Points without a crown diameter get the boxes of crowns that the start model detects there; other points get squares of the size of their neighbours.</source>
      <translation>Copas como polígonos o puntos, en cualquier SRC. Los puntos sin diámetro de copa reciben los recuadros de las copas que el modelo de partida detecta allí; los demás puntos reciben cuadrados del tamaño de sus vecinos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Patches folder (instead of raster and crowns)</source>
      <translation>Carpeta de parches (en lugar de ráster y copas)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Replaces raster and annotations: a folder written by 'Split raster', or one with images and annotations, for example a DeepForest CSV file, a COCO file or a YOLO dataset.</source>
      <translation>Sustituye al ráster y a las anotaciones: una carpeta escrita por «Dividir ráster» o una con imágenes y anotaciones, por ejemplo un archivo CSV de DeepForest, un archivo COCO o un conjunto de datos YOLO.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Model to fine-tune. Default: the bundled model.</source>
      <translation>Modelo que se va a ajustar. Por defecto: el modelo incluido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Epochs</source>
      <translation>Épocas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Number of passes over all training patches.</source>
      <translation>Número de pasadas por todos los parches de entrenamiento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Learning rate</source>
      <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Step size of the optimizer. Default: chosen for the model.</source>
      <translation>Tamaño de paso del optimizador. Por defecto: elegido para el modelo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Width and height of a training patch. Default: the ground extent of the patches that the model was trained on.</source>
      <translation>Ancho y alto de un parche de entrenamiento. Por defecto: la extensión en el terreno de los parches con los que se entrenó el modelo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Validation (fraction of the patches, 0–0.9)</source>
      <translation>Validación (proporción de los parches, 0–0,9)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Fraction of the patches reserved for validation, in spatial blocks; metrics are computed on them after each epoch. Not used with validation crowns.</source>
      <translation>Proporción de los parches reservada para la validación, en bloques espaciales; las métricas se calculan en ellos después de cada época. No se usa con copas de validación.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Augmentations</source>
      <translation>Aumento de datos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Random modifications of the training patches, which make the model robust against differences between flights.</source>
      <translation>Modificaciones aleatorias de los parches de entrenamiento, que hacen el modelo robusto frente a las diferencias entre vuelos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Negatives (fraction of the patches with crowns, 0–10)</source>
      <translation>Parches de fondo (proporción respecto a los parches con copas, 0–10)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Number of background patches used in training, relative to the patches with crowns. 1: as many.</source>
      <translation>Número de parches de fondo usados en el entrenamiento, en relación con los parches con copas. 1: el mismo número.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Freeze the backbone</source>
      <translation>Congelar el backbone</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Train only the feature pyramid and the detection head. Faster, and less prone to overfitting with very few annotations.</source>
      <translation>Entrenar solo la pirámide de características y la cabeza de detección. Es más rápido y menos propenso al sobreajuste con muy pocas anotaciones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Metric for selecting the best epoch</source>
      <translation>Métrica para seleccionar la mejor época</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Computed on the validation patches after each epoch. Without validation patches, the last epoch is kept.</source>
      <translation>Se calcula en los parches de validación después de cada época. Sin parches de validación, se conserva la última época.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Early stopping (epochs without improvement)</source>
      <translation>Parada temprana (épocas sin mejora)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Stop the training after this number of epochs without improvement. 0: train all epochs.</source>
      <translation>Detener el entrenamiento después de este número de épocas sin mejora. 0: entrenar todas las épocas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Data loading processes</source>
      <translation>Procesos de carga de datos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Number of processes that load patches. 0: load them in the main process.</source>
      <translation>Número de procesos que cargan parches. 0: cargarlos en el proceso principal.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Keep patches in memory</source>
      <translation>Mantener los parches en memoria</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Faster. Disable it if memory is insufficient.</source>
      <translation>Más rápido. Desactivar si la memoria no es suficiente.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Random seed</source>
      <translation>Semilla aleatoria</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Start value of the random number generators. The same seed gives the same validation patches and order.</source>
      <translation>Valor inicial de los generadores de números aleatorios. La misma semilla da los mismos parches de validación y el mismo orden.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Configuration (file, or key=value pairs)</source>
      <translation>Configuración (archivo o pares clave=valor)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>YAML file, or key=value pairs separated by spaces or line breaks, with the keys of DeepForest, for example train.lr=0.0005. These settings override the other parameters.</source>
      <translation>Archivo YAML o pares clave=valor separados por espacios o saltos de línea, con las claves de DeepForest, por ejemplo train.lr=0.0005. Estos ajustes tienen prioridad sobre los demás parámetros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Training report</source>
      <translation>Informe de entrenamiento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>HTML page with the training curves, sample patches with predictions, and the settings.</source>
      <translation>Página HTML con las curvas de entrenamiento, parches de muestra con predicciones y la configuración.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Training log folder</source>
      <translation>Carpeta de registros de entrenamiento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Folder for the metrics of all epochs as CSV file and TensorBoard log.</source>
      <translation>Carpeta para las métricas de todas las épocas como archivo CSV y registro de TensorBoard.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Crowns reserved for validation. The patches containing them are excluded from training; replaces the validation fraction. Digitize them in a spatially separate area.</source>
      <translation>Copas reservadas para la validación. Los parches que las contienen se excluyen del entrenamiento; sustituye a la proporción de validación. Digitalizarlas en un área espacialmente separada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Continue after the last completed epoch of a run with the same settings.</source>
      <translation>Continuar después de la última época completada de una ejecución con la misma configuración.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Orthomosaic on which the crowns were annotated.</source>
      <translation>Ortomosaico sobre el que se anotaron las copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Patches folder</source>
      <translation>Carpeta de parches</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Folder for the patches and their annotations, an input of 'Fine-tune'. The subfolder 'unannotated' contains parts of the raster without annotations, which 'Fine-tune' replays.</source>
      <translation>Carpeta para los parches y sus anotaciones, una entrada de «Ajustar modelo». La subcarpeta 'unannotated' contiene partes del ráster sin anotaciones, que «Ajustar modelo» reutiliza (replay).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Fine-tuned model</source>
      <translation>Modelo ajustado</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Model file, an input of 'Predict tile'.</source>
      <translation>Archivo del modelo, una entrada de «Predecir copas».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Each point is replaced by a square of this width. Default: points get boxes as described for the annotated crowns.</source>
      <translation>Cada punto se reemplaza por un cuadrado de este ancho. Por defecto: los puntos reciben recuadros como se describe en las copas anotadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Both a patches folder and a raster with annotations were given.</source>
      <translation>Se indicaron tanto una carpeta de parches como un ráster con anotaciones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Give either the folder written by 'Split raster', or the raster and its annotations.</source>
      <translation>Indique la carpeta escrita por «Dividir ráster» o bien el ráster y sus anotaciones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Training data are missing.</source>
      <translation>Faltan los datos de entrenamiento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Give a raster and its annotations, or the folder written by 'Split raster'.</source>
      <translation>Indique un ráster y sus anotaciones, o la carpeta escrita por «Dividir ráster».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Validation crowns were given without annotations for training.</source>
      <translation>Se indicaron copas de validación sin anotaciones de entrenamiento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Give both, or a folder written by 'Split raster' with validation crowns.</source>
      <translation>Indique ambas, o una carpeta escrita por «Dividir ráster» con copas de validación.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Early stopping needs validation patches, but the validation fraction is 0.</source>
      <translation>La parada temprana necesita parches de validación, pero la proporción de validación es 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Set the validation fraction to 0.2, for example, or early stopping to 0.</source>
      <translation>Establezca, por ejemplo, la proporción de validación en 0,2 o la parada temprana en 0.</translation>
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
      <source>The configuration file '{path}' has no keys.</source>
      <translation>El archivo de configuración «{path}» no tiene claves.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Configuration value '{text}' of key '{name}' cannot be read: {error}.</source>
      <translation>No se puede leer el valor «{text}» de la clave de configuración '{name}': {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Configuration '{text}' is neither a readable file nor key=value pairs: {error}.</source>
      <translation>La configuración «{text}» no es ni un archivo legible ni pares clave=valor: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>The configuration '{path}' is not YAML: {error}.</source>
      <translation>La configuración «{path}» no es YAML: {error}.</translation>
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
      <source>Configuration key '{name}' is supported in scripts only.</source>
      <translation>La clave de configuración '{name}' solo se admite en scripts.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/job_overrides.py" />
      <source>Remove it.</source>
      <translation>Debe eliminarse.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>the schedule of crop models is ReduceLROnPlateau</source>
      <translation>el plan de tasa de aprendizaje de los modelos de recortes (crop models) es ReduceLROnPlateau</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>{problem} It is ignored.</source>
      <translation>{problem} Se ignora.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Configuration key '{full}' is a section, so {value} cannot be its value.</source>
      <translation>La clave de configuración '{full}' es una sección, por lo que {value} no puede ser su valor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Configuration key '{name}' is unknown.</source>
      <translation>Se desconoce la clave de configuración '{name}'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Did you mean '{near}'?</source>
      <translation>¿Quiso decir '{near}'?</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Known keys: {known}.</source>
      <translation>Claves conocidas: {known}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>the copying of images to the device cannot be configured</source>
      <translation>la copia de imágenes al dispositivo no se puede configurar</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>{problem} It is ignored. {hint}</source>
      <translation>{problem} Se ignora. {hint}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Configuration key '{name}' is not supported: {unsupported}.</source>
      <translation>La clave de configuración '{name}' no se admite: {unsupported}.</translation>
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
      <source>Set them to None or to their default.</source>
      <translation>Asígneles None o su valor predeterminado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Configuration key 'train.scheduler.params.mode' is '{mode}', so the learning rate would fall when {target} improves.</source>
      <translation>La clave de configuración 'train.scheduler.params.mode' es '{mode}', por lo que la tasa de aprendizaje bajaría cuando {target} mejora.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Set it to {wanted}.</source>
      <translation>Asígnele {wanted}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Configuration key 'num_classes' is {num_classes}, but 'label_dict' has {count}: {names}.</source>
      <translation>La clave de configuración 'num_classes' es {num_classes}, pero 'label_dict' tiene {count}: {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Set num_classes to this number, or remove it.</source>
      <translation>Asigne este número a num_classes o elimine la clave.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Configuration key '{name}' is supported in fine-tuning jobs only.</source>
      <translation>La clave de configuración '{name}' solo se admite en tareas de ajuste fino.</translation>
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
      <translation>una lista de nombres ({names}, o nombres de clases de DeepForest y albumentations, cada uno solo o con sus parámetros como en {{HorizontalFlip: {{p: 0.5}}}})</translation>
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
      <source>class names with consecutive numbers from 0</source>
      <translation>nombres de clases con números consecutivos desde 0</translation>
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
      <source>a list of two numbers of at least 0 and below 1</source>
      <translation>una lista de dos números mayores o iguales que 0 y menores que 1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a list of two whole numbers of at least 1</source>
      <translation>una lista de dos números enteros de al menos 1</translation>
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
      <source>Configuration key 'architecture' is 'DeformableDetr', which is not supported.</source>
      <translation>La clave de configuración 'architecture' es 'DeformableDetr', que no se admite.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>Choose one of: {known}.</source>
      <translation>Elija uno de los siguientes: {known}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>Correct or remove them.</source>
      <translation>Corríjalas o elimínelas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>'{path}' has no rows.</source>
      <translation>«{path}» no tiene filas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>It must have a row for each crown.</source>
      <translation>Debe tener una fila por cada copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>invalid coordinates</source>
      <translation>coordenadas no válidas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>boxes whose xmax or ymax is not greater than xmin or ymin</source>
      <translation>recuadros cuyo xmax o ymax no es mayor que xmin o ymin</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>line {rows}</source>
      <translation>línea {rows}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>lines {rows}</source>
      <translation>líneas {rows}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>row {rows}</source>
      <translation>fila {rows}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>rows {rows}</source>
      <translation>filas {rows}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>{table}: {count} row with {problem} ({place}).</source>
      <translation>{table}: {count} fila con error: {problem} ({place}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>{table}: {count:,} rows with {problem} ({place}).</source>
      <translation>{table}: {count:,} filas con error: {problem} ({place}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>'{path}' lacks the columns: {columns}.</source>
      <translation>A «{path}» le faltan las columnas: {columns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>The columns must be: {columns}.</source>
      <translation>Las columnas deben ser: {columns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>no value in column '{column}'</source>
      <translation>ningún valor en la columna '{column}'</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>File '{path}' does not exist.</source>
      <translation>El archivo «{path}» no existe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>Check the path of the annotations.</source>
      <translation>Compruebe la ruta de las anotaciones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>'{path}' cannot be read as CSV: {error}.</source>
      <translation>No se puede leer «{path}» como CSV: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>It must be comma-separated and encoded in UTF-8.</source>
      <translation>Debe estar separado por comas y codificado en UTF-8.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' is the result of an evaluation: {count} false positive skipped, {kept}.</source>
      <translation>La capa «{layer}» es el resultado de una evaluación: {count} falso positivo descartado, {kept}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' is the result of an evaluation: {count:,} false positives skipped, {kept}.</source>
      <translation>La capa «{layer}» es el resultado de una evaluación: {count:,} falsos positivos descartados, {kept}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} crown of validation layer '{layer}' is also in the training layer; it is used for validation only.</source>
      <translation>{count} copa de la capa de validación «{layer}» está también en la capa de entrenamiento; se usa solo para la validación.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} crowns of validation layer '{layer}' are also in the training layer; they are used for validation only.</source>
      <translation>{count:,} copas de la capa de validación «{layer}» están también en la capa de entrenamiento; se usan solo para la validación.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} point of layer '{layer}' converted to a square of {diameter:g} m.</source>
      <translation>{count} punto de la capa «{layer}» convertido en un cuadrado de {diameter:g} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} points of layer '{layer}' converted to squares of {diameter:g} m.</source>
      <translation>{count:,} puntos de la capa «{layer}» convertidos en cuadrados de {diameter:g} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count} crown outside raster '{raster}' skipped.</source>
      <translation>Capa «{layer}»: {count} copa fuera del ráster «{raster}» descartada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count:,} crowns outside raster '{raster}' skipped.</source>
      <translation>Capa «{layer}»: {count:,} copas fuera del ráster «{raster}» descartadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count} crown with at most half inside raster '{raster}' skipped.</source>
      <translation>Capa «{layer}»: {count} copa con la mitad o menos dentro del ráster «{raster}» descartada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count:,} crowns with at most half inside raster '{raster}' skipped.</source>
      <translation>Capa «{layer}»: {count:,} copas con la mitad o menos dentro del ráster «{raster}» descartadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count} crown narrower than {width:g} pixels skipped.</source>
      <translation>Capa «{layer}»: {count} copa de menos de {width:g} píxeles de ancho descartada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count:,} crowns narrower than {width:g} pixels skipped.</source>
      <translation>Capa «{layer}»: {count:,} copas de menos de {width:g} píxeles de ancho descartadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count} crown clipped at the border of raster '{raster}'.</source>
      <translation>Capa «{layer}»: {count} copa recortada en el borde del ráster «{raster}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count:,} crowns clipped at the border of raster '{raster}'.</source>
      <translation>Capa «{layer}»: {count:,} copas recortadas en el borde del ráster «{raster}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count} crown outside the areas skipped.</source>
      <translation>Capa «{layer}»: {count} copa fuera de las áreas descartada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count:,} crowns outside the areas skipped.</source>
      <translation>Capa «{layer}»: {count:,} copas fuera de las áreas descartadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' is the result of an evaluation and has only false positives.</source>
      <translation>La capa «{layer}» es el resultado de una evaluación y solo tiene falsos positivos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Choose a layer of crowns, or add the trees to it.</source>
      <translation>Elija una capa de copas o añada los árboles a ella.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Remove all crowns from it that are not reserved for validation.</source>
      <translation>Elimine de ella todas las copas que no estén reservadas para la validación.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The areas of layer '{layer}' are outside raster '{raster}'.</source>
      <translation>Las áreas de la capa «{layer}» están fuera del ráster «{raster}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The crown diameter of layer '{layer}' cannot be converted to pixels because the ground resolution of raster '{raster}' is unknown.</source>
      <translation>El diámetro de copa de la capa «{layer}» no se puede convertir a píxeles porque se desconoce la resolución en el terreno del ráster «{raster}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Assign a CRS to the raster, or use a layer of polygons.</source>
      <translation>Asigne un SRC al ráster o use una capa de polígonos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>No crown of layer '{layer}' has more than half of its area inside raster '{raster}'.</source>
      <translation>Ninguna copa de la capa «{layer}» tiene más de la mitad de su superficie dentro del ráster «{raster}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Draw areas around the annotated crowns, or do not set areas.</source>
      <translation>Dibuje áreas alrededor de las copas anotadas o no establezca áreas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} crown kept</source>
      <translation>{count} copa conservada</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} crowns kept</source>
      <translation>{count:,} copas conservadas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The only training crown is also in validation layer '{layer}'.</source>
      <translation>La única copa de entrenamiento está también en la capa de validación «{layer}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>All {count:,} training crowns are also in validation layer '{layer}'.</source>
      <translation>Todas las {count:,} copas de entrenamiento están también en la capa de validación «{layer}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Classes of validation layer '{layer}' cannot be trained because they have no training crowns: {classes}.</source>
      <translation>Hay clases de la capa de validación «{layer}» que no se pueden entrenar porque no tienen copas de entrenamiento: {classes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' has no CRS; that of raster '{raster}' was assumed.</source>
      <translation>La capa «{layer}» no tiene SRC; se supuso el del ráster «{raster}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Raster '{raster}' has no CRS; that of layer '{layer}' was assumed.</source>
      <translation>El ráster «{raster}» no tiene SRC; se supuso el de la capa «{layer}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The {count} crown of layer '{layer}' is outside raster '{raster}'.</source>
      <translation>La única copa ({count}) de la capa «{layer}» está fuera del ráster «{raster}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>All {count:,} crowns of layer '{layer}' are outside raster '{raster}'.</source>
      <translation>Todas las {count:,} copas de la capa «{layer}» están fuera del ráster «{raster}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The {count} crown of layer '{layer}' on raster '{raster}' is outside the areas.</source>
      <translation>La única copa ({count}) de la capa «{layer}» sobre el ráster «{raster}» está fuera de las áreas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>None of the {count:,} crowns of layer '{layer}' on raster '{raster}' is inside the areas.</source>
      <translation>Ninguna de las {count:,} copas de la capa «{layer}» sobre el ráster «{raster}» está dentro de las áreas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}' contains no annotations in a known format.</source>
      <translation>«{path}» no contiene anotaciones en un formato conocido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>The formats are: {formats}.</source>
      <translation>Los formatos son: {formats}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count} empty .xml file skipped.</source>
      <translation>«{path}»: se omitió {count} archivo .xml vacío.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count:,} empty .xml files skipped.</source>
      <translation>«{path}»: se omitieron {count:,} archivos .xml vacíos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>Folder '{folder}' has several annotation files: {files}.</source>
      <translation>La carpeta «{folder}» contiene varios archivos de anotaciones: {files}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>Choose one of them.</source>
      <translation>Elija uno de ellos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}' is empty.</source>
      <translation>«{path}» está vacío.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>Export the annotations again, or choose another file.</source>
      <translation>Exporte de nuevo las anotaciones o elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>Folder '{folder}' contains annotations already, which would be mixed with the new ones.</source>
      <translation>La carpeta «{folder}» ya contiene anotaciones, que se mezclarían con las nuevas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>Choose an empty folder.</source>
      <translation>Elija una carpeta vacía.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count} ignored box is not written, because {format} does not store it.</source>
      <translation>«{path}»: {count} recuadro ignorado no se escribe, porque {format} no lo guarda.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count:,} ignored boxes are not written, because {format} does not store them.</source>
      <translation>«{path}»: {count:,} recuadros ignorados no se escriben, porque {format} no los guarda.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count} outline replaced by its box, because {format} stores only boxes.</source>
      <translation>«{path}»: se sustituyó {count} contorno por su recuadro, porque {format} solo guarda recuadros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count:,} outlines replaced by their boxes, because {format} stores only boxes.</source>
      <translation>«{path}»: se sustituyeron {count:,} contornos por sus recuadros, porque {format} solo guarda recuadros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count} outline of several parts replaced by its convex hull, which has the same box.</source>
      <translation>«{path}»: se sustituyó {count} contorno de varias partes por su envolvente convexa, que tiene el mismo recuadro.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count:,} outlines of several parts replaced by their convex hulls, which have the same boxes.</source>
      <translation>«{path}»: se sustituyeron {count:,} contornos de varias partes por sus envolventes convexas, que tienen los mismos recuadros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': the holes of {count} outline were filled, because {format} does not store them.</source>
      <translation>«{path}»: se rellenaron los huecos de {count} contorno, porque {format} no los guarda.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': the holes of {count:,} outlines were filled, because {format} does not store them.</source>
      <translation>«{path}»: se rellenaron los huecos de {count:,} contornos, porque {format} no los guarda.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count} image is reserved for validation, which {format} does not store.</source>
      <translation>«{path}»: {count} imagen está reservada para la validación, lo que {format} no guarda.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count:,} images are reserved for validation, which {format} does not store.</source>
      <translation>«{path}»: {count:,} imágenes están reservadas para la validación, lo que {format} no guarda.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count} crown extends beyond the border of its image. It was kept as it is.</source>
      <translation>«{path}»: {count} copa sobrepasa el borde de su imagen. Se conservó tal cual.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count:,} crowns extend beyond the borders of their images. They were kept as they are.</source>
      <translation>«{path}»: {count:,} copas sobrepasan los bordes de sus imágenes. Se conservaron tal cual.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count} crown is completely outside its image. It was kept; correct or delete it.</source>
      <translation>«{path}»: {count} copa está completamente fuera de su imagen. Se conservó; corríjala o elimínela.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count:,} crowns are completely outside their images. They were kept; correct or delete them.</source>
      <translation>«{path}»: {count:,} copas están completamente fuera de sus imágenes. Se conservaron; corríjalas o elimínelas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': the outline of annotation {ids} is not a polygon; its 'bbox' was used.</source>
      <translation>«{path}»: el contorno de la anotación {ids} no es un polígono; se usó su 'bbox'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': the outlines of {count:,} annotations are not polygons; their 'bbox' was used: {ids}.</source>
      <translation>«{path}»: los contornos de {count:,} anotaciones no son polígonos; se usó su 'bbox': {ids}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': annotation {ids} skipped because it has no image, or neither a polygon nor a 'bbox'.</source>
      <translation>«{path}»: se omitió la anotación {ids} porque no tiene imagen, o no tiene ni polígono ni 'bbox'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count:,} annotations skipped because they have no image, or neither a polygon nor a 'bbox': {ids}.</source>
      <translation>«{path}»: se omitieron {count:,} anotaciones porque no tienen imagen, o no tienen ni polígono ni 'bbox': {ids}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': annotation {ids} skipped because its width, height or area is not positive.</source>
      <translation>«{path}»: se omitió la anotación {ids} porque su ancho, su alto o su área no es positivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count:,} annotations skipped because their width, height or area is not positive: {ids}.</source>
      <translation>«{path}»: se omitieron {count:,} anotaciones porque su ancho, su alto o su área no es positivo: {ids}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count} annotation skipped because it is neither a box nor a polygon: {kinds}.</source>
      <translation>«{path}»: se omitió {count} anotación porque no es ni un recuadro ni un polígono: {kinds}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count:,} annotations skipped because they are neither boxes nor polygons: {kinds}.</source>
      <translation>«{path}»: se omitieron {count:,} anotaciones porque no son ni recuadros ni polígonos: {kinds}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>a shape has no extent</source>
      <translation>una forma no tiene extensión</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': the size of image '{image}' is unknown.</source>
      <translation>«{path}»: se desconoce el tamaño de la imagen «{image}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>Choose the folder of the images.</source>
      <translation>Elija la carpeta de las imágenes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': images '{one}' and '{other}' would have the same file '{file}'.</source>
      <translation>«{path}»: las imágenes «{one}» y «{other}» tendrían el mismo archivo «{file}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>Rename one of them.</source>
      <translation>Cambie el nombre de una de ellas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>an image has no name</source>
      <translation>una imagen no tiene nombre</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/coco.py" />
      <source>'{path}': {count} annotation of a group ('iscrowd') skipped.</source>
      <translation>«{path}»: {count} anotación de un grupo ('iscrowd') descartada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/coco.py" />
      <source>'{path}': {count:,} annotations of groups ('iscrowd') skipped.</source>
      <translation>«{path}»: {count:,} anotaciones de grupos ('iscrowd') descartadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/coco.py" />
      <source>'{path}' cannot be read as JSON: {error}.</source>
      <translation>No se puede leer «{path}» como JSON: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/coco.py" />
      <source>The file must be a COCO annotation file.</source>
      <translation>El archivo debe ser un archivo de anotaciones COCO.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/coco.py" />
      <source>'{path}' is not a COCO annotation file: {error}.</source>
      <translation>«{path}» no es un archivo de anotaciones COCO: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/coco.py" />
      <source>It needs 'images', 'categories' and 'annotations', each annotation with a polygon or a 'bbox'.</source>
      <translation>Necesita 'images', 'categories' y 'annotations', cada anotación con un polígono o una 'bbox'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/cvat.py" />
      <source>'{path}' is not a CVAT annotation file: {error}.</source>
      <translation>«{path}» no es un archivo de anotaciones CVAT: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/cvat.py" />
      <source>Export the task as 'CVAT for images 1.1'.</source>
      <translation>Exporte la tarea como 'CVAT for images 1.1'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/label_studio.py" />
      <source>'{path}': {count} earlier annotation of an image skipped; the latest one was used.</source>
      <translation>«{path}»: {count} anotación anterior de una imagen descartada; se usó la más reciente.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/label_studio.py" />
      <source>'{path}': {count:,} earlier annotations of images skipped; the latest ones were used.</source>
      <translation>«{path}»: {count:,} anotaciones anteriores de imágenes descartadas; se usaron las más recientes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/label_studio.py" />
      <source>The file must be an export of Label Studio.</source>
      <translation>El archivo debe ser una exportación de Label Studio.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/label_studio.py" />
      <source>'{path}' is not an export of Label Studio: {error}.</source>
      <translation>«{path}» no es una exportación de Label Studio: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/label_studio.py" />
      <source>Export the project as 'JSON'.</source>
      <translation>Exporte el proyecto como 'JSON'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/pascal_voc.py" />
      <source>'{path}' has no image name.</source>
      <translation>«{path}» no contiene el nombre de la imagen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/pascal_voc.py" />
      <source>A Pascal VOC annotation must have an element 'filename'.</source>
      <translation>Una anotación Pascal VOC debe tener un elemento 'filename'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/pascal_voc.py" />
      <source>'{path}' cannot be read as XML: {error}.</source>
      <translation>No se puede leer «{path}» como XML: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/pascal_voc.py" />
      <source>The file must be a {kind} annotation.</source>
      <translation>El archivo debe ser una anotación {kind}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/pascal_voc.py" />
      <source>Object {number} of '{path}' has no box of four numbers.</source>
      <translation>El objeto {number} de «{path}» no tiene un recuadro de cuatro números.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/pascal_voc.py" />
      <source>Its element 'bndbox' must have the elements {sides}, with the maxima greater than the minima.</source>
      <translation>Su elemento 'bndbox' debe tener los elementos {sides}, con los máximos mayores que los mínimos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/table_csv.py" />
      <source>'{path}': line {line} is not an annotation: {error}.</source>
      <translation>«{path}»: la línea {line} no es una anotación: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/table_csv.py" />
      <source>It must have the values image, x1, y1, x2, y2, class; only the image if it has no crowns.</source>
      <translation>Debe tener los valores image, x1, y1, x2, y2, class; solo la imagen si no tiene copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}': {count} file of annotations skipped because its image is missing.</source>
      <translation>«{path}»: se omitió {count} archivo de anotaciones porque falta su imagen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}': {count:,} files of annotations skipped because their images are missing.</source>
      <translation>«{path}»: se omitieron {count:,} archivos de anotaciones porque faltan sus imágenes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}' is not a YOLO dataset: {error}.</source>
      <translation>«{path}» no es un conjunto de datos YOLO: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>It needs 'names' (the classes), the image folders 'train' and 'val', and annotations in folders 'labels'.</source>
      <translation>Necesita 'names' (las clases), las carpetas de imágenes 'train' y 'val' y anotaciones en carpetas 'labels'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}': {count} crown clipped at the border of its image.</source>
      <translation>«{path}»: {count} copa recortada en el borde de su imagen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}': {count:,} crowns clipped at the borders of their images.</source>
      <translation>«{path}»: {count:,} copas recortadas en los bordes de sus imágenes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}': {count} crown outside its image skipped.</source>
      <translation>«{path}»: {count} copa fuera de su imagen descartada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}': {count:,} crowns outside their images skipped.</source>
      <translation>«{path}»: {count:,} copas fuera de sus imágenes descartadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}' has no images in its folders: {folders}.</source>
      <translation>«{path}» no tiene imágenes en sus carpetas: {folders}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>A YOLO dataset needs its images, because the annotations are fractions of their size.</source>
      <translation>Un conjunto de datos YOLO necesita sus imágenes, porque las anotaciones son fracciones de su tamaño.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}' cannot be read: {error}.</source>
      <translation>No se puede leer «{path}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/geoparquet.py" />
      <source>Check that the file is complete and is GeoParquet, which needs metadata about its geometries.</source>
      <translation>Compruebe que el archivo está completo y es GeoParquet, que necesita metadatos sobre sus geometrías.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/geoparquet.py" />
      <source>'{path}': the package pyarrow, which reads and writes Parquet files, is not installed.</source>
      <translation>«{path}»: el paquete pyarrow, que lee y escribe archivos Parquet, no está instalado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/geoparquet.py" />
      <source>Install it with: pip install 'deepforest-qgis[parquet]'. Or use a file that ends in .gpkg.</source>
      <translation>Instálelo con: pip install 'deepforest-qgis[parquet]'. O use un archivo que termine en .gpkg.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/geoparquet.py" />
      <source>Layer '{layer}' cannot be opened: {error}.</source>
      <translation>No se puede abrir la capa «{layer}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/geoparquet.py" />
      <source>Layer '{layer}' cannot be read: {error}.</source>
      <translation>No se puede leer la capa «{layer}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/ignored_boxes.py" />
      <source>Layer '{layer}': {count} box is ignored because of field '{field}'.</source>
      <translation>Capa «{layer}»: {count} recuadro se ignora debido al campo «{field}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/ignored_boxes.py" />
      <source>Layer '{layer}': {count:,} boxes are ignored because of field '{field}'.</source>
      <translation>Capa «{layer}»: {count:,} recuadros se ignoran debido al campo «{field}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/ignored_boxes.py" />
      <source>Column '{column}' of '{table}' has the value '{value}'.</source>
      <translation>La columna '{column}' de «{table}» tiene el valor '{value}'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/ignored_boxes.py" />
      <source>Set 1 or true for boxes to ignore and 0 or false for crowns, or rename the column.</source>
      <translation>Establezca 1 o true para los recuadros que se deben ignorar y 0 o false para las copas, o cambie el nombre de la columna.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/ignored_boxes.py" />
      <source>All crowns of layer '{layer}' are ignored because of field '{field}'.</source>
      <translation>Todas las copas de la capa «{layer}» se ignoran debido al campo «{field}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/ignored_boxes.py" />
      <source>Set the field to 0 or false for crowns.</source>
      <translation>Establezca el campo en 0 o false para las copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}' has no crowns.</source>
      <translation>«{path}» no tiene copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>Its list 'annotations' is empty.</source>
      <translation>Su lista 'annotations' está vacía.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}': {count} image without annotations skipped. If there are no trees in it, add a row 0,0,0,0 to the table.</source>
      <translation>«{path}»: {count} imagen sin anotaciones descartada. Si no hay árboles en ella, añada una fila 0,0,0,0 a la tabla.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}': {count:,} images without annotations skipped. If there are no trees in them, add rows 0,0,0,0 to the table.</source>
      <translation>«{path}»: {count:,} imágenes sin anotaciones descartadas. Si no hay árboles en ellas, añada filas 0,0,0,0 a la tabla.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/label_matching.py" />
      <source>'{predictions}' and '{truth}' have no class in common, so no crowns match. Classes of '{predictions}': {ours}. Classes of '{truth}': {theirs}. Rename the classes of one layer, or leave both class fields empty to compare the crowns regardless of their classes.</source>
      <translation>«{predictions}» y «{truth}» no tienen ninguna clase en común, por lo que no se corresponde ninguna copa. Clases de «{predictions}»: {ours}. Clases de «{truth}»: {theirs}. Cambie el nombre de las clases de una capa o deje vacíos ambos campos de clase para comparar las copas sin tener en cuenta sus clases.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/label_matching.py" />
      <source>Classes that differ only in case or blanks were matched: {labels}.</source>
      <translation>Se hicieron corresponder las clases que solo difieren en mayúsculas o espacios: {labels}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/label_matching.py" />
      <source>The only class of '{predictions}' ({ours}) was matched with the only class of '{truth}' ({theirs}).</source>
      <translation>La única clase de «{predictions}» ({ours}) se hizo corresponder con la única clase de «{truth}» ({theirs}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/layer_file.py" />
      <source>'{target}' cannot be written: GeoJSON files have coordinates in WGS 84, to which the CRS of the layer ({crs}) cannot be transformed.</source>
      <translation>No se puede escribir «{target}»: los archivos GeoJSON tienen coordenadas en WGS 84, al que no se puede transformar el SRC de la capa ({crs}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/layer_file.py" />
      <source>Choose a file name that ends in .gpkg.</source>
      <translation>Elija un nombre de archivo que termine en .gpkg.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/layer_file.py" />
      <source>'{target}' cannot be written: '{other}' has the same file for its CRS, '{crs}'.</source>
      <translation>No se puede escribir «{target}»: «{other}» tiene el mismo archivo para su SRC, «{crs}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/layer_file.py" />
      <source>no CRS</source>
      <translation>sin SRC</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/reprojection.py" />
      <source>CRS of the layer: {layer_crs}; CRS of the raster: {raster_crs}. Check that both cover the same location and that their CRSs are correct.</source>
      <translation>SRC de la capa: {layer_crs}; SRC del ráster: {raster_crs}. Compruebe que ambos cubren el mismo lugar y que sus SRC son correctos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/reprojection.py" />
      <source>{count} crown of layer '{layer}' skipped because it cannot be transformed to the common CRS.</source>
      <translation>{count} copa de la capa «{layer}» descartada porque no se puede transformar al SRC común.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/reprojection.py" />
      <source>{count:,} crowns of layer '{layer}' skipped because they cannot be transformed to the common CRS.</source>
      <translation>{count:,} copas de la capa «{layer}» descartadas porque no se pueden transformar al SRC común.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/reprojection.py" />
      <source>not set</source>
      <translation>sin definir</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Check that the file is complete.</source>
      <translation>Compruebe que el archivo está completo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Layer '{layer}' has curves inside geometry collections.</source>
      <translation>La capa «{layer}» tiene curvas dentro de colecciones de geometrías.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Convert them to polygons first with 'Segmentize by maximum angle'.</source>
      <translation>Conviértalas antes en polígonos con 'Segmentize by maximum angle'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} line skipped</source>
      <translation>omisión de {count} línea</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} lines skipped</source>
      <translation>omisión de {count} líneas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} invalid polygon repaired</source>
      <translation>reparación de {count} polígono no válido</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} invalid polygons repaired</source>
      <translation>reparación de {count} polígonos no válidos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} polygon without area skipped</source>
      <translation>{count} polígono sin superficie descartado</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} polygons without area skipped</source>
      <translation>{count:,} polígonos sin superficie descartados</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} feature without a geometry skipped</source>
      <translation>omisión de {count} objeto espacial sin geometría</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} features without a geometry skipped</source>
      <translation>omisión de {count} objetos espaciales sin geometría</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} feature with invalid coordinates skipped</source>
      <translation>{count} objeto espacial con coordenadas no válidas descartado</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} features with invalid coordinates skipped</source>
      <translation>{count:,} objetos espaciales con coordenadas no válidas descartados</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} multi-part feature split into {parts:,} parts</source>
      <translation>división de {count} objeto espacial multiparte en {parts} partes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} multi-part features split into {parts:,} parts</source>
      <translation>división de {count} objetos espaciales multiparte en {parts} partes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} crown of layer '{layer}' without a value in field '{field}' was labelled '{label}'.</source>
      <translation>{count} copa de la capa «{layer}» sin valor en el campo «{field}» recibió la clase «{label}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} crowns of layer '{layer}' without a value in field '{field}' were labelled '{label}'.</source>
      <translation>{count:,} copas de la capa «{layer}» sin valor en el campo «{field}» recibieron la clase «{label}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Check the geometries of the layer with 'Check validity' or 'Fix geometries'.</source>
      <translation>Compruebe las geometrías de la capa con 'Check validity' o 'Fix geometries'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Layer '{layer}': {problems}.</source>
      <translation>Capa «{layer}»: {problems}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>The {count} feature of layer '{layer}' cannot be used: {problems}.</source>
      <translation>El único objeto espacial ({count}) de la capa «{layer}» no se puede usar: {problems}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>None of the {count:,} features of layer '{layer}' can be used: {problems}.</source>
      <translation>Ninguno de los {count:,} objetos espaciales de la capa «{layer}» se puede usar: {problems}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>'{path}' has no layer '{layer}'.</source>
      <translation>«{path}» no tiene la capa «{layer}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>'{path}' has no layers.</source>
      <translation>«{path}» no tiene capas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Choose a file with a layer of polygons or points.</source>
      <translation>Elija un archivo con una capa de polígonos o puntos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>'{path}' has several layers: {layers}.</source>
      <translation>«{path}» tiene varias capas: {layers}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Give the name of the layer to use.</source>
      <translation>Indique el nombre de la capa que se va a usar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Check that the file exists and is a vector layer.</source>
      <translation>Compruebe que el archivo existe y es una capa vectorial.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Its layers are: {layers}.</source>
      <translation>Sus capas son: {layers}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>It has no layers with geometries.</source>
      <translation>No tiene capas con geometrías.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it is not a regular file but a pipe or a device</source>
      <translation>no es un archivo normal, sino una tubería o un dispositivo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it is larger than {kilobytes:,} kB</source>
      <translation>ocupa más de {kilobytes} kB</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it has more than {count:,} values</source>
      <translation>contiene más de {count:,} valores</translation>
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
      <location filename="../deepforest_qgis/imagery/damaged_blocks.py" />
      <source>Raster '{raster}' cannot be read at column {column}, row {row}: {error}.</source>
      <translation>No se puede leer el ráster «{raster}» en la columna {column}, fila {row}: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/damaged_blocks.py" />
      <source>The file may be incomplete or damaged. Copy it again, or repair it with gdal_translate.</source>
      <translation>El archivo puede estar incompleto o dañado. Cópielo de nuevo o repárelo con gdal_translate.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/downsampling.py" />
      <source>Raster '{raster}' is downsampled by averaging pixels of full resolution, because its overviews differ from these averages. Overviews built with average resampling are read faster.</source>
      <translation>La resolución del ráster «{raster}» se reduce promediando píxeles de resolución completa, porque sus pirámides difieren de estos promedios. Las pirámides creadas con remuestreo por promedio se leen más rápido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/downsampling.py" />
      <source>Raster '{raster}' is read from its overviews, because it has no data in full resolution.</source>
      <translation>El ráster «{raster}» se lee de sus pirámides porque no tiene datos en la resolución completa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/downsampling.py" />
      <source>Raster '{raster}' is downsampled by averaging pixels of full resolution.</source>
      <translation>La resolución del ráster «{raster}» se reduce promediando píxeles de resolución completa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/downsampling.py" />
      <source>Raster '{raster}' is downsampled from its overviews, which equal averages of full resolution.</source>
      <translation>El ráster «{raster}» se lee con resolución reducida de sus pirámides, que equivalen a promedios de resolución completa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Reconnect the drive and run the same job again: finished windows are kept.</source>
      <translation>Conecte de nuevo la unidad y ejecute otra vez la misma tarea: las ventanas terminadas se conservan.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Raster '{raster}' cannot be reached: {error}.</source>
      <translation>No se puede acceder al ráster «{raster}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Restore the missing files, or create the virtual raster again without them.</source>
      <translation>Restaure los archivos que faltan o cree de nuevo el ráster virtual sin ellos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>The source of raster '{raster}' no longer responds.</source>
      <translation>La fuente del ráster «{raster}» ya no responde.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Try again later: finished windows are kept. If the problem persists, copy the raster to a disk.</source>
      <translation>Inténtelo más tarde: las ventanas terminadas se conservan. Si el problema continúa, copie el ráster a un disco.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>{count} of {files:,} files of raster '{raster}' is missing: {missing}.</source>
      <translation>Falta {count} de los {files:,} archivos del ráster «{raster}»: {missing}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>{count:,} of {files:,} files of raster '{raster}' are missing: {missing}.</source>
      <translation>Faltan {count:,} de los {files:,} archivos del ráster «{raster}»: {missing}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/footprint.py" />
      <source>Raster '{raster}' cannot be read: {error}.</source>
      <translation>No se puede leer el ráster «{raster}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic.py" />
      <source>Raster '{raster}' has no coordinate reference system (CRS).</source>
      <translation>El ráster «{raster}» no tiene sistema de referencia de coordenadas (SRC).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic.py" />
      <source>Raster '{raster}' cannot be reprojected to {crs}.</source>
      <translation>El ráster «{raster}» no se puede reproyectar a {crs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic.py" />
      <source>The rasters are too far apart for one run: {width:,} × {height:,} pixels.</source>
      <translation>Los rásteres están demasiado alejados entre sí para una sola ejecución: {width:,} × {height:,} píxeles.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic.py" />
      <source>Check their coordinates, or process distant rasters in separate runs.</source>
      <translation>Compruebe sus coordenadas o procese los rásteres distantes en ejecuciones separadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic.py" />
      <source>Raster '{raster}' cannot be warped: {error}.</source>
      <translation>No se puede remuestrear el ráster «{raster}» (warp): {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic_tiles.py" />
      <source>Raster '{raster}' has no georeference.</source>
      <translation>El ráster «{raster}» no tiene georreferencia.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic_tiles.py" />
      <source>Raster '{raster}' has a palette. Convert it with 'gdal_translate -expand rgb in.tif out.tif'.</source>
      <translation>El ráster «{raster}» tiene una paleta. Conviértalo con 'gdal_translate -expand rgb in.tif out.tif'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic_tiles.py" />
      <source>Its data type is {dtype}, but that of {count:,} other rasters is {other}. Process it in a separate run.</source>
      <translation>Su tipo de datos es {dtype}, pero el de otros {count:,} rásteres es {other}. Procéselo en una ejecución separada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic_tiles.py" />
      <source>Its additional no data values differ from those of the other rasters.</source>
      <translation>Sus valores sin datos (nodata) adicionales difieren de los de los demás rásteres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' has complex values.</source>
      <translation>El ráster «{raster}» tiene valores complejos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Choose an optical image.</source>
      <translation>Elija una imagen óptica.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>Raster '{raster}' has no georeference and no CRS. Crowns have pixel coordinates (with negative y, as in QGIS) and no size in metres.</source>
      <translation>El ráster «{raster}» no tiene georreferencia ni SRC. Las copas tienen coordenadas de píxel (con y negativa, como en QGIS) y ningún tamaño en metros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>Raster '{raster}' has no coordinate reference system (CRS), so its ground resolution is unknown. The patch size is in pixels, and crowns have no size in metres.</source>
      <translation>El ráster «{raster}» no tiene sistema de referencia de coordenadas (SRC), por lo que se desconoce su resolución en el terreno. El tamaño de parche está en píxeles y las copas no tienen tamaño en metros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>Raster '{raster}': the CRS of the layer in QGIS ({layer}) is used instead of that of the file ({file}).</source>
      <translation>Ráster «{raster}»: se usa el SRC de la capa en QGIS ({layer}) en lugar del SRC del archivo ({file}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>Raster '{raster}' has no bands or no pixels.</source>
      <translation>El ráster «{raster}» no tiene bandas o no tiene píxeles.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>If it is a container (GeoPackage, NetCDF, HDF), choose one of its raster layers.</source>
      <translation>Si es un contenedor (GeoPackage, NetCDF, HDF), elija una de sus capas ráster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>The chosen bands of raster '{raster}' have different data types ({types}).</source>
      <translation>Las bandas elegidas del ráster «{raster}» tienen tipos de datos distintos ({types}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>Choose bands of one data type.</source>
      <translation>Elija bandas de un mismo tipo de datos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>Raster '{raster}': band {band} is used as grey for red, green and blue. Models trained on colour images detect fewer crowns in grey ones.</source>
      <translation>Ráster «{raster}»: la banda {band} se usa como gris para rojo, verde y azul. Los modelos entrenados con imágenes en color detectan menos copas en imágenes grises.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>The CRS of raster '{raster}' cannot be read: {error}.</source>
      <translation>No se puede leer el SRC del ráster «{raster}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/stretch.py" />
      <source>Raster '{raster}': {dtype} values are stretched to 8 bits from {ranges} (red, green, blue).</source>
      <translation>Ráster «{raster}»: los valores {dtype} se estiran a 8 bits desde {ranges} (rojo, verde, azul).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/stretch.py" />
      <source>Raster '{raster}' has no valid pixels.</source>
      <translation>El ráster «{raster}» no tiene píxeles válidos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/stretch.py" />
      <source>Check its no data value.</source>
      <translation>Compruebe su valor sin datos (nodata).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/stretch.py" />
      <source>Raster '{raster}': {dtype} values are mapped linearly to 8 bits from 0–{white:g}.</source>
      <translation>Ráster «{raster}»: los valores {dtype} se convierten linealmente a 8 bits desde 0–{white:g}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/stretch.py" />
      <source>Raster '{raster}': most values are outside the value range of the model's training. This range is not used.</source>
      <translation>Ráster «{raster}»: la mayoría de los valores están fuera del rango de valores del entrenamiento del modelo. Este rango no se usa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/validity.py" />
      <source>Raster '{raster}': {share:.1%} of the sampled pixels have the value {value} in all bands, far from the other values. They are treated as no data. To declare the value, add it to the additional no data values of the layer (Layer Properties, Transparency), or run: gdal_edit.py -a_nodata {value} FILE.</source>
      <translation>Ráster «{raster}»: el {share:.1%} de los píxeles muestreados tiene el valor {value} en todas las bandas, lejos de los demás valores. Se tratan como sin datos. Para declarar el valor, añádalo a los valores sin datos adicionales de la capa (Propiedades de la capa, Transparencia) o ejecute: gdal_edit.py -a_nodata {value} FILE.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/value_grids.py" />
      <source>Height model '{raster}' does not contain heights above ground in metres: the sampled values are {low:.4g} to {high:.4g}.</source>
      <translation>El modelo de altura «{raster}» no contiene alturas sobre el suelo en metros: los valores muestreados van de {low:.4g} a {high:.4g}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/value_grids.py" />
      <source>Choose a canopy height model. Elevations are a surface model, which needs a terrain model, too; both must be in metres.</source>
      <translation>Elija un modelo de altura del dosel. Las elevaciones son un modelo de superficie, que necesita también un modelo de terreno; ambos deben estar en metros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/value_grids.py" />
      <source>Raster '{raster}' is a colour image with {count} bands, not a height model.</source>
      <translation>El ráster «{raster}» es una imagen en color con {count} bandas, no un modelo de altura.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/value_grids.py" />
      <source>Choose a raster with one band of heights or elevations in metres.</source>
      <translation>Elija un ráster con una banda de alturas o elevaciones en metros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/value_grids.py" />
      <source>Surface model and terrain model '{raster}' are assumed to have the same CRS, because one of them has none.</source>
      <translation>Se supone que el modelo de superficie y el modelo de terreno «{raster}» tienen el mismo SRC, porque uno de los dos no tiene ninguno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/warping.py" />
      <source>Raster '{raster}' is georeferenced by rational polynomial coefficients (RPC). It is warped to a grid of {width} × {height} pixels at a terrain height of {terrain:g} m, the one that QGIS shows. Use an orthorectified image for exact positions on slopes.</source>
      <translation>El ráster «{raster}» está georreferenciado mediante coeficientes polinómicos racionales (RPC). Se transforma a una cuadrícula de {width} × {height} píxeles con una altura del terreno de {terrain:g} m, la que muestra QGIS. Use una imagen ortorrectificada para obtener posiciones exactas en laderas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/warping.py" />
      <source>Raster '{raster}' cannot be opened: {error}.</source>
      <translation>No se puede abrir el ráster «{raster}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/warping.py" />
      <source>Raster '{raster}' is georeferenced by {count:,} ground control points. It is warped to a grid of {width} × {height} pixels, the one that QGIS shows.</source>
      <translation>El ráster «{raster}» está georreferenciado mediante {count:,} puntos de control. Se transforma a una cuadrícula de {width} × {height} píxeles, la que muestra QGIS.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/warping.py" />
      <source>Check the address, and that this computer can reach the server.</source>
      <translation>Compruebe la dirección y que este equipo puede acceder al servidor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/warping.py" />
      <source>Check that the file exists and opens in QGIS as a raster layer.</source>
      <translation>Compruebe que el archivo existe y se abre en QGIS como capa ráster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/architectures.py" />
      <source>Architecture '{architecture}' is unknown.</source>
      <translation>Se desconoce la arquitectura «{architecture}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/architectures.py" />
      <source>This version supports: {architectures}. The model may have been created by a newer version.</source>
      <translation>Esta versión admite: {architectures}. Es posible que el modelo se haya creado con una versión más reciente.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations returned an image of shape {shape}.</source>
      <translation>Los aumentos de datos devolvieron una imagen de forma {shape}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The image must keep three bands (red, green, blue).</source>
      <translation>La imagen debe conservar tres bandas (rojo, verde, azul).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations returned an image of {type}.</source>
      <translation>Los aumentos de datos devolvieron una imagen de {type}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The image must be uint8.</source>
      <translation>La imagen debe ser uint8.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' cannot be used.</source>
      <translation>No se puede usar el aumento de datos «{augmentation}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Remove it: the model normalizes images.</source>
      <translation>Elimínelo: el modelo normaliza las imágenes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations returned an image with values from {low:g} to {high:g}.</source>
      <translation>Los aumentos de datos devolvieron una imagen con valores de {low} a {high}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The image must be uint8, or floats from 0 to 1; the model normalizes images.</source>
      <translation>La imagen debe ser uint8 o números de coma flotante de 0 a 1; el modelo normaliza las imágenes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' cannot be used: the transformed boxes do not match the image.</source>
      <translation>No se puede usar el aumento de datos «{augmentation}»: los recuadros transformados no corresponden a la imagen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Remove it, or use ElasticTransform, GridDistortion or Perspective.</source>
      <translation>Elimínelo o use ElasticTransform, GridDistortion o Perspective.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations cannot be applied to a patch of {width} × {height} pixels: {error}.</source>
      <translation>Los aumentos de datos no se pueden aplicar a un parche de {width} × {height} píxeles: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Change their sizes to match the patches, or remove the one that fails.</source>
      <translation>Ajuste sus tamaños a los parches o elimine el que falla.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' requires {needs}, which patches do not have.</source>
      <translation>El aumento de datos «{augmentation}» requiere {needs}, que los parches no tienen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>{title} cannot be created: {error}.</source>
      <translation>No se puede crear: {title}: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' cannot be used: it does not transform boxes.</source>
      <translation>No se puede usar el aumento de datos «{augmentation}»: no transforma los recuadros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' moves crowns, but their boxes are not transformed without bbox_params.</source>
      <translation>El aumento de datos «{augmentation}» desplaza las copas, pero sus recuadros no se transforman sin bbox_params.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Pass bbox_params=BboxParams(format='pascal_voc', label_fields=['category_ids']) to albumentations.Compose.</source>
      <translation>Pase bbox_params=BboxParams(format='pascal_voc', label_fields=['category_ids']) a albumentations.Compose.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>{title}: a value is required.</source>
      <translation>{title}: se requiere un valor.</translation>
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
      <source>The return value of the transforms for augment={augment}</source>
      <translation>El valor devuelto por las transformaciones para augment={augment}</translation>
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
      <source>Its parameters are: {takes}.</source>
      <translation>Sus parámetros son: {takes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>{title} is unknown.</source>
      <translation>No se conoce: {title}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Did you mean {close}?</source>
      <translation>¿Quiso decir {close}?</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The augmentations</source>
      <translation>Los aumentos de datos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The augmentation {augmentation} is neither a name nor a mapping with one key.</source>
      <translation>El aumento de datos {augmentation} no es ni un nombre ni una asignación con una sola clave.</translation>
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
      <source>Augmentation '{augmentation}' has no parameters: {parameters}.</source>
      <translation>El aumento de datos «{augmentation}» no tiene parámetros: {parameters}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The augmentations must be a list of names, not {names}.</source>
      <translation>Los aumentos de datos deben ser una lista de nombres, no {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>{deepforest}; in albumentations: {albumentations}</source>
      <translation>{deepforest}; en albumentations: {albumentations}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>Numerical precision int8 requires OpenVINO and an Intel or AMD processor, or an Intel GPU.</source>
      <translation>La precisión numérica int8 requiere OpenVINO y un procesador Intel o AMD, o una GPU de Intel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>Set the numerical precision to 'auto', or the device to 'cpu'.</source>
      <translation>Establezca la precisión numérica en 'auto' o el dispositivo en 'cpu'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>Numerical precision int8</source>
      <translation>La precisión numérica int8</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>OpenVINO cannot run this model on this machine ({error}). PyTorch is used instead, which is slower.</source>
      <translation>OpenVINO no puede ejecutar este modelo en este equipo ({error}). En su lugar se usa PyTorch, que es más lento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>Model '{model}' does not match its architecture. Tensors: {missing} missing, {unknown} unknown, {other} with a different shape (first: {first}).</source>
      <translation>El modelo «{model}» no corresponde a su arquitectura. Tensores: {missing} faltantes, {unknown} desconocidos, {other} de forma diferente (el primero: {first}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>The file is damaged or was created by another program. Choose another model.</source>
      <translation>El archivo está dañado o lo creó otro programa. Elija otro modelo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>Training diverged: the loss is NaN or infinite at step {global_step}.</source>
      <translation>El entrenamiento divergió: la pérdida es NaN o infinita en el paso {global_step}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>Lower the learning rate (it was {learning_rate:g}).</source>
      <translation>Reduzca la tasa de aprendizaje (era {learning_rate}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Choose another number. The environment variable CUDA_VISIBLE_DEVICES limits which GPUs exist.</source>
      <translation>Elija otro número. La variable de entorno CUDA_VISIBLE_DEVICES limita qué GPU existen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Device '{device}' is not available. This machine has: {present}.</source>
      <translation>El dispositivo '{device}' no está disponible. Este equipo tiene: {present}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Choose 'auto', or set up the engine again with the PyTorch build for this device.</source>
      <translation>Elija 'auto' o instale de nuevo el motor con la compilación de PyTorch para este dispositivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>{count} GPUs are requested, but the device is '{device}', of which there is one.</source>
      <translation>Se solicitan {count} GPU, pero el dispositivo es «{device}», del que solo hay uno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Choose 'cuda' as the device, or set the number of GPUs to 1.</source>
      <translation>Elija 'cuda' como dispositivo o establezca el número de GPU en 1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>GPU '{device}' does not exist. This machine has {count} NVIDIA GPU, with the number 0.</source>
      <translation>La GPU «{device}» no existe. Este equipo tiene {count} GPU de NVIDIA, con el número 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>GPU '{device}' does not exist. This machine has {count} NVIDIA GPUs, with the numbers from 0 on.</source>
      <translation>La GPU «{device}» no existe. Este equipo tiene {count} GPU de NVIDIA, numeradas a partir de 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Device xpu (an Intel GPU)</source>
      <translation>El dispositivo xpu (una GPU de Intel)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Numerical precision bfloat16 is not available on Intel GPUs, which support float16 and float32.</source>
      <translation>La precisión numérica bfloat16 no está disponible en las GPU de Intel, que admiten float16 y float32.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Set the numerical precision to 'auto'.</source>
      <translation>Establezca la precisión numérica en 'auto'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>'{source}' is not a model file or is damaged: {why}.</source>
      <translation>«{source}» no es un archivo de modelo o está dañado: {why}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>tensor '{tensor}' has a type that is not allowed for weights</source>
      <translation>el tensor «{tensor}» es de un tipo no permitido para pesos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>its tensors have {megabytes:,.1f} MB, but the file is smaller</source>
      <translation>sus tensores ocupan {megabytes:,.1f} MB, pero el archivo es más pequeño</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>it contains a text of {longest:,} characters</source>
      <translation>contiene un texto de {longest:,} caracteres</translation>
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
      <translation>Modelo {model}, de la caché.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Model '{model}' does not exist.</source>
      <translation>El modelo «{model}» no existe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Choose a model file or folder, leave the field empty for the bundled model, or enter the name of a fine-tuned model or a repository of the Hugging Face Hub as owner/name, for example {example}.</source>
      <translation>Elija un archivo o una carpeta de modelo, deje el campo vacío para el modelo incluido o introduzca el nombre de un modelo ajustado o un repositorio del hub de Hugging Face como owner/name, por ejemplo {example}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Downloading {repository}, version {version}, {size:.1f} MB, from {endpoint}.</source>
      <translation>Descargando {repository}, versión {version}, {size} MB, de {endpoint}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>'{revision}' of {repository} is commit {commit}. This commit is used from now on, even if '{revision}' changes. To use another one, enter {repository}@COMMIT.</source>
      <translation>'{revision}' de {repository} es el commit {commit}. Este commit se usará a partir de ahora, aunque '{revision}' cambie. Para usar otro, introduzca {repository}@COMMIT.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>the server is not a hub: its response has no commit or no checksum</source>
      <translation>el servidor no es un hub: su respuesta no tiene commit o no tiene suma de comprobación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>the hub returned another version, {version}</source>
      <translation>el hub devolvió otra versión, {version}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>There is no connection to {endpoint}; {model} from the cache is used.</source>
      <translation>No hay conexión con {endpoint}; se usa {model} de la caché.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>the checksum of '{file}' is wrong, so the file was damaged or modified and is deleted</source>
      <translation>la suma de comprobación de «{file}» es incorrecta, por lo que el archivo se dañó o se modificó y se elimina</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Try again. If the error persists, a proxy between this computer and the hub modifies files.</source>
      <translation>Inténtelo de nuevo. Si el error continúa, un proxy entre este equipo y el hub modifica los archivos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>{repository} has no '{file}': default class names and thresholds are used.</source>
      <translation>{repository} no tiene «{file}»: se usan los nombres de clases y los umbrales predeterminados.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Check the network and the proxy (HTTP_PROXY, HTTPS_PROXY, or Settings, Options, Network in QGIS).</source>
      <translation>Compruebe la red y el proxy (HTTP_PROXY, HTTPS_PROXY, o Configuración, Opciones, Red en QGIS).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Check the name. If the repository is private, set the variable HF_TOKEN to your token.</source>
      <translation>Compruebe el nombre. Si el repositorio es privado, asigne su token a la variable HF_TOKEN.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>The model {model} cannot be downloaded from {endpoint}: {reason}.</source>
      <translation>No se puede descargar el modelo {model} de {endpoint}: {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>{advice} Alternatively, download '{weights}' and '{config}' from {page} in another way, put both files into one folder, and choose that folder as the model. The bundled model works offline.</source>
      <translation>{advice} Como alternativa, descargue «{weights}» y «{config}» de {page} por otro medio, ponga ambos archivos en una carpeta y elija esa carpeta como modelo. El modelo incluido funciona sin conexión.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the certificate of the server is not trusted</source>
      <translation>no se confía en el certificado del servidor</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>If your organization inspects HTTPS traffic, set the variable SSL_CERT_FILE to its certificates.</source>
      <translation>Si su organización inspecciona el tráfico HTTPS, indique sus certificados en la variable SSL_CERT_FILE.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the repository does not exist or is private (HTTP status {status})</source>
      <translation>el repositorio no existe o es privado (estado HTTP {status})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the hub reports an error (HTTP status {status})</source>
      <translation>el hub comunica un error (estado HTTP {status})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>downloads are disabled (HF_HUB_OFFLINE is set)</source>
      <translation>las descargas están desactivadas (HF_HUB_OFFLINE está definida)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Unset HF_HUB_OFFLINE to enable them.</source>
      <translation>Quite la variable HF_HUB_OFFLINE para activarlas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>its owners require that their terms are accepted</source>
      <translation>sus propietarios exigen que se acepten sus condiciones</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Accept them on its page and set the variable HF_TOKEN to your token.</source>
      <translation>Acéptelas en su página y asigne su token a la variable HF_TOKEN.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the repository has no version '{version}'</source>
      <translation>el repositorio no tiene la versión «{version}»</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Check the part of the name after '@'.</source>
      <translation>Compruebe la parte del nombre que sigue a '@'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the repository has no file '{file}'</source>
      <translation>el repositorio no tiene el archivo «{file}»</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Choose a repository with a model that DeepForest can load.</source>
      <translation>Elija un repositorio con un modelo que DeepForest pueda cargar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>it cannot be written to '{folder}' ({error})</source>
      <translation>no se puede escribir en «{folder}» ({error})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Free some space, or set the variable HF_HOME to another folder.</source>
      <translation>Libere espacio o indique otra carpeta en la variable HF_HOME.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>SOCKS proxies are not supported</source>
      <translation>los proxies SOCKS no se admiten</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Use an HTTP proxy.</source>
      <translation>Use un proxy HTTP.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the server did not respond in time</source>
      <translation>el servidor no respondió a tiempo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>there is no connection ({error})</source>
      <translation>no hay conexión ({error})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>{reason}, through the proxy {proxy}</source>
      <translation>{reason}, a través del proxy {proxy}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the proxy requires a login (HTTP status 407)</source>
      <translation>el proxy requiere autenticación (estado HTTP 407)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Add user and password to HTTPS_PROXY, before the host and an @.</source>
      <translation>Añada el usuario y la contraseña a HTTPS_PROXY, delante del servidor y de una @.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>access is denied (HTTP status {status})</source>
      <translation>acceso denegado (estado HTTP {status})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>too many requests were sent (HTTP status 429)</source>
      <translation>se enviaron demasiadas peticiones (estado HTTP 429)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>Use numbers, epoch, + - * / // % **, parentheses, min and max, for example 0.95 ** epoch.</source>
      <translation>Use números, epoch, + - * / // % **, paréntesis, min y max, por ejemplo 0.95 ** epoch.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' must be an expression of 'epoch' with at most {max_characters} characters.</source>
      <translation>'{lambda_key}' debe ser una expresión de 'epoch' de {max_characters} caracteres como máximo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' is '{text}', which is not an expression of 'epoch'.</source>
      <translation>'{lambda_key}' es «{text}», que no es una expresión de 'epoch'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' is '{text}', which is not a valid factor at epoch {epoch}.</source>
      <translation>'{lambda_key}' es «{text}», que no es un factor válido en la época {epoch}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>It must be a number of at least 0 for every epoch, from 0 to the number of epochs.</source>
      <translation>Debe ser un número de al menos 0 para cada época, de 0 al número de épocas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' contains '{code}', which is not allowed.</source>
      <translation>'{lambda_key}' contiene «{code}», que no se permite.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>Download or copy the file again.</source>
      <translation>Descargue o copie el archivo de nuevo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>The format of model '{model}' has another version.</source>
      <translation>El formato del modelo «{model}» es de otra versión.</translation>
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
      <source>{error} is missing</source>
      <translation>falta {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>'{name}' cannot be {value}</source>
      <translation>'{name}' no puede ser {value}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>the conversion ended with exit code {returncode}</source>
      <translation>la conversión terminó con el código de salida {returncode}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>Converting the model to OpenVINO, once per model …</source>
      <translation>Convirtiendo el modelo a OpenVINO, una vez por modelo…</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>The model was converted in {seconds:.0f} s.</source>
      <translation>El modelo se convirtió en {seconds:.0f} s.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>'{folder}' cannot be written: {error}</source>
      <translation>no se puede escribir «{folder}»: {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>Waiting for another run that converts the same model …</source>
      <translation>Esperando a otra ejecución que convierte el mismo modelo…</translation>
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
      <location filename="../deepforest_qgis/model/plain_containers.py" />
      <source>its settings are nested too deeply</source>
      <translation>sus ajustes están anidados a demasiada profundidad</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>The learning-rate schedule 'train.scheduler.type' is '{name}', which is unknown.</source>
      <translation>El plan de tasa de aprendizaje 'train.scheduler.type' es '{name}', que se desconoce.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>Choose one of: {types}.</source>
      <translation>Elija uno de los siguientes: {types}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>The learning-rate schedule has no parameter '{parameter}'.</source>
      <translation>El plan de tasa de aprendizaje no tiene el parámetro «{parameter}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>Its parameters are: {params}.</source>
      <translation>Sus parámetros son: {params}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>The warm-up of the learning rate cannot be negative ({warmup_steps} steps).</source>
      <translation>El calentamiento de la tasa de aprendizaje no puede ser negativo ({warmup_steps} pasos).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/stored_thresholds.py" />
      <source>Thresholds cannot be stored in model '{model}'.</source>
      <translation>No se pueden guardar umbrales en el modelo «{model}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/stored_thresholds.py" />
      <source>Choose a model file that 'Fine-tune' wrote. The bundled model and models of the Hugging Face Hub are not changed.</source>
      <translation>Elija un archivo de modelo que escribió «Ajustar modelo». El modelo incluido y los modelos de Hugging Face Hub no se modifican.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/stored_thresholds.py" />
      <source>Thresholds cannot be stored in '{model}', which was not written by 'Fine-tune'.</source>
      <translation>No se pueden guardar umbrales en «{model}», que no fue escrito por «Ajustar modelo».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/stored_thresholds.py" />
      <source>Choose a model file that 'Fine-tune' wrote.</source>
      <translation>Elija un archivo de modelo que escribió «Ajustar modelo».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/stored_thresholds.py" />
      <source>'{path}' is not a model file or is damaged: {error}.</source>
      <translation>«{path}» no es un archivo de modelo o está dañado: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{name}' of model '{model}' is {given}.</source>
      <translation>'{name}' del modelo «{model}» es {given}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>It must be a whole number from 1 to {most:,}.</source>
      <translation>Debe ser un número entero de 1 a {most:,}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>DeepForest cannot load a model of architecture '{architecture}'.</source>
      <translation>DeepForest no puede cargar un modelo de arquitectura «{architecture}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Only models fine-tuned from a DeepForest model ('{start}') can be exported.</source>
      <translation>Solo se pueden exportar los modelos ajustados a partir de un modelo de DeepForest («{start}»).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Choose a model file, or leave the field empty for the bundled model.</source>
      <translation>Elija un archivo de modelo o deje el campo vacío para el modelo incluido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Model '{model}' has the unknown architecture '{architecture}'.</source>
      <translation>El modelo «{model}» tiene la arquitectura desconocida «{architecture}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>This version supports: {architectures}.</source>
      <translation>Esta versión admite: {architectures}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Folder '{folder}' has no file 'model.safetensors'.</source>
      <translation>La carpeta «{folder}» no tiene el archivo 'model.safetensors'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Choose a model file, or a DeepForest hub folder.</source>
      <translation>Elija un archivo de modelo o una carpeta de hub de DeepForest.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>PyTorch {version} cannot load '{path}' safely: a file in this format could run code.</source>
      <translation>PyTorch {version} no puede cargar «{path}» de forma segura: un archivo en este formato podría ejecutar código.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Update PyTorch to {safe} or later, or use a model in the format .safetensors.</source>
      <translation>Actualice PyTorch a {safe} o posterior, o use un modelo en formato .safetensors.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{path}' contains no weights.</source>
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
      <source>Choose a model of this project, or of DeepForest 1.x or 2.x.</source>
      <translation>Elija un modelo de este proyecto, o de DeepForest 1.x o 2.x.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Model '{model}' has {classes:,} classes.</source>
      <translation>El modelo «{model}» tiene {classes:,} clases.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The number of classes must be from 1 to {max_classes:,}.</source>
      <translation>El número de clases debe ser de 1 a {max_classes:,}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>It must be a number from 0 to 1.</source>
      <translation>Debe ser un número de 0 a 1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Model '{model}' is not a regular file.</source>
      <translation>El modelo «{model}» no es un archivo normal.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The model in folder '{folder}' cannot be read: {error}.</source>
      <translation>No se puede leer el modelo de la carpeta «{folder}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Supported are .safetensors files, DeepForest hub folders, Lightning checkpoints and state dicts.</source>
      <translation>Se admiten archivos .safetensors, carpetas de hub de DeepForest, puntos de control de Lightning y state dicts.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{path}' is not a model file that can be loaded safely: {reason}.</source>
      <translation>«{path}» no es un archivo de modelo que se pueda cargar de forma segura: {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The class names of model '{model}' cannot be read: {names}.</source>
      <translation>No se pueden leer los nombres de clases del modelo «{model}»: {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Set 'label_dict' to class names with different whole numbers from 0, for example 'Tree': 0, and save the model again.</source>
      <translation>Establezca 'label_dict' con nombres de clases y números enteros distintos desde 0, por ejemplo 'Tree': 0, y guarde de nuevo el modelo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>it is damaged, or contains objects other than weights, which may be code</source>
      <translation>está dañado o contiene objetos distintos de pesos, que pueden ser código</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>it contains NumPy values</source>
      <translation>contiene valores de NumPy</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Convert class names, class numbers and settings to str, int and float, and save the model again.</source>
      <translation>Convierta los nombres de clases, los números de clases y los ajustes a str, int y float, y guarde de nuevo el modelo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>it ends too early</source>
      <translation>termina demasiado pronto</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>missed</source>
      <translation>omitida</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>{quantity} by stand</source>
      <translation>{quantity} por rodal</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>{quantity} by epoch</source>
      <translation>{quantity} por época</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Histogram: {quantity}</source>
      <translation>Histograma: {quantity}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Distance ({unit})</source>
      <translation>Distancia ({unit})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Reference diameter ({unit})</source>
      <translation>Diámetro de referencia ({unit})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Predicted diameter ({unit})</source>
      <translation>Diámetro predicho ({unit})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count:,} of {total:,}</source>
      <translation>{count:,} de {total:,}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>At most {count:,} crowns of a kind are drawn, sampled at random.</source>
      <translation>Se dibujan como máximo {count:,} copas de cada tipo, tomadas al azar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Centres of the crowns in map units: {true}, {false}, {missed}. {note}</source>
      <translation>Centros de las copas en unidades del mapa: {true}, {false}, {missed}. {note}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>IoU of the matches ({count:,}): 0 is no overlap, 1 is identical; median {median:.2f}.</source>
      <translation>IoU de las correspondencias ({count:,}): 0 es sin superposición, 1 es idéntico; mediana {median:.2f}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Distances between reference crowns and the centres of predicted crowns ({count:,}): mean {mean:.2f} {unit}, RMSE {rmse:.2f} {unit}.</source>
      <translation>Distancias entre las copas de referencia y los centros de las copas predichas ({count:,}): media {mean:.2f} {unit}, RMSE {rmse:.2f} {unit}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Crown diameters of the matches ({unit}): bias (predicted minus reference) {bias:+.2f} {unit}, RMSE {rmse:.2f} {unit}, {correlation}. Equal diameters are on the dotted line. {note}</source>
      <translation>Diámetros de las copas con correspondencia ({unit}): sesgo (predicho menos referencia) {bias:+.2f} {unit}, RMSE {rmse:.2f} {unit}, {correlation}. Los diámetros iguales están sobre la línea de puntos. {note}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Kolmogorov–Smirnov distance between the diameters of all predicted and all reference crowns: {distance:.2f} (0: equal distributions, 1: separate ones).</source>
      <translation>Distancia de Kolmogórov–Smirnov entre los diámetros de todas las copas predichas y de todas las copas de referencia: {distance:.2f} (0: distribuciones iguales, 1: distribuciones separadas).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>mean, {unit}</source>
      <translation>media, {unit}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>IoU 0.50 to 0.95</source>
      <translation>IoU de 0,50 a 0,95</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count} true positive</source>
      <translation>{count} verdadero positivo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count:,} true positives</source>
      <translation>{count} verdaderos positivos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count} false positive</source>
      <translation>{count} falso positivo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count:,} false positives</source>
      <translation>{count} falsos positivos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count} missed crown</source>
      <translation>{count} copa omitida</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count:,} missed crowns</source>
      <translation>{count:,} copas omitidas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Evaluation of the crowns of “{layer}”</source>
      <translation>Evaluación de las copas de «{layer}»</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>correlation {value:.2f}</source>
      <translation>correlación {value:.2f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>correlation undefined</source>
      <translation>correlación no definida</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/map_picture.py" />
      <source>{count} crown is too small for an outline at this scale; a point marks it.</source>
      <translation>{count} copa es demasiado pequeña para un contorno a esta escala; un punto la señala.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/map_picture.py" />
      <source>{count:,} crowns are too small for outlines at this scale; points mark them, and where several share a pixel, only one is visible.</source>
      <translation>{count:,} copas son demasiado pequeñas para contornos a esta escala; unos puntos las señalan y, donde varias comparten un píxel, solo se ve una.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/map_picture.py" />
      <source>score {low:.2f} to {high:.2f}</source>
      <translation>puntuación {low:.2f} a {high:.2f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/map_picture.py" />
      <source>other classes</source>
      <translation>otras clases</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The height of a crown is the maximum of the height model inside it, without single-pixel spikes.</source>
      <translation>La altura de una copa es el máximo del modelo de altura dentro de ella, sin los valores atípicos de píxeles aislados.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The accuracy is known only from a comparison with crowns that were mapped independently.</source>
      <translation>La exactitud solo se conoce mediante una comparación con copas cartografiadas de forma independiente.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>precision</source>
      <translation>precisión</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>recall</source>
      <translation>exhaustividad (recall)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>{count} crown without a model was added to the layer.</source>
      <translation>Se añadió a la capa {count} copa sin modelo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>{count:,} crowns without a model were added to the layer.</source>
      <translation>Se añadieron a la capa {count:,} copas sin modelo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>Software: DeepForest for QGIS {version}, PyTorch {torch}, torchvision {torchvision}.</source>
      <translation>Software: DeepForest for QGIS {version}, PyTorch {torch}, torchvision {torchvision}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The tree crowns of raster “{raster}” were detected on {date} with the model “{model}”, a convolutional neural network ({architecture}), by the method of DeepForest (Weinstein et al. 2019, 2020).</source>
      <translation>Las copas de los árboles del ráster «{raster}» se detectaron el {date} con el modelo «{model}», una red neuronal convolucional ({architecture}), con el método de DeepForest (Weinstein et al. 2019, 2020).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The network gives each crown a box and a score from 0 to 1, which is not a probability. Crowns with a score below {score} were dropped; of several boxes whose IoU is above {iou}, the one with the highest score was kept.</source>
      <translation>La red asigna a cada copa un recuadro y una puntuación de 0 a 1, que no es una probabilidad. Las copas con una puntuación inferior a {score} se descartaron; de varios recuadros cuya IoU es superior a {iou}, se conservó el de mayor puntuación.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>On the validation data of the model: {metrics}. These values apply to that data, not to this raster; the accuracy here is known only from a comparison with crowns that were mapped independently.</source>
      <translation>En los datos de validación del modelo: {metrics}. Estos valores se refieren a esos datos, no a este ráster; aquí la exactitud solo se conoce mediante una comparación con copas cartografiadas de forma independiente.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The model was trained with: {sources}.</source>
      <translation>El modelo se entrenó con: {sources}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The tree crowns of layer “{layer}” were detected on {dates} with the model “{models}”, by the method of DeepForest (Weinstein et al. 2019, 2020).</source>
      <translation>Las copas de los árboles de la capa «{layer}» se detectaron el {dates} con el modelo «{models}», con el método de DeepForest (Weinstein et al. 2019, 2020).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The network gives each crown a box and a score from 0 to 1, which is not a probability. The lowest score of these crowns is {score:.2f}.</source>
      <translation>La red asigna a cada copa un recuadro y una puntuación de 0 a 1, que no es una probabilidad. La puntuación más baja de estas copas es {score:.2f}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The layer “{layer}” does not state how its crowns were mapped.</source>
      <translation>La capa «{layer}» no indica cómo se cartografiaron sus copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>Heights are those of the field height_m of the layer.</source>
      <translation>Las alturas son las del campo height_m de la capa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Batch size</source>
      <translation>Tamaño de lote</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Optimizer</source>
      <translation>Optimizador</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Seed</source>
      <translation>Semilla</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Training patches</source>
      <translation>Parches de entrenamiento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Training crowns</source>
      <translation>Copas de entrenamiento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Replayed patches</source>
      <translation>Parches reutilizados (replay)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Score threshold before the evaluation</source>
      <translation>Umbral de puntuación antes de la evaluación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>NMS threshold before the evaluation</source>
      <translation>Umbral de NMS antes de la evaluación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Thresholds: reference crowns</source>
      <translation>Umbrales: copas de referencia</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Thresholds: number of reference crowns</source>
      <translation>Umbrales: número de copas de referencia</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Thresholds: F1</source>
      <translation>Umbrales: F1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Thresholds: date</source>
      <translation>Umbrales: fecha</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Warm-up of the learning rate (steps)</source>
      <translation>Calentamiento de la tasa de aprendizaje (pasos)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Factor of the learning rate for the backbone</source>
      <translation>Factor de la tasa de aprendizaje para el backbone</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Weight decay</source>
      <translation>Decaimiento de los pesos (weight decay)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Largest norm of the gradient</source>
      <translation>Norma máxima del gradiente</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Decay of the average of the weights</source>
      <translation>Decaimiento del promedio de los pesos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>NEON evaluation plots</source>
      <translation>Parcelas de evaluación de NEON</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>IDTReeS plots</source>
      <translation>Parcelas de IDTReeS</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>larch stands</source>
      <translation>rodales de alerce</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>oil palm</source>
      <translation>palma aceitera</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>F1 by source</source>
      <translation>F1 por fuente</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Largest number of detections in a patch</source>
      <translation>Número máximo de detecciones en un parche</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>backbone only, not a crown detector</source>
      <translation>solo backbone, no es un detector de copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Part</source>
      <translation>Parte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Model card of “{model}”</source>
      <translation>Ficha del modelo «{model}»</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Detected with model “{model}”, {time}, in {duration}.</source>
      <translation>Detectadas con el modelo «{model}», {time}, en {duration}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Crown diameters: mean of the width and the height of the crown on the ground; median {diameter} m.</source>
      <translation>Diámetros de copa: media del ancho y el alto de la copa en el terreno; mediana {diameter} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Heights of the crowns above ground; median {height} m. Crowns without a height are left out.</source>
      <translation>Alturas de las copas sobre el suelo; mediana {height} m. Las copas sin altura se excluyen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Scores of the crowns; median {score}.</source>
      <translation>Puntuaciones de las copas; mediana {score}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Tree crowns of “{raster}”</source>
      <translation>Copas de árboles de «{raster}»</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>x {xmin:.9g} to {xmax:.9g}, y {ymin:.9g} to {ymax:.9g}</source>
      <translation>x de {xmin:.9g} a {xmax:.9g}; y de {ymin:.9g} a {ymax:.9g}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>{low:g} to {high:g}</source>
      <translation>{low:g} a {high:g}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>{width} × {height} pixels; {computation}</source>
      <translation>{width} × {height} píxeles; {computation}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>whole raster</source>
      <translation>todo el ráster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>Processed (%)</source>
      <translation>Procesado (%)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>90% diameter (m)</source>
      <translation>Diámetro del 90 % (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>Mean crown area (m²)</source>
      <translation>Área media de copa (m²)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>90% height (m)</source>
      <translation>Altura del 90 % (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>Trees, estimate</source>
      <translation>Árboles, estimación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>95% interval: {low} to {high}</source>
      <translation>Intervalo del 95 %: {low} a {high}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>Stands with the crowns “{crowns}”</source>
      <translation>Rodales con las copas «{crowns}»</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>mAP</source>
      <translation>mAP</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Recall</source>
      <translation>Exhaustividad</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Training: loss</source>
      <translation>Entrenamiento: pérdida</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Training: classification</source>
      <translation>Entrenamiento: clasificación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Training: box regression</source>
      <translation>Entrenamiento: regresión de recuadros</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Training: centerness</source>
      <translation>Entrenamiento: centralidad (centerness)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Validation: loss</source>
      <translation>Validación: pérdida</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Validation: classification</source>
      <translation>Validación: clasificación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Validation: box regression</source>
      <translation>Validación: regresión de recuadros</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Validation: centerness</source>
      <translation>Validación: centralidad (centerness)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{count} epoch</source>
      <translation>{count} época</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{count:,} epochs</source>
      <translation>{count:,} épocas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{epochs}; the weights after epoch {number:,} were kept.</source>
      <translation>{epochs}; se conservaron los pesos de después de la época {number:,}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The score threshold of the model is {threshold}. F1 is largest, {f1}, at a score threshold of {best}.</source>
      <translation>El umbral de puntuación del modelo es {threshold}. F1 es máximo, {f1}, con un umbral de puntuación de {best}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>No epoch was finished.</source>
      <translation>No se terminó ninguna época.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{epochs}; the start model was kept because the last epoch is not better.</source>
      <translation>{epochs}; se conservó el modelo de partida porque la última época no es mejor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{epochs}; the start model was kept because no epoch is better.</source>
      <translation>{epochs}; se conservó el modelo de partida porque ninguna época es mejor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{count} crown</source>
      <translation>{count} copa</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{count:,} crowns</source>
      <translation>{count} copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The score threshold of the model is {threshold}. No detected crown matches an annotated crown at any threshold.</source>
      <translation>El umbral de puntuación del modelo es {threshold}. Ninguna copa detectada se corresponde con una copa anotada con ningún umbral.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{count} crown annotated</source>
      <translation>{count} copa anotada</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{count:,} crowns annotated</source>
      <translation>{count:,} copas anotadas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{count} crown detected</source>
      <translation>{count} copa detectada</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{count:,} crowns detected</source>
      <translation>{count:,} copas detectadas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The metrics are uncertain because the validation patches have only {crowns}.</source>
      <translation>Las métricas son inciertas porque los parches de validación solo tienen {crowns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The ranges given with the metrics are 95% confidence intervals (Wilson).</source>
      <translation>Los rangos indicados con las métricas son intervalos de confianza del 95 % (Wilson).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>F1 is largest, {f1}, at a score threshold of {threshold}.</source>
      <translation>F1 es máximo, {f1}, con un umbral de puntuación de {threshold}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>This threshold is stored in the model. Prediction uses it unless another one is given.</source>
      <translation>Este umbral está guardado en el modelo. La predicción lo usa salvo que se indique otro.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The threshold of the model was set in the configuration.</source>
      <translation>El umbral del modelo se estableció en la configuración.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>F1 at the threshold of the model, {f1}, is lower by less than the standard error of F1, {error}. Of such thresholds, the one closest to that of the start model is stored, because the validation crowns do not determine the threshold more precisely.</source>
      <translation>El F1 en el umbral del modelo, {f1}, es inferior en menos que el error estándar de F1, {error}. De esos umbrales se guarda el más cercano al del modelo de partida, porque las copas de validación no determinan el umbral con más precisión.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>scores {low:.2f} to {high:.2f}</source>
      <translation>puntuaciones de {low:.2f} a {high:.2f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The last epoch is not better than the start model, so the start model was kept.</source>
      <translation>La última época no es mejor que el modelo de partida, por lo que se conservó el modelo de partida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>No epoch is better than the start model, so the start model was kept.</source>
      <translation>Ninguna época es mejor que el modelo de partida, por lo que se conservó el modelo de partida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>F1 changed from {before} to {after} through fine-tuning.</source>
      <translation>El F1 cambió de {before} a {after} con el ajuste fino.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The intervals of F1 overlap, so the change may be random.</source>
      <translation>Los intervalos de F1 se solapan, por lo que el cambio puede ser aleatorio.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>The engine failed unexpectedly ({type}: {error}).</source>
      <translation>El motor falló de forma inesperada ({type}: {error}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>The traceback is in the message log; please report it.</source>
      <translation>La traza está en el registro de mensajes; por favor, comuníquela.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>The request cannot be read: {error}.</source>
      <translation>No se puede leer la petición: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>Reading images</source>
      <translation>Leyendo imágenes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>Raster '{raster}' is not one of the {count:,} images of '{path}', for example '{image}'.</source>
      <translation>El ráster «{raster}» no es una de las {count:,} imágenes de «{path}», por ejemplo «{image}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>The file must have the name of the annotated image; only folder and suffix may differ.</source>
      <translation>El archivo debe tener el nombre de la imagen anotada; solo la carpeta y la extensión pueden ser distintas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>Raster '{raster}' is georeferenced by ground control points or RPCs. It cannot be used with annotation files, which have pixel coordinates.</source>
      <translation>El ráster «{raster}» está georreferenciado mediante puntos de control o RPC. No se puede usar con archivos de anotaciones, que contienen coordenadas de píxel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>Warp the raster (gdalwarp, or Raster › Projections › Warp in QGIS), and use annotations of the result.</source>
      <translation>Transforme el ráster (gdalwarp, o en QGIS Ráster › Proyecciones › Combar) y use anotaciones del resultado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>'{path}': image '{image}' was annotated with {stated_width} × {stated_height} pixels, but '{raster}' has {width} × {height}.</source>
      <translation>«{path}»: la imagen «{image}» se anotó con {stated_width} × {stated_height} píxeles, pero «{raster}» tiene {width} × {height}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>Use the image that was annotated.</source>
      <translation>Use la imagen que se anotó.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>'{path}': {count} image has another name in folder '{folder}': '{name}' is '{file}'.</source>
      <translation>«{path}»: {count} imagen tiene otro nombre en la carpeta «{folder}»: «{name}» es «{file}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>'{path}': {count:,} images have other names in folder '{folder}', for example '{name}' is '{file}'.</source>
      <translation>«{path}»: {count:,} imágenes tienen otros nombres en la carpeta «{folder}», por ejemplo «{name}» es «{file}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>'{path}' has no crowns on image '{image}'.</source>
      <translation>«{path}» no tiene copas en la imagen «{image}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>Choose another raster or other annotations.</source>
      <translation>Elija otro ráster u otras anotaciones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>{count} image of '{path}' is missing in folder '{folder}': {first}.</source>
      <translation>{count} imagen de «{path}» falta en la carpeta «{folder}»: {first}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>{count:,} images of '{path}' are missing in folder '{folder}'. The first is {first}.</source>
      <translation>{count:,} imágenes de «{path}» faltan en la carpeta «{folder}». La primera es {first}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>'{path}': its only image '{image}' was used for raster '{raster}'.</source>
      <translation>«{path}»: su única imagen, «{image}», se asignó al ráster «{raster}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>Copying images</source>
      <translation>Copiando imágenes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>{crowns} on {images} ({empty:,} without crowns) written to '{path}'.</source>
      <translation>{crowns} en {images} ({empty:,} sin copas) escritas en «{path}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>{crowns} on {images} ({empty:,} without crowns).</source>
      <translation>{crowns} en {images} ({empty:,} sin copas).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>'{path}' has no images.</source>
      <translation>«{path}» no tiene imágenes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>Patches overlap: crowns in overlaps are counted, and written, once for each patch.</source>
      <translation>Los parches se superponen: las copas en las superposiciones se cuentan y se escriben una vez por cada parche.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>Choose another CRS.</source>
      <translation>Elija otro SRC.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>'{path}' is not an annotation file.</source>
      <translation>«{path}» no es un archivo de anotaciones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>It must be a file or folder with COCO, Pascal VOC, YOLO, Label Studio, CVAT, DeepForest CSV or RetinaNet CSV annotations. Layers are only written to a folder.</source>
      <translation>Debe ser un archivo o una carpeta con anotaciones COCO, Pascal VOC, YOLO, Label Studio, CVAT, DeepForest CSV o RetinaNet CSV. Las capas solo se escriben en una carpeta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>{count} image</source>
      <translation>{count} imagen</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>{count:,} images</source>
      <translation>{count:,} imágenes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>CRS '{crs}' was not used because the images have no CRS.</source>
      <translation>No se usó el SRC «{crs}» porque las imágenes no tienen SRC.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>{count} crown of '{path}' cannot be transformed to CRS {crs}.</source>
      <translation>{count} copa de «{path}» no se puede transformar al SRC {crs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>{count:,} crowns of '{path}' cannot be transformed to CRS {crs}.</source>
      <translation>{count:,} copas de «{path}» no se pueden transformar al SRC {crs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>'{path}': {count} image is reserved for validation, which a layer does not store.</source>
      <translation>«{path}»: {count} imagen está reservada para la validación, lo que una capa no guarda.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>'{path}': {count:,} images are reserved for validation, which a layer does not store.</source>
      <translation>«{path}»: {count:,} imágenes están reservadas para la validación, lo que una capa no guarda.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>CRS '{crs}' cannot be read: {error}.</source>
      <translation>No se puede leer el SRC «{crs}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>Images '{one}' and '{other}' cannot be in one layer: only one of them has a georeference and a CRS.</source>
      <translation>Las imágenes «{one}» y «{other}» no pueden estar en una misma capa: solo una de ellas tiene georreferencia y SRC.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>Convert them separately.</source>
      <translation>Conviértalas por separado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Check that the layer and the images cover the same location and that their CRSs are correct.</source>
      <translation>Compruebe que la capa y las imágenes cubren el mismo lugar y que sus SRC son correctos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>The images of layer '{layer}' are missing.</source>
      <translation>Faltan las imágenes de la capa «{layer}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Give a raster, or a folder of images.</source>
      <translation>Indique un ráster o una carpeta de imágenes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Folder '{folder}' has no images.</source>
      <translation>La carpeta «{folder}» no contiene imágenes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>The {count} crown of layer '{layer}' is outside the images.</source>
      <translation>La única copa ({count}) de la capa «{layer}» está fuera de las imágenes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>All {count:,} crowns of layer '{layer}' are outside the images.</source>
      <translation>Todas las {count:,} copas de la capa «{layer}» están fuera de las imágenes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Layer '{layer}': {count} crown skipped, of which at most half is inside an image.</source>
      <translation>Capa «{layer}»: {count} copa con la mitad o menos dentro de una imagen descartada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Layer '{layer}': {count:,} crowns skipped, of which at most half is inside an image.</source>
      <translation>Capa «{layer}»: {count:,} copas con la mitad o menos dentro de una imagen descartadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Layer '{layer}': {count} crown clipped at the border of an image.</source>
      <translation>Capa «{layer}»: {count} copa recortada en el borde de una imagen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Layer '{layer}': {count:,} crowns clipped at the borders of images.</source>
      <translation>Capa «{layer}»: {count:,} copas recortadas en los bordes de imágenes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>{count} image without crowns was not exported. If it has no trees, enable 'Keep images without crowns'.</source>
      <translation>{count} imagen sin copas no se exportó. Si no contiene árboles, active «Conservar las imágenes sin copas».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>{count:,} images without crowns were not exported. If they have no trees, enable 'Keep images without crowns'.</source>
      <translation>{count:,} imágenes sin copas no se exportaron. Si no contienen árboles, active «Conservar las imágenes sin copas».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/eta.py" />
      <source>{used:.1f} GB of memory and {reserved:.1f} GB of GPU memory</source>
      <translation>{used:.1f} GB de memoria y {reserved:.1f} GB de memoria de la GPU</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/eta.py" />
      <source>{used:.1f} GB of memory</source>
      <translation>{used} GB de memoria</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/eta.py" />
      <source>Estimated time for the remaining {steps}: {duration}. The engine uses {memory}.</source>
      <translation>Tiempo estimado para lo restante ({steps}): {duration}. El motor usa {memory}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count} predicted crown in an ignored box is neither a true nor a false positive.</source>
      <translation>{count} copa predicha en un recuadro ignorado no es ni un verdadero positivo ni un falso positivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count:,} predicted crowns in ignored boxes are neither true nor false positives.</source>
      <translation>{count:,} copas predichas en recuadros ignorados no son ni verdaderos positivos ni falsos positivos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>No crown of '{predictions}' overlaps one of '{truth}'. Check that both cover the same location and that their CRSs are correct.</source>
      <translation>Ninguna copa de «{predictions}» se superpone con una de «{truth}». Compruebe que ambas cubren el mismo lugar y que sus SRC son correctos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>No crown of '{predictions}' is at one of '{truth}'. Check that both cover the same location, that their CRSs are correct, and that the tolerance is large enough.</source>
      <translation>Ninguna copa de «{predictions}» está en el lugar de una de «{truth}». Compruebe que ambas cubren el mismo lugar, que sus SRC son correctos y que la tolerancia es suficiente.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' has no field 'score' with numbers, so mAP is undefined.</source>
      <translation>La capa «{layer}» no tiene un campo 'score' con números, por lo que mAP no está definido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Position error of the matched crowns: mean {mean:.2f} m, RMSE {rmse:.2f} m.</source>
      <translation>Error de posición de las copas con correspondencia: media {mean:.2f} m, RMSE {rmse:.2f} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Diameters of the matched crowns: bias {bias:+.2f} m (predicted minus reference), RMSE {rmse:.2f} m.</source>
      <translation>Diámetros de las copas con correspondencia: sesgo {bias:+.2f} m (predicho menos referencia), RMSE {rmse:.2f} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Comparing crowns</source>
      <translation>Comparando copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>{count} crown of layer '{layer}' without a score was ranked last.</source>
      <translation>{count} copa de la capa «{layer}» sin puntuación se ordenó en último lugar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>{count:,} crowns of layer '{layer}' without a score were ranked last.</source>
      <translation>{count:,} copas de la capa «{layer}» sin puntuación se ordenaron en último lugar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>{count} predicted crown with its centre outside the areas ignored.</source>
      <translation>{count} copa predicha con el centro fuera de las áreas no se tuvo en cuenta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>{count:,} predicted crowns with their centres outside the areas ignored.</source>
      <translation>{count:,} copas predichas con el centro fuera de las áreas no se tuvieron en cuenta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>{count} reference crown with its centre outside the areas ignored.</source>
      <translation>{count} copa de referencia con el centro fuera de las áreas no se tuvo en cuenta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>{count:,} reference crowns with their centres outside the areas ignored.</source>
      <translation>{count:,} copas de referencia con el centro fuera de las áreas no se tuvieron en cuenta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Neither '{predictions}' nor '{truth}' has a CRS, so distances in metres are unknown.</source>
      <translation>Ni «{predictions}» ni «{truth}» tienen SRC, por lo que se desconocen las distancias en metros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Assign a CRS to one of the layers, or match by containment.</source>
      <translation>Asigne un SRC a una de las capas o use la correspondencia por contención (containment).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>No reference crown of layer '{truth}' can be transformed to the CRS of '{predictions}'.</source>
      <translation>Ninguna copa de referencia de la capa «{truth}» se puede transformar al SRC de «{predictions}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Check that the CRSs of both layers are correct.</source>
      <translation>Compruebe que los SRC de ambas capas son correctos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Layer '{layer}' has no crowns, so precision is undefined.</source>
      <translation>La capa «{layer}» no tiene copas, por lo que la precisión no está definida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Precision and F1 are undefined: without areas to evaluate, predicted crowns that match no point of '{truth}' may be trees that were not surveyed. Set areas in which every tree has a point.</source>
      <translation>La precisión y F1 no están definidas: sin áreas a evaluar, las copas predichas que no se corresponden con ningún punto de «{truth}» pueden ser árboles que no se inventariaron. Establezca áreas en las que cada árbol tenga un punto.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Neither layer has a CRS; their coordinates were compared without transformation.</source>
      <translation>Ninguna de las capas tiene SRC; sus coordenadas se compararon sin transformación.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Layer '{layer}' has no CRS; that of the crowns, {crs}, was assumed.</source>
      <translation>La capa «{layer}» no tiene SRC; se supuso el de las copas, {crs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>The areas of layer '{layer}' cannot be transformed to the CRS of the crowns.</source>
      <translation>Las áreas de la capa «{layer}» no se pueden transformar al SRC de las copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Check that its CRS is correct.</source>
      <translation>Compruebe que su SRC es correcto.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>No reference crown has its centre inside the areas, so recall is undefined.</source>
      <translation>Ninguna copa de referencia tiene su centro dentro de las áreas, por lo que la exhaustividad no está definida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Layer '{layer}' has no CRS; that of '{other}', {crs}, was assumed.</source>
      <translation>La capa «{layer}» no tiene SRC; se supuso el de «{other}», {crs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Layer '{layer}' contains points, but the length of a metre is unknown without a CRS.</source>
      <translation>La capa «{layer}» contiene puntos, pero sin un SRC se desconoce la longitud de un metro.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Assign a CRS to the layer, or use polygons.</source>
      <translation>Asigne un SRC a la capa o use polígonos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>{rule} Matched crowns have equal classes. Matches are one to one: the largest number of matches, then the smallest total distance.</source>
      <translation>{rule} Las copas con correspondencia tienen clases iguales. Las correspondencias son de una a una: el mayor número de correspondencias y, después, la menor distancia total.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>{rule} Matches are one to one: the largest number of matches, then the smallest total distance.</source>
      <translation>{rule} Las correspondencias son de una a una: el mayor número de correspondencias y, después, la menor distancia total.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>A reference crown matches a predicted crown that contains its centre.</source>
      <translation>Una copa de referencia se corresponde con una copa predicha que contiene su centro.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>A reference crown matches a predicted crown whose centre is within {tolerance:g} m plus {share:.0f}% of the crown diameter.</source>
      <translation>Una copa de referencia se corresponde con una copa predicha cuyo centro está como máximo a {tolerance:g} m más el {share:.0f} % del diámetro de copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>A reference crown matches a predicted crown whose centre is within {tolerance:g} m.</source>
      <translation>Una copa de referencia se corresponde con una copa predicha cuyo centro está como máximo a {tolerance:g} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>Lowest score of the predicted crowns</source>
      <translation>Puntuación más baja de las copas predichas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>Class fields</source>
      <translation>Campos de clase</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>CRS of the comparison</source>
      <translation>SRC de la comparación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>Matching threshold (IoU)</source>
      <translation>Umbral de correspondencia (IoU)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>Tolerance (m)</source>
      <translation>Tolerancia (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>Crown diameter of points (m)</source>
      <translation>Diámetro de copa de los puntos (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>map units</source>
      <translation>unidades del mapa</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Suggested score threshold: {score:.3g}, NMS threshold: {nms:.2f}. F1 is {best:.3f}; with all predicted crowns it is {present:.3f}.</source>
      <translation>Umbral de puntuación sugerido: {score:.3g}, umbral de NMS: {nms:.2f}. F1 es {best:.3f}; con todas las copas predichas es {present:.3f}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Only score thresholds of at least {score:.3g} and NMS thresholds of at most {nms:.2f} can be judged, because the prediction contains no other crowns. For more, predict with a lower score threshold and a larger NMS threshold.</source>
      <translation>Solo se pueden evaluar umbrales de puntuación de al menos {score:.3g} y umbrales de NMS de como máximo {nms:.2f}, porque la predicción no contiene otras copas. Para evaluar más, prediga con un umbral de puntuación más bajo y un umbral de NMS más alto.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>The predicted crowns are of another model ({models}) than '{model}', in which the thresholds are stored.</source>
      <translation>Las copas predichas son de otro modelo ({models}), no de «{model}», en el que se guardan los umbrales.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>The predicted crowns are of other models ({models}) than '{model}', in which the thresholds are stored.</source>
      <translation>Las copas predichas son de otros modelos ({models}), no de «{model}», en el que se guardan los umbrales.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Score threshold {score:.3g} stored in '{model}' (previously {old:.3g}). The NMS threshold is unchanged.</source>
      <translation>Umbral de puntuación {score:.3g} guardado en «{model}» (antes {old:.3g}). El umbral de NMS no cambia.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Score threshold {score:.3g} and NMS threshold {nms:.2f} stored in '{model}' (previously {old:.3g} and {old_nms:.2f}).</source>
      <translation>Umbral de puntuación {score:.3g} y umbral de NMS {nms:.2f} guardados en «{model}» (antes {old:.3g} y {old_nms:.2f}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Thresholds are not suggested, because the predicted crowns have no scores from 0 to 1.</source>
      <translation>No se sugieren umbrales porque las copas predichas no tienen puntuaciones de 0 a 1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Thresholds are not suggested, because F1 is undefined.</source>
      <translation>No se sugieren umbrales porque F1 no está definido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Thresholds are not suggested, because no crown matches.</source>
      <translation>No se sugieren umbrales porque ninguna copa tiene correspondencia.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/allometry.py" />
      <source>Layer '{layer}' has no field '{field}', which the allometry needs.</source>
      <translation>La capa «{layer}» no tiene el campo «{field}», que necesita la alometría.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/allometry.py" />
      <source>Add heights to the crowns first, or use an expression of the crown diameter.</source>
      <translation>Añada primero alturas a las copas o use una expresión del diámetro de copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>Shift of the later crowns: {east:+.2f} m to the east, {north:+.2f} m to the north (median of {pairs:,} pairs of crowns; {spread:.2f} m between the centres of a pair without it).</source>
      <translation>Desplazamiento de las copas posteriores: {east:+.2f} m hacia el este, {north:+.2f} m hacia el norte (mediana de {pairs:,} pares de copas; sin él, {spread:.2f} m entre los centros de un par).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>{kept:,} crowns kept, {gone:,} gone, {new:,} new, {unknown:,} unknown.</source>
      <translation>{kept:,} copas mantenidas, {gone:,} desaparecidas, {new:,} nuevas, {unknown:,} desconocidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>The stands were not used, because no output was given for their changes.</source>
      <translation>Los rodales no se usaron porque no se indicó ninguna salida para sus cambios.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>The shift between the two flights is unknown: too few crowns correspond within {reach:g} m. No crown was moved.</source>
      <translation>Se desconoce el desplazamiento entre los dos vuelos: muy pocas copas se corresponden dentro de {reach:g} m. No se movió ninguna copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>The later crowns were moved by this shift.</source>
      <translation>Las copas posteriores se movieron según este desplazamiento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>No crown of '{before}' matches one of '{after}'. Check that both cover the same location and that their CRSs are correct.</source>
      <translation>Ninguna copa de «{before}» se corresponde con una de «{after}». Compruebe que ambas cubren el mismo lugar y que sus SRC son correctos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>The later crowns are shifted by {length:.2f} m, which causes wrong changes. Consider 'Correct the shift'.</source>
      <translation>Las copas posteriores están desplazadas {length:.2f} m, lo que causa cambios falsos. Considere «Corregir el desplazamiento».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>Mean growth of the diameter: {growth:+.2f} m.</source>
      <translation>Crecimiento medio del diámetro: {growth:+.2f} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>Mean growth of the crown area: {growth:+.2f} m².</source>
      <translation>Crecimiento medio del área de copa: {growth:+.2f} m².</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>Mean growth of the height: {growth:+.2f} m.</source>
      <translation>Crecimiento medio de la altura: {growth:+.2f} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/count_interval.py" />
      <source>With a precision or recall of 0, the number of trees is unknown.</source>
      <translation>Con una precisión o una exhaustividad (recall) de 0 se desconoce el número de árboles.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/count_interval.py" />
      <source>Leave these values empty.</source>
      <translation>Deje vacíos estos valores.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/count_interval.py" />
      <source>Layer '{layer}' has no true positives in the field 'result'.</source>
      <translation>La capa «{layer}» no tiene verdaderos positivos en el campo 'result'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/count_interval.py" />
      <source>Choose the matches that 'Evaluate' wrote.</source>
      <translation>Elija las correspondencias que escribió «Evaluar copas».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/count_interval.py" />
      <source>Layer '{layer}' has no false positives: they do not count if points are evaluated without areas.</source>
      <translation>La capa «{layer}» no tiene falsos positivos: no cuentan si se evalúan puntos sin áreas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/count_interval.py" />
      <source>Evaluate with areas in which every tree has a point, or give the four numbers.</source>
      <translation>Evalúe con áreas en las que cada árbol tenga un punto o indique los cuatro números.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>Measuring crowns</source>
      <translation>Midiendo copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>{count} crown is lower than {least:g} m and was left out.</source>
      <translation>{count} copa es más baja que {least:g} m y se excluyó.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>{count:,} crowns are lower than {least:g} m and were left out.</source>
      <translation>{count:,} copas son más bajas que {least:g} m y se excluyeron.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>{count} crown with attributes.</source>
      <translation>{count} copa con atributos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>{count:,} crowns with attributes.</source>
      <translation>{count:,} copas con atributos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>Fields of layer '{layer}' are replaced: {fields}.</source>
      <translation>Se reemplazan campos de la capa «{layer}»: {fields}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>No crown of layer '{layer}' overlaps raster '{raster}'. Check that both cover the same location and that their CRSs are correct.</source>
      <translation>Ninguna copa de la capa «{layer}» se superpone con el ráster «{raster}». Compruebe que ambos cubren el mismo lugar y que sus SRC son correctos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>'{layer}' has no CRS; that of '{other}' was assumed.</source>
      <translation>«{layer}» no tiene SRC; se supuso el de «{other}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/inputs.py" />
      <source>Layer '{layer}' has no crowns.</source>
      <translation>La capa «{layer}» no tiene copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/inputs.py" />
      <source>Neither layer has a CRS, so areas and numbers per hectare are unknown.</source>
      <translation>Ninguna de las dos capas tiene SRC, por lo que se desconocen las áreas y los números por hectárea.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/inputs.py" />
      <source>The processed area of '{layer}' is empty, or cannot be transformed to the CRS of the crowns.</source>
      <translation>El área procesada de «{layer}» está vacía o no se puede transformar al SRC de las copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/inputs.py" />
      <source>Check its CRS, and for a raster its no data value.</source>
      <translation>Compruebe su SRC y, en el caso de un ráster, su valor sin datos (nodata).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stand_layer.py" />
      <source>Attributes of '{layer}' with the name of a figure got the suffix _stand: {fields}.</source>
      <translation>Los atributos de «{layer}» con el nombre de un valor calculado recibieron el sufijo _stand: {fields}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stand_map.py" />
      <source>crowns</source>
      <translation>copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stand_map.py" />
      <source>stands</source>
      <translation>rodales</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stand_map.py" />
      <source>The report has no map. {error}</source>
      <translation>El informe no tiene mapa. {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stand_map.py" />
      <source>Drawing the map of the report</source>
      <translation>Dibujo del mapa del informe</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Summarizing stands</source>
      <translation>Resumiendo rodales</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Quantities of an allometry are rough estimates without a local calibration: compare them with measured trees.</source>
      <translation>Las magnitudes de una alometría son estimaciones aproximadas sin una calibración local: compárelas con árboles medidos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count} crown is in a stand, but outside the processed area. It does not count.</source>
      <translation>{count} copa está en un rodal, pero fuera del área procesada. No cuenta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count:,} crowns are in stands, but outside the processed area. They do not count.</source>
      <translation>{count:,} copas están en rodales, pero fuera del área procesada. No cuentan.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count} stand is outside the processed area, so its figures are unknown.</source>
      <translation>{count} rodal está fuera del área procesada, por lo que se desconocen sus valores.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count:,} stands are outside the processed area, so their figures are unknown.</source>
      <translation>{count:,} rodales están fuera del área procesada, por lo que se desconocen sus valores.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{crowns} in {stands}; {outside:,} outside.</source>
      <translation>{crowns} en {stands}; {outside:,} fuera.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>No crown is in a stand. Check that both layers cover the same location and their CRSs.</source>
      <translation>Ninguna copa está en un rodal. Compruebe que ambas capas cubren el mismo lugar y que sus SRC son correctos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>The crowns have more than {most} classes. The less frequent ones share the field 'pct_other'.</source>
      <translation>Las copas tienen más de {most} clases. Las menos frecuentes comparten el campo 'pct_other'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count} crown has no value of the allometry and is missing in its sums.</source>
      <translation>{count} copa no tiene valor de la alometría y falta en sus sumas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count:,} crowns have no value of the allometry and are missing in its sums.</source>
      <translation>{count:,} copas no tienen valor de la alometría y faltan en sus sumas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{hectares:,.2f} ha, {stems:,.1f} stems per hectare, crown cover {cover:.1f}%.</source>
      <translation>{hectares:,.2f} ha, {stems:,.1f} pies por hectárea, cobertura de copas {cover:.1f} %.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>About {trees:,.0f} trees (95% interval {low:,.0f} to {high:,.0f}), from precision {precision:.3f} and recall {recall:.3f}. The interval contains only the binomial uncertainty of these two.</source>
      <translation>Unos {trees:,.0f} árboles (intervalo del 95 %: {low:,.0f} a {high:,.0f}), según la precisión {precision:.3f} y la exhaustividad (recall) {recall:.3f}. El intervalo solo contiene la incertidumbre binomial de ambas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>A crown belongs to the stand that contains its centre.</source>
      <translation>Una copa pertenece al rodal que contiene su centro.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Crown cover: union of the crowns, each box as its inscribed ellipse.</source>
      <translation>Cobertura de copas: unión de las copas, cada recuadro como su elipse inscrita.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Number of trees: crowns times precision ({precision:.3f}) divided by recall ({recall:.3f}); 95% interval from the binomial uncertainty of both.</source>
      <translation>Número de árboles: copas multiplicadas por la precisión ({precision:.3f}) y divididas entre la exhaustividad (recall, {recall:.3f}); intervalo del 95 % según la incertidumbre binomial de ambas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>precision {precision:.3f}, recall {recall:.3f}</source>
      <translation>precisión {precision:.3f}, exhaustividad (recall) {recall:.3f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Allometry: {formula}. {source}</source>
      <translation>Alometría: {formula}. {source}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Allometry: {formula}.</source>
      <translation>Alometría: {formula}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count} stand</source>
      <translation>{count} rodal</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count:,} stands</source>
      <translation>{count:,} rodales</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Figures per hectare: of the processed part.</source>
      <translation>Valores por hectárea: de la parte procesada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Processed area: unknown.</source>
      <translation>Área procesada: desconocida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Evaluation</source>
      <translation>Evaluación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/tree_heights.py" />
      <source>{count} crown has no height, because height model '{raster}' has no data there.</source>
      <translation>{count} copa no tiene altura porque el modelo de altura «{raster}» no tiene datos allí.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/tree_heights.py" />
      <source>{count:,} crowns have no height, because height model '{raster}' has no data there.</source>
      <translation>{count:,} copas no tienen altura porque el modelo de altura «{raster}» no tiene datos allí.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/tree_heights.py" />
      <source>{count} crown: the height is the 99th percentile, because the maximum is a spike.</source>
      <translation>{count} copa: la altura es el percentil 99 porque el máximo es un valor atípico.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/tree_heights.py" />
      <source>{count:,} crowns: the height is the 99th percentile, because the maximum is a spike.</source>
      <translation>{count:,} copas: la altura es el percentil 99 porque el máximo es un valor atípico.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/tree_heights.py" />
      <source>Height model '{raster}' has heights below {low:g} m or above {high:g} m, which are treated as no data. Check that it contains heights above ground in metres and declares its no data value.</source>
      <translation>El modelo de altura «{raster}» tiene alturas inferiores a {low:g} m o superiores a {high:g} m, que se tratan como ausencia de datos. Compruebe que contiene alturas sobre el suelo en metros y que declara su valor sin datos (nodata).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/zonal_statistics.py" />
      <source>The package exactextract, which measures rasters under crowns, is not installed.</source>
      <translation>El paquete exactextract, que mide rásteres bajo las copas, no está instalado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/zonal_statistics.py" />
      <source>Install it with: pip install 'deepforest-qgis[zonal]'. On Linux on ARM, install it from conda-forge.</source>
      <translation>Instálelo con: pip install 'deepforest-qgis[zonal]'. En Linux sobre ARM, instálelo desde conda-forge.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/model_loading.py" />
      <source>Model '{model}' contains a backbone only, not a crown detector.</source>
      <translation>El modelo «{model}» contiene solo un backbone, no un detector de copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/model_loading.py" />
      <source>The bundled weights are a backbone only, not a crown detector.</source>
      <translation>Los pesos incluidos son solo un backbone, no un detector de copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/model_loading.py" />
      <source>Fine-tune a model first and choose it here.</source>
      <translation>Ajuste primero un modelo y elíjalo aquí.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/patch_images.py" />
      <source>Patch '{path}' cannot be written: {error}.</source>
      <translation>No se puede escribir el parche «{path}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/patch_images.py" />
      <source>Check that the disk is not full.</source>
      <translation>Compruebe que el disco no está lleno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/patch_size.py" />
      <source>Raster '{raster}' has coordinates in metres in a CRS in degrees: its first corner is at {east:.0f}, {north:.0f} in {crs}.</source>
      <translation>El ráster «{raster}» tiene coordenadas en metros en un SRC en grados: su primera esquina está en {east:.0f}, {north:.0f} en {crs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/patch_size.py" />
      <source>Assign the CRS of the coordinates, in QGIS with Layer &gt; Layer CRS &gt; Set Layer CRS, or in the file with: gdal_edit.py -a_srs EPSG:CODE FILE.</source>
      <translation>Asigne el SRC de las coordenadas: en QGIS con Capa &gt; SRC de la capa &gt; Establecer SRC de la capa, o en el archivo con: gdal_edit.py -a_srs EPSG:CODE FILE.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/patch_size.py" />
      <source>Raster '{raster}' has an implausible ground resolution: {resolution:.3g} m per pixel, so that a patch of {extent:g} m has {width} × {height} pixels.</source>
      <translation>El ráster «{raster}» tiene una resolución sobre el terreno poco plausible: {resolution:.3g} m por píxel, de modo que un parche de {extent:g} m tiene {width} × {height} píxeles.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/patch_size.py" />
      <source>Check the CRS of the raster and its unit. Crowns need at least {least} pixels per patch and pixels of at most {most:g} m. If the resolution is right, give the size explicitly.</source>
      <translation>Compruebe el SRC del ráster y su unidad. Las copas requieren al menos {least} píxeles por parche y píxeles de {most:g} m como máximo. Si la resolución es correcta, indique el tamaño explícitamente.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>Put the model into a folder that all machines of the cluster share, and choose this file.</source>
      <translation>Ponga el modelo en una carpeta que compartan todos los equipos del clúster y elija ese archivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>Model '{path}' does not exist on its machine.</source>
      <translation>El modelo «{path}» no existe en su equipo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>Model file '{path}' differs from that of the run.</source>
      <translation>El archivo de modelo «{path}» difiere del de la ejecución.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>Raster '{raster}' differs from that of the run.</source>
      <translation>El ráster «{raster}» difiere del de la ejecución.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>Put the raster into a folder that all machines of the cluster share.</source>
      <translation>Ponga el ráster en una carpeta que compartan todos los equipos del clúster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>It has version {found} of '{package}', but the run needs version {wanted}.</source>
      <translation>Tiene la versión {found} de «{package}», pero la ejecución necesita la versión {wanted}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>Install the same version on all machines of the cluster, and restart the workers.</source>
      <translation>Instale la misma versión en todos los equipos del clúster y reinicie los workers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Give at most this number. A prediction without worker processes uses all cores, too.</source>
      <translation>Indique como máximo este número. Una predicción sin procesos de trabajo también usa todos los núcleos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Worker processes and clusters need packages that are not installed: {packages}.</source>
      <translation>Los procesos de trabajo y los clústeres necesitan paquetes que no están instalados: {packages}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Run 'Set up engine' in QGIS, or install them with: pip install 'deepforest-qgis[dask]'.</source>
      <translation>Ejecute «Instalar motor» en QGIS o instálelos con: pip install 'deepforest-qgis[dask]'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>{workers:,} worker processes were requested, but this machine has {count} processor core.</source>
      <translation>Se solicitaron {workers:,} procesos de trabajo, pero este equipo tiene {count} núcleo de procesador.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>{workers:,} worker processes were requested, but this machine has {count:,} processor cores.</source>
      <translation>Se solicitaron {workers:,} procesos de trabajo, pero este equipo tiene {count:,} núcleos de procesador.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>The scheduler '{address}' has the unknown scheme '{scheme}'.</source>
      <translation>El planificador “{address}” tiene el esquema desconocido “{scheme}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Give an address such as tcp://10.0.0.1:8786. Known schemes: {schemes}.</source>
      <translation>Indique una dirección como tcp://10.0.0.1:8786. Esquemas conocidos: {schemes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>The worker processes cannot be started: {error}.</source>
      <translation>No se pueden iniciar los procesos de trabajo: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Use fewer worker processes, or none.</source>
      <translation>Use menos procesos de trabajo, o ninguno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>{count} worker on {hosts}.</source>
      <translation>{count} worker en {hosts}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>{count:,} workers on {hosts}.</source>
      <translation>{count:,} workers en {hosts}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Dashboard of the cluster: {dashboard}</source>
      <translation>Panel de control del clúster: {dashboard}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Worker '{worker}' cannot load the engine: {error}.</source>
      <translation>El worker «{worker}» no puede cargar el motor: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Install the same version of deepforest-qgis[dask] on all machines of the cluster, and restart the workers.</source>
      <translation>Instale la misma versión de deepforest-qgis[dask] en todos los equipos del clúster y reinicie los workers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>The scheduler '{address}' cannot be reached within {seconds} seconds: {error}.</source>
      <translation>No se puede acceder al planificador «{address}» en {seconds} segundos: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Check the address that the scheduler prints when it starts, and that no firewall blocks its port.</source>
      <translation>Compruebe la dirección que muestra el planificador al iniciarse y que ningún cortafuegos bloquea su puerto.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Worker '{worker}' has version {found} of '{package}', but this machine has version {wanted}.</source>
      <translation>El worker «{worker}» tiene la versión {found} de «{package}», pero este equipo tiene la versión {wanted}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>{count} machine</source>
      <translation>{count} equipo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>{count:,} machines</source>
      <translation>{count:,} equipos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>The workers cannot compute a block of windows: {error}.</source>
      <translation>Los workers no pueden calcular un bloque de ventanas: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>See the logs of the workers. Finished windows are kept.</source>
      <translation>Consulte los registros de los workers. Las ventanas terminadas se conservan.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>The connection to the scheduler of the cluster was lost.</source>
      <translation>Se perdió la conexión con el planificador del clúster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Start the cluster again, and run the same job: finished windows are kept.</source>
      <translation>Inicie de nuevo el clúster y ejecute la misma tarea: las ventanas terminadas se conservan.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>The cluster has had no workers for {seconds} seconds.</source>
      <translation>El clúster lleva {seconds} segundos sin workers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Start workers, and run the same job: finished windows are kept.</source>
      <translation>Inicie workers y ejecute la misma tarea: las ventanas terminadas se conservan.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Worker '{worker}' does not fit this run. {error}</source>
      <translation>El worker «{worker}» no es adecuado para esta ejecución. {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Preparing workers</source>
      <translation>Preparando workers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Worker '{first}' computes with {one}, but worker '{second}' with {other}.</source>
      <translation>El worker «{first}» calcula con {one}, pero el worker «{second}» con {other}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Choose a device and a numerical precision that all workers have.</source>
      <translation>Elija un dispositivo y una precisión numérica que tengan todos los workers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Several worker processes ended, one after the other, while they computed the same block of windows.</source>
      <translation>Varios procesos de trabajo terminaron, uno tras otro, mientras calculaban el mismo bloque de ventanas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Their memory may be too small: see their logs. Use a smaller batch size, and run the job again: finished windows are kept.</source>
      <translation>Puede que su memoria sea insuficiente: consulte sus registros. Use un tamaño de lote menor y ejecute de nuevo la tarea: las ventanas terminadas se conservan.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>It computes with {computation}.</source>
      <translation>Calcula con {computation}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Raster '{raster}' has no CRS, so the size of the cells of the crown density is unknown.</source>
      <translation>El ráster «{raster}» no tiene SRC, por lo que se desconoce el tamaño de las celdas de la densidad de copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Assign a CRS to the raster, or leave the crown density empty.</source>
      <translation>Asigne un SRC al ráster o deje vacía la densidad de copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>A crown density with cells of {cell:g} m has too many cells here: {columns:,} × {rows:,}.</source>
      <translation>Una densidad de copas con celdas de {cell:g} m tiene aquí demasiadas celdas: {columns:,} × {rows:,}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Choose cells of at least {least:g} m, or a smaller region of interest.</source>
      <translation>Elija celdas de al menos {least:g} m o un área de interés más pequeña.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/detection.py" />
      <source>int8 calibration failed: raster '{raster}' has no valid pixels in the region of interest.</source>
      <translation>La calibración int8 falló: el ráster «{raster}» no tiene píxeles válidos en el área de interés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/detection.py" />
      <source>Choose 'auto' as the numerical precision.</source>
      <translation>Elija 'auto' como precisión numérica.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Detecting crowns</source>
      <translation>Detectando copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>{count} window reached the limit of {limit:,} crowns, so crowns may be missing. Choose a smaller patch size.</source>
      <translation>{count} ventana alcanzó el límite de {limit:,} copas, por lo que pueden faltar copas. Elija un tamaño de parche menor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>{count:,} windows reached the limit of {limit:,} crowns, so crowns may be missing. Choose a smaller patch size.</source>
      <translation>{count:,} ventanas alcanzaron el límite de {limit:,} copas, por lo que pueden faltar copas. Elija un tamaño de parche menor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Resuming an earlier run. Finished windows: {done:,} of {count:,}.</source>
      <translation>Se reanuda una ejecución anterior. Ventanas terminadas: {done:,} de {count:,}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>The device waited {share:.0%} of the time for windows to be read.</source>
      <translation>El dispositivo esperó el {share:.0%} del tiempo a que se leyeran ventanas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Raster '{raster}' cannot be read anywhere in the region of interest.</source>
      <translation>El ráster «{raster}» no se puede leer en ninguna parte del área de interés.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>{count} window</source>
      <translation>{count} ventana</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>{count:,} windows</source>
      <translation>{count:,} ventanas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Raster '{raster}' was modified or replaced during the run. No crowns were written, because they could be from different versions of the image.</source>
      <translation>El ráster «{raster}» se modificó o se reemplazó durante la ejecución. No se escribieron copas, porque podrían proceder de versiones distintas de la imagen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Run the job again when the raster is complete.</source>
      <translation>Ejecute de nuevo la tarea cuando el ráster esté completo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Cancelled. Finished windows kept: {done:,} of {count:,}.</source>
      <translation>Cancelado. Ventanas terminadas que se conservan: {done:,} de {count:,}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Start it again with the same settings to continue.</source>
      <translation>Iniciar de nuevo con los mismos ajustes para continuar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>raster</source>
      <translation>ráster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>model</source>
      <translation>modelo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>areas or extent</source>
      <translation>áreas o extensión</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>patch size or overlap</source>
      <translation>tamaño de parche o superposición</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>score threshold</source>
      <translation>umbral de puntuación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>device or numerical precision</source>
      <translation>dispositivo o precisión numérica</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>plugin version</source>
      <translation>versión del complemento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>Free space on this disk and run the job again: finished windows are kept. Set XDG_CACHE_HOME (LOCALAPPDATA on Windows) to use another folder.</source>
      <translation>Libere espacio en este disco y ejecute de nuevo la tarea: las ventanas terminadas se conservan. Establezca XDG_CACHE_HOME (LOCALAPPDATA en Windows) para usar otra carpeta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>Check that the folder can be written, or set XDG_CACHE_HOME (LOCALAPPDATA on Windows) to use another folder.</source>
      <translation>Compruebe que se puede escribir en la carpeta, o defina XDG_CACHE_HOME (LOCALAPPDATA en Windows) para usar otra carpeta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The journal of finished windows cannot be created in '{folder}': {error}.</source>
      <translation>No se puede crear el diario de reanudación de las ventanas terminadas en «{folder}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The journal of finished windows cannot be read in '{folder}': {error}.</source>
      <translation>No se puede leer el diario de reanudación de las ventanas terminadas en «{folder}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The journal of finished windows cannot be written in '{folder}': {error}.</source>
      <translation>No se puede escribir el diario de reanudación de las ventanas terminadas en «{folder}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The same job, with the same raster, model and parameters, is already running.</source>
      <translation>La misma tarea, con el mismo ráster, modelo y parámetros, ya se está ejecutando.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>Wait until it has finished, or cancel it and run this one, which resumes from there.</source>
      <translation>Espere a que termine, o cancélela y ejecute esta, que se reanuda desde ese punto.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>An earlier run ({count} finished window) cannot be resumed, since these have changed: {changes}. This run starts from the beginning.</source>
      <translation>Una ejecución anterior ({count} ventana terminada) no se puede reanudar, porque ha cambiado lo siguiente: {changes}. Esta ejecución empieza desde el principio.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>An earlier run ({count:,} finished windows) cannot be resumed, since these have changed: {changes}. This run starts from the beginning.</source>
      <translation>Una ejecución anterior ({count:,} ventanas terminadas) no se puede reanudar, porque ha cambiado lo siguiente: {changes}. Esta ejecución empieza desde el principio.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The journal of the earlier run is damaged. This run starts from the beginning.</source>
      <translation>El diario de reanudación de la ejecución anterior está dañado. Esta ejecución empieza desde el principio.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>{count} crown is smaller than {least:g} m and was left out.</source>
      <translation>{count} copa es más pequeña que {least:g} m y se excluyó.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>{count:,} crowns are smaller than {least:g} m and were left out.</source>
      <translation>{count:,} copas son más pequeñas que {least:g} m y se excluyeron.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>{count} crown is larger than {most:g} m and was left out.</source>
      <translation>{count} copa es más grande que {most:g} m y se excluyó.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>{count:,} crowns are larger than {most:g} m and were left out.</source>
      <translation>{count:,} copas son más grandes que {most:g} m y se excluyeron.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>The ground resolution of raster '{raster}' is unknown, so crowns cannot be limited by their diameter.</source>
      <translation>Se desconoce la resolución en el terreno del ráster «{raster}», por lo que no se pueden limitar las copas por su diámetro.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>Assign a CRS to the raster, or remove the limits.</source>
      <translation>Asigne un SRC al ráster o elimine los límites.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>Crowns left out: smaller than the minimum diameter</source>
      <translation>Copas excluidas: más pequeñas que el diámetro mínimo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>Crowns left out: larger than the maximum diameter</source>
      <translation>Copas excluidas: más grandes que el diámetro máximo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>Crowns left out: lower than the minimum height</source>
      <translation>Copas excluidas: más bajas que la altura mínima</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>Crowns without a height</source>
      <translation>Copas sin altura</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>The rasters in '{folder}' are modified again and again. No crowns were written.</source>
      <translation>Los rásteres de «{folder}» se modifican una y otra vez. No se escribió ninguna copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Run the job again when the rasters are complete: finished windows are kept.</source>
      <translation>Ejecute de nuevo la tarea cuando los rásteres estén completos: las ventanas terminadas se conservan.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count} of {total:,} rasters is resampled to the pixels of the others.</source>
      <translation>{count} de {total:,} rásteres se remuestrea a los píxeles de los demás.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count:,} of {total:,} rasters are resampled to the pixels of the others.</source>
      <translation>{count:,} de {total:,} rásteres se remuestrean a los píxeles de los demás.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count} raster has another CRS than the others and is reprojected to {crs}: {rasters}.</source>
      <translation>{count} ráster tiene un SRC distinto del de los demás y se reproyecta a {crs}: {rasters}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count:,} rasters have another CRS than the others and are reprojected to {crs}: {rasters}.</source>
      <translation>{count:,} rásteres tienen un SRC distinto del de los demás y se reproyectan a {crs}: {rasters}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count} raster lies more than {distance:,} km from the centre of all rasters: {rasters}. Check its coordinate reference system (CRS).</source>
      <translation>{count} ráster está a más de {distance:,} km del centro de todos los rásteres: {rasters}. Compruebe su sistema de referencia de coordenadas (SRC).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count:,} rasters lie more than {distance:,} km from the centre of all rasters: {rasters}. Check their coordinate reference system (CRS).</source>
      <translation>{count:,} rásteres están a más de {distance:,} km del centro de todos los rásteres: {rasters}. Compruebe su sistema de referencia de coordenadas (SRC).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count} of {total:,} rasters was not processed, or only in part:</source>
      <translation>{count} de {total:,} rásteres no se procesó, o solo en parte:</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count:,} of {total:,} rasters were not processed, or only in part:</source>
      <translation>{count:,} de {total:,} rásteres no se procesaron, o solo en parte:</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{reason} It is not processed.</source>
      <translation>{reason} El ráster no se procesa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Raster '{raster}' is not processed. {reason}</source>
      <translation>El ráster «{raster}» no se procesa. {reason}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Check that the files are complete and open in QGIS.</source>
      <translation>Compruebe que los archivos están completos y se abren en QGIS.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>It has no coordinate reference system (CRS).</source>
      <translation>No tiene sistema de referencia de coordenadas (SRC).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>The raster is resampled.</source>
      <translation>El ráster se remuestrea.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>All {count:,} rasters are resampled to common pixels.</source>
      <translation>Los {count:,} rásteres se remuestrean todos a píxeles comunes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>The same applies to {count} other raster.</source>
      <translation>Lo mismo se aplica a {count} ráster más.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>The same applies to {count:,} other rasters.</source>
      <translation>Lo mismo se aplica a {count:,} rásteres más.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{share:.1%} of its area cannot be read: {places}. The file is damaged or incomplete.</source>
      <translation>El {share:.1%} de su área no se puede leer: {places}. El archivo está dañado o incompleto.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Raster '{raster}': {reason}</source>
      <translation>Ráster «{raster}»: {reason}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Checking rasters</source>
      <translation>Comprobando rásteres</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>The raster cannot be processed. {reason}</source>
      <translation>No se puede procesar el ráster. {reason}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>None of the {count:,} rasters can be processed. The first one: {reason}</source>
      <translation>No se puede procesar ninguno de los {count:,} rásteres. El primero: {reason}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>CRS '{crs}' is unknown.</source>
      <translation>Se desconoce el SRC «{crs}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Give an EPSG code such as EPSG:32632, or a definition as WKT.</source>
      <translation>Indique un código EPSG, por ejemplo EPSG:32632, o una definición en WKT.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>and {count:,} more</source>
      <translation>y {count:,} más</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>A folder for virtual rasters cannot be created in '{folder}': {error}.</source>
      <translation>No se puede crear una carpeta para rásteres virtuales en “{folder}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Rasters were modified or removed during the run. Their windows are computed again.</source>
      <translation>Se modificaron o eliminaron rásteres durante la ejecución. Sus ventanas se calculan de nuevo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/mosaic_planning.py" />
      <source>Mosaic of {count} raster</source>
      <translation>Mosaico de {count} ráster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/mosaic_planning.py" />
      <source>Mosaic of {count:,} rasters</source>
      <translation>Mosaico de {count:,} rásteres</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/mosaic_planning.py" />
      <source>The areas or the extent do not touch any of the rasters.</source>
      <translation>Las áreas o la extensión no tocan ninguno de los rásteres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/mosaic_planning.py" />
      <source>Check their coordinates and their CRS.</source>
      <translation>Compruebe sus coordenadas y su SRC.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{count} of {total:,} crowns is an ellipse because no outline was found in the image.</source>
      <translation>{count} de {total:,} copas es una elipse porque no se encontró ningún contorno en la imagen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{count:,} of {total:,} crowns are ellipses because no outline was found in the image.</source>
      <translation>{count:,} de {total:,} copas son elipses porque no se encontró ningún contorno en la imagen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{count} crown was omitted because other crowns cover it completely. To keep it, disable 'Remove overlaps between crowns'.</source>
      <translation>Se descartó {count} copa porque otras copas la cubren por completo. Para conservarla, desactive «Eliminar las superposiciones entre copas».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{count:,} crowns were omitted because other crowns cover them completely. To keep them, disable 'Remove overlaps between crowns'.</source>
      <translation>Se descartaron {count:,} copas porque otras copas las cubren por completo. Para conservarlas, desactive «Eliminar las superposiciones entre copas».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{share:.1%} of the area, {hectares:,.2f} ha</source>
      <translation>{share:.1%} del área, {hectares:,.2f} ha</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{share:.1%} of the area</source>
      <translation>{share:.1%} del área</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Cancelled. The crowns of {done} of {count} window were written ({area}). Start it again with the same settings to continue.</source>
      <translation>Cancelado. Se escribieron las copas de {done} de {count} ventana ({area}). Iniciar de nuevo con los mismos ajustes para continuar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Cancelled. The crowns of {done:,} of {count:,} windows were written ({area}). Start it again with the same settings to continue.</source>
      <translation>Cancelado. Se escribieron las copas de {done:,} de {count:,} ventanas ({area}). Iniciar de nuevo con los mismos ajustes para continuar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{count} crown detected in {duration}.</source>
      <translation>{count} copa detectada en {duration}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{count:,} crowns detected in {duration}.</source>
      <translation>{count:,} copas detectadas en {duration}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Windows without data or with a single colour, skipped: {empty:,} of {count:,}.</source>
      <translation>Ventanas sin datos o de un solo color, omitidas: {empty:,} de {count:,}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Raster '{raster}' contains no image in the processed area at this resolution: no valid pixels, or a single colour. Check in QGIS that imagery is visible when you zoom in, and check the no data value.</source>
      <translation>El ráster «{raster}» no contiene ninguna imagen en el área procesada a esta resolución: no hay píxeles válidos o son de un solo color. Compruebe en QGIS que se ven imágenes al acercar la vista, y compruebe el valor sin datos (nodata).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>No crown reached the score threshold of {threshold:.3g}. Lower it, check the ground resolution and the order of the bands, or fine-tune the model on this imagery.</source>
      <translation>Ninguna copa alcanzó el umbral de puntuación de {threshold:.3g}. Bájelo, compruebe la resolución en el terreno y el orden de las bandas, o ajuste el modelo con estas imágenes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>The crowns were written, but the crown density was not. {error}</source>
      <translation>Las copas se escribieron, pero la densidad de copas no. {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>The crowns were written, but the report was not. {error}</source>
      <translation>Las copas se escribieron, pero el informe no. {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Windows without data or with a single colour</source>
      <translation>Ventanas sin datos o de un solo color</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Unreadable (fraction of the area)</source>
      <translation>Ilegible (proporción del área)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Tracing crown outlines</source>
      <translation>Trazando los contornos de las copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Windows not processed</source>
      <translation>Ventanas no procesadas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/pipeline.py" />
      <source>The device ran out of memory. Continuing with batches of {count} window.</source>
      <translation>El dispositivo se quedó sin memoria. Se continúa con lotes de {count} ventana.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/pipeline.py" />
      <source>The device ran out of memory. Continuing with batches of {count} windows.</source>
      <translation>El dispositivo se quedó sin memoria. Se continúa con lotes de {count} ventanas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/pipeline.py" />
      <source>The device does not have enough memory for a single window.</source>
      <translation>El dispositivo no tiene memoria suficiente para una sola ventana.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/pipeline.py" />
      <source>Close other programs, choose a smaller patch size, or use the CPU.</source>
      <translation>Cierre otros programas, elija un tamaño de parche menor o use la CPU.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>Raster '{raster}': {width} × {height} pixels, {resolution}, bands {bands}, {values}.</source>
      <translation>Ráster «{raster}»: {width} × {height} píxeles, {resolution}, bandas {bands}, {values}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{raster}: {width} × {height} pixels, {resolution}, bands {bands}, {values}.</source>
      <translation>{raster}: {width} × {height} píxeles, {resolution}, bandas {bands}, {values}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{windows}; model {model}, classes {classes}, score threshold {threshold:.3g}; {precision}.</source>
      <translation>{windows}; modelo {model}, clases {classes}, umbral de puntuación {threshold:.3g}; {precision}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{pixel:.1f} cm per pixel (training of the model: {trained:.1f} cm)</source>
      <translation>{pixel:.1f} cm por píxel (entrenamiento del modelo: {trained:.1f} cm)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{pixel:.1f} cm per pixel</source>
      <translation>{pixel:.1f} cm por píxel</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{count} window of {width} × {height} pixels ({patches:.3g} × {patches:.3g} patches)</source>
      <translation>{count} ventana de {width} × {height} píxeles ({patches:.3g} × {patches:.3g} parches)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{count} window of {width} × {height} pixels</source>
      <translation>{count} ventana de {width} × {height} píxeles</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{count:,} windows of {width} × {height} pixels ({patches:.3g} × {patches:.3g} patches each)</source>
      <translation>{count:,} ventanas de {width} × {height} píxeles ({patches:.3g} × {patches:.3g} parches cada una)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{count:,} windows of {width} × {height} pixels</source>
      <translation>{count:,} ventanas de {width} × {height} píxeles</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>Region of interest: {share:.1%} of the raster.</source>
      <translation>Área de interés: {share:.1%} del ráster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>NMS threshold of the model: {nms:.2f}.</source>
      <translation>Umbral de NMS del modelo: {nms:.2f}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>ground resolution unknown</source>
      <translation>resolución en el terreno desconocida</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>The raster has {pixel:.0f} cm per pixel, much coarser than the {trained:.0f} cm of the model's training. Small crowns will be missed.</source>
      <translation>El ráster tiene {pixel:.0f} cm por píxel, una resolución mucho más gruesa que los {trained:.0f} cm del entrenamiento del modelo. Se omitirán copas pequeñas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>A patch covers {ground:.3g} m on the ground, but the model was trained with {trained:.3g} m: trees appear {factor:.1f} times smaller than in the training. {advice}</source>
      <translation>Un parche cubre {ground:.3g} m sobre el terreno, pero el modelo se entrenó con {trained:.3g} m: los árboles aparecen {factor:.1f} veces más pequeños que en el entrenamiento. {advice}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>A patch covers {ground:.3g} m on the ground, but the model was trained with {trained:.3g} m: trees appear {factor:.1f} times larger than in the training. {advice}</source>
      <translation>Un parche cubre {ground:.3g} m sobre el terreno, pero el modelo se entrenó con {trained:.3g} m: los árboles aparecen {factor:.1f} veces más grandes que en el entrenamiento. {advice}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>values unchanged</source>
      <translation>valores sin cambios</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>values mapped to 8 bits</source>
      <translation>valores convertidos a 8 bits</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>Leave the patch size empty.</source>
      <translation>Deje vacío el tamaño de parche.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>Use a raster with a finer ground resolution.</source>
      <translation>Use un ráster con una resolución sobre el terreno más fina.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/report_stands.py" />
      <source>The report has no figures of the stands. {error}</source>
      <translation>El informe no tiene valores de los rodales. {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>The file is damaged or incomplete. Copy it again, or repair it with gdal_translate.</source>
      <translation>El archivo está dañado o incompleto. Cópielo de nuevo o repárelo con gdal_translate.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}': {count} unreadable block was skipped, {share:.2%} of the area: {places}. {advice}</source>
      <translation>Ráster «{raster}»: se omitió {count} bloque ilegible, el {share:.2%} del área: {places}. {advice}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}': {count:,} unreadable blocks were skipped, {share:.2%} of the area: {places}. {advice}</source>
      <translation>Ráster «{raster}»: se omitieron {count:,} bloques ilegibles, el {share:.2%} del área: {places}. {advice}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>columns {left}–{right} and rows {top}–{bottom} ({place})</source>
      <translation>columnas {left}–{right} y filas {top}–{bottom} ({place})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>near {x:.6f}, {y:.6f}</source>
      <translation>cerca de {x:.6f}, {y:.6f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>near {x:.1f}, {y:.1f}</source>
      <translation>cerca de {x:.1f}, {y:.1f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>{raster}: {share:.2%} of the area was skipped, because rasters are damaged there: {places}.</source>
      <translation>{raster}: se omitió el {share:.2%} del área, porque los rásteres están dañados ahí: {places}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}' was modified while it was read. Samples of its content are unchanged. If the image was edited, run the job again.</source>
      <translation>El ráster «{raster}» se modificó mientras se leía. Las muestras de su contenido no han cambiado. Si se editó la imagen, ejecute de nuevo la tarea.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>and {count} more place</source>
      <translation>y {count} lugar más</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>and {count:,} more places</source>
      <translation>y {count:,} lugares más</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/roi.py" />
      <source>The extent cannot be reprojected to the CRS of the raster.</source>
      <translation>La extensión no se puede reproyectar al SRC del ráster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/roi.py" />
      <source>Check its coordinates and their CRS.</source>
      <translation>Compruebe sus coordenadas y el SRC de estas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/roi.py" />
      <source>The extent does not touch raster '{raster}' inside the areas.</source>
      <translation>La extensión no toca el ráster «{raster}» dentro de las áreas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/roi.py" />
      <source>The extent does not touch raster '{raster}'.</source>
      <translation>La extensión no toca el ráster «{raster}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/roi.py" />
      <source>The extent cannot be reprojected to the CRS of the raster: {error}.</source>
      <translation>La extensión no se puede reproyectar al SRC del ráster: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Writing patches</source>
      <translation>Escribiendo parches</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{patches} with {crowns}.</source>
      <translation>{patches} con {crowns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{patches} with {crowns} written to '{folder}'.</source>
      <translation>{patches} con {crowns} escritos en «{folder}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patches of {width} × {height} pixels ({metres:.1f} m), overlap {overlap:.0%}; {crowns}.</source>
      <translation>Parches de {width} × {height} píxeles ({metres:.1f} m), superposición {overlap:.0%}; {crowns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patches of {width} × {height} pixels, overlap {overlap:.0%}; {crowns}.</source>
      <translation>Parches de {width} × {height} píxeles, superposición {overlap:.0%}; {crowns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count} crown is not in any patch because no patch with data contains more than half of it. Use larger patches or a larger overlap.</source>
      <translation>{count} copa no está en ningún parche porque ningún parche con datos contiene más de la mitad de ella. Use parches más grandes o una superposición mayor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count:,} crowns are not in any patch because no patch with data contains more than half of them. Use larger patches or a larger overlap.</source>
      <translation>{count:,} copas no están en ningún parche porque ningún parche con datos contiene más de la mitad de ellas. Use parches más grandes o una superposición mayor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count} patch without valid pixels skipped.</source>
      <translation>{count} parche sin píxeles válidos omitido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count:,} patches without valid pixels skipped.</source>
      <translation>{count:,} parches sin píxeles válidos omitidos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count} crown clipped at a patch border; more than half of it is visible.</source>
      <translation>{count} copa recortada en el borde de un parche; se ve más de la mitad de ella.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count:,} crowns clipped at patch borders; more than half of each is visible.</source>
      <translation>{count:,} copas recortadas en los bordes de los parches; se ve más de la mitad de cada una.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>All crowns of validation layer '{layer}' were labelled '{label}'.</source>
      <translation>Todas las copas de la capa de validación «{layer}» se etiquetaron como «{label}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>No patch of raster '{raster}' contains a crown.</source>
      <translation>Ningún parche del ráster «{raster}» contiene una copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>The crowns may be in areas without data, or larger than a patch.</source>
      <translation>Puede que las copas estén en áreas sin datos o que sean mayores que un parche.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{crowns}, {validation:,} of them for validation</source>
      <translation>{crowns}, de ellas {validation} para la validación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patches without crowns are written from the whole raster because no areas are given. Trees without annotations will be trained as background.</source>
      <translation>Los parches sin copas se escriben de todo el ráster porque no se indicaron áreas. Los árboles sin anotaciones se entrenarán como fondo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count} patch with crowns of layer '{layer}' reserved for validation.</source>
      <translation>{count} parche con copas de la capa «{layer}» reservado para la validación.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count:,} patches with crowns of layer '{layer}' reserved for validation.</source>
      <translation>{count:,} parches con copas de la capa «{layer}» reservados para la validación.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count} training crown is in a patch with crowns of validation layer '{layer}'. It is used for validation only.</source>
      <translation>{count} copa de entrenamiento está en un parche con copas de la capa de validación «{layer}». Se usa solo para la validación.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count:,} training crowns are in patches with crowns of validation layer '{layer}'. They are used for validation only.</source>
      <translation>{count:,} copas de entrenamiento están en parches con copas de la capa de validación «{layer}». Se usan solo para la validación.</translation>
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
      <source>Validation layer '{layer}' needs a class field, because the training crowns have several classes: {classes}.</source>
      <translation>La capa de validación «{layer}» necesita un campo de clase, porque las copas de entrenamiento tienen varias clases: {classes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Give it the same field as the training layer.</source>
      <translation>Asígnele el mismo campo que a la capa de entrenamiento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>No patch contains more than half of a crown of validation layer '{layer}'.</source>
      <translation>Ningún parche contiene más de la mitad de una copa de la capa de validación «{layer}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Use larger patches or a larger overlap.</source>
      <translation>Use parches más grandes o una superposición mayor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>Give the file or address of a STAC item, of an item collection or of the result of a search.</source>
      <translation>Indique el archivo o la dirección de un elemento STAC, de una colección de elementos o del resultado de una búsqueda.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' cannot be read: its server cannot be reached.</source>
      <translation>No se puede leer “{source}”: no se puede acceder a su servidor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' cannot be read: the server returned the HTTP status {status}.</source>
      <translation>No se puede leer “{source}”: el servidor devolvió el estado HTTP {status}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>The package pystac-client, which reads STAC items, is not installed.</source>
      <translation>El paquete pystac-client, que lee elementos STAC, no está instalado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>Install it with: pip install 'deepforest-qgis[stac]'.</source>
      <translation>Instálelo con: pip install 'deepforest-qgis[stac]'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' has no items.</source>
      <translation>«{source}» no tiene elementos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' is not JSON.</source>
      <translation>“{source}” no es JSON.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' cannot be read as STAC: {error}.</source>
      <translation>No se puede leer «{source}» como STAC: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>STAC item '{item}' has several images: {assets}.</source>
      <translation>El elemento STAC «{item}» tiene varias imágenes: {assets}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>STAC item '{item}' has no asset '{asset}'.</source>
      <translation>El elemento STAC «{item}» no tiene el recurso (asset) «{asset}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>STAC item '{item}' has no asset that is an image.</source>
      <translation>El elemento STAC «{item}» no tiene ningún recurso (asset) que sea una imagen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>Give the name of the asset. Assets of the item: {assets}.</source>
      <translation>Indique el nombre del recurso (asset). Recursos del elemento: {assets}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' has more than {count:,} items.</source>
      <translation>«{source}» tiene más de {count:,} elementos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>Limit the search.</source>
      <translation>Limite la búsqueda.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' has no type.</source>
      <translation>“{source}” no tiene tipo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' has the type '{kind}'.</source>
      <translation>«{source}» es del tipo «{kind}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Evaluating areas</source>
      <translation>Evaluando áreas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{count} area of {width} × {height} pixels suggested, with about {crowns:,.0f} crowns. Mean number of uncertain crowns per area: {mean:.1f} (suggested), {overall:.1f} (all).</source>
      <translation>{count} área de {width} × {height} píxeles sugerida, con unas {crowns:,.0f} copas. Número medio de copas inciertas por área: {mean:.1f} (sugeridas), {overall:.1f} (todas).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{count:,} areas of {width} × {height} pixels suggested, with about {crowns:,.0f} crowns. Mean number of uncertain crowns per area: {mean:.1f} (suggested), {overall:.1f} (all).</source>
      <translation>{count:,} áreas de {width} × {height} píxeles sugeridas, con unas {crowns:,.0f} copas. Número medio de copas inciertas por área: {mean:.1f} (sugeridas), {overall:.1f} (todas).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Only {count} area is suggested, because no further area is free of overlaps.</source>
      <translation>Solo se sugiere {count} área, porque ningún área más está libre de superposiciones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Only {count:,} areas are suggested, because no further areas are free of overlaps.</source>
      <translation>Solo se sugieren {count:,} áreas, porque ningún área más está libre de superposiciones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>The ground resolution of raster '{raster}' is unknown, so the size of an area of {metres:g} m in pixels is unknown.</source>
      <translation>Se desconoce la resolución en el terreno del ráster «{raster}», por lo que se desconoce el tamaño en píxeles de un área de {metres:g} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Assign a CRS to the raster, or leave the size empty for areas of {width} pixels.</source>
      <translation>Asigne un SRC al ráster o deje vacío el tamaño para áreas de {width} píxeles.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Areas of {width} × {height} pixels of raster '{raster}' are too small.</source>
      <translation>Las áreas de {width} × {height} píxeles del ráster «{raster}» son demasiado pequeñas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Choose areas of at least {least} pixels.</source>
      <translation>Elija áreas de al menos {least} píxeles.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>No area of raster '{raster}' is left to annotate.</source>
      <translation>No queda ningún área del ráster «{raster}» por anotar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>No area of raster '{raster}' is left to annotate in the extent.</source>
      <translation>No queda ningún área del ráster «{raster}» por anotar en la extensión.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Choose smaller areas, or a larger extent.</source>
      <translation>Elija áreas más pequeñas o una extensión mayor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{candidates:,} areas, of which {most:,}, randomly selected, are evaluated.</source>
      <translation>{candidates:,} áreas, de las que se evalúan {most:,} seleccionadas al azar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{count} area has no data or a single colour and was skipped.</source>
      <translation>{count} área no tiene datos o es de un solo color y se omitió.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{count:,} areas have no data or a single colour and were skipped.</source>
      <translation>{count:,} áreas no tienen datos o son de un solo color y se omitieron.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>No area of raster '{raster}' that is left to annotate contains image data.</source>
      <translation>Ningún área del ráster «{raster}» que quede por anotar contiene datos de imagen.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Choose another extent, or smaller areas.</source>
      <translation>Elija otra extensión o áreas más pequeñas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>It is not a regular file.</source>
      <translation>No es un archivo normal.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>No rasters were found in {places}.</source>
      <translation>No se encontraron rásteres en {places}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Check the folder, the names of its files ({pattern}), and the tile index.</source>
      <translation>Compruebe la carpeta, los nombres de sus archivos ({pattern}) y el índice de teselas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Folder '{folder}' cannot be read: {error}.</source>
      <translation>No se puede leer la carpeta “{folder}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Folder '{folder}' does not exist.</source>
      <translation>La carpeta «{folder}» no existe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Its fields are: {fields}. Create a tile index with gdaltindex.</source>
      <translation>Sus campos son: {fields}. Cree un índice de teselas con gdaltindex.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Change its permissions, or choose another folder.</source>
      <translation>Cambie sus permisos o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Tile index '{layer}' cannot be read: {error}.</source>
      <translation>No se puede leer el índice de teselas «{layer}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Check that the file exists and opens in QGIS.</source>
      <translation>Compruebe que el archivo existe y se abre en QGIS.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/checkpoints.py" />
      <source>The checkpoint '{path}' of an earlier run is damaged, for example by a power failure. Training starts from the beginning.</source>
      <translation>El punto de control «{path}» de una ejecución anterior está dañado, por ejemplo por un corte de corriente. El entrenamiento empieza desde el principio.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Start model on the validation patches: precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f} (validation loss {val_loss:.2f})</source>
      <translation>Modelo de partida en los parches de validación: precisión {precision:.2f}, exhaustividad {recall:.2f}, F1 {f1:.2f} (pérdida de validación {val_loss:.2f})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Epoch {epoch} of {epochs}: training loss {train_loss:.2f}</source>
      <translation>Época {epoch} de {epochs}: pérdida de entrenamiento {train_loss:.2f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>TensorBoard logs are not written because tensorboardX is not installed.</source>
      <translation>No se escriben registros de TensorBoard porque tensorboardX no está instalado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Resumed an earlier run: {done} of {epochs} epochs are done.</source>
      <translation>Se reanudó una ejecución anterior: {done} de {epochs} épocas están hechas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Epoch {epoch} of {epochs}: precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f} (training loss {train_loss:.2f}, validation loss {val_loss:.2f})</source>
      <translation>Época {epoch} de {epochs}: precisión {precision:.2f}, exhaustividad {recall:.2f}, F1 {f1:.2f} (pérdida de entrenamiento {train_loss:.2f}, pérdida de validación {val_loss:.2f})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Epoch {epoch} of {epochs}: training loss {train_loss:.2f}, validation loss {val_loss:.2f}</source>
      <translation>Época {epoch} de {epochs}: pérdida de entrenamiento {train_loss:.2f}, pérdida de validación {val_loss:.2f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>{count} step</source>
      <translation>{count} paso</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>{count:,} steps</source>
      <translation>{count:,} pasos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>The device ran out of memory. Training continues from epoch {epoch} with batch size {batch_size}.</source>
      <translation>El dispositivo se quedó sin memoria. El entrenamiento continúa desde la época {epoch} con tamaño de lote {batch_size}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Cancelled: {done} of {epochs} epochs are done and kept.</source>
      <translation>Cancelado: {done} de {epochs} épocas están hechas y se conservan.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>The logs cannot be written to '{folder}': {error}.</source>
      <translation>No se pueden escribir los registros en «{folder}»: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>The device does not have enough memory for a batch of one patch.</source>
      <translation>El dispositivo no tiene memoria suficiente para un lote de un parche.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Close other programs, use smaller patches, or choose the CPU as the device.</source>
      <translation>Cierre otros programas, use parches más pequeños o elija la CPU como dispositivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>The {count} processes of the training could not connect to each other within {seconds} seconds, or one of them ended: {error}.</source>
      <translation>Los {count} procesos del entrenamiento no pudieron conectarse entre sí en {seconds} segundos, o uno de ellos terminó: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>See the messages of the other processes, and check that they reach the first machine (MASTER_ADDR and MASTER_PORT). Start all of them again: finished epochs are kept.</source>
      <translation>Consulte los mensajes de los demás procesos y compruebe que alcanzan el primer equipo (MASTER_ADDR y MASTER_PORT). Inícielos todos de nuevo: las épocas terminadas se conservan.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>{count} machines are requested, but the training was not started by a launcher on each of them.</source>
      <translation>Se solicitan {count} equipos, pero el entrenamiento no lo inició un lanzador en cada uno de ellos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>Start the same command with torchrun or srun on each machine, or set 'num_nodes' to 1.</source>
      <translation>Inicie la misma orden con torchrun o srun en cada equipo, o establezca 'num_nodes' en 1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>The configuration requests {wanted} devices, but {launcher} started {started} processes on each machine.</source>
      <translation>La configuración solicita {wanted} dispositivos, pero {launcher} inició {started} procesos en cada equipo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>Remove 'devices' from the configuration: each process has one device.</source>
      <translation>Quite 'devices' de la configuración: cada proceso tiene un dispositivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>SLURM has reserved {count} tasks for this job, but the training was not started with srun.</source>
      <translation>SLURM ha reservado {count} tareas para este trabajo, pero el entrenamiento no se inició con srun.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>Put 'srun' before the command in the job script, or reserve one task (--ntasks=1) with several cores.</source>
      <translation>Ponga 'srun' delante de la orden en el script del trabajo o reserve una tarea (--ntasks=1) con varios núcleos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>The configuration requests {wanted} machines, but {launcher} started the training on {started}.</source>
      <translation>La configuración solicita {wanted} equipos, pero {launcher} inició el entrenamiento en {started}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>Remove 'num_nodes' from the configuration: the number of machines is that of the launcher.</source>
      <translation>Quite 'num_nodes' de la configuración: el número de equipos es el del lanzador.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>{count} devices are requested, but training from QGIS uses one.</source>
      <translation>Se solicitan {count} dispositivos, pero el entrenamiento desde QGIS usa uno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>Remove 'devices' from the configuration, or train from the command line.</source>
      <translation>Quite 'devices' de la configuración o entrene desde la línea de órdenes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/manifest.py" />
      <source>Split the raster again.</source>
      <translation>Divida de nuevo el ráster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Set 1 for crowns that are reserved for validation and 0 for the others, or remove the column.</source>
      <translation>Ponga 1 para las copas reservadas para la validación y 0 para las demás, o elimine la columna.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Folder '{folder}' has crowns of classes that the model does not have: {unknown}.</source>
      <translation>La carpeta «{folder}» tiene copas de clases que el modelo no tiene: {unknown}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>The classes of the model are: {labels}. Rename or remove those crowns.</source>
      <translation>Las clases del modelo son: {labels}. Cambie el nombre de la clase de esas copas o elimínelas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Column '{column}' of the annotations in folder '{folder}' has the value '{value}'.</source>
      <translation>La columna '{column}' de las anotaciones de la carpeta «{folder}» tiene el valor '{value}'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Column '{column}' of the annotations in folder '{folder}' marks no crown.</source>
      <translation>La columna '{column}' de las anotaciones de la carpeta «{folder}» no marca ninguna copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>No crown is left to train on: the validation patches cover all other patches.</source>
      <translation>No queda ninguna copa con la que entrenar: los parches de validación cubren todos los demás parches.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Keep validation crowns in one part of the raster, or use smaller patches.</source>
      <translation>Mantenga las copas de validación en una parte del ráster o use parches más pequeños.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>The patch folder '{folder}' does not exist.</source>
      <translation>La carpeta de parches «{folder}» no existe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Choose a folder that was written by 'Split raster'.</source>
      <translation>Elija una carpeta escrita por «Dividir ráster».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>The images must be in the folder of the CSV file.</source>
      <translation>Las imágenes deben estar en la carpeta del archivo CSV.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Patch '{patch}' has {width} × {height} pixels, but the raster was split into patches of at most {max_width} × {max_height}.</source>
      <translation>El parche «{patch}» tiene {width} × {height} píxeles, pero el ráster se dividió en parches de {max_width} × {max_height} como máximo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Folder '{folder}' has {count} CSV files and no '{manifest}' that names one of them.</source>
      <translation>La carpeta «{folder}» tiene {count} archivos CSV y ningún '{manifest}' que indique uno de ellos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Keep one CSV of annotations in the folder, or split the raster again.</source>
      <translation>Deje un solo CSV de anotaciones en la carpeta o divida de nuevo el ráster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/point_boxes.py" />
      <source>Points of layer '{layer}' without a crown diameter: {detected:,} got the box of a crown that the start model detects there, {others:,} a square with the median diameter of the nearest of these boxes.</source>
      <translation>Puntos de la capa «{layer}» sin diámetro de copa: {detected:,} recibieron el recuadro de una copa que el modelo de partida detecta allí; {others:,}, un cuadrado con la mediana del diámetro de los más cercanos de estos recuadros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/point_boxes.py" />
      <source>Layer '{layer}' contains points without a crown diameter, and the start model detects no crown at any of them.</source>
      <translation>La capa «{layer}» contiene puntos sin diámetro de copa y el modelo de partida no detecta ninguna copa en ellos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count} box in folder '{folder}' exceeds its patch and is clipped.</source>
      <translation>{count} recuadro de la carpeta «{folder}» sobresale de su parche y se recorta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count:,} boxes in folder '{folder}' exceed their patches and are clipped.</source>
      <translation>{count:,} recuadros de la carpeta «{folder}» sobresalen de sus parches y se recortan.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count} box in folder '{folder}' is skipped because at most half of it is inside its patch.</source>
      <translation>{count} recuadro de la carpeta «{folder}» se omite porque como máximo la mitad está dentro de su parche.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count:,} boxes in folder '{folder}' are skipped because at most half of each is inside its patch.</source>
      <translation>{count:,} recuadros de la carpeta «{folder}» se omiten porque como máximo la mitad de cada uno está dentro de su parche.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Training set: {training}. Validation set: {validation}.</source>
      <translation>Conjunto de entrenamiento: {training}. Conjunto de validación: {validation}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count} box is ignored: it is neither crown nor background.</source>
      <translation>{count} recuadro se ignora: no es ni copa ni fondo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count:,} boxes are ignored: they are neither crowns nor background.</source>
      <translation>{count:,} recuadros se ignoran: no son ni copas ni fondo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count} training patch overlaps validation patches; the overlap is masked.</source>
      <translation>{count} parche de entrenamiento se superpone con parches de validación; la superposición se enmascara.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count:,} training patches overlap validation patches; the overlap is masked.</source>
      <translation>{count:,} parches de entrenamiento se superponen con parches de validación; la superposición se enmascara.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count} other patch of the raster is replayed with {crowns} that the start model detects there, so that the model still detects them after the training.</source>
      <translation>{count} parche adicional del ráster se reutiliza (replay) con {crowns} que el modelo de partida detecta en él, para que el modelo las siga detectando después del entrenamiento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count:,} other patches of the raster are replayed with {crowns} that the start model detects there, so that the model still detects them after the training.</source>
      <translation>{count:,} parches adicionales del ráster se reutilizan (replay) con {crowns} que el modelo de partida detecta en ellos, para que el modelo las siga detectando después del entrenamiento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Start model: '{model}', architecture {architecture}, {millions:.1f} million parameters; classes: {classes}.</source>
      <translation>Modelo de partida: «{model}», arquitectura {architecture}, {millions:.1f} millones de parámetros; clases: {classes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Training: {optimizer}, learning rate {learning_rate:g}, {epochs}, batch size {batch_size}; {computation}.</source>
      <translation>Entrenamiento: {optimizer}, tasa de aprendizaje {learning_rate:g}, {epochs}, tamaño de lote {batch_size}; {computation}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Patches of {pixels} × {pixels} pixels, {metres:.3g} m on the ground; augmentations: {augmentations}.</source>
      <translation>Parches de {pixels} × {pixels} píxeles, {metres:.3g} m en el terreno; aumento de datos: {augmentations}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Patches of {pixels} × {pixels} pixels; augmentations: {augmentations}.</source>
      <translation>Parches de {pixels} × {pixels} píxeles; aumento de datos: {augmentations}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>The patches in folder '{folder}' have no crowns.</source>
      <translation>Los parches de la carpeta «{folder}» no tienen copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Split the raster with annotations.</source>
      <translation>Divida el ráster con anotaciones.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>The configuration requires architecture '{architecture}', but model '{model}' has '{other}'.</source>
      <translation>La configuración requiere la arquitectura «{architecture}», pero el modelo «{model}» tiene «{other}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Choose a model of that architecture, or remove 'architecture' from the configuration.</source>
      <translation>Elija un modelo de esa arquitectura o quite 'architecture' de la configuración.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>The configuration sets num_classes to {num_classes}, but the annotations have {classes}: {labels}.</source>
      <translation>La configuración asigna {num_classes} a num_classes, pero las anotaciones tienen {classes}: {labels}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Correct 'num_classes', or remove it from the configuration.</source>
      <translation>Corrija 'num_classes' o quítelo de la configuración.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>The validation patches are those of '{path}'.</source>
      <translation>Los parches de validación son los de «{path}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Only one patch has crowns, so there is no validation set.</source>
      <translation>Solo un parche tiene copas, por lo que no hay conjunto de validación.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Validation patches would leave no crown to train on, so there is no validation set. Annotate crowns in other places, too.</source>
      <translation>Los parches de validación no dejarían ninguna copa para entrenar, por lo que no hay conjunto de validación. Anote también copas en otros lugares.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Early stopping needs validation patches, but there are none.</source>
      <translation>La parada temprana requiere parches de validación, pero no hay ninguno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Set early stopping (patience) to 0.</source>
      <translation>Establezca la parada temprana (patience) en 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>The best epoch is selected by {monitor}, but metrics are computed every {count} epochs only.</source>
      <translation>La mejor época se selecciona según {monitor}, pero las métricas solo se calculan cada {count} épocas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Set validation.val_accuracy_interval to 1, or the monitor to val_loss.</source>
      <translation>Establezca validation.val_accuracy_interval a 1 o la elección de la mejor época a val_loss.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{patches} with {crowns}</source>
      <translation>{patches} con {crowns}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Without a validation set, no metrics are computed, and the last epoch is kept.</source>
      <translation>Sin conjunto de validación no se calculan métricas y se conserva la última época.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{reason} The training is therefore gentle: the backbone is frozen, the learning rate is lower, and there are at most 10 epochs. Expect a model that is similar to the start model. To improve it further, annotate at least {crowns} crowns in areas of different kinds. To train differently, set the learning rate.</source>
      <translation>{reason} Por eso, el entrenamiento es moderado: el backbone está congelado, la tasa de aprendizaje es menor y hay como máximo 10 épocas. Espere un modelo similar al modelo de partida. Para mejorarlo más, anote al menos {crowns} copas en áreas de distintos tipos. Para entrenar de otra forma, establezca la tasa de aprendizaje.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{reason} The training is therefore gentle: the backbone is frozen, the learning rate is much lower because no other patch of the raster can be replayed, and there are at most 10 epochs. Expect hardly any change. To improve the model, annotate at least {crowns} crowns in areas of different kinds. To train differently, set the learning rate.</source>
      <translation>{reason} Por eso, el entrenamiento es moderado: el backbone está congelado, la tasa de aprendizaje es mucho menor porque no se puede reutilizar (replay) ningún otro parche del ráster, y hay como máximo 10 épocas. Espere muy pocos cambios. Para mejorar el modelo, anote al menos {crowns} copas en áreas de distintos tipos. Para entrenar de otra forma, establezca la tasa de aprendizaje.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>as configured</source>
      <translation>según la configuración</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>The positions of the patches are unknown. If patches overlap, the validation metrics are too high.</source>
      <translation>Se desconocen las posiciones de los parches. Si los parches se superponen, las métricas de validación son demasiado altas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count} class</source>
      <translation>{count} clase</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count:,} classes</source>
      <translation>{count:,} clases</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/recipe.py" />
      <source>The training patches have only {count} crown.</source>
      <translation>Los parches de entrenamiento solo tienen {count} copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/recipe.py" />
      <source>The training patches have only {count:,} crowns.</source>
      <translation>Los parches de entrenamiento solo tienen {count:,} copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/recipe.py" />
      <source>Only {count} training patch has crowns; it probably shows a single kind of stand.</source>
      <translation>Solo {count} parche de entrenamiento tiene copas; probablemente muestra un único tipo de rodal.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/recipe.py" />
      <source>Only {count:,} training patches have crowns; they probably show a single kind of stand.</source>
      <translation>Solo {count:,} parches de entrenamiento tienen copas; probablemente muestran un único tipo de rodal.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/replay.py" />
      <source>Detecting crowns for replay</source>
      <translation>Detectando copas para el replay</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Training diverged: weights are NaN or infinite. The model is not written.</source>
      <translation>El entrenamiento divergió: los pesos son NaN o infinitos. El modelo no se escribe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>The last epoch is not better than the start model on the validation patches ({metric}: {before:.2f} with the start model, {last:.2f} after the last epoch), so the start model was written. Annotate more crowns in areas of different kinds.</source>
      <translation>La última época no es mejor que el modelo de partida en los parches de validación ({metric}: {before:.2f} con el modelo de partida, {last:.2f} tras la última época), por lo que se escribió el modelo de partida. Anote más copas en áreas de distintos tipos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>No epoch is better than the start model on the validation patches ({metric}: {before:.2f} with the start model, {best:.2f} after the best epoch), so the start model was written. Annotate more crowns, or train with a lower learning rate.</source>
      <translation>Ninguna época es mejor que el modelo de partida en los parches de validación ({metric}: {before:.2f} con el modelo de partida, {best:.2f} tras la mejor época), por lo que se escribió el modelo de partida. Anote más copas o entrene con una tasa de aprendizaje menor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>The metrics are uncertain because the validation patches have only {crowns}: the 95% confidence interval of F1 is {low:.2f} to {high:.2f}.</source>
      <translation>Las métricas son inciertas porque los parches de validación solo tienen {crowns}: el intervalo de confianza del 95 % de F1 es de {low:.2f} a {high:.2f}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Learning-rate schedule</source>
      <translation>Plan de tasa de aprendizaje</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Backbone</source>
      <translation>Red troncal (backbone)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Evaluating validation patches</source>
      <translation>Evaluando los parches de validación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Fine-tuning changed precision on the validation patches from {p_before:.2f} to {p_after:.2f}, recall from {r_before:.2f} to {r_after:.2f} and F1 from {f_before:.2f} to {f_after:.2f}.</source>
      <translation>El ajuste fino cambió en los parches de validación la precisión de {p_before:.2f} a {p_after:.2f}, la exhaustividad de {r_before:.2f} a {r_after:.2f} y el F1 de {f_before:.2f} a {f_after:.2f}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>patches in {folder}</source>
      <translation>parches en {folder}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>usual</source>
      <translation>habitual</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>gentle</source>
      <translation>moderado</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>frozen</source>
      <translation>congelada</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>trained</source>
      <translation>entrenada</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Training of {name}</source>
      <translation>Entrenamiento de {name}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Ignored boxes</source>
      <translation>Recuadros ignorados</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Model written to '{path}'.</source>
      <translation>Modelo escrito en «{path}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The model does not detect any crown in the validation patches. Train longer or with a higher learning rate. Check that the ground resolution suits the crowns, that the bands are red, green and blue, and that the annotations are on the crowns.</source>
      <translation>El modelo no detecta ninguna copa en los parches de validación. Entrene más tiempo o con una tasa de aprendizaje mayor. Compruebe que la resolución en el terreno es adecuada para las copas, que las bandas son rojo, verde y azul, y que las anotaciones están sobre las copas.</translation>
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
      <location filename="../runtime/install.py" />
      <source>The folder of wheels '{wheels}' does not exist.</source>
      <translation>La carpeta de wheels «{wheels}» no existe.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The folder of wheels '{wheels}' contains no wheels.</source>
      <translation>La carpeta de wheels «{wheels}» no contiene ningún wheel.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Choose the folder that contains the wheels (*.whl) downloaded by 'pip download'.</source>
      <translation>Elija la carpeta que contiene los wheels (*.whl) descargados por 'pip download'.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>reinstallation was requested</source>
      <translation>se solicitó la reinstalación</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Installing the engine. Reason: {problem}.</source>
      <translation>Se instala el motor. Motivo: {problem}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>'{folder}' is a link to '{target}', so it was not changed.</source>
      <translation>«{folder}» es un enlace a «{target}», por lo que no se modificó.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Remove the link, or update the environment in its own folder.</source>
      <translation>Elimine el enlace o actualice el entorno en su propia carpeta.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>'{folder}' contains files that do not belong to an environment, so it was not changed.</source>
      <translation>«{folder}» contiene archivos que no pertenecen a un entorno, por lo que no se modificó.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Choose a folder that is new or empty.</source>
      <translation>Elija una carpeta nueva o vacía.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Another program is installing the engine in '{folder}'.</source>
      <translation>Otro programa está instalando el motor en «{folder}».</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Wait until it has finished.</source>
      <translation>Espere hasta que termine.</translation>
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
      <source>The engine needs Python {oldest} to {newest}. QGIS's Python is {version}, and uv, which downloads one, is not available.</source>
      <translation>El motor necesita Python {oldest} a {newest}. El Python de QGIS es {version}, y uv, que descarga uno, no está disponible.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Install uv (https://docs.astral.sh/uv), or choose an interpreter of such a version.</source>
      <translation>Instale uv (https://docs.astral.sh/uv) o elija un intérprete de una de esas versiones.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Using pip and venv.</source>
      <translation>Se usan pip y venv.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>uv was not found; installing it with pip.</source>
      <translation>No se encontró uv; se instala con pip.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>uv is not available.</source>
      <translation>uv no está disponible.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The engine cannot be installed in '{folder}': {error}.</source>
      <translation>No se puede instalar el motor en «{folder}»: {error}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Choose another folder with the variable {variable}.</source>
      <translation>Elija otra carpeta con la variable {variable}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The environment '{folder}' cannot be removed: {error}.</source>
      <translation>No se puede eliminar el entorno «{folder}»: {error}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Close other QGIS windows and programs that use it, and try again.</source>
      <translation>Cierre otras ventanas de QGIS y otros programas que lo usen e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>QGIS's Python cannot be used for the engine; uv finds or downloads Python {version}.</source>
      <translation>El Python de QGIS no se puede usar para el motor; uv busca o descarga Python {version}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Using uv ({program}).</source>
      <translation>Se usa uv ({program}).</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Run it again. If it fails again, report these lines.</source>
      <translation>Ejecútelo de nuevo. Si vuelve a fallar, comunique estas líneas.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>'{program}' failed (exit code {code}):
{text}
</source>
      <translation>«{program}» falló (código de salida {code}):
{text}
</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Free disk space (the required size is shown before the installation) and run it again.</source>
      <translation>Libere espacio en el disco (el tamaño necesario se muestra antes de la instalación) y ejecútelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>The certificate of the network is not trusted. Set the variable SSL_CERT_FILE to its CA file.</source>
      <translation>No se confía en el certificado de la red. Indique el archivo de CA de la red en la variable SSL_CERT_FILE.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Check the network and the proxy (Settings, Options, Network), or choose a folder of wheels.</source>
      <translation>Compruebe la red y el proxy (Configuración, Opciones, Red) o elija una carpeta de wheels.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Close other QGIS windows that use the engine, and try again.</source>
      <translation>Cierre otras ventanas de QGIS que usen el motor e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Install uv, or Python's venv module (Debian, Ubuntu: sudo apt install python3-venv).</source>
      <translation>Instale uv o el módulo venv de Python (Debian, Ubuntu: sudo apt install python3-venv).</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>The set-up of the engine was cancelled. The partial installation was removed.</source>
      <translation>La instalación del motor se canceló. Se eliminó la instalación parcial.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>'{path}' is not a Python interpreter that can be run.</source>
      <translation>«{path}» no es un intérprete de Python que se pueda ejecutar.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>Choose the executable, for example python3.12.</source>
      <translation>Elija el ejecutable, por ejemplo python3.12.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>'{path}' is Python {version}, but the engine needs {oldest} or newer.</source>
      <translation>«{path}» es Python {version}, pero el motor necesita {oldest} o posterior.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>Choose a newer interpreter, or leave the field empty to download one with uv.</source>
      <translation>Elija un intérprete más reciente o deje el campo vacío para descargar uno con uv.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>{base} (Python {version})</source>
      <translation>{base} (Python {version})</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>Python {version}, found or downloaded by uv</source>
      <translation>Python {version}, encontrado o descargado por uv</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>Run 'Set up engine' (Processing Toolbox, DeepForest).</source>
      <translation>Ejecute «Instalar motor» (Caja de herramientas de procesos, DeepForest).</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>The engine is not set up: {problem}, and QGIS's Python {lacking}.</source>
      <translation>El motor no está instalado: {problem}, y el Python de QGIS {lacking}.</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>The plugin's setting {name} is '{python}', which is not a Python interpreter that can be run.</source>
      <translation>La opción {name} del complemento es «{python}», que no es un intérprete de Python que se pueda ejecutar.</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>The environment variable {name} is '{python}', which is not a Python interpreter that can be run.</source>
      <translation>La variable de entorno {name} es «{python}», que no es un intérprete de Python que se pueda ejecutar.</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>Correct or remove it. {advice}</source>
      <translation>Corríjalo o elimínelo. {advice}</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' does not exist yet</source>
      <translation>«{folder}» aún no existe</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>the installation in '{folder}' was interrupted</source>
      <translation>la instalación en «{folder}» se interrumpió</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>the Python interpreter of '{folder}' is missing</source>
      <translation>falta el intérprete de Python de «{folder}»</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was installed for another version of the plugin</source>
      <translation>«{folder}» se instaló para otra versión del complemento</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' does not have the current developer tools</source>
      <translation>«{folder}» no tiene las herramientas de desarrollo actuales</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was installed for the accelerator '{installed}', not '{accelerator}'</source>
      <translation>«{folder}» se instaló para el acelerador '{installed}', no para '{accelerator}'</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was installed with Python {installed}, not {python}</source>
      <translation>«{folder}» se instaló con Python {installed}, no con {python}</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>({version}) is older than {oldest}</source>
      <translation>({version}) es anterior a {oldest}</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>({version}) lacks {missing} and other packages</source>
      <translation>({version}) carece de {missing} y de otros paquetes</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>({version}) lacks {missing}</source>
      <translation>({version}) carece de {missing}</translation>
    </message>
    <message>
      <location filename="../runtime/packages.py" />
      <source>{downloaded:.0f} MB downloaded; in progress: {names}</source>
      <translation>{downloaded:.0f} MB descargados; en curso: {names}</translation>
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
      <source>Close other programs or layers, and run again.</source>
      <translation>Cierre otros programas o capas y ejecute de nuevo.</translation>
    </message>
    <message>
      <location filename="../runtime/self_test.py" />
      <source>Starting the engine '{python}'…</source>
      <translation>Iniciando el motor «{python}»…</translation>
    </message>
    <message>
      <location filename="../runtime/self_test.py" />
      <source>The self-test failed: only {found} of {count} trees were detected.</source>
      <translation>La autocomprobación falló: solo se detectaron {found} de {count} árboles.</translation>
    </message>
    <message>
      <location filename="../runtime/self_test.py" />
      <source>Set up the engine again with the accelerator 'CPU only'. If that works, update the graphics driver.</source>
      <translation>Instale de nuevo el motor con el acelerador «Solo CPU». Si funciona, actualice el controlador gráfico.</translation>
    </message>
    <message>
      <location filename="../runtime/self_test.py" />
      <source>Self-test: detecting {count} trees in a synthetic image with the bundled model…</source>
      <translation>Autocomprobación: detectando {count} árboles en una imagen sintética con el modelo incluido…</translation>
    </message>
    <message>
      <location filename="../runtime/self_test.py" />
      <source>The test image cannot be written to '{folder}'.</source>
      <translation>No se puede escribir la imagen de prueba en «{folder}».</translation>
    </message>
    <message>
      <location filename="../runtime/self_test.py" />
      <source>Free disk space and run it again.</source>
      <translation>Libere espacio en el disco y ejecútelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../runtime/stall_watch.py" />
      <source>No progress for {minutes:.0f} minutes: the step is slow, or a device or drive does not respond. If you cancel, finished work is kept.</source>
      <translation>Sin avance durante {minutes:.0f} minutos: el paso es lento, o un dispositivo o una unidad no responde. Si cancela, el trabajo terminado se conserva.</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>The task failed unexpectedly ({type}: {error}).</source>
      <translation>La tarea falló de forma inesperada ({type}: {error}).</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>Please report it.</source>
      <translation>Por favor, comuníquelo.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>{index} cannot be reached. PyPI's build is installed, which includes CUDA, is larger and also runs on the CPU.</source>
      <translation>No se puede acceder a {index}. Se instala la compilación de PyPI, que incluye CUDA, es mayor y también se ejecuta en la CPU.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>{index} cannot be reached. PyPI's build is installed, which runs on the CPU only.</source>
      <translation>No se puede acceder a {index}. Se instala la compilación de PyPI, que solo se ejecuta en la CPU.</translation>
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
      <source>CUDA does not exist on macOS.</source>
      <translation>CUDA no existe en macOS.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>Choose automatic, which uses the Apple GPU.</source>
      <translation>Elija automático, que usa la GPU de Apple.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>The NVIDIA driver {driver} is too old for this version of PyTorch, so the CPU build is installed. Install a newer driver and run 'Set up engine' again.</source>
      <translation>El controlador NVIDIA {driver} es demasiado antiguo para esta versión de PyTorch, por lo que se instala la compilación para CPU. Instale un controlador más reciente y ejecute de nuevo «Instalar motor».</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>No NVIDIA driver was found. The CUDA build of PyTorch is installed; it runs on the CPU until a driver is installed.</source>
      <translation>No se encontró ningún controlador NVIDIA. Se instala la compilación CUDA de PyTorch; se ejecuta en la CPU hasta que se instale un controlador.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine ({python}) did not respond for {seconds:g} s and was terminated.{output}</source>
      <translation>El motor ({python}) no respondió durante {seconds:g} s y se terminó.{output}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine ({python}) made no progress for {seconds:.0f} s and was terminated.{output}</source>
      <translation>El motor ({python}) no avanzó durante {seconds:.0f} s y se terminó.{output}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Run it again: finished work is kept. If it happens again, choose the CPU as the device, and check the connection to the drive of the raster.</source>
      <translation>Ejecútelo de nuevo: el trabajo terminado se conserva. Si vuelve a ocurrir, elija la CPU como dispositivo y compruebe la conexión con la unidad del ráster.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Its full output is in the message log (panel 'DeepForest').</source>
      <translation>Su salida completa está en el registro de mensajes (panel «DeepForest»).</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine ({python}) closed its output.{output}</source>
      <translation>El motor ({python}) cerró su salida.{output}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine ({python}) ended unexpectedly ({status}).{output}</source>
      <translation>El motor ({python}) terminó de forma inesperada ({status}).{output}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>signal {signal}</source>
      <translation>señal {signal}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>exit code {code}</source>
      <translation>código de salida {code}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>exit code 0x{code:08X}</source>
      <translation>código de salida 0x{code}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine rejected the job: {reason}</source>
      <translation>El motor rechazó la tarea: {reason}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Run 'Set up engine' with Recreate. {log}</source>
      <translation>Ejecute «Instalar motor» con «Volver a crear». {log}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source> Its last output:
{lines}
</source>
      <translation> Su última salida:
{lines}
</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Cancelled; the engine did not stop within {seconds:g} s and was terminated.</source>
      <translation>Cancelado; el motor no se detuvo en {seconds:g} s y se terminó.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine's result cannot be read.</source>
      <translation>No se puede leer el resultado del motor.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine ({python}) was not ready within {seconds:g} s.{output}</source>
      <translation>El motor ({python}) no estuvo listo en {seconds:g} s.{output}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Try again. If it happens again, run 'Set up engine' with Recreate.</source>
      <translation>Inténtelo de nuevo. Si vuelve a ocurrir, ejecute «Instalar motor» con «Volver a crear».</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine ({python}) uses protocol {other}, this plugin protocol {own}.</source>
      <translation>El motor ({python}) usa el protocolo {other}; este complemento, el protocolo {own}.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Run 'Set up engine' with Recreate, and restart QGIS.</source>
      <translation>Ejecute «Instalar motor» con «Volver a crear» y reinicie QGIS.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The system may have killed it because memory ran out: try a smaller batch or patch size. {log}</source>
      <translation>Es posible que el sistema lo haya terminado por falta de memoria: pruebe un tamaño de lote o de parche menor. {log}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Unexpected output of the engine: {text}</source>
      <translation>Salida inesperada del motor: {text}</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Crown attributes</source>
      <translation>Atributos de las copas</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Adds heights, spectral statistics and vegetation indices of rasters to crowns.</source>
      <translation>Añade a las copas alturas, estadísticas espectrales e índices de vegetación de rásteres.</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>tree,crown,deepforest,inventory,height,canopy height model,chm,dsm,dtm,tree top,zonal statistics,ndvi,vegetation index</source>
      <translation>árbol,copa,deepforest,inventario,altura,modelo de altura del dosel,chm,mds,mdt,ápice,estadísticas zonales,ndvi,índice de vegetación</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotation layer</source>
      <translation>Capa de anotaciones</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Creates layers for digitizing crowns, empty or pre-filled with predictions of a model.</source>
      <translation>Crea capas para digitalizar copas, vacías o rellenadas previamente con predicciones de un modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>tree,crown,deepforest,annotate,digitize,label,training,draw,correct</source>
      <translation>árbol,copa,deepforest,anotar,digitalizar,etiquetar,entrenamiento,dibujar,corregir</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>{crowns} and {areas} in '{file}'.</source>
      <translation>{crowns} y {areas} en «{file}».</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>No class was given.</source>
      <translation>No se indicó ninguna clase.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Give at least one class, for example Tree.</source>
      <translation>Indique al menos una clase, por ejemplo Tree.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>{count} area</source>
      <translation>{count} área</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>{count:,} areas</source>
      <translation>{count:,} áreas</translation>
    </message>
    <message>
      <location filename="../algorithms/base/job_run.py" />
      <source>Raster '{raster}' is opened with options, which are not supported here.</source>
      <translation>El ráster «{raster}» se abre con opciones que aquí no se admiten.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/job_run.py" />
      <source>Export it to a file (Export, Save As), and choose the file.</source>
      <translation>Expórtelo a un archivo (Exportar, Guardar como) y elija ese archivo.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/job_run.py" />
      <source>The result of the engine is kept in '{folder}' for {days} days.</source>
      <translation>El resultado del motor se conserva en «{folder}» durante {days} días.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/layer_crs.py" />
      <source>The CRS of layer '{layer}' ({crs}) has lost its definition in this QGIS session.</source>
      <translation>El SRC de la capa «{layer}» ({crs}) ha perdido su definición en esta sesión de QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/layer_crs.py" />
      <source>Set the CRS of the layer again (Layer Properties, Source), or restart QGIS.</source>
      <translation>Establezca de nuevo el SRC de la capa (Propiedades de la capa, Fuente) o reinicie QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/parameters.py" />
      <source>{parameter}: '{path}' does not exist.</source>
      <translation>{parameter}: «{path}» no existe.</translation>
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
      <location filename="../algorithms/compare_crowns.py" />
      <source>Compare crowns</source>
      <translation>Comparar copas</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Compares the crowns of two dates: kept, gone and new crowns, and growth.</source>
      <translation>Compara las copas de dos fechas: copas mantenidas, desaparecidas y nuevas, y su crecimiento.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>tree,crown,deepforest,inventory,change,growth,mortality,time,monitoring,difference</source>
      <translation>árbol,copa,deepforest,inventario,cambio,crecimiento,mortalidad,tiempo,seguimiento,diferencia</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>{count} package for '{folder}': {download}, about {disk:.1f} GB on disk ({free:.0f} GB are free).</source>
      <translation>{count} paquete para «{folder}»: {download}, unos {disk:.1f} GB en disco ({free:.0f} GB libres).</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>{count} packages for '{folder}': {download}, about {disk:.1f} GB on disk ({free:.0f} GB are free).</source>
      <translation>{count} paquetes para «{folder}»: {download}, unos {disk:.1f} GB en disco ({free:.0f} GB libres).</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>about {size:.1f} GB to download</source>
      <translation>unos {size:.1f} GB de descarga</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Evaluate</source>
      <translation>Evaluar copas</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Evaluates predicted crowns against reference crowns.</source>
      <translation>Evalúa copas predichas frente a copas de referencia.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>tree,crown,deepforest,accuracy,precision,recall,validation</source>
      <translation>árbol,copa,deepforest,exactitud,precisión,exhaustividad,recall,validación</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Export annotations</source>
      <translation>Exportar anotaciones</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Exports crowns or patches to COCO, Pascal VOC, YOLO, Label Studio, CVAT or CSV format.</source>
      <translation>Exporta copas o parches a los formatos COCO, Pascal VOC, YOLO, Label Studio, CVAT o CSV.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>tree,crown,deepforest,annotations,convert,coco,voc,yolo,label studio,cvat,retinanet,csv</source>
      <translation>árbol,copa,deepforest,anotaciones,convertir,coco,voc,yolo,label studio,cvat,retinanet,csv</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>A patches folder was given together with: {parameters}.</source>
      <translation>Se indicó una carpeta de parches junto con: {parameters}.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>The patches contain crowns and images. Clear the other parameters, or the patches folder.</source>
      <translation>Los parches contienen copas e imágenes. Vacíe los demás parámetros o la carpeta de parches.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>There are no annotations.</source>
      <translation>No hay anotaciones.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Choose a layer of crowns with its raster or images folder, or a patches folder.</source>
      <translation>Elija una capa de copas con su ráster o su carpeta de imágenes, o una carpeta de parches.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fine-tune</source>
      <translation>Ajustar modelo</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fine-tunes a crown detection model on annotated crowns.</source>
      <translation>Ajusta un modelo de detección de copas con copas anotadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>tree,crown,deepforest,training,train,finetune,model,deep learning</source>
      <translation>árbol,copa,deepforest,entrenamiento,entrenar,ajuste fino,modelo,aprendizaje profundo</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Import annotations</source>
      <translation>Importar anotaciones</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Imports annotations in COCO, Pascal VOC, YOLO, Label Studio, CVAT or CSV format to a layer.</source>
      <translation>Importa anotaciones en los formatos COCO, Pascal VOC, YOLO, Label Studio, CVAT o CSV a una capa.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Both an annotation file and an annotation folder were given.</source>
      <translation>Se indicaron tanto un archivo de anotaciones como una carpeta de anotaciones.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Choose an annotation file or an annotation folder.</source>
      <translation>Elija un archivo de anotaciones o una carpeta de anotaciones.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Raster '{raster}' cannot be opened.</source>
      <translation>No se puede abrir el ráster «{raster}».</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Check that the file exists and that QGIS can display it.</source>
      <translation>Compruebe que el archivo existe y que QGIS puede mostrarlo.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Raster '{raster}' has no pixels.</source>
      <translation>El ráster «{raster}» no tiene píxeles.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Layer '{layer}' cannot be read: {error}</source>
      <translation>No se puede leer la capa «{layer}»: {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Raster '{raster}' is not a file.</source>
      <translation>El ráster «{raster}» no es un archivo.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Choose an image file.</source>
      <translation>Elija un archivo de imagen.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>At {metres:.2f} m per pixel the requested part of '{layer}' has {width:,} × {height:,} pixels: {tiles:,} tiles, about {size:,.0f} GB.</source>
      <translation>A {metres:.2f} m por píxel, la parte solicitada de «{layer}» tiene {width:,} × {height:,} píxeles: {tiles:,} teselas, unos {size:,.0f} GB.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Set a smaller extent or areas, or a coarser ground resolution. At most {most:,} tiles (10 km² at 10 cm) are downloaded at once, because tile services block larger downloads.</source>
      <translation>Establezca una extensión o unas áreas más pequeñas, o una resolución en el terreno más gruesa. Se descargan como máximo {most:,} teselas a la vez (10 km² a 10 cm), porque los servicios de teselas bloquean descargas mayores.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Layer '{layer}' has no coordinate reference system.</source>
      <translation>La capa «{layer}» no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Set it in the properties of the layer.</source>
      <translation>Establézcalo en las propiedades de la capa.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Layer '{layer}' has no limited extent.</source>
      <translation>La capa «{layer}» no tiene una extensión limitada.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Set an extent or an areas layer, and a ground resolution if 0.1 m per pixel is not suitable.</source>
      <translation>Establezca una extensión o una capa de áreas, y una resolución en el terreno si 0,1 m por píxel no es adecuado.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Layer '{layer}' does not overlap the region of interest.</source>
      <translation>La capa «{layer}» no se superpone con el área de interés.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Check the extent or the areas, and their coordinate reference system.</source>
      <translation>Compruebe la extensión o las áreas, y su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>The ground resolution of the map is unknown at {x}, {y} ({unit}).</source>
      <translation>Se desconoce la resolución en el terreno del mapa en {x}, {y} ({unit}).</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>The extent or the areas cannot be transformed to the CRS of the map: {error}</source>
      <translation>La extensión o las áreas no se pueden transformar al SRC del mapa: {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/prepared_raster.py" />
      <source>Raster '{raster}' cannot be written to '{folder}': {error}.</source>
      <translation>El ráster «{raster}» no se puede escribir en «{folder}»: {error}.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/prepared_raster.py" />
      <source>Free disk space, or set XDG_CACHE_HOME (LOCALAPPDATA on Windows) to another folder.</source>
      <translation>Libere espacio en el disco o establezca XDG_CACHE_HOME (LOCALAPPDATA en Windows) en otra carpeta.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/prepared_raster.py" />
      <source>Open options: {options}.</source>
      <translation>Opciones de apertura: {options}.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/raster_list.py" />
      <source>Raster '{raster}' is opened with options, which are not supported for several rasters.</source>
      <translation>El ráster «{raster}» se abre con opciones que no se admiten para varios rásteres.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/raster_list.py" />
      <source>Use 'Predict tile' for this layer.</source>
      <translation>Use «Predecir copas» para esta capa.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/raster_list.py" />
      <source>Layer '{layer}': the field {field} of feature {feature} is empty.</source>
      <translation>Capa «{layer}»: el campo {field} del objeto espacial {feature} está vacío.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/raster_list.py" />
      <source>Enter the path of its raster, or delete the feature.</source>
      <translation>Introduzca la ruta de su ráster o elimine el objeto espacial.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{count} block</source>
      <translation>{count} bloque</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{count:,} blocks</source>
      <translation>{count:,} bloques</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Downloading map '{map}': {width:,} × {height:,} pixels of {metres:.3f} m on the ground, {blocks}, {tiles}, about {size:.2f} GB.</source>
      <translation>Descargando el mapa «{map}»: {width:,} × {height:,} píxeles de {metres:.3f} m en el terreno, {blocks}, {tiles}, unos {size:.2f} GB.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Map '{map}' cannot be downloaded ({failure}).</source>
      <translation>No se puede descargar el mapa «{map}» ({failure}).</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{advice} Downloaded blocks are kept and used by the next run.</source>
      <translation>{advice} Los bloques descargados se conservan y los usa la próxima ejecución.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Layer '{layer}' has a pixel type that is not supported ({type}).</source>
      <translation>La capa «{layer}» tiene un tipo de píxel que no se admite ({type}).</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Export the layer to a GeoTIFF file and choose that file.</source>
      <translation>Exporte la capa a un archivo GeoTIFF y elija ese archivo.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Layer '{layer}' cannot be opened again.</source>
      <translation>No se puede volver a abrir la capa «{layer}».</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>The service has no image for {count} of about {tiles:,} tiles (HTTP 404); it is empty.</source>
      <translation>El servicio no tiene imagen para {count} de unas {tiles:,} teselas (HTTP 404); está vacía.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>The service has no image for {count:,} of about {tiles:,} tiles (HTTP 404); they are empty.</source>
      <translation>El servicio no tiene imagen para {count:,} de unas {tiles:,} teselas (HTTP 404); están vacías.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Map '{map}' is empty in the region of interest at {metres:.2f} m per pixel.</source>
      <translation>El mapa «{map}» está vacío en el área de interés a {metres:.2f} m por píxel.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Set a coarser ground resolution, or another extent.</source>
      <translation>Establezca una resolución en el terreno más gruesa u otra extensión.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Check the authentication of the layer, and whether the terms of the service allow downloads.</source>
      <translation>Compruebe la autenticación de la capa y si las condiciones del servicio permiten descargas.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{count} tile</source>
      <translation>{count} tesela</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>about {count:,} tiles</source>
      <translation>unas {count:,} teselas</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Resumed: {done:,} of {blocks} were downloaded by an earlier run.</source>
      <translation>Reanudado: una ejecución anterior descargó {done:,} de {blocks}.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>The service requests a pause of {minutes} min (Retry-After).</source>
      <translation>El servicio solicita una pausa de {minutes} min (Retry-After).</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{count} attempts failed. Try again later.</source>
      <translation>{count} intentos fallaron. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Check the settings of the layer, and that QGIS can display the map there.</source>
      <translation>Compruebe la configuración de la capa y que QGIS puede mostrar el mapa en ese lugar.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Downloading the map</source>
      <translation>Descargando el mapa</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Shows classes, ground resolution, thresholds, metrics and origin of a model.</source>
      <translation>Muestra las clases, la resolución en el terreno, los umbrales, las métricas y el origen de un modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>tree,crown,deepforest,model,classes,resolution,metrics,licence,information</source>
      <translation>árbol,copa,deepforest,modelo,clases,resolución,métricas,licencia,información</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>Choose another name, or enable 'Replace existing annotations'.</source>
      <translation>Elija otro nombre o active «Reemplazar anotaciones existentes».</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>'{path}' cannot be written: {error}</source>
      <translation>no se puede escribir «{path}»: {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>The style of '{path}' cannot be written: {error}</source>
      <translation>No se puede escribir el estilo de «{path}»: {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>'{path}' exists and contains features in {layers}.</source>
      <translation>«{path}» existe y contiene objetos espaciales en {layers}.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>'{path}' exists and contains data of another program.</source>
      <translation>«{path}» existe y contiene datos de otro programa.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Image footprints ({source})</source>
      <translation>Huellas de las imágenes ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Image</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/height_styles.py" />
      <source>Height (m)</source>
      <translation>Altura (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/height_styles.py" />
      <source>Number of the crown</source>
      <translation>Número de la copa</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/height_styles.py" />
      <source>Tree tops ({source})</source>
      <translation>Ápices de los árboles ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>mean</source>
      <translation>media</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>10% quantile</source>
      <translation>cuantil del 10 %</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>25% quantile</source>
      <translation>cuantil del 25 %</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>median</source>
      <translation>mediana</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>75% quantile</source>
      <translation>cuantil del 75 %</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>90% quantile</source>
      <translation>cuantil del 90 %</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Diameter, {statistic} (m)</source>
      <translation>Diámetro, {statistic} (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Crown area, {statistic} (m²)</source>
      <translation>Área de copa, {statistic} (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Height, {statistic} (m)</source>
      <translation>Altura, {statistic} (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Stands ({source})</source>
      <translation>Rodales ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Diameter, growth (m)</source>
      <translation>Diámetro, crecimiento (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Diameter, growth per year (m)</source>
      <translation>Diámetro, crecimiento por año (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Crown area, growth (m²)</source>
      <translation>Área de copa, crecimiento (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Crown area, growth per year (m²)</source>
      <translation>Área de copa, crecimiento por año (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Height, growth (m)</source>
      <translation>Altura, crecimiento (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Height, growth per year (m)</source>
      <translation>Altura, crecimiento por año (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Changes ({source})</source>
      <translation>Cambios ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Stand changes ({source})</source>
      <translation>Cambios de los rodales ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Share of other classes (%)</source>
      <translation>Proporción de otras clases (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Change</source>
      <translation>Cambio</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Dates</source>
      <translation>Fechas</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>IoU (0–1)</source>
      <translation>IoU (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Distance of the centres (m)</source>
      <translation>Distancia entre los centros (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Diameter, earlier (m)</source>
      <translation>Diámetro, anterior (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Diameter, later (m)</source>
      <translation>Diámetro, posterior (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Crown area, earlier (m²)</source>
      <translation>Área de copa, anterior (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Crown area, later (m²)</source>
      <translation>Área de copa, posterior (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Height, earlier (m)</source>
      <translation>Altura, anterior (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Height, later (m)</source>
      <translation>Altura, posterior (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>New minus gone crowns</source>
      <translation>Copas nuevas menos desaparecidas</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Gone crowns (% of the earlier ones)</source>
      <translation>Copas desaparecidas (% de las anteriores)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>{low} to {high} stems per hectare</source>
      <translation>{low} a {high} pies por hectárea</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>{low} to {high}% gone</source>
      <translation>{low} a {high} % desaparecidas</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/sinks.py" />
      <source>The features could not be written to '{output}'.</source>
      <translation>No se pudieron escribir los objetos espaciales en «{output}».</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/sinks.py" />
      <source>Check that the disk is not full and that the file is not open in another program.</source>
      <translation>Compruebe que el disco no está lleno y que el archivo no está abierto en otro programa.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/sinks.py" />
      <source>The result of the engine, '{path}', cannot be read.</source>
      <translation>No se puede leer el resultado del motor, «{path}».</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/sinks.py" />
      <source>{output}: '{path}' is open in edit mode as layer '{layer}'.</source>
      <translation>{output}: «{path}» está abierto en modo edición como capa «{layer}».</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/sinks.py" />
      <source>End the edit mode of the layer, or choose another name.</source>
      <translation>Termine el modo edición de la capa o elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Predicted crowns ({source})</source>
      <translation>Copas predichas ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Matches ({source})</source>
      <translation>Correspondencias ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Patch footprints ({source})</source>
      <translation>Huellas de los parches ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Crown density ({source})</source>
      <translation>Densidad de copas ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Suggested areas ({source})</source>
      <translation>Áreas sugeridas ({source})</translation>
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
      <source>Crown area: ellipse or outline (m²)</source>
      <translation>Área de copa: elipse o contorno (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Cut by the raster edge</source>
      <translation>Cortada por el borde del ráster</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Run</source>
      <translation>Ejecución</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Box width (m)</source>
      <translation>Ancho del recuadro (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Box height (m)</source>
      <translation>Alto del recuadro (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Result</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Distance (m)</source>
      <translation>Distancia (m)</translation>
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
      <translation>Copas inciertas</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Expected crowns</source>
      <translation>Copas esperadas</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Novelty (1 = unlike any annotated area)</source>
      <translation>Novedad (1 = distinta de toda área anotada)</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Predict tile</source>
      <translation>Predecir copas</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Detects tree crowns in a raster.</source>
      <translation>Detecta las copas de los árboles en un ráster.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>tree,crown,deepforest,detect,prediction,inference,forest,deep learning</source>
      <translation>árbol,copa,deepforest,detectar,predicción,inferencia,bosque,aprendizaje profundo</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>Predict tiles</source>
      <translation>Predecir copas de varios rásteres</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>Detects tree crowns in many rasters, as if they were one.</source>
      <translation>Detecta las copas de los árboles en muchos rásteres, como si fueran uno solo.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>tree,crown,deepforest,detect,prediction,inference,forest,deep learning,mosaic,tiles,folder,batch</source>
      <translation>árbol,copa,deepforest,detectar,predicción,inferencia,bosque,aprendizaje profundo,mosaico,teselas,carpeta,lote</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Creates or checks the Python environment in which models run.</source>
      <translation>Crea o comprueba el entorno de Python en el que se ejecutan los modelos.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>deepforest,install,torch,environment,gpu,cuda,versions</source>
      <translation>deepforest,instalar,torch,entorno,gpu,cuda,versiones</translation>
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
      <source>tree,crown,deepforest,training,patches,tiles,annotations,deep learning</source>
      <translation>árbol,copa,deepforest,entrenamiento,parches,teselas,anotaciones,aprendizaje profundo</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Computes numbers, cover and sizes of the crowns in each stand.</source>
      <translation>Calcula el número, la cobertura y los tamaños de las copas en cada rodal.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>tree,crown,deepforest,inventory,stand,plot,parcel,stems per hectare,crown cover,height,biomass,carbon,zonal</source>
      <translation>árbol,copa,deepforest,inventario,rodal,parcela de muestreo,parcela,pies por hectárea,cobertura de copas,altura,biomasa,carbono,zonal</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Suggest areas</source>
      <translation>Sugerir áreas</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Suggests areas to annotate next, by model uncertainty and novelty (active learning).</source>
      <translation>Sugiere áreas que anotar a continuación según la incertidumbre del modelo y la novedad (aprendizaje activo).</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>tree,crown,deepforest,annotate,active learning,sampling,uncertainty,training</source>
      <translation>árbol,copa,deepforest,anotar,aprendizaje activo,muestreo,incertidumbre,entrenamiento</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>{count} crown with a score of at least {score:.3g} in '{layer}'</source>
      <translation>{count} copa con una puntuación de al menos {score:.3g} en «{layer}»</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>{count:,} crowns with a score of at least {score:.3g} in '{layer}'</source>
      <translation>{count:,} copas con una puntuación de al menos {score:.3g} en «{layer}»</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>{count} crown was detected in '{name}' (temporary layer).</source>
      <translation>Se detectó {count} copa en «{name}» (capa temporal).</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>{count:,} crowns were detected in '{name}' (temporary layer).</source>
      <translation>Se detectaron {count:,} copas en «{name}» (capa temporal).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Map of true positive, false positive and missed crowns</source>
      <translation>Mapa de verdaderos positivos, falsos positivos y copas omitidas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Precision, recall and F1 by score threshold</source>
      <translation>Precisión, exhaustividad y F1 por umbral de puntuación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Precision against recall</source>
      <translation>Precisión frente a exhaustividad</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Histogram of the IoU of matched crowns</source>
      <translation>Histograma de la IoU de las copas con correspondencia</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Histogram of the distances of matched crowns</source>
      <translation>Histograma de las distancias de las copas con correspondencia</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Predicted against reference crown diameters</source>
      <translation>Diámetros de copa predichos frente a los de referencia</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>East (map units)</source>
      <translation>Este (unidades del mapa)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>North (map units)</source>
      <translation>Norte (unidades del mapa)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Metric (0 to 1)</source>
      <translation>Métrica (0 a 1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>IoU of the match</source>
      <translation>IoU de la correspondencia</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Epoch</source>
      <translation>Época</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Position error</source>
      <translation>Error de posición</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>False positives</source>
      <translation>Falsos positivos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Missed</source>
      <translation>Omitidas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/formatting.py" />
      <source>1,234.5</source>
      <translation>1 234,5</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/formatting.py" />
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/formatting.py" />
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Crown cover</source>
      <translation>Cobertura de copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Crowns per hectare</source>
      <translation>Copas por hectárea</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Processed area</source>
      <translation>Área procesada</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Median diameter</source>
      <translation>Mediana del diámetro</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Median score</source>
      <translation>Mediana de la puntuación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>0 to 1</source>
      <translation>0 a 1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Crown height (m)</source>
      <translation>Altura de la copa (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Score (0 to 1)</source>
      <translation>Puntuación (0 a 1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Median height</source>
      <translation>Mediana de la altura</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/threshold_surface.py" />
      <source>F1 by score threshold and NMS threshold</source>
      <translation>F1 según el umbral de puntuación y el umbral de NMS</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/threshold_surface.py" />
      <source>largest F1</source>
      <translation>mayor F1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/threshold_surface.py" />
      <source>prediction</source>
      <translation>predicción</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Recall and precision</source>
      <translation>Exhaustividad y precisión</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Lowest F1</source>
      <translation>F1 más bajo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Highest F1</source>
      <translation>F1 más alto</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Predicted crowns “{predictions}” compared with reference crowns “{truth}”.</source>
      <translation>Copas predichas «{predictions}» comparadas con las copas de referencia «{truth}».</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Two crowns match if their IoU is greater than {threshold} and their classes are equal. Matches are one to one and have the largest total IoU.</source>
      <translation>Dos copas se corresponden si su IoU es mayor que {threshold} y sus clases son iguales. Las correspondencias son de una a una y tienen la mayor IoU total.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Two crowns match if their IoU is greater than {threshold}. Matches are one to one and have the largest total IoU.</source>
      <translation>Dos copas se corresponden si su IoU es mayor que {threshold}. Las correspondencias son de una a una y tienen la mayor IoU total.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision: fraction of predicted crowns that match a reference crown. Recall: fraction of reference crowns that were detected. F1: harmonic mean of both. mAP: mean average precision over IoU 0.50 to 0.95, as in COCO. A dash marks an undefined value.</source>
      <translation>Precisión: proporción de copas predichas que se corresponden con una copa de referencia. Exhaustividad (recall): proporción de copas de referencia que se detectaron. F1: media armónica de ambas. mAP: media de la precisión promedio sobre IoU de 0,50 a 0,95, como en COCO. Un guion indica un valor no definido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision: fraction of predicted crowns that match a reference crown. Recall: fraction of reference crowns that were detected. F1: harmonic mean of both. Position error: distance between a reference crown and the centre of the predicted crown. A dash marks an undefined value.</source>
      <translation>Precisión: proporción de copas predichas que se corresponden con una copa de referencia. Exhaustividad (recall): proporción de copas de referencia que se detectaron. F1: media armónica de ambas. Error de posición: distancia entre una copa de referencia y el centro de la copa predicha. Un guion indica un valor no definido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>By class</source>
      <translation>Por clase</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>A crown counts as detected only if its class is correct.</source>
      <translation>Una copa cuenta como detectada solo si su clase es correcta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Reference</source>
      <translation>Referencia</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Predicted</source>
      <translation>Predichas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Ignoring classes, precision is {precision}, recall {recall} and F1 {f1}.</source>
      <translation>Sin tener en cuenta las clases, la precisión es {precision}, la exhaustividad (recall) {recall} y F1 {f1}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>By score threshold</source>
      <translation>Por umbral de puntuación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision, recall and F1 of the crowns with at least this score.</source>
      <translation>Precisión, exhaustividad (recall) y F1 de las copas con al menos esta puntuación.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision against recall for falling score thresholds, which are given as numbers.</source>
      <translation>Precisión frente a exhaustividad (recall) para umbrales de puntuación decrecientes, que se indican como números.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>The ring marks the best F1.</source>
      <translation>El anillo señala el mejor F1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Suggested thresholds</source>
      <translation>Umbrales sugeridos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>F1 is largest, {f1}, at a score threshold of {score} and an NMS threshold of {nms}; with all predicted crowns it is {present}.</source>
      <translation>F1 es máximo, {f1}, con un umbral de puntuación de {score} y un umbral de NMS de {nms}; con todas las copas predichas es {present}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>The largest F1 is somewhat too high for other areas, because the thresholds are chosen on the same crowns.</source>
      <translation>El mayor F1 es algo demasiado alto para otras áreas, porque los umbrales se eligen con las mismas copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>F1 by score threshold and NMS threshold. Crowns that the prediction left out cannot be evaluated.</source>
      <translation>F1 según el umbral de puntuación y el umbral de NMS. Las copas que la predicción excluyó no se pueden evaluar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Overlap and diameters of matched crowns</source>
      <translation>Superposición y diámetros de las copas con correspondencia</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Positions and diameters of matched crowns</source>
      <translation>Posiciones y diámetros de las copas con correspondencia</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Settings</source>
      <translation>Configuración</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/model.html" />
      <source>Validation</source>
      <translation>Validación</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/model.html" />
      <source>Computed on images that were reserved for validation.</source>
      <translation>Se calcularon en imágenes reservadas para la validación.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/model.html" />
      <source>The file contains no validation metrics. Use Evaluate to measure the model on annotated crowns.</source>
      <translation>El archivo no contiene métricas de validación. Use «Evaluar copas» para medir el modelo con copas anotadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Minimum score</source>
      <translation>Puntuación mínima</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Patch {name} with annotated and detected crowns</source>
      <translation>Parche {name} con copas anotadas y detectadas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>By stand</source>
      <translation>Por rodal</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>The dotted line is the value of all stands together.</source>
      <translation>La línea de puntos es el valor de todos los rodales en conjunto.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>The first {count} stands. The layer and the CSV table contain all of them.</source>
      <translation>Los primeros {count} rodales. La capa y la tabla CSV los contienen todos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Stand</source>
      <translation>Rodal</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>All stands</source>
      <translation>Todos los rodales</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Method</source>
      <translation>Método</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Map of the crowns</source>
      <translation>Mapa de las copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Crown cover: fraction of the processed area that is covered by crowns, each with the ellipse inscribed in its box or with its outline; overlaps are counted once. A crown belongs to the area that contains its centre. A dash marks an unknown value.</source>
      <translation>Cobertura de copas: proporción del área procesada cubierta por copas, cada una con la elipse inscrita en su recuadro o con su contorno; las superposiciones se cuentan una sola vez. Una copa pertenece al área que contiene su centro. Un guion indica un valor desconocido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Without a CRS the size of a pixel on the ground is unknown.</source>
      <translation>Sin un SRC se desconoce el tamaño de un píxel en el terreno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Reduced image of the raster with the detected crowns. Parts outside the processed area are brighter.</source>
      <translation>Imagen reducida del ráster con las copas detectadas. Las partes fuera del área procesada son más claras.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Diameters, heights and scores</source>
      <translation>Diámetros, alturas y puntuaciones</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Diameters and scores</source>
      <translation>Diámetros y puntuaciones</translation>
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
      <source>Coverage</source>
      <translation>Área cubierta</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/stands.html" />
      <source>A crown belongs to the stand that contains its centre. Crown cover: fraction of the stand that is covered by crowns; overlaps are counted once, and a crown drawn as a box counts with the ellipse inside. Figures per hectare and the crown cover refer to the processed part of a stand. A dash marks an unknown value.</source>
      <translation>Una copa pertenece al rodal que contiene su centro. Cobertura de copas: fracción del rodal cubierta por copas; las superposiciones se cuentan una vez, y una copa dibujada como recuadro cuenta con la elipse inscrita. Los valores por hectárea y la cobertura de copas se refieren a la parte procesada de un rodal. Un guion indica un valor desconocido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/stands.html" />
      <source>Reduced image of the processed raster with the crowns and the stands. Parts outside the stands are brighter.</source>
      <translation>Imagen reducida del ráster procesado con las copas y los rodales. Las partes fuera de los rodales son más claras.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Start model and result</source>
      <translation>Modelo de partida y resultado</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>On the validation patches, each at its score threshold.</source>
      <translation>En los parches de validación, cada uno con su umbral de puntuación.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Start model</source>
      <translation>Modelo de partida</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Precision, recall and F1 on the validation patches of the crowns with at least this score.</source>
      <translation>Precisión, exhaustividad (recall) y F1 en los parches de validación de las copas con al menos esta puntuación.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The dotted line marks the stored threshold.</source>
      <translation>La línea de puntos señala el umbral guardado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The ring marks the stored threshold.</source>
      <translation>El anillo señala el umbral guardado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Computed with the final model. A crown counts as detected if its IoU with an annotated crown is greater than {threshold}.</source>
      <translation>Calculado con el modelo final. Una copa cuenta como detectada si su IoU con una copa anotada es mayor que {threshold}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>All thresholds</source>
      <translation>Todos los umbrales</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The dotted line marks the epoch whose weights were kept.</source>
      <translation>La línea de puntos señala la época cuyos pesos se conservaron.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Epoch 0 is the start model.</source>
      <translation>La época 0 es el modelo de partida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Training progress</source>
      <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Loss by epoch; lower is better.</source>
      <translation>Pérdida por época; cuanto más baja, mejor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Metrics on the validation patches by epoch; higher is better.</source>
      <translation>Métricas en los parches de validación por época; cuanto más altas, mejor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Recall (solid) and precision (dashed) of each class by epoch:</source>
      <translation>Exhaustividad (recall; línea continua) y precisión (línea discontinua) de cada clase por época:</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Learning rate by epoch, on a logarithmic scale.</source>
      <translation>Tasa de aprendizaje por época, en escala logarítmica.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>All metrics of all epochs</source>
      <translation>Todas las métricas de todas las épocas</translation>
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
      <source>detected crowns</source>
      <translation>copas detectadas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>These patches were not used for training. They are sorted by F1.</source>
      <translation>Estos parches no se usaron para el entrenamiento. Están ordenados por F1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>These patches were used for training, so they do not show how well the model performs elsewhere.</source>
      <translation>Estos parches se usaron para el entrenamiento, por lo que no muestran qué resultados da el modelo en otros lugares.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Data</source>
      <translation>Datos</translation>
    </message>
  </context>
</TS>
