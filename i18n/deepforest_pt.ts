<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
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
      <translation>Copas na saída.</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Crowns left out</source>
      <translation>Copas excluídas</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Crowns that are lower than the minimum height.</source>
      <translation>Copas mais baixas que a altura mínima.</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Crowns without height</source>
      <translation>Copas sem altura</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Crowns in the output where the height model has no data. Their field height_m is empty.</source>
      <translation>Copas na saída em que o modelo de altura não tem dados. O seu campo height_m fica vazio.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Classes in the form of the crowns layer, for example: spruce, larch, dead. The first is the default.</source>
      <translation>Classes no formulário da camada de copas, por exemplo: abeto, lariço, morta. A primeira é a padrão.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Correcting the crowns that a model detects is faster than digitizing. Requires the engine.</source>
      <translation>Corrigir as copas que um modelo detecta é mais rápido do que digitalizar. Requer o motor.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Replace an output file even if it contains annotations.</source>
      <translation>Substituir um arquivo de saída mesmo que contenha anotações.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>File with both layers, their forms and styles.</source>
      <translation>Arquivo com as duas camadas, os seus formulários e estilos.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotated crowns</source>
      <translation>Copas anotadas</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Crowns layer, an input of 'Split raster', 'Fine-tune' and 'Evaluate'.</source>
      <translation>Camada de copas, uma entrada de “Dividir raster”, “Ajustar modelo” e “Avaliar”.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Completely annotated areas</source>
      <translation>Áreas completamente anotadas</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Areas layer, an input of 'Split raster', 'Fine-tune' and 'Evaluate'.</source>
      <translation>Camada de áreas, uma entrada de “Dividir raster”, “Ajustar modelo” e “Avaliar”.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotations: areas ({file})</source>
      <translation>Anotações: áreas ({file})</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotations: crowns ({file})</source>
      <translation>Anotações: copas ({file})</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Orthomosaic on which crowns are digitized. The layers get its CRS.</source>
      <translation>Ortomosaico sobre o qual as copas são digitalizadas. As camadas recebem o seu SRC.</translation>
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
      <source>Polygons to copy into the layer of completely annotated areas, for example from 'Suggest areas'. Afterwards, delete areas that you did not annotate completely. Default: no areas.</source>
      <translation>Polígonos a copiar para a camada de áreas completamente anotadas, por exemplo de “Sugerir áreas”. Depois, excluir as áreas que não foram anotadas por completo. Padrão: nenhuma área.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Pre-fill with detected crowns</source>
      <translation>Pré-preencher com copas detectadas</translation>
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
      <source>Model that detects the crowns for pre-filling. Default: the bundled model.</source>
      <translation>Modelo que detecta as copas para o pré-preenchimento. Padrão: o modelo incluído.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Score threshold of pre-filled crowns (0–1)</source>
      <translation>Limiar de pontuação das copas pré-preenchidas (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Lower values give fewer missed crowns and more false positives. Default: the threshold of the model.</source>
      <translation>Valores mais baixos resultam em menos copas não encontradas e em mais falsos positivos. Padrão: o limiar do modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Extent to pre-fill</source>
      <translation>Extensão a pré-preencher</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Rectangle in which crowns are pre-filled. Default: the areas to annotate, else the whole raster.</source>
      <translation>Retângulo em que as copas são pré-preenchidas. Padrão: as áreas a anotar; senão, o raster inteiro.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>GeoPackage</source>
      <translation>GeoPackage</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Classes of the model added to the list: {classes}.</source>
      <translation>Classes do modelo adicionadas à lista: {classes}.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/algorithm.py" />
      <source>Please cite the method, the model and its version:</source>
      <translation>Citar o método, o modelo e a sua versão:</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>Only for layers without a pixel size, such as web maps. Tiled services use the nearest zoom level. Default: 0.1 m. A resolution finer than the imagery takes longer and does not add detail.</source>
      <translation>Somente para camadas sem tamanho de pixel, como mapas web. Serviços em blocos (tiles) usam o nível de zoom mais próximo. Padrão: 0,1 m. Uma resolução mais fina que a das imagens demora mais e não acrescenta detalhes.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>All files</source>
      <translation>Todos os arquivos</translation>
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
      <source>CSV files</source>
      <translation>Arquivos CSV</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>DeepForest model</source>
      <translation>Modelo do DeepForest</translation>
    </message>
    <message>
      <location filename="../algorithms/base/declarations.py" />
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Mean of the kept crowns. Empty if unknown.</source>
      <translation>Média das copas mantidas. Vazio se desconhecida.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Kept crowns</source>
      <translation>Copas mantidas</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Crowns of both dates.</source>
      <translation>Copas presentes nas duas datas.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Gone crowns</source>
      <translation>Copas desaparecidas</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Earlier crowns without a later one.</source>
      <translation>Copas anteriores sem uma posterior correspondente.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>New crowns</source>
      <translation>Copas novas</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Later crowns without an earlier one.</source>
      <translation>Copas posteriores sem uma anterior correspondente.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Unknown crowns</source>
      <translation>Copas desconhecidas</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Crowns without a partner outside the processed areas.</source>
      <translation>Copas sem correspondência fora das áreas processadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Shift to the east (m)</source>
      <translation>Deslocamento para leste (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Estimated shift of the later crowns. Empty if unknown.</source>
      <translation>Deslocamento estimado das copas posteriores. Vazio se desconhecido.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Shift to the north (m)</source>
      <translation>Deslocamento para norte (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Pairs of the shift</source>
      <translation>Pares do deslocamento</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Number of pairs of crowns from which the shift was estimated.</source>
      <translation>Número de pares de copas a partir dos quais o deslocamento foi estimado.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Growth of the diameter (m)</source>
      <translation>Crescimento do diâmetro (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Growth of the crown area (m²)</source>
      <translation>Crescimento da área da copa (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Growth of the height (m)</source>
      <translation>Crescimento da altura (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>CPU only</source>
      <translation>Somente CPU</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>NVIDIA GPU (CUDA)</source>
      <translation>GPU da NVIDIA (CUDA)</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Apple GPU (MPS)</source>
      <translation>GPU da Apple (MPS)</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>from the folder of wheels</source>
      <translation>da pasta de wheels</translation>
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
      <translation>Autoteste</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>DeepForest engine</source>
      <translation>Motor do DeepForest</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>none detected</source>
      <translation>nenhuma detectada</translation>
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
      <source>Build of PyTorch: {build}</source>
      <translation>Compilação do PyTorch: {build}</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Python: {python}</source>
      <translation>Python: {python}</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Size on disk</source>
      <translation>Tamanho em disco</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>{found} of {count} trees detected in {seconds} s</source>
      <translation>{found} de {count} árvores detectadas em {seconds} s</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>driver {version}</source>
      <translation>driver {version}</translation>
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
      <source>not supported ({name})</source>
      <translation>não compatível ({name})</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Precision (0–1)</source>
      <translation>Precisão (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Fraction of the predicted crowns that are correct. Empty for points without areas.</source>
      <translation>Fração das copas preditas que estão corretas. Vazio para pontos sem áreas.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Recall (0–1)</source>
      <translation>Revocação (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Fraction of the reference crowns that were detected.</source>
      <translation>Fração das copas de referência que foram detectadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>F1 (0–1)</source>
      <translation>F1 (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Harmonic mean of precision and recall.</source>
      <translation>Média harmônica de precisão e revocação.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Mean average precision (mAP, 0–1)</source>
      <translation>Precisão média (mAP, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Average precision over all score thresholds, mean of the classes. Empty without scores.</source>
      <translation>Precisão média sobre todos os limiares de pontuação, média das classes. Vazio sem pontuações.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Mean position error (m)</source>
      <translation>Erro de posição médio (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Mean distance of the matched crowns. Only for matching by distance or containment.</source>
      <translation>Distância média das copas correspondidas. Somente na correspondência por distância ou por inclusão.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>RMSE of the positions (m)</source>
      <translation>RMSE das posições (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Root mean square of these distances.</source>
      <translation>Média quadrática dessas distâncias.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Bias of the diameters (m)</source>
      <translation>Viés dos diâmetros (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Mean of predicted minus reference diameters of the matched crowns. Empty without a CRS.</source>
      <translation>Média dos diâmetros preditos menos os de referência das copas correspondidas. Vazio sem SRC.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>RMSE of the diameters (m)</source>
      <translation>RMSE dos diâmetros (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Root mean square error of the diameters of the matched crowns. Empty without a CRS.</source>
      <translation>Raiz do erro quadrático médio (RMSE) dos diâmetros das copas correspondidas. Vazio sem SRC.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Distance of the diameter distributions (0–1)</source>
      <translation>Distância entre as distribuições dos diâmetros (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Kolmogorov–Smirnov distance between the diameters of all predicted and all reference crowns.</source>
      <translation>Distância de Kolmogorov–Smirnov entre os diâmetros de todas as copas preditas e de todas as copas de referência.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Suggested score threshold (0–1)</source>
      <translation>Limiar de pontuação sugerido (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Score threshold with the largest F1. Empty if thresholds are not suggested.</source>
      <translation>Limiar de pontuação com o maior F1. Vazio se não forem sugeridos limiares.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Suggested NMS threshold (IoU, 0–1)</source>
      <translation>Limiar de NMS sugerido (IoU, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>NMS threshold with the largest F1.</source>
      <translation>Limiar de NMS com o maior F1.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>F1 with the suggested thresholds (0–1)</source>
      <translation>F1 com os limiares sugeridos (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>The largest F1.</source>
      <translation>O maior F1.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Folder written by 'Split raster', or another folder with annotations and images.</source>
      <translation>Pasta gravada por “Dividir raster” ou outra pasta com anotações e imagens.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Annotation file</source>
      <translation>Arquivo de anotações</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Main file in the folder; for Pascal VOC the folder.</source>
      <translation>Arquivo principal na pasta; para Pascal VOC, a pasta.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Number of exported crowns.</source>
      <translation>Número de copas exportadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Patches folder (instead of crowns and images)</source>
      <translation>Pasta de recortes (em vez de copas e imagens)</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Box precision on the validation patches</source>
      <translation>Precisão das caixas nos recortes de validação</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fraction of the predicted crowns that are correct, for the selected epoch.</source>
      <translation>Fração das copas preditas que estão corretas, na época selecionada.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Box recall on the validation patches</source>
      <translation>Revocação das caixas nos recortes de validação</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fraction of the annotated crowns that were detected, for the selected epoch.</source>
      <translation>Fração das copas anotadas que foram detectadas, na época selecionada.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The model can be chosen as '{name}'.</source>
      <translation>O modelo pode ser escolhido como “{name}”.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The model was not added to the list of models. {reason}</source>
      <translation>O modelo não foi adicionado à lista de modelos. {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>COCO (.json), Pascal VOC (.xml), YOLO (data.yaml), Label Studio (.json), CVAT for images (.xml), DeepForest or RetinaNet (.csv). The format is recognized by the content.</source>
      <translation>COCO (.json), Pascal VOC (.xml), YOLO (data.yaml), Label Studio (.json), CVAT for images (.xml), DeepForest ou RetinaNet (.csv). O formato é reconhecido pelo conteúdo.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Folder with the annotations of many images: Pascal VOC, YOLO, or a folder written by 'Split raster'.</source>
      <translation>Pasta com as anotações de muitas imagens: Pascal VOC, YOLO ou uma pasta gravada por “Dividir raster”.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Number of crowns in the layer.</source>
      <translation>Número de copas na camada.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Number of images without crowns</source>
      <translation>Número de imagens sem copas</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Number of annotated images without crowns; they are in the layer of image footprints.</source>
      <translation>Número de imagens anotadas sem copas; elas estão na camada de contornos das imagens.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Annotation folder (instead of a file)</source>
      <translation>Pasta de anotações (em vez de um arquivo)</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Annotations</source>
      <translation>Anotações</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layer_settings.py" />
      <source>temporary scratch layer</source>
      <translation>camada temporária</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_replies.py" />
      <source>the reply is a web page instead of an image</source>
      <translation>a resposta é uma página web em vez de uma imagem</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_replies.py" />
      <source>the reply is empty</source>
      <translation>a resposta está vazia</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>no pixels were received</source>
      <translation>nenhum pixel foi recebido</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{failure}; next attempt in {seconds:.0f} s.</source>
      <translation>{failure}; próxima tentativa em {seconds:.0f} s.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Computed on the validation patches of the training. Empty if unknown.</source>
      <translation>Calculado nos recortes de validação do treinamento. Vazio se desconhecido.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Name of the model</source>
      <translation>Nome do modelo</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>File name, or repository and revision of the Hugging Face Hub.</source>
      <translation>Nome do arquivo, ou repositório e revisão do Hugging Face Hub.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>File</source>
      <translation>Arquivo</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>File or folder of the model.</source>
      <translation>Arquivo ou pasta do modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Architecture</source>
      <translation>Arquitetura</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Architecture of the network.</source>
      <translation>Arquitetura da rede.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Class names, separated by commas.</source>
      <translation>Nomes das classes, separados por vírgulas.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Created</source>
      <translation>Criado em</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Date and time of the training in UTC.</source>
      <translation>Data e hora do treinamento em UTC.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Fine-tuned from</source>
      <translation>Ajustado a partir de</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Model that the training started from.</source>
      <translation>Modelo do qual o treinamento partiu.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Licence</source>
      <translation>Licença</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Licence of the weights.</source>
      <translation>Licença dos pesos.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Sources</source>
      <translation>Fontes</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Sources of the training data.</source>
      <translation>Fontes dos dados de treinamento.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Parameters of the network</source>
      <translation>Parâmetros da rede</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Number of parameters of the network.</source>
      <translation>Número de parâmetros da rede.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Ground extent of a patch (m)</source>
      <translation>Extensão de um recorte no terreno (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Side of a training patch on the ground.</source>
      <translation>Lado de um recorte de treinamento no terreno.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Training resolution (m per pixel)</source>
      <translation>Resolução de treinamento (m por pixel)</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Ground resolution of the training patches.</source>
      <translation>Resolução no terreno dos recortes de treinamento.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Score threshold of the model</source>
      <translation>Limiar de pontuação do modelo</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Default score threshold.</source>
      <translation>Limiar de pontuação padrão.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>NMS threshold (IoU)</source>
      <translation>Limiar de NMS (IoU)</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>NMS threshold within a window.</source>
      <translation>Limiar de NMS dentro de uma janela.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Validation patches</source>
      <translation>Recortes de validação</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Number of validation patches. Empty if unknown.</source>
      <translation>Número de recortes de validação. Vazio se desconhecido.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Validation crowns</source>
      <translation>Copas de validação</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Number of crowns in them. Empty if unknown.</source>
      <translation>Número de copas neles. Vazio se desconhecido.</translation>
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
      <source>Score</source>
      <translation>Pontuação</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Ignore (doubtful crown)</source>
      <translation>Ignorar (copa duvidosa)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>other</source>
      <translation>outra</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/height_styles.py" />
      <source>Crowns with attributes ({source})</source>
      <translation>Copas com atributos ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/height_styles.py" />
      <source>{low} to {high} m</source>
      <translation>{low} a {high} m</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Stands with the crowns {crowns}</source>
      <translation>Povoamentos com as copas {crowns}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Share of {name} (%)</source>
      <translation>Proporção de {name} (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>kept</source>
      <translation>mantida</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>gone</source>
      <translation>desaparecida</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>new</source>
      <translation>nova</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>unknown</source>
      <translation>desconhecido</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Raster</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Parameters</source>
      <translation>Parâmetros</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Tree crowns in {raster}</source>
      <translation>Copas de árvores em {raster}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Subject</source>
      <translation>Assunto</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Tree crowns detected by the model {model} in {raster}.</source>
      <translation>Copas de árvores detectadas pelo modelo {model} em {raster}.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>tree crowns</source>
      <translation>copas de árvores</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>{time}: detected by DeepForest for QGIS.</source>
      <translation>{time}: detectadas pelo DeepForest para QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/result_metadata.py" />
      <source>Model: {licence}</source>
      <translation>Modelo: {licence}</translation>
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
      <translation>falso negativo (não encontrado)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>ignored</source>
      <translation>ignorado</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>digitized or corrected</source>
      <translation>digitalizada ou corrigida</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>no crowns</source>
      <translation>sem copas</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>score {low} to {high}</source>
      <translation>pontuação {low} a {high}</translation>
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
      <source>The crowns detected so far are also kept in '{path}' for {days} days.</source>
      <translation>As copas detectadas até o momento também são mantidas em “{path}” por {days} dias.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>Number of rasters</source>
      <translation>Número de rasters</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>Number of rasters in which crowns were detected.</source>
      <translation>Número de rasters em que as copas foram detectadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>Number of failed rasters</source>
      <translation>Número de rasters com falha</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>Number of rasters that were not processed, or only in part. The log lists them with the reasons.</source>
      <translation>Número de rasters não processados, ou processados só em parte. O log lista-os com os motivos.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>{raster} and others</source>
      <translation>{raster} e outros</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Build of PyTorch to install. Automatic: the build for the graphics card of this computer.</source>
      <translation>Compilação do PyTorch a instalar. Automático: a compilação para a placa gráfica deste computador.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Delete the environment created by the plugin and create it again, even if it is complete.</source>
      <translation>Excluir o ambiente criado pelo complemento e criá-lo de novo, mesmo que esteja completo.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Python interpreter (3.10 or newer) from which the environment is created. Default: QGIS's Python if it is suitable, otherwise a downloaded Python.</source>
      <translation>Interpretador Python (3.10 ou mais recente) com o qual o ambiente é criado. Padrão: o Python do QGIS, se for adequado; caso contrário, um Python baixado.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Folder with wheels of all packages. If it is set, the network is not used.</source>
      <translation>Pasta com wheels de todos os pacotes. Se for definida, a rede não é usada.</translation>
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
      <translation>Página HTML com as versões e os dispositivos do motor.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Version of the engine</source>
      <translation>Versão do motor</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Version reported by the engine.</source>
      <translation>Versão informada pelo motor.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Devices of the engine</source>
      <translation>Dispositivos do motor</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>CPU and supported GPUs.</source>
      <translation>CPU e GPUs compatíveis.</translation>
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
      <translation>Interpretador Python</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Folder of wheels (offline)</source>
      <translation>Pasta de wheels (sem rede)</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Self-test passed: {found} of {count} trees detected in {seconds} s.</source>
      <translation>Autoteste aprovado: {found} de {count} árvores detectadas em {seconds} s.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Version {version}, devices: {devices}.</source>
      <translation>Versão {version}, dispositivos: {devices}.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The engine is set in the plugin settings; it will be checked, not modified.</source>
      <translation>O motor está definido nas configurações do complemento; ele será verificado, não modificado.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The engine is set by DEEPFOREST_QGIS_PYTHON; it will be checked, not modified.</source>
      <translation>O motor está definido por DEEPFOREST_QGIS_PYTHON; ele será verificado, não modificado.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The Python of QGIS has all required packages; it will be checked, not modified.</source>
      <translation>O Python do QGIS tem todos os pacotes necessários; ele será verificado, não modificado.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The engine '{python}', set in the plugin settings or by a variable, remains in use.</source>
      <translation>O motor “{python}”, definido nas configurações do complemento ou por uma variável, continua em uso.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Annotations of the patches (CSV)</source>
      <translation>Anotações dos recortes (CSV)</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Table in the patches folder with one row per crown.</source>
      <translation>Tabela na pasta de recortes com uma linha por copa.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Of all stands together. Empty if unknown.</source>
      <translation>De todos os povoamentos em conjunto. Vazio se desconhecido.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Number of stands</source>
      <translation>Número de povoamentos</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Number of stands in the layer.</source>
      <translation>Número de povoamentos na camada.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Crowns in the stands. A crown in overlapping stands counts once.</source>
      <translation>Copas nos povoamentos. Uma copa em povoamentos sobrepostos conta uma só vez.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Crowns outside</source>
      <translation>Copas fora</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Crowns in no stand, or outside the processed area.</source>
      <translation>Copas em nenhum povoamento ou fora da área processada.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Area (ha)</source>
      <translation>Área (ha)</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Area of all stands, of the processed part if that is known.</source>
      <translation>Área de todos os povoamentos, ou da parte processada, se conhecida.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Processed share (%)</source>
      <translation>Proporção processada (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Stems per hectare</source>
      <translation>Fustes por hectare</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Crown cover (%)</source>
      <translation>Cobertura de copas (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Mean diameter (m)</source>
      <translation>Diâmetro médio (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Mean height (m)</source>
      <translation>Altura média (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Trees, lower limit</source>
      <translation>Árvores, limite inferior</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Lower limit of the 95% interval. Empty without an evaluation.</source>
      <translation>Limite inferior do intervalo de 95%. Vazio sem uma avaliação.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Trees, upper limit</source>
      <translation>Árvores, limite superior</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Upper limit of this interval.</source>
      <translation>Limite superior deste intervalo.</translation>
    </message>
    <message>
      <location filename="../gui/annotate_tool.py" />
      <source>Select a layer of annotated crowns (polygons with the field 'label') in the Layers panel.</source>
      <translation>Selecione no painel Camadas uma camada de copas anotadas (polígonos com o campo 'label').</translation>
    </message>
    <message>
      <location filename="../gui/annotate_tool.py" />
      <source>Zoom in: crowns are proposed if the diagonal of the map view is at most {metres:.0f} m.</source>
      <translation>Aproximar o zoom: copas são propostas se a diagonal da vista do mapa medir no máximo {metres:.0f} m.</translation>
    </message>
    <message>
      <location filename="../gui/annotate_tool.py" />
      <source>Add crown</source>
      <translation>Adicionar copa</translation>
    </message>
    <message>
      <location filename="../gui/annotate_tool.py" />
      <source>Proposing crowns</source>
      <translation>Propondo copas</translation>
    </message>
    <message>
      <location filename="../gui/annotate_tool.py" />
      <source>Delete crown</source>
      <translation>Excluir copa</translation>
    </message>
    <message>
      <location filename="../gui/engine_state.py" />
      <source>The engine is not set up yet.</source>
      <translation>O motor ainda não está configurado.</translation>
    </message>
    <message>
      <location filename="../gui/engine_state.py" />
      <source>The engine was installed for another version of DeepForest and needs an update.</source>
      <translation>O motor foi instalado para outra versão do DeepForest e precisa de uma atualização.</translation>
    </message>
    <message>
      <location filename="../gui/help_window.py" />
      <source>Close</source>
      <translation>Fechar</translation>
    </message>
    <message>
      <location filename="../gui/help_window.py" />
      <source>Help</source>
      <translation>Ajuda</translation>
    </message>
    <message>
      <location filename="../gui/message_texts.py" />
      <source>This ends running jobs: {jobs}.</source>
      <translation>Isto encerra os trabalhos em execução: {jobs}.</translation>
    </message>
    <message>
      <location filename="../gui/model_choices.py" />
      <source>DeepForest release ({name})</source>
      <translation>Versão publicada do DeepForest ({name})</translation>
    </message>
    <message>
      <location filename="../gui/model_choices.py" />
      <source>Bundled model</source>
      <translation>Modelo incluído</translation>
    </message>
    <message>
      <location filename="../gui/model_choices.py" />
      <source>{resolution} cm per pixel</source>
      <translation>{resolution} cm por pixel</translation>
    </message>
    <message>
      <location filename="../gui/model_widget.py" />
      <source>Choose a file…</source>
      <translation>Escolher um arquivo…</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Detects the crowns of a square of {metres:.0f} m in the centre of the map view.</source>
      <translation>Detecta as copas de um quadrado de {metres:.0f} m no centro da vista do mapa.</translation>
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
      <translation>Área:</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Shows the card of the model: classes, ground resolution, metrics and origin.</source>
      <translation>Mostra a ficha do modelo: classes, resolução no terreno, métricas e origem.</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Model:</source>
      <translation>Modelo:</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Preview</source>
      <translation>Pré-visualização</translation>
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
      <translation>As copas com pontuação mais baixa são ocultadas; elas permanecem na camada temporária, mas não são salvas com ela.</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Minimum score:</source>
      <translation>Pontuação mínima:</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Starting…</source>
      <translation>Iniciando…</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Map view</source>
      <translation>Vista do mapa</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Whole layer</source>
      <translation>Camada inteira</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Selected polygons</source>
      <translation>Polígonos selecionados</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Add an orthomosaic first: the map shows no raster layer.</source>
      <translation>Adicione antes um ortomosaico: o mapa não mostra nenhuma camada raster.</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Save the changes of the layer first: a layer in edit mode cannot be filtered.</source>
      <translation>Salve primeiro as alterações da camada: uma camada em modo de edição não pode ser filtrada.</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Bands {used} are used as red, green and blue, but QGIS shows bands {shown}. Choose other bands in 'Predict tile'.</source>
      <translation>As bandas {used} são usadas como vermelho, verde e azul, mas o QGIS mostra as bandas {shown}. Escolha outras bandas em “Predizer copas”.</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>Cancelling…</source>
      <translation>Cancelando…</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>'{name}' has no CRS: crowns have no size in metres, and the patch size is in pixels.</source>
      <translation>“{name}” não tem SRC: as copas não têm tamanho em metros, e o tamanho dos recortes está em pixels.</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>No raster in the map view has three bands. Select the layer to use in the Layers panel.</source>
      <translation>Nenhum raster na vista do mapa tem três bandas. Selecionar no painel Camadas a camada a usar.</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>Detecting crowns in '{name}'</source>
      <translation>Detectando copas em “{name}”</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>No crown in '{name}' has a score of at least {score}. Lower the score in the DeepForest panel.</source>
      <translation>Nenhuma copa em “{name}” tem pontuação de pelo menos {score}. Reduzir a pontuação mínima no painel do DeepForest.</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>No crowns were detected in this part of '{name}'. Choose a part with trees, or fine-tune a model.</source>
      <translation>Nenhuma copa foi detectada nesta parte de “{name}”. Escolher uma parte com árvores ou ajustar um modelo.</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>The map view shows no part of '{name}'.</source>
      <translation>A vista do mapa não mostra nenhuma parte de “{name}”.</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>Select polygons of the chosen layer first.</source>
      <translation>Selecionar primeiro polígonos da camada escolhida.</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>Preview ({name})</source>
      <translation>Prévia ({name})</translation>
    </message>
    <message>
      <location filename="../gui/sample_project.py" />
      <source>Downloading the sample data</source>
      <translation>Baixando os dados de exemplo</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Setting up the DeepForest engine</source>
      <translation>Configurando o motor do DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Set up the DeepForest engine</source>
      <translation>Configurar o motor do DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>DeepForest detects crowns with an engine: a separate process with its own Python environment. Nothing is installed into QGIS, and nothing is installed before you click the button below.</source>
      <translation>O DeepForest detecta copas com um motor: um processo separado com o seu próprio ambiente Python. Nada é instalado no QGIS, e nada é instalado antes do clique no botão abaixo.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Installation</source>
      <translation>Instalação</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Options</source>
      <translation>Opções</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>A Python interpreter, version 3.10 or newer, for example of a conda environment.</source>
      <translation>Um interpretador Python, versão 3.10 ou mais recente, por exemplo de um ambiente conda.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>QGIS's Python, or a downloaded Python</source>
      <translation>O Python do QGIS ou um Python baixado</translation>
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
      <source>Python interpreter:</source>
      <translation>Interpretador Python:</translation>
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
      <source>Set up engine</source>
      <translation>Configurar motor</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Checking this computer…</source>
      <translation>Verificando este computador…</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Checking this computer</source>
      <translation>Verificando este computador</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>nothing to download</source>
      <translation>nada a baixar</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Check engine</source>
      <translation>Verificar motor</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Set up again</source>
      <translation>Configurar de novo</translation>
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
      <source>Build of PyTorch</source>
      <translation>Compilação do PyTorch</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>about {disk} GB on disk ({free} GB are free)</source>
      <translation>cerca de {disk} GB em disco ({free} GB livres)</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine is installed and up to date. Setting it up again replaces it.</source>
      <translation>O motor está instalado e atualizado. Configurá-lo de novo o substitui.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>{main} and {count} others</source>
      <translation>{main} e mais {count}</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>about {size} GB to download</source>
      <translation>cerca de {size} GB a baixar</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine '{python}' is set by a setting or an environment variable; it will be checked, not modified.</source>
      <translation>O motor “{python}” está definido por uma configuração ou uma variável de ambiente; ele será verificado, não modificado.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Update engine</source>
      <translation>Atualizar motor</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine was installed for another version of DeepForest and will be replaced.</source>
      <translation>O motor foi instalado para outra versão do DeepForest e será substituído.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>Cancelled. The partial installation was removed.</source>
      <translation>Cancelado. A instalação parcial foi removida.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>An earlier installation was interrupted; its files are removed first.</source>
      <translation>Uma instalação anterior foi interrompida; os seus arquivos são removidos primeiro.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>The engine works. Devices: {devices}.</source>
      <translation>O motor funciona. Dispositivos: {devices}.</translation>
    </message>
    <message>
      <location filename="../gui/setup_dialog.py" />
      <source>There may not be enough free disk space.</source>
      <translation>Talvez não haja espaço livre suficiente em disco.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Model card…</source>
      <translation>Ficha do modelo…</translation>
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
      <source>Starting the engine to query its status…</source>
      <translation>Iniciando o motor para consultar o seu status…</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Checking the DeepForest engine</source>
      <translation>Verificando o motor do DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Remove the engine</source>
      <translation>Remover o motor</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Removing the DeepForest engine</source>
      <translation>Removendo o motor do DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Update engine…</source>
      <translation>Atualizar motor…</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>The engine was chosen by a setting or an environment variable; the plugin did not install it.</source>
      <translation>O motor foi escolhido por uma configuração ou uma variável de ambiente; não foi instalado pelo complemento.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Removes the Python environment that the plugin installed.</source>
      <translation>Remove o ambiente Python que o complemento instalou.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Remove the Python environment '{folder}'? Models, maps and settings are kept. The engine can be set up again at any time.</source>
      <translation>Remover o ambiente Python “{folder}”? Modelos, mapas e configurações são mantidos. O motor pode ser configurado de novo a qualquer momento.</translation>
    </message>
    <message>
      <location filename="../gui/status_dialog.py" />
      <source>Removing '{folder}'…</source>
      <translation>Removendo “{folder}”…</translation>
    </message>
    <message>
      <location filename="../gui/task_runner.py" />
      <source>The plugin is only partly loaded. Disable and re-enable it in the plugin manager.</source>
      <translation>O complemento está carregado apenas parcialmente. Desative-o e ative-o de novo no gerenciador de complementos.</translation>
    </message>
    <message>
      <location filename="../gui/task_runner.py" />
      <source>The algorithm ended without a result.</source>
      <translation>O algoritmo terminou sem resultado.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Detect crowns in the map view</source>
      <translation>Detectar copas na vista do mapa</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>DeepForest panel</source>
      <translation>Painel do DeepForest</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Annotate by click</source>
      <translation>Anotar por clique</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Engine status…</source>
      <translation>Estado do motor…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Add sample data</source>
      <translation>Adicionar dados de exemplo</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Questions and answers</source>
      <translation>Perguntas e respostas</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Adds a small orthomosaic with annotated crowns to the project.</source>
      <translation>Adiciona ao projeto um ortomosaico pequeno com copas anotadas.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Click a proposed crown to add it, an annotated crown to delete it; drag to draw a rectangle.</source>
      <translation>Clicar em uma copa proposta para adicioná-la, em uma copa anotada para excluí-la; arrastar para desenhar um retângulo.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Model card</source>
      <translation>Ficha do modelo</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Stop detecting crowns</source>
      <translation>Parar de detectar copas</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Stops the detection.</source>
      <translation>Interrompe a detecção.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Select a layer of annotated crowns first.</source>
      <translation>Selecione primeiro uma camada de copas anotadas.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>The engine is set up and ready.</source>
      <translation>O motor está configurado e pronto.</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Setting up the engine…</source>
      <translation>Configurando o motor…</translation>
    </message>
    <message>
      <location filename="../gui/window.py" />
      <source>Detects the crowns of '{name}' in the map view, as a temporary layer.</source>
      <translation>Detecta as copas de “{name}” na vista do mapa, como camada temporária.</translation>
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
      <translation>&lt;p&gt;Cria um GeoPackage para digitalizar copas sobre o raster, com duas camadas: &lt;b&gt;crowns&lt;/b&gt; (copas), com um formulário, uma lista de
classes e um estilo visível sobre imagens, e &lt;b&gt;areas&lt;/b&gt; (áreas), para as áreas completamente anotadas. O formulário e o estilo são
armazenados no arquivo. Usar as duas camadas em &lt;i&gt;Dividir raster&lt;/i&gt;, &lt;i&gt;Ajustar modelo&lt;/i&gt; e &lt;i&gt;Avaliar&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Como anotar.&lt;/b&gt; Escolher várias áreas pequenas, de cerca de 40 m, em partes diferentes da floresta (&lt;i&gt;Sugerir áreas&lt;/i&gt; propõe
algumas), em vez de uma única área grande. Em cada área, digitalizar &lt;b&gt;todas&lt;/b&gt; as copas que possam ser distinguidas das vizinhas: grandes
e pequenas, ao sol e à sombra, vivas e mortas. Todo o resto da área é tratado como fundo. Desenhar uma caixa em torno da copa inteira, sem a
sua sombra; se as copas se entrelaçam, deixar que as caixas se sobreponham. Se uma copa cruza o limite da área, desenhar a copa inteira se
mais da metade dela estiver dentro; caso contrário, omiti-la. Se não estiver claro se há uma ou duas árvores, decidir como em campo, e
sempre da mesma forma. Se não for possível decidir se algo é uma copa, desenhá-lo e ativar &lt;b&gt;Ignorar&lt;/b&gt; no formulário ou na tabela de
atributos: então não é nem copa nem fundo. Depois, desenhar o contorno da área em &lt;b&gt;areas&lt;/b&gt;. Cerca de 100 copas melhoram o modelo
visivelmente; 500 resultam em um bom modelo local.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Anotar por clique&lt;/b&gt; (barra de ferramentas &lt;i&gt;DeepForest&lt;/i&gt;): o modelo propõe as copas da vista do mapa. Um clique adiciona a copa
sob o cursor, outro clique a exclui. Desenhar as outras copas com dois cliques em cantos opostos ou arrastando; um clique com o botão
direito descarta o primeiro canto.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;O formulário&lt;/b&gt; só se abre após cada copa se houver várias classes; a primeira é preenchida.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Pré-preenchida&lt;/b&gt; com predições de um modelo, a camada só precisa ser corrigida: excluir copas falsas, mover ou remodelar as
imprecisas e adicionar as que faltam. As copas adicionadas não têm pontuação. Corrigir áreas completas e desenhar os seus contornos em
&lt;b&gt;areas&lt;/b&gt;; predições não verificadas treinariam o modelo com os seus próprios erros.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Mapas web&lt;/b&gt; (XYZ, WMS, WMTS) podem ser anotados como arquivos. Para pré-preencher sobre um mapa web, definir uma &lt;b&gt;extensão&lt;/b&gt; ou
&lt;b&gt;áreas&lt;/b&gt;; essa parte é baixada primeiro.&lt;/li&gt;
&lt;li&gt;Salvar com frequência. Um arquivo que contém anotações só é substituído a pedido.&lt;/li&gt;
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
      <translation>&lt;p&gt;Compara as copas de duas datas e as classifica como mantidas, desaparecidas ou novas. Para as copas mantidas é calculado o crescimento do
diâmetro, da área e, se as duas camadas tiverem um campo &lt;i&gt;height_m&lt;/i&gt;, da altura.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;As copas correspondem uma a uma, pela sua sobreposição (IoU) ou pela distância entre os seus centros. A correspondência por distância é
adequada para camadas com contornos de tipos diferentes, por exemplo caixas e copas digitalizadas; nesse caso, o crescimento da área não tem
significado.&lt;/li&gt;
&lt;li&gt;Dois voos estão muitas vezes deslocados entre si em um metro ou mais. O deslocamento é estimado a partir das copas e indicado com o número
de pares a partir dos quais foi estimado. &lt;b&gt;Corrigir o deslocamento&lt;/b&gt; move as copas posteriores antes de procurar as correspondências.&lt;/li&gt;
&lt;li&gt;Definir as &lt;b&gt;áreas processadas&lt;/b&gt; das duas datas se elas diferirem: uma copa sem correspondência fora de qualquer uma das duas áreas é
desconhecida, não desaparecida nem nova.&lt;/li&gt;
&lt;li&gt;Com &lt;b&gt;povoamentos&lt;/b&gt;, as mudanças são contadas também para cada polígono.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;Uma copa que o modelo não encontrou em uma das datas aparece como desaparecida ou nova. Usar o mesmo modelo, a mesma resolução e o mesmo
limiar de pontuação para as duas datas, e verificar as mudanças nas imagens.&lt;/p&gt;
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
      <translation>&lt;p&gt;Adiciona atributos às copas: alturas de um modelo de altura e estatísticas de qualquer raster sob cada copa, na forma da copa. Todas as
feições e todos os campos das copas são mantidos.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Alturas&lt;/b&gt;: escolher um &lt;b&gt;modelo de altura do dossel&lt;/b&gt; (alturas acima do solo), ou um &lt;b&gt;modelo de superfície&lt;/b&gt; e um &lt;b&gt;modelo
de terreno&lt;/b&gt;, cuja diferença é usada. O modelo de terreno pode ter outra resolução e outro sistema de referência de coordenadas. O campo
&lt;b&gt;height_m&lt;/b&gt; é o maior valor sob a copa. Se ele for um valor discrepante, é usado o percentil 99: ele excede o percentil 99 em mais de
1&amp;nbsp;m e em mais de três vezes a diferença entre os percentis 99 e 96. O log conta essas copas. Os valores discrepantes são encontrados se
cobrirem menos de 1% da copa, isto é, com pelo menos cerca de 100 pixels por copa.&lt;/li&gt;
&lt;li&gt;As copas abaixo da &lt;b&gt;altura mínima&lt;/b&gt; são excluídas e contadas. As copas em que o modelo de altura não tem dados são mantidas, com uma
altura vazia, e contadas. Alturas abaixo de −100&amp;nbsp;m ou acima de 200&amp;nbsp;m são tratadas como ausência de dados.&lt;/li&gt;
&lt;li&gt;Os &lt;b&gt;topos das árvores&lt;/b&gt; são pontos na posição da altura. O campo &lt;b&gt;crown_id&lt;/b&gt; das duas camadas os liga às copas.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Estatísticas&lt;/b&gt;: escolher um raster, as suas bandas e &lt;b&gt;índices&lt;/b&gt; como &lt;code&gt;ndvi = (b4 - b1) / (b4 + b1)&lt;/code&gt;, em que
&lt;code&gt;b1&lt;/code&gt; é a banda 1. Um pixel na borda de uma copa conta com a fração que a copa cobre. Para outro raster, executar o algoritmo
novamente com a saída como copas.&lt;/li&gt;
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
      <translation>&lt;p&gt;Compara copas preditas com copas de referência. Cada copa de referência corresponde a no máximo uma copa predita, se a interseção sobre
união (IoU) das duas exceder o limiar de correspondência.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Precisão&lt;/b&gt;: a fração das copas preditas que estão corretas. &lt;b&gt;Revocação&lt;/b&gt;: a fração das copas de referência que são detectadas.
&lt;b&gt;F1&lt;/b&gt;: a média harmônica das duas.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Precisão média&lt;/b&gt; avalia também as pontuações, sobre todos os limiares de pontuação.&lt;/li&gt;
&lt;li&gt;As copas de referência com true ou 1 em um campo &lt;i&gt;ignore&lt;/i&gt; são duvidosas: elas não são contadas como não encontradas, e as copas
preditas nelas que não correspondem a nenhuma outra copa não são contadas como falsos positivos. Na camada de correspondências, elas têm o resultado
&lt;i&gt;ignored&lt;/i&gt;.&lt;/li&gt;
&lt;li&gt;Se somente uma parte do raster tiver copas de referência, definir as &lt;b&gt;áreas a avaliar&lt;/b&gt;; as copas fora delas são ignoradas.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;Os &lt;b&gt;pontos de referência&lt;/b&gt;, como fustes inventariados, correspondem um a um às copas preditas cujo centro está dentro de uma tolerância
ou que contêm o ponto; é escolhido o maior número de correspondências e, depois, a menor distância total. O erro de posição é a distância
entre o ponto e o centro da copa. As árvores que não foram inventariadas não são detecções falsas, por isso a precisão e F1 são indicadas
somente com &lt;b&gt;áreas a avaliar&lt;/b&gt; em que cada árvore tem um ponto. Com um diâmetro da copa, os pontos se tornam quadrados e correspondem por
sobreposição.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Sugerir limiares&lt;/b&gt; encontra o limiar de pontuação e o limiar de NMS com o maior F1, e desenha no relatório o F1 de todos os pares.
Predizer primeiro com um limiar de pontuação baixo e um limiar de NMS alto: somente limiares de pontuação mais altos e limiares de NMS mais
baixos que os da predição podem ser avaliados. Os limiares podem ser armazenados em um modelo próprio; as predições com ele os usam por
padrão.&lt;/p&gt;
&lt;p&gt;A camada de correspondências classifica cada copa como verdadeiro positivo (linha contínua), falso positivo (tracejada, com uma cruz) ou
não encontrada (pontilhada, com um ponto); as copas adicionadas a ela à mão são brancas, as caixas ignoradas são cinza e hachuradas. Após a
correção, ela pode ser usada como copas anotadas em &lt;i&gt;Ajustar modelo&lt;/i&gt; ou como copas de referência neste algoritmo; os falsos positivos
nela são excluídos, e as caixas ignoradas continuam ignoradas.&lt;/p&gt;
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
      <translation>&lt;p&gt;Exporta copas como anotações de imagens para outros programas: COCO, Pascal VOC, YOLO (caixas ou polígonos, com data.yaml), Label Studio,
CVAT for images 1.1 e os arquivos CSV do DeepForest e do RetinaNet. Definir uma &lt;b&gt;camada de copas&lt;/b&gt; com a imagem à qual pertence ou uma
&lt;b&gt;pasta de recortes&lt;/b&gt; gravada por &lt;i&gt;Dividir raster&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;As copas são convertidas para pixels do &lt;b&gt;raster&lt;/b&gt;, ou de cada imagem na &lt;b&gt;pasta de imagens&lt;/b&gt; em que mais da metade da copa esteja
localizada, e cortadas na borda dela. As copas que não estão em nenhuma imagem são contadas em um aviso. Se a camada tiver o campo
&lt;b&gt;image_path&lt;/b&gt;, que &lt;i&gt;Importar anotações&lt;/i&gt; grava, cada copa é exportada somente para essa imagem; as copas sem valor são exportadas pela
localização.&lt;/p&gt;
&lt;p&gt;Os recortes são a forma de que outros programas de treinamento precisam: imagens RGB de 8 bits de tamanho fixo. Dividir primeiro o raster,
com &lt;b&gt;Manter recortes sem copas&lt;/b&gt; para o fundo, e exportar a pasta de recortes. As copas em recortes sobrepostos são exportadas uma vez para
cada um deles. Os recortes reservados para a validação formam o conjunto de validação de um conjunto de dados YOLO ou CVAT.&lt;/p&gt;
&lt;p&gt;A documentação contém uma tabela do que cada formato armazena.&lt;/p&gt;
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
      <translation>&lt;p&gt;Ajusta um modelo de detecção de copas com copas anotadas. Algumas centenas de anotações adicionais, cerca de uma hora de trabalho, em
geral melhoram o resultado mais do que qualquer parâmetro.&lt;/p&gt;
&lt;p&gt;Definir um &lt;b&gt;raster com copas anotadas&lt;/b&gt; ou a &lt;b&gt;pasta de recortes&lt;/b&gt; gravada por &lt;i&gt;Dividir raster&lt;/i&gt;.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Anotar &lt;b&gt;todas&lt;/b&gt; as copas na parte usada e delimitar essa parte como &lt;b&gt;áreas anotadas&lt;/b&gt;.&lt;/li&gt;
&lt;li&gt;As árvores podem ser pontos. Com um diâmetro da copa, cada uma se torna um quadrado. Sem ele, o modelo de partida é aplicado ao redor
dos pontos: um ponto recebe a caixa de uma copa que o contém, ou um quadrado com o diâmetro mediano das mais próximas dessas caixas. O log
indica os dois números. Caixas desenhadas à mão são melhores.&lt;/li&gt;
&lt;li&gt;Marcar as copas duvidosas em um campo &lt;i&gt;ignore&lt;/i&gt; (true ou 1): elas não são treinadas nem como copas nem como fundo.&lt;/li&gt;
&lt;li&gt;Uma predição corrigida pode ser usada como copas anotadas. As copas adicionadas a ela à mão sem classe recebem a classe das
outras copas, ou Tree. A camada de correspondências de &lt;i&gt;Avaliar&lt;/i&gt; também pode ser usada: os verdadeiros positivos e as copas não encontradas
são usados, os falsos positivos são omitidos, de modo que a sua área é tratada como fundo, e os dois números são gravados no log. Um verdadeiro positivo mantém o contorno da predição.
Se um falso positivo for, na verdade, uma árvore, limpar o seu campo &lt;i&gt;Resultado&lt;/i&gt;; nas copas adicionadas à mão, esse campo fica vazio.&lt;/li&gt;
&lt;li&gt;Uma fração dos recortes é reservada para a validação. A precisão e a revocação são calculadas neles para o modelo de partida e após
cada época. O modelo da melhor época é mantido, ou o modelo de partida, se nenhuma época for melhor. Para escolher os dados de validação, digitalizar essas copas em uma segunda camada e defini-la como &lt;b&gt;copas de
validação&lt;/b&gt;; os recortes que as contêm são excluídos do treinamento.&lt;/li&gt;
&lt;li&gt;Até 8 partes do raster que não estão anotadas são reutilizadas (replay): elas são treinadas com as copas que o modelo de partida detecta
nelas, para que o modelo continue a detectá-las.&lt;/li&gt;
&lt;li&gt;Com menos de 50 copas ou de 10 recortes com copas, o treinamento é moderado: o backbone é congelado, a taxa de aprendizado é menor, há no
máximo 10 épocas, e a última época é comparada com o modelo de partida. Esperar uma melhoria pequena ou nenhuma; o log e o relatório indicam
o motivo. Se a taxa de aprendizado for definida, as configurações indicadas são usadas.&lt;/li&gt;
&lt;li&gt;Uma execução cancelada é retomada após a última época concluída se for iniciada de novo com os mesmos parâmetros.&lt;/li&gt;
&lt;li&gt;Em um computador sem placa gráfica, começar com poucas épocas.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;O relatório contém as curvas de aprendizado e predições em recortes de validação. O arquivo do modelo armazena as classes, a resolução no
terreno, as bandas e as métricas.&lt;/p&gt;
&lt;p&gt;Se o raster for um mapa web, são baixadas as &lt;b&gt;áreas anotadas&lt;/b&gt; ou, sem elas, o retângulo envolvente das anotações.&lt;/p&gt;
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
      <translation>&lt;p&gt;Importa anotações de outros programas para uma camada de copas no mapa, com as suas classes: COCO, Pascal VOC, YOLO (caixas e polígonos),
Label Studio (JSON), CVAT for images 1.1 e os arquivos CSV do DeepForest e do RetinaNet. Editar a camada no QGIS ou usá-la em &lt;i&gt;Dividir
raster&lt;/i&gt;, &lt;i&gt;Ajustar modelo&lt;/i&gt; e &lt;i&gt;Avaliar&lt;/i&gt; com o campo da classe &lt;b&gt;label&lt;/b&gt;.&lt;/p&gt;
&lt;p&gt;As copas são posicionadas pela georreferência das suas &lt;b&gt;imagens&lt;/b&gt;. Se uma imagem faltar com o seu próprio nome, é usada uma imagem de
mesmo nome com outra extensão, por exemplo o GeoTIFF de um PNG. As copas de imagens sem georreferência têm coordenadas de pixel com y
negativo, de modo que ficam sobre a imagem que o QGIS exibe; o campo &lt;b&gt;image_path&lt;/b&gt; distingue as imagens. A camada tem o SRC da primeira
imagem, a menos que se escolha outro.&lt;/p&gt;
&lt;p&gt;As imagens sem copas não têm feições na camada de copas. Elas estão na camada de &lt;b&gt;contornos das imagens&lt;/b&gt; com 0 copas. Se todas as copas
nas imagens estiverem anotadas, usar os contornos como áreas anotadas.&lt;/p&gt;
&lt;p&gt;Um contorno que não é um polígono é substituído pela sua caixa. Um contorno de várias partes é substituído pelo seu fecho convexo. Ambos são
contados no log, assim como as anotações que não podem ser usadas. As copas que ultrapassam a sua imagem, ou estão fora dela, são mantidas e
contadas em um aviso.&lt;/p&gt;
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
      <translation>&lt;p&gt;Mostra a ficha de um modelo: classes, extensão no terreno e resolução no terreno dos recortes de treinamento, arquitetura, limiares de
pontuação e NMS, data, modelo de partida, licença, fontes e as métricas nos recortes de validação do seu treinamento.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;A lista de modelos contém o modelo incluído, o modelo de árvores publicado pelo DeepForest e os modelos que &lt;b&gt;Ajustar modelo&lt;/b&gt; gravou
neste computador. Outros arquivos são escolhidos com &lt;b&gt;…&lt;/b&gt;.&lt;/li&gt;
&lt;li&gt;A &lt;b&gt;ficha do modelo&lt;/b&gt; é uma página HTML. Todos os valores são também saídas, para modelos gráficos e scripts.&lt;/li&gt;
&lt;li&gt;Os modelos do DeepForest não contêm métricas. Usar &lt;b&gt;Avaliar&lt;/b&gt; para medir um modelo em copas anotadas.&lt;/li&gt;
&lt;li&gt;A extensão no terreno dos modelos do DeepForest é presumida: 40 m, como no modelo de árvores publicado pelo DeepForest. Se um modelo foi
treinado com outra extensão, definir o &lt;b&gt;tamanho do recorte&lt;/b&gt; de &lt;b&gt;Predizer copas&lt;/b&gt; como essa extensão dividida pela resolução no
terreno do raster.&lt;/li&gt;
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
      <translation>&lt;p&gt;Detecta as copas das árvores em um ortomosaico de qualquer tamanho e grava um polígono por copa, no sistema de referência de coordenadas
do raster.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;O raster é lido janela por janela; o seu tamanho não afeta a memória.&lt;/li&gt;
&lt;li&gt;Se o &lt;b&gt;tamanho do recorte&lt;/b&gt; estiver vazio, as janelas cobrem a extensão no terreno com a qual o modelo foi treinado, de modo que o
modelo pode ser aplicado a imagens de drone com alguns centímetros e a imagens aéreas com alguns decímetros por pixel.&lt;/li&gt;
&lt;li&gt;As copas na sobreposição de janelas são registradas uma única vez.&lt;/li&gt;
&lt;li&gt;Cada copa tem uma pontuação. Usar um limiar de pontuação baixo e filtrar a camada depois, em vez de repetir a predição: a variável
&lt;b&gt;min_score&lt;/b&gt; nas propriedades da camada (Variáveis) oculta as copas com pontuação mais baixa.&lt;/li&gt;
&lt;li&gt;A área e a cobertura de copas são as da elipse inscrita na caixa ou, se a &lt;b&gt;forma da copa&lt;/b&gt; for outline, as do contorno. Os
campos &lt;b&gt;box_width_m&lt;/b&gt; e &lt;b&gt;box_height_m&lt;/b&gt; contêm os lados da caixa.&lt;/li&gt;
&lt;li&gt;O &lt;b&gt;diâmetro mínimo&lt;/b&gt; e o &lt;b&gt;máximo da copa&lt;/b&gt; excluem as copas menores e maiores. Um &lt;b&gt;modelo de altura do dossel&lt;/b&gt;, ou um
&lt;b&gt;modelo de superfície&lt;/b&gt; e um &lt;b&gt;modelo de terreno&lt;/b&gt;, adiciona o campo &lt;b&gt;height_m&lt;/b&gt;; com uma &lt;b&gt;altura mínima&lt;/b&gt;, as copas mais
baixas são excluídas. As medições são feitas como em “Atributos das copas”, antes da remoção das sobreposições. O log e o relatório contêm os
números.&lt;/li&gt;
&lt;li&gt;Mapas web (XYZ, WMS, WMTS) e outras camadas raster do QGIS requerem uma &lt;b&gt;extensão&lt;/b&gt; ou &lt;b&gt;áreas&lt;/b&gt;, e uma &lt;b&gt;resolução no
terreno&lt;/b&gt; se 10 cm não for adequado. Essa parte é baixada com a autenticação da camada, respeitando as pausas solicitadas pelo serviço, e
removida após a execução; um download cancelado é retomado. Se um bloco (tile) falhar, a execução termina com a resposta do serviço, para
que blocos (tiles) ausentes nunca sejam processados como solo nu. Verificar se os termos do serviço permitem esse uso.&lt;/li&gt;
&lt;li&gt;O &lt;b&gt;relatório de predição&lt;/b&gt; (opcional) resume as copas (número, cobertura de copas, copas por hectare, diâmetros, alturas,
pontuações) e as mostra em um mapa: o raster reduzido com as copas por classe ou, com uma única classe, por pontuação. Seguem uma descrição
do método com as suas fontes, as partes omitidas, os parâmetros, o modelo e o raster. Ele é impresso em páginas A4. Com
&lt;b&gt;povoamentos do relatório&lt;/b&gt;, uma camada de polígonos, ele contém gráficos e uma tabela dos valores de &lt;i&gt;Resumo de povoamentos&lt;/i&gt; para a
parte processada de cada povoamento.&lt;/li&gt;
&lt;li&gt;A &lt;b&gt;densidade de copas&lt;/b&gt; (opcional) é um raster de copas por hectare: cada copa é contada na célula que contém o seu centro. As
células fora das áreas, sem dados válidos ou ilegíveis são NoData.&lt;/li&gt;
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
      <translation>&lt;p&gt;Detecta as copas de árvores em muitos rasters, como se fossem um só raster, e grava as copas de todos eles em uma única camada. O campo
&lt;b&gt;source&lt;/b&gt; contém o nome do raster.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Escolher &lt;b&gt;rasters&lt;/b&gt;, uma &lt;b&gt;pasta de rasters&lt;/b&gt;, um &lt;b&gt;índice de blocos&lt;/b&gt; como o &lt;code&gt;gdaltindex&lt;/code&gt; o grava, ou vários deles.
Os nomes e a ordem não influenciam o resultado.&lt;/li&gt;
&lt;li&gt;Os rasters podem ser contíguos ou se sobrepor. Uma copa na borda de dois rasters é detectada como em um só raster e aparece uma só vez.
Onde os rasters se sobrepõem, é usado aquele cujo caminho é o último em ordem alfabética.&lt;/li&gt;
&lt;li&gt;Os rasters em outro sistema de referência de coordenadas, como o de uma zona UTM vizinha, são reprojetados para o &lt;b&gt;SRC das copas&lt;/b&gt;. Os
rasters podem ter resoluções no terreno diferentes.&lt;/li&gt;
&lt;li&gt;Um raster que não pode ser lido é omitido; os outros são processados. O log lista cada raster que falhou, com o motivo, e &lt;b&gt;FAILED&lt;/b&gt;
contém o número deles.&lt;/li&gt;
&lt;li&gt;Uma execução interrompida é retomada. Se rasters forem adicionados a uma execução concluída ou substituídos, somente estes e as suas bordas
com os outros são processados.&lt;/li&gt;
&lt;li&gt;Todos os outros parâmetros têm o mesmo significado que em &lt;b&gt;Predizer copas&lt;/b&gt;; as áreas, o relatório e a densidade de copas abrangem
todos os rasters. Mapas web exigem &lt;b&gt;Predizer copas&lt;/b&gt;.&lt;/li&gt;
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
      <translation>&lt;p&gt;Instala o motor, que detecta copas e treina e avalia modelos. Executar uma vez após a instalação do complemento.&lt;/p&gt;
&lt;p&gt;O motor (o PyTorch e as suas dependências) é instalado em um ambiente Python separado, independente do QGIS e de outros complementos. São
baixadas as versões testadas dos seus pacotes: de algumas centenas de megabytes (CPU) a alguns gigabytes (GPU da NVIDIA). Isso leva vários
minutos. É possível cancelar a qualquer momento; a próxima execução começa do início.&lt;/p&gt;
&lt;p&gt;Antes do início da instalação, o log lista os pacotes, a sua pasta e o seu tamanho, e a compilação do PyTorch adequada à placa gráfica
detectada. A configuração termina com um autoteste: o modelo incluído deve detectar pelo menos cinco das nove árvores de uma imagem sintética. Em seguida, as
versões e os dispositivos são informados.&lt;/p&gt;
&lt;p&gt;Se já existir um motor utilizável, ele é somente verificado. Ele é instalado de novo se não corresponder à versão do complemento ou ao
acelerador ou Python selecionado, ou se &lt;i&gt;Recriar&lt;/i&gt; estiver ativado.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Proxy:&lt;/b&gt; é usado o proxy do QGIS (Configurações, Opções, Rede), incluindo as suas exclusões; a sua senha nunca é gravada em um
log.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Sem rede:&lt;/b&gt; em um computador com o mesmo sistema operacional e a mesma versão do Python, executar
&lt;code&gt;pip download -r deepforest_qgis/requirements.txt -d wheels&lt;/code&gt; na pasta do complemento. Copiar a pasta e selecioná-la como
&lt;i&gt;Pasta de wheels&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Ambiente existente:&lt;/b&gt; definir a variável de ambiente &lt;code&gt;DEEPFOREST_QGIS_PYTHON&lt;/code&gt;, ou a configuração avançada
&lt;code&gt;deepforest/engine_python&lt;/code&gt; do QGIS, com o seu interpretador Python.&lt;/p&gt;
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
      <translation>&lt;p&gt;Divide um ortomosaico anotado em recortes de treinamento e grava as copas de cada recorte em uma tabela.&lt;/p&gt;
&lt;p&gt;Esta etapa é opcional: &lt;i&gt;Ajustar modelo&lt;/i&gt; aceita diretamente um raster e as suas anotações. Dividir o raster para inspecionar, guardar
ou combinar recortes, ou para treinar em outro computador.&lt;/p&gt;
&lt;p&gt;Uma copa é atribuída a um recorte se mais da metade dela estiver dentro. Se somente uma parte do raster estiver anotada, definir as
&lt;b&gt;áreas anotadas&lt;/b&gt;; caso contrário, árvores sem anotação seriam treinadas como fundo.&lt;/p&gt;
&lt;p&gt;Digitalizar as copas reservadas para a validação em uma segunda camada e defini-la como &lt;b&gt;copas de validação&lt;/b&gt;. Os recortes que as
contêm são excluídos do treinamento. Uma copa contida nas duas camadas é usada somente para a validação.&lt;/p&gt;
&lt;p&gt;A pasta tem o formato do DeepForest: imagens e um arquivo CSV com image_path, xmin, ymin, xmax, ymax (pixels) e label. Com copas de
validação, o arquivo CSV tem uma coluna adicional, validation, que é 1 para essas copas. Se as anotações tiverem um
campo &lt;i&gt;ignore&lt;/i&gt;, ele tem uma coluna ignore, que é 1 para as copas duvidosas: &lt;i&gt;Ajustar modelo&lt;/i&gt; não as usa nem como copas nem como
fundo.&lt;/p&gt;
&lt;p&gt;A subpasta &lt;i&gt;unannotated&lt;/i&gt; contém até 8 partes do raster que não estão anotadas. &lt;i&gt;Ajustar modelo&lt;/i&gt; as reutiliza (replay), para que o
modelo continue a detectar as copas nelas.&lt;/p&gt;
&lt;p&gt;Se o raster for um mapa web, são baixadas as &lt;b&gt;áreas anotadas&lt;/b&gt; ou, sem elas, o retângulo envolvente das anotações.&lt;/p&gt;
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
      <translation>&lt;p&gt;Calcula valores de inventário das copas em cada polígono de uma camada: povoamentos, parcelas, lotes ou células de grade. A saída mantém os
atributos dos polígonos e é colorida pelos fustes por hectare; uma tabela e um relatório com gráficos são opcionais. Se o &lt;b&gt;raster processado&lt;/b&gt;
for o ortomosaico, o relatório mostra sobre ele as copas e os povoamentos. Ele também descreve como as copas foram detectadas, na medida
em que a sua camada o indica.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Uma copa pertence ao polígono que contém o seu centro. Em polígonos sobrepostos, ela conta em cada um; os valores de todos os polígonos em
conjunto a contam uma só vez.&lt;/li&gt;
&lt;li&gt;A &lt;b&gt;cobertura de copas&lt;/b&gt; é a área da união das copas dentro do polígono, como proporção da área dele. Uma copa desenhada como caixa
conta com a elipse inscrita.&lt;/li&gt;
&lt;li&gt;Do diâmetro, da área da copa e, se as copas tiverem um campo &lt;i&gt;height_m&lt;/i&gt;, da altura são calculados a média e os quantis de 10, 25, 50,
75 e 90%. Copas de várias classes dão a proporção de cada classe.&lt;/li&gt;
&lt;li&gt;Definir &lt;b&gt;áreas processadas&lt;/b&gt; ou um &lt;b&gt;raster processado&lt;/b&gt;, para que um povoamento processado só em parte não seja confundido com um
ralo: os valores por hectare referem-se então à parte processada, e &lt;i&gt;covered_pct&lt;/i&gt; é a sua proporção. A densidade de copas de &lt;i&gt;Predizer
copas&lt;/i&gt; tem dados exatamente onde o raster foi processado. Sem nenhum dos dois, a proporção processada é desconhecida.&lt;/li&gt;
&lt;li&gt;As &lt;b&gt;correspondências de uma avaliação&lt;/b&gt;, ou a sua precisão e revocação, dão uma estimativa do número de árvores com um intervalo de
95%. O intervalo contém somente a incerteza binomial da precisão e da revocação nas áreas avaliadas, não as diferenças entre essas áreas e os
povoamentos.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Alometria&lt;/b&gt; calcula o diâmetro do tronco, a biomassa ou outra grandeza a partir do diâmetro da copa e da altura, com equações
publicadas ou com uma expressão. Calibrá-la com árvores medidas da região: sem calibração, o resultado é uma estimativa aproximada.&lt;/li&gt;
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
      <translation>&lt;p&gt;Sugere as próximas áreas a anotar. As áreas candidatas (quadrados) do raster são ordenadas pelo quanto se espera que a sua anotação reduza
a &lt;b&gt;incerteza&lt;/b&gt; do modelo em todo o raster: as áreas que representam tipos de povoamento frequentes e incertos e contêm copas claramente
visíveis ficam em primeiro lugar; as áreas semelhantes às anotadas ficam mais abaixo.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Copas incertas&lt;/b&gt;: copas com uma pontuação próxima do limiar do modelo, ou detectadas na imagem, mas não na sua imagem espelhada.
Detecções com pontuações muito mais baixas têm pouco peso. As áreas que só causam detecções falsas, por exemplo um campo com arbustos, ficam
em último lugar.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Novidade&lt;/b&gt;: 1 se nenhuma área semelhante estiver anotada ou tiver prioridade maior; diminui em direção a 0 com o aumento da
semelhança.&lt;/li&gt;
&lt;li&gt;Anotar na ordem das prioridades. &lt;i&gt;Camada de anotação&lt;/i&gt; aceita as áreas sugeridas como áreas a anotar e pode pré-preenchê-las.&lt;/li&gt;
&lt;li&gt;Avaliação: em 16 ensaios com quatro áreas de um ortomosaico com o qual o modelo não foi treinado, os modelos ajustados com áreas
sugeridas atingiram F1 0,50 no restante dele; os modelos ajustados com áreas selecionadas ao acaso, 0,43 (antes do ajuste fino: 0,43); as
áreas sugeridas foram melhores em 14 ensaios. Em povoamentos fechados (um mosaico de lariço, dendê e pinheiro) não houve diferença (0,64 e
0,65 em 9 ensaios).&lt;/li&gt;
&lt;li&gt;Após &lt;i&gt;Ajustar modelo&lt;/i&gt;, executar o algoritmo de novo com o novo modelo e todas as anotações.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Mapas web&lt;/b&gt; (XYZ, WMS, WMTS) requerem uma &lt;b&gt;extensão&lt;/b&gt;, e uma &lt;b&gt;resolução no terreno&lt;/b&gt; se 10 cm não for adequado. Essa parte é
baixada primeiro.&lt;/li&gt;
&lt;li&gt;As áreas sem dados são omitidas. Para &lt;i&gt;Avaliar&lt;/i&gt;, reservar algumas áreas selecionadas ao acaso: as áreas sugeridas não são uma
amostra aleatória, de modo que as métricas calculadas nelas não são representativas.&lt;/li&gt;
&lt;/ul&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/models/annotate_once_map_the_forest.model3" />
      <source>Annotate once, map the forest</source>
      <translation>Anote uma vez, mapeie a floresta</translation>
    </message>
    <message>
      <location filename="../algorithms/models/inventory_of_stands.model3" />
      <source>Inventory of stands</source>
      <translation>Inventário dos povoamentos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Annotated image, if there is only one. Replaces the images folder.</source>
      <translation>Imagem anotada, se houver somente uma. Substitui a pasta de imagens.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Images folder</source>
      <translation>Pasta de imagens</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Folder of the annotated images. Images with a georeference determine the location of the crowns on the map. Default: the folder of the annotations.</source>
      <translation>Pasta das imagens anotadas. As imagens com georreferência determinam a localização das copas no mapa. Padrão: a pasta das anotações.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>One polygon per crown, with its class (label) and image (image_path).</source>
      <translation>Um polígono por copa, com a sua classe (label) e a sua imagem (image_path).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Image footprints</source>
      <translation>Contornos das imagens</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Outlines of all images with their number of crowns, also of images without crowns. If the images are completely annotated, use them as annotated areas.</source>
      <translation>Contornos de todas as imagens com o seu número de copas, também das imagens sem copas. Se as imagens estiverem completamente anotadas, usá-los como áreas anotadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>CRS of the layer</source>
      <translation>SRC da camada</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Default: the CRS of the first image.</source>
      <translation>Padrão: o SRC da primeira imagem.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Folder of the annotations</source>
      <translation>Pasta das anotações</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Folder for the annotations in the format, and the images if they are copied.</source>
      <translation>Pasta para as anotações no formato escolhido e para as imagens, se forem copiadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Format of the annotations in the folder.</source>
      <translation>Formato das anotações na pasta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Keep images without crowns</source>
      <translation>Manter imagens sem copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Also export images of the images folder on which the layer has no crowns, as background. Only if these images are completely annotated. Images without crowns in an annotation file are always kept.</source>
      <translation>Exportar também, como fundo, as imagens da pasta de imagens em que a camada não tem copas. Somente se essas imagens estiverem completamente anotadas. As imagens sem copas de um arquivo de anotações são sempre mantidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Copy the images</source>
      <translation>Copiar as imagens</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Copy the images to the folder. Images of a YOLO dataset are always copied.</source>
      <translation>Copiar as imagens para a pasta. As imagens de um conjunto de dados YOLO são sempre copiadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Layer of polygons, or of points with a crown diameter, or annotation file or folder: COCO, Pascal VOC, YOLO, Label Studio, CVAT, DeepForest CSV, RetinaNet CSV.</source>
      <translation>Camada de polígonos, ou de pontos com um diâmetro da copa, ou arquivo ou pasta de anotações: COCO, Pascal VOC, YOLO, Label Studio, CVAT, DeepForest CSV, RetinaNet CSV.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Both a layer and a folder were given for the annotations.</source>
      <translation>Foram indicadas tanto uma camada quanto uma pasta para as anotações.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>No output was given for the annotations.</source>
      <translation>Nenhuma saída foi indicada para as anotações.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Give a file name for a layer, or a folder and a format.</source>
      <translation>Indique um nome de arquivo para uma camada, ou uma pasta e um formato.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Both a raster and an images folder were given.</source>
      <translation>Foram indicados tanto um raster quanto uma pasta de imagens.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Give the raster if there is only one image.</source>
      <translation>Indique o raster se houver somente uma imagem.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/annotation_jobs.py" />
      <source>Field of the layer that contains the class of each crown. Default: the field 'label', if the layer has it. Annotation files contain the classes.</source>
      <translation>Campo da camada que contém a classe de cada copa. Padrão: o campo 'label', se a camada o tiver. Os arquivos de anotações contêm as classes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/bands.py" />
      <source>Raster '{raster}': bands {used} are used as red, green and blue, but QGIS shows bands {shown}. To use the bands shown, choose them as the bands (red, green, blue).</source>
      <translation>Raster “{raster}”: as bandas {used} são usadas como vermelho, verde e azul, mas o QGIS mostra as bandas {shown}. Para usar as bandas mostradas, escolha-as como bandas (vermelho, verde, azul).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>The limit of open files was reached: {error}.</source>
      <translation>O limite de arquivos abertos foi atingido: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>Close other programs, or raise the limit of open files ('ulimit -n'), and run again. Finished work is kept.</source>
      <translation>Feche outros programas ou aumente o limite de arquivos abertos ('ulimit -n') e execute de novo. O trabalho concluído é mantido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>The engine ran out of memory.</source>
      <translation>O motor ficou sem memória.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/errors.py" />
      <source>Close other programs, or use a smaller batch or patch size, and run again. Finished work is kept.</source>
      <translation>Feche outros programas ou use um tamanho de lote ou de recorte menor e execute de novo. O trabalho concluído é mantido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Areas to evaluate</source>
      <translation>Áreas a avaliar</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Polygons in which every reference crown is annotated. Crowns outside are ignored. Required for the precision if the reference crowns are points without a diameter.</source>
      <translation>Polígonos em que todas as copas de referência estão anotadas. As copas fora deles são ignoradas. Necessários para a precisão se as copas de referência forem pontos sem diâmetro.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Matching threshold (IoU, 0.01–0.99)</source>
      <translation>Limiar de correspondência (IoU, 0,01–0,99)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>A predicted and a reference crown match if their IoU is above this threshold.</source>
      <translation>Uma copa predita e uma de referência correspondem se a sua IoU estiver acima deste limiar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Matches</source>
      <translation>Correspondências</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>All crowns, classified as true positive, false positive or false negative (missed), and the ignored boxes.</source>
      <translation>Todas as copas, classificadas como verdadeiro positivo, falso positivo ou falso negativo (não encontrado), e as caixas ignoradas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Evaluation report</source>
      <translation>Relatório de avaliação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>HTML page with metrics and curves.</source>
      <translation>Página HTML com métricas e curvas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Matching</source>
      <translation>Correspondência</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>overlap: crowns match if their IoU is above the threshold. distance: a reference crown matches a predicted crown whose centre is within the tolerance. containment: it matches a predicted crown that contains its centre. auto: distance for points without a crown diameter, else overlap. Matches are one to one.</source>
      <translation>overlap: as copas correspondem se a sua IoU estiver acima do limiar. distance: uma copa de referência corresponde a uma copa predita cujo centro está dentro da tolerância. containment: ela corresponde a uma copa predita que contém o seu centro. auto: distance para pontos sem diâmetro da copa; senão, overlap. As correspondências são de uma para uma.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Tolerance of the matching by distance (m)</source>
      <translation>Tolerância da correspondência por distância (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Largest distance between a reference crown and the centre of the predicted crown.</source>
      <translation>Distância máxima entre uma copa de referência e o centro da copa predita.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Additional tolerance (fraction of the crown diameter)</source>
      <translation>Tolerância adicional (fração do diâmetro da copa)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Added to the tolerance: this fraction of the diameter of the predicted crown. 0.5: its radius.</source>
      <translation>Somada à tolerância: esta fração do diâmetro da copa predita. 0,5: o seu raio.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Suggest thresholds</source>
      <translation>Sugerir limiares</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Find the score threshold and the NMS threshold with the largest F1. Use crowns that were predicted with a low score threshold and a large NMS threshold: crowns that the prediction left out cannot be evaluated.</source>
      <translation>Encontrar o limiar de pontuação e o limiar de NMS com o maior F1. Usar copas preditas com um limiar de pontuação baixo e um limiar de NMS alto: as copas que a predição excluiu não podem ser avaliadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Store the thresholds in this model (file or name)</source>
      <translation>Armazenar os limiares neste modelo (arquivo ou nome)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Model file written by 'Fine-tune' that receives the suggested thresholds. Default: they are not stored.</source>
      <translation>Arquivo de modelo gravado por “Ajustar modelo” que recebe os limiares sugeridos. Padrão: eles não são armazenados.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Predicted crowns</source>
      <translation>Copas preditas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Crowns detected by 'Predict tile', or any polygon layer of crowns.</source>
      <translation>Copas detectadas por “Predizer copas” ou qualquer camada de polígonos de copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Reference crowns</source>
      <translation>Copas de referência</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Reference crowns as polygons or points, in any CRS. Points without a crown diameter are matched by distance. If a class field is given, both layers need it.</source>
      <translation>Copas de referência como polígonos ou pontos, em qualquer SRC. Pontos sem diâmetro da copa correspondem por distância. Se for indicado um campo da classe, as duas camadas precisam dele.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Only one of the two crown layers has a class field.</source>
      <translation>Somente uma das duas camadas de copas tem um campo da classe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Set a class field for both layers, or for neither.</source>
      <translation>Definir um campo da classe para ambas as camadas ou para nenhuma.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/evaluation_jobs.py" />
      <source>Each point is replaced by a square of this width. Default: points stay points.</source>
      <translation>Cada ponto é substituído por um quadrado com esta largura. Padrão: os pontos continuam sendo pontos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/events.py" />
      <source>Cancelled on request.</source>
      <translation>Cancelado a pedido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>Use numbers, the variables {names}, + - * / **, parentheses, and the functions {functions}.</source>
      <translation>Usar números, as variáveis {names}, + - * / **, parênteses e as funções {functions}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>'{code}' is not allowed.</source>
      <translation>“{code}” não é permitido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>The expression '{text}' is empty or longer than {most} characters.</source>
      <translation>A expressão “{text}” está vazia ou tem mais de {most} caracteres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>'{text}' is not an arithmetic expression.</source>
      <translation>“{text}” não é uma expressão aritmética.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>'{text}' has no valid name.</source>
      <translation>“{text}” não tem um nome válido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>Give a name of letters, digits and underscores and an expression, for example ndvi = (b4 - b1) / (b4 + b1).</source>
      <translation>Indicar um nome de letras, dígitos e sublinhados e uma expressão, por exemplo ndvi = (b4 - b1) / (b4 + b1).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>The name '{name}' is used for two expressions.</source>
      <translation>O nome “{name}” é usado para duas expressões.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>Choose different names.</source>
      <translation>Escolher nomes diferentes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>'{name}' is unknown.</source>
      <translation>“{name}” é desconhecido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>Expression '{text}': {problem}</source>
      <translation>Expressão “{text}”: {problem}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/expressions.py" />
      <source>a number is too large.</source>
      <translation>um número é grande demais.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Canopy height model (m)</source>
      <translation>Modelo de altura do dossel (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Raster of heights above ground in metres. The field height_m is the largest value under the crown, or the 99th percentile if single pixels are spikes.</source>
      <translation>Raster de alturas acima do solo em metros. O campo height_m é o maior valor sob a copa, ou o percentil 99 se pixels isolados forem valores discrepantes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Surface model (m, instead of a canopy height model)</source>
      <translation>Modelo de superfície (m, em vez de um modelo de altura do dossel)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Raster of elevations with trees in metres (DSM). The terrain model is subtracted.</source>
      <translation>Raster de elevações com árvores em metros (MDS). O modelo de terreno é subtraído dele.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Terrain model (m)</source>
      <translation>Modelo de terreno (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Raster of elevations without trees in metres (DTM). Another grid or CRS than that of the surface model is resampled.</source>
      <translation>Raster de elevações sem árvores em metros (MDT). Se a sua grade ou o seu SRC diferir do modelo de superfície, ele é reamostrado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Minimum height (m)</source>
      <translation>Altura mínima (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Lower crowns are left out and counted in the log; 3 m is usual. Crowns of unknown height are kept. Default: all crowns are kept.</source>
      <translation>As copas mais baixas são excluídas e contadas no log; o usual são 3 m. As copas de altura desconhecida são mantidas. Padrão: todas as copas são mantidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Tree tops</source>
      <translation>Topos das árvores</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Points at the position of the height, with the number of the crown (field crown_id of both layers) and its height.</source>
      <translation>Pontos na posição da altura, com o número da copa (campo crown_id das duas camadas) e a sua altura.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Raster for statistics</source>
      <translation>Raster para estatísticas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Raster of any values, for example the orthomosaic.</source>
      <translation>Raster de quaisquer valores, por exemplo o ortomosaico.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Bands for statistics</source>
      <translation>Bandas para estatísticas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Default: all bands, or none if there are indices.</source>
      <translation>Padrão: todas as bandas, ou nenhuma se houver índices.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Indices of bands</source>
      <translation>Índices de bandas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Values computed from the bands b1, b2, …, one per line or separated by semicolons, for example ndvi = (b4 - b1) / (b4 + b1). Allowed: numbers, + - * / **, parentheses, abs, exp, log, max, min, sqrt.</source>
      <translation>Valores calculados a partir das bandas b1, b2, …, um por linha ou separados por ponto e vírgula, por exemplo ndvi = (b4 - b1) / (b4 + b1). Permitidos: números, + - * / **, parênteses, abs, exp, log, max, min, sqrt.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Statistics</source>
      <translation>Estatísticas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Statistics of each band and index under the crown; p5 to p99 are percentiles. Pixels count with the fraction that the crown covers.</source>
      <translation>Estatísticas de cada banda e índice sob a copa; p5 a p99 são percentis. Os pixels contam com a fração que a copa cobre.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Prefix of the fields</source>
      <translation>Prefixo dos campos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Fields are named prefix, band or index, and statistic, for example b1_mean or may_ndvi_mean for the prefix may_.</source>
      <translation>Os campos são nomeados com prefixo, banda ou índice e estatística, por exemplo b1_mean, ou may_ndvi_mean com o prefixo may_.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Both a canopy height model and a surface or terrain model were given.</source>
      <translation>Foram indicados ao mesmo tempo um modelo de altura do dossel e um modelo de superfície ou de terreno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Choose a canopy height model, or a surface model and a terrain model.</source>
      <translation>Escolher um modelo de altura do dossel, ou um modelo de superfície e um modelo de terreno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Only one of surface model and terrain model was given.</source>
      <translation>Foi indicado só um dos dois: modelo de superfície ou modelo de terreno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Choose both: heights are the difference. Choose a raster of heights as canopy height model.</source>
      <translation>Escolher os dois: as alturas são a diferença. Escolher um raster de alturas como modelo de altura do dossel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Crowns</source>
      <translation>Copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Polygon layer of crowns in any CRS. All its fields are kept.</source>
      <translation>Camada de polígonos de copas em qualquer SRC. Todos os seus campos são mantidos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Crowns with attributes</source>
      <translation>Copas com atributos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>The crowns with the field height_m and the fields of the statistics.</source>
      <translation>As copas com o campo height_m e os campos das estatísticas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>A minimum height or tree tops need a height model.</source>
      <translation>Uma altura mínima ou os topos das árvores precisam de um modelo de altura.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Choose a canopy height model, or a surface and a terrain model.</source>
      <translation>Escolher um modelo de altura do dossel, ou um modelo de superfície e um de terreno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>There is nothing to add: no raster was given.</source>
      <translation>Não há nada a adicionar: nenhum raster foi indicado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Choose a height model, or a raster for statistics.</source>
      <translation>Escolher um modelo de altura ou um raster para estatísticas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Bands or indices were given without a raster.</source>
      <translation>Foram indicados bandas ou índices sem um raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Choose a raster for statistics.</source>
      <translation>Escolher um raster para estatísticas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>No statistics were chosen.</source>
      <translation>Nenhuma estatística foi escolhida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>Choose at least one, for example mean.</source>
      <translation>Escolher pelo menos uma, por exemplo mean.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/height_jobs.py" />
      <source>The prefix '{prefix}' has characters other than letters, digits and underscores.</source>
      <translation>O prefixo “{prefix}” tem caracteres que não são letras, dígitos nem sublinhados.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>The patch size of {size} px is larger than raster '{raster}' ({width} × {height} px).</source>
      <translation>O tamanho do recorte de {size} px é maior que o raster “{raster}” ({width} × {height} px).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose at most {most} px, or no patch size for an automatic one.</source>
      <translation>Escolher no máximo {most} px, ou nenhum tamanho do recorte para um tamanho automático.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' has no features.</source>
      <translation>A camada “{layer}” não tem feições.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Digitize or import features first. If only selected features are used, select some.</source>
      <translation>Digitalizar ou importar feições primeiro. Se somente as feições selecionadas forem usadas, selecionar algumas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose a layer of polygons or points.</source>
      <translation>Escolha uma camada de polígonos ou de pontos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose a layer of polygons.</source>
      <translation>Escolher uma camada de polígonos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' contains points, but no crown diameter was given.</source>
      <translation>A camada “{layer}” contém pontos, mas não foi indicado nenhum diâmetro da copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Set the crown diameter (m), or choose a layer of polygons.</source>
      <translation>Definir o diâmetro da copa (m) ou escolher uma camada de polígonos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' has uncommitted changes in '{file}' that cannot be recovered because the folder is read-only.</source>
      <translation>A camada “{layer}” tem alterações não confirmadas em “{file}” que não podem ser recuperadas porque a pasta é somente leitura.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Copy both files to a writable folder, and choose the copy.</source>
      <translation>Copiar ambos os arquivos para uma pasta com permissão de gravação e escolher a cópia.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>{output}: '{path}' is a file, but a folder is needed.</source>
      <translation>{output}: “{path}” é um arquivo, mas é necessária uma pasta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose another name.</source>
      <translation>Escolha outro nome.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>{output}: '{path}' is a folder, but a file name is needed.</source>
      <translation>{output}: “{path}” é uma pasta, mas é necessário um nome de arquivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Add a file name.</source>
      <translation>Adicionar um nome de arquivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>{output}: '{path}' cannot be written: {reason}.</source>
      <translation>{output}: não é possível gravar “{path}”: {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Choose a folder in which you may create files.</source>
      <translation>Escolha uma pasta na qual você possa criar arquivos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Band {band} was chosen, but raster '{raster}' has {bands}.</source>
      <translation>Foi escolhida a banda {band}, mas o raster “{raster}” tem {bands}.</translation>
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
      <translation>A camada “{layer}” contém linhas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' contains points.</source>
      <translation>A camada “{layer}” contém pontos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Layer '{layer}' has no field '{field}'.</source>
      <translation>A camada “{layer}” não tem o campo “{field}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>the file is read-only</source>
      <translation>o arquivo é somente leitura</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>Available fields: {fields}.</source>
      <translation>Campos disponíveis: {fields}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/input_checks.py" />
      <source>The layer has no fields.</source>
      <translation>A camada não tem campos.</translation>
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
      <translation>Campo do nome do povoamento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Field that names the stands in table and report. Default: their number.</source>
      <translation>Campo que dá nome aos povoamentos na tabela e no relatório. Padrão: o seu número.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Processed areas</source>
      <translation>Áreas processadas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygons in which crowns were detected, for example the areas to process of 'Predict tile'. Figures per hectare refer to the part of a stand inside. Default: the whole stand.</source>
      <translation>Polígonos em que as copas foram detectadas, por exemplo as áreas a processar de “Predizer copas”. Os valores por hectare referem-se à parte do povoamento que está dentro. Padrão: o povoamento inteiro.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Processed raster</source>
      <translation>Raster processado</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Raster whose pixels with data were processed: the orthomosaic, or the crown density of 'Predict tile', which has data only in the processed area. Used together with the processed areas.</source>
      <translation>Raster cujos pixels com dados foram processados: o ortomosaico ou a densidade de copas de “Predizer copas”, que só tem dados na área processada. Usado em conjunto com as áreas processadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Matches of an evaluation</source>
      <translation>Correspondências de uma avaliação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Matches written by 'Evaluate'. Their precision and recall give an interval for the number of trees.</source>
      <translation>Correspondências gravadas por “Avaliar”. A sua precisão e revocação dão um intervalo para o número de árvores.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Precision of an evaluation, if its matches are not given.</source>
      <translation>Precisão de uma avaliação, se as suas correspondências não forem indicadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Recall of an evaluation, if its matches are not given.</source>
      <translation>Revocação de uma avaliação, se as suas correspondências não forem indicadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Predicted crowns (number)</source>
      <translation>Copas preditas (número)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Number of predicted crowns of the evaluation.</source>
      <translation>Número de copas preditas da avaliação.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Reference crowns (number)</source>
      <translation>Copas de referência (número)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Number of reference crowns of the evaluation.</source>
      <translation>Número de copas de referência da avaliação.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Allometry</source>
      <translation>Alometria</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>biomass-angiosperm, biomass-gymnosperm: aboveground biomass (t) of broadleaved or coniferous trees. stem-diameter: diameter at breast height (cm). These three are equations of Jucker et al. (2017) for height and crown diameter. expression: the allometric expression. All need local calibration.</source>
      <translation>biomass-angiosperm, biomass-gymnosperm: biomassa acima do solo (t) de folhosas ou coníferas. stem-diameter: diâmetro à altura do peito (cm). Estas três são equações de Jucker et al. (2017) para a altura e o diâmetro da copa. expression: a expressão alométrica. Todas precisam de calibração local.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Biome of the stem diameter</source>
      <translation>Bioma do diâmetro do tronco</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Region, biome and group of species of the equation for the stem diameter.</source>
      <translation>Região, bioma e grupo de espécies da equação do diâmetro do tronco.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Allometric expression</source>
      <translation>Expressão alométrica</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Quantity of a tree from crown_diameter_m, crown_area_m2 and height_m, with numbers, + - * / **, parentheses, exp, log, sqrt, abs, min and max. Example: 0.05 * (height_m * crown_diameter_m) ** 1.9.</source>
      <translation>Grandeza de uma árvore a partir de crown_diameter_m, crown_area_m2 e height_m, com números, + - * / **, parênteses, exp, log, sqrt, abs, min e max. Exemplo: 0.05 * (height_m * crown_diameter_m) ** 1.9.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Name of the quantity</source>
      <translation>Nome da grandeza</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Name of the quantity of the expression with its unit, for example carbon_kg. Prefix of its fields.</source>
      <translation>Nome da grandeza da expressão com a sua unidade, por exemplo carbon_kg. Prefixo dos seus campos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stand table</source>
      <translation>Tabela de povoamentos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>CSV table of the figures, with a row for all stands together.</source>
      <translation>Tabela CSV dos valores, com uma linha para todos os povoamentos em conjunto.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stand report</source>
      <translation>Relatório de povoamentos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>HTML page with charts and a table of the stands.</source>
      <translation>Página HTML com gráficos e uma tabela dos povoamentos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Processed areas of the earlier date</source>
      <translation>Áreas processadas da data anterior</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygons in which the earlier crowns were detected. Crowns outside that have no partner are unknown, not new.</source>
      <translation>Polígonos em que as copas anteriores foram detectadas. As copas fora deles sem correspondência são desconhecidas, não novas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Processed areas of the later date</source>
      <translation>Áreas processadas da data posterior</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygons in which the later crowns were detected. Crowns outside that have no partner are unknown, not gone.</source>
      <translation>Polígonos em que as copas posteriores foram detectadas. As copas fora deles sem correspondência são desconhecidas, não desaparecidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Correct the shift</source>
      <translation>Corrigir o deslocamento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Move the later crowns by the estimated shift between the two flights before they are matched. The shift is always reported.</source>
      <translation>Mover as copas posteriores pelo deslocamento estimado entre os dois voos antes de procurar as correspondências. O deslocamento é sempre indicado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Largest shift (m)</source>
      <translation>Deslocamento máximo (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Shifts up to this length are considered. It should be smaller than the distance of neighbouring trees.</source>
      <translation>São considerados deslocamentos até este comprimento. Ele deve ser menor que a distância entre árvores vizinhas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>iou: crowns match if their IoU is above the matching threshold. distance: crowns match if their centres are close, for crowns whose outlines differ between the dates. Matches are one to one.</source>
      <translation>iou: as copas correspondem se a sua IoU é superior ao limiar de correspondência. distance: as copas correspondem se os seus centros estão próximos, para copas cujos contornos diferem entre as datas. As correspondências são de uma para uma.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Two crowns match if their IoU is above this threshold.</source>
      <translation>Duas copas correspondem se a sua IoU estiver acima deste limiar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Matching distance (m)</source>
      <translation>Distância de correspondência (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Largest distance of the centres of two crowns that match by distance.</source>
      <translation>Distância máxima entre os centros de duas copas que correspondem por distância.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Time between the dates (years)</source>
      <translation>Tempo entre as datas (anos)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Growth is also given per year. Default: only as the difference.</source>
      <translation>O crescimento é indicado também por ano. Padrão: somente como diferença.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stands</source>
      <translation>Povoamentos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygons for which the changes are counted in the output 'Stand changes'.</source>
      <translation>Polígonos para os quais as mudanças são contadas na saída “Mudanças dos povoamentos”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stand changes</source>
      <translation>Mudanças dos povoamentos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>The stands with their attributes and the changes of their crowns.</source>
      <translation>Os povoamentos com os seus atributos e as mudanças das suas copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stands of the report</source>
      <translation>Povoamentos do relatório</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygons such as stands or plots. The prediction report gets the figures of 'Stand summary' for them.</source>
      <translation>Polígonos como povoamentos ou parcelas. O relatório de predição recebe para eles os valores de “Resumo de povoamentos”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygons such as stands, plots, parcels or grid cells. They may overlap.</source>
      <translation>Polígonos como povoamentos, parcelas, lotes ou células de grade. Eles podem se sobrepor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Crowns detected by 'Predict tile', or any polygon layer of crowns. Any CRS. Sizes are those of the fields crown_diameter_m, crown_area_m2 and height_m, or follow from the shape.</source>
      <translation>Copas detectadas por “Predizer copas”, ou qualquer camada de polígonos de copas. Qualquer SRC. Os tamanhos são os dos campos crown_diameter_m, crown_area_m2 e height_m, ou resultam da forma.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stand summary</source>
      <translation>Resumo de povoamentos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>The stands with their attributes and the figures of their crowns.</source>
      <translation>Os povoamentos com os seus atributos e os valores das suas copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Both the matches of an evaluation and its figures were given.</source>
      <translation>Foram indicados ao mesmo tempo as correspondências de uma avaliação e os seus valores.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Give the matches, or the four numbers.</source>
      <translation>Indicar as correspondências ou os quatro números.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>The figures of the evaluation are incomplete.</source>
      <translation>Os valores da avaliação estão incompletos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Give precision, recall, and the numbers of predicted and of reference crowns.</source>
      <translation>Indicar a precisão, a revocação e os números de copas preditas e de referência.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>The allometric expression is missing.</source>
      <translation>Falta a expressão alométrica.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>An allometric expression was given, but the allometry is '{allometry}'.</source>
      <translation>Foi indicada uma expressão alométrica, mas a alometria é '{allometry}'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Choose the allometry 'expression' and enter the expression.</source>
      <translation>Escolher a alometria 'expression' e inserir a expressão.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>The name of the quantity, '{name}', is not valid.</source>
      <translation>O nome da grandeza, “{name}”, não é válido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Use letters, digits and underscores, for example carbon_kg.</source>
      <translation>Usar letras, dígitos e sublinhados, por exemplo carbon_kg.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Crowns of the earlier date</source>
      <translation>Copas da data anterior</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygon layer of crowns. The result has its CRS.</source>
      <translation>Camada de polígonos de copas. O resultado tem o seu SRC.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Crowns of the later date</source>
      <translation>Copas da data posterior</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Polygon layer of crowns of the same area, in any CRS.</source>
      <translation>Camada de polígonos de copas da mesma área, em qualquer SRC.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Changes</source>
      <translation>Mudanças</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>All crowns, classified as kept, gone, new or unknown, with the growth of kept crowns.</source>
      <translation>Todas as copas, classificadas como mantidas, desaparecidas, novas ou desconhecidas, com o crescimento das mantidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>The stands are missing.</source>
      <translation>Faltam os povoamentos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Give stands, or leave the output of their changes empty.</source>
      <translation>Indicar povoamentos ou deixar vazia a saída das suas mudanças.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Stands were given, but no prediction report that contains their figures.</source>
      <translation>Foram indicados povoamentos, mas nenhum relatório de predição que contenha os seus valores.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/inventory_jobs.py" />
      <source>Choose a file for the prediction report, or leave the stands of the report empty.</source>
      <translation>Escolher um arquivo para o relatório de predição ou deixar os povoamentos do relatório vazios.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Language of the report.</source>
      <translation>Idioma do relatório.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Batch size (patches)</source>
      <translation>Tamanho do lote (recortes)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Number of patches processed per step. Smaller values need less memory. Default: chosen automatically.</source>
      <translation>Número de recortes processados por passo. Valores menores precisam de menos memória. Padrão: escolhido automaticamente.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>auto: a GPU if available, else the CPU. cuda: NVIDIA GPUs; cuda:1 is the second one. mps: Apple GPUs.</source>
      <translation>auto: uma GPU, se disponível; senão, a CPU. cuda: GPUs da NVIDIA; cuda:1 é a segunda. mps: GPUs da Apple.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Patch overlap (fraction, 0–0.95)</source>
      <translation>Sobreposição dos recortes (fração, 0–0,95)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Fraction of its size that a patch shares with the next one.</source>
      <translation>Fração do seu tamanho que um recorte compartilha com o seguinte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Crowns as polygons, or as points with a crown diameter. Any CRS.</source>
      <translation>Copas como polígonos ou como pontos com um diâmetro de copa. Qualquer SRC.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Annotated areas</source>
      <translation>Áreas anotadas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Polygons in which every crown is annotated. Areas outside are ignored. Default: the whole raster.</source>
      <translation>Polígonos em que todas as copas estão anotadas. As áreas fora deles são ignoradas. Padrão: o raster inteiro.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Bands (red, green, blue)</source>
      <translation>Bandas (vermelho, verde, azul)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Three bands in the order red, green, blue, or a single band. Default: the bands with these colour interpretations, else the first three.</source>
      <translation>Três bandas na ordem vermelho, verde, azul, ou uma única banda. Padrão: as bandas com essas interpretações de cor; senão, as três primeiras.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Class field</source>
      <translation>Campo da classe</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Field that contains the class of each crown. Default: all crowns have the same class.</source>
      <translation>Campo que contém a classe de cada copa. Padrão: todas as copas têm a mesma classe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Crown diameter of point layers (m)</source>
      <translation>Diâmetro das copas de camadas de pontos (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>Required for point layers: each point is replaced by a square of this width.</source>
      <translation>Necessário para camadas de pontos: cada ponto é substituído por um quadrado com esta largura.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>File, or any data source that GDAL opens.</source>
      <translation>Arquivo ou qualquer fonte de dados que o GDAL abra.</translation>
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
      <translation>Arquivo ou qualquer fonte de dados que o OGR abra.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>The extent is empty.</source>
      <translation>A extensão está vazia.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/job_inputs.py" />
      <source>East and north must be larger than west and south.</source>
      <translation>Leste e norte devem ser maiores que oeste e sul.</translation>
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
      <source>job '{verb}'</source>
      <translation>tarefa '{verb}'</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>'{name}' of {job}</source>
      <translation>'{name}' ({job})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>'{name}' of {job} must be text, not {value}.</source>
      <translation>'{name}' ({job}) deve ser texto, não {value}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>The {job} cannot be read: {error}.</source>
      <translation>Não é possível ler: {job}: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/jobs.py" />
      <source>'{name}' of {job} must be an object, not {value}.</source>
      <translation>'{name}' ({job}) deve ser um objeto, não {value}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/limit_jobs.py" />
      <source>Minimum crown diameter (m)</source>
      <translation>Diâmetro mínimo da copa (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/limit_jobs.py" />
      <source>Smaller crowns are left out and counted in log and report. The diameter is the mean of the sides of the box. Default: no limit.</source>
      <translation>As copas menores são excluídas e contadas no log e no relatório. O diâmetro é a média dos lados da caixa. Padrão: sem limite.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/limit_jobs.py" />
      <source>Maximum crown diameter (m)</source>
      <translation>Diâmetro máximo da copa (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/limit_jobs.py" />
      <source>Larger crowns are left out and counted in log and report. Default: no limit.</source>
      <translation>As copas maiores são excluídas e contadas no log e no relatório. Padrão: sem limite.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/limit_jobs.py" />
      <source>A minimum height needs a height model.</source>
      <translation>Uma altura mínima precisa de um modelo de altura.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/limit_jobs.py" />
      <source>The minimum crown diameter of {least:g} m is larger than the maximum of {most:g} m.</source>
      <translation>O diâmetro mínimo da copa de {least:g} m é maior que o máximo de {most:g} m.</translation>
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
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>The file of model '{model}' is missing: '{path}'.</source>
      <translation>O arquivo do modelo “{model}” está faltando: “{path}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>Connect its drive, or choose another model.</source>
      <translation>Conecte a unidade dele ou escolha outro modelo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>'{target}' cannot be written: {error}.</source>
      <translation>Não é possível gravar “{target}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>No model in the list of own models has the name '{name}'.</source>
      <translation>Nenhum modelo na lista de modelos próprios tem o nome “{name}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>The list of models '{path}' cannot be read: {error}.</source>
      <translation>Não é possível ler a lista de modelos “{path}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>Your own models are not offered. Correct the file, or rename it to start a new list.</source>
      <translation>Os seus modelos próprios não são oferecidos. Corrigir o arquivo ou renomeá-lo para iniciar uma nova lista.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>The list of models '{path}' was damaged ({reason}). It was kept as '{kept}', and a new list was started. Add your other models again, or correct that file and rename it.</source>
      <translation>A lista de modelos “{path}” estava danificada ({reason}). Ela foi mantida como “{kept}”, e uma nova lista foi iniciada. Adicionar novamente os seus outros modelos, ou corrigir esse arquivo e renomeá-lo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>Another program is writing '{target}'.</source>
      <translation>Outro programa está gravando “{target}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>Try again later.</source>
      <translation>Tente mais tarde.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>The names are: {names}.</source>
      <translation>Os nomes são: {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/model_registry.py" />
      <source>The list is empty.</source>
      <translation>A lista está vazia.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/overwriting.py" />
      <source>{output}: '{path}' is also the input '{input}' and would be replaced.</source>
      <translation>{output}: “{path}” também é a entrada “{input}” e seria substituído.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/overwriting.py" />
      <source>Choose another folder.</source>
      <translation>Escolha outra pasta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/overwriting.py" />
      <source>Choose another name for the output.</source>
      <translation>Escolher outro nome para a saída.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/overwriting.py" />
      <source>{output}: '{path}' is also the output '{other}'.</source>
      <translation>{output}: “{path}” também é a saída “{other}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/overwriting.py" />
      <source>Choose another name for one of them.</source>
      <translation>Escolher outro nome para uma delas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Model (file, folder or name)</source>
      <translation>Modelo (arquivo, pasta ou nome)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Model written by 'Fine-tune', or a DeepForest model. Default: the bundled model.</source>
      <translation>Modelo gravado por “Ajustar modelo” ou um modelo do DeepForest. Padrão: o modelo incluído.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Areas to process</source>
      <translation>Áreas a processar</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Polygons that limit the region of interest. Windows that touch them are read. Default: the whole raster.</source>
      <translation>Polígonos que limitam a área de interesse. São lidas as janelas que os tocam. Padrão: o raster inteiro.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Extent to process</source>
      <translation>Extensão a processar</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Rectangle that limits the region of interest. Default: the whole raster.</source>
      <translation>Retângulo que limita a área de interesse. Padrão: o raster inteiro.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Patch size (px)</source>
      <translation>Tamanho do recorte (px)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Width and height of the image that the model processes. Default: the ground extent of the patches that the model was trained on.</source>
      <translation>Largura e altura da imagem que o modelo processa. Padrão: a extensão no terreno dos recortes com os quais o modelo foi treinado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Overlap of adjacent windows as a fraction of the patch size. On the ground, the overlap should be larger than the largest crown.</source>
      <translation>Sobreposição de janelas adjacentes como fração do tamanho do recorte. No terreno, a sobreposição deve ser maior que a maior copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Score threshold (0–1)</source>
      <translation>Limiar de pontuação (0–1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Crowns with a lower score are dropped. Default: the threshold of the model.</source>
      <translation>As copas com pontuação mais baixa são descartadas. Padrão: o limiar do modelo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>NMS threshold (IoU, 0–1)</source>
      <translation>Limiar de NMS (IoU, 0–1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Of detections with an IoU above this threshold, only the one with the highest score is kept. Default: the threshold that 'Evaluate' stored in the model, else 0.15.</source>
      <translation>Das detecções com IoU acima deste limiar, somente a de pontuação mais alta é mantida. Padrão: o limiar que “Avaliar” armazenou no modelo; senão, 0,15.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Crown shape</source>
      <translation>Forma da copa</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>box: bounding box of the detection. ellipse: ellipse inscribed in the box. outline: outline traced in the image inside the box, else the ellipse (experimental).</source>
      <translation>box: caixa delimitadora da detecção. ellipse: elipse inscrita na caixa. outline: contorno traçado na imagem dentro da caixa; senão, a elipse (experimental).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>auto: a GPU if available, else the CPU. cuda: NVIDIA GPUs; cuda:1 is the second one. mps: Apple GPUs. xpu: Intel GPUs.</source>
      <translation>auto: uma GPU, se disponível; senão, a CPU. cuda: GPUs da NVIDIA; cuda:1 é a segunda. mps: GPUs da Apple. xpu: GPUs da Intel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Numerical precision</source>
      <translation>Precisão numérica</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>auto: bfloat16 if it is faster on the device, else float32. int8: faster on many CPUs; needs about a minute for the calibration on the raster, and a few crowns differ.</source>
      <translation>auto: bfloat16 se for mais rápido no dispositivo; senão, float32. int8: mais rápido em muitas CPUs; precisa de cerca de um minuto para a calibração no raster, e algumas copas diferem.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Resume an interrupted run</source>
      <translation>Retomar uma execução interrompida</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Use the finished windows of a run with the same settings.</source>
      <translation>Usar as janelas concluídas de uma execução com as mesmas configurações.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Merging at window borders</source>
      <translation>Fusão nas bordas das janelas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>cores: each window keeps the crowns centred in its core area. pooled: global NMS over all windows, as in DeepForest.</source>
      <translation>cores: cada janela mantém as copas centradas na sua área central. pooled: NMS global sobre todas as janelas, como no DeepForest.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Remove overlaps between crowns</source>
      <translation>Remover sobreposições entre copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Overlaps are assigned to the nearer crown, so areas are not counted twice. The overlap of patches is not changed.</source>
      <translation>As sobreposições são atribuídas à copa mais próxima, para que as áreas não sejam contadas duas vezes. A sobreposição dos recortes não é alterada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Keep crowns on cancel</source>
      <translation>Manter as copas ao cancelar</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Write the crowns detected so far if the run is cancelled. The log reports the processed fraction of the area.</source>
      <translation>Gravar as copas detectadas até o momento se a execução for cancelada. O log informa a fração processada da área.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Prediction report</source>
      <translation>Relatório de predição</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>HTML page with the number of crowns, crown cover, stand density, distributions of diameter and score, skipped windows, parameters, model and raster.</source>
      <translation>Página HTML com o número de copas, a cobertura de copas, a densidade do povoamento, as distribuições de diâmetro e pontuação, as janelas omitidas, os parâmetros, o modelo e o raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Crown density</source>
      <translation>Densidade de copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Raster of crowns per hectare of processed area; no data elsewhere. If less than half of a cell is processed, half of its area is used. Cells are aligned with the pixels of the raster.</source>
      <translation>Raster de copas por hectare de área processada; NoData no restante. Se menos da metade de uma célula for processada, é usada metade da sua área. As células são alinhadas aos pixels do raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Cell size of the crown density (m)</source>
      <translation>Tamanho da célula da densidade de copas (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Width and height of a cell on the ground.</source>
      <translation>Largura e altura de uma célula no terreno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Number of GPUs</source>
      <translation>Número de GPUs</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Number of NVIDIA GPUs of this machine that compute together, starting with the first one or with the one chosen as the device.</source>
      <translation>Número de GPUs da NVIDIA desta máquina que calculam em conjunto, começando pela primeira ou pela escolhida como dispositivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Worker processes</source>
      <translation>Processos de trabalho</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Number of additional processes on this machine that share the windows. Needs the package 'distributed'.</source>
      <translation>Número de processos adicionais nesta máquina que dividem as janelas entre si. Precisa do pacote 'distributed'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Scheduler of a cluster (address)</source>
      <translation>Agendador de um cluster (endereço)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Address of the scheduler of a Dask cluster whose workers detect the crowns, for example tcp://10.0.0.1:8786. The workers need the same engine, and the raster and the model under the same paths. Default: this machine.</source>
      <translation>Endereço do agendador de um cluster Dask cujos workers detectam as copas, por exemplo tcp://10.0.0.1:8786. Os workers precisam do mesmo motor, e do raster e do modelo nos mesmos caminhos. Padrão: esta máquina.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Folder of rasters</source>
      <translation>Pasta de rasters</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Its rasters, and those in its subfolders, are processed.</source>
      <translation>São processados os seus rasters e os das suas subpastas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Names of the files in the folder</source>
      <translation>Nomes dos arquivos na pasta</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Patterns separated by spaces. Upper and lower case are not distinguished.</source>
      <translation>Padrões separados por espaços. Não há distinção entre maiúsculas e minúsculas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Tile index</source>
      <translation>Índice de blocos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Layer with the path of a raster in the field 'location', as gdaltindex writes it. Relative paths refer to the folder of the layer.</source>
      <translation>Camada com o caminho de um raster no campo 'location', como o gdaltindex o grava. Os caminhos relativos referem-se à pasta da camada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>STAC items (file or address)</source>
      <translation>Itens STAC (arquivo ou endereço)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>STAC item, item collection or result of a search, whose rasters are read from their server. Needs the package 'pystac-client'.</source>
      <translation>Item STAC, coleção de itens ou resultado de uma busca, cujos rasters são lidos do seu servidor. Precisa do pacote 'pystac-client'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>STAC asset</source>
      <translation>Recurso STAC (asset)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Name of the asset of each STAC item. Default: the image with the role 'data', in a cloud-optimized format if there are several.</source>
      <translation>Nome do recurso (asset) de cada item STAC. Padrão: a imagem com o papel 'data', em um formato otimizado para a nuvem se houver várias.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Three bands in the order red, green, blue, or a single band, of every raster. Default: the bands with these colour interpretations, else the first three.</source>
      <translation>Três bandas na ordem vermelho, verde, azul, ou uma única banda, de cada raster. Padrão: as bandas com essas interpretações de cor; senão, as três primeiras.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>CRS of the crowns</source>
      <translation>SRC das copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Rasters in another CRS are reprojected. Default: the CRS of most rasters.</source>
      <translation>Os rasters em outro SRC são reprojetados. Padrão: o SRC da maioria dos rasters.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Model to be improved. Default: the bundled model.</source>
      <translation>Modelo a ser melhorado. Padrão: o modelo incluído.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Areas that contain annotated crowns are not suggested, and areas similar to them are ranked lower. The layer may be empty.</source>
      <translation>As áreas que contêm copas anotadas não são sugeridas, e as áreas semelhantes a elas recebem prioridade menor. A camada pode estar vazia.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Areas of which more than a tenth is annotated are not suggested, and areas similar to them are ranked lower. The layer may be empty.</source>
      <translation>As áreas das quais mais de um décimo está anotado não são sugeridas, e as áreas semelhantes a elas recebem prioridade menor. A camada pode estar vazia.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Rectangle in which areas are suggested. Default: the whole raster.</source>
      <translation>Retângulo em que as áreas são sugeridas. Padrão: o raster inteiro.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Area size (m)</source>
      <translation>Tamanho da área (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Side of an area on the ground. Default: the ground extent of a patch of the model, usually 40 m.</source>
      <translation>Lado de uma área no terreno. Padrão: a extensão no terreno de um recorte do modelo, em geral 40 m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Number of areas</source>
      <translation>Número de áreas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Number of areas to suggest.</source>
      <translation>Número de áreas a sugerir.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Candidate areas (maximum)</source>
      <translation>Áreas candidatas (máximo)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>If the raster has more candidate areas, this number of them is sampled evenly. Each is evaluated in a fraction of a second.</source>
      <translation>Se o raster tiver mais áreas candidatas, este número delas é amostrado uniformemente. Cada uma é avaliada em uma fração de segundo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Model to describe. Default: the bundled model.</source>
      <translation>Modelo a descrever. Padrão: o modelo incluído.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>HTML page with classes, ground extent and resolution, thresholds, validation metrics, origin, sources and licence of the model.</source>
      <translation>Página HTML com as classes, a extensão e a resolução no terreno, os limiares, as métricas de validação, a origem, as fontes e a licença do modelo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Both the scheduler of a cluster and a number of worker processes were given.</source>
      <translation>Foram indicados ao mesmo tempo o agendador de um cluster e um número de processos de trabalho.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Give either the scheduler, or the number of worker processes on this machine.</source>
      <translation>Indicar o agendador ou o número de processos de trabalho nesta máquina.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Both a number of GPUs and worker processes were given.</source>
      <translation>Foram indicados ao mesmo tempo um número de GPUs e processos de trabalho.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Leave the number of GPUs at 1: each worker process uses one GPU.</source>
      <translation>Deixar o número de GPUs em 1: cada processo de trabalho usa uma GPU.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Orthomosaic in which crowns are detected.</source>
      <translation>Ortomosaico em que as copas são detectadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>One polygon per crown in the CRS of the raster, with score, class, diameter and area.</source>
      <translation>Um polígono por copa no SRC do raster, com pontuação, classe, diâmetro e área.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Rasters</source>
      <translation>Rasters</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Orthomosaics, or folders of orthomosaics. Crowns are detected as if they were one raster.</source>
      <translation>Ortomosaicos ou pastas de ortomosaicos. As copas são detectadas como se os ortomosaicos fossem um só raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>One polygon per crown of all rasters in one CRS, with score, class, diameter, area and the name of the raster.</source>
      <translation>Um polígono por copa de todos os rasters em um único SRC, com pontuação, classe, diâmetro, área e o nome do raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>No rasters were given.</source>
      <translation>Nenhum raster foi indicado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Choose rasters, a folder, a tile index or STAC items.</source>
      <translation>Escolher rasters, uma pasta, um índice de blocos ou itens STAC.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Orthomosaic that will be mapped.</source>
      <translation>Ortomosaico que será mapeado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Suggested areas</source>
      <translation>Áreas sugeridas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/prediction_jobs.py" />
      <source>Square areas with their rank (1: annotate first), the expected number of uncertain crowns and of all crowns, and their novelty. Input of 'Annotation layer'.</source>
      <translation>Áreas quadradas com a sua prioridade (1: anotar primeiro), o número esperado de copas incertas e de todas as copas, e a sua novidade. Entrada de “Camada de anotação”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/protocol.py" />
      <source>neither a job nor a cancel request</source>
      <translation>nem uma tarefa nem um pedido de cancelamento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/protocol.py" />
      <source>its id is neither a number nor a text</source>
      <translation>o seu id não é nem um número nem um texto</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/protocol.py" />
      <source>the job is not an object</source>
      <translation>a tarefa não é um objeto</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Run began</source>
      <translation>Início da execução</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Size (px)</source>
      <translation>Tamanho (px)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Ground resolution (m per pixel)</source>
      <translation>Resolução no terreno (m por pixel)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>CRS</source>
      <translation>SRC</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Data type</source>
      <translation>Tipo de dados</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Value range stretched to 8 bits</source>
      <translation>Intervalo de valores esticado para 8 bits</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Rasters not processed, or only in part</source>
      <translation>Rasters não processados, ou só em parte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Validation metrics</source>
      <translation>Métricas de validação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Areas</source>
      <translation>Áreas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Extent</source>
      <translation>Extensão</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Windows</source>
      <translation>Janelas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Patch overlap (fraction)</source>
      <translation>Sobreposição dos recortes (fração)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Score threshold</source>
      <translation>Limiar de pontuação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/provenance_labels.py" />
      <source>Crowns do not overlap</source>
      <translation>Copas sem sobreposição</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>Fine-tuned models can be given by the name under which they are listed. Models of the Hugging Face Hub are given as owner/name or owner/name@revision, for example weecology/deepforest-tree, and are downloaded on first use.</source>
      <translation>Modelos ajustados podem ser indicados pelo nome com que aparecem na lista. Modelos do Hugging Face Hub são indicados como owner/name ou owner/name@revision, por exemplo weecology/deepforest-tree, e são baixados no primeiro uso.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value:g} is outside the range from {least:g} to {most:g}.</source>
      <translation>{parameter}: {value:g} está fora do intervalo de {least:g} a {most:g}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value:g} is less than the minimum of {least:g}.</source>
      <translation>{parameter}: {value:g} é menor que o mínimo de {least:g}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is not text.</source>
      <translation>{parameter}: {value} não é texto.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: a value is required.</source>
      <translation>{parameter}: é necessário um valor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: the name of '{path}' must end in {extension}.</source>
      <translation>{parameter}: o nome de “{path}” deve terminar em {extension}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is not a whole number.</source>
      <translation>{parameter}: {value} não é um número inteiro.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is not a number.</source>
      <translation>{parameter}: {value} não é um número.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is neither true nor false.</source>
      <translation>{parameter}: {value} não é true nem false.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/spec.py" />
      <source>{parameter}: {value} is not one of {choices}.</source>
      <translation>{parameter}: {value} não é um de {choices}.</translation>
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
      <source>the end of the file is missing</source>
      <translation>falta o fim do arquivo</translation>
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
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Width and height of a patch. Default: 40 m on the ground.</source>
      <translation>Largura e altura de um recorte. Padrão: 40 m no terreno.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Keep patches without crowns</source>
      <translation>Manter recortes sem copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Write background patches too; 'Fine-tune' can use them as negatives.</source>
      <translation>Gravar também recortes de fundo; “Ajustar modelo” pode usá-los no treinamento como recortes de fundo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Image format of the patches</source>
      <translation>Formato de imagem dos recortes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>png: smaller files. tif: the same pixels, georeferenced.</source>
      <translation>png: arquivos menores. tif: os mesmos pixels, georreferenciados.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Patch footprints</source>
      <translation>Contornos dos recortes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Outlines of the patches with their number of crowns.</source>
      <translation>Contornos dos recortes com o seu número de copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Crowns reserved for validation. The patches containing them are marked and excluded from training. Digitize them in a spatially separate area. Default: 'Fine-tune' selects the validation patches.</source>
      <translation>Copas reservadas para a validação. Os recortes que as contêm são marcados e excluídos do treinamento. Digitalizá-las em uma área espacialmente separada. Padrão: “Ajustar modelo” seleciona os recortes de validação.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Raster (or choose a patches folder)</source>
      <translation>Raster (ou escolher uma pasta de recortes)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Orthomosaic on which the crowns were annotated. Not used with a patches folder.</source>
      <translation>Ortomosaico sobre o qual as copas foram anotadas. Não usado com uma pasta de recortes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Crowns as polygons or points, in any CRS. Points without a crown diameter get the boxes of crowns that the start model detects there; other points get squares of the size of their neighbours.</source>
      <translation>Copas como polígonos ou pontos, em qualquer SRC. Pontos sem diâmetro da copa recebem as caixas das copas que o modelo de partida detecta ali; os outros pontos recebem quadrados do tamanho dos seus vizinhos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Patches folder (instead of raster and crowns)</source>
      <translation>Pasta de recortes (em vez de raster e copas)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Replaces raster and annotations: a folder written by 'Split raster', or one with images and annotations, for example a DeepForest CSV file, a COCO file or a YOLO dataset.</source>
      <translation>Substitui o raster e as anotações: uma pasta gravada por “Dividir raster” ou uma com imagens e anotações, por exemplo um arquivo CSV do DeepForest, um arquivo COCO ou um conjunto de dados YOLO.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Model to fine-tune. Default: the bundled model.</source>
      <translation>Modelo a ajustar. Padrão: o modelo incluído.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Epochs</source>
      <translation>Épocas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Number of passes over all training patches.</source>
      <translation>Número de passagens por todos os recortes de treinamento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Learning rate</source>
      <translation>Taxa de aprendizado</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Step size of the optimizer. Default: chosen for the model.</source>
      <translation>Tamanho do passo do otimizador. Padrão: escolhido para o modelo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Width and height of a training patch. Default: the ground extent of the patches that the model was trained on.</source>
      <translation>Largura e altura de um recorte de treinamento. Padrão: a extensão no terreno dos recortes com os quais o modelo foi treinado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Validation (fraction of the patches, 0–0.9)</source>
      <translation>Validação (fração dos recortes, 0–0,9)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Fraction of the patches reserved for validation, in spatial blocks; metrics are computed on them after each epoch. Not used with validation crowns.</source>
      <translation>Fração dos recortes reservada para a validação, em blocos espaciais; as métricas são calculadas neles após cada época. Não usada com copas de validação.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Augmentations</source>
      <translation>Aumentos de dados</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Random modifications of the training patches, which make the model robust against differences between flights.</source>
      <translation>Modificações aleatórias dos recortes de treinamento, que tornam o modelo robusto a diferenças entre voos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Negatives (fraction of the patches with crowns, 0–10)</source>
      <translation>Recortes de fundo (fração dos recortes com copas, 0–10)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Number of background patches used in training, relative to the patches with crowns. 1: as many.</source>
      <translation>Número de recortes de fundo usados no treinamento, em relação aos recortes com copas. 1: o mesmo número.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Freeze the backbone</source>
      <translation>Congelar o backbone</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Train only the feature pyramid and the detection head. Faster, and less prone to overfitting with very few annotations.</source>
      <translation>Treinar somente a pirâmide de características e a cabeça de detecção. Mais rápido e menos propenso a sobreajuste com muito poucas anotações.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Metric for selecting the best epoch</source>
      <translation>Métrica para selecionar a melhor época</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Computed on the validation patches after each epoch. Without validation patches, the last epoch is kept.</source>
      <translation>Calculada nos recortes de validação após cada época. Sem recortes de validação, a última época é mantida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Early stopping (epochs without improvement)</source>
      <translation>Parada antecipada (épocas sem melhora)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Stop the training after this number of epochs without improvement. 0: train all epochs.</source>
      <translation>Parar o treinamento após este número de épocas sem melhora. 0: treinar todas as épocas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Data loading processes</source>
      <translation>Processos de carregamento de dados</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Number of processes that load patches. 0: load them in the main process.</source>
      <translation>Número de processos que carregam recortes. 0: carregá-los no processo principal.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Keep patches in memory</source>
      <translation>Manter os recortes na memória</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Faster. Disable it if memory is insufficient.</source>
      <translation>Mais rápido. Desativar se a memória for insuficiente.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Random seed</source>
      <translation>Semente aleatória</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Start value of the random number generators. The same seed gives the same validation patches and order.</source>
      <translation>Valor inicial dos geradores de números aleatórios. A mesma semente resulta nos mesmos recortes de validação e na mesma ordem.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Configuration (file, or key=value pairs)</source>
      <translation>Configuração (arquivo ou pares chave=valor)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>YAML file, or key=value pairs separated by spaces or line breaks, with the keys of DeepForest, for example train.lr=0.0005. These settings override the other parameters.</source>
      <translation>Arquivo YAML ou pares chave=valor separados por espaços ou quebras de linha, com as chaves do DeepForest, por exemplo train.lr=0.0005. Estas configurações substituem os outros parâmetros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Training report</source>
      <translation>Relatório de treinamento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>HTML page with the training curves, sample patches with predictions, and the settings.</source>
      <translation>Página HTML com as curvas de treinamento, recortes de amostra com predições e as configurações.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Training log folder</source>
      <translation>Pasta de logs do treinamento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Folder for the metrics of all epochs as CSV file and TensorBoard log.</source>
      <translation>Pasta para as métricas de todas as épocas como arquivo CSV e log do TensorBoard.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Crowns reserved for validation. The patches containing them are excluded from training; replaces the validation fraction. Digitize them in a spatially separate area.</source>
      <translation>Copas reservadas para a validação. Os recortes que as contêm são excluídos do treinamento; substitui a fração de validação. Digitalizá-las em uma área espacialmente separada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Continue after the last completed epoch of a run with the same settings.</source>
      <translation>Continuar após a última época concluída de uma execução com as mesmas configurações.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Orthomosaic on which the crowns were annotated.</source>
      <translation>Ortomosaico sobre o qual as copas foram anotadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Patches folder</source>
      <translation>Pasta de recortes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Folder for the patches and their annotations, an input of 'Fine-tune'. The subfolder 'unannotated' contains parts of the raster without annotations, which 'Fine-tune' replays.</source>
      <translation>Pasta para os recortes e as suas anotações, uma entrada de “Ajustar modelo”. A subpasta 'unannotated' contém partes do raster sem anotações, que “Ajustar modelo” reutiliza (replay).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Fine-tuned model</source>
      <translation>Modelo ajustado</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Model file, an input of 'Predict tile'.</source>
      <translation>Arquivo do modelo, uma entrada de “Predizer copas”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Each point is replaced by a square of this width. Default: points get boxes as described for the annotated crowns.</source>
      <translation>Cada ponto é substituído por um quadrado com esta largura. Padrão: os pontos recebem caixas como descrito nas copas anotadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Both a patches folder and a raster with annotations were given.</source>
      <translation>Foram indicados tanto uma pasta de recortes quanto um raster com anotações.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Give either the folder written by 'Split raster', or the raster and its annotations.</source>
      <translation>Indicar a pasta gravada por “Dividir raster” ou o raster e as suas anotações.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Training data are missing.</source>
      <translation>Faltam dados de treinamento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Give a raster and its annotations, or the folder written by 'Split raster'.</source>
      <translation>Indicar um raster e as suas anotações ou a pasta gravada por “Dividir raster”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Validation crowns were given without annotations for training.</source>
      <translation>Foram indicadas copas de validação sem anotações para o treinamento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Give both, or a folder written by 'Split raster' with validation crowns.</source>
      <translation>Indicar ambas ou uma pasta gravada por “Dividir raster” com copas de validação.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Early stopping needs validation patches, but the validation fraction is 0.</source>
      <translation>A parada antecipada precisa de recortes de validação, mas a fração de validação é 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/common/training_jobs.py" />
      <source>Set the validation fraction to 0.2, for example, or early stopping to 0.</source>
      <translation>Definir a fração de validação como 0,2, por exemplo, ou a parada antecipada como 0.</translation>
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
      <source>The configuration file '{path}' has no keys.</source>
      <translation>O arquivo de configuração “{path}” não tem chaves.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Configuration value '{text}' of key '{name}' cannot be read: {error}.</source>
      <translation>Não é possível ler o valor “{text}” da chave de configuração '{name}': {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>Configuration '{text}' is neither a readable file nor key=value pairs: {error}.</source>
      <translation>A configuração “{text}” não é nem um arquivo legível nem pares chave=valor: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/config_reading.py" />
      <source>The configuration '{path}' is not YAML: {error}.</source>
      <translation>A configuração “{path}” não é YAML: {error}.</translation>
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
      <source>Configuration key '{name}' is supported in scripts only.</source>
      <translation>A chave de configuração '{name}' é compatível somente com scripts.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/job_overrides.py" />
      <source>Remove it.</source>
      <translation>Removê-la.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>the schedule of crop models is ReduceLROnPlateau</source>
      <translation>o plano da taxa de aprendizado dos modelos de recorte (crop models) é ReduceLROnPlateau</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>{problem} It is ignored.</source>
      <translation>{problem} Isso é ignorado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Configuration key '{full}' is a section, so {value} cannot be its value.</source>
      <translation>A chave de configuração '{full}' é uma seção, por isso {value} não pode ser o seu valor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Configuration key '{name}' is unknown.</source>
      <translation>A chave de configuração '{name}' é desconhecida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Did you mean '{near}'?</source>
      <translation>Você quis dizer '{near}'?</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Known keys: {known}.</source>
      <translation>Chaves conhecidas: {known}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>the copying of images to the device cannot be configured</source>
      <translation>a cópia de imagens para o dispositivo não pode ser configurada</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>{problem} It is ignored. {hint}</source>
      <translation>{problem} Isso é ignorado. {hint}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/key_table.py" />
      <source>Configuration key '{name}' is not supported: {unsupported}.</source>
      <translation>A chave de configuração '{name}' não é compatível: {unsupported}.</translation>
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
      <source>Set them to None or to their default.</source>
      <translation>Defini-las como None ou com o seu valor padrão.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Configuration key 'train.scheduler.params.mode' is '{mode}', so the learning rate would fall when {target} improves.</source>
      <translation>A chave de configuração 'train.scheduler.params.mode' é '{mode}', de modo que a taxa de aprendizado diminuiria quando {target} melhora.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Set it to {wanted}.</source>
      <translation>Defina-a como {wanted}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Configuration key 'num_classes' is {num_classes}, but 'label_dict' has {count}: {names}.</source>
      <translation>A chave de configuração 'num_classes' é {num_classes}, mas 'label_dict' tem {count}: {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Set num_classes to this number, or remove it.</source>
      <translation>Definir num_classes com este número ou removê-la.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/script_config.py" />
      <source>Configuration key '{name}' is supported in fine-tuning jobs only.</source>
      <translation>A chave de configuração '{name}' é compatível somente com tarefas de ajuste fino.</translation>
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
      <translation>uma lista de nomes ({names}, ou nomes de classes do DeepForest e de albumentations, cada um sozinho ou com os seus parâmetros, como em {{HorizontalFlip: {{p: 0.5}}}})</translation>
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
      <source>class names with consecutive numbers from 0</source>
      <translation>nomes de classes com números consecutivos a partir de 0</translation>
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
      <source>a list of two numbers of at least 0 and below 1</source>
      <translation>uma lista de dois números maiores ou iguais a 0 e menores que 1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>a list of two whole numbers of at least 1</source>
      <translation>uma lista de dois números inteiros de no mínimo 1</translation>
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
      <source>Configuration key 'architecture' is 'DeformableDetr', which is not supported.</source>
      <translation>A chave de configuração 'architecture' é 'DeformableDetr', que não é compatível.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/config/value_kinds.py" />
      <source>Choose one of: {known}.</source>
      <translation>Escolher um de: {known}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>Correct or remove them.</source>
      <translation>Corrija-as ou remova-as.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>'{path}' has no rows.</source>
      <translation>“{path}” não tem linhas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>It must have a row for each crown.</source>
      <translation>Deve ter uma linha para cada copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>invalid coordinates</source>
      <translation>coordenadas inválidas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>boxes whose xmax or ymax is not greater than xmin or ymin</source>
      <translation>caixas cujo xmax ou ymax não é maior que xmin ou ymin</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>line {rows}</source>
      <translation>linha {rows}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>lines {rows}</source>
      <translation>linhas {rows}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>row {rows}</source>
      <translation>registro {rows}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>rows {rows}</source>
      <translation>registros {rows}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>{table}: {count} row with {problem} ({place}).</source>
      <translation>{table}: {count} linha com {problem} ({place}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>{table}: {count:,} rows with {problem} ({place}).</source>
      <translation>{table}: {count:,} linhas com {problem} ({place}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>'{path}' lacks the columns: {columns}.</source>
      <translation>Faltam em “{path}” as colunas: {columns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>The columns must be: {columns}.</source>
      <translation>As colunas devem ser: {columns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>no value in column '{column}'</source>
      <translation>valor ausente na coluna '{column}'</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>File '{path}' does not exist.</source>
      <translation>O arquivo “{path}” não existe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>Check the path of the annotations.</source>
      <translation>Verifique o caminho das anotações.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>'{path}' cannot be read as CSV: {error}.</source>
      <translation>Não é possível ler “{path}” como CSV: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotation_csv.py" />
      <source>It must be comma-separated and encoded in UTF-8.</source>
      <translation>Deve ser separado por vírgulas e codificado em UTF-8.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' is the result of an evaluation: {count} false positive skipped, {kept}.</source>
      <translation>A camada “{layer}” é o resultado de uma avaliação: {count} falso positivo omitido, {kept}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' is the result of an evaluation: {count:,} false positives skipped, {kept}.</source>
      <translation>A camada “{layer}” é o resultado de uma avaliação: {count:,} falsos positivos omitidos, {kept}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} crown of validation layer '{layer}' is also in the training layer; it is used for validation only.</source>
      <translation>{count} copa da camada de validação “{layer}” também está na camada de treinamento; ela é usada somente para a validação.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} crowns of validation layer '{layer}' are also in the training layer; they are used for validation only.</source>
      <translation>{count:,} copas da camada de validação “{layer}” também estão na camada de treinamento; elas são usadas somente para a validação.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} point of layer '{layer}' converted to a square of {diameter:g} m.</source>
      <translation>{count} ponto da camada “{layer}” convertido em um quadrado de {diameter:g} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} points of layer '{layer}' converted to squares of {diameter:g} m.</source>
      <translation>{count:,} pontos da camada “{layer}” convertidos em quadrados de {diameter:g} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count} crown outside raster '{raster}' skipped.</source>
      <translation>Camada “{layer}”: {count} copa fora do raster “{raster}” omitida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count:,} crowns outside raster '{raster}' skipped.</source>
      <translation>Camada “{layer}”: {count:,} copas fora do raster “{raster}” omitidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count} crown with at most half inside raster '{raster}' skipped.</source>
      <translation>Camada “{layer}”: {count} copa com no máximo a metade dentro do raster “{raster}” omitida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count:,} crowns with at most half inside raster '{raster}' skipped.</source>
      <translation>Camada “{layer}”: {count:,} copas com no máximo a metade dentro do raster “{raster}” omitidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count} crown narrower than {width:g} pixels skipped.</source>
      <translation>Camada “{layer}”: {count} copa com menos de {width:g} pixels de largura omitida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count:,} crowns narrower than {width:g} pixels skipped.</source>
      <translation>Camada “{layer}”: {count:,} copas com menos de {width:g} pixels de largura omitidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count} crown clipped at the border of raster '{raster}'.</source>
      <translation>Camada “{layer}”: {count} copa cortada na borda do raster “{raster}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count:,} crowns clipped at the border of raster '{raster}'.</source>
      <translation>Camada “{layer}”: {count:,} copas cortadas na borda do raster “{raster}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count} crown outside the areas skipped.</source>
      <translation>Camada “{layer}”: {count} copa fora das áreas omitida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}': {count:,} crowns outside the areas skipped.</source>
      <translation>Camada “{layer}”: {count:,} copas fora das áreas omitidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' is the result of an evaluation and has only false positives.</source>
      <translation>A camada “{layer}” é o resultado de uma avaliação e tem somente falsos positivos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Choose a layer of crowns, or add the trees to it.</source>
      <translation>Escolher uma camada de copas ou adicionar as árvores a ela.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Remove all crowns from it that are not reserved for validation.</source>
      <translation>Remova dela todas as copas que não estejam reservadas para a validação.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The areas of layer '{layer}' are outside raster '{raster}'.</source>
      <translation>As áreas da camada “{layer}” estão fora do raster “{raster}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The crown diameter of layer '{layer}' cannot be converted to pixels because the ground resolution of raster '{raster}' is unknown.</source>
      <translation>O diâmetro da copa da camada “{layer}” não pode ser convertido em pixels porque a resolução no terreno do raster “{raster}” é desconhecida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Assign a CRS to the raster, or use a layer of polygons.</source>
      <translation>Atribuir um SRC ao raster ou usar uma camada de polígonos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>No crown of layer '{layer}' has more than half of its area inside raster '{raster}'.</source>
      <translation>Nenhuma copa da camada “{layer}” tem mais da metade da sua área dentro do raster “{raster}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Draw areas around the annotated crowns, or do not set areas.</source>
      <translation>Desenhe áreas em torno das copas anotadas ou não defina áreas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count} crown kept</source>
      <translation>{count} copa mantida</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>{count:,} crowns kept</source>
      <translation>{count:,} copas mantidas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The only training crown is also in validation layer '{layer}'.</source>
      <translation>A única copa de treinamento também está na camada de validação “{layer}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>All {count:,} training crowns are also in validation layer '{layer}'.</source>
      <translation>Todas as {count:,} copas de treinamento também estão na camada de validação “{layer}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Classes of validation layer '{layer}' cannot be trained because they have no training crowns: {classes}.</source>
      <translation>Há classes da camada de validação “{layer}” que não podem ser treinadas porque não têm copas de treinamento: {classes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Layer '{layer}' has no CRS; that of raster '{raster}' was assumed.</source>
      <translation>A camada “{layer}” não tem SRC; foi presumido o do raster “{raster}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>Raster '{raster}' has no CRS; that of layer '{layer}' was assumed.</source>
      <translation>O raster “{raster}” não tem SRC; foi presumido o da camada “{layer}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The {count} crown of layer '{layer}' is outside raster '{raster}'.</source>
      <translation>A {count} copa da camada “{layer}” está fora do raster “{raster}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>All {count:,} crowns of layer '{layer}' are outside raster '{raster}'.</source>
      <translation>Todas as {count:,} copas da camada “{layer}” estão fora do raster “{raster}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>The {count} crown of layer '{layer}' on raster '{raster}' is outside the areas.</source>
      <translation>A {count} copa da camada “{layer}” sobre o raster “{raster}” está fora das áreas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/annotations.py" />
      <source>None of the {count:,} crowns of layer '{layer}' on raster '{raster}' is inside the areas.</source>
      <translation>Nenhuma das {count:,} copas da camada “{layer}” sobre o raster “{raster}” está dentro das áreas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}' contains no annotations in a known format.</source>
      <translation>“{path}” não contém anotações em um formato conhecido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>The formats are: {formats}.</source>
      <translation>Os formatos são: {formats}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count} empty .xml file skipped.</source>
      <translation>“{path}”: {count} arquivo .xml vazio omitido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count:,} empty .xml files skipped.</source>
      <translation>“{path}”: {count:,} arquivos .xml vazios omitidos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>Folder '{folder}' has several annotation files: {files}.</source>
      <translation>A pasta “{folder}” contém vários arquivos de anotações: {files}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>Choose one of them.</source>
      <translation>Escolha um deles.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}' is empty.</source>
      <translation>“{path}” está vazio.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>Export the annotations again, or choose another file.</source>
      <translation>Exportar as anotações novamente ou escolher outro arquivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>Folder '{folder}' contains annotations already, which would be mixed with the new ones.</source>
      <translation>A pasta “{folder}” já contém anotações, que seriam misturadas com as novas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>Choose an empty folder.</source>
      <translation>Escolha uma pasta vazia.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count} ignored box is not written, because {format} does not store it.</source>
      <translation>“{path}”: {count} caixa ignorada não é gravada, porque {format} não a armazena.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count:,} ignored boxes are not written, because {format} does not store them.</source>
      <translation>“{path}”: {count:,} caixas ignoradas não são gravadas, porque {format} não as armazena.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count} outline replaced by its box, because {format} stores only boxes.</source>
      <translation>“{path}”: {count} contorno substituído pela sua caixa, porque {format} armazena somente caixas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count:,} outlines replaced by their boxes, because {format} stores only boxes.</source>
      <translation>“{path}”: {count:,} contornos substituídos pelas suas caixas, porque {format} armazena somente caixas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count} outline of several parts replaced by its convex hull, which has the same box.</source>
      <translation>“{path}”: {count} contorno de várias partes substituído pelo seu fecho convexo, que tem a mesma caixa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count:,} outlines of several parts replaced by their convex hulls, which have the same boxes.</source>
      <translation>“{path}”: {count:,} contornos de várias partes substituídos pelos seus fechos convexos, que têm as mesmas caixas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': the holes of {count} outline were filled, because {format} does not store them.</source>
      <translation>“{path}”: os buracos de {count} contorno foram preenchidos, porque {format} não os armazena.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': the holes of {count:,} outlines were filled, because {format} does not store them.</source>
      <translation>“{path}”: os buracos de {count:,} contornos foram preenchidos, porque {format} não os armazena.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count} image is reserved for validation, which {format} does not store.</source>
      <translation>“{path}”: {count} imagem está reservada para a validação, o que {format} não armazena.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_formats.py" />
      <source>'{path}': {count:,} images are reserved for validation, which {format} does not store.</source>
      <translation>“{path}”: {count:,} imagens estão reservadas para a validação, o que {format} não armazena.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count} crown extends beyond the border of its image. It was kept as it is.</source>
      <translation>“{path}”: {count} copa ultrapassa a borda da sua imagem. Ela foi mantida como está.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count:,} crowns extend beyond the borders of their images. They were kept as they are.</source>
      <translation>“{path}”: {count:,} copas ultrapassam as bordas das suas imagens. Elas foram mantidas como estão.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count} crown is completely outside its image. It was kept; correct or delete it.</source>
      <translation>“{path}”: {count} copa está completamente fora da sua imagem. Ela foi mantida; corrigi-la ou excluí-la.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count:,} crowns are completely outside their images. They were kept; correct or delete them.</source>
      <translation>“{path}”: {count:,} copas estão completamente fora das suas imagens. Elas foram mantidas; corrigi-las ou excluí-las.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': the outline of annotation {ids} is not a polygon; its 'bbox' was used.</source>
      <translation>“{path}”: o contorno da anotação {ids} não é um polígono; a sua 'bbox' foi usada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': the outlines of {count:,} annotations are not polygons; their 'bbox' was used: {ids}.</source>
      <translation>“{path}”: os contornos de {count:,} anotações não são polígonos; as suas 'bbox' foram usadas: {ids}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': annotation {ids} skipped because it has no image, or neither a polygon nor a 'bbox'.</source>
      <translation>“{path}”: anotação {ids} omitida porque não tem imagem, ou não tem polígono nem 'bbox'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count:,} annotations skipped because they have no image, or neither a polygon nor a 'bbox': {ids}.</source>
      <translation>“{path}”: {count:,} anotações omitidas porque não têm imagem, ou não têm polígono nem 'bbox': {ids}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': annotation {ids} skipped because its width, height or area is not positive.</source>
      <translation>“{path}”: anotação {ids} omitida porque a sua largura, altura ou área não é positiva.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count:,} annotations skipped because their width, height or area is not positive: {ids}.</source>
      <translation>“{path}”: {count:,} anotações omitidas porque a sua largura, altura ou área não é positiva: {ids}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count} annotation skipped because it is neither a box nor a polygon: {kinds}.</source>
      <translation>“{path}”: {count} anotação omitida porque não é uma caixa nem um polígono: {kinds}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': {count:,} annotations skipped because they are neither boxes nor polygons: {kinds}.</source>
      <translation>“{path}”: {count:,} anotações omitidas porque não são caixas nem polígonos: {kinds}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>a shape has no extent</source>
      <translation>uma forma não tem extensão</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': the size of image '{image}' is unknown.</source>
      <translation>“{path}”: o tamanho da imagem “{image}” é desconhecido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>Choose the folder of the images.</source>
      <translation>Escolha a pasta das imagens.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>'{path}': images '{one}' and '{other}' would have the same file '{file}'.</source>
      <translation>“{path}”: as imagens “{one}” e “{other}” teriam o mesmo arquivo “{file}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>Rename one of them.</source>
      <translation>Renomeie uma delas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/annotation_table.py" />
      <source>an image has no name</source>
      <translation>uma imagem não tem nome</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/coco.py" />
      <source>'{path}': {count} annotation of a group ('iscrowd') skipped.</source>
      <translation>“{path}”: {count} anotação de um grupo ('iscrowd') omitida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/coco.py" />
      <source>'{path}': {count:,} annotations of groups ('iscrowd') skipped.</source>
      <translation>“{path}”: {count:,} anotações de grupos ('iscrowd') omitidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/coco.py" />
      <source>'{path}' cannot be read as JSON: {error}.</source>
      <translation>Não é possível ler “{path}” como JSON: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/coco.py" />
      <source>The file must be a COCO annotation file.</source>
      <translation>O arquivo deve ser um arquivo de anotações COCO.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/coco.py" />
      <source>'{path}' is not a COCO annotation file: {error}.</source>
      <translation>“{path}” não é um arquivo de anotações COCO: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/coco.py" />
      <source>It needs 'images', 'categories' and 'annotations', each annotation with a polygon or a 'bbox'.</source>
      <translation>São necessários 'images', 'categories' e 'annotations', cada anotação com um polígono ou uma 'bbox'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/cvat.py" />
      <source>'{path}' is not a CVAT annotation file: {error}.</source>
      <translation>“{path}” não é um arquivo de anotações CVAT: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/cvat.py" />
      <source>Export the task as 'CVAT for images 1.1'.</source>
      <translation>Exporte a tarefa como 'CVAT for images 1.1'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/label_studio.py" />
      <source>'{path}': {count} earlier annotation of an image skipped; the latest one was used.</source>
      <translation>“{path}”: {count} anotação anterior de uma imagem omitida; a mais recente foi usada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/label_studio.py" />
      <source>'{path}': {count:,} earlier annotations of images skipped; the latest ones were used.</source>
      <translation>“{path}”: {count:,} anotações anteriores de imagens omitidas; as mais recentes foram usadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/label_studio.py" />
      <source>The file must be an export of Label Studio.</source>
      <translation>O arquivo deve ser uma exportação do Label Studio.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/label_studio.py" />
      <source>'{path}' is not an export of Label Studio: {error}.</source>
      <translation>“{path}” não é uma exportação do Label Studio: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/label_studio.py" />
      <source>Export the project as 'JSON'.</source>
      <translation>Exporte o projeto como 'JSON'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/pascal_voc.py" />
      <source>'{path}' has no image name.</source>
      <translation>“{path}” não contém o nome da imagem.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/pascal_voc.py" />
      <source>A Pascal VOC annotation must have an element 'filename'.</source>
      <translation>Uma anotação Pascal VOC deve ter um elemento 'filename'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/pascal_voc.py" />
      <source>'{path}' cannot be read as XML: {error}.</source>
      <translation>Não é possível ler “{path}” como XML: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/pascal_voc.py" />
      <source>The file must be a {kind} annotation.</source>
      <translation>O arquivo deve ser uma anotação {kind}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/pascal_voc.py" />
      <source>Object {number} of '{path}' has no box of four numbers.</source>
      <translation>O objeto {number} de “{path}” não tem uma caixa de quatro números.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/pascal_voc.py" />
      <source>Its element 'bndbox' must have the elements {sides}, with the maxima greater than the minima.</source>
      <translation>O seu elemento 'bndbox' deve ter os elementos {sides}, com os máximos maiores que os mínimos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/table_csv.py" />
      <source>'{path}': line {line} is not an annotation: {error}.</source>
      <translation>“{path}”: a linha {line} não é uma anotação: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/table_csv.py" />
      <source>It must have the values image, x1, y1, x2, y2, class; only the image if it has no crowns.</source>
      <translation>Ela deve ter os valores image, x1, y1, x2, y2, class; somente a imagem se ela não tiver copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}': {count} file of annotations skipped because its image is missing.</source>
      <translation>“{path}”: {count} arquivo de anotações omitido porque falta a sua imagem.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}': {count:,} files of annotations skipped because their images are missing.</source>
      <translation>“{path}”: {count:,} arquivos de anotações omitidos porque faltam as suas imagens.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}' is not a YOLO dataset: {error}.</source>
      <translation>“{path}” não é um conjunto de dados YOLO: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>It needs 'names' (the classes), the image folders 'train' and 'val', and annotations in folders 'labels'.</source>
      <translation>Ele precisa de 'names' (as classes), das pastas de imagens 'train' e 'val' e de anotações em pastas 'labels'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}': {count} crown clipped at the border of its image.</source>
      <translation>“{path}”: {count} copa cortada na borda da sua imagem.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}': {count:,} crowns clipped at the borders of their images.</source>
      <translation>“{path}”: {count:,} copas cortadas nas bordas das suas imagens.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}': {count} crown outside its image skipped.</source>
      <translation>“{path}”: {count} copa fora da sua imagem omitida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}': {count:,} crowns outside their images skipped.</source>
      <translation>“{path}”: {count:,} copas fora das suas imagens omitidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}' has no images in its folders: {folders}.</source>
      <translation>“{path}” não tem imagens nas suas pastas: {folders}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>A YOLO dataset needs its images, because the annotations are fractions of their size.</source>
      <translation>Um conjunto de dados YOLO precisa das suas imagens, porque as anotações são frações do tamanho delas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/formats/yolo.py" />
      <source>'{path}' cannot be read: {error}.</source>
      <translation>Não é possível ler “{path}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/geoparquet.py" />
      <source>Check that the file is complete and is GeoParquet, which needs metadata about its geometries.</source>
      <translation>Verificar se o arquivo está completo e se é GeoParquet, que precisa de metadados sobre as suas geometrias.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/geoparquet.py" />
      <source>'{path}': the package pyarrow, which reads and writes Parquet files, is not installed.</source>
      <translation>“{path}”: o pacote pyarrow, que lê e grava arquivos Parquet, não está instalado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/geoparquet.py" />
      <source>Install it with: pip install 'deepforest-qgis[parquet]'. Or use a file that ends in .gpkg.</source>
      <translation>Instalá-lo com: pip install 'deepforest-qgis[parquet]'. Ou usar um arquivo que termine em .gpkg.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/geoparquet.py" />
      <source>Layer '{layer}' cannot be opened: {error}.</source>
      <translation>Não é possível abrir a camada “{layer}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/geoparquet.py" />
      <source>Layer '{layer}' cannot be read: {error}.</source>
      <translation>Não é possível ler a camada “{layer}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/ignored_boxes.py" />
      <source>Layer '{layer}': {count} box is ignored because of field '{field}'.</source>
      <translation>Camada “{layer}”: {count} caixa é ignorada por causa do campo “{field}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/ignored_boxes.py" />
      <source>Layer '{layer}': {count:,} boxes are ignored because of field '{field}'.</source>
      <translation>Camada “{layer}”: {count:,} caixas são ignoradas por causa do campo “{field}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/ignored_boxes.py" />
      <source>Column '{column}' of '{table}' has the value '{value}'.</source>
      <translation>A coluna '{column}' de “{table}” tem o valor “{value}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/ignored_boxes.py" />
      <source>Set 1 or true for boxes to ignore and 0 or false for crowns, or rename the column.</source>
      <translation>Defina 1 ou true para as caixas a ignorar e 0 ou false para as copas, ou renomeie a coluna.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/ignored_boxes.py" />
      <source>All crowns of layer '{layer}' are ignored because of field '{field}'.</source>
      <translation>Todas as copas da camada “{layer}” são ignoradas por causa do campo “{field}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/ignored_boxes.py" />
      <source>Set the field to 0 or false for crowns.</source>
      <translation>Defina o campo como 0 ou false para as copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}' has no crowns.</source>
      <translation>“{path}” não tem copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>Its list 'annotations' is empty.</source>
      <translation>A sua lista 'annotations' está vazia.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}': {count} image without annotations skipped. If there are no trees in it, add a row 0,0,0,0 to the table.</source>
      <translation>“{path}”: {count} imagem sem anotações omitida. Se não houver árvores nela, adicionar uma linha 0,0,0,0 à tabela.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/interchange.py" />
      <source>'{path}': {count:,} images without annotations skipped. If there are no trees in them, add rows 0,0,0,0 to the table.</source>
      <translation>“{path}”: {count:,} imagens sem anotações omitidas. Se não houver árvores nelas, adicionar linhas 0,0,0,0 à tabela.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/label_matching.py" />
      <source>'{predictions}' and '{truth}' have no class in common, so no crowns match. Classes of '{predictions}': {ours}. Classes of '{truth}': {theirs}. Rename the classes of one layer, or leave both class fields empty to compare the crowns regardless of their classes.</source>
      <translation>“{predictions}” e “{truth}” não têm nenhuma classe em comum, por isso nenhuma copa corresponde. Classes de “{predictions}”: {ours}. Classes de “{truth}”: {theirs}. Renomeie as classes de uma camada ou deixe ambos os campos da classe vazios para comparar as copas independentemente das suas classes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/label_matching.py" />
      <source>Classes that differ only in case or blanks were matched: {labels}.</source>
      <translation>Classes que diferem somente em maiúsculas ou espaços foram associadas: {labels}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/label_matching.py" />
      <source>The only class of '{predictions}' ({ours}) was matched with the only class of '{truth}' ({theirs}).</source>
      <translation>A única classe de “{predictions}” ({ours}) foi associada à única classe de “{truth}” ({theirs}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/layer_file.py" />
      <source>'{target}' cannot be written: GeoJSON files have coordinates in WGS 84, to which the CRS of the layer ({crs}) cannot be transformed.</source>
      <translation>Não é possível gravar “{target}”: os arquivos GeoJSON têm coordenadas em WGS 84, para o qual o SRC da camada ({crs}) não pode ser transformado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/layer_file.py" />
      <source>Choose a file name that ends in .gpkg.</source>
      <translation>Escolha um nome de arquivo que termine em .gpkg.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/layer_file.py" />
      <source>'{target}' cannot be written: '{other}' has the same file for its CRS, '{crs}'.</source>
      <translation>Não é possível gravar “{target}”: “{other}” tem o mesmo arquivo para o seu SRC, “{crs}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/layer_file.py" />
      <source>no CRS</source>
      <translation>nenhum SRC</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/reprojection.py" />
      <source>CRS of the layer: {layer_crs}; CRS of the raster: {raster_crs}. Check that both cover the same location and that their CRSs are correct.</source>
      <translation>SRC da camada: {layer_crs}; SRC do raster: {raster_crs}. Verifique se ambos cobrem o mesmo local e se os seus SRC estão corretos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/reprojection.py" />
      <source>{count} crown of layer '{layer}' skipped because it cannot be transformed to the common CRS.</source>
      <translation>{count} copa da camada “{layer}” omitida porque não pode ser transformada para o SRC comum.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/reprojection.py" />
      <source>{count:,} crowns of layer '{layer}' skipped because they cannot be transformed to the common CRS.</source>
      <translation>{count:,} copas da camada “{layer}” omitidas porque não podem ser transformadas para o SRC comum.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/reprojection.py" />
      <source>not set</source>
      <translation>não definido</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Check that the file is complete.</source>
      <translation>Verifique se o arquivo está completo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Layer '{layer}' has curves inside geometry collections.</source>
      <translation>A camada “{layer}” tem curvas dentro de coleções de geometrias.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Convert them to polygons first with 'Segmentize by maximum angle'.</source>
      <translation>Convertê-las antes em polígonos com 'Segmentize by maximum angle'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} line skipped</source>
      <translation>omissão de {count} linha</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} lines skipped</source>
      <translation>omissão de {count} linhas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} invalid polygon repaired</source>
      <translation>reparo de {count} polígono inválido</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} invalid polygons repaired</source>
      <translation>reparo de {count} polígonos inválidos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} polygon without area skipped</source>
      <translation>omissão de {count} polígono sem área</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} polygons without area skipped</source>
      <translation>omissão de {count:,} polígonos sem área</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} feature without a geometry skipped</source>
      <translation>omissão de {count} feição sem geometria</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} features without a geometry skipped</source>
      <translation>omissão de {count} feições sem geometria</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} feature with invalid coordinates skipped</source>
      <translation>omissão de {count} feição com coordenadas inválidas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} features with invalid coordinates skipped</source>
      <translation>omissão de {count:,} feições com coordenadas inválidas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} multi-part feature split into {parts:,} parts</source>
      <translation>divisão de {count} feição multiparte em {parts} partes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} multi-part features split into {parts:,} parts</source>
      <translation>divisão de {count} feições multiparte em {parts} partes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count} crown of layer '{layer}' without a value in field '{field}' was labelled '{label}'.</source>
      <translation>{count} copa da camada “{layer}” sem valor no campo “{field}” recebeu a classe “{label}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>{count:,} crowns of layer '{layer}' without a value in field '{field}' were labelled '{label}'.</source>
      <translation>{count:,} copas da camada “{layer}” sem valor no campo “{field}” receberam a classe “{label}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Check the geometries of the layer with 'Check validity' or 'Fix geometries'.</source>
      <translation>Verificar as geometrias da camada com 'Check validity' ou 'Fix geometries'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Layer '{layer}': {problems}.</source>
      <translation>Camada “{layer}”: {problems}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>The {count} feature of layer '{layer}' cannot be used: {problems}.</source>
      <translation>A {count} feição da camada “{layer}” não pode ser usada: {problems}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>None of the {count:,} features of layer '{layer}' can be used: {problems}.</source>
      <translation>Nenhuma das {count:,} feições da camada “{layer}” pode ser usada: {problems}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>'{path}' has no layer '{layer}'.</source>
      <translation>“{path}” não tem a camada “{layer}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>'{path}' has no layers.</source>
      <translation>“{path}” não tem camadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Choose a file with a layer of polygons or points.</source>
      <translation>Escolha um arquivo com uma camada de polígonos ou de pontos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>'{path}' has several layers: {layers}.</source>
      <translation>“{path}” tem várias camadas: {layers}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Give the name of the layer to use.</source>
      <translation>Indicar o nome da camada a usar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Check that the file exists and is a vector layer.</source>
      <translation>Verifique se o arquivo existe e é uma camada vetorial.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>Its layers are: {layers}.</source>
      <translation>As suas camadas são: {layers}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/crowns/vector_layers.py" />
      <source>It has no layers with geometries.</source>
      <translation>Não tem camadas com geometrias.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it is not a regular file but a pipe or a device</source>
      <translation>não é um arquivo comum, mas um pipe ou um dispositivo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it is larger than {kilobytes:,} kB</source>
      <translation>é maior que {kilobytes} kB</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/files/safe_parsing.py" />
      <source>it has more than {count:,} values</source>
      <translation>contém mais de {count:,} valores</translation>
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
      <location filename="../deepforest_qgis/imagery/damaged_blocks.py" />
      <source>Raster '{raster}' cannot be read at column {column}, row {row}: {error}.</source>
      <translation>Não é possível ler o raster “{raster}” na coluna {column}, linha {row}: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/damaged_blocks.py" />
      <source>The file may be incomplete or damaged. Copy it again, or repair it with gdal_translate.</source>
      <translation>O arquivo pode estar incompleto ou danificado. Copiá-lo de novo ou repará-lo com gdal_translate.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/downsampling.py" />
      <source>Raster '{raster}' is downsampled by averaging pixels of full resolution, because its overviews differ from these averages. Overviews built with average resampling are read faster.</source>
      <translation>A resolução do raster “{raster}” é reduzida pela média de pixels em resolução completa, porque as suas pirâmides diferem dessas médias. Pirâmides criadas com reamostragem pela média são lidas mais rápido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/downsampling.py" />
      <source>Raster '{raster}' is read from its overviews, because it has no data in full resolution.</source>
      <translation>O raster "{raster}" é lido a partir das suas pirâmides, porque não tem dados na resolução total.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/downsampling.py" />
      <source>Raster '{raster}' is downsampled by averaging pixels of full resolution.</source>
      <translation>A resolução do raster “{raster}” é reduzida pela média de pixels em resolução completa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/downsampling.py" />
      <source>Raster '{raster}' is downsampled from its overviews, which equal averages of full resolution.</source>
      <translation>O raster “{raster}” é lido em resolução reduzida a partir das suas pirâmides, que equivalem a médias em resolução completa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Reconnect the drive and run the same job again: finished windows are kept.</source>
      <translation>Conectar de novo a unidade e executar a mesma tarefa outra vez: as janelas concluídas são mantidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Raster '{raster}' cannot be reached: {error}.</source>
      <translation>Não é possível acessar o raster “{raster}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Restore the missing files, or create the virtual raster again without them.</source>
      <translation>Restaurar os arquivos ausentes ou criar o raster virtual de novo sem eles.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>The source of raster '{raster}' no longer responds.</source>
      <translation>A fonte do raster “{raster}” não responde mais.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>Try again later: finished windows are kept. If the problem persists, copy the raster to a disk.</source>
      <translation>Tentar de novo mais tarde: as janelas concluídas são mantidas. Se o problema persistir, copiar o raster para um disco.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>{count} of {files:,} files of raster '{raster}' is missing: {missing}.</source>
      <translation>Falta {count} de {files:,} arquivos do raster “{raster}”: {missing}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/fingerprint.py" />
      <source>{count:,} of {files:,} files of raster '{raster}' are missing: {missing}.</source>
      <translation>Faltam {count:,} de {files:,} arquivos do raster “{raster}”: {missing}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/footprint.py" />
      <source>Raster '{raster}' cannot be read: {error}.</source>
      <translation>Não é possível ler o raster “{raster}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic.py" />
      <source>Raster '{raster}' has no coordinate reference system (CRS).</source>
      <translation>O raster “{raster}” não tem sistema de referência de coordenadas (SRC).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic.py" />
      <source>Raster '{raster}' cannot be reprojected to {crs}.</source>
      <translation>O raster “{raster}” não pode ser reprojetado para {crs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic.py" />
      <source>The rasters are too far apart for one run: {width:,} × {height:,} pixels.</source>
      <translation>Os rasters estão distantes demais entre si para uma só execução: {width:,} × {height:,} pixels.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic.py" />
      <source>Check their coordinates, or process distant rasters in separate runs.</source>
      <translation>Verificar as suas coordenadas ou processar os rasters distantes em execuções separadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic.py" />
      <source>Raster '{raster}' cannot be warped: {error}.</source>
      <translation>Não é possível reamostrar o raster “{raster}” (warp): {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic_tiles.py" />
      <source>Raster '{raster}' has no georeference.</source>
      <translation>O raster “{raster}” não tem georreferência.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic_tiles.py" />
      <source>Raster '{raster}' has a palette. Convert it with 'gdal_translate -expand rgb in.tif out.tif'.</source>
      <translation>O raster “{raster}” tem uma paleta. Convertê-lo com 'gdal_translate -expand rgb in.tif out.tif'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic_tiles.py" />
      <source>Its data type is {dtype}, but that of {count:,} other rasters is {other}. Process it in a separate run.</source>
      <translation>O seu tipo de dados é {dtype}, mas o de outros {count:,} rasters é {other}. Processá-lo em uma execução separada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/mosaic_tiles.py" />
      <source>Its additional no data values differ from those of the other rasters.</source>
      <translation>Os seus valores nodata adicionais diferem dos valores dos outros rasters.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Raster '{raster}' has complex values.</source>
      <translation>O raster “{raster}” tem valores complexos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster.py" />
      <source>Choose an optical image.</source>
      <translation>Escolha uma imagem óptica.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>Raster '{raster}' has no georeference and no CRS. Crowns have pixel coordinates (with negative y, as in QGIS) and no size in metres.</source>
      <translation>O raster “{raster}” não tem georreferência nem SRC. As copas têm coordenadas de pixel (com y negativo, como no QGIS) e nenhum tamanho em metros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>Raster '{raster}' has no coordinate reference system (CRS), so its ground resolution is unknown. The patch size is in pixels, and crowns have no size in metres.</source>
      <translation>O raster “{raster}” não tem sistema de referência de coordenadas (SRC), por isso a sua resolução no terreno é desconhecida. O tamanho do recorte é em pixels, e as copas não têm tamanho em metros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>Raster '{raster}': the CRS of the layer in QGIS ({layer}) is used instead of that of the file ({file}).</source>
      <translation>Raster “{raster}”: o SRC da camada no QGIS ({layer}) é usado em vez do SRC do arquivo ({file}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>Raster '{raster}' has no bands or no pixels.</source>
      <translation>O raster “{raster}” não tem bandas ou não tem pixels.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>If it is a container (GeoPackage, NetCDF, HDF), choose one of its raster layers.</source>
      <translation>Se for um contêiner (GeoPackage, NetCDF, HDF), escolha uma das suas camadas raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>The chosen bands of raster '{raster}' have different data types ({types}).</source>
      <translation>As bandas escolhidas do raster “{raster}” têm tipos de dados diferentes ({types}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>Choose bands of one data type.</source>
      <translation>Escolher bandas do mesmo tipo de dados.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>Raster '{raster}': band {band} is used as grey for red, green and blue. Models trained on colour images detect fewer crowns in grey ones.</source>
      <translation>Raster “{raster}”: a banda {band} é usada como cinza para vermelho, verde e azul. Modelos treinados com imagens coloridas detectam menos copas em imagens cinza.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/raster_metadata.py" />
      <source>The CRS of raster '{raster}' cannot be read: {error}.</source>
      <translation>Não é possível ler o SRC do raster “{raster}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/stretch.py" />
      <source>Raster '{raster}': {dtype} values are stretched to 8 bits from {ranges} (red, green, blue).</source>
      <translation>Raster “{raster}”: os valores {dtype} são esticados para 8 bits a partir de {ranges} (vermelho, verde, azul).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/stretch.py" />
      <source>Raster '{raster}' has no valid pixels.</source>
      <translation>O raster “{raster}” não tem pixels válidos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/stretch.py" />
      <source>Check its no data value.</source>
      <translation>Verifique o seu valor nodata.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/stretch.py" />
      <source>Raster '{raster}': {dtype} values are mapped linearly to 8 bits from 0–{white:g}.</source>
      <translation>Raster "{raster}": os valores {dtype} são convertidos linearmente para 8 bits a partir de 0–{white:g}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/stretch.py" />
      <source>Raster '{raster}': most values are outside the value range of the model's training. This range is not used.</source>
      <translation>Raster "{raster}": a maioria dos valores está fora do intervalo de valores do treinamento do modelo. Esse intervalo não é usado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/validity.py" />
      <source>Raster '{raster}': {share:.1%} of the sampled pixels have the value {value} in all bands, far from the other values. They are treated as no data. To declare the value, add it to the additional no data values of the layer (Layer Properties, Transparency), or run: gdal_edit.py -a_nodata {value} FILE.</source>
      <translation>Raster “{raster}”: {share:.1%} dos pixels amostrados têm o valor {value} em todas as bandas, longe dos outros valores. Eles são tratados como sem dados. Para declarar o valor, adicione-o aos valores sem dados adicionais da camada (Propriedades da camada, Transparência) ou execute: gdal_edit.py -a_nodata {value} FILE.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/value_grids.py" />
      <source>Height model '{raster}' does not contain heights above ground in metres: the sampled values are {low:.4g} to {high:.4g}.</source>
      <translation>O modelo de altura “{raster}” não contém alturas acima do solo em metros: os valores amostrados vão de {low:.4g} a {high:.4g}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/value_grids.py" />
      <source>Choose a canopy height model. Elevations are a surface model, which needs a terrain model, too; both must be in metres.</source>
      <translation>Escolher um modelo de altura do dossel. Elevações são um modelo de superfície, que precisa também de um modelo de terreno; os dois devem estar em metros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/value_grids.py" />
      <source>Raster '{raster}' is a colour image with {count} bands, not a height model.</source>
      <translation>O raster “{raster}” é uma imagem colorida com {count} bandas, não um modelo de altura.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/value_grids.py" />
      <source>Choose a raster with one band of heights or elevations in metres.</source>
      <translation>Escolher um raster com uma banda de alturas ou elevações em metros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/value_grids.py" />
      <source>Surface model and terrain model '{raster}' are assumed to have the same CRS, because one of them has none.</source>
      <translation>Presume-se que o modelo de superfície e o modelo de terreno “{raster}” têm o mesmo SRC, porque um dos dois não tem nenhum.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/warping.py" />
      <source>Raster '{raster}' is georeferenced by rational polynomial coefficients (RPC). It is warped to a grid of {width} × {height} pixels at a terrain height of {terrain:g} m, the one that QGIS shows. Use an orthorectified image for exact positions on slopes.</source>
      <translation>O raster “{raster}” é georreferenciado por coeficientes polinomiais racionais (RPC). Ele é transformado para uma grade de {width} × {height} pixels com uma altura do terreno de {terrain:g} m, a que o QGIS mostra. Use uma imagem ortorretificada para posições exatas em encostas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/warping.py" />
      <source>Raster '{raster}' cannot be opened: {error}.</source>
      <translation>Não é possível abrir o raster “{raster}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/warping.py" />
      <source>Raster '{raster}' is georeferenced by {count:,} ground control points. It is warped to a grid of {width} × {height} pixels, the one that QGIS shows.</source>
      <translation>O raster “{raster}” é georreferenciado por {count:,} pontos de controle. Ele é transformado para uma grade de {width} × {height} pixels, a que o QGIS mostra.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/warping.py" />
      <source>Check the address, and that this computer can reach the server.</source>
      <translation>Verificar o endereço e se este computador consegue acessar o servidor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/imagery/warping.py" />
      <source>Check that the file exists and opens in QGIS as a raster layer.</source>
      <translation>Verifique se o arquivo existe e abre no QGIS como camada raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/architectures.py" />
      <source>Architecture '{architecture}' is unknown.</source>
      <translation>A arquitetura “{architecture}” é desconhecida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/architectures.py" />
      <source>This version supports: {architectures}. The model may have been created by a newer version.</source>
      <translation>Arquiteturas compatíveis com esta versão: {architectures}. O modelo pode ter sido criado por uma versão mais recente.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations returned an image of shape {shape}.</source>
      <translation>Os aumentos de dados devolveram uma imagem de forma {shape}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The image must keep three bands (red, green, blue).</source>
      <translation>A imagem deve manter três bandas (vermelho, verde, azul).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations returned an image of {type}.</source>
      <translation>Os aumentos de dados devolveram uma imagem de {type}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The image must be uint8.</source>
      <translation>A imagem deve ser uint8.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' cannot be used.</source>
      <translation>O aumento de dados “{augmentation}” não pode ser usado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Remove it: the model normalizes images.</source>
      <translation>Removê-lo: o modelo normaliza as imagens.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations returned an image with values from {low:g} to {high:g}.</source>
      <translation>Os aumentos de dados devolveram uma imagem com valores de {low} a {high}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The image must be uint8, or floats from 0 to 1; the model normalizes images.</source>
      <translation>A imagem deve ser uint8, ou ter números de ponto flutuante de 0 a 1; o modelo normaliza as imagens.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' cannot be used: the transformed boxes do not match the image.</source>
      <translation>O aumento de dados “{augmentation}” não pode ser usado: as caixas transformadas não correspondem à imagem.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Remove it, or use ElasticTransform, GridDistortion or Perspective.</source>
      <translation>Removê-lo ou usar ElasticTransform, GridDistortion ou Perspective.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>The augmentations cannot be applied to a patch of {width} × {height} pixels: {error}.</source>
      <translation>Os aumentos de dados não podem ser aplicados a um recorte de {width} × {height} pixels: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Change their sizes to match the patches, or remove the one that fails.</source>
      <translation>Alterar os seus tamanhos para que correspondam aos recortes ou remover o que falha.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' requires {needs}, which patches do not have.</source>
      <translation>O aumento de dados “{augmentation}” requer {needs}, que os recortes não têm.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>{title} cannot be created: {error}.</source>
      <translation>Não é possível criar {title}: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' cannot be used: it does not transform boxes.</source>
      <translation>O aumento de dados “{augmentation}” não pode ser usado: ele não transforma caixas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Augmentation '{augmentation}' moves crowns, but their boxes are not transformed without bbox_params.</source>
      <translation>O aumento de dados “{augmentation}” desloca as copas, mas as suas caixas não são transformadas sem bbox_params.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/augmentation_pipeline.py" />
      <source>Pass bbox_params=BboxParams(format='pascal_voc', label_fields=['category_ids']) to albumentations.Compose.</source>
      <translation>Passar bbox_params=BboxParams(format='pascal_voc', label_fields=['category_ids']) para albumentations.Compose.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/custom_augmentations.py" />
      <source>{title}: a value is required.</source>
      <translation>{title}: é necessário um valor.</translation>
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
      <source>The return value of the transforms for augment={augment}</source>
      <translation>O valor retornado pelas transformações para augment={augment}</translation>
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
      <source>Its parameters are: {takes}.</source>
      <translation>Os seus parâmetros são: {takes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>{title} is unknown.</source>
      <translation>Desconhecido: {title}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>Did you mean {close}?</source>
      <translation>Você quis dizer {close}?</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The augmentations</source>
      <translation>Os aumentos de dados</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The augmentation {augmentation} is neither a name nor a mapping with one key.</source>
      <translation>O aumento de dados {augmentation} não é nem um nome nem um mapeamento com uma só chave.</translation>
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
      <source>Augmentation '{augmentation}' has no parameters: {parameters}.</source>
      <translation>O aumento de dados “{augmentation}” não tem os parâmetros: {parameters}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>The augmentations must be a list of names, not {names}.</source>
      <translation>Os aumentos de dados devem ser uma lista de nomes, não {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/augment/named_augmentations.py" />
      <source>{deepforest}; in albumentations: {albumentations}</source>
      <translation>{deepforest}; em albumentations: {albumentations}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>Numerical precision int8 requires OpenVINO and an Intel or AMD processor, or an Intel GPU.</source>
      <translation>A precisão numérica int8 requer o OpenVINO e um processador Intel ou AMD, ou uma GPU da Intel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>Set the numerical precision to 'auto', or the device to 'cpu'.</source>
      <translation>Definir a precisão numérica como 'auto' ou o dispositivo como 'cpu'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>Numerical precision int8</source>
      <translation>Precisão numérica int8</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/backends.py" />
      <source>OpenVINO cannot run this model on this machine ({error}). PyTorch is used instead, which is slower.</source>
      <translation>O OpenVINO não consegue executar este modelo nesta máquina ({error}). Em vez dele é usado o PyTorch, que é mais lento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>Model '{model}' does not match its architecture. Tensors: {missing} missing, {unknown} unknown, {other} with a different shape (first: {first}).</source>
      <translation>O modelo “{model}” não corresponde à sua arquitetura. Tensores: {missing} ausentes, {unknown} desconhecidos, {other} de forma diferente (primeiro: {first}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>The file is damaged or was created by another program. Choose another model.</source>
      <translation>O arquivo está danificado ou foi criado por outro programa. Escolher outro modelo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>Training diverged: the loss is NaN or infinite at step {global_step}.</source>
      <translation>O treinamento divergiu: a perda é NaN ou infinita no passo {global_step}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/detector.py" />
      <source>Lower the learning rate (it was {learning_rate:g}).</source>
      <translation>Reduza a taxa de aprendizado (era {learning_rate}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Choose another number. The environment variable CUDA_VISIBLE_DEVICES limits which GPUs exist.</source>
      <translation>Escolher outro número. A variável de ambiente CUDA_VISIBLE_DEVICES limita quais GPUs existem.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Device '{device}' is not available. This machine has: {present}.</source>
      <translation>O dispositivo '{device}' não está disponível. Esta máquina tem: {present}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Choose 'auto', or set up the engine again with the PyTorch build for this device.</source>
      <translation>Escolher 'auto' ou configurar o motor de novo com a compilação do PyTorch para este dispositivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>{count} GPUs are requested, but the device is '{device}', of which there is one.</source>
      <translation>São solicitadas {count} GPUs, mas o dispositivo é “{device}”, do qual só há um.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Choose 'cuda' as the device, or set the number of GPUs to 1.</source>
      <translation>Escolher 'cuda' como dispositivo ou definir o número de GPUs como 1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>GPU '{device}' does not exist. This machine has {count} NVIDIA GPU, with the number 0.</source>
      <translation>A GPU “{device}” não existe. Esta máquina tem {count} GPU da NVIDIA, com o número 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>GPU '{device}' does not exist. This machine has {count} NVIDIA GPUs, with the numbers from 0 on.</source>
      <translation>A GPU “{device}” não existe. Esta máquina tem {count} GPUs da NVIDIA, com os números a partir de 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Device xpu (an Intel GPU)</source>
      <translation>Dispositivo xpu (uma GPU da Intel)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Numerical precision bfloat16 is not available on Intel GPUs, which support float16 and float32.</source>
      <translation>A precisão numérica bfloat16 não está disponível em GPUs da Intel, que são compatíveis com float16 e float32.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/devices.py" />
      <source>Set the numerical precision to 'auto'.</source>
      <translation>Definir a precisão numérica como 'auto'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>'{source}' is not a model file or is damaged: {why}.</source>
      <translation>“{source}” não é um arquivo de modelo ou está danificado: {why}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>tensor '{tensor}' has a type that is not allowed for weights</source>
      <translation>o tensor “{tensor}” tem um tipo não permitido para pesos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>its tensors have {megabytes:,.1f} MB, but the file is smaller</source>
      <translation>os seus tensores têm {megabytes:,.1f} MB, mas o arquivo é menor</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/file_checks.py" />
      <source>it contains a text of {longest:,} characters</source>
      <translation>contém um texto de {longest:,} caracteres</translation>
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
      <translation>Modelo {model}, do cache.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Model '{model}' does not exist.</source>
      <translation>O modelo “{model}” não existe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Choose a model file or folder, leave the field empty for the bundled model, or enter the name of a fine-tuned model or a repository of the Hugging Face Hub as owner/name, for example {example}.</source>
      <translation>Escolher um arquivo ou uma pasta de modelo, deixar o campo vazio para o modelo incluído, ou inserir o nome de um modelo ajustado ou um repositório do hub Hugging Face como owner/name, por exemplo {example}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Downloading {repository}, version {version}, {size:.1f} MB, from {endpoint}.</source>
      <translation>Baixando {repository}, versão {version}, {size} MB, de {endpoint}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>'{revision}' of {repository} is commit {commit}. This commit is used from now on, even if '{revision}' changes. To use another one, enter {repository}@COMMIT.</source>
      <translation>“{revision}” de {repository} é o commit {commit}. Este commit é usado a partir de agora, mesmo que “{revision}” mude. Para usar outro, inserir {repository}@COMMIT.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>the server is not a hub: its response has no commit or no checksum</source>
      <translation>o servidor não é um hub: a sua resposta não tem commit ou não tem soma de verificação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>the hub returned another version, {version}</source>
      <translation>o hub retornou outra versão, {version}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>There is no connection to {endpoint}; {model} from the cache is used.</source>
      <translation>Não há conexão com {endpoint}; é usado {model} do cache.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>the checksum of '{file}' is wrong, so the file was damaged or modified and is deleted</source>
      <translation>a soma de verificação de “{file}” está errada; o arquivo foi, portanto, danificado ou modificado e é excluído</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>Try again. If the error persists, a proxy between this computer and the hub modifies files.</source>
      <translation>Tentar de novo. Se o erro persistir, um proxy entre este computador e o hub modifica os arquivos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub.py" />
      <source>{repository} has no '{file}': default class names and thresholds are used.</source>
      <translation>{repository} não tem “{file}”: são usados os nomes de classes e os limiares padrão.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Check the network and the proxy (HTTP_PROXY, HTTPS_PROXY, or Settings, Options, Network in QGIS).</source>
      <translation>Verifique a rede e o proxy (HTTP_PROXY, HTTPS_PROXY, ou Configurações, Opções, Rede no QGIS).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Check the name. If the repository is private, set the variable HF_TOKEN to your token.</source>
      <translation>Verificar o nome. Se o repositório for privado, definir a variável HF_TOKEN com o seu token.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>The model {model} cannot be downloaded from {endpoint}: {reason}.</source>
      <translation>Não é possível baixar o modelo {model} de {endpoint}: {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>{advice} Alternatively, download '{weights}' and '{config}' from {page} in another way, put both files into one folder, and choose that folder as the model. The bundled model works offline.</source>
      <translation>{advice} Como alternativa, baixar “{weights}” e “{config}” de {page} por outro meio, colocar ambos os arquivos em uma pasta e escolher essa pasta como modelo. O modelo incluído funciona sem rede.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the certificate of the server is not trusted</source>
      <translation>o certificado do servidor não é confiável</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>If your organization inspects HTTPS traffic, set the variable SSL_CERT_FILE to its certificates.</source>
      <translation>Se a organização inspeciona o tráfego HTTPS, definir a variável SSL_CERT_FILE com os certificados dela.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the repository does not exist or is private (HTTP status {status})</source>
      <translation>o repositório não existe ou é privado (status HTTP {status})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the hub reports an error (HTTP status {status})</source>
      <translation>o hub informa um erro (status HTTP {status})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>downloads are disabled (HF_HUB_OFFLINE is set)</source>
      <translation>os downloads estão desativados (HF_HUB_OFFLINE está definida)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Unset HF_HUB_OFFLINE to enable them.</source>
      <translation>Remover a definição de HF_HUB_OFFLINE para ativá-los.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>its owners require that their terms are accepted</source>
      <translation>os seus proprietários exigem que os seus termos sejam aceitos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Accept them on its page and set the variable HF_TOKEN to your token.</source>
      <translation>Aceitá-los na sua página e definir a variável HF_TOKEN com o seu token.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the repository has no version '{version}'</source>
      <translation>o repositório não tem a versão “{version}”</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Check the part of the name after '@'.</source>
      <translation>Verificar a parte do nome após '@'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the repository has no file '{file}'</source>
      <translation>o repositório não tem o arquivo “{file}”</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Choose a repository with a model that DeepForest can load.</source>
      <translation>Escolher um repositório com um modelo que o DeepForest possa carregar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>it cannot be written to '{folder}' ({error})</source>
      <translation>não é possível gravá-lo em “{folder}” ({error})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Free some space, or set the variable HF_HOME to another folder.</source>
      <translation>Liberar espaço ou definir a variável HF_HOME com outra pasta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>SOCKS proxies are not supported</source>
      <translation>proxies SOCKS não são compatíveis</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Use an HTTP proxy.</source>
      <translation>Usar um proxy HTTP.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the server did not respond in time</source>
      <translation>o servidor não respondeu a tempo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>there is no connection ({error})</source>
      <translation>não há conexão ({error})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>{reason}, through the proxy {proxy}</source>
      <translation>{reason}, pelo proxy {proxy}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>the proxy requires a login (HTTP status 407)</source>
      <translation>o proxy requer autenticação (status HTTP 407)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>Add user and password to HTTPS_PROXY, before the host and an @.</source>
      <translation>Adicionar usuário e senha a HTTPS_PROXY, antes do host e de um @.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>access is denied (HTTP status {status})</source>
      <translation>o acesso foi negado (status HTTP {status})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/hub_errors.py" />
      <source>too many requests were sent (HTTP status 429)</source>
      <translation>foram enviadas solicitações demais (status HTTP 429)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>Use numbers, epoch, + - * / // % **, parentheses, min and max, for example 0.95 ** epoch.</source>
      <translation>Usar números, epoch, + - * / // % **, parênteses, min e max, por exemplo 0.95 ** epoch.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' must be an expression of 'epoch' with at most {max_characters} characters.</source>
      <translation>'{lambda_key}' deve ser uma expressão de 'epoch' com no máximo {max_characters} caracteres.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' is '{text}', which is not an expression of 'epoch'.</source>
      <translation>'{lambda_key}' é “{text}”, que não é uma expressão de 'epoch'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' is '{text}', which is not a valid factor at epoch {epoch}.</source>
      <translation>'{lambda_key}' é '{text}', que não é um fator válido na época {epoch}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>It must be a number of at least 0 for every epoch, from 0 to the number of epochs.</source>
      <translation>Deve ser um número de pelo menos 0 para cada época, de 0 ao número de épocas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/lr_expression.py" />
      <source>'{lambda_key}' contains '{code}', which is not allowed.</source>
      <translation>'{lambda_key}' contém '{code}', que não é permitido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>Download or copy the file again.</source>
      <translation>Baixar ou copiar o arquivo de novo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>The format of model '{model}' has another version.</source>
      <translation>O formato do modelo “{model}” é de outra versão.</translation>
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
      <source>{error} is missing</source>
      <translation>falta {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/model_info.py" />
      <source>'{name}' cannot be {value}</source>
      <translation>'{name}' não pode ser {value}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>the conversion ended with exit code {returncode}</source>
      <translation>a conversão terminou com o código de saída {returncode}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>Converting the model to OpenVINO, once per model …</source>
      <translation>Convertendo o modelo para OpenVINO, uma vez por modelo …</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>The model was converted in {seconds:.0f} s.</source>
      <translation>O modelo foi convertido em {seconds:.0f} s.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>'{folder}' cannot be written: {error}</source>
      <translation>não é possível gravar “{folder}”: {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/openvino_backend.py" />
      <source>Waiting for another run that converts the same model …</source>
      <translation>Aguardando outra execução que converte o mesmo modelo …</translation>
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
      <location filename="../deepforest_qgis/model/plain_containers.py" />
      <source>its settings are nested too deeply</source>
      <translation>as suas configurações estão aninhadas em níveis demais</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>The learning-rate schedule 'train.scheduler.type' is '{name}', which is unknown.</source>
      <translation>O plano da taxa de aprendizado 'train.scheduler.type' é '{name}', que é desconhecido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>Choose one of: {types}.</source>
      <translation>Escolher um de: {types}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>The learning-rate schedule has no parameter '{parameter}'.</source>
      <translation>O plano da taxa de aprendizado não tem o parâmetro “{parameter}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>Its parameters are: {params}.</source>
      <translation>Os seus parâmetros são: {params}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/schedules.py" />
      <source>The warm-up of the learning rate cannot be negative ({warmup_steps} steps).</source>
      <translation>O aquecimento da taxa de aprendizado não pode ser negativo ({warmup_steps} passos).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/stored_thresholds.py" />
      <source>Thresholds cannot be stored in model '{model}'.</source>
      <translation>Não é possível armazenar limiares no modelo “{model}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/stored_thresholds.py" />
      <source>Choose a model file that 'Fine-tune' wrote. The bundled model and models of the Hugging Face Hub are not changed.</source>
      <translation>Escolher um arquivo de modelo que “Ajustar modelo” gravou. O modelo incluído e os modelos do Hugging Face Hub não são alterados.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/stored_thresholds.py" />
      <source>Thresholds cannot be stored in '{model}', which was not written by 'Fine-tune'.</source>
      <translation>Não é possível armazenar limiares em “{model}”, que não foi gravado por “Ajustar modelo”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/stored_thresholds.py" />
      <source>Choose a model file that 'Fine-tune' wrote.</source>
      <translation>Escolher um arquivo de modelo que “Ajustar modelo” gravou.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/stored_thresholds.py" />
      <source>'{path}' is not a model file or is damaged: {error}.</source>
      <translation>“{path}” não é um arquivo de modelo ou está danificado: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{name}' of model '{model}' is {given}.</source>
      <translation>'{name}' do modelo “{model}” é {given}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>It must be a whole number from 1 to {most:,}.</source>
      <translation>Deve ser um número inteiro de 1 a {most:,}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>DeepForest cannot load a model of architecture '{architecture}'.</source>
      <translation>O DeepForest não consegue carregar um modelo de arquitetura “{architecture}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Only models fine-tuned from a DeepForest model ('{start}') can be exported.</source>
      <translation>Somente modelos ajustados a partir de um modelo do DeepForest (“{start}”) podem ser exportados.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Choose a model file, or leave the field empty for the bundled model.</source>
      <translation>Escolher um arquivo de modelo ou deixar o campo vazio para o modelo incluído.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Model '{model}' has the unknown architecture '{architecture}'.</source>
      <translation>O modelo “{model}” tem a arquitetura desconhecida “{architecture}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>This version supports: {architectures}.</source>
      <translation>Arquiteturas compatíveis com esta versão: {architectures}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Folder '{folder}' has no file 'model.safetensors'.</source>
      <translation>A pasta “{folder}” não tem o arquivo 'model.safetensors'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Choose a model file, or a DeepForest hub folder.</source>
      <translation>Escolha um arquivo de modelo ou uma pasta de hub do DeepForest.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>PyTorch {version} cannot load '{path}' safely: a file in this format could run code.</source>
      <translation>O PyTorch {version} não consegue carregar “{path}” com segurança: um arquivo neste formato poderia executar código.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Update PyTorch to {safe} or later, or use a model in the format .safetensors.</source>
      <translation>Atualizar o PyTorch para {safe} ou posterior ou usar um modelo no formato .safetensors.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{path}' contains no weights.</source>
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
      <source>Choose a model of this project, or of DeepForest 1.x or 2.x.</source>
      <translation>Escolher um modelo deste projeto ou do DeepForest 1.x ou 2.x.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Model '{model}' has {classes:,} classes.</source>
      <translation>O modelo “{model}” tem {classes:,} classes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The number of classes must be from 1 to {max_classes:,}.</source>
      <translation>O número de classes deve ser de 1 a {max_classes:,}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>It must be a number from 0 to 1.</source>
      <translation>Deve ser um número de 0 a 1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Model '{model}' is not a regular file.</source>
      <translation>O modelo “{model}” não é um arquivo comum.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The model in folder '{folder}' cannot be read: {error}.</source>
      <translation>Não é possível ler o modelo da pasta “{folder}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Supported are .safetensors files, DeepForest hub folders, Lightning checkpoints and state dicts.</source>
      <translation>São compatíveis arquivos .safetensors, pastas de hub do DeepForest, checkpoints do Lightning e state dicts.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>'{path}' is not a model file that can be loaded safely: {reason}.</source>
      <translation>“{path}” não é um arquivo de modelo que possa ser carregado com segurança: {reason}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>The class names of model '{model}' cannot be read: {names}.</source>
      <translation>Não é possível ler os nomes de classes do modelo “{model}”: {names}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Set 'label_dict' to class names with different whole numbers from 0, for example 'Tree': 0, and save the model again.</source>
      <translation>Defina 'label_dict' com nomes de classes e números inteiros diferentes a partir de 0, por exemplo 'Tree': 0, e salve o modelo novamente.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>it is damaged, or contains objects other than weights, which may be code</source>
      <translation>está danificado ou contém objetos que não são pesos, que podem ser código</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>it contains NumPy values</source>
      <translation>ele contém valores do NumPy</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>Convert class names, class numbers and settings to str, int and float, and save the model again.</source>
      <translation>Converta nomes de classes, números de classes e configurações para str, int e float e salve o modelo novamente.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/model/weights.py" />
      <source>it ends too early</source>
      <translation>termina cedo demais</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>missed</source>
      <translation>não encontrada</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>{quantity} by stand</source>
      <translation>{quantity} por povoamento</translation>
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
      <translation>Distância ({unit})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Reference diameter ({unit})</source>
      <translation>Diâmetro de referência ({unit})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Predicted diameter ({unit})</source>
      <translation>Diâmetro predito ({unit})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count:,} of {total:,}</source>
      <translation>{count:,} de {total:,}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>At most {count:,} crowns of a kind are drawn, sampled at random.</source>
      <translation>São desenhadas no máximo {count:,} copas de cada tipo, amostradas ao acaso.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Centres of the crowns in map units: {true}, {false}, {missed}. {note}</source>
      <translation>Centros das copas em unidades do mapa: {true}, {false}, {missed}. {note}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>IoU of the matches ({count:,}): 0 is no overlap, 1 is identical; median {median:.2f}.</source>
      <translation>IoU das correspondências ({count:,}): 0 é nenhuma sobreposição, 1 é idêntico; mediana {median:.2f}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Distances between reference crowns and the centres of predicted crowns ({count:,}): mean {mean:.2f} {unit}, RMSE {rmse:.2f} {unit}.</source>
      <translation>Distâncias entre as copas de referência e os centros das copas preditas ({count:,}): média {mean:.2f} {unit}, RMSE {rmse:.2f} {unit}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Crown diameters of the matches ({unit}): bias (predicted minus reference) {bias:+.2f} {unit}, RMSE {rmse:.2f} {unit}, {correlation}. Equal diameters are on the dotted line. {note}</source>
      <translation>Diâmetros das copas correspondidas ({unit}): viés (predito menos referência) {bias:+.2f} {unit}, RMSE {rmse:.2f} {unit}, {correlation}. Diâmetros iguais ficam sobre a linha pontilhada. {note}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Kolmogorov–Smirnov distance between the diameters of all predicted and all reference crowns: {distance:.2f} (0: equal distributions, 1: separate ones).</source>
      <translation>Distância de Kolmogorov–Smirnov entre os diâmetros de todas as copas preditas e de todas as copas de referência: {distance:.2f} (0: distribuições iguais, 1: distribuições separadas).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>mean, {unit}</source>
      <translation>média, {unit}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>IoU 0.50 to 0.95</source>
      <translation>IoU de 0,50 a 0,95</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count} true positive</source>
      <translation>{count} verdadeiro positivo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count:,} true positives</source>
      <translation>{count} verdadeiros positivos</translation>
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
      <translation>{count} copa não encontrada</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>{count:,} missed crowns</source>
      <translation>{count:,} copas não encontradas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Evaluation of the crowns of “{layer}”</source>
      <translation>Avaliação das copas de “{layer}”</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>correlation {value:.2f}</source>
      <translation>correlação {value:.2f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>correlation undefined</source>
      <translation>correlação indefinida</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/map_picture.py" />
      <source>{count} crown is too small for an outline at this scale; a point marks it.</source>
      <translation>{count} copa é pequena demais para um contorno nesta escala; um ponto a marca.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/map_picture.py" />
      <source>{count:,} crowns are too small for outlines at this scale; points mark them, and where several share a pixel, only one is visible.</source>
      <translation>{count:,} copas são pequenas demais para contornos nesta escala; pontos as marcam e, onde várias compartilham um pixel, somente uma é visível.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/map_picture.py" />
      <source>score {low:.2f} to {high:.2f}</source>
      <translation>pontuação {low:.2f} a {high:.2f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/map_picture.py" />
      <source>other classes</source>
      <translation>outras classes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The height of a crown is the maximum of the height model inside it, without single-pixel spikes.</source>
      <translation>A altura de uma copa é o máximo do modelo de altura dentro dela, sem os valores discrepantes de pixels isolados.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The accuracy is known only from a comparison with crowns that were mapped independently.</source>
      <translation>A exatidão só é conhecida por uma comparação com copas mapeadas de forma independente.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>precision</source>
      <translation>precisão</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>recall</source>
      <translation>revocação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>{count} crown without a model was added to the layer.</source>
      <translation>{count} copa sem modelo foi adicionada à camada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>{count:,} crowns without a model were added to the layer.</source>
      <translation>{count:,} copas sem modelo foram adicionadas à camada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>Software: DeepForest for QGIS {version}, PyTorch {torch}, torchvision {torchvision}.</source>
      <translation>Software: DeepForest for QGIS {version}, PyTorch {torch}, torchvision {torchvision}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The tree crowns of raster “{raster}” were detected on {date} with the model “{model}”, a convolutional neural network ({architecture}), by the method of DeepForest (Weinstein et al. 2019, 2020).</source>
      <translation>As copas das árvores do raster “{raster}” foram detectadas em {date} com o modelo “{model}”, uma rede neural convolucional ({architecture}), pelo método do DeepForest (Weinstein et al. 2019, 2020).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The network gives each crown a box and a score from 0 to 1, which is not a probability. Crowns with a score below {score} were dropped; of several boxes whose IoU is above {iou}, the one with the highest score was kept.</source>
      <translation>A rede atribui a cada copa uma caixa e uma pontuação de 0 a 1, que não é uma probabilidade. As copas com pontuação abaixo de {score} foram descartadas; de várias caixas cuja IoU está acima de {iou}, foi mantida a de maior pontuação.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>On the validation data of the model: {metrics}. These values apply to that data, not to this raster; the accuracy here is known only from a comparison with crowns that were mapped independently.</source>
      <translation>Nos dados de validação do modelo: {metrics}. Estes valores referem-se a esses dados, não a este raster; a exatidão aqui só é conhecida por uma comparação com copas mapeadas de forma independente.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The model was trained with: {sources}.</source>
      <translation>O modelo foi treinado com: {sources}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The tree crowns of layer “{layer}” were detected on {dates} with the model “{models}”, by the method of DeepForest (Weinstein et al. 2019, 2020).</source>
      <translation>As copas das árvores da camada “{layer}” foram detectadas em {dates} com o modelo “{models}”, pelo método do DeepForest (Weinstein et al. 2019, 2020).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The network gives each crown a box and a score from 0 to 1, which is not a probability. The lowest score of these crowns is {score:.2f}.</source>
      <translation>A rede atribui a cada copa uma caixa e uma pontuação de 0 a 1, que não é uma probabilidade. A pontuação mais baixa destas copas é {score:.2f}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>The layer “{layer}” does not state how its crowns were mapped.</source>
      <translation>A camada “{layer}” não indica como as suas copas foram mapeadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/method.py" />
      <source>Heights are those of the field height_m of the layer.</source>
      <translation>As alturas são as do campo height_m da camada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Batch size</source>
      <translation>Tamanho do lote</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Optimizer</source>
      <translation>Otimizador</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Seed</source>
      <translation>Semente</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Training patches</source>
      <translation>Recortes de treinamento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Training crowns</source>
      <translation>Copas de treinamento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Replayed patches</source>
      <translation>Recortes reutilizados (replay)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Score threshold before the evaluation</source>
      <translation>Limiar de pontuação antes da avaliação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>NMS threshold before the evaluation</source>
      <translation>Limiar de NMS antes da avaliação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Thresholds: reference crowns</source>
      <translation>Limiares: copas de referência</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Thresholds: number of reference crowns</source>
      <translation>Limiares: número de copas de referência</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Thresholds: F1</source>
      <translation>Limiares: F1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Thresholds: date</source>
      <translation>Limiares: data</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Warm-up of the learning rate (steps)</source>
      <translation>Aquecimento da taxa de aprendizado (passos)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Factor of the learning rate for the backbone</source>
      <translation>Fator da taxa de aprendizado para o backbone</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Weight decay</source>
      <translation>Decaimento dos pesos (weight decay)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Largest norm of the gradient</source>
      <translation>Norma máxima do gradiente</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Decay of the average of the weights</source>
      <translation>Decaimento da média dos pesos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Steps</source>
      <translation>Passos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>NEON evaluation plots</source>
      <translation>Parcelas de avaliação do NEON</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>IDTReeS plots</source>
      <translation>Parcelas do IDTReeS</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>larch stands</source>
      <translation>povoamentos de lariço</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>oil palm</source>
      <translation>dendê</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>F1 by source</source>
      <translation>F1 por fonte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Largest number of detections in a patch</source>
      <translation>Número máximo de detecções em um recorte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>backbone only, not a crown detector</source>
      <translation>somente backbone, não é um detector de copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Part</source>
      <translation>Parte</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/model_report.py" />
      <source>Model card of “{model}”</source>
      <translation>Ficha do modelo “{model}”</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Detected with model “{model}”, {time}, in {duration}.</source>
      <translation>Detectadas com o modelo “{model}”, {time}, em {duration}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Crown diameters: mean of the width and the height of the crown on the ground; median {diameter} m.</source>
      <translation>Diâmetros da copa: média da largura e da altura da copa no terreno; mediana {diameter} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Heights of the crowns above ground; median {height} m. Crowns without a height are left out.</source>
      <translation>Alturas das copas acima do solo; mediana {height} m. As copas sem altura são excluídas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Scores of the crowns; median {score}.</source>
      <translation>Pontuações das copas; mediana {score}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Tree crowns of “{raster}”</source>
      <translation>Copas de árvores de “{raster}”</translation>
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
      <translation>{width} × {height} pixels; {computation}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/provenance.py" />
      <source>whole raster</source>
      <translation>raster inteiro</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>Processed (%)</source>
      <translation>Processado (%)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>90% diameter (m)</source>
      <translation>Diâmetro de 90% (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>Mean crown area (m²)</source>
      <translation>Área média da copa (m²)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>90% height (m)</source>
      <translation>Altura de 90% (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>Trees, estimate</source>
      <translation>Árvores, estimativa</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>95% interval: {low} to {high}</source>
      <translation>Intervalo de 95%: {low} a {high}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/stand_report.py" />
      <source>Stands with the crowns “{crowns}”</source>
      <translation>Povoamentos com as copas “{crowns}”</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>mAP</source>
      <translation>mAP</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Precision</source>
      <translation>Precisão</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Recall</source>
      <translation>Revocação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Training: loss</source>
      <translation>Treinamento: perda</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Training: classification</source>
      <translation>Treinamento: classificação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Training: box regression</source>
      <translation>Treinamento: regressão das caixas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Training: centerness</source>
      <translation>Treinamento: centralidade</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Validation: loss</source>
      <translation>Validação: perda</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Validation: classification</source>
      <translation>Validação: classificação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Validation: box regression</source>
      <translation>Validação: regressão das caixas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Validation: centerness</source>
      <translation>Validação: centralidade</translation>
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
      <translation>{epochs}; foram mantidos os pesos após a época {number:,}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The score threshold of the model is {threshold}. F1 is largest, {f1}, at a score threshold of {best}.</source>
      <translation>O limiar de pontuação do modelo é {threshold}. F1 é máximo, {f1}, com um limiar de pontuação de {best}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>No epoch was finished.</source>
      <translation>Nenhuma época foi concluída.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{epochs}; the start model was kept because the last epoch is not better.</source>
      <translation>{epochs}; o modelo de partida foi mantido porque a última época não é melhor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>{epochs}; the start model was kept because no epoch is better.</source>
      <translation>{epochs}; o modelo de partida foi mantido porque nenhuma época é melhor.</translation>
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
      <translation>O limiar de pontuação do modelo é {threshold}. Nenhuma copa detectada corresponde a uma copa anotada com qualquer limiar.</translation>
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
      <translation>As métricas são incertas porque os recortes de validação têm apenas {crowns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The ranges given with the metrics are 95% confidence intervals (Wilson).</source>
      <translation>Os intervalos indicados com as métricas são intervalos de confiança de 95% (Wilson).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>F1 is largest, {f1}, at a score threshold of {threshold}.</source>
      <translation>F1 é máximo, {f1}, com um limiar de pontuação de {threshold}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>This threshold is stored in the model. Prediction uses it unless another one is given.</source>
      <translation>Este limiar está armazenado no modelo. A predição o usa, a menos que outro seja indicado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The threshold of the model was set in the configuration.</source>
      <translation>O limiar do modelo foi definido na configuração.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>F1 at the threshold of the model, {f1}, is lower by less than the standard error of F1, {error}. Of such thresholds, the one closest to that of the start model is stored, because the validation crowns do not determine the threshold more precisely.</source>
      <translation>O F1 no limiar do modelo, {f1}, é inferior em menos do que o erro padrão de F1, {error}. Desses limiares, é guardado o mais próximo do limiar do modelo de partida, porque as copas de validação não determinam o limiar com mais precisão.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>scores {low:.2f} to {high:.2f}</source>
      <translation>pontuações de {low:.2f} a {high:.2f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The last epoch is not better than the start model, so the start model was kept.</source>
      <translation>A última época não é melhor do que o modelo de partida, por isso o modelo de partida foi mantido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>No epoch is better than the start model, so the start model was kept.</source>
      <translation>Nenhuma época é melhor do que o modelo de partida, por isso o modelo de partida foi mantido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>F1 changed from {before} to {after} through fine-tuning.</source>
      <translation>O F1 mudou de {before} para {after} com o ajuste fino.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>The intervals of F1 overlap, so the change may be random.</source>
      <translation>Os intervalos de F1 se sobrepõem, por isso a mudança pode ser aleatória.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>The engine failed unexpectedly ({type}: {error}).</source>
      <translation>O motor falhou inesperadamente ({type}: {error}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>The traceback is in the message log; please report it.</source>
      <translation>O rastreamento está no registro de mensagens; por favor, relatá-lo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/worker.py" />
      <source>The request cannot be read: {error}.</source>
      <translation>Não é possível ler a requisição: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>Reading images</source>
      <translation>Lendo imagens</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>Raster '{raster}' is not one of the {count:,} images of '{path}', for example '{image}'.</source>
      <translation>O raster “{raster}” não é uma das {count:,} imagens de “{path}”, por exemplo “{image}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>The file must have the name of the annotated image; only folder and suffix may differ.</source>
      <translation>O arquivo deve ter o nome da imagem anotada; somente a pasta e a extensão podem ser diferentes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>Raster '{raster}' is georeferenced by ground control points or RPCs. It cannot be used with annotation files, which have pixel coordinates.</source>
      <translation>O raster “{raster}” é georreferenciado por pontos de controle ou RPC. Ele não pode ser usado com arquivos de anotações, que contêm coordenadas de pixel.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>Warp the raster (gdalwarp, or Raster › Projections › Warp in QGIS), and use annotations of the result.</source>
      <translation>Transforme o raster (gdalwarp ou, no QGIS, Raster › Projeções › Reprojetar coordenadas) e use anotações do resultado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>'{path}': image '{image}' was annotated with {stated_width} × {stated_height} pixels, but '{raster}' has {width} × {height}.</source>
      <translation>“{path}”: a imagem “{image}” foi anotada com {stated_width} × {stated_height} pixels, mas “{raster}” tem {width} × {height}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>Use the image that was annotated.</source>
      <translation>Use a imagem que foi anotada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>'{path}': {count} image has another name in folder '{folder}': '{name}' is '{file}'.</source>
      <translation>“{path}”: {count} imagem tem outro nome na pasta “{folder}”: “{name}” é “{file}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>'{path}': {count:,} images have other names in folder '{folder}', for example '{name}' is '{file}'.</source>
      <translation>“{path}”: {count:,} imagens têm outros nomes na pasta “{folder}”, por exemplo “{name}” é “{file}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>'{path}' has no crowns on image '{image}'.</source>
      <translation>“{path}” não tem copas na imagem “{image}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>Choose another raster or other annotations.</source>
      <translation>Escolha outro raster ou outras anotações.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>{count} image of '{path}' is missing in folder '{folder}': {first}.</source>
      <translation>{count} imagem de “{path}” falta na pasta “{folder}”: {first}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>{count:,} images of '{path}' are missing in folder '{folder}'. The first is {first}.</source>
      <translation>{count:,} imagens de “{path}” faltam na pasta “{folder}”. A primeira é {first}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/annotated_images.py" />
      <source>'{path}': its only image '{image}' was used for raster '{raster}'.</source>
      <translation>“{path}”: a sua única imagem, “{image}”, foi associada ao raster “{raster}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>Copying images</source>
      <translation>Copiando imagens</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>{crowns} on {images} ({empty:,} without crowns) written to '{path}'.</source>
      <translation>{crowns} em {images} ({empty:,} sem copas) gravadas em “{path}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>{crowns} on {images} ({empty:,} without crowns).</source>
      <translation>{crowns} em {images} ({empty:,} sem copas).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>'{path}' has no images.</source>
      <translation>“{path}” não tem imagens.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>Patches overlap: crowns in overlaps are counted, and written, once for each patch.</source>
      <translation>Os recortes se sobrepõem: as copas nas sobreposições são contadas e gravadas uma vez para cada recorte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>Choose another CRS.</source>
      <translation>Escolha outro SRC.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>'{path}' is not an annotation file.</source>
      <translation>“{path}” não é um arquivo de anotações.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>It must be a file or folder with COCO, Pascal VOC, YOLO, Label Studio, CVAT, DeepForest CSV or RetinaNet CSV annotations. Layers are only written to a folder.</source>
      <translation>Deve ser um arquivo ou uma pasta com anotações COCO, Pascal VOC, YOLO, Label Studio, CVAT, DeepForest CSV ou RetinaNet CSV. Camadas são gravadas somente em uma pasta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>{count} image</source>
      <translation>{count} imagem</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>{count:,} images</source>
      <translation>{count:,} imagens</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>CRS '{crs}' was not used because the images have no CRS.</source>
      <translation>O SRC “{crs}” não foi usado porque as imagens não têm SRC.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>{count} crown of '{path}' cannot be transformed to CRS {crs}.</source>
      <translation>{count} copa de “{path}” não pode ser transformada para o SRC {crs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>{count:,} crowns of '{path}' cannot be transformed to CRS {crs}.</source>
      <translation>{count:,} copas de “{path}” não podem ser transformadas para o SRC {crs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>'{path}': {count} image is reserved for validation, which a layer does not store.</source>
      <translation>“{path}”: {count} imagem está reservada para a validação, o que uma camada não armazena.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>'{path}': {count:,} images are reserved for validation, which a layer does not store.</source>
      <translation>“{path}”: {count:,} imagens estão reservadas para a validação, o que uma camada não armazena.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>CRS '{crs}' cannot be read: {error}.</source>
      <translation>Não é possível ler o SRC “{crs}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>Images '{one}' and '{other}' cannot be in one layer: only one of them has a georeference and a CRS.</source>
      <translation>As imagens “{one}” e “{other}” não podem estar em uma mesma camada: somente uma delas tem georreferência e SRC.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/conversion.py" />
      <source>Convert them separately.</source>
      <translation>Converta-as separadamente.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Check that the layer and the images cover the same location and that their CRSs are correct.</source>
      <translation>Verifique se a camada e as imagens cobrem o mesmo local e se os seus SRC estão corretos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>The images of layer '{layer}' are missing.</source>
      <translation>Faltam as imagens da camada “{layer}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Give a raster, or a folder of images.</source>
      <translation>Indique um raster ou uma pasta de imagens.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Folder '{folder}' has no images.</source>
      <translation>A pasta “{folder}” não contém imagens.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>The {count} crown of layer '{layer}' is outside the images.</source>
      <translation>A única copa ({count}) da camada “{layer}” está fora das imagens.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>All {count:,} crowns of layer '{layer}' are outside the images.</source>
      <translation>Todas as {count:,} copas da camada “{layer}” estão fora das imagens.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Layer '{layer}': {count} crown skipped, of which at most half is inside an image.</source>
      <translation>Camada “{layer}”: {count} copa com no máximo a metade dentro de uma imagem omitida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Layer '{layer}': {count:,} crowns skipped, of which at most half is inside an image.</source>
      <translation>Camada “{layer}”: {count:,} copas com no máximo a metade dentro de uma imagem omitidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Layer '{layer}': {count} crown clipped at the border of an image.</source>
      <translation>Camada “{layer}”: {count} copa cortada na borda de uma imagem.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>Layer '{layer}': {count:,} crowns clipped at the borders of images.</source>
      <translation>Camada “{layer}”: {count:,} copas cortadas nas bordas de imagens.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>{count} image without crowns was not exported. If it has no trees, enable 'Keep images without crowns'.</source>
      <translation>{count} imagem sem copas não foi exportada. Se ela não tiver árvores, ative “Manter imagens sem copas”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/crowns_on_images.py" />
      <source>{count:,} images without crowns were not exported. If they have no trees, enable 'Keep images without crowns'.</source>
      <translation>{count:,} imagens sem copas não foram exportadas. Se elas não tiverem árvores, ative “Manter imagens sem copas”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/eta.py" />
      <source>{used:.1f} GB of memory and {reserved:.1f} GB of GPU memory</source>
      <translation>{used:.1f} GB de memória e {reserved:.1f} GB de memória da GPU</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/eta.py" />
      <source>{used:.1f} GB of memory</source>
      <translation>{used} GB de memória</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/eta.py" />
      <source>Estimated time for the remaining {steps}: {duration}. The engine uses {memory}.</source>
      <translation>Tempo estimado para o restante ({steps}): {duration}. O motor usa {memory}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count} predicted crown in an ignored box is neither a true nor a false positive.</source>
      <translation>{count} copa predita em uma caixa ignorada não é nem verdadeiro positivo nem falso positivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>{count:,} predicted crowns in ignored boxes are neither true nor false positives.</source>
      <translation>{count:,} copas preditas em caixas ignoradas não são nem verdadeiros positivos nem falsos positivos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>No crown of '{predictions}' overlaps one of '{truth}'. Check that both cover the same location and that their CRSs are correct.</source>
      <translation>Nenhuma copa de “{predictions}” se sobrepõe a uma de “{truth}”. Verifique se ambas cobrem o mesmo local e se os seus SRC estão corretos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>No crown of '{predictions}' is at one of '{truth}'. Check that both cover the same location, that their CRSs are correct, and that the tolerance is large enough.</source>
      <translation>Nenhuma copa de “{predictions}” está no local de uma de “{truth}”. Verifique se ambas cobrem o mesmo local, se os seus SRC estão corretos e se a tolerância é suficiente.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Layer '{layer}' has no field 'score' with numbers, so mAP is undefined.</source>
      <translation>A camada “{layer}” não tem um campo 'score' com números, por isso mAP não está definido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Position error of the matched crowns: mean {mean:.2f} m, RMSE {rmse:.2f} m.</source>
      <translation>Erro de posição das copas correspondidas: média {mean:.2f} m, RMSE {rmse:.2f} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Diameters of the matched crowns: bias {bias:+.2f} m (predicted minus reference), RMSE {rmse:.2f} m.</source>
      <translation>Diâmetros das copas correspondidas: viés {bias:+.2f} m (predito menos referência), RMSE {rmse:.2f} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation.py" />
      <source>Comparing crowns</source>
      <translation>Comparando copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>{count} crown of layer '{layer}' without a score was ranked last.</source>
      <translation>{count} copa da camada “{layer}” sem pontuação foi ordenada em último lugar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>{count:,} crowns of layer '{layer}' without a score were ranked last.</source>
      <translation>{count:,} copas da camada “{layer}” sem pontuação foram ordenadas em último lugar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>{count} predicted crown with its centre outside the areas ignored.</source>
      <translation>{count} copa predita com o centro fora das áreas ignorada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>{count:,} predicted crowns with their centres outside the areas ignored.</source>
      <translation>{count:,} copas preditas com os centros fora das áreas ignoradas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>{count} reference crown with its centre outside the areas ignored.</source>
      <translation>{count} copa de referência com o centro fora das áreas ignorada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>{count:,} reference crowns with their centres outside the areas ignored.</source>
      <translation>{count:,} copas de referência com os centros fora das áreas ignoradas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Neither '{predictions}' nor '{truth}' has a CRS, so distances in metres are unknown.</source>
      <translation>Nem “{predictions}” nem “{truth}” têm SRC, por isso as distâncias em metros são desconhecidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Assign a CRS to one of the layers, or match by containment.</source>
      <translation>Atribuir um SRC a uma das camadas ou usar a correspondência por inclusão (containment).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>No reference crown of layer '{truth}' can be transformed to the CRS of '{predictions}'.</source>
      <translation>Nenhuma copa de referência da camada “{truth}” pode ser transformada para o SRC de “{predictions}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Check that the CRSs of both layers are correct.</source>
      <translation>Verifique se os SRC de ambas as camadas estão corretos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Layer '{layer}' has no crowns, so precision is undefined.</source>
      <translation>A camada “{layer}” não tem copas, por isso a precisão é indefinida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Precision and F1 are undefined: without areas to evaluate, predicted crowns that match no point of '{truth}' may be trees that were not surveyed. Set areas in which every tree has a point.</source>
      <translation>A precisão e F1 são indefinidas: sem áreas a avaliar, as copas preditas que não correspondem a nenhum ponto de “{truth}” podem ser árvores que não foram inventariadas. Definir áreas em que cada árvore tenha um ponto.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Neither layer has a CRS; their coordinates were compared without transformation.</source>
      <translation>Nenhuma das camadas tem SRC; as suas coordenadas foram comparadas sem transformação.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Layer '{layer}' has no CRS; that of the crowns, {crs}, was assumed.</source>
      <translation>A camada “{layer}” não tem SRC; foi presumido o das copas, {crs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>The areas of layer '{layer}' cannot be transformed to the CRS of the crowns.</source>
      <translation>As áreas da camada “{layer}” não podem ser transformadas para o SRC das copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Check that its CRS is correct.</source>
      <translation>Verifique se o seu SRC está correto.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>No reference crown has its centre inside the areas, so recall is undefined.</source>
      <translation>Nenhuma copa de referência tem o centro dentro das áreas, por isso a revocação não está definida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Layer '{layer}' has no CRS; that of '{other}', {crs}, was assumed.</source>
      <translation>A camada “{layer}” não tem SRC; foi presumido o de “{other}”, {crs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Layer '{layer}' contains points, but the length of a metre is unknown without a CRS.</source>
      <translation>A camada “{layer}” contém pontos, mas o comprimento de um metro é desconhecido sem um SRC.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_crowns.py" />
      <source>Assign a CRS to the layer, or use polygons.</source>
      <translation>Atribuir um SRC à camada ou usar polígonos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>{rule} Matched crowns have equal classes. Matches are one to one: the largest number of matches, then the smallest total distance.</source>
      <translation>{rule} As copas correspondidas têm classes iguais. As correspondências são um a um: o maior número de correspondências e, depois, a menor distância total.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>{rule} Matches are one to one: the largest number of matches, then the smallest total distance.</source>
      <translation>{rule} As correspondências são um a um: o maior número de correspondências e, depois, a menor distância total.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>A reference crown matches a predicted crown that contains its centre.</source>
      <translation>Uma copa de referência corresponde a uma copa predita que contém o seu centro.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>A reference crown matches a predicted crown whose centre is within {tolerance:g} m plus {share:.0f}% of the crown diameter.</source>
      <translation>Uma copa de referência corresponde a uma copa predita cujo centro está a no máximo {tolerance:g} m mais {share:.0f}% do diâmetro da copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>A reference crown matches a predicted crown whose centre is within {tolerance:g} m.</source>
      <translation>Uma copa de referência corresponde a uma copa predita cujo centro está a no máximo {tolerance:g} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>Lowest score of the predicted crowns</source>
      <translation>Pontuação mais baixa das copas preditas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>Class fields</source>
      <translation>Campos da classe</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>CRS of the comparison</source>
      <translation>SRC da comparação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>Matching threshold (IoU)</source>
      <translation>Limiar de correspondência (IoU)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>Tolerance (m)</source>
      <translation>Tolerância (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>Crown diameter of points (m)</source>
      <translation>Diâmetro de copa dos pontos (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_results.py" />
      <source>map units</source>
      <translation>unidades do mapa</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Suggested score threshold: {score:.3g}, NMS threshold: {nms:.2f}. F1 is {best:.3f}; with all predicted crowns it is {present:.3f}.</source>
      <translation>Limiar de pontuação sugerido: {score:.3g}, limiar de NMS: {nms:.2f}. F1 é {best:.3f}; com todas as copas preditas, é {present:.3f}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Only score thresholds of at least {score:.3g} and NMS thresholds of at most {nms:.2f} can be judged, because the prediction contains no other crowns. For more, predict with a lower score threshold and a larger NMS threshold.</source>
      <translation>Somente limiares de pontuação de pelo menos {score:.3g} e limiares de NMS de no máximo {nms:.2f} podem ser avaliados, porque a predição não contém outras copas. Para avaliar mais, predizer com um limiar de pontuação mais baixo e um limiar de NMS mais alto.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>The predicted crowns are of another model ({models}) than '{model}', in which the thresholds are stored.</source>
      <translation>As copas preditas são de outro modelo ({models}), não de “{model}”, no qual os limiares são armazenados.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>The predicted crowns are of other models ({models}) than '{model}', in which the thresholds are stored.</source>
      <translation>As copas preditas são de outros modelos ({models}), não de “{model}”, no qual os limiares são armazenados.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Score threshold {score:.3g} stored in '{model}' (previously {old:.3g}). The NMS threshold is unchanged.</source>
      <translation>Limiar de pontuação {score:.3g} armazenado em “{model}” (antes {old:.3g}). O limiar de NMS não muda.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Score threshold {score:.3g} and NMS threshold {nms:.2f} stored in '{model}' (previously {old:.3g} and {old_nms:.2f}).</source>
      <translation>Limiar de pontuação {score:.3g} e limiar de NMS {nms:.2f} armazenados em “{model}” (antes {old:.3g} e {old_nms:.2f}).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Thresholds are not suggested, because the predicted crowns have no scores from 0 to 1.</source>
      <translation>Não são sugeridos limiares, porque as copas preditas não têm pontuações de 0 a 1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Thresholds are not suggested, because F1 is undefined.</source>
      <translation>Não são sugeridos limiares, porque F1 é indefinido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/evaluation_thresholds.py" />
      <source>Thresholds are not suggested, because no crown matches.</source>
      <translation>Não são sugeridos limiares, porque nenhuma copa tem correspondência.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/allometry.py" />
      <source>Layer '{layer}' has no field '{field}', which the allometry needs.</source>
      <translation>A camada “{layer}” não tem o campo “{field}”, de que a alometria precisa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/allometry.py" />
      <source>Add heights to the crowns first, or use an expression of the crown diameter.</source>
      <translation>Adicionar primeiro alturas às copas ou usar uma expressão do diâmetro da copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>Shift of the later crowns: {east:+.2f} m to the east, {north:+.2f} m to the north (median of {pairs:,} pairs of crowns; {spread:.2f} m between the centres of a pair without it).</source>
      <translation>Deslocamento das copas posteriores: {east:+.2f} m para leste, {north:+.2f} m para norte (mediana de {pairs:,} pares de copas; sem ele, {spread:.2f} m entre os centros de um par).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>{kept:,} crowns kept, {gone:,} gone, {new:,} new, {unknown:,} unknown.</source>
      <translation>{kept:,} copas mantidas, {gone:,} desaparecidas, {new:,} novas, {unknown:,} desconhecidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>The stands were not used, because no output was given for their changes.</source>
      <translation>Os povoamentos não foram usados, porque nenhuma saída foi indicada para as suas mudanças.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>The shift between the two flights is unknown: too few crowns correspond within {reach:g} m. No crown was moved.</source>
      <translation>O deslocamento entre os dois voos é desconhecido: poucas copas correspondem dentro de {reach:g} m. Nenhuma copa foi movida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>The later crowns were moved by this shift.</source>
      <translation>As copas posteriores foram movidas por este deslocamento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>No crown of '{before}' matches one of '{after}'. Check that both cover the same location and that their CRSs are correct.</source>
      <translation>Nenhuma copa de “{before}” corresponde a uma de “{after}”. Verifique se ambas cobrem o mesmo local e se os seus SRC estão corretos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>The later crowns are shifted by {length:.2f} m, which causes wrong changes. Consider 'Correct the shift'.</source>
      <translation>As copas posteriores estão deslocadas {length:.2f} m, o que causa mudanças falsas. Considerar “Corrigir o deslocamento”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>Mean growth of the diameter: {growth:+.2f} m.</source>
      <translation>Crescimento médio do diâmetro: {growth:+.2f} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>Mean growth of the crown area: {growth:+.2f} m².</source>
      <translation>Crescimento médio da área da copa: {growth:+.2f} m².</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/changes.py" />
      <source>Mean growth of the height: {growth:+.2f} m.</source>
      <translation>Crescimento médio da altura: {growth:+.2f} m.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/count_interval.py" />
      <source>With a precision or recall of 0, the number of trees is unknown.</source>
      <translation>Com uma precisão ou revocação de 0, o número de árvores é desconhecido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/count_interval.py" />
      <source>Leave these values empty.</source>
      <translation>Deixar esses valores vazios.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/count_interval.py" />
      <source>Layer '{layer}' has no true positives in the field 'result'.</source>
      <translation>A camada “{layer}” não tem verdadeiros positivos no campo 'result'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/count_interval.py" />
      <source>Choose the matches that 'Evaluate' wrote.</source>
      <translation>Escolher as correspondências que “Avaliar” gravou.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/count_interval.py" />
      <source>Layer '{layer}' has no false positives: they do not count if points are evaluated without areas.</source>
      <translation>A camada “{layer}” não tem falsos positivos: eles não contam se pontos são avaliados sem áreas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/count_interval.py" />
      <source>Evaluate with areas in which every tree has a point, or give the four numbers.</source>
      <translation>Avaliar com áreas em que cada árvore tenha um ponto ou indicar os quatro números.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>Measuring crowns</source>
      <translation>Medindo copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>{count} crown is lower than {least:g} m and was left out.</source>
      <translation>{count} copa é mais baixa que {least:g} m e foi excluída.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>{count:,} crowns are lower than {least:g} m and were left out.</source>
      <translation>{count:,} copas são mais baixas que {least:g} m e foram excluídas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>{count} crown with attributes.</source>
      <translation>{count} copa com atributos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>{count:,} crowns with attributes.</source>
      <translation>{count:,} copas com atributos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>Fields of layer '{layer}' are replaced: {fields}.</source>
      <translation>Campos da camada “{layer}” são substituídos: {fields}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>No crown of layer '{layer}' overlaps raster '{raster}'. Check that both cover the same location and that their CRSs are correct.</source>
      <translation>Nenhuma copa da camada “{layer}” se sobrepõe ao raster “{raster}”. Verifique se ambos cobrem o mesmo local e se os seus SRC estão corretos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/crown_attributes.py" />
      <source>'{layer}' has no CRS; that of '{other}' was assumed.</source>
      <translation>“{layer}” não tem SRC; foi presumido o de “{other}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/inputs.py" />
      <source>Layer '{layer}' has no crowns.</source>
      <translation>A camada “{layer}” não tem copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/inputs.py" />
      <source>Neither layer has a CRS, so areas and numbers per hectare are unknown.</source>
      <translation>Nenhuma das duas camadas tem SRC, por isso as áreas e os números por hectare são desconhecidos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/inputs.py" />
      <source>The processed area of '{layer}' is empty, or cannot be transformed to the CRS of the crowns.</source>
      <translation>A área processada de “{layer}” está vazia ou não pode ser transformada para o SRC das copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/inputs.py" />
      <source>Check its CRS, and for a raster its no data value.</source>
      <translation>Verificar o seu SRC e, no caso de um raster, o seu valor nodata.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stand_layer.py" />
      <source>Attributes of '{layer}' with the name of a figure got the suffix _stand: {fields}.</source>
      <translation>Os atributos de “{layer}” com o nome de um valor calculado receberam o sufixo _stand: {fields}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stand_map.py" />
      <source>crowns</source>
      <translation>copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stand_map.py" />
      <source>stands</source>
      <translation>povoamentos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stand_map.py" />
      <source>The report has no map. {error}</source>
      <translation>O relatório não tem mapa. {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stand_map.py" />
      <source>Drawing the map of the report</source>
      <translation>Desenho do mapa do relatório</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Summarizing stands</source>
      <translation>Resumindo povoamentos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Quantities of an allometry are rough estimates without a local calibration: compare them with measured trees.</source>
      <translation>As grandezas de uma alometria são estimativas aproximadas sem uma calibração local: compará-las com árvores medidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count} crown is in a stand, but outside the processed area. It does not count.</source>
      <translation>{count} copa está em um povoamento, mas fora da área processada. Ela não conta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count:,} crowns are in stands, but outside the processed area. They do not count.</source>
      <translation>{count:,} copas estão em povoamentos, mas fora da área processada. Elas não contam.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count} stand is outside the processed area, so its figures are unknown.</source>
      <translation>{count} povoamento está fora da área processada, por isso os seus valores são desconhecidos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count:,} stands are outside the processed area, so their figures are unknown.</source>
      <translation>{count:,} povoamentos estão fora da área processada, por isso os seus valores são desconhecidos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{crowns} in {stands}; {outside:,} outside.</source>
      <translation>{crowns} em {stands}; {outside:,} fora.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>No crown is in a stand. Check that both layers cover the same location and their CRSs.</source>
      <translation>Nenhuma copa está em um povoamento. Verifique se as duas camadas cobrem o mesmo local e se os seus SRC estão corretos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>The crowns have more than {most} classes. The less frequent ones share the field 'pct_other'.</source>
      <translation>As copas têm mais de {most} classes. As menos frequentes compartilham o campo 'pct_other'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count} crown has no value of the allometry and is missing in its sums.</source>
      <translation>{count} copa não tem valor da alometria e falta nas suas somas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count:,} crowns have no value of the allometry and are missing in its sums.</source>
      <translation>{count:,} copas não têm valor da alometria e faltam nas suas somas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{hectares:,.2f} ha, {stems:,.1f} stems per hectare, crown cover {cover:.1f}%.</source>
      <translation>{hectares:,.2f} ha, {stems:,.1f} fustes por hectare, cobertura de copas {cover:.1f}%.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>About {trees:,.0f} trees (95% interval {low:,.0f} to {high:,.0f}), from precision {precision:.3f} and recall {recall:.3f}. The interval contains only the binomial uncertainty of these two.</source>
      <translation>Cerca de {trees:,.0f} árvores (intervalo de 95%: {low:,.0f} a {high:,.0f}), a partir da precisão {precision:.3f} e da revocação {recall:.3f}. O intervalo contém somente a incerteza binomial dessas duas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>A crown belongs to the stand that contains its centre.</source>
      <translation>Uma copa pertence ao povoamento que contém o seu centro.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Crown cover: union of the crowns, each box as its inscribed ellipse.</source>
      <translation>Cobertura de copas: união das copas, cada caixa como a sua elipse inscrita.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Number of trees: crowns times precision ({precision:.3f}) divided by recall ({recall:.3f}); 95% interval from the binomial uncertainty of both.</source>
      <translation>Número de árvores: copas multiplicadas pela precisão ({precision:.3f}) e divididas pela revocação ({recall:.3f}); intervalo de 95% a partir da incerteza binomial das duas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>precision {precision:.3f}, recall {recall:.3f}</source>
      <translation>precisão {precision:.3f}, revocação {recall:.3f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Allometry: {formula}. {source}</source>
      <translation>Alometria: {formula}. {source}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Allometry: {formula}.</source>
      <translation>Alometria: {formula}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count} stand</source>
      <translation>{count} povoamento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>{count:,} stands</source>
      <translation>{count:,} povoamentos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Figures per hectare: of the processed part.</source>
      <translation>Valores por hectare: da parte processada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Processed area: unknown.</source>
      <translation>Área processada: desconhecida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/stands.py" />
      <source>Evaluation</source>
      <translation>Avaliação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/tree_heights.py" />
      <source>{count} crown has no height, because height model '{raster}' has no data there.</source>
      <translation>{count} copa não tem altura, porque o modelo de altura “{raster}” não tem dados ali.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/tree_heights.py" />
      <source>{count:,} crowns have no height, because height model '{raster}' has no data there.</source>
      <translation>{count:,} copas não têm altura, porque o modelo de altura “{raster}” não tem dados ali.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/tree_heights.py" />
      <source>{count} crown: the height is the 99th percentile, because the maximum is a spike.</source>
      <translation>{count} copa: a altura é o percentil 99, porque o máximo é um valor discrepante.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/tree_heights.py" />
      <source>{count:,} crowns: the height is the 99th percentile, because the maximum is a spike.</source>
      <translation>{count:,} copas: a altura é o percentil 99, porque o máximo é um valor discrepante.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/tree_heights.py" />
      <source>Height model '{raster}' has heights below {low:g} m or above {high:g} m, which are treated as no data. Check that it contains heights above ground in metres and declares its no data value.</source>
      <translation>O modelo de altura “{raster}” tem alturas abaixo de {low:g} m ou acima de {high:g} m, que são tratadas como ausência de dados. Verificar se ele contém alturas acima do solo em metros e declara o seu valor nodata.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/zonal_statistics.py" />
      <source>The package exactextract, which measures rasters under crowns, is not installed.</source>
      <translation>O pacote exactextract, que mede rasters sob as copas, não está instalado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/inventory/zonal_statistics.py" />
      <source>Install it with: pip install 'deepforest-qgis[zonal]'. On Linux on ARM, install it from conda-forge.</source>
      <translation>Instalá-lo com: pip install 'deepforest-qgis[zonal]'. No Linux em ARM, instalá-lo a partir do conda-forge.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/model_loading.py" />
      <source>Model '{model}' contains a backbone only, not a crown detector.</source>
      <translation>O modelo “{model}” contém somente um backbone, não um detector de copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/model_loading.py" />
      <source>The bundled weights are a backbone only, not a crown detector.</source>
      <translation>Os pesos incluídos são somente um backbone, não um detector de copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/model_loading.py" />
      <source>Fine-tune a model first and choose it here.</source>
      <translation>Ajuste primeiro um modelo e escolha-o aqui.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/patch_images.py" />
      <source>Patch '{path}' cannot be written: {error}.</source>
      <translation>Não é possível gravar o recorte “{path}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/patch_images.py" />
      <source>Check that the disk is not full.</source>
      <translation>Verificar se o disco não está cheio.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/patch_size.py" />
      <source>Raster '{raster}' has coordinates in metres in a CRS in degrees: its first corner is at {east:.0f}, {north:.0f} in {crs}.</source>
      <translation>O raster "{raster}" tem coordenadas em metros em um SRC em graus: o seu primeiro canto está em {east:.0f}, {north:.0f} em {crs}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/patch_size.py" />
      <source>Assign the CRS of the coordinates, in QGIS with Layer &gt; Layer CRS &gt; Set Layer CRS, or in the file with: gdal_edit.py -a_srs EPSG:CODE FILE.</source>
      <translation>Atribua o SRC das coordenadas: no QGIS com Camada &gt; SRC da camada &gt; Definir SRC da camada, ou no arquivo com: gdal_edit.py -a_srs EPSG:CODE FILE.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/patch_size.py" />
      <source>Raster '{raster}' has an implausible ground resolution: {resolution:.3g} m per pixel, so that a patch of {extent:g} m has {width} × {height} pixels.</source>
      <translation>O raster "{raster}" tem uma resolução no terreno pouco plausível: {resolution:.3g} m por pixel, de modo que um recorte de {extent:g} m tem {width} × {height} pixels.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/patch_size.py" />
      <source>Check the CRS of the raster and its unit. Crowns need at least {least} pixels per patch and pixels of at most {most:g} m. If the resolution is right, give the size explicitly.</source>
      <translation>Verifique o SRC do raster e a sua unidade. As copas exigem pelo menos {least} pixels por recorte e pixels de no máximo {most:g} m. Se a resolução estiver correta, indique o tamanho explicitamente.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>Put the model into a folder that all machines of the cluster share, and choose this file.</source>
      <translation>Colocar o modelo em uma pasta compartilhada por todas as máquinas do cluster e escolher esse arquivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>Model '{path}' does not exist on its machine.</source>
      <translation>O modelo “{path}” não existe na sua máquina.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>Model file '{path}' differs from that of the run.</source>
      <translation>O arquivo de modelo “{path}” difere daquele da execução.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>Raster '{raster}' differs from that of the run.</source>
      <translation>O raster “{raster}” difere daquele da execução.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>Put the raster into a folder that all machines of the cluster share.</source>
      <translation>Colocar o raster em uma pasta compartilhada por todas as máquinas do cluster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>It has version {found} of '{package}', but the run needs version {wanted}.</source>
      <translation>Ele tem a versão {found} de “{package}”, mas a execução precisa da versão {wanted}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/blocks.py" />
      <source>Install the same version on all machines of the cluster, and restart the workers.</source>
      <translation>Instalar a mesma versão em todas as máquinas do cluster e reiniciar os workers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Give at most this number. A prediction without worker processes uses all cores, too.</source>
      <translation>Indicar no máximo este número. Uma predição sem processos de trabalho também usa todos os núcleos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Worker processes and clusters need packages that are not installed: {packages}.</source>
      <translation>Os processos de trabalho e os clusters precisam de pacotes que não estão instalados: {packages}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Run 'Set up engine' in QGIS, or install them with: pip install 'deepforest-qgis[dask]'.</source>
      <translation>Execute “Configurar motor” no QGIS ou instale-os com: pip install 'deepforest-qgis[dask]'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>{workers:,} worker processes were requested, but this machine has {count} processor core.</source>
      <translation>Foram solicitados {workers:,} processos de trabalho, mas esta máquina tem {count} núcleo de processador.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>{workers:,} worker processes were requested, but this machine has {count:,} processor cores.</source>
      <translation>Foram solicitados {workers:,} processos de trabalho, mas esta máquina tem {count:,} núcleos de processador.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>The scheduler '{address}' has the unknown scheme '{scheme}'.</source>
      <translation>O escalonador '{address}' tem o esquema desconhecido '{scheme}'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Give an address such as tcp://10.0.0.1:8786. Known schemes: {schemes}.</source>
      <translation>Indique um endereço como tcp://10.0.0.1:8786. Esquemas conhecidos: {schemes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>The worker processes cannot be started: {error}.</source>
      <translation>Não é possível iniciar os processos de trabalho: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Use fewer worker processes, or none.</source>
      <translation>Usar menos processos de trabalho, ou nenhum.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>{count} worker on {hosts}.</source>
      <translation>{count} worker em {hosts}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>{count:,} workers on {hosts}.</source>
      <translation>{count:,} workers em {hosts}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Dashboard of the cluster: {dashboard}</source>
      <translation>Painel do cluster: {dashboard}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Worker '{worker}' cannot load the engine: {error}.</source>
      <translation>O worker “{worker}” não consegue carregar o motor: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Install the same version of deepforest-qgis[dask] on all machines of the cluster, and restart the workers.</source>
      <translation>Instalar a mesma versão de deepforest-qgis[dask] em todas as máquinas do cluster e reiniciar os workers.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>The scheduler '{address}' cannot be reached within {seconds} seconds: {error}.</source>
      <translation>Não é possível acessar o agendador “{address}” em {seconds} segundos: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Check the address that the scheduler prints when it starts, and that no firewall blocks its port.</source>
      <translation>Verificar o endereço que o agendador mostra ao iniciar, e se nenhum firewall bloqueia a sua porta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>Worker '{worker}' has version {found} of '{package}', but this machine has version {wanted}.</source>
      <translation>O worker “{worker}” tem a versão {found} de “{package}”, mas esta máquina tem a versão {wanted}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>{count} machine</source>
      <translation>{count} máquina</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster.py" />
      <source>{count:,} machines</source>
      <translation>{count:,} máquinas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>The workers cannot compute a block of windows: {error}.</source>
      <translation>Os workers não conseguem calcular um bloco de janelas: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>See the logs of the workers. Finished windows are kept.</source>
      <translation>Consultar os logs dos workers. As janelas concluídas são mantidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>The connection to the scheduler of the cluster was lost.</source>
      <translation>A conexão com o agendador do cluster foi perdida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Start the cluster again, and run the same job: finished windows are kept.</source>
      <translation>Iniciar o cluster novamente e executar a mesma tarefa: as janelas concluídas são mantidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>The cluster has had no workers for {seconds} seconds.</source>
      <translation>O cluster está sem workers há {seconds} segundos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Start workers, and run the same job: finished windows are kept.</source>
      <translation>Iniciar workers e executar a mesma tarefa: as janelas concluídas são mantidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Worker '{worker}' does not fit this run. {error}</source>
      <translation>O worker “{worker}” não é adequado para esta execução. {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Preparing workers</source>
      <translation>Preparando workers</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Worker '{first}' computes with {one}, but worker '{second}' with {other}.</source>
      <translation>O worker “{first}” calcula com {one}, mas o worker “{second}” com {other}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Choose a device and a numerical precision that all workers have.</source>
      <translation>Escolher um dispositivo e uma precisão numérica que todos os workers tenham.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Several worker processes ended, one after the other, while they computed the same block of windows.</source>
      <translation>Vários processos de trabalho terminaram, um após o outro, enquanto calculavam o mesmo bloco de janelas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>Their memory may be too small: see their logs. Use a smaller batch size, and run the job again: finished windows are kept.</source>
      <translation>A memória deles pode ser insuficiente: consultar os seus logs. Usar um tamanho do lote menor e executar a tarefa novamente: as janelas concluídas são mantidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/cluster_detector.py" />
      <source>It computes with {computation}.</source>
      <translation>Ele calcula com {computation}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Raster '{raster}' has no CRS, so the size of the cells of the crown density is unknown.</source>
      <translation>O raster “{raster}” não tem SRC, por isso o tamanho das células da densidade de copas é desconhecido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Assign a CRS to the raster, or leave the crown density empty.</source>
      <translation>Atribuir um SRC ao raster ou deixar a densidade de copas vazia.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>A crown density with cells of {cell:g} m has too many cells here: {columns:,} × {rows:,}.</source>
      <translation>Uma densidade de copas com células de {cell:g} m tem células demais aqui: {columns:,} × {rows:,}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/density.py" />
      <source>Choose cells of at least {least:g} m, or a smaller region of interest.</source>
      <translation>Escolher células de pelo menos {least:g} m ou uma área de interesse menor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/detection.py" />
      <source>int8 calibration failed: raster '{raster}' has no valid pixels in the region of interest.</source>
      <translation>A calibração int8 falhou: o raster “{raster}” não tem pixels válidos na área de interesse.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/detection.py" />
      <source>Choose 'auto' as the numerical precision.</source>
      <translation>Escolher 'auto' como precisão numérica.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Detecting crowns</source>
      <translation>Detectando copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>{count} window reached the limit of {limit:,} crowns, so crowns may be missing. Choose a smaller patch size.</source>
      <translation>{count} janela atingiu o limite de {limit:,} copas, por isso podem faltar copas. Escolher um tamanho do recorte menor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>{count:,} windows reached the limit of {limit:,} crowns, so crowns may be missing. Choose a smaller patch size.</source>
      <translation>{count:,} janelas atingiram o limite de {limit:,} copas, por isso podem faltar copas. Escolher um tamanho do recorte menor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Resuming an earlier run. Finished windows: {done:,} of {count:,}.</source>
      <translation>Retomando uma execução anterior. Janelas concluídas: {done:,} de {count:,}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>The device waited {share:.0%} of the time for windows to be read.</source>
      <translation>O dispositivo aguardou {share:.0%} do tempo pela leitura de janelas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Raster '{raster}' cannot be read anywhere in the region of interest.</source>
      <translation>O raster “{raster}” não pode ser lido em nenhuma parte da área de interesse.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>{count} window</source>
      <translation>{count} janela</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>{count:,} windows</source>
      <translation>{count:,} janelas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Raster '{raster}' was modified or replaced during the run. No crowns were written, because they could be from different versions of the image.</source>
      <translation>O raster “{raster}” foi alterado ou substituído durante a execução. Nenhuma copa foi gravada, porque elas poderiam provir de versões diferentes da imagem.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Run the job again when the raster is complete.</source>
      <translation>Executar a tarefa de novo quando o raster estiver completo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Cancelled. Finished windows kept: {done:,} of {count:,}.</source>
      <translation>Cancelado. Janelas concluídas mantidas: {done:,} de {count:,}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/inference.py" />
      <source>Start it again with the same settings to continue.</source>
      <translation>Iniciar novamente com as mesmas configurações para continuar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>raster</source>
      <translation>raster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>model</source>
      <translation>modelo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>areas or extent</source>
      <translation>áreas ou extensão</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>patch size or overlap</source>
      <translation>tamanho do recorte ou sobreposição</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>score threshold</source>
      <translation>limiar de pontuação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>device or numerical precision</source>
      <translation>dispositivo ou precisão numérica</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>plugin version</source>
      <translation>versão do complemento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>Free space on this disk and run the job again: finished windows are kept. Set XDG_CACHE_HOME (LOCALAPPDATA on Windows) to use another folder.</source>
      <translation>Liberar espaço neste disco e executar a tarefa de novo: as janelas concluídas são mantidas. Definir XDG_CACHE_HOME (LOCALAPPDATA no Windows) para usar outra pasta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>Check that the folder can be written, or set XDG_CACHE_HOME (LOCALAPPDATA on Windows) to use another folder.</source>
      <translation>Verifique se é possível gravar na pasta, ou defina XDG_CACHE_HOME (LOCALAPPDATA no Windows) para usar outra pasta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The journal of finished windows cannot be created in '{folder}': {error}.</source>
      <translation>Não é possível criar o diário de retomada das janelas concluídas em “{folder}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The journal of finished windows cannot be read in '{folder}': {error}.</source>
      <translation>Não é possível ler o diário de retomada das janelas concluídas em “{folder}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The journal of finished windows cannot be written in '{folder}': {error}.</source>
      <translation>Não é possível gravar o diário de retomada das janelas concluídas em “{folder}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The same job, with the same raster, model and parameters, is already running.</source>
      <translation>A mesma tarefa, com o mesmo raster, modelo e parâmetros, já está em execução.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>Wait until it has finished, or cancel it and run this one, which resumes from there.</source>
      <translation>Esperar até que ela termine, ou cancelá-la e executar esta, que é retomada a partir dali.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>An earlier run ({count} finished window) cannot be resumed, since these have changed: {changes}. This run starts from the beginning.</source>
      <translation>Uma execução anterior ({count} janela concluída) não pode ser retomada, porque houve mudança em: {changes}. Esta execução começa do início.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>An earlier run ({count:,} finished windows) cannot be resumed, since these have changed: {changes}. This run starts from the beginning.</source>
      <translation>Uma execução anterior ({count:,} janelas concluídas) não pode ser retomada, porque houve mudança em: {changes}. Esta execução começa do início.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/journal.py" />
      <source>The journal of the earlier run is damaged. This run starts from the beginning.</source>
      <translation>O diário de retomada da execução anterior está danificado. Esta execução começa do início.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>{count} crown is smaller than {least:g} m and was left out.</source>
      <translation>{count} copa é menor que {least:g} m e foi excluída.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>{count:,} crowns are smaller than {least:g} m and were left out.</source>
      <translation>{count:,} copas são menores que {least:g} m e foram excluídas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>{count} crown is larger than {most:g} m and was left out.</source>
      <translation>{count} copa é maior que {most:g} m e foi excluída.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>{count:,} crowns are larger than {most:g} m and were left out.</source>
      <translation>{count:,} copas são maiores que {most:g} m e foram excluídas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>The ground resolution of raster '{raster}' is unknown, so crowns cannot be limited by their diameter.</source>
      <translation>A resolução no terreno do raster “{raster}” é desconhecida, por isso não é possível limitar as copas pelo seu diâmetro.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>Assign a CRS to the raster, or remove the limits.</source>
      <translation>Atribuir um SRC ao raster ou remover os limites.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>Crowns left out: smaller than the minimum diameter</source>
      <translation>Copas excluídas: menores que o diâmetro mínimo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>Crowns left out: larger than the maximum diameter</source>
      <translation>Copas excluídas: maiores que o diâmetro máximo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>Crowns left out: lower than the minimum height</source>
      <translation>Copas excluídas: mais baixas que a altura mínima</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/limits.py" />
      <source>Crowns without a height</source>
      <translation>Copas sem altura</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>The rasters in '{folder}' are modified again and again. No crowns were written.</source>
      <translation>Os rasters em “{folder}” são modificados repetidamente. Nenhuma copa foi gravada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Run the job again when the rasters are complete: finished windows are kept.</source>
      <translation>Executar a tarefa novamente quando os rasters estiverem completos: as janelas concluídas são mantidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count} of {total:,} rasters is resampled to the pixels of the others.</source>
      <translation>{count} de {total:,} rasters é reamostrado para os pixels dos outros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count:,} of {total:,} rasters are resampled to the pixels of the others.</source>
      <translation>{count:,} de {total:,} rasters são reamostrados para os pixels dos outros.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count} raster has another CRS than the others and is reprojected to {crs}: {rasters}.</source>
      <translation>{count} raster tem um SRC diferente do dos outros e é reprojetado para {crs}: {rasters}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count:,} rasters have another CRS than the others and are reprojected to {crs}: {rasters}.</source>
      <translation>{count:,} rasters têm um SRC diferente do dos outros e são reprojetados para {crs}: {rasters}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count} raster lies more than {distance:,} km from the centre of all rasters: {rasters}. Check its coordinate reference system (CRS).</source>
      <translation>{count} raster está a mais de {distance:,} km do centro de todos os rasters: {rasters}. Verifique o seu sistema de referência de coordenadas (SRC).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count:,} rasters lie more than {distance:,} km from the centre of all rasters: {rasters}. Check their coordinate reference system (CRS).</source>
      <translation>{count:,} rasters estão a mais de {distance:,} km do centro de todos os rasters: {rasters}. Verifique o seu sistema de referência de coordenadas (SRC).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count} of {total:,} rasters was not processed, or only in part:</source>
      <translation>{count} de {total:,} rasters não foi processado, ou só em parte:</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{count:,} of {total:,} rasters were not processed, or only in part:</source>
      <translation>{count:,} de {total:,} rasters não foram processados, ou só em parte:</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{reason} It is not processed.</source>
      <translation>{reason} O raster não é processado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Raster '{raster}' is not processed. {reason}</source>
      <translation>O raster “{raster}” não é processado. {reason}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Check that the files are complete and open in QGIS.</source>
      <translation>Verificar se os arquivos estão completos e abrem no QGIS.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>It has no coordinate reference system (CRS).</source>
      <translation>Ele não tem sistema de referência de coordenadas (SRC).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>The raster is resampled.</source>
      <translation>O raster é reamostrado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>All {count:,} rasters are resampled to common pixels.</source>
      <translation>Todos os {count:,} rasters são reamostrados para pixels comuns.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>The same applies to {count} other raster.</source>
      <translation>O mesmo se aplica a {count} outro raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>The same applies to {count:,} other rasters.</source>
      <translation>O mesmo se aplica a {count:,} outros rasters.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>{share:.1%} of its area cannot be read: {places}. The file is damaged or incomplete.</source>
      <translation>{share:.1%} da sua área não pode ser lida: {places}. O arquivo está danificado ou incompleto.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Raster '{raster}': {reason}</source>
      <translation>Raster “{raster}”: {reason}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Checking rasters</source>
      <translation>Verificando rasters</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>The raster cannot be processed. {reason}</source>
      <translation>O raster não pode ser processado. {reason}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>None of the {count:,} rasters can be processed. The first one: {reason}</source>
      <translation>Nenhum dos {count:,} rasters pode ser processado. O primeiro: {reason}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>CRS '{crs}' is unknown.</source>
      <translation>O SRC “{crs}” é desconhecido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Give an EPSG code such as EPSG:32632, or a definition as WKT.</source>
      <translation>Indicar um código EPSG, por exemplo EPSG:32632, ou uma definição em WKT.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>and {count:,} more</source>
      <translation>e mais {count:,}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>A folder for virtual rasters cannot be created in '{folder}': {error}.</source>
      <translation>Não é possível criar uma pasta para rasters virtuais em '{folder}': {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/many_rasters.py" />
      <source>Rasters were modified or removed during the run. Their windows are computed again.</source>
      <translation>Rasters foram modificados ou removidos durante a execução. As suas janelas são calculadas novamente.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/mosaic_planning.py" />
      <source>Mosaic of {count} raster</source>
      <translation>Mosaico de {count} raster</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/mosaic_planning.py" />
      <source>Mosaic of {count:,} rasters</source>
      <translation>Mosaico de {count:,} rasters</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/mosaic_planning.py" />
      <source>The areas or the extent do not touch any of the rasters.</source>
      <translation>As áreas ou a extensão não tocam nenhum dos rasters.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/mosaic_planning.py" />
      <source>Check their coordinates and their CRS.</source>
      <translation>Verifique as suas coordenadas e o seu SRC.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{count} of {total:,} crowns is an ellipse because no outline was found in the image.</source>
      <translation>{count} de {total:,} copas é uma elipse porque nenhum contorno foi encontrado na imagem.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{count:,} of {total:,} crowns are ellipses because no outline was found in the image.</source>
      <translation>{count:,} de {total:,} copas são elipses porque nenhum contorno foi encontrado na imagem.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{count} crown was omitted because other crowns cover it completely. To keep it, disable 'Remove overlaps between crowns'.</source>
      <translation>{count} copa foi descartada porque outras copas a cobrem por completo. Para mantê-la, desativar “Remover sobreposições entre copas”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{count:,} crowns were omitted because other crowns cover them completely. To keep them, disable 'Remove overlaps between crowns'.</source>
      <translation>{count:,} copas foram descartadas porque outras copas as cobrem por completo. Para mantê-las, desativar “Remover sobreposições entre copas”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{share:.1%} of the area, {hectares:,.2f} ha</source>
      <translation>{share:.1%} da área, {hectares:,.2f} ha</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{share:.1%} of the area</source>
      <translation>{share:.1%} da área</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Cancelled. The crowns of {done} of {count} window were written ({area}). Start it again with the same settings to continue.</source>
      <translation>Cancelado. As copas de {done} de {count} janela foram gravadas ({area}). Iniciar novamente com as mesmas configurações para continuar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Cancelled. The crowns of {done:,} of {count:,} windows were written ({area}). Start it again with the same settings to continue.</source>
      <translation>Cancelado. As copas de {done:,} de {count:,} janelas foram gravadas ({area}). Iniciar novamente com as mesmas configurações para continuar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{count} crown detected in {duration}.</source>
      <translation>{count} copa detectada em {duration}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>{count:,} crowns detected in {duration}.</source>
      <translation>{count:,} copas detectadas em {duration}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Windows without data or with a single colour, skipped: {empty:,} of {count:,}.</source>
      <translation>Janelas sem dados ou de uma só cor, omitidas: {empty:,} de {count:,}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Raster '{raster}' contains no image in the processed area at this resolution: no valid pixels, or a single colour. Check in QGIS that imagery is visible when you zoom in, and check the no data value.</source>
      <translation>O raster “{raster}” não contém nenhuma imagem na área processada nesta resolução: não há pixels válidos ou há uma só cor. Verificar no QGIS se as imagens são visíveis ao aproximar o zoom e verificar o valor nodata.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>No crown reached the score threshold of {threshold:.3g}. Lower it, check the ground resolution and the order of the bands, or fine-tune the model on this imagery.</source>
      <translation>Nenhuma copa atingiu o limiar de pontuação de {threshold:.3g}. Reduzi-lo, verificar a resolução no terreno e a ordem das bandas, ou ajustar o modelo com estas imagens.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>The crowns were written, but the crown density was not. {error}</source>
      <translation>As copas foram gravadas, mas a densidade de copas não. {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>The crowns were written, but the report was not. {error}</source>
      <translation>As copas foram gravadas, mas o relatório não. {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Windows without data or with a single colour</source>
      <translation>Janelas sem dados ou de uma só cor</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Unreadable (fraction of the area)</source>
      <translation>Ilegível (fração da área)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Tracing crown outlines</source>
      <translation>Traçando contornos das copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/outputs.py" />
      <source>Windows not processed</source>
      <translation>Janelas não processadas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/pipeline.py" />
      <source>The device ran out of memory. Continuing with batches of {count} window.</source>
      <translation>O dispositivo ficou sem memória. Continuando com lotes de {count} janela.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/pipeline.py" />
      <source>The device ran out of memory. Continuing with batches of {count} windows.</source>
      <translation>O dispositivo ficou sem memória. Continuando com lotes de {count} janelas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/pipeline.py" />
      <source>The device does not have enough memory for a single window.</source>
      <translation>O dispositivo não tem memória suficiente para uma única janela.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/pipeline.py" />
      <source>Close other programs, choose a smaller patch size, or use the CPU.</source>
      <translation>Fechar outros programas, escolher um tamanho do recorte menor ou usar a CPU.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>Raster '{raster}': {width} × {height} pixels, {resolution}, bands {bands}, {values}.</source>
      <translation>Raster “{raster}”: {width} × {height} pixels, {resolution}, bandas {bands}, {values}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{raster}: {width} × {height} pixels, {resolution}, bands {bands}, {values}.</source>
      <translation>{raster}: {width} × {height} pixels, {resolution}, bandas {bands}, {values}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{windows}; model {model}, classes {classes}, score threshold {threshold:.3g}; {precision}.</source>
      <translation>{windows}; modelo {model}, classes {classes}, limiar de pontuação {threshold:.3g}; {precision}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{pixel:.1f} cm per pixel (training of the model: {trained:.1f} cm)</source>
      <translation>{pixel:.1f} cm por pixel (treinamento do modelo: {trained:.1f} cm)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{pixel:.1f} cm per pixel</source>
      <translation>{pixel:.1f} cm por pixel</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{count} window of {width} × {height} pixels ({patches:.3g} × {patches:.3g} patches)</source>
      <translation>{count} janela de {width} × {height} pixels ({patches:.3g} × {patches:.3g} recortes)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{count} window of {width} × {height} pixels</source>
      <translation>{count} janela de {width} × {height} pixels</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{count:,} windows of {width} × {height} pixels ({patches:.3g} × {patches:.3g} patches each)</source>
      <translation>{count:,} janelas de {width} × {height} pixels ({patches:.3g} × {patches:.3g} recortes cada)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>{count:,} windows of {width} × {height} pixels</source>
      <translation>{count:,} janelas de {width} × {height} pixels</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>Region of interest: {share:.1%} of the raster.</source>
      <translation>Área de interesse: {share:.1%} do raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>NMS threshold of the model: {nms:.2f}.</source>
      <translation>Limiar de NMS do modelo: {nms:.2f}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>ground resolution unknown</source>
      <translation>resolução no terreno desconhecida</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>The raster has {pixel:.0f} cm per pixel, much coarser than the {trained:.0f} cm of the model's training. Small crowns will be missed.</source>
      <translation>O raster tem {pixel:.0f} cm por pixel, muito mais grosseiro que os {trained:.0f} cm do treinamento do modelo. Copas pequenas não serão encontradas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>A patch covers {ground:.3g} m on the ground, but the model was trained with {trained:.3g} m: trees appear {factor:.1f} times smaller than in the training. {advice}</source>
      <translation>Um recorte cobre {ground:.3g} m no terreno, mas o modelo foi treinado com {trained:.3g} m: as árvores aparecem {factor:.1f} vezes menores do que no treinamento. {advice}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>A patch covers {ground:.3g} m on the ground, but the model was trained with {trained:.3g} m: trees appear {factor:.1f} times larger than in the training. {advice}</source>
      <translation>Um recorte cobre {ground:.3g} m no terreno, mas o modelo foi treinado com {trained:.3g} m: as árvores aparecem {factor:.1f} vezes maiores do que no treinamento. {advice}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>values unchanged</source>
      <translation>valores inalterados</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>values mapped to 8 bits</source>
      <translation>valores convertidos para 8 bits</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>Leave the patch size empty.</source>
      <translation>Deixe vazio o tamanho do recorte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/planning.py" />
      <source>Use a raster with a finer ground resolution.</source>
      <translation>Use um raster com uma resolução no terreno mais fina.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/report_stands.py" />
      <source>The report has no figures of the stands. {error}</source>
      <translation>O relatório não tem valores dos povoamentos. {error}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>The file is damaged or incomplete. Copy it again, or repair it with gdal_translate.</source>
      <translation>O arquivo está danificado ou incompleto. Copiá-lo de novo ou repará-lo com gdal_translate.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}': {count} unreadable block was skipped, {share:.2%} of the area: {places}. {advice}</source>
      <translation>Raster “{raster}”: {count} bloco ilegível foi omitido, {share:.2%} da área: {places}. {advice}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}': {count:,} unreadable blocks were skipped, {share:.2%} of the area: {places}. {advice}</source>
      <translation>Raster “{raster}”: {count:,} blocos ilegíveis foram omitidos, {share:.2%} da área: {places}. {advice}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>columns {left}–{right} and rows {top}–{bottom} ({place})</source>
      <translation>colunas {left}–{right} e linhas {top}–{bottom} ({place})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>near {x:.6f}, {y:.6f}</source>
      <translation>perto de {x:.6f}, {y:.6f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>near {x:.1f}, {y:.1f}</source>
      <translation>perto de {x:.1f}, {y:.1f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>{raster}: {share:.2%} of the area was skipped, because rasters are damaged there: {places}.</source>
      <translation>{raster}: {share:.2%} da área foi omitida, porque os rasters estão danificados ali: {places}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>Raster '{raster}' was modified while it was read. Samples of its content are unchanged. If the image was edited, run the job again.</source>
      <translation>O raster “{raster}” foi modificado enquanto era lido. Amostras do seu conteúdo estão inalteradas. Se a imagem foi editada, executar a tarefa de novo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>and {count} more place</source>
      <translation>e mais {count} lugar</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/predict/source_monitor.py" />
      <source>and {count:,} more places</source>
      <translation>e mais {count:,} lugares</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/roi.py" />
      <source>The extent cannot be reprojected to the CRS of the raster.</source>
      <translation>A extensão não pode ser reprojetada para o SRC do raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/roi.py" />
      <source>Check its coordinates and their CRS.</source>
      <translation>Verifique as suas coordenadas e o SRC delas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/roi.py" />
      <source>The extent does not touch raster '{raster}' inside the areas.</source>
      <translation>A extensão não toca o raster “{raster}” dentro das áreas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/roi.py" />
      <source>The extent does not touch raster '{raster}'.</source>
      <translation>A extensão não toca o raster “{raster}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/roi.py" />
      <source>The extent cannot be reprojected to the CRS of the raster: {error}.</source>
      <translation>A extensão não pode ser reprojetada para o SRC do raster: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Writing patches</source>
      <translation>Gravando recortes</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{patches} with {crowns}.</source>
      <translation>{patches} com {crowns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{patches} with {crowns} written to '{folder}'.</source>
      <translation>{patches} com {crowns} gravados em “{folder}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patches of {width} × {height} pixels ({metres:.1f} m), overlap {overlap:.0%}; {crowns}.</source>
      <translation>Recortes de {width} × {height} pixels ({metres:.1f} m), sobreposição {overlap:.0%}; {crowns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patches of {width} × {height} pixels, overlap {overlap:.0%}; {crowns}.</source>
      <translation>Recortes de {width} × {height} pixels, sobreposição {overlap:.0%}; {crowns}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count} crown is not in any patch because no patch with data contains more than half of it. Use larger patches or a larger overlap.</source>
      <translation>{count} copa não está em nenhum recorte porque nenhum recorte com dados contém mais da metade dela. Usar recortes maiores ou uma sobreposição maior.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count:,} crowns are not in any patch because no patch with data contains more than half of them. Use larger patches or a larger overlap.</source>
      <translation>{count:,} copas não estão em nenhum recorte porque nenhum recorte com dados contém mais da metade delas. Usar recortes maiores ou uma sobreposição maior.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count} patch without valid pixels skipped.</source>
      <translation>{count} recorte sem pixels válidos omitido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count:,} patches without valid pixels skipped.</source>
      <translation>{count:,} recortes sem pixels válidos omitidos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count} crown clipped at a patch border; more than half of it is visible.</source>
      <translation>{count} copa cortada na borda de um recorte; mais da metade dela é visível.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count:,} crowns clipped at patch borders; more than half of each is visible.</source>
      <translation>{count:,} copas cortadas nas bordas dos recortes; mais da metade de cada uma é visível.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>All crowns of validation layer '{layer}' were labelled '{label}'.</source>
      <translation>Todas as copas da camada de validação “{layer}” receberam o rótulo “{label}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>No patch of raster '{raster}' contains a crown.</source>
      <translation>Nenhum recorte do raster “{raster}” contém uma copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>The crowns may be in areas without data, or larger than a patch.</source>
      <translation>As copas podem estar em áreas sem dados ou ser maiores que um recorte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{crowns}, {validation:,} of them for validation</source>
      <translation>{crowns}, das quais {validation} para a validação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Patches without crowns are written from the whole raster because no areas are given. Trees without annotations will be trained as background.</source>
      <translation>Os recortes sem copas são gravados a partir do raster inteiro porque não foram indicadas áreas. As árvores sem anotações serão treinadas como fundo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count} patch with crowns of layer '{layer}' reserved for validation.</source>
      <translation>{count} recorte com copas da camada “{layer}” reservado para a validação.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count:,} patches with crowns of layer '{layer}' reserved for validation.</source>
      <translation>{count:,} recortes com copas da camada “{layer}” reservados para a validação.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count} training crown is in a patch with crowns of validation layer '{layer}'. It is used for validation only.</source>
      <translation>{count} copa de treinamento está em um recorte com copas da camada de validação “{layer}”. Ela é usada somente para a validação.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>{count:,} training crowns are in patches with crowns of validation layer '{layer}'. They are used for validation only.</source>
      <translation>{count:,} copas de treinamento estão em recortes com copas da camada de validação “{layer}”. Elas são usadas somente para a validação.</translation>
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
      <source>Validation layer '{layer}' needs a class field, because the training crowns have several classes: {classes}.</source>
      <translation>A camada de validação “{layer}” precisa de um campo da classe, porque as copas de treinamento têm várias classes: {classes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Give it the same field as the training layer.</source>
      <translation>Atribuir a ela o mesmo campo da camada de treinamento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>No patch contains more than half of a crown of validation layer '{layer}'.</source>
      <translation>Nenhum recorte contém mais da metade de uma copa da camada de validação “{layer}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/split.py" />
      <source>Use larger patches or a larger overlap.</source>
      <translation>Usar recortes maiores ou uma sobreposição maior.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>Give the file or address of a STAC item, of an item collection or of the result of a search.</source>
      <translation>Indicar o arquivo ou o endereço de um item STAC, de uma coleção de itens ou do resultado de uma busca.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' cannot be read: its server cannot be reached.</source>
      <translation>Não é possível ler '{source}': o seu servidor não está acessível.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' cannot be read: the server returned the HTTP status {status}.</source>
      <translation>Não é possível ler '{source}': o servidor devolveu o estado HTTP {status}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>The package pystac-client, which reads STAC items, is not installed.</source>
      <translation>O pacote pystac-client, que lê itens STAC, não está instalado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>Install it with: pip install 'deepforest-qgis[stac]'.</source>
      <translation>Instalá-lo com: pip install 'deepforest-qgis[stac]'.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' has no items.</source>
      <translation>“{source}” não tem itens.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' is not JSON.</source>
      <translation>'{source}' não é JSON.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' cannot be read as STAC: {error}.</source>
      <translation>Não é possível ler “{source}” como STAC: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>STAC item '{item}' has several images: {assets}.</source>
      <translation>O item STAC “{item}” tem várias imagens: {assets}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>STAC item '{item}' has no asset '{asset}'.</source>
      <translation>O item STAC “{item}” não tem o recurso (asset) “{asset}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>STAC item '{item}' has no asset that is an image.</source>
      <translation>O item STAC “{item}” não tem nenhum recurso (asset) que seja uma imagem.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>Give the name of the asset. Assets of the item: {assets}.</source>
      <translation>Indicar o nome do recurso (asset). Recursos do item: {assets}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' has more than {count:,} items.</source>
      <translation>“{source}” tem mais de {count:,} itens.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>Limit the search.</source>
      <translation>Limitar a busca.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' has no type.</source>
      <translation>'{source}' não tem tipo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/stac.py" />
      <source>'{source}' has the type '{kind}'.</source>
      <translation>“{source}” é do tipo “{kind}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Evaluating areas</source>
      <translation>Avaliando áreas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{count} area of {width} × {height} pixels suggested, with about {crowns:,.0f} crowns. Mean number of uncertain crowns per area: {mean:.1f} (suggested), {overall:.1f} (all).</source>
      <translation>{count} área de {width} × {height} pixels sugerida, com cerca de {crowns:,.0f} copas. Número médio de copas incertas por área: {mean:.1f} (sugerida), {overall:.1f} (todas).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{count:,} areas of {width} × {height} pixels suggested, with about {crowns:,.0f} crowns. Mean number of uncertain crowns per area: {mean:.1f} (suggested), {overall:.1f} (all).</source>
      <translation>{count:,} áreas de {width} × {height} pixels sugeridas, com cerca de {crowns:,.0f} copas. Número médio de copas incertas por área: {mean:.1f} (sugeridas), {overall:.1f} (todas).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Only {count} area is suggested, because no further area is free of overlaps.</source>
      <translation>Somente {count} área é sugerida, porque nenhuma outra área está livre de sobreposições.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Only {count:,} areas are suggested, because no further areas are free of overlaps.</source>
      <translation>Somente {count:,} áreas são sugeridas, porque nenhuma outra área está livre de sobreposições.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>The ground resolution of raster '{raster}' is unknown, so the size of an area of {metres:g} m in pixels is unknown.</source>
      <translation>A resolução no terreno do raster “{raster}” é desconhecida, por isso o tamanho em pixels de uma área de {metres:g} m é desconhecido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Assign a CRS to the raster, or leave the size empty for areas of {width} pixels.</source>
      <translation>Atribuir um SRC ao raster ou deixar o tamanho vazio para áreas de {width} pixels.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Areas of {width} × {height} pixels of raster '{raster}' are too small.</source>
      <translation>Áreas de {width} × {height} pixels do raster “{raster}” são pequenas demais.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Choose areas of at least {least} pixels.</source>
      <translation>Escolher áreas de pelo menos {least} pixels.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>No area of raster '{raster}' is left to annotate.</source>
      <translation>Não resta nenhuma área do raster “{raster}” a anotar.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>No area of raster '{raster}' is left to annotate in the extent.</source>
      <translation>Não resta nenhuma área do raster “{raster}” a anotar na extensão.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Choose smaller areas, or a larger extent.</source>
      <translation>Escolher áreas menores ou uma extensão maior.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{candidates:,} areas, of which {most:,}, randomly selected, are evaluated.</source>
      <translation>{candidates:,} áreas, das quais {most:,}, selecionadas ao acaso, são avaliadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{count} area has no data or a single colour and was skipped.</source>
      <translation>{count} área não tem dados ou tem uma só cor e foi omitida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>{count:,} areas have no data or a single colour and were skipped.</source>
      <translation>{count:,} áreas não têm dados ou têm uma só cor e foram omitidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>No area of raster '{raster}' that is left to annotate contains image data.</source>
      <translation>Nenhuma área do raster “{raster}” que resta anotar contém dados de imagem.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/suggest.py" />
      <source>Choose another extent, or smaller areas.</source>
      <translation>Escolher outra extensão ou áreas menores.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>It is not a regular file.</source>
      <translation>Não é um arquivo comum.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>No rasters were found in {places}.</source>
      <translation>Nenhum raster foi encontrado em {places}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Check the folder, the names of its files ({pattern}), and the tile index.</source>
      <translation>Verificar a pasta, os nomes dos seus arquivos ({pattern}) e o índice de blocos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Folder '{folder}' cannot be read: {error}.</source>
      <translation>Não é possível ler a pasta '{folder}': {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Folder '{folder}' does not exist.</source>
      <translation>A pasta “{folder}” não existe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Its fields are: {fields}. Create a tile index with gdaltindex.</source>
      <translation>Os seus campos são: {fields}. Criar um índice de blocos com gdaltindex.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Change its permissions, or choose another folder.</source>
      <translation>Altere as permissões, ou escolha outra pasta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Tile index '{layer}' cannot be read: {error}.</source>
      <translation>Não é possível ler o índice de blocos “{layer}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/tile_list.py" />
      <source>Check that the file exists and opens in QGIS.</source>
      <translation>Verificar se o arquivo existe e abre no QGIS.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/checkpoints.py" />
      <source>The checkpoint '{path}' of an earlier run is damaged, for example by a power failure. Training starts from the beginning.</source>
      <translation>O checkpoint “{path}” de uma execução anterior está danificado, por exemplo por uma queda de energia. O treinamento começa do início.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Start model on the validation patches: precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f} (validation loss {val_loss:.2f})</source>
      <translation>Modelo de partida nos recortes de validação: precisão {precision:.2f}, revocação {recall:.2f}, F1 {f1:.2f} (perda de validação {val_loss:.2f})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Training</source>
      <translation>Treinamento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Epoch {epoch} of {epochs}: training loss {train_loss:.2f}</source>
      <translation>Época {epoch} de {epochs}: perda de treinamento {train_loss:.2f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>TensorBoard logs are not written because tensorboardX is not installed.</source>
      <translation>Os registros do TensorBoard não são gravados porque o tensorboardX não está instalado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Resumed an earlier run: {done} of {epochs} epochs are done.</source>
      <translation>Execução anterior retomada: {done} de {epochs} épocas estão concluídas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Epoch {epoch} of {epochs}: precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f} (training loss {train_loss:.2f}, validation loss {val_loss:.2f})</source>
      <translation>Época {epoch} de {epochs}: precisão {precision:.2f}, revocação {recall:.2f}, F1 {f1:.2f} (perda de treinamento {train_loss:.2f}, perda de validação {val_loss:.2f})</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Epoch {epoch} of {epochs}: training loss {train_loss:.2f}, validation loss {val_loss:.2f}</source>
      <translation>Época {epoch} de {epochs}: perda de treinamento {train_loss:.2f}, perda de validação {val_loss:.2f}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>{count} step</source>
      <translation>{count} passo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>{count:,} steps</source>
      <translation>{count:,} passos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>The device ran out of memory. Training continues from epoch {epoch} with batch size {batch_size}.</source>
      <translation>O dispositivo ficou sem memória. O treinamento continua a partir da época {epoch} com tamanho do lote {batch_size}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Cancelled: {done} of {epochs} epochs are done and kept.</source>
      <translation>Cancelado: {done} de {epochs} épocas estão prontas e são mantidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>The logs cannot be written to '{folder}': {error}.</source>
      <translation>Não é possível gravar os logs em “{folder}”: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>The device does not have enough memory for a batch of one patch.</source>
      <translation>O dispositivo não tem memória suficiente para um lote de um recorte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/fit.py" />
      <source>Close other programs, use smaller patches, or choose the CPU as the device.</source>
      <translation>Feche outros programas, use recortes menores ou escolha a CPU como dispositivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>The {count} processes of the training could not connect to each other within {seconds} seconds, or one of them ended: {error}.</source>
      <translation>Os {count} processos do treinamento não conseguiram conectar-se entre si em {seconds} segundos, ou um deles terminou: {error}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>See the messages of the other processes, and check that they reach the first machine (MASTER_ADDR and MASTER_PORT). Start all of them again: finished epochs are kept.</source>
      <translation>Consultar as mensagens dos outros processos e verificar se eles alcançam a primeira máquina (MASTER_ADDR e MASTER_PORT). Iniciar todos novamente: as épocas concluídas são mantidas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>{count} machines are requested, but the training was not started by a launcher on each of them.</source>
      <translation>São solicitadas {count} máquinas, mas o treinamento não foi iniciado por um lançador em cada uma delas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>Start the same command with torchrun or srun on each machine, or set 'num_nodes' to 1.</source>
      <translation>Iniciar o mesmo comando com torchrun ou srun em cada máquina, ou definir 'num_nodes' como 1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>The configuration requests {wanted} devices, but {launcher} started {started} processes on each machine.</source>
      <translation>A configuração solicita {wanted} dispositivos, mas {launcher} iniciou {started} processos em cada máquina.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>Remove 'devices' from the configuration: each process has one device.</source>
      <translation>Remover 'devices' da configuração: cada processo tem um dispositivo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>SLURM has reserved {count} tasks for this job, but the training was not started with srun.</source>
      <translation>O SLURM reservou {count} tarefas para este trabalho, mas o treinamento não foi iniciado com srun.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>Put 'srun' before the command in the job script, or reserve one task (--ntasks=1) with several cores.</source>
      <translation>Colocar 'srun' antes do comando no script do trabalho ou reservar uma tarefa (--ntasks=1) com vários núcleos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>The configuration requests {wanted} machines, but {launcher} started the training on {started}.</source>
      <translation>A configuração solicita {wanted} máquinas, mas {launcher} iniciou o treinamento em {started}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>Remove 'num_nodes' from the configuration: the number of machines is that of the launcher.</source>
      <translation>Remover 'num_nodes' da configuração: o número de máquinas é o do lançador.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>{count} devices are requested, but training from QGIS uses one.</source>
      <translation>Foram solicitados {count} dispositivos, mas o treinamento a partir do QGIS usa um.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/launch.py" />
      <source>Remove 'devices' from the configuration, or train from the command line.</source>
      <translation>Remova 'devices' da configuração ou treine pela linha de comando.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/manifest.py" />
      <source>Split the raster again.</source>
      <translation>Divida de novo o raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Set 1 for crowns that are reserved for validation and 0 for the others, or remove the column.</source>
      <translation>Definir 1 para as copas reservadas para a validação e 0 para as outras ou remover a coluna.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Folder '{folder}' has crowns of classes that the model does not have: {unknown}.</source>
      <translation>A pasta “{folder}” tem copas de classes que o modelo não tem: {unknown}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>The classes of the model are: {labels}. Rename or remove those crowns.</source>
      <translation>As classes do modelo são: {labels}. Renomear ou remover essas copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Column '{column}' of the annotations in folder '{folder}' has the value '{value}'.</source>
      <translation>A coluna '{column}' das anotações na pasta “{folder}” tem o valor “{value}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Column '{column}' of the annotations in folder '{folder}' marks no crown.</source>
      <translation>A coluna '{column}' das anotações na pasta “{folder}” não marca nenhuma copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>No crown is left to train on: the validation patches cover all other patches.</source>
      <translation>Não resta nenhuma copa para o treinamento: os recortes de validação cobrem todos os outros recortes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Keep validation crowns in one part of the raster, or use smaller patches.</source>
      <translation>Mantenha as copas de validação em uma parte do raster ou use recortes menores.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>The patch folder '{folder}' does not exist.</source>
      <translation>A pasta de recortes “{folder}” não existe.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Choose a folder that was written by 'Split raster'.</source>
      <translation>Escolher uma pasta gravada por “Dividir raster”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>The images must be in the folder of the CSV file.</source>
      <translation>As imagens devem estar na pasta do arquivo CSV.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Patch '{patch}' has {width} × {height} pixels, but the raster was split into patches of at most {max_width} × {max_height}.</source>
      <translation>O recorte “{patch}” tem {width} × {height} pixels, mas o raster foi dividido em recortes de no máximo {max_width} × {max_height}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Folder '{folder}' has {count} CSV files and no '{manifest}' that names one of them.</source>
      <translation>A pasta “{folder}” tem {count} arquivos CSV e nenhum '{manifest}' que indique um deles.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/patches.py" />
      <source>Keep one CSV of annotations in the folder, or split the raster again.</source>
      <translation>Mantenha um único CSV de anotações na pasta ou divida de novo o raster.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/point_boxes.py" />
      <source>Points of layer '{layer}' without a crown diameter: {detected:,} got the box of a crown that the start model detects there, {others:,} a square with the median diameter of the nearest of these boxes.</source>
      <translation>Pontos da camada “{layer}” sem diâmetro da copa: {detected:,} receberam a caixa de uma copa que o modelo de partida detecta ali; {others:,}, um quadrado com o diâmetro mediano das mais próximas dessas caixas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/point_boxes.py" />
      <source>Layer '{layer}' contains points without a crown diameter, and the start model detects no crown at any of them.</source>
      <translation>A camada “{layer}” contém pontos sem diâmetro da copa, e o modelo de partida não detecta nenhuma copa neles.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count} box in folder '{folder}' exceeds its patch and is clipped.</source>
      <translation>{count} caixa na pasta “{folder}” ultrapassa o seu recorte e é cortada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count:,} boxes in folder '{folder}' exceed their patches and are clipped.</source>
      <translation>{count:,} caixas na pasta “{folder}” ultrapassam os seus recortes e são cortadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count} box in folder '{folder}' is skipped because at most half of it is inside its patch.</source>
      <translation>{count} caixa na pasta “{folder}” é omitida porque no máximo a metade dela está dentro do seu recorte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count:,} boxes in folder '{folder}' are skipped because at most half of each is inside its patch.</source>
      <translation>{count:,} caixas na pasta “{folder}” são omitidas porque no máximo a metade de cada uma está dentro do seu recorte.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Training set: {training}. Validation set: {validation}.</source>
      <translation>Conjunto de treinamento: {training}. Conjunto de validação: {validation}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count} box is ignored: it is neither crown nor background.</source>
      <translation>{count} caixa é ignorada: ela não é copa nem fundo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count:,} boxes are ignored: they are neither crowns nor background.</source>
      <translation>{count:,} caixas são ignoradas: elas não são copas nem fundo.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count} training patch overlaps validation patches; the overlap is masked.</source>
      <translation>{count} recorte de treinamento se sobrepõe a recortes de validação; a sobreposição é mascarada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count:,} training patches overlap validation patches; the overlap is masked.</source>
      <translation>{count:,} recortes de treinamento se sobrepõem a recortes de validação; a sobreposição é mascarada.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count} other patch of the raster is replayed with {crowns} that the start model detects there, so that the model still detects them after the training.</source>
      <translation>{count} outro recorte do raster é reutilizado (replay) com {crowns} que o modelo de partida detecta nele, para que o modelo continue a detectá-las após o treinamento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{count:,} other patches of the raster are replayed with {crowns} that the start model detects there, so that the model still detects them after the training.</source>
      <translation>{count:,} outros recortes do raster são reutilizados (replay) com {crowns} que o modelo de partida detecta neles, para que o modelo continue a detectá-las após o treinamento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Start model: '{model}', architecture {architecture}, {millions:.1f} million parameters; classes: {classes}.</source>
      <translation>Modelo de partida: “{model}”, arquitetura {architecture}, {millions:.1f} milhões de parâmetros; classes: {classes}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Training: {optimizer}, learning rate {learning_rate:g}, {epochs}, batch size {batch_size}; {computation}.</source>
      <translation>Treinamento: {optimizer}, taxa de aprendizado {learning_rate:g}, {epochs}, tamanho do lote {batch_size}; {computation}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Patches of {pixels} × {pixels} pixels, {metres:.3g} m on the ground; augmentations: {augmentations}.</source>
      <translation>Recortes de {pixels} × {pixels} pixels, {metres:.3g} m no terreno; aumentos de dados: {augmentations}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Patches of {pixels} × {pixels} pixels; augmentations: {augmentations}.</source>
      <translation>Recortes de {pixels} × {pixels} pixels; aumentos de dados: {augmentations}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>The patches in folder '{folder}' have no crowns.</source>
      <translation>Os recortes na pasta “{folder}” não têm copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Split the raster with annotations.</source>
      <translation>Dividir o raster com anotações.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>The configuration requires architecture '{architecture}', but model '{model}' has '{other}'.</source>
      <translation>A configuração requer a arquitetura “{architecture}”, mas o modelo “{model}” tem “{other}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Choose a model of that architecture, or remove 'architecture' from the configuration.</source>
      <translation>Escolha um modelo dessa arquitetura ou remova 'architecture' da configuração.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>The configuration sets num_classes to {num_classes}, but the annotations have {classes}: {labels}.</source>
      <translation>A configuração define num_classes como {num_classes}, mas as anotações têm {classes}: {labels}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Correct 'num_classes', or remove it from the configuration.</source>
      <translation>Corrija 'num_classes' ou remova-o da configuração.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>The validation patches are those of '{path}'.</source>
      <translation>Os recortes de validação são os de “{path}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Only one patch has crowns, so there is no validation set.</source>
      <translation>Somente um recorte tem copas, por isso não há conjunto de validação.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Validation patches would leave no crown to train on, so there is no validation set. Annotate crowns in other places, too.</source>
      <translation>Os recortes de validação não deixariam nenhuma copa para treinar, por isso não há conjunto de validação. Anotar copas também em outros lugares.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Early stopping needs validation patches, but there are none.</source>
      <translation>A parada antecipada requer recortes de validação, mas não há nenhum.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Set early stopping (patience) to 0.</source>
      <translation>Definir a parada antecipada (patience) como 0.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>The best epoch is selected by {monitor}, but metrics are computed every {count} epochs only.</source>
      <translation>A melhor época é selecionada por {monitor}, mas as métricas são calculadas somente a cada {count} épocas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Set validation.val_accuracy_interval to 1, or the monitor to val_loss.</source>
      <translation>Defina validation.val_accuracy_interval como 1 ou a escolha da melhor época como val_loss.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{patches} with {crowns}</source>
      <translation>{patches} com {crowns}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>Without a validation set, no metrics are computed, and the last epoch is kept.</source>
      <translation>Sem um conjunto de validação, não são calculadas métricas, e a última época é mantida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{reason} The training is therefore gentle: the backbone is frozen, the learning rate is lower, and there are at most 10 epochs. Expect a model that is similar to the start model. To improve it further, annotate at least {crowns} crowns in areas of different kinds. To train differently, set the learning rate.</source>
      <translation>{reason} Por isso, o treinamento é moderado: o backbone é congelado, a taxa de aprendizado é menor e há no máximo 10 épocas. Espere um modelo semelhante ao modelo de partida. Para melhorá-lo mais, anote pelo menos {crowns} copas em áreas de tipos diferentes. Para treinar de outra forma, defina a taxa de aprendizado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>{reason} The training is therefore gentle: the backbone is frozen, the learning rate is much lower because no other patch of the raster can be replayed, and there are at most 10 epochs. Expect hardly any change. To improve the model, annotate at least {crowns} crowns in areas of different kinds. To train differently, set the learning rate.</source>
      <translation>{reason} Por isso, o treinamento é moderado: o backbone é congelado, a taxa de aprendizado é muito menor porque nenhum outro recorte do raster pode ser reutilizado (replay), e há no máximo 10 épocas. Espere muito pouca mudança. Para melhorar o modelo, anote pelo menos {crowns} copas em áreas de tipos diferentes. Para treinar de outra forma, defina a taxa de aprendizado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>none</source>
      <translation>nenhum</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>as configured</source>
      <translation>conforme a configuração</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/prepare.py" />
      <source>The positions of the patches are unknown. If patches overlap, the validation metrics are too high.</source>
      <translation>As posições dos recortes são desconhecidas. Se os recortes se sobrepuserem, as métricas de validação serão altas demais.</translation>
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
      <translation>Os recortes de treinamento têm apenas {count} copa.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/recipe.py" />
      <source>The training patches have only {count:,} crowns.</source>
      <translation>Os recortes de treinamento têm apenas {count:,} copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/recipe.py" />
      <source>Only {count} training patch has crowns; it probably shows a single kind of stand.</source>
      <translation>Somente {count} recorte de treinamento tem copas; ele provavelmente mostra um único tipo de povoamento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/recipe.py" />
      <source>Only {count:,} training patches have crowns; they probably show a single kind of stand.</source>
      <translation>Somente {count:,} recortes de treinamento têm copas; eles provavelmente mostram um único tipo de povoamento.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/replay.py" />
      <source>Detecting crowns for replay</source>
      <translation>Detectando copas para o replay</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Training diverged: weights are NaN or infinite. The model is not written.</source>
      <translation>O treinamento divergiu: os pesos são NaN ou infinitos. O modelo não é gravado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>The last epoch is not better than the start model on the validation patches ({metric}: {before:.2f} with the start model, {last:.2f} after the last epoch), so the start model was written. Annotate more crowns in areas of different kinds.</source>
      <translation>A última época não é melhor do que o modelo de partida nos recortes de validação ({metric}: {before:.2f} com o modelo de partida, {last:.2f} após a última época), por isso o modelo de partida foi escrito. Anote mais copas em áreas de tipos diferentes.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>No epoch is better than the start model on the validation patches ({metric}: {before:.2f} with the start model, {best:.2f} after the best epoch), so the start model was written. Annotate more crowns, or train with a lower learning rate.</source>
      <translation>Nenhuma época é melhor do que o modelo de partida nos recortes de validação ({metric}: {before:.2f} com o modelo de partida, {best:.2f} após a melhor época), por isso o modelo de partida foi escrito. Anote mais copas, ou treine com uma taxa de aprendizado menor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>The metrics are uncertain because the validation patches have only {crowns}: the 95% confidence interval of F1 is {low:.2f} to {high:.2f}.</source>
      <translation>As métricas são incertas porque os recortes de validação têm apenas {crowns}: o intervalo de confiança de 95% de F1 é de {low:.2f} a {high:.2f}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Learning-rate schedule</source>
      <translation>Plano da taxa de aprendizado</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Backbone</source>
      <translation>Backbone</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Evaluating validation patches</source>
      <translation>Avaliando recortes de validação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Fine-tuning changed precision on the validation patches from {p_before:.2f} to {p_after:.2f}, recall from {r_before:.2f} to {r_after:.2f} and F1 from {f_before:.2f} to {f_after:.2f}.</source>
      <translation>O ajuste fino mudou nos recortes de validação a precisão de {p_before:.2f} para {p_after:.2f}, a revocação de {r_before:.2f} para {r_after:.2f} e o F1 de {f_before:.2f} para {f_after:.2f}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>patches in {folder}</source>
      <translation>recortes em {folder}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>usual</source>
      <translation>usual</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>gentle</source>
      <translation>moderado</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>frozen</source>
      <translation>congelado</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>trained</source>
      <translation>treinado</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Training of {name}</source>
      <translation>Treinamento de {name}</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/results.py" />
      <source>Ignored boxes</source>
      <translation>Caixas ignoradas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>Model written to '{path}'.</source>
      <translation>Modelo gravado em “{path}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/workflows/train/training.py" />
      <source>The model does not detect any crown in the validation patches. Train longer or with a higher learning rate. Check that the ground resolution suits the crowns, that the bands are red, green and blue, and that the annotations are on the crowns.</source>
      <translation>O modelo não detecta nenhuma copa nos recortes de validação. Treinar por mais tempo ou com uma taxa de aprendizado maior. Verificar se a resolução no terreno é adequada às copas, se as bandas são vermelho, verde e azul e se as anotações estão sobre as copas.</translation>
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
      <location filename="../runtime/install.py" />
      <source>The folder of wheels '{wheels}' does not exist.</source>
      <translation>A pasta de wheels “{wheels}” não existe.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The folder of wheels '{wheels}' contains no wheels.</source>
      <translation>A pasta de wheels “{wheels}” não contém nenhum wheel.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Choose the folder that contains the wheels (*.whl) downloaded by 'pip download'.</source>
      <translation>Escolher a pasta que contém os wheels (*.whl) baixados por 'pip download'.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>reinstallation was requested</source>
      <translation>a reinstalação foi solicitada</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Installing the engine. Reason: {problem}.</source>
      <translation>Instalando o motor. Motivo: {problem}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>'{folder}' is a link to '{target}', so it was not changed.</source>
      <translation>“{folder}” é um link para “{target}”, por isso não foi modificada.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Remove the link, or update the environment in its own folder.</source>
      <translation>Remover o link ou atualizar o ambiente na sua própria pasta.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>'{folder}' contains files that do not belong to an environment, so it was not changed.</source>
      <translation>“{folder}” contém arquivos que não pertencem a um ambiente, por isso não foi alterado.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Choose a folder that is new or empty.</source>
      <translation>Escolher uma pasta nova ou vazia.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Another program is installing the engine in '{folder}'.</source>
      <translation>Outro programa está instalando o motor em “{folder}”.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Wait until it has finished.</source>
      <translation>Aguardar até que termine.</translation>
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
      <source>The engine needs Python {oldest} to {newest}. QGIS's Python is {version}, and uv, which downloads one, is not available.</source>
      <translation>O motor precisa do Python {oldest} a {newest}. O Python do QGIS é {version}, e o uv, que baixa um, não está disponível.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Install uv (https://docs.astral.sh/uv), or choose an interpreter of such a version.</source>
      <translation>Instalar o uv (https://docs.astral.sh/uv) ou escolher um interpretador de uma dessas versões.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Using pip and venv.</source>
      <translation>Usando pip e venv.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>uv was not found; installing it with pip.</source>
      <translation>O uv não foi encontrado; instalando-o com pip.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>uv is not available.</source>
      <translation>O uv não está disponível.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The engine cannot be installed in '{folder}': {error}.</source>
      <translation>Não é possível instalar o motor em “{folder}”: {error}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Choose another folder with the variable {variable}.</source>
      <translation>Escolher outra pasta com a variável {variable}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>The environment '{folder}' cannot be removed: {error}.</source>
      <translation>Não é possível remover o ambiente “{folder}”: {error}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Close other QGIS windows and programs that use it, and try again.</source>
      <translation>Fechar outras janelas do QGIS e outros programas que o usem e tentar de novo.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>QGIS's Python cannot be used for the engine; uv finds or downloads Python {version}.</source>
      <translation>O Python do QGIS não pode ser usado para o motor; o uv encontra ou baixa o Python {version}.</translation>
    </message>
    <message>
      <location filename="../runtime/install.py" />
      <source>Using uv ({program}).</source>
      <translation>Usando uv ({program}).</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Run it again. If it fails again, report these lines.</source>
      <translation>Executar de novo. Se falhar outra vez, relatar estas linhas.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>'{program}' failed (exit code {code}):
{text}
</source>
      <translation>“{program}” falhou (código de saída {code}):
{text}
</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Free disk space (the required size is shown before the installation) and run it again.</source>
      <translation>Libere espaço em disco (o tamanho necessário é exibido antes da instalação) e execute de novo.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>The certificate of the network is not trusted. Set the variable SSL_CERT_FILE to its CA file.</source>
      <translation>O certificado da rede não é confiável. Definir a variável SSL_CERT_FILE com o arquivo de CA da rede.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Check the network and the proxy (Settings, Options, Network), or choose a folder of wheels.</source>
      <translation>Verificar a rede e o proxy (Configurações, Opções, Rede) ou escolher uma pasta de wheels.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Close other QGIS windows that use the engine, and try again.</source>
      <translation>Fechar outras janelas do QGIS que usem o motor e tentar de novo.</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>Install uv, or Python's venv module (Debian, Ubuntu: sudo apt install python3-venv).</source>
      <translation>Instale o uv ou o módulo venv do Python (Debian, Ubuntu: sudo apt install python3-venv).</translation>
    </message>
    <message>
      <location filename="../runtime/installer.py" />
      <source>The set-up of the engine was cancelled. The partial installation was removed.</source>
      <translation>A configuração do motor foi cancelada. A instalação parcial foi removida.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>'{path}' is not a Python interpreter that can be run.</source>
      <translation>“{path}” não é um interpretador Python que possa ser executado.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>Choose the executable, for example python3.12.</source>
      <translation>Escolher o executável, por exemplo python3.12.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>'{path}' is Python {version}, but the engine needs {oldest} or newer.</source>
      <translation>“{path}” é Python {version}, mas o motor precisa do {oldest} ou mais recente.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>Choose a newer interpreter, or leave the field empty to download one with uv.</source>
      <translation>Escolher um interpretador mais recente ou deixar o campo vazio para baixar um com o uv.</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>{base} (Python {version})</source>
      <translation>{base} (Python {version})</translation>
    </message>
    <message>
      <location filename="../runtime/interpreters.py" />
      <source>Python {version}, found or downloaded by uv</source>
      <translation>Python {version}, encontrado ou baixado pelo uv</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>Run 'Set up engine' (Processing Toolbox, DeepForest).</source>
      <translation>Execute “Configurar motor” (Caixa de ferramentas de processamento, DeepForest).</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>The engine is not set up: {problem}, and QGIS's Python {lacking}.</source>
      <translation>O motor não está configurado: {problem}, e o Python do QGIS {lacking}.</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>The plugin's setting {name} is '{python}', which is not a Python interpreter that can be run.</source>
      <translation>A configuração {name} do complemento é “{python}”, que não é um interpretador Python que possa ser executado.</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>The environment variable {name} is '{python}', which is not a Python interpreter that can be run.</source>
      <translation>A variável de ambiente {name} é “{python}”, que não é um interpretador Python que possa ser executado.</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>Correct or remove it. {advice}</source>
      <translation>Corrigi-lo ou removê-lo. {advice}</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' does not exist yet</source>
      <translation>“{folder}” ainda não existe</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>the installation in '{folder}' was interrupted</source>
      <translation>a instalação em “{folder}” foi interrompida</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>the Python interpreter of '{folder}' is missing</source>
      <translation>falta o interpretador Python de “{folder}”</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was installed for another version of the plugin</source>
      <translation>“{folder}” foi instalado para outra versão do complemento</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' does not have the current developer tools</source>
      <translation>“{folder}” não tem as ferramentas de desenvolvimento atuais</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was installed for the accelerator '{installed}', not '{accelerator}'</source>
      <translation>“{folder}” foi instalado para o acelerador '{installed}', não para '{accelerator}'</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>'{folder}' was installed with Python {installed}, not {python}</source>
      <translation>“{folder}” foi instalado com Python {installed}, não com {python}</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>({version}) is older than {oldest}</source>
      <translation>({version}) é anterior a {oldest}</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>({version}) lacks {missing} and other packages</source>
      <translation>({version}) não tem {missing} nem outros pacotes</translation>
    </message>
    <message>
      <location filename="../runtime/locate.py" />
      <source>({version}) lacks {missing}</source>
      <translation>({version}) não tem {missing}</translation>
    </message>
    <message>
      <location filename="../runtime/packages.py" />
      <source>{downloaded:.0f} MB downloaded; in progress: {names}</source>
      <translation>{downloaded:.0f} MB baixados; em andamento: {names}</translation>
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
      <source>Close other programs or layers, and run again.</source>
      <translation>Fechar outros programas ou camadas e executar de novo.</translation>
    </message>
    <message>
      <location filename="../runtime/self_test.py" />
      <source>Starting the engine '{python}'…</source>
      <translation>Iniciando o motor “{python}”…</translation>
    </message>
    <message>
      <location filename="../runtime/self_test.py" />
      <source>The self-test failed: only {found} of {count} trees were detected.</source>
      <translation>O autoteste falhou: somente {found} de {count} árvores foram detectadas.</translation>
    </message>
    <message>
      <location filename="../runtime/self_test.py" />
      <source>Set up the engine again with the accelerator 'CPU only'. If that works, update the graphics driver.</source>
      <translation>Configurar o motor de novo com o acelerador “Somente CPU”. Se isso funcionar, atualizar o driver gráfico.</translation>
    </message>
    <message>
      <location filename="../runtime/self_test.py" />
      <source>Self-test: detecting {count} trees in a synthetic image with the bundled model…</source>
      <translation>Autoteste: detectando {count} árvores em uma imagem sintética com o modelo incluído…</translation>
    </message>
    <message>
      <location filename="../runtime/self_test.py" />
      <source>The test image cannot be written to '{folder}'.</source>
      <translation>Não é possível gravar a imagem de teste em “{folder}”.</translation>
    </message>
    <message>
      <location filename="../runtime/self_test.py" />
      <source>Free disk space and run it again.</source>
      <translation>Liberar espaço em disco e executar de novo.</translation>
    </message>
    <message>
      <location filename="../runtime/stall_watch.py" />
      <source>No progress for {minutes:.0f} minutes: the step is slow, or a device or drive does not respond. If you cancel, finished work is kept.</source>
      <translation>Sem progresso há {minutes:.0f} minutos: o passo é lento, ou um dispositivo ou uma unidade não responde. Em caso de cancelamento, o trabalho concluído é mantido.</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>The task failed unexpectedly ({type}: {error}).</source>
      <translation>A tarefa falhou inesperadamente ({type}: {error}).</translation>
    </message>
    <message>
      <location filename="../runtime/task.py" />
      <source>Please report it.</source>
      <translation>Por favor, relate isso.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>{index} cannot be reached. PyPI's build is installed, which includes CUDA, is larger and also runs on the CPU.</source>
      <translation>Não é possível acessar {index}. É instalada a compilação do PyPI, que inclui CUDA, é maior e também é executada na CPU.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>{index} cannot be reached. PyPI's build is installed, which runs on the CPU only.</source>
      <translation>Não é possível acessar {index}. É instalada a compilação do PyPI, que é executada somente na CPU.</translation>
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
      <source>CUDA does not exist on macOS.</source>
      <translation>CUDA não existe no macOS.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>Choose automatic, which uses the Apple GPU.</source>
      <translation>Escolher automático, que usa a GPU da Apple.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>The NVIDIA driver {driver} is too old for this version of PyTorch, so the CPU build is installed. Install a newer driver and run 'Set up engine' again.</source>
      <translation>O driver NVIDIA {driver} é antigo demais para esta versão do PyTorch, por isso a compilação para CPU é instalada. Instalar um driver mais recente e executar “Configurar motor” de novo.</translation>
    </message>
    <message>
      <location filename="../runtime/torch_build.py" />
      <source>No NVIDIA driver was found. The CUDA build of PyTorch is installed; it runs on the CPU until a driver is installed.</source>
      <translation>Nenhum driver NVIDIA foi encontrado. A compilação CUDA do PyTorch é instalada; ela é executada na CPU até que um driver seja instalado.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine ({python}) did not respond for {seconds:g} s and was terminated.{output}</source>
      <translation>O motor ({python}) não respondeu por {seconds:g} s e foi encerrado.{output}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine ({python}) made no progress for {seconds:.0f} s and was terminated.{output}</source>
      <translation>O motor ({python}) não teve progresso por {seconds:.0f} s e foi encerrado.{output}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Run it again: finished work is kept. If it happens again, choose the CPU as the device, and check the connection to the drive of the raster.</source>
      <translation>Executar de novo: o trabalho concluído é mantido. Se acontecer outra vez, escolher a CPU como dispositivo e verificar a conexão com a unidade do raster.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Its full output is in the message log (panel 'DeepForest').</source>
      <translation>A sua saída completa está no registro de mensagens (painel “DeepForest”).</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine ({python}) closed its output.{output}</source>
      <translation>O motor ({python}) fechou a sua saída.{output}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine ({python}) ended unexpectedly ({status}).{output}</source>
      <translation>O motor ({python}) terminou inesperadamente ({status}).{output}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>signal {signal}</source>
      <translation>sinal {signal}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>exit code {code}</source>
      <translation>código de saída {code}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>exit code 0x{code:08X}</source>
      <translation>código de saída 0x{code}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine rejected the job: {reason}</source>
      <translation>O motor rejeitou a tarefa: {reason}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Run 'Set up engine' with Recreate. {log}</source>
      <translation>Execute “Configurar motor” com “Recriar”. {log}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source> Its last output:
{lines}
</source>
      <translation> A sua última saída:
{lines}
</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Cancelled; the engine did not stop within {seconds:g} s and was terminated.</source>
      <translation>Cancelado; o motor não parou em {seconds:g} s e foi encerrado.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine's result cannot be read.</source>
      <translation>Não é possível ler o resultado do motor.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine ({python}) was not ready within {seconds:g} s.{output}</source>
      <translation>O motor ({python}) não ficou pronto em {seconds:g} s.{output}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Try again. If it happens again, run 'Set up engine' with Recreate.</source>
      <translation>Tentar de novo. Se acontecer outra vez, executar “Configurar motor” com “Recriar”.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The engine ({python}) uses protocol {other}, this plugin protocol {own}.</source>
      <translation>O motor ({python}) usa o protocolo {other}; este complemento, o protocolo {own}.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Run 'Set up engine' with Recreate, and restart QGIS.</source>
      <translation>Execute “Configurar motor” com “Recriar” e reinicie o QGIS.</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>The system may have killed it because memory ran out: try a smaller batch or patch size. {log}</source>
      <translation>O sistema pode tê-lo encerrado por falta de memória: tentar um tamanho de lote ou de recorte menor. {log}</translation>
    </message>
    <message>
      <location filename="../runtime/worker_process.py" />
      <source>Unexpected output of the engine: {text}</source>
      <translation>Saída inesperada do motor: {text}</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Crown attributes</source>
      <translation>Atributos das copas</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>Adds heights, spectral statistics and vegetation indices of rasters to crowns.</source>
      <translation>Adiciona às copas alturas, estatísticas espectrais e índices de vegetação de rasters.</translation>
    </message>
    <message>
      <location filename="../algorithms/add_attributes.py" />
      <source>tree,crown,deepforest,inventory,height,canopy height model,chm,dsm,dtm,tree top,zonal statistics,ndvi,vegetation index</source>
      <translation>árvore,copa,deepforest,inventário,altura,modelo de altura do dossel,chm,mds,mdt,topo da árvore,estatísticas zonais,ndvi,índice de vegetação</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotation layer</source>
      <translation>Camada de anotação</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Creates layers for digitizing crowns, empty or pre-filled with predictions of a model.</source>
      <translation>Cria camadas para digitalizar copas, vazias ou pré-preenchidas com predições de um modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>tree,crown,deepforest,annotate,digitize,label,training,draw,correct</source>
      <translation>árvore,copa,deepforest,anotar,digitalizar,rótulo,treinamento,desenhar,corrigir</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>{crowns} and {areas} in '{file}'.</source>
      <translation>{crowns} e {areas} em “{file}”.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>No class was given.</source>
      <translation>Nenhuma classe foi indicada.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Give at least one class, for example Tree.</source>
      <translation>Indicar pelo menos uma classe, por exemplo Tree.</translation>
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
      <translation>O raster “{raster}” é aberto com opções, que não são aceitas aqui.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/job_run.py" />
      <source>Export it to a file (Export, Save As), and choose the file.</source>
      <translation>Exportá-lo para um arquivo (Exportar, Salvar como) e escolher esse arquivo.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/job_run.py" />
      <source>The result of the engine is kept in '{folder}' for {days} days.</source>
      <translation>O resultado do motor é mantido em “{folder}” por {days} dias.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/layer_crs.py" />
      <source>The CRS of layer '{layer}' ({crs}) has lost its definition in this QGIS session.</source>
      <translation>O SRC da camada “{layer}” ({crs}) perdeu a sua definição nesta sessão do QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/layer_crs.py" />
      <source>Set the CRS of the layer again (Layer Properties, Source), or restart QGIS.</source>
      <translation>Defina novamente o SRC da camada (Propriedades da camada, Fonte) ou reinicie o QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/base/parameters.py" />
      <source>{parameter}: '{path}' does not exist.</source>
      <translation>{parameter}: “{path}” não existe.</translation>
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
      <location filename="../algorithms/compare_crowns.py" />
      <source>Compare crowns</source>
      <translation>Comparar copas</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>Compares the crowns of two dates: kept, gone and new crowns, and growth.</source>
      <translation>Compara as copas de duas datas: copas mantidas, desaparecidas e novas, e o crescimento.</translation>
    </message>
    <message>
      <location filename="../algorithms/compare_crowns.py" />
      <source>tree,crown,deepforest,inventory,change,growth,mortality,time,monitoring,difference</source>
      <translation>árvore,copa,deepforest,inventário,mudança,crescimento,mortalidade,tempo,monitoramento,diferença</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>{count} package for '{folder}': {download}, about {disk:.1f} GB on disk ({free:.0f} GB are free).</source>
      <translation>{count} pacote para “{folder}”: {download}, cerca de {disk:.1f} GB em disco ({free:.0f} GB livres).</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>{count} packages for '{folder}': {download}, about {disk:.1f} GB on disk ({free:.0f} GB are free).</source>
      <translation>{count} pacotes para “{folder}”: {download}, cerca de {disk:.1f} GB em disco ({free:.0f} GB livres).</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>about {size:.1f} GB to download</source>
      <translation>cerca de {size:.1f} GB para baixar</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Evaluate</source>
      <translation>Avaliar</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>Evaluates predicted crowns against reference crowns.</source>
      <translation>Avalia copas preditas em relação a copas de referência.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate_crowns.py" />
      <source>tree,crown,deepforest,accuracy,precision,recall,validation</source>
      <translation>árvore,copa,deepforest,exatidão,precisão,revocação,validação</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Export annotations</source>
      <translation>Exportar anotações</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Exports crowns or patches to COCO, Pascal VOC, YOLO, Label Studio, CVAT or CSV format.</source>
      <translation>Exporta copas ou recortes para os formatos COCO, Pascal VOC, YOLO, Label Studio, CVAT ou CSV.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>tree,crown,deepforest,annotations,convert,coco,voc,yolo,label studio,cvat,retinanet,csv</source>
      <translation>árvore,copa,deepforest,anotações,converter,coco,voc,yolo,label studio,cvat,retinanet,csv</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>A patches folder was given together with: {parameters}.</source>
      <translation>Uma pasta de recortes foi indicada junto com: {parameters}.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>The patches contain crowns and images. Clear the other parameters, or the patches folder.</source>
      <translation>Os recortes contêm copas e imagens. Limpar os outros parâmetros ou a pasta de recortes.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>There are no annotations.</source>
      <translation>Não há anotações.</translation>
    </message>
    <message>
      <location filename="../algorithms/export_annotations.py" />
      <source>Choose a layer of crowns with its raster or images folder, or a patches folder.</source>
      <translation>Escolha uma camada de copas com o seu raster ou a sua pasta de imagens, ou uma pasta de recortes.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fine-tune</source>
      <translation>Ajustar modelo</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fine-tunes a crown detection model on annotated crowns.</source>
      <translation>Ajusta um modelo de detecção de copas com copas anotadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>tree,crown,deepforest,training,train,finetune,model,deep learning</source>
      <translation>árvore,copa,deepforest,treinamento,treinar,ajuste fino,modelo,aprendizado profundo</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Import annotations</source>
      <translation>Importar anotações</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Imports annotations in COCO, Pascal VOC, YOLO, Label Studio, CVAT or CSV format to a layer.</source>
      <translation>Importa anotações nos formatos COCO, Pascal VOC, YOLO, Label Studio, CVAT ou CSV para uma camada.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Both an annotation file and an annotation folder were given.</source>
      <translation>Foram indicados tanto um arquivo de anotações quanto uma pasta de anotações.</translation>
    </message>
    <message>
      <location filename="../algorithms/import_annotations.py" />
      <source>Choose an annotation file or an annotation folder.</source>
      <translation>Escolha um arquivo de anotações ou uma pasta de anotações.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Raster '{raster}' cannot be opened.</source>
      <translation>Não é possível abrir o raster “{raster}”.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Check that the file exists and that QGIS can display it.</source>
      <translation>Verificar se o arquivo existe e se o QGIS consegue exibi-lo.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Raster '{raster}' has no pixels.</source>
      <translation>O raster “{raster}” não tem pixels.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Layer '{layer}' cannot be read: {error}</source>
      <translation>Não é possível ler a camada “{layer}”: {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Raster '{raster}' is not a file.</source>
      <translation>O raster “{raster}” não é um arquivo.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/layers.py" />
      <source>Choose an image file.</source>
      <translation>Escolha um arquivo de imagem.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>At {metres:.2f} m per pixel the requested part of '{layer}' has {width:,} × {height:,} pixels: {tiles:,} tiles, about {size:,.0f} GB.</source>
      <translation>A {metres:.2f} m por pixel, a parte solicitada de “{layer}” tem {width:,} × {height:,} pixels: {tiles:,} blocos (tiles), cerca de {size:,.0f} GB.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Set a smaller extent or areas, or a coarser ground resolution. At most {most:,} tiles (10 km² at 10 cm) are downloaded at once, because tile services block larger downloads.</source>
      <translation>Definir uma extensão ou áreas menores, ou uma resolução no terreno mais grosseira. São baixados no máximo {most:,} blocos (tiles) (10 km² a 10 cm) de uma vez, porque os serviços de blocos (tiles) bloqueiam downloads maiores.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Layer '{layer}' has no coordinate reference system.</source>
      <translation>A camada “{layer}” não tem sistema de referência de coordenadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Set it in the properties of the layer.</source>
      <translation>Defini-lo nas propriedades da camada.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Layer '{layer}' has no limited extent.</source>
      <translation>A camada “{layer}” não tem extensão limitada.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Set an extent or an areas layer, and a ground resolution if 0.1 m per pixel is not suitable.</source>
      <translation>Definir uma extensão ou uma camada de áreas, e uma resolução no terreno se 0,1 m por pixel não for adequado.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Layer '{layer}' does not overlap the region of interest.</source>
      <translation>A camada “{layer}” não se sobrepõe à área de interesse.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>Check the extent or the areas, and their coordinate reference system.</source>
      <translation>Verifique a extensão ou as áreas, e o seu sistema de referência de coordenadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>The ground resolution of the map is unknown at {x}, {y} ({unit}).</source>
      <translation>A resolução no terreno do mapa é desconhecida em {x}, {y} ({unit}).</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/map_grid.py" />
      <source>The extent or the areas cannot be transformed to the CRS of the map: {error}</source>
      <translation>A extensão ou as áreas não podem ser transformadas para o SRC do mapa: {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/prepared_raster.py" />
      <source>Raster '{raster}' cannot be written to '{folder}': {error}.</source>
      <translation>Não é possível gravar o raster “{raster}” em “{folder}”: {error}.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/prepared_raster.py" />
      <source>Free disk space, or set XDG_CACHE_HOME (LOCALAPPDATA on Windows) to another folder.</source>
      <translation>Liberar espaço em disco ou definir XDG_CACHE_HOME (LOCALAPPDATA no Windows) com outra pasta.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/prepared_raster.py" />
      <source>Open options: {options}.</source>
      <translation>Opções de abertura: {options}.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/raster_list.py" />
      <source>Raster '{raster}' is opened with options, which are not supported for several rasters.</source>
      <translation>O raster “{raster}” é aberto com opções, que não são aceitas para vários rasters.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/raster_list.py" />
      <source>Use 'Predict tile' for this layer.</source>
      <translation>Usar “Predizer copas” para esta camada.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/raster_list.py" />
      <source>Layer '{layer}': the field {field} of feature {feature} is empty.</source>
      <translation>Camada “{layer}”: o campo {field} da feição {feature} está vazio.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/raster_list.py" />
      <source>Enter the path of its raster, or delete the feature.</source>
      <translation>Inserir o caminho do seu raster ou excluir a feição.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{count} block</source>
      <translation>{count} bloco de download</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{count:,} blocks</source>
      <translation>{count:,} blocos de download</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Downloading map '{map}': {width:,} × {height:,} pixels of {metres:.3f} m on the ground, {blocks}, {tiles}, about {size:.2f} GB.</source>
      <translation>Baixando o mapa “{map}”: {width:,} × {height:,} pixels de {metres:.3f} m no terreno, {blocks}, {tiles}, cerca de {size:.2f} GB.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Map '{map}' cannot be downloaded ({failure}).</source>
      <translation>Não é possível baixar o mapa “{map}” ({failure}).</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{advice} Downloaded blocks are kept and used by the next run.</source>
      <translation>{advice} Os blocos de download já baixados são mantidos e usados na próxima execução.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Layer '{layer}' has a pixel type that is not supported ({type}).</source>
      <translation>A camada “{layer}” tem um tipo de pixel que não é compatível ({type}).</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Export the layer to a GeoTIFF file and choose that file.</source>
      <translation>Exportar a camada para um arquivo GeoTIFF e escolher esse arquivo.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Layer '{layer}' cannot be opened again.</source>
      <translation>Não é possível abrir a camada “{layer}” de novo.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>The service has no image for {count} of about {tiles:,} tiles (HTTP 404); it is empty.</source>
      <translation>O serviço não tem imagem para {count} de cerca de {tiles:,} blocos (tiles) (HTTP 404); ele está vazio.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>The service has no image for {count:,} of about {tiles:,} tiles (HTTP 404); they are empty.</source>
      <translation>O serviço não tem imagem para {count:,} de cerca de {tiles:,} blocos (tiles) (HTTP 404); eles estão vazios.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Map '{map}' is empty in the region of interest at {metres:.2f} m per pixel.</source>
      <translation>O mapa “{map}” está vazio na área de interesse a {metres:.2f} m por pixel.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Set a coarser ground resolution, or another extent.</source>
      <translation>Definir uma resolução no terreno mais grosseira ou outra extensão.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Check the authentication of the layer, and whether the terms of the service allow downloads.</source>
      <translation>Verificar a autenticação da camada e se os termos do serviço permitem downloads.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{count} tile</source>
      <translation>{count} bloco (tile)</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>about {count:,} tiles</source>
      <translation>cerca de {count:,} blocos (tiles)</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Resumed: {done:,} of {blocks} were downloaded by an earlier run.</source>
      <translation>Retomado: {done:,} de {blocks} já baixados por uma execução anterior.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>The service requests a pause of {minutes} min (Retry-After).</source>
      <translation>O serviço solicita uma pausa de {minutes} min (Retry-After).</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>{count} attempts failed. Try again later.</source>
      <translation>{count} tentativas falharam. Tentar de novo mais tarde.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Check the settings of the layer, and that QGIS can display the map there.</source>
      <translation>Verificar as configurações da camada e se o QGIS consegue exibir o mapa ali.</translation>
    </message>
    <message>
      <location filename="../algorithms/inputs/web_map.py" />
      <source>Downloading the map</source>
      <translation>Baixando o mapa</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>Shows classes, ground resolution, thresholds, metrics and origin of a model.</source>
      <translation>Mostra as classes, a resolução no terreno, os limiares, as métricas e a origem de um modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/model_card.py" />
      <source>tree,crown,deepforest,model,classes,resolution,metrics,licence,information</source>
      <translation>árvore,copa,deepforest,modelo,classes,resolução,métricas,licença,informação</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>Choose another name, or enable 'Replace existing annotations'.</source>
      <translation>Escolher outro nome ou ativar “Substituir anotações existentes”.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>'{path}' cannot be written: {error}</source>
      <translation>não é possível gravar “{path}”: {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>The style of '{path}' cannot be written: {error}</source>
      <translation>Não é possível gravar o estilo de “{path}”: {error}</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>'{path}' exists and contains features in {layers}.</source>
      <translation>“{path}” existe e contém feições em {layers}.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_file.py" />
      <source>'{path}' exists and contains data of another program.</source>
      <translation>“{path}” existe e contém dados de outro programa.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Image footprints ({source})</source>
      <translation>Contornos das imagens ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/annotation_forms.py" />
      <source>Image</source>
      <translation>Imagem</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/height_styles.py" />
      <source>Height (m)</source>
      <translation>Altura (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/height_styles.py" />
      <source>Number of the crown</source>
      <translation>Número da copa</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/height_styles.py" />
      <source>Tree tops ({source})</source>
      <translation>Topos das árvores ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>mean</source>
      <translation>média</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>10% quantile</source>
      <translation>quantil de 10%</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>25% quantile</source>
      <translation>quantil de 25%</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>median</source>
      <translation>mediana</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>75% quantile</source>
      <translation>quantil de 75%</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>90% quantile</source>
      <translation>quantil de 90%</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Diameter, {statistic} (m)</source>
      <translation>Diâmetro, {statistic} (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Crown area, {statistic} (m²)</source>
      <translation>Área da copa, {statistic} (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Height, {statistic} (m)</source>
      <translation>Altura, {statistic} (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Stands ({source})</source>
      <translation>Povoamentos ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Diameter, growth (m)</source>
      <translation>Diâmetro, crescimento (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Diameter, growth per year (m)</source>
      <translation>Diâmetro, crescimento por ano (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Crown area, growth (m²)</source>
      <translation>Área da copa, crescimento (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Crown area, growth per year (m²)</source>
      <translation>Área da copa, crescimento por ano (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Height, growth (m)</source>
      <translation>Altura, crescimento (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Height, growth per year (m)</source>
      <translation>Altura, crescimento por ano (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Changes ({source})</source>
      <translation>Mudanças ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Stand changes ({source})</source>
      <translation>Mudanças dos povoamentos ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Share of other classes (%)</source>
      <translation>Proporção de outras classes (%)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Change</source>
      <translation>Mudança</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Dates</source>
      <translation>Datas</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>IoU (0–1)</source>
      <translation>IoU (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Distance of the centres (m)</source>
      <translation>Distância entre os centros (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Diameter, earlier (m)</source>
      <translation>Diâmetro, anterior (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Diameter, later (m)</source>
      <translation>Diâmetro, posterior (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Crown area, earlier (m²)</source>
      <translation>Área da copa, anterior (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Crown area, later (m²)</source>
      <translation>Área da copa, posterior (m²)</translation>
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
      <translation>Copas novas menos desaparecidas</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>Gone crowns (% of the earlier ones)</source>
      <translation>Copas desaparecidas (% das anteriores)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>{low} to {high} stems per hectare</source>
      <translation>{low} a {high} fustes por hectare</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/inventory_styles.py" />
      <source>{low} to {high}% gone</source>
      <translation>{low} a {high}% desaparecidas</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/sinks.py" />
      <source>The features could not be written to '{output}'.</source>
      <translation>Não foi possível gravar as feições em “{output}”.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/sinks.py" />
      <source>Check that the disk is not full and that the file is not open in another program.</source>
      <translation>Verificar se o disco não está cheio e se o arquivo não está aberto em outro programa.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/sinks.py" />
      <source>The result of the engine, '{path}', cannot be read.</source>
      <translation>Não é possível ler o resultado do motor, “{path}”.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/sinks.py" />
      <source>{output}: '{path}' is open in edit mode as layer '{layer}'.</source>
      <translation>{output}: “{path}” está aberto em modo de edição como camada “{layer}”.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/sinks.py" />
      <source>End the edit mode of the layer, or choose another name.</source>
      <translation>Encerrar o modo de edição da camada ou escolher outro nome.</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Predicted crowns ({source})</source>
      <translation>Copas preditas ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Matches ({source})</source>
      <translation>Correspondências ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Patch footprints ({source})</source>
      <translation>Contornos dos recortes ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Crown density ({source})</source>
      <translation>Densidade de copas ({source})</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Suggested areas ({source})</source>
      <translation>Áreas sugeridas ({source})</translation>
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
      <source>Crown area: ellipse or outline (m²)</source>
      <translation>Área da copa: elipse ou contorno (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Cut by the raster edge</source>
      <translation>Cortada pela borda do raster</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Run</source>
      <translation>Execução</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Box width (m)</source>
      <translation>Largura da caixa (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Box height (m)</source>
      <translation>Altura da caixa (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Result</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Distance (m)</source>
      <translation>Distância (m)</translation>
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
      <translation>Copas incertas</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Expected crowns</source>
      <translation>Copas esperadas</translation>
    </message>
    <message>
      <location filename="../algorithms/outputs/styling.py" />
      <source>Novelty (1 = unlike any annotated area)</source>
      <translation>Novidade (1 = diferente de qualquer área anotada)</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Predict tile</source>
      <translation>Predizer copas</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Detects tree crowns in a raster.</source>
      <translation>Detecta as copas das árvores em um raster.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>tree,crown,deepforest,detect,prediction,inference,forest,deep learning</source>
      <translation>árvore,copa,deepforest,detectar,predição,inferência,floresta,aprendizado profundo</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>Predict tiles</source>
      <translation>Predizer copas de vários rasters</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>Detects tree crowns in many rasters, as if they were one.</source>
      <translation>Detecta copas de árvores em muitos rasters, como se fossem um só.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tiles.py" />
      <source>tree,crown,deepforest,detect,prediction,inference,forest,deep learning,mosaic,tiles,folder,batch</source>
      <translation>árvore,copa,deepforest,detectar,predição,inferência,floresta,aprendizado profundo,mosaico,blocos,pasta,lote</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Creates or checks the Python environment in which models run.</source>
      <translation>Cria ou verifica o ambiente Python em que os modelos são executados.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>deepforest,install,torch,environment,gpu,cuda,versions</source>
      <translation>deepforest,instalar,torch,ambiente,gpu,cuda,versões</translation>
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
      <source>tree,crown,deepforest,training,patches,tiles,annotations,deep learning</source>
      <translation>árvore,copa,deepforest,treinamento,recortes,ladrilhos,anotações,aprendizado profundo</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>Computes numbers, cover and sizes of the crowns in each stand.</source>
      <translation>Calcula o número, a cobertura e os tamanhos das copas em cada povoamento.</translation>
    </message>
    <message>
      <location filename="../algorithms/stand_summary.py" />
      <source>tree,crown,deepforest,inventory,stand,plot,parcel,stems per hectare,crown cover,height,biomass,carbon,zonal</source>
      <translation>árvore,copa,deepforest,inventário,povoamento,parcela,lote,fustes por hectare,cobertura de copas,altura,biomassa,carbono,zonal</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Suggest areas</source>
      <translation>Sugerir áreas</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Suggests areas to annotate next, by model uncertainty and novelty (active learning).</source>
      <translation>Sugere as próximas áreas a anotar, pela incerteza do modelo e pela novidade (aprendizado ativo).</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>tree,crown,deepforest,annotate,active learning,sampling,uncertainty,training</source>
      <translation>árvore,copa,deepforest,anotar,aprendizado ativo,amostragem,incerteza,treinamento</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>{count} crown with a score of at least {score:.3g} in '{layer}'</source>
      <translation>{count} copa com pontuação de pelo menos {score:.3g} em “{layer}”</translation>
    </message>
    <message>
      <location filename="../gui/panel.py" />
      <source>{count:,} crowns with a score of at least {score:.3g} in '{layer}'</source>
      <translation>{count:,} copas com pontuação de pelo menos {score:.3g} em “{layer}”</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>{count} crown was detected in '{name}' (temporary layer).</source>
      <translation>{count} copa foi detectada em “{name}” (camada temporária).</translation>
    </message>
    <message>
      <location filename="../gui/quick_detection.py" />
      <source>{count:,} crowns were detected in '{name}' (temporary layer).</source>
      <translation>{count:,} copas foram detectadas em “{name}” (camada temporária).</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Map of true positive, false positive and missed crowns</source>
      <translation>Mapa das copas verdadeiras positivas, falsas positivas e não encontradas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Precision, recall and F1 by score threshold</source>
      <translation>Precisão, revocação e F1 por limiar de pontuação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Precision against recall</source>
      <translation>Precisão em função da revocação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Histogram of the IoU of matched crowns</source>
      <translation>Histograma da IoU das copas correspondidas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Histogram of the distances of matched crowns</source>
      <translation>Histograma das distâncias das copas correspondidas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Predicted against reference crown diameters</source>
      <translation>Diâmetros de copa preditos em função dos de referência</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>East (map units)</source>
      <translation>Leste (unidades do mapa)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>North (map units)</source>
      <translation>Norte (unidades do mapa)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Metric (0 to 1)</source>
      <translation>Métrica (0 a 1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>IoU of the match</source>
      <translation>IoU da correspondência</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/charts.py" />
      <source>Epoch</source>
      <translation>Época</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Position error</source>
      <translation>Erro de posição</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>False positives</source>
      <translation>Falsos positivos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/evaluation_report.py" />
      <source>Missed</source>
      <translation>Não encontradas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/formatting.py" />
      <source>1,234.5</source>
      <translation>1.234,5</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/formatting.py" />
      <source>yes</source>
      <translation>sim</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/formatting.py" />
      <source>no</source>
      <translation>não</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Crown cover</source>
      <translation>Cobertura de copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Crowns per hectare</source>
      <translation>Copas por hectare</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Processed area</source>
      <translation>Área processada</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Median diameter</source>
      <translation>Diâmetro mediano</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Median score</source>
      <translation>Pontuação mediana</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>0 to 1</source>
      <translation>0 a 1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Crown height (m)</source>
      <translation>Altura da copa (m)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Score (0 to 1)</source>
      <translation>Pontuação (0 a 1)</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/prediction_report.py" />
      <source>Median height</source>
      <translation>Altura mediana</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/threshold_surface.py" />
      <source>F1 by score threshold and NMS threshold</source>
      <translation>F1 por limiar de pontuação e limiar de NMS</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/threshold_surface.py" />
      <source>largest F1</source>
      <translation>maior F1</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/threshold_surface.py" />
      <source>prediction</source>
      <translation>predição</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Loss</source>
      <translation>Perda</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Recall and precision</source>
      <translation>Revocação e precisão</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Lowest F1</source>
      <translation>F1 mais baixo</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/training_report.py" />
      <source>Highest F1</source>
      <translation>F1 mais alto</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Predicted crowns “{predictions}” compared with reference crowns “{truth}”.</source>
      <translation>Copas preditas “{predictions}” comparadas com copas de referência “{truth}”.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Two crowns match if their IoU is greater than {threshold} and their classes are equal. Matches are one to one and have the largest total IoU.</source>
      <translation>Duas copas correspondem se a sua IoU for maior que {threshold} e as suas classes forem iguais. As correspondências são um a um e têm a maior IoU total.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Two crowns match if their IoU is greater than {threshold}. Matches are one to one and have the largest total IoU.</source>
      <translation>Duas copas correspondem se a sua IoU for maior que {threshold}. As correspondências são um a um e têm a maior IoU total.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision: fraction of predicted crowns that match a reference crown. Recall: fraction of reference crowns that were detected. F1: harmonic mean of both. mAP: mean average precision over IoU 0.50 to 0.95, as in COCO. A dash marks an undefined value.</source>
      <translation>Precisão: fração das copas preditas que correspondem a uma copa de referência. Revocação: fração das copas de referência que foram detectadas. F1: média harmônica das duas. mAP: precisão média sobre IoU de 0,50 a 0,95, como em COCO. Um traço marca um valor indefinido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision: fraction of predicted crowns that match a reference crown. Recall: fraction of reference crowns that were detected. F1: harmonic mean of both. Position error: distance between a reference crown and the centre of the predicted crown. A dash marks an undefined value.</source>
      <translation>Precisão: fração das copas preditas que correspondem a uma copa de referência. Revocação: fração das copas de referência que foram detectadas. F1: média harmônica das duas. Erro de posição: distância entre uma copa de referência e o centro da copa predita. Um traço marca um valor indefinido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>By class</source>
      <translation>Por classe</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>A crown counts as detected only if its class is correct.</source>
      <translation>Uma copa conta como detectada somente se a sua classe estiver correta.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Reference</source>
      <translation>Referência</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Predicted</source>
      <translation>Preditas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Ignoring classes, precision is {precision}, recall {recall} and F1 {f1}.</source>
      <translation>Sem considerar as classes, a precisão é {precision}, a revocação {recall} e F1 {f1}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>By score threshold</source>
      <translation>Por limiar de pontuação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision, recall and F1 of the crowns with at least this score.</source>
      <translation>Precisão, revocação e F1 das copas com pelo menos esta pontuação.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Precision against recall for falling score thresholds, which are given as numbers.</source>
      <translation>Precisão em função da revocação para limiares de pontuação decrescentes, que são indicados como números.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>The ring marks the best F1.</source>
      <translation>O anel marca o melhor F1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Suggested thresholds</source>
      <translation>Limiares sugeridos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>F1 is largest, {f1}, at a score threshold of {score} and an NMS threshold of {nms}; with all predicted crowns it is {present}.</source>
      <translation>F1 é máximo, {f1}, com um limiar de pontuação de {score} e um limiar de NMS de {nms}; com todas as copas preditas, é {present}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>The largest F1 is somewhat too high for other areas, because the thresholds are chosen on the same crowns.</source>
      <translation>O maior F1 é um pouco alto demais para outras áreas, porque os limiares são escolhidos com as mesmas copas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>F1 by score threshold and NMS threshold. Crowns that the prediction left out cannot be evaluated.</source>
      <translation>F1 por limiar de pontuação e limiar de NMS. As copas que a predição excluiu não podem ser avaliadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Overlap and diameters of matched crowns</source>
      <translation>Sobreposição e diâmetros das copas correspondidas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Positions and diameters of matched crowns</source>
      <translation>Posições e diâmetros das copas correspondidas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/evaluation.html" />
      <source>Settings</source>
      <translation>Configurações</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/model.html" />
      <source>Validation</source>
      <translation>Validação</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/model.html" />
      <source>Computed on images that were reserved for validation.</source>
      <translation>Calculadas em imagens reservadas para a validação.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/model.html" />
      <source>The file contains no validation metrics. Use Evaluate to measure the model on annotated crowns.</source>
      <translation>O arquivo não contém métricas de validação. Use “Avaliar” para medir o modelo em copas anotadas.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Minimum score</source>
      <translation>Pontuação mínima</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Patch {name} with annotated and detected crowns</source>
      <translation>Recorte {name} com copas anotadas e detectadas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>By stand</source>
      <translation>Por povoamento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>The dotted line is the value of all stands together.</source>
      <translation>A linha pontilhada é o valor de todos os povoamentos em conjunto.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Table</source>
      <translation>Tabela</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>The first {count} stands. The layer and the CSV table contain all of them.</source>
      <translation>Os primeiros {count} povoamentos. A camada e a tabela CSV contêm todos eles.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Stand</source>
      <translation>Povoamento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>All stands</source>
      <translation>Todos os povoamentos</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Method</source>
      <translation>Método</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/parts.html" />
      <source>Map of the crowns</source>
      <translation>Mapa das copas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Crown cover: fraction of the processed area that is covered by crowns, each with the ellipse inscribed in its box or with its outline; overlaps are counted once. A crown belongs to the area that contains its centre. A dash marks an unknown value.</source>
      <translation>Cobertura de copas: fração da área processada que é coberta por copas, cada uma com a elipse inscrita na sua caixa ou com o seu contorno; as sobreposições são contadas uma vez. Uma copa pertence à área que contém o seu centro. Um traço marca um valor desconhecido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Without a CRS the size of a pixel on the ground is unknown.</source>
      <translation>Sem um SRC, o tamanho de um pixel no terreno é desconhecido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Reduced image of the raster with the detected crowns. Parts outside the processed area are brighter.</source>
      <translation>Imagem reduzida do raster com as copas detectadas. As partes fora da área processada são mais claras.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Diameters, heights and scores</source>
      <translation>Diâmetros, alturas e pontuações</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/prediction.html" />
      <source>Diameters and scores</source>
      <translation>Diâmetros e pontuações</translation>
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
      <source>Coverage</source>
      <translation>Abrangência</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/stands.html" />
      <source>A crown belongs to the stand that contains its centre. Crown cover: fraction of the stand that is covered by crowns; overlaps are counted once, and a crown drawn as a box counts with the ellipse inside. Figures per hectare and the crown cover refer to the processed part of a stand. A dash marks an unknown value.</source>
      <translation>Uma copa pertence ao povoamento que contém o seu centro. Cobertura de copas: fração do povoamento que é coberta por copas; as sobreposições são contadas uma vez, e uma copa desenhada como caixa conta com a elipse inscrita. Os valores por hectare e a cobertura de copas referem-se à parte processada de um povoamento. Um traço indica um valor desconhecido.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/stands.html" />
      <source>Reduced image of the processed raster with the crowns and the stands. Parts outside the stands are brighter.</source>
      <translation>Imagem reduzida do raster processado com as copas e os povoamentos. As partes fora dos povoamentos são mais claras.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Start model and result</source>
      <translation>Modelo de partida e resultado</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>On the validation patches, each at its score threshold.</source>
      <translation>Nos recortes de validação, cada um com o seu limiar de pontuação.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Start model</source>
      <translation>Modelo de partida</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Precision, recall and F1 on the validation patches of the crowns with at least this score.</source>
      <translation>Precisão, revocação e F1 nos recortes de validação das copas com pelo menos esta pontuação.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The dotted line marks the stored threshold.</source>
      <translation>A linha pontilhada marca o limiar armazenado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The ring marks the stored threshold.</source>
      <translation>O anel marca o limiar armazenado.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Computed with the final model. A crown counts as detected if its IoU with an annotated crown is greater than {threshold}.</source>
      <translation>Calculado com o modelo final. Uma copa conta como detectada se a sua IoU com uma copa anotada for maior que {threshold}.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>All thresholds</source>
      <translation>Todos os limiares</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>The dotted line marks the epoch whose weights were kept.</source>
      <translation>A linha pontilhada marca a época cujos pesos foram mantidos.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Epoch 0 is the start model.</source>
      <translation>A época 0 é o modelo de partida.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Training progress</source>
      <translation>Progresso do treinamento</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Loss by epoch; lower is better.</source>
      <translation>Perda por época; quanto mais baixa, melhor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Metrics on the validation patches by epoch; higher is better.</source>
      <translation>Métricas nos recortes de validação por época; quanto mais altas, melhor.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Recall (solid) and precision (dashed) of each class by epoch:</source>
      <translation>Revocação (linha contínua) e precisão (tracejada) de cada classe por época:</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Learning rate by epoch, on a logarithmic scale.</source>
      <translation>Taxa de aprendizado por época, em escala logarítmica.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>All metrics of all epochs</source>
      <translation>Todas as métricas de todas as épocas</translation>
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
      <source>detected crowns</source>
      <translation>copas detectadas</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>These patches were not used for training. They are sorted by F1.</source>
      <translation>Estes recortes não foram usados para o treinamento. Estão ordenados por F1.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>These patches were used for training, so they do not show how well the model performs elsewhere.</source>
      <translation>Estes recortes foram usados para o treinamento; por isso eles não mostram o desempenho do modelo em outros lugares.</translation>
    </message>
    <message>
      <location filename="../deepforest_qgis/reports/templates/training.html" />
      <source>Data</source>
      <translation>Dados</translation>
    </message>
  </context>
</TS>
