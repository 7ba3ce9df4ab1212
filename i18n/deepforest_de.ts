<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>DeepForest</name>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Annotation layer</source>
      <translation>Annotationslayer</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Makes a layer to draw crowns in, empty or pre-filled by a model.</source>
      <translation>Erstellt einen Layer zum Zeichnen von Kronen, leer oder von einem Modell vorbefüllt.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>The orthomosaic on which to draw crowns. The layers get its CRS.</source>
      <translation>Das Orthomosaik, auf dem Kronen gezeichnet werden. Die Layer erhalten sein KBS.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>What the list of classes offers while drawing, such as: spruce, larch, dead. The first is the default.</source>
      <translation>Was die Klassenliste beim Zeichnen anbietet, zum Beispiel: Fichte, Lärche, tot. Die erste ist die Vorgabe.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Areas to annotate</source>
      <translation>Zu annotierende Flächen</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Polygons that are copied into the layer of completely annotated areas, such as squares from 'Suggest areas'. Delete there what you do not finish. Empty: draw them yourself.</source>
      <translation>Polygone, die in den Layer der vollständig annotierten Flächen kopiert werden, etwa Quadrate aus „Flächen vorschlagen“. Löschen Sie dort, was Sie nicht fertigstellen. Leer: Sie zeichnen sie selbst.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Correcting what a model finds is faster than drawing. Needs the engine.</source>
      <translation>Zu korrigieren, was ein Modell findet, geht schneller als zu zeichnen. Benötigt die Engine.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>The model to pre-fill with. Empty: the one that comes with the plugin.</source>
      <translation>Das Modell zum Vorbefüllen. Leer: das mit der Erweiterung gelieferte.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Score threshold of pre-filled crowns (0–1)</source>
      <translation>Score-Schwelle vorbefüllter Kronen (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Lower: fewer crowns to draw, more to delete. Empty: the model's own threshold.</source>
      <translation>Niedriger: weniger Kronen zu zeichnen, mehr zu löschen. Leer: die Schwelle des Modells.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Extent to pre-fill</source>
      <translation>Vorzubefüllende Ausdehnung</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>A rectangle in which crowns are pre-filled. Empty: the areas to annotate, or the whole raster.</source>
      <translation>Ein Rechteck, in dem Kronen vorbefüllt werden. Leer: die zu annotierenden Flächen oder das ganze Raster.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>auto: a graphics card where there is one, else the processor.</source>
      <translation>auto: eine Grafikkarte, sofern vorhanden, sonst der Prozessor.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>A file that already holds annotations is only replaced if this is set.</source>
      <translation>Eine Datei, die bereits Annotationen enthält, wird nur ersetzt, wenn dies gesetzt ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>The file that holds both layers, with their forms and styles. Keep it: it is your work.</source>
      <translation>Die Datei, die beide Layer mit ihren Formularen und Stilen enthält. Bewahren Sie sie auf: Sie ist Ihre Arbeit.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>The layer of crowns, which 'Split raster', 'Fine-tune' and 'Evaluate' take.</source>
      <translation>Der Layer der Kronen, den „Raster aufteilen“, „Modell feinabstimmen“ und „Kronen evaluieren“ nehmen.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>The layer of areas, which they take as annotated areas or as areas to evaluate.</source>
      <translation>Der Layer der Flächen, den sie als annotierte oder als zu evaluierende Flächen nehmen.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>No class was given.</source>
      <translation>Es wurde keine Klasse angegeben.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Give at least one, such as Tree.</source>
      <translation>Geben Sie mindestens eine an, zum Beispiel Tree.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>data that is not of this plugin</source>
      <translation>Daten, die nicht von dieser Erweiterung stammen</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Choose another name, or tick 'Replace existing annotations'.</source>
      <translation>Wählen Sie einen anderen Namen oder aktivieren Sie „Vorhandene Annotationen ersetzen“.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Choose a folder in which you may create files.</source>
      <translation>Wählen Sie einen Ordner, in dem Sie Dateien anlegen dürfen.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Classes, separated by commas</source>
      <translation>Klassen, durch Kommas getrennt</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Pre-fill with a model's crowns</source>
      <translation>Mit Kronen eines Modells vorbefüllen</translation>
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
      <source>Crowns to draw</source>
      <translation>Zu zeichnende Kronen</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Completely annotated areas</source>
      <translation>Vollständig annotierte Flächen</translation>
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
      <source>{crowns} crowns and {areas} areas in '{file}'.</source>
      <translation>{crowns} Kronen und {areas} Flächen in „{file}“.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>features in {layers}</source>
      <translation>Objekte in {layers}</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>'{path}' exists already and holds {what}.</source>
      <translation>„{path}“ existiert bereits und enthält {what}.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>'{path}' cannot be written: {reason}</source>
      <translation>„{path}“ kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>The style of '{path}' cannot be written: {reason}</source>
      <translation>Der Stil von „{path}“ kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>Classes of the model added to the list: {names}.</source>
      <translation>Klassen des Modells zur Liste hinzugefügt: {names}.</translation>
    </message>
    <message>
      <location filename="../algorithms/annotation_layer.py" />
      <source>suggested, rank {rank}</source>
      <translation>vorgeschlagen, Rang {rank}</translation>
    </message>
    <message>
      <location filename="../algorithms/base.py" />
      <source>To cite, besides the model and its version, the method:</source>
      <translation>Zu zitieren, neben dem Modell und seiner Version, die Methode:</translation>
    </message>
    <message>
      <location filename="../algorithms/drawing.py" />
      <source>Class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <location filename="../algorithms/drawing.py" />
      <source>Score of the model (0–1), empty: drawn by hand</source>
      <translation>Score des Modells (0–1), leer: von Hand gezeichnet</translation>
    </message>
    <message>
      <location filename="../algorithms/drawing.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../algorithms/drawing.py" />
      <source>other</source>
      <translation>andere</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>the one in the folder of wheels</source>
      <translation>aus dem Wheel-Ordner</translation>
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
      <source>Check</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Engine of DeepForest</source>
      <translation>DeepForest-Engine</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Set it up again with the accelerator 'CPU only'; if that helps, the graphics driver is at fault.</source>
      <translation>Richten Sie sie mit dem Beschleuniger „Nur CPU“ neu ein; wenn das hilft, liegt der Fehler beim Grafiktreiber.</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>none found</source>
      <translation>keine gefunden</translation>
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
      <source>{count} packages go to '{folder}': {fetch} to fetch, about {disk} GB on disk ({free} GB are free); torch {build}; built on {python}.</source>
      <translation>{count} Pakete kommen nach „{folder}“: Download {fetch}, etwa {disk} GB auf der Festplatte ({free} GB sind frei); torch {build}; aufbauend auf {python}.</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Size on disk</source>
      <translation>Größe auf der Festplatte</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>found {found} of {count} painted trees in {seconds} s</source>
      <translation>{found} von {count} gemalten Bäumen in {seconds} s gefunden</translation>
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
      <source>Looking for {count} painted trees with the model that comes with the plugin …</source>
      <translation>Mit dem mitgelieferten Modell werden {count} gemalte Bäume gesucht …</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>Free some disk space and run it again.</source>
      <translation>Geben Sie Speicherplatz auf der Festplatte frei und starten Sie erneut.</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>The engine runs, but found only {found} of {count} painted trees.</source>
      <translation>Die Engine läuft, hat aber nur {found} von {count} gemalten Bäumen gefunden.</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>none that speeds up the engine ({name})</source>
      <translation>keine, die die Engine beschleunigt ({name})</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>A temporary picture could not be written to '{folder}'.</source>
      <translation>Ein temporäres Bild konnte nicht nach „{folder}“ geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/engine_report.py" />
      <source>painted trees</source>
      <translation>gemalte Bäume</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Evaluate</source>
      <translation>Kronen evaluieren</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Measures predicted crowns against reference crowns.</source>
      <translation>Misst vorhergesagte Kronen an Referenzkronen.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>The crowns that 'Predict tile' found, or any polygon layer of crowns.</source>
      <translation>Die Kronen, die „Kronen vorhersagen“ gefunden hat, oder ein beliebiger Polygonlayer mit Kronen.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Reference crowns</source>
      <translation>Referenzkronen</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Crowns known to be right, as polygons, or as points with a crown diameter. Any CRS.</source>
      <translation>Kronen, die nachweislich richtig sind, als Polygone oder als Punkte mit einem Kronendurchmesser. Beliebiges KBS.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>The field that holds the class, in both layers. Empty: classes are ignored.</source>
      <translation>Das Feld mit der Klasse, in beiden Layern. Leer: Klassen werden nicht berücksichtigt.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Areas to evaluate</source>
      <translation>Zu evaluierende Flächen</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Polygons inside which every reference crown is drawn. Crowns outside count neither way.</source>
      <translation>Polygone, in denen jede Referenzkrone gezeichnet ist. Kronen außerhalb zählen weder als Treffer noch als Fehler.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>A predicted and a reference crown match where they overlap more than this.</source>
      <translation>Eine vorhergesagte Krone und eine Referenzkrone gehören zusammen, wenn ihre Überlappung größer ist als dieser Wert.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Every crown with its verdict: true positive, false positive or missed.</source>
      <translation>Jede Krone mit ihrem Befund: richtig positiv (true positive), falsch positiv (false positive) oder übersehen (missed).</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Figures and curves on one page.</source>
      <translation>Kennzahlen und Kurven auf einer Seite.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Predicted crowns</source>
      <translation>Vorhergesagte Kronen</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Match threshold (IoU, 0.01–1)</source>
      <translation>Zuordnungsschwelle (IoU, 0.01–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Matches</source>
      <translation>Zuordnungen</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Evaluation report</source>
      <translation>Evaluierungsbericht</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Precision (0–1)</source>
      <translation>Präzision (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>The share of predicted crowns that are right.</source>
      <translation>Der Anteil der vorhergesagten Kronen, die richtig sind.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Recall (0–1)</source>
      <translation>Trefferquote (Recall, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>The share of reference crowns that were found.</source>
      <translation>Der Anteil der Referenzkronen, die gefunden wurden.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>F1 (0–1)</source>
      <translation>F1 (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>The harmonic mean of precision and recall.</source>
      <translation>Das harmonische Mittel von Precision und Recall.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Average precision (mAP, 0–1)</source>
      <translation>Mittlere Präzision (mAP, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>Precision over all score thresholds, mean of the classes; empty where predictions have no scores.</source>
      <translation>Precision über alle Score-Schwellen, Mittel der Klassen; leer, wo die Vorhersagen keine Scores haben.</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>tree,crown,deepforest,accuracy,precision,recall,validation</source>
      <translation>Baum,Krone,deepforest,Genauigkeit,Präzision,Trefferquote,Recall,Validierung</translation>
    </message>
    <message>
      <location filename="../algorithms/evaluate.py" />
      <source>HTML files</source>
      <translation>HTML-Dateien</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fine-tune</source>
      <translation>Modell feinabstimmen</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Teaches a model the local forest from annotated crowns.</source>
      <translation>Bringt einem Modell anhand annotierter Kronen den lokalen Wald bei.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The orthomosaic on which crowns were annotated. Leave empty where a patches folder is given.</source>
      <translation>Das Orthomosaik, auf dem Kronen annotiert wurden. Leer lassen, wenn ein Kachelordner angegeben ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Crowns as polygons, or as points with a crown diameter. Any CRS.</source>
      <translation>Kronen als Polygone oder als Punkte mit einem Kronendurchmesser. Beliebiges KBS.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Crowns of the same raster that training must not see: the patches that hold them are held out, instead of a share of all. Best in a part of the raster of their own.</source>
      <translation>Kronen desselben Rasters, die das Training nicht sehen darf: Die Kacheln, die sie enthalten, werden zurückgehalten, anstelle eines Anteils aller Kacheln. Am besten in einem eigenen Teil des Rasters.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Instead of raster and annotations: the folder that 'Split raster' wrote, or one with a DeepForest CSV.</source>
      <translation>Anstelle von Raster und Annotationen: der Ordner, den „Raster aufteilen“ geschrieben hat, oder einer mit einer DeepForest-CSV.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Where training starts. Empty: the model that comes with the plugin.</source>
      <translation>Ausgangspunkt des Trainings. Leer: das mit der Erweiterung gelieferte Modell.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>How often training goes through all patches.</source>
      <translation>Wie oft das Training alle Kacheln durchläuft.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Step size of training. Empty: chosen for the model.</source>
      <translation>Schrittweite des Trainings. Leer: passend zum Modell gewählt.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Width and height of a training patch in pixels. Empty: the ground extent that the model knows.</source>
      <translation>Breite und Höhe einer Trainingskachel in Pixeln. Leer: die Ausdehnung am Boden, die das Modell kennt.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>How much neighbouring patches share, from 0 to below 1.</source>
      <translation>Wie viel benachbarte Kacheln gemeinsam haben, von 0 bis unter 1.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Validation (share of the patches, 0–0.9)</source>
      <translation>Validierung (Anteil der Kacheln, 0–0.9)</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Held out in blocks that training never sees; on them each epoch is measured. Not used where validation crowns are given.</source>
      <translation>In Blöcken zurückgehalten, die das Training nie sieht; an ihnen wird jede Epoche gemessen. Nicht verwendet, wenn Validierungskronen angegeben sind.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Augmentations</source>
      <translation>Augmentierungen</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Random changes of the patches that make the model robust to how imagery was taken.</source>
      <translation>Zufällige Veränderungen der Kacheln, die das Modell robust gegenüber der Art der Bildaufnahme machen.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Empty patches (share of the patches with crowns, 0–10)</source>
      <translation>Leere Kacheln (Anteil an den Kacheln mit Kronen, 0–10)</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Patches without crowns that are shown as background. 1: as many as patches with crowns.</source>
      <translation>Kacheln ohne Kronen, die als Hintergrund gezeigt werden. 1: so viele wie Kacheln mit Kronen.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Faster, and safer with very few annotations; the image features stay as they are.</source>
      <translation>Schneller, und sicherer bei sehr wenigen Annotationen; die Bildmerkmale bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Measure that decides which epoch is kept</source>
      <translation>Maß, das über die behaltene Epoche entscheidet</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Measured on the validation patches after each epoch.</source>
      <translation>Nach jeder Epoche auf den Validierungskacheln gemessen.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Early stop (epochs without improvement)</source>
      <translation>Früher Abbruch (Epochen ohne Verbesserung)</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>0: train all epochs.</source>
      <translation>0: alle Epochen trainieren.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Loader processes</source>
      <translation>Ladeprozesse</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>0: load patches in the main process.</source>
      <translation>0: Kacheln im Hauptprozess laden.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Faster; switch off where memory is short.</source>
      <translation>Schneller; bei knappem Arbeitsspeicher ausschalten.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Random seed</source>
      <translation>Startwert des Zufalls (Seed)</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The same seed gives the same split and order.</source>
      <translation>Derselbe Startwert ergibt dieselbe Aufteilung und Reihenfolge.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Go on after the last finished epoch where a run with the same settings was cancelled or broken off.</source>
      <translation>Nach der letzten abgeschlossenen Epoche weitermachen, wenn ein Lauf mit denselben Einstellungen abgebrochen wurde oder abgestürzt ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>A YAML file, or key=value pairs with DeepForest's keys such as train.lr=0.0005. It has the last word.</source>
      <translation>Eine YAML-Datei oder Paare key=value mit Schlüsseln von DeepForest wie train.lr=0.0005. Diese Angaben haben das letzte Wort.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The model file, which 'Predict tile' takes as input.</source>
      <translation>Die Modelldatei, die „Kronen vorhersagen“ als Eingabe annimmt.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Curves, sample patches with predictions, and the settings, on one page.</source>
      <translation>Kurven, Beispielkacheln mit Vorhersagen und die Einstellungen auf einer Seite.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Receives the metrics of every epoch as CSV, and as TensorBoard logs.</source>
      <translation>Der Ordner für die Kennzahlen jeder Epoche, als CSV und als TensorBoard-Protokolle.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The share of predicted crowns that are right, of the epoch that was kept.</source>
      <translation>Der Anteil der vorhergesagten Kronen, die richtig sind, in der behaltenen Epoche.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>The share of annotated crowns that were found, of the epoch that was kept.</source>
      <translation>Der Anteil der annotierten Kronen, die gefunden wurden, in der behaltenen Epoche.</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Patches folder</source>
      <translation>Kachelordner</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Train the detection heads only</source>
      <translation>Nur die Detektionsköpfe trainieren</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Keep patches in memory</source>
      <translation>Kacheln im Arbeitsspeicher halten</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Resume an unfinished run</source>
      <translation>Unvollendeten Lauf fortsetzen</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Configuration (file, or key=value pairs)</source>
      <translation>Konfiguration (Datei oder Paare key=value)</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Fine-tuned model</source>
      <translation>Feinabgestimmtes Modell</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Training report</source>
      <translation>Trainingsbericht</translation>
    </message>
    <message>
      <location filename="../algorithms/fine_tune.py" />
      <source>Training log folder</source>
      <translation>Ordner für Trainingsprotokolle</translation>
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
      <location filename="../algorithms/fine_tune.py" />
      <source>DeepForest model</source>
      <translation>DeepForest-Modell</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Three bands in the order red, green, blue, or a single one. Empty: chosen by the raster's colour interpretation, else the first three.</source>
      <translation>Drei Kanäle in der Reihenfolge Rot, Grün, Blau oder ein einziger. Leer: nach der Farbinterpretation des Rasters gewählt, sonst die ersten drei.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>For web maps only, which have no pixels of their own: metres on the ground that a pixel covers. Of tiled services the nearest zoom level is taken. Empty: 0.1. Finer than the service's imagery really is costs time and gains nothing.</source>
      <translation>Nur für Webkarten, die keine eigenen Pixel haben: Meter am Boden, die ein Pixel abdeckt. Bei gekachelten Diensten wird die nächstliegende Zoomstufe genommen. Leer: 0.1. Feiner, als die Bilder des Dienstes wirklich sind, kostet Zeit und bringt nichts.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Annotated crowns</source>
      <translation>Annotierte Kronen</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The field that holds each crown's class. Empty: every crown is a Tree.</source>
      <translation>Das Feld mit der Klasse jeder Krone. Leer: Jede Krone ist ein Tree.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Polygons inside which every crown is annotated. What lies outside is taken neither for tree nor for background. Empty: the whole raster counts as annotated.</source>
      <translation>Polygone, in denen jede Krone annotiert ist. Was außerhalb liegt, gilt weder als Baum noch als Hintergrund. Leer: Das ganze Raster gilt als annotiert.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Needed for point layers only: each point becomes a square crown of this width.</source>
      <translation>Nur für Punktlayer nötig: Jeder Punkt wird zu einer quadratischen Krone dieser Breite.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Patch size (px)</source>
      <translation>Kachelgröße (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Patch overlap (share of the patch, 0–0.95)</source>
      <translation>Kachelüberlappung (Anteil der Kachel, 0–0.95)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Batch size (patches)</source>
      <translation>Batch-Größe (Kacheln)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Patches worked on at once. Empty: chosen for the device. A smaller number needs less memory.</source>
      <translation>Gleichzeitig bearbeitete Kacheln. Leer: passend zum Gerät gewählt. Eine kleinere Zahl braucht weniger Speicher.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The algorithm was run before it was prepared.</source>
      <translation>Der Algorithmus wurde ausgeführt, bevor er vorbereitet war.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Give a smaller patch size, or leave it empty for an automatic one.</source>
      <translation>Geben Sie eine kleinere Kachelgröße an oder lassen Sie das Feld leer, um sie automatisch zu wählen.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Draw or import some first; if only selected features are to be used, select some.</source>
      <translation>Zeichnen oder importieren Sie zuerst welche; sollen nur gewählte Objekte verwendet werden, wählen Sie welche aus.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Choose a layer of polygons or points.</source>
      <translation>Wählen Sie einen Layer mit Polygonen oder Punkten.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>lines</source>
      <translation>Linien</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>polygons</source>
      <translation>Polygone</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>polygons or points</source>
      <translation>Polygone oder Punkte</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Set the crown diameter (m), or choose a polygon layer.</source>
      <translation>Setzen Sie den Kronendurchmesser (m) oder wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Raster</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Bands (red, green, blue)</source>
      <translation>Kanäle (Rot, Grün, Blau)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Ground resolution of web maps (m per pixel)</source>
      <translation>Bodenauflösung von Webkarten (m je Pixel)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Class field</source>
      <translation>Klassenfeld</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Crown diameter of point layers (m)</source>
      <translation>Kronendurchmesser von Punktlayern (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Model (file, folder or name)</source>
      <translation>Modell (Datei, Ordner oder Name)</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Models of the Hugging Face hub are written owner/name or owner/name@revision, such as weecology/deepforest-tree; the first use downloads them.</source>
      <translation>Modelle des Hugging Face Hub werden als owner/name oder owner/name@revision geschrieben, zum Beispiel weecology/deepforest-tree; bei der ersten Verwendung werden sie heruntergeladen.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Give band numbers such as 1;2;3, in the order red, green, blue.</source>
      <translation>Geben Sie Kanalnummern wie 1;2;3 an, in der Reihenfolge Rot, Grün, Blau.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The patch size of {patch} px is larger than the raster '{name}' ({width} × {height} px).</source>
      <translation>Die Kachelgröße von {patch} px ist größer als das Raster „{name}“ ({width} × {height} px).</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The layer '{name}' has no field '{field}'.</source>
      <translation>Der Layer „{name}“ hat kein Feld „{field}“.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Its fields are: {fields}.</source>
      <translation>Vorhandene Felder: {fields}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The layer '{name}' has no features to use.</source>
      <translation>Der Layer „{name}“ hat keine verwendbaren Objekte.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The layer '{name}' is a table without geometries.</source>
      <translation>Der Layer „{name}“ ist eine Tabelle ohne Geometrien.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The layer '{name}' holds {shape}.</source>
      <translation>Der Layer „{name}“ enthält {shape}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Choose a layer of {wanted}.</source>
      <translation>Wählen Sie einen passenden Layer: {wanted}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The layer '{name}' holds points, whose crown diameter is unknown.</source>
      <translation>Der Layer „{name}“ enthält Punkte, deren Kronendurchmesser unbekannt ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>{what} must be a whole number, not {value}.</source>
      <translation>{what}: Hier ist eine ganze Zahl nötig, nicht {value}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>{what} is missing.</source>
      <translation>{what}: Die Angabe fehlt.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>{what} '{path}' does not exist.</source>
      <translation>{what}: „{path}“ existiert nicht.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Band {band} was chosen, but the raster '{name}' has {count}.</source>
      <translation>Kanal {band} wurde gewählt; Anzahl der Kanäle des Rasters „{name}“: {count}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Choose bands from 1 to {count}.</source>
      <translation>Wählen Sie Kanäle von 1 bis {count}.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Band '{band}' is not a number.</source>
      <translation>Kanal „{band}“ ist keine Zahl.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>The engine's result is kept in '{folder}', for {days} days.</source>
      <translation>Das Ergebnis der Engine bleibt in „{folder}“ erhalten, {days} Tage lang.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>{what} must be a number, not '{value}'.</source>
      <translation>{what}: Hier ist eine Zahl nötig, nicht „{value}“.</translation>
    </message>
    <message>
      <location filename="../algorithms/job_algorithm.py" />
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Check that the file exists and that QGIS can show it.</source>
      <translation>Prüfen Sie, ob die Datei existiert und ob QGIS sie anzeigen kann.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Check that the disk is not full and that the file is not open elsewhere.</source>
      <translation>Prüfen Sie, ob die Festplatte voll oder die Datei anderweitig geöffnet ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Choose another name.</source>
      <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>Add a file name to it.</source>
      <translation>Ergänzen Sie einen Dateinamen.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>the file may not be changed</source>
      <translation>die Datei darf nicht geändert werden</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>The raster '{name}' cannot be opened.</source>
      <translation>Das Raster „{name}“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>The raster '{name}' has no pixels.</source>
      <translation>Das Raster „{name}“ hat keine Pixel.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>The layer '{name}' cannot be read: {reason}</source>
      <translation>Der Layer „{name}“ kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>The engine's result '{path}' cannot be read.</source>
      <translation>Das Engine-Ergebnis „{path}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>The features could not be written to '{name}'.</source>
      <translation>Die Objekte konnten nicht nach „{name}“ geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>{what} '{path}' is a file, but a folder is needed.</source>
      <translation>{what}: „{path}“ ist eine Datei, nötig ist aber ein Ordner.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>{what} '{path}' is a folder, but a file name is needed.</source>
      <translation>{what}: „{path}“ ist ein Ordner, nötig ist aber ein Dateiname.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>A feature could not be written to '{name}'.</source>
      <translation>Ein Objekt konnte nicht nach „{name}“ geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/layers.py" />
      <source>{what} '{path}' cannot be written: {reason}.</source>
      <translation>{what}: „{path}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>Check the layer's sign-in, and whether the service lets its maps be taken.</source>
      <translation>Prüfen Sie die Anmeldung des Layers und ob der Dienst den Abruf seiner Karten erlaubt.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>Fetching the map</source>
      <translation>Karte wird abgerufen</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>Export the layer to a GeoTIFF and choose that.</source>
      <translation>Exportieren Sie den Layer in ein GeoTIFF und wählen Sie dieses.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>Give a coarser ground resolution, or another extent.</source>
      <translation>Geben Sie eine gröbere Bodenauflösung oder eine andere Ausdehnung an.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The map '{name}' cannot be fetched ({failure}).</source>
      <translation>Die Karte „{name}“ kann nicht abgerufen werden ({failure}).</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>What was fetched is kept for the next run.</source>
      <translation>Das Abgerufene bleibt für den nächsten Lauf erhalten.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The map '{name}' is fetched first: {width} × {height} pixels of {metres:.3f} m on the ground, {blocks} blocks, about {tiles} tiles and {size:.2f} GB.</source>
      <translation>Die Karte „{name}“ wird zuerst abgerufen: {width} × {height} Pixel von {metres:.3f} m am Boden, {blocks} Blöcke, etwa {tiles} Kartenkacheln und {size:.2f} GB.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>Check the layer's settings, and that QGIS can show the map there.</source>
      <translation>Prüfen Sie die Einstellungen des Layers und ob QGIS die Karte dort anzeigen kann.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The pixels of '{name}' are of a kind that cannot be used ({kind}).</source>
      <translation>Die Pixel von „{name}“ sind von einer Art, die nicht verwendet werden kann ({kind}).</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The layer '{name}' cannot be opened a second time.</source>
      <translation>Der Layer „{name}“ kann nicht ein zweites Mal geöffnet werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The service has no image for {count} of about {tiles} tiles (HTTP 404); they count as empty.</source>
      <translation>Der Dienst hat für {count} von etwa {tiles} Kartenkacheln kein Bild (HTTP 404); sie zählen als leer.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The map '{name}' shows nothing there at {metres:.2f} m per pixel.</source>
      <translation>Die Karte „{name}“ zeigt dort bei {metres:.2f} m je Pixel nichts.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>no pixels came</source>
      <translation>es kamen keine Pixel</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>{failure}; asking again in {seconds:.0f} s.</source>
      <translation>{failure}; neue Anfrage in {seconds:.0f} s.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>The service asks to be left alone for {minutes} minutes.</source>
      <translation>Der Dienst bittet darum, {minutes} Minuten lang nicht angefragt zu werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>a web page came instead of an image</source>
      <translation>statt eines Bildes kam eine Webseite</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>{done} of {total} blocks are there from an earlier run.</source>
      <translation>{done} von {total} Blöcken sind aus einem früheren Lauf vorhanden.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>It was asked {count} times. Try again later.</source>
      <translation>Der Dienst wurde {count}-mal angefragt. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_fetch.py" />
      <source>an empty answer came instead of an image</source>
      <translation>statt eines Bildes kam eine leere Antwort</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>Set it in the layer's properties.</source>
      <translation>Setzen Sie es in den Layereigenschaften.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>Check the extent or the areas, and their coordinate reference system.</source>
      <translation>Prüfen Sie die Ausdehnung oder die Flächen und deren Koordinatenbezugssystem.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>Give an extent or a layer of areas, and a ground resolution if 0.1 m per pixel is not right.</source>
      <translation>Geben Sie eine Ausdehnung oder einen Layer mit Flächen an, und eine Bodenauflösung, falls 0.1 m je Pixel nicht passt.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>Check their coordinates and their CRS.</source>
      <translation>Prüfen Sie deren Koordinaten und deren KBS.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>At {metres:.2f} m per pixel the part of '{name}' that is asked for has {width:,} × {height:,} pixels: {tiles:,} tiles, about {size:,.0f} GB.</source>
      <translation>Bei {metres:.2f} m je Pixel hat der angefragte Teil von „{name}“ {width:,} × {height:,} Pixel: {tiles:,} Kartenkacheln, etwa {size:,.0f} GB.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>Give a smaller extent or areas, or a coarser ground resolution: at most {most:,} tiles are fetched at once, ten square kilometres at 10 cm, because services bar who takes more.</source>
      <translation>Geben Sie eine kleinere Ausdehnung, kleinere Flächen oder eine gröbere Bodenauflösung an: Höchstens {most:,} Kartenkacheln werden auf einmal abgerufen, zehn Quadratkilometer bei 10 cm, weil Dienste jeden sperren, der mehr abruft.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>The layer '{name}' has no coordinate reference system.</source>
      <translation>Der Layer „{name}“ hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>The layer '{name}' shows nothing where crowns are to be looked for.</source>
      <translation>Der Layer „{name}“ zeigt nichts, wo nach Kronen gesucht werden soll.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>The ground resolution of the map cannot be told at {x}, {y} ({unit}).</source>
      <translation>Die Bodenauflösung der Karte lässt sich bei {x}, {y} ({unit}) nicht bestimmen.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>'{name}' is a map without an end: nothing says which part of it is meant.</source>
      <translation>„{name}“ ist eine Karte ohne Ende: Nichts sagt, welcher Teil davon gemeint ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/map_grid.py" />
      <source>The extent or the areas cannot be brought to the map's CRS: {reason}</source>
      <translation>Die Ausdehnung oder die Flächen lassen sich nicht in das KBS der Karte übertragen: {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Predict tile</source>
      <translation>Kronen vorhersagen</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Finds the tree crowns on a raster.</source>
      <translation>Findet die Baumkronen auf einem Raster.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>The orthomosaic on which to find crowns.</source>
      <translation>Das Orthomosaik, auf dem Kronen gefunden werden sollen.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>A model that 'Fine-tune' wrote, or one of DeepForest. Empty: the one that comes with the plugin.</source>
      <translation>Ein Modell, das „Modell feinabstimmen“ geschrieben hat, oder eines von DeepForest. Leer: das mit der Erweiterung gelieferte.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Areas to map</source>
      <translation>Zu kartierende Flächen</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Polygons in which to look for crowns. Parts of the raster outside are never read. Empty: everywhere.</source>
      <translation>Polygone, in denen nach Kronen gesucht wird. Teile des Rasters außerhalb werden nie gelesen. Leer: überall.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Extent to map</source>
      <translation>Zu kartierende Ausdehnung</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>A rectangle in which to look for crowns. Empty: everywhere.</source>
      <translation>Ein Rechteck, in dem nach Kronen gesucht wird. Leer: überall.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Width and height in pixels of the windows that the model sees. Empty: the ground extent that it knows.</source>
      <translation>Breite und Höhe der Fenster, die das Modell sieht, in Pixeln. Leer: die Ausdehnung am Boden, die es kennt.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>How much neighbouring windows share, so that a crown cut by one is whole in the next.</source>
      <translation>Wie viel benachbarte Fenster gemeinsam haben, damit eine von einem Fenster angeschnittene Krone im nächsten ganz ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Score threshold (0–1)</source>
      <translation>Score-Schwelle (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Crowns with a lower score are left out. Empty: the model's own threshold.</source>
      <translation>Kronen mit niedrigerem Score werden weggelassen. Leer: die Schwelle des Modells.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Overlap threshold (IoU, 0–1)</source>
      <translation>Überlappungsschwelle (IoU, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Two crowns that overlap more than this are one, and the better score stays.</source>
      <translation>Zwei Kronen, deren Überlappung größer ist als dieser Wert, gelten als eine; die mit dem besseren Score bleibt.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Crown shape</source>
      <translation>Kronenform</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>box, ellipse: the box that the model finds, or the ellipse that fits in it. outline: traced from the image inside the box; where nothing can be traced, the ellipse. Experimental: a mean IoU of 0.87 with the true outline where ellipses reach 0.78 in rendered scenes, but 0.87 against 0.89 on the four real crowns that it was measured on.</source>
      <translation>box, ellipse: die Box, die das Modell findet, oder die Ellipse, die hineinpasst. outline: im Bild innerhalb der Box nachgezeichnet; wo sich nichts nachzeichnen lässt, die Ellipse. Experimentell: eine mittlere IoU von 0.87 mit dem wahren Umriss, wo Ellipsen in gerenderten Szenen 0.78 erreichen, aber 0.87 gegenüber 0.89 bei den vier echten Kronen, an denen gemessen wurde.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>What two crowns share goes to the nearer one, so that no ground is counted twice.</source>
      <translation>Was zwei Kronen gemeinsam haben, fällt der näheren zu, sodass kein Boden doppelt gezählt wird.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>auto: a graphics card where there is one, else the processor. cuda: NVIDIA's, mps: Apple's, xpu: Intel's graphics cards.</source>
      <translation>auto: eine Grafikkarte, sofern vorhanden, sonst der Prozessor. cuda: Grafikkarten von NVIDIA, mps: von Apple, xpu: von Intel.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Arithmetic</source>
      <translation>Rechengenauigkeit</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>auto: bfloat16 where the device is faster with it, else float32. int8: faster on many processors, fitted to this raster first, which takes a minute; a few crowns differ.</source>
      <translation>auto: bfloat16, wenn das Gerät damit schneller ist, sonst float32. int8: auf vielen Prozessoren schneller, zuvor an dieses Raster angepasst, was eine Minute dauert; einige Kronen weichen ab.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Where windows overlap</source>
      <translation>Wo Fenster sich überlappen</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>cores: each window speaks for its middle, so that a crown cut by a window's border is told once, by the window that sees it whole. pooled: all windows' crowns compete, as in DeepForest; choose it to compare with that program.</source>
      <translation>cores: Jedes Fenster spricht für seine Mitte, sodass eine vom Rand eines Fensters angeschnittene Krone einmal gemeldet wird, und zwar von dem Fenster, das sie ganz sieht. pooled: Die Kronen aller Fenster konkurrieren, wie in DeepForest; wählen Sie dies zum Vergleich mit jenem Programm.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Continue where a cancelled or broken run with the same settings ended.</source>
      <translation>Dort fortfahren, wo ein abgebrochener oder abgestürzter Lauf mit denselben Einstellungen endete.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Write the crowns found so far when the run is cancelled. The log says how much of the area is done.</source>
      <translation>Die bis dahin gefundenen Kronen schreiben, wenn der Lauf abgebrochen wird. Das Protokoll sagt, wie viel der Fläche fertig ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>One polygon per crown, in the raster's CRS, with score, class, diameter and area.</source>
      <translation>Ein Polygon je Krone, im KBS des Rasters, mit Score, Klasse, Durchmesser und Fläche.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>One page with the number of crowns, crown cover, crowns per hectare, diameters and scores, and with what was skipped, the parameters, the model and the raster.</source>
      <translation>Eine Seite mit der Anzahl der Kronen, Kronendeckung, Kronen je Hektar, Durchmessern und Scores, und mit dem, was übersprungen wurde, den Parametern, dem Modell und dem Raster.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Width and height on the ground of the cells in which crowns are counted. Empty: 10 m.</source>
      <translation>Breite und Höhe am Boden der Zellen, in denen Kronen gezählt werden. Leer: 10 m.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>A raster of crowns per hectare of the ground that was looked at (of a cell at least the half), empty where nothing was. Its cells lie along the raster's rows and columns.</source>
      <translation>Ein Raster der Kronen je Hektar des betrachteten Bodens (einer Zelle mindestens zur Hälfte), leer, wo keiner betrachtet wurde. Seine Zellen liegen entlang der Zeilen und Spalten des Rasters.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>How many crowns the layer holds.</source>
      <translation>Wie viele Kronen der Layer enthält.</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Crowns do not overlap</source>
      <translation>Kronen überlappen sich nicht</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Keep crowns on cancel</source>
      <translation>Kronen bei Abbruch behalten</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Prediction report</source>
      <translation>Vorhersagebericht</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Cell of the crown density (m)</source>
      <translation>Zelle der Kronendichte (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/predict_tile.py" />
      <source>Crown density</source>
      <translation>Kronendichte</translation>
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
      <source>The crowns so far are also kept in '{path}', for {days} days.</source>
      <translation>Die bisherigen Kronen sind auch in „{path}“ gesichert, {days} Tage lang.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepared_raster.py" />
      <source>Free space there, or set XDG_CACHE_HOME (LOCALAPPDATA on Windows) to another folder.</source>
      <translation>Geben Sie dort Speicherplatz frei oder setzen Sie XDG_CACHE_HOME (unter Windows LOCALAPPDATA) auf einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepared_raster.py" />
      <source>'{name}' cannot be brought to '{folder}': {reason}.</source>
      <translation>„{name}“ kann nicht nach „{folder}“ gebracht werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepared_raster.py" />
      <source>The raster '{name}' cannot be opened: {reason}.</source>
      <translation>Das Raster „{name}“ kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../algorithms/prepared_raster.py" />
      <source>Its open options are: {options}.</source>
      <translation>Seine Öffnungsoptionen sind: {options}.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Set up engine</source>
      <translation>Engine einrichten</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Makes or checks the Python environment in which models run.</source>
      <translation>Erstellt oder prüft die Python-Umgebung, in der Modelle laufen.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Which build of torch to install. Automatic takes the one that fits this machine's graphics card.</source>
      <translation>Welcher Build von torch installiert wird. Automatisch nimmt den, der zur Grafikkarte dieses Rechners passt.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Removes the environment that the plugin made and makes it again, even if it is whole.</source>
      <translation>Entfernt die von der Erweiterung erstellte Umgebung und erstellt sie neu, auch wenn sie intakt ist.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>A Python program, version 3.10 or newer, that the environment is built on. Empty: QGIS's own, or one that is fetched where that does not serve.</source>
      <translation>Ein Python-Programm, Version 3.10 oder neuer, auf dem die Umgebung aufbaut. Leer: das von QGIS oder, wo es nicht geeignet ist, ein heruntergeladenes.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>A folder with all packages as wheels. With it the network is not used at all.</source>
      <translation>Ein Ordner mit allen Paketen als Wheels. Damit wird das Netzwerk überhaupt nicht benutzt.</translation>
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
      <source>A page with the versions and devices of the engine.</source>
      <translation>Eine Seite mit den Versionen und Geräten der Engine.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>As the engine itself says it.</source>
      <translation>Wie die Engine selbst sie nennt.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The processor, and graphics cards that it can use.</source>
      <translation>Der Prozessor und Grafikkarten, die sie nutzen kann.</translation>
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
      <source>Python to build on</source>
      <translation>Python als Grundlage</translation>
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
      <source>Devices the engine can compute on</source>
      <translation>Geräte, auf denen die Engine rechnen kann</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>deepforest,install,torch,environment,gpu,cuda,versions</source>
      <translation>deepforest,installieren,torch,Umgebung,gpu,cuda,Versionen</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Choose another place for it.</source>
      <translation>Wählen Sie einen anderen Ort dafür.</translation>
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
      <source>The engine works: it found {found} of {count} painted trees in {seconds} s.</source>
      <translation>Die Engine funktioniert: Sie hat {found} von {count} gemalten Bäumen in {seconds} s gefunden.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>Version {version}, devices: {devices}.</source>
      <translation>Version {version}, Geräte: {devices}.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The plugin's setting names an engine; it is only checked.</source>
      <translation>Die Einstellung der Erweiterung nennt eine Engine; sie wird nur geprüft.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The variable DEEPFOREST_QGIS_PYTHON names an engine; it is only checked.</source>
      <translation>Die Variable DEEPFOREST_QGIS_PYTHON nennt eine Engine; sie wird nur geprüft.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>QGIS's own Python has all that the engine needs; it is only checked.</source>
      <translation>Das Python von QGIS hat alles, was die Engine braucht; es wird nur geprüft.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The engine in '{python}' is named by a setting or variable and stays the one that is used.</source>
      <translation>Die Engine in „{python}“ ist durch eine Einstellung oder Variable benannt und bleibt die verwendete.</translation>
    </message>
    <message>
      <location filename="../algorithms/setup_engine.py" />
      <source>The report '{path}' cannot be written: {reason}.</source>
      <translation>Der Bericht „{path}“ kann nicht geschrieben werden: {reason}.</translation>
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
      <source>The orthomosaic on which crowns were annotated.</source>
      <translation>Das Orthomosaik, auf dem Kronen annotiert wurden.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Crowns of the same raster that training must not see: the patches that hold them are kept for validation. Empty: 'Fine-tune' chooses a share of the patches.</source>
      <translation>Kronen desselben Rasters, die das Training nicht sehen darf: Die Kacheln, die sie enthalten, bleiben der Validierung vorbehalten. Leer: „Modell feinabstimmen“ wählt einen Anteil der Kacheln.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Width and height of a patch in pixels. Empty: 40 m on the ground.</source>
      <translation>Breite und Höhe einer Kachel in Pixeln. Leer: 40 m am Boden.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Patches without crowns teach the model what background looks like.</source>
      <translation>Kacheln ohne Kronen bringen dem Modell bei, wie Hintergrund aussieht.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Image format of the patches</source>
      <translation>Bildformat der Kacheln</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>png: small and plain; tif: the same pixels, georeferenced.</source>
      <translation>png: klein und einfach; tif: dieselben Pixel, georeferenziert.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Receives the patches and their annotations; 'Fine-tune' takes it as input.</source>
      <translation>Der Ordner für die Kacheln und ihre Annotationen; „Modell feinabstimmen“ nimmt ihn als Eingabe.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>The outline of each patch, with the number of crowns in it.</source>
      <translation>Der Umriss jeder Kachel mit der Anzahl der Kronen darin.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>The table of crowns in the patches folder, a row each.</source>
      <translation>Die Tabelle der Kronen im Kachelordner, je eine Zeile.</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Keep patches without crowns</source>
      <translation>Kacheln ohne Kronen behalten</translation>
    </message>
    <message>
      <location filename="../algorithms/split_raster.py" />
      <source>Patch footprints</source>
      <translation>Kachelumrisse</translation>
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
      <location filename="../algorithms/styling.py" />
      <source>Score (0–1)</source>
      <translation>Score (0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Crown diameter (m)</source>
      <translation>Kronendurchmesser (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Crown area (m²)</source>
      <translation>Kronenfläche (m²)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Cut by the raster's edge</source>
      <translation>Vom Rand des Rasters angeschnitten</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Run</source>
      <translation>Lauf</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Parameters</source>
      <translation>Parameter</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Tree crowns that the model {model} found on {raster}.</source>
      <translation>Baumkronen, die das Modell {model} auf {raster} gefunden hat.</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Subject</source>
      <translation>Thema</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>true positive (found)</source>
      <translation>richtig positiv (gefunden)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>false positive (no such crown)</source>
      <translation>falsch positiv (keine solche Krone)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>missed (not found)</source>
      <translation>übersehen (nicht gefunden)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>drawn or corrected by hand</source>
      <translation>von Hand gezeichnet oder korrigiert</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Overlap (IoU, 0–1)</source>
      <translation>Überlappung (IoU, 0–1)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Image</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Column (px)</source>
      <translation>Spalte (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Row (px)</source>
      <translation>Zeile (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Width (px)</source>
      <translation>Breite (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Height (px)</source>
      <translation>Höhe (px)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Rank (1: annotate first)</source>
      <translation>Rang (1: zuerst annotieren)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Crowns in doubt</source>
      <translation>Zweifelhafte Kronen</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Crowns expected</source>
      <translation>Erwartete Kronen</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Novelty (1: nothing alike annotated)</source>
      <translation>Neuartigkeit (1: nichts Ähnliches annotiert)</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Tree crowns on {raster}</source>
      <translation>Baumkronen auf {raster}</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>tree crowns</source>
      <translation>Baumkronen</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>no crowns</source>
      <translation>keine Kronen</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>{time}: found by DeepForest for QGIS.</source>
      <translation>{time}: gefunden von DeepForest für QGIS.</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>Model: {licence}</source>
      <translation>Modell: {licence}</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>more than {low} crowns per hectare</source>
      <translation>mehr als {low} Kronen je Hektar</translation>
    </message>
    <message>
      <location filename="../algorithms/styling.py" />
      <source>{low}–{high} crowns per hectare</source>
      <translation>{low}–{high} Kronen je Hektar</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Suggest areas</source>
      <translation>Flächen vorschlagen</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Ranks squares by the doubts of a model and by how unlike they are.</source>
      <translation>Ordnet Quadrate nach den Zweifeln eines Modells und danach, wie unähnlich sie sind.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>The orthomosaic that is to be mapped.</source>
      <translation>Das Orthomosaik, das kartiert werden soll.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>The model that is to get better. Empty: the one that comes with the plugin.</source>
      <translation>Das Modell, das besser werden soll. Leer: das mit der Erweiterung gelieferte.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Number of squares</source>
      <translation>Anzahl der Quadrate</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>How many squares to suggest.</source>
      <translation>Wie viele Quadrate vorgeschlagen werden.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Side of a square on the ground. Empty: what the model sees at once, mostly 40 m.</source>
      <translation>Seitenlänge eines Quadrats am Boden. Leer: was das Modell auf einmal sieht, meist 40 m.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Crowns annotated already</source>
      <translation>Bereits annotierte Kronen</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Squares that hold some of them are not suggested, and those that look alike come late. An empty layer counts as none.</source>
      <translation>Quadrate, die einige davon enthalten, werden nicht vorgeschlagen, und ähnlich aussehende kommen spät. Ein leerer Layer zählt wie keiner.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Areas annotated already</source>
      <translation>Bereits annotierte Flächen</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Squares of which more than a tenth lies in them are not suggested, and those that look alike come late. An empty layer counts as none.</source>
      <translation>Quadrate, von denen mehr als ein Zehntel darin liegt, werden nicht vorgeschlagen, und ähnlich aussehende kommen spät. Ein leerer Layer zählt wie keiner.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Extent to look in</source>
      <translation>Zu durchsuchende Ausdehnung</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>A rectangle in which to suggest squares. Empty: everywhere.</source>
      <translation>Ein Rechteck, in dem Quadrate vorgeschlagen werden. Leer: überall.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Squares to look at (at most)</source>
      <translation>Zu betrachtende Quadrate (höchstens)</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Of a raster with more squares, so many are looked at, spread evenly. Each takes part of a second.</source>
      <translation>Hat ein Raster mehr Quadrate, werden so viele betrachtet, gleichmäßig verteilt. Jedes dauert einen Bruchteil einer Sekunde.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>A square each, with its rank (1: annotate first), the numbers of crowns that the model is in doubt of and that it expects, and its novelty. 'Annotation layer' takes it as the areas to annotate.</source>
      <translation>Je ein Quadrat mit seinem Rang (1: zuerst annotieren), der Anzahl der Kronen, bei denen das Modell zweifelt, und der erwarteten, sowie seiner Neuartigkeit. „Annotationslayer“ nimmt sie als zu annotierende Flächen.</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Square size (m)</source>
      <translation>Quadratgröße (m)</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>Suggested areas</source>
      <translation>Vorgeschlagene Flächen</translation>
    </message>
    <message>
      <location filename="../algorithms/suggest_areas.py" />
      <source>tree,crown,deepforest,annotate,active learning,sampling,uncertainty,training</source>
      <translation>Baum,Krone,deepforest,annotieren,aktives Lernen,Stichprobe,Unsicherheit,Training</translation>
    </message>
    <message>
      <location filename="../algorithms/training_data.py" />
      <source>Validation crowns</source>
      <translation>Validierungskronen</translation>
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
      <source>Close</source>
      <translation>Schließen</translation>
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
      <source>Help</source>
      <translation>Hilfe</translation>
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
      <translation>&lt;p&gt;Erstellt ein GeoPackage zum Zeichnen von Kronen, mit zwei Layern auf dem Raster: &lt;b&gt;Kronen&lt;/b&gt;, mit einem Formular, einer Klassenliste
und Farben, die sich von Luftbildern abheben, und &lt;b&gt;Annotierte Flächen&lt;/b&gt;, für das, was vollständig annotiert ist. Formular und Stil
liegen in der Datei und kommen mit ihr, wo immer sie geöffnet wird. Beide Layer gehen in &lt;i&gt;Raster aufteilen&lt;/i&gt;,
&lt;i&gt;Modell feinabstimmen&lt;/i&gt; und &lt;i&gt;Kronen evaluieren&lt;/i&gt; ein.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;So wird annotiert.&lt;/b&gt; Wählen Sie lieber einige kleine Flächen von etwa 40 m in unterschiedlichen Teilen des Waldes
(&lt;i&gt;Flächen vorschlagen&lt;/i&gt; schlägt welche vor) als eine große. Zeichnen Sie in jeder &lt;b&gt;jede&lt;/b&gt; Krone, die Sie von ihren Nachbarn
unterscheiden können: große und kleine, besonnte und beschattete, lebende und tote. Was dort nicht gezeichnet ist, wird als Hintergrund
gelernt. Zeichnen Sie eine Box um die ganze Krone, ohne ihren Schatten; wo Kronen ineinandergreifen, lassen Sie die Boxen überlappen.
Eine Krone, die der Rand der Fläche anschneidet, wird ganz gezeichnet, wenn mehr als die Hälfte von ihr innerhalb liegt, und sonst
weggelassen. Wenn Sie nicht erkennen, ob es ein Baum ist oder zwei, entscheiden Sie wie im Gelände, und immer gleich. Zeichnen Sie
anschließend die Fläche selbst in &lt;b&gt;Annotierte Flächen&lt;/b&gt;. Hundert Kronen machen einen Unterschied, fünfhundert ein gutes lokales
Modell.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Rechtecke mit je zwei Klicks:&lt;/b&gt; Schalten Sie den Bearbeitungsmodus ein, zeigen Sie die Werkzeugleiste &lt;i&gt;Ansicht &amp;gt; Werkzeugkästen
&amp;gt; Werkzeugleiste für Formen&lt;/i&gt; an und wählen Sie unter den Rechtecken &lt;i&gt;Rechteck nach Ausdehnung&lt;/i&gt; (in älteren Versionen &lt;i&gt;Rechteck nach Ausdehnung hinzufügen&lt;/i&gt;): Klicken Sie auf eine Ecke der Krone
und auf die gegenüberliegende, dann mit der rechten Maustaste. Lassen Sie das Einrasten aus (&lt;i&gt;Projekt &amp;gt; Einrastoptionen&lt;/i&gt;),
und damit auch &lt;i&gt;Überlappung vermeiden&lt;/i&gt;, sodass eine Box nicht an die ihres Nachbarn gezogen wird.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Damit sich das Formular nicht&lt;/b&gt; bei jeder Krone öffnet: &lt;i&gt;Einstellungen &amp;gt; Optionen &amp;gt; Digitalisieren &amp;gt;
Attributeingabeformular bei der Objekterstellung unterdrücken&lt;/i&gt;. Die erste Klasse wird eingetragen.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Vorbefüllt&lt;/b&gt; mit dem, was ein Modell findet, wird aus dem Zeichnen ein Korrigieren: Löschen Sie, was keine Krone ist, verschieben
oder ändern Sie, was nicht stimmt, ergänzen Sie, was fehlt. Ergänzte Kronen haben keinen Score. Korrigieren Sie ganze Flächen und zeichnen
Sie diese in &lt;b&gt;Annotierte Flächen&lt;/b&gt;: Eine Krone, die niemand angesehen hat, bringt dem Modell seinen eigenen Fehler bei.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Webkarten&lt;/b&gt; (XYZ, WMS, WMTS) eignen sich zum Zeichnen wie Dateien. Zum Vorbefüllen auf einer Webkarte geben Sie eine &lt;b&gt;Ausdehnung&lt;/b&gt; oder &lt;b&gt;Flächen&lt;/b&gt; an: Dieser Teil wird zuerst
geholt.&lt;/li&gt;
&lt;li&gt;Speichern Sie oft; eine Datei, die Annotationen enthält, wird nie ersetzt, es sei denn, Sie verlangen es.&lt;/li&gt;
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
      <translation>&lt;p&gt;Vergleicht vorhergesagte Kronen mit Referenzkronen. Jeder Referenzkrone wird höchstens eine vorhergesagte Krone zugeordnet, wenn sich
die beiden stärker als die Zuordnungsschwelle überlappen (Schnittfläche geteilt durch Vereinigungsfläche, IoU).&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Präzision&lt;/b&gt; (Precision): der Anteil der vorhergesagten Kronen, die richtig sind. &lt;b&gt;Trefferquote&lt;/b&gt; (Recall): der Anteil der
Referenzkronen, die gefunden wurden. &lt;b&gt;F1&lt;/b&gt;: deren harmonisches Mittel.&lt;/li&gt;
&lt;li&gt;Die &lt;b&gt;mittlere Präzision&lt;/b&gt; beurteilt auch die Scores, über alle Score-Schwellen hinweg.&lt;/li&gt;
&lt;li&gt;Wurden Referenzkronen nur in einem Teil gezeichnet, geben Sie die &lt;b&gt;zu evaluierenden Flächen&lt;/b&gt; an; was außerhalb liegt, zählt weder
als Treffer noch als Fehler.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;Der Layer der Zuordnungen zeigt jede Krone als gefunden (durchgezogen), falsch (gestrichelt, mit einem Kreuz darin) oder übersehen (gepunktet, mit einem Punkt darin);
Kronen, die Sie hineinzeichnen, sind weiß. Er darf
korrigiert und &lt;i&gt;Modell feinabstimmen&lt;/i&gt; als annotierte Kronen übergeben werden, oder hier als Referenz: Falsch positive darin sind
keine Kronen.&lt;/p&gt;
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
      <translation>&lt;p&gt;Bringt einem Modell den lokalen Wald anhand von Kronen bei, die auf einem Orthomosaik gezeichnet wurden. Eine Stunde Zeichnen, einige
hundert Kronen, verändert das Ergebnis meist stärker als jede Einstellung.&lt;/p&gt;
&lt;p&gt;Geben Sie entweder ein &lt;b&gt;Raster mit annotierten Kronen&lt;/b&gt; an oder den &lt;b&gt;Kachelordner&lt;/b&gt;, den &lt;i&gt;Raster aufteilen&lt;/i&gt; geschrieben hat.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Annotieren Sie &lt;b&gt;jede&lt;/b&gt; Krone in dem Teil, den Sie verwenden, und kennzeichnen Sie diesen Teil als &lt;b&gt;annotierte Flächen&lt;/b&gt;.&lt;/li&gt;
&lt;li&gt;Eine von Ihnen korrigierte Vorhersage ist ein Annotationslayer wie jeder andere: Kronen, die Sie darin gezeichnet haben und die noch
keine Klasse haben, erhalten die Klasse der übrigen oder Tree. Ebenso der Layer der Zuordnungen aus &lt;i&gt;Kronen evaluieren&lt;/i&gt;: Gefundene
und übersehene sind Bäume, falsch positive werden weggelassen, und beide werden im Protokoll gezählt. Eine gefundene Krone behält den
Umriss, den das Modell ihr gegeben hat. Ist ein falsch positiver Fund doch ein Baum, leeren Sie sein Feld &lt;i&gt;result&lt;/i&gt;; Kronen, die Sie
in den Layer zeichnen, haben dort keinen Wert.&lt;/li&gt;
&lt;li&gt;Ein Teil der Kacheln wird zur Validierung zurückgehalten; Präzision und Trefferquote darauf werden nach jeder Epoche angezeigt, und das
Modell der besten Epoche wird behalten. Um selbst zu bestimmen, was zurückgehalten wird, zeichnen Sie diese Kronen in einen zweiten Layer
und geben Sie ihn als &lt;b&gt;Validierungskronen&lt;/b&gt; an: Aus den Kacheln, die sie enthalten, wird nie gelernt.&lt;/li&gt;
&lt;li&gt;Ein abgebrochener Lauf geht nach seiner letzten abgeschlossenen Epoche weiter, wenn er mit denselben Einstellungen erneut gestartet
wird.&lt;/li&gt;
&lt;li&gt;Beginnen Sie auf einem Computer ohne Grafikkarte mit wenigen Epochen.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;Der Bericht zeigt die Kurven und Vorhersagen auf Kacheln, die das Training nie gesehen hat. Die Modelldatei gibt an, was sie ist: Klassen,
Bodenauflösung, Kanäle, und wie gut sie war.&lt;/p&gt;
&lt;p&gt;Auch Webkarten eignen sich als Raster: Abgerufen werden von ihnen die &lt;b&gt;annotierten Flächen&lt;/b&gt; oder sonst genau das Rechteck, das
die Annotationen ausfüllen.&lt;/p&gt;
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
      <translation>&lt;p&gt;Findet die Baumkronen auf einem Orthomosaik beliebiger Größe und schreibt für jede ein Polygon im Koordinatenbezugssystem des Rasters.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;Das Raster wird Fenster für Fenster gelesen; seine Größe spielt für den Arbeitsspeicher keine Rolle.&lt;/li&gt;
&lt;li&gt;Bei leerer &lt;b&gt;Kachelgröße&lt;/b&gt; decken die Fenster die Ausdehnung am Boden ab, mit der das Modell trainiert wurde, sodass Drohnenbilder
mit wenigen Zentimetern Auflösung ebenso funktionieren wie Luftbilder mit einigen Dezimetern.&lt;/li&gt;
&lt;li&gt;Kronen in der Überlappung zweier Fenster werden einmal gemeldet.&lt;/li&gt;
&lt;li&gt;Jede Krone trägt ihren Score. Es ist einfacher, mit einer niedrigen Schwelle zu kartieren und den Layer danach zu filtern, als erneut
zu kartieren: Die Variable &lt;b&gt;min_score&lt;/b&gt; in den Layereigenschaften (Variablen) blendet Kronen mit niedrigerem Score aus.&lt;/li&gt;
&lt;li&gt;Webkarten (XYZ, WMS, WMTS) und andere Layer, die nur QGIS öffnet, funktionieren auch: Geben Sie eine &lt;b&gt;Ausdehnung&lt;/b&gt; oder
&lt;b&gt;Flächen&lt;/b&gt; an, und eine &lt;b&gt;Bodenauflösung&lt;/b&gt;, falls 10 cm nicht passen. Dieser Teil wird zuerst abgerufen, in dem Tempo, das der
Dienst verlangt, und mit der Anmeldung des Layers, und nach dem Lauf entfernt; ein abgebrochener Lauf geht mit dem Abgerufenen weiter.
Eine Kartenkachel, die fehlschlägt, beendet den Lauf mit der Antwort des Dienstes: Sie zählt nie als kahler Boden. Sehen Sie in den
Bedingungen des Dienstes nach, ob seine Bilder so verwendet werden dürfen.&lt;/li&gt;
&lt;li&gt;Der &lt;b&gt;Vorhersagebericht&lt;/b&gt;, auf Wunsch erstellt, fasst zusammen, was gefunden wurde (Kronen, Kronendeckung, Kronen je Hektar, Durchmesser, Scores) und wie: was übersprungen wurde, die Parameter, das Modell und das Raster.&lt;/li&gt;
&lt;li&gt;Die &lt;b&gt;Kronendichte&lt;/b&gt;, auf Wunsch erstellt, ist ein Raster der Kronen je Hektar: Jede Krone zählt in der Zelle, in der ihre Mitte liegt. Es ist leer außerhalb der Flächen und dort, wo das Raster keine Daten enthält oder nicht gelesen werden konnte.&lt;/li&gt;
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
      <translation>&lt;p&gt;Richtet die Engine ein, die Kronen findet, lernt und misst. Führen Sie dies einmal nach der Installation der Erweiterung aus.&lt;/p&gt;
&lt;p&gt;Die Engine (torch und seine Begleiter) lebt in einer eigenen Python-Umgebung außerhalb von QGIS, sodass sie weder QGIS beschädigen noch
von anderen Erweiterungen beschädigt werden kann. Beim Erstellen werden getestete Versionen ihrer Pakete heruntergeladen, von einigen
hundert Megabyte (CPU) bis zu einigen Gigabyte (NVIDIA-GPU); das dauert einige Minuten. Abbrechen ist jederzeit möglich, und eine erneute
Ausführung fängt von vorn an.&lt;/p&gt;
&lt;p&gt;Bevor etwas installiert wird, sagt das Protokoll, welche Pakete wohin kommen, wie groß sie sind und welcher Build von torch zur gefundenen
Grafikkarte passt. Am Ende muss die neue Engine mit dem mitgelieferten Modell neun gemalte Bäume finden; ihre Versionen und Geräte werden
gemeldet.&lt;/p&gt;
&lt;p&gt;Ist bereits eine brauchbare Engine vorhanden, wird sie nur auf dieselbe Weise geprüft. Sie wird neu erstellt, wenn sie nicht zur Version
der Erweiterung oder zu einem gewählten Beschleuniger oder Python passt, oder mit &lt;i&gt;Neu erstellen&lt;/i&gt;.&lt;/p&gt;
&lt;p&gt;Hinter einem Proxy: Der Proxy von QGIS (Einstellungen, Optionen, Netzwerk) wird verwendet, mit seinen Ausnahmen; sein Passwort wird nie in
ein Protokoll geschrieben. Ohne Netzwerk: Führen Sie auf einem Rechner mit demselben System und derselben Python-Version
&lt;code&gt;pip download -r deepforest_qgis/requirements.txt -d wheels&lt;/code&gt; im Ordner der Erweiterung aus, übertragen Sie den Ordner und
geben Sie ihn als &lt;i&gt;Wheel-Ordner&lt;/i&gt; an.&lt;/p&gt;
&lt;p&gt;Um eine eigene Umgebung zu verwenden, nennen Sie deren Python in der Variablen &lt;code&gt;DEEPFOREST_QGIS_PYTHON&lt;/code&gt; oder in der erweiterten
QGIS-Einstellung &lt;code&gt;deepforest/engine_python&lt;/code&gt;.&lt;/p&gt;
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
      <translation>&lt;p&gt;Schneidet ein annotiertes Orthomosaik in kleine Trainingsbilder und schreibt die Kronen jedes Bildes in eine Tabelle.&lt;/p&gt;
&lt;p&gt;Die meisten brauchen diesen Schritt nicht: &lt;i&gt;Modell feinabstimmen&lt;/i&gt; nimmt ein Raster und seine Annotationen, wie sie sind. Teilen Sie
vorher auf, wenn die Kacheln betrachtet, aufbewahrt, mit anderen zusammengeführt oder auf einem anderen Rechner zum Training verwendet
werden sollen.&lt;/p&gt;
&lt;p&gt;Eine Krone bleibt in einer Kachel, wenn mehr als die Hälfte von ihr darin liegt. Ist nicht das ganze Raster annotiert, geben Sie die
&lt;b&gt;annotierten Flächen&lt;/b&gt; an: Ein Baum ohne Annotation würde sonst als Hintergrund gelehrt.&lt;/p&gt;
&lt;p&gt;Kronen, die das Training nicht sehen darf, kommen in einen zweiten Layer, die &lt;b&gt;Validierungskronen&lt;/b&gt;. Jede Kachel, die eine davon
enthält, wird beim Training mit dem Ordner zurückgehalten. Eine Krone, die beide Layer enthalten, zählt einmal, zur Validierung.&lt;/p&gt;
&lt;p&gt;Der Ordner hat das eigene Format von DeepForest: Bilder und eine CSV mit image_path, xmin, ymin, xmax, ymax (Pixel) und label. Mit
Validierungskronen hat sie eine Spalte mehr, validation, die für diese 1 ist.&lt;/p&gt;
&lt;p&gt;Auch Webkarten eignen sich als Raster: Abgerufen werden von ihnen die &lt;b&gt;annotierten Flächen&lt;/b&gt; oder sonst genau das Rechteck, das
die Annotationen ausfüllen.&lt;/p&gt;
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
      <translation>&lt;p&gt;Wohin soll die nächste Stunde Annotieren gehen? Betrachtet Quadrate des Rasters mit dem Modell, das besser werden soll, und ordnet
jene zuerst ein, deren Annotation im ganzen Raster am meisten von dem klären dürfte, woran das Modell &lt;b&gt;zweifelt&lt;/b&gt;: Quadrate mit
vielen zweifelhaften Kronen, von einer Art, die häufig ist und &lt;b&gt;anders aussieht&lt;/b&gt; als das bereits Annotierte.&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;Zweifelhaft&lt;/b&gt;: Kronen, deren Score nahe der Schwelle des Modells liegt oder die es im Bild findet, nicht aber in dessen
Spiegelbild. Schwächere zählen kaum, sodass leerer Boden zuletzt kommt.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Neuartigkeit&lt;/b&gt;: 1, wo nichts annotiert ist oder einen besseren Rang hat, was dem Quadrat ähnlich sieht; je mehr Kronen seiner Art es
sind, desto näher an 0.&lt;/li&gt;
&lt;li&gt;Annotieren Sie in der Reihenfolge der Ränge und so weit Sie kommen: &lt;i&gt;Annotationslayer&lt;/i&gt; nimmt die Quadrate als zu annotierende
Flächen und kann sie vorbefüllen.&lt;/li&gt;
&lt;li&gt;Gemessen auf einem Orthomosaik, das das Modell nie gesehen hatte, fünfmal vier Quadrate: Die vorgeschlagenen enthielten rund zwei
Drittel mehr Kronen als zufällig gewählte, und die daraus gelernten Modelle waren viermal von fünf besser. So wenige Versuche sind ein
Hinweis, kein Beweis.&lt;/li&gt;
&lt;li&gt;Führen Sie dies nach &lt;i&gt;Modell feinabstimmen&lt;/i&gt; mit dem neuen Modell und dem bis dahin Annotierten erneut aus.&lt;/li&gt;
&lt;li&gt;&lt;b&gt;Webkarten&lt;/b&gt; (XYZ, WMS, WMTS) funktionieren auch: Geben Sie eine &lt;b&gt;Ausdehnung&lt;/b&gt; an, und eine &lt;b&gt;Bodenauflösung&lt;/b&gt;, wenn 10 cm nicht passen. Dieser Teil wird
zuerst geholt.&lt;/li&gt;
&lt;li&gt;Quadrate ohne Daten werden übersprungen. Legen Sie einige zufällig gewählte Flächen für &lt;i&gt;Kronen evaluieren&lt;/i&gt; beiseite:
Vorgeschlagene Quadrate sind gewählt, weil sie schwierig sind, sodass auf ihnen gemessene Kennzahlen nicht die des Ganzen wären.&lt;/li&gt;
&lt;/ul&gt;
</translation>
    </message>
    <message>
      <location filename="../algorithms/models/annotate_once_map_the_forest.model3" />
      <source>Annotate once, map the forest</source>
      <translation>Einmal annotieren, den Wald kartieren</translation>
    </message>
  </context>
</TS>
