<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>DeepForest</name>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotation layer</source>
      <translation>Capa de anotaciones</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Makes a layer to draw crowns in, empty or pre-filled by a model.</source>
      <translation>Crea una capa en la que dibujar copas, vacía o rellenada previamente por un modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>The orthomosaic on which to draw crowns. The layers get its CRS.</source>
      <translation>El ortomosaico sobre el que se dibujan las copas. Las capas reciben su SRC.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>What the list of classes offers while drawing, such as: spruce, larch, dead. The first is the default.</source>
      <translation>Lo que ofrece la lista de clases al dibujar, por ejemplo: pícea, alerce, muerto. La primera es la predeterminada.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Areas to annotate</source>
      <translation>Áreas a anotar</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Polygons that are copied into the layer of completely annotated areas, such as squares from 'Suggest areas'. Delete there what you do not finish. Empty: draw them yourself.</source>
      <translation>Polígonos que se copian en la capa de áreas anotadas por completo, como los cuadrados de «Sugerir áreas». Elimine allí lo que no termine. Vacío: dibújelas usted mismo.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Correcting what a model finds is faster than drawing. Needs the engine.</source>
      <translation>Corregir lo que encuentra un modelo es más rápido que dibujar. Necesita el motor.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>The model to pre-fill with. Empty: the one that comes with the plugin.</source>
      <translation>El modelo con el que rellenar previamente. Vacío: el que viene con el complemento.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Score threshold of pre-filled crowns (0–1)</source>
      <translation>Umbral de puntuación de las copas rellenadas (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Lower: fewer crowns to draw, more to delete. Empty: the model's own threshold.</source>
      <translation>Más bajo: menos copas por dibujar, más por eliminar. Vacío: el umbral propio del modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Extent to pre-fill</source>
      <translation>Extensión a rellenar</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>A rectangle in which crowns are pre-filled. Empty: the areas to annotate, or the whole raster.</source>
      <translation>Un rectángulo en el que se rellenan copas previamente. Vacío: las áreas a anotar o todo el ráster.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>auto: a graphics card where there is one, else the processor.</source>
      <translation>auto: una tarjeta gráfica donde la haya; si no, el procesador.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>A file that already holds annotations is only replaced if this is set.</source>
      <translation>Un archivo que ya contiene anotaciones solo se reemplaza si esto está activado.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>The file that holds both layers, with their forms and styles. Keep it: it is your work.</source>
      <translation>El archivo que contiene ambas capas, con sus formularios y estilos. Consérvelo: es su trabajo.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>The layer of crowns, which 'Split raster', 'Fine-tune' and 'Evaluate' take.</source>
      <translation>La capa de copas, que toman «Dividir ráster», «Ajustar modelo» y «Evaluar copas».</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>The layer of areas, which they take as annotated areas or as areas to evaluate.</source>
      <translation>La capa de áreas, que toman como áreas anotadas o como áreas a evaluar.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>No class was given.</source>
      <translation>No se indicó ninguna clase.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Give at least one, such as Tree.</source>
      <translation>Indique al menos una, por ejemplo Tree.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>data that is not of this plugin</source>
      <translation>datos que no son de este complemento</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Choose another name, or tick 'Replace existing annotations'.</source>
      <translation>Elija otro nombre o marque «Reemplazar anotaciones existentes».</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Choose a folder in which you may create files.</source>
      <translation>Elija una carpeta en la que pueda crear archivos.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Classes, separated by commas</source>
      <translation>Clases, separadas por comas</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Pre-fill with a model's crowns</source>
      <translation>Rellenar previamente con las copas de un modelo</translation>
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
      <source>Crowns to draw</source>
      <translation>Copas a dibujar</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Completely annotated areas</source>
      <translation>Áreas anotadas por completo</translation>
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
      <source>{crowns} crowns and {areas} areas in '{file}'.</source>
      <translation>{crowns} copas y {areas} áreas en «{file}».</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>features in {layers}</source>
      <translation>objetos espaciales en {layers}</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>'{path}' exists already and holds {what}.</source>
      <translation>«{path}» ya existe y contiene {what}.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>'{path}' cannot be written: {reason}</source>
      <translation>No se puede escribir «{path}»: {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>The style of '{path}' cannot be written: {reason}</source>
      <translation>No se puede escribir el estilo de «{path}»: {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Classes of the model added to the list: {names}.</source>
      <translation>Clases del modelo añadidas a la lista: {names}.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>suggested, rank {rank}</source>
      <translation>sugerida, prioridad {rank}</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>To cite, besides the model and its version, the method:</source>
      <translation>Para citar, además del modelo y su versión, el método:</translation>
    </message>
    <message>
      <location filename="../algorithms/drawing.py" />
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <location filename="../algorithms/drawing.py" />
      <source>Score of the model (0–1), empty: drawn by hand</source>
      <translation>Puntuación del modelo (0–1), vacío: dibujada a mano</translation>
    </message>
    <message>
      <location filename="../algorithms/drawing.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../algorithms/drawing.py" />
      <source>other</source>
      <translation>otras</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>the one in the folder of wheels</source>
      <translation>la de la carpeta de wheels</translation>
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
      <source>Check</source>
      <translation>Comprobación</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Engine of DeepForest</source>
      <translation>Motor de DeepForest</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Set it up again with the accelerator 'CPU only'; if that helps, the graphics driver is at fault.</source>
      <translation>Instálelo de nuevo con el acelerador «Solo CPU»; si eso ayuda, el fallo está en el controlador gráfico.</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>none found</source>
      <translation>ninguna encontrada</translation>
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
      <source>{count} packages go to '{folder}': {fetch} to fetch, about {disk} GB on disk ({free} GB are free); torch {build}; built on {python}.</source>
      <translation>{count} paquetes van a «{folder}»: por descargar, {fetch}; unos {disk} GB en disco ({free} GB libres); torch {build}; sobre {python}.</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Size on disk</source>
      <translation>Tamaño en disco</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>found {found} of {count} painted trees in {seconds} s</source>
      <translation>se encontraron {found} de {count} árboles pintados en {seconds} s</translation>
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
      <source>Looking for {count} painted trees with the model that comes with the plugin …</source>
      <translation>Buscando {count} árboles pintados con el modelo que viene con el complemento…</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Free some disk space and run it again.</source>
      <translation>Libere espacio en el disco y ejecútelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>The engine runs, but found only {found} of {count} painted trees.</source>
      <translation>El motor funciona, pero solo encontró {found} de {count} árboles pintados.</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>none that speeds up the engine ({name})</source>
      <translation>ninguna que acelere el motor ({name})</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>A temporary picture could not be written to '{folder}'.</source>
      <translation>No se pudo escribir una imagen temporal en «{folder}».</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>painted trees</source>
      <translation>árboles pintados</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Evaluate</source>
      <translation>Evaluar copas</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Measures predicted crowns against reference crowns.</source>
      <translation>Mide las copas predichas frente a las copas de referencia.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>The crowns that 'Predict tile' found, or any polygon layer of crowns.</source>
      <translation>Las copas que encontró «Predecir copas», o cualquier capa de polígonos con copas.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Reference crowns</source>
      <translation>Copas de referencia</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Crowns known to be right, as polygons, or as points with a crown diameter. Any CRS.</source>
      <translation>Copas que se sabe que son correctas, como polígonos, o como puntos con un diámetro de copa. Cualquier SRC.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>The field that holds the class, in both layers. Empty: classes are ignored.</source>
      <translation>El campo que contiene la clase, en ambas capas. Vacío: no se tienen en cuenta las clases.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Areas to evaluate</source>
      <translation>Áreas a evaluar</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Polygons inside which every reference crown is drawn. Crowns outside count neither way.</source>
      <translation>Polígonos dentro de los cuales están dibujadas todas las copas de referencia. Las copas de fuera no cuentan ni a favor ni en contra.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>A predicted and a reference crown match where they overlap more than this.</source>
      <translation>Una copa predicha y una de referencia se corresponden cuando se superponen más que esto.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Every crown with its verdict: true positive, false positive or missed.</source>
      <translation>Cada copa con su veredicto: verdadero positivo, falso positivo u omitida.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Figures and curves on one page.</source>
      <translation>Cifras y curvas en una página.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Predicted crowns</source>
      <translation>Copas predichas</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Match threshold (IoU, 0.01–1)</source>
      <translation>Umbral de correspondencia (IoU, 0.01–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Matches</source>
      <translation>Correspondencias</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Evaluation report</source>
      <translation>Informe de evaluación</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Precision (0–1)</source>
      <translation>Precisión (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>The share of predicted crowns that are right.</source>
      <translation>La proporción de copas predichas que son correctas.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Recall (0–1)</source>
      <translation>Exhaustividad (recall, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>The share of reference crowns that were found.</source>
      <translation>La proporción de copas de referencia que se encontraron.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>F1 (0–1)</source>
      <translation>F1 (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>The harmonic mean of precision and recall.</source>
      <translation>La media armónica de precisión y exhaustividad.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Average precision (mAP, 0–1)</source>
      <translation>Precisión media (mAP, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Precision over all score thresholds, mean of the classes; empty where predictions have no scores.</source>
      <translation>Precisión sobre todos los umbrales de puntuación, media de las clases; vacía si las predicciones no tienen puntuaciones.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>tree,crown,deepforest,accuracy,precision,recall,validation</source>
      <translation>árbol,copa,deepforest,exactitud,precisión,exhaustividad,recall,validación</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>HTML files</source>
      <translation>Archivos HTML</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fine-tune</source>
      <translation>Ajustar modelo</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Teaches a model the local forest from annotated crowns.</source>
      <translation>Enseña a un modelo el bosque local a partir de copas anotadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The orthomosaic on which crowns were annotated. Leave empty where a patches folder is given.</source>
      <translation>El ortomosaico sobre el que se anotaron las copas. Déjelo vacío si se indica una carpeta de parches.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Crowns as polygons, or as points with a crown diameter. Any CRS.</source>
      <translation>Copas como polígonos, o como puntos con un diámetro de copa. Cualquier SRC.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Crowns of the same raster that training must not see: the patches that hold them are held out, instead of a share of all. Best in a part of the raster of their own.</source>
      <translation>Copas del mismo ráster que el entrenamiento no debe ver: los parches que las contienen se reservan, en lugar de una proporción de todos. Lo mejor es que estén en una parte propia del ráster.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Instead of raster and annotations: the folder that 'Split raster' wrote, or one with a DeepForest CSV.</source>
      <translation>En lugar de ráster y anotaciones: la carpeta que escribió «Dividir ráster», o una con un CSV de DeepForest.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Where training starts. Empty: the model that comes with the plugin.</source>
      <translation>Donde empieza el entrenamiento. Vacío: el modelo que viene con el complemento.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Epochs</source>
      <translation>Épocas</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>How often training goes through all patches.</source>
      <translation>Cuántas veces recorre el entrenamiento todos los parches.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Step size of training. Empty: chosen for the model.</source>
      <translation>Tamaño de paso del entrenamiento. Vacío: elegido para el modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Width and height of a training patch in pixels. Empty: the ground extent that the model knows.</source>
      <translation>Ancho y alto de un parche de entrenamiento en píxeles. Vacío: la extensión en el terreno que conoce el modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>How much neighbouring patches share, from 0 to below 1.</source>
      <translation>Cuánto comparten los parches vecinos, de 0 a menos de 1.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Validation (share of the patches, 0–0.9)</source>
      <translation>Validación (proporción de los parches, 0–0.9)</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Held out in blocks that training never sees; on them each epoch is measured. Not used where validation crowns are given.</source>
      <translation>Se reserva en bloques que el entrenamiento nunca ve; en ellos se mide cada época. No se usa si se indican copas de validación.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Augmentations</source>
      <translation>Aumento de datos</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Random changes of the patches that make the model robust to how imagery was taken.</source>
      <translation>Cambios aleatorios de los parches que hacen al modelo robusto frente a la forma en que se tomaron las imágenes.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Empty patches (share of the patches with crowns, 0–10)</source>
      <translation>Parches vacíos (proporción respecto a los parches con copas, 0–10)</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Patches without crowns that are shown as background. 1: as many as patches with crowns.</source>
      <translation>Parches sin copas que se muestran como fondo. 1: tantos como parches con copas.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Faster, and safer with very few annotations; the image features stay as they are.</source>
      <translation>Más rápido, y más seguro con muy pocas anotaciones; las características de imagen quedan como están.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Measure that decides which epoch is kept</source>
      <translation>Medida que decide qué época se conserva</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Measured on the validation patches after each epoch.</source>
      <translation>Se mide en los parches de validación después de cada época.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Early stop (epochs without improvement)</source>
      <translation>Parada temprana (épocas sin mejora)</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>0: train all epochs.</source>
      <translation>0: entrenar todas las épocas.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Loader processes</source>
      <translation>Procesos de carga</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>0: load patches in the main process.</source>
      <translation>0: cargar los parches en el proceso principal.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Faster; switch off where memory is short.</source>
      <translation>Más rápido; desactívelo si falta memoria.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Random seed</source>
      <translation>Semilla aleatoria</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The same seed gives the same split and order.</source>
      <translation>La misma semilla da la misma división y el mismo orden.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Go on after the last finished epoch where a run with the same settings was cancelled or broken off.</source>
      <translation>Continuar después de la última época terminada si una ejecución con la misma configuración se canceló o se interrumpió.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>A YAML file, or key=value pairs with DeepForest's keys such as train.lr=0.0005. It has the last word.</source>
      <translation>Un archivo YAML, o pares clave=valor con las claves de DeepForest, como train.lr=0.0005. Tiene la última palabra.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The model file, which 'Predict tile' takes as input.</source>
      <translation>El archivo del modelo, que «Predecir copas» toma como entrada.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Curves, sample patches with predictions, and the settings, on one page.</source>
      <translation>Curvas, parches de muestra con predicciones y la configuración, en una página.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Receives the metrics of every epoch as CSV, and as TensorBoard logs.</source>
      <translation>Recibe las métricas de cada época como CSV y como registros de TensorBoard.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The share of predicted crowns that are right, of the epoch that was kept.</source>
      <translation>La proporción de copas predichas que son correctas, en la época conservada.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The share of annotated crowns that were found, of the epoch that was kept.</source>
      <translation>La proporción de copas anotadas que se encontraron, en la época conservada.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Patches folder</source>
      <translation>Carpeta de parches</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Learning rate</source>
      <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Train the detection heads only</source>
      <translation>Entrenar solo las cabezas de detección</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Keep patches in memory</source>
      <translation>Mantener los parches en memoria</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Resume an unfinished run</source>
      <translation>Reanudar una ejecución inacabada</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Configuration (file, or key=value pairs)</source>
      <translation>Configuración (archivo o pares clave=valor)</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fine-tuned model</source>
      <translation>Modelo ajustado</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Training report</source>
      <translation>Informe de entrenamiento</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Training log folder</source>
      <translation>Carpeta de registros de entrenamiento</translation>
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
      <location filename="../algorithms/fine_tune.py" />
      <source>DeepForest model</source>
      <translation>Modelo de DeepForest</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Three bands in the order red, green, blue, or a single one. Empty: chosen by the raster's colour interpretation, else the first three.</source>
      <translation>Tres bandas en el orden rojo, verde, azul, o una sola. Vacío: elegidas según la interpretación de color del ráster; si no, las tres primeras.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>For web maps only, which have no pixels of their own: metres on the ground that a pixel covers. Of tiled services the nearest zoom level is taken. Empty: 0.1. Finer than the service's imagery really is costs time and gains nothing.</source>
      <translation>Solo para mapas web, que no tienen píxeles propios: metros en el terreno que cubre un píxel. En los servicios de teselas se toma el nivel de zoom más próximo. Vacío: 0.1. Una resolución más fina que la real de las imágenes del servicio cuesta tiempo y no aporta nada.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Annotated crowns</source>
      <translation>Copas anotadas</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The field that holds each crown's class. Empty: every crown is a Tree.</source>
      <translation>El campo que contiene la clase de cada copa. Vacío: cada copa es un Tree.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Polygons inside which every crown is annotated. What lies outside is taken neither for tree nor for background. Empty: the whole raster counts as annotated.</source>
      <translation>Polígonos dentro de los cuales están anotadas todas las copas. Lo que queda fuera no se toma ni por árbol ni por fondo. Vacío: todo el ráster cuenta como anotado.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Needed for point layers only: each point becomes a square crown of this width.</source>
      <translation>Solo se necesita para capas de puntos: cada punto se convierte en una copa cuadrada de este ancho.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Patch size (px)</source>
      <translation>Tamaño de parche (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Patch overlap (share of the patch, 0–0.95)</source>
      <translation>Superposición de parches (proporción del parche, 0–0.95)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Batch size (patches)</source>
      <translation>Tamaño de lote (parches)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Patches worked on at once. Empty: chosen for the device. A smaller number needs less memory.</source>
      <translation>Parches que se procesan a la vez. Vacío: elegido para el dispositivo. Un número menor necesita menos memoria.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The algorithm was run before it was prepared.</source>
      <translation>El algoritmo se ejecutó antes de prepararse.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Give a smaller patch size, or leave it empty for an automatic one.</source>
      <translation>Indique un tamaño de parche menor, o déjelo vacío para uno automático.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Draw or import some first; if only selected features are to be used, select some.</source>
      <translation>Dibuje o importe primero algunos; si solo se van a usar los objetos seleccionados, seleccione algunos.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Choose a layer of polygons or points.</source>
      <translation>Elija una capa de polígonos o puntos.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>lines</source>
      <translation>líneas</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>points</source>
      <translation>puntos</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>polygons</source>
      <translation>polígonos</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>polygons or points</source>
      <translation>polígonos o puntos</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Set the crown diameter (m), or choose a polygon layer.</source>
      <translation>Establezca el diámetro de copa (m) o elija una capa de polígonos.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Raster</source>
      <translation>Ráster</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Bands (red, green, blue)</source>
      <translation>Bandas (rojo, verde, azul)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Ground resolution of web maps (m per pixel)</source>
      <translation>Resolución en el terreno de los mapas web (m por píxel)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Class field</source>
      <translation>Campo de clase</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Crown diameter of point layers (m)</source>
      <translation>Diámetro de copa de las capas de puntos (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Model (file, folder or name)</source>
      <translation>Modelo (archivo, carpeta o nombre)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Models of the Hugging Face hub are written owner/name or owner/name@revision, such as weecology/deepforest-tree; the first use downloads them.</source>
      <translation>Los modelos de Hugging Face hub se escriben owner/name o owner/name@revision, por ejemplo weecology/deepforest-tree; el primer uso los descarga.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Give band numbers such as 1;2;3, in the order red, green, blue.</source>
      <translation>Indique números de banda como 1;2;3, en el orden rojo, verde, azul.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The patch size of {patch} px is larger than the raster '{name}' ({width} × {height} px).</source>
      <translation>El tamaño de parche de {patch} px es mayor que el ráster «{name}» ({width} × {height} px).</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The layer '{name}' has no field '{field}'.</source>
      <translation>La capa «{name}» no tiene el campo «{field}».</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Its fields are: {fields}.</source>
      <translation>Sus campos son: {fields}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The layer '{name}' has no features to use.</source>
      <translation>La capa «{name}» no tiene objetos espaciales que usar.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The layer '{name}' is a table without geometries.</source>
      <translation>La capa «{name}» es una tabla sin geometrías.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The layer '{name}' holds {shape}.</source>
      <translation>La capa «{name}» contiene {shape}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Choose a layer of {wanted}.</source>
      <translation>Elija una capa de {wanted}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The layer '{name}' holds points, whose crown diameter is unknown.</source>
      <translation>La capa «{name}» contiene puntos cuyo diámetro de copa se desconoce.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>{what} must be a whole number, not {value}.</source>
      <translation>«{what}» debe ser un número entero, no {value}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>{what} is missing.</source>
      <translation>Falta «{what}».</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>{what} '{path}' does not exist.</source>
      <translation>{what}: «{path}» no existe.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Band {band} was chosen, but the raster '{name}' has {count}.</source>
      <translation>Se eligió la banda {band}, pero el ráster «{name}» tiene {count}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Choose bands from 1 to {count}.</source>
      <translation>Elija bandas de 1 a {count}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Band '{band}' is not a number.</source>
      <translation>La banda «{band}» no es un número.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The engine's result is kept in '{folder}', for {days} days.</source>
      <translation>El resultado del motor se conserva en «{folder}», durante {days} días.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>{what} must be a number, not '{value}'.</source>
      <translation>«{what}» debe ser un número, no «{value}».</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Check that the file exists and that QGIS can show it.</source>
      <translation>Compruebe que el archivo existe y que QGIS puede mostrarlo.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Check that the disk is not full and that the file is not open elsewhere.</source>
      <translation>Compruebe que el disco no está lleno y que el archivo no está abierto en otro sitio.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Choose another name.</source>
      <translation>Elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Add a file name to it.</source>
      <translation>Añádale un nombre de archivo.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>the file may not be changed</source>
      <translation>el archivo no se puede modificar</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>The raster '{name}' cannot be opened.</source>
      <translation>No se puede abrir el ráster «{name}».</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>The raster '{name}' has no pixels.</source>
      <translation>El ráster «{name}» no tiene píxeles.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>The layer '{name}' cannot be read: {reason}</source>
      <translation>No se puede leer la capa «{name}»: {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>The engine's result '{path}' cannot be read.</source>
      <translation>No se puede leer el resultado del motor, «{path}».</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>The features could not be written to '{name}'.</source>
      <translation>No se pudieron escribir los objetos espaciales en «{name}».</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>{what} '{path}' is a file, but a folder is needed.</source>
      <translation>{what}: «{path}» es un archivo, pero se necesita una carpeta.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>{what} '{path}' is a folder, but a file name is needed.</source>
      <translation>{what}: «{path}» es una carpeta, pero se necesita un nombre de archivo.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>A feature could not be written to '{name}'.</source>
      <translation>No se pudo escribir un objeto espacial en «{name}».</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>{what} '{path}' cannot be written: {reason}.</source>
      <translation>{what}: no se puede escribir «{path}»: {reason}.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>Check the layer's sign-in, and whether the service lets its maps be taken.</source>
      <translation>Compruebe las credenciales de la capa y si el servicio permite obtener sus mapas.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>Fetching the map</source>
      <translation>Obteniendo el mapa</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>Export the layer to a GeoTIFF and choose that.</source>
      <translation>Exporte la capa a un GeoTIFF y elíjalo.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>Give a coarser ground resolution, or another extent.</source>
      <translation>Indique una resolución en el terreno más gruesa u otra extensión.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The map '{name}' cannot be fetched ({failure}).</source>
      <translation>No se puede obtener el mapa «{name}» ({failure}).</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>What was fetched is kept for the next run.</source>
      <translation>Lo obtenido se conserva para la próxima ejecución.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The map '{name}' is fetched first: {width} × {height} pixels of {metres:.3f} m on the ground, {blocks} blocks, about {tiles} tiles and {size:.2f} GB.</source>
      <translation>Primero se obtiene el mapa «{name}»: {width} × {height} píxeles de {metres:.3f} m en el terreno, {blocks} bloques, unas {tiles} teselas y {size:.2f} GB.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>Check the layer's settings, and that QGIS can show the map there.</source>
      <translation>Compruebe la configuración de la capa y que QGIS puede mostrar el mapa en ese lugar.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The pixels of '{name}' are of a kind that cannot be used ({kind}).</source>
      <translation>Los píxeles de «{name}» son de un tipo que no se puede usar ({kind}).</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The layer '{name}' cannot be opened a second time.</source>
      <translation>La capa «{name}» no se puede abrir una segunda vez.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The service has no image for {count} of about {tiles} tiles (HTTP 404); they count as empty.</source>
      <translation>El servicio no tiene imagen para {count} de unas {tiles} teselas (HTTP 404); cuentan como vacías.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The map '{name}' shows nothing there at {metres:.2f} m per pixel.</source>
      <translation>El mapa «{name}» no muestra nada en ese lugar a {metres:.2f} m por píxel.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>no pixels came</source>
      <translation>no llegó ningún píxel</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>{failure}; asking again in {seconds:.0f} s.</source>
      <translation>{failure}; nuevo intento en {seconds:.0f} s.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The service asks to be left alone for {minutes} minutes.</source>
      <translation>El servicio pide que no se le hagan peticiones durante {minutes} minutos.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>a web page came instead of an image</source>
      <translation>llegó una página web en lugar de una imagen</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>{done} of {total} blocks are there from an earlier run.</source>
      <translation>{done} de {total} bloques ya están disponibles de una ejecución anterior.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>It was asked {count} times. Try again later.</source>
      <translation>Se solicitó {count} veces. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>an empty answer came instead of an image</source>
      <translation>llegó una respuesta vacía en lugar de una imagen</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>Set it in the layer's properties.</source>
      <translation>Establézcalo en las propiedades de la capa.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>Check the extent or the areas, and their coordinate reference system.</source>
      <translation>Compruebe la extensión o las áreas, y su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>Give an extent or a layer of areas, and a ground resolution if 0.1 m per pixel is not right.</source>
      <translation>Indique una extensión o una capa de áreas, y una resolución en el terreno si 0.1 m por píxel no es adecuado.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>Check their coordinates and their CRS.</source>
      <translation>Compruebe sus coordenadas y su SRC.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>At {metres:.2f} m per pixel the part of '{name}' that is asked for has {width:,} × {height:,} pixels: {tiles:,} tiles, about {size:,.0f} GB.</source>
      <translation>A {metres:.2f} m por píxel, la parte solicitada de «{name}» tiene {width:,} × {height:,} píxeles: {tiles:,} teselas, unos {size:,.0f} GB.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>Give a smaller extent or areas, or a coarser ground resolution: at most {most:,} tiles are fetched at once, ten square kilometres at 10 cm, because services bar who takes more.</source>
      <translation>Indique una extensión o unas áreas más pequeñas, o una resolución en el terreno más gruesa: se obtienen como máximo {most:,} teselas a la vez, diez kilómetros cuadrados a 10 cm, porque los servicios bloquean a quien toma más.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>The layer '{name}' has no coordinate reference system.</source>
      <translation>La capa «{name}» no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>The layer '{name}' shows nothing where crowns are to be looked for.</source>
      <translation>La capa «{name}» no muestra nada donde se deben buscar copas.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>The ground resolution of the map cannot be told at {x}, {y} ({unit}).</source>
      <translation>No se puede determinar la resolución en el terreno del mapa en {x}, {y} ({unit}).</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>'{name}' is a map without an end: nothing says which part of it is meant.</source>
      <translation>«{name}» es un mapa sin límites: nada indica a qué parte de él se refiere.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>The extent or the areas cannot be brought to the map's CRS: {reason}</source>
      <translation>La extensión o las áreas no se pueden llevar al SRC del mapa: {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Predict tile</source>
      <translation>Predecir copas</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Finds the tree crowns on a raster.</source>
      <translation>Encuentra las copas de los árboles en un ráster.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>The orthomosaic on which to find crowns.</source>
      <translation>El ortomosaico en el que se buscan las copas.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>A model that 'Fine-tune' wrote, or one of DeepForest. Empty: the one that comes with the plugin.</source>
      <translation>Un modelo que escribió «Ajustar modelo», o uno de DeepForest. Vacío: el que viene con el complemento.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Areas to map</source>
      <translation>Áreas a cartografiar</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Polygons in which to look for crowns. Parts of the raster outside are never read. Empty: everywhere.</source>
      <translation>Polígonos en los que se buscan copas. Las partes del ráster que quedan fuera nunca se leen. Vacío: en todas partes.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Extent to map</source>
      <translation>Extensión a cartografiar</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>A rectangle in which to look for crowns. Empty: everywhere.</source>
      <translation>Un rectángulo en el que se buscan copas. Vacío: en todas partes.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Width and height in pixels of the windows that the model sees. Empty: the ground extent that it knows.</source>
      <translation>Ancho y alto en píxeles de las ventanas que ve el modelo. Vacío: la extensión en el terreno que conoce.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>How much neighbouring windows share, so that a crown cut by one is whole in the next.</source>
      <translation>Cuánto comparten las ventanas vecinas, para que una copa cortada por una esté entera en la siguiente.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Score threshold (0–1)</source>
      <translation>Umbral de puntuación (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Crowns with a lower score are left out. Empty: the model's own threshold.</source>
      <translation>Se omiten las copas con una puntuación menor. Vacío: el umbral propio del modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Overlap threshold (IoU, 0–1)</source>
      <translation>Umbral de superposición (IoU, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Two crowns that overlap more than this are one, and the better score stays.</source>
      <translation>Dos copas que se superponen más que esto son una sola, y queda la de mejor puntuación.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Crown shape</source>
      <translation>Forma de la copa</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>box, ellipse: the box that the model finds, or the ellipse that fits in it. outline: traced from the image inside the box; where nothing can be traced, the ellipse. Experimental: a mean IoU of 0.87 with the true outline where ellipses reach 0.78 in rendered scenes, but 0.87 against 0.89 on the four real crowns that it was measured on.</source>
      <translation>box, ellipse: el recuadro que encuentra el modelo, o la elipse que cabe en él. outline: el contorno trazado a partir de la imagen dentro del recuadro; donde no se puede trazar nada, la elipse. Experimental: un IoU medio de 0.87 con el contorno real donde las elipses alcanzan 0.78 en escenas renderizadas, pero 0.87 frente a 0.89 en las cuatro copas reales en las que se midió.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>What two crowns share goes to the nearer one, so that no ground is counted twice.</source>
      <translation>Lo que comparten dos copas va a la más cercana, para que ningún terreno se cuente dos veces.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>auto: a graphics card where there is one, else the processor. cuda: NVIDIA's, mps: Apple's, xpu: Intel's graphics cards.</source>
      <translation>auto: una tarjeta gráfica donde la haya; si no, el procesador. cuda: tarjetas gráficas de NVIDIA; mps: de Apple; xpu: de Intel.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Arithmetic</source>
      <translation>Aritmética</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>auto: bfloat16 where the device is faster with it, else float32. int8: faster on many processors, fitted to this raster first, which takes a minute; a few crowns differ.</source>
      <translation>auto: bfloat16 donde el dispositivo sea más rápido con él; si no, float32. int8: más rápido en muchos procesadores; se adapta primero a este ráster, lo que tarda un minuto; algunas copas difieren.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Where windows overlap</source>
      <translation>Donde se superponen las ventanas</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>cores: each window speaks for its middle, so that a crown cut by a window's border is told once, by the window that sees it whole. pooled: all windows' crowns compete, as in DeepForest; choose it to compare with that program.</source>
      <translation>cores: cada ventana responde de su parte central, de modo que una copa cortada por el borde de una ventana la comunica una sola vez la ventana que la ve entera. pooled: compiten las copas de todas las ventanas, como en DeepForest; elíjalo para comparar con ese programa.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Continue where a cancelled or broken run with the same settings ended.</source>
      <translation>Continuar donde terminó una ejecución cancelada o interrumpida con la misma configuración.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Write the crowns found so far when the run is cancelled. The log says how much of the area is done.</source>
      <translation>Escribir las copas encontradas hasta el momento cuando se cancela la ejecución. El registro dice qué parte del área está hecha.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>One polygon per crown, in the raster's CRS, with score, class, diameter and area.</source>
      <translation>Un polígono por copa, en el SRC del ráster, con puntuación, clase, diámetro y área.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>One page with the number of crowns, crown cover, crowns per hectare, diameters and scores, and with what was skipped, the parameters, the model and the raster.</source>
      <translation>Una página con el número de copas, la cobertura de copas, las copas por hectárea, los diámetros y las puntuaciones, y con lo que se omitió, los parámetros, el modelo y el ráster.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Width and height on the ground of the cells in which crowns are counted. Empty: 10 m.</source>
      <translation>Anchura y altura en el terreno de las celdas en las que se cuentan las copas. Vacío: 10 m.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>A raster of crowns per hectare of the ground that was looked at (of a cell at least the half), empty where nothing was. Its cells lie along the raster's rows and columns.</source>
      <translation>Un ráster de copas por hectárea del terreno examinado (de una celda, al menos la mitad), vacío donde no se examinó nada. Sus celdas siguen las filas y columnas del ráster.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>How many crowns the layer holds.</source>
      <translation>Cuántas copas contiene la capa.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Crowns do not overlap</source>
      <translation>Las copas no se superponen</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Keep crowns on cancel</source>
      <translation>Conservar las copas al cancelar</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Prediction report</source>
      <translation>Informe de predicción</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Cell of the crown density (m)</source>
      <translation>Celda de la densidad de copas (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Crown density</source>
      <translation>Densidad de copas</translation>
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
      <source>The crowns so far are also kept in '{path}', for {days} days.</source>
      <translation>Las copas encontradas hasta el momento se conservan también en «{path}», durante {days} días.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepared_raster.py" />
      <source>Free space there, or set XDG_CACHE_HOME (LOCALAPPDATA on Windows) to another folder.</source>
      <translation>Libere espacio allí, o establezca XDG_CACHE_HOME (LOCALAPPDATA en Windows) en otra carpeta.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepared_raster.py" />
      <source>'{name}' cannot be brought to '{folder}': {reason}.</source>
      <translation>«{name}» no se puede llevar a «{folder}»: {reason}.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepared_raster.py" />
      <source>The raster '{name}' cannot be opened: {reason}.</source>
      <translation>No se puede abrir el ráster «{name}»: {reason}.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepared_raster.py" />
      <source>Its open options are: {options}.</source>
      <translation>Sus opciones de apertura son: {options}.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Set up engine</source>
      <translation>Instalar motor</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Makes or checks the Python environment in which models run.</source>
      <translation>Crea o comprueba el entorno de Python en el que se ejecutan los modelos.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Which build of torch to install. Automatic takes the one that fits this machine's graphics card.</source>
      <translation>Qué compilación de torch instalar. «Automático» toma la que corresponde a la tarjeta gráfica de este equipo.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Removes the environment that the plugin made and makes it again, even if it is whole.</source>
      <translation>Elimina el entorno que creó el complemento y lo crea de nuevo, aunque esté íntegro.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>A Python program, version 3.10 or newer, that the environment is built on. Empty: QGIS's own, or one that is fetched where that does not serve.</source>
      <translation>Un programa Python, versión 3.10 o posterior, sobre el que se construye el entorno. Vacío: el propio de QGIS, o uno que se descarga si ese no sirve.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>A folder with all packages as wheels. With it the network is not used at all.</source>
      <translation>Una carpeta con todos los paquetes como wheels. Con ella no se usa la red en absoluto.</translation>
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
      <source>A page with the versions and devices of the engine.</source>
      <translation>Una página con las versiones y los dispositivos del motor.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>As the engine itself says it.</source>
      <translation>Tal como la indica el propio motor.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The processor, and graphics cards that it can use.</source>
      <translation>El procesador y las tarjetas gráficas que puede usar.</translation>
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
      <source>Python to build on</source>
      <translation>Python de base</translation>
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
      <source>Devices the engine can compute on</source>
      <translation>Dispositivos con los que puede calcular el motor</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>deepforest,install,torch,environment,gpu,cuda,versions</source>
      <translation>deepforest,instalar,torch,entorno,gpu,cuda,versiones</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Choose another place for it.</source>
      <translation>Elija otra ubicación.</translation>
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
      <source>The engine works: it found {found} of {count} painted trees in {seconds} s.</source>
      <translation>El motor funciona: encontró {found} de {count} árboles pintados en {seconds} s.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Version {version}, devices: {devices}.</source>
      <translation>Versión {version}, dispositivos: {devices}.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The plugin's setting names an engine; it is only checked.</source>
      <translation>La configuración del complemento indica un motor; solo se comprueba.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The variable DEEPFOREST_QGIS_PYTHON names an engine; it is only checked.</source>
      <translation>La variable DEEPFOREST_QGIS_PYTHON indica un motor; solo se comprueba.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>QGIS's own Python has all that the engine needs; it is only checked.</source>
      <translation>El Python propio de QGIS tiene todo lo que necesita el motor; solo se comprueba.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The engine in '{python}' is named by a setting or variable and stays the one that is used.</source>
      <translation>El motor en «{python}» está indicado por una opción o variable y sigue siendo el que se usa.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The report '{path}' cannot be written: {reason}.</source>
      <translation>No se puede escribir el informe «{path}»: {reason}.</translation>
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
      <source>The orthomosaic on which crowns were annotated.</source>
      <translation>El ortomosaico sobre el que se anotaron las copas.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Crowns of the same raster that training must not see: the patches that hold them are kept for validation. Empty: 'Fine-tune' chooses a share of the patches.</source>
      <translation>Copas del mismo ráster que el entrenamiento no debe ver: los parches que las contienen se reservan para la validación. Vacío: «Ajustar modelo» elige una proporción de los parches.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Width and height of a patch in pixels. Empty: 40 m on the ground.</source>
      <translation>Ancho y alto de un parche en píxeles. Vacío: 40 m en el terreno.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Patches without crowns teach the model what background looks like.</source>
      <translation>Los parches sin copas enseñan al modelo qué aspecto tiene el fondo.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Image format of the patches</source>
      <translation>Formato de imagen de los parches</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>png: small and plain; tif: the same pixels, georeferenced.</source>
      <translation>png: pequeño y sencillo; tif: los mismos píxeles, georreferenciados.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Receives the patches and their annotations; 'Fine-tune' takes it as input.</source>
      <translation>Recibe los parches y sus anotaciones; «Ajustar modelo» la toma como entrada.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>The outline of each patch, with the number of crowns in it.</source>
      <translation>El contorno de cada parche, con el número de copas que contiene.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>The table of crowns in the patches folder, a row each.</source>
      <translation>La tabla de copas en la carpeta de parches, una fila por copa.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Keep patches without crowns</source>
      <translation>Conservar los parches sin copas</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Patch footprints</source>
      <translation>Huellas de los parches</translation>
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
      <location filename="../algorithms/styling.py" />
      <source>Score (0–1)</source>
      <translation>Puntuación (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Crown diameter (m)</source>
      <translation>Diámetro de copa (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Crown area (m²)</source>
      <translation>Área de copa (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Cut by the raster's edge</source>
      <translation>Cortada por el borde del ráster</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Run</source>
      <translation>Ejecución</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Parameters</source>
      <translation>Parámetros</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Tree crowns that the model {model} found on {raster}.</source>
      <translation>Copas que el modelo {model} encontró en {raster}.</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Subject</source>
      <translation>Tema</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>true positive (found)</source>
      <translation>verdadero positivo (encontrada)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>false positive (no such crown)</source>
      <translation>falso positivo (no existe tal copa)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>missed (not found)</source>
      <translation>omitida (no encontrada)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>drawn or corrected by hand</source>
      <translation>dibujada o corregida a mano</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Result</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Overlap (IoU, 0–1)</source>
      <translation>Superposición (IoU, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Image</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Column (px)</source>
      <translation>Columna (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Row (px)</source>
      <translation>Fila (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Width (px)</source>
      <translation>Ancho (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Height (px)</source>
      <translation>Alto (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Rank (1: annotate first)</source>
      <translation>Prioridad (1: anotar primero)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Crowns in doubt</source>
      <translation>Copas dudosas</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Crowns expected</source>
      <translation>Copas esperadas</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Novelty (1: nothing alike annotated)</source>
      <translation>Novedad (1: nada parecido anotado)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Tree crowns on {raster}</source>
      <translation>Copas de árboles en {raster}</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>tree crowns</source>
      <translation>copas de árboles</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>no crowns</source>
      <translation>sin copas</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>{time}: found by DeepForest for QGIS.</source>
      <translation>{time}: encontradas por DeepForest para QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Model: {licence}</source>
      <translation>Modelo: {licence}</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>more than {low} crowns per hectare</source>
      <translation>más de {low} copas por hectárea</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>{low}–{high} crowns per hectare</source>
      <translation>{low}–{high} copas por hectárea</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Suggest areas</source>
      <translation>Sugerir áreas</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Ranks squares by the doubts of a model and by how unlike they are.</source>
      <translation>Ordena cuadrados según las dudas de un modelo y según lo distintos que son.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>The orthomosaic that is to be mapped.</source>
      <translation>El ortomosaico que se va a cartografiar.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>The model that is to get better. Empty: the one that comes with the plugin.</source>
      <translation>El modelo que se quiere mejorar. Vacío: el que viene con el complemento.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Number of squares</source>
      <translation>Número de cuadrados</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>How many squares to suggest.</source>
      <translation>Cuántos cuadrados sugerir.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Side of a square on the ground. Empty: what the model sees at once, mostly 40 m.</source>
      <translation>Lado de un cuadrado en el terreno. Vacío: lo que el modelo ve de una vez, por lo general 40 m.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Crowns annotated already</source>
      <translation>Copas ya anotadas</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Squares that hold some of them are not suggested, and those that look alike come late. An empty layer counts as none.</source>
      <translation>Los cuadrados que contienen alguna no se sugieren, y los que se les parecen aparecen más tarde. Una capa vacía cuenta como ninguna.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Areas annotated already</source>
      <translation>Áreas ya anotadas</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Squares of which more than a tenth lies in them are not suggested, and those that look alike come late. An empty layer counts as none.</source>
      <translation>Los cuadrados de los que más de una décima parte está en ellas no se sugieren, y los que se les parecen aparecen más tarde. Una capa vacía cuenta como ninguna.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Extent to look in</source>
      <translation>Extensión en la que buscar</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>A rectangle in which to suggest squares. Empty: everywhere.</source>
      <translation>Un rectángulo en el que sugerir cuadrados. Vacío: en todas partes.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Squares to look at (at most)</source>
      <translation>Cuadrados a examinar (como máximo)</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Of a raster with more squares, so many are looked at, spread evenly. Each takes part of a second.</source>
      <translation>De un ráster con más cuadrados se examinan estos, repartidos de manera uniforme. Cada uno tarda una fracción de segundo.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>A square each, with its rank (1: annotate first), the numbers of crowns that the model is in doubt of and that it expects, and its novelty. 'Annotation layer' takes it as the areas to annotate.</source>
      <translation>Un cuadrado cada una, con su prioridad (1: anotar primero), el número de copas dudosas para el modelo y el de las que espera, y su novedad. «Capa de anotaciones» las toma como áreas a anotar.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Square size (m)</source>
      <translation>Tamaño del cuadrado (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Suggested areas</source>
      <translation>Áreas sugeridas</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>tree,crown,deepforest,annotate,active learning,sampling,uncertainty,training</source>
      <translation>árbol,copa,deepforest,anotar,aprendizaje activo,muestreo,incertidumbre,entrenamiento</translation>
    </message>
    <message>
      <location filename="../algorithms/training_data.py" />
      <source>Validation crowns</source>
      <translation>Copas de validación</translation>
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
      <source>Close</source>
      <translation>Cerrar</translation>
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
      <source>Help</source>
      <translation>Ayuda</translation>
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
      <translation>&lt;p&gt;Crea un GeoPackage en el que dibujar copas, con dos capas sobre el ráster: &lt;b&gt;crowns&lt;/b&gt; (copas), con un formulario, una lista de clases y colores que
destacan sobre las imágenes, y &lt;b&gt;areas&lt;/b&gt; (áreas anotadas), para lo que está anotado por completo. El formulario y el estilo se guardan en el archivo y lo acompañan
dondequiera que se abra. Ambas capas sirven en &lt;i&gt;Dividir ráster&lt;/i&gt;, &lt;i&gt;Ajustar modelo&lt;/i&gt; y &lt;i&gt;Evaluar copas&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Cómo anotar.&lt;/b&gt; Elija unas pocas áreas pequeñas, de unos 40 m, en partes distintas del bosque (&lt;i&gt;Sugerir áreas&lt;/i&gt; propone algunas),
en lugar de una sola grande. En cada una, dibuje &lt;b&gt;todas&lt;/b&gt; las copas que pueda distinguir de sus vecinas: grandes y pequeñas, al sol y a la sombra,
vivas y muertas. Lo que no se dibuja allí se aprende como fondo. Dibuje un recuadro alrededor de toda la copa, sin su sombra; donde las copas
se entrelacen, deje que los recuadros se superpongan. Una copa cortada por el borde del área se dibuja entera si más de la mitad está dentro; si no, se
omite. Si no puede distinguir si es un árbol o son dos, decida como lo haría en el campo, y siempre igual. Después dibuje
el área misma en &lt;b&gt;areas&lt;/b&gt;. Cien copas se notan; con quinientas se obtiene un buen modelo local.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Rectángulos, con dos clics cada uno:&lt;/b&gt; active la edición, muestre la barra de herramientas &lt;i&gt;Ver &amp;gt; Barras de herramientas &amp;gt; Barra de herramientas de digitalización de formas&lt;/i&gt; y
elija entre los rectángulos &lt;i&gt;Rectángulo a partir de una extensión&lt;/i&gt; (en versiones anteriores &lt;i&gt;Añadir rectángulo a partir de una extensión&lt;/i&gt;): haga clic en una esquina de la copa y en la opuesta, y después clic derecho. Deje desactivado el autoensamblado
(&lt;i&gt;Proyecto &amp;gt; Opciones de autoensamblado&lt;/i&gt;), y también &lt;i&gt;Evite la superposición&lt;/i&gt;, para que un recuadro no se ajuste al de su vecina.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Para que el formulario no se abra&lt;/b&gt; con cada copa: &lt;i&gt;Configuración &amp;gt; Opciones &amp;gt; Digitalización &amp;gt; Suprimir formulario emergente de atributos
después de crear objetos espaciales&lt;/i&gt;. La primera clase ya viene rellenada.&lt;/li&gt;
&lt;li&gt;Con una capa &lt;b&gt;rellenada previamente&lt;/b&gt; con lo que encuentra un modelo, dibujar se convierte en corregir: elimine lo que no es una copa, mueva o modifique lo que está desviado, añada
lo que falta. Las copas añadidas no tienen puntuación. Corrija áreas enteras y dibújelas en &lt;b&gt;areas&lt;/b&gt;: una copa que nadie ha revisado
enseña al modelo su propio error.&lt;/li&gt;
&lt;li&gt;Sobre &lt;b&gt;mapas web&lt;/b&gt; (XYZ, WMS, WMTS) se puede dibujar como sobre archivos. Para rellenar previamente sobre uno, indique una &lt;b&gt;extensión&lt;/b&gt; o &lt;b&gt;áreas&lt;/b&gt;: esa parte se descarga
primero.&lt;/li&gt;
&lt;li&gt;Guarde a menudo; un archivo que contiene anotaciones nunca se reemplaza si usted no lo pide.&lt;/li&gt;
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
      <translation>&lt;p&gt;Compara copas predichas con copas de referencia. Cada copa de referencia se empareja como máximo con una copa predicha, donde las dos
se superponen más que el umbral de correspondencia (intersección sobre unión, IoU).&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Precisión&lt;/b&gt;: la proporción de copas predichas que son correctas. &lt;b&gt;Exhaustividad&lt;/b&gt; (recall): la proporción de copas de referencia que se encontraron.
&lt;b&gt;F1&lt;/b&gt;: la media armónica de ambas.&lt;/li&gt;
&lt;li&gt;La &lt;b&gt;precisión media&lt;/b&gt; juzga también las puntuaciones, sobre todos los umbrales de puntuación.&lt;/li&gt;
&lt;li&gt;Donde las copas de referencia se dibujaron solo en una parte, indique las &lt;b&gt;áreas a evaluar&lt;/b&gt;; lo que queda fuera no cuenta ni a favor ni en contra.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;La capa de correspondencias muestra cada copa como encontrada (línea continua), falsa (discontinua, con una cruz dentro) u omitida (punteada, con un punto dentro);
las copas que usted dibuja en ella son blancas. Se puede corregir e indicar en &lt;i&gt;Ajustar modelo&lt;/i&gt; como copas anotadas, o aquí como
referencia: los falsos positivos que contiene no son copas.&lt;/p&gt;
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
      <translation>&lt;p&gt;Enseña a un modelo el bosque local a partir de copas que se dibujaron sobre un ortomosaico. Una hora de dibujo, unos cientos de copas, suele
cambiar el resultado más que cualquier ajuste.&lt;/p&gt;
&lt;p&gt;Indique un &lt;b&gt;ráster con copas anotadas&lt;/b&gt; o la &lt;b&gt;carpeta de parches&lt;/b&gt; que escribió &lt;i&gt;Dividir ráster&lt;/i&gt;.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Anote &lt;b&gt;todas&lt;/b&gt; las copas de la parte que utiliza y marque esa parte como &lt;b&gt;áreas anotadas&lt;/b&gt;.&lt;/li&gt;
&lt;li&gt;Una predicción que usted corrigió es una capa de anotaciones como cualquier otra: las copas que dibujó en ella, que todavía no tienen clase,
reciben la clase de las demás, o Tree. Lo mismo vale para la capa de correspondencias de &lt;i&gt;Evaluar copas&lt;/i&gt;: lo encontrado y lo omitido son árboles,
los falsos positivos se descartan, y ambos se cuentan en el registro. Una copa encontrada conserva el contorno que le dio el modelo. Si un falso
positivo es un árbol después de todo, vacíe su campo &lt;i&gt;result&lt;/i&gt; (Resultado); las copas que usted dibuja en la capa no lo tienen.&lt;/li&gt;
&lt;li&gt;Una parte de los parches se reserva para la validación; la precisión y la exhaustividad en ella se muestran después de cada época, y se conserva el modelo
de la mejor época. Para indicar usted mismo qué se reserva, dibuje esas copas en una segunda capa e indíquela como
&lt;b&gt;copas de validación&lt;/b&gt;: nunca se aprende de los parches que las contienen.&lt;/li&gt;
&lt;li&gt;Una ejecución que se canceló continúa después de su última época terminada cuando se inicia de nuevo con la misma configuración.&lt;/li&gt;
&lt;li&gt;En un equipo sin tarjeta gráfica, empiece con pocas épocas.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;El informe muestra las curvas, y predicciones en parches que el entrenamiento nunca vio. El archivo del modelo dice lo que es: clases, resolución
en el terreno, bandas y los resultados que alcanzó.&lt;/p&gt;
&lt;p&gt;Los mapas web también sirven como rásteres: de ellos se obtienen las &lt;b&gt;áreas anotadas&lt;/b&gt; o, si no las hay, exactamente el rectángulo que llenan
las anotaciones.&lt;/p&gt;
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
      <translation>&lt;p&gt;Encuentra las copas de los árboles en un ortomosaico de cualquier tamaño y escribe un polígono para cada una, en el sistema de referencia de coordenadas del ráster.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;El ráster se lee ventana a ventana; su tamaño no afecta a la memoria.&lt;/li&gt;
&lt;li&gt;Con un &lt;b&gt;tamaño de parche&lt;/b&gt; vacío, las ventanas cubren la extensión en el terreno con la que se entrenó el modelo, de modo que las imágenes de dron de unos pocos
centímetros funcionan tan bien como las imágenes aéreas de algunos decímetros.&lt;/li&gt;
&lt;li&gt;Las copas en la superposición de dos ventanas se comunican una sola vez.&lt;/li&gt;
&lt;li&gt;Cada copa lleva su puntuación. Es más fácil cartografiar con un umbral bajo y filtrar después la capa que cartografiar de nuevo:
la variable &lt;b&gt;min_score&lt;/b&gt; en las propiedades de la capa (Variables) oculta las copas con una puntuación menor.&lt;/li&gt;
&lt;li&gt;También sirven los mapas web (XYZ, WMS, WMTS) y otras capas que solo QGIS puede abrir: indique una &lt;b&gt;extensión&lt;/b&gt; o &lt;b&gt;áreas&lt;/b&gt;, y una
&lt;b&gt;resolución en el terreno&lt;/b&gt; si 10 cm no es adecuado. Esa parte se obtiene primero, al ritmo que pide el servicio y con las
credenciales de la capa, y se elimina después de la ejecución; una ejecución cancelada continúa con lo ya obtenido. Una tesela que falla termina la ejecución con
la respuesta del servicio: nunca cuenta como suelo desnudo. Consulte en las condiciones del servicio si sus imágenes se pueden usar de este modo.&lt;/li&gt;
&lt;li&gt;El &lt;b&gt;informe de predicción&lt;/b&gt;, creado a petición, resume lo que se encontró (copas, cobertura, copas por hectárea, diámetros, puntuaciones) y cómo: lo que se omitió, los parámetros, el modelo y el ráster.&lt;/li&gt;
&lt;li&gt;La &lt;b&gt;densidad de copas&lt;/b&gt;, creada a petición, es un ráster de copas por hectárea: cada copa cuenta en la celda que contiene su centro. Está vacío fuera de las áreas y donde el ráster no tiene datos o no se pudo leer.&lt;/li&gt;
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
      <translation>&lt;p&gt;Instala el motor que encuentra, aprende y mide copas. Ejecútelo una vez después de instalar el complemento.&lt;/p&gt;
&lt;p&gt;El motor (torch y sus acompañantes) vive en un entorno de Python propio, fuera de QGIS, de modo que no puede
estropear QGIS ni ser estropeado por otros complementos. Al crearlo se descargan versiones probadas de sus paquetes, desde unos cientos de megabytes
(CPU) hasta unos pocos gigabytes (GPU NVIDIA); esto tarda algunos minutos. Se puede cancelar en cualquier momento, y al ejecutarlo
de nuevo se empieza desde cero.&lt;/p&gt;
&lt;p&gt;Antes de que se instale nada, el registro dice qué paquetes van a dónde, cuánto ocupan y qué compilación de torch corresponde a la
tarjeta gráfica encontrada. Al final, el nuevo motor tiene que encontrar nueve árboles pintados con el modelo que viene con el
complemento; se informa de sus versiones y dispositivos.&lt;/p&gt;
&lt;p&gt;Si ya hay un motor utilizable, solo se comprueba de la misma manera. Se crea de nuevo si no corresponde a la versión del complemento o al acelerador o Python elegidos, o con &lt;i&gt;Volver a crear&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;Detrás de un proxy: se usa el proxy de QGIS (Configuración, Opciones, Red), con sus exclusiones; su contraseña nunca
se escribe en un registro. Sin red: en un equipo con el mismo
sistema y la misma versión de Python, ejecute &lt;code&gt;pip download -r deepforest_qgis/requirements.txt -d wheels&lt;/code&gt; en la carpeta del
complemento, traslade la carpeta e indíquela como &lt;i&gt;Carpeta de wheels&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;Para usar un entorno propio, indique su Python en la variable &lt;code&gt;DEEPFOREST_QGIS_PYTHON&lt;/code&gt; o en la
configuración avanzada de QGIS, &lt;code&gt;deepforest/engine_python&lt;/code&gt;.&lt;/p&gt;
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
      <translation>&lt;p&gt;Corta un ortomosaico anotado en pequeñas imágenes de entrenamiento y escribe en una tabla las copas de cada una de ellas.&lt;/p&gt;
&lt;p&gt;La mayoría de las personas no necesita este paso: &lt;i&gt;Ajustar modelo&lt;/i&gt; toma un ráster y sus anotaciones tal como están. Divida primero si los parches
se van a examinar, conservar, combinar con otros o usar para entrenar en otro equipo.&lt;/p&gt;
&lt;p&gt;Una copa se conserva en un parche si más de la mitad de ella está en él. Donde no está anotado todo el ráster, indique las
&lt;b&gt;áreas anotadas&lt;/b&gt;: de lo contrario, un árbol sin anotación se enseñaría como fondo.&lt;/p&gt;
&lt;p&gt;Las copas que el entrenamiento no debe ver van en una segunda capa, las &lt;b&gt;copas de validación&lt;/b&gt;. Todo parche que contiene una de ellas se
reserva cuando se entrena con la carpeta. Una copa que contienen ambas capas cuenta una vez, para la validación.&lt;/p&gt;
&lt;p&gt;La carpeta contiene el formato propio de DeepForest: imágenes y un CSV con image_path, xmin, ymin, xmax, ymax (píxeles) y label. Con
copas de validación tiene una columna más, validation, que es 1 para esas.&lt;/p&gt;
&lt;p&gt;Los mapas web también sirven como rásteres: de ellos se obtienen las &lt;b&gt;áreas anotadas&lt;/b&gt; o, si no las hay, exactamente el rectángulo que llenan
las anotaciones.&lt;/p&gt;
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
      <translation>&lt;p&gt;¿A qué dedicar la próxima hora de anotación? Examina cuadrados del ráster con el modelo que se quiere mejorar, y pone primero
aquellos cuya anotación debería aclarar, en todo el ráster, más de lo que el modelo tiene en &lt;b&gt;duda&lt;/b&gt;: cuadrados con muchas copas
dudosas, de un tipo frecuente y &lt;b&gt;distinto&lt;/b&gt; de lo ya anotado.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Dudosas&lt;/b&gt;: copas cuya puntuación está cerca del umbral del modelo, o que este encuentra en la imagen pero no en su imagen
especular. Las más débiles apenas cuentan, de modo que el suelo vacío queda al final.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Novedad&lt;/b&gt;: 1 donde nada parecido al cuadrado está anotado ni tiene mayor prioridad; cuantas más copas de su tipo lo estén, más cerca
de 0.&lt;/li&gt;
&lt;li&gt;Anote por orden de prioridad y hasta donde llegue: &lt;i&gt;Capa de anotaciones&lt;/i&gt; toma los cuadrados como sus áreas a anotar y
puede rellenarlos previamente.&lt;/li&gt;
&lt;li&gt;Medido en un ortomosaico que el modelo nunca había visto, cinco veces cuatro cuadrados: los sugeridos contenían unos dos tercios más de
copas que los elegidos al azar, y los modelos que aprendieron de ellos fueron mejores cuatro veces de cinco. Tan pocas pruebas son un
indicio, no una demostración.&lt;/li&gt;
&lt;li&gt;Después de &lt;i&gt;Ajustar modelo&lt;/i&gt;, ejecútelo de nuevo con el nuevo modelo y con lo anotado hasta entonces.&lt;/li&gt;
&lt;li&gt;Los &lt;b&gt;mapas web&lt;/b&gt; (XYZ, WMS, WMTS) también sirven: indique una &lt;b&gt;extensión&lt;/b&gt;, y una &lt;b&gt;resolución en el terreno&lt;/b&gt; si 10 cm no es lo correcto. Esa parte se
descarga primero.&lt;/li&gt;
&lt;li&gt;Los cuadrados sin datos se omiten. Reserve para &lt;i&gt;Evaluar copas&lt;/i&gt; algunas áreas elegidas al azar: los cuadrados sugeridos se
eligen por ser difíciles, de modo que las cifras medidas en ellos no serían las del conjunto.&lt;/li&gt;
&lt;/ul&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/models/annotate_once_map_the_forest.model3" />
      <source>Annotate once, map the forest</source>
      <translation>Anotar una vez, cartografiar el bosque</translation>
    </message>
  </context>
</TS>
