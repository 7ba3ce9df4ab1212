<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
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
      <translation>Camada de anotação</translation>
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
      <translation>Classes, separadas por vírgulas</translation>
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
      <translation>Substituir anotações existentes</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotations (GeoPackage)</source>
      <translation>Anotações (GeoPackage)</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotated crowns</source>
      <translation>Copas anotadas</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Completely annotated areas</source>
      <translation>Áreas completamente anotadas</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Model that detects the crowns for pre-filling. Default: the bundled model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Score threshold of pre-filled crowns (0–1)</source>
      <translation>Limiar de pontuação das copas pré-preenchidas (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Lower values give fewer missing crowns and more wrong ones. Default: the threshold of the model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Extent to pre-fill</source>
      <translation>Extensão a pré-preencher</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Rectangle in which crowns are pre-filled. Default: the areas to annotate, else the whole raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>tree,crown,deepforest,annotate,digitize,label,training,draw,correct</source>
      <translation>árvore,copa,deepforest,anotar,digitalizar,rótulo,treinamento,desenhar,corrigir</translation>
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
      <translation>Resolução no terreno de mapas web (m por pixel)</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>HTML files</source>
      <translation>Arquivos HTML</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>DeepForest model</source>
      <translation>Modelo do DeepForest</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>All files</source>
      <translation>Todos os arquivos</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <location filename="../algorithms/base/resolved_algorithm.py" />
      <source>The algorithm was run before it was prepared.</source>
      <translation>O algoritmo foi executado antes de ser preparado.</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>from the folder of wheels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>for NVIDIA graphics cards (CUDA)</source>
      <translation>para placas gráficas NVIDIA (CUDA)</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>for the processor (CPU)</source>
      <translation>para o processador (CPU)</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>for macOS (processor and Apple GPU)</source>
      <translation>para macOS (processador e GPU da Apple)</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Python of the engine</source>
      <translation>Python do motor</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Graphics card</source>
      <translation>Placa gráfica</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Self-test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Engine of DeepForest</source>
      <translation>Motor do DeepForest</translation>
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
      <translation>Tamanho em disco</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>{found} of {count} trees detected in {seconds} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Starting the engine in '{python}' …</source>
      <translation>Iniciando o motor em “{python}” …</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>driver {version}</source>
      <translation>driver {version}</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>about {size} GB</source>
      <translation>cerca de {size} GB</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Devices</source>
      <translation>Dispositivos</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Versions</source>
      <translation>Versões</translation>
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
      <translation>Avaliar</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Evaluates predicted crowns against reference crowns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Precision (0–1)</source>
      <translation>Precisão (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Fraction of the predicted crowns that are correct.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Recall (0–1)</source>
      <translation>Revocação (0–1)</translation>
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
      <translation>árvore,copa,deepforest,exatidão,precisão,revocação,validação</translation>
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
      <translation>Precisão das caixas nos recortes de validação</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Box recall on the validation patches</source>
      <translation>Revocação das caixas nos recortes de validação</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>tree,crown,deepforest,training,train,finetune,model,deep learning</source>
      <translation>árvore,copa,deepforest,treinamento,treinar,ajuste fino,modelo,aprendizado profundo</translation>
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
      <translation>sugerida, prioridade {rank}</translation>
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
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>other</source>
      <translation>outra</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Score (0–1)</source>
      <translation>Pontuação (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Crown diameter (m)</source>
      <translation>Diâmetro da copa (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Crown area (m²)</source>
      <translation>Área da copa (m²)</translation>
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
      <translation>Execução</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Raster</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Parameters</source>
      <translation>Parâmetros</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Tree crowns detected by the model {model} in {raster}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Subject</source>
      <translation>Assunto</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>true positive</source>
      <translation>verdadeiro positivo</translation>
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
      <translation>Sobreposição (IoU, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Image</source>
      <translation>Imagem</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Column (px)</source>
      <translation>Coluna (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Row (px)</source>
      <translation>Linha (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Width (px)</source>
      <translation>Largura (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Height (px)</source>
      <translation>Altura (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Rank (1: annotate first)</source>
      <translation>Prioridade (1: anotar primeiro)</translation>
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
      <translation>copas de árvores</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>no crowns</source>
      <translation>sem copas</translation>
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
      <translation>mais de {low} copas por hectare</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>{low}–{high} crowns per hectare</source>
      <translation>{low}–{high} copas por hectare</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Predict tile</source>
      <translation>Predizer copas</translation>
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
      <translation>árvore,copa,deepforest,detectar,predição,inferência,floresta,aprendizado profundo</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>The crowns found so far are also kept in '{path}' for {days} days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Set up engine</source>
      <translation>Configurar motor</translation>
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
      <translation>Relatório</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>HTML files (*.html)</source>
      <translation>Arquivos HTML (*.html)</translation>
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
      <translation>Recriar</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Python interpreter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Folder of wheels (offline)</source>
      <translation>Pasta de wheels (sem rede)</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Version of the engine</source>
      <translation>Versão do motor</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Devices of the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>deepforest,install,torch,environment,gpu,cuda,versions</source>
      <translation>deepforest,instalar,torch,ambiente,gpu,cuda,versões</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>CPU only</source>
      <translation>Somente CPU</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>NVIDIA GPU (CUDA)</source>
      <translation>GPU da NVIDIA (CUDA)</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Apple GPU (MPS)</source>
      <translation>GPU da Apple (MPS)</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Self-test passed: {found} of {count} trees detected in {seconds} s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Version {version}, devices: {devices}.</source>
      <translation>Versão {version}, dispositivos: {devices}.</translation>
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
      <translation>Dividir raster</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Cuts an annotated raster into training patches.</source>
      <translation>Corta um raster anotado em recortes de treinamento.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Table in the patches folder with one row per crown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Annotations of the patches (CSV)</source>
      <translation>Anotações dos recortes (CSV)</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>tree,crown,deepforest,training,patches,tiles,annotations,deep learning</source>
      <translation>árvore,copa,deepforest,treinamento,recortes,ladrilhos,anotações,aprendizado profundo</translation>
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
      <translation>árvore,copa,deepforest,anotar,aprendizado ativo,amostragem,incerteza,treinamento</translation>
    </message>
    <message>
      <location filename="../gui/background.py" />
      <source>This part of DeepForest is not loaded. Switch the plugin off and on again.</source>
      <translation>Esta parte do DeepForest não está carregada. Desative o complemento e ative-o de novo.</translation>
    </message>
    <message>
      <location filename="../gui/background.py" />
      <source>It ended without a result.</source>
      <translation>Terminou sem resultado.</translation>
    </message>
    <message>
      <location filename="../gui/engine_state.py" />
      <source>The engine that finds crowns is not set up yet.</source>
      <translation>O motor que encontra copas ainda não está configurado.</translation>
    </message>
    <message>
      <location filename="../gui/engine_state.py" />
      <source>The engine was made for another version of DeepForest and needs an update.</source>
      <translation>O motor foi criado para outra versão do DeepForest e precisa de uma atualização.</translation>
    </message>
    <message>
      <location filename="../gui/help_window.py" />
      <source>Help</source>
      <translation>Ajuda</translation>
    </message>
    <message>
      <location filename="../gui/help_window.py" />
      <source>Close</source>
      <translation>Fechar</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>{count} crowns found in '{name}', as a temporary layer: its icon saves it.</source>
      <translation>{count} copas encontradas em “{name}”, como camada temporária: o ícone dela permite salvá-la.</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>No crowns found in this view of '{name}'. Zoom in on trees, or fine-tune a model on your forest.</source>
      <translation>Nenhuma copa encontrada nesta vista de “{name}”. Aproxime o zoom das árvores ou ajuste um modelo à sua floresta.</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>Add an orthomosaic first: the map shows no raster layer.</source>
      <translation>Adicione antes um ortomosaico: o mapa não mostra nenhuma camada raster.</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>No raster of the map has colours. Select the layer to search in the layers panel.</source>
      <translation>Nenhum raster do mapa tem cores. Selecione no painel de camadas a camada em que procurar.</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>Finding crowns in '{name}'</source>
      <translation>Encontrando copas em “{name}”</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>The map view shows no part of '{name}'.</source>
      <translation>A vista do mapa não mostra nenhuma parte de “{name}”.</translation>
    </message>
    <message>
      <location filename="../gui/map_view.py" />
      <source>Crowns in {name}</source>
      <translation>Copas em {name}</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Set up the engine of DeepForest</source>
      <translation>Configurar o motor do DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Crowns are found by an engine that runs beside QGIS, in a Python environment of its own. Nothing is installed into QGIS, and nothing at all before you press the button below.</source>
      <translation>As copas são encontradas por um motor executado ao lado do QGIS, em um ambiente Python próprio. Nada é instalado no QGIS, e absolutamente nada antes de você pressionar o botão abaixo.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>What will be installed</source>
      <translation>O que será instalado</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Options</source>
      <translation>Opções</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>A Python program, 3.10 or newer, such as that of a conda environment.</source>
      <translation>Um programa Python, 3.10 ou mais recente, como o de um ambiente conda.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>QGIS's own, or one that is fetched</source>
      <translation>O do próprio QGIS ou um que é baixado</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>A folder with all packages as wheels (*.whl). The network is then not used.</source>
      <translation>Uma pasta com todos os pacotes como wheels (*.whl). A rede então não é usada.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>none: the packages are downloaded</source>
      <translation>nenhuma: os pacotes são baixados</translation>
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
      <translation>Pasta de wheels (sem rede):</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Copy log</source>
      <translation>Copiar log</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Looking at this computer …</source>
      <translation>Examinando este computador …</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>nothing to download</source>
      <translation>nada a baixar</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Setting up the engine of DeepForest</source>
      <translation>Configurando o motor do DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Beginning …</source>
      <translation>Começando …</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Packages</source>
      <translation>Pacotes</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Folder</source>
      <translation>Pasta</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Size</source>
      <translation>Tamanho</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Build of torch</source>
      <translation>Compilação do torch</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>about {disk} GB on disk, of {free} GB that are free</source>
      <translation>cerca de {disk} GB em disco, de {free} GB livres</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Check engine</source>
      <translation>Verificar motor</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>An engine that fits is in its place. Setting it up again replaces it.</source>
      <translation>Um motor adequado já está instalado. Configurá-lo de novo o substitui.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Stopping …</source>
      <translation>Parando …</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Looking at this computer</source>
      <translation>Examinando este computador</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>{main} and {count} more</source>
      <translation>{main} e mais {count}</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>about {size} GB to download</source>
      <translation>cerca de {size} GB a baixar</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine '{python}' is named by a setting or variable: it is checked, not changed.</source>
      <translation>O motor “{python}” é indicado por uma configuração ou variável: ele é verificado, não alterado.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Set up again</source>
      <translation>Configurar de novo</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine in its place was made for another version of DeepForest and is replaced.</source>
      <translation>O motor instalado foi criado para outra versão do DeepForest e será substituído.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Cancelled. Nothing of it is left; you can begin again at any time.</source>
      <translation>Cancelado. Nada restou; você pode começar de novo a qualquer momento.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Update engine</source>
      <translation>Atualizar motor</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>An earlier attempt did not come to its end; it is cleared away first.</source>
      <translation>Uma tentativa anterior não chegou ao fim; os seus restos são removidos antes.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine works. Devices: {devices}.</source>
      <translation>O motor funciona. Dispositivos: {devices}.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The disk may be too full for it.</source>
      <translation>O disco pode estar cheio demais para isso.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Set up engine…</source>
      <translation>Configurar motor…</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Remove…</source>
      <translation>Remover…</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>The engine is started, to say what it is …</source>
      <translation>O motor está sendo iniciado para informar o que é …</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Remove the engine</source>
      <translation>Remover o motor</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Update engine…</source>
      <translation>Atualizar motor…</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>The engine is named by a setting or variable; the plugin did not make it.</source>
      <translation>O motor é indicado por uma configuração ou variável; não foi criado pelo complemento.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Removes the Python environment that the plugin made.</source>
      <translation>Remove o ambiente Python que o complemento criou.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Looking at the engine of DeepForest</source>
      <translation>Examinando o motor do DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Remove the Python environment '{folder}'? Models, maps and settings stay. It can be set up again at any time.</source>
      <translation>Remover o ambiente Python “{folder}”? Modelos, mapas e configurações permanecem. Ele pode ser configurado de novo a qualquer momento.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Removing '{folder}' …</source>
      <translation>Removendo “{folder}” …</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Removing the engine of DeepForest</source>
      <translation>Removendo o motor do DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Detect crowns in the map view</source>
      <translation>Detectar copas na vista do mapa</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>New annotation layer…</source>
      <translation>Nova camada de anotação…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Suggest areas to annotate…</source>
      <translation>Sugerir áreas a anotar…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Fine-tune a model…</source>
      <translation>Ajustar um modelo…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Predict a whole raster…</source>
      <translation>Predizer copas em um raster inteiro…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Evaluate crowns…</source>
      <translation>Avaliar copas…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Engine status…</source>
      <translation>Estado do motor…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Questions and answers</source>
      <translation>Perguntas e respostas</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Stop detecting crowns</source>
      <translation>Parar de detectar copas</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Stops the detection that is running.</source>
      <translation>Interrompe a detecção em andamento.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Finds the crowns of '{name}' in what the map shows, as a temporary layer.</source>
      <translation>Encontra as copas de “{name}” no que o mapa mostra, como camada temporária.</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>less than a minute left</source>
      <translation>falta menos de um minuto</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>{stage}: {done} of {total}</source>
      <translation>{stage}: {done} de {total}</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>about {duration} left</source>
      <translation>faltam cerca de {duration}</translation>
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
      <translation>Anote uma vez, mapeie a floresta</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>The system gives the engine no more file handles: {error}.</source>
      <translation>O sistema não concede mais descritores de arquivo ao motor: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>Close other programs, or allow more ('ulimit -n'); then run again: finished work is kept.</source>
      <translation>Feche outros programas ou permita mais ('ulimit -n'); depois execute de novo: o trabalho concluído é mantido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>The engine ran out of memory.</source>
      <translation>O motor ficou sem memória.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>Close other programs, or use a smaller batch or patch size; then run again: finished work is kept.</source>
      <translation>Feche outros programas ou use um tamanho de lote ou de recorte menor; depois execute de novo: o trabalho concluído é mantido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/events.py" />
      <source>Cancelled on request.</source>
      <translation>Cancelado a pedido.</translation>
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
      <translation>A camada “{layer}” não tem feições.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Digitize or import features first. If only selected features are used, select some.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose a layer of polygons or points.</source>
      <translation>Escolha uma camada de polígonos ou de pontos.</translation>
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
      <translation>Escolha outro nome.</translation>
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
      <translation>Escolha uma pasta na qual você possa criar arquivos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Band {band} was chosen, but raster '{raster}' has {bands}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose bands from 1 to {count}.</source>
      <translation>Escolha bandas de 1 a {count}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' is a table without geometries.</source>
      <translation>A camada “{layer}” é uma tabela sem geometrias.</translation>
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
      <translation>A camada “{layer}” não tem o campo “{field}”.</translation>
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
      <translation>Tamanho do lote (recortes)</translation>
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
      <translation>Copas como polígonos ou como pontos com um diâmetro de copa. Qualquer SRC.</translation>
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
      <translation>Bandas (vermelho, verde, azul)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Three bands in the order red, green, blue, or a single band. Default: the bands with these colour interpretations, else the first three.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>{count} bands were chosen.</source>
      <translation>Foram escolhidas {count} bandas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Choose three bands (red, green, blue), a single band, or none for an automatic choice.</source>
      <translation>Escolha três bandas (vermelho, verde, azul), uma única ou nenhuma para uma escolha automática.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Layer</source>
      <translation>Camada</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>File, or any data source that OGR opens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Class field</source>
      <translation>Campo da classe</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Field that contains the class of each crown. Default: all crowns have the same class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Crown diameter of point layers (m)</source>
      <translation>Diâmetro das copas de camadas de pontos (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Required for point layers: each point is replaced by a square of this width.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>The extent is empty.</source>
      <translation>A extensão está vazia.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>East and north must be larger than west and south.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>Unknown job {verb}.</source>
      <translation>Tarefa desconhecida: {verb}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>Jobs are: {verbs}.</source>
      <translation>As tarefas são: {verbs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>The job '{verb}' has no parameters.</source>
      <translation>A tarefa “{verb}” não tem parâmetros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>The {name} of the {job} must be text, not {value}.</source>
      <translation>{name} ({job}) deve ser texto, não {value}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>The {job} cannot be read: {error}.</source>
      <translation>Não é possível ler: {job}: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>The {name} of the {job} must be an object, not {value}.</source>
      <translation>{name} ({job}) deve ser um objeto, não {value}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/locks.py" />
      <source>Another run is writing to '{target}'.</source>
      <translation>Outra execução está gravando em “{target}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/locks.py" />
      <source>Wait until it is done, or choose another name.</source>
      <translation>Espere até que termine ou escolha outro nome.</translation>
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
      <translation>Modelo (arquivo, pasta ou nome)</translation>
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
      <translation>Tamanho do recorte (px)</translation>
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
      <translation>Limiar de pontuação (0–1)</translation>
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
      <translation>Forma da copa</translation>
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
      <translation>Retomar uma execução inacabada</translation>
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
      <translation>Manter as copas ao cancelar</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Write the crowns found so far if the run is cancelled. The log reports the processed fraction of the area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Prediction report</source>
      <translation>Relatório de predição</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>HTML page with the number of crowns, crown cover, stand density, distributions of diameter and score, skipped windows, parameters, model and raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Crown density</source>
      <translation>Densidade de copas</translation>
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
      <translation>Copas preditas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Crowns found by 'Predict tile', or any polygon layer of crowns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Reference crowns</source>
      <translation>Copas de referência</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Reference crowns as polygons, or as points with a crown diameter. Any CRS. If a class field is given, both layers need it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Areas to evaluate</source>
      <translation>Áreas a avaliar</translation>
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
      <translation>Correspondências</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>All crowns, classified as true positive, false positive or false negative (missed).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Evaluation report</source>
      <translation>Relatório de avaliação</translation>
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
      <translation>Escolha uma pasta que exista e na qual se possa gravar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>'{target}' cannot be written: {reason}.</source>
      <translation>Não é possível gravar “{target}”: {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>Check that the folder is writable, that the disk is not full, and that no other program has the file open.</source>
      <translation>Verifique se é possível gravar na pasta, se o disco não está cheio e se nenhum outro programa tem o arquivo aberto.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>'{target}' cannot be written: there is no folder '{folder}'.</source>
      <translation>Não é possível gravar “{target}”: não existe a pasta “{folder}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>'{target}' is a folder.</source>
      <translation>“{target}” é uma pasta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>Give the name of a file.</source>
      <translation>Indique o nome de um arquivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>folder '{folder}' is not writable ({error})</source>
      <translation>não é possível gravar na pasta “{folder}” ({error})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>Nothing can be written to folder '{folder}': {error}.</source>
      <translation>Não é possível gravar nada na pasta “{folder}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/targets.py" />
      <source>Choose another folder.</source>
      <translation>Escolha outra pasta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Orthomosaic on which the crowns were annotated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Patches folder</source>
      <translation>Pasta de recortes</translation>
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
      <translation>Manter recortes sem copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Write background patches too; 'Fine-tune' can use them as negatives.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Image format of the patches</source>
      <translation>Formato de imagem dos recortes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>png: small files. tif: the same pixels with a georeference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Patch footprints</source>
      <translation>Contornos dos recortes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Outlines of the patches with their number of crowns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Validation crowns</source>
      <translation>Copas de validação</translation>
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
      <translation>Taxa de aprendizado</translation>
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
      <translation>Aumentos de dados</translation>
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
      <translation>Treinar somente as cabeças de detecção</translation>
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
      <translation>Manter os recortes na memória</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Faster. Disable it if memory is insufficient.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Random seed</source>
      <translation>Semente aleatória</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Start value of the random number generators. The same seed gives the same validation patches and order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Configuration (file, or key=value pairs)</source>
      <translation>Configuração (arquivo ou pares chave=valor)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>YAML file, or key=value pairs separated by spaces or line breaks, with the keys of DeepForest, for example train.lr=0.0005. These settings override the parameters above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Training report</source>
      <translation>Relatório de treinamento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>HTML page with the training curves, sample patches with predictions, and the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Training log folder</source>
      <translation>Pasta de logs do treinamento</translation>
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
      <translation>Foram indicados tanto uma pasta de recortes quanto um raster com anotações.</translation>
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
      <translation>Configuração: “{before}” não é um par chave=valor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Write, for example, train.lr=0.001.</source>
      <translation>Escreva, por exemplo, train.lr=0.001.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>The configuration file '{path}' holds no keys.</source>
      <translation>O arquivo de configuração “{path}” não contém chaves.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>The configuration '{path}' is not YAML: {error}.</source>
      <translation>A configuração “{path}” não é YAML: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Configuration value '{text}' of key '{name}' cannot be read: {error}.</source>
      <translation>Não é possível ler o valor “{text}” da chave de configuração '{name}': {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Configuration '{text}' is neither a file that can be read nor key=value pairs: {error}.</source>
      <translation>A configuração “{text}” não é nem um arquivo legível nem pares chave=valor: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Configuration key '{full}' is a section, so {value} cannot be its value.</source>
      <translation>A chave de configuração '{full}' é uma seção, por isso {value} não pode ser o seu valor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/job_overrides.py" />
      <source>Configuration key 'model.revision' is set, but 'model.name' is not.</source>
      <translation>A chave de configuração 'model.revision' está definida, mas 'model.name' não.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/job_overrides.py" />
      <source>Set both.</source>
      <translation>Defina ambas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/job_overrides.py" />
      <source>Configuration key '{name}' is for scripts only.</source>
      <translation>A chave de configuração '{name}' é somente para scripts.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/job_overrides.py" />
      <source>Leave it out.</source>
      <translation>Deixe-o de fora.</translation>
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
      <translation>A chave de configuração '{name}' é desconhecida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Did you mean '{near}'?</source>
      <translation>Você quis dizer '{near}'?</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Known are: {known}.</source>
      <translation>São conhecidos: {known}.</translation>
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
      <translation>A chave de configuração '{name}' não tem sentido aqui: {unsupported}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Configuration key '{name}' is {value}, but must be {expected}.</source>
      <translation>A chave de configuração '{name}' é {value}, mas deve ser {expected}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Keys of the configuration cannot be removed.</source>
      <translation>As chaves da configuração não podem ser removidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Set the key to None or to its default.</source>
      <translation>Defina a chave como None ou com o seu valor padrão.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Configuration key 'train.scheduler.params.mode' is '{mode}', so the learning rate would fall when {target} gets better.</source>
      <translation>A chave de configuração 'train.scheduler.params.mode' é '{mode}', de modo que a taxa de aprendizado cairia quando {target} melhora.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Set it to {wanted}.</source>
      <translation>Defina-a como {wanted}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Configuration key 'num_classes' is {num_classes}, but 'label_dict' names {count}: {names}.</source>
      <translation>A chave de configuração 'num_classes' é {num_classes}, mas 'label_dict' nomeia {count}: {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Make them agree, or leave num_classes out.</source>
      <translation>Faça-os coincidir ou dispense num_classes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Configuration key '{name}' is for fine-tuning jobs only.</source>
      <translation>A chave de configuração '{name}' é somente para o ajuste fino.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a number of at least {least:g}</source>
      <translation>um número de pelo menos {least}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a number of at least {least:g} and at most {most:g}</source>
      <translation>um número de pelo menos {least} e no máximo {most}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>true or false</source>
      <translation>true ou false</translation>
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
      <translation>um número inteiro de pelo menos 1, ou auto</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>true, false, or a whole number of at least 0</source>
      <translation>true, false ou um número inteiro de pelo menos 0</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>class names with numbers from 0, each once</source>
      <translation>nomes de classes com números a partir de 0, cada um uma vez</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a list of whole numbers of at least 1</source>
      <translation>uma lista de números inteiros de pelo menos 1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>one of: {names}</source>
      <translation>um de: {names}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a number above 0 and below 1</source>
      <translation>um número maior que 0 e menor que 1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>an expression of epoch, such as 0.95 ** epoch</source>
      <translation>uma expressão de epoch, por exemplo 0.95 ** epoch</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a whole number of at least {least}</source>
      <translation>um número inteiro de pelo menos {least}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>Configuration key 'architecture' is 'DeformableDetr', which this project does not have.</source>
      <translation>A chave de configuração 'architecture' é 'DeformableDetr', que este projeto não tem.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>Use retinanet (DeepForest's), {start} or {small}.</source>
      <translation>Use retinanet (a do DeepForest), {start} ou {small}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>crown</source>
      <translation>copa</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The layer is {layer}, the raster {raster}.</source>
      <translation>A camada está {layer}, o raster {raster}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' is the result of an evaluation and holds nothing but false positives.</source>
      <translation>A camada “{layer}” é o resultado de uma avaliação e contém somente falsos positivos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Choose a layer of crowns, or draw the trees into it.</source>
      <translation>Escolha uma camada de copas ou desenhe as árvores nela.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Its fields are: {fields}. Choose one of them, or none to call every {noun} '{label}'.</source>
      <translation>Os seus campos são: {fields}. Escolha um deles, ou nenhum para que cada feição ({noun}) se chame “{label}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Draw at least one {noun} in it, or choose another.</source>
      <translation>Desenhe nela pelo menos uma feição ({noun}) ou escolha outra.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' holds lines.</source>
      <translation>A camada “{layer}” contém linhas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>A {noun} must be a polygon or a point; turn the lines into polygons first ('Lines to polygons').</source>
      <translation>Deve ser um polígono ou um ponto ({noun}); converta antes as linhas em polígonos ('Lines to polygons').</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>None of the {features} of layer '{layer}' can be used ({problems}).</source>
      <translation>Nada da camada “{layer}” ({features}) pode ser usado ({problems}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>None of the {features} of layer '{layer}' can be used.</source>
      <translation>Nada da camada “{layer}” ({features}) pode ser usado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Check the layer's geometries ('Check validity', 'Fix geometries').</source>
      <translation>Verifique as geometrias da camada ('Check validity', 'Fix geometries').</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The last changes of layer '{layer}' lie in '{left}', where a program left them, and nothing can be written beside them to bring them to their end.</source>
      <translation>As últimas alterações da camada “{layer}” estão em “{left}”, onde um programa as deixou, e nada pode ser escrito ao lado para concluí-las.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Copy both files to a folder that you can write to, and choose the copy.</source>
      <translation>Copie ambos os arquivos para uma pasta em que possa escrever e escolha a cópia.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>None of the {crowns} of layer '{layer}' lies inside raster '{raster}'.</source>
      <translation>Nada da camada “{layer}” ({crowns}) está dentro do raster “{raster}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{systems} Check that both show the same place and that their CRSs are right.</source>
      <translation>{systems} Verifique se ambos mostram o mesmo lugar e se os seus SRC estão corretos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>No crown of layer '{layer}' lies with more than half of it inside raster '{raster}'.</source>
      <translation>Nenhuma copa da camada “{layer}” tem mais da metade dentro do raster “{raster}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Check that both show the same place and that their CRSs are right.</source>
      <translation>Verifique se ambos mostram o mesmo lugar e se os seus SRC estão corretos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Validation layer '{layer}' holds all {crowns} that there are to train on.</source>
      <translation>A camada de validação “{layer}” contém tudo ({crowns}) o que há para treinar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Keep in it only the crowns that training must not see.</source>
      <translation>Deixe nela somente as copas que o treinamento não deve ver.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' holds points, but no crown diameter was given.</source>
      <translation>A camada “{layer}” contém pontos, mas não foi indicado nenhum diâmetro de copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Give the crowns' diameter in metres, or use a layer of polygons.</source>
      <translation>Indique o diâmetro das copas em metros ou use uma camada de polígonos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The crown diameter of layer '{layer}' cannot be turned into pixels, because the ground resolution of raster '{raster}' is unknown.</source>
      <translation>O diâmetro de copa da camada “{layer}” não pode ser convertido em pixels, porque a resolução no terreno do raster “{raster}” é desconhecida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Give the raster a CRS, or use a layer of polygons.</source>
      <translation>Atribua um SRC ao raster ou use uma camada de polígonos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{points} of layer '{layer}' turned into squares of {diameter:g} m.</source>
      <translation>{points} da camada “{layer}” convertidos em quadrados de {diameter} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' holds points.</source>
      <translation>A camada “{layer}” contém pontos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Areas must be polygons.</source>
      <translation>As áreas devem ser polígonos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The areas of layer '{layer}' lie outside raster '{raster}'.</source>
      <translation>As áreas da camada “{layer}” estão fora do raster “{raster}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{path}' lacks the columns: {missing}.</source>
      <translation>Faltam a “{path}” as colunas: {missing}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Columns must be: {csv_columns}.</source>
      <translation>As colunas devem ser: {csv_columns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{path}' has no rows.</source>
      <translation>“{path}” não tem linhas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>It needs a row per crown.</source>
      <translation>É necessária uma linha por copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>coordinates that are not numbers</source>
      <translation>coordenadas que não são números</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>boxes whose xmax or ymax is not above their xmin or ymin</source>
      <translation>caixas cujo xmax ou ymax não é maior que xmin ou ymin</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{path}' has {rows} with {what} (line {listing}).</source>
      <translation>“{path}”: {rows} com {what} (linha {listing}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Correct or remove them.</source>
      <translation>Corrija-as ou remova-as.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' is the result of an evaluation: {false_positives} left out, {crowns} kept.</source>
      <translation>A camada “{layer}” é o resultado de uma avaliação: {false_positives} deixados de fora, {crowns} mantidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' cannot be read: {error}</source>
      <translation>Não é possível ler a camada “{layer}”: {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Check that the file is complete.</source>
      <translation>Verifique se o arquivo está completo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' holds curves inside geometry collections.</source>
      <translation>A camada “{layer}” contém curvas dentro de coleções de geometrias.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Turn them into plain polygons first ('Segmentize by maximum angle').</source>
      <translation>Converta-as antes em polígonos simples ('Segmentize by maximum angle').</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} line skipped</source>
      <translation>omissão de {count} linha</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} lines skipped</source>
      <translation>omissão de {count} linhas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} invalid polygon repaired</source>
      <translation>reparo de {count} polígono inválido</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} invalid polygons repaired</source>
      <translation>reparo de {count} polígonos inválidos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} polygon without any area skipped</source>
      <translation>omissão de {count} polígono sem área</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} polygons without any area skipped</source>
      <translation>omissão de {count} polígonos sem área</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {problems}.</source>
      <translation>Camada “{layer}”: {problems}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{source}' has no layer '{layer}'.</source>
      <translation>“{source}” não tem a camada “{layer}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Its layers are: {names}.</source>
      <translation>As suas camadas são: {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{source}' holds no layers.</source>
      <translation>“{source}” não contém camadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Choose a file with a layer of polygons or points.</source>
      <translation>Escolha um arquivo com uma camada de polígonos ou de pontos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{source}' holds several layers: {names}.</source>
      <translation>“{source}” contém várias camadas: {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Name the one to use.</source>
      <translation>Indique qual deve ser usada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' cannot be opened: {error}.</source>
      <translation>Não é possível abrir a camada “{layer}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Check that the file exists and is a vector layer.</source>
      <translation>Verifique se o arquivo existe e é uma camada vetorial.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} feature without a geometry skipped</source>
      <translation>omissão de {count} feição sem geometria</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} features without a geometry skipped</source>
      <translation>omissão de {count} feições sem geometria</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} feature with coordinates that are not numbers skipped</source>
      <translation>omissão de {count} feição com coordenadas que não são números</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} features with coordinates that are not numbers skipped</source>
      <translation>omissão de {count} feições com coordenadas que não são números</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} multi-part feature split into {parts:,} parts</source>
      <translation>divisão de {count} feição multiparte em {parts} partes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} multi-part features split into {parts:,} parts</source>
      <translation>divisão de {count} feições multiparte em {parts} partes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' has no CRS; that of raster '{raster}' was assumed.</source>
      <translation>A camada “{layer}” não tem SRC; foi presumido o do raster “{raster}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {crowns} outside raster '{raster}' skipped.</source>
      <translation>Camada “{layer}”: {crowns} fora do raster “{raster}”, sem uso.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {crowns} with half or less inside raster '{raster}' skipped.</source>
      <translation>Camada “{layer}”: {crowns} com a metade ou menos dentro do raster “{raster}”, sem uso.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {crowns} clipped at the border of raster '{raster}'.</source>
      <translation>Camada “{layer}”: {crowns} com corte na borda do raster “{raster}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>None of the {crowns} of layer '{layer}' on raster '{raster}' lies inside the areas.</source>
      <translation>Nada da camada “{layer}” ({crowns}) sobre o raster “{raster}” está dentro das áreas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Draw areas around crowns that are annotated, or leave the areas out.</source>
      <translation>Desenhe áreas em torno de copas anotadas ou dispense as áreas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{crowns} of validation layer '{layer}' is also among the annotations to train on; validation alone uses them.</source>
      <translation>{crowns} da camada de validação “{layer}” também está entre as anotações de treinamento; somente a validação a usa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{crowns} of validation layer '{layer}' are also among the annotations to train on; validation alone uses them.</source>
      <translation>{crowns} da camada de validação “{layer}” também estão entre as anotações de treinamento; somente a validação as usa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Classes that only validation layer '{layer}' has, so that training cannot learn them: {unknown}.</source>
      <translation>Classes que somente a camada de validação “{layer}” tem, de modo que o treinamento não pode aprendê-las: {unknown}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>in {crs}</source>
      <translation>em {crs}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>without a CRS</source>
      <translation>sem SRC</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>area</source>
      <translation>área</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>There is no file '{path}'.</source>
      <translation>Não existe o arquivo “{path}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Check the path of the annotations.</source>
      <translation>Verifique o caminho das anotações.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>'{path}' cannot be read as CSV: {error}.</source>
      <translation>Não é possível ler “{path}” como CSV: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>It must be comma-separated UTF-8.</source>
      <translation>Deve ser separado por vírgulas e em UTF-8.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>no {column}</source>
      <translation>valor ausente de {column}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{crowns} of layer '{layer}' without a value in field '{field}' was labelled '{label}'.</source>
      <translation>{crowns} da camada “{layer}” sem valor no campo “{field}” recebeu o rótulo “{label}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{crowns} of layer '{layer}' without a value in field '{field}' were labelled '{label}'.</source>
      <translation>{crowns} da camada “{layer}” sem valor no campo “{field}” receberam o rótulo “{label}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} feature</source>
      <translation>{count} feição</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} features</source>
      <translation>{count} feições</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Raster '{raster}' has no CRS; the coordinates of layer '{layer}' were taken to be in its coordinate system.</source>
      <translation>O raster “{raster}” não tem SRC; presumiu-se que as coordenadas da camada “{layer}” estão no sistema de coordenadas dele.</translation>
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
      <translation>Camada “{layer}”: {crowns} fora das áreas omitidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} point</source>
      <translation>{count} ponto</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} points</source>
      <translation>{count} pontos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} row</source>
      <translation>{count} linha</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} rows</source>
      <translation>{count} linhas</translation>
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
      <translation>nenhum</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}' names no image.</source>
      <translation>“{path}” não indica nenhuma imagem.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>A Pascal VOC annotation has an element 'filename'.</source>
      <translation>Uma anotação Pascal VOC tem um elemento 'filename'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}' holds no crown.</source>
      <translation>“{path}” não contém nenhuma copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>Its list 'annotations' is empty.</source>
      <translation>A sua lista 'annotations' está vazia.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}' cannot be read as XML: {error}.</source>
      <translation>Não é possível ler “{path}” como XML: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>It must be a Pascal VOC annotation.</source>
      <translation>Deve ser uma anotação Pascal VOC.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}' cannot be read as JSON: {error}.</source>
      <translation>Não é possível ler “{path}” como JSON: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>It must be a COCO annotation file.</source>
      <translation>Deve ser um arquivo de anotações COCO.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}' is not a COCO annotation file: {error}.</source>
      <translation>“{path}” não é um arquivo de anotações COCO: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>It needs 'images', 'categories' and 'annotations', each annotation with a polygon or a 'bbox'.</source>
      <translation>São necessários 'images', 'categories' e 'annotations', cada anotação com um polígono ou uma 'bbox'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}': {annotations} of groups ('iscrowd') left out.</source>
      <translation>“{path}”: {annotations} de grupos ('iscrowd') deixadas de fora.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}': {images} without annotations left out. If no tree stands there, add a row 0,0,0,0 to the table.</source>
      <translation>“{path}”: {images} sem anotações deixadas de fora. Se não há nenhuma árvore ali, acrescente à tabela uma linha 0,0,0,0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>Object {number} of '{path}' has no box of four numbers.</source>
      <translation>O objeto {number} de “{path}” não tem uma caixa de quatro números.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>Its element 'bndbox' must hold {sides}.</source>
      <translation>O seu elemento 'bndbox' deve conter {sides}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>{count} annotation</source>
      <translation>{count} anotação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>{count:,} annotations</source>
      <translation>{count} anotações</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>{count} image</source>
      <translation>{count} imagem</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>{count:,} images</source>
      <translation>{count} imagens</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it is no file but a pipe or a device</source>
      <translation>não é um arquivo, mas um pipe ou um dispositivo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it is larger than {kilobytes:,} kB</source>
      <translation>é maior que {kilobytes} kB</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it holds more than {most:,} values</source>
      <translation>contém mais de {most} valores</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>a number that is too long to show</source>
      <translation>um número longo demais para mostrar</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it is nested too deeply</source>
      <translation>está aninhado com profundidade demais</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>a part of it refers to itself</source>
      <translation>uma parte se refere a si mesma</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/bands.py" />
      <source>The chosen bands of raster '{raster}' have different data types ({types}).</source>
      <translation>As bandas escolhidas do raster “{raster}” têm tipos de dados diferentes ({types}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/bands.py" />
      <source>Choose bands of one kind.</source>
      <translation>Escolha bandas do mesmo tipo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/bands.py" />
      <source>Band {band} was chosen, but raster '{raster}' has {count} band(s).</source>
      <translation>Foi escolhida a banda {band}, mas o número de bandas do raster “{raster}” é {count}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/bands.py" />
      <source>Choose from 1 to {count}.</source>
      <translation>Escolha de 1 a {count}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/bands.py" />
      <source>Raster '{raster}': the single band {band} is used as grey for red, green and blue; models trained on colour find fewer crowns in it.</source>
      <translation>Raster “{raster}”: a única banda {band} é usada como cinza para vermelho, verde e azul; modelos treinados com cores encontram menos copas nela.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Connect the drive again and run the same job: finished windows are kept.</source>
      <translation>Conecte de novo a unidade e execute a mesma tarefa: as janelas concluídas são mantidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Raster '{raster}' is out of reach: {error}.</source>
      <translation>O raster “{raster}” está fora de alcance: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Raster '{raster}' is made of {files} files, of which {count} are missing: {missing}.</source>
      <translation>O raster “{raster}” é composto de {files} arquivos, dos quais faltam {count}: {missing}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Put them back, or make the virtual raster again from the files that there are.</source>
      <translation>Recoloque-os no lugar ou recrie o raster virtual com os arquivos que existem.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Raster '{raster}' stopped answering.</source>
      <translation>O raster “{raster}” parou de responder.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Try again later: finished windows are kept. If it stays so, copy the raster to a disk.</source>
      <translation>Tente mais tarde: as janelas concluídas são mantidas. Se continuar assim, copie o raster para um disco.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' has no bands or no pixels.</source>
      <translation>O raster “{raster}” não tem bandas ou não tem pixels.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>If it is a container (GeoPackage, NetCDF, HDF), choose one of its raster layers.</source>
      <translation>Se for um contêiner (GeoPackage, NetCDF, HDF), escolha uma das suas camadas raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' holds complex numbers.</source>
      <translation>O raster “{raster}” contém números complexos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Choose an optical image.</source>
      <translation>Escolha uma imagem óptica.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' holds no valid pixels.</source>
      <translation>O raster “{raster}” não contém pixels válidos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Check its nodata value.</source>
      <translation>Verifique o seu valor nodata.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}': {type} values are stretched to 8 bit from {ranges} (red, green, blue).</source>
      <translation>Raster “{raster}”: os valores {type} são esticados para 8 bits a partir de {ranges} (vermelho, verde, azul).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' cannot be opened: {error}.</source>
      <translation>Não é possível abrir o raster “{raster}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Check that the file exists and opens in QGIS as a raster layer.</source>
      <translation>Verifique se o arquivo existe e abre no QGIS como camada raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' has no georeference and no CRS; crowns get pixel coordinates (y negative downwards, as QGIS shows it) and no size in metres.</source>
      <translation>O raster “{raster}” não tem georreferência nem SRC; as copas recebem coordenadas de pixel (y negativo para baixo, como o QGIS mostra) e nenhum tamanho em metros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' has no coordinate reference system, so its ground resolution is unknown; the patch size is taken in pixels and crowns get no size in metres.</source>
      <translation>O raster “{raster}” não tem sistema de referência de coordenadas, por isso a sua resolução no terreno é desconhecida; o tamanho do recorte é tomado em pixels e as copas não recebem tamanho em metros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' cannot be read at column {column}, row {row}: {error}.</source>
      <translation>Não é possível ler o raster “{raster}” na coluna {column}, linha {row}: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>The file may be incomplete or damaged; copy it again, or repair it with gdal_translate.</source>
      <translation>O arquivo pode estar incompleto ou danificado; copie-o de novo ou repare-o com gdal_translate.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}': its coordinate reference system cannot be read ({error}).</source>
      <translation>Raster “{raster}”: não é possível ler o seu sistema de referência de coordenadas ({error}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/architectures.py" />
      <source>Architecture '{architecture}' is not known.</source>
      <translation>A arquitetura “{architecture}” não é conhecida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/architectures.py" />
      <source>This version knows: {architectures}. The model may come from a newer version.</source>
      <translation>Esta versão conhece: {architectures}. O modelo pode ser de uma versão mais recente.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations returned an image of shape {shape}.</source>
      <translation>Os aumentos de dados devolveram uma imagem de forma {shape}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>They must keep red, green and blue.</source>
      <translation>Eles devem manter vermelho, verde e azul.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations returned an image of {type}.</source>
      <translation>Os aumentos de dados devolveram uma imagem de {type}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>They must return uint8.</source>
      <translation>Eles devem devolver uint8.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' cannot be used.</source>
      <translation>O aumento de dados “{augmentation}” não pode ser usado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Leave it out: the model normalizes images itself.</source>
      <translation>Dispense-o: o próprio modelo normaliza as imagens.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' cannot be used: boxes do not stay on what they enclose.</source>
      <translation>O aumento de dados “{augmentation}” não pode ser usado: as caixas não ficam sobre o que envolvem.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Leave it out, or take ElasticTransform, GridDistortion or Perspective.</source>
      <translation>Dispense-o ou use ElasticTransform, GridDistortion ou Perspective.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' needs {needs}, which patches do not have.</source>
      <translation>O aumento de dados “{augmentation}” precisa de {needs}, que os recortes não têm.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' cannot be used: it does not move boxes.</source>
      <translation>O aumento de dados “{augmentation}” não pode ser usado: não move as caixas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' changes where crowns are, but without bbox_params their boxes would not follow.</source>
      <translation>O aumento de dados “{augmentation}” muda o lugar das copas, mas sem bbox_params as suas caixas não acompanhariam.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Give albumentations.Compose bbox_params=BboxParams(format='pascal_voc', label_fields=['category_ids']).</source>
      <translation>Dê a albumentations.Compose bbox_params=BboxParams(format='pascal_voc', label_fields=['category_ids']).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations returned an image with values from {low:g} to {high:g}.</source>
      <translation>Os aumentos de dados devolveram uma imagem com valores de {low} a {high}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>They must return uint8, or floats from 0 to 1; the model normalizes images itself.</source>
      <translation>Eles devem devolver uint8 ou números de ponto flutuante de 0 a 1; o próprio modelo normaliza as imagens.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations cannot be applied to a patch of {width} x {height} pixels: {error}.</source>
      <translation>Os aumentos de dados não podem ser aplicados a um recorte de {width} x {height} pixels: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Change their sizes to suit the patches, or leave out the one that fails.</source>
      <translation>Ajuste os tamanhos aos recortes ou dispense o que falha.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>{title} cannot be made: {error}.</source>
      <translation>Não é possível criar: {title}: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>{title}: nothing was given.</source>
      <translation>{title}: nada foi informado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>{title}: a {type} was given, but kornia's containers are not supported.</source>
      <translation>{title}: foi dado um {type}, mas os contêineres do kornia não são suportados.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>{title}: a {type} was given.</source>
      <translation>{title}: foi dado um {type}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>Use albumentations: a Compose with bbox_params, or a function get_transform(augment) that returns one.</source>
      <translation>Use albumentations: um Compose com bbox_params ou uma função get_transform(augment) que devolva um.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>What the transforms return for augment={augment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>The transforms</source>
      <translation>As transformações</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>The transforms cannot be called with augment=True and augment=False: {error}.</source>
      <translation>Não é possível chamar as transformações com augment=True e augment=False: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>Give a function get_transform(augment), or an albumentations Compose.</source>
      <translation>Indique uma função get_transform(augment) ou um Compose de albumentations.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/deepforest_names.py" />
      <source>pad_mode is {mode}, but must be one of: {borders}</source>
      <translation>pad_mode é {mode}, mas deve ser um de: {borders}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/deepforest_names.py" />
      <source>kernel_size is {size}, but only square kernels can be used</source>
      <translation>kernel_size é {size}, mas somente núcleos quadrados podem ser usados</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/deepforest_names.py" />
      <source>{name} is {value}, but must be two numbers</source>
      <translation>{name} é {value}, mas devem ser dois números</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Augmentation '{augmentation}'</source>
      <translation>Aumento de dados “{augmentation}”</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>{title} has no parameter {parameter}.</source>
      <translation>{title} não tem o parâmetro {parameter}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>{title} mixes parameters of DeepForest and of albumentations: {parameters}.</source>
      <translation>{title} mistura parâmetros do DeepForest e de albumentations: {parameters}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>It takes {takes}.</source>
      <translation>Aceita {takes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>{title} is not known.</source>
      <translation>Desconhecido: {title}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Did you mean {close}?</source>
      <translation>Você quis dizer {close}?</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Known are {known}.</source>
      <translation>São conhecidos {known}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The augmentations</source>
      <translation>Os aumentos de dados</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The augmentation {augmentation} is neither a name nor one name with its parameters.</source>
      <translation>O aumento de dados {augmentation} não é nem um nome nem um único nome com os seus parâmetros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Write each as a name or as {"Name": {"parameter": value}}.</source>
      <translation>Escreva cada um como um nome ou como {"Name": {"parameter": value}}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The parameters of augmentation '{augmentation}' must be names with values, not {parameters}.</source>
      <translation>Os parâmetros do aumento de dados “{augmentation}” devem ser nomes com valores, não {parameters}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Augmentation '{augmentation}' has no parameters, but was given {parameters}.</source>
      <translation>O aumento de dados “{augmentation}” não tem parâmetros, mas recebeu {parameters}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The augmentations must be a list of names, not {names}.</source>
      <translation>Os aumentos de dados devem ser uma lista de nomes, não {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>The precision int8 was asked for, but it needs OpenVINO on an Intel or AMD processor, or an Intel card.</source>
      <translation>Foi pedida a precisão int8, mas ela precisa do OpenVINO em um processador Intel ou AMD ou de uma placa Intel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>Choose 'auto' as the precision, or the CPU as the device.</source>
      <translation>Escolha 'auto' como precisão ou a CPU como dispositivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>Precision int8</source>
      <translation>A precisão int8</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>OpenVINO cannot run this model here ({error}); going on with torch, which is slower.</source>
      <translation>O OpenVINO não consegue executar este modelo aqui ({error}); o trabalho segue com torch, que é mais lento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>{tensors} tensors missing, {unknown} unknown, {count} of another size</source>
      <translation>faltam {tensors} tensores, {unknown} são desconhecidos, {count} têm outro tamanho</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>Model '{model}' does not fit its architecture: {counts} (first: {first}).</source>
      <translation>O modelo “{model}” não corresponde à sua arquitetura: {counts} (primeiro: {first}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>The file is damaged or was made by another program; choose another model.</source>
      <translation>O arquivo está danificado ou foi criado por outro programa; escolha outro modelo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>The loss is no longer a number at step {global_step}.</source>
      <translation>A perda já não é um número no passo {global_step}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>Lower the learning rate (it was {learning_rate:g}).</source>
      <translation>Reduza a taxa de aprendizado (era {learning_rate}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Device '{device}' was asked for, but this machine offers: {present}.</source>
      <translation>Foi pedido o dispositivo “{device}”, mas este computador oferece: {present}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Choose 'auto', or set up the engine again with the torch build for that device.</source>
      <translation>Escolha 'auto' ou configure de novo o motor com a compilação do torch para esse dispositivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Device xpu (an Intel graphics card)</source>
      <translation>O dispositivo xpu (uma placa gráfica da Intel)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>The precision bfloat16 was asked for, but an Intel graphics card computes in float16 or float32.</source>
      <translation>Foi pedida a precisão bfloat16, mas uma placa gráfica Intel calcula em float16 ou float32.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Choose 'auto' as the precision.</source>
      <translation>Escolha 'auto' como precisão.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>'{source}' is not a model file, or a damaged one: {why}.</source>
      <translation>“{source}” não é um arquivo de modelo ou está danificado: {why}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>tensor '{tensor}' is of a kind that weights are not</source>
      <translation>o tensor “{tensor}” é de um tipo que pesos não têm</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>its tensors are {megabytes:,.1f} MB, but the file is smaller</source>
      <translation>os seus tensores têm {megabytes} MB, mas o arquivo é menor</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>it holds a text of {longest:,} characters</source>
      <translation>contém um texto de {longest} caracteres</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>it unpacks to {megabytes:,.1f} MB, but the file is smaller</source>
      <translation>descompactado tem {megabytes} MB, mas o arquivo é menor</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Downloading model</source>
      <translation>Baixando o modelo</translation>
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
      <translation>O modelo “{model}” não existe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Choose a model file or folder, leave the field empty for the bundled model, or enter a repository of the Hugging Face hub as owner/name, for example {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Downloading {repository}, version {version}, {size:.1f} MB, from {endpoint}.</source>
      <translation>Baixando {repository}, versão {version}, {size} MB, de {endpoint}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>'{revision}' of {repository} is commit {commit}. This commit is used from now on, even if '{revision}' changes. To use another one, enter {repository}@COMMIT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Try again later.</source>
      <translation>Tente mais tarde.</translation>
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
      <translation>Verifique a rede e o proxy (HTTP_PROXY, HTTPS_PROXY, ou Configurações, Opções, Rede no QGIS).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Check the name. If the repository is private, set the variable HF_TOKEN to your token.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>The model {model} cannot be downloaded from {endpoint}: {reason}.</source>
      <translation>Não é possível baixar o modelo {model} de {endpoint}: {reason}.</translation>
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
      <translation>Escreva números, epoch, + - * / // % **, parênteses, min e max; por exemplo 0.95 ** epoch.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' must be an expression of 'epoch' with at most {max_characters} characters.</source>
      <translation>'{lambda_key}' deve ser uma expressão de 'epoch' com no máximo {max_characters} caracteres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' holds '{code}', which is not allowed there.</source>
      <translation>'{lambda_key}' contém “{code}”, que não é permitido ali.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' is '{text}', which is not an expression of 'epoch'.</source>
      <translation>'{lambda_key}' é “{text}”, que não é uma expressão de 'epoch'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' is '{text}', which gives no learning rate at epoch {epoch}.</source>
      <translation>'{lambda_key}' é “{text}”, que não dá uma taxa de aprendizado na época {epoch}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>It must be a number of at least 0 for every epoch, from 0 to the number of epochs.</source>
      <translation>Deve ser um número de pelo menos 0 para cada época, de 0 ao número de épocas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>Copy it again from where it came.</source>
      <translation>Copie-o de novo de onde veio.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>Model '{model}' was written in another version of the format.</source>
      <translation>O modelo “{model}” foi gravado em outra versão do formato.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>Update DeepForest for QGIS.</source>
      <translation>Atualize o DeepForest para QGIS.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>The header of model '{model}' cannot be read: {error}.</source>
      <translation>Não é possível ler o cabeçalho do modelo “{model}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>The header of model '{model}' cannot be read: {reason}.</source>
      <translation>Não é possível ler o cabeçalho do modelo “{model}”: {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>it has no {error}</source>
      <translation>não tem {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>its {name} cannot be {value}</source>
      <translation>o seu '{name}' não pode ser {value}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>Preparing the model for this machine, once …</source>
      <translation>Preparando o modelo para este computador, uma única vez …</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>Prepared in {seconds:.0f} s, and kept.</source>
      <translation>Preparado em {seconds} s e guardado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>Another run prepares the model for this machine; waiting for it …</source>
      <translation>Outra execução prepara o modelo para este computador; aguardando o seu término …</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>'{folder}' cannot be written: {error}</source>
      <translation>não é possível gravar “{folder}”: {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>the conversion ended with {returncode}</source>
      <translation>a conversão terminou com {returncode}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>'{folder}' cannot be written</source>
      <translation>não é possível gravar “{folder}”</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>the conversion did not end within {seconds:g} s</source>
      <translation>a conversão não terminou em {seconds} s</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_runtime.py" />
      <source>Run 'Set up engine' in QGIS, or install them with: pip install 'deepforest-qgis[all]'.</source>
      <translation>Execute “Configurar motor” no QGIS ou instale-os com: pip install 'deepforest-qgis[all]'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_runtime.py" />
      <source>{purpose} needs packages that are not installed: {packages}.</source>
      <translation>{purpose} precisa de pacotes que não estão instalados: {packages}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>The learning-rate schedule 'train.scheduler.type' is '{name}', which is not known.</source>
      <translation>O plano da taxa de aprendizado 'train.scheduler.type' é “{name}”, que não é conhecido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>Known are: {types}.</source>
      <translation>São conhecidos: {types}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>The learning-rate schedule has no parameter '{parameter}'.</source>
      <translation>O plano da taxa de aprendizado não tem o parâmetro “{parameter}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>Known are: {params}.</source>
      <translation>São conhecidos: {params}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>The warm-up of the learning rate is {warmup_steps} steps, but cannot be negative.</source>
      <translation>O aquecimento da taxa de aprendizado é de {warmup_steps} passos, mas não pode ser negativo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>DeepForest cannot open a model of architecture '{architecture}'.</source>
      <translation>O DeepForest não consegue abrir um modelo de arquitetura “{architecture}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Only models that started from a DeepForest model ('{start}') can be exported.</source>
      <translation>Somente modelos que partiram de um modelo do DeepForest (“{start}”) podem ser exportados.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Choose a model file, or none for the one that ships.</source>
      <translation>Escolha um arquivo de modelo ou nada para o que acompanha o complemento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Model '{model}' has the architecture '{architecture}', which this version does not know.</source>
      <translation>O modelo “{model}” tem a arquitetura “{architecture}”, que esta versão não conhece.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>It knows: {architectures}.</source>
      <translation>Ela conhece: {architectures}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Folder '{folder}' holds no 'model.safetensors'.</source>
      <translation>A pasta “{folder}” não contém 'model.safetensors'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Choose a model file, or a DeepForest hub folder.</source>
      <translation>Escolha um arquivo de modelo ou uma pasta de hub do DeepForest.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{path}' holds no weights.</source>
      <translation>“{path}” não contém pesos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Choose a model file.</source>
      <translation>Escolha um arquivo de modelo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{path}' is not a crown detector: it has no RetinaNet classification head.</source>
      <translation>“{path}” não é um detector de copas: não tem a cabeça de classificação de uma RetinaNet.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Choose a model made by this project or by DeepForest 1.x or 2.x.</source>
      <translation>Escolha um modelo deste projeto ou do DeepForest 1.x ou 2.x.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The model '{model}' has {classes:,} classes.</source>
      <translation>O modelo “{model}” tem {classes} classes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>This version works with 1 to {max_classes:,} of them.</source>
      <translation>Esta versão trabalha com 1 a {max_classes} delas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The '{name}' of model '{model}' is {given}.</source>
      <translation>'{name}' do modelo “{model}” é {given}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>It must be a number from 0 to 1.</source>
      <translation>Deve ser um número de 0 a 1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Model '{model}' is no file.</source>
      <translation>O modelo “{model}” não é um arquivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{path}' is not a model file, or a damaged one: {error}.</source>
      <translation>“{path}” não é um arquivo de modelo ou está danificado: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The model in folder '{folder}' cannot be read: {error}.</source>
      <translation>Não é possível ler o modelo da pasta “{folder}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{path}' is not a model file that can be opened safely: {reason}.</source>
      <translation>“{path}” não é um arquivo de modelo que possa ser aberto com segurança: {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Known are .safetensors files, DeepForest hub folders, Lightning checkpoints and saved state dicts.</source>
      <translation>São conhecidos arquivos .safetensors, pastas de hub do DeepForest, checkpoints do Lightning e state dicts salvos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The class names of model '{model}' cannot be read: {names}.</source>
      <translation>Não é possível ler os nomes de classes do modelo “{model}”: {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Each needs a number of its own, from 0 on.</source>
      <translation>Cada um precisa de um número próprio, a partir de 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>it is damaged, or holds more than weights, which could be a program</source>
      <translation>está danificado ou contém mais que pesos, o que poderia ser um programa</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>it ends too early</source>
      <translation>termina cedo demais</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>The engine failed unexpectedly ({type}: {error}).</source>
      <translation>O motor falhou inesperadamente ({type}: {error}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>The full trace is in the message log; please report it.</source>
      <translation>O rastreamento completo está no registro de mensagens; por favor, relate-o.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>neither a job nor a cancel request</source>
      <translation>nem uma tarefa nem um pedido de cancelamento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>its number is none</source>
      <translation>o seu número não é um número</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>the job is not an object</source>
      <translation>a tarefa não é um objeto</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>The request cannot be read: {error}.</source>
      <translation>Não é possível ler a requisição: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/eta.py" />
      <source>{used:.1f} GB of memory and {reserved:.1f} GB of the graphics card's</source>
      <translation>{used} GB de memória e {reserved} GB da placa gráfica</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/eta.py" />
      <source>{used:.1f} GB of memory</source>
      <translation>{used} GB de memória</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/eta.py" />
      <source>At this pace the {left:,} {steps} that are left take about {time}; the engine uses {memory}.</source>
      <translation>Neste ritmo, faltam {left} {steps}, que levarão cerca de {time}; o motor usa {memory}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{true_positives}, {false_positives}, {missed:,} missed.</source>
      <translation>{true_positives}, {false_positives}, {missed} não encontradas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Comparing crowns</source>
      <translation>Comparando copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>No reference crown of layer '{layer}' can be brought to the CRS of '{pred_layer}'.</source>
      <translation>Nenhuma copa de referência da camada “{layer}” pode ser convertida para o SRC de “{pred_layer}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Check that the CRSs of both layers are right.</source>
      <translation>Verifique se os SRC de ambas as camadas estão corretos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' holds points, which overlap nothing.</source>
      <translation>A camada “{layer}” contém pontos, que não se sobrepõem a nada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Give a layer of polygons, or a crown diameter in metres that makes squares of the points.</source>
      <translation>Indique uma camada de polígonos ou um diâmetro de copa em metros que transforme os pontos em quadrados.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' holds points, but no CRS tells how long a metre is in it.</source>
      <translation>A camada “{layer}” contém pontos, mas nenhum SRC diz quanto mede um metro nela.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Give the layer its CRS, or use polygons.</source>
      <translation>Atribua à camada o seu SRC ou use polígonos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>The areas of layer '{layer}' cannot be brought to the CRS of the crowns.</source>
      <translation>As áreas da camada “{layer}” não podem ser convertidas para o SRC das copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Check that its CRS is right.</source>
      <translation>Verifique se o seu SRC está correto.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' holds no crowns, so precision is undefined.</source>
      <translation>A camada “{layer}” não contém copas, por isso a precisão não está definida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>No crown of '{pred_layer}' touches one of '{truth_layer}': check that both show the same place and that their CRSs are right.</source>
      <translation>Nenhuma copa de “{pred_layer}” toca uma de “{truth_layer}”: verifique se ambas mostram o mesmo lugar e se os seus SRC estão corretos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' has no field 'score' with numbers, so mAP is undefined.</source>
      <translation>A camada “{layer}” não tem um campo 'score' com números, por isso mAP não está definido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count} true positive</source>
      <translation>{count} verdadeiro positivo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count:,} true positives</source>
      <translation>{count} verdadeiros positivos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Neither layer has a CRS; their coordinates were compared as they are.</source>
      <translation>Nenhuma das camadas tem SRC; as suas coordenadas foram comparadas como estão.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{lost} of layer '{layer}' skipped: no place in the CRS of the comparison.</source>
      <translation>{lost} da camada “{layer}” omitidas: sem lugar no SRC da comparação.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{unscored} of layer '{layer}' without a score taken as the least certain.</source>
      <translation>{unscored} da camada “{layer}” sem pontuação tomadas como as menos certas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' has no CRS; that of the crowns, {crs}, was assumed.</source>
      <translation>A camada “{layer}” não tem SRC; foi presumido o das copas, {crs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{crowns} with the centre outside the areas left out of the figures.</source>
      <translation>{crowns} com o centro fora das áreas não contam nos valores.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>No reference crown has its centre inside the areas, so recall is undefined.</source>
      <translation>Nenhuma copa de referência tem o centro dentro das áreas, por isso a revocação não está definida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>reference crown</source>
      <translation>copa de referência</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' has no CRS; that of '{other}', {crs}, was assumed.</source>
      <translation>A camada “{layer}” não tem SRC; foi presumido o de “{other}”, {crs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count} predicted crown</source>
      <translation>{count} copa predita</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count:,} predicted crowns</source>
      <translation>{count} copas preditas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count} reference crown</source>
      <translation>{count} copa de referência</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count:,} reference crowns</source>
      <translation>{count} copas de referência</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Raster '{raster}' has no CRS, so nothing tells how large a cell of the crown density is on it.</source>
      <translation>O raster “{raster}” não tem SRC, por isso não se sabe que tamanho tem nele uma célula da densidade de copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Give the raster its CRS, or leave the crown density out.</source>
      <translation>Atribua ao raster o seu SRC ou dispense a densidade de copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>A crown density with cells of {cell:g} m has {columns:,} x {rows:,} of them here, too many.</source>
      <translation>Uma densidade de copas com células de {cell} m tem aqui {columns} x {rows} delas, demais.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Choose cells of at least {metres:g} m, or smaller areas.</source>
      <translation>Escolha células de pelo menos {metres} m ou áreas menores.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>'{path}' cannot be written: {error}.</source>
      <translation>Não é possível gravar “{path}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Check that the disk is not full and the folder writable.</source>
      <translation>Verifique se o disco não está cheio e se é possível gravar na pasta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>The device ran out of memory; going on with batches of {batch_size} windows.</source>
      <translation>O dispositivo ficou sem memória; o trabalho segue com lotes de {batch_size} janelas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>The device has too little memory for a single window.</source>
      <translation>O dispositivo tem memória insuficiente para uma única janela.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Close other programs, choose a smaller patch size, or the CPU as the device.</source>
      <translation>Feche outros programas, escolha um tamanho de recorte menor ou a CPU como dispositivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The journal of finished windows {what} in '{folder}': {error}.</source>
      <translation>O diário das janelas concluídas {what} em “{folder}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>Free space on that disk and run again: finished windows are kept. XDG_CACHE_HOME (LOCALAPPDATA on Windows) names another folder for them.</source>
      <translation>Libere espaço nesse disco e execute de novo: as janelas concluídas são mantidas. XDG_CACHE_HOME (LOCALAPPDATA no Windows) indica outra pasta para elas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>{first} and {last}</source>
      <translation>{first} e {last}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The journal of the earlier run is damaged; {windows} of its windows are whole, the others are done again.</source>
      <translation>O diário da execução anterior está danificado; {windows} das suas janelas estão íntegras, as outras são refeitas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>cannot be kept</source>
      <translation>não pode ser mantido</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>cannot be read</source>
      <translation>não pode ser lido</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>cannot be written</source>
      <translation>não pode ser gravado</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The same job, of the same raster, model and parameters, is running already.</source>
      <translation>A mesma tarefa, com o mesmo raster, modelo e parâmetros, já está em execução.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>Wait until it is done, or cancel it; then run this one: it goes on from there.</source>
      <translation>Espere até que termine ou cancele-a; depois execute esta: ela continua dali.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>An earlier run on this raster was stopped with {windows} windows done, but since then {parts} changed, so this run begins anew.</source>
      <translation>Uma execução anterior neste raster foi interrompida com {windows} janelas prontas, mas desde então mudou: {parts}; por isso esta execução recomeça.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Finding crowns</source>
      <translation>Encontrando copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>{crowns} crowns in {seconds:.0f} s.</source>
      <translation>{crowns} copas em {seconds} s.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Raster '{raster}': {width} x {height} pixels{ground}; bands {bands}, {values}.</source>
      <translation>Raster “{raster}”: {width} x {height} pixels{ground}; bandas {bands}, {values}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>{windows} windows of {width} x {height} pixels{together}; model {model}, classes {labels}, score threshold {threshold:.2f}; {arithmetic}.</source>
      <translation>{windows} janelas de {width} x {height} pixels{together}; modelo {model}, classes {labels}, limiar de pontuação {threshold}; {arithmetic}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Cancelled: the crowns so far are written. {done} of {windows} windows are done, {share:.1%} of the area{ground}. The same job with 'resume' goes on from there.</source>
      <translation>Cancelado: as copas encontradas até agora estão gravadas. {done} de {windows} janelas estão prontas, {share} da área{ground}. A mesma tarefa com “Retomar uma execução inacabada” continua dali.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>{empty} of {windows} windows hold no data, or a single colour, and were skipped.</source>
      <translation>{empty} de {windows} janelas não contêm dados, ou têm uma única cor, e foram omitidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>There is nothing to be seen in raster '{raster}' at this resolution: no valid pixels, or all of one colour. Check in QGIS that it shows imagery there when you zoom in, and its nodata value.</source>
      <translation>Não se vê nada no raster “{raster}” nesta resolução: não há pixels válidos ou são todos de uma cor. Verifique no QGIS se ele mostra imagens ali ao aproximar o zoom, e o seu valor nodata.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>No model was given, and the weights that ship have not learned crowns yet.</source>
      <translation>Nenhum modelo foi indicado e os pesos fornecidos ainda não aprenderam copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Model '{model}' holds a backbone only; it has not learned crowns yet.</source>
      <translation>O modelo “{model}” contém somente um backbone; ainda não aprendeu copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Fine-tune a model first and choose it here.</source>
      <translation>Ajuste primeiro um modelo e escolha-o aqui.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The extent cannot be brought to the raster's CRS.</source>
      <translation>A extensão não pode ser convertida para o SRC do raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Check its coordinates and their CRS.</source>
      <translation>Verifique as suas coordenadas e o SRC delas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>, the model learned from {centimetres:.1f} cm</source>
      <translation>, o modelo aprendeu com {centimetres} cm</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>, {centimetres:.1f} cm per pixel{known}</source>
      <translation>, {centimetres} cm por pixel{known}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>, ground resolution unknown</source>
      <translation>, resolução no terreno desconhecida</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>as they are</source>
      <translation>como estão</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>stretched to 8 bit</source>
      <translation>esticadas para 8 bits</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Looking at {share:.1%} of it: inside the areas or extent.</source>
      <translation>{share} dele são examinados: dentro das áreas ou da extensão.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source> ({span:.3g} x {span:.3g} patches each)</source>
      <translation> ({span} x {span} recortes cada uma)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Raster '{raster}' shows nothing where crowns are to be found, so int8 has nothing to be fitted to.</source>
      <translation>O raster “{raster}” não mostra nada onde se devem procurar copas, por isso int8 não tem a que se ajustar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the raster</source>
      <translation>o raster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the model</source>
      <translation>o modelo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the areas or the extent</source>
      <translation>as áreas ou a extensão</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the windows (patch size, overlap)</source>
      <translation>as janelas (tamanho do recorte, sobreposição)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the score threshold</source>
      <translation>o limiar de pontuação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the device or the arithmetic</source>
      <translation>o dispositivo ou a precisão de cálculo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>the plugin's version</source>
      <translation>a versão do complemento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>windows</source>
      <translation>janelas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The device waited for pixels {share:.0%} of the time.</source>
      <translation>O dispositivo esperou por pixels {share} do tempo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>{windows} windows reached the limit of {most} crowns, so some may be missing. Choose a smaller patch size.</source>
      <translation>{windows} janelas atingiram o limite de {most} copas, por isso podem faltar algumas. Escolha um tamanho de recorte menor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>, {hectares:,.2f} ha</source>
      <translation>, {hectares} ha</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>No crown reached the score threshold of {threshold:.2f}. Lower it; check that the ground resolution and the order of the bands are right; or fine-tune the model on this imagery.</source>
      <translation>Nenhuma copa atingiu o limiar de pontuação de {threshold}. Reduza-o; verifique se a resolução no terreno e a ordem das bandas estão corretas; ou ajuste o modelo a estas imagens.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>crown density</source>
      <translation>densidade de copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>report</source>
      <translation>relatório</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The extent does not touch raster '{raster}' inside the areas.</source>
      <translation>A extensão não toca o raster “{raster}” dentro das áreas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The extent does not touch raster '{raster}'.</source>
      <translation>A extensão não toca o raster “{raster}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The extent cannot be brought to the raster's CRS: {error}.</source>
      <translation>Não é possível converter a extensão para o SRC do raster: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The raster's {centimetres:.0f} cm pixels are much coarser than the {learned:.0f} cm that the model learned from; small crowns will be missed.</source>
      <translation>Os pixels de {centimetres} cm do raster são muito mais grosseiros que os {learned} cm com que o modelo aprendeu; copas pequenas não serão encontradas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>{times:.1f} times smaller</source>
      <translation>{times} vezes menores</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>{times:.1f} times larger</source>
      <translation>{times} vezes maiores</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>A patch covers {patch:.3g} m of ground, but the model learned from {learned:.3g} m: trees appear {seen} than it knows them. Leave the patch size empty.</source>
      <translation>Um recorte cobre {patch} m de terreno, mas o modelo aprendeu com {learned} m: as árvores aparecem {seen} do que ele conhece. Deixe vazio o tamanho do recorte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>The crowns are written, but the {what} is not. {error}</source>
      <translation>As copas estão gravadas, mas isto não: {what}. {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Going on from an earlier run: {done} of {windows} windows are done.</source>
      <translation>Continuando uma execução anterior: {done} de {windows} janelas estão prontas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Cancelled: {done} of {windows} windows are done and kept.</source>
      <translation>Cancelado: {done} de {windows} janelas estão prontas e são mantidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Run the same job with 'resume' to go on from there.</source>
      <translation>Execute a mesma tarefa com “Retomar uma execução inacabada” para continuar dali.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/shapes.py" />
      <source>Tracing crowns</source>
      <translation>Traçando copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/shapes.py" />
      <source>{ellipses} of {crowns} crowns are drawn as ellipses, because the image shows no outline there.</source>
      <translation>{ellipses} de {crowns} copas são desenhadas como elipses, porque a imagem não mostra nenhum contorno ali.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/shapes.py" />
      <source>{lost} crowns are left out because others cover all of them. Lower the overlap threshold, or let crowns overlap, to keep them.</source>
      <translation>{lost} copas são deixadas de fora porque outras as cobrem por completo. Reduza o limiar de sobreposição ou permita que as copas se sobreponham para mantê-las.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>The file is damaged or incomplete; copy it again, or repair it with gdal_translate.</source>
      <translation>O arquivo está danificado ou incompleto; copie-o de novo ou repare-o com gdal_translate.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}': {unreadable_blocks}, {share:.2%} of the area, skipped: {named}. {advice}</source>
      <translation>Raster “{raster}”: omissão de {unreadable_blocks}, {share} da área: {named}. {advice}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>columns {x0}–{x1}, rows {y0}–{y1} (around {east:.6f}, {north:.6f})</source>
      <translation>colunas {x0}–{x1}, linhas {y0}–{y1} (em torno de {east}, {north})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>columns {x0}–{x1}, rows {y0}–{y1} (around {east:.1f}, {north:.1f})</source>
      <translation>colunas {x0}–{x1}, linhas {y0}–{y1} (em torno de {east}, {north})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}' cannot be read anywhere where crowns were to be found.</source>
      <translation>O raster “{raster}” não pode ser lido em nenhuma parte em que se deviam procurar copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}' was written to while it was read. Samples of it are the same as before; if its image was changed, run again.</source>
      <translation>O raster “{raster}” foi gravado enquanto era lido. Amostras dele são as mesmas de antes; se a imagem foi alterada, execute de novo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}' was changed or replaced while it was read, so its crowns would be those of two images; none were written.</source>
      <translation>O raster “{raster}” foi alterado ou substituído enquanto era lido, por isso as suas copas seriam as de duas imagens; nenhuma foi gravada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Run again when the raster is complete.</source>
      <translation>Execute de novo quando o raster estiver completo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>and {count} more places</source>
      <translation>e mais {count} lugares</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>{count} unreadable block</source>
      <translation>{count} bloco ilegível</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>{count:,} unreadable blocks</source>
      <translation>{count} blocos ilegíveis</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{patches} with {crowns} written to '{folder}'.</source>
      <translation>{patches} com {crowns} gravados em “{folder}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{patches} with crowns of layer '{layer}' held out for validation.</source>
      <translation>{patches} com copas da camada “{layer}” reservados para a validação.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patches of {width} x {height} pixels ({metres:.1f} m), overlap {overlap:.0%}, {crowns}.</source>
      <translation>Recortes de {width} x {height} pixels ({metres} m), sobreposição {overlap}, {crowns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patches of {width} x {height} pixels, overlap {overlap:.0%}, {crowns}.</source>
      <translation>Recortes de {width} x {height} pixels, sobreposição {overlap}, {crowns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Writing patches</source>
      <translation>Gravando recortes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>No patch shows more than half of a crown of validation layer '{layer}'.</source>
      <translation>Nenhum recorte mostra mais da metade de uma copa da camada de validação “{layer}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Use larger patches, or more overlap.</source>
      <translation>Use recortes maiores ou mais sobreposição.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{crowns} to train on lies in the patches that are held out because crowns of layer '{layer}' lie there: used as validation truth, not learned.</source>
      <translation>{crowns} de treinamento está nos recortes reservados porque ali há copas da camada “{layer}”: usada como verdade de validação, não aprendida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{crowns} to train on lie in the patches that are held out because crowns of layer '{layer}' lie there: used as validation truth, not learned.</source>
      <translation>{crowns} de treinamento estão nos recortes reservados porque ali há copas da camada “{layer}”: usadas como verdade de validação, não aprendidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>The patch size of {patch_size} pixels is larger than raster '{raster}' ({width} x {height} pixels).</source>
      <translation>O tamanho do recorte de {patch_size} pixels é maior que o raster “{raster}” ({width} x {height} pixels).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Choose at most {least}, or leave it empty for an automatic size.</source>
      <translation>Escolha no máximo {least} ou deixe vazio para um tamanho automático.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{crowns}, {validation:,} of them for validation</source>
      <translation>{crowns}, das quais {validation} para a validação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patches without crowns are written from the whole raster, because no areas were given: if trees there are not annotated, training learns them as background.</source>
      <translation>Os recortes sem copas são gravados a partir do raster inteiro, porque não foram indicadas áreas: se houver ali árvores não anotadas, o treinamento as aprende como fundo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>No patch of raster '{raster}' holds a crown.</source>
      <translation>Nenhum recorte do raster “{raster}” contém uma copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>The crowns may lie where the raster has no data, or be larger than a patch.</source>
      <translation>As copas podem estar onde o raster não tem dados ou ser maiores que um recorte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{crowns} in no patch: none with data shows more than half of it. Larger patches, or more overlap, hold more crowns.</source>
      <translation>{crowns} em nenhum recorte: nenhum com dados mostra mais da metade. Recortes maiores, ou mais sobreposição, contêm mais copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{patches} without any valid pixel skipped.</source>
      <translation>{patches} sem nenhum pixel válido omitidos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{crowns} clipped at patch borders (more than half of each is visible).</source>
      <translation>{crowns} cortadas nas bordas dos recortes (mais da metade de cada uma é visível).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count} patch</source>
      <translation>{count} recorte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count:,} patches</source>
      <translation>{count} recortes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Validation layer '{layer}' has no field that says which of the classes its crowns are: {known}.</source>
      <translation>A camada de validação “{layer}” não tem um campo que diga de qual das classes são as suas copas: {known}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Give it the same field as the annotations to train on.</source>
      <translation>Dê a ela o mesmo campo das anotações de treinamento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patch '{patch}' cannot be written: {error}.</source>
      <translation>Não é possível gravar o recorte “{patch}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Check the space left on the disk.</source>
      <translation>Verifique o espaço livre em disco.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>All crowns of validation layer '{layer}' were labelled '{label}'.</source>
      <translation>Todas as copas da camada de validação “{layer}” receberam o rótulo “{label}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Looking at squares</source>
      <translation>Examinando quadrados</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{squares} of {width} x {height} pixels suggested, with some {crowns:.0f} crowns; the model is in doubt of {doubt:.0f}, on average of {mean:.1f} in a square against {overall:.1f} in any.</source>
      <translation>{squares} de {width} x {height} pixels sugeridos, com cerca de {crowns} copas; o modelo tem dúvida de {doubt}, em média de {mean} por quadrado contra {overall} em um qualquer.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{squares} suggested: there are no more that do not overlap.</source>
      <translation>{squares} sugeridos: não há mais que não se sobreponham.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>The ground resolution of raster '{raster}' is unknown, so a square of {metres:g} m cannot be measured on it.</source>
      <translation>A resolução no terreno do raster “{raster}” é desconhecida, por isso não é possível medir nele um quadrado de {metres} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Give the raster a CRS, or leave the size empty for squares of {width} pixels.</source>
      <translation>Atribua um SRC ao raster ou deixe vazio o tamanho para quadrados de {width} pixels.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Squares of {width} x {height} pixels of raster '{raster}' show too little.</source>
      <translation>Quadrados de {width} x {height} pixels do raster “{raster}” mostram muito pouco.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Choose larger ones, of at least 32 pixels.</source>
      <translation>Escolha outros maiores, de pelo menos 32 pixels.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>No square of raster '{raster}' is left to annotate.</source>
      <translation>Não resta nenhum quadrado do raster “{raster}” a anotar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>No square of raster '{raster}' is left to annotate in the extent.</source>
      <translation>Não resta nenhum quadrado do raster “{raster}” a anotar na extensão.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Choose smaller squares, or a larger extent.</source>
      <translation>Escolha quadrados menores ou uma extensão maior.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{squares:,} squares; {most:,} of them, chosen by chance, are looked at.</source>
      <translation>{squares} quadrados; {most} deles, escolhidos ao acaso, são examinados.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{count} square</source>
      <translation>{count} quadrado</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{count:,} squares</source>
      <translation>{count} quadrados</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{empty} without data, or of a single colour, skipped.</source>
      <translation>{empty} sem dados, ou de uma única cor, omitidos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>No square of raster '{raster}' that is left to annotate shows anything.</source>
      <translation>Nenhum quadrado do raster “{raster}” que resta anotar mostra algo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Choose another extent, or smaller squares.</source>
      <translation>Escolha outra extensão ou quadrados menores.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Column '{column}' of the annotations in folder '{folder}'</source>
      <translation>A coluna '{column}' das anotações na pasta “{folder}”</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Set 1 for crowns that are held out for validation and 0 for the others, or remove the column.</source>
      <translation>Defina 1 para as copas reservadas para a validação e 0 para as outras, ou remova a coluna.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Folder '{folder}' has crowns of classes that the model does not learn: {unknown}.</source>
      <translation>A pasta “{folder}” tem copas de classes que o modelo não aprende: {unknown}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Its classes are: {labels}. Rename or remove those crowns.</source>
      <translation>As suas classes são: {labels}. Renomeie ou remova essas copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>{where} holds '{wrong}'.</source>
      <translation>{where} contém “{wrong}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>{where} marks no crown.</source>
      <translation>{where} não marca nenhuma copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>No crown is left to train on: the patches that hold validation crowns cover all the others.</source>
      <translation>Não resta nenhuma copa com que treinar: os recortes com copas de validação cobrem todas as outras.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Keep validation crowns in one part of the raster, or use smaller patches.</source>
      <translation>Mantenha as copas de validação em uma parte do raster ou use recortes menores.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>The patches folder '{folder}' does not exist.</source>
      <translation>A pasta de recortes “{folder}” não existe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Choose the folder that 'Split raster' wrote.</source>
      <translation>Escolha a pasta que “Dividir raster” gravou.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>{count} image(s) named in '{path}' are not in folder '{folder}', first: {first}.</source>
      <translation>{count} imagens nomeadas em “{path}” não estão na pasta “{folder}”; a primeira: {first}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Keep the images beside their CSV file.</source>
      <translation>Mantenha as imagens ao lado do seu arquivo CSV.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Patch '{patch}' has {width} x {height} pixels, more than the {most_width} x {most_height} of its split.</source>
      <translation>O recorte “{patch}” tem {width} x {height} pixels, mais que os {most_width} x {most_height} da sua divisão.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Split the raster again.</source>
      <translation>Divida de novo o raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>'{path}' cannot be read: {error}.</source>
      <translation>Não é possível ler “{path}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Folder '{folder}' holds {count} CSV files, and no '{manifest}' says which one it is.</source>
      <translation>A pasta “{folder}” contém {count} arquivos CSV e nenhum '{manifest}' diz qual é.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Keep one CSV of annotations in the folder, or split the raster again.</source>
      <translation>Mantenha um único CSV de anotações na pasta ou divida de novo o raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Training</source>
      <translation>Treinamento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Model written to '{model}'.</source>
      <translation>Modelo gravado em “{model}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>{patches} patches with {crowns} crowns to learn from, {validation} with {held} held out; {hidden} patches are blanked where they overlap those.</source>
      <translation>{patches} recortes com {crowns} copas para aprender, {validation} com {held} reservados; {hidden} recortes são apagados onde se sobrepõem a esses.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>{patches} patches with {crowns} crowns to learn from, {validation} with {held} held out.</source>
      <translation>{patches} recortes com {crowns} copas para aprender, {validation} com {held} reservados.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>{kind}, {millions:.1f} million parameters, from '{start}'; {optimizer}, learning rate {learning_rate:g}, {epochs} epochs in batches of {batch_size}; {device}, {precision}.</source>
      <translation>{kind}, {millions} milhões de parâmetros, a partir de “{start}”; {optimizer}, taxa de aprendizado {learning_rate}, {epochs} épocas em lotes de {batch_size}; {device}, {precision}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Patches of {patch_px} pixels{ground}; classes {labels}; augmentations: {varied}.</source>
      <translation>Recortes de {patch_px} pixels{ground}; classes {labels}; aumentos de dados: {varied}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The model finds no crown of the validation patches. Train longer or with a higher learning rate; check that the ground resolution suits the crowns, that the bands are red, green, blue, and that the annotations lie on the crowns.</source>
      <translation>O modelo não encontra nenhuma copa dos recortes de validação. Treine por mais tempo ou com uma taxa de aprendizado maior; verifique se a resolução no terreno é adequada às copas, se as bandas são vermelho, verde, azul e se as anotações estão sobre as copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>There is nothing to train on.</source>
      <translation>Não há nada com que treinar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Give a raster with an annotation layer.</source>
      <translation>Indique um raster com uma camada de anotação.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The patches in folder '{folder}' hold no crowns.</source>
      <translation>Os recortes da pasta “{folder}” não contêm copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Split with annotations.</source>
      <translation>Divida com anotações.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The configuration asks for architecture '{architecture}', but model '{model}' is a '{other}'.</source>
      <translation>A configuração pede a arquitetura “{architecture}”, mas o modelo “{model}” é “{other}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Choose a model of that architecture, or leave 'architecture' out.</source>
      <translation>Escolha um modelo dessa arquitetura ou dispense 'architecture'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The configuration asks for {num_classes} classes, but there are {count}: {labels}.</source>
      <translation>A configuração pede {num_classes} classes, mas há {count}: {labels}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Correct 'num_classes', or leave it out.</source>
      <translation>Corrija 'num_classes' ou dispense-o.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>{devices} devices were asked for, but from QGIS training uses one.</source>
      <translation>Foram pedidos {devices} dispositivos, mas a partir do QGIS o treinamento usa um.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Leave 'devices' out, or train from the command line.</source>
      <translation>Dispense 'devices' ou treine pela linha de comando.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Early stopping needs validation patches, but there are none.</source>
      <translation>A parada antecipada precisa de recortes de validação, mas não há nenhum.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Set patience to 0.</source>
      <translation>Defina a paciência como 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The best epoch is chosen by {monitor}, which is measured every {metrics_every} epochs only.</source>
      <translation>A melhor época é escolhida por {monitor}, que só é medido a cada {metrics_every} épocas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Set validation.val_accuracy_interval to 1, or the monitor to val_loss.</source>
      <translation>Defina validation.val_accuracy_interval como 1 ou a escolha da melhor época como val_loss.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>, {metres:.3g} m on the ground</source>
      <translation>, {metres} m no terreno</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>as configured</source>
      <translation>conforme a configuração</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Validation patches are those of '{validation_csv}'.</source>
      <translation>Os recortes de validação são os de “{validation_csv}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>A single patch holds crowns, so none is held out and the model cannot be measured.</source>
      <translation>Um único recorte contém copas, por isso nenhum é reservado e o modelo não pode ser medido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The checkpoint of an earlier run, '{last}', is damaged, as a power cut leaves it; training starts from the beginning.</source>
      <translation>O checkpoint de uma execução anterior, “{last}”, está danificado, como após uma queda de energia; o treinamento começa do início.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Going on from an earlier run: {done} of {epochs} epochs are done.</source>
      <translation>Continuando uma execução anterior: {done} de {epochs} épocas estão prontas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The model's weights are no longer numbers, so it is not written.</source>
      <translation>Os pesos do modelo já não são números, por isso ele não é gravado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Looking at the validation patches</source>
      <translation>Examinando os recortes de validação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Where the patches lie is unknown: if they overlap, validation figures are too good.</source>
      <translation>Não se sabe onde estão os recortes: se eles se sobrepõem, os valores de validação são bons demais.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>steps</source>
      <translation>passos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>TensorBoard logs are not written because tensorboardX is not installed.</source>
      <translation>Os registros do TensorBoard não são gravados porque o tensorboardX não está instalado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The device ran out of memory; training goes on from epoch {epoch} with batches of {batch_size}.</source>
      <translation>O dispositivo ficou sem memória; o treinamento segue da época {epoch} com lotes de {batch_size}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Cancelled: {done} of {epochs} epochs are done and kept.</source>
      <translation>Cancelado: {done} de {epochs} épocas estão prontas e são mantidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The logs cannot be written to '{folder}': {error}.</source>
      <translation>Não é possível gravar os logs em “{folder}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The device has too little memory for a batch of one patch.</source>
      <translation>O dispositivo tem memória insuficiente para um lote de um recorte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Close other programs, use smaller patches, or choose the CPU as the device.</source>
      <translation>Feche outros programas, use recortes menores ou escolha a CPU como dispositivo.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>No step was made for {minutes:.0f} minutes: either it is a slow one, or a device or drive hangs. Cancel keeps what is finished.</source>
      <translation>Nenhum passo foi dado em {minutes} minutos: ou é um passo lento, ou um dispositivo ou uma unidade travou. Cancelar mantém o que está concluído.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine ({python}) {how} and was ended.{tail}</source>
      <translation>O motor ({python}) {how} e foi encerrado.{tail}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>Run again: finished work is kept. If it happens again, choose the CPU as the device, and check that the drive of the raster can be reached.</source>
      <translation>Execute de novo: o trabalho concluído é mantido. Se acontecer outra vez, escolha a CPU como dispositivo e verifique se a unidade do raster está acessível.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The message log (panel 'DeepForest') has all it said.</source>
      <translation>O registro de mensagens (painel “DeepForest”) tem tudo o que ele disse.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine ({python}) closed its output.{tail}</source>
      <translation>O motor ({python}) fechou a sua saída.{tail}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine ({python}) ended unexpectedly ({exit}).{tail}</source>
      <translation>O motor ({python}) terminou inesperadamente ({exit}).{tail}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>signal {signal}</source>
      <translation>sinal {signal}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>exit code {code}</source>
      <translation>código de saída {code}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>exit code 0x{code:08X}</source>
      <translation>código de saída 0x{code}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>Run 'Set up engine' with Recreate. {log}</source>
      <translation>Execute “Configurar motor” com “Recriar”. {log}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source> Its last lines:
{lines}
</source>
      <translation> As suas últimas linhas:
{lines}
</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>Cancelled; the engine did not stop within {seconds:g} s and was ended.</source>
      <translation>Cancelado; o motor não parou em {seconds} s e foi encerrado.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine ({python}) said nothing within {seconds:g} s of its start.{tail}</source>
      <translation>O motor ({python}) não disse nada nos {seconds} s após o seu início.{tail}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>Try again; if it stays so, run 'Set up engine' with Recreate.</source>
      <translation>Tente de novo; se continuar assim, execute “Configurar motor” com “Recriar”.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine ({python}) speaks protocol {other}, this plugin {protocol}.</source>
      <translation>O motor ({python}) fala o protocolo {other}; este complemento, o {protocol}.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>Run 'Set up engine' with Recreate, and restart QGIS.</source>
      <translation>Execute “Configurar motor” com “Recriar” e reinicie o QGIS.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The system may have ended it for want of memory: try a smaller batch or patch size. {log}</source>
      <translation>O sistema pode tê-lo encerrado por falta de memória: tente um tamanho de lote ou de recorte menor. {log}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine refused the job: {reason}</source>
      <translation>O motor recusou a tarefa: {reason}</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>Please report it.</source>
      <translation>Por favor, relate isso.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>The engine's result cannot be read.</source>
      <translation>Não é possível ler o resultado do motor.</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>gave no sign of life for {seconds:g} s</source>
      <translation>não deu sinal de vida por {seconds} s</translation>
    </message>
    <message>
      <location filename="../runtime/client.py" />
      <source>lives, but its job made no step for {seconds:.0f} s</source>
      <translation>vive, mas a sua tarefa não deu nenhum passo por {seconds} s</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The folder of wheels '{wheels}' does not exist.</source>
      <translation>A pasta de wheels “{wheels}” não existe.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The folder of wheels '{wheels}' holds no wheel.</source>
      <translation>A pasta de wheels “{wheels}” não contém nenhum wheel.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Name the folder that 'pip download' filled (*.whl).</source>
      <translation>Indique a pasta que 'pip download' preencheu (*.whl).</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Making the engine's environment: {problem}.</source>
      <translation>Criando o ambiente do motor: {problem}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>'{folder}' holds something else than an environment, so it was left alone.</source>
      <translation>“{folder}” contém algo que não é um ambiente, por isso foi deixado como está.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Name a folder that is new or empty.</source>
      <translation>Indique uma pasta nova ou vazia.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Another program is making the engine in '{folder}' right now.</source>
      <translation>Outro programa está criando o motor em “{folder}” neste momento.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Wait for it.</source>
      <translation>Espere por ele.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>'{file}' is missing from the plugin.</source>
      <translation>Falta “{file}” no complemento.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Install the plugin again.</source>
      <translation>Instale de novo o complemento.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The engine needs Python {oldest} to {newest}, QGIS's own is {version}, and uv, which could fetch one, is not to be had.</source>
      <translation>O motor precisa do Python {oldest} a {newest}, o do QGIS é {version}, e não é possível obter o uv, que poderia baixar um.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Install uv (https://docs.astral.sh/uv), or name an interpreter of that version.</source>
      <translation>Instale o uv (https://docs.astral.sh/uv) ou indique um interpretador dessa versão.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Using pip and venv.</source>
      <translation>Usando pip e venv.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>uv was not found; trying to get it with pip.</source>
      <translation>O uv não foi encontrado; tentando obtê-lo com pip.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>uv is not to be had.</source>
      <translation>Não é possível obter o uv.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The engine cannot be made in '{folder}': {error}.</source>
      <translation>Não é possível criar o motor em “{folder}”: {error}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Choose another place with the variable {variable}.</source>
      <translation>Escolha outro lugar com a variável {variable}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The old environment '{folder}' cannot be removed: {error}.</source>
      <translation>Não é possível remover o ambiente antigo “{folder}”: {error}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Close other QGIS windows and programs that use it, then run it again.</source>
      <translation>Feche outras janelas do QGIS e programas que o usem e execute de novo.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>QGIS's own Python does not serve for the engine; uv finds or fetches Python {version}.</source>
      <translation>O Python do próprio QGIS não serve para o motor; o uv encontra ou baixa o Python {version}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>it was asked for again</source>
      <translation>foi pedido de novo</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Using uv ({program}).</source>
      <translation>Usando uv ({program}).</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Run it again; if it fails at the same place, report these lines.</source>
      <translation>Execute de novo; se falhar no mesmo ponto, relate estas linhas.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>'{path}' failed (exit code {code}):
{text}
</source>
      <translation>“{path}” falhou (código de saída {code}):
{text}
</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Free some disk space (about 8 GB) and run it again.</source>
      <translation>Libere espaço em disco (cerca de 8 GB) e execute de novo.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>The network's certificate is not trusted: ask for its CA file and name it in the variable SSL_CERT_FILE.</source>
      <translation>O certificado da rede não é confiável: peça o arquivo de CA e indique-o na variável SSL_CERT_FILE.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Check the network and the proxy (Settings, Options, Network), or give a folder of wheels.</source>
      <translation>Verifique a rede e o proxy (Configurações, Opções, Rede) ou indique uma pasta de wheels.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Close other QGIS windows that use the engine, and retry.</source>
      <translation>Feche outras janelas do QGIS que usem o motor e tente de novo.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Install uv, or Python's venv module (Debian, Ubuntu: sudo apt install python3-venv).</source>
      <translation>Instale o uv ou o módulo venv do Python (Debian, Ubuntu: sudo apt install python3-venv).</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Setting up the engine was cancelled; nothing of it is left.</source>
      <translation>A configuração do motor foi cancelada; nada restou.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>'{path}' is not a Python that can be run.</source>
      <translation>“{path}” não é um Python que possa ser executado.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>Name the program itself, such as python3.12.</source>
      <translation>Indique o próprio programa, por exemplo python3.12.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>'{path}' is Python {version}, but the engine needs {oldest} or newer.</source>
      <translation>“{path}” é Python {version}, mas o motor precisa do {oldest} ou mais recente.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>Name a newer one, or none: uv then fetches one.</source>
      <translation>Indique um mais recente ou nenhum: o uv então baixa um.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>{base} (Python {version})</source>
      <translation>{base} (Python {version})</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>Python {version}, which uv finds or fetches</source>
      <translation>Python {version}, que o uv encontra ou baixa</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>Run 'Set up engine' (Processing Toolbox, DeepForest).</source>
      <translation>Execute “Configurar motor” (Caixa de ferramentas de processamento, DeepForest).</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>The engine that finds crowns is not set up: {problem}, and QGIS's own Python {lacking}.</source>
      <translation>O motor que encontra copas não está configurado: {problem}, e o Python do próprio QGIS {lacking}.</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>The plugin's setting {name} names '{python}', which is not a Python that can be run.</source>
      <translation>A configuração {name} do complemento indica “{python}”, que não é um Python que possa ser executado.</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>The variable {name} names '{python}', which is not a Python that can be run.</source>
      <translation>A variável {name} indica “{python}”, que não é um Python que possa ser executado.</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>Correct it, or unset it. {advice}</source>
      <translation>Corrija-o ou remova-o. {advice}</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' has not been made yet</source>
      <translation>“{folder}” ainda não foi criado</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>making '{folder}' was interrupted</source>
      <translation>a criação de “{folder}” foi interrompida</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>the Python that '{folder}' was made from is gone</source>
      <translation>o Python a partir do qual “{folder}” foi criado não existe mais</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was made for another version of the plugin</source>
      <translation>“{folder}” foi criado para outra versão do complemento</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was made without today's developer tools</source>
      <translation>“{folder}” foi criado sem as ferramentas de desenvolvimento atuais</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was made for the accelerator '{made}', not '{accelerator}'</source>
      <translation>“{folder}” foi criado para o acelerador '{made}', não para '{accelerator}'</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was made with Python {made}, not {python}</source>
      <translation>“{folder}” foi criado com Python {made}, não com {python}</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>({version}) is older than {oldest}</source>
      <translation>({version}) é anterior a {oldest}</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>({version}) lacks {missing} and more</source>
      <translation>({version}) não tem {missing} e outros</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>({version}) lacks {missing}</source>
      <translation>({version}) não tem {missing}</translation>
    </message>
    <message>
      <location filename="../runtime/packages.py" />
      <source>{fetched:.0f} MB fetched; on the way: {names}</source>
      <translation>{fetched} MB baixados; a caminho: {names}</translation>
    </message>
    <message>
      <location filename="../runtime/packages.py" />
      <source>{name} ({size:.0f} MB)</source>
      <translation>{name} ({size} MB)</translation>
    </message>
    <message>
      <location filename="../runtime/packages.py" />
      <source>Installing the packages</source>
      <translation>Instalando os pacotes</translation>
    </message>
    <message>
      <location filename="../runtime/packages.py" />
      <source>The packages are installed</source>
      <translation>Os pacotes estão instalados</translation>
    </message>
    <message>
      <location filename="../runtime/process.py" />
      <source>'{command}' cannot be started: {error}.</source>
      <translation>Não é possível iniciar “{command}”: {error}.</translation>
    </message>
    <message>
      <location filename="../runtime/process.py" />
      <source>Close other programs, or layers that QGIS has open, and run again.</source>
      <translation>Feche outros programas, ou camadas que o QGIS tenha abertas, e execute de novo.</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>The job ended without a result.</source>
      <translation>A tarefa terminou sem resultado.</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>The job failed unexpectedly ({type}: {error}).</source>
      <translation>A tarefa falhou inesperadamente ({type}: {error}).</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>{index} cannot be reached: PyPI's build is taken, which is larger (CUDA included) and runs on the CPU too.</source>
      <translation>Não é possível acessar {index}: usa-se a compilação do PyPI, que é maior (CUDA incluído) e também roda na CPU.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>{index} cannot be reached: PyPI's build is taken, which runs on the CPU only.</source>
      <translation>Não é possível acessar {index}: usa-se a compilação do PyPI, que roda somente na CPU.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>The accelerator is {accelerator}, but must be one of: {accelerators}.</source>
      <translation>O acelerador é {accelerator}, mas deve ser um de: {accelerators}.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>MPS is Apple's accelerator and exists on macOS only.</source>
      <translation>MPS é o acelerador da Apple e existe somente no macOS.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>Choose automatic, CPU or CUDA.</source>
      <translation>Escolha automático, CPU ou CUDA.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>CUDA is NVIDIA's and does not exist on macOS.</source>
      <translation>CUDA é da NVIDIA e não existe no macOS.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>Choose automatic: Apple's GPU is used.</source>
      <translation>Escolha automático: a GPU da Apple é usada.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>The NVIDIA driver {driver} is too old for this torch: the CPU build is installed. Install a newer driver and run 'Set up engine' again.</source>
      <translation>O driver NVIDIA {driver} é antigo demais para este torch: a compilação para CPU é instalada. Instale um driver mais recente e execute de novo “Configurar motor”.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>No NVIDIA driver was found: the CUDA build of torch is installed, but runs on the CPU until there is one.</source>
      <translation>Nenhum driver NVIDIA foi encontrado: a compilação CUDA do torch é instalada, mas roda na CPU até que haja um.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>No class was given.</source>
      <translation>Nenhuma classe foi indicada.</translation>
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
      <translation>A banda “{band}” não é um número.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/parameters.py" />
      <source>Give band numbers such as 1;2;3, in the order red, green, blue.</source>
      <translation>Indique números de bandas, como 1;2;3, na ordem vermelho, verde, azul.</translation>
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
      <translation>Verifique a extensão ou as áreas, e o seu sistema de referência de coordenadas.</translation>
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
      <translation>Verifique as suas coordenadas e o seu SRC.</translation>
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
      <translation>não é possível gravar “{path}”: {error}</translation>
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
      <translation>Não é possível gravar o relatório “{path}”: {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Size (px)</source>
      <translation>Tamanho (px)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Ground resolution (m per px)</source>
      <translation>Resolução no terreno (m por px)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>CRS</source>
      <translation>SRC</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Data type</source>
      <translation>Tipo de dados</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Architecture</source>
      <translation>Arquitetura</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Ground extent of a patch (m)</source>
      <translation>Extensão de um recorte no terreno (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Resolution learned from (m per px)</source>
      <translation>Resolução com que aprendeu (m por px)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Score threshold of the model</source>
      <translation>Limiar de pontuação do modelo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Areas</source>
      <translation>Áreas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Windows</source>
      <translation>Janelas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Patch overlap (share)</source>
      <translation>Sobreposição dos recortes (parcela)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Score threshold</source>
      <translation>Limiar de pontuação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Overlap threshold (IoU)</source>
      <translation>Limiar de sobreposição (IoU)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Crowns do not overlap</source>
      <translation>Copas sem sobreposição</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Where windows overlap</source>
      <translation>Onde as janelas se sobrepõem</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>unknown</source>
      <translation>desconhecido</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>no CRS</source>
      <translation>nenhum SRC</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>everywhere</source>
      <translation>em toda parte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>File</source>
      <translation>Arquivo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Stretched from</source>
      <translation>Realce a partir de</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Extent</source>
      <translation>Extensão</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>{width} x {height} pixels</source>
      <translation>{width} x {height} pixels</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Started from</source>
      <translation>Modelo de partida</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Made</source>
      <translation>Criado em</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Licence</source>
      <translation>Licença</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Sources</source>
      <translation>Fontes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>Measured at training</source>
      <translation>Medido no treinamento</translation>
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
      <translation>Precisão</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Recall</source>
      <translation>Revocação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Training: loss</source>
      <translation>Treinamento: perda</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Training: classification</source>
      <translation>Treinamento: classificação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Training: boxes</source>
      <translation>Treinamento: caixas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Training: centres</source>
      <translation>Treinamento: centros</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Validation: loss</source>
      <translation>Validação: perda</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Validation: classification</source>
      <translation>Validação: classificação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Validation: boxes</source>
      <translation>Validação: caixas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Validation: centres</source>
      <translation>Validação: centros</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>missed</source>
      <translation>não encontrada</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Map of found, false and missed crowns</source>
      <translation>Mapa das copas encontradas, falsas e não encontradas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Precision, recall and F1 by score threshold</source>
      <translation>Precisão, revocação e F1 por limiar de pontuação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Precision against recall</source>
      <translation>Precisão em função da revocação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Histogram of the IoU of matched crowns</source>
      <translation>Histograma da IoU das copas correspondidas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Predicted against reference crown diameters</source>
      <translation>Diâmetros de copa preditos em função dos de referência</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Crown cover</source>
      <translation>Cobertura de copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Crowns per hectare</source>
      <translation>Copas por hectare</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Area looked at</source>
      <translation>Área examinada</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Median diameter</source>
      <translation>Diâmetro mediano</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Median score</source>
      <translation>Pontuação mediana</translation>
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
      <translation>Não encontradas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>The model holds a score threshold of {threshold}; F1 is largest, {f1}, at {best}.</source>
      <translation>O modelo contém um limiar de pontuação de {threshold}; F1 é máximo, {f1}, em {best}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>yes</source>
      <translation>sim</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>no</source>
      <translation>não</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>At most {count} of a kind are drawn, picked at random.</source>
      <translation>São desenhadas no máximo {count} de cada tipo, escolhidas ao acaso.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Crown diameters of the matches ({unit}): predicted ones differ by {mean} {unit} on average, root mean square {square} {unit}, correlation {correlation}. On the dotted line both agree.</source>
      <translation>Diâmetros de copa das correspondências ({unit}): os preditos diferem em {mean} {unit} em média, média quadrática {square} {unit}, correlação {correlation}. Na linha pontilhada ambos coincidem.</translation>
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
      <translation>Pontuação (0 a 1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{part} of {whole}</source>
      <translation>{part} de {whole}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{epochs}; the weights after epoch {number} were kept</source>
      <translation>{epochs}; foram mantidos os pesos após a época {number}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>No epoch was finished.</source>
      <translation>Nenhuma época foi concluída.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Loss</source>
      <translation>Perda</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Figure (0 to 1)</source>
      <translation>Valor (0 a 1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>The model holds a score threshold of {threshold}; at no threshold does a crown that it finds match an annotated one.</source>
      <translation>O modelo contém um limiar de pontuação de {threshold}; com nenhum limiar uma copa que ele encontra corresponde a uma anotada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>This threshold is stored in the model: prediction uses it unless another is asked for.</source>
      <translation>Este limiar está guardado no modelo: a predição o usa, a menos que se peça outro.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>F1 is largest, {f1}, at {best}.</source>
      <translation>F1 é máximo, {f1}, em {best}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>East (map units)</source>
      <translation>Leste (unidades do mapa)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>North (map units)</source>
      <translation>Norte (unidades do mapa)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>IoU of the match</source>
      <translation>IoU da correspondência</translation>
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
      <translation>Copas em “{raster}”</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Found by “{model}”, {time}, in {duration}.</source>
      <translation>Encontradas por “{model}”, {time}, em {duration}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Crown diameters, the mean of a box’s two sides on the ground; median {diameter} m.</source>
      <translation>Diâmetros de copa, a média dos dois lados de uma caixa no terreno; mediana {diameter} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Scores of the crowns; median {score}.</source>
      <translation>Pontuações das copas; mediana {score}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>How good are the crowns of “{name}”?</source>
      <translation>Quão boas são as copas de “{name}”?</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Recall and precision</source>
      <translation>Revocação e precisão</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>scores {low} to {high}</source>
      <translation>pontuações de {low} a {high}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Centres of the crowns in map units: {found}, {false}, {missed}.</source>
      <translation>Centros das copas em unidades do mapa: {found}, {false}, {missed}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>IoU of the matches ({count}): 0 is no overlap, 1 is identical; median {median}.</source>
      <translation>IoU das correspondências ({count}): 0 é sem sobreposição, 1 é idêntico; mediana {median}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>The dotted line marks the epoch that was kept.</source>
      <translation>A linha pontilhada marca a época mantida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>F1 is largest, {f1}, where crowns with a score below {threshold} are left out.</source>
      <translation>F1 é máximo, {f1}, quando se deixam de fora as copas com pontuação abaixo de {threshold}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Reference diameter ({unit})</source>
      <translation>Diâmetro de referência ({unit})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Predicted diameter ({unit})</source>
      <translation>Diâmetro predito ({unit})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>1 true positive</source>
      <translation>1 verdadeiro positivo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{0} true positives</source>
      <translation>{0} verdadeiros positivos</translation>
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
      <translation>1 não encontrada</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>{0} missed</source>
      <translation>{0} não encontradas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Where it does worst</source>
      <translation>Onde se sai pior</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/report.py" />
      <source>Where it does best</source>
      <translation>Onde se sai melhor</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Predictions</source>
      <translation>Predições</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Reference</source>
      <translation>Referência</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Label fields</source>
      <translation>Campos de classe</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>IoU threshold</source>
      <translation>Limiar de IoU</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Compared in</source>
      <translation>Comparado em</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Crown diameter of points (m)</source>
      <translation>Diâmetro de copa dos pontos (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>map units</source>
      <translation>unidades do mapa</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Windows without data, or of a single colour</source>
      <translation>Janelas sem dados ou de uma só cor</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Unreadable (share of the area)</source>
      <translation>Ilegível (parcela da área)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/prediction.py" />
      <source>Windows not reached</source>
      <translation>Janelas não alcançadas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Epochs asked for</source>
      <translation>Épocas pedidas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Batch size</source>
      <translation>Tamanho do lote</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Optimizer</source>
      <translation>Otimizador</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Learning-rate schedule</source>
      <translation>Plano da taxa de aprendizado</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Backbone</source>
      <translation>Backbone</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Best epoch by</source>
      <translation>Melhor época segundo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Seed</source>
      <translation>Semente</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Training patches</source>
      <translation>Recortes de treinamento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Training crowns</source>
      <translation>Copas de treinamento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Validation patches</source>
      <translation>Recortes de validação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Training of {name}</source>
      <translation>Treinamento de {name}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>frozen</source>
      <translation>congelado</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>trained</source>
      <translation>treinado</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>patches in {folder}</source>
      <translation>recortes em {folder}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Predicted crowns “{predictions}” against reference crowns “{truth}”.</source>
      <translation>Copas preditas “{predictions}” em relação às copas de referência “{truth}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>A match is an overlap (IoU) of more than {least} and the same class, one to one, chosen so that the total IoU is largest.</source>
      <translation>Uma correspondência é uma sobreposição (IoU) de mais de {least} e a mesma classe, de uma para uma, escolhida para que a IoU total seja máxima.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>A match is an overlap (IoU) of more than {least}, one to one, chosen so that the total IoU is largest.</source>
      <translation>Uma correspondência é uma sobreposição (IoU) de mais de {least}, de uma para uma, escolhida para que a IoU total seja máxima.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision: the share of predicted crowns that are real. Recall: the share of reference crowns that were found. F1: their harmonic mean. mAP: COCO’s mean average precision over IoU 0.50 to 0.95. A dash marks a figure that is undefined.</source>
      <translation>Precisão: a parcela das copas preditas que são reais. Revocação (recall): a parcela das copas de referência que foram encontradas. F1: a média harmônica das duas. mAP: a precisão média do COCO com IoU de 0,50 a 0,95. Um traço indica um valor que não está definido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Where</source>
      <translation>Onde</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>By class</source>
      <translation>Por classe</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>A crown counts as found only where its class is right.</source>
      <translation>Uma copa conta como encontrada somente se a sua classe estiver certa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Predicted</source>
      <translation>Preditas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Classes aside, precision is {precision}, recall {recall} and F1 {f1}.</source>
      <translation>Sem considerar as classes, a precisão é {precision}, a revocação {recall} e F1 {f1}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>By score</source>
      <translation>Por pontuação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision, recall and F1 of the crowns whose score is at least the threshold.</source>
      <translation>Precisão, revocação e F1 das copas cuja pontuação alcança pelo menos o limiar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision against recall as the threshold goes down; numbers are score thresholds.</source>
      <translation>Precisão em função da revocação à medida que o limiar baixa; os números são limiares de pontuação.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>The ring marks the best F1.</source>
      <translation>O anel marca o melhor F1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>How well matched crowns fit</source>
      <translation>Quão bem as copas correspondidas se ajustam</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Settings</source>
      <translation>Configurações</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Score at least</source>
      <translation>Pontuação mínima</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Patch {name} with annotated and found crowns</source>
      <translation>Recorte {name} com copas anotadas e encontradas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Crown cover: the share of the ground looked at that lies under a crown; where crowns overlap it counts once. A crown belongs to the place where its centre lies. A dash marks a figure that is unknown.</source>
      <translation>Cobertura de copas: a parcela do terreno examinado que fica sob uma copa; onde copas se sobrepõem, conta uma vez. Uma copa pertence ao lugar em que está o seu centro. Um traço indica um valor desconhecido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Without a CRS nothing tells how large a pixel is on the ground.</source>
      <translation>Sem um SRC nada indica o tamanho de um pixel no terreno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>The crowns</source>
      <translation>As copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Share (%)</source>
      <translation>Parcela (%)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Mean score (0–1)</source>
      <translation>Pontuação média (0–1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Mean diameter (m)</source>
      <translation>Diâmetro médio (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Where it looked</source>
      <translation>Onde se procurou</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Precision, recall and F1 on the validation patches, of the crowns whose score is at least the threshold.</source>
      <translation>Precisão, revocação e F1 nos recortes de validação, das copas cuja pontuação alcança pelo menos o limiar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The dotted line marks the one that is stored.</source>
      <translation>A linha pontilhada marca o limiar guardado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The ring marks the one that is stored.</source>
      <translation>O anel marca o limiar guardado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Measured with the model that was kept. A crown counts as found where its overlap (IoU) with an annotated one is more than {least}.</source>
      <translation>Medido com o modelo mantido. Uma copa conta como encontrada se a sua sobreposição (IoU) com uma anotada for maior que {least}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>All thresholds</source>
      <translation>Todos os limiares</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Epoch by epoch</source>
      <translation>Época por época</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Loss per epoch, without unit, lower is better.</source>
      <translation>Perda por época, sem unidade; quanto mais baixa, melhor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Quality on the validation patches per epoch, from 0 to 1, higher is better.</source>
      <translation>Qualidade nos recortes de validação por época, de 0 a 1; quanto mais alta, melhor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Recall (solid) and precision (dashed) of each class per epoch:</source>
      <translation>Revocação (linha contínua) e precisão (tracejada) de cada classe por época:</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Learning rate per epoch, on a logarithmic scale.</source>
      <translation>Taxa de aprendizado por época, em escala logarítmica.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>All figures of all epochs</source>
      <translation>Todos os valores de todas as épocas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>On the validation patches, after epoch {number}.</source>
      <translation>Nos recortes de validação, após a época {number}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>annotated crowns</source>
      <translation>copas anotadas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>crowns that the model finds</source>
      <translation>copas que o modelo encontra</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The model never saw these patches while it learned. They are ordered by F1.</source>
      <translation>O modelo nunca viu estes recortes enquanto aprendia. Estão ordenados por F1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The model learned from these patches, so they do not show how good it is elsewhere.</source>
      <translation>O modelo aprendeu com estes recortes; por isso eles não mostram quão bom ele é em outros lugares.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Data</source>
      <translation>Dados</translation>
    </message>
  </context>
</TS>
