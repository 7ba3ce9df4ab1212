<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
  <context>
    <name>DeepForest</name>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotation layer</source>
      <translation>Camada de anotação</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Makes a layer to draw crowns in, empty or pre-filled by a model.</source>
      <translation>Cria uma camada para desenhar copas, vazia ou pré-preenchida por um modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>The orthomosaic on which to draw crowns. The layers get its CRS.</source>
      <translation>O ortomosaico sobre o qual desenhar as copas. As camadas recebem o seu SRC.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>What the list of classes offers while drawing, such as: spruce, larch, dead. The first is the default.</source>
      <translation>O que a lista de classes oferece ao desenhar, por exemplo: abeto, lariço, morta. A primeira é a predefinida.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Areas to annotate</source>
      <translation>Áreas a anotar</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Polygons that are copied into the layer of completely annotated areas, such as squares from 'Suggest areas'. Delete there what you do not finish. Empty: draw them yourself.</source>
      <translation>Polígonos que são copiados para a camada de áreas completamente anotadas, como os quadrados de “Sugerir áreas”. Exclua dela as que não concluir. Vazio: desenhe-as você mesmo.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Correcting what a model finds is faster than drawing. Needs the engine.</source>
      <translation>Corrigir o que um modelo encontra é mais rápido do que desenhar. Requer o motor.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>The model to pre-fill with. Empty: the one that comes with the plugin.</source>
      <translation>O modelo para o pré-preenchimento. Vazio: o que acompanha o complemento.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Score threshold of pre-filled crowns (0–1)</source>
      <translation>Limiar de pontuação das copas pré-preenchidas (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Lower: fewer crowns to draw, more to delete. Empty: the model's own threshold.</source>
      <translation>Mais baixo: menos copas a desenhar, mais a excluir. Vazio: o limiar do próprio modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Extent to pre-fill</source>
      <translation>Extensão a pré-preencher</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>A rectangle in which crowns are pre-filled. Empty: the areas to annotate, or the whole raster.</source>
      <translation>Um retângulo no qual as copas são pré-preenchidas. Vazio: as áreas a anotar ou o raster inteiro.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>auto: a graphics card where there is one, else the processor.</source>
      <translation>auto: uma placa gráfica, se houver; senão, o processador.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>A file that already holds annotations is only replaced if this is set.</source>
      <translation>Um arquivo que já contém anotações só é substituído se esta opção estiver marcada.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>The file that holds both layers, with their forms and styles. Keep it: it is your work.</source>
      <translation>O arquivo que contém as duas camadas, com seus formulários e estilos. Guarde-o: é o seu trabalho.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>The layer of crowns, which 'Split raster', 'Fine-tune' and 'Evaluate' take.</source>
      <translation>A camada de copas, que “Dividir raster”, “Ajustar modelo” e “Avaliar” recebem.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>The layer of areas, which they take as annotated areas or as areas to evaluate.</source>
      <translation>A camada de áreas, que eles recebem como áreas anotadas ou como áreas a avaliar.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>No class was given.</source>
      <translation>Nenhuma classe foi indicada.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Give at least one, such as Tree.</source>
      <translation>Indique pelo menos uma, por exemplo Tree.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>data that is not of this plugin</source>
      <translation>dados que não são deste complemento</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Choose another name, or tick 'Replace existing annotations'.</source>
      <translation>Escolha outro nome ou marque “Substituir anotações existentes”.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Choose a folder in which you may create files.</source>
      <translation>Escolha uma pasta na qual você possa criar arquivos.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Classes, separated by commas</source>
      <translation>Classes, separadas por vírgulas</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Pre-fill with a model's crowns</source>
      <translation>Pré-preencher com as copas de um modelo</translation>
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
      <source>Crowns to draw</source>
      <translation>Copas a desenhar</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Completely annotated areas</source>
      <translation>Áreas completamente anotadas</translation>
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
      <translation>árvore,copa,deepforest,anotar,digitalizar,rótulo,treinamento,desenhar,corrigir</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>GeoPackage</source>
      <translation>GeoPackage</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>{crowns} crowns and {areas} areas in '{file}'.</source>
      <translation>{crowns} copas e {areas} áreas em “{file}”.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>features in {layers}</source>
      <translation>feições em {layers}</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>'{path}' exists already and holds {what}.</source>
      <translation>“{path}” já existe e contém {what}.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>'{path}' cannot be written: {reason}</source>
      <translation>Não é possível gravar “{path}”: {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>The style of '{path}' cannot be written: {reason}</source>
      <translation>Não é possível gravar o estilo de “{path}”: {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Classes of the model added to the list: {names}.</source>
      <translation>Classes do modelo adicionadas à lista: {names}.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>suggested, rank {rank}</source>
      <translation>sugerida, prioridade {rank}</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>To cite, besides the model and its version, the method:</source>
      <translation>Para citar, além do modelo e da sua versão, o método:</translation>
    </message>
    <message>
      <location filename="../algorithms/drawing.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../algorithms/drawing.py" />
      <source>Score of the model (0–1), empty: drawn by hand</source>
      <translation>Pontuação do modelo (0–1); vazio: desenhada à mão</translation>
    </message>
    <message>
      <location filename="../algorithms/drawing.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../algorithms/drawing.py" />
      <source>other</source>
      <translation>outra</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>the one in the folder of wheels</source>
      <translation>o da pasta de wheels</translation>
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
      <source>Check</source>
      <translation>Verificação</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Engine of DeepForest</source>
      <translation>Motor do DeepForest</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Set it up again with the accelerator 'CPU only'; if that helps, the graphics driver is at fault.</source>
      <translation>Configure-o de novo com o acelerador “Somente CPU”; se isso ajudar, o problema está no driver gráfico.</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>none found</source>
      <translation>nenhuma encontrada</translation>
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
      <source>{count} packages go to '{folder}': {fetch} to fetch, about {disk} GB on disk ({free} GB are free); torch {build}; built on {python}.</source>
      <translation>{count} pacotes vão para “{folder}”: {fetch} a baixar, cerca de {disk} GB em disco ({free} GB livres); torch {build}; criado com {python}.</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Size on disk</source>
      <translation>Tamanho em disco</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>found {found} of {count} painted trees in {seconds} s</source>
      <translation>encontradas {found} de {count} árvores pintadas em {seconds} s</translation>
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
      <source>Looking for {count} painted trees with the model that comes with the plugin …</source>
      <translation>Procurando {count} árvores pintadas com o modelo que acompanha o complemento …</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Free some disk space and run it again.</source>
      <translation>Libere espaço em disco e execute de novo.</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>The engine runs, but found only {found} of {count} painted trees.</source>
      <translation>O motor funciona, mas encontrou apenas {found} de {count} árvores pintadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>none that speeds up the engine ({name})</source>
      <translation>nenhuma que acelere o motor ({name})</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>A temporary picture could not be written to '{folder}'.</source>
      <translation>Não foi possível gravar uma imagem temporária em “{folder}”.</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>painted trees</source>
      <translation>árvores pintadas</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Evaluate</source>
      <translation>Avaliar</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Measures predicted crowns against reference crowns.</source>
      <translation>Mede as copas preditas em relação às copas de referência.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>The crowns that 'Predict tile' found, or any polygon layer of crowns.</source>
      <translation>As copas que “Predizer copas” encontrou ou qualquer camada de polígonos de copas.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Reference crowns</source>
      <translation>Copas de referência</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Crowns known to be right, as polygons, or as points with a crown diameter. Any CRS.</source>
      <translation>Copas que se sabe estarem corretas, como polígonos ou como pontos com um diâmetro de copa. Qualquer SRC.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>The field that holds the class, in both layers. Empty: classes are ignored.</source>
      <translation>O campo que contém a classe, nas duas camadas. Vazio: as classes são ignoradas.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Areas to evaluate</source>
      <translation>Áreas a avaliar</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Polygons inside which every reference crown is drawn. Crowns outside count neither way.</source>
      <translation>Polígonos dentro dos quais todas as copas de referência estão desenhadas. As copas de fora não contam, nem a favor nem contra.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>A predicted and a reference crown match where they overlap more than this.</source>
      <translation>Uma copa predita e uma de referência correspondem quando se sobrepõem mais do que este valor.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Every crown with its verdict: true positive, false positive or missed.</source>
      <translation>Cada copa com o seu veredito: verdadeiro positivo, falso positivo ou não encontrada.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Figures and curves on one page.</source>
      <translation>Valores e curvas em uma página.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Predicted crowns</source>
      <translation>Copas preditas</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Match threshold (IoU, 0.01–1)</source>
      <translation>Limiar de correspondência (IoU, 0.01–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Matches</source>
      <translation>Correspondências</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Evaluation report</source>
      <translation>Relatório de avaliação</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Precision (0–1)</source>
      <translation>Precisão (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>The share of predicted crowns that are right.</source>
      <translation>A proporção de copas preditas que estão certas.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Recall (0–1)</source>
      <translation>Revocação (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>The share of reference crowns that were found.</source>
      <translation>A proporção de copas de referência que foram encontradas.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>F1 (0–1)</source>
      <translation>F1 (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>The harmonic mean of precision and recall.</source>
      <translation>A média harmônica de precisão e revocação.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Average precision (mAP, 0–1)</source>
      <translation>Precisão média (mAP, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Precision over all score thresholds, mean of the classes; empty where predictions have no scores.</source>
      <translation>Precisão em todos os limiares de pontuação, média das classes; vazia se as predições não têm pontuações.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>tree,crown,deepforest,accuracy,precision,recall,validation</source>
      <translation>árvore,copa,deepforest,exatidão,precisão,revocação,validação</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>HTML files</source>
      <translation>Arquivos HTML</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fine-tune</source>
      <translation>Ajustar modelo</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Teaches a model the local forest from annotated crowns.</source>
      <translation>Ensina a um modelo a floresta local a partir de copas anotadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The orthomosaic on which crowns were annotated. Leave empty where a patches folder is given.</source>
      <translation>O ortomosaico sobre o qual as copas foram anotadas. Deixe vazio se for indicada uma pasta de recortes.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Crowns as polygons, or as points with a crown diameter. Any CRS.</source>
      <translation>Copas como polígonos ou como pontos com um diâmetro de copa. Qualquer SRC.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Crowns of the same raster that training must not see: the patches that hold them are held out, instead of a share of all. Best in a part of the raster of their own.</source>
      <translation>Copas do mesmo raster que o treinamento não deve ver: os recortes que as contêm são reservados, em vez de uma parcela de todos. De preferência em uma parte própria do raster.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Instead of raster and annotations: the folder that 'Split raster' wrote, or one with a DeepForest CSV.</source>
      <translation>Em vez de raster e anotações: a pasta que “Dividir raster” gravou ou uma com um CSV do DeepForest.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Where training starts. Empty: the model that comes with the plugin.</source>
      <translation>De onde parte o treinamento. Vazio: o modelo que acompanha o complemento.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Epochs</source>
      <translation>Épocas</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>How often training goes through all patches.</source>
      <translation>Quantas vezes o treinamento percorre todos os recortes.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Step size of training. Empty: chosen for the model.</source>
      <translation>Tamanho do passo do treinamento. Vazio: escolhido para o modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Width and height of a training patch in pixels. Empty: the ground extent that the model knows.</source>
      <translation>Largura e altura de um recorte de treinamento em pixels. Vazio: a extensão no terreno que o modelo conhece.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>How much neighbouring patches share, from 0 to below 1.</source>
      <translation>Quanto os recortes vizinhos compartilham, de 0 a menos de 1.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Validation (share of the patches, 0–0.9)</source>
      <translation>Validação (parcela dos recortes, 0–0.9)</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Held out in blocks that training never sees; on them each epoch is measured. Not used where validation crowns are given.</source>
      <translation>Reservada em blocos que o treinamento nunca vê; neles cada época é medida. Não se usa quando são indicadas copas de validação.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Augmentations</source>
      <translation>Aumentos de dados</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Random changes of the patches that make the model robust to how imagery was taken.</source>
      <translation>Alterações aleatórias dos recortes que tornam o modelo robusto ao modo como as imagens foram obtidas.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Empty patches (share of the patches with crowns, 0–10)</source>
      <translation>Recortes vazios (parcela dos recortes com copas, 0–10)</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Patches without crowns that are shown as background. 1: as many as patches with crowns.</source>
      <translation>Recortes sem copas que são mostrados como fundo. 1: tantos quantos os recortes com copas.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Faster, and safer with very few annotations; the image features stay as they are.</source>
      <translation>Mais rápido, e mais seguro com muito poucas anotações; as características da imagem ficam como estão.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Measure that decides which epoch is kept</source>
      <translation>Medida que decide qual época é mantida</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Measured on the validation patches after each epoch.</source>
      <translation>Medida nos recortes de validação após cada época.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Early stop (epochs without improvement)</source>
      <translation>Parada antecipada (épocas sem melhora)</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>0: train all epochs.</source>
      <translation>0: treinar todas as épocas.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Loader processes</source>
      <translation>Processos de carregamento</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>0: load patches in the main process.</source>
      <translation>0: carregar os recortes no processo principal.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Faster; switch off where memory is short.</source>
      <translation>Mais rápido; desligue se a memória for escassa.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Random seed</source>
      <translation>Semente aleatória</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The same seed gives the same split and order.</source>
      <translation>A mesma semente dá a mesma divisão e a mesma ordem.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Go on after the last finished epoch where a run with the same settings was cancelled or broken off.</source>
      <translation>Continuar após a última época concluída quando uma execução com as mesmas configurações foi cancelada ou interrompida.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>A YAML file, or key=value pairs with DeepForest's keys such as train.lr=0.0005. It has the last word.</source>
      <translation>Um arquivo YAML ou pares chave=valor com as chaves do DeepForest, como train.lr=0.0005. Tem a última palavra.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The model file, which 'Predict tile' takes as input.</source>
      <translation>O arquivo do modelo, que “Predizer copas” recebe como entrada.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Curves, sample patches with predictions, and the settings, on one page.</source>
      <translation>Curvas, recortes de amostra com predições e as configurações, em uma página.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Receives the metrics of every epoch as CSV, and as TensorBoard logs.</source>
      <translation>Recebe as métricas de cada época como CSV e como logs do TensorBoard.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The share of predicted crowns that are right, of the epoch that was kept.</source>
      <translation>A proporção de copas preditas que estão certas, na época mantida.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The share of annotated crowns that were found, of the epoch that was kept.</source>
      <translation>A proporção de copas anotadas que foram encontradas, na época mantida.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Patches folder</source>
      <translation>Pasta de recortes</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Learning rate</source>
      <translation>Taxa de aprendizado</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Train the detection heads only</source>
      <translation>Treinar somente as cabeças de detecção</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Keep patches in memory</source>
      <translation>Manter os recortes na memória</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Resume an unfinished run</source>
      <translation>Retomar uma execução inacabada</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Configuration (file, or key=value pairs)</source>
      <translation>Configuração (arquivo ou pares chave=valor)</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fine-tuned model</source>
      <translation>Modelo ajustado</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Training report</source>
      <translation>Relatório de treinamento</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Training log folder</source>
      <translation>Pasta de logs do treinamento</translation>
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
      <location filename="../algorithms/fine_tune.py" />
      <source>DeepForest model</source>
      <translation>Modelo do DeepForest</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Three bands in the order red, green, blue, or a single one. Empty: chosen by the raster's colour interpretation, else the first three.</source>
      <translation>Três bandas na ordem vermelho, verde, azul, ou uma única. Vazio: escolhidas pela interpretação de cores do raster; senão, as três primeiras.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>For web maps only, which have no pixels of their own: metres on the ground that a pixel covers. Of tiled services the nearest zoom level is taken. Empty: 0.1. Finer than the service's imagery really is costs time and gains nothing.</source>
      <translation>Somente para mapas web, que não têm pixels próprios: metros no terreno que um pixel cobre. Em serviços de ladrilhos usa-se o nível de zoom mais próximo. Vazio: 0.1. Um valor mais fino do que as imagens do serviço realmente têm custa tempo e nada acrescenta.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Annotated crowns</source>
      <translation>Copas anotadas</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The field that holds each crown's class. Empty: every crown is a Tree.</source>
      <translation>O campo que contém a classe de cada copa. Vazio: toda copa é uma Tree.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Polygons inside which every crown is annotated. What lies outside is taken neither for tree nor for background. Empty: the whole raster counts as annotated.</source>
      <translation>Polígonos dentro dos quais todas as copas estão anotadas. O que fica fora não é tomado nem como árvore nem como fundo. Vazio: o raster inteiro conta como anotado.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Needed for point layers only: each point becomes a square crown of this width.</source>
      <translation>Necessário somente para camadas de pontos: cada ponto torna-se uma copa quadrada com esta largura.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Patch size (px)</source>
      <translation>Tamanho do recorte (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Patch overlap (share of the patch, 0–0.95)</source>
      <translation>Sobreposição dos recortes (parcela do recorte, 0–0.95)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Batch size (patches)</source>
      <translation>Tamanho do lote (recortes)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Patches worked on at once. Empty: chosen for the device. A smaller number needs less memory.</source>
      <translation>Recortes processados de uma só vez. Vazio: escolhido para o dispositivo. Um número menor requer menos memória.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The algorithm was run before it was prepared.</source>
      <translation>O algoritmo foi executado antes de ser preparado.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Give a smaller patch size, or leave it empty for an automatic one.</source>
      <translation>Indique um tamanho de recorte menor ou deixe vazio para um automático.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Draw or import some first; if only selected features are to be used, select some.</source>
      <translation>Desenhe ou importe algumas antes; se somente as feições selecionadas devem ser usadas, selecione algumas.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Choose a layer of polygons or points.</source>
      <translation>Escolha uma camada de polígonos ou de pontos.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>lines</source>
      <translation>linhas</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>points</source>
      <translation>pontos</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>polygons</source>
      <translation>polígonos</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>polygons or points</source>
      <translation>polígonos ou pontos</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Set the crown diameter (m), or choose a polygon layer.</source>
      <translation>Defina o diâmetro da copa (m) ou escolha uma camada de polígonos.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Raster</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Bands (red, green, blue)</source>
      <translation>Bandas (vermelho, verde, azul)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Ground resolution of web maps (m per pixel)</source>
      <translation>Resolução no terreno de mapas web (m por pixel)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Class field</source>
      <translation>Campo da classe</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Crown diameter of point layers (m)</source>
      <translation>Diâmetro das copas de camadas de pontos (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Model (file, folder or name)</source>
      <translation>Modelo (arquivo, pasta ou nome)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Models of the Hugging Face hub are written owner/name or owner/name@revision, such as weecology/deepforest-tree; the first use downloads them.</source>
      <translation>Modelos do Hugging Face Hub escrevem-se owner/name ou owner/name@revision, como weecology/deepforest-tree; o primeiro uso os baixa.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Give band numbers such as 1;2;3, in the order red, green, blue.</source>
      <translation>Indique números de bandas, como 1;2;3, na ordem vermelho, verde, azul.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The patch size of {patch} px is larger than the raster '{name}' ({width} × {height} px).</source>
      <translation>O tamanho do recorte de {patch} px é maior que o raster “{name}” ({width} × {height} px).</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The layer '{name}' has no field '{field}'.</source>
      <translation>A camada “{name}” não tem o campo “{field}”.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Its fields are: {fields}.</source>
      <translation>Os seus campos são: {fields}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The layer '{name}' has no features to use.</source>
      <translation>A camada “{name}” não tem feições a usar.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The layer '{name}' is a table without geometries.</source>
      <translation>A camada “{name}” é uma tabela sem geometrias.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The layer '{name}' holds {shape}.</source>
      <translation>A camada “{name}” contém {shape}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Choose a layer of {wanted}.</source>
      <translation>Escolha uma camada de {wanted}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The layer '{name}' holds points, whose crown diameter is unknown.</source>
      <translation>A camada “{name}” contém pontos, cujo diâmetro de copa é desconhecido.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>{what} must be a whole number, not {value}.</source>
      <translation>{what}: deve ser um número inteiro, não {value}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>{what} is missing.</source>
      <translation>Falta: {what}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>{what} '{path}' does not exist.</source>
      <translation>{what}: “{path}” não existe.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Band {band} was chosen, but the raster '{name}' has {count}.</source>
      <translation>Foi escolhida a banda {band}, mas o número de bandas do raster “{name}” é {count}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Choose bands from 1 to {count}.</source>
      <translation>Escolha bandas de 1 a {count}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Band '{band}' is not a number.</source>
      <translation>A banda “{band}” não é um número.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>none</source>
      <translation>nenhum</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>All files</source>
      <translation>Todos os arquivos</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The engine's result is kept in '{folder}', for {days} days.</source>
      <translation>O resultado do motor é mantido em “{folder}”, por {days} dias.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>{what} must be a number, not '{value}'.</source>
      <translation>{what}: deve ser um número, não “{value}”.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Check that the file exists and that QGIS can show it.</source>
      <translation>Verifique se o arquivo existe e se o QGIS consegue mostrá-lo.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Check that the disk is not full and that the file is not open elsewhere.</source>
      <translation>Verifique se o disco não está cheio e se o arquivo não está aberto em outro lugar.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Choose another name.</source>
      <translation>Escolha outro nome.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Add a file name to it.</source>
      <translation>Acrescente um nome de arquivo.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>the file may not be changed</source>
      <translation>o arquivo não pode ser alterado</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>The raster '{name}' cannot be opened.</source>
      <translation>Não é possível abrir o raster “{name}”.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>The raster '{name}' has no pixels.</source>
      <translation>O raster “{name}” não tem pixels.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>The layer '{name}' cannot be read: {reason}</source>
      <translation>Não é possível ler a camada “{name}”: {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>The engine's result '{path}' cannot be read.</source>
      <translation>Não é possível ler o resultado do motor “{path}”.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>The features could not be written to '{name}'.</source>
      <translation>Não foi possível gravar as feições em “{name}”.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>{what} '{path}' is a file, but a folder is needed.</source>
      <translation>{what}: “{path}” é um arquivo, mas é necessária uma pasta.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>{what} '{path}' is a folder, but a file name is needed.</source>
      <translation>{what}: “{path}” é uma pasta, mas é necessário um nome de arquivo.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>A feature could not be written to '{name}'.</source>
      <translation>Não foi possível gravar uma feição em “{name}”.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>{what} '{path}' cannot be written: {reason}.</source>
      <translation>{what}: não é possível gravar “{path}”: {reason}.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>Check the layer's sign-in, and whether the service lets its maps be taken.</source>
      <translation>Verifique a autenticação da camada e se o serviço permite obter os seus mapas.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>Fetching the map</source>
      <translation>Obtendo o mapa</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>Export the layer to a GeoTIFF and choose that.</source>
      <translation>Exporte a camada para um GeoTIFF e escolha-o.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>Give a coarser ground resolution, or another extent.</source>
      <translation>Indique uma resolução no terreno mais grosseira ou outra extensão.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The map '{name}' cannot be fetched ({failure}).</source>
      <translation>Não é possível obter o mapa “{name}” ({failure}).</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>What was fetched is kept for the next run.</source>
      <translation>O que foi obtido é mantido para a próxima execução.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The map '{name}' is fetched first: {width} × {height} pixels of {metres:.3f} m on the ground, {blocks} blocks, about {tiles} tiles and {size:.2f} GB.</source>
      <translation>O mapa “{name}” é obtido primeiro: {width} × {height} pixels de {metres:.3f} m no terreno, {blocks} blocos, cerca de {tiles} ladrilhos e {size:.2f} GB.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>Check the layer's settings, and that QGIS can show the map there.</source>
      <translation>Verifique as configurações da camada e se o QGIS consegue mostrar o mapa ali.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The pixels of '{name}' are of a kind that cannot be used ({kind}).</source>
      <translation>Os pixels de “{name}” são de um tipo que não pode ser usado ({kind}).</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The layer '{name}' cannot be opened a second time.</source>
      <translation>Não é possível abrir a camada “{name}” uma segunda vez.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The service has no image for {count} of about {tiles} tiles (HTTP 404); they count as empty.</source>
      <translation>O serviço não tem imagem para {count} de cerca de {tiles} ladrilhos (HTTP 404); eles contam como vazios.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The map '{name}' shows nothing there at {metres:.2f} m per pixel.</source>
      <translation>O mapa “{name}” não mostra nada ali a {metres:.2f} m por pixel.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>no pixels came</source>
      <translation>não chegaram pixels</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>{failure}; asking again in {seconds:.0f} s.</source>
      <translation>{failure}; nova tentativa em {seconds:.0f} s.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The service asks to be left alone for {minutes} minutes.</source>
      <translation>O serviço pede que se aguarde {minutes} minutos.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>a web page came instead of an image</source>
      <translation>chegou uma página web em vez de uma imagem</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>{done} of {total} blocks are there from an earlier run.</source>
      <translation>{done} de {total} blocos já existem de uma execução anterior.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>It was asked {count} times. Try again later.</source>
      <translation>Foram feitos {count} pedidos. Tente de novo mais tarde.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>an empty answer came instead of an image</source>
      <translation>chegou uma resposta vazia em vez de uma imagem</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>Set it in the layer's properties.</source>
      <translation>Defina-o nas propriedades da camada.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>Check the extent or the areas, and their coordinate reference system.</source>
      <translation>Verifique a extensão ou as áreas, e o seu sistema de referência de coordenadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>Give an extent or a layer of areas, and a ground resolution if 0.1 m per pixel is not right.</source>
      <translation>Indique uma extensão ou uma camada de áreas, e uma resolução no terreno se 0.1 m por pixel não for adequado.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>Check their coordinates and their CRS.</source>
      <translation>Verifique as suas coordenadas e o seu SRC.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>At {metres:.2f} m per pixel the part of '{name}' that is asked for has {width:,} × {height:,} pixels: {tiles:,} tiles, about {size:,.0f} GB.</source>
      <translation>A {metres:.2f} m por pixel, a parte solicitada de “{name}” tem {width:,} × {height:,} pixels: {tiles:,} ladrilhos, cerca de {size:,.0f} GB.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>Give a smaller extent or areas, or a coarser ground resolution: at most {most:,} tiles are fetched at once, ten square kilometres at 10 cm, because services bar who takes more.</source>
      <translation>Indique uma extensão ou áreas menores, ou uma resolução no terreno mais grosseira: são obtidos no máximo {most:,} ladrilhos de uma vez, dez quilômetros quadrados a 10 cm, porque os serviços bloqueiam quem obtém mais.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>The layer '{name}' has no coordinate reference system.</source>
      <translation>A camada “{name}” não tem sistema de referência de coordenadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>The layer '{name}' shows nothing where crowns are to be looked for.</source>
      <translation>A camada “{name}” não mostra nada onde se devem procurar copas.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>The ground resolution of the map cannot be told at {x}, {y} ({unit}).</source>
      <translation>Não é possível determinar a resolução no terreno do mapa em {x}, {y} ({unit}).</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>'{name}' is a map without an end: nothing says which part of it is meant.</source>
      <translation>“{name}” é um mapa sem limites: nada indica qual parte dele se pretende usar.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>The extent or the areas cannot be brought to the map's CRS: {reason}</source>
      <translation>Não é possível converter a extensão ou as áreas para o SRC do mapa: {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Predict tile</source>
      <translation>Predizer copas</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Finds the tree crowns on a raster.</source>
      <translation>Encontra as copas das árvores em um raster.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>The orthomosaic on which to find crowns.</source>
      <translation>O ortomosaico no qual encontrar copas.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>A model that 'Fine-tune' wrote, or one of DeepForest. Empty: the one that comes with the plugin.</source>
      <translation>Um modelo que “Ajustar modelo” gravou ou um do DeepForest. Vazio: o que acompanha o complemento.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Areas to map</source>
      <translation>Áreas a mapear</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Polygons in which to look for crowns. Parts of the raster outside are never read. Empty: everywhere.</source>
      <translation>Polígonos nos quais procurar copas. As partes do raster fora deles nunca são lidas. Vazio: em toda parte.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Extent to map</source>
      <translation>Extensão a mapear</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>A rectangle in which to look for crowns. Empty: everywhere.</source>
      <translation>Um retângulo no qual procurar copas. Vazio: em toda parte.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Width and height in pixels of the windows that the model sees. Empty: the ground extent that it knows.</source>
      <translation>Largura e altura em pixels das janelas que o modelo vê. Vazio: a extensão no terreno que ele conhece.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>How much neighbouring windows share, so that a crown cut by one is whole in the next.</source>
      <translation>Quanto as janelas vizinhas compartilham, para que uma copa cortada por uma esteja inteira na seguinte.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Score threshold (0–1)</source>
      <translation>Limiar de pontuação (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Crowns with a lower score are left out. Empty: the model's own threshold.</source>
      <translation>As copas com pontuação mais baixa são deixadas de fora. Vazio: o limiar do próprio modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Overlap threshold (IoU, 0–1)</source>
      <translation>Limiar de sobreposição (IoU, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Two crowns that overlap more than this are one, and the better score stays.</source>
      <translation>Duas copas que se sobrepõem mais do que isto são uma só, e fica a de melhor pontuação.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Crown shape</source>
      <translation>Forma da copa</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>box, ellipse: the box that the model finds, or the ellipse that fits in it. outline: traced from the image inside the box; where nothing can be traced, the ellipse. Experimental: a mean IoU of 0.87 with the true outline where ellipses reach 0.78 in rendered scenes, but 0.87 against 0.89 on the four real crowns that it was measured on.</source>
      <translation>box, ellipse: a caixa que o modelo encontra ou a elipse que cabe nela. outline: traçado a partir da imagem dentro da caixa; onde nada pode ser traçado, a elipse. Experimental: IoU média de 0.87 com o contorno verdadeiro onde as elipses alcançam 0.78 em cenas renderizadas, mas 0.87 contra 0.89 nas quatro copas reais em que foi medido.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>What two crowns share goes to the nearer one, so that no ground is counted twice.</source>
      <translation>O que duas copas compartilham vai para a mais próxima, para que nenhuma área do terreno seja contada duas vezes.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>auto: a graphics card where there is one, else the processor. cuda: NVIDIA's, mps: Apple's, xpu: Intel's graphics cards.</source>
      <translation>auto: uma placa gráfica, se houver; senão, o processador. cuda: placas gráficas da NVIDIA, mps: da Apple, xpu: da Intel.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Arithmetic</source>
      <translation>Aritmética</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>auto: bfloat16 where the device is faster with it, else float32. int8: faster on many processors, fitted to this raster first, which takes a minute; a few crowns differ.</source>
      <translation>auto: bfloat16 onde o dispositivo é mais rápido com ele; senão, float32. int8: mais rápido em muitos processadores, ajustado antes a este raster, o que leva um minuto; algumas copas diferem.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Where windows overlap</source>
      <translation>Onde as janelas se sobrepõem</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>cores: each window speaks for its middle, so that a crown cut by a window's border is told once, by the window that sees it whole. pooled: all windows' crowns compete, as in DeepForest; choose it to compare with that program.</source>
      <translation>cores: cada janela responde pelo seu centro, de modo que uma copa cortada pela borda de uma janela é registrada uma só vez, pela janela que a vê inteira. pooled: as copas de todas as janelas competem, como no DeepForest; escolha esta opção para comparar com esse programa.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Continue where a cancelled or broken run with the same settings ended.</source>
      <translation>Continuar onde terminou uma execução cancelada ou interrompida com as mesmas configurações.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Write the crowns found so far when the run is cancelled. The log says how much of the area is done.</source>
      <translation>Gravar as copas encontradas até então quando a execução é cancelada. O log indica quanto da área está concluído.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>One polygon per crown, in the raster's CRS, with score, class, diameter and area.</source>
      <translation>Um polígono por copa, no SRC do raster, com pontuação, classe, diâmetro e área.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>One page with the number of crowns, crown cover, crowns per hectare, diameters and scores, and with what was skipped, the parameters, the model and the raster.</source>
      <translation>Uma página com o número de copas, a cobertura de copas, as copas por hectare, os diâmetros e as pontuações, e com o que foi omitido, os parâmetros, o modelo e o raster.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Width and height on the ground of the cells in which crowns are counted. Empty: 10 m.</source>
      <translation>Largura e altura no terreno das células em que as copas são contadas. Vazio: 10 m.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>A raster of crowns per hectare of the ground that was looked at (of a cell at least the half), empty where nothing was. Its cells lie along the raster's rows and columns.</source>
      <translation>Um raster de copas por hectare do terreno examinado (de uma célula, pelo menos a metade), vazio onde nada foi examinado. Suas células seguem as linhas e colunas do raster.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>How many crowns the layer holds.</source>
      <translation>Quantas copas a camada contém.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Crowns do not overlap</source>
      <translation>Copas sem sobreposição</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Keep crowns on cancel</source>
      <translation>Manter as copas ao cancelar</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Prediction report</source>
      <translation>Relatório de predição</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Cell of the crown density (m)</source>
      <translation>Célula da densidade de copas (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Crown density</source>
      <translation>Densidade de copas</translation>
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
      <source>The crowns so far are also kept in '{path}', for {days} days.</source>
      <translation>As copas encontradas até agora também são mantidas em “{path}”, por {days} dias.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepared_raster.py" />
      <source>Free space there, or set XDG_CACHE_HOME (LOCALAPPDATA on Windows) to another folder.</source>
      <translation>Libere espaço ali ou defina XDG_CACHE_HOME (LOCALAPPDATA no Windows) para outra pasta.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepared_raster.py" />
      <source>'{name}' cannot be brought to '{folder}': {reason}.</source>
      <translation>Não é possível levar “{name}” para “{folder}”: {reason}.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepared_raster.py" />
      <source>The raster '{name}' cannot be opened: {reason}.</source>
      <translation>Não é possível abrir o raster “{name}”: {reason}.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepared_raster.py" />
      <source>Its open options are: {options}.</source>
      <translation>As suas opções de abertura são: {options}.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Set up engine</source>
      <translation>Configurar motor</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Makes or checks the Python environment in which models run.</source>
      <translation>Cria ou verifica o ambiente Python em que os modelos são executados.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Which build of torch to install. Automatic takes the one that fits this machine's graphics card.</source>
      <translation>Qual compilação do torch instalar. Automático usa a que é adequada à placa gráfica desta máquina.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Removes the environment that the plugin made and makes it again, even if it is whole.</source>
      <translation>Remove o ambiente que o complemento criou e cria-o de novo, mesmo que esteja íntegro.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>A Python program, version 3.10 or newer, that the environment is built on. Empty: QGIS's own, or one that is fetched where that does not serve.</source>
      <translation>Um programa Python, versão 3.10 ou mais recente, sobre o qual o ambiente é criado. Vazio: o do próprio QGIS ou um que é baixado, se aquele não servir.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>A folder with all packages as wheels. With it the network is not used at all.</source>
      <translation>Uma pasta com todos os pacotes como wheels. Com ela, a rede não é usada.</translation>
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
      <source>A page with the versions and devices of the engine.</source>
      <translation>Uma página com as versões e os dispositivos do motor.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>As the engine itself says it.</source>
      <translation>Como o próprio motor a informa.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The processor, and graphics cards that it can use.</source>
      <translation>O processador e as placas gráficas que ele pode usar.</translation>
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
      <source>Python to build on</source>
      <translation>Python de base</translation>
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
      <source>Devices the engine can compute on</source>
      <translation>Dispositivos em que o motor pode calcular</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>deepforest,install,torch,environment,gpu,cuda,versions</source>
      <translation>deepforest,instalar,torch,ambiente,gpu,cuda,versões</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Choose another place for it.</source>
      <translation>Escolha outro lugar.</translation>
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
      <source>The engine works: it found {found} of {count} painted trees in {seconds} s.</source>
      <translation>O motor funciona: encontrou {found} de {count} árvores pintadas em {seconds} s.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Version {version}, devices: {devices}.</source>
      <translation>Versão {version}, dispositivos: {devices}.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The plugin's setting names an engine; it is only checked.</source>
      <translation>A configuração do complemento indica um motor; ele é apenas verificado.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The variable DEEPFOREST_QGIS_PYTHON names an engine; it is only checked.</source>
      <translation>A variável DEEPFOREST_QGIS_PYTHON indica um motor; ele é apenas verificado.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>QGIS's own Python has all that the engine needs; it is only checked.</source>
      <translation>O Python do próprio QGIS tem tudo de que o motor precisa; ele é apenas verificado.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The engine in '{python}' is named by a setting or variable and stays the one that is used.</source>
      <translation>O motor em “{python}” é indicado por uma configuração ou variável e continua a ser o que é usado.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The report '{path}' cannot be written: {reason}.</source>
      <translation>Não é possível gravar o relatório “{path}”: {reason}.</translation>
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
      <source>The orthomosaic on which crowns were annotated.</source>
      <translation>O ortomosaico sobre o qual as copas foram anotadas.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Crowns of the same raster that training must not see: the patches that hold them are kept for validation. Empty: 'Fine-tune' chooses a share of the patches.</source>
      <translation>Copas do mesmo raster que o treinamento não deve ver: os recortes que as contêm são guardados para a validação. Vazio: “Ajustar modelo” escolhe uma parcela dos recortes.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Width and height of a patch in pixels. Empty: 40 m on the ground.</source>
      <translation>Largura e altura de um recorte em pixels. Vazio: 40 m no terreno.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Patches without crowns teach the model what background looks like.</source>
      <translation>Recortes sem copas ensinam ao modelo como é o fundo.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Image format of the patches</source>
      <translation>Formato de imagem dos recortes</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>png: small and plain; tif: the same pixels, georeferenced.</source>
      <translation>png: pequeno e simples; tif: os mesmos pixels, georreferenciados.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Receives the patches and their annotations; 'Fine-tune' takes it as input.</source>
      <translation>Recebe os recortes e as suas anotações; “Ajustar modelo” usa-a como entrada.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>The outline of each patch, with the number of crowns in it.</source>
      <translation>O contorno de cada recorte, com o número de copas nele.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>The table of crowns in the patches folder, a row each.</source>
      <translation>A tabela de copas na pasta de recortes, uma linha para cada.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Keep patches without crowns</source>
      <translation>Manter recortes sem copas</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Patch footprints</source>
      <translation>Contornos dos recortes</translation>
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
      <location filename="../algorithms/styling.py" />
      <source>Score (0–1)</source>
      <translation>Pontuação (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Crown diameter (m)</source>
      <translation>Diâmetro da copa (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Crown area (m²)</source>
      <translation>Área da copa (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Cut by the raster's edge</source>
      <translation>Cortada pela borda do raster</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Run</source>
      <translation>Execução</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Parameters</source>
      <translation>Parâmetros</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Tree crowns that the model {model} found on {raster}.</source>
      <translation>Copas que o modelo {model} encontrou em {raster}.</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Subject</source>
      <translation>Assunto</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>true positive (found)</source>
      <translation>verdadeiro positivo (encontrada)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>false positive (no such crown)</source>
      <translation>falso positivo (não há tal copa)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>missed (not found)</source>
      <translation>não encontrada (perdida)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>drawn or corrected by hand</source>
      <translation>desenhada ou corrigida à mão</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Result</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Overlap (IoU, 0–1)</source>
      <translation>Sobreposição (IoU, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Image</source>
      <translation>Imagem</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Column (px)</source>
      <translation>Coluna (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Row (px)</source>
      <translation>Linha (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Width (px)</source>
      <translation>Largura (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Height (px)</source>
      <translation>Altura (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Rank (1: annotate first)</source>
      <translation>Prioridade (1: anotar primeiro)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Crowns in doubt</source>
      <translation>Copas em dúvida</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Crowns expected</source>
      <translation>Copas esperadas</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Novelty (1: nothing alike annotated)</source>
      <translation>Novidade (1: nada parecido anotado)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Tree crowns on {raster}</source>
      <translation>Copas de árvores em {raster}</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>tree crowns</source>
      <translation>copas de árvores</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>no crowns</source>
      <translation>sem copas</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>{time}: found by DeepForest for QGIS.</source>
      <translation>{time}: encontradas pelo DeepForest para QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Model: {licence}</source>
      <translation>Modelo: {licence}</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>more than {low} crowns per hectare</source>
      <translation>mais de {low} copas por hectare</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>{low}–{high} crowns per hectare</source>
      <translation>{low}–{high} copas por hectare</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Suggest areas</source>
      <translation>Sugerir áreas</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Ranks squares by the doubts of a model and by how unlike they are.</source>
      <translation>Ordena quadrados pelas dúvidas de um modelo e por quanto são diferentes.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>The orthomosaic that is to be mapped.</source>
      <translation>O ortomosaico que será mapeado.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>The model that is to get better. Empty: the one that comes with the plugin.</source>
      <translation>O modelo a melhorar. Vazio: o que acompanha o complemento.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Number of squares</source>
      <translation>Número de quadrados</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>How many squares to suggest.</source>
      <translation>Quantos quadrados sugerir.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Side of a square on the ground. Empty: what the model sees at once, mostly 40 m.</source>
      <translation>Lado de um quadrado no terreno. Vazio: o que o modelo vê de uma só vez, em geral 40 m.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Crowns annotated already</source>
      <translation>Copas já anotadas</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Squares that hold some of them are not suggested, and those that look alike come late. An empty layer counts as none.</source>
      <translation>Os quadrados que contêm algumas delas não são sugeridos, e os que se parecem com eles ficam por último. Uma camada vazia conta como nenhuma.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Areas annotated already</source>
      <translation>Áreas já anotadas</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Squares of which more than a tenth lies in them are not suggested, and those that look alike come late. An empty layer counts as none.</source>
      <translation>Os quadrados com mais de um décimo dentro delas não são sugeridos, e os que se parecem com eles ficam por último. Uma camada vazia conta como nenhuma.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Extent to look in</source>
      <translation>Extensão a examinar</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>A rectangle in which to suggest squares. Empty: everywhere.</source>
      <translation>Um retângulo no qual sugerir quadrados. Vazio: em toda parte.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Squares to look at (at most)</source>
      <translation>Quadrados a examinar (no máximo)</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Of a raster with more squares, so many are looked at, spread evenly. Each takes part of a second.</source>
      <translation>De um raster com mais quadrados, é examinado este número, distribuído uniformemente. Cada um leva uma fração de segundo.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>A square each, with its rank (1: annotate first), the numbers of crowns that the model is in doubt of and that it expects, and its novelty. 'Annotation layer' takes it as the areas to annotate.</source>
      <translation>Um quadrado por feição, com a sua prioridade (1: anotar primeiro), os números de copas sobre as quais o modelo tem dúvida e que ele espera, e a sua novidade. “Camada de anotação” usa-a como áreas a anotar.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Square size (m)</source>
      <translation>Tamanho do quadrado (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Suggested areas</source>
      <translation>Áreas sugeridas</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>tree,crown,deepforest,annotate,active learning,sampling,uncertainty,training</source>
      <translation>árvore,copa,deepforest,anotar,aprendizado ativo,amostragem,incerteza,treinamento</translation>
    </message>
    <message>
      <location filename="../algorithms/training_data.py" />
      <source>Validation crowns</source>
      <translation>Copas de validação</translation>
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
      <source>Close</source>
      <translation>Fechar</translation>
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
      <source>Help</source>
      <translation>Ajuda</translation>
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
      <translation>&lt;p&gt;Cria um GeoPackage para desenhar copas, com duas camadas sobre o raster: &lt;b&gt;crowns&lt;/b&gt; (Copas), com um formulário, uma lista de classes e cores que
se destacam sobre as imagens, e &lt;b&gt;areas&lt;/b&gt; (Áreas anotadas), para o que está completamente anotado. Formulário e estilo são guardados no arquivo e o acompanham onde quer que ele
seja aberto. As duas camadas servem de entrada para &lt;i&gt;Dividir raster&lt;/i&gt;, &lt;i&gt;Ajustar modelo&lt;/i&gt; e &lt;i&gt;Avaliar&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Como anotar.&lt;/b&gt; Escolha algumas áreas pequenas, de uns 40 m, em partes diferentes da floresta (&lt;i&gt;Sugerir áreas&lt;/i&gt; propõe algumas),
em vez de uma única grande. Em cada uma, desenhe &lt;b&gt;todas&lt;/b&gt; as copas que consiga distinguir das vizinhas: grandes e pequenas, ao sol e à sombra,
vivas e mortas. O que não é desenhado ali é aprendido como fundo. Desenhe uma caixa em torno da copa inteira, sem a sua sombra; onde as copas
se entrelaçam, deixe que as caixas se sobreponham. Uma copa cortada pelo limite da área é desenhada inteira se mais da metade dela fica dentro; caso
contrário, é deixada de fora. Se não conseguir distinguir se é uma árvore ou se são duas, decida como faria em campo, e sempre da mesma forma. Depois desenhe
a própria área em &lt;b&gt;areas&lt;/b&gt;. Cem copas já fazem diferença; quinhentas fazem um bom modelo local.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Retângulos, dois cliques cada:&lt;/b&gt; ative a edição, mostre a barra de ferramentas &lt;i&gt;Exibir &amp;gt; Barra de ferramentas &amp;gt; Barra de Ferramentas de Vetorização de Formas&lt;/i&gt; e
escolha entre os retângulos &lt;i&gt;Retângulo pela extensão&lt;/i&gt; (&lt;i&gt;Adicionar retângulo pela extensão&lt;/i&gt; em versões mais antigas): clique em um canto da copa e no oposto, depois clique com o botão direito. Deixe a aderência desativada
(&lt;i&gt;Projeto &amp;gt; Opções de aderência&lt;/i&gt;), e com ela &lt;i&gt;Evitar sobreposição&lt;/i&gt;, para que uma caixa não seja puxada para a da vizinha.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Para que o formulário não se abra&lt;/b&gt; a cada copa: &lt;i&gt;Configurações &amp;gt; Opções &amp;gt; Vetorização &amp;gt; Suprimir janela de formulário de atributo
após a criação&lt;/i&gt;. A primeira classe é preenchida.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Com pré-preenchimento&lt;/b&gt; pelo que um modelo encontra, desenhar passa a ser corrigir: exclua o que não é copa, mova ou remodele o que está deslocado, acrescente
o que falta. As copas acrescentadas não têm pontuação. Corrija áreas inteiras e desenhe-as em &lt;b&gt;areas&lt;/b&gt;: uma copa que ninguém examinou
ensina ao modelo o seu próprio erro.&lt;/li&gt;
&lt;li&gt;Pode-se desenhar sobre &lt;b&gt;mapas web&lt;/b&gt; (XYZ, WMS, WMTS) como sobre arquivos. Para pré-preencher em um deles, informe uma &lt;b&gt;extensão&lt;/b&gt; ou &lt;b&gt;áreas&lt;/b&gt;: essa parte é
obtida primeiro.&lt;/li&gt;
&lt;li&gt;Salve com frequência; um arquivo que contém anotações nunca é substituído, a menos que você o peça.&lt;/li&gt;
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
      <translation>&lt;p&gt;Compara copas preditas com copas de referência. Cada copa de referência corresponde no máximo a uma copa predita, quando as duas
se sobrepõem mais do que o limiar de correspondência (interseção sobre união, IoU).&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Precisão&lt;/b&gt;: a parcela das copas preditas que estão corretas. &lt;b&gt;Revocação&lt;/b&gt;: a parcela das copas de referência que foram encontradas.
&lt;b&gt;F1&lt;/b&gt;: a média harmônica das duas.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Precisão média&lt;/b&gt; avalia também as pontuações, em todos os limiares de pontuação.&lt;/li&gt;
&lt;li&gt;Se as copas de referência foram desenhadas apenas em uma parte, indique as &lt;b&gt;áreas a avaliar&lt;/b&gt;; o que fica fora não conta, nem a favor nem contra.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;A camada de correspondências mostra cada copa como encontrada (linha contínua), falsa (tracejada, com uma cruz dentro) ou não encontrada (pontilhada, com um ponto dentro);
as copas que você desenha nela são brancas. Ela pode ser corrigida e usada em &lt;i&gt;Ajustar modelo&lt;/i&gt; como copas anotadas, ou aqui como
referência: os falsos positivos nela não são copas.&lt;/p&gt;
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
      <translation>&lt;p&gt;Ensina a um modelo a floresta local a partir de copas desenhadas sobre um ortomosaico. Uma hora de desenho, algumas centenas de copas, costuma
mudar o resultado mais do que qualquer configuração.&lt;/p&gt;
&lt;p&gt;Indique um &lt;b&gt;raster com copas anotadas&lt;/b&gt; ou a &lt;b&gt;pasta de recortes&lt;/b&gt; que &lt;i&gt;Dividir raster&lt;/i&gt; gravou.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Anote &lt;b&gt;todas&lt;/b&gt; as copas na parte que usar e marque essa parte como &lt;b&gt;áreas anotadas&lt;/b&gt;.&lt;/li&gt;
&lt;li&gt;Uma predição que você corrigiu é uma camada de anotação como qualquer outra: as copas que você desenhou nela, que ainda não têm classe,
recebem a classe das outras, ou Tree. O mesmo vale para a camada de correspondências de &lt;i&gt;Avaliar&lt;/i&gt;: o que foi encontrado e o que não foi encontrado são árvores,
os falsos positivos são deixados de fora, e ambos são contados no log. Uma copa encontrada mantém o contorno que o modelo lhe deu. Se um falso
positivo for afinal uma árvore, esvazie o seu &lt;i&gt;resultado&lt;/i&gt;; as copas que você desenha na camada não têm nenhum.&lt;/li&gt;
&lt;li&gt;Uma parte dos recortes é reservada para a validação; a precisão e a revocação nela são mostradas após cada época, e o modelo da melhor
época é o que se mantém. Para definir você mesmo o que é reservado, desenhe essas copas em uma segunda camada e indique-a como
&lt;b&gt;copas de validação&lt;/b&gt;: dos recortes que as contêm nunca se aprende.&lt;/li&gt;
&lt;li&gt;Uma execução cancelada continua após a sua última época concluída quando é iniciada de novo com as mesmas configurações.&lt;/li&gt;
&lt;li&gt;Em um computador sem placa gráfica, comece com poucas épocas.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;O relatório mostra as curvas e predições em recortes que o treinamento nunca viu. O arquivo do modelo informa o que ele é: classes, resolução
no terreno, bandas e quão bom ele foi.&lt;/p&gt;
&lt;p&gt;Mapas web também funcionam como rasters: o que se obtém deles são as &lt;b&gt;áreas anotadas&lt;/b&gt; ou, na falta delas, exatamente o retângulo que as
anotações ocupam.&lt;/p&gt;
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
      <translation>&lt;p&gt;Encontra as copas das árvores em um ortomosaico de qualquer tamanho e grava um polígono para cada uma, no sistema de referência de coordenadas do raster.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;O raster é lido janela por janela; o seu tamanho não pesa na memória.&lt;/li&gt;
&lt;li&gt;Com um &lt;b&gt;tamanho do recorte&lt;/b&gt; vazio, as janelas cobrem a extensão no terreno com a qual o modelo foi treinado, de modo que imagens de drone de poucos
centímetros funcionam tão bem quanto imagens aéreas de alguns decímetros.&lt;/li&gt;
&lt;li&gt;As copas na sobreposição de duas janelas são registradas uma só vez.&lt;/li&gt;
&lt;li&gt;Cada copa traz a sua pontuação. É mais fácil mapear com um limiar baixo e filtrar a camada depois do que mapear de novo:
a variável &lt;b&gt;min_score&lt;/b&gt; nas propriedades da camada (Variáveis) oculta as copas com pontuação mais baixa.&lt;/li&gt;
&lt;li&gt;Mapas web (XYZ, WMS, WMTS) e outras camadas que só o QGIS abre também funcionam: indique uma &lt;b&gt;extensão&lt;/b&gt; ou &lt;b&gt;áreas&lt;/b&gt;, e uma
&lt;b&gt;resolução no terreno&lt;/b&gt; se 10 cm não for adequado. Essa parte é obtida primeiro, no ritmo que o serviço pede e com a
autenticação da camada, e removida após a execução; uma execução cancelada continua com o que já foi obtido. Um ladrilho que falha encerra a execução com
a resposta do serviço: ele nunca conta como solo nu. Verifique nos termos do serviço se as suas imagens podem ser usadas dessa forma.&lt;/li&gt;
&lt;li&gt;O &lt;b&gt;relatório de predição&lt;/b&gt;, feito a pedido, resume o que foi encontrado (copas, cobertura, copas por hectare, diâmetros, pontuações) e como: o que foi omitido, os parâmetros, o modelo e o raster.&lt;/li&gt;
&lt;li&gt;A &lt;b&gt;densidade de copas&lt;/b&gt;, feita a pedido, é um raster de copas por hectare: cada copa conta na célula que contém seu centro. É vazio fora das áreas e onde o raster não tem dados ou não pôde ser lido.&lt;/li&gt;
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
      <translation>&lt;p&gt;Configura o motor que encontra, aprende e mede copas. Execute uma vez após instalar o complemento.&lt;/p&gt;
&lt;p&gt;O motor (torch e os seus acompanhantes) fica em um ambiente Python próprio, fora do QGIS, de modo que não pode
danificar o QGIS nem ser danificado por outros complementos. Ao criá-lo, são baixadas versões testadas dos seus pacotes, de algumas centenas de megabytes
(CPU) a alguns gigabytes (GPU da NVIDIA); isso leva alguns minutos. É possível cancelar a qualquer momento, e executar
de novo recomeça do início.&lt;/p&gt;
&lt;p&gt;Antes de qualquer instalação, o log informa quais pacotes vão para onde, o seu tamanho e qual compilação do torch é adequada à
placa gráfica encontrada. No final, o novo motor tem de encontrar nove árvores pintadas com o modelo que acompanha o
complemento; as suas versões e dispositivos são informados.&lt;/p&gt;
&lt;p&gt;Se já existe um motor utilizável, ele é apenas verificado da mesma forma. É criado de novo se não for adequado à versão do complemento ou a um acelerador ou Python escolhido, ou com &lt;i&gt;Recriar&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;Atrás de um proxy: é usado o proxy do QGIS (Configurações, Opções, Rede), com as suas exclusões; a sua senha nunca é
gravada em um log. Sem rede: em uma máquina com o mesmo
sistema e a mesma versão do Python, execute &lt;code&gt;pip download -r deepforest_qgis/requirements.txt -d wheels&lt;/code&gt; na pasta
do complemento, copie a pasta e indique-a como &lt;i&gt;Pasta de wheels&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;Para usar um ambiente próprio, indique o seu Python na variável &lt;code&gt;DEEPFOREST_QGIS_PYTHON&lt;/code&gt; ou na
configuração avançada do QGIS &lt;code&gt;deepforest/engine_python&lt;/code&gt;.&lt;/p&gt;
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
      <translation>&lt;p&gt;Corta um ortomosaico anotado em pequenas imagens de treinamento e grava as copas de cada uma em uma tabela.&lt;/p&gt;
&lt;p&gt;A maioria das pessoas não precisa desta etapa: &lt;i&gt;Ajustar modelo&lt;/i&gt; usa um raster e as suas anotações tal como estão. Divida antes se os recortes
devem ser examinados, guardados, combinados com outros ou usados no treinamento em outra máquina.&lt;/p&gt;
&lt;p&gt;Uma copa é mantida em um recorte se mais da metade dela fica nele. Se o raster não está anotado por inteiro, indique as
&lt;b&gt;áreas anotadas&lt;/b&gt;: de outro modo, uma árvore sem anotação seria ensinada como fundo.&lt;/p&gt;
&lt;p&gt;As copas que o treinamento não deve ver vão para uma segunda camada, as &lt;b&gt;copas de validação&lt;/b&gt;. Todo recorte que contém uma delas é
reservado quando se treina com a pasta. Uma copa que está nas duas camadas conta uma vez, para a validação.&lt;/p&gt;
&lt;p&gt;A pasta contém o formato do próprio DeepForest: imagens e um CSV com image_path, xmin, ymin, xmax, ymax (pixels) e label. Com
copas de validação, ele tem mais uma coluna, validation, que é 1 para essas copas.&lt;/p&gt;
&lt;p&gt;Mapas web também funcionam como rasters: o que se obtém deles são as &lt;b&gt;áreas anotadas&lt;/b&gt; ou, na falta delas, exatamente o retângulo que as
anotações ocupam.&lt;/p&gt;
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
      <translation>&lt;p&gt;Em que investir a próxima hora de anotação? Examina quadrados do raster com o modelo que se quer melhorar e põe em primeiro lugar
aqueles cuja anotação deverá esclarecer, em todo o raster, mais daquilo de que o modelo &lt;b&gt;duvida&lt;/b&gt;: quadrados com muitas copas
duvidosas, de um tipo frequente e &lt;b&gt;diferente&lt;/b&gt; do que já está anotado.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Em dúvida&lt;/b&gt;: copas cuja pontuação fica perto do limiar do modelo, ou que ele encontra na imagem mas não na sua imagem
espelhada. As mais fracas quase não contam, de modo que o solo vazio fica por último.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Novidade&lt;/b&gt;: 1 onde nada parecido com o quadrado está anotado nem tem prioridade mais alta; quanto mais copas do seu tipo o estiverem,
mais perto de 0.&lt;/li&gt;
&lt;li&gt;Anote por ordem de prioridade e até onde conseguir: &lt;i&gt;Camada de anotação&lt;/i&gt; usa os quadrados como áreas a anotar e
pode pré-preenchê-los.&lt;/li&gt;
&lt;li&gt;Medido num ortomosaico que o modelo nunca tinha visto, cinco vezes quatro quadrados: os sugeridos continham cerca de dois terços mais
copas do que quadrados ao acaso, e os modelos que aprenderam com eles foram melhores quatro vezes em cinco. Tão poucos ensaios são um
indício, não uma prova.&lt;/li&gt;
&lt;li&gt;Após &lt;i&gt;Ajustar modelo&lt;/i&gt;, execute de novo com o novo modelo e com o que estiver anotado até então.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Mapas web&lt;/b&gt; (XYZ, WMS, WMTS) também servem: informe uma &lt;b&gt;extensão&lt;/b&gt;, e uma &lt;b&gt;resolução no terreno&lt;/b&gt; se 10 cm não estiver certo. Essa parte é
obtida primeiro.&lt;/li&gt;
&lt;li&gt;Os quadrados sem dados são ignorados. Reserve para &lt;i&gt;Avaliar&lt;/i&gt; algumas áreas que escolheu ao acaso: os quadrados sugeridos são
escolhidos por serem difíceis, de modo que os valores medidos neles não seriam os do conjunto.&lt;/li&gt;
&lt;/ul&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/models/annotate_once_map_the_forest.model3" />
      <source>Annotate once, map the forest</source>
      <translation>Anote uma vez, mapeie a floresta</translation>
    </message>
  </context>
</TS>
