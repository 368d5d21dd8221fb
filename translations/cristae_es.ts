<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Actions</name>
    <message>
        <source>Open a stack…</source>
        <translation>Abrir una pila…</translation>
    </message>
    <message>
        <source>Open an electron-microscopy stack and start a project for it</source>
        <translation>Abrir una pila de microscopía electrónica y crear un proyecto para ella</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>Go on with a project that was made before</source>
        <translation>Seguir con un proyecto ya creado</translation>
    </message>
    <message>
        <source>Try the demo stack</source>
        <translation>Probar la pila de demostración</translation>
    </message>
    <message>
        <source>Go the whole way on a small synthetic stack</source>
        <translation>Recorrer todo el proceso con una pequeña pila sintética</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Cerrar el proyecto</translation>
    </message>
    <message>
        <source>Close the project; everything is saved already</source>
        <translation>Cerrar el proyecto; ya está todo guardado</translation>
    </message>
    <message>
        <source>Import points…</source>
        <translation>Importar puntos…</translation>
    </message>
    <message>
        <source>Add points from a CSV of Cristae, napari or Fiji</source>
        <translation>Añadir puntos de un CSV de Cristae, napari o Fiji</translation>
    </message>
    <message>
        <source>Export points…</source>
        <translation>Exportar puntos…</translation>
    </message>
    <message>
        <source>Write all points to a CSV</source>
        <translation>Escribir todos los puntos en un CSV</translation>
    </message>
    <message>
        <source>Open truth…</source>
        <translation>Abrir una referencia…</translation>
    </message>
    <message>
        <source>Compare the result with a labelled stack of the same shape</source>
        <translation>Comparar el resultado con una pila etiquetada de las mismas dimensiones</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write masks, tables, points and figures</source>
        <translation>Escribir máscaras, tablas, puntos y figuras</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Looks, language, keys and what runs may use</source>
        <translation>Apariencia, idioma, teclas y recursos para las ejecuciones</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close Cristae; a run can go on without the window</source>
        <translation>Cerrar Cristae; una ejecución puede continuar sin la ventana</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Anular el último cambio</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Volver a hacer lo que se deshizo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove the selected point</source>
        <translation>Quitar el punto seleccionado</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Show every edit and go back to any of them</source>
        <translation>Mostrar todos los cambios y volver a cualquiera de ellos</translation>
    </message>
    <message>
        <source>Voxel size…</source>
        <translation>Tamaño de vóxel…</translation>
    </message>
    <message>
        <source>Set the size of a voxel; nothing is resampled</source>
        <translation>Establecer el tamaño de un vóxel; no se remuestrea nada</translation>
    </message>
    <message>
        <source>XY view</source>
        <translation>Vista XY</translation>
    </message>
    <message>
        <source>Show the sections as they were imaged</source>
        <translation>Mostrar las secciones tal como se adquirieron</translation>
    </message>
    <message>
        <source>XZ view</source>
        <translation>Vista XZ</translation>
    </message>
    <message>
        <source>Show the stack from the front</source>
        <translation>Mostrar la pila de frente</translation>
    </message>
    <message>
        <source>YZ view</source>
        <translation>Vista YZ</translation>
    </message>
    <message>
        <source>Show the stack from the side</source>
        <translation>Mostrar la pila de lado</translation>
    </message>
    <message>
        <source>Four views</source>
        <translation>Cuatro vistas</translation>
    </message>
    <message>
        <source>Show XY, XZ, YZ and 3-D, linked by one cross</source>
        <translation>Mostrar XY, XZ, YZ y 3D, enlazadas por una misma cruz</translation>
    </message>
    <message>
        <source>Maximise the view</source>
        <translation>Maximizar la vista</translation>
    </message>
    <message>
        <source>Give the whole room to one view, and back</source>
        <translation>Dar todo el espacio a una sola vista, o volver</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Show fewer, larger pixels</source>
        <translation>Mostrar menos píxeles, más grandes</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show more of the section</source>
        <translation>Mostrar más de la sección</translation>
    </message>
    <message>
        <source>Fit to the view</source>
        <translation>Ajustar a la vista</translation>
    </message>
    <message>
        <source>Show the whole section</source>
        <translation>Mostrar la sección entera</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Zoom al 100 %</translation>
    </message>
    <message>
        <source>Show one pixel of the image as one of the screen</source>
        <translation>Mostrar un píxel de la imagen como uno de la pantalla</translation>
    </message>
    <message>
        <source>Auto contrast</source>
        <translation>Contraste automático</translation>
    </message>
    <message>
        <source>Choose black and white from the grey values; the data stay as they are</source>
        <translation>Elegir el negro y el blanco según los niveles de gris; los datos no cambian</translation>
    </message>
    <message>
        <source>Reset contrast</source>
        <translation>Restablecer el contraste</translation>
    </message>
    <message>
        <source>Show grey values as they are stored</source>
        <translation>Mostrar los niveles de gris tal como están guardados</translation>
    </message>
    <message>
        <source>Show inverted</source>
        <translation>Mostrar invertido</translation>
    </message>
    <message>
        <source>Swap black and white on screen only</source>
        <translation>Intercambiar el negro y el blanco solo en pantalla</translation>
    </message>
    <message>
        <source>Smooth pixels</source>
        <translation>Suavizar píxeles</translation>
    </message>
    <message>
        <source>Interpolate magnified pixels; off shows them crisp</source>
        <translation>Interpolar los píxeles ampliados; desactivado, se ven nítidos</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Use the whole screen, and back</source>
        <translation>Usar toda la pantalla, o volver</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panel lateral</translation>
    </message>
    <message>
        <source>Show or hide the panel with the steps</source>
        <translation>Mostrar u ocultar el panel de los pasos</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Restablecer la disposición</translation>
    </message>
    <message>
        <source>Put all panels back to where they were at first</source>
        <translation>Devolver todos los paneles a su lugar inicial</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Show the messages of this session</source>
        <translation>Mostrar los mensajes de esta sesión</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Sección anterior</translation>
    </message>
    <message>
        <source>Go one section back</source>
        <translation>Retroceder una sección</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Sección siguiente</translation>
    </message>
    <message>
        <source>Go one section on</source>
        <translation>Avanzar una sección</translation>
    </message>
    <message>
        <source>Ten sections back</source>
        <translation>Diez secciones atrás</translation>
    </message>
    <message>
        <source>Go ten sections back</source>
        <translation>Retroceder diez secciones</translation>
    </message>
    <message>
        <source>Ten sections on</source>
        <translation>Diez secciones adelante</translation>
    </message>
    <message>
        <source>Go ten sections on</source>
        <translation>Avanzar diez secciones</translation>
    </message>
    <message>
        <source>First section</source>
        <translation>Primera sección</translation>
    </message>
    <message>
        <source>Go to the first section</source>
        <translation>Ir a la primera sección</translation>
    </message>
    <message>
        <source>Last section</source>
        <translation>Última sección</translation>
    </message>
    <message>
        <source>Go to the last section</source>
        <translation>Ir a la última sección</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Ir a…</translation>
    </message>
    <message>
        <source>Go to a section or to coordinates</source>
        <translation>Ir a una sección o a unas coordenadas</translation>
    </message>
    <message>
        <source>Cross left</source>
        <translation>Cruz a la izquierda</translation>
    </message>
    <message>
        <source>Move the cross one pixel left</source>
        <translation>Mover la cruz un píxel a la izquierda</translation>
    </message>
    <message>
        <source>Cross right</source>
        <translation>Cruz a la derecha</translation>
    </message>
    <message>
        <source>Move the cross one pixel right</source>
        <translation>Mover la cruz un píxel a la derecha</translation>
    </message>
    <message>
        <source>Cross up</source>
        <translation>Cruz arriba</translation>
    </message>
    <message>
        <source>Move the cross one pixel up</source>
        <translation>Mover la cruz un píxel hacia arriba</translation>
    </message>
    <message>
        <source>Cross down</source>
        <translation>Cruz abajo</translation>
    </message>
    <message>
        <source>Move the cross one pixel down</source>
        <translation>Mover la cruz un píxel hacia abajo</translation>
    </message>
    <message>
        <source>Cross ten left</source>
        <translation>Cruz diez a la izquierda</translation>
    </message>
    <message>
        <source>Move the cross ten pixels left</source>
        <translation>Mover la cruz diez píxeles a la izquierda</translation>
    </message>
    <message>
        <source>Cross ten right</source>
        <translation>Cruz diez a la derecha</translation>
    </message>
    <message>
        <source>Move the cross ten pixels right</source>
        <translation>Mover la cruz diez píxeles a la derecha</translation>
    </message>
    <message>
        <source>Cross ten up</source>
        <translation>Cruz diez arriba</translation>
    </message>
    <message>
        <source>Move the cross ten pixels up</source>
        <translation>Mover la cruz diez píxeles hacia arriba</translation>
    </message>
    <message>
        <source>Cross ten down</source>
        <translation>Cruz diez abajo</translation>
    </message>
    <message>
        <source>Move the cross ten pixels down</source>
        <translation>Mover la cruz diez píxeles hacia abajo</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <translation>Mostrar la superposición</translation>
    </message>
    <message>
        <source>Show or hide what lies over the section; hold the key to look beneath</source>
        <translation>Mostrar u ocultar lo que cubre la sección; mantenga pulsada la tecla para ver debajo</translation>
    </message>
    <message>
        <source>Outlines only</source>
        <translation>Solo contornos</translation>
    </message>
    <message>
        <source>Show outlines without filled areas</source>
        <translation>Mostrar contornos sin áreas rellenas</translation>
    </message>
    <message>
        <source>Shuffle colours</source>
        <translation>Cambiar los colores</translation>
    </message>
    <message>
        <source>Give the instances other colours</source>
        <translation>Dar otros colores a las instancias</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Show how likely each pixel belongs to a mitochondrion</source>
        <translation>Mostrar la probabilidad de que cada píxel pertenezca a una mitocondria</translation>
    </message>
    <message>
        <source>Centre density</source>
        <translation>Densidad de centros</translation>
    </message>
    <message>
        <source>Show where the network sees centres of mitochondria</source>
        <translation>Mostrar dónde ve la red centros de mitocondrias</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Show each mitochondrion that was found in a colour of its own</source>
        <translation>Mostrar cada mitocondria encontrada con un color propio</translation>
    </message>
    <message>
        <source>Pseudo-labels</source>
        <translation>Pseudoetiquetas</translation>
    </message>
    <message>
        <source>Show what the last round learned from</source>
        <translation>Mostrar de qué aprendió la última ronda</translation>
    </message>
    <message>
        <source>Agreement with truth</source>
        <translation>Concordancia con la referencia</translation>
    </message>
    <message>
        <source>Show what is right, false and missed; needs truth</source>
        <translation>Mostrar lo correcto, lo falso y lo omitido; requiere una referencia</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Compare the result with an earlier one by a movable line</source>
        <translation>Comparar el resultado con uno anterior mediante una línea móvil</translation>
    </message>
    <message>
        <source>Point tool</source>
        <translation>Herramienta de puntos</translation>
    </message>
    <message>
        <source>Click the middle of a mitochondrion; with Shift, click what is not one</source>
        <translation>Haga clic en el centro de una mitocondria; con Shift, en lo que no lo es</translation>
    </message>
    <message>
        <source>Pan tool</source>
        <translation>Herramienta de desplazamiento</translation>
    </message>
    <message>
        <source>Drag the section; click to select</source>
        <translation>Arrastre la sección; haga clic para seleccionar</translation>
    </message>
    <message>
        <source>Point at the cross</source>
        <translation>Punto en la cruz</translation>
    </message>
    <message>
        <source>Put a point where the cross is</source>
        <translation>Poner un punto donde está la cruz</translation>
    </message>
    <message>
        <source>Negative point at the cross</source>
        <translation>Punto negativo en la cruz</translation>
    </message>
    <message>
        <source>Say that there is no mitochondrion where the cross is</source>
        <translation>Indicar que no hay ninguna mitocondria donde está la cruz</translation>
    </message>
    <message>
        <source>Next useful place</source>
        <translation>Siguiente lugar útil</translation>
    </message>
    <message>
        <source>Go to where another point helps most</source>
        <translation>Ir a donde otro punto ayuda más</translation>
    </message>
    <message>
        <source>Previous useful place</source>
        <translation>Lugar útil anterior</translation>
    </message>
    <message>
        <source>Go back to the place before</source>
        <translation>Volver al lugar anterior</translation>
    </message>
    <message>
        <source>Step 1: Mark</source>
        <translation>Paso 1: Señalar</translation>
    </message>
    <message>
        <source>Show the panel for points</source>
        <translation>Mostrar el panel de puntos</translation>
    </message>
    <message>
        <source>Step 2: Adapt</source>
        <translation>Paso 2: Adaptar</translation>
    </message>
    <message>
        <source>Show the panel for runs</source>
        <translation>Mostrar el panel de ejecuciones</translation>
    </message>
    <message>
        <source>Step 3: Review</source>
        <translation>Paso 3: Revisar</translation>
    </message>
    <message>
        <source>Show the panel for verdicts and scores</source>
        <translation>Mostrar el panel de veredictos y puntuaciones</translation>
    </message>
    <message>
        <source>Step 4: Measure</source>
        <translation>Paso 4: Medir</translation>
    </message>
    <message>
        <source>Show the table of instances</source>
        <translation>Mostrar la tabla de instancias</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>Adaptar</translation>
    </message>
    <message>
        <source>Adapt the network to this stack and segment it</source>
        <translation>Adaptar la red a esta pila y segmentarla</translation>
    </message>
    <message>
        <source>Pause the run</source>
        <translation>Pausar la ejecución</translation>
    </message>
    <message>
        <source>Free the device for now; nothing is lost</source>
        <translation>Liberar el dispositivo por ahora; no se pierde nada</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Detener y conservar</translation>
    </message>
    <message>
        <source>End the run and keep what it has learned</source>
        <translation>Terminar la ejecución y conservar lo aprendido</translation>
    </message>
    <message>
        <source>Continue the run</source>
        <translation>Continuar la ejecución</translation>
    </message>
    <message>
        <source>Segment with a pack…</source>
        <translation>Segmentar con un paquete…</translation>
    </message>
    <message>
        <source>Segment the stack as it is, without adapting</source>
        <translation>Segmentar la pila tal cual, sin adaptar</translation>
    </message>
    <message>
        <source>Compare runs…</source>
        <translation>Comparar ejecuciones…</translation>
    </message>
    <message>
        <source>Look at two results side by side</source>
        <translation>Ver dos resultados uno junto a otro</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>This instance is right</source>
        <translation>Esta instancia es correcta</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>This instance is not a mitochondrion</source>
        <translation>Esta instancia no es una mitocondria</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Remember this instance for a second look</source>
        <translation>Recordar esta instancia para verla de nuevo</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <source>Put this instance at the end of the queue</source>
        <translation>Poner esta instancia al final de la cola</translation>
    </message>
    <message>
        <source>Next to review</source>
        <translation>Siguiente por revisar</translation>
    </message>
    <message>
        <source>Go to the next error or doubtful instance</source>
        <translation>Ir al siguiente error o instancia dudosa</translation>
    </message>
    <message>
        <source>Previous to review</source>
        <translation>Anterior por revisar</translation>
    </message>
    <message>
        <source>Go to the error or doubtful instance before</source>
        <translation>Ir al error o instancia dudosa anterior</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Teclas de esta pantalla</translation>
    </message>
    <message>
        <source>Show, search and change the keys</source>
        <translation>Mostrar, buscar y cambiar las teclas</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Buscar un comando…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>Buscar cualquier comando por su nombre</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Read how to work with Cristae</source>
        <translation>Leer cómo se trabaja con Cristae</translation>
    </message>
    <message>
        <source>About Cristae</source>
        <translation>Acerca de Cristae</translation>
    </message>
    <message>
        <source>Version, how to cite, licences</source>
        <translation>Versión, cómo citar, licencias</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>As in napari</source>
        <translation>Como en napari</translation>
    </message>
    <message>
        <source>As in ilastik</source>
        <translation>Como en ilastik</translation>
    </message>
    <message>
        <source>As in ImageJ</source>
        <translation>Como en ImageJ</translation>
    </message>
    <message>
        <source>Cristae</source>
        <translation>Cristae</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Cut the selected instance between the centres clicked in it</source>
        <translation>Cortar la instancia seleccionada entre los centros marcados en ella</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Join the selected instance with the next one that is clicked</source>
        <translation>Unir la instancia seleccionada con la siguiente en la que se haga clic</translation>
    </message>
    <message>
        <source>Name this state…</source>
        <translation>Poner nombre a este estado…</translation>
    </message>
    <message>
        <source>Each edit is saved at once; a name makes this state easy to find in the history</source>
        <translation>Cada cambio se guarda al momento; con un nombre este estado se encuentra fácilmente en el historial</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Open a folder of sections, Zarr, N5 or precomputed volumes and start a project for it</source>
        <translation>Abrir una carpeta de secciones, Zarr, N5 o precomputed y crear un proyecto para ella</translation>
    </message>
    <message>
        <source>Go on where the run was paused or stopped</source>
        <translation>Seguir donde se pausó o se detuvo la ejecución</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Take away from the instance that a stroke meets first</source>
        <translation>Quita de la instancia que el trazo encuentra primero</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Pincel más pequeño</translation>
    </message>
    <message>
        <source>Make brush and eraser smaller</source>
        <translation>Reduce el pincel y el borrador</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Pincel más grande</translation>
    </message>
    <message>
        <source>Make brush and eraser larger</source>
        <translation>Aumenta el pincel y el borrador</translation>
    </message>
    <message>
        <source>Make instances again…</source>
        <translation>Formar de nuevo las instancias…</translation>
    </message>
    <message>
        <source>Choose how the instances of the result are made</source>
        <translation>Elegir cómo se forman las instancias del resultado</translation>
    </message>
    <message>
        <source>Add to the instance on which a stroke begins; beside all of them, draw a new one. A stroke that comes back to its beginning is filled. Adapting again learns the shape</source>
        <translation>Amplía la instancia en la que empieza el trazo; fuera de todas dibuja una nueva. Un trazo que vuelve a su comienzo se rellena. Al adaptar de nuevo se aprende la forma</translation>
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
        <translation>%1 de %2 campos contados</translation>
    </message>
    <message>
        <source>Field %1 of %2 · %3 counted</source>
        <translation>Campo %1 de %2 · %3 contados</translation>
    </message>
    <message numerus="yes">
        <source>From %n field(s), with 95 % ranges:</source>
        <translation>
            <numerusform>De %n campo, con intervalos del 95 %:</numerusform>
            <numerusform>De %n campos, con intervalos del 95 %:</numerusform>
        </translation>
    </message>
    <message>
        <source>By eye: %1 of the field is mitochondria.</source>
        <translation>A ojo: el %1 del campo son mitocondrias.</translation>
    </message>
    <message>
        <source>In the result: %1, at the same points.</source>
        <translation>En el resultado: %1, en los mismos puntos.</translation>
    </message>
    <message>
        <source>Found: %1 of what is mitochondria is in the result.</source>
        <translation>Encontrado: el %1 de lo que son mitocondrias está en el resultado.</translation>
    </message>
    <message>
        <source>Right: %1 of what is in the result is mitochondria.</source>
        <translation>Correcto: el %1 de lo que está en el resultado son mitocondrias.</translation>
    </message>
    <message>
        <source>Dice: %1</source>
        <translation>Dice: %1</translation>
    </message>
    <message>
        <source>Points by eye</source>
        <translation>Puntos a ojo</translation>
    </message>
    <message>
        <source>Points in the result</source>
        <translation>Puntos en el resultado</translation>
    </message>
    <message>
        <source>A mark is a field.</source>
        <translation>Cada marca es un campo.</translation>
    </message>
</context>
<context>
    <name>ExportPlan</name>
    <message>
        <source>spreadsheets, R, Python</source>
        <translation>hojas de cálculo, R, Python</translation>
    </message>
    <message>
        <source>any picture viewer</source>
        <translation>cualquier visor de imágenes</translation>
    </message>
    <message>
        <source>The ids go up to %1; 16 bit holds 65,535. Choose 32 bit or float.</source>
        <translation>Los identificadores llegan a %1; 16 bits admiten hasta 65 535. Elija 32 bits o coma flotante.</translation>
    </message>
    <message>
        <source>The ids go up to %1; float holds 16,777,216 exactly. Choose 32 bit.</source>
        <translation>Los identificadores llegan a %1; la coma flotante representa con exactitud hasta 16 777 216. Elija 32 bits.</translation>
    </message>
    <message>
        <source>Choose at least one thing to write.</source>
        <translation>Elija al menos una cosa que escribir.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>Give a name without slashes that does not begin with a point.</source>
        <translation>Indique un nombre sin barras que no empiece por un punto.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>aprox. %1</translation>
    </message>
    <message>
        <source>Neuroglancer needs the voxel size, which is unknown. Set it, or choose another format.</source>
        <translation>Neuroglancer necesita el tamaño de vóxel, que se desconoce. Indíquelo o elija otro formato.</translation>
    </message>
    <message>
        <source>Surfaces need the voxel size, which is unknown. Set it, or leave surfaces out.</source>
        <translation>Las superficies necesitan el tamaño de vóxel, que se desconoce. Indíquelo o prescinda de las superficies.</translation>
    </message>
    <message>
        <source>No instance is accepted yet, so the files would be empty. Choose other instances, or accept some in Review.</source>
        <translation>Aún no se ha aceptado ninguna instancia, así que los archivos quedarían vacíos. Elija otras instancias o acepte algunas en Revisar.</translation>
    </message>
</context>
<context>
    <name>MeasureColumns</name>
    <message>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
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
        <translation>Diámetro</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>First section</source>
        <translation>Primera sección</translation>
    </message>
    <message>
        <source>Last section</source>
        <translation>Última sección</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Cut by</source>
        <translation>Cortada por</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contada</translation>
    </message>
    <message>
        <source>Weight 1/p</source>
        <translation>Peso 1/p</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Perímetro</translation>
    </message>
    <message>
        <source>Perimeter, Crofton</source>
        <translation>Perímetro, Crofton</translation>
    </message>
    <message>
        <source>Long axis</source>
        <translation>Eje mayor</translation>
    </message>
    <message>
        <source>Short axis</source>
        <translation>Eje menor</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Feret max</source>
        <translation>Feret máx.</translation>
    </message>
    <message>
        <source>Circularity</source>
        <translation>Circularidad</translation>
    </message>
    <message>
        <source>Form factor</source>
        <translation>Factor de forma</translation>
    </message>
    <message>
        <source>Circularity, Crofton</source>
        <translation>Circularidad, Crofton</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Relación de aspecto</translation>
    </message>
    <message>
        <source>Roundness</source>
        <translation>Redondez</translation>
    </message>
    <message>
        <source>Eccentricity</source>
        <translation>Excentricidad</translation>
    </message>
    <message>
        <source>Solidity</source>
        <translation>Solidez</translation>
    </message>
    <message>
        <source>Feret min</source>
        <translation>Feret mín.</translation>
    </message>
    <message>
        <source>Feret angle</source>
        <translation>Ángulo de Feret</translation>
    </message>
    <message>
        <source>Volume of the mesh</source>
        <translation>Volumen de la malla</translation>
    </message>
    <message>
        <source>Volumes differ</source>
        <translation>Volúmenes distintos</translation>
    </message>
    <message>
        <source>Error of the volume</source>
        <translation>Error del volumen</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Surface : volume</source>
        <translation>Superficie : volumen</translation>
    </message>
    <message>
        <source>Sphericity</source>
        <translation>Esfericidad</translation>
    </message>
    <message>
        <source>MCI</source>
        <translation>MCI</translation>
    </message>
    <message>
        <source>MCI, ball = 1</source>
        <translation>MCI, esfera = 1</translation>
    </message>
    <message>
        <source>Axis 1</source>
        <translation>Eje 1</translation>
    </message>
    <message>
        <source>Axis 2</source>
        <translation>Eje 2</translation>
    </message>
    <message>
        <source>Axis 3</source>
        <translation>Eje 3</translation>
    </message>
    <message>
        <source>Elongation</source>
        <translation>Elongación</translation>
    </message>
    <message>
        <source>Flatness</source>
        <translation>Aplanamiento</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>Acimut</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Elevación</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Euler number</source>
        <translation>Número de Euler</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Bucles</translation>
    </message>
    <message>
        <source>Cavities</source>
        <translation>Cavidades</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Longest path</source>
        <translation>Camino más largo</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Ramas</translation>
    </message>
    <message>
        <source>Junctions</source>
        <translation>Uniones</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Extremos</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Width, smallest</source>
        <translation>Anchura mínima</translation>
    </message>
    <message>
        <source>Width, largest</source>
        <translation>Anchura máxima</translation>
    </message>
    <message>
        <source>Width, variation</source>
        <translation>Anchura, variación</translation>
    </message>
    <message>
        <source>Nearest centre</source>
        <translation>Centro más cercano</translation>
    </message>
    <message>
        <source>Nearest neighbour</source>
        <translation>Vecina más cercana</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Vecina</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Grey value</source>
        <translation>Nivel de gris</translation>
    </message>
    <message>
        <source>Grey value, deviation</source>
        <translation>Nivel de gris, desviación</translation>
    </message>
    <message>
        <source>Grey value around</source>
        <translation>Nivel de gris alrededor</translation>
    </message>
    <message>
        <source>Matrix : cytosol</source>
        <translation>Matriz : citosol</translation>
    </message>
    <message>
        <source>Voxels</source>
        <translation>Vóxeles</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>%1. Empty if %2.</source>
        <comment>a definition; a reason</comment>
        <translation>%1. Vacío si %2.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>ReviewScores</name>
    <message>
        <source>Dice of the foreground: 2 TP / (2 TP + FP + FN), in pixels.</source>
        <translation>Dice del primer plano: 2 TP / (2 TP + FP + FN), en píxeles.</translation>
    </message>
    <message>
        <source>Jaccard index of the foreground: TP / (TP + FP + FN), in pixels.</source>
        <translation>Índice de Jaccard del primer plano: TP / (TP + FP + FN), en píxeles.</translation>
    </message>
    <message>
        <source>Share of the found pixels that are true: TP / (TP + FP).</source>
        <translation>Proporción de los píxeles encontrados que son verdaderos: TP / (TP + FP).</translation>
    </message>
    <message>
        <source>Share of the true pixels that are found: TP / (TP + FN).</source>
        <translation>Proporción de los píxeles verdaderos que se encontraron: TP / (TP + FN).</translation>
    </message>
    <message>
        <source>Share of the instances that have a partner: TP / (TP + FP).</source>
        <translation>Proporción de las instancias que tienen pareja: TP / (TP + FP).</translation>
    </message>
    <message>
        <source>Share of the true objects that are found: TP / (TP + FN).</source>
        <translation>Proporción de los objetos verdaderos que se encontraron: TP / (TP + FN).</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall: 2 TP / (2 TP + FP + FN).</source>
        <translation>Media armónica de precisión y exhaustividad: 2 TP / (2 TP + FP + FN).</translation>
    </message>
    <message>
        <source>Aggregated Jaccard index: each true object with its best instance by IoU; pixels of instances never taken count against it.</source>
        <translation>Índice de Jaccard agregado: cada objeto verdadero con su mejor instancia según el IoU; los píxeles de las instancias nunca elegidas restan.</translation>
    </message>
    <message>
        <source>Panoptic quality: sum of the IoU of all matches / (TP + FP/2 + FN/2). It is SQ times RQ.</source>
        <translation>Calidad panóptica: suma del IoU de todas las correspondencias / (TP + FP/2 + FN/2). Es SQ por RQ.</translation>
    </message>
    <message>
        <source>Segmentation quality: mean IoU of the matches.</source>
        <translation>Calidad de segmentación: IoU medio de las correspondencias.</translation>
    </message>
    <message>
        <source>Recognition quality: TP / (TP + FP/2 + FN/2).</source>
        <translation>Calidad de reconocimiento: TP / (TP + FP/2 + FN/2).</translation>
    </message>
    <message>
        <source>Average precision at IoU 0.50, read at 101 recalls; the larger instances are taken first.</source>
        <translation>Precisión media con IoU 0,50, leída en 101 valores de exhaustividad; las instancias más grandes se toman primero.</translation>
    </message>
    <message>
        <source>Average precision at IoU 0.75, read at 101 recalls; the larger instances are taken first.</source>
        <translation>Precisión media con IoU 0,75, leída en 101 valores de exhaustividad; las instancias más grandes se toman primero.</translation>
    </message>
    <message>
        <source>Partners: IoU above %1, which makes them unique.</source>
        <translation>Parejas: IoU superior a %1, lo que las hace únicas.</translation>
    </message>
    <message>
        <source>Partners: IoU of at least %1, assigned one to one with the largest sum of IoU.</source>
        <translation>Parejas: IoU de al menos %1, asignadas una a una con la mayor suma de IoU.</translation>
    </message>
    <message>
        <source>Partners: IoU above 0.5, whatever the slider says.</source>
        <translation>Parejas: IoU superior a 0,5, sea cual sea el valor del control deslizante.</translation>
    </message>
    <message>
        <source>Stack: all pixels together; beside it the mean over sections ± its standard deviation.</source>
        <translation>Pila: todos los píxeles juntos; al lado, la media de las secciones ± su desviación estándar.</translation>
    </message>
    <message>
        <source>Stack: 3-D, an id is one instance through all sections. Section and mean ± standard deviation: its profiles.</source>
        <translation>Pila: 3D, un identificador es una sola instancia en todas las secciones. Sección y media ± desviación estándar: sus perfiles.</translation>
    </message>
    <message>
        <source>Stack: 2-D, the instances of all sections together; beside it the mean over sections ± its standard deviation.</source>
        <translation>Pila: 2D, las instancias de todas las secciones juntas; al lado, la media de las secciones ± su desviación estándar.</translation>
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
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
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
        <translation>%1 de %2 revisadas</translation>
    </message>
    <message>
        <source>%1 accepted · %2 rejected · %3 flagged · %4 missed</source>
        <translation>%1 aceptadas · %2 rechazadas · %3 marcadas · %4 omitidas</translation>
    </message>
    <message>
        <source>Accept what is right and reject what is wrong. Flagged ones are not counted.</source>
        <translation>Acepte lo correcto y rechace lo incorrecto. Las marcadas no se cuentan.</translation>
    </message>
    <message>
        <source>%1 For a range of ±5 %, about %2 more are needed.</source>
        <translation>%1 Para un intervalo de ±5 % hacen falta unas %2 más.</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Low probability</source>
        <translation>Probabilidad baja</translation>
    </message>
    <message>
        <source>Unsharp outline</source>
        <translation>Contorno poco nítido</translation>
    </message>
    <message>
        <source>No centre found in it</source>
        <translation>Sin ningún centro dentro</translation>
    </message>
    <message>
        <source>Several centres: maybe more than one</source>
        <translation>Varios centros: quizá más de una</translation>
    </message>
    <message>
        <source>Unusual size</source>
        <translation>Tamaño inusual</translation>
    </message>
    <message>
        <source>Cut by the border</source>
        <translation>Cortada por el borde</translation>
    </message>
    <message>
        <source>Nothing there in the next sections</source>
        <translation>No aparece en las secciones contiguas</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Dejada para después</translation>
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
        <translation>Falso positivo: instancia sin pareja en la referencia</translation>
    </message>
    <message>
        <source>False negative: in the truth, but not found</source>
        <translation>Falso negativo: está en la referencia, pero no se encontró</translation>
    </message>
    <message>
        <source>Poor match: found, but its shape differs much</source>
        <translation>Correspondencia deficiente: encontrada, pero con una forma muy distinta</translation>
    </message>
    <message>
        <source>%1 voxels</source>
        <translation>%1 vóxeles</translation>
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
            <numerusform>El %1 % (%2–%3 %) de las instancias son correctas, según %n elegida al azar.</numerusform>
            <numerusform>El %1 % (%2–%3 %) de las instancias son correctas, según %n elegidas al azar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>Set the voxel size</source>
        <translation>Establecer el tamaño de vóxel</translation>
    </message>
    <message>
        <source>The voxel size is unknown, so sizes are in pixels. Click to set it.</source>
        <translation>El tamaño de vóxel es desconocido, así que las medidas están en píxeles. Haga clic para establecerlo.</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 nm</source>
        <translation>%1 × %2 × %3 nm</translation>
    </message>
    <message>
        <source>%1, assumed</source>
        <translation>%1, supuesto</translation>
    </message>
    <message>
        <source>Voxel size in x, y, z, partly assumed: %1. Click to check it.</source>
        <translation>Tamaño de vóxel en x, y, z, supuesto en parte: %1. Haga clic para comprobarlo.</translation>
    </message>
    <message>
        <source>Voxel size in x, y, z, from: %1. Click to change it.</source>
        <translation>Tamaño de vóxel en x, y, z; origen: %1. Haga clic para cambiarlo.</translation>
    </message>
    <message>
        <source>Runs use this GPU: %1</source>
        <translation>Las ejecuciones usan esta GPU: %1</translation>
    </message>
    <message>
        <source>Runs use the processor: %1</source>
        <translation>Las ejecuciones usan el procesador: %1</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Sin ejecución</translation>
    </message>
    <message>
        <source>Nothing runs in the background.</source>
        <translation>No hay nada en marcha en segundo plano.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>The run is paused; click to see it.</source>
        <translation>La ejecución está en pausa; haga clic para verla.</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>Ejecución terminada</translation>
    </message>
    <message>
        <source>The run has finished; click to see it.</source>
        <translation>La ejecución ha terminado; haga clic para verla.</translation>
    </message>
    <message>
        <source>Stopped and kept</source>
        <translation>Detenida y conservada</translation>
    </message>
    <message>
        <source>The run was stopped and can be continued; click to see it.</source>
        <translation>La ejecución se detuvo y puede continuarse; haga clic para verla.</translation>
    </message>
    <message>
        <source>Run ended early</source>
        <translation>Ejecución interrumpida</translation>
    </message>
    <message>
        <source>The run could not finish; click to see why.</source>
        <translation>La ejecución no pudo terminar; haga clic para ver por qué.</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>Round 10 of 10</source>
        <translation>Ronda 10 de 10</translation>
    </message>
</context>
<context>
    <name>SummaryTexts</name>
    <message numerus="yes">
        <source>%n instance(s), %1 of them complete.</source>
        <translation>
            <numerusform>%n instancia, %1 de ellas completas.</numerusform>
            <numerusform>%n instancias, %1 de ellas completas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All together fill %1 % of the field that was imaged; that is not a share of the cell.</source>
        <translation>Todas juntas ocupan el %1 % del campo adquirido; eso no es una proporción de la célula.</translation>
    </message>
    <message>
        <source>Volume of the complete ones: mean %1 µm³, median %2 µm³ (n = %3).</source>
        <translation>Volumen de las completas: media %1 µm³, mediana %2 µm³ (n = %3).</translation>
    </message>
    <message>
        <source>Area of the complete ones: mean %1 µm², median %2 µm² (n = %3).</source>
        <translation>Área de las completas: media %1 µm², mediana %2 µm² (n = %3).</translation>
    </message>
    <message>
        <source>Size of the complete ones: mean %1, median %2 voxels (n = %3).</source>
        <translation>Tamaño de las completas: media %1, mediana %2 vóxeles (n = %3).</translation>
    </message>
    <message>
        <source>Size of the complete ones: mean %1, median %2 pixels (n = %3).</source>
        <translation>Tamaño de las completas: media %1, mediana %2 píxeles (n = %3).</translation>
    </message>
    <message>
        <source>They fill %1 % of the reference space, %2.</source>
        <translation>Ocupan el %1 % del espacio de referencia, %2.</translation>
    </message>
    <message>
        <source>By the counting frame %1 in a µm³.</source>
        <translation>Según el marco de recuento, %1 por µm³.</translation>
    </message>
    <message>
        <source>By the counting frame %1 in a µm².</source>
        <translation>Según el marco de recuento, %1 por µm².</translation>
    </message>
    <message>
        <source>Surface per volume %1 µm⁻¹.</source>
        <translation>Superficie por volumen: %1 µm⁻¹.</translation>
    </message>
    <message>
        <source>Gini index of the sizes %1; the largest holds %2 % of all.</source>
        <translation>Índice de Gini de los tamaños: %1; la mayor contiene el %2 % del total.</translation>
    </message>
    <message>
        <source>Mean volume weighted by volume: %1 µm³.</source>
        <translation>Volumen medio ponderado por volumen: %1 µm³.</translation>
    </message>
    <message>
        <source>Mean area weighted by area: %1 µm².</source>
        <translation>Área media ponderada por área: %1 µm².</translation>
    </message>
</context>
<context>
    <name>cristae::Column</name>
    <message>
        <source>id of the instance in the mask</source>
        <translation>id de la instancia en la máscara</translation>
    </message>
    <message>
        <source>number of pixels (2-D) or voxels (3-D), as scikit-image names it</source>
        <translation>número de píxeles (2D) o vóxeles (3D), con el nombre que usa scikit-image</translation>
    </message>
    <message>
        <source>mean z of the voxels, 0 = centre of the first one</source>
        <translation>media de z de los vóxeles, 0 = centro del primero</translation>
    </message>
    <message>
        <source>mean y of the voxels, 0 = centre of the first one</source>
        <translation>media de y de los vóxeles, 0 = centro del primero</translation>
    </message>
    <message>
        <source>mean x of the voxels, 0 = centre of the first one</source>
        <translation>media de x de los vóxeles, 0 = centro del primero</translation>
    </message>
    <message>
        <source>first z of the bounding box</source>
        <translation>primera z del cuadro delimitador</translation>
    </message>
    <message>
        <source>first y of the bounding box</source>
        <translation>primera y del cuadro delimitador</translation>
    </message>
    <message>
        <source>first x of the bounding box</source>
        <translation>primera x del cuadro delimitador</translation>
    </message>
    <message>
        <source>one past the last z of the bounding box</source>
        <translation>una más que la última z del cuadro delimitador</translation>
    </message>
    <message>
        <source>one past the last y of the bounding box</source>
        <translation>una más que la última y del cuadro delimitador</translation>
    </message>
    <message>
        <source>one past the last x of the bounding box</source>
        <translation>una más que la última x del cuadro delimitador</translation>
    </message>
    <message>
        <source>diameter of the disc of as many pixels, 2 sqrt(area / pi)</source>
        <translation>diámetro del círculo con el mismo número de píxeles, 2 sqrt(area / pi)</translation>
    </message>
    <message>
        <source>pixels times the area of one</source>
        <translation>número de píxeles por el área de uno</translation>
    </message>
    <message>
        <source>diameter of the disc of the same area</source>
        <translation>diámetro del círculo de la misma área</translation>
    </message>
    <message>
        <source>first section that holds it, counted from 0</source>
        <translation>primera sección que la contiene, contada desde 0</translation>
    </message>
    <message>
        <source>last section that holds it</source>
        <translation>última sección que la contiene</translation>
    </message>
    <message>
        <source>number of sections that hold it</source>
        <translation>número de secciones que la contienen</translation>
    </message>
    <message>
        <source>1 if the field cuts it, so that its size is a lower bound</source>
        <translation>1 si el campo la corta, de modo que su tamaño es un límite inferior</translation>
    </message>
    <message>
        <source>faces of the field that it touches, of z- z+ y- y+ x- x+</source>
        <translation>caras del campo que toca, de z- z+ y- y+ x- x+</translation>
    </message>
    <message>
        <source>1/p, p the share of places in the field where it would be complete; sums over complete instances with this weight are unbiased</source>
        <translation>1/p, donde p es la proporción de lugares del campo en los que estaría completa; las sumas sobre instancias completas con este peso no tienen sesgo</translation>
    </message>
    <message>
        <source>the border cuts it</source>
        <translation>el borde la corta</translation>
    </message>
    <message>
        <source>length of the half-level contour (marching squares), holes included</source>
        <translation>longitud del contorno de nivel medio (marching squares), agujeros incluidos</translation>
    </message>
    <message>
        <source>perimeter from crossings with lines in 4 directions, holes included</source>
        <translation>perímetro a partir de los cruces con líneas en 4 direcciones, agujeros incluidos</translation>
    </message>
    <message>
        <source>long axis of the ellipse with the same second moments, 4 sqrt(lambda1), pixels being squares</source>
        <translation>eje mayor de la elipse con los mismos momentos de segundo orden, 4 sqrt(lambda1), con píxeles cuadrados</translation>
    </message>
    <message>
        <source>short axis of that ellipse, 4 sqrt(lambda2)</source>
        <translation>eje menor de esa elipse, 4 sqrt(lambda2)</translation>
    </message>
    <message>
        <source>from the y axis to the long axis, anticlockwise, in pixels</source>
        <translation>del eje y al eje mayor, en sentido antihorario, en píxeles</translation>
    </message>
    <message>
        <source>largest calliper distance of the half-level contour</source>
        <translation>mayor diámetro de Feret del contorno de nivel medio</translation>
    </message>
    <message>
        <source>4 pi A / P^2 with P of the half-level contour, cut at 1; 1 = disc (ImageJ)</source>
        <translation>4 pi A / P^2, con P del contorno de nivel medio, limitado a 1; 1 = círculo (ImageJ)</translation>
    </message>
    <message>
        <source>P^2 / (4 pi A), the inverse: 1 = disc, larger = more branched or elongated</source>
        <translation>P^2 / (4 pi A), el inverso: 1 = círculo; mayor = más ramificada o alargada</translation>
    </message>
    <message>
        <source>4 pi A / P^2 with P of Crofton, cut at 1</source>
        <translation>4 pi A / P^2, con P de Crofton, limitado a 1</translation>
    </message>
    <message>
        <source>long axis / short axis of the ellipse with the same second moments</source>
        <translation>eje mayor / eje menor de la elipse con los mismos momentos de segundo orden</translation>
    </message>
    <message>
        <source>4 A / (pi long axis^2) (ImageJ)</source>
        <translation>4 A / (pi eje mayor^2) (ImageJ)</translation>
    </message>
    <message>
        <source>sqrt(1 - (short axis / long axis)^2)</source>
        <translation>sqrt(1 - (eje menor / eje mayor)^2)</translation>
    </message>
    <message>
        <source>area inside the half-level contour / area of its convex hull</source>
        <translation>área dentro del contorno de nivel medio / área de su envolvente convexa</translation>
    </message>
    <message>
        <source>length of the half-level contour; 5 % above that of a smooth outline</source>
        <translation>longitud del contorno de nivel medio; un 5 % superior a la de un contorno liso</translation>
    </message>
    <message>
        <source>perimeter from crossings with lines in 4 directions</source>
        <translation>perímetro a partir de los cruces con líneas en 4 direcciones</translation>
    </message>
    <message>
        <source>long axis of the ellipse with the same second moments</source>
        <translation>eje mayor de la elipse con los mismos momentos de segundo orden</translation>
    </message>
    <message>
        <source>short axis of that ellipse</source>
        <translation>eje menor de esa elipse</translation>
    </message>
    <message>
        <source>largest calliper distance</source>
        <translation>mayor diámetro de Feret</translation>
    </message>
    <message>
        <source>smallest calliper distance; about the width of a tubule</source>
        <translation>menor diámetro de Feret; aproximadamente la anchura de un túbulo</translation>
    </message>
    <message>
        <source>direction of the largest calliper distance, from +x anticlockwise</source>
        <translation>dirección del mayor diámetro de Feret, desde +x en sentido antihorario</translation>
    </message>
    <message>
        <source>distance to the nearest centroid</source>
        <translation>distancia al centroide más cercano</translation>
    </message>
    <message>
        <source>there is no other instance (in the section)</source>
        <translation>no hay otra instancia (en la sección)</translation>
    </message>
    <message>
        <source>gap to the nearest surface, 0 if they touch</source>
        <translation>distancia a la superficie más cercana, 0 si se tocan</translation>
    </message>
    <message>
        <source>the instance with the nearest surface</source>
        <translation>la instancia con la superficie más cercana</translation>
    </message>
    <message>
        <source>mean grey value inside, as stored</source>
        <translation>nivel de gris medio en el interior, tal como está guardado</translation>
    </message>
    <message>
        <source>standard deviation of the grey values inside</source>
        <translation>desviación estándar de los niveles de gris en el interior</translation>
    </message>
    <message>
        <source>there is no free place around it</source>
        <translation>no hay espacio libre a su alrededor</translation>
    </message>
    <message>
        <source>intensity_mean / ring_mean; below 1: darker than around, which is denser if dense is dark</source>
        <translation>intensity_mean / ring_mean; menos de 1: más oscura que su entorno, es decir, más densa si lo denso es oscuro</translation>
    </message>
    <message>
        <source>diameter of the ball of as many voxels, (6 area / pi)^(1/3)</source>
        <translation>diámetro de la esfera con el mismo número de vóxeles, (6 area / pi)^(1/3)</translation>
    </message>
    <message>
        <source>voxels times the volume of one</source>
        <translation>número de vóxeles por el volumen de uno</translation>
    </message>
    <message>
        <source>diameter of the ball of the same volume</source>
        <translation>diámetro de la esfera del mismo volumen</translation>
    </message>
    <message>
        <source>volume inside the half-level surface between voxel centres</source>
        <translation>volumen dentro de la superficie de nivel medio entre centros de vóxeles</translation>
    </message>
    <message>
        <source>1 if volume_um3 and mesh_volume_um3 differ by more than 5 %: thin or ragged</source>
        <translation>1 si volume_um3 y mesh_volume_um3 difieren en más de un 5 %: fina o irregular</translation>
    </message>
    <message>
        <source>coefficient of error of the volume from its sections (Cavalieri, Gundersen-Jensen, m=1)</source>
        <translation>coeficiente de error del volumen a partir de sus secciones (Cavalieri, Gundersen-Jensen, m=1)</translation>
    </message>
    <message>
        <source>it lies in fewer than 3 sections</source>
        <translation>está en menos de 3 secciones</translation>
    </message>
    <message>
        <source>surface S by Crofton, 13 directions weighted for the voxel size</source>
        <translation>superficie S según Crofton, 13 direcciones ponderadas según el tamaño de vóxel</translation>
    </message>
    <message>
        <source>the body is smaller than a ball of radius 3 voxels, or less than 5 voxels wide along an axis</source>
        <translation>el cuerpo es menor que una esfera de 3 vóxeles de radio, o mide menos de 5 vóxeles de ancho a lo largo de un eje</translation>
    </message>
    <message>
        <source>S / V</source>
        <translation>S / V</translation>
    </message>
    <message>
        <source>pi^(1/3) (6 V)^(2/3) / S; 1 = ball</source>
        <translation>pi^(1/3) (6 V)^(2/3) / S; 1 = esfera</translation>
    </message>
    <message>
        <source>mitochondrial complexity index S^3 / (16 pi^2 V^2); ball = 0.716</source>
        <translation>índice de complejidad mitocondrial S^3 / (16 pi^2 V^2); esfera = 0,716</translation>
    </message>
    <message>
        <source>S^3 / (36 pi V^2); ball = 1</source>
        <translation>S^3 / (36 pi V^2); esfera = 1</translation>
    </message>
    <message>
        <source>axis 1 of 3 of the ellipsoid with the same second moments, 2 sqrt(5 lambda), longest first</source>
        <translation>eje 1 de 3 del elipsoide con los mismos momentos de segundo orden, 2 sqrt(5 lambda), el más largo primero</translation>
    </message>
    <message>
        <source>axis 2 of 3 of the ellipsoid with the same second moments, 2 sqrt(5 lambda), longest first</source>
        <translation>eje 2 de 3 del elipsoide con los mismos momentos de segundo orden, 2 sqrt(5 lambda), el más largo primero</translation>
    </message>
    <message>
        <source>axis 3 of 3 of the ellipsoid with the same second moments, 2 sqrt(5 lambda), longest first</source>
        <translation>eje 3 de 3 del elipsoide con los mismos momentos de segundo orden, 2 sqrt(5 lambda), el más largo primero</translation>
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
        <translation>dirección del eje más largo en la sección, de +x hacia +y, de 0 a 180</translation>
    </message>
    <message>
        <source>angle of the longest axis out of the section, towards +z</source>
        <translation>ángulo del eje más largo respecto a la sección, hacia +z</translation>
    </message>
    <message>
        <source>parts that do not touch, not even at corners</source>
        <translation>partes que no se tocan, ni siquiera por las esquinas</translation>
    </message>
    <message>
        <source>pieces - loops + cavities</source>
        <translation>partes - bucles + cavidades</translation>
    </message>
    <message>
        <source>tunnels through the body: 1 for a ring</source>
        <translation>túneles que atraviesan el cuerpo: 1 en un anillo</translation>
    </message>
    <message>
        <source>voxels outside that the body shuts in</source>
        <translation>vóxeles exteriores que el cuerpo encierra</translation>
    </message>
    <message>
        <source>length of all branches of the centreline, tips included; spurs that stand out by less than 1 local radii are left out</source>
        <translation>longitud de todas las ramas de la línea central, puntas incluidas; se omiten las ramas espurias que sobresalen menos de 1 radios locales</translation>
    </message>
    <message>
        <source>longest of the shortest ways along the centreline</source>
        <translation>el más largo de los caminos más cortos por la línea central</translation>
    </message>
    <message>
        <source>branches of the centreline</source>
        <translation>ramas de la línea central</translation>
    </message>
    <message>
        <source>places where three or more branches meet</source>
        <translation>lugares donde se unen tres o más ramas</translation>
    </message>
    <message>
        <source>free ends of the centreline; 0 for a ring</source>
        <translation>extremos libres de la línea central; 0 en un anillo</translation>
    </message>
    <message>
        <source>twice the distance to the surface along the centreline, mean; ends left out within one radius</source>
        <translation>el doble de la distancia a la superficie a lo largo de la línea central, media; se excluyen los extremos hasta un radio de distancia</translation>
    </message>
    <message>
        <source>the smallest such width</source>
        <translation>la menor de estas anchuras</translation>
    </message>
    <message>
        <source>the largest such width</source>
        <translation>la mayor de estas anchuras</translation>
    </message>
    <message>
        <source>standard deviation / mean of that width</source>
        <translation>desviación estándar / media de esa anchura</translation>
    </message>
    <message>
        <source>outline within 30 nm of another instance</source>
        <translation>contorno a 30 nm o menos de otra instancia</translation>
    </message>
    <message>
        <source>share of the boundary within 30 nm of another instance</source>
        <translation>fracción del borde a 30 nm o menos de otra instancia</translation>
    </message>
    <message>
        <source>mean grey value of what is no instance 20 to 80 nm around it in the section</source>
        <translation>nivel de gris medio de lo que no es instancia, de 20 a 80 nm a su alrededor en la sección</translation>
    </message>
</context>
<context>
    <name>cristae::Plot</name>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Instances (%)</source>
        <translation>Instancias (%)</translation>
    </message>
    <message>
        <source>Share of instances</source>
        <translation>Proporción de instancias</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Field (%)</source>
        <translation>Campo (%)</translation>
    </message>
    <message>
        <source>n = {} instances</source>
        <translation>n = {} instancias</translation>
    </message>
    <message>
        <source>n = {} instances; dashed: median {}</source>
        <translation>n = {} instancias; línea discontinua: mediana {}</translation>
    </message>
    <message>
        <source>{} sections.</source>
        <translation>{} secciones.</translation>
    </message>
    <message>
        <source>Bins of equal ratio.</source>
        <translation>Clases de igual proporción.</translation>
    </message>
    <message>
        <source>Bins of equal width.</source>
        <translation>Clases de igual anchura.</translation>
    </message>
    <message>
        <source>Share of instances at or below a value.</source>
        <translation>Proporción de instancias hasta un valor dado.</translation>
    </message>
    <message>
        <source>Gaussian density (Silverman&apos;s bandwidth); bar: quartiles, ring: median.</source>
        <translation>Densidad gaussiana (ancho de banda de Silverman); barra: cuartiles, anillo: mediana.</translation>
    </message>
    <message>
        <source>Gaussian density (Silverman&apos;s bandwidth, on logarithms); bar: quartiles, ring: median.</source>
        <translation>Densidad gaussiana (ancho de banda de Silverman, sobre logaritmos); barra: cuartiles, anillo: mediana.</translation>
    </message>
    <message>
        <source>Small: instances; large: mean of each replicate; line: mean of replicates, bar: its 95&#xa0;% interval.</source>
        <translation>Pequeños: instancias; grandes: media de cada réplica; línea: media de las réplicas, barra: su intervalo del 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Profiles in each section; share of the field they cover.</source>
        <translation>Perfiles en cada sección; proporción del campo que cubren.</translation>
    </message>
    <message>
        <source>Directions of axes in the section as it is seen, both ends drawn; area is proportional to number.</source>
        <translation>Direcciones de los ejes en la sección tal como se ve, con ambos extremos; el área es proporcional al número.</translation>
    </message>
    <message>
        <source>Welch&apos;s t on replicate means.</source>
        <translation>t de Welch sobre las medias de las réplicas.</translation>
    </message>
    <message>
        <source>Instances of one animal are not independent samples: compare replicate means (superplot).</source>
        <translation>Las instancias de un animal no son muestras independientes: compare las medias de las réplicas (superplot).</translation>
    </message>
    <message>
        <source>Counted from first to last section of each instance.</source>
        <translation>Contado desde la primera hasta la última sección de cada instancia.</translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation>Omitidas: {}.</translation>
    </message>
    <message>
        <source>{} cut by the border</source>
        <translation>{} cortadas por el borde</translation>
    </message>
    <message>
        <source>{} without a value</source>
        <translation>{} sin valor</translation>
    </message>
    <message>
        <source>{} not above 0</source>
        <translation>{} no mayores que 0</translation>
    </message>
    <message>
        <source>Includes {} cut by the border: their sizes are lower bounds.</source>
        <translation>Incluye {} cortadas por el borde: sus tamaños son cotas inferiores.</translation>
    </message>
    <message>
        <source>Nothing is left of: {}.</source>
        <translation>No queda nada de: {}.</translation>
    </message>
    <message>
        <source>Grey: least and largest share in {} random patterns of as many points in the same field; dotted: their mean.</source>
        <translation>Gris: menor y mayor proporción en {} patrones aleatorios de igual número de puntos en el mismo campo; punteado: su media.</translation>
    </message>
</context>
<context>
    <name>cristae::Recipe</name>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Working pixel</source>
        <translation>Píxel de trabajo</translation>
    </message>
    <message>
        <source>Pixel size at which the network works; stacks are resampled to it. 0 keeps the stack&apos;s own.</source>
        <translation>Tamaño de píxel con el que trabaja la red; las pilas se remuestrean a él. 0 conserva el de la pila.</translation>
    </message>
    <message>
        <source>nm</source>
        <translation>nm</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalización</translation>
    </message>
    <message>
        <source>Grey values: minmax stretches each crop to 0..1; standard subtracts the section&apos;s mean and divides by its standard deviation.</source>
        <translation>Niveles de gris: minmax expande cada recorte a 0..1; standard resta la media de la sección y divide por su desviación estándar.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>The target&apos;s contrast is inverted: membranes are light.</source>
        <translation>El contraste del destino está invertido: las membranas son claras.</translation>
    </message>
    <message>
        <source>Target slices</source>
        <translation>Secciones de destino</translation>
    </message>
    <message>
        <source>Most target sections used for training, drawn at random by the seed; clicked ones first.</source>
        <translation>Número máximo de secciones de destino para el entrenamiento, elegidas al azar según la semilla; primero las que tienen clics.</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>secciones</translation>
    </message>
    <message>
        <source>Target megapixels</source>
        <translation>Megapíxeles de destino</translation>
    </message>
    <message>
        <source>Most target pixels used for training, at the working pixel: fewer sections or windows of large ones are taken, clicked ones first. 0: no limit.</source>
        <translation>Número máximo de píxeles de destino para el entrenamiento, con el píxel de trabajo: se toman menos secciones, o ventanas si son grandes; primero las que tienen clics. 0: sin límite.</translation>
    </message>
    <message>
        <source>Mpx</source>
        <translation>Mpx</translation>
    </message>
    <message>
        <source>Low percentile</source>
        <translation>Percentil inferior</translation>
    </message>
    <message>
        <source>Percentile of the stack&apos;s grey values that becomes black.</source>
        <translation>Percentil de los niveles de gris de la pila que pasa a ser negro.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>High percentile</source>
        <translation>Percentil superior</translation>
    </message>
    <message>
        <source>Percentile of the stack&apos;s grey values that becomes white.</source>
        <translation>Percentil de los niveles de gris de la pila que pasa a ser blanco.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Z source</source>
        <translation>Origen de la característica</translation>
    </message>
    <message>
        <source>Feature that the contrast acts on (wdanet).</source>
        <translation>Característica sobre la que actúa el contraste (wdanet).</translation>
    </message>
    <message>
        <source>Det head blocks</source>
        <translation>Bloques del cabezal de detección</translation>
    </message>
    <message>
        <source>Blocks in the detection head (wdanet): 2 or 4.</source>
        <translation>Bloques del cabezal de detección (wdanet): 2 o 4.</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloques</translation>
    </message>
    <message>
        <source>Source phase</source>
        <translation>Fase de la fuente</translation>
    </message>
    <message>
        <source>Pretrain steps</source>
        <translation>Pasos de preentrenamiento</translation>
    </message>
    <message>
        <source>Optimiser steps on the source.</source>
        <translation>Pasos del optimizador en la fuente.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>Pretrain optimiser</source>
        <translation>Optimizador de preentrenamiento</translation>
    </message>
    <message>
        <source>Optimiser on the source.</source>
        <translation>Optimizador en la fuente.</translation>
    </message>
    <message>
        <source>Pretrain rate</source>
        <translation>Tasa de preentrenamiento</translation>
    </message>
    <message>
        <source>Learning rate on the source.</source>
        <translation>Tasa de aprendizaje en la fuente.</translation>
    </message>
    <message>
        <source>Pretrain weight decay</source>
        <translation>Decaimiento de pesos de preentrenamiento</translation>
    </message>
    <message>
        <source>Weight decay on the source.</source>
        <translation>Decaimiento de pesos en la fuente.</translation>
    </message>
    <message>
        <source>Pretrain schedule</source>
        <translation>Programación de preentrenamiento</translation>
    </message>
    <message>
        <source>Learning rate over the source phase: step multiplies by 0.9 every 5,000 steps; cosine warms up over 50 steps and falls to 2 %.</source>
        <translation>Tasa de aprendizaje durante la fase de la fuente: step multiplica por 0,9 cada 5000 pasos; cosine sube durante 50 pasos y baja hasta el 2 %.</translation>
    </message>
    <message>
        <source>Pretrain batch</source>
        <translation>Lote de preentrenamiento</translation>
    </message>
    <message>
        <source>Crops a step on the source.</source>
        <translation>Recortes por paso en la fuente.</translation>
    </message>
    <message>
        <source>crops</source>
        <translation>recortes</translation>
    </message>
    <message>
        <source>Pack sections</source>
        <translation>Secciones del paquete</translation>
    </message>
    <message>
        <source>Most sections kept in the source pack, evenly drawn; 0: all that were trained on.</source>
        <translation>Número máximo de secciones que se guardan en el paquete fuente, elegidas a intervalos regulares; 0: todas las usadas en el entrenamiento.</translation>
    </message>
    <message>
        <source>Phantom share</source>
        <translation>Proporción sintética</translation>
    </message>
    <message>
        <source>Share of crops of the source phase taken from synthetic sections, which show shapes and looks that one real source does not have.</source>
        <translation>Proporción de recortes de la fase de la fuente tomados de secciones sintéticas, que muestran formas y aspectos que una sola fuente real no tiene.</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation>Adaptación</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>ipl learns from clicks and its own sure instances. Without clicks: r4mito and cafa hold two looks of a section together, da-isc two sections and their difference; wda-net trusts pixels of low entropy, adaptsegnet aligns outputs. For comparison: none keeps the source model, oracle learns from the target&apos;s truth.</source>
        <translation>ipl aprende de los clics y de sus propias instancias seguras. Sin clics: r4mito y cafa hacen coincidir dos aspectos de una sección; da-isc, dos secciones y su diferencia; wda-net confía en los píxeles de baja entropía; adaptsegnet alinea las salidas. Para comparar: none conserva el modelo fuente; oracle aprende de la referencia del destino.</translation>
    </message>
    <message>
        <source>Round plan</source>
        <translation>Plan de rondas</translation>
    </message>
    <message>
        <source>joint4 trains detection and segmentation together in every round; two_stage trains detection rounds first, then segmentation rounds.</source>
        <translation>joint4 entrena detección y segmentación juntas en cada ronda; two_stage entrena primero rondas de detección y después rondas de segmentación.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Self-training rounds: pseudo-labels are made anew at each.</source>
        <translation>Rondas de autoentrenamiento: en cada una se generan de nuevo las pseudoetiquetas.</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>rondas</translation>
    </message>
    <message>
        <source>Round iterations</source>
        <translation>Iteraciones por ronda</translation>
    </message>
    <message>
        <source>Optimiser steps a round.</source>
        <translation>Pasos del optimizador por ronda.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Optimiser of the adaptation.</source>
        <translation>Optimizador de la adaptación.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learning rate of the adaptation.</source>
        <translation>Tasa de aprendizaje de la adaptación.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Momentum of sgd.</source>
        <translation>Momento de sgd.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Weight decay of the adaptation.</source>
        <translation>Decaimiento de pesos de la adaptación.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación de la tasa</translation>
    </message>
    <message>
        <source>Learning rate over the adaptation.</source>
        <translation>Tasa de aprendizaje durante la adaptación.</translation>
    </message>
    <message>
        <source>Lr restart</source>
        <translation>Reinicio de la tasa</translation>
    </message>
    <message>
        <source>One schedule over all rounds, or one that restarts with each.</source>
        <translation>Una sola programación para todas las rondas o una que se reinicia en cada ronda.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Source crops and as many target crops a step.</source>
        <translation>Recortes de la fuente por paso, y otros tantos del destino.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Side of a training crop at the working pixel; a multiple of 16.</source>
        <translation>Lado de un recorte de entrenamiento con el píxel de trabajo; múltiplo de 16.</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Teacher decay</source>
        <translation>Decaimiento del maestro</translation>
    </message>
    <message>
        <source>Decay of the running mean of the weights that makes the labels and is the result; 0: the network itself.</source>
        <translation>Decaimiento de la media móvil de los pesos, que genera las etiquetas y es el resultado; 0: la propia red.</translation>
    </message>
    <message>
        <source>Target statistics</source>
        <translation>Estadísticas del destino</translation>
    </message>
    <message>
        <source>Re-estimate batch-normalisation statistics on the target before adapting.</source>
        <translation>Volver a estimar en el destino las estadísticas de la normalización por lotes antes de adaptar.</translation>
    </message>
    <message>
        <source>Click crops</source>
        <translation>Recortes en clics</translation>
    </message>
    <message>
        <source>Share of target crops centred near a click (without clicks: near a selected peak).</source>
        <translation>Proporción de recortes del destino centrados cerca de un clic (sin clics: cerca de un pico seleccionado).</translation>
    </message>
    <message>
        <source>Adapt phantom share</source>
        <translation>Proporción sintética al adaptar</translation>
    </message>
    <message>
        <source>Share of source crops that stay synthetic during the adaptation, if the pack holds synthetic sections.</source>
        <translation>Proporción de recortes de la fuente que siguen siendo sintéticos durante la adaptación, si el paquete contiene secciones sintéticas.</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>Model that is kept: the last, or the one with the least uncertain pixels among those that find the held-out clicks.</source>
        <translation>Modelo que se conserva: el último, o el que tiene menos píxeles inciertos entre los que encuentran los clics reservados.</translation>
    </message>
    <message>
        <source>Held out share</source>
        <translation>Proporción reservada</translation>
    </message>
    <message>
        <source>Share of clicks kept out of training as a label-free check.</source>
        <translation>Proporción de clics que se excluyen del entrenamiento para una comprobación sin etiquetas.</translation>
    </message>
    <message>
        <source>Checkpoint steps</source>
        <translation>Pasos entre puntos de control</translation>
    </message>
    <message>
        <source>Steps between two checkpoints on disk.</source>
        <translation>Pasos entre dos puntos de control en el disco.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Aug set</source>
        <translation>Conjunto de aumentos</translation>
    </message>
    <message>
        <source>Chain of changes to a crop: wda and wsda as in the published codes, quick as measured here.</source>
        <translation>Cadena de cambios de un recorte: wda y wsda como en los códigos publicados, quick según las mediciones hechas aquí.</translation>
    </message>
    <message>
        <source>Aug gate</source>
        <translation>Compuerta de aumentos</translation>
    </message>
    <message>
        <source>Share of samples that pass the gate of wda and wsda.</source>
        <translation>Proporción de muestras que pasan la compuerta de wda y wsda.</translation>
    </message>
    <message>
        <source>Source appearance</source>
        <translation>Aspecto de la fuente</translation>
    </message>
    <message>
        <source>Strength of grey-value changes on source crops (quick).</source>
        <translation>Intensidad de los cambios de nivel de gris en los recortes de la fuente (quick).</translation>
    </message>
    <message>
        <source>Target appearance</source>
        <translation>Aspecto del destino</translation>
    </message>
    <message>
        <source>Strength of grey-value changes on target crops (quick).</source>
        <translation>Intensidad de los cambios de nivel de gris en los recortes del destino (quick).</translation>
    </message>
    <message>
        <source>Source matching</source>
        <translation>Igualación de la fuente</translation>
    </message>
    <message>
        <source>Chance that a source crop takes on the histogram of a target section (quick).</source>
        <translation>Probabilidad de que un recorte de la fuente adopte el histograma de una sección del destino (quick).</translation>
    </message>
    <message>
        <source>Pretrain stretch</source>
        <translation>Estiramiento en el preentrenamiento</translation>
    </message>
    <message>
        <source>Chance that a crop of the source phase is stretched along a random axis (quick).</source>
        <translation>Probabilidad de que un recorte de la fase de la fuente se estire a lo largo de un eje al azar (quick).</translation>
    </message>
    <message>
        <source>Source stretch</source>
        <translation>Estiramiento de la fuente</translation>
    </message>
    <message>
        <source>Chance that a source crop of the adaptation is stretched along a random axis (quick).</source>
        <translation>Probabilidad de que un recorte de la fuente se estire durante la adaptación a lo largo de un eje al azar (quick).</translation>
    </message>
    <message>
        <source>Stretch limit</source>
        <translation>Límite de estiramiento</translation>
    </message>
    <message>
        <source>Largest stretch, drawn log-uniformly from 1.</source>
        <translation>Estiramiento máximo, tomado de una distribución log-uniforme a partir de 1.</translation>
    </message>
    <message>
        <source>Scale low</source>
        <translation>Escala mínima</translation>
    </message>
    <message>
        <source>Smallest scale of a source crop (quick).</source>
        <translation>Escala mínima de un recorte de la fuente (quick).</translation>
    </message>
    <message>
        <source>Scale high</source>
        <translation>Escala máxima</translation>
    </message>
    <message>
        <source>Largest scale of a source crop (quick).</source>
        <translation>Escala máxima de un recorte de la fuente (quick).</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>Dice weight</source>
        <translation>Peso de Dice</translation>
    </message>
    <message>
        <source>Weight of the Dice term beside cross-entropy.</source>
        <translation>Peso del término de Dice junto a la entropía cruzada.</translation>
    </message>
    <message>
        <source>Seg source term</source>
        <translation>Término de segmentación, fuente</translation>
    </message>
    <message>
        <source>Cross-entropy on the source during adaptation (Eq. 2).</source>
        <translation>Entropía cruzada en la fuente durante la adaptación (ec. 2).</translation>
    </message>
    <message>
        <source>Seg target term</source>
        <translation>Término de segmentación, destino</translation>
    </message>
    <message>
        <source>Cross-entropy on target pseudo-labels (Eq. 2); off trains detection alone on the target.</source>
        <translation>Entropía cruzada con las pseudoetiquetas del destino (ec. 2); si se desactiva, en el destino solo se entrena la detección.</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Detección</translation>
    </message>
    <message>
        <source>Detection self-training on the target (Eq. 1); off is the ablation without detection.</source>
        <translation>Autoentrenamiento de la detección en el destino (ec. 1); desactivado es la ablación sin detección.</translation>
    </message>
    <message>
        <source>Lambda1</source>
        <translation>Lambda1</translation>
    </message>
    <message>
        <source>Weight of the density terms.</source>
        <translation>Peso de los términos de densidad.</translation>
    </message>
    <message>
        <source>Lambda2</source>
        <translation>Lambda2</translation>
    </message>
    <message>
        <source>Weight of the contrastive term.</source>
        <translation>Peso del término contrastivo.</translation>
    </message>
    <message>
        <source>L2 reduction</source>
        <translation>Reducción de L2</translation>
    </message>
    <message>
        <source>How the masked squared error is reduced.</source>
        <translation>Cómo se reduce el error cuadrático enmascarado.</translation>
    </message>
    <message>
        <source>Det point weight</source>
        <translation>Peso de los puntos de detección</translation>
    </message>
    <message>
        <source>Extra weight at centres in the density term.</source>
        <translation>Peso adicional en los centros en el término de densidad.</translation>
    </message>
    <message>
        <source>Density maps</source>
        <translation>Mapas de densidad</translation>
    </message>
    <message>
        <source>Density kernel</source>
        <translation>Núcleo de densidad</translation>
    </message>
    <message>
        <source>Gaussian of a centre: sigma and size in pixels.</source>
        <translation>Gaussiana de un centro: sigma y tamaño en píxeles.</translation>
    </message>
    <message>
        <source>Density sigma</source>
        <translation>Sigma de densidad</translation>
    </message>
    <message>
        <source>Physical sigma of the Gaussian at the working pixel; 0 uses density_kernel.</source>
        <translation>Sigma física de la gaussiana con el píxel de trabajo; 0 usa density_kernel.</translation>
    </message>
    <message>
        <source>Density norm</source>
        <translation>Norma de densidad</translation>
    </message>
    <message>
        <source>Scale of the density maps.</source>
        <translation>Escala de los mapas de densidad.</translation>
    </message>
    <message>
        <source>Density peak</source>
        <translation>Pico de densidad</translation>
    </message>
    <message>
        <source>Peak of one isolated centre.</source>
        <translation>Pico de un centro aislado.</translation>
    </message>
    <message>
        <source>Detection self-training</source>
        <translation>Autoentrenamiento de la detección</translation>
    </message>
    <message>
        <source>Det quota</source>
        <translation>Cuota de detección</translation>
    </message>
    <message>
        <source>Whether the quota of a round includes clicked centres.</source>
        <translation>Si la cuota de una ronda incluye los centros con clic.</translation>
    </message>
    <message>
        <source>Det point source</source>
        <translation>Origen de los puntos de detección</translation>
    </message>
    <message>
        <source>What a pseudo centre is.</source>
        <translation>Qué es un pseudocentro.</translation>
    </message>
    <message>
        <source>Det ratios</source>
        <translation>Proporciones de detección</translation>
    </message>
    <message>
        <source>Share of the estimated count used as centres in each round, comma separated; spread over the rounds.</source>
        <translation>Proporción del recuento estimado que se usa como centros en cada ronda, separada por comas; se reparte entre las rondas.</translation>
    </message>
    <message>
        <source>Nms window</source>
        <translation>Ventana de NMS</translation>
    </message>
    <message>
        <source>Window of the peak search; odd.</source>
        <translation>Ventana de la búsqueda de picos; impar.</translation>
    </message>
    <message>
        <source>Nms threshold</source>
        <translation>Umbral de NMS</translation>
    </message>
    <message>
        <source>Lowest peak, as a share of density_peak.</source>
        <translation>Pico mínimo, como proporción de density_peak.</translation>
    </message>
    <message>
        <source>Merge radius</source>
        <translation>Radio de fusión</translation>
    </message>
    <message>
        <source>A peak nearer than this to a selected centre is skipped.</source>
        <translation>Se omite un pico que esté a menos de esta distancia de un centro seleccionado.</translation>
    </message>
    <message>
        <source>Merge rule</source>
        <translation>Regla de fusión</translation>
    </message>
    <message>
        <source>How a peak is recognised as already selected.</source>
        <translation>Cómo se reconoce que un pico ya está seleccionado.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Views averaged when labels are made: identity; and 180 degrees; flips; and 90 degrees.</source>
        <translation>Vistas que se promedian al generar las etiquetas: identidad; además, 180 grados; además, reflexiones; además, 90 grados.</translation>
    </message>
    <message>
        <source>Det bg rel</source>
        <translation>Fondo relativo de detección</translation>
    </message>
    <message>
        <source>Density below this share of the peak is sure background.</source>
        <translation>Una densidad inferior a esta proporción del pico es fondo seguro.</translation>
    </message>
    <message>
        <source>Det pos rel</source>
        <translation>Positivo relativo de detección</translation>
    </message>
    <message>
        <source>Density target above this share of the peak is positive.</source>
        <translation>Una densidad objetivo superior a esta proporción del pico es positiva.</translation>
    </message>
    <message>
        <source>Pseudo-labels</source>
        <translation>Pseudoetiquetas</translation>
    </message>
    <message>
        <source>Pseudo label</source>
        <translation>Pseudoetiqueta</translation>
    </message>
    <message>
        <source>ipl: components hit by a selected centre (Eq. 3); threshold and entropy: pixel by pixel; all_components: every sure component, missed clicks repaired.</source>
        <translation>ipl: componentes en los que cae un centro seleccionado (ec. 3); threshold y entropy: píxel a píxel; all_components: todos los componentes seguros, con reparación de los clics omitidos.</translation>
    </message>
    <message>
        <source>Seg ratios</source>
        <translation>Proporciones de segmentación</translation>
    </message>
    <message>
        <source>Share of the estimated count whose components are selected in each round, comma separated; spread over the rounds.</source>
        <translation>Proporción del recuento estimado cuyos componentes se seleccionan en cada ronda, separada por comas; se reparte entre las rondas.</translation>
    </message>
    <message>
        <source>Foreground threshold</source>
        <translation>Umbral de primer plano</translation>
    </message>
    <message>
        <source>Probability above which a pixel may be a pseudo-label.</source>
        <translation>Probabilidad por encima de la cual un píxel puede ser pseudoetiqueta.</translation>
    </message>
    <message>
        <source>Background threshold</source>
        <translation>Umbral de fondo</translation>
    </message>
    <message>
        <source>Probability below which a pixel is background (bg_rule confident and clicks).</source>
        <translation>Probabilidad por debajo de la cual un píxel es fondo (bg_rule confident y clicks).</translation>
    </message>
    <message>
        <source>Bg rule</source>
        <translation>Regla de fondo</translation>
    </message>
    <message>
        <source>Which target pixels are background. clicks: below the probability that nearly all clicks reach.</source>
        <translation>Qué píxeles del destino son fondo. clicks: por debajo de la probabilidad que alcanzan casi todos los clics.</translation>
    </message>
    <message>
        <source>Bg click quantile</source>
        <translation>Cuantil de fondo en clics</translation>
    </message>
    <message>
        <source>Quantile of the probability at clicks that bounds the background (bg_rule clicks).</source>
        <translation>Cuantil de la probabilidad en los clics que limita el fondo (bg_rule clicks).</translation>
    </message>
    <message>
        <source>Bg click floor</source>
        <translation>Mínimo de fondo en clics</translation>
    </message>
    <message>
        <source>Lowest such bound.</source>
        <translation>Valor mínimo de ese límite.</translation>
    </message>
    <message>
        <source>Cc connectivity</source>
        <translation>Conectividad de componentes</translation>
    </message>
    <message>
        <source>Neighbours that join a component: 4 or 8.</source>
        <translation>Vecinos que unen un componente: 4 u 8.</translation>
    </message>
    <message>
        <source>Min component area</source>
        <translation>Área mínima del componente</translation>
    </message>
    <message>
        <source>Smaller components are no pseudo-labels.</source>
        <translation>Los componentes más pequeños no son pseudoetiquetas.</translation>
    </message>
    <message>
        <source>Gt point label</source>
        <translation>Etiqueta de los clics</translation>
    </message>
    <message>
        <source>How a click becomes labelled pixels.</source>
        <translation>Cómo se convierte un clic en píxeles etiquetados.</translation>
    </message>
    <message>
        <source>Gt point radius</source>
        <translation>Radio de los clics</translation>
    </message>
    <message>
        <source>Radius of the disk of a click.</source>
        <translation>Radio del disco de un clic.</translation>
    </message>
    <message>
        <source>Missed gt ignore radius</source>
        <translation>Radio ignorado en clics omitidos</translation>
    </message>
    <message>
        <source>Background this near to a click without a component is ignored.</source>
        <translation>Se ignora el fondo que esté a menos de esta distancia de un clic sin componente.</translation>
    </message>
    <message>
        <source>Missed gt disk</source>
        <translation>Disco de los clics omitidos</translation>
    </message>
    <message>
        <source>Radius of the disk of a missed click, as a share of the median object radius; 0: gt_point_radius.</source>
        <translation>Radio del disco de un clic omitido, como proporción de la mediana del radio de los objetos; 0: gt_point_radius.</translation>
    </message>
    <message>
        <source>Selection granularity</source>
        <translation>Granularidad de la selección</translation>
    </message>
    <message>
        <source>Ratios hold for each section or for all sections together.</source>
        <translation>Las proporciones valen para cada sección o para todas las secciones juntas.</translation>
    </message>
    <message>
        <source>Threshold t</source>
        <translation>Umbral t</translation>
    </message>
    <message>
        <source>Threshold of pseudo_label threshold.</source>
        <translation>Umbral de pseudo_label threshold.</translation>
    </message>
    <message>
        <source>All points clicked</source>
        <translation>Todos los puntos con clic</translation>
    </message>
    <message>
        <source>Every mitochondrion of the training sections is clicked: nothing else is selected.</source>
        <translation>Se ha hecho clic en todas las mitocondrias de las secciones de entrenamiento: no se selecciona nada más.</translation>
    </message>
    <message>
        <source>Full points fp to bg</source>
        <translation>FP a fondo con todos los puntos</translation>
    </message>
    <message>
        <source>With all centres clicked, components without a click are background.</source>
        <translation>Si se ha hecho clic en todos los centros, los componentes sin clic son fondo.</translation>
    </message>
    <message>
        <source>Uda first ratio</source>
        <translation>Primera proporción sin clics</translation>
    </message>
    <message>
        <source>Share of peaks selected in the first round without clicks.</source>
        <translation>Proporción de picos seleccionados en la primera ronda sin clics.</translation>
    </message>
    <message>
        <source>Uda proto ratio</source>
        <translation>Proporción de prototipos sin clics</translation>
    </message>
    <message>
        <source>Share of peaks whose components stand in for clicked ones without clicks.</source>
        <translation>Proporción de picos cuyos componentes sustituyen, sin clics, a los que tienen clic.</translation>
    </message>
    <message>
        <source>Early negatives from</source>
        <translation>Negativos tempranos desde</translation>
    </message>
    <message>
        <source>Share of the run after which unsupported components become background (only with clicks); 1: never.</source>
        <translation>Proporción de la ejecución a partir de la cual los componentes sin apoyo pasan a ser fondo (solo con clics); 1: nunca.</translation>
    </message>
    <message>
        <source>Component gate</source>
        <translation>Filtro de componentes</translation>
    </message>
    <message>
        <source>Compare each component with the clicked ones: what looks unlike them is ignored or background. Beyond the paper.</source>
        <translation>Comparar cada componente con los que tienen clic: lo que no se les parece se ignora o es fondo. No figura en el artículo.</translation>
    </message>
    <message>
        <source>Gate ignore quantile</source>
        <translation>Cuantil del filtro para ignorar</translation>
    </message>
    <message>
        <source>Components less like the clicked ones than this share of the clicked ones themselves are ignored.</source>
        <translation>Se ignoran los componentes cuyo parecido con los que tienen clic es inferior a este cuantil del de los propios componentes con clic.</translation>
    </message>
    <message>
        <source>Gate reject quantile</source>
        <translation>Cuantil del filtro para rechazar</translation>
    </message>
    <message>
        <source>The same for components that become background.</source>
        <translation>Lo mismo para los componentes que pasan a ser fondo.</translation>
    </message>
    <message>
        <source>Gate reject from</source>
        <translation>Rechazo por el filtro desde</translation>
    </message>
    <message>
        <source>Share of the run before which the gate rejects nothing.</source>
        <translation>Proporción de la ejecución antes de la cual el filtro no rechaza nada.</translation>
    </message>
    <message>
        <source>Hole area</source>
        <translation>Área de los huecos</translation>
    </message>
    <message>
        <source>Holes of a pseudo-label smaller than this are filled.</source>
        <translation>Se rellenan los huecos de una pseudoetiqueta menores que este valor.</translation>
    </message>
    <message>
        <source>um2</source>
        <translation>µm²</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Class-focused contrast and its variants (Eq. 4-8, Table IV).</source>
        <translation>Contraste centrado en una clase y sus variantes (ec. 4-8, tabla IV).</translation>
    </message>
    <message>
        <source>Tau</source>
        <translation>Tau</translation>
    </message>
    <message>
        <source>Temperature.</source>
        <translation>Temperatura.</translation>
    </message>
    <message>
        <source>Feature norm</source>
        <translation>Norma de las características</translation>
    </message>
    <message>
        <source>Features and prototypes as unit vectors.</source>
        <translation>Características y prototipos como vectores unitarios.</translation>
    </message>
    <message>
        <source>Z resolution</source>
        <translation>Resolución de las características</translation>
    </message>
    <message>
        <source>Features meet labels at the labels&apos; or the features&apos; resolution.</source>
        <translation>Características y etiquetas se comparan con la resolución de las etiquetas o con la de las características.</translation>
    </message>
    <message>
        <source>Proto weights</source>
        <translation>Pesos de los prototipos</translation>
    </message>
    <message>
        <source>Weights of the mean prototype.</source>
        <translation>Pesos del prototipo medio.</translation>
    </message>
    <message>
        <source>Proto refresh</source>
        <translation>Actualización de los prototipos</translation>
    </message>
    <message>
        <source>When prototypes are recomputed.</source>
        <translation>Cuándo se recalculan los prototipos.</translation>
    </message>
    <message>
        <source>Proto memory</source>
        <translation>Memoria de los prototipos</translation>
    </message>
    <message>
        <source>What stands in for a prototype without pixels in the crop.</source>
        <translation>Qué sustituye a un prototipo sin píxeles en el recorte.</translation>
    </message>
    <message>
        <source>Gt proto region</source>
        <translation>Región del prototipo de clics</translation>
    </message>
    <message>
        <source>Pixels of the click prototype.</source>
        <translation>Píxeles del prototipo de los clics.</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Queries a class: half hard, half easy.</source>
        <translation>Consultas por clase: mitad difíciles, mitad fáciles.</translation>
    </message>
    <message>
        <source>Query shortfall</source>
        <translation>Falta de consultas</translation>
    </message>
    <message>
        <source>What happens when a kind of query is short.</source>
        <translation>Qué ocurre cuando falta un tipo de consultas.</translation>
    </message>
    <message>
        <source>Query rule</source>
        <translation>Regla de las consultas</translation>
    </message>
    <message>
        <source>Easy and hard by probability or by rank.</source>
        <translation>Fáciles y difíciles por probabilidad o por rango.</translation>
    </message>
    <message>
        <source>Kmeans pool</source>
        <translation>Reserva de k-means</translation>
    </message>
    <message>
        <source>Crops whose background features are clustered; 0: the current one.</source>
        <translation>Recortes cuyas características de fondo se agrupan; 0: el actual.</translation>
    </message>
    <message>
        <source>Kmeans refresh</source>
        <translation>Actualización de k-means</translation>
    </message>
    <message>
        <source>Steps between two clusterings.</source>
        <translation>Pasos entre dos agrupamientos.</translation>
    </message>
    <message>
        <source>Contrast warmup</source>
        <translation>Espera del contraste</translation>
    </message>
    <message>
        <source>Steps before the contrast starts.</source>
        <translation>Pasos antes de que empiece el contraste.</translation>
    </message>
    <message>
        <source>Contrast pair weight</source>
        <translation>Peso del par de contrastes</translation>
    </message>
    <message>
        <source>Factor on each of the two losses of source_and_target.</source>
        <translation>Factor de cada una de las dos pérdidas de source_and_target.</translation>
    </message>
    <message>
        <source>Two views and prototypes</source>
        <translation>Dos vistas y prototipos</translation>
    </message>
    <message>
        <source>View scheme</source>
        <translation>Esquema de vistas</translation>
    </message>
    <message>
        <source>Two appearances of each target crop: equal disturbs both alike, weak_strong one alone; method is equal for cafa and weak_strong for r4mito.</source>
        <translation>Dos aspectos de cada recorte del destino: equal altera ambos por igual, weak_strong solo uno; method equivale a equal con cafa y a weak_strong con r4mito.</translation>
    </message>
    <message>
        <source>Strong preset</source>
        <translation>Ajuste de la vista fuerte</translation>
    </message>
    <message>
        <source>Noise, blur and grey boxes of the strong view: as strong as the published ones of source or of target images.</source>
        <translation>Ruido, desenfoque y recuadros grises de la vista fuerte: tan fuertes como los publicados para las imágenes de la fuente o para las del destino.</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Maestro</translation>
    </message>
    <message>
        <source>Which network makes labels on the second view: the trained one, or its running mean.</source>
        <translation>Qué red genera las etiquetas en la segunda vista: la entrenada o su media móvil.</translation>
    </message>
    <message>
        <source>Ramp fraction</source>
        <translation>Fracción de subida</translation>
    </message>
    <message>
        <source>Share of the adaptation over which the weights of these terms grow from almost nothing.</source>
        <translation>Proporción de la adaptación en la que los pesos de estos términos crecen desde casi nada.</translation>
    </message>
    <message>
        <source>Cafa weight</source>
        <translation>Peso de CAFA</translation>
    </message>
    <message>
        <source>Weight of the alignment and of both consistency terms.</source>
        <translation>Peso de la alineación y de los dos términos de consistencia.</translation>
    </message>
    <message>
        <source>Reliable similarity</source>
        <translation>Similitud fiable</translation>
    </message>
    <message>
        <source>Similarity above which a target pixel counts as one of a prototype&apos;s class.</source>
        <translation>Similitud por encima de la cual un píxel del destino cuenta como de la clase de un prototipo.</translation>
    </message>
    <message>
        <source>Prototype momentum</source>
        <translation>Momento de los prototipos</translation>
    </message>
    <message>
        <source>Decay of the running mean of source prototypes; 0: those of the step. 0.9 helps with one crop a step.</source>
        <translation>Decaimiento de la media móvil de los prototipos de la fuente; 0: los del paso. 0,9 ayuda con un recorte por paso.</translation>
    </message>
    <message>
        <source>Label downsample</source>
        <translation>Submuestreo de las etiquetas</translation>
    </message>
    <message>
        <source>Labels at the resolution of the features: majority leaves out cells that hold both classes.</source>
        <translation>Etiquetas con la resolución de las características: majority excluye las celdas que contienen ambas clases.</translation>
    </message>
    <message>
        <source>Inter exclusive</source>
        <translation>Asignación exclusiva</translation>
    </message>
    <message>
        <source>A target pixel is drawn to its most similar prototype only.</source>
        <translation>Un píxel del destino se acerca solo a su prototipo más parecido.</translation>
    </message>
    <message>
        <source>Reliable prototypes and reference pixels</source>
        <translation>Prototipos fiables y píxeles de referencia</translation>
    </message>
    <message>
        <source>Keep cafa alignment</source>
        <translation>Conservar la alineación de CAFA</translation>
    </message>
    <message>
        <source>With the alignment and prototype terms of cafa beside its consistency terms.</source>
        <translation>Con los términos de alineación y de prototipos de cafa junto a sus términos de consistencia.</translation>
    </message>
    <message>
        <source>Lambda pro</source>
        <translation>Lambda de prototipos</translation>
    </message>
    <message>
        <source>Weight of the prototype pseudo-labels.</source>
        <translation>Peso de las pseudoetiquetas de los prototipos.</translation>
    </message>
    <message>
        <source>Pro loss</source>
        <translation>Pérdida de prototipos</translation>
    </message>
    <message>
        <source>label: the prediction learns the most similar class; similarity: similarities learn the prediction of the weak view.</source>
        <translation>label: la predicción aprende la clase más parecida; similarity: las similitudes aprenden la predicción de la vista débil.</translation>
    </message>
    <message>
        <source>Pro confidence</source>
        <translation>Confianza de prototipos</translation>
    </message>
    <message>
        <source>Prototype pseudo-labels less certain than this are left out; 0: none.</source>
        <translation>Se omiten las pseudoetiquetas de prototipos menos seguras que este valor; 0: ninguna.</translation>
    </message>
    <message>
        <source>Prototype similarity</source>
        <translation>Similitud con los prototipos</translation>
    </message>
    <message>
        <source>Similarity to the source prototypes when reliable pixels are chosen.</source>
        <translation>Similitud con los prototipos de la fuente al elegir los píxeles fiables.</translation>
    </message>
    <message>
        <source>Prototype view</source>
        <translation>Vista de los prototipos</translation>
    </message>
    <message>
        <source>Views whose reliable pixels make the target prototypes.</source>
        <translation>Vistas cuyos píxeles fiables forman los prototipos del destino.</translation>
    </message>
    <message>
        <source>Reliable exclusive</source>
        <translation>Fiables exclusivos</translation>
    </message>
    <message>
        <source>A pixel is reliable for its most similar class only.</source>
        <translation>Un píxel es fiable solo para su clase más parecida.</translation>
    </message>
    <message>
        <source>Lambda rank</source>
        <translation>Lambda de rango</translation>
    </message>
    <message>
        <source>Weight of the rank-aware consistency with the reference pixels.</source>
        <translation>Peso de la consistencia de rangos con los píxeles de referencia.</translation>
    </message>
    <message>
        <source>Correlation loss</source>
        <translation>Pérdida de correlación</translation>
    </message>
    <message>
        <source>Consistency of the correlations themselves, beside that of their ranks or instead of it.</source>
        <translation>Consistencia de las propias correlaciones, junto a la de sus rangos o en su lugar.</translation>
    </message>
    <message>
        <source>Reference selection</source>
        <translation>Selección de referencias</translation>
    </message>
    <message>
        <source>How reference pixels are chosen: unlike each other; the strongest; the most usual; the most certain; at random.</source>
        <translation>Cómo se eligen los píxeles de referencia: distintos entre sí; los más fuertes; los más habituales; los más seguros; al azar.</translation>
    </message>
    <message>
        <source>Reference count</source>
        <translation>Número de referencias</translation>
    </message>
    <message>
        <source>Reference pixels a crop.</source>
        <translation>Píxeles de referencia por recorte.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>Rank pixels</source>
        <translation>Píxeles para rangos</translation>
    </message>
    <message>
        <source>Pixels of a crop, drawn at random, that are compared with references; 0: all.</source>
        <translation>Píxeles de un recorte, tomados al azar, que se comparan con las referencias; 0: todos.</translation>
    </message>
    <message>
        <source>Correlation temperature</source>
        <translation>Temperatura de correlación</translation>
    </message>
    <message>
        <source>Temperature of cosines between pixels and references; 0: products of the features as they are.</source>
        <translation>Temperatura de los cosenos entre píxeles y referencias; 0: productos de las características tal cual.</translation>
    </message>
    <message>
        <source>Kl direction</source>
        <translation>Dirección de KL</translation>
    </message>
    <message>
        <source>Order of the two views in the divergence.</source>
        <translation>Orden de las dos vistas en la divergencia.</translation>
    </message>
    <message>
        <source>Kl reduction</source>
        <translation>Reducción de KL</translation>
    </message>
    <message>
        <source>The divergence is a mean over pixels, or over pixels and the 24 orders.</source>
        <translation>La divergencia es una media sobre los píxeles, o sobre los píxeles y los 24 órdenes.</translation>
    </message>
    <message>
        <source>Adversaries</source>
        <translation>Adversarios</translation>
    </message>
    <message>
        <source>Adv weight</source>
        <translation>Peso adversario</translation>
    </message>
    <message>
        <source>Weight of the term that makes target outputs look like source outputs to the discriminator.</source>
        <translation>Peso del término que hace que las salidas del destino le parezcan al discriminador salidas de la fuente.</translation>
    </message>
    <message>
        <source>Adv rate</source>
        <translation>Tasa adversaria</translation>
    </message>
    <message>
        <source>Learning rate of the discriminators (adam).</source>
        <translation>Tasa de aprendizaje de los discriminadores (adam).</translation>
    </message>
    <message>
        <source>Adv input</source>
        <translation>Entrada adversaria</translation>
    </message>
    <message>
        <source>What a discriminator sees: class probabilities p, or -p log2 p.</source>
        <translation>Qué ve un discriminador: probabilidades de clase p, o -p log2 p.</translation>
    </message>
    <message>
        <source>Adv objective</source>
        <translation>Objetivo adversario</translation>
    </message>
    <message>
        <source>Cross-entropy or squared error of the discriminator.</source>
        <translation>Entropía cruzada o error cuadrático del discriminador.</translation>
    </message>
    <message>
        <source>Adv density</source>
        <translation>Densidad adversaria</translation>
    </message>
    <message>
        <source>The discriminator also sees the density, scaled to peak 1.</source>
        <translation>El discriminador ve también la densidad, escalada a pico 1.</translation>
    </message>
    <message>
        <source>D width</source>
        <translation>Anchura del discriminador</translation>
    </message>
    <message>
        <source>Channels of the first layer of a discriminator; 64 as published.</source>
        <translation>Canales de la primera capa de un discriminador; 64 en lo publicado.</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canales</translation>
    </message>
    <message>
        <source>Gradient clip</source>
        <translation>Límite del gradiente</translation>
    </message>
    <message>
        <source>Largest norm of the gradient, of the network and of each discriminator apart; 0: no limit.</source>
        <translation>Norma máxima del gradiente, de la red y de cada discriminador por separado; 0: sin límite.</translation>
    </message>
    <message>
        <source>Pairs of sections</source>
        <translation>Pares de secciones</translation>
    </message>
    <message>
        <source>Isc weight</source>
        <translation>Peso de ISC</translation>
    </message>
    <message>
        <source>Weight of the consistency of each mask with the other mask and their difference.</source>
        <translation>Peso de la consistencia de cada máscara con la otra máscara y con la diferencia entre ambas.</translation>
    </message>
    <message>
        <source>Isc ramp fraction</source>
        <translation>Fracción de subida de ISC</translation>
    </message>
    <message>
        <source>Share of the run over which that weight grows; 0: constant.</source>
        <translation>Proporción de la ejecución en la que crece ese peso; 0: constante.</translation>
    </message>
    <message>
        <source>Isc pseudo label</source>
        <translation>Pseudoetiqueta de ISC</translation>
    </message>
    <message>
        <source>Exclusive or of decided masks, or of probabilities: a + b - 2ab.</source>
        <translation>O exclusivo (XOR) de las máscaras decididas o de las probabilidades: a + b - 2ab.</translation>
    </message>
    <message>
        <source>Isc confidence</source>
        <translation>Confianza de ISC</translation>
    </message>
    <message>
        <source>Pixels where mask or difference are less sure than this are left out; 0: none.</source>
        <translation>Se omiten los píxeles donde la máscara o la diferencia son menos seguras que este valor; 0: ninguno.</translation>
    </message>
    <message>
        <source>Isc residual target</source>
        <translation>Diferencia de ISC en el destino</translation>
    </message>
    <message>
        <source>The difference of a target pair, too, must be the exclusive or of its masks.</source>
        <translation>También la diferencia de un par del destino debe ser el o exclusivo (XOR) de sus máscaras.</translation>
    </message>
    <message>
        <source>Pair swap</source>
        <translation>Inversión de pares</translation>
    </message>
    <message>
        <source>Half of the pairs are fed upside down.</source>
        <translation>La mitad de los pares se introduce en orden inverso.</translation>
    </message>
    <message>
        <source>Pair stride source</source>
        <translation>Separación de pares, fuente</translation>
    </message>
    <message>
        <source>Distance of the two sections of a source pair; 0: so that pairs span the same depth.</source>
        <translation>Distancia entre las dos secciones de un par de la fuente; 0: la necesaria para que los pares abarquen la misma profundidad.</translation>
    </message>
    <message>
        <source>Pair stride target</source>
        <translation>Separación de pares, destino</translation>
    </message>
    <message>
        <source>Distance of the two sections of a target pair; 0: so that pairs span the same depth.</source>
        <translation>Distancia entre las dos secciones de un par del destino; 0: la necesaria para que los pares abarquen la misma profundidad.</translation>
    </message>
    <message>
        <source>Role fusion</source>
        <translation>Fusión de predicciones</translation>
    </message>
    <message>
        <source>How the two predictions of a section are joined (network daisc).</source>
        <translation>Cómo se combinan las dos predicciones de una sección (red daisc).</translation>
    </message>
    <message>
        <source>Entropy and counts</source>
        <translation>Entropía y recuentos</translation>
    </message>
    <message>
        <source>Entropy percentile</source>
        <translation>Percentil de entropía</translation>
    </message>
    <message>
        <source>Share of the pixels of a class that is kept, the surest first.</source>
        <translation>Proporción de los píxeles de una clase que se conserva, los más seguros primero.</translation>
    </message>
    <message>
        <source>Entropy floor</source>
        <translation>Entropía mínima</translation>
    </message>
    <message>
        <source>Pixels with less entropy than this are always kept.</source>
        <translation>Los píxeles con menos entropía que este valor siempre se conservan.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>Entropy pool</source>
        <translation>Ámbito de la entropía</translation>
    </message>
    <message>
        <source>The percentile is taken over each section or over all of them.</source>
        <translation>El percentil se calcula en cada sección o en todas juntas.</translation>
    </message>
    <message>
        <source>Entropy refresh</source>
        <translation>Actualización de la entropía</translation>
    </message>
    <message>
        <source>Pseudo-labels are made when the second half of the rounds begins, or in each round of it.</source>
        <translation>Las pseudoetiquetas se generan al empezar la segunda mitad de las rondas o en cada ronda de ella.</translation>
    </message>
    <message>
        <source>Wda target density</source>
        <translation>Densidad del destino en WDA</translation>
    </message>
    <message>
        <source>Density term on the target: zero on sure background, beside the clicks; or none.</source>
        <translation>Término de densidad en el destino: cero en el fondo seguro, además de los clics; o ninguno.</translation>
    </message>
    <message>
        <source>Wda density weight</source>
        <translation>Peso de la densidad en WDA</translation>
    </message>
    <message>
        <source>Weight of the density term on the target, as a share of lambda1.</source>
        <translation>Peso del término de densidad en el destino, como proporción de lambda1.</translation>
    </message>
    <message>
        <source>Count reference</source>
        <translation>Base del recuento</translation>
    </message>
    <message>
        <source>The count of a target crop is held near that of the source network, or left free.</source>
        <translation>El recuento de un recorte del destino se mantiene cerca del de la red fuente o se deja libre.</translation>
    </message>
    <message>
        <source>Count weight</source>
        <translation>Peso del recuento</translation>
    </message>
    <message>
        <source>Weight of the count term at the start of a stage; it falls to 0 at its end.</source>
        <translation>Peso del término de recuento al inicio de una etapa; baja hasta 0 al final.</translation>
    </message>
    <message>
        <source>Count band</source>
        <translation>Margen del recuento</translation>
    </message>
    <message>
        <source>Counts this near to the reference cost nothing.</source>
        <translation>Los recuentos a menos de esta distancia de la base no cuestan nada.</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>instancias</translation>
    </message>
    <message>
        <source>Count band share</source>
        <translation>Margen relativo del recuento</translation>
    </message>
    <message>
        <source>The same as a share of the reference; the wider of both holds.</source>
        <translation>Lo mismo como proporción de la base; vale el más amplio de los dos.</translation>
    </message>
    <message>
        <source>Without the source</source>
        <translation>Sin la fuente</translation>
    </message>
    <message>
        <source>Source free</source>
        <translation>Adaptar sin fuente</translation>
    </message>
    <message>
        <source>Adapt without any source section: the source network, its prototypes and its counts stand in. A pack made with it holds no source section.</source>
        <translation>Adaptar sin ninguna sección de la fuente: la sustituyen la red fuente, sus prototipos y sus recuentos. Un paquete creado así no contiene secciones de la fuente.</translation>
    </message>
    <message>
        <source>Source teacher floor</source>
        <translation>Peso mínimo del maestro fuente</translation>
    </message>
    <message>
        <source>Weight of the frozen source network as teacher at the end of the run; 1 at its start.</source>
        <translation>Peso de la red fuente congelada como maestra al final de la ejecución; 1 al principio.</translation>
    </message>
    <message>
        <source>Source anchor</source>
        <translation>Anclaje a la fuente</translation>
    </message>
    <message>
        <source>Weight of the squared distance of the weights from those of the source network.</source>
        <translation>Peso de la distancia al cuadrado entre los pesos y los de la red fuente.</translation>
    </message>
    <message>
        <source>Source count band</source>
        <translation>Margen del recuento de la fuente</translation>
    </message>
    <message>
        <source>Counts within this share of what the area holds in the source cost nothing.</source>
        <translation>No cuestan nada los recuentos que difieren menos de esta proporción de lo que contiene esa área en la fuente.</translation>
    </message>
    <message>
        <source>Source statistics</source>
        <translation>Estadísticas de la fuente</translation>
    </message>
    <message>
        <source>Weight of the distance of target features from the remembered statistics of source features.</source>
        <translation>Peso de la distancia entre las características del destino y las estadísticas guardadas de las características de la fuente.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Centre rule</source>
        <translation>Regla del centro</translation>
    </message>
    <message>
        <source>Centre of an object of the source.</source>
        <translation>Centro de un objeto de la fuente.</translation>
    </message>
    <message>
        <source>Prediction and instances</source>
        <translation>Predicción e instancias</translation>
    </message>
    <message>
        <source>Infer threshold</source>
        <translation>Umbral de inferencia</translation>
    </message>
    <message>
        <source>Probability from which a pixel is a mitochondrion.</source>
        <translation>Probabilidad a partir de la cual un píxel es mitocondria.</translation>
    </message>
    <message>
        <source>Tta</source>
        <translation>TTA</translation>
    </message>
    <message>
        <source>Views averaged in prediction: 1, 2, 4 or 5.</source>
        <translation>Vistas que se promedian en la predicción: 1, 2, 4 o 5.</translation>
    </message>
    <message>
        <source>views</source>
        <translation>vistas</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tesela</translation>
    </message>
    <message>
        <source>Side of a tile at the working pixel; memory grows with its square.</source>
        <translation>Lado de una tesela con el píxel de trabajo; la memoria crece con su cuadrado.</translation>
    </message>
    <message>
        <source>Tile overlap</source>
        <translation>Solapamiento de teselas</translation>
    </message>
    <message>
        <source>Share of a tile that lies under its neighbour.</source>
        <translation>Proporción de una tesela que queda bajo su vecina.</translation>
    </message>
    <message>
        <source>Fp filter</source>
        <translation>Filtro de FP</translation>
    </message>
    <message>
        <source>Removes components that the detection head does not support.</source>
        <translation>Elimina los componentes que el cabezal de detección no respalda.</translation>
    </message>
    <message>
        <source>Fp filter stage</source>
        <translation>Etapa del filtro de FP</translation>
    </message>
    <message>
        <source>Smallest object</source>
        <translation>Objeto mínimo</translation>
    </message>
    <message>
        <source>Components of a section smaller than this are dropped.</source>
        <translation>Se descartan los componentes de una sección menores que este valor.</translation>
    </message>
    <message>
        <source>Instance separation</source>
        <translation>Separación de instancias</translation>
    </message>
    <message>
        <source>Assumed pixel</source>
        <translation>Píxel supuesto</translation>
    </message>
    <message>
        <source>Pixel size of a stack whose voxel size is unknown. 0: adaptation judges it by the clicked mitochondria; without any it is the working pixel.</source>
        <translation>Tamaño del píxel de una pila cuyo tamaño de vóxel se desconoce. 0: la adaptación lo estima por las mitocondrias marcadas; sin ninguna, vale el píxel de trabajo.</translation>
    </message>
    <message>
        <source>Gate ignore errors</source>
        <translation>Errores admitidos al ignorar</translation>
    </message>
    <message>
        <source>At most this share of the ignored components may be like the clicked ones after all; else fewer are ignored. 1: no limit.</source>
        <translation>Como mucho esta parte de los componentes ignorados puede parecerse a pesar de todo a los marcados; si no, se ignoran menos. 1: sin límite.</translation>
    </message>
    <message>
        <source>Gate reject errors</source>
        <translation>Errores admitidos al rechazar</translation>
    </message>
    <message>
        <source>Smallest mean probability</source>
        <translation>Probabilidad media mínima</translation>
    </message>
    <message>
        <source>Components that the network is less sure of, on average over their pixels, are taken for false ones; 0: none.</source>
        <translation>Los componentes de los que la red está menos segura, en promedio sobre sus píxeles, se toman por falsos; 0: ninguno.</translation>
    </message>
    <message>
        <source>Where both filters act.</source>
        <translation>Dónde actúan ambos filtros.</translation>
    </message>
    <message>
        <source>Two view rate</source>
        <translation>Tasa con dos vistas</translation>
    </message>
    <message>
        <source>Learning rate of these methods, which take it in place of rate.</source>
        <translation>Tasa de aprendizaje de estos métodos, que la usan en lugar de rate.</translation>
    </message>
    <message>
        <source>Early background threshold</source>
        <translation>Umbral inicial de fondo</translation>
    </message>
    <message>
        <source>Highest such bound in the first round where the source model finds nearly all clicks; it rises evenly to background_threshold, so that pale mitochondria are still found.</source>
        <translation>Mayor de esos límites en la primera ronda, donde el modelo de origen encuentra casi todos los clics; sube de manera uniforme hasta background_threshold para que aún se encuentren las mitocondrias pálidas.</translation>
    </message>
    <message>
        <source>Unclicked background threshold</source>
        <translation>Umbral de fondo sin clics</translation>
    </message>
    <message>
        <source>The bound where there are no clicks (bg_rule clicks): low, because nothing then tells what the source model misses.</source>
        <translation>El límite cuando no hay clics (bg_rule clicks): bajo, porque entonces nada indica lo que el modelo de origen pasa por alto.</translation>
    </message>
    <message>
        <source>Section smoothing</source>
        <translation>Suavizado entre secciones</translation>
    </message>
    <message>
        <source>Probabilities are averaged over neighbouring sections by a Gaussian of this standard deviation in depth; 0: each section by itself.</source>
        <translation>Las probabilidades se promedian entre secciones vecinas con una gaussiana de esta desviación estándar en profundidad; 0: cada sección por separado.</translation>
    </message>
    <message>
        <source>Det bias init</source>
        <translation>Sesgo inicial de la detección</translation>
    </message>
    <message>
        <source>First bias of the last layer of the detection head (wdanet): what the library draws, or 1.0 against a head that answers 0 from the start.</source>
        <translation>Primer sesgo de la última capa de la cabeza de detección (wdanet): el que sortea la biblioteca, o 1.0 contra una cabeza que responde 0 desde el principio.</translation>
    </message>
    <message>
        <source>Trunk with segmentation and detection heads: wdanet is the published one of ipl, the compact ones are made for speed. Without a detection head: unet (published for r4mito) and daisc, which sees two sections at once (da-isc).</source>
        <translation>Red base con cabezas de segmentación y detección: wdanet es la publicada con ipl, las compact están hechas para ser rápidas. Sin cabeza de detección: unet (publicada con r4mito) y daisc, que ve dos secciones a la vez (da-isc).</translation>
    </message>
    <message>
        <source>Adam beta2</source>
        <translation>Beta2 de Adam</translation>
    </message>
    <message>
        <source>Decay of the mean squared gradient of adam and adamw in the adaptation.</source>
        <translation>Decaimiento del gradiente cuadrático medio de adam y adamw en la adaptación.</translation>
    </message>
    <message>
        <source>Missed click outline</source>
        <translation>Contorno de clics no hallados</translation>
    </message>
    <message>
        <source>A click that the network misses is painted up to the strongest closed line around it in the picture, where that is clearer than around other places.</source>
        <translation>Un clic que la red no encuentra se pinta hasta la línea cerrada más marcada a su alrededor en la imagen, donde es más clara que alrededor de otros lugares.</translation>
    </message>
    <message>
        <source>Instances in 3-D</source>
        <translation>Instancias en 3D</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Unión de las secciones</translation>
    </message>
    <message>
        <source>How sections become bodies: linking follows profiles that overlap, for thick sections; components takes what is connected in the volume; watershed also cuts that at necks. automatic goes by the voxel size.</source>
        <translation>Cómo las secciones forman cuerpos: linking sigue los perfiles que se solapan, para secciones gruesas; components toma lo que está conectado en el volumen; watershed además lo corta en los estrechamientos. automatic se guía por el tamaño de vóxel.</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Estrechamiento</translation>
    </message>
    <message>
        <source>Link overlap</source>
        <translation>Solapamiento al enlazar</translation>
    </message>
    <message>
        <source>Linking: share of the smaller profile that must lie on the other, so that both are one body. Larger links less.</source>
        <translation>Enlace: fracción del perfil menor que debe caer sobre el otro para que ambos sean un solo cuerpo. Un valor mayor enlaza menos.</translation>
    </message>
    <message>
        <source>Link splits</source>
        <translation>Bifurcaciones</translation>
    </message>
    <message>
        <source>Linking: a branch belongs to the body that it leaves always, only where it comes back to it, or never.</source>
        <translation>Enlace: una rama pertenece al cuerpo del que sale siempre, solo si vuelve a él, o nunca.</translation>
    </message>
    <message>
        <source>Smallest body</source>
        <translation>Cuerpo más pequeño</translation>
    </message>
    <message>
        <source>Bodies of less volume than a ball of this diameter are dropped; 0: none. It takes the voxel size.</source>
        <translation>Se descartan los cuerpos de menor volumen que una esfera de este diámetro; 0: ninguno. Requiere el tamaño de vóxel.</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>Cuerpo más grande</translation>
    </message>
    <message>
        <source>Bodies of more volume than a ball of this diameter are dropped; 0: none. It takes the voxel size.</source>
        <translation>Se descartan los cuerpos de mayor volumen que una esfera de este diámetro; 0: ninguno. Requiere el tamaño de vóxel.</translation>
    </message>
    <message>
        <source>How mitochondria that touch in a section are told apart: not at all (components), at necks of their outline, or by the centres found. automatic: when a model is adapted, the clicks say whether necks are cut; without clicks they are not.</source>
        <translation>Cómo se separan las mitocondrias que se tocan en una sección: de ningún modo (components), en los estrechamientos de su contorno o por los centros hallados. automatic: al adaptar un modelo, los clics dicen si se corta en los estrechamientos; sin clics no se corta.</translation>
    </message>
    <message>
        <source>Where a watershed cuts bodies, or the profiles of a section, at necks: where the half width is below this share of that of the thinner part. Larger cuts more.</source>
        <translation>Dónde una cuenca corta los cuerpos, o los perfiles de una sección, por sus cuellos: donde la semianchura es menor que esta fracción de la de la parte más delgada. Un valor mayor corta más.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::AboutDialog</name>
    <message>
        <source>About Cristae</source>
        <translation>Acerca de Cristae</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Versión %1, con Qt %2</translation>
    </message>
    <message>
        <source>Finds mitochondria in electron-microscopy stacks from a few clicks. Nothing leaves this computer.</source>
        <translation>Encuentra mitocondrias en pilas de microscopía electrónica a partir de unos pocos clics. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Cite these papers if you publish results</source>
        <translation>Cite estos artículos si publica resultados</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Licence of Cristae and of the libraries that it uses</source>
        <translation>Licencia de Cristae y de las bibliotecas que utiliza</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>Copiar la cita</translation>
    </message>
    <message>
        <source>Copy both papers as text</source>
        <translation>Copiar ambos artículos como texto</translation>
    </message>
    <message>
        <source>Copy these facts</source>
        <translation>Copiar estos datos</translation>
    </message>
    <message>
        <source>Copy version, system and device, for a question or a report</source>
        <translation>Copiar la versión, el sistema y el dispositivo, para una consulta o un informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>The adaptation:</source>
        <translation>La adaptación:</translation>
    </message>
    <message>
        <source>The network of the preset “paper”:</source>
        <translation>La red del preajuste «paper»:</translation>
    </message>
    <message>
        <source>Cristae is free software under the BSD 3-Clause licence. It uses these libraries:</source>
        <translation>Cristae es software libre bajo la licencia BSD de 3 cláusulas. Utiliza estas bibliotecas:</translation>
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
        <translation>%1 Preajuste: %2.</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>Back to the preset&apos;s value, %1</source>
        <translation>Volver al valor del preajuste, %1</translation>
    </message>
</context>
<context>
    <name>cristae::ui::AdaptOptionsEditor</name>
    <message>
        <source>%1: %2 Preset: %3.</source>
        <translation>%1: %2 Preajuste: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n changed)</source>
        <translation>
            <numerusform>%1 (%n cambiada)</numerusform>
            <numerusform>%1 (%n cambiadas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Search options</source>
        <translation>Buscar opciones</translation>
    </message>
    <message>
        <source>Shows only options whose name or help holds these words</source>
        <translation>Muestra solo las opciones cuyo nombre o ayuda contiene estas palabras</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Reset all options</source>
        <translation>Restablecer todas las opciones</translation>
    </message>
    <message>
        <source>Sets every option to the value of the preset</source>
        <translation>Pone cada opción en el valor del preajuste</translation>
    </message>
    <message>
        <source>No option has these words.</source>
        <translation>Ninguna opción contiene estas palabras.</translation>
    </message>
    <message>
        <source>The preset sets them all; change one only with a reason. Its help is shown here.</source>
        <translation>El preajuste las define todas; cambie alguna solo si hay un motivo. Su ayuda se muestra aquí.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::AdaptPanel</name>
    <message>
        <source>Adapt</source>
        <translation>Adaptar</translation>
    </message>
    <message>
        <source>%1 (comes along)</source>
        <translation>%1 (incluido)</translation>
    </message>
    <message>
        <source>Choose file...</source>
        <translation>Elegir archivo...</translation>
    </message>
    <message>
        <source>Choose a source pack</source>
        <translation>Elegir un paquete fuente</translation>
    </message>
    <message>
        <source>Source packs (*.cpack)</source>
        <translation>Paquetes fuente (*.cpack)</translation>
    </message>
    <message>
        <source>The last model</source>
        <translation>El último modelo</translation>
    </message>
    <message>
        <source>The source pack, anew</source>
        <translation>El paquete fuente, de nuevo</translation>
    </message>
    <message>
        <source>Of each section (2-D)</source>
        <translation>De cada sección (2D)</translation>
    </message>
    <message>
        <source>Of the volume (3-D)</source>
        <translation>Del volumen (3D)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message numerus="yes">
        <source>Options (%n changed)</source>
        <translation>
            <numerusform>Opciones (%n cambiada)</numerusform>
            <numerusform>Opciones (%n cambiadas)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Preajuste</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>Partir &amp;de</translation>
    </message>
    <message>
        <source>&amp;Source pack</source>
        <translation>Paquete &amp;fuente</translation>
    </message>
    <message>
        <source>&amp;Instances</source>
        <translation>&amp;Instancias</translation>
    </message>
    <message>
        <source>Segment without adaptation</source>
        <translation>Segmentar sin adaptación</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>How thoroughly, and how long</source>
        <translation>Con qué minuciosidad y cuánto tiempo</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>The model that the adaptation goes on from</source>
        <translation>El modelo del que parte la adaptación</translation>
    </message>
    <message>
        <source>Source pack</source>
        <translation>Paquete fuente</translation>
    </message>
    <message>
        <source>What the network has learned before it sees this stack</source>
        <translation>Lo que la red ha aprendido antes de ver esta pila</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Whether a mitochondrion is followed through the sections or found anew in each</source>
        <translation>Si una mitocondria se sigue a través de las secciones o se busca de nuevo en cada una</translation>
    </message>
    <message>
        <source>Uses the network as it is: a first look in the time of one pass</source>
        <translation>Usa la red tal cual: una primera impresión en el tiempo de una pasada</translation>
    </message>
    <message>
        <source>A %1.</source>
        <comment>a network</comment>
        <translation>Una %1.</translation>
    </message>
    <message numerus="yes">
        <source>A %1 that learned from %n section(s) of %2.</source>
        <translation>
            <numerusform>Una %1 que aprendió de %n sección de %2.</numerusform>
            <numerusform>Una %1 que aprendió de %n secciones de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adapt again (%n new correction(s))</source>
        <translation>
            <numerusform>Adaptar de nuevo (%n corrección nueva)</numerusform>
            <numerusform>Adaptar de nuevo (%n correcciones nuevas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapt again</source>
        <translation>Adaptar de nuevo</translation>
    </message>
    <message>
        <source>Adapt without points</source>
        <translation>Adaptar sin puntos</translation>
    </message>
    <message numerus="yes">
        <source>Goes on from the model of %1, then segments all %n section(s).</source>
        <translation>
            <numerusform>Parte del modelo de %1 y después segmenta %n sección.</numerusform>
            <numerusform>Parte del modelo de %1 y después segmenta las %n secciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from the look of the stack alone, then segments all %n section(s).</source>
        <translation>
            <numerusform>Aprende solo del aspecto de la pila y después segmenta %n sección.</numerusform>
            <numerusform>Aprende solo del aspecto de la pila y después segmenta las %n secciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>in: Learns from 12 points</comment>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from %1, then segments all %n section(s).</source>
        <translation>
            <numerusform>Aprende de %1 y después segmenta %n sección.</numerusform>
            <numerusform>Aprende de %1 y después segmenta las %n secciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>the GPU</source>
        <translation>la GPU</translation>
    </message>
    <message numerus="yes">
        <source>the processor (%n thread(s))</source>
        <translation>
            <numerusform>el procesador (%n hilo)</numerusform>
            <numerusform>el procesador (%n hilos)</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 on %2. Needs about %3 of memory and %4 of disk.</source>
        <translation>Aprox. %1 en %2. Necesita aprox. %3 de memoria y %4 de disco.</translation>
    </message>
    <message>
        <source>The speed of this machine is being measured.</source>
        <translation>Se está midiendo la velocidad de este equipo.</translation>
    </message>
    <message>
        <source>The time is not known: %1</source>
        <translation>No se conoce el tiempo: %1</translation>
    </message>
    <message>
        <source>Open a stack first.</source>
        <translation>Abra primero una pila.</translation>
    </message>
    <message>
        <source>This project can be looked at, not changed: %1</source>
        <translation>Este proyecto se puede ver, pero no modificar: %1</translation>
    </message>
    <message>
        <source>Another window is adapting this project.</source>
        <translation>Otra ventana está adaptando este proyecto.</translation>
    </message>
    <message>
        <source>A run is under way. You can go on clicking and reviewing.</source>
        <translation>Hay una ejecución en curso. Puede seguir haciendo clic y revisando.</translation>
    </message>
    <message>
        <source>Choose a source pack: none comes with this copy of the program.</source>
        <translation>Elija un paquete fuente: esta copia del programa no incluye ninguno.</translation>
    </message>
    <message>
        <source>The run needs %1 of disk and %2 is free. Make room, or move the project to another disk.</source>
        <translation>La ejecución necesita %1 de disco y hay %2 libres. Libere espacio o mueva el proyecto a otro disco.</translation>
    </message>
    <message>
        <source>Only %1 of memory is free. Close other programs, or choose a quicker preset.</source>
        <translation>Solo hay %1 de memoria libre. Cierre otros programas o elija un preajuste más rápido.</translation>
    </message>
    <message>
        <source>Ten points, spread over the stack, are a good start.</source>
        <translation>Diez puntos repartidos por la pila son un buen comienzo.</translation>
    </message>
    <message>
        <source>Nothing was corrected since. Review the result or add points first to gain from it.</source>
        <translation>No se ha corregido nada desde entonces. Para mejorar el resultado, revíselo o añada puntos primero.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>How the network is carried over to the stack</source>
        <translation>Cómo se traslada la red a la pila</translation>
    </message>
    <message numerus="yes">
        <source>A %1 that learned from %n section(s) of synthetic tissue.</source>
        <translation>
            <numerusform>Una %1 que aprendió de %n sección de tejido sintético.</numerusform>
            <numerusform>Una %1 que aprendió de %n secciones de tejido sintético.</numerusform>
        </translation>
    </message>
    <message>
        <source>The voxel size is not set, so the size of a pixel is judged by the clicked mitochondria. Set it if you know it.</source>
        <translation>El tamaño del vóxel no está definido, por lo que el tamaño del píxel se estima por las mitocondrias marcadas. Defínalo si lo conoce.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n negative point(s)</source>
        <comment>%1 is: 12 points</comment>
        <translation>
            <numerusform>%1 y %n punto negativo</numerusform>
            <numerusform>%1 y %n puntos negativos</numerusform>
        </translation>
    </message>
    <message>
        <source>Other programs were using the processors when this was measured: without them it is quicker.</source>
        <translation>Al medirlo, otros programas ocupaban los procesadores: sin ellos es más rápido.</translation>
    </message>
    <message numerus="yes">
        <source>Learns from the shapes that you drew, then segments all %n section(s).</source>
        <translation>
            <numerusform>Aprende de las formas que haya dibujado y después segmenta %n sección.</numerusform>
            <numerusform>Aprende de las formas que haya dibujado y después segmenta las %n secciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shapes that you drew or mended are learned, too.</source>
        <translation>También se aprenden las formas que haya dibujado o corregido.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::AvailabilityRules</name>
    <message>
        <source>Open a stack first.</source>
        <translation>Abra primero una pila.</translation>
    </message>
    <message>
        <source>There is no result yet. Adapt makes one.</source>
        <translation>Aún no hay ningún resultado. Adaptar lo genera.</translation>
    </message>
    <message>
        <source>This project can only be read.</source>
        <translation>Este proyecto es de solo lectura.</translation>
    </message>
    <message>
        <source>Verdicts are given in the step Review.</source>
        <translation>Los veredictos se dan en el paso Revisar.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Select a point first.</source>
        <translation>Seleccione primero un punto.</translation>
    </message>
    <message>
        <source>There are no points yet.</source>
        <translation>Aún no hay puntos.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Aún no hay nada que exportar.</translation>
    </message>
    <message>
        <source>Pseudo-labels are there while a run goes on.</source>
        <translation>Solo hay pseudoetiquetas durante una ejecución.</translation>
    </message>
    <message>
        <source>This needs a result and truth. Truth is opened from the File menu.</source>
        <translation>Esto requiere un resultado y una referencia. La referencia se abre desde el menú Archivo.</translation>
    </message>
    <message>
        <source>There is no earlier result to compare with.</source>
        <translation>No hay ningún resultado anterior con el que comparar.</translation>
    </message>
    <message>
        <source>A run is going on.</source>
        <translation>Hay una ejecución en curso.</translation>
    </message>
    <message>
        <source>No run is going on.</source>
        <translation>No hay ninguna ejecución en curso.</translation>
    </message>
    <message>
        <source>The keys belong to the split or merge that is going on.</source>
        <translation>Las teclas pertenecen a la división o fusión en curso.</translation>
    </message>
    <message>
        <source>Instances are corrected in the step Review.</source>
        <translation>Las instancias se corrigen en el paso Revisar.</translation>
    </message>
    <message>
        <source>Select an instance first.</source>
        <translation>Seleccione primero una instancia.</translation>
    </message>
    <message>
        <source>No run was paused or stopped.</source>
        <translation>No hay ninguna ejecución en pausa ni detenida.</translation>
    </message>
    <message>
        <source>Test points are being counted.</source>
        <translation>Se están contando puntos de prueba.</translation>
    </message>
    <message>
        <source>Choose brush or eraser first.</source>
        <translation>Elija primero el pincel o el borrador.</translation>
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
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>cristae::ui::BrushDesk</name>
    <message>
        <source>No instance is selected. Ctrl+click one, then draw with Shift.</source>
        <translation>No hay ninguna instancia seleccionada. Elija una con Ctrl+clic y dibuje después con Mayús.</translation>
    </message>
    <message>
        <source>Instance %1 is one of section %2: the instances of this result do not reach across sections.</source>
        <translation>La instancia %1 es de la sección %2: las instancias de este resultado no se extienden a otras secciones.</translation>
    </message>
    <message>
        <source>There is nothing under the stroke to erase.</source>
        <translation>No hay nada que borrar bajo el trazo.</translation>
    </message>
    <message>
        <source>The brush paints background only. What belongs to another instance is erased from it first.</source>
        <translation>El pincel pinta solo sobre el fondo. Lo que pertenece a otra instancia se borra antes de ella.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 es ahora %2.</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Aún no hay valores</translation>
    </message>
</context>
<context>
    <name>cristae::ui::CollapsibleSection</name>
    <message>
        <source>Fold “%1”</source>
        <translation>Plegar «%1»</translation>
    </message>
    <message>
        <source>Unfold “%1”</source>
        <translation>Desplegar «%1»</translation>
    </message>
</context>
<context>
    <name>cristae::ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Escriba unas letras de lo que quiere hacer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Type a few letters; up and down choose, Enter runs the command</source>
        <translation>Escriba unas letras; arriba y abajo eligen, Intro ejecuta el comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Commands that fit, best first</source>
        <translation>Comandos que coinciden, el mejor primero</translation>
    </message>
    <message>
        <source>No command has this name. Fewer letters find more.</source>
        <translation>Ningún comando tiene este nombre. Con menos letras se encuentran más.</translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation>No es posible en este momento.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::CoreMessage</name>
    <message>
        <source>&quot;%1&quot; is asked for, but no CUDA device can be used</source>
        <translation>se pidió &quot;%1&quot;, pero no se puede usar ningún dispositivo CUDA</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is asked for; the last CUDA device here is cuda:%2</source>
        <translation>se pidió &quot;%1&quot;; el último dispositivo CUDA de este equipo es cuda:%2</translation>
    </message>
    <message>
        <source>%1 and its list of sections do not belong together</source>
        <translation>%1 y su lista de secciones no se corresponden</translation>
    </message>
    <message>
        <source>%1 bodies are too large to be searched for necks and stay whole</source>
        <translation>%1 cuerpos son demasiado grandes para buscar estrechamientos en ellos y quedan enteros</translation>
    </message>
    <message>
        <source>%1 can only be read: %2</source>
        <translation>%1 solo se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 no se puede abrir</translation>
    </message>
    <message>
        <source>%1 cannot be opened as TIFF: %2</source>
        <translation>%1 no se puede abrir como TIFF: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 no se puede leer</translation>
    </message>
    <message>
        <source>%1 cannot be read at [%2]: the file is cut short or damaged</source>
        <translation>%1 no se puede leer en [%2]: el archivo está incompleto o dañado</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2</source>
        <translation>%1 no se puede descomprimir: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 no se puede escribir: %2</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 no se pudo escribir</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 no se pudo escribir: %2</translation>
    </message>
    <message>
        <source>%1 does not begin like a %2 file</source>
        <translation>%1 no empieza como un archivo %2</translation>
    </message>
    <message>
        <source>%1 does not exist or is no file</source>
        <translation>%1 no existe o no es un archivo</translation>
    </message>
    <message>
        <source>%1 does not fit in memory</source>
        <translation>%1 no cabe en la memoria</translation>
    </message>
    <message>
        <source>%1 does not hold plain numbers</source>
        <translation>%1 no contiene números simples</translation>
    </message>
    <message>
        <source>%1 does not list the sections of the preview</source>
        <translation>%1 no enumera las secciones de la vista previa</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 ya existe</translation>
    </message>
    <message>
        <source>%1 exists and does not hold labels of this format, so it is not replaced</source>
        <translation>%1 existe y no contiene etiquetas en este formato, así que no se reemplaza</translation>
    </message>
    <message>
        <source>%1 goes through filters</source>
        <translation>%1 usa filtros</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, a chunk has %3</source>
        <translation>%1 tiene %2 bytes y un bloque tiene %3</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, at most %3 are expected</source>
        <translation>%1 tiene %2 bytes y se esperan como máximo %3</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, too few for a chunk of %3</source>
        <translation>%1 tiene %2 bytes, muy pocos para un bloque de %3</translation>
    </message>
    <message>
        <source>%1 has %2 channels</source>
        <translation>%1 tiene %2 canales</translation>
    </message>
    <message>
        <source>%1 has %2 channels and %3 time points; a stack has one of each</source>
        <translation>%1 tiene %2 canales y %3 puntos temporales; una pila tiene uno de cada</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions (%3); a stack has three (z, y, x)</source>
        <translation>%1 tiene %2 dimensiones (%3); una pila tiene tres (z, y, x)</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions and names for %3 (&apos;%4&apos;)</source>
        <translation>%1 tiene %2 dimensiones y nombres para %3 (&apos;%4&apos;)</translation>
    </message>
    <message>
        <source>%1 has %2 sections and z runs fastest</source>
        <translation>%1 tiene %2 secciones y z es el eje que varía más rápido</translation>
    </message>
    <message>
        <source>%1 has %2 sections, which %3 leaves</source>
        <translation>%1 tiene %2 secciones y %3 se sale de ellas</translation>
    </message>
    <message>
        <source>%1 has %2 sections; pairs %3 sections apart need %4</source>
        <translation>%1 tiene %2 secciones; los pares a %3 secciones de distancia necesitan %4</translation>
    </message>
    <message>
        <source>%1 has %2 x %3 pixels, too many for one %4 file</source>
        <translation>%1 tiene %2 x %3 píxeles, demasiados para un solo archivo %4</translation>
    </message>
    <message>
        <source>%1 has MRC mode %2, which is not a grey stack</source>
        <translation>%1 tiene el modo MRC %2, que no es una pila en escala de grises</translation>
    </message>
    <message>
        <source>%1 has changed since the folder was opened</source>
        <translation>%1 ha cambiado desde que se abrió la carpeta</translation>
    </message>
    <message>
        <source>%1 has chunks of %2</source>
        <translation>%1 tiene bloques de %2</translation>
    </message>
    <message>
        <source>%1 has chunks of an impossible size</source>
        <translation>%1 tiene bloques de un tamaño imposible</translation>
    </message>
    <message>
        <source>%1 has no dataset %2</source>
        <translation>%1 no tiene ningún conjunto de datos %2</translation>
    </message>
    <message>
        <source>%1 has no datasets, &apos;%2&apos; was asked for</source>
        <translation>%1 no tiene conjuntos de datos, pero se pidió &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1 has no value to show</source>
        <translation>%1 no tiene ningún valor que mostrar</translation>
    </message>
    <message>
        <source>%1 has sections 0 to %2, section %3 was asked for</source>
        <translation>%1 tiene las secciones 0 a %2 y se pidió la sección %3</translation>
    </message>
    <message>
        <source>%1 has the N5 type &apos;%2&apos;</source>
        <translation>%1 tiene el tipo N5 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1 has the NIfTI data type %2, which is no grey value</source>
        <translation>%1 tiene el tipo de datos NIfTI %2, que no es un nivel de gris</translation>
    </message>
    <message>
        <source>%1 has the NRRD encoding &apos;%2&apos;</source>
        <translation>%1 tiene la codificación NRRD &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1 has the NRRD type &apos;%2&apos;, which is no grey value</source>
        <translation>%1 tiene el tipo NRRD &apos;%2&apos;, que no es un nivel de gris</translation>
    </message>
    <message>
        <source>%1 has the Zarr format %2</source>
        <translation>%1 tiene el formato Zarr %2</translation>
    </message>
    <message>
        <source>%1 has the byte order &apos;%2&apos;</source>
        <translation>%1 tiene el orden de bytes &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1 has the element type &apos;%2&apos;, which is no grey value</source>
        <translation>%1 tiene el tipo de elemento &apos;%2&apos;, que no es un nivel de gris</translation>
    </message>
    <message>
        <source>%1 has the field &apos;%2: %3&apos;</source>
        <translation>%1 tiene el campo &apos;%2: %3&apos;</translation>
    </message>
    <message>
        <source>%1 has the header size %2</source>
        <translation>%1 tiene el tamaño de cabecera %2</translation>
    </message>
    <message>
        <source>%1 has the type &apos;%2&apos;, which is no grey value</source>
        <translation>%1 tiene el tipo &apos;%2&apos;, que no es un nivel de gris</translation>
    </message>
    <message>
        <source>%1 has the value %2, which a logarithmic axis cannot show</source>
        <translation>%1 tiene el valor %2, que no se puede mostrar en un eje logarítmico</translation>
    </message>
    <message>
        <source>%1 holds %2 arrays</source>
        <translation>%1 contiene %2 matrices</translation>
    </message>
    <message>
        <source>%1 holds %2 sections; in a folder each file is one section</source>
        <translation>%1 contiene %2 secciones; en una carpeta, cada archivo es una sección</translation>
    </message>
    <message>
        <source>%1 holds Python objects, which are never loaded: they can run a program</source>
        <translation>%1 contiene objetos de Python, que nunca se cargan porque pueden ejecutar un programa</translation>
    </message>
    <message>
        <source>%1 holds a run already</source>
        <translation>%1 ya contiene una ejecución</translation>
    </message>
    <message>
        <source>%1 holds its voxels as text</source>
        <translation>%1 contiene sus vóxeles como texto</translation>
    </message>
    <message>
        <source>%1 holds no N5 array</source>
        <translation>%1 no contiene ninguna matriz N5</translation>
    </message>
    <message>
        <source>%1 holds no PNG, JPEG, BMP or TIFF sections</source>
        <translation>%1 no contiene secciones en PNG, JPEG, BMP o TIFF</translation>
    </message>
    <message>
        <source>%1 holds no array &apos;%2&apos;</source>
        <translation>%1 no contiene ninguna matriz &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1 holds no point selections</source>
        <translation>%1 no contiene selecciones de puntos</translation>
    </message>
    <message>
        <source>%1 holds no run to resume</source>
        <translation>%1 no contiene ninguna ejecución que continuar</translation>
    </message>
    <message>
        <source>%1 holds no source sections</source>
        <translation>%1 no contiene secciones de la fuente</translation>
    </message>
    <message>
        <source>%1 holds sections and no datasets, &apos;%2&apos; was asked for</source>
        <translation>%1 contiene secciones y ningún conjunto de datos, pero se pidió &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1 is %2 (x, y, z, t, ...); a stack has one time point and one channel</source>
        <translation>%1 mide %2 (x, y, z, t, ...); una pila tiene un solo punto temporal y un solo canal</translation>
    </message>
    <message>
        <source>%1 is %2 with axes %3; a stack has the axes z, y, x in this order</source>
        <translation>%1 mide %2 y tiene los ejes %3; una pila tiene los ejes z, y, x en este orden</translation>
    </message>
    <message>
        <source>%1 is %2 x %3 x %4: too large to hold in memory at once</source>
        <translation>%1 mide %2 x %3 x %4: es demasiado grande para tenerlo entero en la memoria</translation>
    </message>
    <message>
        <source>%1 is %2, the labels are %3</source>
        <translation>%1 mide %2 y las etiquetas miden %3</translation>
    </message>
    <message>
        <source>%1 is HDF5, but cut short or damaged</source>
        <translation>%1 es HDF5, pero está incompleto o dañado</translation>
    </message>
    <message>
        <source>%1 is a Zarr group without arrays</source>
        <translation>%1 es un grupo Zarr sin matrices</translation>
    </message>
    <message>
        <source>%1 is a colour image: red, green and blue differ at y %2, x %3</source>
        <translation>%1 es una imagen en color: el rojo, el verde y el azul difieren en y %2, x %3</translation>
    </message>
    <message>
        <source>%1 is a mask: it has no instances to correct</source>
        <translation>%1 es una máscara: no tiene instancias que corregir</translation>
    </message>
    <message>
        <source>%1 is a zip archive without NPY arrays</source>
        <translation>%1 es un archivo zip sin matrices NPY</translation>
    </message>
    <message>
        <source>%1 is absurdly large</source>
        <translation>%1 tiene un tamaño desmesurado</translation>
    </message>
    <message>
        <source>%1 is being written by another program</source>
        <translation>%1 está en uso: otro programa está escribiendo en él</translation>
    </message>
    <message>
        <source>%1 is compressed with %2, which is not built in</source>
        <translation>%1 está comprimido con %2, que este programa no incluye</translation>
    </message>
    <message>
        <source>%1 is cut short or damaged</source>
        <translation>%1 está incompleto o dañado</translation>
    </message>
    <message>
        <source>%1 is cut short or damaged: %2</source>
        <translation>%1 está incompleto o dañado: %2</translation>
    </message>
    <message>
        <source>%1 is cut short or no ImageJ selection</source>
        <translation>%1 está incompleto o no es una selección de ImageJ</translation>
    </message>
    <message>
        <source>%1 is cut short or no NIfTI file</source>
        <translation>%1 está incompleto o no es un archivo NIfTI</translation>
    </message>
    <message>
        <source>%1 is cut short or no zip archive</source>
        <translation>%1 está incompleto o no es un archivo zip</translation>
    </message>
    <message>
        <source>%1 is cut short: it ends at byte %2, %3 bytes are expected at byte %4</source>
        <translation>%1 está incompleto: termina en el byte %2 y se esperan %3 bytes en el byte %4</translation>
    </message>
    <message>
        <source>%1 is cut short: it says %2 sections of %3 x %4, %5 are there</source>
        <translation>%1 está incompleto: indica %2 secciones de %3 x %4 y contiene %5</translation>
    </message>
    <message>
        <source>%1 is cut short: it says %2 sections of %3 x %4, at most %5 are there</source>
        <translation>%1 está incompleto: indica %2 secciones de %3 x %4 y contiene como mucho %5</translation>
    </message>
    <message>
        <source>%1 is cut short: it says %2 sections, %3 are there</source>
        <translation>%1 está incompleto: indica %2 secciones y contiene %3</translation>
    </message>
    <message>
        <source>%1 is cut short: unpacked it ends at byte %2, %3 bytes are expected at byte %4</source>
        <translation>%1 está incompleto: descomprimido, termina en el byte %2 y se esperan %3 bytes en el byte %4</translation>
    </message>
    <message>
        <source>%1 is damaged or no project: %2</source>
        <translation>%1 está dañado o no es un proyecto: %2</translation>
    </message>
    <message>
        <source>%1 is damaged, or packed by a method this Blosc does not have</source>
        <translation>%1 está dañado o comprimido con un método del que este Blosc no dispone</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be unpacked behind byte %2</source>
        <translation>%1 está dañado: no se puede descomprimir a partir del byte %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be unpacked to the size of a chunk</source>
        <translation>%1 está dañado: al descomprimirlo no se obtiene el tamaño de un bloque</translation>
    </message>
    <message>
        <source>%1 is damaged: its Blosc header does not announce %2 bytes</source>
        <translation>%1 está dañado: su cabecera de Blosc no indica %2 bytes</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vacío</translation>
    </message>
    <message>
        <source>%1 is empty: its shape is %2</source>
        <translation>%1 está vacío: sus dimensiones son %2</translation>
    </message>
    <message>
        <source>%1 is finished already</source>
        <translation>%1 ya está terminado</translation>
    </message>
    <message>
        <source>%1 is no JSON object</source>
        <translation>%1 no es un objeto JSON</translation>
    </message>
    <message>
        <source>%1 is no chunk of this array: it %2</source>
        <translation>%1 no es un bloque de esta matriz: %2</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint</source>
        <translation>%1 no es un punto de control</translation>
    </message>
    <message>
        <source>%1 is not a dataset</source>
        <translation>%1 no es un conjunto de datos</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 no es un archivo</translation>
    </message>
    <message>
        <source>%1 is not an HDF5 file</source>
        <translation>%1 no es un archivo HDF5</translation>
    </message>
    <message>
        <source>%1 is not an MRC file: its header has no sensible size in either byte order</source>
        <translation>%1 no es un archivo MRC: su cabecera no indica un tamaño verosímil en ninguno de los dos órdenes de bytes</translation>
    </message>
    <message>
        <source>%1 is not the number of an instance</source>
        <translation>%1 no es el número de una instancia</translation>
    </message>
    <message>
        <source>%1 is of a format that is not read here</source>
        <translation>%1 está en un formato que aquí no se puede leer</translation>
    </message>
    <message>
        <source>%1 is only the header of a NIfTI pair (.hdr and .img)</source>
        <translation>%1 es solo la cabecera de un par NIfTI (.hdr e .img)</translation>
    </message>
    <message>
        <source>%1 is packed by &apos;%2&apos;</source>
        <translation>%1 está comprimido con &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1 is packed by gzip, and what is in it is not NIfTI</source>
        <translation>%1 está comprimido con gzip y su contenido no es NIfTI</translation>
    </message>
    <message>
        <source>%1 names &apos;%2&apos;, which lies outside</source>
        <translation>%1 remite a &apos;%2&apos;, que está fuera</translation>
    </message>
    <message>
        <source>%1 parts its chunk names in an unknown way</source>
        <translation>%1 separa los nombres de sus bloques de una forma desconocida</translation>
    </message>
    <message>
        <source>%1 says a section has %2 x %3 pixels, but only %4 bytes are stored</source>
        <translation>%1 indica que una sección tiene %2 x %3 píxeles, pero solo hay %4 bytes guardados</translation>
    </message>
    <message>
        <source>%1 says it has %2 dimensions</source>
        <translation>%1 indica que tiene %2 dimensiones</translation>
    </message>
    <message>
        <source>%1 says it is %2 x %3 x %4 (z, y, x), which is not an image</source>
        <translation>%1 indica que mide %2 x %3 x %4 (z, y, x), lo que no corresponde a una imagen</translation>
    </message>
    <message>
        <source>%1 says its chunks are %2</source>
        <translation>%1 indica que sus bloques miden %2</translation>
    </message>
    <message>
        <source>%1 says its voxels are in &apos;%2&apos;; only one file beside it is read</source>
        <translation>%1 indica que sus vóxeles están en &apos;%2&apos;; solo se lee un archivo situado junto a él</translation>
    </message>
    <message>
        <source>%1 says its voxels begin at byte %2</source>
        <translation>%1 indica que sus vóxeles empiezan en el byte %2</translation>
    </message>
    <message>
        <source>%1 steps in a row gave no finite loss</source>
        <translation>%1 pasos seguidos no dieron una pérdida finita</translation>
    </message>
    <message>
        <source>%1 stores its axes in the order %2, %3, %4; only 1, 2, 3 is read</source>
        <translation>%1 guarda sus ejes en el orden %2, %3, %4; solo se lee 1, 2, 3</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; in column &quot;%4&quot; is not a number</source>
        <translation>%1, línea %2: &quot;%3&quot;, en la columna &quot;%4&quot;, no es un número</translation>
    </message>
    <message>
        <source>%1, line %2: %3 fields, the header has %4</source>
        <translation>%1, línea %2: hay %3 campos y la cabecera tiene %4</translation>
    </message>
    <message>
        <source>%1, line %2: section &quot;%3&quot; is not a whole number</source>
        <translation>%1, línea %2: la sección &quot;%3&quot; no es un número entero</translation>
    </message>
    <message>
        <source>%1, line %2: the column &quot;%3&quot; is there twice</source>
        <translation>%1, línea %2: la columna &quot;%3&quot; aparece dos veces</translation>
    </message>
    <message>
        <source>%1, line %2: the coordinates of CATMAID are nm, points are pixels</source>
        <translation>%1, línea %2: las coordenadas de CATMAID están en nm y los puntos, en píxeles</translation>
    </message>
    <message>
        <source>%1, line %2: the header &quot;%3&quot; names no known columns</source>
        <translation>%1, línea %2: la cabecera &quot;%3&quot; no contiene columnas conocidas</translation>
    </message>
    <message>
        <source>%1, line %2: the kind &quot;%3&quot; is unknown</source>
        <translation>%1, línea %2: el tipo &quot;%3&quot; es desconocido</translation>
    </message>
    <message>
        <source>%1, line %2: the node has no position</source>
        <translation>%1, línea %2: el nodo no tiene posición</translation>
    </message>
    <message>
        <source>%1, line %2: the node x %3, y %4, z %5 lies outside the stack of %6 x %7 x %8 (z, y, x)</source>
        <translation>%1, línea %2: el nodo x %3, y %4, z %5 está fuera de la pila de %6 x %7 x %8 (z, y, x)</translation>
    </message>
    <message>
        <source>%1, line %2: the skeleton has no nodes</source>
        <translation>%1, línea %2: el esqueleto no tiene nodos</translation>
    </message>
    <message>
        <source>%1: %2 instances, a sheet holds %3</source>
        <translation>%1: hay %2 instancias y una hoja admite %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 sections could be written: %4</source>
        <translation>%1: se pudieron escribir %2 de %3 secciones: %4</translation>
    </message>
    <message>
        <source>%1: %2 of %3 x %4 for sections of %5 x %6</source>
        <translation>%1: %2 de %3 x %4 para secciones de %5 x %6</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a whole number</source>
        <translation>%1: &apos;%2&apos; no es un número entero</translation>
    </message>
    <message>
        <source>%1: a section of %2 x %3 %4 does not fit in memory</source>
        <translation>%1: una sección de %2 x %3 de tipo %4 no cabe en la memoria</translation>
    </message>
    <message>
        <source>%1: could not be written</source>
        <translation>%1: no se pudo escribir</translation>
    </message>
    <message>
        <source>%1: dark and light look swapped against the source</source>
        <translation>%1: lo oscuro y lo claro parecen invertidos respecto a la fuente</translation>
    </message>
    <message>
        <source>%1: directory %2 has %3 entries</source>
        <translation>%1: el directorio %2 tiene %3 entradas</translation>
    </message>
    <message>
        <source>%1: is not a model or source pack</source>
        <translation>%1: no es un modelo ni un paquete fuente</translation>
    </message>
    <message>
        <source>%1: it has %2 channels</source>
        <translation>%1: tiene %2 canales</translation>
    </message>
    <message>
        <source>%1: it holds no image</source>
        <translation>%1: no contiene ninguna imagen</translation>
    </message>
    <message>
        <source>%1: it is cut short: directory %2 lies at byte %3, the file ends at byte %4</source>
        <translation>%1: está incompleto: el directorio %2 está en el byte %3 y el archivo termina en el byte %4</translation>
    </message>
    <message>
        <source>%1: its %2 header has no &apos;%3&apos;</source>
        <translation>%1: su cabecera %2 no tiene &apos;%3&apos;</translation>
    </message>
    <message>
        <source>%1: its .zarray has no sensible shape and chunks</source>
        <translation>%1: su .zarray no tiene valores verosímiles de shape y chunks</translation>
    </message>
    <message>
        <source>%1: its BigTIFF offsets do not have 8 bytes</source>
        <translation>%1: sus desplazamientos de BigTIFF no tienen 8 bytes</translation>
    </message>
    <message>
        <source>%1: its attributes have no sensible dimensions and blockSize</source>
        <translation>%1: sus atributos no tienen valores verosímiles de dimensions y blockSize</translation>
    </message>
    <message>
        <source>%1: its colour channels are stored at different resolutions</source>
        <translation>%1: sus canales de color están guardados con resoluciones distintas</translation>
    </message>
    <message>
        <source>%1: its colour model %2 is not read</source>
        <translation>%1: su modelo de color %2 no se puede leer</translation>
    </message>
    <message>
        <source>%1: its compression %2 is not read</source>
        <translation>%1: su compresión %2 no se puede leer</translation>
    </message>
    <message>
        <source>%1: its directory %2 points back</source>
        <translation>%1: su directorio %2 remite a uno anterior</translation>
    </message>
    <message>
        <source>%1: its header does not end</source>
        <translation>%1: su cabecera no termina</translation>
    </message>
    <message>
        <source>%1: its points have no slice</source>
        <translation>%1: sus puntos no tienen corte</translation>
    </message>
    <message>
        <source>%1: its tiles are %2 x %3 pixels of %4 bits</source>
        <translation>%1: sus teselas son de %2 x %3 píxeles de %4 bits</translation>
    </message>
    <message>
        <source>%1: no such file</source>
        <translation>%1: no existe ese archivo</translation>
    </message>
    <message>
        <source>%1: no such file or folder</source>
        <translation>%1: no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>%1: no such folder</source>
        <translation>%1: no existe esa carpeta</translation>
    </message>
    <message>
        <source>%1: no such folder, so %2 cannot be written there</source>
        <translation>%1: no existe esa carpeta, así que no se puede escribir %2 en ella</translation>
    </message>
    <message>
        <source>%1: no such model</source>
        <translation>%1: no existe ese modelo</translation>
    </message>
    <message>
        <source>%1: not enough memory to unpack it</source>
        <translation>%1: no hay memoria suficiente para descomprimirlo</translation>
    </message>
    <message>
        <source>%1: points outside the stack of %2 x %3 x %4 (z, y, x) in line %5 (first: %6)</source>
        <translation>%1: puntos fuera de la pila de %2 x %3 x %4 (z, y, x) en la línea %5 (el primero: %6)</translation>
    </message>
    <message>
        <source>%1: samples of %2 bits (format %3) are not read</source>
        <translation>%1: las muestras de %2 bits (formato %3) no se pueden leer</translation>
    </message>
    <message>
        <source>%1: section %2 could not be written: %3</source>
        <translation>%1: no se pudo escribir la sección %2: %3</translation>
    </message>
    <message>
        <source>%1: section %2 has %3 x %4 bits a pixel, section 0 has %5 x %6, or another sample format</source>
        <translation>%1: la sección %2 tiene %3 x %4 bits por píxel y la sección 0, %5 x %6, u otro formato de muestra</translation>
    </message>
    <message>
        <source>%1: section %2 is %3 x %4, section 0 is %5 x %6</source>
        <translation>%1: la sección %2 mide %3 x %4 y la sección 0, %5 x %6</translation>
    </message>
    <message>
        <source>%1: section %2 says it is %3 pixels long, which is not an image</source>
        <translation>%1: la sección %2 indica que mide %3 píxeles de largo, lo que no corresponde a una imagen</translation>
    </message>
    <message>
        <source>%1: the labels are %2 x %3 x %4, there is nothing to write</source>
        <translation>%1: las etiquetas miden %2 x %3 x %4, no hay nada que escribir</translation>
    </message>
    <message>
        <source>%1: the labels go up to %2, the chosen type holds %3</source>
        <translation>%1: las etiquetas llegan a %2 y el tipo elegido admite hasta %3</translation>
    </message>
    <message>
        <source>%1: the mesh could not be written</source>
        <translation>%1: no se pudo escribir la malla</translation>
    </message>
    <message>
        <source>%1: the point x %2, y %3, slice %4 lies outside the stack of %5 x %6 x %7 (z, y, x)</source>
        <translation>%1: el punto x %2, y %3, corte %4 está fuera de la pila de %5 x %6 x %7 (z, y, x)</translation>
    </message>
    <message>
        <source>%1: the precomputed format needs the voxel size, which is unknown</source>
        <translation>%1: el formato precomputed necesita el tamaño de vóxel, que se desconoce</translation>
    </message>
    <message>
        <source>%1: the range of sections cannot be read</source>
        <translation>%1: no se puede leer el intervalo de secciones</translation>
    </message>
    <message>
        <source>%1: the run was started with other inputs or options</source>
        <translation>%1: la ejecución se inició con otras entradas u opciones</translation>
    </message>
    <message>
        <source>%1: the tensor %2 has another shape</source>
        <translation>%1: el tensor %2 tiene otras dimensiones</translation>
    </message>
    <message>
        <source>%1: the tensor %2 is missing</source>
        <translation>%1: falta el tensor %2</translation>
    </message>
    <message>
        <source>%1: the workbook could not be written: %2</source>
        <translation>%1: no se pudo escribir el libro: %2</translation>
    </message>
    <message>
        <source>%1: there is no instance to outline</source>
        <translation>%1: no hay ninguna instancia que contornear</translation>
    </message>
    <message>
        <source>%1: this build has no libxlsxwriter and writes no spreadsheets</source>
        <translation>%1: esta compilación no incluye libxlsxwriter y no escribe hojas de cálculo</translation>
    </message>
    <message>
        <source>%1: this build of the program has no ImageJ selections</source>
        <translation>%1: esta compilación del programa no admite selecciones de ImageJ</translation>
    </message>
    <message>
        <source>%1: this build of the program reads and writes little more than HDF5</source>
        <translation>%1: esta compilación del programa lee y escribe poco más que HDF5</translation>
    </message>
    <message>
        <source>%1: was written by a newer version of Cristae</source>
        <translation>%1: se escribió con una versión más reciente de Cristae</translation>
    </message>
    <message>
        <source>%1:%2 has axistags that cannot be read</source>
        <translation>%1:%2 tiene un atributo axistags que no se puede leer</translation>
    </message>
    <message>
        <source>%1:%2 is a group without 2-D datasets</source>
        <translation>%1:%2 es un grupo sin conjuntos de datos 2D</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has an ending that names no format of labels</source>
        <translation>&apos;%1&apos; tiene una terminación que no corresponde a ningún formato de etiquetas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies outside %2</source>
        <translation>&apos;%1&apos; está fuera de %2</translation>
    </message>
    <message>
        <source>NPY has no place for the voxel size</source>
        <translation>NPY no tiene dónde guardar el tamaño de vóxel</translation>
    </message>
    <message>
        <source>a chunk could not be packed by Blosc</source>
        <translation>un bloque no se pudo comprimir con Blosc</translation>
    </message>
    <message>
        <source>a point has a coordinate that is no number</source>
        <translation>un punto tiene una coordenada que no es un número</translation>
    </message>
    <message>
        <source>a voxel of %1 x %2 x %3 nm (z, y, x) is not possible</source>
        <translation>no es posible un vóxel de %1 x %2 x %3 nm (z, y, x)</translation>
    </message>
    <message>
        <source>attribute %1 of %2 cannot be read: the file is damaged</source>
        <translation>el atributo %1 de %2 no se puede leer: el archivo está dañado</translation>
    </message>
    <message>
        <source>attribute %1 of %2 could not be written</source>
        <translation>no se pudo escribir el atributo %1 de %2</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>compruebe que es el archivo correcto</translation>
    </message>
    <message>
        <source>check that the disk has room</source>
        <translation>compruebe que hay espacio en el disco</translation>
    </message>
    <message>
        <source>check that the file is whole</source>
        <translation>compruebe que el archivo está completo</translation>
    </message>
    <message>
        <source>check that the folder is whole</source>
        <translation>compruebe que la carpeta está completa</translation>
    </message>
    <message>
        <source>check that the folder is writable and the disk has room</source>
        <translation>compruebe que se puede escribir en la carpeta y que hay espacio en el disco</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>compruebe que tiene permiso para leerlo</translation>
    </message>
    <message>
        <source>check that you may read the folder</source>
        <translation>compruebe que tiene permiso para leer la carpeta</translation>
    </message>
    <message>
        <source>check the name and that the folder is whole</source>
        <translation>compruebe el nombre y que la carpeta está completa</translation>
    </message>
    <message>
        <source>check the name and that you may read it</source>
        <translation>compruebe el nombre y que tiene permiso para leerlo</translation>
    </message>
    <message>
        <source>check the name of the points file</source>
        <translation>compruebe el nombre del archivo de puntos</translation>
    </message>
    <message>
        <source>check the name of the project</source>
        <translation>compruebe el nombre del proyecto</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>compruebe la ruta</translation>
    </message>
    <message>
        <source>check the project&apos;s data folder</source>
        <translation>compruebe la carpeta de datos del proyecto</translation>
    </message>
    <message>
        <source>check the rights of the file and its folder, or save it elsewhere</source>
        <translation>compruebe los permisos del archivo y de su carpeta o guárdelo en otro lugar</translation>
    </message>
    <message>
        <source>choose a device that is there</source>
        <translation>elija un dispositivo que exista</translation>
    </message>
    <message>
        <source>choose a file that Cristae made; it ends in .cristae</source>
        <translation>elija un archivo creado por Cristae; su nombre termina en .cristae</translation>
    </message>
    <message>
        <source>choose a folder you may write to</source>
        <translation>elija una carpeta en la que tenga permiso para escribir</translation>
    </message>
    <message>
        <source>choose a section of the stack</source>
        <translation>elija una sección de la pila</translation>
    </message>
    <message>
        <source>choose a source pack (.cpack), not an adapted model</source>
        <translation>elija un paquete fuente (.cpack), no un modelo adaptado</translation>
    </message>
    <message>
        <source>choose another column or table</source>
        <translation>elija otra columna o tabla</translation>
    </message>
    <message>
        <source>choose another folder, or --resume to go on, or --force to replace it</source>
        <translation>elija otra carpeta, --resume para continuar la ejecución o --force para reemplazarla</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>elija otro nombre</translation>
    </message>
    <message>
        <source>choose another result, or adapt again</source>
        <translation>elija otro resultado o adapte de nuevo</translation>
    </message>
    <message>
        <source>choose auto, cpu, cuda or cuda:N</source>
        <translation>elija auto, cpu, cuda o cuda:N</translation>
    </message>
    <message>
        <source>choose instances of the result as it is shown</source>
        <translation>elija instancias del resultado tal como se muestra</translation>
    </message>
    <message>
        <source>choose ipl to make use of them</source>
        <translation>elija ipl para aprovecharlos</translation>
    </message>
    <message>
        <source>choose method ipl, or set source_free=off</source>
        <translation>elija el método ipl o ponga source_free=off</translation>
    </message>
    <message>
        <source>choose one of quick, preview, standard, paper, tiny</source>
        <translation>elija entre quick, preview, standard, paper y tiny</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>elija una de estas: %1</translation>
    </message>
    <message>
        <source>choose sections between 0 and %1</source>
        <translation>elija secciones entre 0 y %1</translation>
    </message>
    <message>
        <source>click it again</source>
        <translation>vuelva a hacer clic en él</translation>
    </message>
    <message>
        <source>click the middle of each mitochondrion in the instance</source>
        <translation>haga clic en el centro de cada mitocondria de la instancia</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>cierre otros programas</translation>
    </message>
    <message>
        <source>close other programs or use a machine with more memory</source>
        <translation>cierre otros programas o use un equipo con más memoria</translation>
    </message>
    <message>
        <source>contacts need a distance in nm and the voxel size is unknown</source>
        <translation>los contactos requieren una distancia en nm y no se conoce el tamaño de vóxel</translation>
    </message>
    <message>
        <source>contrast %1 needs source sections</source>
        <translation>contrast %1 necesita secciones de la fuente</translation>
    </message>
    <message>
        <source>convert it to HDF5, or build with CRISTAE_CODECS=ON</source>
        <translation>conviértalo a HDF5 o compile con CRISTAE_CODECS=ON</translation>
    </message>
    <message>
        <source>convert it to grey (8 or 16 bit)</source>
        <translation>conviértala a escala de grises (8 o 16 bits)</translation>
    </message>
    <message>
        <source>copy the file again from where it came</source>
        <translation>vuelva a copiar el archivo desde su origen</translation>
    </message>
    <message>
        <source>copy the file again from where it came, or save it again</source>
        <translation>vuelva a copiar el archivo desde su origen o vuelva a guardarlo</translation>
    </message>
    <message>
        <source>copy the folder again from where it came</source>
        <translation>vuelva a copiar la carpeta desde su origen</translation>
    </message>
    <message>
        <source>correct the names of the axes or remove them</source>
        <translation>corrija los nombres de los ejes o elimínelos</translation>
    </message>
    <message>
        <source>correct the value; decimals are written with a point</source>
        <translation>corrija el valor; los decimales se escriben con punto</translation>
    </message>
    <message>
        <source>divide x, y and z by the voxel size and name the columns x, y, z alone</source>
        <translation>divida x, y y z por el tamaño de vóxel y llame a las columnas simplemente x, y, z</translation>
    </message>
    <message>
        <source>end the name in %1</source>
        <translation>haga que el nombre termine en %1</translation>
    </message>
    <message>
        <source>export a part of the stack</source>
        <translation>exporte una parte de la pila</translation>
    </message>
    <message>
        <source>finish the run first (adapt --resume)</source>
        <translation>termine antes la ejecución (adapt --resume)</translation>
    </message>
    <message>
        <source>free some space; everything up to the last edit is saved</source>
        <translation>libere espacio; todo está guardado hasta el último cambio</translation>
    </message>
    <message>
        <source>give --truth LABELS, or choose another method</source>
        <translation>indique --truth LABELS o elija otro método</translation>
    </message>
    <message>
        <source>give --voxel-size Z,Y,X in nm</source>
        <translation>indique --voxel-size Z,Y,X en nm</translation>
    </message>
    <message>
        <source>give TIFF, HDF5, MRC, NIfTI, NRRD, MetaImage, NPY, Zarr, N5, precomputed or a folder of PNG, JPEG or TIFF sections</source>
        <translation>use TIFF, HDF5, MRC, NIfTI, NRRD, MetaImage, NPY, Zarr, N5, precomputed o una carpeta de secciones en PNG, JPEG o TIFF</translation>
    </message>
    <message>
        <source>give a contact distance of at least the thickness, or measure profiles</source>
        <translation>indique una distancia de contacto no menor que el grosor o mida perfiles</translation>
    </message>
    <message>
        <source>give a file that Cristae wrote</source>
        <translation>use un archivo escrito por Cristae</translation>
    </message>
    <message>
        <source>give a file that `project verdicts --export` wrote</source>
        <translation>use un archivo escrito por `project verdicts --export`</translation>
    </message>
    <message>
        <source>give a file that this version of Cristae wrote</source>
        <translation>use un archivo escrito por esta versión de Cristae</translation>
    </message>
    <message>
        <source>give a file with the header z,y,x,kind</source>
        <translation>use un archivo con la cabecera z,y,x,kind</translation>
    </message>
    <message>
        <source>give a folder of sections, or a file</source>
        <translation>use una carpeta de secciones o un archivo</translation>
    </message>
    <message>
        <source>give a mask (two values) or instance ids (whole numbers from 0)</source>
        <translation>use una máscara (dos valores) o identificadores de instancia (números enteros desde 0)</translation>
    </message>
    <message>
        <source>give a pack or model that Cristae wrote</source>
        <translation>use un paquete o modelo escrito por Cristae</translation>
    </message>
    <message>
        <source>give a stack and its labels</source>
        <translation>indique una pila y sus etiquetas</translation>
    </message>
    <message>
        <source>give a stack of at least 3 sections</source>
        <translation>use una pila de al menos 3 secciones</translation>
    </message>
    <message>
        <source>give a stack whose sections have one pixel type</source>
        <translation>use una pila cuyas secciones tengan el mismo tipo de píxel</translation>
    </message>
    <message>
        <source>give a stack whose sections have one size</source>
        <translation>use una pila cuyas secciones tengan el mismo tamaño</translation>
    </message>
    <message>
        <source>give an HDF5 file</source>
        <translation>use un archivo HDF5</translation>
    </message>
    <message>
        <source>give data of the same stack</source>
        <translation>use datos de la misma pila</translation>
    </message>
    <message>
        <source>give every row the columns of the header</source>
        <translation>ponga en cada fila las columnas de la cabecera</translation>
    </message>
    <message>
        <source>give labels of at least one voxel</source>
        <translation>use etiquetas de al menos un vóxel</translation>
    </message>
    <message>
        <source>give labels of the same stack</source>
        <translation>use etiquetas de la misma pila</translation>
    </message>
    <message>
        <source>give labels whose foreground is not empty</source>
        <translation>use etiquetas cuyo primer plano no esté vacío</translation>
    </message>
    <message>
        <source>give labels with a number for each instance</source>
        <translation>use etiquetas con un número para cada instancia</translation>
    </message>
    <message>
        <source>give labels with instances</source>
        <translation>use etiquetas que contengan instancias</translation>
    </message>
    <message>
        <source>give points as CSV, or build with CRISTAE_CODECS=ON</source>
        <translation>use puntos en CSV o compile con CRISTAE_CODECS=ON</translation>
    </message>
    <message>
        <source>give points clicked on this stack</source>
        <translation>use puntos señalados en esta pila</translation>
    </message>
    <message>
        <source>give points of this stack, in pixels of its full resolution</source>
        <translation>use puntos de esta pila, en píxeles de su resolución completa</translation>
    </message>
    <message>
        <source>give sections of one size and type</source>
        <translation>use secciones de un mismo tamaño y tipo</translation>
    </message>
    <message>
        <source>give the centres of two or more mitochondria in it</source>
        <translation>indique los centros de dos o más mitocondrias que haya en ella</translation>
    </message>
    <message>
        <source>give the section&apos;s number</source>
        <translation>indique el número de la sección</translation>
    </message>
    <message>
        <source>give the skeleton of this stack, in voxels of its full resolution</source>
        <translation>use el esqueleto de esta pila, en vóxeles de su resolución completa</translation>
    </message>
    <message>
        <source>give the source pack, not an adapted model</source>
        <translation>use el paquete fuente, no un modelo adaptado</translation>
    </message>
    <message>
        <source>give the voxel size</source>
        <translation>indique el tamaño de vóxel</translation>
    </message>
    <message>
        <source>give the voxel sizes, or set pair_stride_source and pair_stride_target</source>
        <translation>indique los tamaños de vóxel o defina pair_stride_source y pair_stride_target</translation>
    </message>
    <message>
        <source>give three numbers above 0, in nm</source>
        <translation>indique tres números mayores que 0, en nm</translation>
    </message>
    <message>
        <source>go on without undoing, and report this</source>
        <translation>continúe sin deshacer e informe de este problema</translation>
    </message>
    <message>
        <source>go on without undoing; points and verdicts are not affected</source>
        <translation>continúe sin deshacer; los puntos y los veredictos no se ven afectados</translation>
    </message>
    <message>
        <source>if membranes are light, add --set invert=on</source>
        <translation>si las membranas son claras, añada --set invert=on</translation>
    </message>
    <message>
        <source>in ImageJ use the multi-point tool on the stack, or associate ROIs with slices</source>
        <translation>en ImageJ, use la herramienta multipunto sobre la pila o asocie las ROI a los cortes</translation>
    </message>
    <message>
        <source>instance %1 became part of instance %2</source>
        <translation>la instancia %1 pasó a formar parte de la instancia %2</translation>
    </message>
    <message>
        <source>instance %1 cannot be merged with itself</source>
        <translation>la instancia %1 no se puede fusionar consigo misma</translation>
    </message>
    <message>
        <source>instance %1 cannot be split at %2 centres</source>
        <translation>la instancia %1 no se puede dividir a partir de %2 centros</translation>
    </message>
    <message>
        <source>instance %1 has no edge to be cut at</source>
        <translation>la instancia %1 no tiene ningún borde por el que cortarla</translation>
    </message>
    <message>
        <source>it holds %1</source>
        <translation>contiene %1</translation>
    </message>
    <message>
        <source>it holds no datasets of numbers</source>
        <translation>no contiene conjuntos de datos numéricos</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>conserve una de ellas</translation>
    </message>
    <message>
        <source>leave out what differs with FOLDER:skip, crop or pad it with FOLDER:pad, or choose other files</source>
        <translation>omita lo que difiere con FOLDER:skip, recórtelo o rellénelo con FOLDER:pad, o elija otros archivos</translation>
    </message>
    <message>
        <source>look at the project again; somebody else may have changed it</source>
        <translation>vuelva a consultar el proyecto; es posible que otra persona lo haya modificado</translation>
    </message>
    <message>
        <source>look at them: probably many mitochondria are joined by false foreground</source>
        <translation>revíselos: es probable que un falso primer plano una muchas mitocondrias</translation>
    </message>
    <message>
        <source>look for space on the disk and for the right to write there</source>
        <translation>compruebe que hay espacio en el disco y que tiene permiso para escribir ahí</translation>
    </message>
    <message>
        <source>make it again with this version, or adapt with its source sections</source>
        <translation>créelo de nuevo con esta versión o adapte con las secciones de su fuente</translation>
    </message>
    <message>
        <source>make it or choose another place</source>
        <translation>créela o elija otro lugar</translation>
    </message>
    <message>
        <source>make room in the folder for temporary files, or name another one in TMPDIR</source>
        <translation>libere espacio en la carpeta de archivos temporales o indique otra en TMPDIR</translation>
    </message>
    <message>
        <source>make the folder or choose another place</source>
        <translation>cree la carpeta o elija otro lugar</translation>
    </message>
    <message>
        <source>method %1 cannot do without the source</source>
        <translation>el método %1 no puede prescindir de la fuente</translation>
    </message>
    <message>
        <source>method %1 does not learn from points</source>
        <translation>el método %1 no aprende de los puntos</translation>
    </message>
    <message>
        <source>method oracle learns from the truth of the target, and none was given</source>
        <translation>el método oracle aprende de la referencia del destino y no se indicó ninguna</translation>
    </message>
    <message>
        <source>name a dataset of HDF5, NPZ, Zarr, N5 and precomputed only</source>
        <translation>indique un conjunto de datos solo en HDF5, NPZ, Zarr, N5 y precomputed</translation>
    </message>
    <message>
        <source>name a dataset of HDF5, NPZ, Zarr, N5 and precomputed only; sections of another size than most are left out by FOLDER:skip, cropped or padded by FOLDER:pad</source>
        <translation>indique un conjunto de datos solo en HDF5, NPZ, Zarr, N5 y precomputed; las secciones de tamaño distinto al de la mayoría se omiten con FOLDER:skip y se recortan o rellenan con FOLDER:pad</translation>
    </message>
    <message>
        <source>name a dataset; %1</source>
        <translation>indique un conjunto de datos; %1</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>indique un archivo</translation>
    </message>
    <message>
        <source>name an array inside it</source>
        <translation>indique una matriz que esté dentro</translation>
    </message>
    <message>
        <source>name one of them as in %1:NAME (%2)</source>
        <translation>indique una de ellas como en %1:NAME (%2)</translation>
    </message>
    <message>
        <source>no source was given</source>
        <translation>no se indicó ninguna fuente</translation>
    </message>
    <message>
        <source>not enough memory to pack a file</source>
        <translation>no hay memoria suficiente para comprimir un archivo</translation>
    </message>
    <message>
        <source>note it, or write another format</source>
        <translation>anótelo o escriba en otro formato</translation>
    </message>
    <message>
        <source>nothing to do; the result does not depend on them</source>
        <translation>no hay nada que hacer; el resultado no depende de ellas</translation>
    </message>
    <message>
        <source>nothing to do; the run goes on from the weights before it</source>
        <translation>no hay nada que hacer; la ejecución continúa con los pesos anteriores</translation>
    </message>
    <message>
        <source>number %1 of %2 does not exist any more</source>
        <translation>el número %1 de %2 ya no existe</translation>
    </message>
    <message>
        <source>open a copy of it from a backup</source>
        <translation>abra una copia de seguridad</translation>
    </message>
    <message>
        <source>open a copy of the project from a backup</source>
        <translation>abra una copia de seguridad del proyecto</translation>
    </message>
    <message>
        <source>open it, or choose another name</source>
        <translation>ábralo o elija otro nombre</translation>
    </message>
    <message>
        <source>open the folder again</source>
        <translation>vuelva a abrir la carpeta</translation>
    </message>
    <message>
        <source>open this file by itself, or give a folder of single sections</source>
        <translation>abra este archivo por separado o use una carpeta de secciones sueltas</translation>
    </message>
    <message>
        <source>option %1 cannot be &apos;%2&apos;</source>
        <translation>la opción %1 no admite &apos;%2&apos;</translation>
    </message>
    <message>
        <source>report this</source>
        <translation>informe de este problema</translation>
    </message>
    <message>
        <source>resume it with the same stack, pack, points, seed and options</source>
        <translation>continúela con la pila, el paquete, los puntos, la semilla y las opciones originales</translation>
    </message>
    <message>
        <source>save an array that holds at least one voxel</source>
        <translation>guarde una matriz que contenga al menos un vóxel</translation>
    </message>
    <message>
        <source>save header and voxels in one file</source>
        <translation>guarde la cabecera y los vóxeles en un solo archivo</translation>
    </message>
    <message>
        <source>save it again as one channel, one time point, in the order z, y, x</source>
        <translation>vuelva a guardarlo con un solo canal y un solo punto temporal, en el orden z, y, x</translation>
    </message>
    <message>
        <source>save it again in ImageJ</source>
        <translation>vuelva a guardarlo en ImageJ</translation>
    </message>
    <message>
        <source>save it again with ilastik or remove the attribute</source>
        <translation>vuelva a guardarlo con ilastik o elimine el atributo</translation>
    </message>
    <message>
        <source>save it again with numpy.save(..., allow_pickle=False)</source>
        <translation>vuelva a guardarlo con numpy.save(..., allow_pickle=False)</translation>
    </message>
    <message>
        <source>save it as TIFF</source>
        <translation>guárdelo como TIFF</translation>
    </message>
    <message>
        <source>save it as grey TIFF of 8, 16 or 32 bit</source>
        <translation>guárdelo como TIFF en escala de grises de 8, 16 o 32 bits</translation>
    </message>
    <message>
        <source>save it as mode 0, 1, 2, 6 or 12</source>
        <translation>guárdelo con el modo 0, 1, 2, 6 o 12</translation>
    </message>
    <message>
        <source>save it as one .nii file</source>
        <translation>guárdelo como un único archivo .nii</translation>
    </message>
    <message>
        <source>save it as one volume of one channel in one file</source>
        <translation>guárdelo como un solo volumen de un canal en un único archivo</translation>
    </message>
    <message>
        <source>save it as one volume, raw or gzip</source>
        <translation>guárdelo como un solo volumen, raw o gzip</translation>
    </message>
    <message>
        <source>save it as whole or real numbers</source>
        <translation>guárdelo como números enteros o reales</translation>
    </message>
    <message>
        <source>save it as whole or real numbers of one channel</source>
        <translation>guárdelo como números enteros o reales de un solo canal</translation>
    </message>
    <message>
        <source>save it with chunks of some megabytes</source>
        <translation>guárdelo con bloques de unos pocos megabytes</translation>
    </message>
    <message>
        <source>save it with gzip or without compression</source>
        <translation>guárdelo con gzip o sin compresión</translation>
    </message>
    <message>
        <source>save it with x fastest (C order)</source>
        <translation>guárdelo de modo que x sea el eje que varía más rápido (orden C)</translation>
    </message>
    <message>
        <source>save it without a password, packed by Deflate</source>
        <translation>guárdelo sin contraseña, comprimido con Deflate</translation>
    </message>
    <message>
        <source>save multi-point selections of ImageJ</source>
        <translation>guarde selecciones multipunto de ImageJ</translation>
    </message>
    <message>
        <source>save one channel and one time point</source>
        <translation>guarde un solo canal y un solo punto temporal</translation>
    </message>
    <message>
        <source>save one volume of it</source>
        <translation>guarde uno de sus volúmenes</translation>
    </message>
    <message>
        <source>save the array alone, as whole or real numbers</source>
        <translation>guarde solo la matriz, como números enteros o reales</translation>
    </message>
    <message>
        <source>save the sections with one pixel type</source>
        <translation>guarde las secciones con un mismo tipo de píxel</translation>
    </message>
    <message>
        <source>section %1 is %2, section %3 is %4</source>
        <translation>la sección %1 es de tipo %2 y la sección %3, de tipo %4</translation>
    </message>
    <message>
        <source>sections are %1 nm thick, contacts within %2 nm cannot be seen across them</source>
        <translation>las secciones tienen un grosor de %1 nm; a través de ellas no se pueden ver contactos a menos de %2 nm</translation>
    </message>
    <message>
        <source>sections of %1 x %2 pixels are too large for previews of the rounds</source>
        <translation>las secciones de %1 x %2 píxeles son demasiado grandes para las vistas previas de las rondas</translation>
    </message>
    <message>
        <source>set contrast to fg_focused, target or none</source>
        <translation>ponga contrast en fg_focused, target o none</translation>
    </message>
    <message>
        <source>set pair_stride_source to 1, or make a pack of more sections</source>
        <translation>ponga pair_stride_source en 1 o cree un paquete con más secciones</translation>
    </message>
    <message>
        <source>set pair_stride_target to at most %1</source>
        <translation>ponga pair_stride_target en %1 como máximo</translation>
    </message>
    <message>
        <source>start again to go on</source>
        <translation>inicie de nuevo para continuar</translation>
    </message>
    <message>
        <source>start it without --resume</source>
        <translation>iníciela sin --resume</translation>
    </message>
    <message>
        <source>start the run again without --resume</source>
        <translation>inicie de nuevo la ejecución sin --resume</translation>
    </message>
    <message>
        <source>step %1 gave a loss that is not a number and was left out</source>
        <translation>el paso %1 dio una pérdida que no es un número y se omitió</translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation>se detuvo a petición del usuario</translation>
    </message>
    <message>
        <source>the centre at z %1, y %2, x %3 is not in instance %4</source>
        <translation>el centro en z %1, y %2, x %3 no está en la instancia %4</translation>
    </message>
    <message>
        <source>the centre at z %1, y %2, x %3 is outside the stack</source>
        <translation>el centro en z %1, y %2, x %3 está fuera de la pila</translation>
    </message>
    <message>
        <source>the centre at z %1, y %2, x %3 was given twice</source>
        <translation>el centro en z %1, y %2, x %3 se indicó dos veces</translation>
    </message>
    <message>
        <source>the device is &quot;%1&quot;</source>
        <translation>el dispositivo es &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the disk that holds %1 is full</source>
        <translation>el disco que contiene %1 está lleno</translation>
    </message>
    <message>
        <source>the distance of the sections of source or target is unknown: neighbours become pairs</source>
        <translation>no se conoce la distancia entre las secciones de la fuente o del destino: se forman pares con secciones vecinas</translation>
    </message>
    <message>
        <source>the file is no Cristae project</source>
        <translation>el archivo no es un proyecto de Cristae</translation>
    </message>
    <message>
        <source>the history names a table &apos;%1&apos; that does not exist</source>
        <translation>el historial menciona una tabla &apos;%1&apos; que no existe</translation>
    </message>
    <message>
        <source>the history of the project is damaged: %1</source>
        <translation>el historial del proyecto está dañado: %1</translation>
    </message>
    <message>
        <source>the labels hold no mitochondrion</source>
        <translation>las etiquetas no contienen ninguna mitocondria</translation>
    </message>
    <message>
        <source>the model before it was kept</source>
        <translation>se conservó el modelo anterior</translation>
    </message>
    <message>
        <source>the outline of instance %1 reaches to x %2, y %3; ImageJ&apos;s ROI files hold %4</source>
        <translation>el contorno de la instancia %1 llega hasta x %2, y %3; los archivos ROI de ImageJ admiten hasta %4</translation>
    </message>
    <message>
        <source>the pack holds no two sections %1 apart</source>
        <translation>el paquete no contiene dos secciones a una distancia de %1</translation>
    </message>
    <message>
        <source>the pack remembers nothing of its source</source>
        <translation>el paquete no guarda ningún dato de su fuente</translation>
    </message>
    <message>
        <source>the point z %1 y %2 x %3 lies outside the stack of %4 x %5 x %6</source>
        <translation>el punto z %1 y %2 x %3 está fuera de la pila de %4 x %5 x %6</translation>
    </message>
    <message>
        <source>the project has no labels result number %1</source>
        <translation>el proyecto no tiene ningún resultado de etiquetas con el número %1</translation>
    </message>
    <message>
        <source>the run ended early: %1</source>
        <translation>la ejecución terminó antes de tiempo: %1</translation>
    </message>
    <message>
        <source>the temporary file of the sections could not be written or read</source>
        <translation>no se pudo escribir o leer el archivo temporal de las secciones</translation>
    </message>
    <message>
        <source>the voxel size is not known, but limits in um3 and the watershed need it</source>
        <translation>no se conoce el tamaño de vóxel, pero los límites en um3 y el watershed lo necesitan</translation>
    </message>
    <message>
        <source>the voxel size is unknown, so pixels are taken as %1 nm</source>
        <translation>no se conoce el tamaño de vóxel, así que se supone que los píxeles miden %1 nm</translation>
    </message>
    <message>
        <source>there is no method &apos;%1&apos;</source>
        <translation>no existe el método &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no option &apos;%1&apos;</source>
        <translation>no existe la opción &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no preset &apos;%1&apos;</source>
        <translation>no existe el preajuste &apos;%1&apos;</translation>
    </message>
    <message>
        <source>try without --set invert=on</source>
        <translation>pruebe sin --set invert=on</translation>
    </message>
    <message>
        <source>turn it to the standard order, for example with IMOD&apos;s clip</source>
        <translation>páselo al orden estándar, por ejemplo con clip de IMOD</translation>
    </message>
    <message>
        <source>unpack it and open what is inside; ROI archives are read as points</source>
        <translation>descomprímalo y abra lo que contiene; los archivos comprimidos de ROI se leen como puntos</translation>
    </message>
    <message>
        <source>unpack it with gunzip first</source>
        <translation>descomprímalo antes con gunzip</translation>
    </message>
    <message>
        <source>use a linear axis</source>
        <translation>use un eje lineal</translation>
    </message>
    <message>
        <source>use device cpu, or a LibTorch build with CUDA on a machine with a GPU</source>
        <translation>use el dispositivo cpu, o una compilación de LibTorch con CUDA en un equipo con GPU</translation>
    </message>
    <message>
        <source>use mito or not_mito</source>
        <translation>use mito o not_mito</translation>
    </message>
    <message>
        <source>use that version or newer</source>
        <translation>use esa versión o una más reciente</translation>
    </message>
    <message>
        <source>use the newer version, or start a new project</source>
        <translation>use la versión más reciente o cree un proyecto nuevo</translation>
    </message>
    <message>
        <source>use z,y,x,kind, or the points of napari (axis-0,axis-1,axis-2) or Fiji (X,Y,Slice)</source>
        <translation>use z,y,x,kind o los puntos de napari (axis-0,axis-1,axis-2) o de Fiji (X,Y,Slice)</translation>
    </message>
    <message>
        <source>wait for the next round</source>
        <translation>espere a la ronda siguiente</translation>
    </message>
    <message>
        <source>wait until it is done, or close it there</source>
        <translation>espere a que termine o ciérrelo allí</translation>
    </message>
    <message>
        <source>work on a range of sections, as in NAME[0:100]</source>
        <translation>trabaje con un intervalo de secciones, como en NAME[0:100]</translation>
    </message>
    <message>
        <source>write 32 bit, or HDF5</source>
        <translation>escriba en 32 bits o en HDF5</translation>
    </message>
    <message>
        <source>write HDF5</source>
        <translation>escriba en HDF5</translation>
    </message>
    <message>
        <source>write [10:50] for sections 10 to 49, [::4] for every fourth, [7] for one</source>
        <translation>escriba [10:50] para las secciones 10 a 49, [::4] para una de cada cuatro, [7] para una sola</translation>
    </message>
    <message>
        <source>write a CSV file</source>
        <translation>escriba un archivo CSV</translation>
    </message>
    <message>
        <source>%1 cannot be labels: %2</source>
        <translation>%1 no puede servir como etiquetas: %2</translation>
    </message>
    <message>
        <source>an unknown kind of point &apos;%1&apos;</source>
        <translation>un tipo de punto desconocido: &apos;%1&apos;</translation>
    </message>
    <message>
        <source>an unknown verdict &apos;%1&apos;</source>
        <translation>un veredicto desconocido: &apos;%1&apos;</translation>
    </message>
    <message>
        <source>it holds fractions (%1 values from %2 to %3)</source>
        <translation>contiene fracciones (%1 valores de %2 a %3)</translation>
    </message>
    <message>
        <source>it holds values below 0 (down to %1)</source>
        <translation>contiene valores menores que 0 (hasta %1)</translation>
    </message>
    <message>
        <source>the project holds %1</source>
        <translation>el proyecto contiene %1</translation>
    </message>
    <message>
        <source>the value %1 at y %2, x %3 is not an id</source>
        <translation>el valor %1 en y %2, x %3 no es un número de instancia</translation>
    </message>
    <message>
        <source>%1 cuts shards of %2 into chunks of %3</source>
        <translation>%1 divide fragmentos (shards) de %2 en bloques de %3</translation>
    </message>
    <message>
        <source>%1 goes through storage transformers</source>
        <translation>%1 pasa por transformadores de almacenamiento (storage transformers)</translation>
    </message>
    <message>
        <source>%1 goes through the codec &apos;%2&apos;, which is not read here</source>
        <translation>%1 pasa por el códec &apos;%2&apos;, que aquí no se puede leer</translation>
    </message>
    <message>
        <source>%1 goes through the codecs %2, which are not read together</source>
        <translation>%1 pasa por los códecs %2, que juntos no se pueden leer</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, too few for the index of %3 chunks</source>
        <translation>%1 tiene %2 bytes, muy pocos para el índice de %3 bloques</translation>
    </message>
    <message>
        <source>%1 has no list of codecs</source>
        <translation>%1 no tiene una lista de códecs</translation>
    </message>
    <message>
        <source>%1 has shards within shards</source>
        <translation>%1 tiene fragmentos (shards) dentro de otros fragmentos</translation>
    </message>
    <message>
        <source>%1 has the chunk grid &apos;%2&apos;</source>
        <translation>%1 tiene la cuadrícula de bloques &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1 has the field &apos;%2&apos;, which is not known here</source>
        <translation>%1 tiene el campo &apos;%2&apos;, que aquí no se conoce</translation>
    </message>
    <message>
        <source>%1 has the index of its shards at %2</source>
        <translation>%1 tiene el índice de sus fragmentos (shards) en %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it has %2 bytes, its index names %3 bytes at byte %4</source>
        <translation>%1 está dañado: tiene %2 bytes y su índice indica %3 bytes en el byte %4</translation>
    </message>
    <message>
        <source>%1 is damaged: its checksum is not that of its bytes</source>
        <translation>%1 está dañado: la suma de comprobación no corresponde a sus bytes</translation>
    </message>
    <message>
        <source>%1 is no Zarr array</source>
        <translation>%1 no es una matriz Zarr</translation>
    </message>
    <message>
        <source>%1 packs or transposes the index of its shards</source>
        <translation>%1 comprime o transpone el índice de sus fragmentos (shards)</translation>
    </message>
    <message>
        <source>%1 stores its axes in the order %2</source>
        <translation>%1 guarda sus ejes en el orden %2</translation>
    </message>
    <message>
        <source>%1: its zarr.json has no sensible shape and chunks</source>
        <translation>%1: su zarr.json no tiene valores verosímiles de forma y bloques</translation>
    </message>
    <message>
        <source>save it as plain Zarr version 3, or as version 2</source>
        <translation>guárdelo como Zarr versión 3 sin extensiones o como versión 2</translation>
    </message>
    <message>
        <source>save it with chunks of one shape</source>
        <translation>guárdelo con bloques de una misma forma</translation>
    </message>
    <message>
        <source>save it with chunks or one kind of shards</source>
        <translation>guárdelo con bloques o con un solo nivel de fragmentos (shards)</translation>
    </message>
    <message>
        <source>save it with little endian bytes</source>
        <translation>guárdelo con los bytes en orden little endian</translation>
    </message>
    <message>
        <source>save it with no other codecs than bytes, gzip, zstd, Blosc, crc32c and sharding_indexed</source>
        <translation>guárdelo sin más códecs que bytes, gzip, zstd, Blosc, crc32c y sharding_indexed</translation>
    </message>
    <message>
        <source>save it with shards of some thousand whole chunks</source>
        <translation>guárdelo con fragmentos (shards) de unos miles de bloques enteros</translation>
    </message>
    <message>
        <source>save it with the codecs bytes and crc32c for the index</source>
        <translation>guárdelo con los códecs bytes y crc32c para el índice</translation>
    </message>
    <message>
        <source>save it with the index at the start or the end</source>
        <translation>guárdelo con el índice al principio o al final</translation>
    </message>
    <message>
        <source>save it without transposing the axes</source>
        <translation>guárdelo sin transponer los ejes</translation>
    </message>
    <message>
        <source>%1 is Zarr version 3; labels are written as version 2</source>
        <translation>%1 es Zarr versión 3; las etiquetas se escriben como versión 2</translation>
    </message>
    <message>
        <source>write the labels outside of it</source>
        <translation>escriba las etiquetas fuera de él</translation>
    </message>
    <message>
        <source>set the voxel size if that is wrong</source>
        <translation>establezca el tamaño de vóxel si no es correcto</translation>
    </message>
    <message>
        <source>%1: all points lie in the first corner of the section; X and Y look like micrometres</source>
        <translation>%1: todos los puntos están en la primera esquina de la sección; X e Y parecen micrómetros</translation>
    </message>
    <message>
        <source>measure again in pixels (Fiji: Analyze, Set Scale, Click to Remove Scale)</source>
        <translation>mida de nuevo en píxeles (Fiji: Analyze, Set Scale, Click to Remove Scale)</translation>
    </message>
    <message>
        <source>save it packed by Blosc, zstd, gzip, zlib or not at all, without filters</source>
        <translation>guárdelo comprimido con Blosc, zstd, gzip, zlib o sin comprimir, sin filtros</translation>
    </message>
    <message>
        <source>save it packed by gzip, Blosc, zstd or not at all</source>
        <translation>guárdelo comprimido con gzip, Blosc, zstd o sin comprimir</translation>
    </message>
    <message>
        <source>%1: its sections are empty</source>
        <translation>%1: sus secciones están vacías</translation>
    </message>
    <message>
        <source>choose a stack with a picture in it</source>
        <translation>elija una pila que contenga imagen</translation>
    </message>
    <message>
        <source>%1: its info has no sensible %2 (%3)</source>
        <translation>%1: su info no tiene un %2 válido (%3)</translation>
    </message>
    <message>
        <source>%1 has %2 x %3 pixels, a chunk has %4 voxels</source>
        <translation>%1 tiene %2 x %3 píxeles, un bloque tiene %4 vóxeles</translation>
    </message>
    <message>
        <source>%1 has blocks of %2</source>
        <translation>%1 tiene bloques de %2</translation>
    </message>
    <message>
        <source>%1 has no scale &apos;%2&apos;</source>
        <translation>%1 no tiene la escala &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1 has shards with %2 %3</source>
        <translation>%1 tiene fragmentos con %2 %3</translation>
    </message>
    <message>
        <source>%1 has the precomputed encoding &apos;%2&apos;</source>
        <translation>%1 tiene la codificación precomputed &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1 has the precomputed encoding &apos;%2&apos;, which is not for %3</source>
        <translation>%1 tiene la codificación precomputed &apos;%2&apos;, que no es para %3</translation>
    </message>
    <message>
        <source>%1 has the precomputed type &apos;%2&apos;</source>
        <translation>%1 tiene el tipo precomputed &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1 is %2, the volume is %3</source>
        <translation>%1 es %2, el volumen es %3</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 está dañado: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it unpacks to more than %2 bytes</source>
        <translation>%1 está dañado: descomprimido ocupa más de %2 bytes</translation>
    </message>
    <message>
        <source>%1 is missing, its index lies in a file of its own</source>
        <translation>falta %1, su índice está en un archivo propio</translation>
    </message>
    <message>
        <source>%1 is neither a JPEG nor a PNG picture</source>
        <translation>%1 no es una imagen JPEG ni PNG</translation>
    </message>
    <message>
        <source>%1 is of the kind %2, not a volume</source>
        <translation>%1 es del tipo %2, no un volumen</translation>
    </message>
    <message>
        <source>%1 is packed by another means than gzip</source>
        <translation>%1 está comprimido de otro modo que gzip</translation>
    </message>
    <message>
        <source>%1 is too long for a chunk</source>
        <translation>%1 es demasiado largo para un bloque</translation>
    </message>
    <message>
        <source>a block has %1 bits a voxel</source>
        <translation>un bloque tiene %1 bits por vóxel</translation>
    </message>
    <message>
        <source>a chunk has %1 bytes</source>
        <translation>un bloque tiene %1 bytes</translation>
    </message>
    <message>
        <source>give the folder of the volume itself</source>
        <translation>indique la carpeta del volumen mismo</translation>
    </message>
    <message>
        <source>it does not begin like one channel of compressed segmentation</source>
        <translation>no empieza como un canal de compressed_segmentation</translation>
    </message>
    <message>
        <source>it has %1 bytes and names what lies behind them</source>
        <translation>tiene %1 bytes y nombra lo que hay más allá</translation>
    </message>
    <message>
        <source>it has %1 bytes, the index of its parts %2</source>
        <translation>tiene %1 bytes, el índice de sus partes %2</translation>
    </message>
    <message>
        <source>it has %1 bytes, too few for a chunk of %2</source>
        <translation>tiene %1 bytes, muy pocos para un bloque de %2</translation>
    </message>
    <message>
        <source>a counted field has points that are not in it</source>
        <translation>un campo contado tiene puntos que no están en él</translation>
    </message>
    <message>
        <source>a counted field of section %1 lies outside the labels</source>
        <translation>un campo contado de la sección %1 está fuera de las etiquetas</translation>
    </message>
    <message>
        <source>compare labels of the stack that was counted</source>
        <translation>compare etiquetas de la pila que se contó</translation>
    </message>
    <message>
        <source>count it again</source>
        <translation>cuéntelo de nuevo</translation>
    </message>
    <message>
        <source>put the folder of this scale beside the info and name it there</source>
        <translation>ponga la carpeta de esta escala junto a info y nómbrela allí</translation>
    </message>
    <message>
        <source>save it packed by gzip or not at all</source>
        <translation>guárdelo comprimido con gzip o sin comprimir</translation>
    </message>
    <message>
        <source>save it with blocks of 8 x 8 x 8</source>
        <translation>guárdelo con bloques de 8 x 8 x 8</translation>
    </message>
    <message>
        <source>save it with shards of neuroglancer_uint64_sharded_v1, or without</source>
        <translation>guárdelo con fragmentos neuroglancer_uint64_sharded_v1 o sin ellos</translation>
    </message>
    <message>
        <source>save it with shards of one file each</source>
        <translation>guárdelo con fragmentos de un solo archivo cada uno</translation>
    </message>
    <message>
        <source>save it with the encoding raw</source>
        <translation>guárdelo con la codificación raw</translation>
    </message>
    <message>
        <source>save it with the encoding raw, jpeg, png or compressed_segmentation</source>
        <translation>guárdelo con la codificación raw, jpeg, png o compressed_segmentation</translation>
    </message>
    <message>
        <source>the index of a part goes from byte %1 to %2</source>
        <translation>el índice de una parte va del byte %1 al %2</translation>
    </message>
    <message>
        <source>the index of a part has %1 bytes</source>
        <translation>el índice de una parte tiene %1 bytes</translation>
    </message>
    <message>
        <source>the project holds a counted field (%1) that cannot be read: %2</source>
        <translation>el proyecto contiene un campo contado (%1) que no se puede leer: %2</translation>
    </message>
    <message>
        <source>the surfaces are larger than the 4 GiB that a .glb file can hold</source>
        <translation>las superficies superan los 4 GiB que caben en un archivo .glb</translation>
    </message>
    <message>
        <source>write .ply, or a folder with a file for each instance</source>
        <translation>escriba .ply o una carpeta con un archivo por instancia</translation>
    </message>
    <message>
        <source>a stroke of %1 places with a brush of %2 pixels on section %3 cannot be painted</source>
        <translation>no se puede pintar un trazo de %1 lugares con un pincel de %2 píxeles en la sección %3</translation>
    </message>
    <message>
        <source>draw on the section, with a brush of %1 to %2 pixels</source>
        <translation>dibuje sobre la sección, con un pincel de %1 a %2 píxeles</translation>
    </message>
    <message>
        <source>look at the result before you count with it; the right voxel size, a source pack of more similar tissue or more clicks may help</source>
        <translation>mire el resultado antes de contar con él; pueden ayudar el tamaño de vóxel correcto, un paquete fuente de un tejido más parecido o más clics</translation>
    </message>
    <message>
        <source>the network is unsure of this stack: for 100 pixels that it found %1 are in doubt</source>
        <translation>la red no está segura de esta pila: por cada 100 píxeles que encontró hay %1 dudosos</translation>
    </message>
    <message>
        <source>%1: the id %2 at y %3, x %4 is above %5, the largest that is taken here</source>
        <translation>%1: el número %2 en y %3, x %4 supera %5, el mayor que se admite aquí</translation>
    </message>
    <message>
        <source>number the instances from 1</source>
        <translation>numere las instancias desde 1</translation>
    </message>
    <message>
        <source>no distance of sections in the file: taken as one unit, %1 nm, as ImageJ does</source>
        <translation>el archivo no indica la distancia entre secciones: se toma una unidad, %1 nm, como hace ImageJ</translation>
    </message>
    <message>
        <source>ImageJ tags, distance of sections assumed</source>
        <translation>etiquetas de ImageJ, distancia entre secciones supuesta</translation>
    </message>
    <message>
        <source>the detection head gave no density at all for %1 steps in a row</source>
        <translation>la cabeza de detección no dio ninguna densidad en %1 pasos seguidos</translation>
    </message>
    <message>
        <source>pretrain with --set det_bias_init=1.0 or a lower learning rate</source>
        <translation>preentrene con --set det_bias_init=1.0 o con una tasa de aprendizaje menor</translation>
    </message>
    <message>
        <source>%1 % of the target is taken for mitochondria, of the source %2 %</source>
        <translation>el %1 % del destino se toma por mitocondrias; del origen, el %2 %</translation>
    </message>
    <message>
        <source>%1=%2 is left aside: the pack was made with %3</source>
        <translation>%1=%2 no se tiene en cuenta: el paquete se hizo con %3</translation>
    </message>
    <message>
        <source>choose it when the pack is made</source>
        <translation>elíjalo al hacer el paquete</translation>
    </message>
    <message>
        <source>%1: its network %2 finds no centres, which method %3 asks for</source>
        <translation>%1: su red %2 no encuentra centros, que el método %3 necesita</translation>
    </message>
    <message>
        <source>choose a method without clicks, or make the pack with another network</source>
        <translation>elija un método sin clics o cree el paquete con otra red</translation>
    </message>
    <message>
        <source>it was made by a newer version of Cristae (format %1, this one writes %2)</source>
        <translation>se hizo con una versión más nueva de Cristae (formato %1; esta escribe %2)</translation>
    </message>
    <message>
        <source>%1 holds no density, which the model&apos;s recipe asks for</source>
        <translation>%1 no contiene densidad, que la receta del modelo requiere</translation>
    </message>
    <message>
        <source>segment with --density, or give --set fp_filter=none --set instance_separation=components</source>
        <translation>segmente con --density, o indique --set fp_filter=none --set instance_separation=components</translation>
    </message>
    <message>
        <source>%1 holds no probability</source>
        <translation>%1 no contiene probabilidad</translation>
    </message>
    <message>
        <source>give a file that segment --probability has written</source>
        <translation>indique un archivo escrito por segment --probability</translation>
    </message>
    <message>
        <source>a contact distance is no length</source>
        <translation>una distancia de contacto no es una longitud</translation>
    </message>
    <message>
        <source>give 0 or more nanometres</source>
        <translation>indique 0 o más nanómetros</translation>
    </message>
    <message>
        <source>%1: nothing is drawn in it</source>
        <translation>%1: no hay nada dibujado</translation>
    </message>
    <message>
        <source>give labels in which some mitochondria are drawn, or leave it out</source>
        <translation>indique etiquetas en las que haya algunas mitocondrias dibujadas, u omítalas</translation>
    </message>
    <message>
        <source>draw some mitochondria to their rims (brush, or --drawn) and adapt again</source>
        <translation>dibuje algunas mitocondrias hasta su borde (pincel, o --drawn) y adapte de nuevo</translation>
    </message>
    <message>
        <source>the source network found %1 % of the clicks: it does not know this tissue</source>
        <translation>la red de origen encontró el %1 % de los clics: no conoce este tejido</translation>
    </message>
    <message>
        <source>nothing to do; this run begins with the source network and what was drawn</source>
        <translation>nada que hacer; esta ejecución parte de la red de origen y de lo dibujado</translation>
    </message>
    <message>
        <source>the earlier model had to guess in tissue that the source does not know</source>
        <translation>el modelo anterior tuvo que adivinar en un tejido que la fuente no conoce</translation>
    </message>
</context>
<context>
    <name>cristae::ui::CorrectionDesk</name>
    <message>
        <source>Merging instance %1: click the instance that belongs to it.</source>
        <translation>Fusión de la instancia %1: haga clic en la instancia que le corresponde.</translation>
    </message>
    <message>
        <source>Splitting instance %1: click the middle of each mitochondrion in it, then press Enter. Chosen: %2.</source>
        <translation>División de la instancia %1: haga clic en el centro de cada mitocondria que contiene y pulse Entrar. Elegidos: %2.</translation>
    </message>
    <message>
        <source>Click: a centre in the instance · Shift+Enter: the cross is one · Enter: split · Esc: leave</source>
        <translation>Clic: un centro en la instancia · Mayús+Entrar: la cruz es uno · Entrar: dividir · Esc: salir</translation>
    </message>
    <message>
        <source>Click: the other instance · Enter: the one at the cross · Esc: leave</source>
        <translation>Clic: la otra instancia · Entrar: la que está en la cruz · Esc: salir</translation>
    </message>
    <message>
        <source>This place is not in instance %1. Click in it, or leave with Esc.</source>
        <translation>Este lugar no está en la instancia %1. Haga clic dentro de ella o salga con Esc.</translation>
    </message>
    <message>
        <source>There is no instance at this place. Click one, or leave with Esc.</source>
        <translation>En este lugar no hay ninguna instancia. Haga clic en una o salga con Esc.</translation>
    </message>
    <message>
        <source>This is instance %1 itself. Click the other one, or leave with Esc.</source>
        <translation>Esta es la propia instancia %1. Haga clic en la otra o salga con Esc.</translation>
    </message>
    <message>
        <source>A split needs two centres or more in instance %1. Click another one.</source>
        <translation>Una división necesita dos o más centros en la instancia %1. Haga clic en otro.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::CountingFrameState</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n sección</numerusform>
            <numerusform>%n secciones</numerusform>
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
        <translation>Desactualizado: se está contando de nuevo con este marco.</translation>
    </message>
    <message numerus="yes">
        <source>The frame counts %n instance(s).</source>
        <translation>
            <numerusform>El marco cuenta %n instancia.</numerusform>
            <numerusform>El marco cuenta %n instancias.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>axis: width of the guard, largest extent of an instance</comment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>The guard around the frame is narrower than the largest instance (%1), so that the count may be biased.</source>
        <translation>La guarda alrededor del marco es más estrecha que la instancia más grande (%1), por lo que el recuento puede estar sesgado.</translation>
    </message>
    <message>
        <source>The field has no room for a wider one; the column “%1” needs none.</source>
        <translation>En el campo no cabe una más ancha; la columna «%1» no la necesita.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::CountsBar</name>
    <message>
        <source>No prediction yet</source>
        <translation>Aún no hay predicción</translation>
    </message>
    <message>
        <source>Counting instances…</source>
        <translation>Contando instancias…</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n instancia</numerusform>
            <numerusform>%n instancias</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 by density</source>
        <translation>unas %1 según la densidad</translation>
    </message>
    <message>
        <source>%1 reviewed</source>
        <translation>%1 revisadas</translation>
    </message>
    <message>
        <source>%1 unreviewed</source>
        <translation>%1 sin revisar</translation>
    </message>
    <message>
        <source>comparing with the truth…</source>
        <translation>comparando con la referencia…</translation>
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
        <translation>Instancias con pareja en la referencia, IoU %1</translation>
    </message>
    <message>
        <source>Instances you accepted</source>
        <translation>Instancias que usted aceptó</translation>
    </message>
    <message>
        <source>Instances without a partner in the truth, IoU %1</source>
        <translation>Instancias sin pareja en la referencia, IoU %1</translation>
    </message>
    <message>
        <source>Instances you rejected</source>
        <translation>Instancias que usted rechazó</translation>
    </message>
    <message>
        <source>Objects of the truth that were not found, IoU %1</source>
        <translation>Objetos de la referencia que no se encontraron, IoU %1</translation>
    </message>
    <message>
        <source>Mitochondria you clicked because the result lacks them</source>
        <translation>Mitocondrias en las que hizo clic porque faltan en el resultado</translation>
    </message>
    <message>
        <source>Adapt again</source>
        <translation>Adaptar de nuevo</translation>
    </message>
    <message>
        <source>Instances of the result that is shown</source>
        <translation>Instancias del resultado mostrado</translation>
    </message>
    <message>
        <source>Number of profiles by the sum of the centre density; it does not depend on how instances are cut out.</source>
        <translation>Número de perfiles según la suma de la densidad de centros; no depende de cómo se recortan las instancias.</translation>
    </message>
    <message>
        <source>Instances you accepted, rejected or flagged</source>
        <translation>Instancias que usted aceptó, rechazó o marcó</translation>
    </message>
    <message>
        <source>Instances without a verdict; they count as neither right nor false.</source>
        <translation>Instancias sin veredicto; no cuentan ni como correctas ni como falsas.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Desactualizado</translation>
    </message>
    <message>
        <source>Points or the stack have changed since this result was made.</source>
        <translation>Los puntos o la pila han cambiado desde que se hizo este resultado.</translation>
    </message>
    <message>
        <source>Goes on from the current model with what has changed: points, verdicts, and shapes that were mended or drawn.</source>
        <translation>Parte del modelo actual con lo que ha cambiado: puntos, veredictos y formas corregidas o dibujadas.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::DisplayPanel</name>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Show over the section</source>
        <translation>Mostrar sobre la sección</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Centre density</source>
        <translation>Densidad de centros</translation>
    </message>
    <message>
        <source>Pseudo-labels</source>
        <translation>Pseudoetiquetas</translation>
    </message>
    <message>
        <source>Agreement with truth</source>
        <translation>Concordancia con la referencia</translation>
    </message>
    <message>
        <source>What lies over the section; greyed ones do not exist yet</source>
        <translation>Qué se muestra sobre la sección; lo que aparece en gris aún no existe</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Overlay visible</source>
        <translation>Superposición visible</translation>
    </message>
    <message>
        <source>Show or hide the overlay</source>
        <translation>Mostrar u ocultar la superposición</translation>
    </message>
    <message>
        <source>Outlines only</source>
        <translation>Solo contornos</translation>
    </message>
    <message>
        <source>Show outlines without filled areas</source>
        <translation>Mostrar contornos sin áreas rellenas</translation>
    </message>
    <message>
        <source>Opacity of areas</source>
        <translation>Opacidad de las áreas</translation>
    </message>
    <message>
        <source>How much of the section the filled areas cover</source>
        <translation>Cuánto cubren la sección las áreas rellenas</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Shuffle colours</source>
        <translation>Cambiar los colores</translation>
    </message>
    <message>
        <source>Give the instances other colours</source>
        <translation>Dar otros colores a las instancias</translation>
    </message>
    <message>
        <source>Colours of agreement</source>
        <translation>Colores de la concordancia</translation>
    </message>
    <message>
        <source>As in papers: green, red, white</source>
        <translation>Como en los artículos: verde, rojo, blanco</translation>
    </message>
    <message>
        <source>Safe for red-green blindness</source>
        <translation>Aptos para daltonismo rojo-verde</translation>
    </message>
    <message>
        <source>For print: line styles</source>
        <translation>Para imprimir: estilos de línea</translation>
    </message>
    <message>
        <source>Colours of right, false and missed instances</source>
        <translation>Colores de las instancias correctas, falsas y omitidas</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Left of a line, show the earlier result; needs a second result</source>
        <translation>Mostrar el resultado anterior a la izquierda de una línea; requiere un segundo resultado</translation>
    </message>
    <message>
        <source>Place of the line</source>
        <translation>Posición de la línea</translation>
    </message>
    <message>
        <source>Where the earlier result ends, in the width of the view</source>
        <translation>Dónde termina el resultado anterior a lo ancho de la vista</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Grey values of</source>
        <translation>Niveles de gris de</translation>
    </message>
    <message>
        <source>The whole stack</source>
        <translation>Toda la pila</translation>
    </message>
    <message>
        <source>This section</source>
        <translation>Esta sección</translation>
    </message>
    <message>
        <source>What the histogram counts and auto contrast looks at</source>
        <translation>Lo que cuenta el histograma y lo que usa el contraste automático</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Grey value that is shown black</source>
        <translation>Nivel de gris que se muestra negro</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Grey value that is shown white</source>
        <translation>Nivel de gris que se muestra blanco</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Above 1 brightens the middle greys, below 1 darkens them</source>
        <translation>Por encima de 1 aclara los grises medios; por debajo, los oscurece</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Auto contrast</source>
        <translation>Contraste automático</translation>
    </message>
    <message>
        <source>Choose black and white from the grey values</source>
        <translation>Elegir el negro y el blanco según los niveles de gris</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset contrast</source>
        <translation>Restablecer el contraste</translation>
    </message>
    <message>
        <source>Show grey values as they are stored</source>
        <translation>Mostrar los niveles de gris tal como están guardados</translation>
    </message>
    <message>
        <source>Show inverted</source>
        <translation>Mostrar invertido</translation>
    </message>
    <message>
        <source>Swap black and white on screen; runs are not affected</source>
        <translation>Intercambiar el negro y el blanco en pantalla; no afecta a las ejecuciones</translation>
    </message>
    <message>
        <source>Smooth pixels</source>
        <translation>Suavizar píxeles</translation>
    </message>
    <message>
        <source>Interpolate magnified pixels; off shows them crisp</source>
        <translation>Interpolar los píxeles ampliados; desactivado, se ven nítidos</translation>
    </message>
</context>
<context>
    <name>cristae::ui::DrawingView</name>
    <message>
        <source>Instance %1</source>
        <translation>Instancia %1</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n instancia</numerusform>
            <numerusform>%n instancias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::DropKind</name>
    <message>
        <source>Compare with %1 as truth</source>
        <translation>Comparar con %1 como referencia</translation>
    </message>
    <message numerus="yes">
        <source>Open %1 as a stack of %n section(s)</source>
        <translation>
            <numerusform>Abrir %1 como pila de %n sección</numerusform>
            <numerusform>Abrir %1 como pila de %n secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1 as a stack</source>
        <translation>Abrir %1 como pila</translation>
    </message>
    <message>
        <source>The folder %1 holds no PNG, JPEG, BMP or TIFF sections.</source>
        <translation>La carpeta %1 no contiene secciones PNG, JPEG, BMP ni TIFF.</translation>
    </message>
    <message>
        <source>Import the points of %1</source>
        <translation>Importar los puntos de %1</translation>
    </message>
    <message>
        <source>%1 can hold points. Open a stack first.</source>
        <translation>%1 puede contener puntos. Abra primero una pila.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no está.</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>Abrir el proyecto %1</translation>
    </message>
    <message>
        <source>Add %1 to the source packs</source>
        <translation>Añadir %1 a los paquetes fuente</translation>
    </message>
    <message>
        <source>Use the recipe %1</source>
        <translation>Usar la receta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files at once cannot be told apart. Drop one file, or the folder of the sections.</source>
        <translation>
            <numerusform>No se puede saber qué es %n archivo. Suelte un solo archivo o la carpeta de las secciones.</numerusform>
            <numerusform>No se puede saber qué son %n archivos a la vez. Suelte un solo archivo o la carpeta de las secciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is of a kind that is not read here. Stacks are TIFF, HDF5, MRC, NIfTI, NRRD, MetaImage, NPY, Zarr, N5, precomputed or a folder of sections.</source>
        <translation>%1 es de un tipo que aquí no se puede leer. Las pilas son TIFF, HDF5, MRC, NIfTI, NRRD, MetaImage, NPY, Zarr, N5, precomputed o una carpeta de secciones.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ErrorListModel</name>
    <message>
        <source>FP: found, not in the truth. FN: missed. TP: found, but poorly.</source>
        <translation>FP: encontrada, no está en la referencia. FN: omitida. TP: encontrada, pero con mala correspondencia.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Section where it is largest</source>
        <translation>Sección donde es más grande</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Size of the object</source>
        <translation>Tamaño del objeto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Largest overlap with any object of the other map</source>
        <translation>Mayor solapamiento con cualquier objeto del otro mapa</translation>
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
        <translation>Dónde se guardan los archivos</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>%1 (is there already)</source>
        <translation>%1 (ya existe)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 in all</source>
        <translation>
            <numerusform>%n archivo, %1 en total</numerusform>
            <numerusform>%n archivos, %1 en total</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder holds these already: %1. Replace them, or choose another name.</source>
        <translation>La carpeta ya contiene: %1. Reemplácelos o elija otro nombre.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with %1 are in %2.</source>
        <translation>
            <numerusform>%n archivo con %1 está en %2.</numerusform>
            <numerusform>%n archivos con %1 están en %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n file(s) were written before and are whole.</source>
        <translation>
            <numerusform>Detenido. %n archivo se escribió antes y está completo.</numerusform>
            <numerusform>Detenido. %n archivos se escribieron antes y están completos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All but the rejected</source>
        <translation>Todas menos las rechazadas</translation>
    </message>
    <message>
        <source>Only the accepted</source>
        <translation>Solo las aceptadas</translation>
    </message>
    <message>
        <source>Instance masks</source>
        <translation>Máscaras de instancias</translation>
    </message>
    <message>
        <source>A labelled stack of the full shape, 0 is background.</source>
        <translation>Una pila etiquetada con las dimensiones completas; 0 es el fondo.</translation>
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
        <translation>Formato de las máscaras</translation>
    </message>
    <message>
        <source>16 bit, 32 bit when needed</source>
        <translation>16 bits, 32 bits si hace falta</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>32 bit, not for Fiji</source>
        <translation>32 bits, no apto para Fiji</translation>
    </message>
    <message>
        <source>32-bit float, for Fiji</source>
        <translation>Coma flotante de 32 bits, para Fiji</translation>
    </message>
    <message>
        <source>Type of the masks</source>
        <translation>Tipo de las máscaras</translation>
    </message>
    <message>
        <source>16 bit holds 65,535 instances.</source>
        <translation>16 bits admiten 65 535 instancias.</translation>
    </message>
    <message>
        <source>One mask of all mitochondria (0 and 255)</source>
        <translation>Una máscara de todas las mitocondrias (0 y 255)</translation>
    </message>
    <message>
        <source>One mask of all mitochondria</source>
        <translation>Una máscara de todas las mitocondrias</translation>
    </message>
    <message>
        <source>An 8-bit stack that Fiji takes as binary.</source>
        <translation>Una pila de 8 bits que Fiji acepta como binaria.</translation>
    </message>
    <message>
        <source>Table of the instances</source>
        <translation>Tabla de las instancias</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>All points, negative ones too.</source>
        <translation>Todos los puntos, también los negativos.</translation>
    </message>
    <message>
        <source>As Cristae reads them</source>
        <translation>Como los lee Cristae</translation>
    </message>
    <message>
        <source>For napari</source>
        <translation>Para napari</translation>
    </message>
    <message>
        <source>For Fiji</source>
        <translation>Para Fiji</translation>
    </message>
    <message>
        <source>Layout of the points</source>
        <translation>Formato de los puntos</translation>
    </message>
    <message>
        <source>Which program the table of points is for.</source>
        <translation>Para qué programa es la tabla de puntos.</translation>
    </message>
    <message>
        <source>Pictures, as seen</source>
        <translation>Imágenes, tal como se ven</translation>
    </message>
    <message>
        <source>section </source>
        <comment>before the number of the first section; keep the space</comment>
        <translation>sección </translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>First section</source>
        <translation>Primera sección</translation>
    </message>
    <message>
        <source>First section that becomes a picture.</source>
        <translation>Primera sección que se convierte en imagen.</translation>
    </message>
    <message>
        <source>Last section</source>
        <translation>Última sección</translation>
    </message>
    <message>
        <source>Last section that becomes a picture.</source>
        <translation>Última sección que se convierte en imagen.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)</source>
        <translation>
            <numerusform>Reemplazar %n archivo</numerusform>
            <numerusform>Reemplazar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Writes over the files that are there.</source>
        <translation>Sobrescribe los archivos existentes.</translation>
    </message>
    <message>
        <source>Writes the files listed above.</source>
        <translation>Escribe los archivos enumerados arriba.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stops writing; files that are whole stay.</source>
        <translation>Deja de escribir; los archivos completos se conservan.</translation>
    </message>
    <message>
        <source>Closes this sheet.</source>
        <translation>Cierra este cuadro.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Where the files go.</source>
        <translation>Dónde se guardan los archivos.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Chooses the folder where the files go.</source>
        <translation>Elige la carpeta donde se guardan los archivos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What all file names begin with.</source>
        <translation>Por lo que empiezan todos los nombres de archivo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Opens in</source>
        <translation>Se abre en</translation>
    </message>
    <message>
        <source>Files to be written</source>
        <translation>Archivos que se van a escribir</translation>
    </message>
    <message>
        <source>What will be written, with estimated sizes.</source>
        <translation>Lo que se va a escribir, con tamaños estimados.</translation>
    </message>
    <message>
        <source>Files that were written</source>
        <translation>Archivos escritos</translation>
    </message>
    <message>
        <source>Files that are whole and in the folder.</source>
        <translation>Archivos completos que están en la carpeta.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Opens the folder in the file manager.</source>
        <translation>Abre la carpeta en el gestor de archivos.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>How much is written.</source>
        <translation>Cuánto se ha escrito.</translation>
    </message>
    <message>
        <source>What is listed below was written before and is whole.</source>
        <translation>Lo que figura abajo se escribió antes y está completo.</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) in the files</source>
        <translation>
            <numerusform>%n instancia en los archivos</numerusform>
            <numerusform>%n instancias en los archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Which instances masks, table, outlines and surfaces hold. Ids stay as they are.</source>
        <translation>Qué instancias contienen las máscaras, la tabla, los contornos y las superficies. Los identificadores no cambian.</translation>
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
        <translation>TIFF se abre en cualquier programa; HDF5, OME-Zarr y Neuroglancer se leen por partes.</translation>
    </message>
    <message>
        <source>One row for each instance with all measures, and the definition and unit of each column.</source>
        <translation>Una fila por instancia con todas las medidas, y la definición y la unidad de cada columna.</translation>
    </message>
    <message>
        <source>CSV, and a second file with what each column means</source>
        <translation>CSV y un segundo archivo con el significado de cada columna</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Format of the table</source>
        <translation>Formato de la tabla</translation>
    </message>
    <message>
        <source>CSV for R and Python; the workbook has what each column means on a second sheet.</source>
        <translation>CSV para R y Python; el libro incluye el significado de cada columna en una segunda hoja.</translation>
    </message>
    <message>
        <source>Surfaces of the instances, in one scene</source>
        <translation>Superficies de las instancias, en una sola escena</translation>
    </message>
    <message>
        <source>Surfaces of the instances</source>
        <translation>Superficies de las instancias</translation>
    </message>
    <message>
        <source>Neuroglancer</source>
        <translation>Neuroglancer</translation>
    </message>
    <message>
        <source>Sections with overlay, points, scale bar and legend, 300 dpi.</source>
        <translation>Secciones con superposición, puntos, barra de escala y leyenda, 300 ppp.</translation>
    </message>
    <message>
        <source>Outlines of the instances</source>
        <translation>Contornos de las instancias</translation>
    </message>
    <message>
        <source>One outline for each instance in each section.</source>
        <translation>Un contorno por instancia y sección.</translation>
    </message>
    <message>
        <source>ZIP archive for ImageJ&apos;s ROI manager</source>
        <translation>Archivo ZIP para el gestor de ROI de ImageJ</translation>
    </message>
    <message>
        <source>GeoJSON for QuPath</source>
        <translation>GeoJSON para QuPath</translation>
    </message>
    <message>
        <source>Format of the outlines</source>
        <translation>Formato de los contornos</translation>
    </message>
    <message>
        <source>Which program the outlines are for.</source>
        <translation>Para qué programa son los contornos.</translation>
    </message>
    <message>
        <source>One file, lengths in micrometres.</source>
        <translation>Un archivo, longitudes en micrómetros.</translation>
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
        <translation>Formato de las superficies</translation>
    </message>
    <message>
        <source>PLY and glTF keep a colour and the id for each instance.</source>
        <translation>PLY y glTF conservan el color y el número de cada instancia.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::FramePanel</name>
    <message>
        <source>Show counting frame</source>
        <translation>Mostrar el marco de recuento</translation>
    </message>
    <message>
        <source>Draw the frame in the sections, where the mouse moves it: an edge, a corner, or all of it by its middle</source>
        <translation>Dibuja el marco en las secciones, donde se mueve con el ratón: un borde, una esquina o todo él por el centro</translation>
    </message>
    <message>
        <source>Widen the guard</source>
        <translation>Ensanchar la guarda</translation>
    </message>
    <message>
        <source>Move the edges of the frame inwards until the guard is as wide as the largest instance</source>
        <translation>Desplaza los bordes del marco hacia dentro hasta que la guarda sea tan ancha como la instancia más grande</translation>
    </message>
    <message>
        <source>Usual frame</source>
        <translation>Marco habitual</translation>
    </message>
    <message>
        <source>Leave a tenth of the field on each side as a guard</source>
        <translation>Deja una décima parte del campo a cada lado como guarda</translation>
    </message>
    <message>
        <source>An instance that reaches into the frame or over a solid line is counted; one that touches a dashed line or the tinted area is not. So each is counted in one frame, whatever its size.</source>
        <translation>Se cuenta la instancia que entra en el marco o cruza una línea continua; no se cuenta la que toca una línea discontinua o la zona teñida. Así cada una se cuenta en un solo marco, sea cual sea su tamaño.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>First section of the frame</source>
        <translation>Primera sección del marco</translation>
    </message>
    <message>
        <source>First row of the frame, y</source>
        <translation>Primera fila del marco, y</translation>
    </message>
    <message>
        <source>First column of the frame, x</source>
        <translation>Primera columna del marco, x</translation>
    </message>
    <message>
        <source>Last section of the frame</source>
        <translation>Última sección del marco</translation>
    </message>
    <message>
        <source>Last row of the frame, y</source>
        <translation>Última fila del marco, y</translation>
    </message>
    <message>
        <source>Last column of the frame, x</source>
        <translation>Última columna del marco, x</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a range of numbers</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>A section; the first of the stack is 0</source>
        <translation>Una sección; la primera de la pila es la 0</translation>
    </message>
    <message>
        <source>A pixel of the stack; the first is 0</source>
        <translation>Un píxel de la pila; el primero es el 0</translation>
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
        <translation>Histograma, negro en %1, blanco en %2</translation>
    </message>
    <message>
        <source>Drag the handles for black and white. Keys: up and down choose a handle, left and right move it.</source>
        <translation>Arrastre los controles del negro y el blanco. Teclas: arriba y abajo eligen un control; izquierda y derecha lo mueven.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::HistoryModel</name>
    <message>
        <source>Added a point</source>
        <translation>Punto añadido</translation>
    </message>
    <message>
        <source>Moved a point</source>
        <translation>Punto movido</translation>
    </message>
    <message numerus="yes">
        <source>Changed the kind of %n point(s)</source>
        <translation>
            <numerusform>Tipo de %n punto cambiado</numerusform>
            <numerusform>Tipo de %n puntos cambiado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n point(s)</source>
        <translation>
            <numerusform>%n punto quitado</numerusform>
            <numerusform>%n puntos quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n point(s)</source>
        <translation>
            <numerusform>%n punto importado</numerusform>
            <numerusform>%n puntos importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reviewed %n instance(s)</source>
        <translation>
            <numerusform>%n instancia revisada</numerusform>
            <numerusform>%n instancias revisadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Took back a verdict</source>
        <translation>Veredicto retirado</translation>
    </message>
    <message>
        <source>Added a missed mitochondrion</source>
        <translation>Mitocondria omitida añadida</translation>
    </message>
    <message>
        <source>Set the voxel size</source>
        <translation>Tamaño de vóxel establecido</translation>
    </message>
    <message>
        <source>Changed the polarity</source>
        <translation>Polaridad cambiada</translation>
    </message>
    <message>
        <source>Changed the place of the stack</source>
        <translation>Ubicación de la pila cambiada</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Project made</source>
        <translation>Proyecto creado</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1 (deshecho)</translation>
    </message>
    <message>
        <source>Do everything up to here again</source>
        <translation>Rehacer todo hasta aquí</translation>
    </message>
    <message>
        <source>Go back to this state</source>
        <translation>Volver a este estado</translation>
    </message>
    <message>
        <source>Split instance %1</source>
        <translation>Instancia %1 dividida</translation>
    </message>
    <message>
        <source>Merged instances %1 and %2</source>
        <translation>Instancias %1 y %2 fusionadas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a named state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Counted test points</source>
        <translation>Puntos de prueba contados</translation>
    </message>
    <message>
        <source>Painted on instance %1</source>
        <translation>Instancia %1 ampliada</translation>
    </message>
    <message>
        <source>Drew instance %1</source>
        <translation>Instancia %1 dibujada</translation>
    </message>
    <message>
        <source>Erased from instance %1</source>
        <translation>Borrado de la instancia %1</translation>
    </message>
    <message>
        <source>Accepted instance %1</source>
        <translation>Instancia %1 aceptada</translation>
    </message>
    <message>
        <source>Rejected instance %1</source>
        <translation>Instancia %1 rechazada</translation>
    </message>
    <message>
        <source>Flagged instance %1</source>
        <translation>Instancia %1 marcada</translation>
    </message>
    <message>
        <source>Left instance %1 for later</source>
        <translation>Instancia %1 dejada para después</translation>
    </message>
    <message>
        <source>Moved the counting frame</source>
        <translation>Marco de recuento movido</translation>
    </message>
    <message>
        <source>Took the usual counting frame</source>
        <translation>Marco de recuento habitual tomado</translation>
    </message>
    <message>
        <source>Changed what measures are taken against</source>
        <translation>Referencia de las medidas cambiada</translation>
    </message>
</context>
<context>
    <name>cristae::ui::HistoryPanel</name>
    <message>
        <source>Open a stack; what you do with it is listed here.</source>
        <translation>Abra una pila; lo que haga con ella se enumera aquí.</translation>
    </message>
    <message>
        <source>No edits yet. Each one is listed here and can be undone, also after a restart.</source>
        <translation>Aún no hay cambios. Todos aparecerán aquí y se podrán deshacer, también tras reiniciar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Takes back the last edit.</source>
        <translation>Anula el último cambio.</translation>
    </message>
    <message>
        <source>Does the last undone edit again.</source>
        <translation>Vuelve a hacer el último cambio deshecho.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>A click goes to the state after an edit; states with a name are bold.</source>
        <translation>Un clic lleva al estado posterior a un cambio; los estados con nombre van en negrita.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ImportSheet</name>
    <message>
        <source>Where the project goes</source>
        <translation>Dónde se guarda el proyecto</translation>
    </message>
    <message>
        <source>Cristae projects (*.cristae)</source>
        <translation>Proyectos de Cristae (*.cristae)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>dataset, extents, pixel type</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>&amp;Open stack</source>
        <translation>Abrir &amp;pila</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Sección %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open a stack</source>
        <translation>Abrir una pila</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>Conjunto de &amp;datos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Secciones</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>between the first and the last section of a range</comment>
        <translation>&amp;a</translation>
    </message>
    <message>
        <source>Voxel size</source>
        <translation>Tamaño de vóxel</translation>
    </message>
    <message>
        <source>&amp;Polarity</source>
        <translation>Po&amp;laridad</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Archivo del proyecto</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>O&amp;pen that project</source>
        <translation>Abrir ese p&amp;royecto</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Dark membranes on light (usual)</source>
        <translation>Membranas oscuras sobre fondo claro (habitual)</translation>
    </message>
    <message>
        <source>Light membranes on dark</source>
        <translation>Membranas claras sobre fondo oscuro</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Which of the volumes in this file is opened.</source>
        <translation>Cuál de los volúmenes de este archivo se abre.</translation>
    </message>
    <message>
        <source>First section</source>
        <translation>Primera sección</translation>
    </message>
    <message>
        <source>Sections before it are left out. They count from 0.</source>
        <translation>Las secciones anteriores se omiten. Se cuentan desde 0.</translation>
    </message>
    <message>
        <source>Last section</source>
        <translation>Última sección</translation>
    </message>
    <message>
        <source>Sections after it are left out.</source>
        <translation>Las secciones posteriores se omiten.</translation>
    </message>
    <message>
        <source>Size of a voxel in x, y and z.</source>
        <translation>Tamaño de un vóxel en x, y y z.</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polaridad</translation>
    </message>
    <message>
        <source>Whether membranes are darker or lighter than what is around.</source>
        <translation>Si las membranas son más oscuras o más claras que su entorno.</translation>
    </message>
    <message>
        <source>Change the place of the project</source>
        <translation>Cambiar la ubicación del proyecto</translation>
    </message>
    <message>
        <source>The stack is never copied; points and results go into the project file.</source>
        <translation>La pila nunca se copia; los puntos y resultados se guardan en el archivo del proyecto.</translation>
    </message>
    <message>
        <source>Open the project that is there</source>
        <translation>Abrir el proyecto existente</translation>
    </message>
    <message>
        <source>Goes on with its points and results instead of starting anew.</source>
        <translation>Continúa con sus puntos y resultados en lugar de empezar de cero.</translation>
    </message>
    <message>
        <source>Open stack</source>
        <translation>Abrir pila</translation>
    </message>
    <message>
        <source>Makes the project file and shows the stack.</source>
        <translation>Crea el archivo del proyecto y muestra la pila.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Closes; nothing is made.</source>
        <translation>Cierra; no se crea nada.</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 (x × y × z)</source>
        <translation>%1 × %2 × %3 (x × y × z)</translation>
    </message>
    <message>
        <source>%1, all of it kept in memory</source>
        <translation>%1, todo ello en memoria</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n section(s) at a time kept in memory</source>
        <translation>
            <numerusform>%1, con %n sección a la vez en memoria</numerusform>
            <numerusform>%1, con %n secciones a la vez en memoria</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the grey values…</source>
        <translation>Examinando los niveles de gris…</translation>
    </message>
    <message>
        <source>Membranes look light on dark.</source>
        <translation>Las membranas parecen claras sobre fondo oscuro.</translation>
    </message>
    <message>
        <source>Membranes look dark on light.</source>
        <translation>Las membranas parecen oscuras sobre fondo claro.</translation>
    </message>
    <message>
        <source>The file does not say it. Without it, sizes are given in pixels.</source>
        <translation>El archivo no lo indica. Sin él, los tamaños se dan en píxeles.</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>Leído de: %1</translation>
    </message>
    <message>
        <source>Sections %1 and %2 show exactly the same.</source>
        <translation>Las secciones %1 y %2 muestran exactamente lo mismo.</translation>
    </message>
    <message numerus="yes">
        <source>All %n section(s)</source>
        <translation>
            <numerusform>%n sección</numerusform>
            <numerusform>Las %n secciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n section(s)</source>
        <translation>
            <numerusform>%1 de %n sección</numerusform>
            <numerusform>%1 de %n secciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n stack(s). Choose one above.</source>
        <translation>
            <numerusform>Este archivo contiene %n pila. Elíjala arriba.</numerusform>
            <numerusform>Este archivo contiene %n pilas. Elija una arriba.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already and stays as it is. Choose another name for the project.</source>
        <translation>%1 ya existe y no se modifica. Elija otro nombre para el proyecto.</translation>
    </message>
    <message>
        <source>The colours are all grey: taken as grey values.</source>
        <translation>Todos los colores son grises: se toman como niveles de gris.</translation>
    </message>
    <message>
        <source>JPEG is lossy: the grey values are not the original ones.</source>
        <translation>JPEG tiene pérdidas: los niveles de gris no son los originales.</translation>
    </message>
    <message>
        <source>The second channel (opacity) is left out.</source>
        <translation>El segundo canal (opacidad) se omite.</translation>
    </message>
    <message>
        <source>The colour table is left out: its indices are taken as grey values.</source>
        <translation>La tabla de colores se omite: sus índices se toman como niveles de gris.</translation>
    </message>
    <message>
        <source>White is zero in the file: the grey values are turned round.</source>
        <translation>En el archivo, el blanco es cero: los niveles de gris se invierten.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n time point(s) are taken as sections.</source>
        <translation>
            <numerusform>Su %n punto temporal se toma como sección.</numerusform>
            <numerusform>Sus %n puntos temporales se toman como secciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The section numbers rise by %1.</source>
        <translation>Los números de sección aumentan en pasos de %1.</translation>
    </message>
    <message>
        <source>Section number %1 is there twice: %2 and %3.</source>
        <translation>El número de sección %1 está repetido: %2 y %3.</translation>
    </message>
    <message>
        <source>One section is missing between %1 and %2.</source>
        <translation>Falta una sección entre %1 y %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) are missing between %1 and %2.</source>
        <translation>
            <numerusform>Falta %n sección entre %1 y %2.</numerusform>
            <numerusform>Faltan %n secciones entre %1 y %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more gap(s) in the numbering.</source>
        <translation>
            <numerusform>Hay %n hueco más en la numeración.</numerusform>
            <numerusform>Hay %n huecos más en la numeración.</numerusform>
        </translation>
    </message>
    <message>
        <source>The thickness of the section is not given: taken as wide as a pixel.</source>
        <translation>No se indica el grosor de la sección: se toma igual al ancho de un píxel.</translation>
    </message>
    <message>
        <source>%1 give a pixel of %2 × %3 nm (x × y); the distance of the sections is not given.</source>
        <translation>Según %1, el píxel mide %2 × %3 nm (x × y); no se indica la distancia entre secciones.</translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>8-bit, signed</source>
        <translation>8 bits, con signo</translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>16-bit, signed</source>
        <translation>16 bits, con signo</translation>
    </message>
    <message>
        <source>32-bit</source>
        <translation>32 bits</translation>
    </message>
    <message>
        <source>32-bit, signed</source>
        <translation>32 bits, con signo</translation>
    </message>
    <message>
        <source>64-bit</source>
        <translation>64 bits</translation>
    </message>
    <message>
        <source>64-bit, signed</source>
        <translation>64 bits, con signo</translation>
    </message>
    <message>
        <source>16-bit floating point</source>
        <translation>coma flotante de 16 bits</translation>
    </message>
    <message>
        <source>32-bit floating point</source>
        <translation>coma flotante de 32 bits</translation>
    </message>
    <message>
        <source>64-bit floating point</source>
        <translation>coma flotante de 64 bits</translation>
    </message>
    <message>
        <source>A project for this stack is there already: %1</source>
        <translation>Ya existe un proyecto para esta pila: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>pixel type, file format</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Skip the sections of another size</source>
        <translation>Omitir las secciones de otro tamaño</translation>
    </message>
    <message>
        <source>They stay in the folder; the stack goes without them.</source>
        <translation>Se quedan en la carpeta; la pila prescinde de ellas.</translation>
    </message>
    <message>
        <source>Pad the sections of another size</source>
        <translation>Ajustar las secciones de otro tamaño</translation>
    </message>
    <message>
        <source>Too large ones are cropped, too small ones continued with their last pixels, at the right and below. The files stay as they are.</source>
        <translation>Las demasiado grandes se recortan y las demasiado pequeñas se prolongan con sus últimos píxeles, a la derecha y abajo. Los archivos no cambian.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width and height of a section</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Section %1 is %2, the others are %3 (x × y).</source>
        <translation>La sección %1 mide %2, las demás miden %3 (x × y).</translation>
    </message>
    <message numerus="yes">
        <source>Section %1 is %2 and %n other(s) differ too; most are %3 (x × y).</source>
        <translation>
            <numerusform>La sección %1 mide %2 y otra más también difiere; la mayoría mide %3 (x × y).</numerusform>
            <numerusform>La sección %1 mide %2 y otras %n también difieren; la mayoría mide %3 (x × y).</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip what differs, pad it at the right and below, or choose other files.</source>
        <translation>Omita lo que difiere, ajústelo a la derecha y abajo, o elija otros archivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of another size skipped: %1.</source>
        <translation>
            <numerusform>%n sección de otro tamaño omitida: %1.</numerusform>
            <numerusform>%n secciones de otro tamaño omitidas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of another size cropped or padded: %1.</source>
        <translation>
            <numerusform>%n sección de otro tamaño recortada o prolongada: %1.</numerusform>
            <numerusform>%n secciones de otro tamaño recortadas o prolongadas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Skip %n section(s)</source>
        <translation>
            <numerusform>O&amp;mitir %n sección</numerusform>
            <numerusform>O&amp;mitir %n secciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pad %n section(s)</source>
        <translation>
            <numerusform>A&amp;justar %n sección</numerusform>
            <numerusform>A&amp;justar %n secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Fast copy</source>
        <translation>Copia rápida</translation>
    </message>
    <message>
        <source>Writes the stack once more as HDF5, beside the project, and opens that one. Your file stays as it is.</source>
        <translation>Escribe la pila otra vez como HDF5, junto al proyecto, y abre esa copia. Su archivo no cambia.</translation>
    </message>
    <message numerus="yes">
        <source>Copying: %1 of %n section(s).</source>
        <translation>
            <numerusform>Copiando: %1 de %n sección.</numerusform>
            <numerusform>Copiando: %1 de %n secciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top copying</source>
        <translation>&amp;Detener la copia</translation>
    </message>
    <message>
        <source>A section takes %1 s to read. From a fast copy it is there at once.</source>
        <translation>Leer una sección tarda %1 s. Desde una copia rápida aparece al instante.</translation>
    </message>
    <message>
        <source>&amp;Make a fast copy (up to %1, about %2)</source>
        <translation>&amp;Crear una copia rápida (hasta %1, unos %2)</translation>
    </message>
    <message>
        <source>Given by you; the file does not say it.</source>
        <translation>Indicado por usted; el archivo no lo indica.</translation>
    </message>
    <message>
        <source>Given by you; the file says %1 (%2).</source>
        <translation>Indicado por usted; el archivo dice %1 (%2).</translation>
    </message>
    <message>
        <source>Sizes are given in pixels; the file says %1 (%2).</source>
        <translation>Los tamaños se dan en píxeles; el archivo dice %1 (%2).</translation>
    </message>
</context>
<context>
    <name>cristae::ui::InstancesModel</name>
    <message>
        <source>The edge of the stack cuts this instance: it counts for the share of the field, not for mean and median.</source>
        <translation>El borde de la pila corta esta instancia: cuenta para la proporción del campo, pero no para la media ni la mediana.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::InstancesPanel</name>
    <message>
        <source>How instances are made</source>
        <translation>Cómo se forman las instancias</translation>
    </message>
    <message>
        <source>&amp;Instances</source>
        <translation>&amp;Instancias</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Whether each section has its own instances, or bodies go through the sections</source>
        <translation>Si cada sección tiene sus propias instancias o los cuerpos atraviesan las secciones</translation>
    </message>
    <message>
        <source>Make instances again</source>
        <translation>Formar de nuevo las instancias</translation>
    </message>
    <message>
        <source>Of the same prediction, as a new result; nothing is learned or predicted again</source>
        <translation>De la misma predicción, como resultado nuevo; no se aprende ni se predice nada de nuevo</translation>
    </message>
    <message>
        <source>Usual values</source>
        <translation>Valores habituales</translation>
    </message>
    <message>
        <source>Every option above as it is by itself</source>
        <translation>Todas las opciones anteriores con su valor propio</translation>
    </message>
    <message>
        <source>Show the result that these instances were made of, with its verdicts and corrections</source>
        <translation>Muestra el resultado del que se formaron estas instancias, con sus veredictos y correcciones</translation>
    </message>
    <message>
        <source>A profile goes on in the profile of the next section that it overlaps most.</source>
        <translation>Un perfil continúa en el perfil de la sección siguiente con el que más se solapa.</translation>
    </message>
    <message>
        <source>What is connected in the volume is one body, cut where it has a neck.</source>
        <translation>Lo que está conectado en el volumen es un cuerpo, cortado donde tiene un estrechamiento.</translation>
    </message>
    <message>
        <source>What is connected in the volume is one body.</source>
        <translation>Lo que está conectado en el volumen es un cuerpo.</translation>
    </message>
    <message>
        <source>Automatic takes 3-D components, since the voxel size is not known.</source>
        <translation>El modo automático toma componentes 3D, porque no se conoce el tamaño de vóxel.</translation>
    </message>
    <message>
        <source>Automatic takes linked sections: one is %1 pixels thick, more than %2.</source>
        <translation>El modo automático enlaza secciones: cada una tiene %1 píxeles de grosor, más de %2.</translation>
    </message>
    <message>
        <source>Automatic takes the 3-D watershed: a section is %1 pixels thick, up to %2.</source>
        <translation>El modo automático toma la cuenca 3D: una sección tiene %1 píxeles de grosor, hasta %2.</translation>
    </message>
    <message>
        <source>Each section by itself: what is connected in it is one instance.</source>
        <translation>Cada sección por separado: lo que está conectado en ella es una instancia.</translation>
    </message>
    <message>
        <source>Sections are divided between the centres that were found, so that they are always linked.</source>
        <translation>Las secciones se dividen entre los centros hallados, por lo que siempre se enlazan.</translation>
    </message>
    <message>
        <source>The result that is there stays in the list of runs.</source>
        <translation>El resultado actual permanece en la lista de ejecuciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n veredicto</numerusform>
            <numerusform>%n veredictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split(s), merge(s) or stroke(s)</source>
        <translation>
            <numerusform>%n división, fusión o trazo</numerusform>
            <numerusform>%n divisiones, fusiones o trazos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belong to the result that is there and stay with it in the list of runs; the new one begins without them. The next adaptation learns from them all the same.</source>
        <translation>%1 pertenecen al resultado actual y permanecen con él en la lista de ejecuciones; el nuevo empieza sin ellos. La próxima adaptación aprende de ellos de todos modos.</translation>
    </message>
    <message>
        <source>The prediction of this result is not kept. Segment again, then it is.</source>
        <translation>No se conserva la predicción de este resultado. Segmente de nuevo y se conservará.</translation>
    </message>
    <message>
        <source>The smallest body is larger than the largest: none would stay.</source>
        <translation>El cuerpo más pequeño es mayor que el más grande: no quedaría ninguno.</translation>
    </message>
    <message>
        <source>Set the voxel size to drop bodies by their size.</source>
        <translation>Establezca el tamaño de vóxel para descartar cuerpos por su tamaño.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <comment>name of a run</comment>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Former result</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Sections (2-D)</source>
        <translation>Secciones (2D)</translation>
    </message>
    <message>
        <source>Volume (3-D)</source>
        <translation>Volumen (3D)</translation>
    </message>
    <message>
        <source>Each section by itself: what is connected in it is divided between the centres that were found.</source>
        <translation>Cada sección por separado: lo que está conectado en ella se divide entre los centros hallados.</translation>
    </message>
    <message>
        <source>Each section by itself: what is connected in it is cut where it has a neck.</source>
        <translation>Cada sección por separado: lo que está conectado en ella se corta donde tiene un estrechamiento.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::JobPanel</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Goes on where it was held</source>
        <translation>Sigue donde se pausó</translation>
    </message>
    <message>
        <source>Holds the run and leaves the processor to others</source>
        <translation>Pausa la ejecución y deja el procesador a otros</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a fact, then what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Detener y conservar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla así</translation>
    </message>
    <message>
        <source>Adapt again</source>
        <translation>Adaptar de nuevo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar registro</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Prioridad baja</translation>
    </message>
    <message>
        <source>Ends the run and uses what was learned so far</source>
        <translation>Termina la ejecución y usa lo aprendido hasta ahora</translation>
    </message>
    <message>
        <source>Takes the run up at its last checkpoint</source>
        <translation>Retoma la ejecución en su último punto de control</translation>
    </message>
    <message>
        <source>Ends the run here; nothing is deleted</source>
        <translation>Termina la ejecución aquí; no se borra nada</translation>
    </message>
    <message>
        <source>To the choices of the next run</source>
        <translation>A las opciones de la próxima ejecución</translation>
    </message>
    <message>
        <source>To the review of what was found</source>
        <translation>A la revisión de lo encontrado</translation>
    </message>
    <message>
        <source>Opens what the worker has written</source>
        <translation>Abre lo que ha escrito el proceso de trabajo</translation>
    </message>
    <message>
        <source>Other programs go first; untick it when nothing else is to be done</source>
        <translation>Otros programas tienen preferencia; desmárquela si no hay nada más que hacer</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>Share of the whole run that is done</source>
        <translation>Parte de la ejecución ya realizada</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>Últimas líneas del registro</translation>
    </message>
    <message>
        <source>What the worker wrote last</source>
        <translation>Lo último que escribió el proceso de trabajo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Adapting: %1</source>
        <translation>Adaptando: %1</translation>
    </message>
    <message>
        <source>Segmenting: %1</source>
        <translation>Segmentando: %1</translation>
    </message>
    <message>
        <source>Finishing: %1</source>
        <translation>Terminando: %1</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <translation>Interrumpida: %1</translation>
    </message>
    <message>
        <source>In another window: %1</source>
        <translation>En otra ventana: %1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Terminada: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Detenida: %1</translation>
    </message>
    <message>
        <source>Ended early: %1</source>
        <translation>Terminada antes de tiempo: %1</translation>
    </message>
    <message>
        <source>Entering the result into the project</source>
        <translation>Incorporando el resultado al proyecto</translation>
    </message>
    <message>
        <source>Another window of Cristae looks after this run.</source>
        <translation>Otra ventana de Cristae se ocupa de esta ejecución.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Round %1 of %2: %3</source>
        <translation>Ronda %1 de %2: %3</translation>
    </message>
    <message>
        <source>Stopping: what was learned is being saved.</source>
        <translation>Deteniendo: se está guardando lo aprendido.</translation>
    </message>
    <message>
        <source>Paused. It keeps its memory and goes on where it is.</source>
        <translation>En pausa. Conserva su memoria y seguirá donde está.</translation>
    </message>
    <message>
        <source>Nothing was heard of it for %1.</source>
        <translation>Sin noticias de ella desde hace %1.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Quedan %1</translation>
    </message>
    <message numerus="yes">
        <source>Processor, %n thread(s)</source>
        <translation>
            <numerusform>Procesador, %n hilo</numerusform>
            <numerusform>Procesador, %n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>%1, %2 of memory</source>
        <comment>device, memory</comment>
        <translation>%1, %2 de memoria</translation>
    </message>
    <message>
        <source>Estimated number of mitochondria, round by round: %1</source>
        <translation>Número estimado de mitocondrias, ronda a ronda: %1</translation>
    </message>
    <message>
        <source>Finds %1 of the points that were held out.</source>
        <translation>Encuentra el %1 de los puntos reservados.</translation>
    </message>
    <message>
        <source>Finds %1 of the points that were held out; in the round before it was %2.</source>
        <translation>Encuentra el %1 de los puntos reservados; en la ronda anterior fue el %2.</translation>
    </message>
    <message>
        <source>The result is in the project and on screen.</source>
        <translation>El resultado está en el proyecto y en pantalla.</translation>
    </message>
    <message numerus="yes">
        <source>Finished in %2: %n instance(s) found.</source>
        <translation>
            <numerusform>Terminada en %2: %n instancia encontrada.</numerusform>
            <numerusform>Terminada en %2: %n instancias encontradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. The model so far was kept: %n instance(s) found.</source>
        <translation>
            <numerusform>Detenida. Se conservó el modelo obtenido hasta ahora: %n instancia encontrada.</numerusform>
            <numerusform>Detenida. Se conservó el modelo obtenido hasta ahora: %n instancias encontradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before there was a result. Points and earlier results are as they were.</source>
        <translation>Se detuvo antes de obtener un resultado. Los puntos y los resultados anteriores siguen como estaban.</translation>
    </message>
    <message>
        <source>%1 The run can go on from its last checkpoint.</source>
        <translation>%1 La ejecución puede continuar desde su último punto de control.</translation>
    </message>
    <message>
        <source>The system does not let a running program be raised; the next step will be.</source>
        <translation>El sistema no permite subir la prioridad de un programa en marcha; se subirá en el paso siguiente.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>phase, remaining time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rounds done</source>
        <translation>Rondas hechas</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Held-out points found, %</source>
        <translation>Puntos reservados hallados, %</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Making instances: %1</source>
        <translation>Formando instancias: %1</translation>
    </message>
</context>
<context>
    <name>cristae::ui::JobPresenter</name>
    <message>
        <source>The run ended early</source>
        <translation>La ejecución terminó antes de tiempo</translation>
    </message>
    <message>
        <source>The run has finished</source>
        <translation>La ejecución ha terminado</translation>
    </message>
    <message>
        <source>The run was stopped</source>
        <translation>La ejecución se detuvo</translation>
    </message>
</context>
<context>
    <name>cristae::ui::JourneyBar</name>
    <message>
        <source>Mark</source>
        <translation>Señalar</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>Adaptar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Click the centres of some mitochondria</source>
        <translation>Haga clic en los centros de algunas mitocondrias</translation>
    </message>
    <message>
        <source>Let the network learn from the points</source>
        <translation>Deje que la red aprenda de los puntos</translation>
    </message>
    <message>
        <source>Check what was found</source>
        <translation>Compruebe lo encontrado</translation>
    </message>
    <message>
        <source>Read the sizes of what was found</source>
        <translation>Consulte los tamaños de lo encontrado</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>%1, proposed next</source>
        <translation>%1, siguiente propuesto</translation>
    </message>
</context>
<context>
    <name>cristae::ui::KeyListModel</name>
    <message>
        <source>Another command has one of these keys too; neither works until one is changed.</source>
        <translation>Otro comando también tiene una de estas teclas; ninguno funciona hasta que se cambie una.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Mouse in the views</source>
        <translation>Ratón en las vistas</translation>
    </message>
    <message>
        <source>Next and previous section</source>
        <translation>Sección siguiente y anterior</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+rueda</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoom en el cursor</translation>
    </message>
    <message>
        <source>Ten sections</source>
        <translation>Diez secciones</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+rueda</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Middle button, or Space and drag</source>
        <translation>Botón central, o Espacio y arrastrar</translation>
    </message>
    <message>
        <source>Put a point</source>
        <translation>Poner un punto</translation>
    </message>
    <message>
        <source>Click with the point tool</source>
        <translation>Clic con la herramienta de puntos</translation>
    </message>
    <message>
        <source>Put a negative point</source>
        <translation>Poner un punto negativo</translation>
    </message>
    <message>
        <source>Shift+click with the point tool</source>
        <translation>Shift+clic con la herramienta de puntos</translation>
    </message>
    <message>
        <source>Move a point</source>
        <translation>Mover un punto</translation>
    </message>
    <message>
        <source>Drag it</source>
        <translation>Arrastrarlo</translation>
    </message>
    <message>
        <source>Put the cross here in all views</source>
        <translation>Poner la cruz aquí en todas las vistas</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Drag with the right button</source>
        <translation>Arrastrar con el botón derecho</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic derecho</translation>
    </message>
    <message>
        <source>Look beneath the overlay</source>
        <translation>Ver debajo de la superposición</translation>
    </message>
    <message>
        <source>Hold the key of “Show the overlay”</source>
        <translation>Mantener pulsada la tecla de «Mostrar la superposición»</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Cerrar lo que esté abierto</translation>
    </message>
    <message>
        <source>Esc; it never stops a run</source>
        <translation>Esc; nunca detiene una ejecución</translation>
    </message>
</context>
<context>
    <name>cristae::ui::Legend</name>
    <message>
        <source>TP: found and true</source>
        <translation>TP: encontrada y verdadera</translation>
    </message>
    <message>
        <source>FP: found, not in the truth</source>
        <translation>FP: encontrada, no está en la referencia</translation>
    </message>
    <message>
        <source>FN: in the truth, missed</source>
        <translation>FN: está en la referencia, omitida</translation>
    </message>
    <message>
        <source>Taken as mitochondrion</source>
        <translation>Tomado como mitocondria</translation>
    </message>
    <message>
        <source>Taken as background</source>
        <translation>Tomado como fondo</translation>
    </message>
    <message>
        <source>Not used in this round</source>
        <translation>No usado en esta ronda</translation>
    </message>
    <message>
        <source>Probability of a mitochondrion</source>
        <translation>Probabilidad de mitocondria</translation>
    </message>
    <message>
        <source>Density of centres</source>
        <translation>Densidad de centros</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>máxima</translation>
    </message>
    <message>
        <source>Reaches over it: counted</source>
        <translation>La cruza: se cuenta</translation>
    </message>
    <message>
        <source>Touches it: not counted</source>
        <translation>La toca: no se cuenta</translation>
    </message>
</context>
<context>
    <name>cristae::ui::MachineMeasure</name>
    <message>
        <source>The speed of this machine could not be measured.</source>
        <translation>No se pudo medir la velocidad de este equipo.</translation>
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
        <translation>Revisar</translation>
    </message>
    <message>
        <source>A run is going on</source>
        <translation>Hay una ejecución en curso</translation>
    </message>
    <message>
        <source>The adaptation is not finished. It can go on without the window; the next start finds it again. Your points are safe either way.</source>
        <translation>La adaptación no ha terminado. Puede continuar sin la ventana; la encontrará en el próximo inicio. Sus puntos están a salvo en cualquier caso.</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Dejar que continúe</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Detener y conservar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>What was said in this session, newest first</source>
        <translation>Los avisos de esta sesión, el más reciente primero</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What belongs to the present step</source>
        <translation>Lo que corresponde al paso actual</translation>
    </message>
    <message>
        <source>No prediction yet. Adapt makes one.</source>
        <translation>Aún no hay predicción. Adaptar la genera.</translation>
    </message>
    <message>
        <source>Mitochondrion here</source>
        <translation>Aquí hay una mitocondria</translation>
    </message>
    <message>
        <source>Not a mitochondrion here</source>
        <translation>Aquí no hay una mitocondria</translation>
    </message>
    <message>
        <source>One was missed here</source>
        <translation>Aquí se omitió una</translation>
    </message>
    <message>
        <source>Remove this point</source>
        <translation>Quitar este punto</translation>
    </message>
    <message>
        <source>This instance is right</source>
        <translation>Esta instancia es correcta</translation>
    </message>
    <message>
        <source>This instance is false</source>
        <translation>Esta instancia es falsa</translation>
    </message>
    <message>
        <source>Open a stack</source>
        <translation>Abrir una pila</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Projects (*.cristae)</source>
        <translation>Proyectos (*.cristae)</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>¿Dónde está %1?</translation>
    </message>
    <message>
        <source>Open truth</source>
        <translation>Abrir una referencia</translation>
    </message>
    <message>
        <source>Import points</source>
        <translation>Importar puntos</translation>
    </message>
    <message>
        <source>Export points</source>
        <translation>Exportar puntos</translation>
    </message>
    <message>
        <source>Points (*.csv)</source>
        <translation>Puntos (*.csv)</translation>
    </message>
    <message>
        <source>The points were written to %1.</source>
        <translation>Los puntos se escribieron en %1.</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>How Cristae is used</source>
        <translation>Cómo se usa Cristae</translation>
    </message>
    <message>
        <source>Click: a mitochondrion · Shift+click: not one</source>
        <translation>Clic: una mitocondria · Mayús+clic: no lo es</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>El informe se escribió en %1.</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>Guardar figura</translation>
    </message>
    <message>
        <source>Figures (*.svg *.pdf *.png)</source>
        <translation>Figuras (*.svg *.pdf *.png)</translation>
    </message>
    <message>
        <source>The figure was written to %1.</source>
        <translation>La figura se escribió en %1.</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Escribir un informe</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>Páginas (*.html)</translation>
    </message>
    <message>
        <source>The paragraph is on the clipboard.</source>
        <translation>El párrafo está en el portapapeles.</translation>
    </message>
    <message>
        <source>Stacks (%1);;All files (*)</source>
        <translation>Pilas (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a folder of sections, Zarr, N5 or precomputed volumes</source>
        <translation>Abrir una carpeta de secciones, Zarr, N5 o precomputed</translation>
    </message>
    <message>
        <source>Points (*.csv *.txt *.tsv *.roi *.zip *.nml)</source>
        <translation>Puntos (*.csv *.txt *.tsv *.roi *.zip *.nml)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split this instance</source>
        <translation>Dividir esta instancia</translation>
    </message>
    <message>
        <source>Merge this instance with the next clicked</source>
        <translation>Fusionar esta instancia con la siguiente en la que se haga clic</translation>
    </message>
    <message>
        <source>Name this state</source>
        <translation>Poner nombre a este estado</translation>
    </message>
    <message>
        <source>Everything is saved already. Under a name the history lists this state to go back to:</source>
        <translation>Todo está guardado ya. Con un nombre, el historial muestra este estado para volver a él:</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Poner nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The history lists “%1”.</source>
        <translation>El historial muestra «%1».</translation>
    </message>
    <message>
        <source>Click: choose · beside all: one was missed · Shift+click: not one</source>
        <translation>Clic: elegir · fuera de todas: faltaba una · Mayús+clic: no es ninguna</translation>
    </message>
    <message>
        <source>Click: choose an instance</source>
        <translation>Clic: elegir una instancia</translation>
    </message>
    <message>
        <source>Click: this cross lies in a mitochondrion, or not any more</source>
        <translation>Clic: esta cruz está en una mitocondria, o ya no</translation>
    </message>
    <message>
        <source>[ ]: %1 px · Drag: erase from the first instance · Shift: from the selected</source>
        <translation>[ ]: %1 px · Arrastrar: borrar de la primera instancia · Mayús: de la seleccionada</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>A section, or x, y, section in pixels. All count from 0; now %1, %2, %3:</source>
        <translation>Una sección, o x, y, sección en píxeles. Todo se cuenta desde 0; ahora %1, %2, %3:</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>“%1” is no place of this stack: x is 0 to %2, y 0 to %3, section 0 to %4.</source>
        <translation>«%1» no es un lugar de esta pila: x va de 0 a %2, y de 0 a %3, la sección de 0 a %4.</translation>
    </message>
    <message>
        <source>Labels of the reference space</source>
        <translation>Etiquetas del espacio de referencia</translation>
    </message>
    <message>
        <source>The recipe %1 was taken over.</source>
        <translation>Se ha adoptado la receta %1.</translation>
    </message>
    <message>
        <source>Go to Adapt</source>
        <translation>Ir a Adaptar</translation>
    </message>
    <message>
        <source>Click: choose · Drag: the frame by edge or middle</source>
        <translation>Clic: elegir · Arrastrar: el marco por un borde o el centro</translation>
    </message>
    <message>
        <source>[ ]: %1 px · Drag: add, or draw a new one; all round: fill · Shift: to the selected</source>
        <translation>[ ]: %1 px · Arrastrar: ampliar o dibujar una nueva; todo alrededor: rellenar · Mayús: a la seleccionada</translation>
    </message>
    <message numerus="yes">
        <source>It has %n warning(s), which stand in the step Adapt.</source>
        <translation>
            <numerusform>Tiene %n advertencia, que figura en el paso Adaptar.</numerusform>
            <numerusform>Tiene %n advertencias, que figuran en el paso Adaptar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::MarkPanel</name>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>Make it a &amp;point</source>
        <translation>Convertir en &amp;punto</translation>
    </message>
    <message>
        <source>Make it a &amp;negative point</source>
        <translation>Convertir en punto &amp;negativo</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n point(s)</source>
        <translation>
            <numerusform>&amp;Quitar %n punto</numerusform>
            <numerusform>&amp;Quitar %n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Points over the sections</source>
        <translation>Puntos a lo largo de las secciones</translation>
    </message>
    <message>
        <source>Points over the field</source>
        <translation>Puntos en el campo</translation>
    </message>
    <message>
        <source>enough to start</source>
        <translation>suficiente para empezar</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>Over the sections</source>
        <translation>A lo largo de las secciones</translation>
    </message>
    <message>
        <source>Over the field</source>
        <translation>En el campo</translation>
    </message>
    <message>
        <source>Next useful place</source>
        <translation>Siguiente lugar útil</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Goes where a look is worth most (N).</source>
        <translation>Va a donde más merece la pena mirar (N).</translation>
    </message>
    <message>
        <source>Goes back to the place before (Shift+N).</source>
        <translation>Vuelve al lugar anterior (Shift+N).</translation>
    </message>
    <message>
        <source>Import points</source>
        <translation>Importar puntos</translation>
    </message>
    <message>
        <source>Reads points from a CSV file of this or another program.</source>
        <translation>Lee puntos de un archivo CSV de este u otro programa.</translation>
    </message>
    <message>
        <source>Export points</source>
        <translation>Exportar puntos</translation>
    </message>
    <message>
        <source>Writes all points into a CSV file.</source>
        <translation>Escribe todos los puntos en un archivo CSV.</translation>
    </message>
    <message>
        <source>List of points</source>
        <translation>Lista de puntos</translation>
    </message>
    <message>
        <source>Enter goes to a point, Delete removes the selected ones.</source>
        <translation>Intro va a un punto, Supr quita los seleccionados.</translation>
    </message>
    <message>
        <source>Remove the selected points</source>
        <translation>Quitar los puntos seleccionados</translation>
    </message>
    <message>
        <source>Can be undone.</source>
        <translation>Se puede deshacer.</translation>
    </message>
    <message>
        <source>Change the kind of the point</source>
        <translation>Cambiar el tipo de punto</translation>
    </message>
    <message>
        <source>A negative point says that there is no mitochondrion.</source>
        <translation>Un punto negativo indica que no hay ninguna mitocondria.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <comment>points clicked, points that are good to have</comment>
        <translation>%1 de unos %2</translation>
    </message>
    <message numerus="yes">
        <source>You can adapt at any time; %n more point(s) make a fair start.</source>
        <translation>
            <numerusform>Puede adaptar en cualquier momento; con %n punto más tendrá un comienzo razonable.</numerusform>
            <numerusform>Puede adaptar en cualquier momento; con %n puntos más tendrá un comienzo razonable.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough to start. More points make the result steadier.</source>
        <translation>Suficiente para empezar. Con más puntos, el resultado es más estable.</translation>
    </message>
    <message>
        <source>Good. More points hardly change the result.</source>
        <translation>Bien. Más puntos apenas cambian el resultado.</translation>
    </message>
    <message>
        <source>Number of objects: not known yet</source>
        <translation>Número de objetos: aún desconocido</translation>
    </message>
    <message>
        <source>About %1 objects</source>
        <comment>estimate</comment>
        <translation>Unos %1 objetos</translation>
    </message>
    <message>
        <source>About %1 objects (%2 to %3)</source>
        <comment>estimate and its range</comment>
        <translation>Unos %1 objetos (%2 a %3)</translation>
    </message>
    <message>
        <source>A mitochondrion counts once in each section that shows it.</source>
        <translation>Una mitocondria cuenta una vez en cada sección que la muestra.</translation>
    </message>
    <message>
        <source>Points in two sections or more give a first estimate. %1</source>
        <translation>Con puntos en dos o más secciones se obtiene una primera estimación. %1</translation>
    </message>
    <message>
        <source>From the density that the last run found; the range is that of its last rounds. %1</source>
        <translation>Según la densidad que encontró la última ejecución; el intervalo es el de sus últimas rondas. %1</translation>
    </message>
    <message>
        <source>From the points in the sections where you clicked, taken for all sections; objects that you left out there are not in it. %1</source>
        <translation>Según los puntos de las secciones donde hizo clic, extrapolados a todas las secciones; no incluye los objetos que dejó sin señalar en ellas. %1</translation>
    </message>
    <message numerus="yes">
        <source>Points lie in %1 of %n section(s).</source>
        <translation>
            <numerusform>Hay puntos en %1 de %n sección.</numerusform>
            <numerusform>Hay puntos en %1 de %n secciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>All nine parts of the field have points.</source>
        <translation>Las nueve partes del campo tienen puntos.</translation>
    </message>
    <message numerus="yes">
        <source>%n of nine parts of the field have no point yet.</source>
        <translation>
            <numerusform>%n de las nueve partes del campo aún no tiene ningún punto.</numerusform>
            <numerusform>%n de las nueve partes del campo aún no tienen ningún punto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n negative point(s)</source>
        <translation>
            <numerusform>y %n punto negativo</numerusform>
            <numerusform>y %n puntos negativos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a stack; its points are listed here.</source>
        <translation>Abra una pila; sus puntos se enumeran aquí.</translation>
    </message>
    <message>
        <source>Click the middle of any mitochondrion. Ten, spread over the stack, are a good start; a few pixels off does not matter.</source>
        <translation>Haga clic en el centro de cualquier mitocondria. Diez, repartidas por la pila, son un buen comienzo; unos píxeles de desvío no importan.</translation>
    </message>
    <message>
        <source>Enough to start. A run tells how many there are, and how many points are good.</source>
        <translation>Suficiente para empezar. Una ejecución dice cuántas hay y cuántos puntos convienen.</translation>
    </message>
    <message>
        <source>%1 objects or more</source>
        <comment>estimate</comment>
        <translation>%1 objetos o más</translation>
    </message>
</context>
<context>
    <name>cristae::ui::MarkStrip</name>
    <message numerus="yes">
        <source>Section %1: %n point(s)</source>
        <translation>
            <numerusform>Sección %1: %n punto</numerusform>
            <numerusform>Sección %1: %n puntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::MeasurePanel</name>
    <message>
        <source>Set the voxel size to get µm</source>
        <translation>Establezca el tamaño de vóxel para obtener µm</translation>
    </message>
    <message>
        <source>Set the voxel size</source>
        <translation>Establecer el tamaño de vóxel</translation>
    </message>
    <message>
        <source>Without a voxel size all sizes are in pixels</source>
        <translation>Sin un tamaño de vóxel, todas las medidas están en píxeles</translation>
    </message>
    <message>
        <source>Number of an instance</source>
        <translation>Número de una instancia</translation>
    </message>
    <message>
        <source>Find an instance</source>
        <translation>Buscar una instancia</translation>
    </message>
    <message>
        <source>Show only instances whose number begins so</source>
        <translation>Mostrar solo las instancias cuyo número empieza así</translation>
    </message>
    <message>
        <source>Complete only</source>
        <translation>Solo completas</translation>
    </message>
    <message>
        <source>Hide instances that the edge of the stack cuts</source>
        <translation>Ocultar las instancias que corta el borde de la pila</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Measures of each instance; Enter goes there</source>
        <translation>Medidas de cada instancia; Intro va a ella</translation>
    </message>
    <message>
        <source>Columns of the table; a click sorts</source>
        <translation>Columnas de la tabla; un clic ordena</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all, for a spreadsheet</source>
        <translation>Copiar las filas elegidas, o todas, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Write the table and the definition of each column</source>
        <translation>Escribir la tabla y la definición de cada columna</translation>
    </message>
    <message>
        <source>There is nothing to measure yet. Adapt finds the instances.</source>
        <translation>Aún no hay nada que medir. Adaptar encuentra las instancias.</translation>
    </message>
    <message>
        <source>Go to Adapt</source>
        <translation>Ir a Adaptar</translation>
    </message>
    <message>
        <source>Show the panel for runs</source>
        <translation>Mostrar el panel de ejecuciones</translation>
    </message>
    <message>
        <source>Measuring the instances…</source>
        <translation>Midiendo las instancias…</translation>
    </message>
    <message>
        <source>The result has no instance. More points, in places that look different, help.</source>
        <translation>El resultado no tiene ninguna instancia. Ayudan más puntos, en lugares de aspecto distinto.</translation>
    </message>
    <message>
        <source>Measuring again; these are the figures before.</source>
        <translation>Midiendo de nuevo; estas son las cifras anteriores.</translation>
    </message>
    <message>
        <source>Points or verdicts changed since this result was made.</source>
        <translation>Los puntos o los veredictos han cambiado desde que se obtuvo este resultado.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Measures of each instance as numbers</source>
        <translation>Medidas de cada instancia en cifras</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Measures of all instances as a figure</source>
        <translation>Medidas de todas las instancias en una figura</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose which measures the table shows</source>
        <translation>Elegir qué medidas muestra la tabla</translation>
    </message>
    <message>
        <source>Methods text</source>
        <translation>Texto de métodos</translation>
    </message>
    <message>
        <source>Copy a paragraph for the methods section of a paper: versions, settings, counts</source>
        <translation>Copiar un párrafo para la sección de métodos de un artículo: versiones, ajustes, recuentos</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Write tables, plots, pictures and methods of this result as one page</source>
        <translation>Escribir tablas, gráficos, imágenes y métodos de este resultado en una sola página</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected instance(s) left out.</source>
        <translation>
            <numerusform>%n instancia rechazada excluida.</numerusform>
            <numerusform>%n instancias rechazadas excluidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Population and reference space</source>
        <translation>Población y espacio de referencia</translation>
    </message>
    <message>
        <source>&amp;Reference space</source>
        <translation>Espacio de &amp;referencia</translation>
    </message>
    <message>
        <source>Reference space</source>
        <translation>Espacio de referencia</translation>
    </message>
    <message>
        <source>What shares and densities are of: labels of the cells or of a region, as a stack of the same shape</source>
        <translation>A qué se refieren fracciones y densidades: etiquetas de las células o de una región, como pila de la misma forma</translation>
    </message>
    <message>
        <source>The field</source>
        <translation>El campo</translation>
    </message>
    <message>
        <source>Take all that was imaged, which is not a cell</source>
        <translation>Tomar todo lo que se ha registrado, que no es una célula</translation>
    </message>
    <message>
        <source>&amp;Contacts within</source>
        <translation>&amp;Contactos a menos de</translation>
    </message>
    <message>
        <source> nm</source>
        <translation> nm</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Sin medir</translation>
    </message>
    <message>
        <source>Contacts within</source>
        <translation>Contactos a menos de</translation>
    </message>
    <message>
        <source>Boundary this near to another instance counts as contact; 0 measures none</source>
        <translation>El borde así de cercano a otra instancia cuenta como contacto; 0 no mide ninguno</translation>
    </message>
    <message>
        <source>The field that was imaged</source>
        <translation>El campo registrado</translation>
    </message>
    <message>
        <source>Counting frame</source>
        <translation>Marco de recuento</translation>
    </message>
</context>
<context>
    <name>cristae::ui::MeasurePlot</name>
    <message>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>How the values are drawn</source>
        <translation>Cómo se representan los valores</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>Proporción acumulada</translation>
    </message>
    <message>
        <source>Violin with points</source>
        <translation>Violín con puntos</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>The column of the table that is drawn</source>
        <translation>La columna de la tabla que se representa</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Frente a</translation>
    </message>
    <message>
        <source>The column on the upright axis of a scatter plot</source>
        <translation>La columna del eje vertical de un gráfico de dispersión</translation>
    </message>
    <message>
        <source>With cut instances</source>
        <translation>Con instancias cortadas</translation>
    </message>
    <message>
        <source>Draw those too that the edge of the stack cuts; their sizes are too small</source>
        <translation>Representar también las que corta el borde de la pila; sus tamaños resultan demasiado pequeños</translation>
    </message>
    <message>
        <source>Plot of the measures</source>
        <translation>Gráfico de las medidas</translation>
    </message>
    <message>
        <source>Save figure…</source>
        <translation>Guardar figura…</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>Guardar figura</translation>
    </message>
    <message>
        <source>Write the plot as SVG, PDF or PNG for a paper</source>
        <translation>Escribir el gráfico como SVG, PDF o PNG para un artículo</translation>
    </message>
    <message>
        <source>Along the stack</source>
        <translation>A lo largo de la pila</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>These instances have no measure of this kind. Directions need a voxel size.</source>
        <translation>Estas instancias no tienen ninguna medida de este tipo. Las direcciones necesitan un tamaño de vóxel.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Continue with</source>
        <translation>&amp;Continuar con</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Secciones</translation>
    </message>
    <message>
        <source>&amp;Overlay</source>
        <translation>Su&amp;perposición</translation>
    </message>
    <message>
        <source>&amp;Contrast</source>
        <translation>&amp;Contraste</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Tools, views and overlay</source>
        <translation>Herramientas, vistas y superposición</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>All commands by subject</source>
        <translation>Todos los comandos por temas</translation>
    </message>
</context>
<context>
    <name>cristae::ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
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
            <numerusform>%n sección parece dañada, rayada bajo la imagen: %1.</numerusform>
            <numerusform>%n secciones parecen dañadas, rayadas bajo la imagen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>all of one grey value</source>
        <translation>toda de un solo valor de gris</translation>
    </message>
    <message>
        <source>the section before once more</source>
        <translation>la sección anterior repetida</translation>
    </message>
    <message>
        <source>does not resemble its neighbours</source>
        <translation>no se parece a sus vecinas</translation>
    </message>
    <message>
        <source>shifted against the section before</source>
        <translation>desplazada respecto a la sección anterior</translation>
    </message>
    <message>
        <source>more blurred than its neighbours</source>
        <translation>más borrosa que sus vecinas</translation>
    </message>
    <message>
        <source>noisier than its neighbours</source>
        <translation>con más ruido que sus vecinas</translation>
    </message>
    <message>
        <source>less contrast than its neighbours</source>
        <translation>con menos contraste que sus vecinas</translation>
    </message>
    <message>
        <source>more contrast than its neighbours</source>
        <translation>con más contraste que sus vecinas</translation>
    </message>
    <message>
        <source>darker than its neighbours</source>
        <translation>más oscura que sus vecinas</translation>
    </message>
    <message>
        <source>brighter than its neighbours</source>
        <translation>más clara que sus vecinas</translation>
    </message>
    <message>
        <source>many pixels are quite black or quite white</source>
        <translation>muchos píxeles son del todo negros o blancos</translation>
    </message>
</context>
<context>
    <name>cristae::ui::Opening</name>
    <message>
        <source>Opening the project…</source>
        <translation>Abriendo el proyecto…</translation>
    </message>
    <message>
        <source>Making the demonstration stack…</source>
        <translation>Creando la pila de demostración…</translation>
    </message>
    <message>
        <source>Truth was opened. Scores are in Review.</source>
        <translation>Se abrió la referencia. Las puntuaciones están en Revisar.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) were imported.</source>
        <translation>
            <numerusform>Se importó %n punto.</numerusform>
            <numerusform>Se importaron %n puntos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::OptionValues</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Linked sections</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>3-D components</source>
        <translation>Componentes 3D</translation>
    </message>
    <message>
        <source>3-D watershed</source>
        <translation>Cuenca 3D</translation>
    </message>
    <message>
        <source>Always one body</source>
        <translation>Siempre un cuerpo</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>If they rejoin</source>
        <translation>Si se reúnen</translation>
    </message>
    <message>
        <source>By centres</source>
        <translation>Por centros</translation>
    </message>
    <message>
        <source>At necks</source>
        <translation>En estrechamientos</translation>
    </message>
</context>
<context>
    <name>cristae::ui::PointsModel</name>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Negative point</source>
        <translation>Punto negativo</translation>
    </message>
    <message>
        <source>%1 in section %2 at y %3, x %4</source>
        <translation>%1 en la sección %2, en y %3, x %4</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
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
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>cristae::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Teclas y ratón</translation>
    </message>
    <message>
        <source>Runs and memory</source>
        <translation>Ejecuciones y memoria</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>As in papers: green, red, white</source>
        <translation>Como en los artículos: verde, rojo, blanco</translation>
    </message>
    <message>
        <source>Safe for red-green blindness</source>
        <translation>Aptos para daltonismo rojo-verde</translation>
    </message>
    <message>
        <source>For print: line styles</source>
        <translation>Para imprimir: estilos de línea</translation>
    </message>
    <message>
        <source>Goes through sections</source>
        <translation>Recorre las secciones</translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation>Cambia el zoom</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>El más rápido disponible</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Low: other programs come first</source>
        <translation>Baja: otros programas tienen preferencia</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>Todos los núcleos</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>When a run ends</source>
        <translation>Cuando termina una ejecución</translation>
    </message>
    <message>
        <source>Show and change keys…</source>
        <translation>Mostrar y cambiar teclas…</translation>
    </message>
    <message>
        <source>Show and change keys</source>
        <translation>Mostrar y cambiar teclas</translation>
    </message>
    <message>
        <source>Open the list of all keys</source>
        <translation>Abrir la lista de todas las teclas</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Set everything here back to how it was at first</source>
        <translation>Devolver todo lo que hay aquí a su estado inicial</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the preferences; everything is applied already</source>
        <translation>Cerrar las preferencias; ya está todo aplicado</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Sections are judged best on neutral dark.</source>
        <translation>Las secciones se juzgan mejor sobre un fondo oscuro neutro.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Changes at once. Files are the same in every language.</source>
        <translation>Cambia al instante. Los archivos son iguales en todos los idiomas.</translation>
    </message>
    <message>
        <source>Colours of agreement</source>
        <translation>Colores de la concordancia</translation>
    </message>
    <message>
        <source>For right, false and missed instances; line styles differ too.</source>
        <translation>Para instancias correctas, falsas y omitidas; también difieren los estilos de línea.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>As in a program that you know. Keys that you changed stay changed.</source>
        <translation>Como en un programa que ya conoce. Las teclas que cambió se mantienen.</translation>
    </message>
    <message>
        <source>The wheel</source>
        <translation>La rueda</translation>
    </message>
    <message>
        <source>Over a section; with Ctrl it does the other.</source>
        <translation>Sobre una sección; con Ctrl hace lo otro.</translation>
    </message>
    <message>
        <source>Runs use</source>
        <translation>Las ejecuciones usan</translation>
    </message>
    <message>
        <source>A GPU is many times faster. Results on it differ in the last digits.</source>
        <translation>Una GPU es muchas veces más rápida. Los resultados en ella difieren en las últimas cifras.</translation>
    </message>
    <message>
        <source>Threads of a run</source>
        <translation>Hilos de una ejecución</translation>
    </message>
    <message>
        <source>Fewer leave cores free for other work. Takes effect with the next run.</source>
        <translation>Con menos, quedan núcleos libres para otras tareas. Se aplica a partir de la próxima ejecución.</translation>
    </message>
    <message>
        <source>Priority of a run</source>
        <translation>Prioridad de una ejecución</translation>
    </message>
    <message>
        <source>Low keeps the computer quick while a run is on.</source>
        <translation>Si es baja, el equipo sigue ágil durante una ejecución.</translation>
    </message>
    <message>
        <source>Memory for sections</source>
        <translation>Memoria para secciones</translation>
    </message>
    <message>
        <source>More keeps more sections ready to be shown at once.</source>
        <translation>Con más memoria, hay más secciones listas para mostrarse al instante.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Shown by the desktop, only while this window is not in front.</source>
        <translation>Las muestra el escritorio, solo mientras esta ventana no está delante.</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Restablecer «%1»</translation>
    </message>
    <message>
        <source>Set “%1” back to how it was at first</source>
        <translation>Devolver «%1» a su estado inicial</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RecentDelegate</name>
    <message>
        <source>Missing. Find…</source>
        <translation>No se encuentra. Buscar…</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RecentModel</name>
    <message>
        <source>%1 is not there. Find it, or remove it from this list.</source>
        <translation>%1 no está. Búsquelo o quítelo de esta lista.</translation>
    </message>
    <message>
        <source>%1, missing</source>
        <translation>%1, no se encuentra</translation>
    </message>
    <message>
        <source>%1, %2, opened: %3</source>
        <translation>%1, %2, abierto: %3</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RecentProjects</name>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>Hace %n día</numerusform>
            <numerusform>Hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s), %1 × %2 px</source>
        <translation>
            <numerusform>%n sección, %1 × %2 px</numerusform>
            <numerusform>%n secciones, %1 × %2 px</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::RelocateSheet</name>
    <message>
        <source>%1 is the stack of this project.</source>
        <translation>%1 es la pila de este proyecto.</translation>
    </message>
    <message>
        <source>%1 is another stack: it has the same size, but its sections show something else. Points would lie in the wrong places unless it is a new version of the same stack.</source>
        <translation>%1 es otra pila: tiene el mismo tamaño, pero sus secciones muestran otra cosa. Los puntos quedarían en lugares equivocados, salvo que sea una nueva versión de la misma pila.</translation>
    </message>
    <message>
        <source>%1 is another stack: it has %2, the stack of this project has %3. Choose another one.</source>
        <translation>%1 es otra pila: tiene %2 y la pila de este proyecto tiene %3. Elija otra.</translation>
    </message>
    <message>
        <source>Folder of the sections</source>
        <translation>Carpeta de las secciones</translation>
    </message>
    <message>
        <source>File of the stack</source>
        <translation>Archivo de la pila</translation>
    </message>
    <message>
        <source>%1 was not found at %2, nor near the project file. Your points and results are safe; they need the stack to be shown.</source>
        <translation>No se encontró %1 en %2 ni cerca del archivo del proyecto. Sus puntos y resultados están a salvo; para mostrarse necesitan la pila.</translation>
    </message>
    <message>
        <source>Comparing the sections…</source>
        <translation>Comparando las secciones…</translation>
    </message>
    <message>
        <source>Find the stack</source>
        <translation>Buscar la pila</translation>
    </message>
    <message>
        <source>Where is the stack?</source>
        <translation>¿Dónde está la pila?</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Elegir &amp;archivo…</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>Elegir ca&amp;rpeta…</translation>
    </message>
    <message>
        <source>&amp;Use it anyway</source>
        <translation>&amp;Usar de todos modos</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Choose the file of the stack</source>
        <translation>Elegir el archivo de la pila</translation>
    </message>
    <message>
        <source>It is compared with what the project knows.</source>
        <translation>Se compara con lo que conoce el proyecto.</translation>
    </message>
    <message>
        <source>Choose the folder of the sections</source>
        <translation>Elegir la carpeta de las secciones</translation>
    </message>
    <message>
        <source>Use this stack anyway</source>
        <translation>Usar esta pila de todos modos</translation>
    </message>
    <message>
        <source>Points stay at the same pixels. This can be undone in the history.</source>
        <translation>Los puntos permanecen en los mismos píxeles. Esto se puede deshacer en el historial.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leaves the project closed and unchanged.</source>
        <translation>Deja el proyecto cerrado y sin cambios.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewCard</name>
    <message>
        <source>Instance %1</source>
        <translation>Instancia %1</translation>
    </message>
    <message>
        <source>Section %1 · %2</source>
        <translation>Sección %1 · %2</translation>
    </message>
    <message>
        <source>Sections %1 to %2 · %3</source>
        <translation>Secciones %1 a %2 · %3</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>No hay indicios en contra.</translation>
    </message>
    <message>
        <source>Show this instance</source>
        <translation>Mostrar esta instancia</translation>
    </message>
    <message>
        <source>Moves all views to this instance.</source>
        <translation>Lleva todas las vistas a esta instancia.</translation>
    </message>
    <message>
        <source>Moves all views to this instance. XY, XZ and YZ are cut through one place in it, which the marks at their edges show; beside them its surface.</source>
        <translation>Lleva todas las vistas a esta instancia. XY, XZ e YZ son cortes por un mismo lugar de ella, que señalan las marcas de los bordes; al lado, su superficie.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewCountingFace</name>
    <message>
        <source>%1 of %2 points of this field are in mitochondria.</source>
        <translation>%1 de %2 puntos de este campo están en mitocondrias.</translation>
    </message>
    <message>
        <source>All fields are counted.</source>
        <translation>Todos los campos están contados.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Goes to the field before.</source>
        <translation>Va al campo anterior.</translation>
    </message>
    <message>
        <source>Field done</source>
        <translation>Campo listo</translation>
    </message>
    <message>
        <source>All points of this field were looked at. Goes to the next field that is not counted.</source>
        <translation>Se han mirado todos los puntos de este campo. Va al siguiente campo sin contar.</translation>
    </message>
    <message>
        <source>Pause counting</source>
        <translation>Pausar el recuento</translation>
    </message>
    <message>
        <source>Shows the result again; what was counted is kept.</source>
        <translation>Vuelve a mostrar el resultado; lo contado se conserva.</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>Seguir contando</translation>
    </message>
    <message>
        <source>Shows the next field that is not counted.</source>
        <translation>Muestra el siguiente campo sin contar.</translation>
    </message>
    <message>
        <source>Look through the fields</source>
        <translation>Repasar los campos</translation>
    </message>
    <message>
        <source>Shows the counted fields again, from the first.</source>
        <translation>Muestra otra vez los campos contados, desde el primero.</translation>
    </message>
    <message>
        <source>Start counting</source>
        <translation>Empezar a contar</translation>
    </message>
    <message>
        <source>Draws random fields and shows the first.</source>
        <translation>Sortea campos al azar y muestra el primero.</translation>
    </message>
    <message>
        <source>Draw more fields</source>
        <translation>Sortear más campos</translation>
    </message>
    <message>
        <source>More fields make the ranges narrower.</source>
        <translation>Más campos estrechan los intervalos.</translation>
    </message>
    <message>
        <source>How much is mitochondria, and how much of it was found?</source>
        <translation>¿Cuánto son mitocondrias y cuánto de ellas se encontró?</translation>
    </message>
    <message>
        <source>Crosses lie on small fields, drawn at random from the whole stack. Click those that lie in a mitochondrion; the result is hidden meanwhile. The counts need no result and hold for every later one.</source>
        <translation>Las cruces están en campos pequeños, sorteados de toda la pila. Haga clic en las que están en una mitocondria; el resultado se oculta mientras tanto. El recuento no necesita resultado y vale para todos los posteriores.</translation>
    </message>
    <message>
        <source>What the counts say</source>
        <translation>Lo que dice el recuento</translation>
    </message>
    <message>
        <source>Counted fields</source>
        <translation>Campos contados</translation>
    </message>
    <message>
        <source>Share of the fields that are counted.</source>
        <translation>Proporción de campos contados.</translation>
    </message>
    <message>
        <source>Counts by eye and in the result</source>
        <translation>Recuento a ojo y en el resultado</translation>
    </message>
    <message>
        <source>For each field the points in mitochondria, by eye and in the result.</source>
        <translation>Para cada campo, los puntos en mitocondrias, a ojo y en el resultado.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewPanel</name>
    <message>
        <source>By eye</source>
        <translation>A ojo</translation>
    </message>
    <message>
        <source>Against truth</source>
        <translation>Con referencia</translation>
    </message>
    <message>
        <source>Review by eye</source>
        <translation>Revisar a ojo</translation>
    </message>
    <message>
        <source>Go through the instances, the most doubtful first.</source>
        <translation>Recorra las instancias, las más dudosas primero.</translation>
    </message>
    <message>
        <source>Review against truth</source>
        <translation>Revisar con una referencia</translation>
    </message>
    <message>
        <source>Compare the result with labels that people made.</source>
        <translation>Compare el resultado con etiquetas hechas por personas.</translation>
    </message>
    <message>
        <source>By counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Review by counting</source>
        <translation>Revisar contando</translation>
    </message>
    <message>
        <source>Count test points on random fields: how much is mitochondria, and what was missed.</source>
        <translation>Contar puntos de prueba en campos al azar: cuánto son mitocondrias y qué se pasó por alto.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewQueue</name>
    <message>
        <source>Instance %1, section %2</source>
        <translation>Instancia %1, sección %2</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewQueueFace</name>
    <message>
        <source>No prediction yet. Adapt makes one.</source>
        <translation>Aún no hay predicción. Adaptar la genera.</translation>
    </message>
    <message>
        <source>Go to Adapt</source>
        <translation>Ir a Adaptar</translation>
    </message>
    <message>
        <source>Shows the panel where an adaptation is started.</source>
        <translation>Muestra el panel donde se inicia una adaptación.</translation>
    </message>
    <message>
        <source>Looking for the instances that are most doubtful…</source>
        <translation>Buscando las instancias más dudosas…</translation>
    </message>
    <message>
        <source>The result holds no instances. More points, or a longer adaptation, may find some.</source>
        <translation>El resultado no contiene instancias. Con más puntos o una adaptación más larga quizá se encuentren algunas.</translation>
    </message>
    <message>
        <source>The whole sample is reviewed.</source>
        <translation>Se ha revisado toda la muestra.</translation>
    </message>
    <message>
        <source>All instances are reviewed.</source>
        <translation>Se han revisado todas las instancias.</translation>
    </message>
    <message>
        <source>One is missing? Click its middle with the point tool: it counts as missed and as a point.</source>
        <translation>¿Falta una? Haga clic en su centro con la herramienta de puntos: cuenta como omitida y como punto.</translation>
    </message>
    <message>
        <source>Random sample of %1</source>
        <translation>Muestra aleatoria de %1</translation>
    </message>
    <message>
        <source>How good is the whole result?</source>
        <translation>¿Qué calidad tiene el resultado completo?</translation>
    </message>
    <message>
        <source>Back to the doubtful ones</source>
        <translation>Volver a las dudosas</translation>
    </message>
    <message>
        <source>Estimate precision</source>
        <translation>Estimar la precisión</translation>
    </message>
    <message>
        <source>Leaves the sample; its verdicts are kept.</source>
        <translation>Sale de la muestra; sus veredictos se conservan.</translation>
    </message>
    <message>
        <source>Draws a random sample and asks for a verdict on each.</source>
        <translation>Toma una muestra aleatoria y pide un veredicto para cada instancia.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a verdict and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>This instance is right.</source>
        <translation>Esta instancia es correcta.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>This instance is not a mitochondrion.</source>
        <translation>Esta instancia no es una mitocondria.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Remembers this instance for a second look.</source>
        <translation>Recuerda esta instancia para verla de nuevo.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Puts this instance at the end of the queue.</source>
        <translation>Pone esta instancia al final de la cola.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Goes to the instance before.</source>
        <translation>Va a la instancia anterior.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Goes to the next instance without a verdict on this one.</source>
        <translation>Va a la instancia siguiente sin dar un veredicto sobre esta.</translation>
    </message>
    <message>
        <source>Reviewed instances</source>
        <translation>Instancias revisadas</translation>
    </message>
    <message>
        <source>Share of the instances that have a verdict.</source>
        <translation>Proporción de las instancias que tienen un veredicto.</translation>
    </message>
    <message>
        <source>Verdicts on %1 random instances give the share of right ones, with a 95 % range, for a paper.</source>
        <translation>Los veredictos sobre %1 instancias al azar dan la proporción de correctas, con un intervalo del 95 %, para un artículo.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Several mitochondria in one: cuts it between the centres clicked in it.</source>
        <translation>Varias mitocondrias en una: la corta entre los centros marcados en ella.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>A part of a mitochondrion: joins it with the next instance that is clicked.</source>
        <translation>Parte de una mitocondria: la une con la siguiente instancia en la que se haga clic.</translation>
    </message>
    <message>
        <source>The whole sample is reviewed. Flagged and left out of the estimate: %1.</source>
        <translation>Se ha revisado toda la muestra. Marcadas y excluidas de la estimación: %1.</translation>
    </message>
    <message>
        <source>Draw %1 more</source>
        <translation>Extraer %1 más</translation>
    </message>
    <message>
        <source>Adds random instances to the sample, so that the range becomes narrower.</source>
        <translation>Añade instancias al azar a la muestra para que el intervalo sea más estrecho.</translation>
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
        <translation>Cómo se calcula %1</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Sección %1</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pila</translation>
    </message>
    <message>
        <source>mean ± SD</source>
        <translation>media ± DE</translation>
    </message>
    <message>
        <source>By pixel</source>
        <translation>Por píxel</translation>
    </message>
    <message>
        <source>By instance</source>
        <translation>Por instancia</translation>
    </message>
    <message>
        <source>%1 of the section</source>
        <translation>%1 de la sección</translation>
    </message>
    <message>
        <source>%1 of the stack</source>
        <translation>%1 de la pila</translation>
    </message>
    <message>
        <source>%1, mean over sections</source>
        <translation>%1, media de las secciones</translation>
    </message>
    <message>
        <source>Shows the formula, the matching rule and how sections are put together.</source>
        <translation>Muestra la fórmula, la regla de emparejamiento y cómo se combinan las secciones.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ReviewTruthFace</name>
    <message>
        <source>No prediction yet. Adapt makes one.</source>
        <translation>Aún no hay predicción. Adaptar la genera.</translation>
    </message>
    <message>
        <source>Go to Adapt</source>
        <translation>Ir a Adaptar</translation>
    </message>
    <message>
        <source>Shows the panel where an adaptation is started.</source>
        <translation>Muestra el panel donde se inicia una adaptación.</translation>
    </message>
    <message>
        <source>You do not need truth to use Cristae. If you have it, drop it here to see scores.</source>
        <translation>No necesita una referencia para usar Cristae. Si la tiene, suéltela aquí para ver las puntuaciones.</translation>
    </message>
    <message>
        <source>Open truth…</source>
        <translation>Abrir una referencia…</translation>
    </message>
    <message>
        <source>Chooses a labelled stack of the same shape.</source>
        <translation>Elige una pila etiquetada de las mismas dimensiones.</translation>
    </message>
    <message>
        <source>Comparing with the truth…</source>
        <translation>Comparando con la referencia…</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Sección %1</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pila</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Errores: %1</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Every instance has its partner at this threshold.</source>
        <translation>Con este umbral, cada instancia tiene su pareja.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Goes to the error before.</source>
        <translation>Va al error anterior.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Goes to the next error.</source>
        <translation>Va al error siguiente.</translation>
    </message>
    <message>
        <source>TP: found and true</source>
        <translation>TP: encontrada y verdadera</translation>
    </message>
    <message>
        <source>FP: found, not in the truth</source>
        <translation>FP: encontrada, no está en la referencia</translation>
    </message>
    <message>
        <source>FN: in the truth, missed</source>
        <translation>FN: está en la referencia, omitida</translation>
    </message>
    <message>
        <source>%1, section</source>
        <translation>%1, sección</translation>
    </message>
    <message>
        <source>%1, stack</source>
        <translation>%1, pila</translation>
    </message>
    <message>
        <source>Open other truth</source>
        <translation>Abrir otra referencia</translation>
    </message>
    <message>
        <source>Chooses another labelled stack of the same shape.</source>
        <translation>Elige otra pila etiquetada de las mismas dimensiones.</translation>
    </message>
    <message>
        <source>Take the truth away</source>
        <translation>Retirar la referencia</translation>
    </message>
    <message>
        <source>Compares no longer; the file stays as it is.</source>
        <translation>Deja de comparar; el archivo no cambia.</translation>
    </message>
    <message>
        <source>By instance</source>
        <translation>Por instancia</translation>
    </message>
    <message>
        <source>By pixel</source>
        <translation>Por píxel</translation>
    </message>
    <message>
        <source>Colours whole instances by whether they have a partner.</source>
        <translation>Colorea instancias enteras según tengan pareja o no.</translation>
    </message>
    <message>
        <source>Colours each pixel by whether both agree.</source>
        <translation>Colorea cada píxel según coincidan ambas o no.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As in papers</source>
        <translation>Como en los artículos</translation>
    </message>
    <message>
        <source>Safe for red-green blindness</source>
        <translation>Aptos para daltonismo rojo-verde</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>Para imprimir</translation>
    </message>
    <message>
        <source>Colours of TP, FP and FN; the line styles stay the same.</source>
        <translation>Colores de TP, FP y FN; los estilos de línea no cambian.</translation>
    </message>
    <message>
        <source>IoU of a match</source>
        <translation>IoU de una correspondencia</translation>
    </message>
    <message>
        <source>How much an instance and its partner must overlap to count as TP.</source>
        <translation>Cuánto deben solaparse una instancia y su pareja para contar como TP.</translation>
    </message>
    <message>
        <source>What is wrong, the largest first. A click shows it in the views.</source>
        <translation>Lo que está mal, lo más grande primero. Un clic lo muestra en las vistas.</translation>
    </message>
    <message>
        <source>3-D: an instance goes through the sections</source>
        <translation>3D: una instancia atraviesa las secciones</translation>
    </message>
    <message>
        <source>2-D: each section has its own instances</source>
        <translation>2D: cada sección tiene sus propias instancias</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RunController</name>
    <message>
        <source>Save the project under another name and adapt there.</source>
        <translation>Guarde el proyecto con otro nombre y adapte allí.</translation>
    </message>
    <message>
        <source>The model of the earlier run is not in the project&apos;s data folder any more.</source>
        <translation>El modelo de la ejecución anterior ya no está en la carpeta de datos del proyecto.</translation>
    </message>
    <message>
        <source>Adapt from the source pack instead.</source>
        <translation>Adapte en su lugar a partir del paquete fuente.</translation>
    </message>
    <message>
        <source>No source pack comes with this copy of the program.</source>
        <translation>Esta copia del programa no incluye ningún paquete fuente.</translation>
    </message>
    <message>
        <source>Choose a source pack file.</source>
        <translation>Elija un archivo de paquete fuente.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>No se puede crear %1: %2.</translation>
    </message>
    <message>
        <source>Check that the project&apos;s folder may be written and the disk has room.</source>
        <translation>Compruebe que se puede escribir en la carpeta del proyecto y que hay espacio en el disco.</translation>
    </message>
    <message>
        <source>The run has left no trace in its folder.</source>
        <translation>La ejecución no ha dejado rastro en su carpeta.</translation>
    </message>
    <message>
        <source>Adapt again.</source>
        <translation>Adapte de nuevo.</translation>
    </message>
    <message>
        <source>The folder of %1 is not there any more.</source>
        <translation>La carpeta de %1 ya no está.</translation>
    </message>
    <message>
        <source>The run that made this result is not in the project&apos;s data folder any more.</source>
        <translation>La ejecución que produjo este resultado ya no está en la carpeta de datos del proyecto.</translation>
    </message>
    <message>
        <source>Segment again, or adapt.</source>
        <translation>Segmente de nuevo o adapte.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RunWords</name>
    <message>
        <source>Quick look</source>
        <translation>Vistazo rápido</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Published settings</source>
        <translation>Ajustes publicados</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Half the time of Standard: shows whether the pack suits the stack.</source>
        <translation>La mitad de tiempo que Estándar: muestra si el paquete es adecuado para la pila.</translation>
    </message>
    <message>
        <source>Ten rounds with a small network. The right choice for most stacks.</source>
        <translation>Diez rondas con una red pequeña. La opción adecuada para la mayoría de las pilas.</translation>
    </message>
    <message>
        <source>Twenty rounds, with a pack made for it a larger network and finer detail. About three times as long as Standard; for the final result.</source>
        <translation>Veinte rondas; con un paquete hecho para ello, una red mayor y más detalle. Unas tres veces lo que tarda Estándar; para el resultado final.</translation>
    </message>
    <message>
        <source>The settings of the publication, to repeat its figures. Days without a GPU.</source>
        <translation>Los ajustes de la publicación, para reproducir sus cifras. Días sin una GPU.</translation>
    </message>
    <message>
        <source>Reading the source pack</source>
        <translation>Leyendo el paquete fuente</translation>
    </message>
    <message>
        <source>Reading the stack</source>
        <translation>Leyendo la pila</translation>
    </message>
    <message>
        <source>Getting used to the grey values of the stack</source>
        <translation>Ajustándose a los niveles de gris de la pila</translation>
    </message>
    <message>
        <source>Choosing sure mitochondria and learning from them</source>
        <translation>Eligiendo mitocondrias seguras y aprendiendo de ellas</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>Comprobando el resultado</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>Leyendo el modelo</translation>
    </message>
    <message>
        <source>Segmenting the stack</source>
        <translation>Segmentando la pila</translation>
    </message>
    <message>
        <source>Telling instances apart</source>
        <translation>Separando las instancias</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Terminada antes de tiempo</translation>
    </message>
    <message>
        <source>tiny network</source>
        <translation>red diminuta</translation>
    </message>
    <message>
        <source>small network</source>
        <translation>red pequeña</translation>
    </message>
    <message>
        <source>medium network</source>
        <translation>red mediana</translation>
    </message>
    <message>
        <source>large network</source>
        <translation>red grande</translation>
    </message>
    <message>
        <source>published network</source>
        <translation>red publicada</translation>
    </message>
    <message>
        <source>IPL: from clicks</source>
        <translation>IPL: a partir de clics</translation>
    </message>
    <message>
        <source>R4MITO: reference pixels</source>
        <translation>R4MITO: píxeles de referencia</translation>
    </message>
    <message>
        <source>CAFA: class prototypes</source>
        <translation>CAFA: prototipos de clase</translation>
    </message>
    <message>
        <source>DA-ISC: pairs of sections</source>
        <translation>DA-ISC: pares de secciones</translation>
    </message>
    <message>
        <source>WDA-Net: counts and sure pixels</source>
        <translation>WDA-Net: recuentos y píxeles seguros</translation>
    </message>
    <message>
        <source>AdaptSegNet: a rival network</source>
        <translation>AdaptSegNet: una red rival</translation>
    </message>
    <message>
        <source>Whole mitochondria become labels, round by round; the clicks say which. The right choice for most stacks.</source>
        <translation>Mitocondrias enteras se convierten en etiquetas, ronda a ronda; los clics dicen cuáles. La opción adecuada para la mayoría de las pilas.</translation>
    </message>
    <message>
        <source>Two looks of each place must agree, and pixels are compared with sure ones. Clicks are not used.</source>
        <translation>Dos aspectos de cada lugar deben coincidir, y los píxeles se comparan con otros seguros. No se usan los clics.</translation>
    </message>
    <message>
        <source>Pixels of both stacks are drawn to the mean of their class. Clicks are not used.</source>
        <translation>Los píxeles de ambas pilas se acercan a la media de su clase. No se usan los clics.</translation>
    </message>
    <message>
        <source>Two sections and what differs between them must fit together. Clicks are not used; the stack needs several sections.</source>
        <translation>Dos secciones y lo que las diferencia deben encajar. No se usan los clics; la pila necesita varias secciones.</translation>
    </message>
    <message>
        <source>Sure pixels become labels and the number of mitochondria is watched.</source>
        <translation>Los píxeles seguros se convierten en etiquetas y se vigila el número de mitocondrias.</translation>
    </message>
    <message>
        <source>Masks of the stack must look like masks of the source. Clicks are not used.</source>
        <translation>Las máscaras de la pila deben parecerse a las de la fuente. No se usan los clics.</translation>
    </message>
    <message>
        <source>Judging the size of a pixel by the clicks</source>
        <translation>Estimando el tamaño de píxel a partir de los clics</translation>
    </message>
    <message>
        <source>Writing the instances</source>
        <translation>Escribiendo las instancias</translation>
    </message>
    <message>
        <source>Judging by the clicks which mitochondria touch</source>
        <translation>Comprobando con los clics qué mitocondrias se tocan</translation>
    </message>
    <message>
        <source>Reading what was drawn</source>
        <translation>Leyendo lo dibujado</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RunsModel</name>
    <message>
        <source>Shown, out of date</source>
        <translation>Mostrada, desactualizada</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrada</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparada</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Desactualizada</translation>
    </message>
    <message>
        <source>Without adaptation</source>
        <translation>Sin adaptación</translation>
    </message>
    <message>
        <source>Points or the stack have changed since this run. Its result is kept as it was.</source>
        <translation>Los puntos o la pila han cambiado desde esta ejecución. Su resultado se conserva como estaba.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Instances made again</source>
        <translation>Instancias formadas de nuevo</translation>
    </message>
</context>
<context>
    <name>cristae::ui::RunsPanel</name>
    <message>
        <source>%1 instances</source>
        <comment>a number</comment>
        <translation>%1 instancias</translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation>Terminar comparación</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Shows the current result alone again</source>
        <translation>Vuelve a mostrar solo el resultado actual</translation>
    </message>
    <message>
        <source>Wipes between this result and the one that is shown</source>
        <translation>Alterna con una cortina entre este resultado y el mostrado</translation>
    </message>
    <message>
        <source>No run yet. Each one is kept here, with its result.</source>
        <translation>Aún no hay ejecuciones. Todas se conservan aquí, con su resultado.</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>Adaptar</translation>
    </message>
    <message>
        <source>To the choices of the first run</source>
        <translation>A las opciones de la primera ejecución</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Newest first; Enter shows the result of a run</source>
        <translation>La más reciente primero; Intro muestra el resultado de una ejecución</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Makes the result of this run the one that is shown and reviewed</source>
        <translation>Hace que el resultado de esta ejecución sea el que se muestra y se revisa</translation>
    </message>
    <message>
        <source>Opens the folder with the files of this run</source>
        <translation>Abre la carpeta con los archivos de esta ejecución</translation>
    </message>
    <message>
        <source>%1 vs %2: counting what has changed…</source>
        <comment>two runs</comment>
        <translation>%1 frente a %2: se cuentan los cambios…</translation>
    </message>
    <message numerus="yes">
        <source>%1 vs %2: %n changed instance(s)</source>
        <comment>two runs</comment>
        <translation>
            <numerusform>%1 frente a %2: %n instancia distinta</numerusform>
            <numerusform>%1 frente a %2: %n instancias distintas</numerusform>
        </translation>
    </message>
    <message>
        <source>Bodies of the whole stack are compared.</source>
        <translation>Se comparan los cuerpos de toda la pila.</translation>
    </message>
    <message>
        <source>The profiles of each section are compared.</source>
        <translation>Se comparan los perfiles de cada sección.</translation>
    </message>
    <message>
        <source>An instance is unchanged if it has a partner of its own in the other run, with an IoU of 0.5 or more; all others are counted, those of both runs.</source>
        <translation>Una instancia no ha cambiado si tiene en la otra ejecución una pareja propia con un IoU de 0,5 o más; se cuentan todas las demás, las de ambas ejecuciones.</translation>
    </message>
    <message>
        <source>Unchanged: %1. Only in %2: %3. Only in %4: %5.</source>
        <translation>Sin cambios: %1. Solo en %2: %3. Solo en %4: %5.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::SectionStrip</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Drag or click to go to a section</source>
        <translation>Arrastre o haga clic para ir a una sección</translation>
    </message>
    <message>
        <source>Section %1 / %2</source>
        <translation>Sección %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n veredicto</numerusform>
            <numerusform>%n veredictos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cristae::ui::SectionView</name>
    <message>
        <source>XY view</source>
        <translation>Vista XY</translation>
    </message>
    <message>
        <source>XZ view</source>
        <translation>Vista XZ</translation>
    </message>
    <message>
        <source>YZ view</source>
        <translation>Vista YZ</translation>
    </message>
    <message>
        <source>Click the middle of a mitochondrion. Shift+click marks what is none.</source>
        <translation>Haga clic en el centro de una mitocondria. Shift+clic señala lo que no lo es.</translation>
    </message>
    <message>
        <source>%1. The cross is at x %2, y %3, z %4.</source>
        <translation>%1. La cruz está en x %2, y %3, z %4.</translation>
    </message>
    <message>
        <source>XY · section %1 / %2</source>
        <translation>XY · sección %1 / %2</translation>
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
        <translation>Dibujada con vóxeles cúbicos: no se conoce el tamaño de vóxel.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Counting frame: x %1–%2, y %3–%4, sections %5–%6</source>
        <translation>Marco de recuento: x %1–%2, y %3–%4, secciones %5–%6</translation>
    </message>
    <message>
        <source>This section is not among those of the counting frame.</source>
        <translation>Esta sección no está entre las del marco de recuento.</translation>
    </message>
    <message>
        <source>Before the counting frame: what reaches into the tinted area is not counted.</source>
        <translation>Antes del marco de recuento: lo que entra en la zona teñida no se cuenta.</translation>
    </message>
    <message>
        <source>Behind the counting frame: what reaches here may be counted.</source>
        <translation>Detrás del marco de recuento: lo que llega hasta aquí puede contarse.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::ShortcutsSheet</name>
    <message>
        <source>Keys of this screen</source>
        <translation>Teclas de esta pantalla</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Preset of keys</source>
        <translation>Preajuste de teclas</translation>
    </message>
    <message>
        <source>Keys as in a program that you know</source>
        <translation>Teclas como en un programa que ya conoce</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show only commands and keys that fit</source>
        <translation>Mostrar solo los comandos y teclas que coinciden</translation>
    </message>
    <message>
        <source>Commands and their keys; bold ones were changed</source>
        <translation>Comandos y sus teclas; en negrita, las que se cambiaron</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Columnas de la lista</translation>
    </message>
    <message>
        <source>Drag the edge of a column to make it wider</source>
        <translation>Arrastre el borde de una columna para ensancharla</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>Press the new key for the chosen command</source>
        <translation>Pulse la tecla nueva para el comando elegido</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Give this key to the chosen command; others lose it</source>
        <translation>Dar esta tecla al comando elegido; los demás la pierden</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <translation>Quitar teclas</translation>
    </message>
    <message>
        <source>Leave the chosen command without a key</source>
        <translation>Dejar el comando elegido sin tecla</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Give the chosen command the keys of the preset</source>
        <translation>Dar al comando elegido las teclas del preajuste</translation>
    </message>
    <message>
        <source>Export keys…</source>
        <translation>Exportar teclas…</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Exportar teclas</translation>
    </message>
    <message>
        <source>Write the keys to a file, for another computer</source>
        <translation>Escribir las teclas en un archivo, para otro equipo</translation>
    </message>
    <message>
        <source>Import keys…</source>
        <translation>Importar teclas…</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importar teclas</translation>
    </message>
    <message>
        <source>Read keys that were exported before</source>
        <translation>Leer teclas exportadas antes</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Give every command the keys of the preset</source>
        <translation>Dar a todos los comandos las teclas del preajuste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the list of keys; changes are applied already</source>
        <translation>Cerrar la lista de teclas; los cambios ya están aplicados</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation>Tecla nueva para «%1»</translation>
    </message>
    <message>
        <source>Choose a command to change its key</source>
        <translation>Elija un comando para cambiar su tecla</translation>
    </message>
    <message>
        <source>This command takes something away, so a bare digit is too easy to press. Add Ctrl or Alt.</source>
        <translation>Este comando quita algo, y una sola cifra es demasiado fácil de pulsar. Añada Ctrl o Alt.</translation>
    </message>
    <message>
        <source>Tab, Esc and Space move the focus, close and pan. Choose another key.</source>
        <translation>Tab, Esc y Espacio mueven el foco, cierran y desplazan. Elija otra tecla.</translation>
    </message>
    <message>
        <source>“%1” has this key now and would lose it.</source>
        <translation>«%1» tiene ahora esta tecla y la perdería.</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>Esta tecla está libre.</translation>
    </message>
    <message>
        <source>Keys of Cristae (*.json)</source>
        <translation>Teclas de Cristae (*.json)</translation>
    </message>
    <message>
        <source>The keys were written to %1.</source>
        <translation>Las teclas se escribieron en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>No se pudo escribir %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 holds no keys of Cristae. Choose a file that was exported here.</source>
        <translation>%1 no contiene teclas de Cristae. Elija un archivo que se haya exportado aquí.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::StackViews</name>
    <message>
        <source>No stack is open</source>
        <translation>No hay ninguna pila abierta</translation>
    </message>
    <message>
        <source>Drop a stack, a folder of sections or a project here.</source>
        <translation>Suelte aquí una pila, una carpeta de secciones o un proyecto.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::StartPage</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Projects keep every point and every result. The last one stands here.</source>
        <translation>Los proyectos conservan cada punto y cada resultado. El último aparece aquí.</translation>
    </message>
    <message>
        <source>%1: back to where you stopped.</source>
        <translation>%1: vuelva a donde lo dejó.</translation>
    </message>
    <message>
        <source>No project yet.</source>
        <translation>Aún no hay ningún proyecto.</translation>
    </message>
    <message>
        <source>Opens the project %1.</source>
        <translation>Abre el proyecto %1.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>&amp;Quitar de esta lista</translation>
    </message>
    <message>
        <source>Finds mitochondria in electron-microscopy stacks from a few clicks.</source>
        <translation>Encuentra mitocondrias en pilas de microscopía electrónica a partir de unos pocos clics.</translation>
    </message>
    <message>
        <source>Try the demo stack</source>
        <translation>Probar la pila de demostración</translation>
    </message>
    <message>
        <source>Open a stack</source>
        <translation>Abrir una pila</translation>
    </message>
    <message>
        <source>Open a &amp;folder of sections…</source>
        <translation>Abrir una &amp;carpeta de secciones…</translation>
    </message>
    <message>
        <source>Open a &amp;project…</source>
        <translation>Abrir un &amp;proyecto…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>Proyectos &amp;recientes</translation>
    </message>
    <message>
        <source>Projects that you open are listed here. Begin with the demo stack or with a stack of yours.</source>
        <translation>Los proyectos que abra aparecerán aquí. Empiece con la pila de demostración o con una suya.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>You can also drop a file, a folder of sections or a project anywhere on this window.</source>
        <translation>También puede soltar un archivo, una carpeta de secciones o un proyecto en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>Makes a small synthetic stack and opens it.</source>
        <translation>Crea una pequeña pila sintética y la abre.</translation>
    </message>
    <message>
        <source>Asks for a file and shows what is in it before anything is made.</source>
        <translation>Pide un archivo y muestra lo que contiene antes de crear nada.</translation>
    </message>
    <message>
        <source>Open a folder of sections</source>
        <translation>Abrir una carpeta de secciones</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Asks for a .cristae file.</source>
        <translation>Pide un archivo .cristae.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Enter opens a project, Delete takes it out of the list.</source>
        <translation>Intro abre un proyecto, Supr lo quita de la lista.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Ends what is under way; nothing is lost.</source>
        <translation>Termina lo que está en curso; no se pierde nada.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>How far it has come.</source>
        <translation>Hasta dónde ha llegado.</translation>
    </message>
    <message>
        <source>TIFF, HDF5, MRC, Zarr, N5, precomputed, NIfTI, NRRD, NPY or a series of images. Your files stay as they are.</source>
        <translation>TIFF, HDF5, MRC, Zarr, N5, precomputed, NIfTI, NRRD, NPY o una serie de imágenes. Sus archivos no se modifican.</translation>
    </message>
    <message>
        <source>For a stack with one image file a section, and for Zarr, N5 and precomputed volumes.</source>
        <translation>Para una pila con un archivo de imagen por sección, y para Zarr, N5 y precomputed.</translation>
    </message>
    <message>
        <source>Synthetic tissue with known truth: the whole way on a small stack.</source>
        <translation>Tejido sintético con referencia conocida: todo el proceso en una pila pequeña.</translation>
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
        <translation>Ronda %1 de %2</translation>
    </message>
    <message>
        <source>Voxel size</source>
        <translation>Tamaño de vóxel</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Measuring how fast this machine is…</source>
        <translation>Midiendo la velocidad de este equipo…</translation>
    </message>
    <message>
        <source>GPU (%1)</source>
        <translation>GPU (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Processor, %n thread(s)</source>
        <translation>
            <numerusform>Procesador, %n hilo</numerusform>
            <numerusform>Procesador, %n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Speed not known</source>
        <translation>Velocidad desconocida</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Close this message; it stays in the list of messages</source>
        <translation>Cerrar este mensaje; permanece en la lista de mensajes</translation>
    </message>
</context>
<context>
    <name>cristae::ui::Trouble</name>
    <message>
        <source>Your work is safe on disk. Try again.</source>
        <translation>Su trabajo está a salvo en el disco. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::VolumeView</name>
    <message>
        <source>The 3-D view needs OpenGL, which this display does not offer. All other views work.</source>
        <translation>La vista 3D necesita OpenGL, que esta pantalla no ofrece. Todas las demás vistas funcionan.</translation>
    </message>
    <message>
        <source>Making the surfaces of the instances.</source>
        <translation>Creando las superficies de las instancias.</translation>
    </message>
    <message>
        <source>Drag to turn, use the wheel to zoom, click an instance to select it.</source>
        <translation>Arrastre para girar, use la rueda para el zoom, haga clic en una instancia para seleccionarla.</translation>
    </message>
    <message>
        <source>3-D view</source>
        <translation>Vista 3D</translation>
    </message>
</context>
<context>
    <name>cristae::ui::VoxelCheck</name>
    <message>
        <source>A pixel of %1 nm is unusual for electron microscopy. Was it µm instead of nm?</source>
        <translation>Un píxel de %1 nm es inusual en microscopía electrónica. ¿Eran µm en lugar de nm?</translation>
    </message>
    <message>
        <source>A section is %1 times as thick as a pixel is wide. Was it µm instead of nm?</source>
        <translation>El grosor de una sección es %1 veces el ancho de un píxel. ¿Eran µm en lugar de nm?</translation>
    </message>
    <message>
        <source>A pixel is %1 times as wide as a section is thick. Was it µm instead of nm?</source>
        <translation>El ancho de un píxel es %1 veces el grosor de una sección. ¿Eran µm en lugar de nm?</translation>
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
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Takes the voxel size as %1 (x, y, z).</source>
        <translation>Toma %1 como tamaño de vóxel (x, y, z).</translation>
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
        <translation>Ancho de un píxel</translation>
    </message>
    <message>
        <source>Height of a pixel</source>
        <translation>Alto de un píxel</translation>
    </message>
    <message>
        <source>Thickness of a section</source>
        <translation>Grosor de una sección</translation>
    </message>
    <message>
        <source> nm</source>
        <comment>unit behind a number</comment>
        <translation> nm</translation>
    </message>
    <message>
        <source>%1 in nanometres. Data are never resampled by it.</source>
        <translation>%1 en nanómetros. Los datos nunca se remuestrean por ello.</translation>
    </message>
    <message>
        <source>The voxel size is &amp;unknown</source>
        <translation>El tamaño de vóxel es &amp;desconocido</translation>
    </message>
    <message>
        <source>The voxel size is unknown</source>
        <translation>El tamaño de vóxel es desconocido</translation>
    </message>
    <message>
        <source>Sizes are then given in pixels. You can set it at any time.</source>
        <translation>Los tamaños se dan entonces en píxeles. Puede establecerlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Give all three sizes, or say that the voxel size is unknown.</source>
        <translation>Indique los tres tamaños, o que el tamaño de vóxel es desconocido.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::VoxelSizeSheet</name>
    <message>
        <source>Voxel size</source>
        <translation>Tamaño de vóxel</translation>
    </message>
    <message>
        <source>All lengths, areas and volumes follow from it. The stack itself stays as it is, and the change can be undone.</source>
        <translation>De él dependen todas las longitudes, áreas y volúmenes. La pila en sí no cambia, y el cambio se puede deshacer.</translation>
    </message>
    <message>
        <source>The stack does not say its voxel size.</source>
        <translation>La pila no indica su tamaño de vóxel.</translation>
    </message>
    <message>
        <source>Until now: from %1</source>
        <translation>Hasta ahora: según %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>&amp;Set voxel size</source>
        <translation>&amp;Establecer el tamaño de vóxel</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Set voxel size</source>
        <translation>Establecer el tamaño de vóxel</translation>
    </message>
    <message>
        <source>Changes the voxel size of the project as one edit.</source>
        <translation>Cambia el tamaño de vóxel del proyecto en un solo paso.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Closes and changes nothing.</source>
        <translation>Cierra y no cambia nada.</translation>
    </message>
</context>
<context>
    <name>cristae::ui::WorkerJob</name>
    <message>
        <source>The worker process has gone without saying why; your points and earlier results are safe.</source>
        <translation>El proceso de trabajo ha desaparecido sin indicar el motivo; sus puntos y resultados anteriores están a salvo.</translation>
    </message>
    <message>
        <source>Look at the log, close programs that use much memory, and start the run again.</source>
        <translation>Consulte el registro, cierre los programas que usen mucha memoria y vuelva a iniciar la ejecución.</translation>
    </message>
    <message>
        <source>%1 cannot be started; it is the program that learns and predicts.</source>
        <translation>No se puede iniciar %1; es el programa que aprende y predice.</translation>
    </message>
    <message>
        <source>Check that it lies beside this program and may be executed, and that the disk has room.</source>
        <translation>Compruebe que está junto a este programa y que se puede ejecutar, y que hay espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Finds mitochondria in electron-microscopy stacks from a few clicks.</source>
        <translation>Encuentra mitocondrias en pilas de microscopía electrónica a partir de unos pocos clics.</translation>
    </message>
    <message>
        <source>A stack, a folder of sections or a project.</source>
        <translation>Una pila, una carpeta de secciones o un proyecto.</translation>
    </message>
</context>
</TS>
