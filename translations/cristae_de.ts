<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Actions</name>
    <message>
        <source>Open a stack…</source>
        <translation>Stapel öffnen…</translation>
    </message>
    <message>
        <source>Open an electron-microscopy stack and start a project for it</source>
        <translation>Öffnet einen elektronenmikroskopischen Stapel und legt ein Projekt dafür an</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Go on with a project that was made before</source>
        <translation>Setzt ein früher angelegtes Projekt fort</translation>
    </message>
    <message>
        <source>Try the demo stack</source>
        <translation>Demostapel ausprobieren</translation>
    </message>
    <message>
        <source>Go the whole way on a small synthetic stack</source>
        <translation>Geht den ganzen Weg an einem kleinen synthetischen Stapel</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Close the project; everything is saved already</source>
        <translation>Schließt das Projekt; alles ist bereits gespeichert</translation>
    </message>
    <message>
        <source>Import points…</source>
        <translation>Punkte importieren…</translation>
    </message>
    <message>
        <source>Add points from a CSV of Cristae, napari or Fiji</source>
        <translation>Fügt Punkte aus einer CSV-Datei von Cristae, napari oder Fiji hinzu</translation>
    </message>
    <message>
        <source>Export points…</source>
        <translation>Punkte exportieren…</translation>
    </message>
    <message>
        <source>Write all points to a CSV</source>
        <translation>Schreibt alle Punkte in eine CSV-Datei</translation>
    </message>
    <message>
        <source>Open truth…</source>
        <translation>Referenz öffnen…</translation>
    </message>
    <message>
        <source>Compare the result with a labelled stack of the same shape</source>
        <translation>Vergleicht das Ergebnis mit einem annotierten Stapel derselben Form</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write masks, tables, points and figures</source>
        <translation>Schreibt Masken, Tabellen, Punkte und Abbildungen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Looks, language, keys and what runs may use</source>
        <translation>Aussehen, Sprache, Tasten und was Läufe verwenden dürfen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close Cristae; a run can go on without the window</source>
        <translation>Schließt Cristae; ein Lauf kann ohne das Fenster weitergehen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Nimmt die letzte Änderung zurück</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Führt das Zurückgenommene erneut aus</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Remove the selected point</source>
        <translation>Entfernt den ausgewählten Punkt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show every edit and go back to any of them</source>
        <translation>Zeigt jede Änderung und erlaubt, zu jeder zurückzukehren</translation>
    </message>
    <message>
        <source>Voxel size…</source>
        <translation>Voxelgröße…</translation>
    </message>
    <message>
        <source>Set the size of a voxel; nothing is resampled</source>
        <translation>Legt die Größe eines Voxels fest; das Bild wird dabei nicht umgerechnet</translation>
    </message>
    <message>
        <source>XY view</source>
        <translation>XY-Ansicht</translation>
    </message>
    <message>
        <source>Show the sections as they were imaged</source>
        <translation>Zeigt die Schnitte so, wie sie aufgenommen wurden</translation>
    </message>
    <message>
        <source>XZ view</source>
        <translation>XZ-Ansicht</translation>
    </message>
    <message>
        <source>Show the stack from the front</source>
        <translation>Zeigt den Stapel von vorn</translation>
    </message>
    <message>
        <source>YZ view</source>
        <translation>YZ-Ansicht</translation>
    </message>
    <message>
        <source>Show the stack from the side</source>
        <translation>Zeigt den Stapel von der Seite</translation>
    </message>
    <message>
        <source>Four views</source>
        <translation>Vier Ansichten</translation>
    </message>
    <message>
        <source>Show XY, XZ, YZ and 3-D, linked by one cross</source>
        <translation>Zeigt XY, XZ, YZ und 3D, durch ein Fadenkreuz verbunden</translation>
    </message>
    <message>
        <source>Maximise the view</source>
        <translation>Ansicht maximieren</translation>
    </message>
    <message>
        <source>Give the whole room to one view, and back</source>
        <translation>Gibt einer Ansicht den ganzen Platz, und zurück</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show fewer, larger pixels</source>
        <translation>Zeigt weniger, aber größere Pixel</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show more of the section</source>
        <translation>Zeigt mehr vom Schnitt</translation>
    </message>
    <message>
        <source>Fit to the view</source>
        <translation>An Ansicht anpassen</translation>
    </message>
    <message>
        <source>Show the whole section</source>
        <translation>Zeigt den ganzen Schnitt</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Auf 100 % zoomen</translation>
    </message>
    <message>
        <source>Show one pixel of the image as one of the screen</source>
        <translation>Zeigt ein Pixel des Bildes als ein Pixel des Bildschirms</translation>
    </message>
    <message>
        <source>Auto contrast</source>
        <translation>Automatischer Kontrast</translation>
    </message>
    <message>
        <source>Choose black and white from the grey values; the data stay as they are</source>
        <translation>Wählt Schwarz und Weiß nach den Grauwerten; die Daten bleiben unverändert</translation>
    </message>
    <message>
        <source>Reset contrast</source>
        <translation>Kontrast zurücksetzen</translation>
    </message>
    <message>
        <source>Show grey values as they are stored</source>
        <translation>Zeigt die Grauwerte so, wie sie gespeichert sind</translation>
    </message>
    <message>
        <source>Show inverted</source>
        <translation>Invertiert anzeigen</translation>
    </message>
    <message>
        <source>Swap black and white on screen only</source>
        <translation>Vertauscht Schwarz und Weiß, nur auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Smooth pixels</source>
        <translation>Pixel glätten</translation>
    </message>
    <message>
        <source>Interpolate magnified pixels; off shows them crisp</source>
        <translation>Interpoliert vergrößerte Pixel; ausgeschaltet bleiben sie scharf</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen, and back</source>
        <translation>Nutzt den ganzen Bildschirm, und zurück</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Show or hide the panel with the steps</source>
        <translation>Blendet den Bereich mit den Schritten ein oder aus</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Put all panels back to where they were at first</source>
        <translation>Stellt alle Bereiche wieder an ihren ursprünglichen Platz</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Show the messages of this session</source>
        <translation>Zeigt die Meldungen dieser Sitzung</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Vorheriger Schnitt</translation>
    </message>
    <message>
        <source>Go one section back</source>
        <translation>Geht einen Schnitt zurück</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Nächster Schnitt</translation>
    </message>
    <message>
        <source>Go one section on</source>
        <translation>Geht einen Schnitt weiter</translation>
    </message>
    <message>
        <source>Ten sections back</source>
        <translation>Zehn Schnitte zurück</translation>
    </message>
    <message>
        <source>Go ten sections back</source>
        <translation>Geht zehn Schnitte zurück</translation>
    </message>
    <message>
        <source>Ten sections on</source>
        <translation>Zehn Schnitte weiter</translation>
    </message>
    <message>
        <source>Go ten sections on</source>
        <translation>Geht zehn Schnitte weiter</translation>
    </message>
    <message>
        <source>First section</source>
        <translation>Erster Schnitt</translation>
    </message>
    <message>
        <source>Go to the first section</source>
        <translation>Geht zum ersten Schnitt</translation>
    </message>
    <message>
        <source>Last section</source>
        <translation>Letzter Schnitt</translation>
    </message>
    <message>
        <source>Go to the last section</source>
        <translation>Geht zum letzten Schnitt</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu…</translation>
    </message>
    <message>
        <source>Go to a section or to coordinates</source>
        <translation>Geht zu einem Schnitt oder zu Koordinaten</translation>
    </message>
    <message>
        <source>Cross left</source>
        <translation>Fadenkreuz nach links</translation>
    </message>
    <message>
        <source>Move the cross one pixel left</source>
        <translation>Bewegt das Fadenkreuz ein Pixel nach links</translation>
    </message>
    <message>
        <source>Cross right</source>
        <translation>Fadenkreuz nach rechts</translation>
    </message>
    <message>
        <source>Move the cross one pixel right</source>
        <translation>Bewegt das Fadenkreuz ein Pixel nach rechts</translation>
    </message>
    <message>
        <source>Cross up</source>
        <translation>Fadenkreuz nach oben</translation>
    </message>
    <message>
        <source>Move the cross one pixel up</source>
        <translation>Bewegt das Fadenkreuz ein Pixel nach oben</translation>
    </message>
    <message>
        <source>Cross down</source>
        <translation>Fadenkreuz nach unten</translation>
    </message>
    <message>
        <source>Move the cross one pixel down</source>
        <translation>Bewegt das Fadenkreuz ein Pixel nach unten</translation>
    </message>
    <message>
        <source>Cross ten left</source>
        <translation>Fadenkreuz zehn nach links</translation>
    </message>
    <message>
        <source>Move the cross ten pixels left</source>
        <translation>Bewegt das Fadenkreuz zehn Pixel nach links</translation>
    </message>
    <message>
        <source>Cross ten right</source>
        <translation>Fadenkreuz zehn nach rechts</translation>
    </message>
    <message>
        <source>Move the cross ten pixels right</source>
        <translation>Bewegt das Fadenkreuz zehn Pixel nach rechts</translation>
    </message>
    <message>
        <source>Cross ten up</source>
        <translation>Fadenkreuz zehn nach oben</translation>
    </message>
    <message>
        <source>Move the cross ten pixels up</source>
        <translation>Bewegt das Fadenkreuz zehn Pixel nach oben</translation>
    </message>
    <message>
        <source>Cross ten down</source>
        <translation>Fadenkreuz zehn nach unten</translation>
    </message>
    <message>
        <source>Move the cross ten pixels down</source>
        <translation>Bewegt das Fadenkreuz zehn Pixel nach unten</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <translation>Überlagerung anzeigen</translation>
    </message>
    <message>
        <source>Show or hide what lies over the section; hold the key to look beneath</source>
        <translation>Zeigt oder verbirgt, was über dem Schnitt liegt; Taste gedrückt halten, um darunter zu sehen</translation>
    </message>
    <message>
        <source>Outlines only</source>
        <translation>Nur Umrisse</translation>
    </message>
    <message>
        <source>Show outlines without filled areas</source>
        <translation>Zeigt Umrisse ohne gefüllte Flächen</translation>
    </message>
    <message>
        <source>Shuffle colours</source>
        <translation>Farben mischen</translation>
    </message>
    <message>
        <source>Give the instances other colours</source>
        <translation>Gibt den Instanzen andere Farben</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Show how likely each pixel belongs to a mitochondrion</source>
        <translation>Zeigt, wie wahrscheinlich jedes Pixel zu einem Mitochondrium gehört</translation>
    </message>
    <message>
        <source>Centre density</source>
        <translation>Zentrumsdichte</translation>
    </message>
    <message>
        <source>Show where the network sees centres of mitochondria</source>
        <translation>Zeigt, wo das Netz Zentren von Mitochondrien sieht</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Show each mitochondrion that was found in a colour of its own</source>
        <translation>Zeigt jedes gefundene Mitochondrium in einer eigenen Farbe</translation>
    </message>
    <message>
        <source>Pseudo-labels</source>
        <translation>Pseudolabels</translation>
    </message>
    <message>
        <source>Show what the last round learned from</source>
        <translation>Zeigt, woraus die letzte Runde gelernt hat</translation>
    </message>
    <message>
        <source>Agreement with truth</source>
        <translation>Übereinstimmung mit der Referenz</translation>
    </message>
    <message>
        <source>Show what is right, false and missed; needs truth</source>
        <translation>Zeigt, was richtig, falsch und übersehen ist; braucht eine Referenz</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Compare the result with an earlier one by a movable line</source>
        <translation>Vergleicht das Ergebnis an einer verschiebbaren Linie mit einem früheren</translation>
    </message>
    <message>
        <source>Point tool</source>
        <translation>Punktwerkzeug</translation>
    </message>
    <message>
        <source>Click the middle of a mitochondrion; with Shift, click what is not one</source>
        <translation>Klicken Sie in die Mitte eines Mitochondriums; mit Shift auf etwas, das keines ist</translation>
    </message>
    <message>
        <source>Pan tool</source>
        <translation>Verschiebewerkzeug</translation>
    </message>
    <message>
        <source>Drag the section; click to select</source>
        <translation>Ziehen verschiebt den Schnitt; Klicken wählt aus</translation>
    </message>
    <message>
        <source>Point at the cross</source>
        <translation>Punkt am Fadenkreuz</translation>
    </message>
    <message>
        <source>Put a point where the cross is</source>
        <translation>Setzt einen Punkt an die Stelle des Fadenkreuzes</translation>
    </message>
    <message>
        <source>Negative point at the cross</source>
        <translation>Negativpunkt am Fadenkreuz</translation>
    </message>
    <message>
        <source>Say that there is no mitochondrion where the cross is</source>
        <translation>Hält fest, dass am Fadenkreuz kein Mitochondrium ist</translation>
    </message>
    <message>
        <source>Next useful place</source>
        <translation>Nächste nützliche Stelle</translation>
    </message>
    <message>
        <source>Go to where another point helps most</source>
        <translation>Geht dorthin, wo ein weiterer Punkt am meisten hilft</translation>
    </message>
    <message>
        <source>Previous useful place</source>
        <translation>Vorherige nützliche Stelle</translation>
    </message>
    <message>
        <source>Go back to the place before</source>
        <translation>Geht zur vorherigen Stelle zurück</translation>
    </message>
    <message>
        <source>Step 1: Mark</source>
        <translation>Schritt 1: Anklicken</translation>
    </message>
    <message>
        <source>Show the panel for points</source>
        <translation>Zeigt den Bereich für Punkte</translation>
    </message>
    <message>
        <source>Step 2: Adapt</source>
        <translation>Schritt 2: Anpassen</translation>
    </message>
    <message>
        <source>Show the panel for runs</source>
        <translation>Zeigt den Bereich für Läufe</translation>
    </message>
    <message>
        <source>Step 3: Review</source>
        <translation>Schritt 3: Prüfen</translation>
    </message>
    <message>
        <source>Show the panel for verdicts and scores</source>
        <translation>Zeigt den Bereich für Urteile und Kennzahlen</translation>
    </message>
    <message>
        <source>Step 4: Measure</source>
        <translation>Schritt 4: Messen</translation>
    </message>
    <message>
        <source>Show the table of instances</source>
        <translation>Zeigt die Tabelle der Instanzen</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Adapt the network to this stack and segment it</source>
        <translation>Passt das Netz an diesen Stapel an und segmentiert ihn</translation>
    </message>
    <message>
        <source>Pause the run</source>
        <translation>Lauf anhalten</translation>
    </message>
    <message>
        <source>Free the device for now; nothing is lost</source>
        <translation>Gibt das Gerät vorläufig frei; nichts geht verloren</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Stoppen und behalten</translation>
    </message>
    <message>
        <source>End the run and keep what it has learned</source>
        <translation>Beendet den Lauf und behält, was er gelernt hat</translation>
    </message>
    <message>
        <source>Continue the run</source>
        <translation>Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Segment with a pack…</source>
        <translation>Mit Paket segmentieren…</translation>
    </message>
    <message>
        <source>Segment the stack as it is, without adapting</source>
        <translation>Segmentiert den Stapel, wie er ist, ohne Anpassung</translation>
    </message>
    <message>
        <source>Compare runs…</source>
        <translation>Läufe vergleichen…</translation>
    </message>
    <message>
        <source>Look at two results side by side</source>
        <translation>Zeigt zwei Ergebnisse nebeneinander</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>This instance is right</source>
        <translation>Diese Instanz ist richtig</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>This instance is not a mitochondrion</source>
        <translation>Diese Instanz ist kein Mitochondrium</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Remember this instance for a second look</source>
        <translation>Merkt diese Instanz für einen zweiten Blick vor</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Put this instance at the end of the queue</source>
        <translation>Stellt diese Instanz ans Ende der Warteschlange</translation>
    </message>
    <message>
        <source>Next to review</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>Go to the next error or doubtful instance</source>
        <translation>Geht zum nächsten Fehler oder zur nächsten zweifelhaften Instanz</translation>
    </message>
    <message>
        <source>Previous to review</source>
        <translation>Vorherige Prüfung</translation>
    </message>
    <message>
        <source>Go to the error or doubtful instance before</source>
        <translation>Geht zum vorherigen Fehler oder zur vorherigen zweifelhaften Instanz</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Tasten dieser Ansicht</translation>
    </message>
    <message>
        <source>Show, search and change the keys</source>
        <translation>Tasten anzeigen, suchen und ändern</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>Findet jeden Befehl über seinen Namen</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Read how to work with Cristae</source>
        <translation>Erklärt, wie man mit Cristae arbeitet</translation>
    </message>
    <message>
        <source>About Cristae</source>
        <translation>Über Cristae</translation>
    </message>
    <message>
        <source>Version, how to cite, licences</source>
        <translation>Version, Zitierweise, Lizenzen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Schnitte</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>As in napari</source>
        <translation>Wie in napari</translation>
    </message>
    <message>
        <source>As in ilastik</source>
        <translation>Wie in ilastik</translation>
    </message>
    <message>
        <source>As in ImageJ</source>
        <translation>Wie in ImageJ</translation>
    </message>
    <message>
        <source>Cristae</source>
        <translation>Cristae</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Cut the selected instance between the centres clicked in it</source>
        <translation>Die gewählte Instanz zwischen den darin angeklickten Mittelpunkten schneiden</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Join the selected instance with the next one that is clicked</source>
        <translation>Die gewählte Instanz mit der nächsten angeklickten verbinden</translation>
    </message>
    <message>
        <source>Name this state…</source>
        <translation>Diesen Stand benennen…</translation>
    </message>
    <message>
        <source>Each edit is saved at once; a name makes this state easy to find in the history</source>
        <translation>Jede Änderung ist sofort gespeichert; mit einem Namen findet man diesen Stand im Verlauf wieder</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open a folder of sections, Zarr, N5 or precomputed volumes and start a project for it</source>
        <translation>Öffnet einen Ordner mit Schnitten, Zarr, N5 oder precomputed und legt ein Projekt dafür an</translation>
    </message>
    <message>
        <source>Go on where the run was paused or stopped</source>
        <translation>Macht dort weiter, wo der Lauf angehalten oder beendet wurde</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Take away from the instance that a stroke meets first</source>
        <translation>Nimmt der Instanz etwas weg, auf die der Strich zuerst trifft</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
        <source>Make brush and eraser smaller</source>
        <translation>Macht Pinsel und Radierer kleiner</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Größerer Pinsel</translation>
    </message>
    <message>
        <source>Make brush and eraser larger</source>
        <translation>Macht Pinsel und Radierer größer</translation>
    </message>
    <message>
        <source>Make instances again…</source>
        <translation>Instanzen neu bilden…</translation>
    </message>
    <message>
        <source>Choose how the instances of the result are made</source>
        <translation>Wählen, wie die Instanzen des Ergebnisses gebildet werden</translation>
    </message>
    <message>
        <source>Add to the instance on which a stroke begins; beside all of them, draw a new one. A stroke that comes back to its beginning is filled. Adapting again learns the shape</source>
        <translation>Erweitert die Instanz, auf der ein Strich beginnt; neben allen zeichnet er eine neue. Ein Strich, der zu seinem Anfang zurückkehrt, wird gefüllt. Erneutes Anpassen lernt die Form</translation>
    </message>
</context>
<context>
    <name>CountingState</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % (%2–%3 %)</source>
        <translation>%1 % (%2–%3 %)</translation>
    </message>
    <message>
        <source>%1 of %2 fields counted</source>
        <translation>%1 von %2 Feldern gezählt</translation>
    </message>
    <message>
        <source>Field %1 of %2 · %3 counted</source>
        <translation>Feld %1 von %2 · %3 gezählt</translation>
    </message>
    <message numerus="yes">
        <source>From %n field(s), with 95 % ranges:</source>
        <translation>
            <numerusform>Aus %n Feld, mit 95-%-Bereichen:</numerusform>
            <numerusform>Aus %n Feldern, mit 95-%-Bereichen:</numerusform>
        </translation>
    </message>
    <message>
        <source>By eye: %1 of the field is mitochondria.</source>
        <translation>Nach Augenmaß: %1 des Bildfelds sind Mitochondrien.</translation>
    </message>
    <message>
        <source>In the result: %1, at the same points.</source>
        <translation>Im Ergebnis: %1, an denselben Punkten.</translation>
    </message>
    <message>
        <source>Found: %1 of what is mitochondria is in the result.</source>
        <translation>Gefunden: %1 dessen, was Mitochondrien sind, liegt im Ergebnis.</translation>
    </message>
    <message>
        <source>Right: %1 of what is in the result is mitochondria.</source>
        <translation>Richtig: %1 dessen, was im Ergebnis liegt, sind Mitochondrien.</translation>
    </message>
    <message>
        <source>Dice: %1</source>
        <translation>Dice: %1</translation>
    </message>
    <message>
        <source>Points by eye</source>
        <translation>Punkte nach Augenmaß</translation>
    </message>
    <message>
        <source>Points in the result</source>
        <translation>Punkte im Ergebnis</translation>
    </message>
    <message>
        <source>A mark is a field.</source>
        <translation>Eine Marke ist ein Feld.</translation>
    </message>
</context>
<context>
    <name>ExportPlan</name>
    <message>
        <source>spreadsheets, R, Python</source>
        <translation>Tabellenprogramme, R, Python</translation>
    </message>
    <message>
        <source>any picture viewer</source>
        <translation>jeder Bildbetrachter</translation>
    </message>
    <message>
        <source>The ids go up to %1; 16 bit holds 65,535. Choose 32 bit or float.</source>
        <translation>Die Nummern reichen bis %1; 16 Bit fassen 65.535. Wählen Sie 32 Bit oder Gleitkomma.</translation>
    </message>
    <message>
        <source>The ids go up to %1; float holds 16,777,216 exactly. Choose 32 bit.</source>
        <translation>Die Nummern reichen bis %1; Gleitkomma fasst genau bis 16.777.216. Wählen Sie 32 Bit.</translation>
    </message>
    <message>
        <source>Choose at least one thing to write.</source>
        <translation>Wählen Sie mindestens etwas zum Schreiben aus.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Give a name without slashes that does not begin with a point.</source>
        <translation>Geben Sie einen Namen ohne Schrägstriche an, der nicht mit einem Punkt beginnt.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Neuroglancer needs the voxel size, which is unknown. Set it, or choose another format.</source>
        <translation>Neuroglancer braucht die Voxelgröße, die unbekannt ist. Geben Sie sie an oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>Surfaces need the voxel size, which is unknown. Set it, or leave surfaces out.</source>
        <translation>Oberflächen brauchen die Voxelgröße, die unbekannt ist. Geben Sie sie an oder lassen Sie die Oberflächen weg.</translation>
    </message>
    <message>
        <source>No instance is accepted yet, so the files would be empty. Choose other instances, or accept some in Review.</source>
        <translation>Noch ist keine Instanz angenommen; die Dateien wären leer. Wählen Sie andere Instanzen oder nehmen Sie im Schritt Prüfen welche an.</translation>
    </message>
</context>
<context>
    <name>MeasureColumns</name>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Durchmesser</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>First section</source>
        <translation>Erster Schnitt</translation>
    </message>
    <message>
        <source>Last section</source>
        <translation>Letzter Schnitt</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Schnitte</translation>
    </message>
    <message>
        <source>Cut by</source>
        <translation>Angeschnitten von</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Weight 1/p</source>
        <translation>Gewicht 1/p</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Perimeter, Crofton</source>
        <translation>Umfang, Crofton</translation>
    </message>
    <message>
        <source>Long axis</source>
        <translation>Lange Achse</translation>
    </message>
    <message>
        <source>Short axis</source>
        <translation>Kurze Achse</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientierung</translation>
    </message>
    <message>
        <source>Feret max</source>
        <translation>Feret max.</translation>
    </message>
    <message>
        <source>Circularity</source>
        <translation>Zirkularität</translation>
    </message>
    <message>
        <source>Form factor</source>
        <translation>Formfaktor</translation>
    </message>
    <message>
        <source>Circularity, Crofton</source>
        <translation>Zirkularität, Crofton</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Achsenverhältnis</translation>
    </message>
    <message>
        <source>Roundness</source>
        <translation>Rundheit</translation>
    </message>
    <message>
        <source>Eccentricity</source>
        <translation>Exzentrizität</translation>
    </message>
    <message>
        <source>Solidity</source>
        <translation>Solidität</translation>
    </message>
    <message>
        <source>Feret min</source>
        <translation>Feret min.</translation>
    </message>
    <message>
        <source>Feret angle</source>
        <translation>Feret-Winkel</translation>
    </message>
    <message>
        <source>Volume of the mesh</source>
        <translation>Gittervolumen</translation>
    </message>
    <message>
        <source>Volumes differ</source>
        <translation>Volumen weichen ab</translation>
    </message>
    <message>
        <source>Error of the volume</source>
        <translation>Fehler des Volumens</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>Surface : volume</source>
        <translation>Oberfläche : Volumen</translation>
    </message>
    <message>
        <source>Sphericity</source>
        <translation>Sphärizität</translation>
    </message>
    <message>
        <source>MCI</source>
        <translation>MCI</translation>
    </message>
    <message>
        <source>MCI, ball = 1</source>
        <translation>MCI, Kugel = 1</translation>
    </message>
    <message>
        <source>Axis 1</source>
        <translation>Achse 1</translation>
    </message>
    <message>
        <source>Axis 2</source>
        <translation>Achse 2</translation>
    </message>
    <message>
        <source>Axis 3</source>
        <translation>Achse 3</translation>
    </message>
    <message>
        <source>Elongation</source>
        <translation>Elongation</translation>
    </message>
    <message>
        <source>Flatness</source>
        <translation>Abflachung</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>Azimut</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Elevation</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Euler number</source>
        <translation>Euler-Zahl</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Schleifen</translation>
    </message>
    <message>
        <source>Cavities</source>
        <translation>Hohlräume</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Longest path</source>
        <translation>Längster Pfad</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Äste</translation>
    </message>
    <message>
        <source>Junctions</source>
        <translation>Verzweigungen</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Enden</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width, smallest</source>
        <translation>Breite, kleinste</translation>
    </message>
    <message>
        <source>Width, largest</source>
        <translation>Breite, größte</translation>
    </message>
    <message>
        <source>Width, variation</source>
        <translation>Breite, Variation</translation>
    </message>
    <message>
        <source>Nearest centre</source>
        <translation>Nächstes Zentrum</translation>
    </message>
    <message>
        <source>Nearest neighbour</source>
        <translation>Nächster Nachbar</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Nachbar</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Grey value</source>
        <translation>Grauwert</translation>
    </message>
    <message>
        <source>Grey value, deviation</source>
        <translation>Grauwert, Abweichung</translation>
    </message>
    <message>
        <source>Grey value around</source>
        <translation>Grauwert ringsum</translation>
    </message>
    <message>
        <source>Matrix : cytosol</source>
        <translation>Matrix : Zytosol</translation>
    </message>
    <message>
        <source>Voxels</source>
        <translation>Voxel</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>%1. Empty if %2.</source>
        <comment>a definition; a reason</comment>
        <translation>%1. Leer, wenn %2.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ReviewScores</name>
    <message>
        <source>Dice of the foreground: 2 TP / (2 TP + FP + FN), in pixels.</source>
        <translation>Dice des Vordergrunds: 2 TP / (2 TP + FP + FN), in Pixeln.</translation>
    </message>
    <message>
        <source>Jaccard index of the foreground: TP / (TP + FP + FN), in pixels.</source>
        <translation>Jaccard-Index des Vordergrunds: TP / (TP + FP + FN), in Pixeln.</translation>
    </message>
    <message>
        <source>Share of the found pixels that are true: TP / (TP + FP).</source>
        <translation>Anteil der gefundenen Pixel, die richtig sind: TP / (TP + FP).</translation>
    </message>
    <message>
        <source>Share of the true pixels that are found: TP / (TP + FN).</source>
        <translation>Anteil der richtigen Pixel, die gefunden wurden: TP / (TP + FN).</translation>
    </message>
    <message>
        <source>Share of the instances that have a partner: TP / (TP + FP).</source>
        <translation>Anteil der Instanzen, die einen Partner haben: TP / (TP + FP).</translation>
    </message>
    <message>
        <source>Share of the true objects that are found: TP / (TP + FN).</source>
        <translation>Anteil der Referenzobjekte, die gefunden wurden: TP / (TP + FN).</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall: 2 TP / (2 TP + FP + FN).</source>
        <translation>Harmonisches Mittel aus Präzision und Trefferquote: 2 TP / (2 TP + FP + FN).</translation>
    </message>
    <message>
        <source>Aggregated Jaccard index: each true object with its best instance by IoU; pixels of instances never taken count against it.</source>
        <translation>Aggregierter Jaccard-Index: jedes Referenzobjekt mit seiner nach IoU besten Instanz; Pixel nie verwendeter Instanzen zählen dagegen.</translation>
    </message>
    <message>
        <source>Panoptic quality: sum of the IoU of all matches / (TP + FP/2 + FN/2). It is SQ times RQ.</source>
        <translation>Panoptische Qualität: Summe der IoU aller Paare / (TP + FP/2 + FN/2). Sie ist SQ mal RQ.</translation>
    </message>
    <message>
        <source>Segmentation quality: mean IoU of the matches.</source>
        <translation>Segmentierungsqualität: mittlere IoU der Paare.</translation>
    </message>
    <message>
        <source>Recognition quality: TP / (TP + FP/2 + FN/2).</source>
        <translation>Erkennungsqualität: TP / (TP + FP/2 + FN/2).</translation>
    </message>
    <message>
        <source>Average precision at IoU 0.50, read at 101 recalls; the larger instances are taken first.</source>
        <translation>Mittlere Präzision bei IoU 0,50, abgelesen an 101 Stützstellen der Trefferquote; größere Instanzen werden zuerst genommen.</translation>
    </message>
    <message>
        <source>Average precision at IoU 0.75, read at 101 recalls; the larger instances are taken first.</source>
        <translation>Mittlere Präzision bei IoU 0,75, abgelesen an 101 Stützstellen der Trefferquote; größere Instanzen werden zuerst genommen.</translation>
    </message>
    <message>
        <source>Partners: IoU above %1, which makes them unique.</source>
        <translation>Partner: IoU über %1, dadurch sind sie eindeutig.</translation>
    </message>
    <message>
        <source>Partners: IoU of at least %1, assigned one to one with the largest sum of IoU.</source>
        <translation>Partner: IoU von mindestens %1, eins zu eins zugeordnet mit der größten Summe der IoU.</translation>
    </message>
    <message>
        <source>Partners: IoU above 0.5, whatever the slider says.</source>
        <translation>Partner: IoU über 0,5, unabhängig vom Regler.</translation>
    </message>
    <message>
        <source>Stack: all pixels together; beside it the mean over sections ± its standard deviation.</source>
        <translation>Stapel: alle Pixel zusammen; daneben der Mittelwert über die Schnitte ± Standardabweichung.</translation>
    </message>
    <message>
        <source>Stack: 3-D, an id is one instance through all sections. Section and mean ± standard deviation: its profiles.</source>
        <translation>Stapel: 3D, eine Nummer ist eine Instanz durch alle Schnitte. Schnitt und Mittelwert ± Standardabweichung: ihre Anschnitte.</translation>
    </message>
    <message>
        <source>Stack: 2-D, the instances of all sections together; beside it the mean over sections ± its standard deviation.</source>
        <translation>Stapel: 2D, die Instanzen aller Schnitte zusammen; daneben der Mittelwert über die Schnitte ± Standardabweichung.</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>AJI</source>
        <translation>AJI</translation>
    </message>
    <message>
        <source>PQ</source>
        <translation>PQ</translation>
    </message>
    <message>
        <source>SQ</source>
        <translation>SQ</translation>
    </message>
    <message>
        <source>RQ</source>
        <translation>RQ</translation>
    </message>
    <message>
        <source>AP50</source>
        <translation>AP50</translation>
    </message>
    <message>
        <source>AP75</source>
        <translation>AP75</translation>
    </message>
</context>
<context>
    <name>ReviewState</name>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message>
        <source>%1 accepted · %2 rejected · %3 flagged · %4 missed</source>
        <translation>%1 angenommen · %2 abgelehnt · %3 markiert · %4 übersehen</translation>
    </message>
    <message>
        <source>Accept what is right and reject what is wrong. Flagged ones are not counted.</source>
        <translation>Nehmen Sie an, was richtig ist, und lehnen Sie ab, was falsch ist. Markierte zählen nicht.</translation>
    </message>
    <message>
        <source>%1 For a range of ±5 %, about %2 more are needed.</source>
        <translation>%1 Für einen Bereich von ±5 % sind etwa %2 weitere nötig.</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Low probability</source>
        <translation>Niedrige Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Unsharp outline</source>
        <translation>Unscharfer Umriss</translation>
    </message>
    <message>
        <source>No centre found in it</source>
        <translation>Kein Zentrum darin gefunden</translation>
    </message>
    <message>
        <source>Several centres: maybe more than one</source>
        <translation>Mehrere Zentren: vielleicht mehr als eines</translation>
    </message>
    <message>
        <source>Unusual size</source>
        <translation>Ungewöhnliche Größe</translation>
    </message>
    <message>
        <source>Cut by the border</source>
        <translation>Vom Rand angeschnitten</translation>
    </message>
    <message>
        <source>Nothing there in the next sections</source>
        <translation>In den Nachbarschnitten ist dort nichts</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Übersehen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>FP</source>
        <translation>FP</translation>
    </message>
    <message>
        <source>FN</source>
        <translation>FN</translation>
    </message>
    <message>
        <source>TP</source>
        <translation>TP</translation>
    </message>
    <message>
        <source>False positive: an instance without a partner in the truth</source>
        <translation>Falsch positiv: eine Instanz ohne Partner in der Referenz</translation>
    </message>
    <message>
        <source>False negative: in the truth, but not found</source>
        <translation>Falsch negativ: in der Referenz, aber nicht gefunden</translation>
    </message>
    <message>
        <source>Poor match: found, but its shape differs much</source>
        <translation>Schlechte Übereinstimmung: gefunden, aber die Form weicht stark ab</translation>
    </message>
    <message>
        <source>%1 voxels</source>
        <translation>%1 Voxel</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>%1 µm³</source>
        <translation>%1 µm³</translation>
    </message>
    <message>
        <source>%1 µm²</source>
        <translation>%1 µm²</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 % (%2–%3 %) of the instances are right, from %n random ones.</source>
        <translation>
            <numerusform>%1 % (%2–%3 %) der Instanzen sind richtig, nach %n zufälligen Instanz.</numerusform>
            <numerusform>%1 % (%2–%3 %) der Instanzen sind richtig, nach %n zufälligen Instanzen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>Set the voxel size</source>
        <translation>Voxelgröße festlegen</translation>
    </message>
    <message>
        <source>The voxel size is unknown, so sizes are in pixels. Click to set it.</source>
        <translation>Die Voxelgröße ist unbekannt, daher sind Größen in Pixeln angegeben. Klicken Sie, um sie festzulegen.</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 nm</source>
        <translation>%1 × %2 × %3 nm</translation>
    </message>
    <message>
        <source>%1, assumed</source>
        <translation>%1, angenommen</translation>
    </message>
    <message>
        <source>Voxel size in x, y, z, partly assumed: %1. Click to check it.</source>
        <translation>Voxelgröße in x, y, z, zum Teil angenommen: %1. Klicken Sie, um sie zu prüfen.</translation>
    </message>
    <message>
        <source>Voxel size in x, y, z, from: %1. Click to change it.</source>
        <translation>Voxelgröße in x, y, z, Quelle: %1. Klicken Sie, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Runs use this GPU: %1</source>
        <translation>Läufe verwenden diese GPU: %1</translation>
    </message>
    <message>
        <source>Runs use the processor: %1</source>
        <translation>Läufe verwenden den Prozessor: %1</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Kein Lauf</translation>
    </message>
    <message>
        <source>Nothing runs in the background.</source>
        <translation>Im Hintergrund läuft nichts.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The run is paused; click to see it.</source>
        <translation>Der Lauf ist angehalten; klicken Sie, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>Lauf abgeschlossen</translation>
    </message>
    <message>
        <source>The run has finished; click to see it.</source>
        <translation>Der Lauf ist abgeschlossen; klicken Sie, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>Stopped and kept</source>
        <translation>Gestoppt und behalten</translation>
    </message>
    <message>
        <source>The run was stopped and can be continued; click to see it.</source>
        <translation>Der Lauf wurde gestoppt und kann fortgesetzt werden; klicken Sie, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>Run ended early</source>
        <translation>Lauf vorzeitig beendet</translation>
    </message>
    <message>
        <source>The run could not finish; click to see why.</source>
        <translation>Der Lauf konnte nicht zu Ende gehen; klicken Sie, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>Round 10 of 10</source>
        <translation>Runde 10 von 10</translation>
    </message>
</context>
<context>
    <name>SummaryTexts</name>
    <message numerus="yes">
        <source>%n instance(s), %1 of them complete.</source>
        <translation>
            <numerusform>%n Instanz, davon %1 vollständig.</numerusform>
            <numerusform>%n Instanzen, davon %1 vollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>All together fill %1 % of the field that was imaged; that is not a share of the cell.</source>
        <translation>Zusammen füllen sie %1 % des aufgenommenen Bildfelds; das ist kein Anteil an der Zelle.</translation>
    </message>
    <message>
        <source>Volume of the complete ones: mean %1 µm³, median %2 µm³ (n = %3).</source>
        <translation>Volumen der vollständigen: Mittelwert %1 µm³, Median %2 µm³ (n = %3).</translation>
    </message>
    <message>
        <source>Area of the complete ones: mean %1 µm², median %2 µm² (n = %3).</source>
        <translation>Fläche der vollständigen: Mittelwert %1 µm², Median %2 µm² (n = %3).</translation>
    </message>
    <message>
        <source>Size of the complete ones: mean %1, median %2 voxels (n = %3).</source>
        <translation>Größe der vollständigen: Mittelwert %1, Median %2 Voxel (n = %3).</translation>
    </message>
    <message>
        <source>Size of the complete ones: mean %1, median %2 pixels (n = %3).</source>
        <translation>Größe der vollständigen: Mittelwert %1, Median %2 Pixel (n = %3).</translation>
    </message>
    <message>
        <source>They fill %1 % of the reference space, %2.</source>
        <translation>Sie füllen %1 % des Bezugsraums, %2.</translation>
    </message>
    <message>
        <source>By the counting frame %1 in a µm³.</source>
        <translation>Nach dem Zählrahmen %1 in einem µm³.</translation>
    </message>
    <message>
        <source>By the counting frame %1 in a µm².</source>
        <translation>Nach dem Zählrahmen %1 in einem µm².</translation>
    </message>
    <message>
        <source>Surface per volume %1 µm⁻¹.</source>
        <translation>Oberfläche je Volumen %1 µm⁻¹.</translation>
    </message>
    <message>
        <source>Gini index of the sizes %1; the largest holds %2 % of all.</source>
        <translation>Gini-Index der Größen %1; die größte umfasst %2 % von allem.</translation>
    </message>
    <message>
        <source>Mean volume weighted by volume: %1 µm³.</source>
        <translation>Mit dem Volumen gewichtetes mittleres Volumen: %1 µm³.</translation>
    </message>
    <message>
        <source>Mean area weighted by area: %1 µm².</source>
        <translation>Mit der Fläche gewichtete mittlere Fläche: %1 µm².</translation>
    </message>
</context>
<context>
    <name>cristae::Column</name>
    <message>
        <source>id of the instance in the mask</source>
        <translation>Nummer der Instanz in der Maske</translation>
    </message>
    <message>
        <source>number of pixels (2-D) or voxels (3-D), as scikit-image names it</source>
        <translation>Anzahl der Pixel (2D) oder Voxel (3D), benannt wie in scikit-image</translation>
    </message>
    <message>
        <source>mean z of the voxels, 0 = centre of the first one</source>
        <translation>Mittleres z der Voxel, 0 = Mitte des ersten</translation>
    </message>
    <message>
        <source>mean y of the voxels, 0 = centre of the first one</source>
        <translation>Mittleres y der Voxel, 0 = Mitte des ersten</translation>
    </message>
    <message>
        <source>mean x of the voxels, 0 = centre of the first one</source>
        <translation>Mittleres x der Voxel, 0 = Mitte des ersten</translation>
    </message>
    <message>
        <source>first z of the bounding box</source>
        <translation>Erstes z des Hüllquaders</translation>
    </message>
    <message>
        <source>first y of the bounding box</source>
        <translation>Erstes y des Hüllquaders</translation>
    </message>
    <message>
        <source>first x of the bounding box</source>
        <translation>Erstes x des Hüllquaders</translation>
    </message>
    <message>
        <source>one past the last z of the bounding box</source>
        <translation>Eins nach dem letzten z des Hüllquaders</translation>
    </message>
    <message>
        <source>one past the last y of the bounding box</source>
        <translation>Eins nach dem letzten y des Hüllquaders</translation>
    </message>
    <message>
        <source>one past the last x of the bounding box</source>
        <translation>Eins nach dem letzten x des Hüllquaders</translation>
    </message>
    <message>
        <source>diameter of the disc of as many pixels, 2 sqrt(area / pi)</source>
        <translation>Durchmesser der Kreisscheibe mit ebenso vielen Pixeln, 2 sqrt(area / pi)</translation>
    </message>
    <message>
        <source>pixels times the area of one</source>
        <translation>Anzahl der Pixel mal Fläche eines Pixels</translation>
    </message>
    <message>
        <source>diameter of the disc of the same area</source>
        <translation>Durchmesser der Kreisscheibe mit derselben Fläche</translation>
    </message>
    <message>
        <source>first section that holds it, counted from 0</source>
        <translation>Erster Schnitt, der sie enthält, ab 0 gezählt</translation>
    </message>
    <message>
        <source>last section that holds it</source>
        <translation>Letzter Schnitt, der sie enthält</translation>
    </message>
    <message>
        <source>number of sections that hold it</source>
        <translation>Anzahl der Schnitte, die sie enthalten</translation>
    </message>
    <message>
        <source>1 if the field cuts it, so that its size is a lower bound</source>
        <translation>1, wenn das Bildfeld sie anschneidet, sodass ihre Größe eine Untergrenze ist</translation>
    </message>
    <message>
        <source>faces of the field that it touches, of z- z+ y- y+ x- x+</source>
        <translation>Flächen des Bildfelds, die sie berührt, von z- z+ y- y+ x- x+</translation>
    </message>
    <message>
        <source>1/p, p the share of places in the field where it would be complete; sums over complete instances with this weight are unbiased</source>
        <translation>1/p, mit p dem Anteil der Lagen im Bildfeld, in denen sie vollständig wäre; mit diesem Gewicht sind Summen über vollständige Instanzen erwartungstreu</translation>
    </message>
    <message>
        <source>the border cuts it</source>
        <translation>der Rand sie anschneidet</translation>
    </message>
    <message>
        <source>length of the half-level contour (marching squares), holes included</source>
        <translation>Länge der Kontur auf halber Höhe (Marching Squares), einschließlich Löchern</translation>
    </message>
    <message>
        <source>perimeter from crossings with lines in 4 directions, holes included</source>
        <translation>Umfang aus Schnittpunkten mit Geraden in 4 Richtungen, einschließlich Löchern</translation>
    </message>
    <message>
        <source>long axis of the ellipse with the same second moments, 4 sqrt(lambda1), pixels being squares</source>
        <translation>Lange Achse der Ellipse mit denselben zweiten Momenten, 4 sqrt(lambda1), Pixel als Quadrate betrachtet</translation>
    </message>
    <message>
        <source>short axis of that ellipse, 4 sqrt(lambda2)</source>
        <translation>Kurze Achse dieser Ellipse, 4 sqrt(lambda2)</translation>
    </message>
    <message>
        <source>from the y axis to the long axis, anticlockwise, in pixels</source>
        <translation>Winkel von der y-Achse zur langen Achse, gegen den Uhrzeigersinn, im Pixelraster</translation>
    </message>
    <message>
        <source>largest calliper distance of the half-level contour</source>
        <translation>Größter Feret-Durchmesser der Kontur auf halber Höhe</translation>
    </message>
    <message>
        <source>4 pi A / P^2 with P of the half-level contour, cut at 1; 1 = disc (ImageJ)</source>
        <translation>4 pi A / P^2 mit P der Kontur auf halber Höhe, auf 1 begrenzt; 1 = Kreisscheibe (ImageJ)</translation>
    </message>
    <message>
        <source>P^2 / (4 pi A), the inverse: 1 = disc, larger = more branched or elongated</source>
        <translation>P^2 / (4 pi A), der Kehrwert: 1 = Kreisscheibe, größer = stärker verzweigt oder gestreckt</translation>
    </message>
    <message>
        <source>4 pi A / P^2 with P of Crofton, cut at 1</source>
        <translation>4 pi A / P^2 mit P nach Crofton, auf 1 begrenzt</translation>
    </message>
    <message>
        <source>long axis / short axis of the ellipse with the same second moments</source>
        <translation>Lange Achse / kurze Achse der Ellipse mit denselben zweiten Momenten</translation>
    </message>
    <message>
        <source>4 A / (pi long axis^2) (ImageJ)</source>
        <translation>4 A / (pi lange Achse^2) (ImageJ)</translation>
    </message>
    <message>
        <source>sqrt(1 - (short axis / long axis)^2)</source>
        <translation>sqrt(1 - (kurze Achse / lange Achse)^2)</translation>
    </message>
    <message>
        <source>area inside the half-level contour / area of its convex hull</source>
        <translation>Fläche innerhalb der Kontur auf halber Höhe / Fläche ihrer konvexen Hülle</translation>
    </message>
    <message>
        <source>length of the half-level contour; 5 % above that of a smooth outline</source>
        <translation>Länge der Kontur auf halber Höhe; 5 % über der eines glatten Umrisses</translation>
    </message>
    <message>
        <source>perimeter from crossings with lines in 4 directions</source>
        <translation>Umfang aus Schnittpunkten mit Geraden in 4 Richtungen</translation>
    </message>
    <message>
        <source>long axis of the ellipse with the same second moments</source>
        <translation>Lange Achse der Ellipse mit denselben zweiten Momenten</translation>
    </message>
    <message>
        <source>short axis of that ellipse</source>
        <translation>Kurze Achse dieser Ellipse</translation>
    </message>
    <message>
        <source>largest calliper distance</source>
        <translation>Größter Feret-Durchmesser</translation>
    </message>
    <message>
        <source>smallest calliper distance; about the width of a tubule</source>
        <translation>Kleinster Feret-Durchmesser; ungefähr die Breite eines Tubulus</translation>
    </message>
    <message>
        <source>direction of the largest calliper distance, from +x anticlockwise</source>
        <translation>Richtung des größten Feret-Durchmessers, von +x gegen den Uhrzeigersinn</translation>
    </message>
    <message>
        <source>distance to the nearest centroid</source>
        <translation>Abstand zum nächsten Schwerpunkt</translation>
    </message>
    <message>
        <source>there is no other instance (in the section)</source>
        <translation>es (im Schnitt) keine andere Instanz gibt</translation>
    </message>
    <message>
        <source>gap to the nearest surface, 0 if they touch</source>
        <translation>Abstand zur nächsten Oberfläche, 0 bei Berührung</translation>
    </message>
    <message>
        <source>the instance with the nearest surface</source>
        <translation>Die Instanz mit der nächsten Oberfläche</translation>
    </message>
    <message>
        <source>mean grey value inside, as stored</source>
        <translation>Mittlerer Grauwert im Inneren, wie gespeichert</translation>
    </message>
    <message>
        <source>standard deviation of the grey values inside</source>
        <translation>Standardabweichung der Grauwerte im Inneren</translation>
    </message>
    <message>
        <source>there is no free place around it</source>
        <translation>um sie herum keine freie Stelle ist</translation>
    </message>
    <message>
        <source>intensity_mean / ring_mean; below 1: darker than around, which is denser if dense is dark</source>
        <translation>intensity_mean / ring_mean; unter 1: dunkler als die Umgebung, also dichter, wenn Dichtes dunkel ist</translation>
    </message>
    <message>
        <source>diameter of the ball of as many voxels, (6 area / pi)^(1/3)</source>
        <translation>Durchmesser der Kugel mit ebenso vielen Voxeln, (6 area / pi)^(1/3)</translation>
    </message>
    <message>
        <source>voxels times the volume of one</source>
        <translation>Anzahl der Voxel mal Volumen eines Voxels</translation>
    </message>
    <message>
        <source>diameter of the ball of the same volume</source>
        <translation>Durchmesser der Kugel mit demselben Volumen</translation>
    </message>
    <message>
        <source>volume inside the half-level surface between voxel centres</source>
        <translation>Volumen innerhalb der Fläche auf halber Höhe zwischen den Voxelmitten</translation>
    </message>
    <message>
        <source>1 if volume_um3 and mesh_volume_um3 differ by more than 5 %: thin or ragged</source>
        <translation>1, wenn sich volume_um3 und mesh_volume_um3 um mehr als 5 % unterscheiden: dünn oder zerklüftet</translation>
    </message>
    <message>
        <source>coefficient of error of the volume from its sections (Cavalieri, Gundersen-Jensen, m=1)</source>
        <translation>Fehlerkoeffizient des Volumens aus den Schnitten (Cavalieri, Gundersen-Jensen, m=1)</translation>
    </message>
    <message>
        <source>it lies in fewer than 3 sections</source>
        <translation>sie in weniger als 3 Schnitten liegt</translation>
    </message>
    <message>
        <source>surface S by Crofton, 13 directions weighted for the voxel size</source>
        <translation>Oberfläche S nach Crofton, 13 Richtungen, nach der Voxelgröße gewichtet</translation>
    </message>
    <message>
        <source>the body is smaller than a ball of radius 3 voxels, or less than 5 voxels wide along an axis</source>
        <translation>der Körper kleiner als eine Kugel mit Radius 3 Voxel oder entlang einer Achse weniger als 5 Voxel breit ist</translation>
    </message>
    <message>
        <source>S / V</source>
        <translation>S / V</translation>
    </message>
    <message>
        <source>pi^(1/3) (6 V)^(2/3) / S; 1 = ball</source>
        <translation>pi^(1/3) (6 V)^(2/3) / S; 1 = Kugel</translation>
    </message>
    <message>
        <source>mitochondrial complexity index S^3 / (16 pi^2 V^2); ball = 0.716</source>
        <translation>Mitochondrialer Komplexitätsindex S^3 / (16 pi^2 V^2); Kugel = 0,716</translation>
    </message>
    <message>
        <source>S^3 / (36 pi V^2); ball = 1</source>
        <translation>S^3 / (36 pi V^2); Kugel = 1</translation>
    </message>
    <message>
        <source>axis 1 of 3 of the ellipsoid with the same second moments, 2 sqrt(5 lambda), longest first</source>
        <translation>Achse 1 von 3 des Ellipsoids mit denselben zweiten Momenten, 2 sqrt(5 lambda), längste zuerst</translation>
    </message>
    <message>
        <source>axis 2 of 3 of the ellipsoid with the same second moments, 2 sqrt(5 lambda), longest first</source>
        <translation>Achse 2 von 3 des Ellipsoids mit denselben zweiten Momenten, 2 sqrt(5 lambda), längste zuerst</translation>
    </message>
    <message>
        <source>axis 3 of 3 of the ellipsoid with the same second moments, 2 sqrt(5 lambda), longest first</source>
        <translation>Achse 3 von 3 des Ellipsoids mit denselben zweiten Momenten, 2 sqrt(5 lambda), längste zuerst</translation>
    </message>
    <message>
        <source>axis_1_um / axis_2_um</source>
        <translation>axis_1_um / axis_2_um</translation>
    </message>
    <message>
        <source>axis_2_um / axis_3_um</source>
        <translation>axis_2_um / axis_3_um</translation>
    </message>
    <message>
        <source>direction of the longest axis in the section, from +x towards +y, 0 to 180</source>
        <translation>Richtung der längsten Achse im Schnitt, von +x nach +y, 0 bis 180</translation>
    </message>
    <message>
        <source>angle of the longest axis out of the section, towards +z</source>
        <translation>Winkel der längsten Achse aus dem Schnitt heraus, nach +z</translation>
    </message>
    <message>
        <source>parts that do not touch, not even at corners</source>
        <translation>Teile, die sich nicht berühren, auch nicht an Ecken</translation>
    </message>
    <message>
        <source>pieces - loops + cavities</source>
        <translation>Teile - Schleifen + Hohlräume</translation>
    </message>
    <message>
        <source>tunnels through the body: 1 for a ring</source>
        <translation>Tunnel durch den Körper: 1 bei einem Ring</translation>
    </message>
    <message>
        <source>voxels outside that the body shuts in</source>
        <translation>Äußere Voxel, die der Körper einschließt</translation>
    </message>
    <message>
        <source>length of all branches of the centreline, tips included; spurs that stand out by less than 1 local radii are left out</source>
        <translation>Länge aller Äste der Mittellinie einschließlich der Spitzen; Stummel, die um weniger als das 1-Fache des lokalen Radius herausragen, werden weggelassen</translation>
    </message>
    <message>
        <source>longest of the shortest ways along the centreline</source>
        <translation>Längster der kürzesten Wege entlang der Mittellinie</translation>
    </message>
    <message>
        <source>branches of the centreline</source>
        <translation>Äste der Mittellinie</translation>
    </message>
    <message>
        <source>places where three or more branches meet</source>
        <translation>Stellen, an denen drei oder mehr Äste zusammentreffen</translation>
    </message>
    <message>
        <source>free ends of the centreline; 0 for a ring</source>
        <translation>Freie Enden der Mittellinie; 0 bei einem Ring</translation>
    </message>
    <message>
        <source>twice the distance to the surface along the centreline, mean; ends left out within one radius</source>
        <translation>Doppelter Abstand zur Oberfläche entlang der Mittellinie, Mittelwert; Enden werden auf der Länge eines Radius weggelassen</translation>
    </message>
    <message>
        <source>the smallest such width</source>
        <translation>Die kleinste dieser Breiten</translation>
    </message>
    <message>
        <source>the largest such width</source>
        <translation>Die größte dieser Breiten</translation>
    </message>
    <message>
        <source>standard deviation / mean of that width</source>
        <translation>Standardabweichung / Mittelwert dieser Breite</translation>
    </message>
    <message>
        <source>outline within 30 nm of another instance</source>
        <translation>Umriss im Abstand von höchstens 30 nm zu einer anderen Instanz</translation>
    </message>
    <message>
        <source>share of the boundary within 30 nm of another instance</source>
        <translation>Anteil des Randes im Abstand von höchstens 30 nm zu einer anderen Instanz</translation>
    </message>
    <message>
        <source>mean grey value of what is no instance 20 to 80 nm around it in the section</source>
        <translation>Mittlerer Grauwert dessen, was im Schnitt 20 bis 80 nm um sie herum keine Instanz ist</translation>
    </message>
</context>
<context>
    <name>cristae::Plot</name>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Instances (%)</source>
        <translation>Instanzen (%)</translation>
    </message>
    <message>
        <source>Share of instances</source>
        <translation>Anteil der Instanzen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Field (%)</source>
        <translation>Bildfeld (%)</translation>
    </message>
    <message>
        <source>n = {} instances</source>
        <translation>n = {} Instanzen</translation>
    </message>
    <message>
        <source>n = {} instances; dashed: median {}</source>
        <translation>n = {} Instanzen; gestrichelt: Median {}</translation>
    </message>
    <message>
        <source>{} sections.</source>
        <translation>{} Schnitte.</translation>
    </message>
    <message>
        <source>Bins of equal ratio.</source>
        <translation>Klassen mit gleichem Verhältnis.</translation>
    </message>
    <message>
        <source>Bins of equal width.</source>
        <translation>Klassen gleicher Breite.</translation>
    </message>
    <message>
        <source>Share of instances at or below a value.</source>
        <translation>Anteil der Instanzen bis zu einem Wert.</translation>
    </message>
    <message>
        <source>Gaussian density (Silverman&apos;s bandwidth); bar: quartiles, ring: median.</source>
        <translation>Gauß-Dichte (Bandbreite nach Silverman); Balken: Quartile, Ring: Median.</translation>
    </message>
    <message>
        <source>Gaussian density (Silverman&apos;s bandwidth, on logarithms); bar: quartiles, ring: median.</source>
        <translation>Gauß-Dichte (Bandbreite nach Silverman, auf Logarithmen); Balken: Quartile, Ring: Median.</translation>
    </message>
    <message>
        <source>Small: instances; large: mean of each replicate; line: mean of replicates, bar: its 95&#xa0;% interval.</source>
        <translation>Klein: Instanzen; groß: Mittelwert jedes Replikats; Linie: Mittelwert der Replikate, Balken: sein 95-%-Intervall.</translation>
    </message>
    <message>
        <source>Profiles in each section; share of the field they cover.</source>
        <translation>Profile in jedem Schnitt; Anteil des Bildfelds, den sie bedecken.</translation>
    </message>
    <message>
        <source>Directions of axes in the section as it is seen, both ends drawn; area is proportional to number.</source>
        <translation>Richtungen der Achsen im Schnitt, wie man ihn sieht, beide Enden gezeichnet; die Fläche ist proportional zur Anzahl.</translation>
    </message>
    <message>
        <source>Welch&apos;s t on replicate means.</source>
        <translation>Welch-t-Test an den Mittelwerten der Replikate.</translation>
    </message>
    <message>
        <source>Instances of one animal are not independent samples: compare replicate means (superplot).</source>
        <translation>Instanzen eines Tieres sind keine unabhängigen Stichproben: Vergleichen Sie Mittelwerte der Replikate (Superplot).</translation>
    </message>
    <message>
        <source>Counted from first to last section of each instance.</source>
        <translation>Gezählt vom ersten bis zum letzten Schnitt jeder Instanz.</translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation>Ausgelassen: {}.</translation>
    </message>
    <message>
        <source>{} cut by the border</source>
        <translation>{} am Rand angeschnitten</translation>
    </message>
    <message>
        <source>{} without a value</source>
        <translation>{} ohne Wert</translation>
    </message>
    <message>
        <source>{} not above 0</source>
        <translation>{} nicht über 0</translation>
    </message>
    <message>
        <source>Includes {} cut by the border: their sizes are lower bounds.</source>
        <translation>Enthält {} am Rand angeschnittene: Ihre Größen sind untere Grenzen.</translation>
    </message>
    <message>
        <source>Nothing is left of: {}.</source>
        <translation>Nichts bleibt übrig von: {}.</translation>
    </message>
    <message>
        <source>Grey: least and largest share in {} random patterns of as many points in the same field; dotted: their mean.</source>
        <translation>Grau: kleinster und größter Anteil in {} Zufallsmustern aus gleich vielen Punkten im selben Feld; gepunktet: ihr Mittel.</translation>
    </message>
</context>
<context>
    <name>cristae::Recipe</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Working pixel</source>
        <translation>Arbeitspixel</translation>
    </message>
    <message>
        <source>Pixel size at which the network works; stacks are resampled to it. 0 keeps the stack&apos;s own.</source>
        <translation>Pixelgröße, bei der das Netz arbeitet; Stapel werden darauf umgerechnet. 0 behält die des Stapels.</translation>
    </message>
    <message>
        <source>nm</source>
        <translation>nm</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalisierung</translation>
    </message>
    <message>
        <source>Grey values: minmax stretches each crop to 0..1; standard subtracts the section&apos;s mean and divides by its standard deviation.</source>
        <translation>Grauwerte: minmax streckt jeden Ausschnitt auf 0..1; standard zieht den Mittelwert des Schnitts ab und teilt durch seine Standardabweichung.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertieren</translation>
    </message>
    <message>
        <source>The target&apos;s contrast is inverted: membranes are light.</source>
        <translation>Der Kontrast des Ziels ist invertiert: Membranen sind hell.</translation>
    </message>
    <message>
        <source>Target slices</source>
        <translation>Zielschnitte</translation>
    </message>
    <message>
        <source>Most target sections used for training, drawn at random by the seed; clicked ones first.</source>
        <translation>Höchstzahl der Zielschnitte zum Trainieren, durch den Startwert zufällig gezogen; angeklickte zuerst.</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>Schnitte</translation>
    </message>
    <message>
        <source>Target megapixels</source>
        <translation>Ziel-Megapixel</translation>
    </message>
    <message>
        <source>Most target pixels used for training, at the working pixel: fewer sections or windows of large ones are taken, clicked ones first. 0: no limit.</source>
        <translation>Höchstzahl der Zielpixel zum Trainieren, beim Arbeitspixel: Es werden weniger Schnitte oder Fenster aus großen Schnitten verwendet, angeklickte zuerst. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Mpx</source>
        <translation>Mpx</translation>
    </message>
    <message>
        <source>Low percentile</source>
        <translation>Unteres Perzentil</translation>
    </message>
    <message>
        <source>Percentile of the stack&apos;s grey values that becomes black.</source>
        <translation>Perzentil der Grauwerte des Stapels, das schwarz wird.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>High percentile</source>
        <translation>Oberes Perzentil</translation>
    </message>
    <message>
        <source>Percentile of the stack&apos;s grey values that becomes white.</source>
        <translation>Perzentil der Grauwerte des Stapels, das weiß wird.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Z source</source>
        <translation>Herkunft des Merkmals z</translation>
    </message>
    <message>
        <source>Feature that the contrast acts on (wdanet).</source>
        <translation>Merkmal, auf das der Kontrast wirkt (wdanet).</translation>
    </message>
    <message>
        <source>Det head blocks</source>
        <translation>Blöcke des Detektionskopfs</translation>
    </message>
    <message>
        <source>Blocks in the detection head (wdanet): 2 or 4.</source>
        <translation>Blöcke im Detektionskopf (wdanet): 2 oder 4.</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Source phase</source>
        <translation>Quellphase</translation>
    </message>
    <message>
        <source>Pretrain steps</source>
        <translation>Schritte des Vortrainings</translation>
    </message>
    <message>
        <source>Optimiser steps on the source.</source>
        <translation>Optimierungsschritte auf der Quelle.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Pretrain optimiser</source>
        <translation>Optimierer des Vortrainings</translation>
    </message>
    <message>
        <source>Optimiser on the source.</source>
        <translation>Optimierer auf der Quelle.</translation>
    </message>
    <message>
        <source>Pretrain rate</source>
        <translation>Lernrate des Vortrainings</translation>
    </message>
    <message>
        <source>Learning rate on the source.</source>
        <translation>Lernrate auf der Quelle.</translation>
    </message>
    <message>
        <source>Pretrain weight decay</source>
        <translation>Weight Decay des Vortrainings</translation>
    </message>
    <message>
        <source>Weight decay on the source.</source>
        <translation>Weight Decay auf der Quelle.</translation>
    </message>
    <message>
        <source>Pretrain schedule</source>
        <translation>Lernratenverlauf des Vortrainings</translation>
    </message>
    <message>
        <source>Learning rate over the source phase: step multiplies by 0.9 every 5,000 steps; cosine warms up over 50 steps and falls to 2 %.</source>
        <translation>Lernrate über die Quellphase: step multipliziert alle 5000 Schritte mit 0,9; cosine steigt über 50 Schritte an und fällt dann auf 2 %.</translation>
    </message>
    <message>
        <source>Pretrain batch</source>
        <translation>Batch des Vortrainings</translation>
    </message>
    <message>
        <source>Crops a step on the source.</source>
        <translation>Ausschnitte je Schritt auf der Quelle.</translation>
    </message>
    <message>
        <source>crops</source>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>Pack sections</source>
        <translation>Schnitte im Paket</translation>
    </message>
    <message>
        <source>Most sections kept in the source pack, evenly drawn; 0: all that were trained on.</source>
        <translation>Höchstzahl der Schnitte, die im Quellpaket bleiben, gleichmäßig ausgewählt; 0: alle, auf denen trainiert wurde.</translation>
    </message>
    <message>
        <source>Phantom share</source>
        <translation>Phantomanteil</translation>
    </message>
    <message>
        <source>Share of crops of the source phase taken from synthetic sections, which show shapes and looks that one real source does not have.</source>
        <translation>Anteil der Ausschnitte der Quellphase aus synthetischen Schnitten; diese zeigen Formen und Erscheinungsbilder, die eine einzelne echte Quelle nicht hat.</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>ipl learns from clicks and its own sure instances. Without clicks: r4mito and cafa hold two looks of a section together, da-isc two sections and their difference; wda-net trusts pixels of low entropy, adaptsegnet aligns outputs. For comparison: none keeps the source model, oracle learns from the target&apos;s truth.</source>
        <translation>ipl lernt aus Klicks und den eigenen sicheren Instanzen. Ohne Klicks: r4mito und cafa bringen zwei Erscheinungsbilder eines Schnitts in Einklang, da-isc zwei Schnitte und ihre Differenz; wda-net vertraut Pixeln mit niedriger Entropie, adaptsegnet gleicht die Ausgaben an. Zum Vergleich: none behält das Quellmodell, oracle lernt aus der Referenz des Ziels.</translation>
    </message>
    <message>
        <source>Round plan</source>
        <translation>Rundenplan</translation>
    </message>
    <message>
        <source>joint4 trains detection and segmentation together in every round; two_stage trains detection rounds first, then segmentation rounds.</source>
        <translation>joint4 trainiert in jeder Runde Detektion und Segmentierung gemeinsam; two_stage trainiert erst Detektionsrunden, dann Segmentierungsrunden.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Self-training rounds: pseudo-labels are made anew at each.</source>
        <translation>Runden des Selbsttrainings: In jeder werden die Pseudolabels neu erzeugt.</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Round iterations</source>
        <translation>Iterationen je Runde</translation>
    </message>
    <message>
        <source>Optimiser steps a round.</source>
        <translation>Optimierungsschritte je Runde.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Optimiser of the adaptation.</source>
        <translation>Optimierer der Anpassung.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate of the adaptation.</source>
        <translation>Lernrate der Anpassung.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Momentum of sgd.</source>
        <translation>Momentum von sgd.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Weight decay of the adaptation.</source>
        <translation>Weight Decay der Anpassung.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lernratenverlauf</translation>
    </message>
    <message>
        <source>Learning rate over the adaptation.</source>
        <translation>Lernrate über die Anpassung.</translation>
    </message>
    <message>
        <source>Lr restart</source>
        <translation>Neustart der Lernrate</translation>
    </message>
    <message>
        <source>One schedule over all rounds, or one that restarts with each.</source>
        <translation>Ein Verlauf über alle Runden oder einer, der mit jeder Runde neu beginnt.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Source crops and as many target crops a step.</source>
        <translation>Quellausschnitte und ebenso viele Zielausschnitte je Schritt.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Side of a training crop at the working pixel; a multiple of 16.</source>
        <translation>Seitenlänge eines Trainingsausschnitts beim Arbeitspixel; ein Vielfaches von 16.</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Teacher decay</source>
        <translation>Abklingfaktor des Lehrers</translation>
    </message>
    <message>
        <source>Decay of the running mean of the weights that makes the labels and is the result; 0: the network itself.</source>
        <translation>Abklingfaktor des gleitenden Mittels der Gewichte, das die Labels erzeugt und das Ergebnis ist; 0: das Netz selbst.</translation>
    </message>
    <message>
        <source>Target statistics</source>
        <translation>Zielstatistik</translation>
    </message>
    <message>
        <source>Re-estimate batch-normalisation statistics on the target before adapting.</source>
        <translation>Die Statistik der Batch-Normalisierung vor der Anpassung auf dem Ziel neu schätzen.</translation>
    </message>
    <message>
        <source>Click crops</source>
        <translation>Klickausschnitte</translation>
    </message>
    <message>
        <source>Share of target crops centred near a click (without clicks: near a selected peak).</source>
        <translation>Anteil der Zielausschnitte, die nahe einem Klick zentriert sind (ohne Klicks: nahe einem ausgewählten Maximum).</translation>
    </message>
    <message>
        <source>Adapt phantom share</source>
        <translation>Phantomanteil der Anpassung</translation>
    </message>
    <message>
        <source>Share of source crops that stay synthetic during the adaptation, if the pack holds synthetic sections.</source>
        <translation>Anteil der Quellausschnitte, die während der Anpassung synthetisch bleiben, wenn das Paket synthetische Schnitte enthält.</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>Model that is kept: the last, or the one with the least uncertain pixels among those that find the held-out clicks.</source>
        <translation>Modell, das behalten wird: das letzte oder dasjenige mit den wenigsten unsicheren Pixeln unter denen, die die zurückgehaltenen Klicks finden.</translation>
    </message>
    <message>
        <source>Held out share</source>
        <translation>Zurückgehaltener Anteil</translation>
    </message>
    <message>
        <source>Share of clicks kept out of training as a label-free check.</source>
        <translation>Anteil der Klicks, die als Kontrolle ohne Annotationen vom Training zurückgehalten werden.</translation>
    </message>
    <message>
        <source>Checkpoint steps</source>
        <translation>Schritte je Zwischenstand</translation>
    </message>
    <message>
        <source>Steps between two checkpoints on disk.</source>
        <translation>Schritte zwischen zwei Zwischenständen auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Aug set</source>
        <translation>Augmentierungssatz</translation>
    </message>
    <message>
        <source>Chain of changes to a crop: wda and wsda as in the published codes, quick as measured here.</source>
        <translation>Kette der Veränderungen an einem Ausschnitt: wda und wsda wie in den veröffentlichten Programmen, quick wie hier gemessen.</translation>
    </message>
    <message>
        <source>Aug gate</source>
        <translation>Augmentierungsanteil</translation>
    </message>
    <message>
        <source>Share of samples that pass the gate of wda and wsda.</source>
        <translation>Anteil der Beispiele, die das Tor von wda und wsda passieren.</translation>
    </message>
    <message>
        <source>Source appearance</source>
        <translation>Grauwertänderung der Quelle</translation>
    </message>
    <message>
        <source>Strength of grey-value changes on source crops (quick).</source>
        <translation>Stärke der Grauwertänderungen an Quellausschnitten (quick).</translation>
    </message>
    <message>
        <source>Target appearance</source>
        <translation>Grauwertänderung des Ziels</translation>
    </message>
    <message>
        <source>Strength of grey-value changes on target crops (quick).</source>
        <translation>Stärke der Grauwertänderungen an Zielausschnitten (quick).</translation>
    </message>
    <message>
        <source>Source matching</source>
        <translation>Angleichung der Quelle</translation>
    </message>
    <message>
        <source>Chance that a source crop takes on the histogram of a target section (quick).</source>
        <translation>Wahrscheinlichkeit, dass ein Quellausschnitt das Histogramm eines Zielschnitts annimmt (quick).</translation>
    </message>
    <message>
        <source>Pretrain stretch</source>
        <translation>Streckung im Vortraining</translation>
    </message>
    <message>
        <source>Chance that a crop of the source phase is stretched along a random axis (quick).</source>
        <translation>Wahrscheinlichkeit, dass ein Ausschnitt der Quellphase entlang einer zufälligen Achse gestreckt wird (quick).</translation>
    </message>
    <message>
        <source>Source stretch</source>
        <translation>Streckung der Quelle</translation>
    </message>
    <message>
        <source>Chance that a source crop of the adaptation is stretched along a random axis (quick).</source>
        <translation>Wahrscheinlichkeit, dass ein Quellausschnitt der Anpassung entlang einer zufälligen Achse gestreckt wird (quick).</translation>
    </message>
    <message>
        <source>Stretch limit</source>
        <translation>Grenze der Streckung</translation>
    </message>
    <message>
        <source>Largest stretch, drawn log-uniformly from 1.</source>
        <translation>Größte Streckung, log-gleichverteilt ab 1 gezogen.</translation>
    </message>
    <message>
        <source>Scale low</source>
        <translation>Kleinster Maßstab</translation>
    </message>
    <message>
        <source>Smallest scale of a source crop (quick).</source>
        <translation>Kleinster Maßstab eines Quellausschnitts (quick).</translation>
    </message>
    <message>
        <source>Scale high</source>
        <translation>Größter Maßstab</translation>
    </message>
    <message>
        <source>Largest scale of a source crop (quick).</source>
        <translation>Größter Maßstab eines Quellausschnitts (quick).</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>Dice weight</source>
        <translation>Dice-Gewicht</translation>
    </message>
    <message>
        <source>Weight of the Dice term beside cross-entropy.</source>
        <translation>Gewicht des Dice-Terms neben der Kreuzentropie.</translation>
    </message>
    <message>
        <source>Seg source term</source>
        <translation>Segmentierungsterm der Quelle</translation>
    </message>
    <message>
        <source>Cross-entropy on the source during adaptation (Eq. 2).</source>
        <translation>Kreuzentropie auf der Quelle während der Anpassung (Gl. 2).</translation>
    </message>
    <message>
        <source>Seg target term</source>
        <translation>Segmentierungsterm des Ziels</translation>
    </message>
    <message>
        <source>Cross-entropy on target pseudo-labels (Eq. 2); off trains detection alone on the target.</source>
        <translation>Kreuzentropie auf den Pseudolabels des Ziels (Gl. 2); ausgeschaltet wird auf dem Ziel nur die Detektion trainiert.</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Detektion</translation>
    </message>
    <message>
        <source>Detection self-training on the target (Eq. 1); off is the ablation without detection.</source>
        <translation>Selbsttraining der Detektion auf dem Ziel (Gl. 1); ausgeschaltet ist es die Ablation ohne Detektion.</translation>
    </message>
    <message>
        <source>Lambda1</source>
        <translation>Lambda1</translation>
    </message>
    <message>
        <source>Weight of the density terms.</source>
        <translation>Gewicht der Dichteterme.</translation>
    </message>
    <message>
        <source>Lambda2</source>
        <translation>Lambda2</translation>
    </message>
    <message>
        <source>Weight of the contrastive term.</source>
        <translation>Gewicht des Kontrastterms.</translation>
    </message>
    <message>
        <source>L2 reduction</source>
        <translation>L2-Reduktion</translation>
    </message>
    <message>
        <source>How the masked squared error is reduced.</source>
        <translation>Wie der maskierte quadratische Fehler zusammengefasst wird.</translation>
    </message>
    <message>
        <source>Det point weight</source>
        <translation>Punktgewicht der Detektion</translation>
    </message>
    <message>
        <source>Extra weight at centres in the density term.</source>
        <translation>Zusätzliches Gewicht an Zentren im Dichteterm.</translation>
    </message>
    <message>
        <source>Density maps</source>
        <translation>Dichtekarten</translation>
    </message>
    <message>
        <source>Density kernel</source>
        <translation>Dichtekern</translation>
    </message>
    <message>
        <source>Gaussian of a centre: sigma and size in pixels.</source>
        <translation>Gaußkurve eines Zentrums: Sigma und Größe in Pixeln.</translation>
    </message>
    <message>
        <source>Density sigma</source>
        <translation>Sigma der Dichte</translation>
    </message>
    <message>
        <source>Physical sigma of the Gaussian at the working pixel; 0 uses density_kernel.</source>
        <translation>Physikalisches Sigma der Gaußkurve beim Arbeitspixel; 0 verwendet density_kernel.</translation>
    </message>
    <message>
        <source>Density norm</source>
        <translation>Norm der Dichte</translation>
    </message>
    <message>
        <source>Scale of the density maps.</source>
        <translation>Skalierung der Dichtekarten.</translation>
    </message>
    <message>
        <source>Density peak</source>
        <translation>Dichtemaximum</translation>
    </message>
    <message>
        <source>Peak of one isolated centre.</source>
        <translation>Maximum eines einzelnen, isolierten Zentrums.</translation>
    </message>
    <message>
        <source>Detection self-training</source>
        <translation>Selbsttraining der Detektion</translation>
    </message>
    <message>
        <source>Det quota</source>
        <translation>Quote der Detektion</translation>
    </message>
    <message>
        <source>Whether the quota of a round includes clicked centres.</source>
        <translation>Ob die Quote einer Runde angeklickte Zentren einschließt.</translation>
    </message>
    <message>
        <source>Det point source</source>
        <translation>Herkunft der Pseudozentren</translation>
    </message>
    <message>
        <source>What a pseudo centre is.</source>
        <translation>Was als Pseudozentrum gilt.</translation>
    </message>
    <message>
        <source>Det ratios</source>
        <translation>Quoten der Detektion</translation>
    </message>
    <message>
        <source>Share of the estimated count used as centres in each round, comma separated; spread over the rounds.</source>
        <translation>Anteil der geschätzten Anzahl, der in jeder Runde als Zentren verwendet wird, durch Kommas getrennt; über die Runden verteilt.</translation>
    </message>
    <message>
        <source>Nms window</source>
        <translation>NMS-Fenster</translation>
    </message>
    <message>
        <source>Window of the peak search; odd.</source>
        <translation>Fenster der Suche nach Maxima; ungerade.</translation>
    </message>
    <message>
        <source>Nms threshold</source>
        <translation>NMS-Schwelle</translation>
    </message>
    <message>
        <source>Lowest peak, as a share of density_peak.</source>
        <translation>Niedrigstes Maximum, als Anteil von density_peak.</translation>
    </message>
    <message>
        <source>Merge radius</source>
        <translation>Radius der Zusammenlegung</translation>
    </message>
    <message>
        <source>A peak nearer than this to a selected centre is skipped.</source>
        <translation>Ein Maximum, das näher als dies an einem ausgewählten Zentrum liegt, wird übersprungen.</translation>
    </message>
    <message>
        <source>Merge rule</source>
        <translation>Regel der Zusammenlegung</translation>
    </message>
    <message>
        <source>How a peak is recognised as already selected.</source>
        <translation>Woran ein Maximum als bereits ausgewählt erkannt wird.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Views averaged when labels are made: identity; and 180 degrees; flips; and 90 degrees.</source>
        <translation>Ansichten, über die beim Erzeugen der Labels gemittelt wird: unverändert; dazu 180 Grad; dazu Spiegelungen; dazu 90 Grad.</translation>
    </message>
    <message>
        <source>Det bg rel</source>
        <translation>Hintergrundgrenze der Detektion</translation>
    </message>
    <message>
        <source>Density below this share of the peak is sure background.</source>
        <translation>Dichte unter diesem Anteil des Maximums ist sicherer Hintergrund.</translation>
    </message>
    <message>
        <source>Det pos rel</source>
        <translation>Positivgrenze der Detektion</translation>
    </message>
    <message>
        <source>Density target above this share of the peak is positive.</source>
        <translation>Solldichte über diesem Anteil des Maximums ist positiv.</translation>
    </message>
    <message>
        <source>Pseudo-labels</source>
        <translation>Pseudolabels</translation>
    </message>
    <message>
        <source>Pseudo label</source>
        <translation>Pseudolabel</translation>
    </message>
    <message>
        <source>ipl: components hit by a selected centre (Eq. 3); threshold and entropy: pixel by pixel; all_components: every sure component, missed clicks repaired.</source>
        <translation>ipl: Komponenten, die ein ausgewähltes Zentrum trifft (Gl. 3); threshold und entropy: Pixel für Pixel; all_components: jede sichere Komponente, verfehlte Klicks werden ergänzt.</translation>
    </message>
    <message>
        <source>Seg ratios</source>
        <translation>Quoten der Segmentierung</translation>
    </message>
    <message>
        <source>Share of the estimated count whose components are selected in each round, comma separated; spread over the rounds.</source>
        <translation>Anteil der geschätzten Anzahl, dessen Komponenten in jeder Runde ausgewählt werden, durch Kommas getrennt; über die Runden verteilt.</translation>
    </message>
    <message>
        <source>Foreground threshold</source>
        <translation>Vordergrundschwelle</translation>
    </message>
    <message>
        <source>Probability above which a pixel may be a pseudo-label.</source>
        <translation>Wahrscheinlichkeit, über der ein Pixel ein Pseudolabel sein darf.</translation>
    </message>
    <message>
        <source>Background threshold</source>
        <translation>Hintergrundschwelle</translation>
    </message>
    <message>
        <source>Probability below which a pixel is background (bg_rule confident and clicks).</source>
        <translation>Wahrscheinlichkeit, unter der ein Pixel Hintergrund ist (bg_rule confident und clicks).</translation>
    </message>
    <message>
        <source>Bg rule</source>
        <translation>Hintergrundregel</translation>
    </message>
    <message>
        <source>Which target pixels are background. clicks: below the probability that nearly all clicks reach.</source>
        <translation>Welche Zielpixel Hintergrund sind. clicks: unter der Wahrscheinlichkeit, die fast alle Klicks erreichen.</translation>
    </message>
    <message>
        <source>Bg click quantile</source>
        <translation>Klickquantil des Hintergrunds</translation>
    </message>
    <message>
        <source>Quantile of the probability at clicks that bounds the background (bg_rule clicks).</source>
        <translation>Quantil der Wahrscheinlichkeit an Klicks, das den Hintergrund begrenzt (bg_rule clicks).</translation>
    </message>
    <message>
        <source>Bg click floor</source>
        <translation>Untergrenze des Klickquantils</translation>
    </message>
    <message>
        <source>Lowest such bound.</source>
        <translation>Niedrigster Wert dieser Grenze.</translation>
    </message>
    <message>
        <source>Cc connectivity</source>
        <translation>Nachbarschaft der Komponenten</translation>
    </message>
    <message>
        <source>Neighbours that join a component: 4 or 8.</source>
        <translation>Nachbarn, die eine Komponente verbinden: 4 oder 8.</translation>
    </message>
    <message>
        <source>Min component area</source>
        <translation>Kleinste Komponentenfläche</translation>
    </message>
    <message>
        <source>Smaller components are no pseudo-labels.</source>
        <translation>Kleinere Komponenten sind keine Pseudolabels.</translation>
    </message>
    <message>
        <source>Gt point label</source>
        <translation>Label eines Klicks</translation>
    </message>
    <message>
        <source>How a click becomes labelled pixels.</source>
        <translation>Wie aus einem Klick gelabelte Pixel werden.</translation>
    </message>
    <message>
        <source>Gt point radius</source>
        <translation>Radius eines Klicks</translation>
    </message>
    <message>
        <source>Radius of the disk of a click.</source>
        <translation>Radius der Scheibe eines Klicks.</translation>
    </message>
    <message>
        <source>Missed gt ignore radius</source>
        <translation>Ignorierradius verfehlter Klicks</translation>
    </message>
    <message>
        <source>Background this near to a click without a component is ignored.</source>
        <translation>Hintergrund, der so nah an einem Klick ohne Komponente liegt, wird ignoriert.</translation>
    </message>
    <message>
        <source>Missed gt disk</source>
        <translation>Scheibe verfehlter Klicks</translation>
    </message>
    <message>
        <source>Radius of the disk of a missed click, as a share of the median object radius; 0: gt_point_radius.</source>
        <translation>Radius der Scheibe eines verfehlten Klicks, als Anteil des medianen Objektradius; 0: gt_point_radius.</translation>
    </message>
    <message>
        <source>Selection granularity</source>
        <translation>Bezugsgröße der Auswahl</translation>
    </message>
    <message>
        <source>Ratios hold for each section or for all sections together.</source>
        <translation>Quoten gelten je Schnitt oder für alle Schnitte zusammen.</translation>
    </message>
    <message>
        <source>Threshold t</source>
        <translation>Schwelle t</translation>
    </message>
    <message>
        <source>Threshold of pseudo_label threshold.</source>
        <translation>Schwelle bei pseudo_label threshold.</translation>
    </message>
    <message>
        <source>All points clicked</source>
        <translation>Alle Punkte angeklickt</translation>
    </message>
    <message>
        <source>Every mitochondrion of the training sections is clicked: nothing else is selected.</source>
        <translation>Jedes Mitochondrium der Trainingsschnitte ist angeklickt: Nichts anderes wird ausgewählt.</translation>
    </message>
    <message>
        <source>Full points fp to bg</source>
        <translation>FP als Hintergrund bei allen Punkten</translation>
    </message>
    <message>
        <source>With all centres clicked, components without a click are background.</source>
        <translation>Sind alle Zentren angeklickt, gelten Komponenten ohne Klick als Hintergrund.</translation>
    </message>
    <message>
        <source>Uda first ratio</source>
        <translation>Erste Quote ohne Klicks</translation>
    </message>
    <message>
        <source>Share of peaks selected in the first round without clicks.</source>
        <translation>Anteil der Maxima, der ohne Klicks in der ersten Runde ausgewählt wird.</translation>
    </message>
    <message>
        <source>Uda proto ratio</source>
        <translation>Prototypquote ohne Klicks</translation>
    </message>
    <message>
        <source>Share of peaks whose components stand in for clicked ones without clicks.</source>
        <translation>Anteil der Maxima, deren Komponenten ohne Klicks die angeklickten ersetzen.</translation>
    </message>
    <message>
        <source>Early negatives from</source>
        <translation>Frühe Negative ab</translation>
    </message>
    <message>
        <source>Share of the run after which unsupported components become background (only with clicks); 1: never.</source>
        <translation>Anteil des Laufs, nach dem nicht gestützte Komponenten zu Hintergrund werden (nur mit Klicks); 1: nie.</translation>
    </message>
    <message>
        <source>Component gate</source>
        <translation>Komponentenprüfung</translation>
    </message>
    <message>
        <source>Compare each component with the clicked ones: what looks unlike them is ignored or background. Beyond the paper.</source>
        <translation>Jede Komponente mit den angeklickten vergleichen: Was ihnen nicht ähnelt, wird ignoriert oder ist Hintergrund. Geht über die Veröffentlichung hinaus.</translation>
    </message>
    <message>
        <source>Gate ignore quantile</source>
        <translation>Ignorierquantil der Komponentenprüfung</translation>
    </message>
    <message>
        <source>Components less like the clicked ones than this share of the clicked ones themselves are ignored.</source>
        <translation>Komponenten, die den angeklickten weniger ähneln als dieser Anteil der angeklickten selbst, werden ignoriert.</translation>
    </message>
    <message>
        <source>Gate reject quantile</source>
        <translation>Ablehnquantil der Komponentenprüfung</translation>
    </message>
    <message>
        <source>The same for components that become background.</source>
        <translation>Dasselbe für Komponenten, die zu Hintergrund werden.</translation>
    </message>
    <message>
        <source>Gate reject from</source>
        <translation>Ablehnung der Komponentenprüfung ab</translation>
    </message>
    <message>
        <source>Share of the run before which the gate rejects nothing.</source>
        <translation>Anteil des Laufs, vor dem die Komponentenprüfung nichts ablehnt.</translation>
    </message>
    <message>
        <source>Hole area</source>
        <translation>Lochfläche</translation>
    </message>
    <message>
        <source>Holes of a pseudo-label smaller than this are filled.</source>
        <translation>Löcher eines Pseudolabels, die kleiner sind, werden gefüllt.</translation>
    </message>
    <message>
        <source>um2</source>
        <translation>µm²</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Class-focused contrast and its variants (Eq. 4-8, Table IV).</source>
        <translation>Klassenfokussierter Kontrast und seine Varianten (Gl. 4-8, Tabelle IV).</translation>
    </message>
    <message>
        <source>Tau</source>
        <translation>Tau</translation>
    </message>
    <message>
        <source>Temperature.</source>
        <translation>Temperatur.</translation>
    </message>
    <message>
        <source>Feature norm</source>
        <translation>Merkmalsnorm</translation>
    </message>
    <message>
        <source>Features and prototypes as unit vectors.</source>
        <translation>Merkmale und Prototypen als Einheitsvektoren.</translation>
    </message>
    <message>
        <source>Z resolution</source>
        <translation>Auflösung des Merkmals z</translation>
    </message>
    <message>
        <source>Features meet labels at the labels&apos; or the features&apos; resolution.</source>
        <translation>Merkmale und Labels treffen in der Auflösung der Labels oder der Merkmale zusammen.</translation>
    </message>
    <message>
        <source>Proto weights</source>
        <translation>Prototypgewichte</translation>
    </message>
    <message>
        <source>Weights of the mean prototype.</source>
        <translation>Gewichte des mittleren Prototyps.</translation>
    </message>
    <message>
        <source>Proto refresh</source>
        <translation>Prototypen erneuern</translation>
    </message>
    <message>
        <source>When prototypes are recomputed.</source>
        <translation>Wann Prototypen neu berechnet werden.</translation>
    </message>
    <message>
        <source>Proto memory</source>
        <translation>Prototypgedächtnis</translation>
    </message>
    <message>
        <source>What stands in for a prototype without pixels in the crop.</source>
        <translation>Was einen Prototyp ersetzt, der im Ausschnitt keine Pixel hat.</translation>
    </message>
    <message>
        <source>Gt proto region</source>
        <translation>Bereich des Klickprototyps</translation>
    </message>
    <message>
        <source>Pixels of the click prototype.</source>
        <translation>Pixel des Klickprototyps.</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Queries</translation>
    </message>
    <message>
        <source>Queries a class: half hard, half easy.</source>
        <translation>Queries je Klasse: zur Hälfte schwierige, zur Hälfte leichte.</translation>
    </message>
    <message>
        <source>Query shortfall</source>
        <translation>Fehlende Queries</translation>
    </message>
    <message>
        <source>What happens when a kind of query is short.</source>
        <translation>Was geschieht, wenn von einer Art Query zu wenige da sind.</translation>
    </message>
    <message>
        <source>Query rule</source>
        <translation>Query-Regel</translation>
    </message>
    <message>
        <source>Easy and hard by probability or by rank.</source>
        <translation>Leicht und schwierig nach Wahrscheinlichkeit oder nach Rang.</translation>
    </message>
    <message>
        <source>Kmeans pool</source>
        <translation>k-Means-Vorrat</translation>
    </message>
    <message>
        <source>Crops whose background features are clustered; 0: the current one.</source>
        <translation>Ausschnitte, deren Hintergrundmerkmale geclustert werden; 0: der aktuelle.</translation>
    </message>
    <message>
        <source>Kmeans refresh</source>
        <translation>k-Means erneuern</translation>
    </message>
    <message>
        <source>Steps between two clusterings.</source>
        <translation>Schritte zwischen zwei Clusterungen.</translation>
    </message>
    <message>
        <source>Contrast warmup</source>
        <translation>Anlauf des Kontrasts</translation>
    </message>
    <message>
        <source>Steps before the contrast starts.</source>
        <translation>Schritte, bevor der Kontrast einsetzt.</translation>
    </message>
    <message>
        <source>Contrast pair weight</source>
        <translation>Paargewicht des Kontrasts</translation>
    </message>
    <message>
        <source>Factor on each of the two losses of source_and_target.</source>
        <translation>Faktor für jeden der beiden Verluste von source_and_target.</translation>
    </message>
    <message>
        <source>Two views and prototypes</source>
        <translation>Zwei Ansichten und Prototypen</translation>
    </message>
    <message>
        <source>View scheme</source>
        <translation>Ansichtenschema</translation>
    </message>
    <message>
        <source>Two appearances of each target crop: equal disturbs both alike, weak_strong one alone; method is equal for cafa and weak_strong for r4mito.</source>
        <translation>Zwei Erscheinungsbilder jedes Zielausschnitts: equal stört beide gleich, weak_strong nur eines; method ist equal bei cafa und weak_strong bei r4mito.</translation>
    </message>
    <message>
        <source>Strong preset</source>
        <translation>Voreinstellung der starken Ansicht</translation>
    </message>
    <message>
        <source>Noise, blur and grey boxes of the strong view: as strong as the published ones of source or of target images.</source>
        <translation>Rauschen, Unschärfe und graue Kästen der starken Ansicht: so stark wie in der Veröffentlichung für Quell- oder für Zielbilder.</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>Which network makes labels on the second view: the trained one, or its running mean.</source>
        <translation>Welches Netz Labels auf der zweiten Ansicht erzeugt: das trainierte oder sein gleitendes Mittel.</translation>
    </message>
    <message>
        <source>Ramp fraction</source>
        <translation>Anlaufanteil</translation>
    </message>
    <message>
        <source>Share of the adaptation over which the weights of these terms grow from almost nothing.</source>
        <translation>Anteil der Anpassung, über den die Gewichte dieser Terme von fast nichts anwachsen.</translation>
    </message>
    <message>
        <source>Cafa weight</source>
        <translation>CAFA-Gewicht</translation>
    </message>
    <message>
        <source>Weight of the alignment and of both consistency terms.</source>
        <translation>Gewicht der Angleichung und beider Konsistenzterme.</translation>
    </message>
    <message>
        <source>Reliable similarity</source>
        <translation>Ähnlichkeit verlässlicher Pixel</translation>
    </message>
    <message>
        <source>Similarity above which a target pixel counts as one of a prototype&apos;s class.</source>
        <translation>Ähnlichkeit, über der ein Zielpixel zur Klasse eines Prototyps zählt.</translation>
    </message>
    <message>
        <source>Prototype momentum</source>
        <translation>Momentum der Prototypen</translation>
    </message>
    <message>
        <source>Decay of the running mean of source prototypes; 0: those of the step. 0.9 helps with one crop a step.</source>
        <translation>Abklingfaktor des gleitenden Mittels der Quellprototypen; 0: die des Schritts. 0,9 hilft bei einem Ausschnitt je Schritt.</translation>
    </message>
    <message>
        <source>Label downsample</source>
        <translation>Verkleinerung der Labels</translation>
    </message>
    <message>
        <source>Labels at the resolution of the features: majority leaves out cells that hold both classes.</source>
        <translation>Labels in der Auflösung der Merkmale: majority lässt Zellen aus, die beide Klassen enthalten.</translation>
    </message>
    <message>
        <source>Inter exclusive</source>
        <translation>Nur der ähnlichste Prototyp</translation>
    </message>
    <message>
        <source>A target pixel is drawn to its most similar prototype only.</source>
        <translation>Ein Zielpixel wird nur zu seinem ähnlichsten Prototyp gezogen.</translation>
    </message>
    <message>
        <source>Reliable prototypes and reference pixels</source>
        <translation>Verlässliche Prototypen und Bezugspixel</translation>
    </message>
    <message>
        <source>Keep cafa alignment</source>
        <translation>Angleichung von CAFA behalten</translation>
    </message>
    <message>
        <source>With the alignment and prototype terms of cafa beside its consistency terms.</source>
        <translation>Mit den Angleichungs- und Prototyptermen von cafa neben seinen Konsistenztermen.</translation>
    </message>
    <message>
        <source>Lambda pro</source>
        <translation>Lambda pro</translation>
    </message>
    <message>
        <source>Weight of the prototype pseudo-labels.</source>
        <translation>Gewicht der Prototyp-Pseudolabels.</translation>
    </message>
    <message>
        <source>Pro loss</source>
        <translation>Prototypverlust</translation>
    </message>
    <message>
        <source>label: the prediction learns the most similar class; similarity: similarities learn the prediction of the weak view.</source>
        <translation>label: Die Vorhersage lernt die ähnlichste Klasse; similarity: Die Ähnlichkeiten lernen die Vorhersage der schwachen Ansicht.</translation>
    </message>
    <message>
        <source>Pro confidence</source>
        <translation>Sicherheit der Prototyp-Pseudolabels</translation>
    </message>
    <message>
        <source>Prototype pseudo-labels less certain than this are left out; 0: none.</source>
        <translation>Prototyp-Pseudolabels, die weniger sicher sind, werden weggelassen; 0: keine.</translation>
    </message>
    <message>
        <source>Prototype similarity</source>
        <translation>Ähnlichkeit der Prototypen</translation>
    </message>
    <message>
        <source>Similarity to the source prototypes when reliable pixels are chosen.</source>
        <translation>Ähnlichkeit zu den Quellprototypen bei der Wahl verlässlicher Pixel.</translation>
    </message>
    <message>
        <source>Prototype view</source>
        <translation>Ansicht der Prototypen</translation>
    </message>
    <message>
        <source>Views whose reliable pixels make the target prototypes.</source>
        <translation>Ansichten, deren verlässliche Pixel die Zielprototypen bilden.</translation>
    </message>
    <message>
        <source>Reliable exclusive</source>
        <translation>Verlässlich nur für eine Klasse</translation>
    </message>
    <message>
        <source>A pixel is reliable for its most similar class only.</source>
        <translation>Ein Pixel ist nur für seine ähnlichste Klasse verlässlich.</translation>
    </message>
    <message>
        <source>Lambda rank</source>
        <translation>Lambda rank</translation>
    </message>
    <message>
        <source>Weight of the rank-aware consistency with the reference pixels.</source>
        <translation>Gewicht der Rangkonsistenz mit den Bezugspixeln.</translation>
    </message>
    <message>
        <source>Correlation loss</source>
        <translation>Korrelationsverlust</translation>
    </message>
    <message>
        <source>Consistency of the correlations themselves, beside that of their ranks or instead of it.</source>
        <translation>Konsistenz der Korrelationen selbst, neben der ihrer Ränge oder an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Reference selection</source>
        <translation>Auswahl der Bezugspixel</translation>
    </message>
    <message>
        <source>How reference pixels are chosen: unlike each other; the strongest; the most usual; the most certain; at random.</source>
        <translation>Wie Bezugspixel gewählt werden: einander unähnlich; die stärksten; die gewöhnlichsten; die sichersten; zufällig.</translation>
    </message>
    <message>
        <source>Reference count</source>
        <translation>Anzahl der Bezugspixel</translation>
    </message>
    <message>
        <source>Reference pixels a crop.</source>
        <translation>Bezugspixel je Ausschnitt.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Rank pixels</source>
        <translation>Rangpixel</translation>
    </message>
    <message>
        <source>Pixels of a crop, drawn at random, that are compared with references; 0: all.</source>
        <translation>Zufällig gezogene Pixel eines Ausschnitts, die mit Bezugspixeln verglichen werden; 0: alle.</translation>
    </message>
    <message>
        <source>Correlation temperature</source>
        <translation>Temperatur der Korrelation</translation>
    </message>
    <message>
        <source>Temperature of cosines between pixels and references; 0: products of the features as they are.</source>
        <translation>Temperatur der Kosinus zwischen Pixeln und Bezugspixeln; 0: Produkte der unveränderten Merkmale.</translation>
    </message>
    <message>
        <source>Kl direction</source>
        <translation>KL-Richtung</translation>
    </message>
    <message>
        <source>Order of the two views in the divergence.</source>
        <translation>Reihenfolge der beiden Ansichten in der Divergenz.</translation>
    </message>
    <message>
        <source>Kl reduction</source>
        <translation>KL-Reduktion</translation>
    </message>
    <message>
        <source>The divergence is a mean over pixels, or over pixels and the 24 orders.</source>
        <translation>Die Divergenz ist ein Mittelwert über Pixel oder über Pixel und die 24 Rangfolgen.</translation>
    </message>
    <message>
        <source>Adversaries</source>
        <translation>Diskriminatoren</translation>
    </message>
    <message>
        <source>Adv weight</source>
        <translation>Adversariales Gewicht</translation>
    </message>
    <message>
        <source>Weight of the term that makes target outputs look like source outputs to the discriminator.</source>
        <translation>Gewicht des Terms, der Zielausgaben für den Diskriminator wie Quellausgaben aussehen lässt.</translation>
    </message>
    <message>
        <source>Adv rate</source>
        <translation>Adversariale Lernrate</translation>
    </message>
    <message>
        <source>Learning rate of the discriminators (adam).</source>
        <translation>Lernrate der Diskriminatoren (adam).</translation>
    </message>
    <message>
        <source>Adv input</source>
        <translation>Adversariale Eingabe</translation>
    </message>
    <message>
        <source>What a discriminator sees: class probabilities p, or -p log2 p.</source>
        <translation>Was ein Diskriminator sieht: Klassenwahrscheinlichkeiten p oder -p log2 p.</translation>
    </message>
    <message>
        <source>Adv objective</source>
        <translation>Adversariale Zielfunktion</translation>
    </message>
    <message>
        <source>Cross-entropy or squared error of the discriminator.</source>
        <translation>Kreuzentropie oder quadratischer Fehler des Diskriminators.</translation>
    </message>
    <message>
        <source>Adv density</source>
        <translation>Adversariale Dichte</translation>
    </message>
    <message>
        <source>The discriminator also sees the density, scaled to peak 1.</source>
        <translation>Der Diskriminator sieht auch die Dichte, auf Maximum 1 skaliert.</translation>
    </message>
    <message>
        <source>D width</source>
        <translation>Breite des Diskriminators</translation>
    </message>
    <message>
        <source>Channels of the first layer of a discriminator; 64 as published.</source>
        <translation>Kanäle der ersten Schicht eines Diskriminators; 64 wie veröffentlicht.</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Gradient clip</source>
        <translation>Gradientenbegrenzung</translation>
    </message>
    <message>
        <source>Largest norm of the gradient, of the network and of each discriminator apart; 0: no limit.</source>
        <translation>Größte Norm des Gradienten, für das Netz und jeden Diskriminator getrennt; 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Pairs of sections</source>
        <translation>Schnittpaare</translation>
    </message>
    <message>
        <source>Isc weight</source>
        <translation>ISC-Gewicht</translation>
    </message>
    <message>
        <source>Weight of the consistency of each mask with the other mask and their difference.</source>
        <translation>Gewicht der Konsistenz jeder Maske mit der anderen Maske und ihrer Differenz.</translation>
    </message>
    <message>
        <source>Isc ramp fraction</source>
        <translation>ISC-Anlaufanteil</translation>
    </message>
    <message>
        <source>Share of the run over which that weight grows; 0: constant.</source>
        <translation>Anteil des Laufs, über den dieses Gewicht anwächst; 0: konstant.</translation>
    </message>
    <message>
        <source>Isc pseudo label</source>
        <translation>ISC-Pseudolabel</translation>
    </message>
    <message>
        <source>Exclusive or of decided masks, or of probabilities: a + b - 2ab.</source>
        <translation>Exklusives Oder der entschiedenen Masken oder der Wahrscheinlichkeiten: a + b - 2ab.</translation>
    </message>
    <message>
        <source>Isc confidence</source>
        <translation>ISC-Sicherheit</translation>
    </message>
    <message>
        <source>Pixels where mask or difference are less sure than this are left out; 0: none.</source>
        <translation>Pixel, an denen Maske oder Differenz weniger sicher sind, werden weggelassen; 0: keine.</translation>
    </message>
    <message>
        <source>Isc residual target</source>
        <translation>ISC-Differenz am Ziel</translation>
    </message>
    <message>
        <source>The difference of a target pair, too, must be the exclusive or of its masks.</source>
        <translation>Auch die Differenz eines Zielpaars muss das exklusive Oder seiner Masken sein.</translation>
    </message>
    <message>
        <source>Pair swap</source>
        <translation>Paare umkehren</translation>
    </message>
    <message>
        <source>Half of the pairs are fed upside down.</source>
        <translation>Die Hälfte der Paare wird in umgekehrter Reihenfolge eingegeben.</translation>
    </message>
    <message>
        <source>Pair stride source</source>
        <translation>Paarabstand der Quelle</translation>
    </message>
    <message>
        <source>Distance of the two sections of a source pair; 0: so that pairs span the same depth.</source>
        <translation>Abstand der beiden Schnitte eines Quellpaars; 0: so, dass Paare dieselbe Tiefe umspannen.</translation>
    </message>
    <message>
        <source>Pair stride target</source>
        <translation>Paarabstand des Ziels</translation>
    </message>
    <message>
        <source>Distance of the two sections of a target pair; 0: so that pairs span the same depth.</source>
        <translation>Abstand der beiden Schnitte eines Zielpaars; 0: so, dass Paare dieselbe Tiefe umspannen.</translation>
    </message>
    <message>
        <source>Role fusion</source>
        <translation>Rollenfusion</translation>
    </message>
    <message>
        <source>How the two predictions of a section are joined (network daisc).</source>
        <translation>Wie die beiden Vorhersagen eines Schnitts zusammengeführt werden (Netz daisc).</translation>
    </message>
    <message>
        <source>Entropy and counts</source>
        <translation>Entropie und Anzahlen</translation>
    </message>
    <message>
        <source>Entropy percentile</source>
        <translation>Entropieperzentil</translation>
    </message>
    <message>
        <source>Share of the pixels of a class that is kept, the surest first.</source>
        <translation>Anteil der Pixel einer Klasse, der behalten wird, die sichersten zuerst.</translation>
    </message>
    <message>
        <source>Entropy floor</source>
        <translation>Untergrenze der Entropie</translation>
    </message>
    <message>
        <source>Pixels with less entropy than this are always kept.</source>
        <translation>Pixel mit geringerer Entropie werden immer behalten.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Entropy pool</source>
        <translation>Bezug des Entropieperzentils</translation>
    </message>
    <message>
        <source>The percentile is taken over each section or over all of them.</source>
        <translation>Das Perzentil wird je Schnitt oder über alle Schnitte bestimmt.</translation>
    </message>
    <message>
        <source>Entropy refresh</source>
        <translation>Entropie erneuern</translation>
    </message>
    <message>
        <source>Pseudo-labels are made when the second half of the rounds begins, or in each round of it.</source>
        <translation>Pseudolabels werden zu Beginn der zweiten Hälfte der Runden erzeugt oder in jeder dieser Runden.</translation>
    </message>
    <message>
        <source>Wda target density</source>
        <translation>WDA-Zieldichte</translation>
    </message>
    <message>
        <source>Density term on the target: zero on sure background, beside the clicks; or none.</source>
        <translation>Dichteterm auf dem Ziel: null auf sicherem Hintergrund, neben den Klicks; oder keiner.</translation>
    </message>
    <message>
        <source>Wda density weight</source>
        <translation>WDA-Dichtegewicht</translation>
    </message>
    <message>
        <source>Weight of the density term on the target, as a share of lambda1.</source>
        <translation>Gewicht des Dichteterms auf dem Ziel, als Anteil von lambda1.</translation>
    </message>
    <message>
        <source>Count reference</source>
        <translation>Bezug der Anzahl</translation>
    </message>
    <message>
        <source>The count of a target crop is held near that of the source network, or left free.</source>
        <translation>Die Anzahl eines Zielausschnitts wird nahe der des Quellnetzes gehalten oder freigegeben.</translation>
    </message>
    <message>
        <source>Count weight</source>
        <translation>Gewicht der Anzahl</translation>
    </message>
    <message>
        <source>Weight of the count term at the start of a stage; it falls to 0 at its end.</source>
        <translation>Gewicht des Anzahlterms zu Beginn einer Stufe; es fällt bis zu ihrem Ende auf 0.</translation>
    </message>
    <message>
        <source>Count band</source>
        <translation>Toleranz der Anzahl</translation>
    </message>
    <message>
        <source>Counts this near to the reference cost nothing.</source>
        <translation>Anzahlen, die so nah am Bezugswert liegen, kosten nichts.</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Count band share</source>
        <translation>Relative Toleranz der Anzahl</translation>
    </message>
    <message>
        <source>The same as a share of the reference; the wider of both holds.</source>
        <translation>Dasselbe als Anteil des Bezugswerts; es gilt die größere der beiden Toleranzen.</translation>
    </message>
    <message>
        <source>Without the source</source>
        <translation>Ohne die Quelle</translation>
    </message>
    <message>
        <source>Source free</source>
        <translation>Quellfrei</translation>
    </message>
    <message>
        <source>Adapt without any source section: the source network, its prototypes and its counts stand in. A pack made with it holds no source section.</source>
        <translation>Ganz ohne Quellschnitte anpassen: Das Quellnetz, seine Prototypen und seine Anzahlen treten an ihre Stelle. Ein so erzeugtes Paket enthält keinen Quellschnitt.</translation>
    </message>
    <message>
        <source>Source teacher floor</source>
        <translation>Mindestgewicht des Quelllehrers</translation>
    </message>
    <message>
        <source>Weight of the frozen source network as teacher at the end of the run; 1 at its start.</source>
        <translation>Gewicht des eingefrorenen Quellnetzes als Lehrer am Ende des Laufs; 1 zu Beginn.</translation>
    </message>
    <message>
        <source>Source anchor</source>
        <translation>Bindung an die Quelle</translation>
    </message>
    <message>
        <source>Weight of the squared distance of the weights from those of the source network.</source>
        <translation>Gewicht des quadratischen Abstands der Gewichte von denen des Quellnetzes.</translation>
    </message>
    <message>
        <source>Source count band</source>
        <translation>Toleranz der Quellanzahl</translation>
    </message>
    <message>
        <source>Counts within this share of what the area holds in the source cost nothing.</source>
        <translation>Anzahlen innerhalb dieses Anteils dessen, was die Fläche in der Quelle enthält, kosten nichts.</translation>
    </message>
    <message>
        <source>Source statistics</source>
        <translation>Quellstatistik</translation>
    </message>
    <message>
        <source>Weight of the distance of target features from the remembered statistics of source features.</source>
        <translation>Gewicht des Abstands der Zielmerkmale von der gespeicherten Statistik der Quellmerkmale.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Centre rule</source>
        <translation>Zentrumsregel</translation>
    </message>
    <message>
        <source>Centre of an object of the source.</source>
        <translation>Zentrum eines Objekts der Quelle.</translation>
    </message>
    <message>
        <source>Prediction and instances</source>
        <translation>Vorhersage und Instanzen</translation>
    </message>
    <message>
        <source>Infer threshold</source>
        <translation>Schwelle der Vorhersage</translation>
    </message>
    <message>
        <source>Probability from which a pixel is a mitochondrion.</source>
        <translation>Wahrscheinlichkeit, ab der ein Pixel zu einem Mitochondrium gehört.</translation>
    </message>
    <message>
        <source>Tta</source>
        <translation>TTA</translation>
    </message>
    <message>
        <source>Views averaged in prediction: 1, 2, 4 or 5.</source>
        <translation>Ansichten, über die bei der Vorhersage gemittelt wird: 1, 2, 4 oder 5.</translation>
    </message>
    <message>
        <source>views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>Side of a tile at the working pixel; memory grows with its square.</source>
        <translation>Seitenlänge einer Kachel beim Arbeitspixel; der Speicherbedarf wächst mit ihrem Quadrat.</translation>
    </message>
    <message>
        <source>Tile overlap</source>
        <translation>Kachelüberlappung</translation>
    </message>
    <message>
        <source>Share of a tile that lies under its neighbour.</source>
        <translation>Anteil einer Kachel, der unter ihrer Nachbarin liegt.</translation>
    </message>
    <message>
        <source>Fp filter</source>
        <translation>FP-Filter</translation>
    </message>
    <message>
        <source>Removes components that the detection head does not support.</source>
        <translation>Entfernt Komponenten, die der Detektionskopf nicht stützt.</translation>
    </message>
    <message>
        <source>Fp filter stage</source>
        <translation>Stufe des FP-Filters</translation>
    </message>
    <message>
        <source>Smallest object</source>
        <translation>Kleinstes Objekt</translation>
    </message>
    <message>
        <source>Components of a section smaller than this are dropped.</source>
        <translation>Kleinere Komponenten eines Schnitts werden verworfen.</translation>
    </message>
    <message>
        <source>Instance separation</source>
        <translation>Trennung der Instanzen</translation>
    </message>
    <message>
        <source>Assumed pixel</source>
        <translation>Angenommener Pixel</translation>
    </message>
    <message>
        <source>Pixel size of a stack whose voxel size is unknown. 0: adaptation judges it by the clicked mitochondria; without any it is the working pixel.</source>
        <translation>Pixelgröße eines Stapels, dessen Voxelgröße unbekannt ist. 0: Die Anpassung schätzt sie nach den angeklickten Mitochondrien; ohne solche gilt der Arbeitspixel.</translation>
    </message>
    <message>
        <source>Gate ignore errors</source>
        <translation>Fehleranteil beim Ignorieren</translation>
    </message>
    <message>
        <source>At most this share of the ignored components may be like the clicked ones after all; else fewer are ignored. 1: no limit.</source>
        <translation>Höchstens dieser Anteil der nicht beachteten Komponenten darf den angeklickten doch gleichen; sonst werden weniger ausgelassen. 1: keine Grenze.</translation>
    </message>
    <message>
        <source>Gate reject errors</source>
        <translation>Fehleranteil beim Ablehnen</translation>
    </message>
    <message>
        <source>Smallest mean probability</source>
        <translation>Kleinste mittlere Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Components that the network is less sure of, on average over their pixels, are taken for false ones; 0: none.</source>
        <translation>Komponenten, deren sich das Netz im Mittel über ihre Pixel weniger sicher ist, gelten als falsch; 0: keine.</translation>
    </message>
    <message>
        <source>Where both filters act.</source>
        <translation>Wo beide Filter wirken.</translation>
    </message>
    <message>
        <source>Two view rate</source>
        <translation>Rate bei zwei Ansichten</translation>
    </message>
    <message>
        <source>Learning rate of these methods, which take it in place of rate.</source>
        <translation>Lernrate dieser Verfahren; sie nehmen sie anstelle von rate.</translation>
    </message>
    <message>
        <source>Early background threshold</source>
        <translation>Frühe Hintergrundschwelle</translation>
    </message>
    <message>
        <source>Highest such bound in the first round where the source model finds nearly all clicks; it rises evenly to background_threshold, so that pale mitochondria are still found.</source>
        <translation>Höchste solche Grenze in der ersten Runde, wo das Quellmodell fast alle Klicks findet; sie steigt gleichmäßig auf background_threshold, damit blasse Mitochondrien noch gefunden werden.</translation>
    </message>
    <message>
        <source>Unclicked background threshold</source>
        <translation>Hintergrundschwelle ohne Klicks</translation>
    </message>
    <message>
        <source>The bound where there are no clicks (bg_rule clicks): low, because nothing then tells what the source model misses.</source>
        <translation>Die Grenze, wo es keine Klicks gibt (bg_rule clicks): niedrig, weil dann nichts sagt, was das Quellmodell übersieht.</translation>
    </message>
    <message>
        <source>Section smoothing</source>
        <translation>Glättung über Schnitte</translation>
    </message>
    <message>
        <source>Probabilities are averaged over neighbouring sections by a Gaussian of this standard deviation in depth; 0: each section by itself.</source>
        <translation>Wahrscheinlichkeiten werden über benachbarte Schnitte gemittelt, mit einer Gauß-Kurve dieser Standardabweichung in der Tiefe; 0: jeder Schnitt für sich.</translation>
    </message>
    <message>
        <source>Det bias init</source>
        <translation>Anfangs-Bias der Detektion</translation>
    </message>
    <message>
        <source>First bias of the last layer of the detection head (wdanet): what the library draws, or 1.0 against a head that answers 0 from the start.</source>
        <translation>Erster Bias der letzten Schicht des Detektionskopfs (wdanet): was die Bibliothek zieht, oder 1.0 gegen einen Kopf, der von Anfang an 0 antwortet.</translation>
    </message>
    <message>
        <source>Trunk with segmentation and detection heads: wdanet is the published one of ipl, the compact ones are made for speed. Without a detection head: unet (published for r4mito) and daisc, which sees two sections at once (da-isc).</source>
        <translation>Grundnetz mit Köpfen für Segmentierung und Detektion: wdanet ist das zu ipl veröffentlichte, die compact-Netze sind auf Geschwindigkeit ausgelegt. Ohne Detektionskopf: unet (veröffentlicht zu r4mito) und daisc, das zwei Schnitte zugleich sieht (da-isc).</translation>
    </message>
    <message>
        <source>Adam beta2</source>
        <translation>Adam beta2</translation>
    </message>
    <message>
        <source>Decay of the mean squared gradient of adam and adamw in the adaptation.</source>
        <translation>Abklingfaktor des mittleren quadrierten Gradienten von adam und adamw in der Anpassung.</translation>
    </message>
    <message>
        <source>Missed click outline</source>
        <translation>Umriss verfehlter Klicks</translation>
    </message>
    <message>
        <source>A click that the network misses is painted up to the strongest closed line around it in the picture, where that is clearer than around other places.</source>
        <translation>Ein Klick, den das Netz verfehlt, wird bis zur stärksten geschlossenen Linie um ihn im Bild ausgemalt, wo sie deutlicher ist als um andere Stellen.</translation>
    </message>
    <message>
        <source>Instances in 3-D</source>
        <translation>Instanzen in 3D</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Verbinden der Schnitte</translation>
    </message>
    <message>
        <source>How sections become bodies: linking follows profiles that overlap, for thick sections; components takes what is connected in the volume; watershed also cuts that at necks. automatic goes by the voxel size.</source>
        <translation>Wie aus Schnitten Körper werden: linking folgt Anschnitten, die sich überdecken, für dicke Schnitte; components nimmt, was im Volumen zusammenhängt; watershed schneidet das außerdem an Einschnürungen. automatic richtet sich nach der Voxelgröße.</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Einschnürung</translation>
    </message>
    <message>
        <source>Link overlap</source>
        <translation>Überdeckung beim Verbinden</translation>
    </message>
    <message>
        <source>Linking: share of the smaller profile that must lie on the other, so that both are one body. Larger links less.</source>
        <translation>Verbinden: Anteil des kleineren Anschnitts, der auf dem anderen liegen muss, damit beide ein Körper sind. Größer verbindet weniger.</translation>
    </message>
    <message>
        <source>Link splits</source>
        <translation>Verzweigungen</translation>
    </message>
    <message>
        <source>Linking: a branch belongs to the body that it leaves always, only where it comes back to it, or never.</source>
        <translation>Verbinden: Ein Zweig gehört zu dem Körper, den er verlässt: immer, nur wenn er zu ihm zurückkehrt, oder nie.</translation>
    </message>
    <message>
        <source>Smallest body</source>
        <translation>Kleinster Körper</translation>
    </message>
    <message>
        <source>Bodies of less volume than a ball of this diameter are dropped; 0: none. It takes the voxel size.</source>
        <translation>Körper mit weniger Volumen als eine Kugel dieses Durchmessers werden verworfen; 0: keine. Dazu muss die Voxelgröße bekannt sein.</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>Größter Körper</translation>
    </message>
    <message>
        <source>Bodies of more volume than a ball of this diameter are dropped; 0: none. It takes the voxel size.</source>
        <translation>Körper mit mehr Volumen als eine Kugel dieses Durchmessers werden verworfen; 0: keine. Dazu muss die Voxelgröße bekannt sein.</translation>
    </message>
    <message>
        <source>How mitochondria that touch in a section are told apart: not at all (components), at necks of their outline, or by the centres found. automatic: when a model is adapted, the clicks say whether necks are cut; without clicks they are not.</source>
        <translation>Wie Mitochondrien, die sich in einem Schnitt berühren, getrennt werden: gar nicht (components), an Einschnürungen ihres Umrisses oder nach den gefundenen Mittelpunkten. automatic: Beim Anpassen eines Modells sagen die Klicks, ob an Einschnürungen geschnitten wird; ohne Klicks nicht.</translation>
    </message>
    <message>
        <source>Where a watershed cuts bodies, or the profiles of a section, at necks: where the half width is below this share of that of the thinner part. Larger cuts more.</source>
        <translation>Wo eine Wasserscheide Körper oder die Profile eines Schnitts an Engstellen schneidet: wo die halbe Breite unter diesem Anteil der halben Breite des dünneren Teils liegt. Größer schneidet mehr.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::AboutDialog</name>
    <message>
        <source>About Cristae</source>
        <translation>Über Cristae</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, mit Qt %2</translation>
    </message>
    <message>
        <source>Finds mitochondria in electron-microscopy stacks from a few clicks. Nothing leaves this computer.</source>
        <translation>Findet Mitochondrien in elektronenmikroskopischen Stapeln mit wenigen Klicks. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Cite these papers if you publish results</source>
        <translation>Zitieren Sie diese Arbeiten, wenn Sie Ergebnisse veröffentlichen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licence of Cristae and of the libraries that it uses</source>
        <translation>Lizenz von Cristae und der verwendeten Bibliotheken</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>Zitat kopieren</translation>
    </message>
    <message>
        <source>Copy both papers as text</source>
        <translation>Kopiert beide Arbeiten als Text</translation>
    </message>
    <message>
        <source>Copy these facts</source>
        <translation>Diese Angaben kopieren</translation>
    </message>
    <message>
        <source>Copy version, system and device, for a question or a report</source>
        <translation>Kopiert Version, System und Gerät, für eine Frage oder einen Bericht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Schließt dieses Fenster</translation>
    </message>
    <message>
        <source>The adaptation:</source>
        <translation>Die Anpassung:</translation>
    </message>
    <message>
        <source>The network of the preset “paper”:</source>
        <translation>Das Netz der Voreinstellung „paper“:</translation>
    </message>
    <message>
        <source>Cristae is free software under the BSD 3-Clause licence. It uses these libraries:</source>
        <translation>Cristae ist freie Software unter der BSD-3-Klausel-Lizenz. Es verwendet diese Bibliotheken:</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ActionRegistry</name>
    <message>
        <source>%1: %2</source>
        <comment>a command, what it works on</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cristae::ui::AdaptOptionRow</name>
    <message>
        <source>%1 Preset: %2.</source>
        <translation>%1 Voreinstellung: %2.</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the preset&apos;s value, %1</source>
        <translation>Zurück zum Wert der Voreinstellung, %1</translation>
    </message>
</context>
<context>
    <name>cristae::ui::AdaptOptionsEditor</name>
    <message>
        <source>%1: %2 Preset: %3.</source>
        <translation>%1: %2 Voreinstellung: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n changed)</source>
        <translation>
            <numerusform>%1 (%n geändert)</numerusform>
            <numerusform>%1 (%n geändert)</numerusform>
        </translation>
    </message>
    <message>
        <source>Search options</source>
        <translation>Optionen suchen</translation>
    </message>
    <message>
        <source>Shows only options whose name or help holds these words</source>
        <translation>Zeigt nur Optionen, deren Name oder Hilfe diese Wörter enthält</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all options</source>
        <translation>Alle Optionen zurücksetzen</translation>
    </message>
    <message>
        <source>Sets every option to the value of the preset</source>
        <translation>Setzt jede Option auf den Wert der Voreinstellung</translation>
    </message>
    <message>
        <source>No option has these words.</source>
        <translation>Keine Option enthält diese Wörter.</translation>
    </message>
    <message>
        <source>The preset sets them all; change one only with a reason. Its help is shown here.</source>
        <translation>Die Voreinstellung legt alle fest; ändern Sie nur mit gutem Grund etwas. Die Hilfe zur Option erscheint hier.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::AdaptPanel</name>
    <message>
        <source>Adapt</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>%1 (comes along)</source>
        <translation>%1 (mitgeliefert)</translation>
    </message>
    <message>
        <source>Choose file...</source>
        <translation>Datei wählen...</translation>
    </message>
    <message>
        <source>Choose a source pack</source>
        <translation>Quellpaket wählen</translation>
    </message>
    <message>
        <source>Source packs (*.cpack)</source>
        <translation>Quellpakete (*.cpack)</translation>
    </message>
    <message>
        <source>The last model</source>
        <translation>Letztes Modell</translation>
    </message>
    <message>
        <source>The source pack, anew</source>
        <translation>Quellpaket, von vorn</translation>
    </message>
    <message>
        <source>Of each section (2-D)</source>
        <translation>Je Schnitt (2D)</translation>
    </message>
    <message>
        <source>Of the volume (3-D)</source>
        <translation>Im Volumen (3D)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message numerus="yes">
        <source>Options (%n changed)</source>
        <translation>
            <numerusform>Optionen (%n geändert)</numerusform>
            <numerusform>Optionen (%n geändert)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Voreinstellung</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>Ausgangs&amp;punkt</translation>
    </message>
    <message>
        <source>&amp;Source pack</source>
        <translation>&amp;Quellpaket</translation>
    </message>
    <message>
        <source>&amp;Instances</source>
        <translation>&amp;Instanzen</translation>
    </message>
    <message>
        <source>Segment without adaptation</source>
        <translation>Ohne Anpassung segmentieren</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>How thoroughly, and how long</source>
        <translation>Wie gründlich und wie lange</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgangspunkt</translation>
    </message>
    <message>
        <source>The model that the adaptation goes on from</source>
        <translation>Das Modell, von dem die Anpassung ausgeht</translation>
    </message>
    <message>
        <source>Source pack</source>
        <translation>Quellpaket</translation>
    </message>
    <message>
        <source>What the network has learned before it sees this stack</source>
        <translation>Was das Netz gelernt hat, bevor es diesen Stapel sieht</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Whether a mitochondrion is followed through the sections or found anew in each</source>
        <translation>Ob ein Mitochondrium durch die Schnitte verfolgt oder in jedem neu gefunden wird</translation>
    </message>
    <message>
        <source>Uses the network as it is: a first look in the time of one pass</source>
        <translation>Verwendet das Netz, wie es ist: ein erster Blick in der Zeit eines Durchgangs</translation>
    </message>
    <message>
        <source>A %1.</source>
        <comment>a network</comment>
        <translation>Ein %1.</translation>
    </message>
    <message numerus="yes">
        <source>A %1 that learned from %n section(s) of %2.</source>
        <translation>
            <numerusform>Ein %1, das aus %n Schnitt von %2 gelernt hat.</numerusform>
            <numerusform>Ein %1, das aus %n Schnitten von %2 gelernt hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adapt again (%n new correction(s))</source>
        <translation>
            <numerusform>Erneut anpassen (%n neue Korrektur)</numerusform>
            <numerusform>Erneut anpassen (%n neue Korrekturen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapt again</source>
        <translation>Erneut anpassen</translation>
    </message>
    <message>
        <source>Adapt without points</source>
        <translation>Ohne Punkte anpassen</translation>
    </message>
    <message numerus="yes">
        <source>Goes on from the model of %1, then segments all %n section(s).</source>
        <translation>
            <numerusform>Geht vom Modell von %1 aus und segmentiert dann %n Schnitt.</numerusform>
            <numerusform>Geht vom Modell von %1 aus und segmentiert dann alle %n Schnitte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from the look of the stack alone, then segments all %n section(s).</source>
        <translation>
            <numerusform>Lernt nur aus dem Aussehen des Stapels und segmentiert dann %n Schnitt.</numerusform>
            <numerusform>Lernt nur aus dem Aussehen des Stapels und segmentiert dann alle %n Schnitte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>in: Learns from 12 points</comment>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from %1, then segments all %n section(s).</source>
        <translation>
            <numerusform>Lernt aus %1 und segmentiert dann %n Schnitt.</numerusform>
            <numerusform>Lernt aus %1 und segmentiert dann alle %n Schnitte.</numerusform>
        </translation>
    </message>
    <message>
        <source>the GPU</source>
        <translation>der GPU</translation>
    </message>
    <message numerus="yes">
        <source>the processor (%n thread(s))</source>
        <translation>
            <numerusform>dem Prozessor (%n Thread)</numerusform>
            <numerusform>dem Prozessor (%n Threads)</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 on %2. Needs about %3 of memory and %4 of disk.</source>
        <translation>Etwa %1 auf %2. Braucht etwa %3 Arbeitsspeicher und %4 Plattenplatz.</translation>
    </message>
    <message>
        <source>The speed of this machine is being measured.</source>
        <translation>Die Geschwindigkeit dieses Rechners wird gemessen.</translation>
    </message>
    <message>
        <source>The time is not known: %1</source>
        <translation>Die Dauer ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Open a stack first.</source>
        <translation>Öffnen Sie zuerst einen Stapel.</translation>
    </message>
    <message>
        <source>This project can be looked at, not changed: %1</source>
        <translation>Dieses Projekt lässt sich ansehen, aber nicht ändern: %1</translation>
    </message>
    <message>
        <source>Another window is adapting this project.</source>
        <translation>Ein anderes Fenster passt dieses Projekt gerade an.</translation>
    </message>
    <message>
        <source>A run is under way. You can go on clicking and reviewing.</source>
        <translation>Ein Lauf ist im Gange. Sie können weiter klicken und prüfen.</translation>
    </message>
    <message>
        <source>Choose a source pack: none comes with this copy of the program.</source>
        <translation>Wählen Sie ein Quellpaket: Dieser Kopie des Programms liegt keines bei.</translation>
    </message>
    <message>
        <source>The run needs %1 of disk and %2 is free. Make room, or move the project to another disk.</source>
        <translation>Der Lauf braucht %1 Plattenplatz, und %2 sind frei. Schaffen Sie Platz oder verschieben Sie das Projekt auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Only %1 of memory is free. Close other programs, or choose a quicker preset.</source>
        <translation>Nur %1 Arbeitsspeicher sind frei. Schließen Sie andere Programme oder wählen Sie eine schnellere Voreinstellung.</translation>
    </message>
    <message>
        <source>Ten points, spread over the stack, are a good start.</source>
        <translation>Zehn Punkte, über den Stapel verteilt, sind ein guter Anfang.</translation>
    </message>
    <message>
        <source>Nothing was corrected since. Review the result or add points first to gain from it.</source>
        <translation>Seither wurde nichts korrigiert. Prüfen Sie zuerst das Ergebnis oder setzen Sie Punkte, damit es sich lohnt.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>How the network is carried over to the stack</source>
        <translation>Wie das Netz auf den Stapel übertragen wird</translation>
    </message>
    <message numerus="yes">
        <source>A %1 that learned from %n section(s) of synthetic tissue.</source>
        <translation>
            <numerusform>Ein %1, das aus %n Schnitt synthetischen Gewebes gelernt hat.</numerusform>
            <numerusform>Ein %1, das aus %n Schnitten synthetischen Gewebes gelernt hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The voxel size is not set, so the size of a pixel is judged by the clicked mitochondria. Set it if you know it.</source>
        <translation>Die Voxelgröße ist nicht gesetzt; die Pixelgröße wird daher nach den angeklickten Mitochondrien geschätzt. Setzen Sie sie, wenn Sie sie kennen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n negative point(s)</source>
        <comment>%1 is: 12 points</comment>
        <translation>
            <numerusform>%1 und %n Negativpunkt</numerusform>
            <numerusform>%1 und %n Negativpunkten</numerusform>
        </translation>
    </message>
    <message>
        <source>Other programs were using the processors when this was measured: without them it is quicker.</source>
        <translation>Als dies gemessen wurde, waren die Prozessoren mit anderen Programmen beschäftigt: Ohne diese geht es schneller.</translation>
    </message>
    <message numerus="yes">
        <source>Learns from the shapes that you drew, then segments all %n section(s).</source>
        <translation>
            <numerusform>Lernt aus den Formen, die Sie gezeichnet haben, und segmentiert dann %n Schnitt.</numerusform>
            <numerusform>Lernt aus den Formen, die Sie gezeichnet haben, und segmentiert dann alle %n Schnitte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shapes that you drew or mended are learned, too.</source>
        <translation>Formen, die Sie gezeichnet oder verbessert haben, werden auch gelernt.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::AvailabilityRules</name>
    <message>
        <source>Open a stack first.</source>
        <translation>Öffnen Sie zuerst einen Stapel.</translation>
    </message>
    <message>
        <source>There is no result yet. Adapt makes one.</source>
        <translation>Es gibt noch kein Ergebnis. Anpassen erzeugt eines.</translation>
    </message>
    <message>
        <source>This project can only be read.</source>
        <translation>Dieses Projekt kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Verdicts are given in the step Review.</source>
        <translation>Urteile werden im Schritt Prüfen abgegeben.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Select a point first.</source>
        <translation>Wählen Sie zuerst einen Punkt aus.</translation>
    </message>
    <message>
        <source>There are no points yet.</source>
        <translation>Es gibt noch keine Punkte.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Es gibt noch nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Pseudo-labels are there while a run goes on.</source>
        <translation>Pseudolabels gibt es, während ein Lauf im Gange ist.</translation>
    </message>
    <message>
        <source>This needs a result and truth. Truth is opened from the File menu.</source>
        <translation>Dies braucht ein Ergebnis und eine Referenz. Die Referenz wird über das Menü Datei geöffnet.</translation>
    </message>
    <message>
        <source>There is no earlier result to compare with.</source>
        <translation>Es gibt kein früheres Ergebnis zum Vergleichen.</translation>
    </message>
    <message>
        <source>A run is going on.</source>
        <translation>Ein Lauf ist im Gange.</translation>
    </message>
    <message>
        <source>No run is going on.</source>
        <translation>Kein Lauf ist im Gange.</translation>
    </message>
    <message>
        <source>The keys belong to the split or merge that is going on.</source>
        <translation>Die Tasten gehören gerade zum laufenden Teilen oder Verbinden.</translation>
    </message>
    <message>
        <source>Instances are corrected in the step Review.</source>
        <translation>Instanzen werden im Schritt Prüfen korrigiert.</translation>
    </message>
    <message>
        <source>Select an instance first.</source>
        <translation>Wählen Sie zuerst eine Instanz.</translation>
    </message>
    <message>
        <source>No run was paused or stopped.</source>
        <translation>Kein Lauf wurde angehalten oder beendet.</translation>
    </message>
    <message>
        <source>Test points are being counted.</source>
        <translation>Es werden Testpunkte gezählt.</translation>
    </message>
    <message>
        <source>Choose brush or eraser first.</source>
        <translation>Wählen Sie zuerst Pinsel oder Radierer.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::Banner</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Schließt diese Meldung</translation>
    </message>
</context>
<context>
    <name>cristae::ui::BrushDesk</name>
    <message>
        <source>No instance is selected. Ctrl+click one, then draw with Shift.</source>
        <translation>Keine Instanz ist ausgewählt. Wählen Sie eine mit Strg+Klick und zeichnen Sie dann mit Umschalt.</translation>
    </message>
    <message>
        <source>Instance %1 is one of section %2: the instances of this result do not reach across sections.</source>
        <translation>Instanz %1 gehört zu Schnitt %2: Die Instanzen dieses Ergebnisses reichen nicht über Schnitte hinweg.</translation>
    </message>
    <message>
        <source>There is nothing under the stroke to erase.</source>
        <translation>Unter dem Strich gibt es nichts zu radieren.</translation>
    </message>
    <message>
        <source>The brush paints background only. What belongs to another instance is erased from it first.</source>
        <translation>Der Pinsel malt nur auf den Hintergrund. Was einer anderen Instanz gehört, wird zuerst von ihr wegradiert.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 ist jetzt %2.</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Noch keine Werte</translation>
    </message>
</context>
<context>
    <name>cristae::ui::CollapsibleSection</name>
    <message>
        <source>Fold “%1”</source>
        <translation>„%1“ zuklappen</translation>
    </message>
    <message>
        <source>Unfold “%1”</source>
        <translation>„%1“ aufklappen</translation>
    </message>
</context>
<context>
    <name>cristae::ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Tippen Sie ein paar Buchstaben dessen, was Sie tun möchten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Type a few letters; up and down choose, Enter runs the command</source>
        <translation>Ein paar Buchstaben tippen; Auf und Ab wählen aus, die Eingabetaste führt den Befehl aus</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commands that fit, best first</source>
        <translation>Passende Befehle, die besten zuerst</translation>
    </message>
    <message>
        <source>No command has this name. Fewer letters find more.</source>
        <translation>Kein Befehl heißt so. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation>Im Moment nicht möglich.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::CoreMessage</name>
    <message>
        <source>&quot;%1&quot; is asked for, but no CUDA device can be used</source>
        <translation>„%1“ ist angefordert, aber es ist kein CUDA-Gerät verwendbar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is asked for; the last CUDA device here is cuda:%2</source>
        <translation>„%1“ ist angefordert; das letzte CUDA-Gerät hier ist cuda:%2</translation>
    </message>
    <message>
        <source>%1 and its list of sections do not belong together</source>
        <translation>%1 und die zugehörige Liste der Schnitte passen nicht zusammen</translation>
    </message>
    <message>
        <source>%1 bodies are too large to be searched for necks and stay whole</source>
        <translation>%1 Körper sind zu groß, um nach Einschnürungen durchsucht zu werden, und bleiben ganz</translation>
    </message>
    <message>
        <source>%1 can only be read: %2</source>
        <translation>%1 kann nur gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1 cannot be opened as TIFF: %2</source>
        <translation>%1 lässt sich nicht als TIFF öffnen: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>%1 cannot be read at [%2]: the file is cut short or damaged</source>
        <translation>%1 lässt sich bei [%2] nicht lesen: Die Datei ist unvollständig oder beschädigt</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2</source>
        <translation>%1 lässt sich nicht entpacken: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 does not begin like a %2 file</source>
        <translation>%1 beginnt nicht wie eine %2-Datei</translation>
    </message>
    <message>
        <source>%1 does not exist or is no file</source>
        <translation>%1 existiert nicht oder ist keine Datei</translation>
    </message>
    <message>
        <source>%1 does not fit in memory</source>
        <translation>%1 passt nicht in den Arbeitsspeicher</translation>
    </message>
    <message>
        <source>%1 does not hold plain numbers</source>
        <translation>%1 enthält keine einfachen Zahlen</translation>
    </message>
    <message>
        <source>%1 does not list the sections of the preview</source>
        <translation>%1 führt die Schnitte der Vorschau nicht auf</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 ist bereits vorhanden</translation>
    </message>
    <message>
        <source>%1 exists and does not hold labels of this format, so it is not replaced</source>
        <translation>%1 ist bereits vorhanden, enthält keine Labels dieses Formats und wird daher nicht ersetzt</translation>
    </message>
    <message>
        <source>%1 goes through filters</source>
        <translation>%1 verwendet Filter</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, a chunk has %3</source>
        <translation>%1 hat %2 Byte, ein Chunk hat %3</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, at most %3 are expected</source>
        <translation>%1 hat %2 Byte, erwartet werden höchstens %3</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, too few for a chunk of %3</source>
        <translation>%1 hat %2 Byte, zu wenige für einen Chunk von %3</translation>
    </message>
    <message>
        <source>%1 has %2 channels</source>
        <translation>%1 hat %2 Kanäle</translation>
    </message>
    <message>
        <source>%1 has %2 channels and %3 time points; a stack has one of each</source>
        <translation>%1 hat %2 Kanäle und %3 Zeitpunkte; ein Stapel hat jeweils nur einen</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions (%3); a stack has three (z, y, x)</source>
        <translation>%1 hat %2 Dimensionen (%3); ein Stapel hat drei (z, y, x)</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions and names for %3 (&apos;%4&apos;)</source>
        <translation>%1 hat %2 Dimensionen, aber Namen für %3 („%4“)</translation>
    </message>
    <message>
        <source>%1 has %2 sections and z runs fastest</source>
        <translation>%1 hat %2 Schnitte, und z läuft am schnellsten</translation>
    </message>
    <message>
        <source>%1 has %2 sections, which %3 leaves</source>
        <translation>%1 hat %2 Schnitte; der Bereich %3 reicht darüber hinaus</translation>
    </message>
    <message>
        <source>%1 has %2 sections; pairs %3 sections apart need %4</source>
        <translation>%1 hat %2 Schnitte; Paare im Abstand von %3 Schnitten brauchen %4</translation>
    </message>
    <message>
        <source>%1 has %2 x %3 pixels, too many for one %4 file</source>
        <translation>%1 hat %2 x %3 Pixel, zu viele für eine einzelne %4-Datei</translation>
    </message>
    <message>
        <source>%1 has MRC mode %2, which is not a grey stack</source>
        <translation>%1 hat den MRC-Modus %2, der kein Grauwertstapel ist</translation>
    </message>
    <message>
        <source>%1 has changed since the folder was opened</source>
        <translation>%1 hat sich geändert, seit der Ordner geöffnet wurde</translation>
    </message>
    <message>
        <source>%1 has chunks of %2</source>
        <translation>%1 hat Chunks der Größe %2</translation>
    </message>
    <message>
        <source>%1 has chunks of an impossible size</source>
        <translation>%1 hat Chunks von unmöglicher Größe</translation>
    </message>
    <message>
        <source>%1 has no dataset %2</source>
        <translation>%1 hat keinen Datensatz %2</translation>
    </message>
    <message>
        <source>%1 has no datasets, &apos;%2&apos; was asked for</source>
        <translation>%1 hat keine Datensätze, angefordert ist „%2“</translation>
    </message>
    <message>
        <source>%1 has no value to show</source>
        <translation>%1 hat keinen Wert, der sich zeigen lässt</translation>
    </message>
    <message>
        <source>%1 has sections 0 to %2, section %3 was asked for</source>
        <translation>%1 hat die Schnitte 0 bis %2, angefordert ist Schnitt %3</translation>
    </message>
    <message>
        <source>%1 has the N5 type &apos;%2&apos;</source>
        <translation>%1 hat den N5-Typ „%2“</translation>
    </message>
    <message>
        <source>%1 has the NIfTI data type %2, which is no grey value</source>
        <translation>%1 hat den NIfTI-Datentyp %2, der kein Grauwert ist</translation>
    </message>
    <message>
        <source>%1 has the NRRD encoding &apos;%2&apos;</source>
        <translation>%1 hat die NRRD-Kodierung „%2“</translation>
    </message>
    <message>
        <source>%1 has the NRRD type &apos;%2&apos;, which is no grey value</source>
        <translation>%1 hat den NRRD-Typ „%2“, der kein Grauwert ist</translation>
    </message>
    <message>
        <source>%1 has the Zarr format %2</source>
        <translation>%1 hat das Zarr-Format %2</translation>
    </message>
    <message>
        <source>%1 has the byte order &apos;%2&apos;</source>
        <translation>%1 hat die Bytereihenfolge „%2“</translation>
    </message>
    <message>
        <source>%1 has the element type &apos;%2&apos;, which is no grey value</source>
        <translation>%1 hat den Elementtyp „%2“, der kein Grauwert ist</translation>
    </message>
    <message>
        <source>%1 has the field &apos;%2: %3&apos;</source>
        <translation>%1 hat das Feld „%2: %3“</translation>
    </message>
    <message>
        <source>%1 has the header size %2</source>
        <translation>%1 hat die Headergröße %2</translation>
    </message>
    <message>
        <source>%1 has the type &apos;%2&apos;, which is no grey value</source>
        <translation>%1 hat den Typ „%2“, der kein Grauwert ist</translation>
    </message>
    <message>
        <source>%1 has the value %2, which a logarithmic axis cannot show</source>
        <translation>%1 hat den Wert %2, den eine logarithmische Achse nicht darstellen kann</translation>
    </message>
    <message>
        <source>%1 holds %2 arrays</source>
        <translation>%1 enthält %2 Arrays</translation>
    </message>
    <message>
        <source>%1 holds %2 sections; in a folder each file is one section</source>
        <translation>%1 enthält %2 Schnitte; in einem Ordner ist jede Datei ein Schnitt</translation>
    </message>
    <message>
        <source>%1 holds Python objects, which are never loaded: they can run a program</source>
        <translation>%1 enthält Python-Objekte, die nie geladen werden: Sie können ein Programm ausführen</translation>
    </message>
    <message>
        <source>%1 holds a run already</source>
        <translation>%1 enthält bereits einen Lauf</translation>
    </message>
    <message>
        <source>%1 holds its voxels as text</source>
        <translation>%1 enthält die Voxel als Text</translation>
    </message>
    <message>
        <source>%1 holds no N5 array</source>
        <translation>%1 enthält kein N5-Array</translation>
    </message>
    <message>
        <source>%1 holds no PNG, JPEG, BMP or TIFF sections</source>
        <translation>%1 enthält keine Schnitte als PNG, JPEG, BMP oder TIFF</translation>
    </message>
    <message>
        <source>%1 holds no array &apos;%2&apos;</source>
        <translation>%1 enthält kein Array „%2“</translation>
    </message>
    <message>
        <source>%1 holds no point selections</source>
        <translation>%1 enthält keine Punktauswahlen</translation>
    </message>
    <message>
        <source>%1 holds no run to resume</source>
        <translation>%1 enthält keinen Lauf, der sich fortsetzen lässt</translation>
    </message>
    <message>
        <source>%1 holds no source sections</source>
        <translation>%1 enthält keine Quellschnitte</translation>
    </message>
    <message>
        <source>%1 holds sections and no datasets, &apos;%2&apos; was asked for</source>
        <translation>%1 enthält Schnitte und keine Datensätze, angefordert ist „%2“</translation>
    </message>
    <message>
        <source>%1 is %2 (x, y, z, t, ...); a stack has one time point and one channel</source>
        <translation>%1 hat die Größe %2 (x, y, z, t, ...); ein Stapel hat einen Zeitpunkt und einen Kanal</translation>
    </message>
    <message>
        <source>%1 is %2 with axes %3; a stack has the axes z, y, x in this order</source>
        <translation>%1 hat die Größe %2 mit den Achsen %3; ein Stapel hat die Achsen z, y, x in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>%1 is %2 x %3 x %4: too large to hold in memory at once</source>
        <translation>%1 hat die Größe %2 x %3 x %4: zu groß, um auf einmal in den Arbeitsspeicher zu passen</translation>
    </message>
    <message>
        <source>%1 is %2, the labels are %3</source>
        <translation>%1 hat die Größe %2, die Labels haben die Größe %3</translation>
    </message>
    <message>
        <source>%1 is HDF5, but cut short or damaged</source>
        <translation>%1 ist HDF5, aber unvollständig oder beschädigt</translation>
    </message>
    <message>
        <source>%1 is a Zarr group without arrays</source>
        <translation>%1 ist eine Zarr-Gruppe ohne Arrays</translation>
    </message>
    <message>
        <source>%1 is a colour image: red, green and blue differ at y %2, x %3</source>
        <translation>%1 ist ein Farbbild: Rot, Grün und Blau unterscheiden sich bei y %2, x %3</translation>
    </message>
    <message>
        <source>%1 is a mask: it has no instances to correct</source>
        <translation>%1 ist eine Maske: Sie enthält keine Instanzen, die sich korrigieren lassen</translation>
    </message>
    <message>
        <source>%1 is a zip archive without NPY arrays</source>
        <translation>%1 ist ein ZIP-Archiv ohne NPY-Arrays</translation>
    </message>
    <message>
        <source>%1 is absurdly large</source>
        <translation>%1 ist unsinnig groß</translation>
    </message>
    <message>
        <source>%1 is being written by another program</source>
        <translation>%1 wird gerade von einem anderen Programm beschrieben</translation>
    </message>
    <message>
        <source>%1 is compressed with %2, which is not built in</source>
        <translation>%1 ist mit %2 komprimiert, was hier nicht eingebaut ist</translation>
    </message>
    <message>
        <source>%1 is cut short or damaged</source>
        <translation>%1 ist unvollständig oder beschädigt</translation>
    </message>
    <message>
        <source>%1 is cut short or damaged: %2</source>
        <translation>%1 ist unvollständig oder beschädigt: %2</translation>
    </message>
    <message>
        <source>%1 is cut short or no ImageJ selection</source>
        <translation>%1 ist unvollständig oder keine ImageJ-Auswahl</translation>
    </message>
    <message>
        <source>%1 is cut short or no NIfTI file</source>
        <translation>%1 ist unvollständig oder keine NIfTI-Datei</translation>
    </message>
    <message>
        <source>%1 is cut short or no zip archive</source>
        <translation>%1 ist unvollständig oder kein ZIP-Archiv</translation>
    </message>
    <message>
        <source>%1 is cut short: it ends at byte %2, %3 bytes are expected at byte %4</source>
        <translation>%1 ist unvollständig: Die Datei endet bei Byte %2, erwartet werden %3 Byte ab Byte %4</translation>
    </message>
    <message>
        <source>%1 is cut short: it says %2 sections of %3 x %4, %5 are there</source>
        <translation>%1 ist unvollständig: Angegeben sind %2 Schnitte von %3 x %4, vorhanden sind %5</translation>
    </message>
    <message>
        <source>%1 is cut short: it says %2 sections of %3 x %4, at most %5 are there</source>
        <translation>%1 ist unvollständig: Angegeben sind %2 Schnitte von %3 x %4, vorhanden sind höchstens %5</translation>
    </message>
    <message>
        <source>%1 is cut short: it says %2 sections, %3 are there</source>
        <translation>%1 ist unvollständig: Angegeben sind %2 Schnitte, vorhanden sind %3</translation>
    </message>
    <message>
        <source>%1 is cut short: unpacked it ends at byte %2, %3 bytes are expected at byte %4</source>
        <translation>%1 ist unvollständig: Entpackt endet die Datei bei Byte %2, erwartet werden %3 Byte ab Byte %4</translation>
    </message>
    <message>
        <source>%1 is damaged or no project: %2</source>
        <translation>%1 ist beschädigt oder kein Projekt: %2</translation>
    </message>
    <message>
        <source>%1 is damaged, or packed by a method this Blosc does not have</source>
        <translation>%1 ist beschädigt oder mit einem Verfahren komprimiert, das dieses Blosc nicht kennt</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be unpacked behind byte %2</source>
        <translation>%1 ist beschädigt: Nach Byte %2 lässt sich die Datei nicht entpacken</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be unpacked to the size of a chunk</source>
        <translation>%1 ist beschädigt: Die Datei lässt sich nicht auf die Größe eines Chunks entpacken</translation>
    </message>
    <message>
        <source>%1 is damaged: its Blosc header does not announce %2 bytes</source>
        <translation>%1 ist beschädigt: Der Blosc-Header kündigt nicht %2 Byte an</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 is empty: its shape is %2</source>
        <translation>%1 ist leer: Die Form ist %2</translation>
    </message>
    <message>
        <source>%1 is finished already</source>
        <translation>%1 ist bereits abgeschlossen</translation>
    </message>
    <message>
        <source>%1 is no JSON object</source>
        <translation>%1 ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>%1 is no chunk of this array: it %2</source>
        <translation>%1 ist kein Chunk dieses Arrays: %2</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint</source>
        <translation>%1 ist kein Zwischenstand</translation>
    </message>
    <message>
        <source>%1 is not a dataset</source>
        <translation>%1 ist kein Datensatz</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 ist keine Datei</translation>
    </message>
    <message>
        <source>%1 is not an HDF5 file</source>
        <translation>%1 ist keine HDF5-Datei</translation>
    </message>
    <message>
        <source>%1 is not an MRC file: its header has no sensible size in either byte order</source>
        <translation>%1 ist keine MRC-Datei: Der Header nennt in keiner der beiden Bytereihenfolgen eine sinnvolle Größe</translation>
    </message>
    <message>
        <source>%1 is not the number of an instance</source>
        <translation>%1 ist nicht die Nummer einer Instanz</translation>
    </message>
    <message>
        <source>%1 is of a format that is not read here</source>
        <translation>%1 hat ein Format, das hier nicht gelesen wird</translation>
    </message>
    <message>
        <source>%1 is only the header of a NIfTI pair (.hdr and .img)</source>
        <translation>%1 ist nur der Header eines NIfTI-Paars (.hdr und .img)</translation>
    </message>
    <message>
        <source>%1 is packed by &apos;%2&apos;</source>
        <translation>%1 ist mit „%2“ komprimiert</translation>
    </message>
    <message>
        <source>%1 is packed by gzip, and what is in it is not NIfTI</source>
        <translation>%1 ist mit gzip komprimiert, und der Inhalt ist kein NIfTI</translation>
    </message>
    <message>
        <source>%1 names &apos;%2&apos;, which lies outside</source>
        <translation>%1 nennt „%2“, was außerhalb liegt</translation>
    </message>
    <message>
        <source>%1 parts its chunk names in an unknown way</source>
        <translation>%1 trennt die Namen der Chunks auf unbekannte Weise</translation>
    </message>
    <message>
        <source>%1 says a section has %2 x %3 pixels, but only %4 bytes are stored</source>
        <translation>%1 gibt für einen Schnitt %2 x %3 Pixel an, gespeichert sind aber nur %4 Byte</translation>
    </message>
    <message>
        <source>%1 says it has %2 dimensions</source>
        <translation>%1 gibt an, %2 Dimensionen zu haben</translation>
    </message>
    <message>
        <source>%1 says it is %2 x %3 x %4 (z, y, x), which is not an image</source>
        <translation>%1 gibt als Größe %2 x %3 x %4 (z, y, x) an; das ist kein Bild</translation>
    </message>
    <message>
        <source>%1 says its chunks are %2</source>
        <translation>%1 gibt als Größe der Chunks %2 an</translation>
    </message>
    <message>
        <source>%1 says its voxels are in &apos;%2&apos;; only one file beside it is read</source>
        <translation>%1 gibt an, dass die Voxel in „%2“ liegen; gelesen wird nur eine einzelne Datei daneben</translation>
    </message>
    <message>
        <source>%1 says its voxels begin at byte %2</source>
        <translation>%1 gibt an, dass die Voxel bei Byte %2 beginnen</translation>
    </message>
    <message>
        <source>%1 steps in a row gave no finite loss</source>
        <translation>%1 Schritte in Folge ergaben keinen endlichen Verlust</translation>
    </message>
    <message>
        <source>%1 stores its axes in the order %2, %3, %4; only 1, 2, 3 is read</source>
        <translation>%1 speichert die Achsen in der Reihenfolge %2, %3, %4; gelesen wird nur 1, 2, 3</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; in column &quot;%4&quot; is not a number</source>
        <translation>%1, Zeile %2: „%3“ in der Spalte „%4“ ist keine Zahl</translation>
    </message>
    <message>
        <source>%1, line %2: %3 fields, the header has %4</source>
        <translation>%1, Zeile %2: %3 Felder, die Kopfzeile hat %4</translation>
    </message>
    <message>
        <source>%1, line %2: section &quot;%3&quot; is not a whole number</source>
        <translation>%1, Zeile %2: Der Schnitt „%3“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1, line %2: the column &quot;%3&quot; is there twice</source>
        <translation>%1, Zeile %2: Die Spalte „%3“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>%1, line %2: the coordinates of CATMAID are nm, points are pixels</source>
        <translation>%1, Zeile %2: Die Koordinaten von CATMAID sind in nm angegeben, Punkte in Pixeln</translation>
    </message>
    <message>
        <source>%1, line %2: the header &quot;%3&quot; names no known columns</source>
        <translation>%1, Zeile %2: Die Kopfzeile „%3“ nennt keine bekannten Spalten</translation>
    </message>
    <message>
        <source>%1, line %2: the kind &quot;%3&quot; is unknown</source>
        <translation>%1, Zeile %2: Die Art „%3“ ist unbekannt</translation>
    </message>
    <message>
        <source>%1, line %2: the node has no position</source>
        <translation>%1, Zeile %2: Der Knoten hat keine Position</translation>
    </message>
    <message>
        <source>%1, line %2: the node x %3, y %4, z %5 lies outside the stack of %6 x %7 x %8 (z, y, x)</source>
        <translation>%1, Zeile %2: Der Knoten x %3, y %4, z %5 liegt außerhalb des Stapels von %6 x %7 x %8 (z, y, x)</translation>
    </message>
    <message>
        <source>%1, line %2: the skeleton has no nodes</source>
        <translation>%1, Zeile %2: Das Skelett hat keine Knoten</translation>
    </message>
    <message>
        <source>%1: %2 instances, a sheet holds %3</source>
        <translation>%1: %2 Instanzen, ein Tabellenblatt fasst %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 sections could be written: %4</source>
        <translation>%1: Nur %2 von %3 Schnitten konnten geschrieben werden: %4</translation>
    </message>
    <message>
        <source>%1: %2 of %3 x %4 for sections of %5 x %6</source>
        <translation>%1: %2 von %3 x %4 für Schnitte von %5 x %6</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a whole number</source>
        <translation>%1: „%2“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1: a section of %2 x %3 %4 does not fit in memory</source>
        <translation>%1: Ein Schnitt von %2 x %3 (%4) passt nicht in den Arbeitsspeicher</translation>
    </message>
    <message>
        <source>%1: could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1: dark and light look swapped against the source</source>
        <translation>%1: Dunkel und Hell scheinen gegenüber der Quelle vertauscht zu sein</translation>
    </message>
    <message>
        <source>%1: directory %2 has %3 entries</source>
        <translation>%1: Verzeichnis %2 hat %3 Einträge</translation>
    </message>
    <message>
        <source>%1: is not a model or source pack</source>
        <translation>%1 ist weder ein Modell noch ein Quellpaket</translation>
    </message>
    <message>
        <source>%1: it has %2 channels</source>
        <translation>%1: Die Datei hat %2 Kanäle</translation>
    </message>
    <message>
        <source>%1: it holds no image</source>
        <translation>%1: Die Datei enthält kein Bild</translation>
    </message>
    <message>
        <source>%1: it is cut short: directory %2 lies at byte %3, the file ends at byte %4</source>
        <translation>%1: Die Datei ist unvollständig: Verzeichnis %2 liegt bei Byte %3, die Datei endet bei Byte %4</translation>
    </message>
    <message>
        <source>%1: its %2 header has no &apos;%3&apos;</source>
        <translation>%1: Im %2-Header fehlt „%3“</translation>
    </message>
    <message>
        <source>%1: its .zarray has no sensible shape and chunks</source>
        <translation>%1: Die Datei .zarray enthält keine sinnvollen Werte für shape und chunks</translation>
    </message>
    <message>
        <source>%1: its BigTIFF offsets do not have 8 bytes</source>
        <translation>%1: Die BigTIFF-Offsets haben nicht 8 Byte</translation>
    </message>
    <message>
        <source>%1: its attributes have no sensible dimensions and blockSize</source>
        <translation>%1: Die Attribute enthalten keine sinnvollen Werte für dimensions und blockSize</translation>
    </message>
    <message>
        <source>%1: its colour channels are stored at different resolutions</source>
        <translation>%1: Die Farbkanäle sind in unterschiedlichen Auflösungen gespeichert</translation>
    </message>
    <message>
        <source>%1: its colour model %2 is not read</source>
        <translation>%1: Das Farbmodell %2 wird nicht gelesen</translation>
    </message>
    <message>
        <source>%1: its compression %2 is not read</source>
        <translation>%1: Die Komprimierung %2 wird nicht gelesen</translation>
    </message>
    <message>
        <source>%1: its directory %2 points back</source>
        <translation>%1: Das Verzeichnis %2 verweist zurück</translation>
    </message>
    <message>
        <source>%1: its header does not end</source>
        <translation>%1: Das Ende des Headers fehlt</translation>
    </message>
    <message>
        <source>%1: its points have no slice</source>
        <translation>%1: Die Punkte sind keinem Slice zugeordnet</translation>
    </message>
    <message>
        <source>%1: its tiles are %2 x %3 pixels of %4 bits</source>
        <translation>%1: Die Kacheln haben %2 x %3 Pixel mit %4 Bit</translation>
    </message>
    <message>
        <source>%1: no such file</source>
        <translation>%1: Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>%1: no such file or folder</source>
        <translation>%1: Diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>%1: no such folder</source>
        <translation>%1: Diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>%1: no such folder, so %2 cannot be written there</source>
        <translation>%1: Diesen Ordner gibt es nicht, daher lässt sich %2 dort nicht schreiben</translation>
    </message>
    <message>
        <source>%1: no such model</source>
        <translation>%1: Dieses Modell gibt es nicht</translation>
    </message>
    <message>
        <source>%1: not enough memory to unpack it</source>
        <translation>%1: zu wenig Arbeitsspeicher zum Entpacken</translation>
    </message>
    <message>
        <source>%1: points outside the stack of %2 x %3 x %4 (z, y, x) in line %5 (first: %6)</source>
        <translation>%1: Punkte außerhalb des Stapels von %2 x %3 x %4 (z, y, x) in Zeile %5 (erster: %6)</translation>
    </message>
    <message>
        <source>%1: samples of %2 bits (format %3) are not read</source>
        <translation>%1: Werte mit %2 Bit (Format %3) werden nicht gelesen</translation>
    </message>
    <message>
        <source>%1: section %2 could not be written: %3</source>
        <translation>%1: Schnitt %2 konnte nicht geschrieben werden: %3</translation>
    </message>
    <message>
        <source>%1: section %2 has %3 x %4 bits a pixel, section 0 has %5 x %6, or another sample format</source>
        <translation>%1: Schnitt %2 hat %3 x %4 Bit je Pixel, Schnitt 0 hat %5 x %6 oder ein anderes Zahlenformat</translation>
    </message>
    <message>
        <source>%1: section %2 is %3 x %4, section 0 is %5 x %6</source>
        <translation>%1: Schnitt %2 misst %3 x %4, Schnitt 0 misst %5 x %6</translation>
    </message>
    <message>
        <source>%1: section %2 says it is %3 pixels long, which is not an image</source>
        <translation>%1: Schnitt %2 gibt eine Länge von %3 Pixeln an; das ist kein Bild</translation>
    </message>
    <message>
        <source>%1: the labels are %2 x %3 x %4, there is nothing to write</source>
        <translation>%1: Die Labels haben die Größe %2 x %3 x %4; es gibt nichts zu schreiben</translation>
    </message>
    <message>
        <source>%1: the labels go up to %2, the chosen type holds %3</source>
        <translation>%1: Die Labels gehen bis %2, der gewählte Typ fasst %3</translation>
    </message>
    <message>
        <source>%1: the mesh could not be written</source>
        <translation>%1: Das Oberflächengitter konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1: the point x %2, y %3, slice %4 lies outside the stack of %5 x %6 x %7 (z, y, x)</source>
        <translation>%1: Der Punkt x %2, y %3, Slice %4 liegt außerhalb des Stapels von %5 x %6 x %7 (z, y, x)</translation>
    </message>
    <message>
        <source>%1: the precomputed format needs the voxel size, which is unknown</source>
        <translation>%1: Das Format precomputed braucht die Voxelgröße, die unbekannt ist</translation>
    </message>
    <message>
        <source>%1: the range of sections cannot be read</source>
        <translation>%1: Der Bereich der Schnitte lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>%1: the run was started with other inputs or options</source>
        <translation>%1: Der Lauf wurde mit anderen Eingaben oder Optionen gestartet</translation>
    </message>
    <message>
        <source>%1: the tensor %2 has another shape</source>
        <translation>%1: Der Tensor %2 hat eine andere Form</translation>
    </message>
    <message>
        <source>%1: the tensor %2 is missing</source>
        <translation>%1: Der Tensor %2 fehlt</translation>
    </message>
    <message>
        <source>%1: the workbook could not be written: %2</source>
        <translation>%1: Die Arbeitsmappe konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1: there is no instance to outline</source>
        <translation>%1: Es gibt keine Instanz, die umrissen werden könnte</translation>
    </message>
    <message>
        <source>%1: this build has no libxlsxwriter and writes no spreadsheets</source>
        <translation>%1: Diese Programmfassung enthält libxlsxwriter nicht und schreibt keine Arbeitsmappen</translation>
    </message>
    <message>
        <source>%1: this build of the program has no ImageJ selections</source>
        <translation>%1: Diese Programmfassung liest keine ImageJ-Auswahlen</translation>
    </message>
    <message>
        <source>%1: this build of the program reads and writes little more than HDF5</source>
        <translation>%1: Diese Programmfassung liest und schreibt kaum mehr als HDF5</translation>
    </message>
    <message>
        <source>%1: was written by a newer version of Cristae</source>
        <translation>%1 wurde mit einer neueren Version von Cristae geschrieben</translation>
    </message>
    <message>
        <source>%1:%2 has axistags that cannot be read</source>
        <translation>%1:%2 hat axistags, die sich nicht lesen lassen</translation>
    </message>
    <message>
        <source>%1:%2 is a group without 2-D datasets</source>
        <translation>%1:%2 ist eine Gruppe ohne 2D-Datensätze</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has an ending that names no format of labels</source>
        <translation>„%1“ hat eine Endung, die zu keinem Format für Labels gehört</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies outside %2</source>
        <translation>„%1“ liegt außerhalb von %2</translation>
    </message>
    <message>
        <source>NPY has no place for the voxel size</source>
        <translation>NPY hat keinen Platz für die Voxelgröße</translation>
    </message>
    <message>
        <source>a chunk could not be packed by Blosc</source>
        <translation>ein Chunk ließ sich nicht mit Blosc komprimieren</translation>
    </message>
    <message>
        <source>a point has a coordinate that is no number</source>
        <translation>ein Punkt hat eine Koordinate, die keine Zahl ist</translation>
    </message>
    <message>
        <source>a voxel of %1 x %2 x %3 nm (z, y, x) is not possible</source>
        <translation>ein Voxel von %1 x %2 x %3 nm (z, y, x) ist nicht möglich</translation>
    </message>
    <message>
        <source>attribute %1 of %2 cannot be read: the file is damaged</source>
        <translation>das Attribut %1 von %2 lässt sich nicht lesen: Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>attribute %1 of %2 could not be written</source>
        <translation>das Attribut %1 von %2 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>prüfen Sie, ob es die richtige Datei ist</translation>
    </message>
    <message>
        <source>check that the disk has room</source>
        <translation>prüfen Sie, ob der Datenträger Platz hat</translation>
    </message>
    <message>
        <source>check that the file is whole</source>
        <translation>prüfen Sie, ob die Datei vollständig ist</translation>
    </message>
    <message>
        <source>check that the folder is whole</source>
        <translation>prüfen Sie, ob der Ordner vollständig ist</translation>
    </message>
    <message>
        <source>check that the folder is writable and the disk has room</source>
        <translation>prüfen Sie, ob der Ordner beschreibbar ist und der Datenträger Platz hat</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>prüfen Sie, ob Sie die Datei lesen dürfen</translation>
    </message>
    <message>
        <source>check that you may read the folder</source>
        <translation>prüfen Sie, ob Sie den Ordner lesen dürfen</translation>
    </message>
    <message>
        <source>check the name and that the folder is whole</source>
        <translation>prüfen Sie den Namen und ob der Ordner vollständig ist</translation>
    </message>
    <message>
        <source>check the name and that you may read it</source>
        <translation>prüfen Sie den Namen und ob Sie die Datei lesen dürfen</translation>
    </message>
    <message>
        <source>check the name of the points file</source>
        <translation>prüfen Sie den Namen der Punktdatei</translation>
    </message>
    <message>
        <source>check the name of the project</source>
        <translation>prüfen Sie den Namen des Projekts</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>prüfen Sie den Pfad</translation>
    </message>
    <message>
        <source>check the project&apos;s data folder</source>
        <translation>prüfen Sie den Datenordner des Projekts</translation>
    </message>
    <message>
        <source>check the rights of the file and its folder, or save it elsewhere</source>
        <translation>prüfen Sie die Zugriffsrechte der Datei und ihres Ordners oder speichern Sie an einem anderen Ort</translation>
    </message>
    <message>
        <source>choose a device that is there</source>
        <translation>wählen Sie ein vorhandenes Gerät</translation>
    </message>
    <message>
        <source>choose a file that Cristae made; it ends in .cristae</source>
        <translation>wählen Sie eine von Cristae angelegte Datei; ihr Name endet auf .cristae</translation>
    </message>
    <message>
        <source>choose a folder you may write to</source>
        <translation>wählen Sie einen Ordner, in den Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>choose a section of the stack</source>
        <translation>wählen Sie einen Schnitt des Stapels</translation>
    </message>
    <message>
        <source>choose a source pack (.cpack), not an adapted model</source>
        <translation>wählen Sie ein Quellpaket (.cpack), nicht ein angepasstes Modell</translation>
    </message>
    <message>
        <source>choose another column or table</source>
        <translation>wählen Sie eine andere Spalte oder Tabelle</translation>
    </message>
    <message>
        <source>choose another folder, or --resume to go on, or --force to replace it</source>
        <translation>wählen Sie einen anderen Ordner oder geben Sie --resume zum Fortsetzen oder --force zum Ersetzen an</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>choose another result, or adapt again</source>
        <translation>wählen Sie ein anderes Ergebnis oder passen Sie erneut an</translation>
    </message>
    <message>
        <source>choose auto, cpu, cuda or cuda:N</source>
        <translation>wählen Sie auto, cpu, cuda oder cuda:N</translation>
    </message>
    <message>
        <source>choose instances of the result as it is shown</source>
        <translation>wählen Sie Instanzen des Ergebnisses, wie es angezeigt wird</translation>
    </message>
    <message>
        <source>choose ipl to make use of them</source>
        <translation>wählen Sie ipl, um sie zu nutzen</translation>
    </message>
    <message>
        <source>choose method ipl, or set source_free=off</source>
        <translation>wählen Sie die Methode ipl oder setzen Sie source_free=off</translation>
    </message>
    <message>
        <source>choose one of quick, preview, standard, paper, tiny</source>
        <translation>wählen Sie quick, preview, standard, paper oder tiny</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>wählen Sie eine dieser Möglichkeiten: %1</translation>
    </message>
    <message>
        <source>choose sections between 0 and %1</source>
        <translation>wählen Sie Schnitte zwischen 0 und %1</translation>
    </message>
    <message>
        <source>click it again</source>
        <translation>klicken Sie ihn erneut an</translation>
    </message>
    <message>
        <source>click the middle of each mitochondrion in the instance</source>
        <translation>klicken Sie in der Instanz die Mitte jedes Mitochondriums an</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>schließen Sie andere Programme</translation>
    </message>
    <message>
        <source>close other programs or use a machine with more memory</source>
        <translation>schließen Sie andere Programme oder verwenden Sie einen Rechner mit mehr Arbeitsspeicher</translation>
    </message>
    <message>
        <source>contacts need a distance in nm and the voxel size is unknown</source>
        <translation>Kontakte brauchen einen Abstand in nm, und die Voxelgröße ist unbekannt</translation>
    </message>
    <message>
        <source>contrast %1 needs source sections</source>
        <translation>der Kontrast %1 braucht Quellschnitte</translation>
    </message>
    <message>
        <source>convert it to HDF5, or build with CRISTAE_CODECS=ON</source>
        <translation>wandeln Sie die Datei in HDF5 um oder kompilieren Sie das Programm mit CRISTAE_CODECS=ON</translation>
    </message>
    <message>
        <source>convert it to grey (8 or 16 bit)</source>
        <translation>wandeln Sie es in Graustufen um (8 oder 16 Bit)</translation>
    </message>
    <message>
        <source>copy the file again from where it came</source>
        <translation>kopieren Sie die Datei erneut von ihrem Ursprungsort</translation>
    </message>
    <message>
        <source>copy the file again from where it came, or save it again</source>
        <translation>kopieren Sie die Datei erneut von ihrem Ursprungsort oder speichern Sie sie neu</translation>
    </message>
    <message>
        <source>copy the folder again from where it came</source>
        <translation>kopieren Sie den Ordner erneut von seinem Ursprungsort</translation>
    </message>
    <message>
        <source>correct the names of the axes or remove them</source>
        <translation>korrigieren Sie die Namen der Achsen oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>correct the value; decimals are written with a point</source>
        <translation>korrigieren Sie den Wert; Dezimalzahlen werden mit Punkt geschrieben</translation>
    </message>
    <message>
        <source>divide x, y and z by the voxel size and name the columns x, y, z alone</source>
        <translation>teilen Sie x, y und z durch die Voxelgröße und nennen Sie die Spalten nur x, y, z</translation>
    </message>
    <message>
        <source>end the name in %1</source>
        <translation>lassen Sie den Namen auf %1 enden</translation>
    </message>
    <message>
        <source>export a part of the stack</source>
        <translation>exportieren Sie einen Teil des Stapels</translation>
    </message>
    <message>
        <source>finish the run first (adapt --resume)</source>
        <translation>schließen Sie den Lauf zuerst ab (adapt --resume)</translation>
    </message>
    <message>
        <source>free some space; everything up to the last edit is saved</source>
        <translation>schaffen Sie Platz; alles bis zur letzten Änderung ist gespeichert</translation>
    </message>
    <message>
        <source>give --truth LABELS, or choose another method</source>
        <translation>geben Sie --truth LABELS an oder wählen Sie eine andere Methode</translation>
    </message>
    <message>
        <source>give --voxel-size Z,Y,X in nm</source>
        <translation>geben Sie --voxel-size Z,Y,X in nm an</translation>
    </message>
    <message>
        <source>give TIFF, HDF5, MRC, NIfTI, NRRD, MetaImage, NPY, Zarr, N5, precomputed or a folder of PNG, JPEG or TIFF sections</source>
        <translation>geben Sie TIFF, HDF5, MRC, NIfTI, NRRD, MetaImage, NPY, Zarr, N5, Precomputed oder einen Ordner mit Schnitten als PNG, JPEG oder TIFF an</translation>
    </message>
    <message>
        <source>give a contact distance of at least the thickness, or measure profiles</source>
        <translation>geben Sie einen Kontaktabstand an, der mindestens so groß wie die Schnittdicke ist, oder messen Sie Anschnitte</translation>
    </message>
    <message>
        <source>give a file that Cristae wrote</source>
        <translation>geben Sie eine von Cristae geschriebene Datei an</translation>
    </message>
    <message>
        <source>give a file that `project verdicts --export` wrote</source>
        <translation>geben Sie eine Datei an, die `project verdicts --export` geschrieben hat</translation>
    </message>
    <message>
        <source>give a file that this version of Cristae wrote</source>
        <translation>geben Sie eine Datei an, die diese Version von Cristae geschrieben hat</translation>
    </message>
    <message>
        <source>give a file with the header z,y,x,kind</source>
        <translation>geben Sie eine Datei mit der Kopfzeile z,y,x,kind an</translation>
    </message>
    <message>
        <source>give a folder of sections, or a file</source>
        <translation>geben Sie einen Ordner mit Schnitten oder eine Datei an</translation>
    </message>
    <message>
        <source>give a mask (two values) or instance ids (whole numbers from 0)</source>
        <translation>geben Sie eine Maske (zwei Werte) oder Nummern von Instanzen (ganze Zahlen ab 0) an</translation>
    </message>
    <message>
        <source>give a pack or model that Cristae wrote</source>
        <translation>geben Sie ein von Cristae geschriebenes Paket oder Modell an</translation>
    </message>
    <message>
        <source>give a stack and its labels</source>
        <translation>geben Sie einen Stapel und seine Labels an</translation>
    </message>
    <message>
        <source>give a stack of at least 3 sections</source>
        <translation>geben Sie einen Stapel mit mindestens 3 Schnitten an</translation>
    </message>
    <message>
        <source>give a stack whose sections have one pixel type</source>
        <translation>geben Sie einen Stapel an, dessen Schnitte alle denselben Pixeltyp haben</translation>
    </message>
    <message>
        <source>give a stack whose sections have one size</source>
        <translation>geben Sie einen Stapel an, dessen Schnitte alle dieselbe Größe haben</translation>
    </message>
    <message>
        <source>give an HDF5 file</source>
        <translation>geben Sie eine HDF5-Datei an</translation>
    </message>
    <message>
        <source>give data of the same stack</source>
        <translation>geben Sie Daten desselben Stapels an</translation>
    </message>
    <message>
        <source>give every row the columns of the header</source>
        <translation>geben Sie jeder Zeile die Spalten der Kopfzeile</translation>
    </message>
    <message>
        <source>give labels of at least one voxel</source>
        <translation>geben Sie Labels mit mindestens einem Voxel an</translation>
    </message>
    <message>
        <source>give labels of the same stack</source>
        <translation>geben Sie Labels desselben Stapels an</translation>
    </message>
    <message>
        <source>give labels whose foreground is not empty</source>
        <translation>geben Sie Labels an, deren Vordergrund nicht leer ist</translation>
    </message>
    <message>
        <source>give labels with a number for each instance</source>
        <translation>geben Sie Labels mit einer Nummer für jede Instanz an</translation>
    </message>
    <message>
        <source>give labels with instances</source>
        <translation>geben Sie Labels mit Instanzen an</translation>
    </message>
    <message>
        <source>give points as CSV, or build with CRISTAE_CODECS=ON</source>
        <translation>geben Sie die Punkte als CSV an oder kompilieren Sie das Programm mit CRISTAE_CODECS=ON</translation>
    </message>
    <message>
        <source>give points clicked on this stack</source>
        <translation>geben Sie Punkte an, die auf diesem Stapel angeklickt wurden</translation>
    </message>
    <message>
        <source>give points of this stack, in pixels of its full resolution</source>
        <translation>geben Sie Punkte dieses Stapels an, in Pixeln seiner vollen Auflösung</translation>
    </message>
    <message>
        <source>give sections of one size and type</source>
        <translation>geben Sie Schnitte von einheitlicher Größe und einheitlichem Typ an</translation>
    </message>
    <message>
        <source>give the centres of two or more mitochondria in it</source>
        <translation>geben Sie die Mittelpunkte von mindestens zwei Mitochondrien darin an</translation>
    </message>
    <message>
        <source>give the section&apos;s number</source>
        <translation>geben Sie die Nummer des Schnitts an</translation>
    </message>
    <message>
        <source>give the skeleton of this stack, in voxels of its full resolution</source>
        <translation>geben Sie das Skelett dieses Stapels an, in Voxeln seiner vollen Auflösung</translation>
    </message>
    <message>
        <source>give the source pack, not an adapted model</source>
        <translation>geben Sie das Quellpaket an, nicht ein angepasstes Modell</translation>
    </message>
    <message>
        <source>give the voxel size</source>
        <translation>geben Sie die Voxelgröße an</translation>
    </message>
    <message>
        <source>give the voxel sizes, or set pair_stride_source and pair_stride_target</source>
        <translation>geben Sie die Voxelgrößen an oder setzen Sie pair_stride_source und pair_stride_target</translation>
    </message>
    <message>
        <source>give three numbers above 0, in nm</source>
        <translation>geben Sie drei Zahlen über 0 an, in nm</translation>
    </message>
    <message>
        <source>go on without undoing, and report this</source>
        <translation>machen Sie weiter, ohne etwas rückgängig zu machen, und melden Sie diesen Fehler</translation>
    </message>
    <message>
        <source>go on without undoing; points and verdicts are not affected</source>
        <translation>machen Sie weiter, ohne etwas rückgängig zu machen; Punkte und Urteile sind nicht betroffen</translation>
    </message>
    <message>
        <source>if membranes are light, add --set invert=on</source>
        <translation>wenn Membranen hell sind, fügen Sie --set invert=on hinzu</translation>
    </message>
    <message>
        <source>in ImageJ use the multi-point tool on the stack, or associate ROIs with slices</source>
        <translation>verwenden Sie in ImageJ das Multi-point-Werkzeug auf dem Stapel oder ordnen Sie die ROIs Slices zu</translation>
    </message>
    <message>
        <source>instance %1 became part of instance %2</source>
        <translation>die Instanz %1 ist in der Instanz %2 aufgegangen</translation>
    </message>
    <message>
        <source>instance %1 cannot be merged with itself</source>
        <translation>die Instanz %1 lässt sich nicht mit sich selbst verbinden</translation>
    </message>
    <message>
        <source>instance %1 cannot be split at %2 centres</source>
        <translation>die Instanz %1 lässt sich nicht teilen (angegebene Mittelpunkte: %2)</translation>
    </message>
    <message>
        <source>instance %1 has no edge to be cut at</source>
        <translation>die Instanz %1 hat keine Grenze, an der sie sich schneiden lässt</translation>
    </message>
    <message>
        <source>it holds %1</source>
        <translation>enthalten sind %1</translation>
    </message>
    <message>
        <source>it holds no datasets of numbers</source>
        <translation>die Datei enthält keine Datensätze mit Zahlen</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>behalten Sie eine davon</translation>
    </message>
    <message>
        <source>leave out what differs with FOLDER:skip, crop or pad it with FOLDER:pad, or choose other files</source>
        <translation>lassen Sie mit ORDNER:skip aus, was abweicht, beschneiden oder ergänzen Sie es mit ORDNER:pad, oder wählen Sie andere Dateien</translation>
    </message>
    <message>
        <source>look at the project again; somebody else may have changed it</source>
        <translation>sehen Sie sich das Projekt noch einmal an; vielleicht hat es jemand anderes geändert</translation>
    </message>
    <message>
        <source>look at them: probably many mitochondria are joined by false foreground</source>
        <translation>sehen Sie sich diese Körper an: Wahrscheinlich sind viele Mitochondrien durch falschen Vordergrund verbunden</translation>
    </message>
    <message>
        <source>look for space on the disk and for the right to write there</source>
        <translation>prüfen Sie, ob auf dem Datenträger Platz ist und ob Sie dort schreiben dürfen</translation>
    </message>
    <message>
        <source>make it again with this version, or adapt with its source sections</source>
        <translation>erzeugen Sie es mit dieser Version neu oder passen Sie mit seinen Quellschnitten an</translation>
    </message>
    <message>
        <source>make it or choose another place</source>
        <translation>legen Sie ihn an oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>make room in the folder for temporary files, or name another one in TMPDIR</source>
        <translation>schaffen Sie Platz im Ordner für temporäre Dateien oder geben Sie in TMPDIR einen anderen an</translation>
    </message>
    <message>
        <source>make the folder or choose another place</source>
        <translation>legen Sie den Ordner an oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>method %1 cannot do without the source</source>
        <translation>die Methode %1 kommt ohne die Quelle nicht aus</translation>
    </message>
    <message>
        <source>method %1 does not learn from points</source>
        <translation>die Methode %1 lernt nicht aus Punkten</translation>
    </message>
    <message>
        <source>method oracle learns from the truth of the target, and none was given</source>
        <translation>die Methode oracle lernt aus der Referenz des Ziels, und es ist keine angegeben</translation>
    </message>
    <message>
        <source>name a dataset of HDF5, NPZ, Zarr, N5 and precomputed only</source>
        <translation>geben Sie nur bei HDF5, NPZ, Zarr, N5 und Precomputed einen Datensatz an</translation>
    </message>
    <message>
        <source>name a dataset of HDF5, NPZ, Zarr, N5 and precomputed only; sections of another size than most are left out by FOLDER:skip, cropped or padded by FOLDER:pad</source>
        <translation>geben Sie nur bei HDF5, NPZ, Zarr, N5 und Precomputed einen Datensatz an; Schnitte, deren Größe von der der meisten abweicht, werden mit ORDNER:skip ausgelassen, mit ORDNER:pad beschnitten oder ergänzt</translation>
    </message>
    <message>
        <source>name a dataset; %1</source>
        <translation>geben Sie einen Datensatz an; %1</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>geben Sie eine Datei an</translation>
    </message>
    <message>
        <source>name an array inside it</source>
        <translation>geben Sie ein Array darin an</translation>
    </message>
    <message>
        <source>name one of them as in %1:NAME (%2)</source>
        <translation>geben Sie eines davon an, wie in %1:NAME (%2)</translation>
    </message>
    <message>
        <source>no source was given</source>
        <translation>es ist keine Quelle angegeben</translation>
    </message>
    <message>
        <source>not enough memory to pack a file</source>
        <translation>zu wenig Arbeitsspeicher, um eine Datei zu komprimieren</translation>
    </message>
    <message>
        <source>note it, or write another format</source>
        <translation>notieren Sie sie oder schreiben Sie in einem anderen Format</translation>
    </message>
    <message>
        <source>nothing to do; the result does not depend on them</source>
        <translation>nichts zu tun; das Ergebnis hängt nicht davon ab</translation>
    </message>
    <message>
        <source>nothing to do; the run goes on from the weights before it</source>
        <translation>nichts zu tun; der Lauf geht mit den Gewichten davor weiter</translation>
    </message>
    <message>
        <source>number %1 of %2 does not exist any more</source>
        <translation>Nummer %1 von %2 gibt es nicht mehr</translation>
    </message>
    <message>
        <source>open a copy of it from a backup</source>
        <translation>öffnen Sie eine Kopie davon aus einer Sicherung</translation>
    </message>
    <message>
        <source>open a copy of the project from a backup</source>
        <translation>öffnen Sie eine Kopie des Projekts aus einer Sicherung</translation>
    </message>
    <message>
        <source>open it, or choose another name</source>
        <translation>öffnen Sie es oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>open the folder again</source>
        <translation>öffnen Sie den Ordner erneut</translation>
    </message>
    <message>
        <source>open this file by itself, or give a folder of single sections</source>
        <translation>öffnen Sie diese Datei allein oder geben Sie einen Ordner mit einzelnen Schnitten an</translation>
    </message>
    <message>
        <source>option %1 cannot be &apos;%2&apos;</source>
        <translation>die Option %1 kann nicht „%2“ sein</translation>
    </message>
    <message>
        <source>report this</source>
        <translation>melden Sie diesen Fehler</translation>
    </message>
    <message>
        <source>resume it with the same stack, pack, points, seed and options</source>
        <translation>setzen Sie ihn mit demselben Stapel, demselben Paket, denselben Punkten, demselben Startwert und denselben Optionen fort</translation>
    </message>
    <message>
        <source>save an array that holds at least one voxel</source>
        <translation>speichern Sie ein Array, das mindestens ein Voxel enthält</translation>
    </message>
    <message>
        <source>save header and voxels in one file</source>
        <translation>speichern Sie Header und Voxel in einer Datei</translation>
    </message>
    <message>
        <source>save it again as one channel, one time point, in the order z, y, x</source>
        <translation>speichern Sie die Daten erneut mit einem Kanal und einem Zeitpunkt, in der Reihenfolge z, y, x</translation>
    </message>
    <message>
        <source>save it again in ImageJ</source>
        <translation>speichern Sie die Auswahl in ImageJ erneut</translation>
    </message>
    <message>
        <source>save it again with ilastik or remove the attribute</source>
        <translation>speichern Sie die Daten erneut mit ilastik oder entfernen Sie das Attribut</translation>
    </message>
    <message>
        <source>save it again with numpy.save(..., allow_pickle=False)</source>
        <translation>speichern Sie die Daten erneut mit numpy.save(..., allow_pickle=False)</translation>
    </message>
    <message>
        <source>save it as TIFF</source>
        <translation>speichern Sie die Daten als TIFF</translation>
    </message>
    <message>
        <source>save it as grey TIFF of 8, 16 or 32 bit</source>
        <translation>speichern Sie die Daten als Graustufen-TIFF mit 8, 16 oder 32 Bit</translation>
    </message>
    <message>
        <source>save it as mode 0, 1, 2, 6 or 12</source>
        <translation>speichern Sie die Daten im Modus 0, 1, 2, 6 oder 12</translation>
    </message>
    <message>
        <source>save it as one .nii file</source>
        <translation>speichern Sie die Daten als eine einzige .nii-Datei</translation>
    </message>
    <message>
        <source>save it as one volume of one channel in one file</source>
        <translation>speichern Sie die Daten als ein Volumen mit einem Kanal in einer Datei</translation>
    </message>
    <message>
        <source>save it as one volume, raw or gzip</source>
        <translation>speichern Sie die Daten als ein Volumen, unkomprimiert (raw) oder mit gzip</translation>
    </message>
    <message>
        <source>save it as whole or real numbers</source>
        <translation>speichern Sie die Daten als ganze Zahlen oder Gleitkommazahlen</translation>
    </message>
    <message>
        <source>save it as whole or real numbers of one channel</source>
        <translation>speichern Sie die Daten als ganze Zahlen oder Gleitkommazahlen mit einem Kanal</translation>
    </message>
    <message>
        <source>save it with chunks of some megabytes</source>
        <translation>speichern Sie die Daten mit Chunks von einigen Megabyte</translation>
    </message>
    <message>
        <source>save it with gzip or without compression</source>
        <translation>speichern Sie die Daten mit gzip oder unkomprimiert</translation>
    </message>
    <message>
        <source>save it with x fastest (C order)</source>
        <translation>speichern Sie die Daten so, dass x am schnellsten läuft (C-Reihenfolge)</translation>
    </message>
    <message>
        <source>save it without a password, packed by Deflate</source>
        <translation>speichern Sie das Archiv ohne Passwort und mit Deflate komprimiert</translation>
    </message>
    <message>
        <source>save multi-point selections of ImageJ</source>
        <translation>speichern Sie Multi-point-Auswahlen aus ImageJ</translation>
    </message>
    <message>
        <source>save one channel and one time point</source>
        <translation>speichern Sie einen Kanal und einen Zeitpunkt</translation>
    </message>
    <message>
        <source>save one volume of it</source>
        <translation>speichern Sie daraus ein einzelnes Volumen</translation>
    </message>
    <message>
        <source>save the array alone, as whole or real numbers</source>
        <translation>speichern Sie nur das Array, als ganze Zahlen oder Gleitkommazahlen</translation>
    </message>
    <message>
        <source>save the sections with one pixel type</source>
        <translation>speichern Sie die Schnitte mit einheitlichem Pixeltyp</translation>
    </message>
    <message>
        <source>section %1 is %2, section %3 is %4</source>
        <translation>Schnitt %1 hat den Typ %2, Schnitt %3 den Typ %4</translation>
    </message>
    <message>
        <source>sections are %1 nm thick, contacts within %2 nm cannot be seen across them</source>
        <translation>die Schnitte sind %1 nm dick; Kontakte im Abstand bis %2 nm sind über Schnitte hinweg nicht zu erkennen</translation>
    </message>
    <message>
        <source>sections of %1 x %2 pixels are too large for previews of the rounds</source>
        <translation>Schnitte von %1 x %2 Pixeln sind zu groß für Vorschauen der Runden</translation>
    </message>
    <message>
        <source>set contrast to fg_focused, target or none</source>
        <translation>setzen Sie contrast auf fg_focused, target oder none</translation>
    </message>
    <message>
        <source>set pair_stride_source to 1, or make a pack of more sections</source>
        <translation>setzen Sie pair_stride_source auf 1 oder erzeugen Sie ein Paket aus mehr Schnitten</translation>
    </message>
    <message>
        <source>set pair_stride_target to at most %1</source>
        <translation>setzen Sie pair_stride_target auf höchstens %1</translation>
    </message>
    <message>
        <source>start again to go on</source>
        <translation>starten Sie erneut, um fortzufahren</translation>
    </message>
    <message>
        <source>start it without --resume</source>
        <translation>starten Sie ihn ohne --resume</translation>
    </message>
    <message>
        <source>start the run again without --resume</source>
        <translation>starten Sie den Lauf erneut ohne --resume</translation>
    </message>
    <message>
        <source>step %1 gave a loss that is not a number and was left out</source>
        <translation>Schritt %1 ergab einen Verlust, der keine Zahl ist, und wurde ausgelassen</translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation>auf Wunsch gestoppt</translation>
    </message>
    <message>
        <source>the centre at z %1, y %2, x %3 is not in instance %4</source>
        <translation>der Mittelpunkt bei z %1, y %2, x %3 liegt nicht in Instanz %4</translation>
    </message>
    <message>
        <source>the centre at z %1, y %2, x %3 is outside the stack</source>
        <translation>der Mittelpunkt bei z %1, y %2, x %3 liegt außerhalb des Stapels</translation>
    </message>
    <message>
        <source>the centre at z %1, y %2, x %3 was given twice</source>
        <translation>der Mittelpunkt bei z %1, y %2, x %3 wurde zweimal angegeben</translation>
    </message>
    <message>
        <source>the device is &quot;%1&quot;</source>
        <translation>als Gerät ist „%1“ angegeben</translation>
    </message>
    <message>
        <source>the disk that holds %1 is full</source>
        <translation>der Datenträger, auf dem %1 liegt, ist voll</translation>
    </message>
    <message>
        <source>the distance of the sections of source or target is unknown: neighbours become pairs</source>
        <translation>der Schnittabstand von Quelle oder Ziel ist unbekannt: Benachbarte Schnitte werden zu Paaren</translation>
    </message>
    <message>
        <source>the file is no Cristae project</source>
        <translation>die Datei ist kein Cristae-Projekt</translation>
    </message>
    <message>
        <source>the history names a table &apos;%1&apos; that does not exist</source>
        <translation>der Verlauf nennt eine Tabelle „%1“, die es nicht gibt</translation>
    </message>
    <message>
        <source>the history of the project is damaged: %1</source>
        <translation>der Verlauf des Projekts ist beschädigt: %1</translation>
    </message>
    <message>
        <source>the labels hold no mitochondrion</source>
        <translation>die Labels enthalten kein Mitochondrium</translation>
    </message>
    <message>
        <source>the model before it was kept</source>
        <translation>das Modell davor wurde behalten</translation>
    </message>
    <message>
        <source>the outline of instance %1 reaches to x %2, y %3; ImageJ&apos;s ROI files hold %4</source>
        <translation>der Umriss der Instanz %1 reicht bis x %2, y %3; ROI-Dateien von ImageJ fassen %4</translation>
    </message>
    <message>
        <source>the pack holds no two sections %1 apart</source>
        <translation>das Paket enthält keine zwei Schnitte im Abstand %1</translation>
    </message>
    <message>
        <source>the pack remembers nothing of its source</source>
        <translation>das Paket enthält keine gespeicherten Angaben zu seiner Quelle</translation>
    </message>
    <message>
        <source>the point z %1 y %2 x %3 lies outside the stack of %4 x %5 x %6</source>
        <translation>der Punkt z %1 y %2 x %3 liegt außerhalb des Stapels von %4 x %5 x %6</translation>
    </message>
    <message>
        <source>the project has no labels result number %1</source>
        <translation>das Projekt hat kein Ergebnis mit Labels unter der Nummer %1</translation>
    </message>
    <message>
        <source>the run ended early: %1</source>
        <translation>der Lauf wurde vorzeitig beendet: %1</translation>
    </message>
    <message>
        <source>the temporary file of the sections could not be written or read</source>
        <translation>die temporäre Datei der Schnitte konnte nicht geschrieben oder gelesen werden</translation>
    </message>
    <message>
        <source>the voxel size is not known, but limits in um3 and the watershed need it</source>
        <translation>die Voxelgröße ist nicht bekannt, aber Grenzen in µm³ und die Wasserscheidentransformation brauchen sie</translation>
    </message>
    <message>
        <source>the voxel size is unknown, so pixels are taken as %1 nm</source>
        <translation>die Voxelgröße ist unbekannt, daher wird ein Pixel als %1 nm groß angenommen</translation>
    </message>
    <message>
        <source>there is no method &apos;%1&apos;</source>
        <translation>es gibt keine Methode „%1“</translation>
    </message>
    <message>
        <source>there is no option &apos;%1&apos;</source>
        <translation>es gibt keine Option „%1“</translation>
    </message>
    <message>
        <source>there is no preset &apos;%1&apos;</source>
        <translation>es gibt keine Voreinstellung „%1“</translation>
    </message>
    <message>
        <source>try without --set invert=on</source>
        <translation>versuchen Sie es ohne --set invert=on</translation>
    </message>
    <message>
        <source>turn it to the standard order, for example with IMOD&apos;s clip</source>
        <translation>bringen Sie die Daten in die übliche Reihenfolge, zum Beispiel mit clip aus IMOD</translation>
    </message>
    <message>
        <source>unpack it and open what is inside; ROI archives are read as points</source>
        <translation>entpacken Sie das Archiv und öffnen Sie den Inhalt; ROI-Archive werden als Punkte gelesen</translation>
    </message>
    <message>
        <source>unpack it with gunzip first</source>
        <translation>entpacken Sie die Datei zuerst mit gunzip</translation>
    </message>
    <message>
        <source>use a linear axis</source>
        <translation>verwenden Sie eine lineare Achse</translation>
    </message>
    <message>
        <source>use device cpu, or a LibTorch build with CUDA on a machine with a GPU</source>
        <translation>verwenden Sie das Gerät cpu oder ein LibTorch mit CUDA auf einem Rechner mit GPU</translation>
    </message>
    <message>
        <source>use mito or not_mito</source>
        <translation>verwenden Sie mito oder not_mito</translation>
    </message>
    <message>
        <source>use that version or newer</source>
        <translation>verwenden Sie diese Version oder eine neuere</translation>
    </message>
    <message>
        <source>use the newer version, or start a new project</source>
        <translation>verwenden Sie die neuere Version oder beginnen Sie ein neues Projekt</translation>
    </message>
    <message>
        <source>use z,y,x,kind, or the points of napari (axis-0,axis-1,axis-2) or Fiji (X,Y,Slice)</source>
        <translation>verwenden Sie z,y,x,kind oder die Punkte von napari (axis-0,axis-1,axis-2) oder Fiji (X,Y,Slice)</translation>
    </message>
    <message>
        <source>wait for the next round</source>
        <translation>warten Sie auf die nächste Runde</translation>
    </message>
    <message>
        <source>wait until it is done, or close it there</source>
        <translation>warten Sie, bis es fertig ist, oder schließen Sie die Datei dort</translation>
    </message>
    <message>
        <source>work on a range of sections, as in NAME[0:100]</source>
        <translation>bearbeiten Sie einen Bereich von Schnitten, wie in NAME[0:100]</translation>
    </message>
    <message>
        <source>write 32 bit, or HDF5</source>
        <translation>schreiben Sie mit 32 Bit oder als HDF5</translation>
    </message>
    <message>
        <source>write HDF5</source>
        <translation>schreiben Sie als HDF5</translation>
    </message>
    <message>
        <source>write [10:50] for sections 10 to 49, [::4] for every fourth, [7] for one</source>
        <translation>schreiben Sie [10:50] für die Schnitte 10 bis 49, [::4] für jeden vierten, [7] für einen einzelnen</translation>
    </message>
    <message>
        <source>write a CSV file</source>
        <translation>schreiben Sie eine CSV-Datei</translation>
    </message>
    <message>
        <source>%1 cannot be labels: %2</source>
        <translation>%1 kann nicht als Labels dienen: %2</translation>
    </message>
    <message>
        <source>an unknown kind of point &apos;%1&apos;</source>
        <translation>eine unbekannte Art von Punkt &apos;%1&apos;</translation>
    </message>
    <message>
        <source>an unknown verdict &apos;%1&apos;</source>
        <translation>ein unbekanntes Urteil &apos;%1&apos;</translation>
    </message>
    <message>
        <source>it holds fractions (%1 values from %2 to %3)</source>
        <translation>es kommen Bruchzahlen vor (%1 Werte von %2 bis %3)</translation>
    </message>
    <message>
        <source>it holds values below 0 (down to %1)</source>
        <translation>es kommen Werte unter 0 vor (bis %1)</translation>
    </message>
    <message>
        <source>the project holds %1</source>
        <translation>das Projekt enthält %1</translation>
    </message>
    <message>
        <source>the value %1 at y %2, x %3 is not an id</source>
        <translation>der Wert %1 bei y %2, x %3 ist keine Nummer einer Instanz</translation>
    </message>
    <message>
        <source>%1 cuts shards of %2 into chunks of %3</source>
        <translation>%1 teilt Shards der Größe %2 in Chunks der Größe %3</translation>
    </message>
    <message>
        <source>%1 goes through storage transformers</source>
        <translation>%1 verwendet Storage Transformers</translation>
    </message>
    <message>
        <source>%1 goes through the codec &apos;%2&apos;, which is not read here</source>
        <translation>%1 verwendet den Codec „%2“, der hier nicht gelesen wird</translation>
    </message>
    <message>
        <source>%1 goes through the codecs %2, which are not read together</source>
        <translation>%1 verwendet die Codecs %2, die zusammen nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, too few for the index of %3 chunks</source>
        <translation>%1 hat %2 Byte, zu wenige für das Verzeichnis von %3 Chunks</translation>
    </message>
    <message>
        <source>%1 has no list of codecs</source>
        <translation>%1 hat keine Liste der Codecs</translation>
    </message>
    <message>
        <source>%1 has shards within shards</source>
        <translation>%1 hat Shards innerhalb von Shards</translation>
    </message>
    <message>
        <source>%1 has the chunk grid &apos;%2&apos;</source>
        <translation>%1 hat das Chunk-Gitter „%2“</translation>
    </message>
    <message>
        <source>%1 has the field &apos;%2&apos;, which is not known here</source>
        <translation>%1 hat das Feld „%2“, das hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>%1 has the index of its shards at %2</source>
        <translation>%1 hat das Verzeichnis seiner Shards an der Stelle %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it has %2 bytes, its index names %3 bytes at byte %4</source>
        <translation>%1 ist beschädigt: Die Datei hat %2 Byte, ihr Verzeichnis nennt %3 Byte ab Byte %4</translation>
    </message>
    <message>
        <source>%1 is damaged: its checksum is not that of its bytes</source>
        <translation>%1 ist beschädigt: Die Prüfsumme passt nicht zu den Daten</translation>
    </message>
    <message>
        <source>%1 is no Zarr array</source>
        <translation>%1 ist kein Zarr-Array</translation>
    </message>
    <message>
        <source>%1 packs or transposes the index of its shards</source>
        <translation>%1 komprimiert oder transponiert das Verzeichnis seiner Shards</translation>
    </message>
    <message>
        <source>%1 stores its axes in the order %2</source>
        <translation>%1 speichert seine Achsen in der Reihenfolge %2</translation>
    </message>
    <message>
        <source>%1: its zarr.json has no sensible shape and chunks</source>
        <translation>%1: Die Datei zarr.json enthält keine sinnvollen Werte für Form und Chunks</translation>
    </message>
    <message>
        <source>save it as plain Zarr version 3, or as version 2</source>
        <translation>speichern Sie die Daten als Zarr Version 3 ohne Erweiterungen oder als Version 2</translation>
    </message>
    <message>
        <source>save it with chunks of one shape</source>
        <translation>speichern Sie die Daten mit Chunks von einheitlicher Form</translation>
    </message>
    <message>
        <source>save it with chunks or one kind of shards</source>
        <translation>speichern Sie die Daten mit Chunks oder mit einer einzigen Art von Shards</translation>
    </message>
    <message>
        <source>save it with little endian bytes</source>
        <translation>speichern Sie die Daten mit der Bytereihenfolge little endian</translation>
    </message>
    <message>
        <source>save it with no other codecs than bytes, gzip, zstd, Blosc, crc32c and sharding_indexed</source>
        <translation>speichern Sie die Daten mit keinen anderen Codecs als bytes, gzip, zstd, Blosc, crc32c und sharding_indexed</translation>
    </message>
    <message>
        <source>save it with shards of some thousand whole chunks</source>
        <translation>speichern Sie die Daten mit Shards aus einigen Tausend ganzen Chunks</translation>
    </message>
    <message>
        <source>save it with the codecs bytes and crc32c for the index</source>
        <translation>speichern Sie das Verzeichnis mit den Codecs bytes und crc32c</translation>
    </message>
    <message>
        <source>save it with the index at the start or the end</source>
        <translation>speichern Sie die Daten mit dem Verzeichnis am Anfang oder am Ende</translation>
    </message>
    <message>
        <source>save it without transposing the axes</source>
        <translation>speichern Sie die Daten, ohne die Achsen zu vertauschen</translation>
    </message>
    <message>
        <source>%1 is Zarr version 3; labels are written as version 2</source>
        <translation>%1 ist Zarr Version 3; Labels werden als Version 2 geschrieben</translation>
    </message>
    <message>
        <source>write the labels outside of it</source>
        <translation>schreiben Sie die Labels außerhalb davon</translation>
    </message>
    <message>
        <source>set the voxel size if that is wrong</source>
        <translation>legen Sie die Voxelgröße fest, wenn das nicht stimmt</translation>
    </message>
    <message>
        <source>%1: all points lie in the first corner of the section; X and Y look like micrometres</source>
        <translation>%1: Alle Punkte liegen in der ersten Ecke des Schnitts; X und Y scheinen Mikrometer zu sein</translation>
    </message>
    <message>
        <source>measure again in pixels (Fiji: Analyze, Set Scale, Click to Remove Scale)</source>
        <translation>Messen Sie noch einmal in Pixeln (Fiji: Analyze, Set Scale, Click to Remove Scale)</translation>
    </message>
    <message>
        <source>save it packed by Blosc, zstd, gzip, zlib or not at all, without filters</source>
        <translation>speichern Sie es mit Blosc, zstd, gzip, zlib oder gar nicht gepackt, ohne Filter</translation>
    </message>
    <message>
        <source>save it packed by gzip, Blosc, zstd or not at all</source>
        <translation>speichern Sie es mit gzip, Blosc, zstd oder gar nicht gepackt</translation>
    </message>
    <message>
        <source>%1: its sections are empty</source>
        <translation>%1: Die Schnitte sind leer</translation>
    </message>
    <message>
        <source>choose a stack with a picture in it</source>
        <translation>wählen Sie einen Stapel, der ein Bild enthält</translation>
    </message>
    <message>
        <source>%1: its info has no sensible %2 (%3)</source>
        <translation>%1: In der info steht kein sinnvolles %2 (%3)</translation>
    </message>
    <message>
        <source>%1 has %2 x %3 pixels, a chunk has %4 voxels</source>
        <translation>%1 hat %2 x %3 Pixel, ein Block %4 Voxel</translation>
    </message>
    <message>
        <source>%1 has blocks of %2</source>
        <translation>%1 hat Blöcke von %2</translation>
    </message>
    <message>
        <source>%1 has no scale &apos;%2&apos;</source>
        <translation>%1 hat keine Auflösungsstufe &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1 has shards with %2 %3</source>
        <translation>%1 hat Shards mit %2 %3</translation>
    </message>
    <message>
        <source>%1 has the precomputed encoding &apos;%2&apos;</source>
        <translation>%1 hat die precomputed-Kodierung &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1 has the precomputed encoding &apos;%2&apos;, which is not for %3</source>
        <translation>%1 hat die precomputed-Kodierung &apos;%2&apos;, die nicht für %3 ist</translation>
    </message>
    <message>
        <source>%1 has the precomputed type &apos;%2&apos;</source>
        <translation>%1 hat den precomputed-Typ &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1 is %2, the volume is %3</source>
        <translation>%1 ist %2, das Volumen %3</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 ist beschädigt: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it unpacks to more than %2 bytes</source>
        <translation>%1 ist beschädigt: Entpackt sind es mehr als %2 Byte</translation>
    </message>
    <message>
        <source>%1 is missing, its index lies in a file of its own</source>
        <translation>%1 fehlt, der Index liegt in einer eigenen Datei</translation>
    </message>
    <message>
        <source>%1 is neither a JPEG nor a PNG picture</source>
        <translation>%1 ist weder ein JPEG- noch ein PNG-Bild</translation>
    </message>
    <message>
        <source>%1 is of the kind %2, not a volume</source>
        <translation>%1 ist von der Art %2, kein Volumen</translation>
    </message>
    <message>
        <source>%1 is packed by another means than gzip</source>
        <translation>%1 ist anders als mit gzip gepackt</translation>
    </message>
    <message>
        <source>%1 is too long for a chunk</source>
        <translation>%1 ist zu lang für einen Block</translation>
    </message>
    <message>
        <source>a block has %1 bits a voxel</source>
        <translation>ein Block hat %1 Bit je Voxel</translation>
    </message>
    <message>
        <source>a chunk has %1 bytes</source>
        <translation>ein Block hat %1 Byte</translation>
    </message>
    <message>
        <source>give the folder of the volume itself</source>
        <translation>geben Sie den Ordner des Volumens selbst an</translation>
    </message>
    <message>
        <source>it does not begin like one channel of compressed segmentation</source>
        <translation>es beginnt nicht wie ein Kanal von compressed_segmentation</translation>
    </message>
    <message>
        <source>it has %1 bytes and names what lies behind them</source>
        <translation>es hat %1 Byte und nennt, was dahinter liegt</translation>
    </message>
    <message>
        <source>it has %1 bytes, the index of its parts %2</source>
        <translation>es hat %1 Byte, der Index seiner Teile %2</translation>
    </message>
    <message>
        <source>it has %1 bytes, too few for a chunk of %2</source>
        <translation>es hat %1 Byte, zu wenig für einen Block von %2</translation>
    </message>
    <message>
        <source>a counted field has points that are not in it</source>
        <translation>ein gezähltes Feld hat Punkte, die nicht in ihm liegen</translation>
    </message>
    <message>
        <source>a counted field of section %1 lies outside the labels</source>
        <translation>ein gezähltes Feld von Schnitt %1 liegt außerhalb der Labels</translation>
    </message>
    <message>
        <source>compare labels of the stack that was counted</source>
        <translation>vergleichen Sie Labels des Stapels, der gezählt wurde</translation>
    </message>
    <message>
        <source>count it again</source>
        <translation>zählen Sie es erneut</translation>
    </message>
    <message>
        <source>put the folder of this scale beside the info and name it there</source>
        <translation>legen Sie den Ordner dieser Auflösungsstufe neben die info und nennen Sie ihn dort</translation>
    </message>
    <message>
        <source>save it packed by gzip or not at all</source>
        <translation>speichern Sie es mit gzip oder gar nicht gepackt</translation>
    </message>
    <message>
        <source>save it with blocks of 8 x 8 x 8</source>
        <translation>speichern Sie es mit Blöcken von 8 x 8 x 8</translation>
    </message>
    <message>
        <source>save it with shards of neuroglancer_uint64_sharded_v1, or without</source>
        <translation>speichern Sie es mit Shards nach neuroglancer_uint64_sharded_v1 oder ohne</translation>
    </message>
    <message>
        <source>save it with shards of one file each</source>
        <translation>speichern Sie es mit Shards aus je einer Datei</translation>
    </message>
    <message>
        <source>save it with the encoding raw</source>
        <translation>speichern Sie es mit der Kodierung raw</translation>
    </message>
    <message>
        <source>save it with the encoding raw, jpeg, png or compressed_segmentation</source>
        <translation>speichern Sie es mit der Kodierung raw, jpeg, png oder compressed_segmentation</translation>
    </message>
    <message>
        <source>the index of a part goes from byte %1 to %2</source>
        <translation>der Index eines Teils reicht von Byte %1 bis %2</translation>
    </message>
    <message>
        <source>the index of a part has %1 bytes</source>
        <translation>der Index eines Teils hat %1 Byte</translation>
    </message>
    <message>
        <source>the project holds a counted field (%1) that cannot be read: %2</source>
        <translation>das Projekt enthält ein gezähltes Feld (%1), das nicht gelesen werden kann: %2</translation>
    </message>
    <message>
        <source>the surfaces are larger than the 4 GiB that a .glb file can hold</source>
        <translation>die Oberflächen sind größer als die 4 GiB, die eine .glb-Datei fasst</translation>
    </message>
    <message>
        <source>write .ply, or a folder with a file for each instance</source>
        <translation>schreiben Sie .ply oder einen Ordner mit einer Datei je Instanz</translation>
    </message>
    <message>
        <source>a stroke of %1 places with a brush of %2 pixels on section %3 cannot be painted</source>
        <translation>ein Strich aus %1 Stellen mit einem Pinsel von %2 Pixeln auf Schnitt %3 kann nicht gemalt werden</translation>
    </message>
    <message>
        <source>draw on the section, with a brush of %1 to %2 pixels</source>
        <translation>zeichnen Sie auf dem Schnitt, mit einem Pinsel von %1 bis %2 Pixeln</translation>
    </message>
    <message>
        <source>look at the result before you count with it; the right voxel size, a source pack of more similar tissue or more clicks may help</source>
        <translation>sehen Sie das Ergebnis an, bevor Sie damit zählen; die richtige Voxelgröße, ein Quellpaket von ähnlicherem Gewebe oder mehr Klicks können helfen</translation>
    </message>
    <message>
        <source>the network is unsure of this stack: for 100 pixels that it found %1 are in doubt</source>
        <translation>das Netz ist sich bei diesem Stapel unsicher: auf 100 gefundene Pixel kommen %1 zweifelhafte</translation>
    </message>
    <message>
        <source>%1: the id %2 at y %3, x %4 is above %5, the largest that is taken here</source>
        <translation>%1: Die Nummer %2 bei y %3, x %4 liegt über %5, der größten, die hier angenommen wird</translation>
    </message>
    <message>
        <source>number the instances from 1</source>
        <translation>nummerieren Sie die Instanzen ab 1</translation>
    </message>
    <message>
        <source>no distance of sections in the file: taken as one unit, %1 nm, as ImageJ does</source>
        <translation>kein Abstand der Schnitte in der Datei: wie in ImageJ als eine Einheit genommen, %1 nm</translation>
    </message>
    <message>
        <source>ImageJ tags, distance of sections assumed</source>
        <translation>ImageJ-Angaben, Abstand der Schnitte angenommen</translation>
    </message>
    <message>
        <source>the detection head gave no density at all for %1 steps in a row</source>
        <translation>der Detektionskopf gab in %1 Schritten nacheinander gar keine Dichte aus</translation>
    </message>
    <message>
        <source>pretrain with --set det_bias_init=1.0 or a lower learning rate</source>
        <translation>trainieren Sie die Quelle mit --set det_bias_init=1.0 oder einer kleineren Lernrate</translation>
    </message>
    <message>
        <source>%1 % of the target is taken for mitochondria, of the source %2 %</source>
        <translation>%1 % des Ziels werden für Mitochondrien gehalten, von der Quelle %2 %</translation>
    </message>
    <message>
        <source>%1=%2 is left aside: the pack was made with %3</source>
        <translation>%1=%2 bleibt außer Acht: das Paket wurde mit %3 gemacht</translation>
    </message>
    <message>
        <source>choose it when the pack is made</source>
        <translation>wählen Sie es, wenn das Paket gemacht wird</translation>
    </message>
    <message>
        <source>%1: its network %2 finds no centres, which method %3 asks for</source>
        <translation>%1: Das Netz %2 darin findet keine Zentren, die das Verfahren %3 braucht</translation>
    </message>
    <message>
        <source>choose a method without clicks, or make the pack with another network</source>
        <translation>Wählen Sie ein Verfahren ohne Klicks oder erstellen Sie das Paket mit einem anderen Netz</translation>
    </message>
    <message>
        <source>it was made by a newer version of Cristae (format %1, this one writes %2)</source>
        <translation>es wurde mit einer neueren Version von Cristae gemacht (Format %1; diese Version schreibt Format %2)</translation>
    </message>
    <message>
        <source>%1 holds no density, which the model&apos;s recipe asks for</source>
        <translation>%1 enthält keine Dichte, die das Rezept des Modells verlangt</translation>
    </message>
    <message>
        <source>segment with --density, or give --set fp_filter=none --set instance_separation=components</source>
        <translation>mit --density segmentieren oder --set fp_filter=none --set instance_separation=components angeben</translation>
    </message>
    <message>
        <source>%1 holds no probability</source>
        <translation>%1 enthält keine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>give a file that segment --probability has written</source>
        <translation>eine Datei angeben, die segment --probability geschrieben hat</translation>
    </message>
    <message>
        <source>a contact distance is no length</source>
        <translation>ein Kontaktabstand ist keine Länge</translation>
    </message>
    <message>
        <source>give 0 or more nanometres</source>
        <translation>0 oder mehr Nanometer angeben</translation>
    </message>
    <message>
        <source>%1: nothing is drawn in it</source>
        <translation>%1: Es ist nichts darin gezeichnet</translation>
    </message>
    <message>
        <source>give labels in which some mitochondria are drawn, or leave it out</source>
        <translation>geben Sie Labels an, in denen einige Mitochondrien gezeichnet sind, oder lassen Sie sie weg</translation>
    </message>
    <message>
        <source>draw some mitochondria to their rims (brush, or --drawn) and adapt again</source>
        <translation>zeichnen Sie einige Mitochondrien bis zum Rand (Pinsel oder --drawn) und passen Sie erneut an</translation>
    </message>
    <message>
        <source>the source network found %1 % of the clicks: it does not know this tissue</source>
        <translation>das Quellnetz hat %1 % der Klicks gefunden: es kennt dieses Gewebe nicht</translation>
    </message>
    <message>
        <source>nothing to do; this run begins with the source network and what was drawn</source>
        <translation>nichts zu tun; dieser Lauf beginnt mit dem Quellnetz und dem, was gezeichnet wurde</translation>
    </message>
    <message>
        <source>the earlier model had to guess in tissue that the source does not know</source>
        <translation>das frühere Modell musste in Gewebe raten, das die Quelle nicht kennt</translation>
    </message>
</context>
<context>
    <name>cristae::ui::CorrectionDesk</name>
    <message>
        <source>Merging instance %1: click the instance that belongs to it.</source>
        <translation>Instanz %1 verbinden: Klicken Sie die Instanz an, die dazugehört.</translation>
    </message>
    <message>
        <source>Splitting instance %1: click the middle of each mitochondrion in it, then press Enter. Chosen: %2.</source>
        <translation>Instanz %1 teilen: Klicken Sie darin die Mitte jedes Mitochondriums an, dann Enter. Gewählt: %2.</translation>
    </message>
    <message>
        <source>Click: a centre in the instance · Shift+Enter: the cross is one · Enter: split · Esc: leave</source>
        <translation>Klick: ein Mittelpunkt in der Instanz · Umschalt+Enter: das Kreuz ist einer · Enter: teilen · Esc: verlassen</translation>
    </message>
    <message>
        <source>Click: the other instance · Enter: the one at the cross · Esc: leave</source>
        <translation>Klick: die andere Instanz · Enter: die am Kreuz · Esc: verlassen</translation>
    </message>
    <message>
        <source>This place is not in instance %1. Click in it, or leave with Esc.</source>
        <translation>Diese Stelle liegt nicht in Instanz %1. Klicken Sie hinein oder verlassen Sie mit Esc.</translation>
    </message>
    <message>
        <source>There is no instance at this place. Click one, or leave with Esc.</source>
        <translation>An dieser Stelle ist keine Instanz. Klicken Sie eine an oder verlassen Sie mit Esc.</translation>
    </message>
    <message>
        <source>This is instance %1 itself. Click the other one, or leave with Esc.</source>
        <translation>Das ist die Instanz %1 selbst. Klicken Sie die andere an oder verlassen Sie mit Esc.</translation>
    </message>
    <message>
        <source>A split needs two centres or more in instance %1. Click another one.</source>
        <translation>Zum Teilen braucht es zwei oder mehr Mittelpunkte in Instanz %1. Klicken Sie einen weiteren an.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::CountingFrameState</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n Schnitt</numerusform>
            <numerusform>%n Schnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>%1 nm</source>
        <translation>%1 nm</translation>
    </message>
    <message>
        <source>%1 µm</source>
        <translation>%1 µm</translation>
    </message>
    <message>
        <source>Out of date: it is being counted again by this frame.</source>
        <translation>Veraltet: Nach diesem Rahmen wird neu gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>The frame counts %n instance(s).</source>
        <translation>
            <numerusform>Der Rahmen zählt %n Instanz.</numerusform>
            <numerusform>Der Rahmen zählt %n Instanzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>axis: width of the guard, largest extent of an instance</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>The guard around the frame is narrower than the largest instance (%1), so that the count may be biased.</source>
        <translation>Der Rand um den Rahmen ist schmaler als die größte Instanz (%1), sodass die Zählung verzerrt sein kann.</translation>
    </message>
    <message>
        <source>The field has no room for a wider one; the column “%1” needs none.</source>
        <translation>Für einen breiteren ist im Feld kein Platz; die Spalte „%1“ braucht keinen.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::CountsBar</name>
    <message>
        <source>No prediction yet</source>
        <translation>Noch keine Vorhersage</translation>
    </message>
    <message>
        <source>Counting instances…</source>
        <translation>Instanzen werden gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n Instanz</numerusform>
            <numerusform>%n Instanzen</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 by density</source>
        <translation>etwa %1 nach Dichte</translation>
    </message>
    <message>
        <source>%1 reviewed</source>
        <translation>%1 geprüft</translation>
    </message>
    <message>
        <source>%1 unreviewed</source>
        <translation>%1 ungeprüft</translation>
    </message>
    <message>
        <source>comparing with the truth…</source>
        <translation>Vergleich mit der Referenz…</translation>
    </message>
    <message>
        <source>TP %1</source>
        <translation>TP %1</translation>
    </message>
    <message>
        <source>FP %1</source>
        <translation>FP %1</translation>
    </message>
    <message>
        <source>FN %1</source>
        <translation>FN %1</translation>
    </message>
    <message>
        <source>Instances with a partner in the truth, IoU %1</source>
        <translation>Instanzen mit einem Partner in der Referenz, IoU %1</translation>
    </message>
    <message>
        <source>Instances you accepted</source>
        <translation>Instanzen, die Sie angenommen haben</translation>
    </message>
    <message>
        <source>Instances without a partner in the truth, IoU %1</source>
        <translation>Instanzen ohne Partner in der Referenz, IoU %1</translation>
    </message>
    <message>
        <source>Instances you rejected</source>
        <translation>Instanzen, die Sie abgelehnt haben</translation>
    </message>
    <message>
        <source>Objects of the truth that were not found, IoU %1</source>
        <translation>Objekte der Referenz, die nicht gefunden wurden, IoU %1</translation>
    </message>
    <message>
        <source>Mitochondria you clicked because the result lacks them</source>
        <translation>Mitochondrien, die Sie angeklickt haben, weil sie im Ergebnis fehlen</translation>
    </message>
    <message>
        <source>Adapt again</source>
        <translation>Erneut anpassen</translation>
    </message>
    <message>
        <source>Instances of the result that is shown</source>
        <translation>Instanzen des angezeigten Ergebnisses</translation>
    </message>
    <message>
        <source>Number of profiles by the sum of the centre density; it does not depend on how instances are cut out.</source>
        <translation>Anzahl der Anschnitte nach der Summe der Zentrumsdichte; sie hängt nicht davon ab, wie Instanzen getrennt werden.</translation>
    </message>
    <message>
        <source>Instances you accepted, rejected or flagged</source>
        <translation>Instanzen, die Sie angenommen, abgelehnt oder markiert haben</translation>
    </message>
    <message>
        <source>Instances without a verdict; they count as neither right nor false.</source>
        <translation>Instanzen ohne Urteil; sie zählen weder als richtig noch als falsch.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Points or the stack have changed since this result was made.</source>
        <translation>Punkte oder Stapel haben sich geändert, seit dieses Ergebnis entstand.</translation>
    </message>
    <message>
        <source>Goes on from the current model with what has changed: points, verdicts, and shapes that were mended or drawn.</source>
        <translation>Geht vom aktuellen Modell mit dem aus, was sich geändert hat: Punkte, Urteile und verbesserte oder gezeichnete Formen.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::DisplayPanel</name>
    <message>
        <source>Overlay</source>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>Show over the section</source>
        <translation>Über dem Schnitt anzeigen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Centre density</source>
        <translation>Zentrumsdichte</translation>
    </message>
    <message>
        <source>Pseudo-labels</source>
        <translation>Pseudolabels</translation>
    </message>
    <message>
        <source>Agreement with truth</source>
        <translation>Übereinstimmung mit der Referenz</translation>
    </message>
    <message>
        <source>What lies over the section; greyed ones do not exist yet</source>
        <translation>Was über dem Schnitt liegt; ausgegraute gibt es noch nicht</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Overlay visible</source>
        <translation>Überlagerung sichtbar</translation>
    </message>
    <message>
        <source>Show or hide the overlay</source>
        <translation>Zeigt oder verbirgt die Überlagerung</translation>
    </message>
    <message>
        <source>Outlines only</source>
        <translation>Nur Umrisse</translation>
    </message>
    <message>
        <source>Show outlines without filled areas</source>
        <translation>Zeigt Umrisse ohne gefüllte Flächen</translation>
    </message>
    <message>
        <source>Opacity of areas</source>
        <translation>Deckkraft der Flächen</translation>
    </message>
    <message>
        <source>How much of the section the filled areas cover</source>
        <translation>Wie stark die gefüllten Flächen den Schnitt verdecken</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Shuffle colours</source>
        <translation>Farben mischen</translation>
    </message>
    <message>
        <source>Give the instances other colours</source>
        <translation>Gibt den Instanzen andere Farben</translation>
    </message>
    <message>
        <source>Colours of agreement</source>
        <translation>Farben der Übereinstimmung</translation>
    </message>
    <message>
        <source>As in papers: green, red, white</source>
        <translation>Wie in Publikationen: grün, rot, weiß</translation>
    </message>
    <message>
        <source>Safe for red-green blindness</source>
        <translation>Geeignet bei Rot-Grün-Schwäche</translation>
    </message>
    <message>
        <source>For print: line styles</source>
        <translation>Für den Druck: Linienarten</translation>
    </message>
    <message>
        <source>Colours of right, false and missed instances</source>
        <translation>Farben richtiger, falscher und übersehener Instanzen</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Left of a line, show the earlier result; needs a second result</source>
        <translation>Zeigt links einer Linie das frühere Ergebnis; braucht ein zweites Ergebnis</translation>
    </message>
    <message>
        <source>Place of the line</source>
        <translation>Lage der Linie</translation>
    </message>
    <message>
        <source>Where the earlier result ends, in the width of the view</source>
        <translation>Wo das frühere Ergebnis endet, bezogen auf die Breite der Ansicht</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Grey values of</source>
        <translation>Grauwerte von</translation>
    </message>
    <message>
        <source>The whole stack</source>
        <translation>Ganzer Stapel</translation>
    </message>
    <message>
        <source>This section</source>
        <translation>Dieser Schnitt</translation>
    </message>
    <message>
        <source>What the histogram counts and auto contrast looks at</source>
        <translation>Was das Histogramm zählt und der automatische Kontrast berücksichtigt</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Grey value that is shown black</source>
        <translation>Grauwert, der schwarz angezeigt wird</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Grey value that is shown white</source>
        <translation>Grauwert, der weiß angezeigt wird</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Above 1 brightens the middle greys, below 1 darkens them</source>
        <translation>Über 1 werden mittlere Grautöne heller, unter 1 dunkler</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Auto contrast</source>
        <translation>Automatischer Kontrast</translation>
    </message>
    <message>
        <source>Choose black and white from the grey values</source>
        <translation>Wählt Schwarz und Weiß nach den Grauwerten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset contrast</source>
        <translation>Kontrast zurücksetzen</translation>
    </message>
    <message>
        <source>Show grey values as they are stored</source>
        <translation>Zeigt die Grauwerte so, wie sie gespeichert sind</translation>
    </message>
    <message>
        <source>Show inverted</source>
        <translation>Invertiert anzeigen</translation>
    </message>
    <message>
        <source>Swap black and white on screen; runs are not affected</source>
        <translation>Vertauscht Schwarz und Weiß auf dem Bildschirm; Läufe sind nicht betroffen</translation>
    </message>
    <message>
        <source>Smooth pixels</source>
        <translation>Pixel glätten</translation>
    </message>
    <message>
        <source>Interpolate magnified pixels; off shows them crisp</source>
        <translation>Interpoliert vergrößerte Pixel; ausgeschaltet bleiben sie scharf</translation>
    </message>
</context>
<context>
    <name>cristae::ui::DrawingView</name>
    <message>
        <source>Instance %1</source>
        <translation>Instanz %1</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n Instanz</numerusform>
            <numerusform>%n Instanzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::DropKind</name>
    <message>
        <source>Compare with %1 as truth</source>
        <translation>Mit %1 als Referenz vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Open %1 as a stack of %n section(s)</source>
        <translation>
            <numerusform>%1 als Stapel mit %n Schnitt öffnen</numerusform>
            <numerusform>%1 als Stapel mit %n Schnitten öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1 as a stack</source>
        <translation>%1 als Stapel öffnen</translation>
    </message>
    <message>
        <source>The folder %1 holds no PNG, JPEG, BMP or TIFF sections.</source>
        <translation>Der Ordner %1 enthält keine Schnitte als PNG, JPEG, BMP oder TIFF.</translation>
    </message>
    <message>
        <source>Import the points of %1</source>
        <translation>Punkte aus %1 importieren</translation>
    </message>
    <message>
        <source>%1 can hold points. Open a stack first.</source>
        <translation>%1 kann Punkte enthalten. Öffnen Sie zuerst einen Stapel.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>Projekt %1 öffnen</translation>
    </message>
    <message>
        <source>Add %1 to the source packs</source>
        <translation>%1 zu den Quellpaketen hinzufügen</translation>
    </message>
    <message>
        <source>Use the recipe %1</source>
        <translation>Rezept %1 verwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n files at once cannot be told apart. Drop one file, or the folder of the sections.</source>
        <translation>
            <numerusform>%n Datei lässt sich nicht zuordnen. Ziehen Sie eine Datei oder den Ordner der Schnitte hierher.</numerusform>
            <numerusform>%n Dateien auf einmal lassen sich nicht zuordnen. Ziehen Sie eine Datei oder den Ordner der Schnitte hierher.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is of a kind that is not read here. Stacks are TIFF, HDF5, MRC, NIfTI, NRRD, MetaImage, NPY, Zarr, N5, precomputed or a folder of sections.</source>
        <translation>%1 ist von einer Art, die hier nicht gelesen wird. Stapel sind TIFF, HDF5, MRC, NIfTI, NRRD, MetaImage, NPY, Zarr, N5, Precomputed oder ein Ordner mit Schnitten.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ErrorListModel</name>
    <message>
        <source>FP: found, not in the truth. FN: missed. TP: found, but poorly.</source>
        <translation>FP: gefunden, nicht in der Referenz. FN: übersehen. TP: gefunden, aber schlecht.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Section where it is largest</source>
        <translation>Schnitt, in dem er am größten ist</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Size of the object</source>
        <translation>Größe des Objekts</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Largest overlap with any object of the other map</source>
        <translation>Größte Überlappung mit einem Objekt der anderen Karte</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ExportSheet</name>
    <message>
        <source>Where the files go</source>
        <translation>Wohin die Dateien kommen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>%1 (is there already)</source>
        <translation>%1 (bereits vorhanden)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 in all</source>
        <translation>
            <numerusform>%n Datei, zusammen %1</numerusform>
            <numerusform>%n Dateien, zusammen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder holds these already: %1. Replace them, or choose another name.</source>
        <translation>Der Ordner enthält diese bereits: %1. Ersetzen Sie sie oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 are in %2.</source>
        <translation>
            <numerusform>%n Datei mit %1 liegt in %2.</numerusform>
            <numerusform>%n Dateien mit %1 liegen in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n file(s) were written before and are whole.</source>
        <translation>
            <numerusform>Gestoppt. %n Datei wurde vorher geschrieben und ist vollständig.</numerusform>
            <numerusform>Gestoppt. %n Dateien wurden vorher geschrieben und sind vollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All but the rejected</source>
        <translation>Alle außer den abgelehnten</translation>
    </message>
    <message>
        <source>Only the accepted</source>
        <translation>Nur die angenommenen</translation>
    </message>
    <message>
        <source>Instance masks</source>
        <translation>Instanzmasken</translation>
    </message>
    <message>
        <source>A labelled stack of the full shape, 0 is background.</source>
        <translation>Ein annotierter Stapel in voller Größe, 0 ist Hintergrund.</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>HDF5</source>
        <translation>HDF5</translation>
    </message>
    <message>
        <source>Format of the masks</source>
        <translation>Format der Masken</translation>
    </message>
    <message>
        <source>16 bit, 32 bit when needed</source>
        <translation>16 Bit, bei Bedarf 32 Bit</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>32 bit, not for Fiji</source>
        <translation>32 Bit, nicht für Fiji</translation>
    </message>
    <message>
        <source>32-bit float, for Fiji</source>
        <translation>32-Bit-Gleitkomma, für Fiji</translation>
    </message>
    <message>
        <source>Type of the masks</source>
        <translation>Datentyp der Masken</translation>
    </message>
    <message>
        <source>16 bit holds 65,535 instances.</source>
        <translation>16 Bit fassen 65.535 Instanzen.</translation>
    </message>
    <message>
        <source>One mask of all mitochondria (0 and 255)</source>
        <translation>Eine Maske aller Mitochondrien (0 und 255)</translation>
    </message>
    <message>
        <source>One mask of all mitochondria</source>
        <translation>Eine Maske aller Mitochondrien</translation>
    </message>
    <message>
        <source>An 8-bit stack that Fiji takes as binary.</source>
        <translation>Ein 8-Bit-Stapel, den Fiji als Binärbild annimmt.</translation>
    </message>
    <message>
        <source>Table of the instances</source>
        <translation>Tabelle der Instanzen</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>All points, negative ones too.</source>
        <translation>Alle Punkte, auch Negativpunkte.</translation>
    </message>
    <message>
        <source>As Cristae reads them</source>
        <translation>Wie Cristae sie liest</translation>
    </message>
    <message>
        <source>For napari</source>
        <translation>Für napari</translation>
    </message>
    <message>
        <source>For Fiji</source>
        <translation>Für Fiji</translation>
    </message>
    <message>
        <source>Layout of the points</source>
        <translation>Aufbau der Punkttabelle</translation>
    </message>
    <message>
        <source>Which program the table of points is for.</source>
        <translation>Für welches Programm die Tabelle der Punkte bestimmt ist.</translation>
    </message>
    <message>
        <source>Pictures, as seen</source>
        <translation>Bilder, wie angezeigt</translation>
    </message>
    <message>
        <source>section </source>
        <comment>before the number of the first section; keep the space</comment>
        <translation>Schnitt </translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>First section</source>
        <translation>Erster Schnitt</translation>
    </message>
    <message>
        <source>First section that becomes a picture.</source>
        <translation>Erster Schnitt, der zu einem Bild wird.</translation>
    </message>
    <message>
        <source>Last section</source>
        <translation>Letzter Schnitt</translation>
    </message>
    <message>
        <source>Last section that becomes a picture.</source>
        <translation>Letzter Schnitt, der zu einem Bild wird.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)</source>
        <translation>
            <numerusform>%n Datei ersetzen</numerusform>
            <numerusform>%n Dateien ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Writes over the files that are there.</source>
        <translation>Überschreibt die vorhandenen Dateien.</translation>
    </message>
    <message>
        <source>Writes the files listed above.</source>
        <translation>Schreibt die oben aufgeführten Dateien.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stops writing; files that are whole stay.</source>
        <translation>Bricht das Schreiben ab; vollständige Dateien bleiben.</translation>
    </message>
    <message>
        <source>Closes this sheet.</source>
        <translation>Schließt diesen Dialog.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Where the files go.</source>
        <translation>Wohin die Dateien kommen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Chooses the folder where the files go.</source>
        <translation>Wählt den Ordner, in den die Dateien kommen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What all file names begin with.</source>
        <translation>Womit alle Dateinamen beginnen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Opens in</source>
        <translation>Öffnet sich in</translation>
    </message>
    <message>
        <source>Files to be written</source>
        <translation>Zu schreibende Dateien</translation>
    </message>
    <message>
        <source>What will be written, with estimated sizes.</source>
        <translation>Was geschrieben wird, mit geschätzten Größen.</translation>
    </message>
    <message>
        <source>Files that were written</source>
        <translation>Geschriebene Dateien</translation>
    </message>
    <message>
        <source>Files that are whole and in the folder.</source>
        <translation>Dateien, die vollständig sind und im Ordner liegen.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Opens the folder in the file manager.</source>
        <translation>Öffnet den Ordner in der Dateiverwaltung.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>How much is written.</source>
        <translation>Wie viel geschrieben ist.</translation>
    </message>
    <message>
        <source>What is listed below was written before and is whole.</source>
        <translation>Was unten aufgeführt ist, wurde vorher geschrieben und ist vollständig.</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) in the files</source>
        <translation>
            <numerusform>%n Instanz in den Dateien</numerusform>
            <numerusform>%n Instanzen in den Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Which instances masks, table, outlines and surfaces hold. Ids stay as they are.</source>
        <translation>Welche Instanzen Masken, Tabelle, Umrisse und Oberflächen enthalten. Die Nummern bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>NIfTI</source>
        <translation>NIfTI</translation>
    </message>
    <message>
        <source>NRRD</source>
        <translation>NRRD</translation>
    </message>
    <message>
        <source>OME-Zarr</source>
        <translation>OME-Zarr</translation>
    </message>
    <message>
        <source>TIFF opens anywhere; HDF5, OME-Zarr and Neuroglancer are read in pieces.</source>
        <translation>TIFF lässt sich überall öffnen; HDF5, OME-Zarr und Neuroglancer werden stückweise gelesen.</translation>
    </message>
    <message>
        <source>One row for each instance with all measures, and the definition and unit of each column.</source>
        <translation>Eine Zeile je Instanz mit allen Messgrößen sowie Definition und Einheit jeder Spalte.</translation>
    </message>
    <message>
        <source>CSV, and a second file with what each column means</source>
        <translation>CSV und eine zweite Datei mit der Bedeutung jeder Spalte</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Format of the table</source>
        <translation>Format der Tabelle</translation>
    </message>
    <message>
        <source>CSV for R and Python; the workbook has what each column means on a second sheet.</source>
        <translation>CSV für R und Python; die Arbeitsmappe enthält die Bedeutung jeder Spalte auf einem zweiten Blatt.</translation>
    </message>
    <message>
        <source>Surfaces of the instances, in one scene</source>
        <translation>Oberflächen der Instanzen, in einer Szene</translation>
    </message>
    <message>
        <source>Surfaces of the instances</source>
        <translation>Oberflächen der Instanzen</translation>
    </message>
    <message>
        <source>Neuroglancer</source>
        <translation>Neuroglancer</translation>
    </message>
    <message>
        <source>Sections with overlay, points, scale bar and legend, 300 dpi.</source>
        <translation>Schnitte mit Überlagerung, Punkten, Maßstabsbalken und Legende, 300 dpi.</translation>
    </message>
    <message>
        <source>Outlines of the instances</source>
        <translation>Umrisse der Instanzen</translation>
    </message>
    <message>
        <source>One outline for each instance in each section.</source>
        <translation>Ein Umriss je Instanz und Schnitt.</translation>
    </message>
    <message>
        <source>ZIP archive for ImageJ&apos;s ROI manager</source>
        <translation>ZIP-Archiv für den ROI-Manager von ImageJ</translation>
    </message>
    <message>
        <source>GeoJSON for QuPath</source>
        <translation>GeoJSON für QuPath</translation>
    </message>
    <message>
        <source>Format of the outlines</source>
        <translation>Format der Umrisse</translation>
    </message>
    <message>
        <source>Which program the outlines are for.</source>
        <translation>Für welches Programm die Umrisse sind.</translation>
    </message>
    <message>
        <source>One file, lengths in micrometres.</source>
        <translation>Eine Datei, Längen in Mikrometern.</translation>
    </message>
    <message>
        <source>PLY</source>
        <translation>PLY</translation>
    </message>
    <message>
        <source>glTF</source>
        <translation>glTF</translation>
    </message>
    <message>
        <source>STL</source>
        <translation>STL</translation>
    </message>
    <message>
        <source>OBJ</source>
        <translation>OBJ</translation>
    </message>
    <message>
        <source>Format of the surfaces</source>
        <translation>Format der Oberflächen</translation>
    </message>
    <message>
        <source>PLY and glTF keep a colour and the id for each instance.</source>
        <translation>PLY und glTF behalten für jede Instanz Farbe und Nummer.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::FramePanel</name>
    <message>
        <source>Show counting frame</source>
        <translation>Zählrahmen zeigen</translation>
    </message>
    <message>
        <source>Draw the frame in the sections, where the mouse moves it: an edge, a corner, or all of it by its middle</source>
        <translation>Zeichnet den Rahmen in die Schnitte; dort verschiebt ihn die Maus: eine Kante, eine Ecke oder an der Mitte das Ganze</translation>
    </message>
    <message>
        <source>Widen the guard</source>
        <translation>Rand verbreitern</translation>
    </message>
    <message>
        <source>Move the edges of the frame inwards until the guard is as wide as the largest instance</source>
        <translation>Rückt die Kanten des Rahmens nach innen, bis der Rand so breit wie die größte Instanz ist</translation>
    </message>
    <message>
        <source>Usual frame</source>
        <translation>Üblicher Rahmen</translation>
    </message>
    <message>
        <source>Leave a tenth of the field on each side as a guard</source>
        <translation>Lässt auf jeder Seite ein Zehntel des Feldes als Rand</translation>
    </message>
    <message>
        <source>An instance that reaches into the frame or over a solid line is counted; one that touches a dashed line or the tinted area is not. So each is counted in one frame, whatever its size.</source>
        <translation>Eine Instanz, die in den Rahmen oder über eine durchgezogene Linie reicht, wird gezählt; eine, die eine gestrichelte Linie oder die getönte Fläche berührt, nicht. So wird jede in genau einem Rahmen gezählt, gleich wie groß sie ist.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Schnitte</translation>
    </message>
    <message>
        <source>First section of the frame</source>
        <translation>Erster Schnitt des Rahmens</translation>
    </message>
    <message>
        <source>First row of the frame, y</source>
        <translation>Erste Zeile des Rahmens, y</translation>
    </message>
    <message>
        <source>First column of the frame, x</source>
        <translation>Erste Spalte des Rahmens, x</translation>
    </message>
    <message>
        <source>Last section of the frame</source>
        <translation>Letzter Schnitt des Rahmens</translation>
    </message>
    <message>
        <source>Last row of the frame, y</source>
        <translation>Letzte Zeile des Rahmens, y</translation>
    </message>
    <message>
        <source>Last column of the frame, x</source>
        <translation>Letzte Spalte des Rahmens, x</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a range of numbers</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>A section; the first of the stack is 0</source>
        <translation>Ein Schnitt; der erste des Stapels ist 0</translation>
    </message>
    <message>
        <source>A pixel of the stack; the first is 0</source>
        <translation>Ein Pixel des Stapels; das erste ist 0</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
</context>
<context>
    <name>cristae::ui::HistogramEditor</name>
    <message>
        <source>Histogram, black at %1, white at %2</source>
        <translation>Histogramm, Schwarz bei %1, Weiß bei %2</translation>
    </message>
    <message>
        <source>Drag the handles for black and white. Keys: up and down choose a handle, left and right move it.</source>
        <translation>Ziehen Sie die Griffe für Schwarz und Weiß. Tasten: Auf und Ab wählen einen Griff, Links und Rechts bewegen ihn.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::HistoryModel</name>
    <message>
        <source>Added a point</source>
        <translation>Punkt hinzugefügt</translation>
    </message>
    <message>
        <source>Moved a point</source>
        <translation>Punkt verschoben</translation>
    </message>
    <message numerus="yes">
        <source>Changed the kind of %n point(s)</source>
        <translation>
            <numerusform>Art von %n Punkt geändert</numerusform>
            <numerusform>Art von %n Punkten geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n point(s)</source>
        <translation>
            <numerusform>%n Punkt entfernt</numerusform>
            <numerusform>%n Punkte entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n point(s)</source>
        <translation>
            <numerusform>%n Punkt importiert</numerusform>
            <numerusform>%n Punkte importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reviewed %n instance(s)</source>
        <translation>
            <numerusform>%n Instanz geprüft</numerusform>
            <numerusform>%n Instanzen geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Took back a verdict</source>
        <translation>Urteil zurückgenommen</translation>
    </message>
    <message>
        <source>Added a missed mitochondrion</source>
        <translation>Übersehenes Mitochondrium hinzugefügt</translation>
    </message>
    <message>
        <source>Set the voxel size</source>
        <translation>Voxelgröße festgelegt</translation>
    </message>
    <message>
        <source>Changed the polarity</source>
        <translation>Polarität geändert</translation>
    </message>
    <message>
        <source>Changed the place of the stack</source>
        <translation>Ort des Stapels geändert</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Project made</source>
        <translation>Projekt angelegt</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, rückgängig gemacht</translation>
    </message>
    <message>
        <source>Do everything up to here again</source>
        <translation>Alles bis hierher wiederherstellen</translation>
    </message>
    <message>
        <source>Go back to this state</source>
        <translation>Zu diesem Stand zurückkehren</translation>
    </message>
    <message>
        <source>Split instance %1</source>
        <translation>Instanz %1 geteilt</translation>
    </message>
    <message>
        <source>Merged instances %1 and %2</source>
        <translation>Instanzen %1 und %2 verbunden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a named state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Counted test points</source>
        <translation>Testpunkte gezählt</translation>
    </message>
    <message>
        <source>Painted on instance %1</source>
        <translation>Instanz %1 erweitert</translation>
    </message>
    <message>
        <source>Drew instance %1</source>
        <translation>Instanz %1 gezeichnet</translation>
    </message>
    <message>
        <source>Erased from instance %1</source>
        <translation>Von Instanz %1 radiert</translation>
    </message>
    <message>
        <source>Accepted instance %1</source>
        <translation>Instanz %1 angenommen</translation>
    </message>
    <message>
        <source>Rejected instance %1</source>
        <translation>Instanz %1 abgelehnt</translation>
    </message>
    <message>
        <source>Flagged instance %1</source>
        <translation>Instanz %1 markiert</translation>
    </message>
    <message>
        <source>Left instance %1 for later</source>
        <translation>Instanz %1 für später gelassen</translation>
    </message>
    <message>
        <source>Moved the counting frame</source>
        <translation>Zählrahmen verschoben</translation>
    </message>
    <message>
        <source>Took the usual counting frame</source>
        <translation>Üblichen Zählrahmen genommen</translation>
    </message>
    <message>
        <source>Changed what measures are taken against</source>
        <translation>Bezug der Messungen geändert</translation>
    </message>
</context>
<context>
    <name>cristae::ui::HistoryPanel</name>
    <message>
        <source>Open a stack; what you do with it is listed here.</source>
        <translation>Öffnen Sie einen Stapel; was Sie mit ihm tun, wird hier aufgeführt.</translation>
    </message>
    <message>
        <source>No edits yet. Each one is listed here and can be undone, also after a restart.</source>
        <translation>Noch keine Änderungen. Jede wird hier aufgeführt und lässt sich rückgängig machen, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Takes back the last edit.</source>
        <translation>Nimmt die letzte Änderung zurück.</translation>
    </message>
    <message>
        <source>Does the last undone edit again.</source>
        <translation>Führt die zuletzt zurückgenommene Änderung erneut aus.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>A click goes to the state after an edit; states with a name are bold.</source>
        <translation>Ein Klick führt zum Stand nach einer Änderung; benannte Stände sind fett.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ImportSheet</name>
    <message>
        <source>Where the project goes</source>
        <translation>Wohin das Projekt kommt</translation>
    </message>
    <message>
        <source>Cristae projects (*.cristae)</source>
        <translation>Cristae-Projekte (*.cristae)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>dataset, extents, pixel type</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>&amp;Open stack</source>
        <translation>Stapel ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Schnitt %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open a stack</source>
        <translation>Stapel öffnen</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>&amp;Datensatz</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Schnitte</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>between the first and the last section of a range</comment>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Voxel size</source>
        <translation>Voxelgröße</translation>
    </message>
    <message>
        <source>&amp;Polarity</source>
        <translation>&amp;Polarität</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Projektdatei</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>O&amp;pen that project</source>
        <translation>Dieses P&amp;rojekt öffnen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Dark membranes on light (usual)</source>
        <translation>Dunkle Membranen auf hellem Grund (üblich)</translation>
    </message>
    <message>
        <source>Light membranes on dark</source>
        <translation>Helle Membranen auf dunklem Grund</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Which of the volumes in this file is opened.</source>
        <translation>Welches der Volumen in dieser Datei geöffnet wird.</translation>
    </message>
    <message>
        <source>First section</source>
        <translation>Erster Schnitt</translation>
    </message>
    <message>
        <source>Sections before it are left out. They count from 0.</source>
        <translation>Die Schnitte davor werden ausgelassen. Die Zählung beginnt bei 0.</translation>
    </message>
    <message>
        <source>Last section</source>
        <translation>Letzter Schnitt</translation>
    </message>
    <message>
        <source>Sections after it are left out.</source>
        <translation>Die Schnitte danach werden ausgelassen.</translation>
    </message>
    <message>
        <source>Size of a voxel in x, y and z.</source>
        <translation>Größe eines Voxels in x, y und z.</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarität</translation>
    </message>
    <message>
        <source>Whether membranes are darker or lighter than what is around.</source>
        <translation>Ob Membranen dunkler oder heller sind als ihre Umgebung.</translation>
    </message>
    <message>
        <source>Change the place of the project</source>
        <translation>Ort des Projekts ändern</translation>
    </message>
    <message>
        <source>The stack is never copied; points and results go into the project file.</source>
        <translation>Der Stapel wird nie kopiert; Punkte und Ergebnisse kommen in die Projektdatei.</translation>
    </message>
    <message>
        <source>Open the project that is there</source>
        <translation>Vorhandenes Projekt öffnen</translation>
    </message>
    <message>
        <source>Goes on with its points and results instead of starting anew.</source>
        <translation>Setzt es mit seinen Punkten und Ergebnissen fort, statt neu zu beginnen.</translation>
    </message>
    <message>
        <source>Open stack</source>
        <translation>Stapel öffnen</translation>
    </message>
    <message>
        <source>Makes the project file and shows the stack.</source>
        <translation>Legt die Projektdatei an und zeigt den Stapel.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Closes; nothing is made.</source>
        <translation>Schließt den Dialog; nichts wird angelegt.</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 (x × y × z)</source>
        <translation>%1 × %2 × %3 (x × y × z)</translation>
    </message>
    <message>
        <source>%1, all of it kept in memory</source>
        <translation>%1, vollständig im Arbeitsspeicher</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n section(s) at a time kept in memory</source>
        <translation>
            <numerusform>%1, %n Schnitt gleichzeitig im Arbeitsspeicher</numerusform>
            <numerusform>%1, %n Schnitte gleichzeitig im Arbeitsspeicher</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the grey values…</source>
        <translation>Grauwerte werden untersucht…</translation>
    </message>
    <message>
        <source>Membranes look light on dark.</source>
        <translation>Membranen erscheinen hell auf dunklem Grund.</translation>
    </message>
    <message>
        <source>Membranes look dark on light.</source>
        <translation>Membranen erscheinen dunkel auf hellem Grund.</translation>
    </message>
    <message>
        <source>The file does not say it. Without it, sizes are given in pixels.</source>
        <translation>Die Datei gibt sie nicht an. Ohne sie werden Größen in Pixeln angegeben.</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>Gelesen aus: %1</translation>
    </message>
    <message>
        <source>Sections %1 and %2 show exactly the same.</source>
        <translation>Die Schnitte %1 und %2 zeigen genau dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>All %n section(s)</source>
        <translation>
            <numerusform>%n Schnitt</numerusform>
            <numerusform>Alle %n Schnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n section(s)</source>
        <translation>
            <numerusform>%1 von %n Schnitt</numerusform>
            <numerusform>%1 von %n Schnitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n stack(s). Choose one above.</source>
        <translation>
            <numerusform>Diese Datei enthält %n Stapel. Wählen Sie ihn oben aus.</numerusform>
            <numerusform>Diese Datei enthält %n Stapel. Wählen Sie oben einen aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already and stays as it is. Choose another name for the project.</source>
        <translation>%1 ist bereits vorhanden und bleibt, wie es ist. Wählen Sie einen anderen Namen für das Projekt.</translation>
    </message>
    <message>
        <source>The colours are all grey: taken as grey values.</source>
        <translation>Alle Farben sind grau: Sie werden als Grauwerte gelesen.</translation>
    </message>
    <message>
        <source>JPEG is lossy: the grey values are not the original ones.</source>
        <translation>JPEG ist verlustbehaftet: Die Grauwerte sind nicht die ursprünglichen.</translation>
    </message>
    <message>
        <source>The second channel (opacity) is left out.</source>
        <translation>Der zweite Kanal (Deckkraft) wird ausgelassen.</translation>
    </message>
    <message>
        <source>The colour table is left out: its indices are taken as grey values.</source>
        <translation>Die Farbtabelle wird ausgelassen: Ihre Indizes gelten als Grauwerte.</translation>
    </message>
    <message>
        <source>White is zero in the file: the grey values are turned round.</source>
        <translation>In der Datei ist Null weiß: Die Grauwerte werden umgekehrt.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n time point(s) are taken as sections.</source>
        <translation>
            <numerusform>Der %n Zeitpunkt gilt als Schnitt.</numerusform>
            <numerusform>Die %n Zeitpunkte gelten als Schnitte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The section numbers rise by %1.</source>
        <translation>Die Schnittnummern steigen um jeweils %1.</translation>
    </message>
    <message>
        <source>Section number %1 is there twice: %2 and %3.</source>
        <translation>Die Schnittnummer %1 kommt zweimal vor: %2 und %3.</translation>
    </message>
    <message>
        <source>One section is missing between %1 and %2.</source>
        <translation>Zwischen %1 und %2 fehlt ein Schnitt.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) are missing between %1 and %2.</source>
        <translation>
            <numerusform>Zwischen %1 und %2 fehlt %n Schnitt.</numerusform>
            <numerusform>Zwischen %1 und %2 fehlen %n Schnitte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more gap(s) in the numbering.</source>
        <translation>
            <numerusform>Die Nummerierung hat %n weitere Lücke.</numerusform>
            <numerusform>Die Nummerierung hat %n weitere Lücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The thickness of the section is not given: taken as wide as a pixel.</source>
        <translation>Die Schnittdicke ist nicht angegeben: Sie wird so groß wie ein Pixel angenommen.</translation>
    </message>
    <message>
        <source>%1 give a pixel of %2 × %3 nm (x × y); the distance of the sections is not given.</source>
        <translation>%1 ergeben ein Pixel von %2 × %3 nm (x × y); der Abstand der Schnitte ist nicht angegeben.</translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>8-bit, signed</source>
        <translation>8 Bit, mit Vorzeichen</translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>16-bit, signed</source>
        <translation>16 Bit, mit Vorzeichen</translation>
    </message>
    <message>
        <source>32-bit</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>32-bit, signed</source>
        <translation>32 Bit, mit Vorzeichen</translation>
    </message>
    <message>
        <source>64-bit</source>
        <translation>64 Bit</translation>
    </message>
    <message>
        <source>64-bit, signed</source>
        <translation>64 Bit, mit Vorzeichen</translation>
    </message>
    <message>
        <source>16-bit floating point</source>
        <translation>16-Bit-Gleitkomma</translation>
    </message>
    <message>
        <source>32-bit floating point</source>
        <translation>32-Bit-Gleitkomma</translation>
    </message>
    <message>
        <source>64-bit floating point</source>
        <translation>64-Bit-Gleitkomma</translation>
    </message>
    <message>
        <source>A project for this stack is there already: %1</source>
        <translation>Für diesen Stapel gibt es bereits ein Projekt: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>pixel type, file format</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Skip the sections of another size</source>
        <translation>Schnitte anderer Größe auslassen</translation>
    </message>
    <message>
        <source>They stay in the folder; the stack goes without them.</source>
        <translation>Sie bleiben im Ordner; der Stapel kommt ohne sie aus.</translation>
    </message>
    <message>
        <source>Pad the sections of another size</source>
        <translation>Schnitte anderer Größe anpassen</translation>
    </message>
    <message>
        <source>Too large ones are cropped, too small ones continued with their last pixels, at the right and below. The files stay as they are.</source>
        <translation>Zu große werden rechts und unten beschnitten, zu kleine dort mit ihren letzten Pixeln fortgesetzt. Die Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width and height of a section</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Section %1 is %2, the others are %3 (x × y).</source>
        <translation>Schnitt %1 misst %2, die anderen messen %3 (x × y).</translation>
    </message>
    <message numerus="yes">
        <source>Section %1 is %2 and %n other(s) differ too; most are %3 (x × y).</source>
        <translation>
            <numerusform>Schnitt %1 misst %2, und %n weiterer weicht ab; die meisten messen %3 (x × y).</numerusform>
            <numerusform>Schnitt %1 misst %2, und %n weitere weichen ab; die meisten messen %3 (x × y).</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip what differs, pad it at the right and below, or choose other files.</source>
        <translation>Lassen Sie aus, was abweicht, passen Sie es rechts und unten an, oder wählen Sie andere Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of another size skipped: %1.</source>
        <translation>
            <numerusform>%n Schnitt anderer Größe ausgelassen: %1.</numerusform>
            <numerusform>%n Schnitte anderer Größe ausgelassen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of another size cropped or padded: %1.</source>
        <translation>
            <numerusform>%n Schnitt anderer Größe beschnitten oder ergänzt: %1.</numerusform>
            <numerusform>%n Schnitte anderer Größe beschnitten oder ergänzt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Skip %n section(s)</source>
        <translation>
            <numerusform>%n Schnitt aus&amp;lassen</numerusform>
            <numerusform>%n Schnitte aus&amp;lassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pad %n section(s)</source>
        <translation>
            <numerusform>%n Schnitt an&amp;passen</numerusform>
            <numerusform>%n Schnitte an&amp;passen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fast copy</source>
        <translation>Schnelle Kopie</translation>
    </message>
    <message>
        <source>Writes the stack once more as HDF5, beside the project, and opens that one. Your file stays as it is.</source>
        <translation>Schreibt den Stapel noch einmal als HDF5 neben das Projekt und öffnet diesen. Ihre Datei bleibt, wie sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>Copying: %1 of %n section(s).</source>
        <translation>
            <numerusform>Kopiert: %1 von %n Schnitt.</numerusform>
            <numerusform>Kopiert: %1 von %n Schnitten.</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top copying</source>
        <translation>Kopieren an&amp;halten</translation>
    </message>
    <message>
        <source>A section takes %1 s to read. From a fast copy it is there at once.</source>
        <translation>Einen Schnitt zu lesen dauert %1 s. Aus einer schnellen Kopie ist er sofort da.</translation>
    </message>
    <message>
        <source>&amp;Make a fast copy (up to %1, about %2)</source>
        <translation>Schnelle &amp;Kopie anlegen (bis zu %1, etwa %2)</translation>
    </message>
    <message>
        <source>Given by you; the file does not say it.</source>
        <translation>Von Ihnen angegeben; die Datei gibt sie nicht an.</translation>
    </message>
    <message>
        <source>Given by you; the file says %1 (%2).</source>
        <translation>Von Ihnen angegeben; die Datei sagt %1 (%2).</translation>
    </message>
    <message>
        <source>Sizes are given in pixels; the file says %1 (%2).</source>
        <translation>Größen werden in Pixeln angegeben; die Datei sagt %1 (%2).</translation>
    </message>
</context>
<context>
    <name>cristae::ui::InstancesModel</name>
    <message>
        <source>The edge of the stack cuts this instance: it counts for the share of the field, not for mean and median.</source>
        <translation>Der Rand des Stapels schneidet diese Instanz an: Sie zählt zum Anteil am Bildfeld, nicht zu Mittelwert und Median.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::InstancesPanel</name>
    <message>
        <source>How instances are made</source>
        <translation>Wie Instanzen gebildet werden</translation>
    </message>
    <message>
        <source>&amp;Instances</source>
        <translation>&amp;Instanzen</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Whether each section has its own instances, or bodies go through the sections</source>
        <translation>Ob jeder Schnitt eigene Instanzen hat oder Körper durch die Schnitte gehen</translation>
    </message>
    <message>
        <source>Make instances again</source>
        <translation>Instanzen neu bilden</translation>
    </message>
    <message>
        <source>Of the same prediction, as a new result; nothing is learned or predicted again</source>
        <translation>Aus derselben Vorhersage, als neues Ergebnis; es wird nichts neu gelernt oder vorhergesagt</translation>
    </message>
    <message>
        <source>Usual values</source>
        <translation>Übliche Werte</translation>
    </message>
    <message>
        <source>Every option above as it is by itself</source>
        <translation>Alle Optionen darüber, wie sie von sich aus sind</translation>
    </message>
    <message>
        <source>Show the result that these instances were made of, with its verdicts and corrections</source>
        <translation>Zeigt das Ergebnis, aus dem diese Instanzen gebildet wurden, mit seinen Urteilen und Korrekturen</translation>
    </message>
    <message>
        <source>A profile goes on in the profile of the next section that it overlaps most.</source>
        <translation>Ein Anschnitt setzt sich in dem Anschnitt des nächsten Schnitts fort, mit dem er sich am meisten überdeckt.</translation>
    </message>
    <message>
        <source>What is connected in the volume is one body, cut where it has a neck.</source>
        <translation>Was im Volumen zusammenhängt, ist ein Körper; an Einschnürungen wird er geschnitten.</translation>
    </message>
    <message>
        <source>What is connected in the volume is one body.</source>
        <translation>Was im Volumen zusammenhängt, ist ein Körper.</translation>
    </message>
    <message>
        <source>Automatic takes 3-D components, since the voxel size is not known.</source>
        <translation>Automatisch werden 3D-Komponenten genommen, weil die Voxelgröße nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Automatic takes linked sections: one is %1 pixels thick, more than %2.</source>
        <translation>Automatisch werden Schnitte verbunden: Einer ist %1 Pixel dick, mehr als %2.</translation>
    </message>
    <message>
        <source>Automatic takes the 3-D watershed: a section is %1 pixels thick, up to %2.</source>
        <translation>Automatisch wird die 3D-Wasserscheide genommen: Ein Schnitt ist %1 Pixel dick, höchstens %2.</translation>
    </message>
    <message>
        <source>Each section by itself: what is connected in it is one instance.</source>
        <translation>Jeder Schnitt für sich: Was darin zusammenhängt, ist eine Instanz.</translation>
    </message>
    <message>
        <source>Sections are divided between the centres that were found, so that they are always linked.</source>
        <translation>Schnitte werden zwischen den gefundenen Zentren geteilt und darum immer verbunden.</translation>
    </message>
    <message>
        <source>The result that is there stays in the list of runs.</source>
        <translation>Das vorhandene Ergebnis bleibt in der Liste der Läufe.</translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n Urteil</numerusform>
            <numerusform>%n Urteile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split(s), merge(s) or stroke(s)</source>
        <translation>
            <numerusform>%n Teilung, Verbindung oder Pinselstrich</numerusform>
            <numerusform>%n Teilungen, Verbindungen oder Pinselstriche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belong to the result that is there and stay with it in the list of runs; the new one begins without them. The next adaptation learns from them all the same.</source>
        <translation>Zum vorhandenen Ergebnis gehören: %1. Sie bleiben bei ihm in der Liste der Läufe; das neue beginnt ohne sie. Die nächste Anpassung lernt trotzdem aus ihnen.</translation>
    </message>
    <message>
        <source>The prediction of this result is not kept. Segment again, then it is.</source>
        <translation>Die Vorhersage dieses Ergebnisses ist nicht aufbewahrt. Segmentieren Sie neu, dann wird sie es.</translation>
    </message>
    <message>
        <source>The smallest body is larger than the largest: none would stay.</source>
        <translation>Der kleinste Körper ist größer als der größte: Keiner bliebe übrig.</translation>
    </message>
    <message>
        <source>Set the voxel size to drop bodies by their size.</source>
        <translation>Legen Sie die Voxelgröße fest, um Körper nach ihrer Größe zu verwerfen.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <comment>name of a run</comment>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Former result</source>
        <translation>Vorheriges Ergebnis</translation>
    </message>
    <message>
        <source>Sections (2-D)</source>
        <translation>Schnitte (2D)</translation>
    </message>
    <message>
        <source>Volume (3-D)</source>
        <translation>Volumen (3D)</translation>
    </message>
    <message>
        <source>Each section by itself: what is connected in it is divided between the centres that were found.</source>
        <translation>Jeder Schnitt für sich: Was darin zusammenhängt, wird zwischen den gefundenen Zentren geteilt.</translation>
    </message>
    <message>
        <source>Each section by itself: what is connected in it is cut where it has a neck.</source>
        <translation>Jeder Schnitt für sich: Was darin zusammenhängt, wird an Einschnürungen geschnitten.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::JobPanel</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Goes on where it was held</source>
        <translation>Macht dort weiter, wo er angehalten wurde</translation>
    </message>
    <message>
        <source>Holds the run and leaves the processor to others</source>
        <translation>Hält den Lauf an und überlässt den Prozessor anderen Programmen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a fact, then what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Stoppen und behalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Hier beenden</translation>
    </message>
    <message>
        <source>Adapt again</source>
        <translation>Erneut anpassen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Niedrige Priorität</translation>
    </message>
    <message>
        <source>Ends the run and uses what was learned so far</source>
        <translation>Beendet den Lauf und verwendet, was bisher gelernt wurde</translation>
    </message>
    <message>
        <source>Takes the run up at its last checkpoint</source>
        <translation>Nimmt den Lauf am letzten Zwischenstand wieder auf</translation>
    </message>
    <message>
        <source>Ends the run here; nothing is deleted</source>
        <translation>Beendet den Lauf hier; nichts wird gelöscht</translation>
    </message>
    <message>
        <source>To the choices of the next run</source>
        <translation>Zu den Einstellungen des nächsten Laufs</translation>
    </message>
    <message>
        <source>To the review of what was found</source>
        <translation>Zur Prüfung dessen, was gefunden wurde</translation>
    </message>
    <message>
        <source>Opens what the worker has written</source>
        <translation>Öffnet, was der Rechenprozess geschrieben hat</translation>
    </message>
    <message>
        <source>Other programs go first; untick it when nothing else is to be done</source>
        <translation>Andere Programme haben Vorrang; abwählen, wenn sonst nichts zu tun ist</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Share of the whole run that is done</source>
        <translation>Anteil des ganzen Laufs, der erledigt ist</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>Letzte Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>What the worker wrote last</source>
        <translation>Was der Rechenprozess zuletzt geschrieben hat</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Adapting: %1</source>
        <translation>Anpassung: %1</translation>
    </message>
    <message>
        <source>Segmenting: %1</source>
        <translation>Segmentierung: %1</translation>
    </message>
    <message>
        <source>Finishing: %1</source>
        <translation>Abschluss: %1</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <translation>Unterbrochen: %1</translation>
    </message>
    <message>
        <source>In another window: %1</source>
        <translation>In einem anderen Fenster: %1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Abgeschlossen: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Gestoppt: %1</translation>
    </message>
    <message>
        <source>Ended early: %1</source>
        <translation>Vorzeitig beendet: %1</translation>
    </message>
    <message>
        <source>Entering the result into the project</source>
        <translation>Das Ergebnis wird ins Projekt eingetragen</translation>
    </message>
    <message>
        <source>Another window of Cristae looks after this run.</source>
        <translation>Ein anderes Fenster von Cristae betreut diesen Lauf.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Round %1 of %2: %3</source>
        <translation>Runde %1 von %2: %3</translation>
    </message>
    <message>
        <source>Stopping: what was learned is being saved.</source>
        <translation>Wird gestoppt: Das Gelernte wird gespeichert.</translation>
    </message>
    <message>
        <source>Paused. It keeps its memory and goes on where it is.</source>
        <translation>Angehalten. Er behält seinen Arbeitsspeicher und geht dort weiter, wo er ist.</translation>
    </message>
    <message>
        <source>Nothing was heard of it for %1.</source>
        <translation>Seit %1 kam keine Rückmeldung.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>Processor, %n thread(s)</source>
        <translation>
            <numerusform>Prozessor, %n Thread</numerusform>
            <numerusform>Prozessor, %n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>%1, %2 of memory</source>
        <comment>device, memory</comment>
        <translation>%1, %2 Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Estimated number of mitochondria, round by round: %1</source>
        <translation>Geschätzte Anzahl der Mitochondrien, Runde für Runde: %1</translation>
    </message>
    <message>
        <source>Finds %1 of the points that were held out.</source>
        <translation>Findet %1 der zurückgehaltenen Punkte.</translation>
    </message>
    <message>
        <source>Finds %1 of the points that were held out; in the round before it was %2.</source>
        <translation>Findet %1 der zurückgehaltenen Punkte; in der Runde davor waren es %2.</translation>
    </message>
    <message>
        <source>The result is in the project and on screen.</source>
        <translation>Das Ergebnis ist im Projekt und auf dem Bildschirm.</translation>
    </message>
    <message numerus="yes">
        <source>Finished in %2: %n instance(s) found.</source>
        <translation>
            <numerusform>Nach %2 abgeschlossen: %n Instanz gefunden.</numerusform>
            <numerusform>Nach %2 abgeschlossen: %n Instanzen gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. The model so far was kept: %n instance(s) found.</source>
        <translation>
            <numerusform>Gestoppt. Das bisherige Modell wurde behalten: %n Instanz gefunden.</numerusform>
            <numerusform>Gestoppt. Das bisherige Modell wurde behalten: %n Instanzen gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before there was a result. Points and earlier results are as they were.</source>
        <translation>Gestoppt, bevor es ein Ergebnis gab. Punkte und frühere Ergebnisse sind unverändert.</translation>
    </message>
    <message>
        <source>%1 The run can go on from its last checkpoint.</source>
        <translation>%1 Der Lauf kann vom letzten Zwischenstand aus fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The system does not let a running program be raised; the next step will be.</source>
        <translation>Das System erlaubt nicht, die Priorität eines laufenden Programms zu erhöhen; beim nächsten Schritt gilt sie.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>phase, remaining time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rounds done</source>
        <translation>Fertige Runden</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Held-out points found, %</source>
        <translation>Zurückgehaltene Punkte gefunden, %</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Making instances: %1</source>
        <translation>Instanzen werden gebildet: %1</translation>
    </message>
</context>
<context>
    <name>cristae::ui::JobPresenter</name>
    <message>
        <source>The run ended early</source>
        <translation>Der Lauf wurde vorzeitig beendet</translation>
    </message>
    <message>
        <source>The run has finished</source>
        <translation>Der Lauf ist abgeschlossen</translation>
    </message>
    <message>
        <source>The run was stopped</source>
        <translation>Der Lauf wurde gestoppt</translation>
    </message>
</context>
<context>
    <name>cristae::ui::JourneyBar</name>
    <message>
        <source>Mark</source>
        <translation>Anklicken</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Click the centres of some mitochondria</source>
        <translation>Die Zentren einiger Mitochondrien anklicken</translation>
    </message>
    <message>
        <source>Let the network learn from the points</source>
        <translation>Das Netz aus den Punkten lernen lassen</translation>
    </message>
    <message>
        <source>Check what was found</source>
        <translation>Prüfen, was gefunden wurde</translation>
    </message>
    <message>
        <source>Read the sizes of what was found</source>
        <translation>Die Größen des Gefundenen ablesen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>%1, proposed next</source>
        <translation>%1, als Nächstes vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>cristae::ui::KeyListModel</name>
    <message>
        <source>Another command has one of these keys too; neither works until one is changed.</source>
        <translation>Ein anderer Befehl hat ebenfalls eine dieser Tasten; keiner von beiden funktioniert, bis einer geändert ist.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Mouse in the views</source>
        <translation>Maus in den Ansichten</translation>
    </message>
    <message>
        <source>Next and previous section</source>
        <translation>Nächster und vorheriger Schnitt</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+Mausrad</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Am Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>Ten sections</source>
        <translation>Zehn Schnitte</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+Mausrad</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Middle button, or Space and drag</source>
        <translation>Mittlere Taste, oder Leertaste und ziehen</translation>
    </message>
    <message>
        <source>Put a point</source>
        <translation>Punkt setzen</translation>
    </message>
    <message>
        <source>Click with the point tool</source>
        <translation>Klick mit dem Punktwerkzeug</translation>
    </message>
    <message>
        <source>Put a negative point</source>
        <translation>Negativpunkt setzen</translation>
    </message>
    <message>
        <source>Shift+click with the point tool</source>
        <translation>Shift+Klick mit dem Punktwerkzeug</translation>
    </message>
    <message>
        <source>Move a point</source>
        <translation>Punkt verschieben</translation>
    </message>
    <message>
        <source>Drag it</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Put the cross here in all views</source>
        <translation>Fadenkreuz in allen Ansichten hierher setzen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Drag with the right button</source>
        <translation>Mit der rechten Taste ziehen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>Look beneath the overlay</source>
        <translation>Unter die Überlagerung sehen</translation>
    </message>
    <message>
        <source>Hold the key of “Show the overlay”</source>
        <translation>Die Taste von „Überlagerung anzeigen“ gedrückt halten</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Geöffnetes schließen</translation>
    </message>
    <message>
        <source>Esc; it never stops a run</source>
        <translation>Esc; stoppt nie einen Lauf</translation>
    </message>
</context>
<context>
    <name>cristae::ui::Legend</name>
    <message>
        <source>TP: found and true</source>
        <translation>TP: gefunden und richtig</translation>
    </message>
    <message>
        <source>FP: found, not in the truth</source>
        <translation>FP: gefunden, nicht in der Referenz</translation>
    </message>
    <message>
        <source>FN: in the truth, missed</source>
        <translation>FN: in der Referenz, übersehen</translation>
    </message>
    <message>
        <source>Taken as mitochondrion</source>
        <translation>Als Mitochondrium gewertet</translation>
    </message>
    <message>
        <source>Taken as background</source>
        <translation>Als Hintergrund gewertet</translation>
    </message>
    <message>
        <source>Not used in this round</source>
        <translation>In dieser Runde nicht verwendet</translation>
    </message>
    <message>
        <source>Probability of a mitochondrion</source>
        <translation>Wahrscheinlichkeit eines Mitochondriums</translation>
    </message>
    <message>
        <source>Density of centres</source>
        <translation>Dichte der Zentren</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>höchste</translation>
    </message>
    <message>
        <source>Reaches over it: counted</source>
        <translation>Reicht darüber: gezählt</translation>
    </message>
    <message>
        <source>Touches it: not counted</source>
        <translation>Berührt sie: nicht gezählt</translation>
    </message>
</context>
<context>
    <name>cristae::ui::MachineMeasure</name>
    <message>
        <source>The speed of this machine could not be measured.</source>
        <translation>Die Geschwindigkeit dieses Rechners ließ sich nicht messen.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::MainWindow</name>
    <message>
        <source>%1 — Cristae</source>
        <translation>%1 — Cristae</translation>
    </message>
    <message>
        <source>Cristae</source>
        <translation>Cristae</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>A run is going on</source>
        <translation>Ein Lauf ist im Gange</translation>
    </message>
    <message>
        <source>The adaptation is not finished. It can go on without the window; the next start finds it again. Your points are safe either way.</source>
        <translation>Die Anpassung ist nicht abgeschlossen. Sie kann ohne das Fenster weitergehen; beim nächsten Start wird sie wiedergefunden. Ihre Punkte sind in jedem Fall sicher.</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Stoppen und behalten</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>What was said in this session, newest first</source>
        <translation>Was in dieser Sitzung gemeldet wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What belongs to the present step</source>
        <translation>Was zum aktuellen Schritt gehört</translation>
    </message>
    <message>
        <source>No prediction yet. Adapt makes one.</source>
        <translation>Noch keine Vorhersage. Anpassen erzeugt eine.</translation>
    </message>
    <message>
        <source>Mitochondrion here</source>
        <translation>Hier ist ein Mitochondrium</translation>
    </message>
    <message>
        <source>Not a mitochondrion here</source>
        <translation>Hier ist kein Mitochondrium</translation>
    </message>
    <message>
        <source>One was missed here</source>
        <translation>Hier wurde eines übersehen</translation>
    </message>
    <message>
        <source>Remove this point</source>
        <translation>Diesen Punkt entfernen</translation>
    </message>
    <message>
        <source>This instance is right</source>
        <translation>Diese Instanz ist richtig</translation>
    </message>
    <message>
        <source>This instance is false</source>
        <translation>Diese Instanz ist falsch</translation>
    </message>
    <message>
        <source>Open a stack</source>
        <translation>Stapel öffnen</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Projects (*.cristae)</source>
        <translation>Projekte (*.cristae)</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Wo ist %1?</translation>
    </message>
    <message>
        <source>Open truth</source>
        <translation>Referenz öffnen</translation>
    </message>
    <message>
        <source>Import points</source>
        <translation>Punkte importieren</translation>
    </message>
    <message>
        <source>Export points</source>
        <translation>Punkte exportieren</translation>
    </message>
    <message>
        <source>Points (*.csv)</source>
        <translation>Punkte (*.csv)</translation>
    </message>
    <message>
        <source>The points were written to %1.</source>
        <translation>Die Punkte wurden nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>How Cristae is used</source>
        <translation>Wie man Cristae verwendet</translation>
    </message>
    <message>
        <source>Click: a mitochondrion · Shift+click: not one</source>
        <translation>Klick: ein Mitochondrium · Umschalt+Klick: keines</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>Abbildung speichern</translation>
    </message>
    <message>
        <source>Figures (*.svg *.pdf *.png)</source>
        <translation>Abbildungen (*.svg *.pdf *.png)</translation>
    </message>
    <message>
        <source>The figure was written to %1.</source>
        <translation>Die Abbildung wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>HTML-Seiten (*.html)</translation>
    </message>
    <message>
        <source>The paragraph is on the clipboard.</source>
        <translation>Der Absatz ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Stacks (%1);;All files (*)</source>
        <translation>Stapel (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a folder of sections, Zarr, N5 or precomputed volumes</source>
        <translation>Ordner mit Schnitten, Zarr, N5 oder precomputed öffnen</translation>
    </message>
    <message>
        <source>Points (*.csv *.txt *.tsv *.roi *.zip *.nml)</source>
        <translation>Punkte (*.csv *.txt *.tsv *.roi *.zip *.nml)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Split this instance</source>
        <translation>Diese Instanz teilen</translation>
    </message>
    <message>
        <source>Merge this instance with the next clicked</source>
        <translation>Diese Instanz mit der nächsten angeklickten verbinden</translation>
    </message>
    <message>
        <source>Name this state</source>
        <translation>Diesen Stand benennen</translation>
    </message>
    <message>
        <source>Everything is saved already. Under a name the history lists this state to go back to:</source>
        <translation>Alles ist schon gespeichert. Unter einem Namen führt der Verlauf diesen Stand, um dorthin zurückzukehren:</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The history lists “%1”.</source>
        <translation>Der Verlauf führt „%1“.</translation>
    </message>
    <message>
        <source>Click: choose · beside all: one was missed · Shift+click: not one</source>
        <translation>Klick: wählen · neben allen: eine fehlt · Umschalt+Klick: keines</translation>
    </message>
    <message>
        <source>Click: choose an instance</source>
        <translation>Klick: eine Instanz wählen</translation>
    </message>
    <message>
        <source>Click: this cross lies in a mitochondrion, or not any more</source>
        <translation>Klick: Dieses Kreuz liegt in einem Mitochondrium, oder nicht mehr</translation>
    </message>
    <message>
        <source>[ ]: %1 px · Drag: erase from the first instance · Shift: from the selected</source>
        <translation>[ ]: %1 px · Ziehen: von der ersten Instanz radieren · Umschalt: von der ausgewählten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>A section, or x, y, section in pixels. All count from 0; now %1, %2, %3:</source>
        <translation>Ein Schnitt, oder x, y, Schnitt in Pixeln. Alle zählen ab 0; jetzt %1, %2, %3:</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>“%1” is no place of this stack: x is 0 to %2, y 0 to %3, section 0 to %4.</source>
        <translation>„%1“ ist kein Ort dieses Stapels: x ist 0 bis %2, y 0 bis %3, Schnitt 0 bis %4.</translation>
    </message>
    <message>
        <source>Labels of the reference space</source>
        <translation>Labels des Bezugsraums</translation>
    </message>
    <message>
        <source>The recipe %1 was taken over.</source>
        <translation>Das Rezept %1 wurde übernommen.</translation>
    </message>
    <message>
        <source>Go to Adapt</source>
        <translation>Zum Anpassen</translation>
    </message>
    <message>
        <source>Click: choose · Drag: the frame by edge or middle</source>
        <translation>Klick: wählen · Ziehen: Rahmen an Kante oder Mitte</translation>
    </message>
    <message>
        <source>[ ]: %1 px · Drag: add, or draw a new one; all round: fill · Shift: to the selected</source>
        <translation>[ ]: %1 px · Ziehen: erweitern oder neu zeichnen; rundherum: füllen · Umschalt: zur gewählten</translation>
    </message>
    <message numerus="yes">
        <source>It has %n warning(s), which stand in the step Adapt.</source>
        <translation>
            <numerusform>Der Lauf hat %n Warnung, die im Schritt Anpassen steht.</numerusform>
            <numerusform>Der Lauf hat %n Warnungen, die im Schritt Anpassen stehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::MarkPanel</name>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Hingehen</translation>
    </message>
    <message>
        <source>Make it a &amp;point</source>
        <translation>Zu einem &amp;Punkt machen</translation>
    </message>
    <message>
        <source>Make it a &amp;negative point</source>
        <translation>Zu einem &amp;Negativpunkt machen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n point(s)</source>
        <translation>
            <numerusform>%n Punkt &amp;entfernen</numerusform>
            <numerusform>%n Punkte &amp;entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Points over the sections</source>
        <translation>Punkte über die Schnitte</translation>
    </message>
    <message>
        <source>Points over the field</source>
        <translation>Punkte über das Bildfeld</translation>
    </message>
    <message>
        <source>enough to start</source>
        <translation>reicht für den Anfang</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>Over the sections</source>
        <translation>Über die Schnitte</translation>
    </message>
    <message>
        <source>Over the field</source>
        <translation>Über das Bildfeld</translation>
    </message>
    <message>
        <source>Next useful place</source>
        <translation>Nächste nützliche Stelle</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Stelle</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Goes where a look is worth most (N).</source>
        <translation>Geht dorthin, wo ein Blick am meisten bringt (N).</translation>
    </message>
    <message>
        <source>Goes back to the place before (Shift+N).</source>
        <translation>Geht zur vorherigen Stelle zurück (Shift+N).</translation>
    </message>
    <message>
        <source>Import points</source>
        <translation>Punkte importieren</translation>
    </message>
    <message>
        <source>Reads points from a CSV file of this or another program.</source>
        <translation>Liest Punkte aus einer CSV-Datei dieses oder eines anderen Programms.</translation>
    </message>
    <message>
        <source>Export points</source>
        <translation>Punkte exportieren</translation>
    </message>
    <message>
        <source>Writes all points into a CSV file.</source>
        <translation>Schreibt alle Punkte in eine CSV-Datei.</translation>
    </message>
    <message>
        <source>List of points</source>
        <translation>Liste der Punkte</translation>
    </message>
    <message>
        <source>Enter goes to a point, Delete removes the selected ones.</source>
        <translation>Die Eingabetaste führt zu einem Punkt, Entf entfernt die ausgewählten.</translation>
    </message>
    <message>
        <source>Remove the selected points</source>
        <translation>Ausgewählte Punkte entfernen</translation>
    </message>
    <message>
        <source>Can be undone.</source>
        <translation>Kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Change the kind of the point</source>
        <translation>Art des Punkts ändern</translation>
    </message>
    <message>
        <source>A negative point says that there is no mitochondrion.</source>
        <translation>Ein Negativpunkt besagt, dass dort kein Mitochondrium ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <comment>points clicked, points that are good to have</comment>
        <translation>%1 von etwa %2</translation>
    </message>
    <message numerus="yes">
        <source>You can adapt at any time; %n more point(s) make a fair start.</source>
        <translation>
            <numerusform>Sie können jederzeit anpassen; mit %n weiteren Punkt ist es ein ordentlicher Anfang.</numerusform>
            <numerusform>Sie können jederzeit anpassen; mit %n weiteren Punkten ist es ein ordentlicher Anfang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough to start. More points make the result steadier.</source>
        <translation>Genug für den Anfang. Mehr Punkte machen das Ergebnis stabiler.</translation>
    </message>
    <message>
        <source>Good. More points hardly change the result.</source>
        <translation>Gut. Weitere Punkte ändern das Ergebnis kaum.</translation>
    </message>
    <message>
        <source>Number of objects: not known yet</source>
        <translation>Anzahl der Objekte: noch nicht bekannt</translation>
    </message>
    <message>
        <source>About %1 objects</source>
        <comment>estimate</comment>
        <translation>Etwa %1 Objekte</translation>
    </message>
    <message>
        <source>About %1 objects (%2 to %3)</source>
        <comment>estimate and its range</comment>
        <translation>Etwa %1 Objekte (%2 bis %3)</translation>
    </message>
    <message>
        <source>A mitochondrion counts once in each section that shows it.</source>
        <translation>Ein Mitochondrium zählt in jedem Schnitt, der es zeigt, einmal.</translation>
    </message>
    <message>
        <source>Points in two sections or more give a first estimate. %1</source>
        <translation>Punkte in mindestens zwei Schnitten ergeben eine erste Schätzung. %1</translation>
    </message>
    <message>
        <source>From the density that the last run found; the range is that of its last rounds. %1</source>
        <translation>Aus der Dichte, die der letzte Lauf gefunden hat; der Bereich ist der seiner letzten Runden. %1</translation>
    </message>
    <message>
        <source>From the points in the sections where you clicked, taken for all sections; objects that you left out there are not in it. %1</source>
        <translation>Aus den Punkten in den Schnitten, in denen Sie geklickt haben, auf alle Schnitte hochgerechnet; Objekte, die Sie dort ausgelassen haben, fehlen darin. %1</translation>
    </message>
    <message numerus="yes">
        <source>Points lie in %1 of %n section(s).</source>
        <translation>
            <numerusform>Punkte liegen in %1 von %n Schnitt.</numerusform>
            <numerusform>Punkte liegen in %1 von %n Schnitten.</numerusform>
        </translation>
    </message>
    <message>
        <source>All nine parts of the field have points.</source>
        <translation>Alle neun Teile des Bildfelds haben Punkte.</translation>
    </message>
    <message numerus="yes">
        <source>%n of nine parts of the field have no point yet.</source>
        <translation>
            <numerusform>%n von neun Teilen des Bildfelds hat noch keinen Punkt.</numerusform>
            <numerusform>%n von neun Teilen des Bildfelds haben noch keinen Punkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n negative point(s)</source>
        <translation>
            <numerusform>und %n Negativpunkt</numerusform>
            <numerusform>und %n Negativpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a stack; its points are listed here.</source>
        <translation>Öffnen Sie einen Stapel; seine Punkte werden hier aufgeführt.</translation>
    </message>
    <message>
        <source>Click the middle of any mitochondrion. Ten, spread over the stack, are a good start; a few pixels off does not matter.</source>
        <translation>Klicken Sie in die Mitte beliebiger Mitochondrien. Zehn, über den Stapel verteilt, sind ein guter Anfang; ein paar Pixel daneben machen nichts.</translation>
    </message>
    <message>
        <source>Enough to start. A run tells how many there are, and how many points are good.</source>
        <translation>Genug für den Anfang. Ein Lauf sagt, wie viele es sind und wie viele Punkte gut sind.</translation>
    </message>
    <message>
        <source>%1 objects or more</source>
        <comment>estimate</comment>
        <translation>%1 Objekte oder mehr</translation>
    </message>
</context>
<context>
    <name>cristae::ui::MarkStrip</name>
    <message numerus="yes">
        <source>Section %1: %n point(s)</source>
        <translation>
            <numerusform>Schnitt %1: %n Punkt</numerusform>
            <numerusform>Schnitt %1: %n Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::MeasurePanel</name>
    <message>
        <source>Set the voxel size to get µm</source>
        <translation>Voxelgröße festlegen, um µm zu erhalten</translation>
    </message>
    <message>
        <source>Set the voxel size</source>
        <translation>Voxelgröße festlegen</translation>
    </message>
    <message>
        <source>Without a voxel size all sizes are in pixels</source>
        <translation>Ohne Voxelgröße sind alle Größen in Pixeln angegeben</translation>
    </message>
    <message>
        <source>Number of an instance</source>
        <translation>Nummer einer Instanz</translation>
    </message>
    <message>
        <source>Find an instance</source>
        <translation>Instanz suchen</translation>
    </message>
    <message>
        <source>Show only instances whose number begins so</source>
        <translation>Zeigt nur Instanzen, deren Nummer so beginnt</translation>
    </message>
    <message>
        <source>Complete only</source>
        <translation>Nur vollständige</translation>
    </message>
    <message>
        <source>Hide instances that the edge of the stack cuts</source>
        <translation>Verbirgt Instanzen, die der Rand des Stapels anschneidet</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Measures of each instance; Enter goes there</source>
        <translation>Messwerte jeder Instanz; die Eingabetaste führt dorthin</translation>
    </message>
    <message>
        <source>Columns of the table; a click sorts</source>
        <translation>Spalten der Tabelle; ein Klick sortiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all, for a spreadsheet</source>
        <translation>Kopiert die ausgewählten oder alle Zeilen für ein Tabellenprogramm</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Write the table and the definition of each column</source>
        <translation>Schreibt die Tabelle und die Definition jeder Spalte</translation>
    </message>
    <message>
        <source>There is nothing to measure yet. Adapt finds the instances.</source>
        <translation>Es gibt noch nichts zu messen. Anpassen findet die Instanzen.</translation>
    </message>
    <message>
        <source>Go to Adapt</source>
        <translation>Zum Anpassen</translation>
    </message>
    <message>
        <source>Show the panel for runs</source>
        <translation>Zeigt den Bereich für Läufe</translation>
    </message>
    <message>
        <source>Measuring the instances…</source>
        <translation>Instanzen werden gemessen…</translation>
    </message>
    <message>
        <source>The result has no instance. More points, in places that look different, help.</source>
        <translation>Das Ergebnis enthält keine Instanz. Mehr Punkte an unterschiedlich aussehenden Stellen helfen.</translation>
    </message>
    <message>
        <source>Measuring again; these are the figures before.</source>
        <translation>Es wird neu gemessen; dies sind die bisherigen Werte.</translation>
    </message>
    <message>
        <source>Points or verdicts changed since this result was made.</source>
        <translation>Seit diesem Ergebnis haben sich Punkte oder Urteile geändert.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Measures of each instance as numbers</source>
        <translation>Messwerte jeder Instanz als Zahlen</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Measures of all instances as a figure</source>
        <translation>Messwerte aller Instanzen als Abbildung</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose which measures the table shows</source>
        <translation>Wählt, welche Messgrößen die Tabelle zeigt</translation>
    </message>
    <message>
        <source>Methods text</source>
        <translation>Methodentext</translation>
    </message>
    <message>
        <source>Copy a paragraph for the methods section of a paper: versions, settings, counts</source>
        <translation>Kopiert einen Absatz für den Methodenteil einer Publikation: Versionen, Einstellungen, Anzahlen</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Write tables, plots, pictures and methods of this result as one page</source>
        <translation>Schreibt Tabellen, Diagramme, Bilder und Methoden zu diesem Ergebnis auf eine Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected instance(s) left out.</source>
        <translation>
            <numerusform>%n abgelehnte Instanz ausgelassen.</numerusform>
            <numerusform>%n abgelehnte Instanzen ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Population and reference space</source>
        <translation>Population und Bezugsraum</translation>
    </message>
    <message>
        <source>&amp;Reference space</source>
        <translation>&amp;Bezugsraum</translation>
    </message>
    <message>
        <source>Reference space</source>
        <translation>Bezugsraum</translation>
    </message>
    <message>
        <source>What shares and densities are of: labels of the cells or of a region, as a stack of the same shape</source>
        <translation>Worauf sich Anteile und Dichten beziehen: Labels der Zellen oder einer Region, als Stapel derselben Form</translation>
    </message>
    <message>
        <source>The field</source>
        <translation>Das Feld</translation>
    </message>
    <message>
        <source>Take all that was imaged, which is not a cell</source>
        <translation>Alles nehmen, was aufgenommen wurde; das ist keine Zelle</translation>
    </message>
    <message>
        <source>&amp;Contacts within</source>
        <translation>&amp;Kontakte innerhalb</translation>
    </message>
    <message>
        <source> nm</source>
        <translation> nm</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>Contacts within</source>
        <translation>Kontakte innerhalb</translation>
    </message>
    <message>
        <source>Boundary this near to another instance counts as contact; 0 measures none</source>
        <translation>Rand, der einer anderen Instanz so nahe ist, gilt als Kontakt; 0 misst keine</translation>
    </message>
    <message>
        <source>The field that was imaged</source>
        <translation>Das aufgenommene Feld</translation>
    </message>
    <message>
        <source>Counting frame</source>
        <translation>Zählrahmen</translation>
    </message>
</context>
<context>
    <name>cristae::ui::MeasurePlot</name>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>How the values are drawn</source>
        <translation>Wie die Werte dargestellt werden</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>Kumulativer Anteil</translation>
    </message>
    <message>
        <source>Violin with points</source>
        <translation>Violinplot mit Punkten</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Streudiagramm</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>The column of the table that is drawn</source>
        <translation>Die Spalte der Tabelle, die dargestellt wird</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>The column on the upright axis of a scatter plot</source>
        <translation>Die Spalte auf der senkrechten Achse eines Streudiagramms</translation>
    </message>
    <message>
        <source>With cut instances</source>
        <translation>Mit angeschnittenen Instanzen</translation>
    </message>
    <message>
        <source>Draw those too that the edge of the stack cuts; their sizes are too small</source>
        <translation>Stellt auch Instanzen dar, die der Rand des Stapels anschneidet; ihre Größen sind zu klein</translation>
    </message>
    <message>
        <source>Plot of the measures</source>
        <translation>Diagramm der Messwerte</translation>
    </message>
    <message>
        <source>Save figure…</source>
        <translation>Abbildung speichern…</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>Abbildung speichern</translation>
    </message>
    <message>
        <source>Write the plot as SVG, PDF or PNG for a paper</source>
        <translation>Schreibt das Diagramm als SVG, PDF oder PNG für eine Publikation</translation>
    </message>
    <message>
        <source>Along the stack</source>
        <translation>Entlang des Stapels</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>These instances have no measure of this kind. Directions need a voxel size.</source>
        <translation>Diese Instanzen haben kein Maß dieser Art. Richtungen brauchen eine Voxelgröße.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Continue with</source>
        <translation>Fort&amp;fahren mit</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>A&amp;nordnung</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Schnitte</translation>
    </message>
    <message>
        <source>&amp;Overlay</source>
        <translation>&amp;Überlagerung</translation>
    </message>
    <message>
        <source>&amp;Contrast</source>
        <translation>&amp;Kontrast</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Tools, views and overlay</source>
        <translation>Werkzeuge, Ansichten und Überlagerung</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>All commands by subject</source>
        <translation>Alle Befehle nach Themen</translation>
    </message>
</context>
<context>
    <name>cristae::ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>cristae::ui::OddSections</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) look damaged, hatched below the picture: %1.</source>
        <translation>
            <numerusform>%n Schnitt sieht beschädigt aus, unter dem Bild schraffiert: %1.</numerusform>
            <numerusform>%n Schnitte sehen beschädigt aus, unter dem Bild schraffiert: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>all of one grey value</source>
        <translation>ganz aus einem Grauwert</translation>
    </message>
    <message>
        <source>the section before once more</source>
        <translation>der vorige Schnitt noch einmal</translation>
    </message>
    <message>
        <source>does not resemble its neighbours</source>
        <translation>gleicht den Nachbarn nicht</translation>
    </message>
    <message>
        <source>shifted against the section before</source>
        <translation>gegen den vorigen Schnitt verschoben</translation>
    </message>
    <message>
        <source>more blurred than its neighbours</source>
        <translation>unschärfer als die Nachbarn</translation>
    </message>
    <message>
        <source>noisier than its neighbours</source>
        <translation>stärker verrauscht als die Nachbarn</translation>
    </message>
    <message>
        <source>less contrast than its neighbours</source>
        <translation>weniger Kontrast als die Nachbarn</translation>
    </message>
    <message>
        <source>more contrast than its neighbours</source>
        <translation>mehr Kontrast als die Nachbarn</translation>
    </message>
    <message>
        <source>darker than its neighbours</source>
        <translation>dunkler als die Nachbarn</translation>
    </message>
    <message>
        <source>brighter than its neighbours</source>
        <translation>heller als die Nachbarn</translation>
    </message>
    <message>
        <source>many pixels are quite black or quite white</source>
        <translation>viele Pixel sind ganz schwarz oder ganz weiß</translation>
    </message>
</context>
<context>
    <name>cristae::ui::Opening</name>
    <message>
        <source>Opening the project…</source>
        <translation>Projekt wird geöffnet…</translation>
    </message>
    <message>
        <source>Making the demonstration stack…</source>
        <translation>Demonstrationsstapel wird erzeugt…</translation>
    </message>
    <message>
        <source>Truth was opened. Scores are in Review.</source>
        <translation>Die Referenz wurde geöffnet. Die Kennzahlen stehen unter Prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) were imported.</source>
        <translation>
            <numerusform>%n Punkt wurde importiert.</numerusform>
            <numerusform>%n Punkte wurden importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::OptionValues</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Linked sections</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>3-D components</source>
        <translation>3D-Komponenten</translation>
    </message>
    <message>
        <source>3-D watershed</source>
        <translation>3D-Wasserscheide</translation>
    </message>
    <message>
        <source>Always one body</source>
        <translation>Immer ein Körper</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>If they rejoin</source>
        <translation>Bei Wiedertreffen</translation>
    </message>
    <message>
        <source>By centres</source>
        <translation>Nach Zentren</translation>
    </message>
    <message>
        <source>At necks</source>
        <translation>An Einschnürungen</translation>
    </message>
</context>
<context>
    <name>cristae::ui::PointsModel</name>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Negative point</source>
        <translation>Negativpunkt</translation>
    </message>
    <message>
        <source>%1 in section %2 at y %3, x %4</source>
        <translation>%1 in Schnitt %2 bei y %3, x %4</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>cristae::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>Runs and memory</source>
        <translation>Läufe und Speicher</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As in papers: green, red, white</source>
        <translation>Wie in Publikationen: grün, rot, weiß</translation>
    </message>
    <message>
        <source>Safe for red-green blindness</source>
        <translation>Geeignet bei Rot-Grün-Schwäche</translation>
    </message>
    <message>
        <source>For print: line styles</source>
        <translation>Für den Druck: Linienarten</translation>
    </message>
    <message>
        <source>Goes through sections</source>
        <translation>Blättert durch die Schnitte</translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation>Zoomt</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>Das schnellste Gerät</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Low: other programs come first</source>
        <translation>Niedrig: andere Programme haben Vorrang</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>Alle Kerne</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>When a run ends</source>
        <translation>Wenn ein Lauf endet</translation>
    </message>
    <message>
        <source>Show and change keys…</source>
        <translation>Tasten anzeigen und ändern…</translation>
    </message>
    <message>
        <source>Show and change keys</source>
        <translation>Tasten anzeigen und ändern</translation>
    </message>
    <message>
        <source>Open the list of all keys</source>
        <translation>Öffnet die Liste aller Tasten</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Set everything here back to how it was at first</source>
        <translation>Setzt hier alles auf den ursprünglichen Stand zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the preferences; everything is applied already</source>
        <translation>Schließt die Einstellungen; alles ist bereits übernommen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Sections are judged best on neutral dark.</source>
        <translation>Schnitte lassen sich auf neutralem Dunkel am besten beurteilen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Changes at once. Files are the same in every language.</source>
        <translation>Ändert sich sofort. Dateien sind in jeder Sprache gleich.</translation>
    </message>
    <message>
        <source>Colours of agreement</source>
        <translation>Farben der Übereinstimmung</translation>
    </message>
    <message>
        <source>For right, false and missed instances; line styles differ too.</source>
        <translation>Für richtige, falsche und übersehene Instanzen; auch die Linienarten unterscheiden sich.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>As in a program that you know. Keys that you changed stay changed.</source>
        <translation>Wie in einem Programm, das Sie kennen. Von Ihnen geänderte Tasten bleiben geändert.</translation>
    </message>
    <message>
        <source>The wheel</source>
        <translation>Das Mausrad</translation>
    </message>
    <message>
        <source>Over a section; with Ctrl it does the other.</source>
        <translation>Über einem Schnitt; mit Ctrl tut es das jeweils andere.</translation>
    </message>
    <message>
        <source>Runs use</source>
        <translation>Läufe verwenden</translation>
    </message>
    <message>
        <source>A GPU is many times faster. Results on it differ in the last digits.</source>
        <translation>Eine GPU ist um ein Vielfaches schneller. Die Ergebnisse weichen in den letzten Stellen ab.</translation>
    </message>
    <message>
        <source>Threads of a run</source>
        <translation>Threads eines Laufs</translation>
    </message>
    <message>
        <source>Fewer leave cores free for other work. Takes effect with the next run.</source>
        <translation>Weniger lassen Kerne für andere Arbeit frei. Gilt ab dem nächsten Lauf.</translation>
    </message>
    <message>
        <source>Priority of a run</source>
        <translation>Priorität eines Laufs</translation>
    </message>
    <message>
        <source>Low keeps the computer quick while a run is on.</source>
        <translation>Niedrig hält den Computer während eines Laufs schnell.</translation>
    </message>
    <message>
        <source>Memory for sections</source>
        <translation>Speicher für Schnitte</translation>
    </message>
    <message>
        <source>More keeps more sections ready to be shown at once.</source>
        <translation>Mehr hält mehr Schnitte zur sofortigen Anzeige bereit.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Shown by the desktop, only while this window is not in front.</source>
        <translation>Werden vom Desktop nur angezeigt, wenn dieses Fenster nicht im Vordergrund ist.</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>„%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>Set “%1” back to how it was at first</source>
        <translation>Setzt „%1“ auf den ursprünglichen Stand zurück</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RecentDelegate</name>
    <message>
        <source>Missing. Find…</source>
        <translation>Fehlt. Suchen…</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RecentModel</name>
    <message>
        <source>%1 is not there. Find it, or remove it from this list.</source>
        <translation>%1 ist nicht vorhanden. Suchen Sie es oder entfernen Sie es aus dieser Liste.</translation>
    </message>
    <message>
        <source>%1, missing</source>
        <translation>%1, fehlt</translation>
    </message>
    <message>
        <source>%1, %2, opened: %3</source>
        <translation>%1, %2, geöffnet: %3</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RecentProjects</name>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s), %1 × %2 px</source>
        <translation>
            <numerusform>%n Schnitt, %1 × %2 px</numerusform>
            <numerusform>%n Schnitte, %1 × %2 px</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::RelocateSheet</name>
    <message>
        <source>%1 is the stack of this project.</source>
        <translation>%1 ist der Stapel dieses Projekts.</translation>
    </message>
    <message>
        <source>%1 is another stack: it has the same size, but its sections show something else. Points would lie in the wrong places unless it is a new version of the same stack.</source>
        <translation>%1 ist ein anderer Stapel: Er hat dieselbe Größe, aber seine Schnitte zeigen etwas anderes. Punkte lägen an falschen Stellen, es sei denn, er ist eine neue Fassung desselben Stapels.</translation>
    </message>
    <message>
        <source>%1 is another stack: it has %2, the stack of this project has %3. Choose another one.</source>
        <translation>%1 ist ein anderer Stapel: Er hat %2, der Stapel dieses Projekts hat %3. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Folder of the sections</source>
        <translation>Ordner der Schnitte</translation>
    </message>
    <message>
        <source>File of the stack</source>
        <translation>Datei des Stapels</translation>
    </message>
    <message>
        <source>%1 was not found at %2, nor near the project file. Your points and results are safe; they need the stack to be shown.</source>
        <translation>%1 wurde weder unter %2 noch in der Nähe der Projektdatei gefunden. Ihre Punkte und Ergebnisse sind sicher; um sie anzuzeigen, wird der Stapel gebraucht.</translation>
    </message>
    <message>
        <source>Comparing the sections…</source>
        <translation>Schnitte werden verglichen…</translation>
    </message>
    <message>
        <source>Find the stack</source>
        <translation>Stapel suchen</translation>
    </message>
    <message>
        <source>Where is the stack?</source>
        <translation>Wo ist der Stapel?</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>&amp;Use it anyway</source>
        <translation>&amp;Trotzdem verwenden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Choose the file of the stack</source>
        <translation>Datei des Stapels wählen</translation>
    </message>
    <message>
        <source>It is compared with what the project knows.</source>
        <translation>Sie wird mit dem verglichen, was das Projekt weiß.</translation>
    </message>
    <message>
        <source>Choose the folder of the sections</source>
        <translation>Ordner der Schnitte wählen</translation>
    </message>
    <message>
        <source>Use this stack anyway</source>
        <translation>Diesen Stapel trotzdem verwenden</translation>
    </message>
    <message>
        <source>Points stay at the same pixels. This can be undone in the history.</source>
        <translation>Punkte bleiben auf denselben Pixeln. Dies lässt sich im Verlauf rückgängig machen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leaves the project closed and unchanged.</source>
        <translation>Lässt das Projekt geschlossen und unverändert.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewCard</name>
    <message>
        <source>Instance %1</source>
        <translation>Instanz %1</translation>
    </message>
    <message>
        <source>Section %1 · %2</source>
        <translation>Schnitt %1 · %2</translation>
    </message>
    <message>
        <source>Sections %1 to %2 · %3</source>
        <translation>Schnitte %1 bis %2 · %3</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Nichts spricht dagegen.</translation>
    </message>
    <message>
        <source>Show this instance</source>
        <translation>Diese Instanz zeigen</translation>
    </message>
    <message>
        <source>Moves all views to this instance.</source>
        <translation>Bewegt alle Ansichten zu dieser Instanz.</translation>
    </message>
    <message>
        <source>Moves all views to this instance. XY, XZ and YZ are cut through one place in it, which the marks at their edges show; beside them its surface.</source>
        <translation>Bewegt alle Ansichten zu dieser Instanz. XY, XZ und YZ sind durch eine Stelle in ihr geschnitten, die die Marken an den Rändern zeigen; daneben ihre Oberfläche.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewCountingFace</name>
    <message>
        <source>%1 of %2 points of this field are in mitochondria.</source>
        <translation>%1 von %2 Punkten dieses Feldes liegen in Mitochondrien.</translation>
    </message>
    <message>
        <source>All fields are counted.</source>
        <translation>Alle Felder sind gezählt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Goes to the field before.</source>
        <translation>Geht zum Feld davor.</translation>
    </message>
    <message>
        <source>Field done</source>
        <translation>Feld fertig</translation>
    </message>
    <message>
        <source>All points of this field were looked at. Goes to the next field that is not counted.</source>
        <translation>Alle Punkte dieses Feldes wurden angesehen. Geht zum nächsten Feld, das nicht gezählt ist.</translation>
    </message>
    <message>
        <source>Pause counting</source>
        <translation>Zählen unterbrechen</translation>
    </message>
    <message>
        <source>Shows the result again; what was counted is kept.</source>
        <translation>Zeigt wieder das Ergebnis; was gezählt ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>Weiter zählen</translation>
    </message>
    <message>
        <source>Shows the next field that is not counted.</source>
        <translation>Zeigt das nächste Feld, das nicht gezählt ist.</translation>
    </message>
    <message>
        <source>Look through the fields</source>
        <translation>Felder durchsehen</translation>
    </message>
    <message>
        <source>Shows the counted fields again, from the first.</source>
        <translation>Zeigt die gezählten Felder noch einmal, vom ersten an.</translation>
    </message>
    <message>
        <source>Start counting</source>
        <translation>Zählen beginnen</translation>
    </message>
    <message>
        <source>Draws random fields and shows the first.</source>
        <translation>Wählt zufällige Felder und zeigt das erste.</translation>
    </message>
    <message>
        <source>Draw more fields</source>
        <translation>Mehr Felder ziehen</translation>
    </message>
    <message>
        <source>More fields make the ranges narrower.</source>
        <translation>Mehr Felder machen die Bereiche enger.</translation>
    </message>
    <message>
        <source>How much is mitochondria, and how much of it was found?</source>
        <translation>Wie viel sind Mitochondrien, und wie viel davon wurde gefunden?</translation>
    </message>
    <message>
        <source>Crosses lie on small fields, drawn at random from the whole stack. Click those that lie in a mitochondrion; the result is hidden meanwhile. The counts need no result and hold for every later one.</source>
        <translation>Kreuze liegen auf kleinen Feldern, die zufällig aus dem ganzen Stapel gezogen sind. Klicken Sie die an, die in einem Mitochondrium liegen; das Ergebnis ist währenddessen verborgen. Die Zählung braucht kein Ergebnis und gilt für jedes spätere.</translation>
    </message>
    <message>
        <source>What the counts say</source>
        <translation>Was die Zählung ergibt</translation>
    </message>
    <message>
        <source>Counted fields</source>
        <translation>Gezählte Felder</translation>
    </message>
    <message>
        <source>Share of the fields that are counted.</source>
        <translation>Anteil der Felder, die gezählt sind.</translation>
    </message>
    <message>
        <source>Counts by eye and in the result</source>
        <translation>Zählung nach Augenmaß und im Ergebnis</translation>
    </message>
    <message>
        <source>For each field the points in mitochondria, by eye and in the result.</source>
        <translation>Für jedes Feld die Punkte in Mitochondrien, nach Augenmaß und im Ergebnis.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewPanel</name>
    <message>
        <source>By eye</source>
        <translation>Nach Augenmaß</translation>
    </message>
    <message>
        <source>Against truth</source>
        <translation>Gegen Referenz</translation>
    </message>
    <message>
        <source>Review by eye</source>
        <translation>Nach Augenmaß prüfen</translation>
    </message>
    <message>
        <source>Go through the instances, the most doubtful first.</source>
        <translation>Geht die Instanzen durch, die zweifelhaftesten zuerst.</translation>
    </message>
    <message>
        <source>Review against truth</source>
        <translation>Gegen eine Referenz prüfen</translation>
    </message>
    <message>
        <source>Compare the result with labels that people made.</source>
        <translation>Vergleicht das Ergebnis mit Annotationen von Menschen.</translation>
    </message>
    <message>
        <source>By counting</source>
        <translation>Durch Zählen</translation>
    </message>
    <message>
        <source>Review by counting</source>
        <translation>Durch Zählen prüfen</translation>
    </message>
    <message>
        <source>Count test points on random fields: how much is mitochondria, and what was missed.</source>
        <translation>Testpunkte auf zufälligen Feldern zählen: wie viel Mitochondrien sind und was übersehen wurde.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewQueue</name>
    <message>
        <source>Instance %1, section %2</source>
        <translation>Instanz %1, Schnitt %2</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewQueueFace</name>
    <message>
        <source>No prediction yet. Adapt makes one.</source>
        <translation>Noch keine Vorhersage. Anpassen erzeugt eine.</translation>
    </message>
    <message>
        <source>Go to Adapt</source>
        <translation>Zum Anpassen</translation>
    </message>
    <message>
        <source>Shows the panel where an adaptation is started.</source>
        <translation>Zeigt den Bereich, in dem eine Anpassung gestartet wird.</translation>
    </message>
    <message>
        <source>Looking for the instances that are most doubtful…</source>
        <translation>Die zweifelhaftesten Instanzen werden gesucht…</translation>
    </message>
    <message>
        <source>The result holds no instances. More points, or a longer adaptation, may find some.</source>
        <translation>Das Ergebnis enthält keine Instanzen. Mehr Punkte oder eine längere Anpassung finden vielleicht welche.</translation>
    </message>
    <message>
        <source>The whole sample is reviewed.</source>
        <translation>Die ganze Stichprobe ist geprüft.</translation>
    </message>
    <message>
        <source>All instances are reviewed.</source>
        <translation>Alle Instanzen sind geprüft.</translation>
    </message>
    <message>
        <source>One is missing? Click its middle with the point tool: it counts as missed and as a point.</source>
        <translation>Fehlt eines? Klicken Sie mit dem Punktwerkzeug in seine Mitte: Es zählt als übersehen und als Punkt.</translation>
    </message>
    <message>
        <source>Random sample of %1</source>
        <translation>Zufallsstichprobe von %1</translation>
    </message>
    <message>
        <source>How good is the whole result?</source>
        <translation>Wie gut ist das ganze Ergebnis?</translation>
    </message>
    <message>
        <source>Back to the doubtful ones</source>
        <translation>Zurück zu den zweifelhaften</translation>
    </message>
    <message>
        <source>Estimate precision</source>
        <translation>Präzision schätzen</translation>
    </message>
    <message>
        <source>Leaves the sample; its verdicts are kept.</source>
        <translation>Verlässt die Stichprobe; ihre Urteile bleiben erhalten.</translation>
    </message>
    <message>
        <source>Draws a random sample and asks for a verdict on each.</source>
        <translation>Zieht eine Zufallsstichprobe und fragt zu jeder Instanz nach einem Urteil.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a verdict and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>This instance is right.</source>
        <translation>Diese Instanz ist richtig.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>This instance is not a mitochondrion.</source>
        <translation>Diese Instanz ist kein Mitochondrium.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Remembers this instance for a second look.</source>
        <translation>Merkt diese Instanz für einen zweiten Blick vor.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Puts this instance at the end of the queue.</source>
        <translation>Stellt diese Instanz ans Ende der Warteschlange.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Goes to the instance before.</source>
        <translation>Geht zur vorherigen Instanz.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Goes to the next instance without a verdict on this one.</source>
        <translation>Geht ohne Urteil über diese zur nächsten Instanz.</translation>
    </message>
    <message>
        <source>Reviewed instances</source>
        <translation>Geprüfte Instanzen</translation>
    </message>
    <message>
        <source>Share of the instances that have a verdict.</source>
        <translation>Anteil der Instanzen, die ein Urteil haben.</translation>
    </message>
    <message>
        <source>Verdicts on %1 random instances give the share of right ones, with a 95 % range, for a paper.</source>
        <translation>Urteile über %1 zufällige Instanzen ergeben den Anteil der richtigen mit 95-%-Bereich, für eine Veröffentlichung.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Several mitochondria in one: cuts it between the centres clicked in it.</source>
        <translation>Mehrere Mitochondrien in einem: schneidet zwischen den darin angeklickten Mittelpunkten.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>A part of a mitochondrion: joins it with the next instance that is clicked.</source>
        <translation>Ein Teil eines Mitochondriums: verbindet ihn mit der nächsten angeklickten Instanz.</translation>
    </message>
    <message>
        <source>The whole sample is reviewed. Flagged and left out of the estimate: %1.</source>
        <translation>Die ganze Stichprobe ist geprüft. Markiert und bei der Schätzung ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Draw %1 more</source>
        <translation>%1 weitere ziehen</translation>
    </message>
    <message>
        <source>Adds random instances to the sample, so that the range becomes narrower.</source>
        <translation>Nimmt zufällige Instanzen in die Stichprobe auf, damit der Bereich enger wird.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewScoreTable</name>
    <message>
        <source>%1 ± %2</source>
        <comment>mean of a score over sections and its deviation</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>How %1 is computed</source>
        <translation>Wie %1 berechnet wird</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Schnitt %1</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>mean ± SD</source>
        <translation>Mittel ± SD</translation>
    </message>
    <message>
        <source>By pixel</source>
        <translation>Nach Pixeln</translation>
    </message>
    <message>
        <source>By instance</source>
        <translation>Nach Instanzen</translation>
    </message>
    <message>
        <source>%1 of the section</source>
        <translation>%1 des Schnitts</translation>
    </message>
    <message>
        <source>%1 of the stack</source>
        <translation>%1 des Stapels</translation>
    </message>
    <message>
        <source>%1, mean over sections</source>
        <translation>%1, Mittelwert über die Schnitte</translation>
    </message>
    <message>
        <source>Shows the formula, the matching rule and how sections are put together.</source>
        <translation>Zeigt die Formel, die Zuordnungsregel und wie Schnitte zusammengefasst werden.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewTruthFace</name>
    <message>
        <source>No prediction yet. Adapt makes one.</source>
        <translation>Noch keine Vorhersage. Anpassen erzeugt eine.</translation>
    </message>
    <message>
        <source>Go to Adapt</source>
        <translation>Zum Anpassen</translation>
    </message>
    <message>
        <source>Shows the panel where an adaptation is started.</source>
        <translation>Zeigt den Bereich, in dem eine Anpassung gestartet wird.</translation>
    </message>
    <message>
        <source>You do not need truth to use Cristae. If you have it, drop it here to see scores.</source>
        <translation>Für Cristae brauchen Sie keine Referenz. Wenn Sie eine haben, ziehen Sie sie hierher, um Kennzahlen zu sehen.</translation>
    </message>
    <message>
        <source>Open truth…</source>
        <translation>Referenz öffnen…</translation>
    </message>
    <message>
        <source>Chooses a labelled stack of the same shape.</source>
        <translation>Wählt einen annotierten Stapel derselben Form.</translation>
    </message>
    <message>
        <source>Comparing with the truth…</source>
        <translation>Vergleich mit der Referenz…</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Schnitt %1</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Every instance has its partner at this threshold.</source>
        <translation>Bei dieser Schwelle hat jede Instanz ihren Partner.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Goes to the error before.</source>
        <translation>Geht zum vorherigen Fehler.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Goes to the next error.</source>
        <translation>Geht zum nächsten Fehler.</translation>
    </message>
    <message>
        <source>TP: found and true</source>
        <translation>TP: gefunden und richtig</translation>
    </message>
    <message>
        <source>FP: found, not in the truth</source>
        <translation>FP: gefunden, nicht in der Referenz</translation>
    </message>
    <message>
        <source>FN: in the truth, missed</source>
        <translation>FN: in der Referenz, übersehen</translation>
    </message>
    <message>
        <source>%1, section</source>
        <translation>%1, Schnitt</translation>
    </message>
    <message>
        <source>%1, stack</source>
        <translation>%1, Stapel</translation>
    </message>
    <message>
        <source>Open other truth</source>
        <translation>Andere Referenz öffnen</translation>
    </message>
    <message>
        <source>Chooses another labelled stack of the same shape.</source>
        <translation>Wählt einen anderen annotierten Stapel derselben Form.</translation>
    </message>
    <message>
        <source>Take the truth away</source>
        <translation>Referenz entfernen</translation>
    </message>
    <message>
        <source>Compares no longer; the file stays as it is.</source>
        <translation>Vergleicht nicht mehr; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>By instance</source>
        <translation>Nach Instanzen</translation>
    </message>
    <message>
        <source>By pixel</source>
        <translation>Nach Pixeln</translation>
    </message>
    <message>
        <source>Colours whole instances by whether they have a partner.</source>
        <translation>Färbt ganze Instanzen danach, ob sie einen Partner haben.</translation>
    </message>
    <message>
        <source>Colours each pixel by whether both agree.</source>
        <translation>Färbt jedes Pixel danach, ob beide übereinstimmen.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As in papers</source>
        <translation>Wie in Publikationen</translation>
    </message>
    <message>
        <source>Safe for red-green blindness</source>
        <translation>Geeignet bei Rot-Grün-Schwäche</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>Für den Druck</translation>
    </message>
    <message>
        <source>Colours of TP, FP and FN; the line styles stay the same.</source>
        <translation>Farben von TP, FP und FN; die Linienarten bleiben gleich.</translation>
    </message>
    <message>
        <source>IoU of a match</source>
        <translation>IoU eines Paars</translation>
    </message>
    <message>
        <source>How much an instance and its partner must overlap to count as TP.</source>
        <translation>Wie stark sich eine Instanz und ihr Partner überlappen müssen, um als TP zu zählen.</translation>
    </message>
    <message>
        <source>What is wrong, the largest first. A click shows it in the views.</source>
        <translation>Was falsch ist, das Größte zuerst. Ein Klick zeigt es in den Ansichten.</translation>
    </message>
    <message>
        <source>3-D: an instance goes through the sections</source>
        <translation>3D: Eine Instanz geht durch die Schnitte</translation>
    </message>
    <message>
        <source>2-D: each section has its own instances</source>
        <translation>2D: Jeder Schnitt hat eigene Instanzen</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RunController</name>
    <message>
        <source>Save the project under another name and adapt there.</source>
        <translation>Speichern Sie das Projekt unter einem anderen Namen und passen Sie dort an.</translation>
    </message>
    <message>
        <source>The model of the earlier run is not in the project&apos;s data folder any more.</source>
        <translation>Das Modell des früheren Laufs liegt nicht mehr im Datenordner des Projekts.</translation>
    </message>
    <message>
        <source>Adapt from the source pack instead.</source>
        <translation>Passen Sie stattdessen vom Quellpaket aus an.</translation>
    </message>
    <message>
        <source>No source pack comes with this copy of the program.</source>
        <translation>Dieser Kopie des Programms liegt kein Quellpaket bei.</translation>
    </message>
    <message>
        <source>Choose a source pack file.</source>
        <translation>Wählen Sie eine Quellpaketdatei.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>%1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>Check that the project&apos;s folder may be written and the disk has room.</source>
        <translation>Prüfen Sie, ob der Ordner des Projekts beschreibbar ist und der Datenträger Platz hat.</translation>
    </message>
    <message>
        <source>The run has left no trace in its folder.</source>
        <translation>Der Lauf hat keine Spur in seinem Ordner hinterlassen.</translation>
    </message>
    <message>
        <source>Adapt again.</source>
        <translation>Passen Sie erneut an.</translation>
    </message>
    <message>
        <source>The folder of %1 is not there any more.</source>
        <translation>Der Ordner von %1 ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The run that made this result is not in the project&apos;s data folder any more.</source>
        <translation>Der Lauf, der dieses Ergebnis gemacht hat, ist nicht mehr im Datenordner des Projekts.</translation>
    </message>
    <message>
        <source>Segment again, or adapt.</source>
        <translation>Segmentieren Sie neu oder passen Sie an.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RunWords</name>
    <message>
        <source>Quick look</source>
        <translation>Schneller Blick</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Published settings</source>
        <translation>Veröffentlichte Einstellungen</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Half the time of Standard: shows whether the pack suits the stack.</source>
        <translation>Halbe Zeit von Standard: zeigt, ob das Paket zum Stapel passt.</translation>
    </message>
    <message>
        <source>Ten rounds with a small network. The right choice for most stacks.</source>
        <translation>Zehn Runden mit einem kleinen Netz. Die richtige Wahl für die meisten Stapel.</translation>
    </message>
    <message>
        <source>Twenty rounds, with a pack made for it a larger network and finer detail. About three times as long as Standard; for the final result.</source>
        <translation>Zwanzig Runden, mit einem dafür gemachten Paket ein größeres Netz und feinere Einzelheiten. Etwa dreimal so lang wie Standard; für das endgültige Ergebnis.</translation>
    </message>
    <message>
        <source>The settings of the publication, to repeat its figures. Days without a GPU.</source>
        <translation>Die Einstellungen der Veröffentlichung, um ihre Werte zu reproduzieren. Tage ohne GPU.</translation>
    </message>
    <message>
        <source>Reading the source pack</source>
        <translation>Quellpaket wird gelesen</translation>
    </message>
    <message>
        <source>Reading the stack</source>
        <translation>Stapel wird gelesen</translation>
    </message>
    <message>
        <source>Getting used to the grey values of the stack</source>
        <translation>Gewöhnung an die Grauwerte des Stapels</translation>
    </message>
    <message>
        <source>Choosing sure mitochondria and learning from them</source>
        <translation>Sichere Mitochondrien werden ausgewählt und gelernt</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>Ergebnis wird geprüft</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>Modell wird gelesen</translation>
    </message>
    <message>
        <source>Segmenting the stack</source>
        <translation>Stapel wird segmentiert</translation>
    </message>
    <message>
        <source>Telling instances apart</source>
        <translation>Instanzen werden getrennt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>tiny network</source>
        <translation>sehr kleines Netz</translation>
    </message>
    <message>
        <source>small network</source>
        <translation>kleines Netz</translation>
    </message>
    <message>
        <source>medium network</source>
        <translation>mittleres Netz</translation>
    </message>
    <message>
        <source>large network</source>
        <translation>großes Netz</translation>
    </message>
    <message>
        <source>published network</source>
        <translation>veröffentlichtes Netz</translation>
    </message>
    <message>
        <source>IPL: from clicks</source>
        <translation>IPL: aus Klicks</translation>
    </message>
    <message>
        <source>R4MITO: reference pixels</source>
        <translation>R4MITO: Bezugspixel</translation>
    </message>
    <message>
        <source>CAFA: class prototypes</source>
        <translation>CAFA: Klassenprototypen</translation>
    </message>
    <message>
        <source>DA-ISC: pairs of sections</source>
        <translation>DA-ISC: Schnittpaare</translation>
    </message>
    <message>
        <source>WDA-Net: counts and sure pixels</source>
        <translation>WDA-Net: Anzahlen und sichere Pixel</translation>
    </message>
    <message>
        <source>AdaptSegNet: a rival network</source>
        <translation>AdaptSegNet: ein gegnerisches Netz</translation>
    </message>
    <message>
        <source>Whole mitochondria become labels, round by round; the clicks say which. The right choice for most stacks.</source>
        <translation>Ganze Mitochondrien werden Runde für Runde zu Labels; die Klicks bestimmen, welche. Die richtige Wahl für die meisten Stapel.</translation>
    </message>
    <message>
        <source>Two looks of each place must agree, and pixels are compared with sure ones. Clicks are not used.</source>
        <translation>Zwei Erscheinungsbilder jeder Stelle müssen übereinstimmen, und Pixel werden mit sicheren Pixeln verglichen. Klicks werden nicht verwendet.</translation>
    </message>
    <message>
        <source>Pixels of both stacks are drawn to the mean of their class. Clicks are not used.</source>
        <translation>Pixel beider Stapel werden zum Mittelwert ihrer Klasse gezogen. Klicks werden nicht verwendet.</translation>
    </message>
    <message>
        <source>Two sections and what differs between them must fit together. Clicks are not used; the stack needs several sections.</source>
        <translation>Zwei Schnitte und ihre Unterschiede müssen zusammenpassen. Klicks werden nicht verwendet; der Stapel muss mehrere Schnitte haben.</translation>
    </message>
    <message>
        <source>Sure pixels become labels and the number of mitochondria is watched.</source>
        <translation>Sichere Pixel werden zu Labels, und die Anzahl der Mitochondrien wird überwacht.</translation>
    </message>
    <message>
        <source>Masks of the stack must look like masks of the source. Clicks are not used.</source>
        <translation>Masken des Stapels müssen wie Masken der Quelle aussehen. Klicks werden nicht verwendet.</translation>
    </message>
    <message>
        <source>Judging the size of a pixel by the clicks</source>
        <translation>Pixelgröße wird anhand der Klicks geschätzt</translation>
    </message>
    <message>
        <source>Writing the instances</source>
        <translation>Instanzen werden geschrieben</translation>
    </message>
    <message>
        <source>Judging by the clicks which mitochondria touch</source>
        <translation>Anhand der Klicks wird geprüft, ob sich Mitochondrien berühren</translation>
    </message>
    <message>
        <source>Reading what was drawn</source>
        <translation>Gezeichnetes wird gelesen</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RunsModel</name>
    <message>
        <source>Shown, out of date</source>
        <translation>Angezeigt, veraltet</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Without adaptation</source>
        <translation>Ohne Anpassung</translation>
    </message>
    <message>
        <source>Points or the stack have changed since this run. Its result is kept as it was.</source>
        <translation>Seit diesem Lauf haben sich Punkte oder Stapel geändert. Sein Ergebnis wurde unverändert behalten.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Instances made again</source>
        <translation>Instanzen neu gebildet</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RunsPanel</name>
    <message>
        <source>%1 instances</source>
        <comment>a number</comment>
        <translation>%1 Instanzen</translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Shows the current result alone again</source>
        <translation>Zeigt wieder nur das aktuelle Ergebnis</translation>
    </message>
    <message>
        <source>Wipes between this result and the one that is shown</source>
        <translation>Blendet an einer Linie zwischen diesem und dem angezeigten Ergebnis über</translation>
    </message>
    <message>
        <source>No run yet. Each one is kept here, with its result.</source>
        <translation>Noch kein Lauf. Jeder wird mit seinem Ergebnis hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>To the choices of the first run</source>
        <translation>Zu den Einstellungen des ersten Laufs</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Newest first; Enter shows the result of a run</source>
        <translation>Neueste zuerst; die Eingabetaste zeigt das Ergebnis eines Laufs</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Makes the result of this run the one that is shown and reviewed</source>
        <translation>Macht das Ergebnis dieses Laufs zu dem, das angezeigt und geprüft wird</translation>
    </message>
    <message>
        <source>Opens the folder with the files of this run</source>
        <translation>Öffnet den Ordner mit den Dateien dieses Laufs</translation>
    </message>
    <message>
        <source>%1 vs %2: counting what has changed…</source>
        <comment>two runs</comment>
        <translation>%1 gegen %2: Änderungen werden gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>%1 vs %2: %n changed instance(s)</source>
        <comment>two runs</comment>
        <translation>
            <numerusform>%1 gegen %2: %n geänderte Instanz</numerusform>
            <numerusform>%1 gegen %2: %n geänderte Instanzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bodies of the whole stack are compared.</source>
        <translation>Verglichen werden die Körper des ganzen Stapels.</translation>
    </message>
    <message>
        <source>The profiles of each section are compared.</source>
        <translation>Verglichen werden die Anschnitte jedes Schnitts.</translation>
    </message>
    <message>
        <source>An instance is unchanged if it has a partner of its own in the other run, with an IoU of 0.5 or more; all others are counted, those of both runs.</source>
        <translation>Eine Instanz ist unverändert, wenn sie im anderen Lauf einen eigenen Partner mit einem IoU von mindestens 0,5 hat; gezählt werden alle anderen, die beider Läufe.</translation>
    </message>
    <message>
        <source>Unchanged: %1. Only in %2: %3. Only in %4: %5.</source>
        <translation>Unverändert: %1. Nur in %2: %3. Nur in %4: %5.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::SectionStrip</name>
    <message>
        <source>Sections</source>
        <translation>Schnitte</translation>
    </message>
    <message>
        <source>Drag or click to go to a section</source>
        <translation>Ziehen oder klicken, um zu einem Schnitt zu gehen</translation>
    </message>
    <message>
        <source>Section %1 / %2</source>
        <translation>Schnitt %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n Urteil</numerusform>
            <numerusform>%n Urteile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::SectionView</name>
    <message>
        <source>XY view</source>
        <translation>XY-Ansicht</translation>
    </message>
    <message>
        <source>XZ view</source>
        <translation>XZ-Ansicht</translation>
    </message>
    <message>
        <source>YZ view</source>
        <translation>YZ-Ansicht</translation>
    </message>
    <message>
        <source>Click the middle of a mitochondrion. Shift+click marks what is none.</source>
        <translation>Klicken Sie in die Mitte eines Mitochondriums. Shift+Klick setzt einen Negativpunkt auf etwas, das keines ist.</translation>
    </message>
    <message>
        <source>%1. The cross is at x %2, y %3, z %4.</source>
        <translation>%1. Das Fadenkreuz ist bei x %2, y %3, z %4.</translation>
    </message>
    <message>
        <source>XY · section %1 / %2</source>
        <translation>XY · Schnitt %1 / %2</translation>
    </message>
    <message>
        <source>XZ · y %1 / %2</source>
        <translation>XZ · y %1 / %2</translation>
    </message>
    <message>
        <source>YZ · x %1 / %2</source>
        <translation>YZ · x %1 / %2</translation>
    </message>
    <message>
        <source>Drawn with cubic voxels: the voxel size is not known.</source>
        <translation>Mit würfelförmigen Voxeln gezeichnet: Die Voxelgröße ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Counting frame: x %1–%2, y %3–%4, sections %5–%6</source>
        <translation>Zählrahmen: x %1–%2, y %3–%4, Schnitte %5–%6</translation>
    </message>
    <message>
        <source>This section is not among those of the counting frame.</source>
        <translation>Dieser Schnitt gehört nicht zum Zählrahmen.</translation>
    </message>
    <message>
        <source>Before the counting frame: what reaches into the tinted area is not counted.</source>
        <translation>Vor dem Zählrahmen: Was in die getönte Fläche reicht, wird nicht gezählt.</translation>
    </message>
    <message>
        <source>Behind the counting frame: what reaches here may be counted.</source>
        <translation>Hinter dem Zählrahmen: Was hierher reicht, kann gezählt werden.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ShortcutsSheet</name>
    <message>
        <source>Keys of this screen</source>
        <translation>Tasten dieser Ansicht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Preset of keys</source>
        <translation>Tastenbelegung</translation>
    </message>
    <message>
        <source>Keys as in a program that you know</source>
        <translation>Tasten wie in einem Programm, das Sie kennen</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show only commands and keys that fit</source>
        <translation>Zeigt nur passende Befehle und Tasten</translation>
    </message>
    <message>
        <source>Commands and their keys; bold ones were changed</source>
        <translation>Befehle und ihre Tasten; geänderte sind fett</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Drag the edge of a column to make it wider</source>
        <translation>Ziehen Sie den Rand einer Spalte, um sie zu verbreitern</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Press the new key for the chosen command</source>
        <translation>Drücken Sie die neue Taste für den ausgewählten Befehl</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Give this key to the chosen command; others lose it</source>
        <translation>Gibt dem ausgewählten Befehl diese Taste; andere verlieren sie</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <translation>Tasten entfernen</translation>
    </message>
    <message>
        <source>Leave the chosen command without a key</source>
        <translation>Lässt den ausgewählten Befehl ohne Taste</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Give the chosen command the keys of the preset</source>
        <translation>Gibt dem ausgewählten Befehl die Tasten der Belegung</translation>
    </message>
    <message>
        <source>Export keys…</source>
        <translation>Tasten exportieren…</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Tasten exportieren</translation>
    </message>
    <message>
        <source>Write the keys to a file, for another computer</source>
        <translation>Schreibt die Tasten in eine Datei, für einen anderen Computer</translation>
    </message>
    <message>
        <source>Import keys…</source>
        <translation>Tasten importieren…</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Tasten importieren</translation>
    </message>
    <message>
        <source>Read keys that were exported before</source>
        <translation>Liest früher exportierte Tasten</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Give every command the keys of the preset</source>
        <translation>Gibt jedem Befehl die Tasten der Belegung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the list of keys; changes are applied already</source>
        <translation>Schließt die Tastenliste; Änderungen sind bereits übernommen</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation>Neue Taste für „%1“</translation>
    </message>
    <message>
        <source>Choose a command to change its key</source>
        <translation>Wählen Sie einen Befehl aus, um seine Taste zu ändern</translation>
    </message>
    <message>
        <source>This command takes something away, so a bare digit is too easy to press. Add Ctrl or Alt.</source>
        <translation>Dieser Befehl nimmt etwas weg, eine einzelne Ziffer ist dafür zu leicht gedrückt. Nehmen Sie Ctrl oder Alt dazu.</translation>
    </message>
    <message>
        <source>Tab, Esc and Space move the focus, close and pan. Choose another key.</source>
        <translation>Tab, Esc und die Leertaste bewegen den Fokus, schließen und verschieben. Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>“%1” has this key now and would lose it.</source>
        <translation>„%1“ hat diese Taste derzeit und würde sie verlieren.</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>Diese Taste ist frei.</translation>
    </message>
    <message>
        <source>Keys of Cristae (*.json)</source>
        <translation>Tasten von Cristae (*.json)</translation>
    </message>
    <message>
        <source>The keys were written to %1.</source>
        <translation>Die Tasten wurden nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 holds no keys of Cristae. Choose a file that was exported here.</source>
        <translation>%1 enthält keine Tasten von Cristae. Wählen Sie eine Datei, die hier exportiert wurde.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::StackViews</name>
    <message>
        <source>No stack is open</source>
        <translation>Kein Stapel ist geöffnet</translation>
    </message>
    <message>
        <source>Drop a stack, a folder of sections or a project here.</source>
        <translation>Ziehen Sie einen Stapel, einen Ordner mit Schnitten oder ein Projekt hierher.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::StartPage</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Projects keep every point and every result. The last one stands here.</source>
        <translation>Projekte bewahren jeden Punkt und jedes Ergebnis. Hier steht das letzte.</translation>
    </message>
    <message>
        <source>%1: back to where you stopped.</source>
        <translation>%1: zurück dorthin, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>No project yet.</source>
        <translation>Noch kein Projekt.</translation>
    </message>
    <message>
        <source>Opens the project %1.</source>
        <translation>Öffnet das Projekt %1.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>Aus dieser Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Finds mitochondria in electron-microscopy stacks from a few clicks.</source>
        <translation>Findet Mitochondrien in elektronenmikroskopischen Stapeln mit wenigen Klicks.</translation>
    </message>
    <message>
        <source>Try the demo stack</source>
        <translation>Demostapel ausprobieren</translation>
    </message>
    <message>
        <source>Open a stack</source>
        <translation>Stapel öffnen</translation>
    </message>
    <message>
        <source>Open a &amp;folder of sections…</source>
        <translation>&amp;Ordner mit Schnitten öffnen…</translation>
    </message>
    <message>
        <source>Open a &amp;project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>&amp;Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Projects that you open are listed here. Begin with the demo stack or with a stack of yours.</source>
        <translation>Projekte, die Sie öffnen, werden hier aufgeführt. Beginnen Sie mit dem Demostapel oder mit einem eigenen Stapel.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>You can also drop a file, a folder of sections or a project anywhere on this window.</source>
        <translation>Sie können eine Datei, einen Ordner mit Schnitten oder ein Projekt auch irgendwo auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Makes a small synthetic stack and opens it.</source>
        <translation>Erzeugt einen kleinen synthetischen Stapel und öffnet ihn.</translation>
    </message>
    <message>
        <source>Asks for a file and shows what is in it before anything is made.</source>
        <translation>Fragt nach einer Datei und zeigt, was darin ist, bevor etwas angelegt wird.</translation>
    </message>
    <message>
        <source>Open a folder of sections</source>
        <translation>Ordner mit Schnitten öffnen</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Asks for a .cristae file.</source>
        <translation>Fragt nach einer .cristae-Datei.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Enter opens a project, Delete takes it out of the list.</source>
        <translation>Die Eingabetaste öffnet ein Projekt, Entf nimmt es aus der Liste.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Ends what is under way; nothing is lost.</source>
        <translation>Beendet, was gerade läuft; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>How far it has come.</source>
        <translation>Wie weit es gekommen ist.</translation>
    </message>
    <message>
        <source>TIFF, HDF5, MRC, Zarr, N5, precomputed, NIfTI, NRRD, NPY or a series of images. Your files stay as they are.</source>
        <translation>TIFF, HDF5, MRC, Zarr, N5, precomputed, NIfTI, NRRD, NPY oder eine Bildserie. Ihre Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>For a stack with one image file a section, and for Zarr, N5 and precomputed volumes.</source>
        <translation>Für einen Stapel mit einer Bilddatei je Schnitt sowie für Zarr, N5 und precomputed.</translation>
    </message>
    <message>
        <source>Synthetic tissue with known truth: the whole way on a small stack.</source>
        <translation>Synthetisches Gewebe mit bekannter Referenz: der ganze Weg an einem kleinen Stapel.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::StatusChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cristae::ui::StatusLine</name>
    <message>
        <source>x %1  y %2  z %3</source>
        <translation>x %1  y %2  z %3</translation>
    </message>
    <message>
        <source> · %1 %2 %3 µm</source>
        <translation> · %1 %2 %3 µm</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>Runde %1 von %2</translation>
    </message>
    <message>
        <source>Voxel size</source>
        <translation>Voxelgröße</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Measuring how fast this machine is…</source>
        <translation>Es wird gemessen, wie schnell dieser Rechner ist…</translation>
    </message>
    <message>
        <source>GPU (%1)</source>
        <translation>GPU (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Processor, %n thread(s)</source>
        <translation>
            <numerusform>Prozessor, %n Thread</numerusform>
            <numerusform>Prozessor, %n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>Speed not known</source>
        <translation>Tempo unbekannt</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ThumbnailButton</name>
    <message>
        <source>3-D</source>
        <comment>the picture of a surface</comment>
        <translation>3D</translation>
    </message>
</context>
<context>
    <name>cristae::ui::TimeText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a range of numbers</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
</context>
<context>
    <name>cristae::ui::Toast</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close this message; it stays in the list of messages</source>
        <translation>Schließt diese Meldung; sie bleibt in der Liste der Meldungen</translation>
    </message>
</context>
<context>
    <name>cristae::ui::Trouble</name>
    <message>
        <source>Your work is safe on disk. Try again.</source>
        <translation>Ihre Arbeit ist auf dem Datenträger sicher. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::VolumeView</name>
    <message>
        <source>The 3-D view needs OpenGL, which this display does not offer. All other views work.</source>
        <translation>Die 3D-Ansicht braucht OpenGL, das dieser Bildschirm nicht bietet. Alle anderen Ansichten funktionieren.</translation>
    </message>
    <message>
        <source>Making the surfaces of the instances.</source>
        <translation>Die Oberflächen der Instanzen werden erzeugt.</translation>
    </message>
    <message>
        <source>Drag to turn, use the wheel to zoom, click an instance to select it.</source>
        <translation>Ziehen dreht, das Mausrad zoomt, ein Klick auf eine Instanz wählt sie aus.</translation>
    </message>
    <message>
        <source>3-D view</source>
        <translation>3D-Ansicht</translation>
    </message>
</context>
<context>
    <name>cristae::ui::VoxelCheck</name>
    <message>
        <source>A pixel of %1 nm is unusual for electron microscopy. Was it µm instead of nm?</source>
        <translation>Ein Pixel von %1 nm ist für die Elektronenmikroskopie ungewöhnlich. War µm statt nm gemeint?</translation>
    </message>
    <message>
        <source>A section is %1 times as thick as a pixel is wide. Was it µm instead of nm?</source>
        <translation>Ein Schnitt ist %1-mal so dick, wie ein Pixel breit ist. War µm statt nm gemeint?</translation>
    </message>
    <message>
        <source>A pixel is %1 times as wide as a section is thick. Was it µm instead of nm?</source>
        <translation>Ein Pixel ist %1-mal so breit, wie ein Schnitt dick ist. War µm statt nm gemeint?</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 nm</source>
        <comment>x, y and z of a voxel</comment>
        <translation>%1 × %2 × %3 nm</translation>
    </message>
</context>
<context>
    <name>cristae::ui::VoxelSizeEditor</name>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Takes the voxel size as %1 (x, y, z).</source>
        <translation>Übernimmt %1 als Voxelgröße (x, y, z).</translation>
    </message>
    <message>
        <source>&amp;x</source>
        <translation>&amp;x</translation>
    </message>
    <message>
        <source>&amp;y</source>
        <translation>&amp;y</translation>
    </message>
    <message>
        <source>&amp;z</source>
        <translation>&amp;z</translation>
    </message>
    <message>
        <source>Width of a pixel</source>
        <translation>Breite eines Pixels</translation>
    </message>
    <message>
        <source>Height of a pixel</source>
        <translation>Höhe eines Pixels</translation>
    </message>
    <message>
        <source>Thickness of a section</source>
        <translation>Dicke eines Schnitts</translation>
    </message>
    <message>
        <source> nm</source>
        <comment>unit behind a number</comment>
        <translation> nm</translation>
    </message>
    <message>
        <source>%1 in nanometres. Data are never resampled by it.</source>
        <translation>%1 in Nanometern. Die Daten werden dadurch nie umgerechnet.</translation>
    </message>
    <message>
        <source>The voxel size is &amp;unknown</source>
        <translation>Die Voxelgröße ist &amp;unbekannt</translation>
    </message>
    <message>
        <source>The voxel size is unknown</source>
        <translation>Die Voxelgröße ist unbekannt</translation>
    </message>
    <message>
        <source>Sizes are then given in pixels. You can set it at any time.</source>
        <translation>Größen werden dann in Pixeln angegeben. Sie können sie jederzeit festlegen.</translation>
    </message>
    <message>
        <source>Give all three sizes, or say that the voxel size is unknown.</source>
        <translation>Geben Sie alle drei Größen an, oder dass die Voxelgröße unbekannt ist.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::VoxelSizeSheet</name>
    <message>
        <source>Voxel size</source>
        <translation>Voxelgröße</translation>
    </message>
    <message>
        <source>All lengths, areas and volumes follow from it. The stack itself stays as it is, and the change can be undone.</source>
        <translation>Alle Längen, Flächen und Volumen ergeben sich aus ihr. Der Stapel selbst bleibt, wie er ist, und die Änderung kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>The stack does not say its voxel size.</source>
        <translation>Der Stapel gibt seine Voxelgröße nicht an.</translation>
    </message>
    <message>
        <source>Until now: from %1</source>
        <translation>Bisherige Quelle: %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ihre Angabe</translation>
    </message>
    <message>
        <source>&amp;Set voxel size</source>
        <translation>Voxelgröße &amp;festlegen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Set voxel size</source>
        <translation>Voxelgröße festlegen</translation>
    </message>
    <message>
        <source>Changes the voxel size of the project as one edit.</source>
        <translation>Ändert die Voxelgröße des Projekts als eine einzige Änderung.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Closes and changes nothing.</source>
        <translation>Schließt den Dialog und ändert nichts.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::WorkerJob</name>
    <message>
        <source>The worker process has gone without saying why; your points and earlier results are safe.</source>
        <translation>Der Rechenprozess ist ohne Angabe eines Grundes verschwunden; Ihre Punkte und früheren Ergebnisse sind sicher.</translation>
    </message>
    <message>
        <source>Look at the log, close programs that use much memory, and start the run again.</source>
        <translation>Sehen Sie ins Protokoll, schließen Sie Programme, die viel Arbeitsspeicher belegen, und starten Sie den Lauf erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be started; it is the program that learns and predicts.</source>
        <translation>%1 lässt sich nicht starten; es ist das Programm, das lernt und vorhersagt.</translation>
    </message>
    <message>
        <source>Check that it lies beside this program and may be executed, and that the disk has room.</source>
        <translation>Prüfen Sie, ob es neben diesem Programm liegt und ausführbar ist und ob der Datenträger Platz hat.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Finds mitochondria in electron-microscopy stacks from a few clicks.</source>
        <translation>Findet Mitochondrien in elektronenmikroskopischen Stapeln mit wenigen Klicks.</translation>
    </message>
    <message>
        <source>A stack, a folder of sections or a project.</source>
        <translation>Ein Stapel, ein Ordner mit Schnitten oder ein Projekt.</translation>
    </message>
</context>
</TS>
